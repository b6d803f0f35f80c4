//! The right side: who acts, what is said and done, and the numbers or names of the rung.

use super::super::entry;
use super::super::kit::paint::{Sign, labelled, sign};
use super::super::kit::sheet::{line, paragraph};
use super::super::kit::text::{cells, fit, hanging};
use super::result;
use super::rungs::{self, Place};
use crate::congress::election::{Candidate, Election, Origin, Round, RoundKind};
use crate::congress::plan::RoundDecision;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::panes::script::sentence;
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

/// The lines of a place on the ladder.
pub fn lines(
    election: &Election,
    place: &Place,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    match place {
        Place::Round(number) => match election.round_numbered(*number) {
            Some(round) => of_round(election, round, width, cx),
            None => Vec::new(),
        },
        Place::Rung(rung) => of_rung(election, *rung, width, cx),
        Place::Decision(decision, vote) => {
            of_decision(election, *decision, vote.as_ref(), width, cx)
        }
    }
}

/// A round as a whole: which one it is, its papers and its result.
fn of_round(
    election: &Election,
    round: &Round,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    let mut lines = if round.kind == RoundKind::First {
        paragraph(
            &rungs::short(election, &Place::Round(round.number), cx),
            width,
            cx.theme.title,
        )
    } else {
        about(election, round, width, cx)
    };
    lines.extend(progress(election, width, cx));
    lines.extend(result::lines(round, width, cx));
    lines.extend(so_far(election, width, cx));
    lines
}

/// What the congress decides, or has decided.
fn of_decision(
    election: &Election,
    decision: RoundDecision,
    vote: Option<&String>,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    let vote = rungs::vote_of(vote, cx);
    let answer = rungs::answer(vote);
    let words = cx
        .locale
        .decision_words(decision, &election.id, answer, cx.state);
    let mut lines = paragraph(&words.title, width, cx.theme.title);
    lines.extend(progress(election, width, cx));
    let who = cx.locale.format("ladder-who", &facts![who = words.who]);
    lines.extend(paragraph(&who, width, cx.theme.now));
    if let (Some(vote), Some(passed)) = (vote, answer)
        && let Some(cards) = vote.cards()
    {
        let text = cx.locale.format(
            "ladder-decision-cards",
            &facts![
                yes = cards.yes,
                present = vote.present,
                base = vote.base.number,
                need = vote.need,
                passed = if passed { "yes" } else { "no" },
            ],
        );
        let style = if passed {
            cx.theme.good
        } else {
            cx.theme.warning
        };
        lines.extend(paragraph(&text, width, style));
    }
    let parts = [("ladder-say", &words.say), ("ladder-do", &words.to_do)];
    for (label, text) in parts {
        if !text.is_empty() {
            let style = if label == "ladder-say" {
                cx.theme.say
            } else {
                cx.theme.text
            };
            let part = labelled(&cx.text(label), cx.theme.dim, text, style, width);
            lines.extend(part);
            lines.push(Line::default());
        }
    }
    lines.extend(before(election, width, cx));
    lines
}

/// Which round it is and why there is one; nothing for the first.
fn about(election: &Election, round: &Round, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if round.kind == RoundKind::First {
        return Vec::new();
    }
    let text = cx.locale.format(
        "ladder-round-about",
        &facts![
            round = round.number,
            kind = rungs::kind_word(round.kind),
            alternates = if round.for_alternates { "yes" } else { "no" },
            seats = round.seats.unwrap_or(election.seats),
        ],
    );
    paragraph(&text, width, cx.theme.title)
}

/// How many are elected and how many are missing, once a round was announced.
fn progress(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if election.rounds().all(|round| round.result().is_none()) {
        return Vec::new();
    }
    let (left, _) = election.seats_left();
    let text = cx.locale.format(
        "ladder-progress",
        &facts![
            elected = election.elected().len(),
            seats = election.seats,
            left = left,
            wanted = election.alternate_seats,
            alternates = election.alternates().len(),
        ],
    );
    let mut lines = paragraph(&text, width, cx.theme.now);
    if election.stopped.is_some() {
        let text = cx.text("ladder-stopped");
        lines.extend(paragraph(&text, width, cx.theme.warning));
    }
    lines
}

