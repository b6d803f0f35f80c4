//! What a duty is about, in a few words that are true whether it was done or not. A rule says what is *not* done
//! ("Chương trình chưa được biểu quyết"): beside a tick that sentence would be wrong.

use super::bundle::Locale;
use super::{facts, late};
use crate::congress::State;
use crate::rulebook::{DutyRule, Evidence, Remedy, Rung};

impl Locale {
    /// What a duty is about: "biểu quyết thông qua Chương trình đại hội". Ids are those of the state's duties,
    /// such as "X5" or "R33/ban-chap-hanh".
    pub fn duty_topic(&self, id: &str, state: &State) -> String {
        let (rule, election) = id
            .split_once('/')
            .map_or((id, None), |(rule, election)| (rule, Some(election)));
        let Some(duty) = state.setup.rulebook.duty(rule) else {
            return rule.to_owned();
        };
        if late::is_about_late(rule, state) {
            return self.duty(id, state);
        }
        let topic = self.topic(duty, state);
        match election {
            Some(election) => self.format(
                "duty-of-election",
                &facts![text = topic, election = self.election(election, state)],
            ),
            None => topic,
        }
    }

    /// The number of a duty with those under which other lists know it: "X5 · R13".
    pub fn duty_numbers(&self, duty: &DutyRule) -> String {
        std::iter::once(&duty.id)
            .chain(&duty.also)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" · ")
    }

    fn topic(&self, duty: &DutyRule, state: &State) -> String {
        if let Remedy::InsertCardVote(_, question) = &duty.remedy {
            return self.format("topic-vote", &facts![what = question.get(self.lang())]);
        }
        let by_hand = || {
            let prepare = duty.prepare.as_ref()?.get(self.lang());
            let head = prepare.split([':', ';', '.']).next()?.trim();
            (!head.is_empty()).then(|| head.to_owned())
        };
        duty.met_by
            .iter()
            .find_map(|evidence| self.evidence(evidence, state))
            .or_else(by_hand)
            .unwrap_or_else(|| {
                let text = duty.text.get(self.lang()).trim_end_matches('.');
                self.format("topic-quoted", &facts![text = text])
            })
    }

    /// What this evidence is about; `None` where only somebody's word can show it.
    fn evidence(&self, evidence: &Evidence, state: &State) -> Option<String> {
        let name = |id: &String| {
            let subject = state.setup.rulebook.subject(id);
            subject.map_or_else(|| id.clone(), |s| s.name.get(self.lang()).to_owned())
        };
        let about = |message: &str, what: String| Some(self.format(message, &facts![what = what]));
        let rung = |rung: &Rung| self.word(rung);
        match evidence {
            Evidence::CardVotePassed(id) => about("topic-vote", name(id)),
            Evidence::QuestionsPassed(id, n) => {
                Some(self.format("topic-questions", &facts![what = name(id), n = *n]))
            }
            Evidence::StepDone(id) => about("topic-step", name(id)),
            Evidence::NoStep(id) => about("topic-no-step", name(id)),
            Evidence::RungDone(at) => about("topic-step", rung(at)),
            Evidence::NoRung(at) => about("topic-no-step", rung(at)),
            Evidence::DocumentReady(id) => about("topic-document", name(id)),
            Evidence::ReadingWithin(limits) => about(
                "topic-length",
                limits
                    .iter()
                    .map(|(id, ..)| name(id))
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
            Evidence::ReadWithin(limits) => about(
                "topic-read",
                limits
                    .iter()
                    .map(|(id, _)| name(id))
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
            Evidence::OfficesInOrder(offices) => about(
                "topic-order",
                offices
                    .iter()
                    .map(|office| self.word(office))
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
            Evidence::NumberWithin(figure, ..) => Some(self.text(figure_word(*figure))),
            plain => plain_topic(plain).map(|id| self.text(id)),
        }
    }
}

fn figure_word(figure: crate::rulebook::Figure) -> &'static str {
    use crate::rulebook::Figure;
    match figure {
        Figure::Members => "topic-members",
        Figure::Summoned => "topic-summoned",
        Figure::Present => "topic-present",
        Figure::Seats => "topic-seats",
        Figure::Names => "topic-names",
        Figure::Tellers => "topic-tellers",
    }
}

/// The message of evidence that names nothing else.
fn plain_topic(evidence: &Evidence) -> Option<&'static str> {
    Some(match evidence {
        Evidence::DocumentsReady => "topic-documents",
        Evidence::PersonsAssigned => "topic-persons",
        Evidence::DiscussionTime(_) => "topic-discussion",
        Evidence::SolutionShare(_) => "topic-solutions",
        Evidence::LadderComplete => "topic-ladder",
        Evidence::QuorumMet => "topic-quorum",
        Evidence::ElectionsComplete => "topic-elections",
        Evidence::CountedByMinutes => "topic-count",
        Evidence::BaseSettled => "topic-base",
        Evidence::RollTaken | Evidence::PresenceChecked(_) => "topic-roll",
        Evidence::TellersOffList => "topic-tellers-off-list",
        Evidence::SurplusWithin => "topic-surplus",
        Evidence::SupportShown => "topic-support",
        Evidence::NoneFromFloor => "topic-none-from-floor",
        Evidence::CollectedWithin => "topic-collected",
        Evidence::AlternatesCalled => "topic-alternates",
        Evidence::VotesComplete => "topic-votes",
        Evidence::CardsAccounted => "topic-cards",
        Evidence::DeadlineKept => "topic-deadline",
        _ => return None,
    })
}
