//! What is said when cards are raised, and at every rung of a secret ballot, where the session says nothing
//! of its own.

use super::bundle::Locale;
use super::facts;
use super::script::Moment;
use super::votes::{kind, more_than_half};
use crate::congress::card_vote::CardVote;
use crate::congress::election::{BallotKind, Election, Ending, Round, RoundKind};
use crate::congress::plan::{RoundDecision, Speaks};
use crate::congress::{Fact, State, Tick};
use crate::rulebook::{Rung, Tie};

/// The sentences of one card vote, in the order in which they are said. The three questions are always
/// asked, even where the first looks unanimous.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteSentences {
    /// What is put to the vote.
    pub open: String,
    /// Who agrees.
    pub yes: String,
    /// Cards down.
    pub lower: String,
    /// Who disagrees.
    pub no: String,
    /// Who has another opinion.
    pub other: String,
    /// The result, once numbers are recorded. Both shares are said, of those present and of the number the
    /// rules measure on; the second decides.
    pub result: Option<String>,
}

/// A rung for people who do it for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RungWords {
    /// What it is called.
    pub title: String,
    /// Who acts.
    pub who: String,
    /// A sentence to say, where the session has none.
    pub say: String,
    /// What is said besides in this round, also where the session has a sentence of its own: who is tied,
    /// what is left, that a re-vote needs no majority.
    pub more: String,
    /// What to do, and in which order.
    pub to_do: String,
}

impl Locale {
    /// The sentences of a vote that is called.
    pub fn vote_sentences(&self, vote: &CardVote, state: &State) -> VoteSentences {
        let who = vote
            .step
            .as_ref()
            .and_then(|at| state.find_item(&at.item)?.find_step(&at.step))
            .map_or(Speaks::Chair, |found| found.step.who);
        VoteSentences {
            result: self.vote_result(vote, state),
            ..self.vote_prompts(&self.vote(vote, state), who, state)
        }
    }

    /// The sentences of a vote before it is called: what `title` decides, and who puts it.
    pub fn vote_prompts(&self, title: &str, who: Speaks, state: &State) -> VoteSentences {
        let rulebook = &state.setup.rulebook;
        let address = self.address(rulebook);
        let who = match who {
            Speaks::Convener => "convener",
            Speaks::Organiser => "organiser",
            _ => "presidium",
        };
        let facts = facts![
            title = title,
            who = who,
            address = address.as_str(),
            address_start = self.capital(&address),
            card = rulebook.card.get(self.lang()),
        ];
        let said = |id: &str| self.format(id, &facts);
        VoteSentences {
            open: said("vote-say-open"),
            yes: said("vote-say-yes"),
            lower: said("vote-say-lower"),
            no: said("vote-say-no"),
            other: said("vote-say-other"),
            result: None,
        }
    }

    /// The sentence that announces the result; `None` before numbers are recorded.
    pub fn vote_result(&self, vote: &CardVote, state: &State) -> Option<String> {
        let cards = vote.cards()?;
        let rulebook = &state.setup.rulebook;
        let rounding = rulebook.percent.results;
        let id = if vote.passes()? {
            "vote-say-passed"
        } else {
            "vote-say-not-passed"
        };
        Some(self.format(
            id,
            &facts![
                title = self.vote(vote, state),
                yes = cards.yes,
                present = vote.present,
                on = kind(vote.on),
                base = vote.measured_on(),
                need = vote.need,
                pct_present = self.percent(cards.yes, vote.present, rounding),
                pct_base = self.percent(cards.yes, vote.measured_on(), rounding),
                address = self.address(rulebook),
                half = if more_than_half(rulebook.card_majority(vote.subject.as_deref())) {
                    "yes"
                } else {
                    "no"
                },
            ],
        ))
    }

