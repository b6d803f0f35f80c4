//! What lies over the screen: the menu, help, questions, closed stacks.

use super::app::{App, Deed, End, Stage};
use super::ending::{self, Ending};
use super::keeper::{Earlier, Keeper};
use super::note::{Note, Tone};
use super::start::Start;
use crate::congress::Wall;
use crate::count::book::{Again, Desk};
use crate::count::files::Correction;
use crate::keys::{Chord, Key};
use crate::podium::field::Field;

/// What lies over the screen.
pub(super) enum Over {
    /// What can be done here; the chosen line.
    Menu(usize),
    /// How it is done, from this line on.
    Help(usize),
    /// Asks before leaving.
    Leave,
    /// Closed stacks; the chosen one.
    Stacks(usize),
    /// Why the stack at this place is read again.
    Why(usize, Field),
    /// Another number of collected papers, and why; the second field has the cursor.
    Collected {
        number: Field,
        why: Field,
        second: bool,
    },
    /// The end.
    Finish(Ending),
    /// A result stands there already.
    Overwrite(Ending, Earlier),
    /// Something too long for the line of notes.
    Told(Note),
    /// Asks before the totals at this line are deleted.
    Discard(usize),
}

/// An answer to the question before leaving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Goes on.
    Stay,
    /// Leaves a stack that is read again as it was.
    PutAway,
    /// Leaves.
    Quit,
}

impl Over {
    /// The question for another number of collected papers.
    pub fn collected() -> Self {
        Self::Collected {
            number: Field::default(),
            why: Field::default(),
            second: false,
        }
    }
}

