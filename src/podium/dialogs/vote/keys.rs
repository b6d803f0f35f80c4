//! What keys do to the card vote: while numbers are typed, while a recorded result waits to be announced, while
//! it is asked whether to leave.

use super::super::kit::field::Typed;
use super::super::kit::note::Note;
use super::super::kit::press::{Press, digit};
use super::VoteDialog;
use super::adder::Added;
use super::numbers::{Slot, Sum, repeat};
use super::sections::Sections;
use super::series::Series;
use crate::congress::Command;
use crate::congress::card_vote::CardVote;
use crate::keys::{Action, Chord};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Reply};
use crate::podium::phrase::Phrase;
use crate::podium::prompt::Prompt;

impl VoteDialog {
    /// Moves to another field. Leaving the number of those present makes the call again, if it was changed.
    pub(super) fn go(&mut self, to: Slot, vote: &CardVote, cx: &Context<'_>) -> Reply {
        if self.at == Slot::Present && to != Slot::Present {
            match self.numbers.get(Slot::Present) {
                None | Some(0) => return self.say(Note::of("vote-present-missing")),
                Some(present) if present != vote.present => return self.recall(present, vote, cx),
                Some(_) => {}
            }
        }
        self.at = to;
        self.note = None;
        Reply::Consumed
    }

    /// Takes the call back and calls the same question for another number of those present.
    pub(super) fn recall(&mut self, present: u32, vote: &CardVote, cx: &Context<'_>) -> Reply {
        let reason = cx.locale.format(
            "vote-recall-reason",
            &facts![from = vote.present, to = present],
        );
        let call = match (&vote.repeats, &vote.question) {
            (Some(before), _) => Command::CardVoteRepeat {
                vote: Some(before.clone()),
                reason: vote.again_because.clone(),
                present: Some(present),
            },
            (None, question) => Command::CardVoteOpen {
                vote: None,
                title: question
                    .is_none()
                    .then(|| vote.title.get(cx.locale.lang()).to_owned()),
                subject: vote.subject.clone().filter(|_| question.is_none()),
                present: Some(present),
                overrule: None,
            },
        };
        self.recalling = true;
        self.send(vec![
            Effect::Command(Command::CardVoteCancel { reason }),
            Effect::Command(call),
        ])
    }

    /// The keyboard's Enter while numbers are typed.
    pub(super) fn enter(&mut self, vote: &CardVote, cx: &Context<'_>) -> Reply {
        if self.at == Slot::Present {
            return self.go(Slot::Yes, vote, cx);
        }
        if self.numbers.is_blank()
            && let Some(last) = Series::of(vote, cx).and_then(|series| series.last)
        {
            return match repeat(last, vote) {
                Some(command) => self.send(vec![Effect::Command(command)]),
                None => self.say(Note::with(
                    "vote-cannot-repeat",
                    &facts![present = vote.present],
                )),
            };
        }
        match self.numbers.sum(vote.present) {
            Sum::Missing(slot)
                if self.numbers.next(self.at, true) == slot
                    && self.at != slot
                    && (self.at == Slot::Yes || self.numbers.get(self.at).is_some()) =>
            {
                self.go(slot, vote, cx)
            }
            Sum::Missing(slot) => {
                self.at = slot;
                self.say(Note::of(match slot {
                    Slot::No => "vote-missing-no",
                    _ => "vote-missing-other",
                }))
            }
            Sum::Over(sum) => self.say(Note::with(
                "vote-over",
                &facts![sum = sum, present = vote.present],
            )),
            Sum::Under(missing) => {
                self.numbers.silent = true;
                self.at = Slot::Silent;
                self.say(Note::with("vote-under", &facts![missing = missing]))
            }
            Sum::Whole { .. } => match self.sections.record() {
                Ok(sections) => match self.numbers.command(vote.present, sections) {
                    Some(command) => self.send(vec![Effect::Command(command)]),
                    None => Reply::Consumed,
                },
                Err(differ) => {
                    let word = |slot: Slot| cx.locale.text(slot.label());
                    let (first, second) = (differ.first, differ.second);
                    self.at = second.0;
                    self.say(Note::with(
                        "vote-sections-differ",
                        &facts![
                            first = word(first.0),
                            n = first.1,
                            second = word(second.0),
                            m = second.1,
                        ],
                    ))
                }
            },
        }
    }

