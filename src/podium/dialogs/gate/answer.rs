//! "Done already": when, and how with what result, in two short fields that are filled in where something
//! sensible is known. The first letter typed takes the place of what was filled in.

use super::super::kit::field::{Field, Kind, Typed};
use crate::congress::state::State;
use crate::keys::{Chord, Key};
use crate::locale::facts;
use crate::podium::layer::Context;

/// A field and whether what stands in it was typed by somebody.
struct Entry {
    field: Field,
    filled_in: bool,
}

impl Entry {
    fn new() -> Self {
        Self {
            field: Field::new(Kind::Text),
            filled_in: false,
        }
    }

    fn fill_in(&mut self, text: String) {
        if self.field.is_empty() && !text.is_empty() {
            self.field.set(text);
            self.filled_in = true;
        }
    }
}

/// The two fields.
pub(super) struct Answer {
    when: Entry,
    how: Entry,
    /// The cursor stands in the first.
    at_when: bool,
    /// The fields were filled in once; what somebody deleted is not put back.
    offered: bool,
}

impl Answer {
    pub(super) fn new() -> Self {
        Self {
            when: Entry::new(),
            how: Entry::new(),
            at_when: false,
            offered: false,
        }
    }

    /// Fills in what can be known: the time, and where only somebody's word shows it, that it was done. What a
    /// vote or a reading brought is never made up.
    pub(super) fn offer(&mut self, by_word_alone: bool, cx: &Context<'_>) {
        if std::mem::replace(&mut self.offered, true) {
            return;
        }
        self.when.fill_in(if has_opened(cx.state) {
            cx.locale.time(cx.now.at)
        } else {
            cx.text("gate-when-before")
        });
        if by_word_alone {
            self.how.fill_in(cx.text("gate-how-done"));
        }
    }

    /// Goes to the other field.
    pub(super) fn turn(&mut self) {
        self.at_when = !self.at_when;
    }

    /// The cursor stands in the time: Enter goes on to the result.
    pub(super) fn at_when(&self) -> bool {
        self.at_when
    }

    /// A key for the field at hand.
    pub(super) fn press(&mut self, chord: Chord) -> Typed {
        let entry = if self.at_when {
            &mut self.when
        } else {
            &mut self.how
        };
        let writes = chord.is_plain() && matches!(chord.key(), Key::Char(_) | Key::Space);
        let typed = if writes && entry.filled_in {
            let kept = entry.field.clone();
            entry.field.clear();
            let typed = entry.field.press(chord);
            if typed != Typed::Taken {
                entry.field = kept;
            }
            typed
        } else {
            entry.field.press(chord)
        };
        if typed == Typed::Taken {
            entry.filled_in = false;
        }
        typed
    }

    /// What is recorded: "07:10: nhất trí 100%". `None` while nothing is said about how.
    pub(super) fn words(&self, cx: &Context<'_>) -> Option<String> {
        let (when, how) = (self.when.field.text(), self.how.field.text());
        if how.is_empty() {
            return None;
        }
        if when.is_empty() {
            return Some(how);
        }
        Some(
            cx.locale
                .format("gate-when-how", &facts![when = when, how = how]),
        )
    }

    /// The fields as they are drawn: message of the label, field, whether the cursor stands in it.
    pub(super) fn fields(&self) -> [(&'static str, &Field, bool); 2] {
        [
            ("gate-when", &self.when.field, self.at_when),
            ("gate-how", &self.how.field, !self.at_when),
        ]
    }
}

/// Some sitting was opened: what was done may have been done here.
fn has_opened(state: &State) -> bool {
    state
        .sittings
        .iter()
        .any(|sitting| sitting.opened.is_some())
}
