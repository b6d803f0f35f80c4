//! Who votes now: the whole congress, or only those elected to a committee, who meet for the first time with a
//! number of their own (Điều lệ Đảng; QĐ 24/2021, item 9.3: the incumbent members).

use super::election::Election;
use super::plan::StepKind;
use super::roll::Base;
use super::state::State;

impl State {
    /// The election whose elected hold the running item: the first meeting of a new committee.
    pub fn electorate(&self) -> Option<&Election> {
        let id = self.running_item()?.plan.electorate.as_deref()?;
        self.election(id)
            .filter(|election| !election.elected().is_empty())
    }

    /// The election whose elected vote in this one, wherever the congress stands: that of the item that holds
    /// its rungs.
    pub fn electorate_of(&self, election: &str) -> Option<&Election> {
        let item = self.items().find(|item| {
            item.steps.iter().any(|step| {
                matches!(&step.step.kind, StepKind::Election { election: id, .. } if id == election)
            })
        })?;
        self.election(item.plan.electorate.as_deref()?)
    }

    /// E of those who vote now, with its derivation.
    pub fn base_now(&self) -> Base {
        self.base_of(self.electorate())
    }

    /// E of those who vote in this election.
    pub fn base_for(&self, election: &str) -> Base {
        self.base_of(self.electorate_of(election))
    }

    fn base_of(&self, electorate: Option<&Election>) -> Base {
        match electorate {
            Some(election) => {
                let number = election.elected().len() as u32;
                Base {
                    number,
                    summoned: number,
                    electorate: Some(election.id.clone()),
                    ..Base::default()
                }
            }
            None => self.roll.base(&self.setup),
        }
    }

    /// Present now of those who vote now. Of a committee: its members who are in the hall by name; all of them
    /// where nobody was reported by name.
    pub fn present_now(&self) -> u32 {
        self.present_of(self.electorate())
    }

    /// Present now of those who vote in this election.
    pub fn present_for(&self, election: &str) -> u32 {
        self.present_of(self.electorate_of(election))
    }

    fn present_of(&self, electorate: Option<&Election>) -> u32 {
        let Some(election) = electorate else {
            return self.present();
        };
        let elected = election.elected();
        let card = |name: &&str| {
            election
                .slate
                .names
                .iter()
                .chain(election.earlier.iter().flat_map(|round| {
                    round
                        .closed_with
                        .iter()
                        .flat_map(|(slate, _)| slate.names.iter())
                }))
                .find(|candidate| candidate.name == **name)
                .and_then(|candidate| candidate.card)
        };
        let by_name = self.roll.present_by_name(&self.setup.roll) > 0;
        let present = elected
            .iter()
            .filter(|name| match card(name) {
                Some(card) if by_name => self.roll.is_present(card),
                _ => true,
            })
            .count();
        present as u32
    }
}
