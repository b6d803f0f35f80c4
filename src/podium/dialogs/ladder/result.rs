//! Papers and result: what was issued, what came back, what is valid, and every name in the order of the
//! paper. Nobody is called elected before the result is announced.

use super::super::entry::measured;
use super::super::kit::paint::{Sign, sign};
use super::super::kit::sheet::{line, paragraph};
use super::super::kit::text::{cells, fit, hanging, right};
use super::rungs::ties_lead_to_a_revote;
use crate::congress::election::{
    CandidateState, Counted, Ending, Outcome, Round, RoundKind, Standing,
};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Source;
use ratatui::text::Line;

/// Papers issued and collected, and what the majority is measured on.
pub fn papers(round: &Round, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let Some(issued) = &round.issued else {
        return paragraph(&cx.text("ladder-not-issued"), width, cx.theme.dim);
    };
    let text = cx.locale.format(
        "ladder-issued",
        &facts![issued = issued.issued, present = issued.present],
    );
    let mut lines = Vec::new();
    // Where room allows, both numbers of papers stand in one line.
    let mut first = text;
    let collected = round.collected.map(|collected| {
        let (mark, style) = if collected == issued.issued {
            (Sign::Done, cx.theme.good)
        } else {
            (Sign::Attention, cx.theme.warning)
        };
        let text = cx.locale.format(
            "ladder-collected",
            &facts![
                collected = collected,
                missing = issued.issued.saturating_sub(collected),
            ],
        );
        (format!("{text} {}", sign(cx, mark)), style)
    });
    let mut style = cx.theme.text;
    let mut apart = collected.clone();
    if let Some((text, its)) = collected {
        let both = format!("{first} {} {text}", cx.signs().dot);
        if cells(&both) <= width {
            (first, style, apart) = (both, its, None);
        }
    }
    lines.extend(paragraph(&first, width, style));
    if round.exchanged > 0 {
        let text = cx
            .locale
            .format("ladder-exchanged", &facts![n = round.exchanged]);
        lines.extend(paragraph(&text, width, cx.theme.text));
    }
    let revote = round.kind == RoundKind::Revote;
    let papers = round.count.as_ref().and_then(|count| count.outcome.base);
    let text = measured(revote, &issued.base, issued.present, papers, cx);
    lines.extend(paragraph(&text, width, cx.theme.now));
    if !revote {
        lines.extend(unseen(&cx.state.setup.rulebook.majority.source, width, cx));
    }
    if !issued.base.out.is_empty() && !revote {
        lines.extend(paragraph(
            &cx.locale.base(&issued.base),
            width,
            cx.theme.dim,
        ));
    }
    match round.collected {
        Some(collected) => {
            if let Some((text, style)) = apart {
                lines.extend(paragraph(&text, width, style));
            }
            lines.extend(too_many(round, issued.issued, collected, width, cx));
        }
        None => lines.extend(paragraph(
            &cx.text("ladder-not-collected"),
            width,
            cx.theme.dim,
        )),
    }
    lines
}

/// Below this width numbers and names need the lines; the sources stand in the roll and the documents.
const ROOM_FOR_SOURCES: usize = 56;

/// Where a rule stands that nobody has seen in its source: it must not be taken for sure.
fn unseen(source: &Source, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if source.checked || width < ROOM_FOR_SOURCES {
        return Vec::new();
    }
    let source = cx.locale.source(source);
    let text = cx.locale.format("ladder-rule", &facts![source = source]);
    paragraph(&text, width, cx.theme.dim)
}

/// What follows from papers that are too many.
fn too_many(
    round: &Round,
    issued: u32,
    collected: u32,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    let id = match (round.cancelled.is_some(), round.is_void()) {
        (true, _) => "ladder-round-cancelled",
        (false, true) => "ladder-round-void",
        (false, false) => return Vec::new(),
    };
    let text = cx
        .locale
        .format(id, &facts![collected = collected, issued = issued]);
    hanging(&format!("{} ", sign(cx, Sign::Wrong)), &text, width)
        .into_iter()
        .map(|row| line(row, cx.theme.bad))
        .collect()
}

/// Papers, what is valid, and the table.
pub fn lines(round: &Round, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let mut lines = papers(round, width, cx);
    let Some(count) = &round.count else {
        if round.cancelled.is_some() || round.is_void() {
            return lines;
        }
        lines.extend(paragraph(
            &cx.text("ladder-not-counted"),
            width,
            cx.theme.dim,
        ));
        return lines;
    };
    let sheet = &count.sheet;
    let mut text = cx.locale.format(
        "ladder-valid",
        &facts![valid = sheet.valid, invalid = sheet.invalid],
    );
    if !sheet.invalid_reasons.is_empty() {
        let reasons = sheet
            .invalid_reasons
            .iter()
            .map(|(reason, n)| format!("{}: {n}", super::super::entry::reason_words(reason, cx)));
        let reasons: Vec<String> = reasons.collect();
        text = format!("{text} ({})", reasons.join(", "));
    }
    text = format!("{text} {}", sign(cx, Sign::Done));
    lines.extend(paragraph(&text, width, cx.theme.good));
    if let Some(reason) = &count.reason {
        let text = cx.locale.format(
            "ladder-version",
            &facts![version = count.version, reason = reason.as_str()],
        );
        lines.extend(paragraph(&text, width, cx.theme.warning));
    }
    if let Some(text) = &count.explained {
        let text = cx
            .locale
            .format("ladder-explained", &facts![text = text.as_str()]);
        lines.extend(paragraph(&text, width, cx.theme.warning));
    }
    let announced = round.announced.is_some();
    let ending = cx.locale.capital(&ending(round, &count.outcome, cx));
    let words = cx.text(if announced {
        "ladder-announced"
    } else {
        "ladder-unannounced"
    });
    let text = format!("{words} {ending}.");
    let style = if announced {
        cx.theme.now
    } else {
        cx.theme.warning
    };
    lines.extend(
        hanging(&format!("{} ", sign(cx, Sign::Leads)), &text, width)
            .into_iter()
            .map(|row| line(row, style)),
    );
    if count.outcome.ending == Ending::Short {
        let short = &cx.state.setup.rulebook.short.source;
        lines.extend(unseen(short, width, cx));
    }
    lines.extend(table(round, count, width, cx));
    lines
}

