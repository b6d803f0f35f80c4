//! Collecting the problems of one text.

use super::{Code, Grade, Place, Problem, Written};

/// At most this many problems of one file are told; the rest are counted.
pub const MOST_PROBLEMS: usize = 500;

/// The problems of one text, collected while it is read and checked.
#[derive(Debug)]
pub struct Problems<'a> {
    written: &'a Written,
    more: Code<1>,
    list: Vec<Problem>,
    left_out: usize,
    errors: usize,
}

impl<'a> Problems<'a> {
    /// Nothing found yet. `more` is the code that tells how many were left out.
    pub fn new(written: &'a Written, more: Code<1>) -> Self {
        Self {
            written,
            more,
            list: Vec::new(),
            left_out: 0,
            errors: 0,
        }
    }

    /// The text they are about.
    pub fn written(&self) -> &'a Written {
        self.written
    }

    /// Tells one.
    pub fn tell<const N: usize>(
        &mut self,
        code: &Code<N>,
        place: Option<Place>,
        values: [String; N],
    ) {
        if self.is_full() {
            self.leave_out(code.grade, 1);
            return;
        }
        if code.grade == Grade::Error {
            self.errors += 1;
        }
        self.list.push(Problem {
            code: code.id,
            grade: code.grade,
            file: self.written.file().to_owned(),
            place,
            text: place.map_or_else(String::new, |place| self.written.shown_line(place.line)),
            facts: code.facts.into_iter().zip(values).collect(),
        });
    }

    /// As many were told as are told at all: the next is only counted, and needs no place and no facts.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MOST_PROBLEMS
    }

    /// Counts problems that are not told.
    pub fn leave_out(&mut self, grade: Grade, count: usize) {
        self.left_out += count;
        if grade == Grade::Error {
            self.errors += count;
        }
    }

    /// Errors so far, those left out too.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// All of them in the order of their places, those without a place first.
    pub fn into_list(mut self) -> Vec<Problem> {
        self.list.sort_by_key(|problem| problem.place);
        if self.left_out > 0 {
            self.list.push(Problem {
                code: self.more.id,
                grade: if self.errors > 0 {
                    Grade::Error
                } else {
                    Grade::Warning
                },
                file: self.written.file().to_owned(),
                place: None,
                text: String::new(),
                facts: vec![("count", self.left_out.to_string())],
            });
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: Code<1> = Code::warning("S999", ["what"]);
    const MORE: Code<1> = Code::error("S029", ["count"]);

    #[test]
    fn problems_come_in_the_order_of_their_places() {
        let written = Written::new("x.ron", "một\nhai\nba");
        let mut problems = Problems::new(&written, MORE);
        problems.tell(&ODD, Some(written.place(6..9)), ["hai".to_owned()]);
        problems.tell(&ODD, Some(written.place(0..2)), ["một".to_owned()]);
        problems.tell(&ODD, None, ["nowhere".to_owned()]);
        assert_eq!(problems.errors(), 0);
        let list = problems.into_list();
        let found: Vec<_> = list
            .iter()
            .map(|p| (p.fact("what"), p.text.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (Some("nowhere"), ""),
                (Some("một"), "một"),
                (Some("hai"), "hai")
            ]
        );
    }

    #[test]
    fn what_is_too_much_is_counted() {
        let written = Written::new("x.ron", "");
        let mut problems = Problems::new(&written, MORE);
        for _ in 0..MOST_PROBLEMS + 7 {
            problems.tell(&ODD, None, [String::new()]);
        }
        let list = problems.into_list();
        assert_eq!(list.len(), MOST_PROBLEMS + 1);
        assert_eq!(list.last().and_then(|p| p.fact("count")), Some("7"));
    }
}
