//! The dialogs: everything that lies over the podium screen and enters numbers, names or words.
//!
//! Three doors lead in: [`open`] by an action, [`for_refusal`] by a refusal that a dialog can mend, [`after`]
//! by an act that calls for one. Each dialog is a [`Layer`]: it keeps what was typed until its command is
//! accepted, says in place what is wrong, and never shows as recorded what is not on disk.
//!
//! `kit` holds what they are made of. The ones to open first: `vote` (card votes), `ladder` and `entry`
//! (ballot rounds), `gate` (a duty in the way).

mod documents;
mod duties;
mod entry;
mod failed;
mod forms;
mod gate;
mod guests;
mod kit;
mod ladder;
mod lessons;
#[cfg(test)]
mod lists_tests;
mod log;
mod names;
mod roll;
mod situations;
mod speakers;
#[cfg(test)]
mod testing;
mod vote;
mod waivers;
mod withdrawal;

use super::layer::{Context, Layer};
use crate::congress::agenda::{self, NextMove};
use crate::congress::{Act, Event, Fact, Reason, Refusal};
use crate::keys::Action;
pub use situations::{SituationsDialog, hint as situation_hint};
pub use waivers::before_export;

fn boxed(layer: impl Layer + 'static) -> Box<dyn Layer> {
    Box::new(layer)
}

/// The dialog that an action opens; `None` where it opens none, or there is nothing to open it for.
pub fn open(action: Action, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let on_election = |dialog: fn(&str, &Context<'_>) -> Option<Box<dyn Layer>>| {
        dialog(&ladder::at_hand(cx)?.id, cx)
    };
    Some(match action {
        Action::Vote if cx.state.open_vote().is_none() => boxed(forms::call_vote(cx)),
        Action::Vote | Action::AllAgree | Action::CountBySection | Action::CancelVote => {
            boxed(vote::VoteDialog::new(cx)?)
        }
        // One vote after the other: what is open comes first.
        Action::RepeatVote if cx.state.open_vote().is_some() => boxed(vote::VoteDialog::new(cx)?),
        Action::RepeatVote => boxed(vote::again::repeat(cx)?),
        Action::Elections => boxed(ladder::LadderDialog::new(cx)?),
        Action::ProposeSeats => on_election(entry::seats)?,
        Action::RecordSupport => on_election(entry::support)?,
        Action::EnterOpinion => on_election(entry::opinion)?,
        Action::ExchangeBallots => on_election(entry::exchange)?,
        Action::Introduce => on_election(names::introduce)?,
        Action::Nominate => on_election(names::nominate)?,
        Action::DecideWithdrawal => on_election(withdrawal::decide)?,
        Action::Tellers => on_election(names::tellers)?,
        Action::IssueBallots => on_election(entry::issue)?,
        Action::CollectBallots => on_election(entry::collect)?,
        Action::EnterCount => on_election(entry::count)?,
        Action::Roll => boxed(roll::RollDialog::new()),
        Action::AllPresent => boxed(roll::forms::all_present(&[])),
        Action::Arrive => boxed(roll::forms::arrive(&[])),
        Action::Depart => boxed(roll::forms::depart(&[])),
        Action::Absent => boxed(roll::forms::absent(None)),
        Action::PresentCount => boxed(forms::present_count(cx)),
        Action::Guests => boxed(guests::GuestsDialog::new()),
        Action::AddGuest => boxed(forms::add_guest()),
        Action::Speakers => boxed(speakers::SpeakersDialog::new(cx)),
        Action::RegisterSpeaker => boxed(forms::register_speaker()),
        Action::Duties => boxed(duties::DutiesDialog::new(cx)),
        Action::DoDuty => {
            let due = crate::congress::duties::reminders(cx.duties.to_vec());
            boxed(gate::GateDialog::new(due.first()?.id.clone()))
        }
        Action::Documents => boxed(documents::DocumentsDialog::new()),
        Action::Log => boxed(log::LogDialog::new(cx)),
        Action::Lessons => boxed(lessons::LessonsDialog::new(cx)),
        _ => return None,
    })
}

/// The dialog that offers the way out of a refusal; `None` where words are all there is.
pub fn for_refusal(refusal: &Refusal, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    Some(match &refusal.reason {
        Reason::DutyOpen {
            duty: Fact::Text(duty),
            ..
        } => boxed(gate::GateDialog::in_the_way(duty, cx)),
        Reason::VoteNotRecorded { .. } | Reason::VoteOpen { .. } => {
            boxed(vote::VoteDialog::new(cx)?)
        }
        Reason::NoQuorum { .. } | Reason::NobodyPresent {} => {
            boxed(roll::RollDialog::after_refusal(refusal))
        }
        Reason::VoteFailed { .. } => boxed(failed::vote_failed(refusal)),
        Reason::RungNeeds { .. } => match agenda::next_move(cx.state) {
            NextMove::EnterRung { election, rung } => ladder::entry_of(&election, rung, cx)?,
            _ => return None,
        },
        Reason::TellersMissing {} | Reason::TellerOnList { .. } => {
            names::tellers(&ladder::at_hand(cx)?.id, cx)?
        }
        Reason::TellersNotElected {} => names::tellers_in_the_way(&ladder::at_hand(cx)?.id, cx)?,
        Reason::ListTooLong { .. }
        | Reason::ListTooShort { .. }
        | Reason::ListWithoutSurplus { .. }
        | Reason::SupportMissing { .. }
        | Reason::MayNotStand { .. }
        | Reason::NotAmongElected { .. }
        | Reason::ElectionFirst { .. } => boxed(entry::list_in_the_way(refusal, cx)?),
        _ => return None,
    })
}

/// The dialog that an act calls for: a vote that was called asks for its numbers; at a break and at a close
/// the waivers whose words are still to come are asked for again.
pub fn after(act: &Act, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    act.ev.iter().find_map(|event| match event {
        Event::CardVoteOpened { .. } => vote::VoteDialog::new(cx).map(boxed),
        Event::RecessStarted { .. } | Event::SittingClosed { .. } | Event::Closed {} => {
            waivers::WaiversDialog::new(cx).map(boxed)
        }
        _ => None,
    })
}
