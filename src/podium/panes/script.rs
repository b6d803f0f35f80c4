//! The script: who speaks, the sentence of this step with live numbers, what must be on the table, and the
//! sentence that comes after it, dimmed.

use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::card_vote::VoteStage;
use crate::congress::election::RoundKind;
use crate::congress::event::StepRef;
use crate::congress::plan::{Speaks, StepKind};
use crate::congress::state::{ItemState, StepState};
use crate::keys::{Action, Mode};
use crate::locale::{ScriptExtras, facts};
use crate::podium::layer::Context;
use crate::podium::widgets::{put, wrap};
use crate::rulebook::Rung;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// What the pane says, before it is broken into lines.
pub struct Script {
    /// Who speaks; empty where nobody does.
    pub who: String,
    /// A step that is over is being looked at.
    pub back: bool,
    parts: Vec<(Part, String)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Say,
    List,
    Do,
    Prepare,
    Next,
}

/// The script of this moment, `back` steps before the one that runs.
pub fn script(cx: &Context<'_>, back: usize) -> Script {
    if back > 0
        && let Some((item, step)) = step_before(cx, back)
    {
        let mut script = Script {
            who: who(cx, step.step.who),
            back: true,
            parts: vec![(Part::Do, cx.locale.item(&item.plan.id, cx.state))],
        };
        script.step(cx, item, step);
        return script;
    }
    now(cx)
}

fn now(cx: &Context<'_>) -> Script {
    let mut script = Script {
        who: String::new(),
        back: false,
        parts: Vec::new(),
    };
    if cx.state.closed.is_some() {
        script.add(Part::Do, cx.text("podium-script-closed"));
        if let Some(key) = cx.key(Mode::Podium, Action::Lessons) {
            let words = cx.locale.format("review-screen-key", &facts![key = key]);
            script.add(Part::Do, words);
        }
        return script;
    }
    if cx.state.recess.is_some() {
        script.add(Part::Do, cx.text("podium-script-recess"));
    } else if let Some(vote) = cx.state.open_vote() {
        let said = cx.locale.vote_sentences(vote, cx.state);
        script.who = vote
            .step
            .as_ref()
            .and_then(|at| cx.state.find_item(&at.item)?.find_step(&at.step))
            .map_or_else(|| who(cx, Speaks::Chair), |step| who(cx, step.step.who));
        match (&vote.stage, said.result) {
            (VoteStage::Recorded(_), Some(result)) => script.add(Part::Say, result),
            _ => {
                for sentence in [said.open, said.yes, said.lower, said.no, said.other] {
                    script.add(Part::Say, sentence);
                }
            }
        }
    } else if let Some(item) = cx.state.running_item()
        && let Some(step) = item.running_step()
    {
        script.who = who(cx, step.step.who);
        script.step(cx, item, step);
    }
    let next = next_sentence(cx);
    if !next.is_empty() {
        script.add(
            Part::Next,
            cx.locale
                .format("podium-script-next", &facts![sentence = next]),
        );
    }
    script
}

impl Script {
    fn add(&mut self, part: Part, text: String) {
        if !text.trim().is_empty() {
            self.parts.push((part, text));
        }
    }

    fn step(&mut self, cx: &Context<'_>, item: &ItemState, step: &StepState) {
        self.add(Part::Say, sentence(cx, item, step));
        let lang = cx.locale.lang();
        match &step.step.kind {
            StepKind::Names { names } | StepKind::Ceremony { names, .. } => {
                self.list(names.iter().map(|name| name.get(lang)));
            }
            StepKind::Brief { points } | StepKind::Check { points } => {
                self.list(points.iter().map(|point| point.get(lang)));
            }
            StepKind::Read { document } => {
                if let Some(words) = reading(cx, item, document) {
                    self.add(Part::Do, words);
                }
            }
            StepKind::Election { election, rung } => {
                let words = cx.locale.rung(*rung, election, cx.state, cx.now);
                self.add(Part::Say, words.more);
                self.add(Part::Do, words.to_do);
            }
            StepKind::Decision { election, decision } => {
                let answer = answer(cx, item, step);
                let words = cx
                    .locale
                    .decision_words(*decision, election, answer, cx.state);
                self.add(Part::Do, words.to_do);
            }
            _ => {}
        }
        if !step.step.prepare.is_empty() {
            let things: Vec<&str> = step.step.prepare.iter().map(|p| p.get(lang)).collect();
            self.add(
                Part::Prepare,
                cx.locale
                    .format("podium-script-prepare", &facts![things = things.join("; ")]),
            );
        }
    }

