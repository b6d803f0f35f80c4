//! The right side: who acts, what is said and done, and the numbers or names of the rung.

use super::super::kit::paint::{Sign, labelled, sign};
use super::super::kit::sheet::{line, paragraph};
use super::super::kit::text::{cells, fit, hanging};
use super::result;
use crate::congress::election::{Election, Origin};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Rung;
use ratatui::text::Line;

/// The names of the paper once the list is adopted, else those who stand.
fn list(election: &Election) -> Vec<&str> {
    match &election.round.ballot {
        Some((names, _)) => names.iter().map(String::as_str).collect(),
        None => election
            .slate
            .standing()
            .map(|name| name.name.as_str())
            .collect(),
    }
}

/// The lines of a rung.
pub fn lines(
    election: &Election,
    rung: Rung,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    let words = cx.locale.rung(rung, &election.id, cx.state, cx.now);
    let mut lines = paragraph(&words.title, width, cx.theme.title);
    if !(Rung::Introduction..=Rung::List).contains(&rung) {
        lines.extend(numbers(election, width, cx));
    }
    let who = cx.locale.format("ladder-who", &facts![who = words.who]);
    lines.extend(paragraph(&who, width, cx.theme.now));
    let data = match rung {
        Rung::Introduction
        | Rung::Nominations
        | Rung::Withdrawals
        | Rung::OpinionBallot
        | Rung::List => slate(election, width, cx),
        Rung::Tellers => tellers(election, width, cx),
        Rung::Number | Rung::Print | Rung::Instructions | Rung::Box => Vec::new(),
        Rung::Issue | Rung::Voting | Rung::Collect => result::papers(election, width, cx),
        Rung::Count | Rung::Minutes | Rung::Announce | Rung::Seal => {
            result::lines(election, width, cx)
        }
    };
    let say = labelled(
        &cx.text("ladder-say"),
        cx.theme.dim,
        &words.say,
        cx.theme.say,
        width,
    );
    let to_do = labelled(
        &cx.text("ladder-do"),
        cx.theme.dim,
        &words.to_do,
        cx.theme.text,
        width,
    );
    // The sentence to say comes first; once there is a result, the result does.
    let late = matches!(
        rung,
        Rung::Count | Rung::Minutes | Rung::Announce | Rung::Seal
    );
    let (first, second) = if late { (data, say) } else { (say, data) };
    for part in [first, second, to_do] {
        if !part.is_empty() {
            lines.extend(part);
            lines.push(Line::default());
        }
    }
    lines.pop();
    lines
}

/// Seats, names and surplus in one line.
fn numbers(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let names = list(election).len();
    let seats = election.seats;
    let surplus = u32::try_from(names).unwrap_or(0).saturating_sub(seats);
    let rounding = cx.state.setup.rulebook.percent.surplus;
    let text = cx.locale.format(
        "ladder-numbers",
        &facts![
            seats = seats,
            names = names,
            surplus = surplus,
            share = cx.locale.percent(surplus, seats, rounding),
        ],
    );
    paragraph(&text, width, cx.theme.now)
}

/// Everybody whose name came, in order, with where it comes from; and the surplus against its limit.
fn slate(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let standing = election.slate.standing().count();
    let seats = election.seats as usize;
    let limit = cx.state.setup.rulebook.surplus.limit(election.seats) as usize;
    let surplus = standing.saturating_sub(seats);
    let over = surplus > limit && !election.allocated;
    let short = standing < seats && !election.slate.names.is_empty();
    let rounding = cx.state.setup.rulebook.percent.surplus;
    let text = cx.locale.format(
        "ladder-surplus",
        &facts![
            names = standing,
            seats = seats,
            surplus = surplus,
            limit = limit,
            share = cx.locale.percent(
                u32::try_from(surplus).unwrap_or(0),
                election.seats,
                rounding
            ),
        ],
    );
    let (style, mark) = if over || short {
        (cx.theme.bad, Sign::Wrong)
    } else {
        (cx.theme.now, Sign::Leads)
    };
    let mut lines: Vec<Line<'static>> = hanging(&format!("{} ", sign(cx, mark)), &text, width)
        .into_iter()
        .map(|row| line(row, style))
        .collect();
    if over {
        lines.extend(paragraph(
            &cx.text("ladder-surplus-over"),
            width,
            cx.theme.bad,
        ));
    }
    if short {
        lines.extend(paragraph(
            &cx.text("ladder-list-short"),
            width,
            cx.theme.bad,
        ));
    }
    let mut number = 0;
    for name in &election.slate.names {
        let mark = if name.withdrawn {
            sign(cx, Sign::Skipped).to_owned()
        } else {
            number += 1;
            number.to_string()
        };
        let mut end = cx.locale.word(&name.origin);
        if !name.by.is_empty() {
            end = cx
                .locale
                .format("ladder-by", &facts![origin = end, by = name.by.as_str()]);
        }
        if name.withdrawn {
            end = cx.text("ladder-withdrawn");
        } else if name.withdrawal_refused {
            end = cx.text("ladder-withdrawal-refused");
        }
        let style = if name.withdrawn {
            cx.theme.dim
        } else {
            cx.theme.text
        };
        let head = format!("{:>2} {}", mark, name.name);
        let room = width.saturating_sub(cells(&end) + 2);
        let usual =
            name.origin == Origin::Incumbents && !name.withdrawn && !name.withdrawal_refused;
        if cells(&head) <= room {
            lines.push(line(format!("{}  {end}", fit(&head, room)), style));
            continue;
        }
        lines.push(line(fit(&head, width), style));
        // Where room is short, only what is not as everybody expects has its words.
        if !usual {
            let words = hanging("     ", &end, width);
            lines.extend(words.into_iter().map(|row| line(row, cx.theme.dim)));
        }
    }
    if election.slate.names.is_empty() {
        lines.extend(paragraph(&cx.text("ladder-no-names"), width, cx.theme.dim));
    }
    lines
}

/// The tellers, head first; those who stand on the list are told.
fn tellers(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if election.tellers.is_empty() {
        return paragraph(&cx.text("ladder-no-tellers"), width, cx.theme.warning);
    }
    let state = cx.text(if election.tellers_elected {
        "ladder-tellers-elected"
    } else {
        "ladder-tellers-proposed"
    });
    let mut lines = paragraph(&state, width, cx.theme.now);
    for (index, name) in election.tellers.iter().enumerate() {
        let mut text = format!("{:>2} {name}", index + 1);
        if index == 0 {
            text = format!("{text} ({})", cx.text("ladder-head"));
        }
        let on_list = election.slate.standing().any(|other| other.name == *name);
        if on_list {
            text = format!(
                "{text} {} {}",
                sign(cx, Sign::Wrong),
                cx.text("ladder-on-list")
            );
        }
        let style = if on_list { cx.theme.bad } else { cx.theme.text };
        lines.extend(
            hanging("", &text, width)
                .into_iter()
                .map(|row| line(row, style)),
        );
    }
    lines
}
