//! Sessions as they ship, prepared badly: steps left out or exchanged, values changed.

use super::text_of;
use presidium::congress::event::SourceText;
use presidium::load;
use presidium::readiness::{Finding, Papers, findings};
use std::sync::Arc;

/// A session that is being changed.
pub struct Session {
    pub plan: SourceText,
    pub rulebook: SourceText,
    pub roll: SourceText,
    pub today: String,
}

impl Session {
    /// As it ships, looked at on this day.
    pub fn shipped(name: &str, today: &str) -> Self {
        let source = |name: String| SourceText {
            text: text_of(&format!("sessions/{name}")),
            name,
        };
        let session = source(format!("{name}.ron"));
        let names = load::names(&session.name, &session.text).unwrap();
        Self {
            rulebook: SourceText {
                text: presidium::rulebook::shipped(&names.rulebook)
                    .unwrap()
                    .to_owned(),
                name: names.rulebook,
            },
            roll: source(names.roll),
            plan: session,
            today: today.to_owned(),
        }
    }

    /// What is found in it.
    pub fn findings(&self) -> Vec<Finding> {
        let loaded = load::setup(&self.plan, &self.rulebook, &self.roll)
            .unwrap_or_else(|problems| panic!("{problems:#?}"));
        let papers = Papers::new(&self.plan, &self.roll);
        let today = self.today.parse().unwrap();
        findings(&Arc::new(loaded.setup), &papers, Some(today))
    }

    /// Changes the first place where this stands.
    pub fn replace(&mut self, from: &str, to: &str) {
        assert!(self.plan.text.contains(from), "{from}");
        self.plan.text = self.plan.text.replacen(from, to, 1);
    }

    /// Changes the first place behind the group with this id.
    pub fn replace_in(&mut self, group: &str, from: &str, to: &str) {
        let at = self.position(group);
        let (before, after) = self.plan.text.split_at(at);
        assert!(after.contains(from), "{from} in {group}");
        self.plan.text = format!("{before}{}", after.replacen(from, to, 1));
    }

    /// Changes the roll.
    pub fn replace_in_roll(&mut self, from: &str, to: &str) {
        assert!(self.roll.text.contains(from), "{from}");
        self.roll.text = self.roll.text.replacen(from, to, 1);
    }

    /// Leaves a step out.
    pub fn cut_step(&mut self, item: &str, step: &str) {
        let (from, to) = self.step(item, step);
        self.plan.text.replace_range(from..to, "");
    }

    /// Leaves an item out.
    pub fn cut_item(&mut self, item: &str) {
        let (from, to) = self.block(self.position(item), 8);
        self.plan.text.replace_range(from..to, "");
    }

    /// Exchanges two steps of an item.
    pub fn exchange_steps(&mut self, item: &str, first: &str, second: &str) {
        let (first, second) = (self.step(item, first), self.step(item, second));
        self.exchange(first, second);
    }

    /// Exchanges two items.
    pub fn exchange_items(&mut self, first: &str, second: &str) {
        let first = self.block(self.position(first), 8);
        let second = self.block(self.position(second), 8);
        self.exchange(first, second);
    }

    /// Adds a step before the first one of an item.
    pub fn add_step(&mut self, item: &str, step: &str) {
        let steps = "steps: [";
        self.replace_in(item, steps, &format!("{steps}{step},"));
    }

    fn exchange(&mut self, first: (usize, usize), second: (usize, usize)) {
        assert!(first.1 <= second.0);
        let text = &self.plan.text;
        self.plan.text = [
            &text[..first.0],
            &text[second.0..second.1],
            &text[first.1..second.0],
            &text[first.0..first.1],
            &text[second.1..],
        ]
        .concat();
    }

    /// Where the item, election or document with this id begins to be named. Items stand behind the rest.
    fn position(&self, id: &str) -> usize {
        let named = format!("          id: \"{id}\",\n");
        let text = &self.plan.text;
        text.find(&format!("\n{named}"))
            .map(|at| at + 1)
            .or_else(|| text.find(&format!("(id: \"{id}\"")))
            .or_else(|| text.find(&format!("\n      id: \"{id}\",\n")))
            .unwrap_or_else(|| panic!("no {id}"))
    }

    fn step(&self, item: &str, step: &str) -> (usize, usize) {
        let from = self.position(item);
        let named = format!("              id: \"{step}\", kind");
        let at = self.plan.text[from..]
            .find(&named)
            .unwrap_or_else(|| panic!("no {step}"));
        self.block(from + at, 12)
    }

    /// The group around a place whose brackets stand alone on lines indented so.
    fn block(&self, at: usize, indent: usize) -> (usize, usize) {
        let space = " ".repeat(indent);
        let text = &self.plan.text;
        let from = text[..at].rfind(&format!("\n{space}(\n")).unwrap() + 1;
        let close = format!("\n{space}),\n");
        let to = at + text[at..].find(&close).unwrap() + close.len();
        (from, to)
    }
}
