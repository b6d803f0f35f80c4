use super::super::names::*;
use super::*;

/// The names as they are put in order, from the other end.
fn ordered<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut list: Vec<&str> = names.iter().rev().copied().collect();
    in_order(&mut list, |name| (name, None));
    list
}

#[track_caller]
fn stand_so(names: &[&str]) {
    assert_eq!(ordered(names), names);
}

#[test]
fn names_stand_by_given_then_family_then_middle_name() {
    stand_so(&[
        "Lê Thị An",
        "Lò Văn An",
        "Lò Xuân An",
        "Nguyễn An",
        "Nguyễn Văn An",
        "Nguyễn Văn Bình",
        "Lò Văn Chung",
    ]);
    // Plain sorting by the whole name, and sorting by the root order of Unicode, give another list.
    let names = ["Nguyễn Văn Dũng", "Lò Thị Đào", "Cà Văn Em"];
    stand_so(&names);
    let mut plain = names;
    plain.sort_unstable();
    assert_ne!(plain, names);
}

#[test]
fn letters_stand_in_their_vietnamese_order() {
    stand_so(&["An", "Ăn", "Ân", "Bân", "Cầm", "Dần", "Đan", "Em", "Ết"]);
    // The root order takes "ă" for "a" with a mark, so that Ăng would stand before Anh.
    stand_so(&["Anh", "Ăng"]);
    stand_so(&["Thảo", "Thắng", "Thân", "Tuyên", "Tư"]);
    stand_so(&["Ong", "Ông", "Ơn", "Ú", "Ưng", "Ý"]);
    // None, huyền, hỏi, ngã, sắc, nặng.
    stand_so(&["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"]);
    // A tone weighs less than any letter.
    stand_so(&["Hà", "Hai", "Hải", "Hái"]);
}

#[test]
fn the_two_ways_of_placing_a_tone_are_one() {
    for (old, new) in [
        ("Hoà", "Hòa"),
        ("Thuý", "Thúy"),
        ("Khoẻ", "Khỏe"),
        ("Loã", "Lõa"),
        ("Hoạ", "Họa"),
        ("Quý", "Qúy"),
    ] {
        assert_eq!(name_key(old), name_key(new), "{old}");
        assert!(same_name(old, new), "{old}");
    }
    stand_so(&[
        "Lò Văn Hoa",
        "Lò Thị Hoà",
        "Vì Thị Hòa",
        "Cà Văn Hoả",
        "Cà Văn Họa",
    ]);
    // What stands on different letters stays apart.
    assert_ne!(name_key("Hòa"), name_key("Hóa"));
    assert_ne!(name_key("Muối"), name_key("Muôi"));
    assert!(name_key("Thuyền") < name_key("Thuyến"));
    assert!(name_key("Thuyên") < name_key("Thuyền"));
}

#[test]
fn one_name_is_one_however_it_is_typed() {
    let key = name_key("Lò Văn Đức");
    for other in [
        "  Lò  Văn\u{a0}Đức ",
        "LÒ VĂN ĐỨC",
        "lò văn đức",
        "Lo\u{300} Va\u{306}n Đu\u{31b}\u{301}c",
    ] {
        assert_eq!(name_key(other), key, "{other}");
        assert!(same_name("Lò Văn Đức", other), "{other}");
    }
    assert!(!same_name("Lò Văn Đức", "Lò Văn Dức"));
    assert!(!same_name("Lò Văn Hoa", "Lò Văn Hòa"));
}

#[test]
fn unusual_names_have_their_place() {
    // One word is a given name, and stands before those who have a family name too.
    stand_so(&["An", "Lò An", "Lò Văn An", "Bình"]);
    assert_eq!(name_key("Niê H'Hen"), name_key("Niê H’Hen"));
    stand_so(&["Ksor H'Bia", "Niê H'Hen", "Lò Văn Hoa", "Ksor Y"]);
    assert_eq!(name_key(""), NameKey::default());
    assert_eq!(name_key(" '  ’ "), NameKey::default());
    // Brackets alone are a name like another; behind one they only tell namesakes apart.
    assert!(name_key("(x)") != NameKey::default());
    stand_so(&[
        "Lò Văn An (1960)",
        "Lò Văn An (1975)",
        "Vì Văn An",
        "Lò Văn Bình (1950)",
    ]);
}