    fn list<'w>(&mut self, points: impl Iterator<Item = &'w str>) {
        for (index, point) in points.enumerate() {
            self.parts
                .push((Part::List, format!("{}. {point}", index + 1)));
        }
    }

    /// The lines of the pane at this width.
    fn lines(&self, cx: &Context<'_>, width: u16) -> Vec<(String, Style)> {
        let mut lines = Vec::new();
        let mut before = None;
        for (part, text) in &self.parts {
            let style = match part {
                Part::Say => cx.theme.say,
                Part::List => cx.theme.text,
                Part::Do => cx.theme.title,
                Part::Prepare => cx.theme.warning,
                Part::Next => cx.theme.dim,
            };
            if *part == Part::Next && before.is_some() {
                lines.push((String::new(), style));
            }
            before = Some(*part);
            lines.extend(wrap(text, width).into_iter().map(|line| (line, style)));
        }
        lines
    }
}

/// Who speaks, with the name where it is known.
fn who(cx: &Context<'_>, speaks: Speaks) -> String {
    if speaks == Speaks::Nobody {
        return cx.text("podium-script-nobody");
    }
    let word = cx.locale.word(&speaks);
    match speaks {
        Speaks::Chair if !cx.state.chair.is_empty() => {
            let name = cx
                .locale
                .person_short(&cx.state.chair, &cx.state.setup.rulebook);
            format!("{word}, {name}")
        }
        _ => word,
    }
}

/// What the congress decided in a step in which it decides about rounds.
fn answer(cx: &Context<'_>, item: &ItemState, step: &StepState) -> Option<bool> {
    let asked = agenda::questions(cx.state, &step.step);
    let (question, _) = asked.first()?;
    let last = agenda::votes_on(cx.state, &item.plan.id, &step.step.id, question).last()?;
    match last.stage {
        VoteStage::Announced(_, passed) => Some(passed),
        _ => None,
    }
}

/// What the session says at this rung was written for an ordinary ballot and would mislead in this one: in a
/// re-vote no majority is needed, in a round for alternates nobody is elected to a seat, and for the few seats
/// of a further round the surplus has no limit that could be said; with too many papers nobody goes to count.
fn is_of_another_round(cx: &Context<'_>, step: &StepState) -> bool {
    let StepKind::Election { election, rung } = &step.step.kind else {
        return false;
    };
    let Some(election) = cx.state.election(election) else {
        return false;
    };
    // Papers that are too many are reported, and nobody leaves to count them.
    if *rung == Rung::Collect && election.round.is_void() {
        return true;
    }
    if !step.inserted {
        return false;
    }
    let special = election.round.kind == RoundKind::Revote || election.round.for_alternates;
    match rung {
        Rung::Print | Rung::Instructions | Rung::Announce => special,
        Rung::List => {
            let surplus = &cx.state.setup.rulebook.surplus;
            special || surplus.limit(election.seats_now()) == 0
        }
        _ => false,
    }
}

/// The sentence of a step: its own, else that of its rung or of what the congress decides.
pub fn sentence(cx: &Context<'_>, item: &ItemState, step: &StepState) -> String {
    if is_of_another_round(cx, step) && step.step.who == Speaks::Nobody {
        return String::new();
    }
    if let (true, StepKind::Election { election, rung }) = (
        step.step.say.is_empty() || is_of_another_round(cx, step),
        &step.step.kind,
    ) {
        return cx.locale.rung(*rung, election, cx.state, cx.now).say;
    }
    if let (true, StepKind::Decision { election, decision }) =
        (step.step.say.is_empty(), &step.step.kind)
    {
        let answer = answer(cx, item, step);
        let words = cx
            .locale
            .decision_words(*decision, election, answer, cx.state);
        return words.say;
    }
    let at = StepRef {
        item: item.plan.id.clone(),
        step: step.step.id.clone(),
    };
    let extras = ScriptExtras {
        behind: Some(cx.schedule.behind),
        close: cx
            .schedule
            .current(cx.state)
            .and_then(|times| times.expected_close),
    };
    cx.locale
        .fill(&step.step.say, cx.state, cx.now, Some(&at), Some(&extras))
}

