//! The composition of delegates, members or the elected in words, for the screen and for papers.

use super::bundle::Locale;
use super::facts;
use crate::congress::composition::{Composition, Counts, Years};
use crate::congress::plan::{Setup, Status};
use crate::congress::rights::is_party;
use crate::rulebook::{CongressKind, Lang};

impl Locale {
    /// The composition line by line: what is told and how many: ("Giới tính", "nam 70 (66,04%), nữ 36
    /// (33,96%)"). What the roll says of nobody is left out.
    pub fn composition(&self, of: &Composition, setup: &Setup) -> Vec<(String, String)> {
        let rounding = setup.rulebook.percent.results;
        let share = |word: &str, number: u32| {
            let percent = self.percent(number, of.people, rounding);
            self.format(
                "composition-share",
                &facts![what = word, n = number, percent = percent],
            )
        };
        let statuses: Vec<String> = of
            .statuses
            .iter()
            .map(|(status, number)| share(&self.class(*status, setup.plan.kind), *number))
            .collect();
        let mut lines = Vec::new();
        if !statuses.is_empty() {
            lines.push((self.text("composition-statuses"), statuses.join("; ")));
        }
        let groups: [(String, &Counts); 4] = [
            (self.text("composition-sexes"), &of.sexes),
            (self.text("composition-ethnic"), &of.ethnic),
            (self.text("composition-education"), &of.education),
            (self.text("composition-theory"), &of.theory),
        ];
        for (label, counts) in groups {
            if counts.is_empty() {
                continue;
            }
            let mut parts: Vec<String> = counts
                .iter()
                .map(|(word, number)| share(&self.sex(word), *number))
                .collect();
            let unsaid = of.unsaid(counts);
            if unsaid > 0 {
                parts.push(self.format("composition-unsaid", &facts![n = unsaid]));
            }
            lines.push((label, parts.join("; ")));
        }
        if let Some(ages) = &of.ages {
            let said = self.years("composition-ages-said", ages, of.people);
            lines.push((self.text("composition-ages"), said));
        }
        if let Some(years) = &of.membership {
            let said = self.years("composition-membership-said", years, of.people);
            let label = if is_party(&setup.rulebook) {
                "composition-membership"
            } else {
                "composition-joined"
            };
            lines.push((self.text(label), said));
        }
        lines
    }

    /// In what right somebody is there, as the credentials report divides them: by right, elected, appointed.
    fn class(&self, status: Status, kind: CongressKind) -> String {
        match (kind, status) {
            (CongressKind::Delegate, Status::Official) => self.text("composition-elected"),
            (CongressKind::Delegate, Status::Alternate) => self.text("composition-called-up"),
            _ => self.word(&status),
        }
    }

    /// The roll's two words for the sexes; anything else is told as it stands.
    fn sex(&self, word: &str) -> String {
        match word {
            "nam" => self.text("composition-men"),
            "nữ" => self.text("composition-women"),
            _ => word.to_owned(),
        }
    }

    fn years(&self, id: &str, years: &Years, people: u32) -> String {
        let mark = match self.lang() {
            Lang::Vi => ',',
            Lang::En => '.',
        };
        let tenths = years.average_tenths;
        let mut said = self.format(
            id,
            &facts![
                average = format!("{}{mark}{}", tenths / 10, tenths % 10),
                least = years.least.0,
                youngest = years.least.1.name.as_str(),
                most = years.most.0,
                oldest = years.most.1.name.as_str(),
            ],
        );
        if years.known < people {
            let of = facts![known = years.known, people = people];
            said.push_str(&self.format("composition-known", &of));
        }
        said
    }
}
