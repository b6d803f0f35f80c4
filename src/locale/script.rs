//! The script: sentences of the session with the facts of this moment in their placeholders.

use super::bundle::Locale;
use super::events::elected_names;
use super::{UNKNOWN, facts};
use crate::congress::agenda;
use crate::congress::card_vote::CardVote;
use crate::congress::election::{Election, Issued, Round};
use crate::congress::event::StepRef;
use crate::congress::plan::{Step, StepKind};
use crate::congress::script::{Piece, pieces};
use crate::congress::state::ItemState;
use crate::congress::{Millis, State, Tick, Wall};
use crate::rulebook::{BaseKind, Rung, Words};

/// How a Vietnamese date begins. Sessions write both "ngày {date}" and "{date}"; the word is said once.
const DAY: &str = "ngày ";

/// What the script may say of the timetable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScriptExtras {
    /// How far behind the plan; negative is ahead.
    pub behind: Option<Millis>,
    /// Expected close of the sitting.
    pub close: Option<Wall>,
}

impl Locale {
    /// A sentence with its placeholders filled from the state as of `now`. `step` is the step whose
    /// sentence it is; `None` takes the running one. What is not known, or not yet, becomes `…`.
    pub fn fill(
        &self,
        words: &Words,
        state: &State,
        now: Tick,
        step: Option<&StepRef>,
        extras: Option<&ScriptExtras>,
    ) -> String {
        let moment = Moment::new(self, state, now, step, extras.copied().unwrap_or_default());
        let mut out = String::new();
        for piece in pieces(words.get(self.lang())) {
            match piece {
                // "{pct_base}%" and "{pct_base}" are both written; the sign is said once.
                Piece::Text(text) if out.ends_with('%') => {
                    out.push_str(text.strip_prefix('%').unwrap_or(text));
                }
                Piece::Text(text) => out.push_str(text),
                Piece::Placeholder(name) => {
                    let said = moment.said(name);
                    let repeated = out.ends_with(DAY) && said.starts_with(DAY);
                    out.push_str(if repeated {
                        said.strip_prefix(DAY).unwrap_or(&said)
                    } else {
                        &said
                    });
                }
            }
        }
        out
    }
}

/// Everything a placeholder can speak of.
pub(super) struct Moment<'a> {
    locale: &'a Locale,
    state: &'a State,
    now: Tick,
    item: Option<&'a ItemState>,
    step: Option<&'a Step>,
    vote: Option<&'a CardVote>,
    /// The vote is the step's own, so its frozen numbers stand for those of the hall.
    own_vote: bool,
    /// What the step's next question decides, before it is called.
    coming: Option<String>,
    election: Option<&'a Election>,
    /// The rung that is spoken of.
    rung: Option<Rung>,
    extras: ScriptExtras,
}

impl<'a> Moment<'a> {
    pub(super) fn new(
        locale: &'a Locale,
        state: &'a State,
        now: Tick,
        at: Option<&StepRef>,
        extras: ScriptExtras,
    ) -> Self {
        let item = match at {
            Some(at) => state.find_item(&at.item),
            None => state.running_item(),
        };
        let step = match (item, at) {
            (Some(item), Some(at)) => item.find_step(&at.step),
            (Some(item), None) => item.running_step(),
            (None, _) => None,
        }
        .map(|found| &found.step);
        let mut moment = Self {
            locale,
            state,
            now,
            item,
            step,
            vote: None,
            own_vote: false,
            coming: None,
            election: None,
            rung: match step.map(|step| &step.kind) {
                Some(StepKind::Election { rung, .. }) => Some(*rung),
                _ => None,
            },
            extras,
        };
        moment.find_vote();
        moment.election = moment.find_election();
        moment
    }

    /// A rung of an election, whatever step it is.
    pub(super) fn of_election(
        locale: &'a Locale,
        state: &'a State,
        now: Tick,
        election: Option<&'a Election>,
        rung: Rung,
    ) -> Self {
        let mut moment = Self::new(locale, state, now, None, ScriptExtras::default());
        moment.election = election;
        moment.rung = Some(rung);
        moment.step = moment
            .step
            .filter(|step| matches!(step.kind, StepKind::Election { .. }));
        moment
    }

