#![allow(clippy::unwrap_used, clippy::panic)]

use crate::load::rulebook;
use crate::rulebook::{DECKS, Rulebook, SHIPPED, Trouble, cards_of};
use crate::source::Problem;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A rulebook with this in its field `situations`, or another line instead.
fn with(id: &str, line: &str) -> (Option<Rulebook>, Vec<Problem>) {
    let (_, shipped) = SHIPPED.iter().find(|(name, _)| *name == id).unwrap();
    let deck = format!(
        "    deck: \"{}\",\n",
        if id == "party-2024" {
            "party"
        } else {
            "general"
        }
    );
    assert!(shipped.contains(&deck));
    rulebook("b.ron", &shipped.replacen(&deck, line, 1))
}

fn codes(line: &str) -> Vec<String> {
    let (_, problems) = with("party-2024", line);
    let text = |problem: &Problem| {
        let facts: Vec<String> = problem
            .facts
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        format!("{} {}", problem.code, facts.join(" "))
    };
    problems.iter().map(text).collect()
}

#[test]
fn every_deck_passes_the_check_of_a_rulebook_that_ships() {
    for (name, text) in DECKS {
        let id = if *name == "party" {
            "party-2024"
        } else {
            "cooperative-2023"
        };
        let (book, problems) = with(id, &format!("    situations: {text},\n"));
        assert_eq!(problems, [], "{name}");
        let book = book.unwrap();
        assert_eq!(book.situations, cards_of(name), "{name}");
    }
}

#[test]
fn the_decks_are_whole() {
    for (name, least) in [("party", 36), ("general", 30)] {
        let cards = cards_of(name);
        assert!(cards.len() >= least, "{name}: {}", cards.len());
        for card in cards {
            let at = format!("{name}/{}", card.id);
            assert!((2..=5).contains(&card.act.len()), "{at}");
            assert!(
                card.say.is_some() && card.door.is_some() && !card.also.is_empty(),
                "{at}"
            );
            assert!(
                card.title.vi.chars().count() <= 64,
                "{at}: {}",
                card.title.vi
            );
            for step in &card.act {
                assert!(step.vi.chars().count() <= 170, "{at}: {}", step.vi);
            }
            if let Some(newer) = &card.newer {
                assert!(newer.date > card.source.date, "{at}");
            }
        }
        // Whatever a running congress shows has a card.
        let about: BTreeSet<Trouble> = cards
            .iter()
            .flat_map(|card| card.troubles.clone())
            .collect();
        let without: Vec<Trouble> = Trouble::ALL
            .into_iter()
            .filter(|trouble| !about.contains(trouble))
            .collect();
        assert_eq!(without, [], "{name}");
    }
}

#[test]
fn neutral_cards_speak_of_no_party() {
    let (_, text) = DECKS.iter().find(|(name, _)| *name == "general").unwrap();
    for word in [
        "Đảng",
        "đảng",
        "cấp ủy",
        "đồng chí",
        "Đồng chí",
        "QC ",
        "Party",
        "comrade",
    ] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn every_rulebook_that_ships_names_its_deck() {
    for (id, text) in SHIPPED {
        let (book, _) = rulebook(id, text);
        let book = book.unwrap();
        assert!(!book.deck.is_empty(), "{id}");
        assert_eq!(book.deck == "party", id.starts_with("party"), "{id}");
        assert!(book.cards().len() >= 30, "{id}");
    }
}

#[test]
fn a_rulebook_without_a_deck_has_that_of_its_kind() {
    let (book, problems) = with("party-2024", "");
    assert_eq!(problems, []);
    assert_eq!(book.unwrap().deck_name(), "party");
    let (book, _) = with("cooperative-2023", "");
    assert_eq!(book.unwrap().deck_name(), "general");
}

#[test]
fn a_card_of_its_own_takes_the_place_of_the_decks() {
    let line = r#"    deck: "party",
    situations: [(id: "tie", title: (vi: "Bằng phiếu", en: "Tie"), act: [(vi: "Hỏi", en: "Ask")], decides: (vi: "Đại hội", en: "Congress"))],
"#;
    let (book, problems) = with("party-2024", line);
    assert_eq!(problems, []);
    let book = book.unwrap();
    let ties: Vec<&str> = book
        .cards()
        .into_iter()
        .filter(|card| card.id == "tie")
        .map(|card| card.title.vi.as_str())
        .collect();
    assert_eq!(ties, ["Bằng phiếu"]);
    assert_eq!(book.cards().len(), cards_of("party").len());
}

#[test]
fn what_is_wrong_with_cards_has_its_code() {
    for (line, expected) in [
        (
            "    deck: \"partie\",\n",
            vec!["R072 deck=partie near=party"],
        ),
        ("    deck: \"x\",\n", vec!["R072 deck=x near=none"]),
        (
            "    situations: [(id: \"A b\", title: (vi: \"T\", en: \"T\"), act: [], decides: (vi: \"Đ\", en: \"C\"))],\n",
            vec!["R030 id=A b", "R071 situation=A b"],
        ),
        (
            "    situations: [(id: \"a\", title: \"T\", act: [(vi: \"\", en: \"x\")], decides: (vi: \"Đ\", en: \"C\"), source: (checked: true))],\n",
            vec!["R036 ", "R037 ", "R040 "],
        ),
    ] {
        assert_eq!(codes(line), expected, "{line}");
    }
    let card = "(id: \"a\", title: (vi: \"T\", en: \"T\"), act: [(vi: \"x\", en: \"x\")], decides: (vi: \"Đ\", en: \"C\"))";
    let told = codes(&format!("    situations: [{card}, {card}],\n"));
    assert!(
        matches!(told.as_slice(), [one] if one.starts_with("R070 situation=a line=")),
        "{told:?}"
    );
}

#[test]
fn a_card_shows_the_youngest_source_that_was_there_on_the_day() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let card = |id: &str| cards_of("party").iter().find(|card| card.id == id).unwrap();
    let cite =
        |id: &str, on: NaiveDate| card(id).source_on(on).map(|source| source.cite.vi.clone());
    let teller = "teller-on-list";
    assert_eq!(
        cite(teller, day(2020, 1, 10)).unwrap(),
        "QC 244-QĐ/TW (9/6/2014), Điều 7"
    );
    assert_eq!(
        cite(teller, day(2025, 3, 1)).unwrap(),
        "QC 190-QĐ/TW (10/10/2024), Điều 8"
    );
    // On 10/1/2020 nothing of 20/3/2020 or 2024.
    for id in [
        "withdrawal-asked",
        "opinion-ballot",
        "collected-more",
        "support-missing",
    ] {
        assert_eq!(cite(id, day(2020, 1, 10)), None, "{id}");
    }
    for card in cards_of("party") {
        for on in [day(2020, 1, 10), day(2024, 12, 1), day(2026, 1, 1)] {
            let shown = card.source_on(on);
            assert!(shown.is_none_or(|source| source.date.is_none_or(|date| date <= on)));
        }
    }
}