impl App<'_> {
    /// The answers to the question before leaving, in the order of their digits.
    pub(super) fn answers(&self) -> Vec<Answer> {
        let again = self
            .book()
            .is_some_and(|book| matches!(book.desk(), Desk::Again(..)));
        let mut answers = vec![Answer::Stay];
        if again {
            answers.push(Answer::PutAway);
        }
        answers.push(Answer::Quit);
        answers
    }

    /// A key while something lies over the screen. Esc closes it and changes nothing.
    pub(super) fn key_over(
        &mut self,
        chord: Chord,
        again: bool,
        at: Wall,
        keeper: &mut dyn Keeper,
    ) -> Option<End> {
        let over = self.over.take()?;
        if chord.key() == Key::Esc {
            self.note = None;
            // The question that asks to replace a result goes back to the end, with what was written there.
            if let Over::Overwrite(ending, _) = over {
                self.over = Some(Over::Finish(ending));
            }
            return None;
        }
        let enter = chord.key() == Key::Enter && !again;
        match over {
            Over::Menu(chosen) => {
                let deeds = self.deeds();
                let digit = chord.as_char().and_then(|c| c.to_digit(10));
                let by_digit = digit.and_then(|n| (n as usize).checked_sub(1));
                let picked = if enter { Some(chosen) } else { by_digit };
                match picked.and_then(|at| deeds.get(at)) {
                    Some(deed) => return self.deed(*deed, at, keeper),
                    None => self.over = Some(Over::Menu(moved(chosen, chord, deeds.len()))),
                }
            }
            Over::Help(from) => {
                if !enter && chord != Chord::plain(Key::F(1)) {
                    let from = match chord.key() {
                        Key::Down | Key::PageDown => from + 5,
                        Key::Up | Key::PageUp => from.saturating_sub(5),
                        _ => from,
                    };
                    self.over = Some(Over::Help(from));
                }
            }
            Over::Leave => return self.key_leave(chord, enter),
            Over::Stacks(chosen) => self.key_stacks(chosen, chord, enter),
            Over::Why(stack, mut field) => {
                if !enter {
                    field.press(chord);
                    self.over = Some(Over::Why(stack, field));
                } else if field.is_empty() {
                    self.say(Tone::Bad, "counting-why-missing");
                    self.over = Some(Over::Why(stack, field));
                } else {
                    self.read_again(stack, Again::Correction(field.value()));
                }
            }
            Over::Collected {
                number,
                why,
                second,
            } => self.key_collected((number, why, second), chord, enter, at, keeper),
            Over::Finish(ending) => self.key_finish(ending, chord, enter, at, keeper),
            Over::Overwrite(ending, earlier) => match chord.key() {
                Key::Char('1') => self.over = Some(Over::Finish(ending)),
                Key::Char('2') => self.finish(ending, true, at, keeper),
                _ => self.over = Some(Over::Overwrite(ending, earlier)),
            },
            Over::Told(told) => {
                if !enter {
                    self.over = Some(Over::Told(told));
                }
            }
            Over::Discard(line) => self.key_discard(line, chord, keeper),
        }
        None
    }

    fn key_leave(&mut self, chord: Chord, enter: bool) -> Option<End> {
        let digit = chord.as_char().and_then(|c| c.to_digit(10));
        let place = match digit {
            _ if enter => Some(0),
            Some(digit) => (digit as usize).checked_sub(1),
            None => None,
        };
        match place.and_then(|place| self.answers().get(place).copied()) {
            Some(Answer::Quit) => return Some(End::Quit),
            Some(Answer::PutAway) => {
                if let Some(book) = self.book_mut() {
                    book.put_away();
                }
                self.say(Tone::Warning, "counting-put-away");
            }
            Some(Answer::Stay) => {}
            None => self.over = Some(Over::Leave),
        }
        None
    }

    fn key_stacks(&mut self, chosen: usize, chord: Chord, enter: bool) {
        let stacks = self.book().map_or(0, |book| book.kept().stacks.len());
        match chord.key() {
            Key::Char('1') => self.read_again(chosen, Again::Sample),
            Key::Enter if enter => self.read_again(chosen, Again::Sample),
            Key::Char('2') => {
                let free = self
                    .book()
                    .is_some_and(|book| book.open().is_empty() && stacks > 0);
                if free {
                    self.over = Some(Over::Why(chosen, Field::default()));
                } else {
                    self.say(Tone::Bad, "counting-stack-open");
                    self.over = Some(Over::Stacks(chosen));
                }
            }
            _ => self.over = Some(Over::Stacks(moved(chosen, chord, stacks))),
        }
    }

    fn read_again(&mut self, stack: usize, why: Again) {
        let sample = why == Again::Sample;
        let begun = self
            .book_mut()
            .is_some_and(|book| book.read_again(stack, why));
        if begun {
            self.say(
                Tone::Warning,
                if sample {
                    "counting-sample-begun"
                } else {
                    "counting-correction-begun"
                },
            );
        } else {
            self.say(Tone::Bad, "counting-stack-open");
            self.over = Some(Over::Stacks(stack));
        }
    }

    fn key_collected(
        &mut self,
        (mut number, mut why, second): (Field, Field, bool),
        chord: Chord,
        enter: bool,
        at: Wall,
        keeper: &mut dyn Keeper,
    ) {
        let mut second = second;
        match chord.key() {
            Key::Enter if enter && second => {
                let collected = number.value().parse::<u32>().ok();
                match collected.filter(|n| (1..=99_999).contains(n)) {
                    Some(collected) if !why.is_empty() => {
                        return self.recounted(collected, &why.value(), at, keeper);
                    }
                    Some(_) => self.say(Tone::Bad, "counting-why-missing"),
                    None => {
                        second = false;
                        self.say(Tone::Bad, "counting-papers-wrong");
                    }
                }
            }
            Key::Enter if enter => second = true,
            Key::Down | Key::Tab => second = true,
            Key::Up | Key::BackTab => second = false,
            Key::Enter => {}
            _ if second => {
                why.press(chord);
            }
            _ if chord.as_char().is_some_and(|c| !c.is_ascii_digit()) => {
                self.say(Tone::Bad, "counting-only-digits");
            }
            _ => {
                number.press(chord);
            }
        }
        self.over = Some(Over::Collected {
            number,
            why,
            second,
        });
    }

    /// Another number of collected papers: written first, then shown.
    fn recounted(&mut self, collected: u32, why: &str, at: Wall, keeper: &mut dyn Keeper) {
        if let Some(finding) = self
            .team()
            .and_then(|team| crate::count::book::stops(team.issued, collected))
        {
            self.note = Some(Note::Finding(finding));
            return;
        }
        match &mut self.stage {
            Stage::Papers(papers) => {
                let next = papers.book.recounted(collected, why, at);
                match keeper.save(&next) {
                    Ok(()) => papers.book.keep(next, false),
                    Err(trouble) => return self.trouble(trouble),
                }
            }
            Stage::Sheet(sheet) => {
                sheet.team.collected = collected;
                sheet.corrections.push(Correction {
                    stack: None,
                    reason: why.to_owned(),
                    at,
                });
            }
            _ => return,
        }
        self.say(Tone::Good, "counting-recounted");
    }

    fn key_discard(&mut self, line: usize, chord: Chord, keeper: &mut dyn Keeper) {
        match chord.key() {
            Key::Char('1') => {}
            Key::Char('2') => {
                let Some(kept) = self.found.get(line) else {
                    return;
                };
                match keeper.discard(&kept.team) {
                    Ok(()) => {
                        self.found.remove(line);
                        if self.found.is_empty() {
                            self.stage = Stage::Start(Start::new(self.round));
                        } else {
                            self.stage = Stage::Choose(0);
                        }
                    }
                    Err(trouble) => self.trouble(trouble),
                }
            }
            _ => self.over = Some(Over::Discard(line)),
        }
    }

    fn key_finish(
        &mut self,
        mut ending: Ending,
        chord: Chord,
        enter: bool,
        at: Wall,
        keeper: &mut dyn Keeper,
    ) {
        match chord.key() {
            // What stands in the way was read; the screen to mend it on is below.
            Key::Enter if enter && ending.is_blocked() => return,
            Key::Enter if enter && ending.lacks_words() => {
                self.say(Tone::Bad, "counting-words-missing");
            }
            Key::Enter if enter => return self.finish(ending, false, at, keeper),
            Key::Enter => {}
            _ => {
                self.note = None;
                ending.press(chord);
            }
        }
        self.over = Some(Over::Finish(ending));
    }

    fn finish(&mut self, ending: Ending, replace: bool, at: Wall, keeper: &mut dyn Keeper) {
        ending::finish(self, ending, replace, at, keeper);
    }

    /// The deeds of the menu with their keys.
    pub(super) fn menu(&self) -> Vec<(Deed, String)> {
        let face = match (self.ascii, self.locale.lang()) {
            (false, _) => crate::keys::Face::Signs,
            (true, crate::rulebook::Lang::Vi) => crate::keys::Face::Vietnamese,
            (true, crate::rulebook::Lang::En) => crate::keys::Face::English,
        };
        let shown = |deed: Deed| (deed, Chord::plain(deed.key()).shown(face));
        self.deeds().into_iter().map(shown).collect()
    }
}

/// Where a key moves a chosen line.
fn moved(at: usize, chord: Chord, all: usize) -> usize {
    let last = all.saturating_sub(1);
    match chord.key() {
        Key::Down | Key::Tab => at + 1,
        Key::Up | Key::BackTab => at.saturating_sub(1),
        Key::Home => 0,
        Key::End => last,
        _ => at,
    }
    .min(last)
}
