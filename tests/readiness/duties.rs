//! Duties that a badly prepared session cannot meet.

use super::{cell, commune, hold};

#[test]
fn votes_and_steps_that_are_missing_or_too_late() {
    hold(vec![
        commune("the programme is not voted", &["!X5"], "id: \"doc\"", |s| {
            s.cut_step("chuong-trinh", "bieu-quyet");
        }),
        commune(
            "the house rules come before the programme",
            &["!X5"],
            "programme",
            |s| s.exchange_items("chuong-trinh", "noi-quy"),
        ),
        commune("no house rules", &["!X3", "-K05"], "doc-lam-viec", |s| {
            s.cut_item("noi-quy");
        }),
        commune(
            "no briefing on the official sitting",
            &["!X6"],
            "ket-thuc",
            |s| {
                s.cut_item("quan-triet");
            },
        ),
        commune("the synthesis is not voted", &["!X7"], "", |s| {
            s.cut_step("bieu-quyet", "tong-hop");
        }),
        commune("the resolution is not voted", &["!R42"], "be-mac", |s| {
            s.cut_step("nghi-quyet", "bieu-quyet");
        }),
        commune("the working rules are not voted", &["!R15"], "", |s| {
            s.cut_step("quy-che", "lam-viec");
        }),
        commune("credentials are not recognised", &["!R16"], "", |s| {
            s.cut_step("tham-tra", "bieu-quyet");
        }),
        cell(
            "a credentials committee at a member congress",
            &["!R12"],
            "credentials",
            |s| {
                s.add_step(
                "bau-co-quan",
                "(id: \"ttra\", kind: say, subject: \"credentials-committee\", who: chair, say: \"Bầu ban.\")",
            );
            },
        ),
        commune(
            "number and list of the presidium in one question",
            &["!R11"],
            "doan-chu-tich",
            |s| {
                let at = s.plan.text.find("subject: \"presidium\"").unwrap();
                let from = at + s.plan.text[at..].find("(id: \"danh-sach\"").unwrap();
                let to = from + s.plan.text[from..].find("\n              ],").unwrap();
                s.plan.text.replace_range(from..to, "");
            },
        ),
    ]);
}

#[test]
fn ladders_that_lack_rungs_or_have_them_in_another_order() {
    hold(vec![
        cell(
            "the secretary is not introduced",
            &["!X9/bi-thu"],
            "ung-cu-de-cu",
            |s| {
                s.cut_step("bau-bi-thu", "gioi-thieu");
            },
        ),
        cell(
            "neither secretary nor deputy is introduced",
            &["!X9/bi-thu", "!X9/pho-bi-thu"],
            "ung-cu-de-cu",
            |s| {
                s.cut_step("bau-bi-thu", "gioi-thieu");
                s.cut_step("bau-pho-bi-thu", "gioi-thieu");
            },
        ),
        commune(
            "the list is not voted",
            &["!R29/bch"],
            "ban-kiem-phieu",
            |s| {
                s.cut_step("bau-bch", "danh-sach");
            },
        ),
        commune(
            "the tellers are elected before the list",
            &["!R29/bch"],
            "danh-sach",
            |s| {
                s.exchange_steps("bau-bch", "danh-sach", "ban-kiem-phieu");
            },
        ),
        commune("the number is not voted", &["!R22/bch"], "", |s| {
            s.cut_step("bau-bch", "so-luong");
        }),
        commune(
            "several rungs are missing: one finding",
            &["!X8"],
            "ung-cu-de-cu",
            |s| {
                for step in ["gioi-thieu", "thung-phieu", "huong-dan", "danh-sach"] {
                    s.cut_step("bau-bch", step);
                }
            },
        ),
        commune(
            "the number of delegates is voted",
            &["!R40/dai-bieu-huyen"],
            "so-luong",
            |s| {
                s.add_step(
                "bau-dai-bieu",
                "(id: \"so-luong\", kind: election, election: \"dai-bieu-huyen\", rung: number, who: chair, say: \"Biểu quyết số lượng.\")",
            );
            },
        ),
        cell(
            "the deputy before the secretary",
            &["!R38"],
            "so-luong",
            |s| {
                s.exchange_items("bau-bi-thu", "bau-pho-bi-thu");
            },
        ),
    ]);
}