/// The names of the elected and of the alternates, where they come from several rounds.
fn so_far(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if election.earlier.is_empty() && election.alternate_seats == 0 {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for (id, names) in [
        ("ladder-elected-so-far", election.elected()),
        ("ladder-alternates-so-far", election.alternates()),
    ] {
        if !names.is_empty() {
            let text = facts![names = cx.locale.listed(names)];
            let text = cx.locale.format(id, &text);
            lines.extend(paragraph(&text, width, cx.theme.text));
        }
    }
    lines
}

/// The rounds before, one line each with its numbers.
fn before(election: &Election, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for round in &election.earlier {
        let tied: Vec<&str> = round.result().map_or_else(Vec::new, |outcome| {
            let seat = outcome.tied().map(|tied| tied.candidate.as_str());
            let alternate = outcome.alternates_tied.iter().map(String::as_str);
            seat.chain(alternate).collect()
        });
        let text = cx.locale.format(
            "ladder-round-line",
            &facts![
                n = round.number,
                issued = round.issued.as_ref().map_or(0, |issued| issued.issued),
                collected = round.collected.unwrap_or(0),
                how = match (round.cancelled.is_some(), round.for_alternates) {
                    (true, _) => "cancelled",
                    (false, true) => "alternates",
                    (false, false) => "elected",
                },
                elected = round
                    .result()
                    .map_or(0, |outcome| outcome.elected().count()),
                tied = tied.len(),
                names = cx.locale.listed(&tied),
            ],
        );
        lines.extend(paragraph(&text, width, cx.theme.dim));
    }
    lines
}

/// The lines of a rung of the running round.
fn of_rung(election: &Election, rung: Rung, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let words = cx.locale.rung(rung, &election.id, cx.state, cx.now);
    let mut lines = paragraph(&words.title, width, cx.theme.title);
    lines.extend(about(election, &election.round, width, cx));
    if !(Rung::Introduction..=Rung::List).contains(&rung) {
        lines.extend(numbers(election, width, cx));
    }
    lines.extend(progress(election, width, cx));
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
        Rung::Issue | Rung::Voting | Rung::Collect => result::papers(&election.round, width, cx),
        Rung::Count | Rung::Minutes | Rung::Announce | Rung::Seal => {
            let mut data = result::lines(&election.round, width, cx);
            if election.round.announced.is_some() {
                data.extend(so_far(election, width, cx));
            }
            data
        }
    };
    // What the session says at this rung, as the podium shows it, else the program's own sentence.
    let own = rungs::step_of(election, rung, cx).map(|(item, step)| sentence(cx, item, step));
    let said = own.unwrap_or(words.say);
    let said = format!("{said} {}", words.more);
    let say = match said.trim() {
        "" => Vec::new(),
        said => {
            let label = cx.text("ladder-say");
            labelled(&label, cx.theme.dim, said, cx.theme.say, width)
        }
    };
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
    for part in [first, second, to_do, before(election, width, cx)] {
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
    let seats = election.seats_now();
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
    let seats = election.seats_now() as usize;
    let limit = entry::surplus_limit(election, election.seats_now(), cx);
    let surplus = standing.saturating_sub(seats);
    let over = limit.is_some_and(|limit| surplus > limit as usize);
    let short = standing < seats && !election.slate.names.is_empty();
    let rounding = cx.state.setup.rulebook.percent.surplus;
    let text = cx.locale.format(
        "ladder-surplus",
        &facts![
            names = standing,
            seats = seats,
            surplus = surplus,
            limit = limit.unwrap_or(0),
            share = cx.locale.percent(
                u32::try_from(surplus).unwrap_or(0),
                election.seats_now(),
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
        let id = if entry::opinion(&election.id, cx).is_some() {
            "ladder-surplus-over"
        } else {
            "ladder-surplus-ask"
        };
        lines.extend(paragraph(&cx.text(id), width, cx.theme.bad));
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
        let mark = if name.stands() {
            number += 1;
            number.to_string()
        } else {
            sign(cx, Sign::Skipped).to_owned()
        };
        let end = fate(name, cx);
        let style = if name.stands() {
            cx.theme.text
        } else {
            cx.theme.dim
        };
        let head = format!("{:>2} {}", mark, name.name);
        let room = width.saturating_sub(cells(&end) + 2);
        let usual = name.origin == Origin::Incumbents && name.stands() && !name.withdrawal_refused;
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

/// Where a name comes from, or what became of it.
fn fate(name: &Candidate, cx: &Context<'_>) -> String {
    if name.withdrawn {
        return cx.text("ladder-withdrawn");
    }
    if name.left_out {
        return cx.text("ladder-left-out");
    }
    if name.withdrawal_refused {
        return cx.text("ladder-withdrawal-refused");
    }
    if let Some((support, need)) = name.support {
        return cx
            .locale
            .format("ladder-support", &facts![support = support, need = need]);
    }
    let origin = cx.locale.word(&name.origin);
    if name.by.is_empty() {
        return origin;
    }
    cx.locale
        .format("ladder-by", &facts![origin = origin, by = name.by.as_str()])
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
    let voted = election.rounds().any(|round| round.is_done(Rung::Tellers));
    if voted && !election.tellers_elected {
        let text = cx.text("ladder-voted-first");
        lines.extend(paragraph(&text, width, cx.theme.warning));
    }
    for (index, name) in election.tellers.iter().enumerate() {
        let mut text = format!("{:>2} {name}", index + 1);
        if index == 0 {
            text = format!("{text} ({})", cx.text("ladder-head"));
        }
        let on_list = list(election).contains(&name.as_str());
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
