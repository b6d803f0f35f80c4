//! From an election to its status.

use super::{ElectionStatus, OutcomeStatus, RoundStatus, Title};
use crate::congress::election::{
    CountMethod, Counted, Election, Ending, Progress, Round, RoundKind,
};
use crate::congress::plan::{RoundDecision, StepKind};
use crate::congress::state::State;
use crate::export::rounds::RoundOf;
use crate::locale::Locale;
use crate::rulebook::{BaseKind, Lang, Office, Rung};

/// An election with its rounds.
pub(super) fn election(election: &Election, state: &State) -> ElectionStatus {
    let plan = state.setup.plan.election(&election.id);
    let (seats_left, alternates_left) = election.seats_left();
    let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    ElectionStatus {
        id: election.id.clone(),
        office: office_name(election.office),
        title: plan.map_or_else(Title::default, |plan| Title::from(&plan.title)),
        seats: election.seats,
        seats_voted: election.seats_voted,
        allocated: election.allocated,
        tellers: election.tellers.clone(),
        tellers_elected: election.tellers_elected,
        from_among: plan.and_then(|plan| plan.from_among.clone()),
        progress: match election.progress() {
            Progress::Running => "running",
            Progress::Complete => "complete",
            Progress::Tied => "tied",
            Progress::Short => "short",
            Progress::AlternatesShort => "alternates_short",
            Progress::Stopped => "stopped",
        },
        elected: owned(election.elected()),
        seats_left,
        alternate_seats: election.alternate_seats,
        alternates: owned(election.alternates()),
        alternates_left,
        rounds: election
            .rounds()
            .map(|round| self::round(RoundOf { election, round }, state))
            .collect(),
    }
}

fn round(of: RoundOf<'_>, state: &State) -> RoundStatus {
    let (election, round) = (of.election, of.round);
    let is_running = round.number == election.round.number;
    let rung = state.running_step().and_then(|step| match &step.step.kind {
        StepKind::Election { election: id, rung } if is_running && *id == election.id => {
            Some(*rung)
        }
        _ => None,
    });
    let issued = round.issued.as_ref();
    let count = round.count.as_ref();
    let on = state.setup.rulebook.majority.base;
    RoundStatus {
        number: round.number,
        kind: match round.kind {
            RoundKind::First => "first",
            RoundKind::Again => "again",
            RoundKind::Next => "next",
            RoundKind::Revote => "revote",
        },
        seats: of.seats(),
        for_alternates: round.for_alternates,
        tellers: of.tellers().to_vec(),
        rungs_done: round
            .done
            .iter()
            .map(|(rung, _)| rung_name(*rung))
            .collect(),
        rung: rung.map(rung_name),
        candidates: round
            .ballot
            .as_ref()
            .map_or_else(Vec::new, |(names, _)| names.clone()),
        issued: issued.map(|issued| issued.issued),
        exchanged: round.exchanged,
        collected: round.collected,
        valid: count.map(|count| count.sheet.valid),
        invalid: count.map(|count| count.sheet.invalid),
        present: issued.map(|issued| issued.present),
        base: issued.map(|issued| issued.base.number),
        need: need(round),
        on: base_name(on),
        measured_on: match (on, count, issued) {
            (_, Some(_), _) => Some(of.measured()),
            (BaseKind::Collected | BaseKind::Valid, None, _) => None,
            (BaseKind::Present, None, issued) => issued.map(|issued| issued.present),
            (_, None, issued) => issued.map(|issued| issued.base.number),
        },
        version: count.map(|count| count.version),
        method: count.map(|count| match count.method {
            CountMethod::Minutes => "minutes",
            CountMethod::Papers => "papers",
        }),
        teams: count.map_or_else(Vec::new, |count| {
            count.teams.iter().map(|team| team.team.clone()).collect()
        }),
        explained: count.and_then(|count| count.explained.clone()),
        outcomes: count.map_or_else(Vec::new, |count| outcomes(of, count, state)),
        seats_left: count.map(|count| count.outcome.seats_left),
        alternates: count.map_or_else(Vec::new, |count| count.outcome.alternates.clone()),
        ending: count.map(|count| match count.outcome.ending {
            Ending::Complete => "complete",
            Ending::Tie => "tie",
            Ending::Short => "short",
        }),
        announced: round.announced.is_some(),
        cancelled: round.cancelled.is_some(),
    }
}

/// Votes needed: known when papers are issued, or only from the count. None are in a re-vote.
fn need(round: &Round) -> Option<u32> {
    let counted = round.count.as_ref().and_then(|count| count.outcome.need);
    let issued = round.issued.as_ref().and_then(|issued| issued.need);
    issued.or(counted)
}

fn outcomes(of: RoundOf<'_>, count: &Counted, state: &State) -> Vec<OutcomeStatus> {
    let locale = Locale::new(Lang::En);
    let rounding = state.setup.rulebook.percent.results;
    count
        .outcome
        .standings
        .iter()
        .map(|standing| OutcomeStatus {
            candidate: standing.candidate.clone(),
            index: standing.index,
            votes: standing.votes,
            percent: locale.percent_figures(standing.votes, of.measured(), rounding),
            state: standing.state.id(),
            margin: standing.margin,
        })
        .collect()
}

fn office_name(office: Office) -> &'static str {
    match office {
        Office::Committee => "committee",
        Office::StandingCommittee => "standing_committee",
        Office::Secretary => "secretary",
        Office::DeputySecretary => "deputy_secretary",
        Office::InspectionCommittee => "inspection_committee",
        Office::HigherDelegates => "higher_delegates",
        Office::Board => "board",
        Office::Supervisors => "supervisors",
        Office::Chair => "chair",
        Office::DeputyChair => "deputy_chair",
    }
}

fn base_name(kind: BaseKind) -> &'static str {
    match kind {
        BaseKind::AdjustedSummoned => "adjusted_summoned",
        BaseKind::TotalMembers => "total_members",
        BaseKind::Present => "present",
        BaseKind::Collected => "collected",
        BaseKind::Valid => "valid",
    }
}

/// What the congress decides about the rounds of an election.
pub(super) fn decision_name(decision: RoundDecision) -> &'static str {
    match decision {
        RoundDecision::Cancel => "cancel",
        RoundDecision::Continue => "continue",
        RoundDecision::NewNames => "new_names",
        RoundDecision::RevoteAgain => "revote_again",
    }
}

/// A rung as scripts name it.
pub(super) fn rung_name(rung: Rung) -> &'static str {
    match rung {
        Rung::Number => "number",
        Rung::Introduction => "introduction",
        Rung::Nominations => "nominations",
        Rung::Withdrawals => "withdrawals",
        Rung::OpinionBallot => "opinion_ballot",
        Rung::List => "list",
        Rung::Tellers => "tellers",
        Rung::Print => "print",
        Rung::Instructions => "instructions",
        Rung::Box => "box",
        Rung::Issue => "issue",
        Rung::Voting => "voting",
        Rung::Collect => "collect",
        Rung::Count => "count",
        Rung::Minutes => "minutes",
        Rung::Announce => "announce",
        Rung::Seal => "seal",
    }
}
