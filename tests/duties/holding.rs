//! A duty stands only in the congresses it holds for, and none of them before its source.

use super::world::World;
use super::{books, for_every_duty};
use chrono::{Datelike, Days, NaiveDate};
use presidium::congress::duties::standings;
use presidium::congress::plan::{Plan, Setup, Status};
use presidium::congress::{Congress, Millis};
use presidium::rulebook::{
    CongressKind, Due, DutyRule, Evidence, Office, Rulebook, Severity, Words,
};
use std::sync::Arc;

/// The ids of the duties that stand in a congress before it opens.
fn standing(world: &World) -> Vec<String> {
    let congress = Congress::new(Arc::new(Setup {
        plan: world.plan.clone(),
        rulebook: world.book.clone(),
        roll: world.roll.clone(),
    }));
    let state = congress.state();
    let now = state.tick(state.sittings[0].opens, Millis::ZERO);
    standings(state, now)
        .into_iter()
        .map(|duty| duty.id)
        .collect()
}

fn world(book: &Rulebook, rule: &DutyRule) -> World {
    World::new(book, rule, None)
}

/// Stands only once somebody came late.
fn comes_later(rule: &DutyRule) -> bool {
    rule.met_by.contains(&Evidence::BasesStand)
}

fn other_office(of: &[Office]) -> Office {
    [
        Office::Committee,
        Office::Secretary,
        Office::Board,
        Office::Chair,
        Office::Supervisors,
    ]
    .into_iter()
    .find(|office| !of.contains(office))
    .expect("another office")
}

/// Changes the world so that one thing the duty asks for is missing: it must not stand any more.
fn never(
    what: &str,
    book: &Rulebook,
    rule: &DutyRule,
    change: impl Fn(&mut World),
) -> Result<(), String> {
    let mut changed = world(book, rule);
    change(&mut changed);
    match standing(&changed).as_slice() {
        [] => Ok(()),
        standing => Err(format!("stands in spite of {what}: {standing:?}")),
    }
}

#[test]
fn no_duty_stands_where_it_does_not_hold() {
    for_every_duty(|book, rule| {
        if standing(&world(book, rule)).is_empty() && !comes_later(rule) {
            return Err("stands nowhere".to_owned());
        }
        let holds = &rule.holds;
        if let [kind] = holds.kinds.as_slice() {
            let other = match kind {
                CongressKind::Delegate => CongressKind::Member,
                CongressKind::Member => CongressKind::Delegate,
            };
            never("kind", book, rule, |world| world.plan.kind = other)?;
        }
        if let Some(kind) = holds.with_sitting {
            never("sitting", book, rule, |world| {
                world.plan.sittings.retain(|sitting| sitting.kind != kind);
            })?;
        }
        if !holds.offices.is_empty() {
            let other = other_office(&holds.offices);
            never("office", book, rule, |world| {
                world
                    .plan
                    .elections
                    .iter_mut()
                    .for_each(|one| one.office = other);
            })?;
        }
        if let Due::BeforeElection(offices)
        | Due::BeforeRung(_, offices)
        | Due::WithinRung(_, offices) = &rule.due
            && !offices.is_empty()
        {
            let other = other_office(offices);
            never("office of the moment", book, rule, |world| {
                world
                    .plan
                    .elections
                    .iter_mut()
                    .for_each(|one| one.office = other);
            })?;
        }
        if let Some(allocated) = holds.allocated {
            never("allocated", book, rule, |world| {
                world
                    .plan
                    .elections
                    .iter_mut()
                    .for_each(|one| one.allocated = !allocated);
            })?;
        }
        if holds.requirement.is_some() {
            never("requirement", book, rule, |world| {
                world.plan.requirements.clear();
            })?;
        }
        if holds.non_voters {
            never("roll", book, rule, |world| {
                world
                    .roll
                    .retain(|person| person.status == Status::Official);
            })?;
        }
        if !holds.with_subject.is_empty() {
            never("subject", book, rule, |world| {
                without(&mut world.plan, &holds.with_subject);
            })?;
        }
        if let Due::WithinSubject(subjects) | Due::AfterSubject(subjects) = &rule.due {
            never("subject of the moment", book, rule, |world| {
                without(&mut world.plan, subjects);
            })?;
        }
        if let Some(until) = holds.until {
            never("until", book, rule, |world| {
                world.plan.date = until.checked_add_days(Days::new(1)).expect("a day");
            })?;
        }
        if let Some(date) = rule.source.date {
            never("date", book, rule, |world| {
                world.plan.date = date.checked_sub_days(Days::new(1)).expect("a day");
            })?;
        }
        never("duties_off", book, rule, |world| {
            let off = (rule.id.clone(), Words::vi("cấp trên cho phép"));
            world.plan.duties_off.push(off);
        })
    });
}

