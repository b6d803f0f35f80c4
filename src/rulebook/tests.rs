#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use super::*;
use std::collections::BTreeSet;

fn all_shipped() -> Vec<(&'static str, Rulebook)> {
    SHIPPED
        .iter()
        .map(|(id, text)| match ron::from_str(text) {
            Ok(rulebook) => (*id, rulebook),
            Err(error) => panic!("{id}: {error}"),
        })
        .collect()
}

/// Every text of a rulebook, with the place it stands in.
fn words(book: &Rulebook) -> Vec<(String, &Words)> {
    let mut all = vec![
        ("name".to_owned(), &book.name),
        ("address".to_owned(), &book.address),
        ("card".to_owned(), &book.card),
    ];
    for (place, source) in sources(book) {
        all.push((format!("{place}.source"), &source.cite));
    }
    for subject in &book.subjects {
        all.push((format!("subject {}", subject.id), &subject.name));
    }
    for duty in &book.duties {
        all.push((format!("duty {}.text", duty.id), &duty.text));
        if let Some(prepare) = &duty.prepare {
            all.push((format!("duty {}.prepare", duty.id), prepare));
        }
        match &duty.remedy {
            Remedy::InsertCardVote(_, words)
            | Remedy::InsertBrief(_, words)
            | Remedy::InsertRead(_, words)
            | Remedy::Explain(words) => all.push((format!("duty {}.remedy", duty.id), words)),
            Remedy::InsertRung(_) => {}
        }
    }
    all
}

/// The sources of thresholds, which hold from the first day.
fn thresholds(book: &Rulebook) -> Vec<(String, &Source)> {
    let mut all = vec![
        ("quorum.present".to_owned(), &book.quorum.present.source),
        ("majority".to_owned(), &book.majority.source),
        ("surplus".to_owned(), &book.surplus.most.source),
    ];
    match &book.tie {
        Tie::Revote(source) | Tie::AskBody(source) => all.push(("tie".to_owned(), source)),
    }
    if let Some(units) = &book.quorum.units {
        all.push(("quorum.units".to_owned(), &units.source));
    }
    if let Some(support) = &book.nominee_support {
        all.push(("nominee_support".to_owned(), &support.source));
    }
    if let Some(cards) = &book.card_votes {
        all.push(("card_votes".to_owned(), &cards.source));
    }
    for special in &book.special {
        let place = format!("special {}", special.subjects.join(", "));
        all.push((place, &special.majority.source));
    }
    for (index, call) in book.quorum.later_calls.iter().enumerate() {
        let place = format!("quorum.later_calls[{index}]");
        if let Some(present) = &call.present {
            all.push((format!("{place}.present"), &present.source));
        }
        all.push((place, &call.source));
    }
    if book.short != Short::default() {
        all.push(("short".to_owned(), &book.short.source));
    }
    all
}

/// The sources of thresholds and duties.
fn sources(book: &Rulebook) -> Vec<(String, &Source)> {
    let duties = book
        .duties
        .iter()
        .map(|duty| (format!("duty {}", duty.id), &duty.source));
    thresholds(book).into_iter().chain(duties).collect()
}

/// The rulebook that ships under this id.
fn pack(id: &str) -> Rulebook {
    ron::from_str(shipped(id).unwrap()).unwrap()
}

/// The subjects that a duty speaks of.
fn subjects_named(duty: &DutyRule) -> Vec<&str> {
    let mut named: Vec<&str> = Vec::new();
    if let Due::BeforeSubject(subjects) = &duty.due {
        named.extend(subjects.iter().map(String::as_str));
    }
    for evidence in &duty.met_by {
        match evidence {
            Evidence::CardVotePassed(subject)
            | Evidence::StepDone(subject)
            | Evidence::DocumentReady(subject) => named.push(subject),
            Evidence::ReadingWithin(limits) => {
                named.extend(limits.iter().map(|(subject, _, _)| subject.as_str()));
            }
            _ => {}
        }
    }
    match &duty.remedy {
        Remedy::InsertCardVote(subject, _)
        | Remedy::InsertBrief(subject, _)
        | Remedy::InsertRead(subject, _) => named.push(subject),
        Remedy::InsertRung(_) | Remedy::Explain(_) => {}
    }
    named
}

#[test]
fn shipped_rulebooks_parse_and_are_complete_in_both_languages() {
    for (id, book) in all_shipped() {
        assert_eq!(book.id, id);
        assert_eq!(book.format, FORMAT, "{id}");
        for (place, words) in words(&book) {
            let english = words.en.as_deref().unwrap_or("");
            assert!(!words.vi.trim().is_empty(), "{id}: {place}: Vietnamese");
            assert!(!english.trim().is_empty(), "{id}: {place}: English");
        }
    }
}

