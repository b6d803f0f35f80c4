//! The opinion ballot on names from the floor, where the list is over the limit: its papers, the votes for every
//! name, and who of those tied at the cut stays, as the congress decides.

use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::note::Note;
use super::super::kit::paint::{Sign, sign};
use super::slate::surplus_limit;
use crate::congress::election::Election;
use crate::congress::{Command, Reason, Refusal};
use crate::locale::facts;
use crate::podium::layer::{Context, Layer};

/// Fields before the votes: issued, collected, valid, invalid.
const PAPERS: usize = 4;

/// How many names from the floor the list has room for, where it is over its limit.
fn room(election: &Election, cx: &Context<'_>) -> Option<usize> {
    let seats = election.seats_now();
    let most = (seats + surplus_limit(election, seats, cx)?) as usize;
    let standing = election.slate.standing().count();
    let floor = election.slate.from_floor().count();
    let over = seats > 2 && standing > most && floor > 0;
    over.then(|| most.saturating_sub(standing - floor))
}

/// The opinion ballot; `None` where the list is within its limit, or adopted.
pub fn opinion(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = super::super::names::open(election, cx)?;
    let room = room(found, cx)?;
    let names: Vec<String> = found
        .slate
        .from_floor()
        .map(|candidate| candidate.name.clone())
        .collect();
    let summoned = cx.state.base_now().summoned;
    let number = || Field::new(Kind::Number(Some(summoned)));
    let mut fields = vec![
        ("entry-issued", number()),
        ("entry-collected", number()),
        ("count-valid", number()),
        ("count-invalid", number()),
    ];
    fields.extend(names.iter().map(|_| ("opinion-votes", number())));
    let work = Opinion {
        election: found.id.clone(),
        standing: found.slate.standing().count(),
        names,
        room,
    };
    Some(Box::new(Form::new(work, fields)))
}

struct Opinion {
    election: String,
    /// Names on the whole list.
    standing: usize,
    /// Names from the floor, in the order of the paper.
    names: Vec<String>,
    /// How many of them can stay.
    room: usize,
}

impl Opinion {
    /// The votes typed so far, in the order of the names.
    fn votes(&self, fields: &[Field]) -> Vec<Option<u32>> {
        (0..self.names.len())
            .map(|at| fields.get(PAPERS + at).and_then(Field::number))
            .collect()
    }

    /// Who stays by votes alone, and who is tied at the last place with the places left for them.
    fn cut(&self, votes: &[u32]) -> (Vec<&str>, Vec<&str>, usize) {
        let mut ranked: Vec<(&str, u32)> = self
            .names
            .iter()
            .map(String::as_str)
            .zip(votes.iter().copied())
            .collect();
        ranked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        let last = self.room.checked_sub(1).and_then(|at| ranked.get(at));
        let level = match (last, ranked.get(self.room)) {
            (Some((_, last)), Some((_, next))) if last == next => Some(*last),
            _ => None,
        };
        let names = |keep: &dyn Fn(u32) -> bool, most: usize| -> Vec<&str> {
            let kept = ranked.iter().filter(|(_, votes)| keep(*votes));
            kept.take(most).map(|(name, _)| *name).collect()
        };
        match level {
            Some(level) => {
                let above = names(&|votes| votes > level, usize::MAX);
                let places = self.room - above.len();
                (above, names(&|votes| votes == level, usize::MAX), places)
            }
            None => (names(&|_| true, self.room), Vec::new(), 0),
        }
    }
}

impl Work for Opinion {
    fn title(&self, cx: &Context<'_>) -> String {
        super::heading("opinion-title", &self.election, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.locale.format(
            "opinion-about",
            &facts![
                names = self.standing,
                most = self.standing - self.names.len() + self.room,
                floor = self.names.len(),
                room = self.room,
            ],
        )]
    }

    fn label(&self, at: usize, cx: &Context<'_>) -> Option<String> {
        let name = self.names.get(at.checked_sub(PAPERS)?)?;
        let number = at - PAPERS + 1;
        Some(cx.locale.format(
            "opinion-votes",
            &facts![number = number, name = name.as_str()],
        ))
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let number = |at: usize| fields.get(at).and_then(Field::number);
        let mut lines = Vec::new();
        if let (Some(collected), Some(valid), Some(invalid)) = (number(1), number(2), number(3)) {
            let sum = u64::from(valid) + u64::from(invalid);
            let (tone, mark) = if sum == u64::from(collected) {
                (Tone::Good, Sign::Done)
            } else {
                (Tone::Bad, Sign::Wrong)
            };
            let text = cx
                .locale
                .format("opinion-papers", &facts![sum = sum, collected = collected]);
            lines.push((tone, format!("{} {text}", sign(cx, mark))));
        }
        let votes = self.votes(fields);
        if let Some(valid) = number(2) {
            let over = self.names.iter().zip(&votes).find_map(|(name, votes)| {
                let votes = (*votes)?;
                (votes > valid).then_some((name, votes))
            });
            if let Some((name, votes)) = over {
                let text = cx.locale.format(
                    "opinion-over-valid",
                    &facts![name = name.as_str(), votes = votes, valid = valid],
                );
                lines.push((Tone::Bad, format!("{} {text}", sign(cx, Sign::Wrong))));
            }
        }
        if let Some(votes) = votes.into_iter().collect::<Option<Vec<u32>>>() {
            let (stay, tied, places) = self.cut(&votes);
            let text = facts![names = cx.locale.listed(&stay)];
            let lead = sign(cx, Sign::Leads);
            let text = cx.locale.format("opinion-stay", &text);
            lines.push((Tone::Plain, format!("{lead} {text}")));
            if !tied.is_empty() {
                let at = |name: &&str| self.names.iter().position(|other| other == name);
                let numbered = tied
                    .iter()
                    .map(|name| format!("{} {name}", at(name).map_or(0, |at| at + 1)));
                let text = facts![names = cx.locale.listed(numbered), places = places];
                let text = cx.locale.format("opinion-tied", &text);
                lines.push((Tone::Warning, text));
            }
        }
        lines
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        let papers = PAPERS + self.names.len();
        let mut numbers = Vec::with_capacity(papers);
        for at in 0..papers {
            match fields.get(at).and_then(Field::number) {
                Some(number) => numbers.push(number),
                None => return Err(Fault::of(at, "opinion-figure-missing")),
            }
        }
        let wrong = || Fault {
            field: papers,
            note: Note::of("opinion-keep-wrong"),
        };
        let keep = match fields.get(papers) {
            None => Vec::new(),
            Some(field) => field
                .cards()
                .map_err(|_| wrong())?
                .into_iter()
                .map(|number| {
                    let at = (number as usize).checked_sub(1);
                    at.and_then(|at| self.names.get(at)).cloned()
                })
                .collect::<Option<Vec<String>>>()
                .ok_or_else(wrong)?,
        };
        let [issued, collected, valid, invalid, votes @ ..] = numbers.as_slice() else {
            return Err(Fault::of(0, "opinion-figure-missing"));
        };
        Ok(Command::EnterOpinion {
            election: Some(self.election.clone()),
            issued: *issued,
            collected: *collected,
            valid: *valid,
            invalid: *invalid,
            votes: votes.to_vec(),
            keep,
        })
    }

    fn refused(&mut self, refusal: &Refusal, _fields: &[Field]) -> Option<(&'static str, Field)> {
        matches!(refusal.reason, Reason::OpinionTie { .. })
            .then(|| ("opinion-keep", Field::new(Kind::Cards)))
    }
}
