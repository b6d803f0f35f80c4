//! What every paper is made from: the congress, its words, and the phrases that papers share.

use super::document::Document;
use super::{Options, history};
use crate::congress::card_vote::{CardVote, VoteStage, holds};
use crate::congress::state::{State, StepStage};
use crate::congress::{Act, Congress, Event, Fact, Mode, Wall};
use crate::locale::{Locale, facts};
use crate::rulebook::{BaseKind, Lang, Rulebook};
use chrono::Timelike;
use std::collections::BTreeMap;

/// A paper in the making, in one language.
pub(super) struct Paper<'a> {
    pub congress: &'a Congress,
    pub state: &'a State,
    pub options: &'a Options,
    pub locale: Locale,
    /// What each vote decided, said with the numbers of the moment at which it was called.
    titles: BTreeMap<String, String>,
}

impl<'a> Paper<'a> {
    pub fn new(congress: &'a Congress, options: &'a Options, lang: Lang) -> Self {
        let locale = Locale::new(lang);
        Self {
            titles: history::vote_titles(congress, &locale),
            congress,
            state: congress.state(),
            options,
            locale,
        }
    }

    /// A sentence without facts.
    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// A sentence made with facts.
    pub fn say(&self, id: &str, facts: &[(&str, Fact)]) -> String {
        self.locale.format(id, facts)
    }

    /// A document with this title, marked as what it is: of a rehearsal, or not final.
    pub fn document(&self, title: &str) -> Document {
        Document {
            title: self.text(title),
            subtitle: Some(self.words(&self.state.setup.plan.title)),
            watermark: watermark(self.state.mode, &self.locale),
            ..Document::default()
        }
    }

    pub fn words(&self, words: &crate::rulebook::Words) -> String {
        words.get(self.locale.lang()).to_owned()
    }

    /// Where the paper comes from: the journal up to a record, written out at a time.
    pub fn origin(&self) -> String {
        let seq = self.congress.acts().last().map_or(0, |act| act.seq);
        let at = self.options.now.at;
        self.say(
            "export-origin",
            &facts![
                seq = seq.to_string(),
                time = self.locale.time(at),
                date = self.locale.date_short(at.date_naive()),
            ],
        )
    }

    /// A moment as documents have it: "07 giờ 30 phút, ngày 10 tháng 01 năm 2020".
    pub fn moment(&self, at: Wall) -> String {
        self.say(
            "export-moment",
            &facts![
                hour = format!("{:02}", at.hour()),
                minute = format!("{:02}", at.minute()),
                date = self.locale.date(at.date_naive()),
            ],
        )
    }

    /// A moment in figures, to the second: "10/01/2020 09:42:15".
    pub fn moment_short(&self, at: Wall) -> String {
        format!(
            "{} {}",
            self.locale.date_short(at.date_naive()),
            self.locale.time_seconds(at)
        )
    }