#[test]
fn ids_are_unique_and_every_subject_a_duty_names_exists() {
    for (id, book) in all_shipped() {
        let subjects: BTreeSet<&str> = book.subjects.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(subjects.len(), book.subjects.len(), "{id}: subjects");
        let duties: BTreeSet<&str> = book.duties.iter().map(|d| d.id.as_str()).collect();
        assert_eq!(duties.len(), book.duties.len(), "{id}: duties");
        for duty in &book.duties {
            assert!(
                !duty.met_by.is_empty(),
                "{id}: {} can never be met",
                duty.id
            );
            for subject in subjects_named(duty) {
                assert!(subjects.contains(subject), "{id}: {}: {subject}", duty.id);
            }
        }
    }
}

#[test]
fn a_checked_source_has_a_date_and_none_is_younger_than_its_rulebook() {
    for (id, book) in all_shipped() {
        for (place, source) in sources(&book) {
            assert!(
                !source.checked || source.date.is_some(),
                "{id}: {place}: a source that was seen has a date"
            );
            if let (Some(date), Some(until)) = (source.date, book.valid_until) {
                assert!(date <= until, "{id}: {place}: {date} is after {until}");
            }
        }
    }
}

#[test]
fn party_2014_cites_nothing_that_the_pilot_congress_could_not_know() {
    let book = pack("party-2014");
    let pilot = NaiveDate::from_ymd_opt(2020, 1, 10).unwrap();
    for (place, source) in sources(&book) {
        assert!(source.date.is_none_or(|date| date <= pilot), "{place}");
    }
}

#[test]
fn party_2014_stops_only_where_a_rule_was_seen() {
    let book = pack("party-2014");
    let of = |wanted: Severity| -> Vec<&str> {
        book.duties
            .iter()
            .filter(|duty| duty.severity == wanted)
            .map(|duty| duty.id.as_str())
            .collect()
    };
    assert_eq!(
        of(Severity::Must),
        ["Q1", "X3", "X5", "X6", "X7", "X9", "R37", "E1"]
    );
    assert_eq!(
        of(Severity::Should),
        ["X1", "X2", "X4", "X8", "X10", "X10b", "X11", "C1", "E2"]
    );
    assert_eq!(of(Severity::Lesson), ["X12"]);
    let blocking: Vec<&str> = book
        .duties
        .iter()
        .filter(|duty| duty.blocks())
        .map(|duty| duty.id.as_str())
        .collect();
    assert_eq!(blocking, ["X3", "X5"]);
}

#[test]
fn party_2014_has_the_thresholds_of_the_worked_examples() {
    let book = pack("party-2014");
    // Quorum: at least two thirds, more than half of the units.
    let present = &book.quorum.present;
    assert!(present.reached(70, 105) && !present.reached(69, 105));
    assert!(present.reached(71, 106) && !present.reached(70, 106));
    let units = book.quorum.units.as_ref().unwrap();
    assert!(units.reached(11, 21) && !units.reached(10, 21));
    assert!(!units.reached(10, 20));
    // Majority: more than half, exactly half fails.
    assert_eq!(book.majority.need(106), 54);
    assert_eq!(book.majority.need(105), 53);
    assert!(!book.majority.reached(52, 104) && book.majority.reached(53, 104));
    assert_eq!(book.majority.base, BaseKind::AdjustedSummoned);
    // Surplus: 30%, rounded down; one name for committees of three to five.
    for (seats, most) in [
        (1, 0),
        (3, 1),
        (4, 1),
        (5, 1),
        (6, 1),
        (7, 2),
        (9, 2),
        (10, 3),
        (11, 3),
        (13, 3),
        (14, 4),
        (15, 4),
        (35, 10),
    ] {
        assert_eq!(book.surplus.limit(seats), most, "{seats} seats");
    }
    assert!(matches!(book.tie, Tie::Revote(_)));
    assert_eq!(book.percent.results, Rounding::HalfUp);
    assert_eq!(book.percent.surplus, Rounding::Truncate);
    assert!(book.nominee_support.is_none(), "that rule is of 2024");
}

#[test]
fn no_pack_cites_the_future() {
    for (id, book) in all_shipped() {
        // A threshold holds from the first day, so its source is no younger than that day.
        for (place, source) in thresholds(&book) {
            if let Some(date) = source.date {
                assert!(
                    date <= book.valid_from,
                    "{id}: {place}: {date} is after {}",
                    book.valid_from
                );
            }
        }
        // A duty holds from the date of its source on; what its words cite is no younger either.
        for (place, source) in sources(&book) {
            let last = source
                .date
                .into_iter()
                .chain(book.valid_until)
                .min()
                .map(|date| date.format("%Y").to_string());
            for year in years(&source.cite.vi)
                .into_iter()
                .chain(years(source.cite.en.as_deref().unwrap_or_default()))
            {
                assert!(
                    last.as_deref().is_none_or(|last| year.as_str() <= last),
                    "{id}: {place}: {year} in {:?}",
                    source.cite
                );
            }
        }
    }
}

