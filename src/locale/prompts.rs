//! What is said when cards are raised, and at every rung of a secret ballot, where the session says nothing
//! of its own.

use super::bundle::Locale;
use super::facts;
use super::script::Moment;
use super::votes::{kind, more_than_half};
use crate::congress::card_vote::CardVote;
use crate::congress::election::BallotKind;
use crate::congress::plan::Speaks;
use crate::congress::{State, Tick};
use crate::rulebook::Rung;

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
        let moment = Moment::of_election(self, state, now, found);
        let names = moment.list().len();
        let kind = found.map_or(BallotKind::Strike, |election| {
            election
                .round
                .ballot
                .as_ref()
                .map_or_else(|| BallotKind::of(names, election.seats), |(_, kind)| *kind)
        });
        let announced = found.is_some_and(|election| election.round.announced.is_some());
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
            announced = if announced { "yes" } else { "no" },
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
        RungWords {
            title: self.text(id),
            who: self.format_attribute(id, "who", &facts),
            say: self.format_attribute(id, "say", &facts),
            to_do: self.format_attribute(id, "do", &facts),
        }
    }
}