#[test]
fn the_elder_of_two_namesakes_stands_first_and_the_rest_stay_as_they_stood() {
    let mut list = vec![
        ("Lò Văn An", Some(1980), 1),
        ("Lò Văn Bình", None, 2),
        ("Lò Văn An", Some(1962), 3),
        ("LÒ VĂN AN", Some(1980), 4),
        ("Lò Văn An", None, 5),
    ];
    in_order(&mut list, |one| (one.0, one.1));
    let order: Vec<i32> = list.iter().map(|one| one.2).collect();
    assert_eq!(order, [5, 3, 1, 4, 2]);
}

fn called(card: u32, name: &str, born: Option<i32>, unit: &str) -> Person {
    Person {
        name: name.into(),
        born,
        ..person(card, Status::Official, unit)
    }
}

#[track_caller]
fn shown(people: &[(&str, Option<i32>, &str)], expected: &[&str]) {
    let roll: Vec<Person> = people
        .iter()
        .zip(1..)
        .map(|((name, born, unit), card)| called(card, name, *born, unit))
        .collect();
    let each: Vec<String> = (1..=roll.len() as u32)
        .map(|card| distinguished(&roll, card))
        .collect();
    assert_eq!(each, expected);
    let all: Vec<String> = all_distinguished(&roll).into_values().collect();
    assert_eq!(all, expected);
    // Every shown form leads back to its person.
    for (shown, card) in expected.iter().zip(1..) {
        assert_eq!(
            meant(&roll, shown).map(|one| one.card),
            Some(card),
            "{shown}"
        );
    }
}

#[test]
fn namesakes_are_told_apart_by_year_then_unit_then_card() {
    let an = "Lò Văn An";
    shown(
        &[
            (an, Some(1975), "Bản A"),
            ("Vì Văn An", None, ""),
            (an, Some(1980), "Bản A"),
        ],
        &["Lò Văn An (1975)", "Vì Văn An", "Lò Văn An (1980)"],
    );
    // Equal or missing years: the unit, for both.
    for born in [Some(1975), None] {
        shown(
            &[
                (an, Some(1975), "Chi bộ bản Pom"),
                (an, born, "Chi bộ bản Co Mỵ"),
            ],
            &["Lò Văn An (Chi bộ bản Pom)", "Lò Văn An (Chi bộ bản Co Mỵ)"],
        );
    }
    // Three of whom neither tells all apart, but both together do.
    shown(
        &[
            (an, Some(1975), "A"),
            (an, Some(1980), "A"),
            (an, Some(1980), "B"),
        ],
        &[
            "Lò Văn An (1975, A)",
            "Lò Văn An (1980, A)",
            "Lò Văn An (1980, B)",
        ],
    );
    shown(
        &[(an, Some(1975), "A"), (an, Some(1975), "a")],
        &["Lò Văn An (1)", "Lò Văn An (2)"],
    );
    shown(
        &[(an, None, ""), (an, None, "A")],
        &["Lò Văn An (1)", "Lò Văn An (2)"],
    );
    // Who sounds alike is a namesake, and keeps the own way of writing.
    shown(
        &[
            ("Lò Văn Hoà", Some(1975), ""),
            ("Lò văn Hòa", Some(1976), ""),
        ],
        &["Lò Văn Hoà (1975)", "Lò văn Hòa (1976)"],
    );
    assert_eq!(distinguished(&[], 1), "");
}

#[test]
fn a_name_that_several_have_means_nobody() {
    let roll = [
        called(1, "Lò Văn An", Some(1975), "A"),
        called(2, "Lò Văn An", Some(1980), "A"),
        called(3, "Vì Thị Thuý", None, "A"),
    ];
    let card = |name: &str| meant(&roll, name).map(|one| one.card);
    assert_eq!(card("Lò Văn An"), None);
    assert_eq!(card("lò văn an  (1980)"), Some(2));
    assert_eq!(card("Lò Văn An (1981)"), None);
    assert_eq!(card("vì thị thúy"), Some(3));
    assert_eq!(card("Vì Thị"), None);
    assert_eq!(namesakes(&roll, "LÒ VĂN AN").len(), 2);
    assert_eq!(namesakes(&roll, "Vì Thị Thúy").len(), 1);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// The order does not depend on how the list stood before, nor on how its letters are composed.
    #[test]
    fn order_does_not_depend_on_the_order_before(
        mut names in proptest::collection::vec("([a-zA-ZăâđêôơưàảãáạẨỗợĐ'( ]|\\PC){0,12}", 0..8),
    ) {
        let mut turned = names.clone();
        turned.reverse();
        in_order(&mut names, |name| (name, None));
        in_order(&mut turned, |name| (name, None));
        for (one, other) in names.iter().zip(&turned) {
            proptest::prop_assert_eq!(name_key(one), name_key(other));
        }
    }
}

