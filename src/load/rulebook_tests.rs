//! Every problem of a rulebook has its code and its place.

use super::{BOOK, shown};
use crate::load::rulebook;
use crate::source::field_names;

#[test]
fn every_problem_of_a_rulebook_has_its_code_and_place() {
    let (book, problems) = rulebook("b.ron", BOOK);
    assert_eq!(problems, []);
    assert!(book.is_some());
    let mut wrong = Vec::new();
    for (from, to, expected) in [
        ("format: 1", "format: 9", "R026 2:11 ‹9› found=9 known=1"),
        ("format: 1, ", "", "R025 1:1 ‹(› known=1"),
        ("id: \"thu\"", "id: \"Thử\"", "R030 2:18 ‹\"Thử\"› id=Thử"),
        (
            "valid_from: \"2014-06-09\"",
            "valid_from: \"9/6/2014\"",
            "R020 2:83 ‹\"9/6/2014\"› found=\"9/6/2014\"",
        ),
        (
            "valid_until: \"2025-01-01\"",
            "valid_until: \"2014-06-09\", valid_unti: \"\"",
            "R013 2:124 ‹valid_unti› field=valid_unti near=valid_until known=address, based_on, card, card_votes, count_by, deck, duties, format, id, lengths, list_order, majority, name, nominee_support, percent, quorum, reading, short, situations, special, subjects, surplus, tie, valid_from, valid_until, weights",
        ),
        (
            "valid_until: \"2025-01-01\"",
            "valid_until: \"2014-01-01\"",
            "R038 2:110 ‹\"2014-01-01\"› from=2014-06-09 until=2014-01-01 | R039 6:75 ‹\"2014-06-09\"› date=2014-06-09 until=2014-01-01 | R039 14:68 ‹\"2014-06-09\"› date=2014-06-09 until=2014-01-01",
        ),
        (
            "card: (vi: \"thẻ\", en: \"card\")",
            "card: \"\"",
            "R037 3:51 ‹\"\"›",
        ),
        ("num: 2, den: 3", "num: 2, den: 0", "R031 4:35 ‹0›"),
        (
            "num: 2, den: 3",
            "num: 4, den: 3",
            "R032 4:27 ‹4› num=4 den=3",
        ),
        ("cite: \"Điều 2\"", "cite: \"\"", "R040 6:52 ‹(›"),
        (
            "majority: (num: 1,",
            "majority: (",
            "R014 6:13 ‹(› field=num path=none",
        ),
        (
            "tie: revote((cite",
            "tie: revot((cite",
            "R012 8:8 ‹revot› found=revot near=revote known=revote, ask_body",
        ),
        (
            "tie: revote((cite:",
            "tie: revote((cit:",
            "R013 8:16 ‹cit› field=cit near=cite known=checked, cite, date",
        ),
        (
            "results: half_up",
            "results: halfup",
            "R012 9:22 ‹halfup› found=halfup near=half_up known=half_up, truncate",
        ),
        (
            "(id: \"house-rules\"",
            "(id: \"programme\"",
            "R033 10:91 ‹\"programme\"› subject=programme line=10 | R035 12:91 ‹\"house-rules\"› subject=house-rules near=none duty=X1",
        ),
        (
            "before_subject([\"house-rules\"])",
            "before_subject([\"house-rule\"])",
            "R035 12:91 ‹\"house-rule\"› subject=house-rule near=house-rules duty=X1",
        ),
        (
            "card_vote_passed(\"programme\")",
            "card_vote_passed(\"program\")",
            "R035 13:32 ‹\"program\"› subject=program near=programme duty=X1",
        ),
        (
            "insert_card_vote(\"programme\"",
            "insert_card_vote(\"x\"",
            "R035 13:82 ‹\"x\"› subject=x near=none duty=X1",
        ),
        (
            "[(\"programme\", 10, 20)]",
            "[(\"programe\", 10, 20)]",
            "R035 16:49 ‹\"programe\"› subject=programe near=programme duty=X2",
        ),
        (
            "discussion_time(40)",
            "discussion_time(140)",
            "R042 16:89 ‹140› percent=140",
        ),
        (
            "met_by: [card_vote_passed(\"programme\"), attested]",
            "met_by: []",
            "R041 13:14 ‹[› duty=X1",
        ),
        (
            "due: before_rung(list, [committee])",
            "due: before_close",
            "R044 16:15 ‹rung_done(› duty=X2",
        ),
        (
            "(id: \"X2\"",
            "(id: \"X1\"",
            "R034 15:10 ‹\"X1\"› duty=X1 line=12",
        ),
        (
            "severity: should",
            "severiti: should",
            "R014 15:10 ‹\"X2\"› field=severity path=none",
        ),
        // Duties: moments, evidence, remedies, numbers.
        (
            "(id: \"X1\",",
            "(id: \"X1\", also: [\"R 1\", \"X2\", \"R1\", \"R1\"],",
            "R030 12:23 ‹\"R 1\"› id=R 1 | R067 12:30 ‹\"X2\"› number=X2 | R067 12:42 ‹\"R1\"› number=R1",
        ),
        (
            "date: \"2014-06-09\", checked: true)),\n    (id: \"X2\"",
            "checked: true)),\n    (id: \"X2\"",
            "R060 14:45 ‹(› duty=X1",
        ),
        (
            "due: before_subject([\"house-rules\"])",
            "due: days_before(0)",
            "R061 12:87 ‹0› duty=X1 | R066 13:65 ‹insert_card_vote(› duty=X1",
        ),
        (
            "due: before_subject([\"house-rules\"])",
            "due: working_days_after(5)",
            "R066 13:65 ‹insert_card_vote(› duty=X1",
        ),
        (
            "due: before_subject([\"house-rules\"])",
            "due: within_subject([])",
            "R064 12:75 ‹within_subject(› duty=X1",
        ),
        (
            "due: before_subject([\"house-rules\"])",
            "due: after_subject([\"house-rule\"])",
            "R035 12:90 ‹\"house-rule\"› subject=house-rule near=house-rules duty=X1",
        ),
        (
            "due: before_subject([\"house-rules\"]),\n     met_by: [card_vote_passed(\"programme\"), attested]",
            "due: before_subject([\"programme\"]),\n     met_by: [card_vote_passed(\"programme\")]",
            "R065 13:14 ‹[› duty=X1",
        ),
        (
            "attested], remedy",
            "tellers_off_list, number_within(seats, Some(1), None)], remedy",
            "R044 13:46 ‹tellers_off_list› duty=X1 | R044 13:64 ‹number_within(› duty=X1",
        ),
        (
            "attested], remedy",
            "number_within(present, Some(3), Some(2)), number_within(members, None, None)], remedy",
            "R063 13:46 ‹number_within(› duty=X1 | R063 13:88 ‹number_within(› duty=X1",
        ),
        (
            "attested], remedy",
            "read_within([(\"programm\", 0)]), questions_passed(\"programme\", 0), offices_in_order([secretary])], remedy",
            "R035 13:60 ‹\"programm\"› subject=programm near=programme duty=X1 | R061 13:72 ‹0› duty=X1 | R061 13:108 ‹0› duty=X1 | R064 13:112 ‹offices_in_order(› duty=X1",
        ),
        (
            "holds: (requirement: \"pilot\")",
            "holds: (until: \"2014-01-01\", with_subject: [\"programm\"])",
            "R062 14:21 ‹\"2014-01-01\"› duty=X1 until=2014-01-01 date=2014-06-09 | R035 14:50 ‹\"programm\"› subject=programm near=programme duty=X1",
        ),
        // Later calls, special matters, rounds, dates of thresholds.
        (
            "source: ())),\n  majority",
            "source: ()), later_calls: [(source: ()), (source: ())]),\n  majority",
            "R050 5:92 ‹(›",
        ),
        (
            "source: ())),\n  majority",
            "source: ()), later_calls: [(present: Some((num: 1, den: 0, strict: false, source: ())), source: ())]),\n  majority",
            "R031 5:107 ‹0›",
        ),
        (
            "percent: (results",
            "short: (most_rounds: Some(0)), percent: (results",
            "R045 9:29 ‹0›",
        ),
        (
            "percent: (results",
            "card_votes: Some((num: 3, den: 2, strict: true, source: ())), percent: (results",
            "R032 9:26 ‹3› num=3 den=2",
        ),
        (
            "percent: (results",
            "special: [(subjects: [\"programm\"], majority: (num: 3, den: 4, strict: false, source: ()))], percent: (results",
            "R046 9:25 ‹\"programm\"› subject=programm near=programme",
        ),
        (
            "percent: (results",
            "special: [(subjects: [\"programme\", \"programme\"], majority: (num: 3, den: 4, strict: false, source: ()))], percent: (results",
            "R047 9:38 ‹\"programme\"› subject=programme line=9",
        ),
        (
            "percent: (results",
            "special: [(subjects: [], majority: (num: 3, den: 4, strict: false, source: ()))], percent: (results",
            "R048 9:13 ‹(›",
        ),
        (
            "date: \"2014-06-09\"",
            "date: \"2014-06-10\"",
            "R049 6:75 ‹\"2014-06-10\"› date=2014-06-10 from=2014-06-09",
        ),
    ] {
        assert!(BOOK.contains(from), "{from}");
        let (_, problems) = rulebook("b.ron", &BOOK.replacen(from, to, 1));
        let problems: Vec<String> = problems.iter().map(shown).collect();
        let problems = problems.join(" | ");
        if problems != expected {
            wrong.push(format!(
                "{from} -> {to}\n  due: {expected}\n  got: {problems}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_rulebook_that_ships_needs_both_languages() {
    let book = BOOK.replace("id: \"thu\"", "id: \"party-2014\"");
    let (_, problems) = rulebook("b.ron", &book);
    assert!(
        problems
            .iter()
            .any(|problem| shown(problem) == "R036 10:112 ‹\"Nội quy\"›"),
        "{problems:?}"
    );
    assert!(problems.iter().all(|problem| problem.code == "R036"));
}

#[test]
fn the_fields_of_a_rulebook_are_known() {
    use crate::source::Segment::{Field, Index};
    let names = field_names::<crate::rulebook::Rulebook>();
    let duty = names.of(&[Field("duties"), Index(7)]);
    assert_eq!(
        duty,
        [
            "also", "counsel", "due", "holds", "id", "met_by", "prepare", "remedy", "say",
            "severity", "source", "text"
        ]
    );
    assert_eq!(
        names.of(&[Field("majority"), Field("source")]),
        ["checked", "cite", "date"]
    );
}
