//! Rolls that are in order, and every way in which one can be out of order.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::congress::plan::Status;
use crate::load::roll;
use crate::source::Problem;

fn shown(problem: &Problem) -> String {
    let place = problem.place.unwrap_or_default();
    let (before, length) = (
        place.column.saturating_sub(1) as usize,
        place.length as usize,
    );
    let pointed: String = problem.text.chars().skip(before).take(length).collect();
    let facts: Vec<String> = problem
        .facts
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!(
        "{} {}:{} ‹{pointed}› {}",
        problem.code,
        place.line,
        place.column,
        facts.join(" ")
    )
    .trim_end()
    .to_owned()
}

fn problems(text: &str) -> Vec<String> {
    roll("r.csv", text).1.iter().map(shown).collect()
}

#[test]
fn a_vietnamese_roll_from_an_office_program() {
    let text = "\u{feff}# Danh sách đại biểu\r\nSTT;Họ và tên;Thẻ;Tư cách;Chi bộ;Năm sinh;Giới tính;Dân tộc;Chức vụ\r\n\
        1;Lò Văn Chung;001;Chính thức;Bản Bó;12/3/1975;Nam;Thái;Bí thư\r\n\
        2;\"Quàng Thị \"\"Hoa\"\"\";2;ĐƯƠNG NHIÊN;;;nữ;;\r\n;;;;;;;;\r\n# hết\r\n";
    let (people, told) = roll("r.csv", text);
    assert_eq!(told, []);
    let people = people.unwrap();
    assert_eq!(people.len(), 2);
    let first = &people[0];
    assert_eq!(
        (first.card, first.name.as_str(), first.status),
        (1, "Lò Văn Chung", Status::Official)
    );
    assert_eq!(
        (first.unit.as_str(), first.born, first.sex.as_str()),
        ("Bản Bó", Some(1975), "nam")
    );
    assert_eq!(
        (first.ethnic.as_str(), first.post.as_str()),
        ("Thái", "Bí thư")
    );
    assert_eq!(people[1].name, "Quàng Thị \"Hoa\"");
    assert_eq!(
        (people[1].status, people[1].sex.as_str()),
        (Status::ExOfficio, "nữ")
    );
}

#[test]
fn an_english_roll_in_another_order() {
    let (people, told) = roll(
        "r.csv",
        "status,name,card\nofficial,A,1\ntransferred_in,B,2\nTransferred out,C,3\n",
    );
    assert_eq!(told, []);
    let statuses: Vec<Status> = people.unwrap().iter().map(|person| person.status).collect();
    assert_eq!(
        statuses,
        [
            Status::Official,
            Status::TransferredIn,
            Status::TransferredOut
        ]
    );
}

#[test]
fn every_status_has_its_words_in_both_languages() {
    for (words, status) in [
        (["chính thức", "official"], Status::Official),
        (["đương nhiên", "ex_officio"], Status::ExOfficio),
        (["chỉ định", "appointed"], Status::Appointed),
        (["dự khuyết", "alternate"], Status::Alternate),
        (["dự bị", "probationary"], Status::Probationary),
        (
            ["sinh hoạt tạm thời đến", "transferred_in"],
            Status::TransferredIn,
        ),
        (["chuyển đi", "transferred_out"], Status::TransferredOut),
        (["miễn", "exempt"], Status::Exempt),
        (["đình chỉ", "suspended"], Status::Suspended),
    ] {
        for word in words {
            let text = format!("card,name,status\n1,A,{word}\n2,B,official");
            assert_eq!(roll("r.csv", &text).0.unwrap()[0].status, status, "{word}");
        }
    }
}

#[test]
fn every_problem_has_its_code_and_place() {
    let known = "chính thức, đương nhiên, chỉ định, dự khuyết, dự bị, sinh hoạt tạm thời đến, chuyển đi, miễn, đình chỉ";
    for (text, expected) in [
        ("", vec!["C002 0:0 ‹›".to_owned()]),
        (
            "card,name,status\n# nobody\n",
            vec!["C002 1:1 ‹card,name,status›".to_owned()],
        ),
        (
            "card,name,status\n1,\"A,official\n2,B,official\n",
            vec!["C003 2:3 ‹\"›".to_owned()],
        ),
        (
            "name,unit\nA,b\n",
            vec![
                "C004 1:1 ‹name,unit› column=card".to_owned(),
                "C004 1:1 ‹name,unit› column=status".to_owned(),
            ],
        ),
        (
            "card,nmae,status\n1,A,official\n",
            vec![
                "C004 1:1 ‹card,nmae,status› column=name".to_owned(),
                "C005 1:6 ‹nmae› column=nmae near=name".to_owned(),
            ],
        ),
        (
            "card,name,status,thẻ\n1,A,official,1\n",
            vec!["C006 1:18 ‹thẻ› column=thẻ".to_owned()],
        ),
        (
            "card,name,status\n1,A\n2,B,official\n",
            vec!["C007 2:1 ‹1,A› cells=2 columns=3".to_owned()],
        ),
        (
            "card,name,status\n1,Lò, A,official\n2,B,official\n",
            vec!["C008 2:1 ‹1,Lò, A,official› cells=4 columns=3".to_owned()],
        ),
        (
            "card,name,status\n 1a ,A,official\n0,B,official\n",
            vec![
                "C009 2:2 ‹1a› text=1a".to_owned(),
                "C009 3:1 ‹0› text=0".to_owned(),
            ],
        ),
        (
            "card,name,status\n1,A,official\n01,B,official\n",
            vec!["C010 3:1 ‹01› card=1 line=2".to_owned()],
        ),
        (
            "card,name,status\n1,  ,official\n",
            vec!["C011 2:5 ‹,› ".trim_end().to_owned()],
        ),
        (
            "card,name,status\n1,A,oficial\n2,B,\n",
            vec![
                format!("C013 2:5 ‹oficial› status=oficial near=official known={known}"),
                format!("C013 3:5 ‹› status=none near=none known={known}"),
            ],
        ),
        (
            "card,name,status,born\n1,A,official,75\n2,B,official,1975x\n",
            vec![
                "C014 2:14 ‹75› text=75".to_owned(),
                "C014 3:14 ‹1975x› text=1975x".to_owned(),
            ],
        ),
        (
            "card,name,status\n1,A,dự bị\n",
            vec!["C015 0:0 ‹›".to_owned()],
        ),
    ] {
        assert_eq!(problems(text), expected, "{text}");
        assert!(roll("r.csv", text).0.is_none(), "{text}");
    }
}

