//! Decide: a command on a state gives events or a refusal. Only this refuses.

mod ballots;
mod cards;
mod duties;
mod effects;
mod journal;
mod moves;
mod opinion;
mod people;
mod rounds;
mod slate;
mod tellers;
mod votes;

pub(in crate::congress) use opinion::opinion_due;

use super::command::Command;
use super::event::Event;
use super::refusal::{Reason, Refusal};
use super::state::State;
use super::time::{Millis, Tick, Wall};

/// What deciding gives.
type Decision = Result<Vec<Event>, Refusal>;

/// What a command is decided on.
struct Deciding<'a> {
    state: &'a State,
    now: Tick,
    at: Wall,
}

/// What the command causes now, or why it is refused. Undo is decided by `Congress`, which has the acts.
pub fn decide(state: &State, command: &Command, at: Wall, up: Millis) -> Decision {
    let this = Deciding {
        state,
        now: state.tick(at, up),
        at,
    };
    if state.closed.is_some() && !after_the_seal(command) {
        return Err(Reason::Closed {}.into());
    }
    this.decide(command)
}

/// What may still be written once the congress is closed.
fn after_the_seal(command: &Command) -> bool {
    matches!(
        command,
        Command::Addendum { .. }
            | Command::Resume { .. }
            | Command::Recover { .. }
            | Command::Witness { .. }
            | Command::SetClock { .. }
            | Command::ExplainWaiver { .. }
            | Command::MeetDuty { .. }
    )
}

impl Deciding<'_> {
    fn decide(&self, command: &Command) -> Decision {
        match command {
            Command::Open { .. }
            | Command::Resume { .. }
            | Command::SetClock { .. }
            | Command::Recover { .. }
            | Command::Witness { .. }
            | Command::StartFrom { .. }
            | Command::CountGap {}
            | Command::Note { .. }
            | Command::Addendum { .. }
            | Command::Close {}
            | Command::Undo { .. } => self.journal(command),
            Command::Next {} => self.next(),
            Command::GoTo { item, step } => self.go_to(item, step.as_deref()),
            Command::SkipItem { item, reason } => self.skip_item(item, reason),
            Command::SkipStep { reason } => self.skip_step(reason),
            Command::EndStep {} => self.end_step(),
            Command::ChangeChair { name } => self.change_chair(name),
            Command::Reschedule { by_days } => {
                if self.state.sittings.iter().any(|s| s.opened.is_some()) {
                    return Err(Reason::OnlyAtStart {}.into());
                }
                moves::in_range(*by_days, -36_600, 36_600)?;
                Ok(vec![Event::Rescheduled { by_days: *by_days }])
            }
            Command::Pause {} => self.pause(),
            Command::Continue {} => self.continue_clock(),
            Command::Grant { minutes, reason } => self.grant(*minutes, reason),
            Command::Recess { minutes } => self.recess(*minutes),
            Command::Reconvene {} => self.reconvene(),
            Command::RegisterSpeaker { .. }
            | Command::WithdrawSpeaker { .. }
            | Command::StartSpeech { .. }
            | Command::EndSpeech {}
            | Command::PauseSpeech {}
            | Command::ContinueSpeech {}
            | Command::GrantSpeech { .. }
            | Command::TagSpeech { .. } => self.speech(command),
            Command::AllPresent { .. }
            | Command::Arrive { .. }
            | Command::Depart { .. }
            | Command::AbsentThroughout { .. }
            | Command::PresentCount { .. }
            | Command::UnitPresent { .. }
            | Command::CallUp { .. }
            | Command::StandDown { .. }
            | Command::DocumentReady { .. }
            | Command::AddGuest { .. }
            | Command::GuestArrived { .. } => self.people(command),
            Command::CardVoteOpen { .. }
            | Command::CardVoteRecord { .. }
            | Command::CardVoteAnnounce {}
            | Command::CardVoteCancel { .. }
            | Command::CardVoteRepeat { .. } => self.vote(command),
            Command::ProposeSeats { .. }
            | Command::Introduce { .. }
            | Command::Nominate { .. }
            | Command::RecordSupport { .. }
            | Command::EnterOpinion { .. }
            | Command::DecideWithdrawal { .. }
            | Command::ProposeTellers { .. }
            | Command::IssueBallots { .. }
            | Command::ExchangeBallots { .. }
            | Command::CollectBallots { .. }
            | Command::EnterCount { .. }
            | Command::AnnounceResult { .. } => self.ballot(command),
            Command::DoDuty { .. }
            | Command::MeetDuty { .. }
            | Command::WaiveDuty { .. }
            | Command::ExplainWaiver { .. } => self.duty(command),
        }
    }
}

/// The known name nearest to a wrong one, for "did you mean"; empty if none is near.
fn nearest<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> String {
    known
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 3)
        .min()
        .map_or_else(String::new, |(_, name)| name.to_owned())
}

/// The text, trimmed; a refusal if nothing is left.
fn required(text: &str, reason: Reason) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        Err(reason.into())
    } else {
        Ok(text.to_owned())
    }
}
