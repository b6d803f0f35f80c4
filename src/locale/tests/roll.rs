//! The roll in words: late arrivals, the base with alternates and shares, namesakes, composition.

use super::sample::Hall;
use super::{en, vi, whole};
use crate::congress::composition::Composition;
use crate::congress::plan::{Setup, Status};
use crate::congress::roll::{Base, OutOfBase};
use crate::congress::{Command, Congress, State};
use crate::rulebook::{Due, DutyRule, Evidence, Holds, Remedy, Severity, Source, Words};
use std::sync::Arc;

/// Ten delegates, one attested absent when the programme was adopted by five of nine, who came after all.
fn late() -> State {
    let mut hall = Hall::new(10);
    let old = hall.state().setup.as_ref().clone();
    let mut rulebook = old.rulebook.clone();
    rulebook.duties.push(DutyRule {
        also: Vec::new(),
        say: None,
        counsel: None,
        id: "E1".into(),
        severity: Severity::Must,
        text: Words::both("có kết quả sẽ khác", "a result would differ"),
        prepare: None,
        due: Due::BeforeClose,
        met_by: vec![Evidence::BasesStand],
        remedy: Remedy::Explain(Words::vi("…")),
        holds: Holds::default(),
        source: Source::default(),
    });
    let acts = hall.congress.acts().to_vec();
    hall.congress = Congress::replay(Arc::new(Setup { rulebook, ..old }), acts);
    hall.ok(Command::AllPresent { except: vec![10] });
    hall.ok(Command::AbsentThroughout {
        card: 10,
        accepted: true,
        reason: "ốm".into(),
        attested_by: "trưởng đoàn".into(),
    });
    hall.next();
    hall.ok(Command::CardVoteOpen {
        vote: None,
        title: Some("Quy chế làm việc".into()),
        subject: None,
        present: None,
        overrule: None,
    });
    hall.record(4, 0);
    hall.next();
    hall.ok(Command::Arrive { cards: vec![10] });
    hall.state().clone()
}

#[test]
fn a_late_arrival_names_the_person_and_the_results() {
    let state = late();
    let said = vi().duty("E1/10", &state);
    assert!(said.contains(&state.setup.roll[9].name), "{said}");
    assert!(
        said.contains("biểu quyết thông qua Quy chế làm việc (đồng ý 5, tính trên 10 phải có 6)"),
        "{said}"
    );
    let said = en().duty("E1/10", &state);
    assert!(
        said.contains("(5 agreed, of 10 it takes 6)") && whole(&said),
        "{said}"
    );
    // Somebody about whom nothing would differ any more is told by the rule.
    assert!(vi().duty("E1/3", &state).ends_with("có kết quả sẽ khác"));
    assert!(whole(&vi().duty("E1/x", &state)));
}

#[test]
fn the_base_tells_of_alternates_and_of_shares() {
    let base = Base {
        number: 105,
        summoned: 106,
        out: vec![(7, OutOfBase::CommitteeAbsent)],
        replaced: vec![(9, 200)],
        provisional: false,
        ..Base::default()
    };
    assert_eq!(
        vi().base(&base),
        "106 được triệu tập − 1 cấp ủy viên cấp triệu tập vắng mặt suốt thời gian đại hội = 105; 1 ghế do đại \
         biểu dự khuyết dự thay, mỗi ghế tính một lần"
    );
    let shares = Base {
        number: 900,
        summoned: 1000,
        replaced: Vec::new(),
        ..base
    };
    assert_eq!(
        vi().base(&shares),
        "1.000 được triệu tập − 100 của 1 người không được tính = 900"
    );
}

#[test]
fn people_of_one_name_are_told_with_what_tells_them_apart() {
    let state = Hall::new(4).state().clone();
    let mut roll = state.setup.roll.clone();
    for (person, (born, unit)) in
        roll.iter_mut()
            .zip([(Some(1970), "a"), (None, "b"), (None, "c"), (None, "c")])
    {
        person.name = "Lò Văn Inh".into();
        person.born = born;
        person.unit = unit.into();
    }
    let told: Vec<String> = roll.iter().map(|person| vi().told(person, &roll)).collect();
    // Years and units do not tell all four apart, so that each is told by the card.
    assert_eq!(told[0], format!("Lò Văn Inh ({})", roll[0].card));
    roll.truncate(2);
    assert_eq!(vi().told(&roll[1], &roll), "Lò Văn Inh (b)");
    roll.truncate(1);
    assert_eq!(en().told(&roll[0], &roll), "Lò Văn Inh");
}

#[test]
fn the_composition_is_said_in_both_languages_with_what_is_not_known() {
    let state = Hall::new(3).state().clone();
    let mut roll = state.setup.roll.clone();
    roll[0].sex = "nữ".into();
    roll[0].born = Some(1980);
    roll[1].status = Status::ExOfficio;
    roll[1].joined = Some(2010);
    let of = Composition::of(&roll, 2020);
    let said: Vec<String> = vi()
        .composition(&of, &state.setup)
        .into_iter()
        .map(|(label, text)| format!("{label}: {text}"))
        .collect();
    assert_eq!(
        said[..3],
        [
            "Tư cách: được bầu 2 (66,67%); đương nhiên 1 (33,33%)".to_owned(),
            "Giới tính: nữ 1 (33,33%); chưa ghi 2".to_owned(),
            format!(
                "Tuổi đời: bình quân 40,0; trẻ nhất 40 tuổi ({0}); cao tuổi nhất 40 tuổi ({0}) – tính trên 1/3 \
                 người có ghi năm",
                roll[0].name
            ),
        ]
    );
    assert_eq!(said.len(), 4);
    for (label, text) in en().composition(&of, &state.setup) {
        assert!(whole(&label) && whole(&text), "{label}: {text}");
    }
}