    /// What a rung is called, who acts, what is said and what is done, with the numbers of this election.
    pub fn rung(&self, rung: Rung, election: &str, state: &State, now: Tick) -> RungWords {
        use super::named::Named;
        let id = rung.message();
        let found = state.election(election);
        let moment = Moment::of_election(self, state, now, found, rung);
        let round = moment.round();
        let names = moment.list().len();
        let kind = found.map_or(BallotKind::Strike, |election| {
            round.and_then(|round| round.ballot.as_ref()).map_or_else(
                || BallotKind::of(names, election.seats_now()),
                |(_, kind)| *kind,
            )
        });
        let address = self.address(&state.setup.rulebook);
        let mut facts = facts![
            address_start = self.capital(&address),
            address = address,
            card = state.setup.rulebook.card.get(self.lang()),
            kind = match kind {
                BallotKind::Strike => "strike",
                BallotKind::Agree => "agree",
                BallotKind::Single => "single",
            },
            allocated = if found.is_some_and(|election| election.allocated) {
                "yes"
            } else {
                "no"
            },
            one = if found.is_some_and(|election| election.seats_now() == 1) {
                "yes"
            } else {
                "no"
            },
            announced = round.map_or("no", told),
            limited = if found.is_some_and(|election| {
                state.setup.rulebook.surplus.limit(election.seats_now()) > 0
            }) {
                "yes"
            } else {
                "no"
            },
        ]
        .to_vec();
        for name in [
            "election",
            "round",
            "seats",
            "names",
            "surplus",
            "surplus_limit",
            "list",
            "tellers",
            "head_teller",
            "issued",
            "collected",
            "valid",
            "invalid",
            "elected",
            "elected_count",
            "present",
            "base",
            "need",
            "convener",
        ] {
            facts.push((name, moment.said(name).into()));
        }
        let mut words = RungWords {
            title: self.text(id),
            who: self.format_attribute(id, "who", &facts),
            say: self.format_attribute(id, "say", &facts),
            more: String::new(),
            to_do: self.format_attribute(id, "do", &facts),
        };
        if let (Some(election), Some(round)) = (found, round) {
            self.add_of_round(&mut words, rung, election, round, state);
        }
        words
    }

    /// What a rung says more in this round: that no majority is needed in a re-vote, who is tied, what is
    /// left, who is an alternate.
    fn add_of_round(
        &self,
        words: &mut RungWords,
        rung: Rung,
        election: &Election,
        round: &Round,
        state: &State,
    ) {
        let address = self.address(&state.setup.rulebook);
        let mut say = |id: &str, facts: &[(&str, Fact)]| {
            if !words.more.is_empty() {
                words.more.push(' ');
            }
            words.more.push_str(&self.format(id, facts));
        };
        let names = round.ballot.as_ref().map(|(names, _)| names.as_slice());
        let seats = round.seats.unwrap_or(election.seats);
        match rung {
            Rung::Instructions if round.kind == RoundKind::Revote => {
                let list = self.listed(names.unwrap_or_default());
                say(
                    "round-say-revote",
                    &facts![list = list, seats = seats, address = address],
                );
            }
            Rung::Instructions if round.for_alternates => {
                say("round-say-alternates-only", &facts![seats = seats]);
            }
            Rung::Announce => {
                if let Some(outcome) = round.count.as_ref().map(|count| &count.outcome) {
                    if !outcome.alternates.is_empty() {
                        let list = self.listed(&outcome.alternates);
                        say("round-say-alternates", &facts![list = list]);
                    }
                    let tied = Tied::of(outcome);
                    if let Some(tied) = tied {
                        let again = round.kind != RoundKind::Revote
                            && matches!(state.setup.rulebook.tie, Tie::Revote(_));
                        say(
                            "round-say-tied",
                            &facts![
                                list = self.listed(&tied.names),
                                votes = tied.votes,
                                then = if again { "revote" } else { "ask" },
                                address = address,
                            ],
                        );
                    } else if outcome.ending == Ending::Short {
                        say(
                            "round-say-short",
                            &facts![
                                seats = outcome.seats_left,
                                alternates = outcome.alternates_left,
                                address = address,
                            ],
                        );
                    }
                }
            }
            _ => {}
        }
        let print = match round.kind {
            RoundKind::Revote if rung == Rung::Print => Some("round-do-print-revote"),
            RoundKind::Again if rung == Rung::Print => Some("round-do-print-again"),
            _ => None,
        };
        if let Some(id) = print {
            let list = round.ballot.as_ref().map(|(names, _)| names.as_slice());
            let text = self.format(
                id,
                &facts![
                    list = self.listed(list.unwrap_or_default()),
                    round = self.format("round-word", &facts![n = round.number]),
                ],
            );
            words.to_do.push(' ');
            words.to_do.push_str(&text);
        }
        if round.kind == RoundKind::Revote
            && matches!(rung, Rung::Instructions | Rung::Count | Rung::Announce)
        {
            words.to_do.push(' ');
            words.to_do.push_str(&self.no_majority(state));
        }
    }

    /// That a second ballot among the tied needs no majority, and which rule says so.
    pub fn no_majority(&self, state: &State) -> String {
        let (Tie::Revote(source) | Tie::AskBody(source)) = &state.setup.rulebook.tie;
        self.format("round-no-majority", &facts![source = self.source(source)])
    }