    /// The value of a placeholder, or `…`.
    pub(super) fn said(&self, name: &str) -> String {
        self.value(name)
            .filter(|value| !value.trim().is_empty())
            .unwrap_or_else(|| UNKNOWN.to_owned())
    }

    fn value(&self, name: &str) -> Option<String> {
        let (locale, state) = (self.locale, self.state);
        let plan = &state.setup.plan;
        let words = |words: &Words| words.get(locale.lang()).to_owned();
        let number = |number: u32| locale.number(number);
        Some(match name {
            "present" => number(self.present()?),
            "summoned" => number(state.roll.summoned(&state.setup.roll)),
            "base" => number(self.base()?),
            "need" => number(self.need()?),
            "units" => number(plan.units?),
            "members" => number(plan.members?),
            "guests" => self.guests(),
            "chair" => self.chair()?.to_owned(),
            "item" => words(&self.item?.plan.title),
            "next_item" => words(&self.next_item()?.plan.title),
            "time" => locale.time(self.now.at),
            "date" => locale.date(self.now.at.date_naive()),
            "document" => locale.document(self.document()?, state),
            "presenter" => self.presenter()?.to_owned(),
            "behind" => locale.behind(self.extras.behind?),
            "close" => locale.time(self.extras.close?),
            "place" => words(&plan.place),
            "title" => words(&plan.title),
            "organisation" => words(&plan.organisation),
            "term" => words(&plan.term),
            "convener" => words(&plan.convener),
            "vote" | "yes" | "no" | "other" | "pct_present" | "pct_base" | "result" => {
                self.of_vote(name)?
            }
            "speaker" | "next_speaker" | "speech_limit" => self.of_speakers(name)?,
            _ => self.of_ballot(name)?,
        })
    }

    // ---- where we are ----