#[test]
fn warnings_do_not_keep_the_roll_back() {
    for (text, expected) in [
        (
            "card,name,status,born,unit\n1,Lò Văn A,official,1970,x\n2,lò  văn a,official,1970,X\n3,Lò Văn A,official,1971,x\n",
            "C012 3:3 ‹lò  văn a› name=lò văn a line=2",
        ),
        (
            "card,name,status,sex\n1,A,official,nũ?\n",
            "C016 2:14 ‹nũ?› text=nũ?",
        ),
        (
            "card,name,status,quê quán\n1,A,official,Điện Biên\n",
            "C005 1:18 ‹quê quán› column=quê quán near=none",
        ),
    ] {
        assert_eq!(problems(text), [expected]);
        assert!(roll("r.csv", text).0.is_some());
    }
}

#[test]
fn a_large_roll_is_refused_unread() {
    let text = "a".repeat(5 * 1024 * 1024);
    assert_eq!(problems(&text), ["C001 0:0 ‹› size=5120 limit=4096"]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in "(card,name,status\n)?([0-9A-Cđ\",;#\n]|\\PC|official){0,80}") {
        let (people, told) = roll("r.csv", &text);
        proptest::prop_assert!(people.is_some() || !told.is_empty());
    }
}

#[test]
fn education_theory_joining_and_shares_are_read_where_they_stand() {
    let text = "Số cổ phần;Họ tên;Thẻ;Tư cách;Trình độ;Lý luận chính trị;Ngày vào Đảng\n\
        1.200.000;Lò Văn Inh;1;chính thức;Đại học;Trung cấp;3/2/2005\n\
        7;Quàng Thị Hoa;2;chính thức;;;\n";
    let (people, told) = roll("r.csv", text);
    assert_eq!(told, []);
    let people = people.unwrap();
    assert_eq!(
        (
            people[0].education.as_str(),
            people[0].theory.as_str(),
            people[0].joined,
            people[0].weight
        ),
        ("Đại học", "Trung cấp", Some(2005), 1_200_000)
    );
    assert_eq!((people[1].joined, people[1].weight), (None, 7));
    // Without the column everybody weighs one.
    let (people, _) = roll("r.csv", "card,name,status\n1,A,official\n");
    assert_eq!(people.unwrap()[0].weight, 1);
}

#[test]
fn shares_that_are_none_are_told_and_a_wrong_year_of_joining_is_only_told() {
    assert_eq!(
        problems(
            "card,name,status,shares\n1,A,official,0\n2,B,official,\n3,C,official,1.5\n4,D,official,99999999999\n"
        ),
        [
            "C025 2:14 ‹0› text=0",
            "C025 3:14 ‹› text=none",
            "C025 4:14 ‹1.5› text=1.5",
            "C025 5:14 ‹99999999999› text=99999999999",
        ]
    );
    let text = "card,name,status,joined\n1,A,official,lâu rồi\n";
    assert_eq!(problems(text), ["C027 2:14 ‹lâu rồi› text=lâu rồi"]);
    assert!(roll("r.csv", text).0.is_some());
}

#[test]
fn what_everybody_weighs_is_for_the_rulebook_to_say() {
    use crate::load::roll::weigh;
    use crate::rulebook::Weights;
    let people = || {
        roll("r.csv", "card,name,status,shares\n1,A,official,5\n")
            .0
            .unwrap()
    };
    let weighed = |has_shares: bool, weights: Weights| {
        let mut people = people();
        let told: Vec<String> = weigh("r.csv", &mut people, has_shares, Some(weights))
            .iter()
            .map(|problem| problem.code.to_owned())
            .collect();
        (people[0].weight, told)
    };
    assert_eq!(weighed(true, Weights::PerShare), (5, vec![]));
    assert_eq!(weighed(false, Weights::PerShare).1, ["C026"]);
    assert_eq!(
        weighed(true, Weights::PerPerson),
        (1, vec!["C028".to_owned()])
    );
}
