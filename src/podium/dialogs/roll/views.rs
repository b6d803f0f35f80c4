//! What the roll shows beside its people: E line by line, units, composition, rights, readings in force.

use super::super::kit::paint::{Sign, sign};
use super::super::kit::sheet::{line, paragraph};
use super::super::kit::text::{cells, fit, hanging};
use crate::congress::composition::{Composition, attended, elected, year};
use crate::congress::plan::Person;
use crate::congress::rights::{Authority, ReadingInForce, readings as in_force};
use crate::congress::roll::{Presence, UnitState};
use crate::locale::facts;
use crate::podium::layer::Context;
use ratatui::text::Line;

/// E with its derivation: one line for everybody who is not in it, for every seat an alternate has, and for
/// every reading in force.
pub(super) fn base(width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let base = cx.state.roll.base(&cx.state.setup);
    let mut lines = paragraph(&cx.locale.base(&base), width, cx.theme.now);
    lines.push(Line::default());
    if base.out.is_empty() {
        lines.push(line(cx.text("roll-nobody-out"), cx.theme.text));
    }
    for (card, why) in &base.out {
        let head = format!("  {card} {}: ", cx.locale.card(*card, cx.state));
        let text = format!("{head}{}", cx.locale.word(why));
        lines.extend(point(&text, width, cx));
        lines.extend(attested(*card, width, cx));
    }
    for (card, alternate) in &base.replaced {
        let text = cx.locale.format(
            "roll-replaced",
            &facts![
                replaced = cx.locale.card(*card, cx.state),
                card = card.to_string(),
                alternate = cx.locale.card(*alternate, cx.state),
                by = alternate.to_string(),
            ],
        );
        lines.extend(point(&text, width, cx));
        lines.extend(attested(*card, width, cx));
    }
    let readings = readings(false, width, cx);
    if !readings.is_empty() {
        lines.push(Line::default());
        lines.extend(readings);
    }
    lines
}

fn point(text: &str, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    hanging("· ", text, width)
        .into_iter()
        .map(|row| line(row, cx.theme.text))
        .collect()
}

/// Who attests that somebody is absent throughout, and why.
fn attested(card: u32, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let Presence::AbsentThroughout {
        reason,
        attested_by,
        ..
    } = cx.state.roll.presence(card)
    else {
        return Vec::new();
    };
    let text = cx.locale.format(
        "roll-attested",
        &facts![reason = reason.as_str(), by = attested_by.as_str()],
    );
    hanging("    ", &text, width)
        .into_iter()
        .map(|row| line(row, cx.theme.dim))
        .collect()
}

/// Which reading is in force where sources differ, each with its source; only those that matter to E as it
/// stands, where `touched` is asked for.
pub(super) fn readings(touched: bool, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let setup = &cx.state.setup;
    in_force(setup, &cx.state.roll)
        .into_iter()
        .filter(|(_, matters)| *matters || !touched)
        .flat_map(|(reading, _)| {
            let words = cx.locale.word(&reading);
            let text = match reading {
                // Its own words name the source.
                ReadingInForce::TransferredIn => cx
                    .locale
                    .format("roll-reading-bare", &facts![reading = words]),
                // Answers to readers that were published: no rule.
                ReadingInForce::ExcusedIn => cx.locale.format(
                    "roll-reading",
                    &facts![reading = words, source = cx.text("source-practice")],
                ),
                ReadingInForce::ExcusedOut | ReadingInForce::TransferredOut => {
                    let source = cx.locale.source(&setup.rulebook.majority.source);
                    cx.locale
                        .format("roll-reading", &facts![reading = words, source = source])
                }
            };
            paragraph(&text, width, cx.theme.text)
        })
        .collect()
}

