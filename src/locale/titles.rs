//! What things of a running congress are called: items, steps, votes, elections, duties, people. An id
//! that the state does not know stands for itself.

use super::bundle::Locale;
use super::{facts, late};
use crate::congress::State;
use crate::congress::card_vote::CardVote;
use crate::congress::election::Election;
use crate::congress::names;
use crate::congress::plan::{Person, RoundDecision, Step, StepKind};
use crate::congress::roll::{Base, OutOfBase};
use crate::rulebook::{Rulebook, Rung, StepWord, Words};

/// How many names a line of the log holds; the others are counted.
const NAMES_IN_LINE: usize = 12;

/// Why somebody is not in the base, in the order of its derivation.
const REASONS: [OutOfBase; 6] = [
    OutOfBase::CommitteeAbsent,
    OutOfBase::DelegateAbsent,
    OutOfBase::Excused,
    OutOfBase::ExemptAbsent,
    OutOfBase::TransferredOutAbsent,
    OutOfBase::TransferredOutPresent,
];

/// What is put to the cards, before or after the vote is called.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub title: &'a str,
    pub election: Option<(&'a str, Rung)>,
    pub question: Option<&'a str>,
}

impl Locale {
    /// An item with its number: "7. Thảo luận".
    pub fn item(&self, id: &str, state: &State) -> String {
        match state.find_item(id) {
            Some(item) if item.plan.number.is_empty() => {
                item.plan.title.get(self.lang()).to_owned()
            }
            Some(item) => format!("{}. {}", item.plan.number, item.plan.title.get(self.lang())),
            None => id.to_owned(),
        }
    }

    /// A sitting: "Phiên chính thức".
    pub fn sitting(&self, id: &str, state: &State) -> String {
        state
            .setup
            .plan
            .sittings
            .iter()
            .find(|sitting| sitting.id == id)
            .map_or_else(
                || id.to_owned(),
                |sitting| sitting.title.get(self.lang()).to_owned(),
            )
    }

    /// What is elected: "Ban Chấp hành Đảng bộ xã khóa XXI".
    pub fn election(&self, id: &str, state: &State) -> String {
        state.setup.plan.election(id).map_or_else(
            || id.to_owned(),
            |election| election.title.get(self.lang()).to_owned(),
        )
    }

    /// A document of the plan.
    pub fn document(&self, id: &str, state: &State) -> String {
        state.setup.plan.document(id).map_or_else(
            || id.to_owned(),
            |document| document.title.get(self.lang()).to_owned(),
        )
    }

    /// A step in a few words, such as "Biểu quyết thông qua Chương trình đại hội" or "Phát phiếu, báo cáo số
    /// phát ra: Ban Chấp hành …". Steps have no title of their own.
    pub fn step(&self, step: &Step, state: &State) -> String {
        let subject = step
            .subject
            .as_deref()
            .and_then(|id| state.setup.rulebook.subject(id))
            .map(|subject| subject.name.get(self.lang()).to_owned());
        let about = match &step.kind {
            StepKind::CardVote { questions } => questions
                .first()
                .map(|question| question.text.get(self.lang()).to_owned()),
            StepKind::Read { document } => Some(self.document(document, state)),
            StepKind::Election { election, rung } => {
                let title = self.election(election, state);
                let rung = self.word(rung);
                return self.format("step-title", &facts![kind = rung, about = title]);
            }
            StepKind::Decision { election, decision } => {
                let about = self.election(election, state);
                let kind = self.word(decision);
                return self.format("step-title", &facts![kind = kind, about = about]);
            }
            StepKind::Ceremony { ceremony, .. } => return self.word(ceremony),
            _ => subject,
        };
        let more = match &step.kind {
            StepKind::CardVote { questions } => questions.len().saturating_sub(1),
            _ => 0,
        };
        let kind = self.word(&step.kind.word());
        match about {
            Some(about) if step.kind.word() == StepWord::CardVote => {
                self.format("step-title-vote", &facts![about = about, more = more])
            }
            Some(about) => self.format("step-title", &facts![kind = kind, about = about]),
            None => kind,
        }
    }

