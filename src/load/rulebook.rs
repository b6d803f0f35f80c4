//! Rulebooks: the types read themselves; what they cannot say of themselves is checked here.

use super::check::is_id;
use super::codes::{self, RULEBOOK_READING};
use crate::rulebook::{FORMAT, Majority, Rulebook, Source, Tie, Words, shipped};
use crate::source::{
    Code, Form, MOST_RULEBOOK_BYTES, Path, Places, Problems, Read, near_or_none, read_ron,
};
use std::collections::BTreeMap;

/// The rulebook format.
const FORM: Form = Form {
    codes: RULEBOOK_READING,
    format: Some(FORMAT),
    most_bytes: MOST_RULEBOOK_BYTES,
};

/// Reads and checks a rulebook.
pub(crate) fn read(file: &str, text: &str) -> Read<Rulebook> {
    read_ron::<Rulebook>(file, text, &FORM).refine(|book, problems, places| {
        let mut check = Check {
            ships: shipped(&book.id).is_some(),
            book: &book,
            problems,
            places,
        };
        check.head();
        check.shares();
        check.later_calls();
        check.special();
        check.subjects();
        check.duties(&book.duties, &[]);
        check.situations();
        book
    })
}

/// One rulebook while it is checked; also the duties that a session adds to it.
pub(super) struct Check<'a, 'w> {
    /// The rulebook.
    pub(super) book: &'a Rulebook,
    /// Its id is that of a rulebook that ships with the program.
    pub(super) ships: bool,
    /// What is told.
    pub(super) problems: &'a mut Problems<'w>,
    /// Places in the text that is checked.
    pub(super) places: &'a Places,
}

impl Check<'_, '_> {
    pub(super) fn tell<const N: usize>(
        &mut self,
        code: &Code<N>,
        path: &Path<'_>,
        values: [String; N],
    ) {
        if self.problems.is_full() {
            self.problems.leave_out(code.grade, 1);
        } else {
            let place = self.problems.written().place(self.places.value(path));
            self.problems.tell(code, Some(place), values);
        }
    }

    pub(super) fn line(&self, path: &Path<'_>) -> u32 {
        let at = self.places.value(path).start;
        self.problems.written().line_number(at)
    }

    fn head(&mut self) {
        let book = self.book;
        let root = Path::Root;
        for (field, id) in [("id", Some(&book.id)), ("based_on", book.based_on.as_ref())] {
            if let Some(id) = id
                && !is_id(id)
            {
                self.tell(&codes::RULE_ID_WRONG, &root.field(field), [id.clone()]);
            }
        }
        for (field, words) in [
            ("name", &book.name),
            ("address", &book.address),
            ("card", &book.card),
        ] {
            self.words(&root.field(field), words);
        }
        if let Some(until) = book.valid_until
            && until < book.valid_from
        {
            let values = [book.valid_from.to_string(), until.to_string()];
            self.tell(&codes::PERIOD, &root.field("valid_until"), values);
        }
    }

    /// Words that must be there, in both languages where the rulebook ships with the program.
    pub(super) fn words(&mut self, path: &Path<'_>, words: &Words) {
        if words.vi.trim().is_empty() {
            self.tell(&codes::RULE_BLANK, path, []);
        } else if self.ships && words.en.as_deref().is_none_or(|en| en.trim().is_empty()) {
            self.tell(&codes::NO_ENGLISH, path, []);
        }
    }

    pub(super) fn source(&mut self, path: &Path<'_>, source: &Source) {
        let cite = path.field("cite");
        if source.checked && source.cite.is_empty() {
            self.tell(&codes::CITE, path, []);
        } else if !source.cite.is_empty() {
            self.words(&cite, &source.cite);
        }
        if let (Some(date), Some(until)) = (source.date, self.book.valid_until)
            && date > until
        {
            self.tell(
                &codes::SOURCE_DATE,
                &path.field("date"),
                [date.to_string(), until.to_string()],
            );
        }
    }

    /// The source of a threshold, which must hold from the first day.
    fn source_from_the_start(&mut self, path: &Path<'_>, source: &Source) {
        self.source(path, source);
        if let Some(date) = source.date
            && date > self.book.valid_from
            && self.book.valid_until.is_none_or(|until| date <= until)
        {
            let values = [date.to_string(), self.book.valid_from.to_string()];
            self.tell(&codes::SHARE_DATE, &path.field("date"), values);
        }
    }

