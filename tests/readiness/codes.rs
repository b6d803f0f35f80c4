//! What no duty speaks of: every code once, and no code without a case.

use super::{Case, cell, commune, hold};
use presidium::readiness::CODES;
use std::collections::BTreeSet;

fn cases() -> Vec<Case> {
    vec![
        commune(
            "a resolution that takes half an hour",
            &["-K01", "-K02"],
            "du-thao-nghi-quyet",
            |s| {
                s.replace_in("du-thao-nghi-quyet", "reading: 4", "reading: 30");
            },
        ),
        commune(
            "an item shorter than its reading",
            &["-K02"],
            "kiem-diem",
            |s| {
                s.replace_in("kiem-diem", "minutes: 8", "minutes: 5");
            },
        ),
        commune(
            "nobody knows how long the resolution is",
            &[".K03"],
            "du-thao-nghi-quyet",
            |s| {
                s.replace_in("du-thao-nghi-quyet", ", words: 640, reading: 4", "");
            },
        ),
        commune(
            "the house rules are voted unread",
            &["-K04"],
            "bieu-quyet",
            |s| {
                s.cut_step("noi-quy", "doc");
            },
        ),
        commune(
            "a speech that nobody gives",
            &["-K05"],
            "dien-van-khai-mac",
            |s| {
                s.cut_step("khai-mac", "dien-van");
            },
        ),
        commune(
            "a report without an owner",
            &["-K06"],
            "bao-cao-kiem-diem",
            |s| {
                s.replace_in("bao-cao-kiem-diem", "owner: \"son\", ", "");
            },
        ),
        commune(
            "the head of the tellers is to lead while they count",
            &["-K07"],
            "khen-thuong",
            |s| {
                s.replace_in("khen-thuong", "in_charge: \"binh\"", "in_charge: \"tien\"");
            },
        ),
        commune("one person for almost everything", &["-K08"], "inh", |s| {
            for who in ["chung", "hoa", "son", "binh", "thang"] {
                s.plan.text = s.plan.text.replace(
                    &format!("in_charge: \"{who}\",\n          deputy: \"inh\""),
                    &format!("in_charge: \"inh\",\n          deputy: \"{who}\""),
                );
            }
        }),
        commune(
            "a discussion that may be cut",
            &[".K09"],
            "thao-luan",
            |s| {
                s.replace_in("thao-luan", "          protected: true,\n", "");
            },
        ),
        commune("nobody asks for solutions", &[".K10"], "thao-luan", |s| {
            s.plan.text = s.plan.text.replace("giải pháp", "kết quả");
        }),
        super::case(
            "hop-tac-xa",
            "a cooperative that discusses nothing",
            &["-K11"],
            "sittings",
            |s| {
                s.plan.text = s.plan.text.replace("kind: discussion", "kind: wait");
            },
        ),
        commune(
            "the discussion after the vote",
            &["-K12"],
            "thao-luan",
            |s| {
                s.exchange_items("thao-luan", "bieu-quyet");
            },
        ),
        commune("a sitting past its close", &["-K13"], "closes", |s| {
            s.replace("closes: \"07:20\"", "closes: \"07:00\"");
        }),
        commune(
            "five hours of preparatory sitting, three days in all",
            &["!K14", "-K14"],
            "sittings",
            |s| {
                s.replace("          minutes: 12,", "          minutes: 250,");
                s.replace(
                    "      day: 0,\n      opens: \"07:30\"",
                    "      day: 2,\n      opens: \"07:30\"",
                );
                s.replace("      closes: \"07:20\",\n", "");
            },
        ),
        commune("the day has passed", &[".K15"], "date", |s| {
            "2020-02-01".clone_into(&mut s.today);
        }),
        commune("the deadline is before the day", &["-K16"], "date", |s| {
            s.replace("deadline: \"2020-03-31\"", "deadline: \"2020-01-05\"");
        }),
        commune(
            "a teller of the first ballot stands in the second",
            &["-K17"],
            "Bạc Thị Nhung",
            |s| {
                s.replace("\"Vàng A Sùng\"", "\"Bạc Thị Nhung\"");
                tellers(s, "dai-bieu-huyen", "tellers: []");
            },
        ),
        commune("one teller", &["-K18"], "tellers", |s| {
            tellers(s, "bch", "tellers: [\"Lường Văn Tiến\"]");
        }),
        cell("a probationary teller", &["!K19"], "Vàng A Chứ", |s| {
            let line = s
                .roll
                .text
                .lines()
                .find(|line| line.contains(",Vàng A Chứ,"))
                .unwrap()
                .to_owned();
            s.replace_in_roll(&line, &line.replace("chính thức", "dự bị"));
            for id in ["bi-thu", "pho-bi-thu", "dai-bieu-huyen"] {
                tellers(s, id, "tellers: [\"Trần Thị Ngọc\", \"Tòng Thị Liên\"]");
            }
        }),
        commune(
            "a candidate who may not stand",
            &["!R47", "!K20", "!K20"],
            "",
            |s| {
                let line = s
                    .roll
                    .text
                    .lines()
                    .find(|line| line.contains(",Giàng A Lử,"))
                    .unwrap()
                    .to_owned();
                s.replace_in_roll(&line, &line.replace("chính thức", "dự bị"));
            },
        ),
        commune(
            "a list that is not known yet",
            &[".K21"],
            "dai-bieu-huyen",
            |s| {
                let from = s.plan.text.find("id: \"dai-bieu-huyen\"").unwrap();
                let from = from + s.plan.text[from..].find("candidates: [").unwrap();
                let to =
                    from + s.plan.text[from..].find("      ],\n").unwrap() + "      ],\n".len();
                s.plan.text.replace_range(from..to, "candidates: [],\n");
            },
        ),
        commune(
            "delegates whose number is not marked as allocated",
            &["-X8", "-K22"],
            "",
            |s| {
                s.replace("allocated: true", "allocated: false");
            },
        ),
        commune("units that can never be there", &["!K23"], "units", |s| {
            s.replace("units: 21,", "units: 60,");
        }),
        commune("a unit without delegates", &["-K24"], "units", |s| {
            s.replace("units: 21,", "units: 22,");
        }),
        commune(
            "a delegate without a unit",
            &["-K25"],
            "Bạc Văn Thoan",
            |s| {
                s.replace_in_roll(
                    "Bạc Văn Thoan,chính thức,Chi bộ thôn 2",
                    "Bạc Văn Thoan,chính thức,",
                );
            },
        ),
        super::case(
            "dai-hoi-doan-xa",
            "somebody without a vote where no duty speaks of them",
            &[".K26"],
            "",
            |s| {
                let line = s.roll.text.lines().last().unwrap().to_owned();
                s.replace_in_roll(&line, &line.replace("chỉ định", "dự bị"));
            },
        ),
        commune(
            "a guest's speech that has no place",
            &["-K27"],
            "lam",
            |s| {
                s.cut_step("cap-tren", "phat-bieu");
            },
        ),
        commune(
            "nobody of the guests is to speak",
            &[".K28"],
            "phat-bieu",
            |s| {
                s.replace(", speech: true", "");
            },
        ),
        commune("a duty switched off", &[".K29"], "duties_off", |s| {
            s.replace(
                "duties_off: [],",
                "duties_off: [(duty: \"X4\", reason: \"Đã tập ở kỳ trước\")],",
            );
        }),
    ]
}

/// Gives an election other tellers.
fn tellers(s: &mut super::Session, election: &str, tellers: &str) {
    let from = s
        .plan
        .text
        .find(&format!("\n      id: \"{election}\","))
        .unwrap();
    let from = from + s.plan.text[from..].find("tellers: [").unwrap();
    let to = from + s.plan.text[from..].find("],\n").unwrap() + 1;
    s.plan.text.replace_range(from..to, tellers);
}

#[test]
fn every_way_of_preparing_badly_has_its_code() {
    hold(cases());
}

#[test]
fn no_code_is_without_a_case() {
    let told: BTreeSet<String> = cases()
        .iter()
        .flat_map(|case| case.codes)
        .map(|code| code[1..].to_owned())
        .collect();
    for known in CODES {
        assert!(told.contains(known.code), "{}", known.code);
    }
}
