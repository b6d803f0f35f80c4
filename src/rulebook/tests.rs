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
        for (field, words) in [
            ("prepare", &duty.prepare),
            ("say", &duty.say),
            ("counsel", &duty.counsel),
        ] {
            if let Some(words) = words {
                all.push((format!("duty {}.{field}", duty.id), words));
            }
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
    if let Due::BeforeSubject(subjects)
    | Due::WithinSubject(subjects)
    | Due::AfterSubject(subjects) = &duty.due
    {
        named.extend(subjects.iter().map(String::as_str));
    }
    named.extend(duty.holds.with_subject.iter().map(String::as_str));
    for evidence in &duty.met_by {
        match evidence {
            Evidence::CardVotePassed(subject)
            | Evidence::StepDone(subject)
            | Evidence::NoStep(subject)
            | Evidence::QuestionsPassed(subject, _)
            | Evidence::DocumentReady(subject) => named.push(subject),
            Evidence::ReadWithin(limits) => {
                named.extend(limits.iter().map(|(subject, _)| subject.as_str()));
            }
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

/// The day of the pilot congress of Thanh Chăn.
fn pilot_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 1, 10).unwrap()
}

/// The ids of the duties of this weight.
fn of_weight(book: &Rulebook, wanted: Severity) -> Vec<&str> {
    book.duties
        .iter()
        .filter(|duty| duty.severity == wanted)
        .map(|duty| duty.id.as_str())
        .collect()
}

/// The ids of the duties that stop somebody on this day.
fn blocking_on(book: &Rulebook, day: NaiveDate) -> Vec<&str> {
    book.duties
        .iter()
        .filter(|duty| duty.blocks() && duty.source.date.is_none_or(|date| date <= day))
        .map(|duty| duty.id.as_str())
        .collect()
}

#[test]
fn party_2014_cites_nothing_that_the_pilot_congress_could_not_know() {
    let book = pack("party-2014");
    for (place, source) in thresholds(&book) {
        assert!(
            source.date.is_none_or(|date| date <= pilot_day()),
            "{place}"
        );
    }
    // What is younger does not hold on that day; what has no date holds always and names no year after 2014.
    let later: Vec<&str> = book
        .duties
        .iter()
        .filter(|duty| duty.source.date.is_some_and(|date| date > pilot_day()))
        .map(|duty| duty.id.as_str())
        .collect();
    assert_eq!(
        later,
        [
            "D3", "D4", "D5", "D6", "D7", "D8", "D9", "R01", "R20", "R27", "R35", "R44"
        ]
    );
    for duty in &book.duties {
        let last = duty
            .source
            .date
            .map_or("2014".to_owned(), |date| date.format("%Y").to_string());
        let cite = &duty.source.cite;
        for text in [Some(&cite.vi), cite.en.as_ref()].into_iter().flatten() {
            for year in years(text) {
                assert!(year <= last, "{}: {year} in {text}", duty.id);
            }
        }
    }
}

/// The numbers of the lists that a Party rulebook answers for: the shortcomings of the pilot congresses, the
/// requirements of the district, the reminders.
fn numbers(book: &str) -> Vec<String> {
    let list = |letter: char, last: u32, digits: usize| {
        (1..=last).map(move |number| format!("{letter}{number:0digits$}"))
    };
    list('X', 12, 1)
        .chain(list('D', 9, 1))
        .chain(list('R', 48, 2))
        // Support for a name from the floor is a rule of 2024.
        .filter(|number| !(book == "party-2014" && number == "R26"))
        .collect()
}

#[test]
fn the_party_rulebooks_answer_for_every_number_of_the_lists() {
    for id in ["party-2014", "party-2024"] {
        let book = pack(id);
        let mut answered = BTreeSet::new();
        for duty in &book.duties {
            for number in std::iter::once(&duty.id).chain(&duty.also) {
                assert!(answered.insert(number.clone()), "{id}: {number} twice");
            }
            // Everything an officer wants to read of a duty is there.
            assert!(duty.say.is_some(), "{id}: {}: say", duty.id);
            assert!(duty.counsel.is_some(), "{id}: {}: counsel", duty.id);
            assert!(
                duty.prepare.is_some() || duty.id == "E1",
                "{id}: {}",
                duty.id
            );
        }
        for number in numbers(id) {
            assert!(answered.contains(&number), "{id}: {number}");
        }
        // In the order of the lists: X, D, R, then what is of the program's own making.
        let letters: String = book
            .duties
            .iter()
            .filter_map(|duty| duty.id.chars().next())
            .collect();
        let first_of_its_own = letters.find('Q').unwrap();
        let (lists, own) = letters.split_at(first_of_its_own);
        assert_eq!(own, "QCEE", "{id}");
        let mut kinds: Vec<char> = lists.chars().collect();
        kinds.dedup();
        assert_eq!(kinds, ['X', 'D', 'R'], "{id}");
    }
    assert!(pack("party-2014").duty("R26").is_none());
}

#[test]
fn requirements_of_the_district_hold_only_where_they_were_made() {
    for id in ["party-2014", "party-2024"] {
        let book = pack(id);
        for duty in &book.duties {
            let asked = duty.holds.requirement.as_deref();
            let wanted = match duty.id.as_str() {
                "X12" => Some("pilot"),
                id if id.starts_with('D') => Some("district"),
                _ => None,
            };
            assert_eq!(asked, wanted, "{id}: {}", duty.id);
        }
    }
    let published = NaiveDate::from_ymd_opt(2020, 2, 14);
    let book = pack("party-2014");
    for duty in book.duties.iter().filter(|duty| duty.id.starts_with('D')) {
        assert_eq!(duty.source.date, published, "{}", duty.id);
    }
}

#[test]
fn party_2014_stops_only_where_a_rule_was_seen() {
    let book = pack("party-2014");
    assert_eq!(
        of_weight(&book, Severity::Should),
        [
            "X1", "X2", "X4", "X8", "X10", "X10b", "X11", "D3", "D4", "D5", "D8", "R07", "R09",
            "R17", "R17b", "R23", "R21", "R46", "R43c", "C1", "E2"
        ]
    );
    assert_eq!(of_weight(&book, Severity::Lesson), ["X2b", "X12", "D9"]);
    let at_the_pilot = blocking_on(&book, pilot_day());
    assert_eq!(
        at_the_pilot,
        [
            "X3", "X5", "R02", "R04", "R05", "R06", "R10", "R11", "R11b", "R11c", "R12", "R15",
            "R15b", "R22", "R24", "R25", "R28", "R29", "R30", "R31", "R48", "R08", "R38", "R40",
            "R41", "R47"
        ]
    );
    let at_its_end: Vec<&str> = blocking_on(&book, book.valid_until.unwrap())
        .into_iter()
        .filter(|id| !at_the_pilot.contains(id))
        .collect();
    assert_eq!(at_its_end, ["D6", "D7", "R01", "R20", "R27", "R44"]);
}

#[test]
fn few_things_that_only_words_can_meet_stop_an_opening() {
    for id in ["party-2014", "party-2024"] {
        let book = pack(id);
        let stops: Vec<&str> = book
            .duties
            .iter()
            .filter(|duty| duty.blocks() && duty.met_by == [Evidence::Attested])
            .filter(|duty| {
                matches!(
                    duty.due,
                    Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening
                )
            })
            .map(|duty| duty.id.as_str())
            .collect();
        assert!(stops.len() <= 6, "{id}: {stops:?}");
    }
}

#[test]
fn the_party_rulebooks_limit_the_length_of_a_congress() {
    for (id, checked) in [("party-2014", 1), ("party-2024", 0)] {
        let book = pack(id);
        let seen = book.lengths.iter().filter(|limit| limit.source.checked);
        assert_eq!(seen.count(), checked, "{id}");
        let whole = &book.lengths[0];
        assert_eq!((whole.sitting, whole.days), (None, Some(2)), "{id}");
        assert!(
            book.lengths
                .iter()
                .any(|limit| limit.sitting == Some(SittingKind::Preparatory) && limit.hours == 4)
        );
        for limit in &book.lengths {
            assert!(!limit.source.checked || limit.source.date.is_some(), "{id}");
            assert!(limit.hours > 0 && limit.days != Some(0), "{id}");
        }
    }
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
    assert_eq!(
        blocking("party-2024"),
        [
            "X5", "R01", "R03", "R04", "R05", "R07", "R11", "R11b", "R11c", "R20", "R26", "R28",
            "R29", "R31", "R48", "R32", "R33", "R34", "R43", "R36", "R43b", "R38", "R47", "R44"
        ]
    );
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