    fn shares(&mut self) {
        let book = self.book;
        let root = Path::Root;
        let quorum = root.field("quorum");
        self.share(&quorum.field("present"), &book.quorum.present);
        if let Some(units) = &book.quorum.units {
            self.share(&quorum.field("units"), units);
        }
        self.share(&root.field("majority"), &book.majority);
        if let Some(cards) = &book.card_votes {
            self.share(&root.field("card_votes"), cards);
        }
        let surplus = root.field("surplus");
        self.share(&surplus.field("most"), &book.surplus.most);
        if let Some(support) = &book.nominee_support {
            self.share(&root.field("nominee_support"), support);
        }
        let (Tie::Revote(source) | Tie::AskBody(source)) = &book.tie;
        self.source_from_the_start(&root.field("tie"), source);
        let short = root.field("short");
        self.source_from_the_start(&short.field("source"), &book.short.source);
        if book.short.most_rounds == Some(0) {
            self.tell(&codes::NO_ROUNDS, &short.field("most_rounds"), []);
        }
    }

    fn later_calls(&mut self) {
        let book = self.book;
        let root = Path::Root;
        let quorum = root.field("quorum");
        let list = quorum.field("later_calls");
        for (index, call) in book.quorum.later_calls.iter().enumerate() {
            let group = list.at(index);
            if let Some(present) = &call.present {
                self.share(&group.field("present"), present);
            } else if index + 1 < book.quorum.later_calls.len() {
                // Any number is enough: nobody has to call once more.
                self.tell(&codes::CALL_NEVER, &list.at(index + 1), []);
            }
            self.source_from_the_start(&group.field("source"), &call.source);
        }
    }

    fn special(&mut self) {
        let book = self.book;
        let root = Path::Root;
        let list = root.field("special");
        let mut seen = BTreeMap::new();
        for (index, special) in book.special.iter().enumerate() {
            let group = list.at(index);
            let subjects = group.field("subjects");
            if special.subjects.is_empty() {
                self.tell(&codes::SPECIAL_EMPTY, &group, []);
            }
            for (place, subject) in special.subjects.iter().enumerate() {
                let at = subjects.at(place);
                let line = self.line(&at);
                if book.subject(subject).is_none() {
                    let known = book.subjects.iter().map(|known| known.id.as_str());
                    let near = near_or_none(subject, known);
                    self.tell(&codes::SPECIAL_SUBJECT, &at, [subject.clone(), near]);
                } else if let Some(first) = seen.insert(subject.as_str(), line) {
                    let values = [subject.clone(), first.to_string()];
                    self.tell(&codes::SPECIAL_TWICE, &at, values);
                }
            }
            self.share(&group.field("majority"), &special.majority);
        }
    }

    fn share(&mut self, path: &Path<'_>, share: &Majority) {
        if share.den == 0 {
            self.tell(&codes::DENOMINATOR, &path.field("den"), []);
        } else if share.num > share.den {
            let values = [share.num.to_string(), share.den.to_string()];
            self.tell(&codes::SHARE, &path.field("num"), values);
        }
        self.source_from_the_start(&path.field("source"), &share.source);
    }

    fn subjects(&mut self) {
        let book = self.book;
        let root = Path::Root;
        let list = root.field("subjects");
        if book.subjects.is_empty() {
            self.tell(&codes::NO_SUBJECTS, &list, []);
        }
        let mut seen = BTreeMap::new();
        for (index, subject) in book.subjects.iter().enumerate() {
            let group = list.at(index);
            let path = group.field("id");
            let line = self.line(&path);
            if !is_id(&subject.id) {
                self.tell(&codes::RULE_ID_WRONG, &path, [subject.id.clone()]);
            } else if let Some(first) = seen.insert(subject.id.as_str(), line) {
                let values = [subject.id.clone(), first.to_string()];
                self.tell(&codes::SUBJECT_TWICE, &path, values);
            }
            self.words(&group.field("name"), &subject.name);
        }
    }
}