/// The years that a citation names.
fn years(cite: &str) -> Vec<String> {
    cite.split(|letter: char| !letter.is_ascii_digit())
        .filter(|word| word.len() == 4)
        .map(str::to_owned)
        .collect()
}

#[test]
fn years_are_found_in_citations() {
    assert_eq!(years("QC 190-QĐ/TW (10/10/2024), Điều 14"), ["2024"]);
    assert!(years("HD 01-HD/TW, mục 14.1").is_empty());
}

#[test]
fn what_was_not_seen_never_blocks() {
    for (id, book) in all_shipped() {
        for duty in &book.duties {
            assert!(!duty.blocks() || duty.source.checked, "{id}: {}", duty.id);
            // A duty that stops has a way to meet it from the screen, or says what to do.
            assert!(
                !duty.blocks() || duty.source.date.is_some(),
                "{id}: {}",
                duty.id
            );
        }
    }
    let blocking = |id: &str| -> Vec<String> {
        pack(id)
            .duties
            .iter()
            .filter(|duty| duty.blocks())
            .map(|duty| duty.id.clone())
            .collect()
    };
    assert_eq!(blocking("party-2024"), ["X5", "R31", "R32", "R33"]);
    assert_eq!(blocking("youth-union"), [""; 0]);
    assert_eq!(blocking("trade-union"), ["Q1"]);
    assert_eq!(blocking("cooperative-2023"), ["M4"]);
    assert_eq!(blocking("shareholders-2020"), ["Q1"]);
}

#[test]
fn party_2024_has_what_changed() {
    let book = pack("party-2024");
    let support = book.nominee_support.as_ref().unwrap();
    assert!(support.source.checked && support.base == BaseKind::Present);
    // More than 30% of those attending: exactly 30% is too few.
    assert_eq!((support.need(105), support.need(100)), (32, 31));
    assert!(!support.reached(30, 100) && support.reached(31, 100));
    assert!(book.surplus.required && book.surplus.most.source.checked);
    assert_eq!(
        book.surplus.offices,
        [Office::Committee, Office::StandingCommittee]
    );
    for (seats, most) in [(3, 1), (4, 1), (5, 1), (6, 1), (7, 2), (14, 4), (35, 10)] {
        assert_eq!(book.surplus.limit(seats), most, "{seats} seats");
    }
    assert_eq!(book.list_order, ListOrder::ByGivenName);
    assert_eq!(book.majority.base, BaseKind::AdjustedSummoned);
    let (Tie::Revote(tie) | Tie::AskBody(tie)) = &book.tie;
    assert!(!tie.checked && !book.short.source.checked);
    assert_eq!(book.valid_from.pred_opt(), pack("party-2014").valid_until);
}

#[test]
fn other_bodies_have_their_own_shares() {
    let union = pack("trade-union");
    assert!(union.quorum.present.source.checked && union.majority.source.checked);
    assert_eq!(union.majority.base, BaseKind::Collected);
    assert!(union.quorum.present.reached(70, 105) && !union.quorum.present.reached(58, 105));

    let youth = pack("youth-union");
    assert_eq!(youth.majority.base, BaseKind::Collected);
    assert_eq!(youth.short.most_rounds, Some(2));
    assert!(thresholds(&youth).iter().all(|(_, source)| !source.checked));

    let cooperative = pack("cooperative-2023");
    let charter = cooperative.card_majority(Some("charter"));
    assert_eq!((charter.need(40), charter.base), (30, BaseKind::Present));
    assert_eq!(cooperative.card_majority(Some("profit")).need(40), 21);
    let second = cooperative.quorum.at_call(2).unwrap();
    assert!(second.reached(20, 40) && !cooperative.quorum.present.reached(29, 40));
    assert!(!cooperative.quorum.present.source.checked);

    let company = pack("shareholders-2020");
    assert_eq!(company.weights, Weights::PerShare);
    let total = 2_000_000;
    let first = company.quorum.at_call(1).unwrap();
    assert!(!first.reached(1_000_000, total) && first.reached(1_000_001, total));
    let second = company.quorum.at_call(2).unwrap();
    assert!(second.reached(660_000, total) && !second.reached(659_999, total));
    assert!(company.quorum.at_call(3).is_none(), "any number is enough");
    assert_eq!(company.card_majority(None).need(1_500_000), 750_001);
    let special = company.card_majority(Some("reorganisation"));
    assert_eq!(special.need(1_500_000), 975_000);
    assert!(special.source.checked);
    assert!(!company.card_majority(Some("charter")).source.checked);
}