    pub(super) fn press_entering(
        &mut self,
        press: Press,
        chord: Chord,
        vote: &CardVote,
        cx: &Context<'_>,
    ) -> Reply {
        match press {
            Press::Enter => self.enter(vote, cx),
            Press::NextField | Press::Down => {
                let to = self.numbers.next(self.at, true);
                self.go(to, vote, cx)
            }
            Press::PrevField | Press::Up => {
                let to = self.numbers.next(self.at, false);
                self.go(to, vote, cx)
            }
            Press::Clicker => match self.at {
                Slot::Yes | Slot::No => {
                    let to = self.numbers.next(self.at, true);
                    self.go(to, vote, cx)
                }
                _ => self.say(Note::of("vote-clicker-records-nothing")),
            },
            Press::Back if self.at == Slot::Present => {
                // Looking at the number of those present and going back changes nothing.
                self.numbers
                    .field_mut(Slot::Present)
                    .set_number(Some(vote.present));
                self.go(Slot::Yes, vote, cx)
            }
            Press::Back if self.editing => {
                self.editing = false;
                self.note = None;
                Reply::Consumed
            }
            Press::Back | Press::Act(Action::CancelVote) => {
                self.leaving = true;
                self.note = None;
                Reply::Consumed
            }
            Press::Act(Action::AllAgree) => {
                self.numbers.all_agree();
                self.sections = Sections::default();
                self.at = Slot::Other;
                self.note = None;
                Reply::Consumed
            }
            Press::Act(Action::CountBySection)
                if !matches!(self.at, Slot::Present | Slot::Silent) =>
            {
                let here = self.numbers.get(self.at).unwrap_or(0);
                let others = self.numbers.typed().saturating_sub(here);
                let most = vote.present.saturating_sub(others);
                self.adder = Some(self.sections.resume(self.at, most));
                self.note = None;
                Reply::Consumed
            }
            Press::Key(_) | Press::Choice(_) => self.type_key(chord),
            _ => Reply::Ignored,
        }
    }

    pub(super) fn type_key(&mut self, chord: Chord) -> Reply {
        match self.numbers.field_mut(self.at).press(chord) {
            Typed::Taken => {
                self.note = None;
                let number = self.numbers.get(self.at);
                if self.sections.changed(self.at, number) {
                    return self.say(Note::of("vote-sections-dropped"));
                }
                Reply::Consumed
            }
            Typed::Refused(note) => {
                let number = self.numbers.get(self.at);
                self.sections.changed(self.at, number);
                self.say(note)
            }
            Typed::NotMine => Reply::Ignored,
        }
    }

    pub(super) fn press_recorded(&mut self, press: Press, vote: &CardVote) -> Reply {
        match press {
            Press::Enter | Press::Act(Action::Announce) => {
                self.send(vec![Effect::Command(Command::CardVoteAnnounce {})])
            }
            Press::Clicker => self.say(Note::of("vote-clicker-announces-nothing")),
            Press::NextField | Press::PrevField | Press::Up | Press::Down => {
                if let Some(cards) = vote.cards() {
                    self.numbers.fill(cards);
                    self.sections = Sections::of(&vote.sections);
                }
                self.editing = true;
                self.at = Slot::Yes;
                self.note = None;
                Reply::Consumed
            }
            Press::Act(Action::CancelVote) => {
                self.leaving = true;
                Reply::Consumed
            }
            Press::Back => Reply::one(Effect::Pop),
            Press::Key(_) | Press::Choice(_) => self.say(Note::of("vote-recorded-how-to-correct")),
            _ => Reply::Ignored,
        }
    }

    /// The words of taking the call back: a result that stands recorded is disputed, and keeps its numbers.
    pub(super) fn take_back_words(&self, cx: &Context<'_>) -> &'static str {
        match self.find(cx).and_then(CardVote::cards) {
            Some(_) => "hint-dispute-count",
            None => "hint-take-call-back",
        }
    }

    pub(super) fn press_leaving(&mut self, press: Press, cx: &Context<'_>) -> Reply {
        self.leaving = false;
        match digit(press) {
            Some(1) if self.find(cx).and_then(CardVote::cards).is_some() => {
                Reply::one(Effect::Push(Box::new(dispute(cx))))
            }
            Some(1) => {
                let reason = cx.locale.text("vote-cancel-reason");
                Reply::Do(vec![
                    Effect::Command(Command::CardVoteCancel { reason }),
                    Effect::Pop,
                ])
            }
            Some(2) => {
                self.put_aside(cx);
                Reply::one(Effect::Pop)
            }
            _ => Reply::Consumed,
        }
    }

    pub(super) fn press_adding(&mut self, press: Press) -> Reply {
        let Some(mut adder) = self.adder.take() else {
            return Reply::Consumed;
        };
        self.note = None;
        match adder.press(press) {
            Added::Going => self.adder = Some(adder),
            Added::Refused(note) => {
                self.note = Some(note);
                self.adder = Some(adder);
            }
            Added::Dropped => {
                let in_field = self.numbers.get(self.at);
                if self.sections.put_aside(self.at, adder, in_field) {
                    self.note = Some(Note::of("vote-sections-kept"));
                }
            }
            Added::Done(sum) => {
                self.numbers.field_mut(self.at).set_number(Some(sum));
                self.sections.count(self.at, adder);
            }
        }
        Reply::Consumed
    }
}

/// Why a recorded count is not announced. The vote is then called again, and both counts stay.
fn dispute(cx: &Context<'_>) -> Prompt {
    let usual = cx.locale.text("vote-dispute-reason");
    Prompt::new(Phrase::new("vote-dispute-title"), move |reason| {
        let reason = if reason.is_empty() { &usual } else { reason };
        Ok(vec![
            Effect::Command(Command::CardVoteCancel {
                reason: reason.to_owned(),
            }),
            Effect::Pop,
        ])
    })
    .about(Phrase::new("vote-dispute-about"))
    .gone_when_changed()
}