    fn chair(&self) -> Option<&'a str> {
        if self.state.chair.is_empty() {
            let officer = self.item?.plan.in_charge.as_deref()?;
            return Some(&self.state.setup.plan.officer(officer)?.name);
        }
        Some(&self.state.chair)
    }

    fn next_item(&self) -> Option<&'a ItemState> {
        let here = &self.item?.plan.id;
        self.state
            .items()
            .skip_while(|item| item.plan.id != *here)
            .skip(1)
            .find(|item| item.is_outstanding())
    }

    fn document(&self) -> Option<&'a str> {
        match &self.step?.kind {
            StepKind::Read { document } => Some(document),
            _ => None,
        }
    }

    fn presenter(&self) -> Option<&'a str> {
        let plan = &self.state.setup.plan;
        let owner = self
            .document()
            .and_then(|id| plan.document(id))
            .and_then(|document| document.owner.as_deref());
        let in_charge = self.item.and_then(|item| item.plan.in_charge.as_deref());
        plan.officer(owner.or(in_charge)?)
            .map(|officer| officer.name.as_str())
    }

    /// Guests in the order of introduction: those who came, or all of the plan while nobody was reported.
    fn guests(&self) -> String {
        let some_came = self.state.guests.iter().any(|(_, arrived)| *arrived);
        let mut guests: Vec<_> = self
            .state
            .guests
            .iter()
            .filter(|(_, arrived)| *arrived || !some_came)
            .map(|(guest, _)| guest)
            .collect();
        guests.sort_by_key(|guest| guest.order);
        let said: Vec<String> = guests
            .iter()
            .map(|guest| {
                let name = self.locale.person(&guest.name, &self.state.setup.rulebook);
                let post = guest.post.get(self.locale.lang());
                if post.is_empty() {
                    name
                } else {
                    format!("{name}, {post}")
                }
            })
            .collect();
        said.join("; ")
    }

    // ---- the hall ----

    /// The round whose papers are out, in a step of its election or while the ladder shows a rung of it.
    fn polled(&self) -> Option<&'a Round> {
        let rung = self.rung?;
        let round = self.round().filter(|_| rung >= Rung::Issue)?;
        round.issued.is_some().then_some(round)
    }

    fn frozen(&self) -> Option<&'a Issued> {
        self.polled()?.issued.as_ref()
    }

    fn present(&self) -> Option<u32> {
        match (self.vote.filter(|_| self.own_vote), self.frozen()) {
            (Some(vote), _) => Some(vote.present),
            (None, Some(issued)) => Some(issued.present),
            (None, None) => {
                let known = self.state.roll.reported || self.state.roll.counted.is_some();
                known.then(|| self.state.present_now())
            }
        }
    }

    fn base(&self) -> Option<u32> {
        let kind = self.state.setup.rulebook.majority.base;
        match (self.vote.filter(|_| self.own_vote), self.polled()) {
            (Some(vote), _) => Some(vote.measured_on()),
            (None, Some(round)) => round.measured(kind),
            (None, None) => Some(self.state.base_now().number),
        }
    }

    fn need(&self) -> Option<u32> {
        let rulebook = &self.state.setup.rulebook;
        // Before its vote is called, a step speaks of the share that cards need; one of an election that puts
        // no question, of the share that elects.
        let asks = |step: &Step| !agenda::questions(self.state, step).is_empty();
        let majority = match self.step {
            Some(step) if matches!(step.kind, StepKind::Election { .. }) && !asks(step) => {
                &rulebook.majority
            }
            Some(step) => rulebook.card_majority(step.subject.as_deref()),
            None => rulebook.card_majority(None),
        };
        match (self.vote.filter(|_| self.own_vote), self.polled()) {
            (Some(vote), _) => Some(vote.need),
            (None, Some(round)) => round.need(),
            (None, None) => match majority.base {
                BaseKind::AdjustedSummoned => Some(majority.need(self.base()?)),
                BaseKind::TotalMembers => {
                    Some(majority.need(self.state.roll.summoned(&self.state.setup.roll)))
                }
                BaseKind::Present => Some(majority.need(self.present()?)),
                BaseKind::Collected | BaseKind::Valid => None,
            },
        }
    }

    // ---- card votes ----

    /// The open vote of the step, else its next question, else its last vote; in a step without questions
    /// the last vote of the congress.
    fn find_vote(&mut self) {
        let standing = |vote: &&'a CardVote| !vote.is_cancelled();
        let (Some(item), Some(step)) = (self.item, self.step) else {
            self.vote = self.state.votes.iter().rfind(standing);
            return;
        };
        let own: Vec<&CardVote> = self
            .state
            .votes
            .iter()
            .filter(standing)
            .filter(|vote| {
                vote.step
                    .as_ref()
                    .is_some_and(|at| at.item == item.plan.id && at.step == step.id)
            })
            .collect();
        let open = own.iter().rfind(|vote| vote.is_open()).copied();
        let asked = |question: &str| {
            own.iter()
                .any(|vote| vote.question.as_deref() == Some(question))
        };
        let questions = agenda::questions(self.state, step);
        if questions.is_empty() {
            self.vote = open.or_else(|| self.state.votes.iter().rfind(standing));
            self.own_vote = open.is_some();
            return;
        }
        self.coming = questions
            .iter()
            .find(|(id, _)| !asked(id))
            .map(|(id, title)| self.locale.question(step, title, id, self.state));
        self.vote = match (open, &self.coming) {
            (Some(open), _) => {
                self.coming = None;
                Some(open)
            }
            (None, Some(_)) => None,
            (None, None) => own.last().copied(),
        };
        self.own_vote = self.vote.is_some();
    }

    fn of_vote(&self, name: &str) -> Option<String> {
        if name == "vote" {
            return self
                .coming
                .clone()
                .or_else(|| Some(self.locale.vote(self.vote?, self.state)));
        }
        let vote = self.vote?;
        let cards = vote.cards()?;
        let rounding = self.state.setup.rulebook.percent.results;
        Some(match name {
            "yes" => self.locale.number(cards.yes),
            "no" => self.locale.number(cards.no),
            "other" => self.locale.number(cards.other),
            "pct_present" => self.locale.percent(cards.yes, vote.present, rounding),
            "pct_base" => self.locale.percent(cards.yes, vote.measured_on(), rounding),
            "result" if vote.passes()? => self.locale.text("result-passed"),
            "result" => self.locale.text("result-not-passed"),
            _ => return None,
        })
    }

    // ---- elections ----

    /// The election of the step; else that of the nearest step of the item, those before it first; else
    /// the latest that has begun.
    fn find_election(&self) -> Option<&'a Election> {
        let of = |step: &'a Step| match &step.kind {
            StepKind::Election { election, .. } => Some(election.as_str()),
            _ => None,
        };
        let here = self.step.and_then(of);
        let near = || {
            let (item, step) = (self.item?, self.step?);
            let at = item.steps.iter().position(|one| one.step.id == step.id)?;
            let (before, after) = item.steps.split_at_checked(at)?;
            before
                .iter()
                .rev()
                .chain(after)
                .find_map(|one| of(&one.step))
        };
        let latest = || {
            self.state
                .elections
                .iter()
                .rfind(|election| !election.round.done.is_empty() || !election.earlier.is_empty())
        };
        match here.or_else(near) {
            Some(id) => self.state.election(id),
            None => latest(),
        }
    }

    /// The round that the step speaks of: at its announcement the one announced, also where that opened another.
    pub(super) fn round(&self) -> Option<&'a Round> {
        let election = self.election?;
        let announces = self.rung.is_some_and(|rung| rung >= Rung::Announce);
        match election.earlier.last() {
            Some(before) if announces && election.just_opened() => Some(before),
            _ => Some(&election.round),
        }
    }

    /// The names of the list: as on the paper, else those who stand, else those of the plan.
    pub(super) fn list(&self) -> Vec<&'a str> {
        let Some(election) = self.election else {
            return Vec::new();
        };
        if let Some((names, _)) = self.round().and_then(|round| round.ballot.as_ref()) {
            return names.iter().map(String::as_str).collect();
        }
        if election.slate.introduced || !election.slate.names.is_empty() {
            return election
                .slate
                .standing()
                .map(|candidate| candidate.name.as_str())
                .collect();
        }
        self.state
            .setup
            .plan
            .election(&election.id)
            .map(|plan| {
                plan.candidates
                    .iter()
                    .map(|candidate| candidate.name.as_str())
                    .collect()
            })
            .unwrap_or_default()
    }

    fn elected(&self) -> Option<Vec<&'a str>> {
        let election = self.election?;
        let names = |round: &'a Round| {
            round
                .count
                .as_ref()
                .map(|count| elected_names(&count.outcome))
        };
        if self.rung.is_some() {
            return names(self.round()?);
        }
        let mut all = None;
        for round in election.rounds().filter(|round| !round.for_alternates) {
            if let Some(names) = names(round) {
                all.get_or_insert_with(Vec::new).extend(names);
            }
        }
        all
    }

    fn of_ballot(&self, name: &str) -> Option<String> {
        let locale = self.locale;
        if name == "names"
            && let Some(StepKind::Names { names } | StepKind::Ceremony { names, .. }) =
                self.step.map(|step| &step.kind)
        {
            return Some(locale.listed(names.iter().map(|name| name.get(locale.lang()))));
        }
        let election = self.election?;
        let round = self.round()?;
        let seats = round.seats.unwrap_or(election.seats);
        let count = round.count.as_ref().map(|count| &count.sheet);
        let known = |names: &[&str]| (!names.is_empty()).then_some(names.len() as u32);
        Some(match name {
            "election" => locale.election(&election.id, self.state),
            "round" => locale.format("round-word", &facts![n = round.number]),
            "seats" => locale.number(seats),
            "names" => locale.number(known(&self.list())?),
            "surplus" => locale.number(known(&self.list())?.saturating_sub(seats)),
            "surplus_limit" => locale.number(self.state.setup.rulebook.surplus.limit(seats)),
            "list" => locale.listed(self.list()),
            "tellers" => locale.listed(&election.tellers),
            "head_teller" => election.tellers.first()?.clone(),
            "issued" => locale.number(round.issued.as_ref()?.issued),
            "collected" => locale.number(round.collected?),
            "valid" => locale.number(count?.valid),
            "invalid" => locale.number(count?.invalid),
            "elected" => locale.listed(self.elected()?),
            "elected_count" => locale.number(self.elected()?.len() as u32),
            _ => return None,
        })
    }

    // ---- speakers ----

    fn of_speakers(&self, name: &str) -> Option<String> {
        let speakers = &self.state.speakers;
        let speaking = speakers.speaking();
        let mut queue = speaking.into_iter().chain(speakers.waiting());
        match name {
            "speaker" => Some(queue.next()?.name.clone()),
            "next_speaker" => Some(queue.nth(1)?.name.clone()),
            _ => {
                let limit = speaking
                    .and_then(|speech| speech.limit)
                    .or(self.item?.plan.speech_limit)?;
                Some(self.locale.duration(limit))
            }
        }
    }
}