/// What somebody may do, in one line: with where that stands, if there is room for it.
pub(super) fn rights(person: &Person, width: usize, cx: &Context<'_>) -> String {
    let rights = cx.state.roll.rights(person);
    let setup = &cx.state.setup;
    let authority = if rights.authority.holds(&setup.rulebook, setup.plan.date) {
        rights.authority
    } else {
        Authority::Practice
    };
    let list: Vec<String> = [
        // Whoever may vote was summoned and attends; it is said of the others.
        (rights.summoned && !rights.vote, "roll-right-summoned"),
        (rights.attend && !rights.vote, "roll-right-attend"),
        (rights.nominate, "roll-right-nominate"),
        (rights.stand, "roll-right-stand"),
        (rights.vote, "roll-right-vote"),
    ]
    .into_iter()
    .filter(|(has, _)| *has)
    .map(|(_, id)| cx.text(id))
    .collect();
    let said = if list.is_empty() {
        cx.text("roll-rights-none")
    } else {
        let base = match (rights.in_base_present, rights.in_base_absent) {
            (true, true) => "roll-in-base-always",
            (true, false) => "roll-in-base-present",
            (false, _) => "roll-in-base-never",
        };
        cx.locale.format(
            "roll-rights",
            &facts![rights = cx.locale.listed(list), base = cx.text(base)],
        )
    };
    let with_source = cx.locale.format(
        "roll-rights-source",
        &facts![rights = said.as_str(), source = cx.locale.word(&authority)],
    );
    if cells(&with_source) <= width {
        with_source
    } else {
        said
    }
}

/// Units with their seats and numbers.
pub(super) fn units(
    units: &[UnitState],
    at: usize,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    if units.is_empty() {
        return vec![line(cx.text("roll-no-units"), cx.theme.dim)];
    }
    units
        .iter()
        .enumerate()
        .map(|(index, unit)| {
            let present = unit.present();
            let (mark, style) = match present {
                0 => (Sign::Coming, cx.theme.dim),
                n if n < unit.seats => (Sign::Leads, cx.theme.text),
                _ => (Sign::Done, cx.theme.text),
            };
            let text = cx.locale.format(
                "roll-unit",
                &facts![
                    unit = unit.unit.as_str(),
                    present = present,
                    seats = unit.seats,
                    named = unit.named,
                    reported = if unit.reported.is_some() { "yes" } else { "no" },
                ],
            );
            let none = if present == 0 {
                format!(" {} {}", cx.signs().dot, cx.text("roll-unit-none"))
            } else {
                String::new()
            };
            let text = format!("{} {text}{none}", sign(cx, mark));
            let style = if index == at {
                cx.theme.selected
            } else {
                style
            };
            line(fit(&text, width), style)
        })
        .collect()
}

/// Who attended, in numbers; and who was elected, election by election.
pub(super) fn composition(width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let state = cx.state;
    let here = attended(state);
    let mut lines = Vec::new();
    if here.is_empty() {
        lines.push(line(cx.text("roll-composition-nobody"), cx.theme.dim));
    } else {
        let title = cx
            .locale
            .format("roll-composition-present", &facts![n = here.len()]);
        lines.push(line(title, cx.theme.title));
        lines.extend(figures(&Composition::of(here, year(state)), width, cx));
    }
    for election in &state.elections {
        let (people, unknown) = elected(state, election);
        // One person is no composition.
        if people.len() < 2 {
            continue;
        }
        lines.push(Line::default());
        let title = cx.locale.format(
            "roll-composition-elected",
            &facts![
                title = cx.locale.election(&election.id, state),
                n = people.len(),
                unknown = unknown,
            ],
        );
        lines.extend(paragraph(&title, width, cx.theme.title));
        let of = Composition::of(people, year(state)).without_statuses();
        lines.extend(figures(&of, width, cx));
    }
    lines
}

fn figures(of: &Composition, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    cx.locale
        .composition(of, &cx.state.setup)
        .into_iter()
        .flat_map(|(label, text)| hanging(&format!("  {label}: "), &text, width))
        .map(|row| line(row, cx.theme.text))
        .collect()
}