    /// A step by its ids.
    pub fn step_of(&self, item: &str, step: &str, state: &State) -> String {
        state
            .find_item(item)
            .and_then(|item| item.find_step(step))
            .map_or_else(|| step.to_owned(), |found| self.step(&found.step, state))
    }

    /// What a vote decides, so that "thông qua {…}" reads well.
    pub fn vote(&self, vote: &CardVote, state: &State) -> String {
        if let Some((election, decision)) = &vote.decision {
            return self.decision(election, *decision, state);
        }
        self.asked(
            Asked {
                title: vote.title.get(self.lang()),
                election: vote
                    .election
                    .as_ref()
                    .map(|(id, rung)| (id.as_str(), *rung)),
                question: vote.question.as_deref(),
            },
            state,
        )
    }

    /// What the congress decides about the rounds of an election, so that "thông qua {…}" reads well.
    pub fn decision(&self, election: &str, decision: RoundDecision, state: &State) -> String {
        let message = match decision {
            RoundDecision::Cancel => "question-cancel",
            RoundDecision::Continue => "question-continue",
            RoundDecision::NewNames => "question-new-names",
            RoundDecision::RevoteAgain => "question-revote-again",
        };
        self.format(message, &facts![title = self.election(election, state)])
    }

    /// The same for a question of a step that is not called yet.
    pub fn question(&self, step: &Step, title: &Words, question: &str, state: &State) -> String {
        let election = match &step.kind {
            StepKind::Decision { election, decision } => {
                return self.decision(election, *decision, state);
            }
            StepKind::Election { election, rung } => Some((election.as_str(), *rung)),
            _ => None,
        };
        self.asked(
            Asked {
                title: title.get(self.lang()),
                election,
                question: Some(question),
            },
            state,
        )
    }

    pub(super) fn asked(&self, asked: Asked<'_>, state: &State) -> String {
        let own = asked.title;
        // A vote on a rung that somebody gave words of its own keeps them.
        let Some((id, rung)) = asked.election.filter(|_| asked.question.is_some()) else {
            return own.to_owned();
        };
        let election = state.election(id);
        let seats = election.map_or(0, Election::seats_now);
        let names = election.map_or(0, |election| election.slate.standing().count());
        let tellers = election.map_or(0, |election| election.tellers.len());
        let message = match (rung, asked.question) {
            (Rung::Number, _) => "question-number",
            (Rung::List, Some("number")) => "question-list-number",
            (Rung::List, _) => "question-list",
            (Rung::Tellers, Some("number")) => "question-tellers-number",
            (Rung::Tellers, _) => "question-tellers",
            _ => return own.to_owned(),
        };
        self.format(
            message,
            &facts![
                title = self.election(id, state),
                seats = seats,
                names = names,
                tellers = tellers,
                address = self.address(&state.setup.rulebook),
            ],
        )
    }

    /// What a duty says is not yet done, with the election it stands for; ids are those of the state's
    /// duties: "X5", or "R33/ban-chap-hanh".
    pub fn duty(&self, id: &str, state: &State) -> String {
        let (rule, election) = id
            .split_once('/')
            .map_or((id, None), |(rule, election)| (rule, Some(election)));
        let text = state.setup.rulebook.duty(rule).map_or_else(
            || rule.to_owned(),
            |duty| duty.text.get(self.lang()).to_owned(),
        );
        match election {
            Some(card) if late::is_about_late(rule, state) => self.late_duty(card, &text, state),
            Some(election) => self.format(
                "duty-of-election",
                &facts![text = text, election = self.election(election, state)],
            ),
            None => text,
        }
    }

    /// The form of address: "đồng chí".
    pub fn address(&self, rulebook: &Rulebook) -> String {
        rulebook.address.get(self.lang()).to_owned()
    }

    /// The form of address where room is short: "đ/c". Other forms than the Party's have no short one.
    pub fn address_short(&self, rulebook: &Rulebook) -> String {
        if rulebook.address.vi == "đồng chí" {
            self.text("address-short")
        } else {
            self.address(rulebook)
        }
    }