fn without(plan: &mut Plan, subjects: &[String]) {
    let steps = plan
        .sittings
        .iter_mut()
        .flat_map(|sitting| &mut sitting.items)
        .flat_map(|item| &mut item.steps);
    for step in steps {
        if step
            .subject
            .as_ref()
            .is_some_and(|subject| subjects.contains(subject))
        {
            step.subject = None;
        }
    }
}

/// The dates that a citation names: 20/3/2020.
fn dates(text: &str) -> Vec<NaiveDate> {
    text.split(|c: char| !(c.is_ascii_digit() || c == '/'))
        .filter_map(|word| {
            let mut parts = word.split('/').map(str::parse::<u32>);
            let (day, month, year) = (
                parts.next()?.ok()?,
                parts.next()?.ok()?,
                parts.next()?.ok()?,
            );
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
        })
        .collect()
}

/// Years that stand by themselves: "năm 2021", "QC 190-QĐ/TW 2024".
fn years(text: &str) -> Vec<i32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|word| word.len() == 4)
        .filter_map(|word| word.parse().ok())
        .filter(|year| (1990..2100).contains(year))
        .collect()
}

#[test]
fn no_pack_cites_the_future() {
    assert_eq!(dates("QC 244-QĐ/TW (9/6/2014), Điều 32").len(), 1);
    for_every_duty(|_, rule| {
        let cited = dates(&rule.source.cite.vi);
        match (rule.source.date, cited.iter().max()) {
            (Some(date), Some(last)) if *last > date => {
                Err(format!("holds from {date} and cites {last}"))
            }
            (None, _) if rule.source.checked => Err("is checked and has no date".to_owned()),
            _ => Ok(()),
        }
    });
}

#[test]
fn on_the_day_of_the_pilot_nothing_holds_or_is_cited_that_came_after_it() {
    let day = NaiveDate::from_ymd_opt(2020, 1, 10).expect("a day");
    for_every_duty(|book, rule| {
        let mut early = world(book, rule);
        early.plan.date = day;
        let stands = !standing(&early).is_empty();
        let dated = rule.source.date.is_some_and(|date| date > day);
        if stands && dated {
            return Err("stands before its source".to_owned());
        }
        // Of practice without a date only the rulebook's own time speaks.
        let in_force = book.valid_from <= day && book.valid_until.is_none_or(|until| day <= until);
        let texts = [
            Some(&rule.source.cite),
            Some(&rule.text),
            rule.prepare.as_ref(),
            rule.counsel.as_ref(),
        ];
        for words in texts.into_iter().flatten() {
            for text in [Some(words.vi.as_str()), words.en.as_deref()]
                .into_iter()
                .flatten()
            {
                let later = dates(text).into_iter().any(|date| date > day)
                    || years(text).into_iter().any(|year| year > day.year());
                if stands && in_force && later {
                    return Err(format!("speaks of what came later: {text}"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn only_a_must_whose_source_was_seen_can_block() {
    for book in books() {
        for rule in &book.duties {
            let may = rule.severity == Severity::Must && rule.source.checked;
            assert_eq!(rule.blocks(), may, "{} {}", book.id, rule.id);
        }
    }
}