#[test]
fn what_a_gathered_finding_stands_for_is_named() {
    let cases = commune("", &[], "", |s| {
        s.cut_step("bau-bch", "thung-phieu");
        s.cut_step("bau-bch", "huong-dan");
    });
    let found = cases.session.findings();
    let [ladder] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert_eq!(ladder.code, "X8");
    assert_eq!(ladder.also, ["R32/bch", "R33/bch"]);
    assert_eq!(ladder.about, ["bch"]);
    let said = presidium::locale::Locale::new(presidium::rulebook::Lang::Vi).readiness(ladder);
    for part in ["Hướng dẫn bỏ phiếu", "niêm phong thùng phiếu"] {
        assert!(said.what.contains(part), "{}", said.what);
    }
    // One rung is told under the duty that asks for it; the ladder is named beside it.
    let single = commune("", &[], "", |s| s.cut_step("bau-bch", "thung-phieu"));
    let found = single.session.findings();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(
        (found[0].code.as_str(), found[0].also.as_slice()),
        ("R33/bch", &["X8".to_owned()][..])
    );
}

#[test]
fn documents_people_lists_and_times() {
    hold(vec![
        commune(
            "the political report is too long",
            &["-X2", "-K02"],
            "bao-cao-chinh-tri",
            |s| {
                s.replace(
                    "pages: 10, words: 3190, reading: 19",
                    "pages: 22, reading: 45",
                );
            },
        ),
        commune(
            "its words are counted at an assumed pace",
            &["-X2", "-K02"],
            "bao-cao-chinh-tri",
            |s| {
                s.replace(
                    "pages: 10, words: 3190, reading: 19",
                    "pages: 10, words: 4000",
                );
                s.replace("words_per_minute: 170,", "");
            },
        ),
        commune("at the measured pace they are not too many", &[], "", |s| {
            s.replace(
                "pages: 10, words: 3190, reading: 19",
                "pages: 10, words: 4000",
            );
            s.replace("words_per_minute: 170", "words_per_minute: 250");
        }),
        commune(
            "an item without a deputy, one without anybody",
            &["-X1"],
            "noi-quy",
            |s| {
                s.replace_in("noi-quy", "          deputy: \"inh\",\n", "");
                s.replace_in("kiem-diem", "          in_charge: \"son\",\n", "");
            },
        ),
        commune("the discussion is squeezed", &["-X10"], "thao-luan", |s| {
            s.replace_in("thao-luan", "minutes: 55", "minutes: 10");
        }),
        commune(
            "a document is not ready",
            &["-X11"],
            "huong-dan-sinh-hoat",
            |s| {
                s.replace_in("huong-dan-sinh-hoat", "ready: true", "ready: false");
            },
        ),
        commune(
            "the list is over the limit",
            &["!R28/bch"],
            "candidates",
            |s| {
                s.replace("seats: 14", "seats: 12");
            },
        ),
        commune(
            "the list has no name above the seats",
            &["!R28/bch"],
            "candidates",
            |s| {
                s.replace("seats: 14", "seats: 16");
            },
        ),
        commune(
            "fewer members than a delegate congress needs",
            &["!R06"],
            "members",
            |s| {
                s.replace("members: 297", "members: 180");
            },
        ),
        commune(
            "after the deadline of the district",
            &["-D8"],
            "date",
            |s| {
                // What the district asked for is cited from February.
                "2020-03-08".clone_into(&mut s.today);
                s.replace("date: \"2020-01-10\"", "date: \"2020-03-10\"");
                s.replace("deadline: \"2020-03-31\"", "deadline: \"2020-03-01\"");
                s.replace(
                    "requirements: [\"pilot\"]",
                    "requirements: [\"pilot\", \"district\"]",
                );
                let attest = ["D3", "D4", "D5", "D6", "D9"]
                    .map(|id| format!("(duty: \"{id}\", how: \"BC 01\"),"));
                s.replace("attested: [", &format!("attested: [{}", attest.concat()));
            },
        ),
    ]);
}

#[test]
fn what_nobody_attested_and_by_when() {
    let cell_of_2025 = |what, codes, day: &str, how: fn(&mut super::Session)| {
        super::case("chi-bo-2025", what, codes, "attested", |s| {
            day.clone_into(&mut s.today);
            how(s);
        })
    };
    let without_notice = |s: &mut super::Session| {
        let from = s.plan.text.find("(duty: \"R01\", how").unwrap();
        let to = from + s.plan.text[from..].find('\n').unwrap();
        s.plan.text.replace_range(from..to, "");
    };
    hold(vec![
        cell_of_2025(
            "the notice is overdue",
            &["!R01"],
            "2025-03-12",
            without_notice,
        ),
        cell_of_2025(
            "there is still time for it",
            &["-R01"],
            "2025-01-20",
            without_notice,
        ),
        commune("the tellers were not trained", &["-X4"], "attested", |s| {
            let from = s.plan.text.find("(duty: \"X4\", how").unwrap();
            let to = from + s.plan.text[from..].find('\n').unwrap();
            s.plan.text.replace_range(from..to, "");
        }),
    ]);
}