/// What a result leads to, in words.
pub fn ending(round: &Round, outcome: &Outcome, cx: &Context<'_>) -> String {
    let again = round.kind == RoundKind::Revote || !ties_lead_to_a_revote(cx);
    match outcome.ending {
        Ending::Tie if again => cx.text("ladder-ending-tie-ask"),
        Ending::Tie if outcome.tied().next().is_none() => cx.text("ladder-ending-tie-alternates"),
        Ending::Short if outcome.seats_left == 0 => cx.text("ladder-ending-alternates"),
        other => cx.locale.word(&other),
    }
}

/// Where somebody stands, in words. Nobody is called elected before the result is announced.
fn stands(standing: &Standing, round: &Round, outcome: &Outcome, cx: &Context<'_>) -> String {
    let announced = round.announced.is_some();
    let over = standing.margin.filter(|margin| *margin >= 0);
    match (standing.state, over) {
        (CandidateState::Elected, _) if round.for_alternates && announced => {
            cx.text("ladder-standing-alternate-elected")
        }
        (CandidateState::Elected, Some(over)) => {
            let id = if announced {
                "ladder-standing-elected"
            } else {
                "ladder-standing-enough"
            };
            cx.locale.format(id, &facts![over = over])
        }
        (CandidateState::MajorityNoSeat, _) => {
            let place = |names: &[String]| names.iter().position(|n| *n == standing.candidate);
            if let Some(place) = place(&outcome.alternates) {
                if announced {
                    let text = facts![n = place + 1];
                    cx.locale.format("ladder-standing-alternate", &text)
                } else {
                    cx.text("ladder-standing-alternate-enough")
                }
            } else if place(&outcome.alternates_tied).is_some() {
                cx.text("ladder-standing-alternate-tied")
            } else {
                cx.text("ladder-standing-no-seat")
            }
        }
        (CandidateState::Tied, _) => cx.text("ladder-standing-tied"),
        _ => cx.locale.standing(standing, announced),
    }
}

/// Every name in the order of the paper: its number there, votes, share of the number measured on, rank, and
/// where it stands.
fn table(round: &Round, count: &Counted, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let announced = round.announced.is_some();
    let issued = round.issued.as_ref().map(|issued| issued.base.number);
    let base = count.outcome.base.or(issued).unwrap_or(0);
    let rounding = cx.state.setup.rulebook.percent.results;
    let against = !count.sheet.against.is_empty();
    // No. 3, votes 6, % 7, rank 5, and against 6 where the paper asks for it.
    let figures = 3 + 6 + 7 + 5 + if against { 6 } else { 0 };
    let wide = width >= figures + 20 + 28;
    let name = if wide {
        (width - figures - 29).min(30)
    } else {
        width.saturating_sub(figures + 3)
    };
    let text = |id| cx.text(id);
    let mut head = format!(
        "{} {}",
        right(&text("column-number"), 3),
        fit(&text("column-name"), name)
    );
    head.push_str(&right(&text("column-votes"), 6));
    if against {
        head.push_str(&right(&text("column-against"), 6));
    }
    head.push_str(&right("%", 7));
    head.push_str(&right(&text("column-rank"), 5));
    let mut lines = vec![line(fit(&head, width), cx.theme.title)];
    let mut standings: Vec<&Standing> = count.outcome.standings.iter().collect();
    standings.sort_by_key(|standing| standing.index);
    for standing in standings {
        let mut row = format!(
            "{} {}{}",
            right(&(standing.index + 1).to_string(), 3),
            fit(&standing.candidate, name),
            right(&cx.locale.number(standing.votes), 6),
        );
        if against {
            let no = count.sheet.against.get(standing.index as usize).copied();
            row.push_str(&right(
                &no.map_or_else(String::new, |n| cx.locale.number(n)),
                6,
            ));
        }
        let share = cx.locale.percent_figures(standing.votes, base, rounding);
        row.push_str(&right(&share, 7));
        row.push_str(&right(&standing.rank.to_string(), 5));
        let (mark, style) = match standing.state {
            CandidateState::Elected => (Sign::Done, cx.theme.good),
            CandidateState::MajorityNoSeat => (Sign::Skipped, cx.theme.warning),
            CandidateState::Tied => (Sign::Attention, cx.theme.warning),
            CandidateState::Short | CandidateState::NotElected => (Sign::Wrong, cx.theme.dim),
        };
        let words = stands(standing, round, &count.outcome, cx);
        if wide {
            lines.push(line(fit(&format!("{row} {words}"), width), style));
        } else {
            lines.push(line(format!("{row} {}", sign(cx, mark)), style));
            // Where room is short, only what is not as everybody expects has its words.
            if standing.state != CandidateState::Elected || announced {
                lines.extend(
                    hanging("    ", &words, width)
                        .into_iter()
                        .map(|row| line(row, style)),
                );
            }
        }
    }
    lines
}