/// How long a document is, and, where it is all that its item does, about which page should be read now.
fn reading(cx: &Context<'_>, item: &ItemState, document: &str) -> Option<String> {
    let found = cx.state.setup.plan.document(document)?;
    let alone = item
        .steps
        .iter()
        .filter(|step| matches!(step.step.kind, StepKind::Read { .. }))
        .count()
        == 1;
    let pages = found.pages.unwrap_or(0);
    let time = found
        .reading
        .map_or(0, crate::congress::Millis::round_minutes);
    let whole = found.reading.unwrap_or(item.plan.length).0;
    let due = if alone && whole > 0 && pages > 0 {
        let read = item.elapsed(cx.now).0.saturating_mul(i64::from(pages)) / whole;
        (read + 1).clamp(1, i64::from(pages))
    } else {
        0
    };
    Some(cx.locale.format(
        "podium-script-document",
        &facts![
            title = cx.locale.document(document, cx.state),
            pages = pages,
            minutes = time,
            due = due,
            ready = if cx.state.is_ready(document) {
                "yes"
            } else {
                "no"
            },
        ],
    ))
}

/// The sentence that follows the one of now; empty where none is known.
pub fn next_sentence(cx: &Context<'_>) -> String {
    match agenda::next_move(cx.state) {
        NextMove::Advance(Arrival::Step { item, step } | Arrival::Item { item, step, .. }) => cx
            .state
            .find_item(&item)
            .and_then(|found| Some(sentence(cx, found, found.find_step(&step)?)))
            .unwrap_or_default(),
        NextMove::OpenSitting { sitting } => cx
            .state
            .sittings
            .iter()
            .find(|found| found.id == sitting)
            .and_then(|found| found.items.iter().find(|item| item.is_outstanding()))
            .and_then(|item| Some(sentence(cx, item, item.next_step()?)))
            .unwrap_or_default(),
        NextMove::CallVote { question, .. } => {
            let who = cx
                .state
                .running_step()
                .map_or(Speaks::Chair, |step| step.step.who);
            let title = super::footer::question(cx, &question);
            cx.locale.vote_prompts(&title, who, cx.state).open
        }
        NextMove::StartSpeech { speaker } => hand_over(cx, Some(&speaker)),
        NextMove::EndSpeech { .. } => hand_over(cx, None),
        _ => String::new(),
    }
}

/// Thanks to who has the floor, and the invitation of who comes next. The first invitation is the step's own.
fn hand_over(cx: &Context<'_>, next: Option<&str>) -> String {
    let speakers = &cx.state.speakers;
    let Some(speaking) = speakers.speaking() else {
        return String::new();
    };
    let name = |id: &str| speakers.get(id).map_or("", |speech| speech.name.as_str());
    cx.locale.format(
        "podium-script-thanks",
        &facts![
            address = cx.locale.address(&cx.state.setup.rulebook),
            speaking = speaking.name.as_str(),
            next = next.map_or("", name),
        ],
    )
}

/// The steps before the running one, in the order of the programme.
fn earlier<'a>(cx: &Context<'a>) -> Vec<(&'a ItemState, &'a StepState)> {
    let mut before = Vec::new();
    for item in cx.state.items() {
        let here = Some(item.plan.id.as_str()) == cx.state.item.as_deref();
        let running = item
            .running_step()
            .filter(|_| here)
            .map(|step| step.step.id.as_str());
        before.extend(
            item.steps
                .iter()
                .take_while(|step| Some(step.step.id.as_str()) != running)
                .map(|step| (item, step)),
        );
        if here {
            break;
        }
    }
    before
}

/// The step `back` places before the running one.
fn step_before<'a>(cx: &Context<'a>, back: usize) -> Option<(&'a ItemState, &'a StepState)> {
    let before = earlier(cx);
    before.get(before.len().checked_sub(back)?).copied()
}

/// How many steps stand before the running one.
pub fn steps_before(cx: &Context<'_>) -> usize {
    earlier(cx).len()
}

/// How many pages the script has in this room.
pub fn pages(script: &Script, cx: &Context<'_>, width: u16, height: u16) -> u16 {
    let all = u16::try_from(script.lines(cx, width).len()).unwrap_or(u16::MAX);
    all.div_ceil(height.max(1)).max(1)
}

/// Draws a page of the script. Gives the page shown, from 1, and the number of pages.
pub fn draw(
    buffer: &mut Buffer,
    area: Rect,
    cx: &Context<'_>,
    script: &Script,
    page: u16,
) -> (u16, u16) {
    let lines = script.lines(cx, area.width);
    let room = area.height.max(1);
    let all = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let pages = all.div_ceil(room).max(1);
    let page = page.min(pages - 1);
    let first = usize::from(page) * usize::from(room);
    for (row, (text, style)) in lines.iter().skip(first).take(usize::from(room)).enumerate() {
        put(buffer, area, row as u16, text, *style);
    }
    (page + 1, pages)
}
