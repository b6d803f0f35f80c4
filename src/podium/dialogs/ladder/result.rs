//! Papers and result: what was issued, what came back, what is valid, and every name in the order of the
//! paper. Nobody is called elected before the result is announced.

use super::super::kit::paint::{Sign, sign};
use super::super::kit::sheet::{line, paragraph};
use super::super::kit::text::{fit, hanging, right};
use crate::congress::election::{CandidateState, Counted, Election, Ending, Standing};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::{BaseKind, Source, Tie};
use ratatui::text::Line;

/// Papers issued and collected, and what the majority is measured on.
pub fn papers(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let round = &election.round;
    let Some(issued) = &round.issued else {
        return paragraph(&cx.text("ladder-not-issued"), width, cx.theme.dim);
    };
    let text = cx.locale.format(
        "ladder-issued",
        &facts![issued = issued.issued, present = issued.present],
    );
    let mut lines = paragraph(&text, width, cx.theme.text);
    let majority = &cx.state.setup.rulebook.majority;
    let measured = round.measured(majority.base);
    let counts_people = majority.base == BaseKind::AdjustedSummoned;
    let text = cx.locale.format(
        "ladder-base",
        &facts![
            of = match majority.base {
                BaseKind::AdjustedSummoned => "adjusted",
                BaseKind::TotalMembers => "total",
                BaseKind::Present => "present",
                BaseKind::Collected => "collected",
                BaseKind::Valid => "valid",
            },
            base = measured.unwrap_or(0),
            need = round.need().unwrap_or(0),
            provisional = if counts_people && issued.base.provisional {
                "yes"
            } else {
                "no"
            },
        ],
    );
    lines.extend(paragraph(&text, width, cx.theme.now));
    lines.extend(unseen(&majority.source, width, cx));
    if counts_people && !issued.base.out.is_empty() {
        lines.extend(paragraph(
            &cx.locale.base(&issued.base),
            width,
            cx.theme.dim,
        ));
    }
    match round.collected {
        Some(collected) => {
            let whole = collected == issued.issued;
            let (mark, style) = if whole {
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
            let text = format!("{text} {}", sign(cx, mark));
            lines.extend(paragraph(&text, width, style));
        }
        None => lines.extend(paragraph(
            &cx.text("ladder-not-collected"),
            width,
            cx.theme.dim,
        )),
    }
    lines
}

/// Where a rule stands that nobody has seen in its source: it must not be taken for sure.
fn unseen(source: &Source, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if source.checked {
        return Vec::new();
    }
    let source = cx.locale.source(source);
    let text = cx.locale.format("ladder-rule", &facts![source = source]);
    paragraph(&text, width, cx.theme.dim)
}

/// Papers, what is valid, and the table.
pub fn lines(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let mut lines = papers(election, width, cx);
    let round = &election.round;
    let Some(count) = &round.count else {
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
    let announced = round.announced.is_some();
    let ending = cx.locale.capital(&cx.locale.word(&count.outcome.ending));
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
    let rulebook = &cx.state.setup.rulebook;
    let (Tie::Revote(tie) | Tie::AskBody(tie)) = &rulebook.tie;
    match count.outcome.ending {
        Ending::Complete => {}
        Ending::Tie => lines.extend(unseen(tie, width, cx)),
        Ending::Short => lines.extend(unseen(&rulebook.short.source, width, cx)),
    }
    lines.extend(table(election, count, announced, width, cx));
    lines
}

/// Every name in the order of the paper: its number there, votes, share of E, rank, and where it stands.
fn table(
    election: &Election,
    count: &Counted,
    announced: bool,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    let majority = &cx.state.setup.rulebook.majority;
    let base = election.round.measured(majority.base).unwrap_or(0);
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
        let words = cx.locale.standing(standing, announced);
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