    /// The step in which the congress decides about the rounds of an election: what is said and done, before
    /// it has decided (`passed` is `None`) and after.
    pub fn decision_words(
        &self,
        decision: RoundDecision,
        election: &str,
        passed: Option<bool>,
        state: &State,
    ) -> RungWords {
        let id = match decision {
            RoundDecision::Cancel => "decide-cancel",
            RoundDecision::Continue => "decide-continue",
            RoundDecision::NewNames => "decide-new-names",
            RoundDecision::RevoteAgain => "decide-revote-again",
        };
        let attribute = match passed {
            None => "say",
            Some(true) => "yes",
            Some(false) => "no",
        };
        let address = self.address(&state.setup.rulebook);
        let mut facts = facts![
            election = self.election(election, state),
            address_start = self.capital(&address),
            address = address,
        ]
        .to_vec();
        let found = state.election(election);
        if let Some(found) = found {
            facts.extend(self.decision_facts(decision, found));
        }
        if passed.is_none() && !found.is_some_and(|found| is_open(decision, found)) {
            return RungWords {
                title: self.word(&decision),
                who: self.format_attribute(id, "who", &facts),
                say: String::new(),
                more: String::new(),
                to_do: self.text("decide-nothing"),
            };
        }
        RungWords {
            title: self.word(&decision),
            who: self.format_attribute(id, "who", &facts),
            say: self.format_attribute(id, attribute, &facts),
            more: String::new(),
            to_do: match passed {
                None => self.format_attribute(id, "do", &facts),
                Some(_) => String::new(),
            },
        }
    }

    /// The numbers and names that a decision is about.
    fn decision_facts(
        &self,
        decision: RoundDecision,
        election: &Election,
    ) -> Vec<(&'static str, Fact)> {
        match decision {
            RoundDecision::Cancel => {
                let void = election.rounds().rfind(|round| round.is_void());
                let issued = void.and_then(|round| round.issued.as_ref());
                let issued = issued.map_or(0, |issued| issued.issued);
                let collected = void.and_then(|round| round.collected).unwrap_or(0);
                facts![
                    issued = issued,
                    collected = collected,
                    over = collected.saturating_sub(issued),
                ]
                .to_vec()
            }
            RoundDecision::Continue => {
                let (seats, alternates) = election.seats_left();
                facts![
                    elected = election.elected().len(),
                    seats = election.seats,
                    left = if seats > 0 { seats } else { alternates },
                    alternates = if seats > 0 { "no" } else { "yes" },
                ]
                .to_vec()
            }
            RoundDecision::NewNames => {
                let names: Vec<&str> = election
                    .slate
                    .standing()
                    .map(|candidate| candidate.name.as_str())
                    .collect();
                facts![names = names.len(), list = self.listed(names)].to_vec()
            }
            RoundDecision::RevoteAgain => {
                let tied = election
                    .rounds()
                    .rev()
                    .filter_map(Round::result)
                    .find_map(Tied::of);
                let (votes, names) = tied.map_or((0, Vec::new()), |tied| (tied.votes, tied.names));
                facts![
                    list = self.listed(&names),
                    votes = votes,
                    elected = election.elected().len(),
                ]
                .to_vec()
            }
        }
    }
}

/// There is something to decide: not where the numbers were corrected meanwhile.
fn is_open(decision: RoundDecision, election: &Election) -> bool {
    match decision {
        RoundDecision::Cancel => election.round.is_void(),
        RoundDecision::Continue => election.seats_left() != (0, 0),
        RoundDecision::RevoteAgain => election
            .round
            .result()
            .is_some_and(|outcome| outcome.ending == Ending::Tie),
        RoundDecision::NewNames => true,
    }
}

/// Those who share the last place of a result.
struct Tied {
    names: Vec<String>,
    votes: u32,
}

impl Tied {
    fn of(outcome: &crate::congress::election::Outcome) -> Option<Self> {
        let mut names: Vec<String> = outcome.tied().map(|tied| tied.candidate.clone()).collect();
        if names.is_empty() {
            names.clone_from(&outcome.alternates_tied);
        }
        let first = names.first()?;
        let votes = outcome
            .standings
            .iter()
            .find(|standing| standing.candidate == *first)?
            .votes;
        Some(Self { names, votes })
    }
}

/// How the elected of a round are told. Nobody is called elected before the announcement.
fn told(round: &Round) -> &'static str {
    let nobody = round
        .count
        .as_ref()
        .is_some_and(|count| count.outcome.elected().next().is_none());
    match (nobody, round.announced.is_some()) {
        (true, _) if round.kind == RoundKind::Revote => "level",
        (true, _) => "nobody",
        (false, true) if round.for_alternates => "alternates",
        (false, true) => "yes",
        (false, false) if round.kind == RoundKind::Revote => "revote",
        (false, false) => "no",
    }
}