    /// A person with the form of address: "đồng chí Lò Văn Chung".
    pub fn person(&self, name: &str, rulebook: &Rulebook) -> String {
        format!("{} {name}", self.address(rulebook))
    }

    /// The same where room is short: "đ/c Lò Văn Chung".
    pub fn person_short(&self, name: &str, rulebook: &Rulebook) -> String {
        format!("{} {name}", self.address_short(rulebook))
    }

    /// A name as it is told where somebody else on the roll has it too: "Lò Văn Inh (1975)".
    pub fn told(&self, person: &Person, roll: &[Person]) -> String {
        names::distinguished(roll, person.card)
    }

    /// The name on a card, or "thẻ số 12" where nobody on the roll has it.
    pub fn card(&self, card: u32, state: &State) -> String {
        state
            .setup
            .roll
            .iter()
            .find(|person| person.card == card)
            .map_or_else(
                || self.format("card-unknown", &facts![card = card]),
                |person| self.told(person, &state.setup.roll),
            )
    }

    /// Names of cards for one line; the long tail of a list is counted.
    pub(super) fn cards(&self, cards: &[u32], state: &State) -> String {
        let shown: Vec<String> = cards
            .iter()
            .take(NAMES_IN_LINE)
            .map(|card| self.card(*card, state))
            .collect();
        let names = self.listed(shown);
        match cards.len().saturating_sub(NAMES_IN_LINE) {
            0 => names,
            more => self.format("names-and-more", &facts![names = names, more = more]),
        }
    }

    pub(super) fn guest(&self, id: &str, state: &State) -> String {
        let Some((guest, _)) = state.guests.iter().find(|(guest, _)| guest.id == id) else {
            return id.to_owned();
        };
        self.listed(
            [guest.name.as_str(), guest.post.get(self.lang())]
                .iter()
                .filter(|part| !part.is_empty()),
        )
    }

    /// How E comes about, with every reason: "106 được triệu tập − 1 đại biểu … = 105".
    pub fn base(&self, base: &Base) -> String {
        if base.electorate.is_some() {
            return self.format("base-electorate", &facts![n = base.number]);
        }
        let mut terms = vec![self.format("base-summoned", &facts![n = base.summoned])];
        let taken = base.summoned.saturating_sub(base.number);
        if base.out.is_empty() || taken as usize == base.out.len() {
            for why in REASONS {
                let count = base.out.iter().filter(|(_, reason)| *reason == why).count();
                if count > 0 {
                    terms.push(format!("{} {}", self.number(count as i64), self.word(&why)));
                }
            }
        } else {
            // Shares are taken off, not people.
            let facts = facts![n = taken, people = base.out.len()];
            terms.push(self.format("base-weighted-out", &facts));
        }
        let mut out = terms.join(" − ");
        if !base.out.is_empty() {
            out = format!("{out} = {}", self.number(base.number));
        }
        if !base.replaced.is_empty() {
            let seats = facts![n = base.replaced.len()];
            out.push_str(&self.format("base-replaced", &seats));
        }
        if base.provisional {
            out.push_str(&self.text("base-provisional"));
        }
        out
    }

    /// The same for one line of a screen: "106 triệu tập − 1 vắng suốt".
    pub fn base_short(&self, base: &Base) -> String {
        if base.electorate.is_some() {
            return self.base(base);
        }
        let absent = base.out.iter().all(|(_, why)| {
            !matches!(
                why,
                OutOfBase::ExemptAbsent | OutOfBase::TransferredOutAbsent
            )
        });
        self.format(
            "base-short",
            &facts![
                n = base.summoned,
                out = base.out.len(),
                absent = if absent { "yes" } else { "no" },
            ],
        )
    }

    /// A text with a capital letter at its start: "Đồng chí".
    pub fn capital(&self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    }
}

/// The name of a registered speaker.
pub(super) fn speaker(id: &str, state: &State) -> String {
    state
        .speakers
        .get(id)
        .map_or_else(|| id.to_owned(), |speech| speech.name.clone())
}