/// A ballot at which the cards 1 and 2 have one name, and 3 is a probationary namesake of 4.
fn hall(list_order: ListOrder) -> Hall {
    let rungs = Rung::ALL.into_iter().filter(|r| *r != Rung::OpinionBallot);
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("bau", 60, rungs.map(rung).collect())],
    )]);
    plan.elections = vec![election(3, &["Vì Thị Thảo", "Cà Văn Bó"])];
    let mut roll = people(9);
    let named: [(&str, Option<i32>); 4] = [
        ("Lò Văn An", Some(1980)),
        ("Lò Văn An", Some(1975)),
        ("Lò Thị Hoa", None),
        ("Lò Thị Hoa", None),
    ];
    for (person, (name, born)) in roll.iter_mut().zip(named) {
        person.name = name.into();
        person.born = born;
    }
    roll[2].status = Status::Probationary;
    let rulebook = Rulebook {
        list_order,
        ..rulebook()
    };
    let mut hall = Hall::new(plan, rulebook, roll);
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall.ok(Command::Introduce {
        election: None,
        candidates: candidates(&["Vì Thị Thảo", "Cà Văn Bó"]),
    });
    hall
}

fn nominate(card: u32, candidate: &str) -> Command {
    Command::Nominate {
        election: None,
        candidate: candidate.into(),
        card: Some(card),
        by: "Tổ 1".into(),
        own: false,
        nominator: None,
        overrule: None,
    }
}

/// The paper as it is adopted.
fn paper(hall: &mut Hall) -> Vec<String> {
    for _ in 0..60 {
        if let Some((names, _)) = &hall.state().election("bch").unwrap().round.ballot {
            return names.clone();
        }
        hall.next();
        if hall.state().open_vote().is_some() {
            hall.agree_announce();
        }
    }
    panic!("no list was adopted");
}

#[test]
fn a_paper_stands_as_the_rulebook_wants_it_and_tells_namesakes_apart() {
    for (order, expected) in [
        (
            ListOrder::AsIntroduced,
            [
                "Vì Thị Thảo",
                "Cà Văn Bó",
                "Lò Văn An (1980)",
                "Lò Văn An (1975)",
            ],
        ),
        (
            ListOrder::ByGivenName,
            [
                "Lò Văn An (1975)",
                "Lò Văn An (1980)",
                "Cà Văn Bó",
                "Vì Thị Thảo",
            ],
        ),
    ] {
        let mut hall = hall(order);
        hall.ok(nominate(1, "Lò Văn An"));
        // The other one is not on the list because of that, and is named as papers show it.
        hall.ok(nominate(2, "Lò Văn An (1975)"));
        assert_eq!(hall.refused(nominate(2, "")), "name-listed");
        assert_eq!(
            hall.refused(nominate(2, "Lò Văn An (1980)")),
            "card-other-name"
        );
        assert_eq!(paper(&mut hall), expected);
    }
}

#[test]
fn a_teller_is_known_by_the_name_that_tells_namesakes_apart() {
    let mut hall = hall(ListOrder::ByGivenName);
    hall.ok(nominate(1, ""));
    let propose = |head: &str| Command::ProposeTellers {
        election: None,
        head: head.into(),
        members: vec!["Người 5".into()],
    };
    assert_eq!(hall.refused(propose("Lò văn An  (1980)")), "teller-on-list");
    // One unit for both, so that the card tells them apart; card 3 is probationary.
    let (third, fourth) = (
        distinguished(&hall.state().setup.roll, 3),
        distinguished(&hall.state().setup.roll, 4),
    );
    assert_eq!(hall.refused(propose(&third)), "teller-status");
    hall.ok(propose(&fourth));
    hall.ok(propose("Lò Văn An (1975)"));
}