    pub fn rulebook(&self) -> &'a Rulebook {
        &self.state.setup.rulebook
    }

    /// So many people: "11 đồng chí"; in English the number alone.
    pub fn people(&self, number: u32) -> String {
        let said = self.locale.number(number);
        match self.locale.lang() {
            Lang::Vi => format!("{said} {}", self.locale.address(self.rulebook())),
            Lang::En => said,
        }
    }

    /// A share as results are printed.
    pub fn percent(&self, part: u32, whole: u32) -> String {
        self.locale
            .percent(part, whole, self.rulebook().percent.results)
    }

    /// What a vote decided.
    pub fn vote_title(&self, vote: &CardVote) -> String {
        let title = self
            .titles
            .get(&vote.id)
            .cloned()
            .unwrap_or_else(|| self.locale.vote(vote, self.state));
        let title = self.locale.capital(&title);
        match vote.repeats {
            Some(_) => self.say("export-vote-again", &facts![title = title]),
            None => title,
        }
    }

    /// The number a vote is measured on, with what it is where it is not E.
    pub fn vote_measured(&self, vote: &CardVote) -> String {
        let n = self.locale.number(vote.measured_on());
        match vote.on {
            BaseKind::AdjustedSummoned => n,
            BaseKind::TotalMembers => self.say("export-measured-total", &facts![n = n]),
            BaseKind::Present | BaseKind::Collected | BaseKind::Valid => {
                self.say("export-measured-present", &facts![n = n])
            }
        }
    }

    /// The result as it was announced, and that it was put again since.
    pub fn vote_result(&self, vote: &CardVote, passed: bool) -> String {
        let result = self.text(result_message(passed));
        if holds(&self.state.votes, vote) {
            result
        } else {
            self.say("export-result-replaced", &facts![result = result])
        }
    }

    /// A vote that was taken back after its numbers were recorded; `None` for any other.
    pub fn disputed(&self, vote: &CardVote) -> Option<String> {
        let (VoteStage::Cancelled { reason, .. }, Some(cards)) = (&vote.stage, vote.recorded())
        else {
            return None;
        };
        Some(self.say(
            "export-vote-disputed",
            &facts![
                title = self.vote_title(vote),
                at = self.moment_short(vote.called.at),
                numbers = self.locale.cards_short(&cards),
                reason = reason.as_str(),
            ],
        ))
    }

    /// A vote and its numbers in one line; `None` before it is announced.
    pub fn vote_line(&self, vote: &CardVote) -> Option<String> {
        let (cards, passed) = announced(vote)?;
        Some(self.say(
            "export-vote-line",
            &facts![
                title = self.vote_title(vote),
                yes = cards.yes,
                no = cards.no,
                other = cards.other,
                base = vote.measured_on(),
                percent = self.percent(cards.yes, vote.measured_on()),
                result = self.vote_result(vote, passed),
            ],
        ))
    }

    /// The announced votes on a subject, in order.
    pub fn votes_on(&self, subject: &str) -> impl Iterator<Item = &'a CardVote> {
        self.state
            .votes
            .iter()
            .filter(move |vote| vote.subject.as_deref() == Some(subject))
            .filter(|vote| announced(vote).is_some())
    }

    /// A rehearsal began after a step on this subject: it is taken as done.
    pub fn is_taken(&self, subject: &str) -> bool {
        self.state.items().flat_map(|item| &item.steps).any(|step| {
            step.step.subject.as_deref() == Some(subject) && step.stage == StepStage::TakenAsMet
        })
    }

    /// The acts that hold: those that were not taken back.
    pub fn held(&self) -> impl Iterator<Item = &'a Act> {
        let congress = self.congress;
        congress
            .acts()
            .iter()
            .filter(|act| !congress.is_undone(act.seq))
    }

    /// Their events, each with its act.
    pub fn events(&self) -> impl Iterator<Item = (&'a Act, &'a Event)> {
        self.held()
            .flat_map(|act| act.ev.iter().map(move |event| (act, event)))
    }
}

/// The numbers and the result of a vote that was announced.
pub(super) fn announced(vote: &CardVote) -> Option<(crate::congress::card_vote::Cards, bool)> {
    match vote.stage {
        VoteStage::Announced(cards, passed) => Some((cards, passed)),
        _ => None,
    }
}

/// The message that says whether a vote passed.
pub(super) fn result_message(passed: bool) -> &'static str {
    if passed {
        "vote-passed"
    } else {
        "vote-not-passed"
    }
}

/// The words on every paper of a rehearsal. The Vietnamese stands in English papers too: whoever finds one
/// in the hall must be able to read it.
pub(super) fn watermark(mode: Mode, locale: &Locale) -> Option<String> {
    if mode == Mode::Live {
        return None;
    }
    let vietnamese = Locale::new(Lang::Vi).text("export-watermark");
    Some(match locale.lang() {
        Lang::Vi => vietnamese,
        Lang::En => format!("{} ({vietnamese})", locale.text("export-watermark")),
    })
}

/// The rulebook is one of the Party, shipped or changed by its user: its papers bear the Party's name.
pub(super) fn is_party(rulebook: &Rulebook) -> bool {
    let named = |id: &str| id.starts_with("party-");
    named(&rulebook.id) || rulebook.based_on.as_deref().is_some_and(named)
}
