//! Voting again on what was announced: which vote, why, and how many are present. The last one announced is
//! offered; the one before stays in the log and in the minutes.

use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::paint::{Sign, sign};
use super::super::kit::text::clip;
use crate::congress::Command;
use crate::congress::card_vote::{CardVote, Cards, holds};
use crate::locale::facts;
use crate::podium::layer::Context;

/// Votes that are listed above the fields; an older one is chosen by its number all the same.
const LISTED: usize = 4;
/// Cells of their lines: one line each in the smallest window.
const ROW: usize = 72;

/// The form; `None` where no vote was announced.
pub fn repeat(cx: &Context<'_>) -> Option<Form> {
    let last = u32::try_from(announced(cx).len()).ok().filter(|n| *n > 0)?;
    let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
    let present = match cx.state.present_now() {
        0 => Field::new(Kind::Number(Some(summoned))),
        present => Field::holding(Kind::Number(Some(summoned)), present.to_string()),
    };
    let which = Field::holding(Kind::Number(Some(last)), last.to_string());
    Some(Form::new(
        Again,
        vec![
            ("repeat-which", which),
            ("vote-field-present", present),
            ("repeat-reason", Field::new(Kind::Text)),
        ],
    ))
}

/// The announced votes that hold, in the order in which they were called.
fn announced<'a>(cx: &Context<'a>) -> Vec<&'a CardVote> {
    let votes = &cx.state.votes;
    votes.iter().filter(|vote| holds(votes, vote)).collect()
}

fn chosen<'a>(fields: &[Field], cx: &Context<'a>) -> Option<&'a CardVote> {
    let number = fields.first()?.number()?;
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    announced(cx).get(place).copied()
}

/// One announced vote in one line: its number, its cards, its result, what it decided.
fn row(number: usize, vote: &CardVote, cx: &Context<'_>) -> String {
    let cards = vote.cards();
    let count = |part: fn(&Cards) -> u32| cards.as_ref().map_or(0, part);
    let text = cx.locale.format(
        "repeat-row",
        &facts![
            n = number,
            title = cx.locale.vote(vote, cx.state),
            yes = count(|cards| cards.yes),
            no = count(|cards| cards.no),
            other = count(|cards| cards.other),
            result = cx.locale.word(&vote.stage),
        ],
    );
    clip(&text, ROW)
}

struct Again;

impl Work for Again {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("repeat-title")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let all = announced(cx);
        let from = all.len().saturating_sub(LISTED);
        let rows = all.iter().enumerate().skip(from);
        let mut lines = vec![cx.text("repeat-about")];
        lines.extend(rows.map(|(place, vote)| row(place + 1, vote, cx)));
        lines
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let Some(vote) = chosen(fields, cx) else {
            return vec![(Tone::Warning, cx.text("repeat-no-such"))];
        };
        let title = cx.locale.format(
            "vote-title-again",
            &facts![title = cx.locale.vote(vote, cx.state)],
        );
        let mut lines = vec![(Tone::Good, format!("{} {title}", sign(cx, Sign::Leads)))];
        let majority = cx
            .state
            .setup
            .rulebook
            .card_majority(vote.subject.as_deref());
        let present = fields.get(1).and_then(Field::number).unwrap_or(0);
        lines.extend(super::need_now(majority, present, cx).map(|text| (Tone::Plain, text)));
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let vote = chosen(fields, cx).ok_or_else(|| Fault::of(0, "repeat-no-such"))?;
        let present = match fields.get(1).and_then(Field::number) {
            None | Some(0) => return Err(Fault::of(1, "vote-present-missing")),
            Some(present) => Some(present).filter(|present| *present != cx.state.present_now()),
        };
        let reason = fields.get(2).map(Field::text).unwrap_or_default();
        if reason.is_empty() {
            return Err(Fault::of(2, "repeat-reason-missing"));
        }
        Ok(Command::CardVoteRepeat {
            vote: Some(vote.id.clone()),
            reason,
            present,
        })
    }
}
