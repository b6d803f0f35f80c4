//! The keyboard: a keymap with its guards and what is remembered between two presses.

use super::action::Action;
use super::chord::Chord;
use super::guard::{Guard, KeyKind, Verdict};
use super::keymap::Keymap;
use super::mode::Mode;
use super::press::{Following, Pending, Pressed};
use crate::congress::Millis;

/// What came of a key event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// This is asked for, and meant.
    Action(Action),
    /// A sequence has begun: these chords go on with it.
    Pending(Vec<Following>),
    /// For the open field.
    Field(Chord),
    /// Means nothing here.
    Unbound(Chord),
    /// A sequence that had begun was left.
    Cancelled,
    /// This is asked for so soon after the press before that it is not done; it would be after this time.
    TooSoon(Action, Millis),
    /// Nothing a person pressed: a release, a held key, an input method at work.
    Nothing,
}

/// A keymap in use.
#[derive(Clone, Debug)]
pub struct Keyboard {
    /// The keymap in force.
    pub keymap: Keymap,
    pending: Pending,
    guard: Guard,
}

impl Keyboard {
    /// A keyboard on which nothing was pressed yet.
    pub fn new(keymap: Keymap) -> Self {
        Self {
            keymap,
            pending: Pending::default(),
            guard: Guard::default(),
        }
    }

    /// Takes a key event. `now` is real time on any clock that does not run backwards.
    pub fn press(&mut self, mode: Mode, chord: Chord, kind: KeyKind, now: Millis) -> Heard {
        let Some(held) = self.guard.key(chord, kind, now) else {
            return Heard::Nothing;
        };
        if held && !self.pending.chords().is_empty() {
            // A key held a little long must not run on in the sequence it began.
            return Heard::Nothing;
        }
        match self.keymap.press(mode, &mut self.pending, chord) {
            Pressed::Action(action) => match self.guard.action(action, held, now) {
                Verdict::Pass => Heard::Action(action),
                Verdict::Held => Heard::Nothing,
                Verdict::TooSoon(left) => Heard::TooSoon(action, left),
            },
            Pressed::Pending(following) => Heard::Pending(following),
            Pressed::Field(chord) => Heard::Field(chord),
            Pressed::Unbound(_) if held => Heard::Nothing,
            Pressed::Unbound(chord) => Heard::Unbound(chord),
            Pressed::Cancelled => Heard::Cancelled,
            Pressed::Swallowed => Heard::Nothing,
        }
    }

    /// The sequence that has begun and what goes on with it, for the line that shows it.
    pub fn pending(&self, mode: Mode) -> Option<(&[Chord], Vec<Following>)> {
        let chords = self.pending.chords();
        (!chords.is_empty()).then(|| (chords, self.keymap.following(mode, &self.pending)))
    }

    /// Drops a sequence that has begun: something else came to the front.
    pub fn forget(&mut self) {
        self.pending.forget();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::chord::{Key, sequence};
    use super::super::shipped;
    use super::*;

    fn keyboard() -> Keyboard {
        Keyboard::new(shipped::keymap("default").unwrap())
    }

    #[test]
    fn two_quick_presses_of_tiep_are_one() {
        let mut keyboard = keyboard();
        let enter = Chord::plain(Key::Enter);
        let down = Chord::plain(Key::PageDown);
        let mut press = |chord, kind, now| keyboard.press(Mode::Podium, chord, kind, Millis(now));
        assert_eq!(press(enter, KeyKind::Press, 0), Heard::Action(Action::Next));
        assert_eq!(press(enter, KeyKind::Repeat, 200), Heard::Nothing);
        assert_eq!(
            press(down, KeyKind::Press, 500),
            Heard::TooSoon(Action::ClickerNext, Millis(300))
        );
        assert_eq!(
            press(down, KeyKind::Press, 900),
            Heard::Action(Action::ClickerNext)
        );
        assert_eq!(press(down, KeyKind::Release, 901), Heard::Nothing);
    }

    #[test]
    fn recording_and_announcing_take_two_presses_also_across_modes() {
        let mut keyboard = keyboard();
        let enter = Chord::plain(Key::Enter);
        let record = keyboard.press(Mode::Vote, enter, KeyKind::Press, Millis(0));
        assert_eq!(record, Heard::Action(Action::Confirm));
        let announce = keyboard.press(Mode::Podium, enter, KeyKind::Press, Millis(180));
        assert_eq!(announce, Heard::TooSoon(Action::Next, Millis(420)));
    }

    #[test]
    fn a_key_held_too_long_does_not_run_on_in_its_sequence() {
        let mut keyboard = keyboard();
        let t = Chord::char('t');
        let begun = keyboard.press(Mode::Podium, t, KeyKind::Press, Millis(0));
        assert!(matches!(begun, Heard::Pending(following) if following.len() == 3));
        assert_eq!(
            keyboard.press(Mode::Podium, t, KeyKind::Press, Millis(40)),
            Heard::Nothing
        );
        let (chords, following) = keyboard.pending(Mode::Podium).unwrap();
        assert_eq!((chords.len(), following.len()), (1, 3));
        let tagged = keyboard.press(Mode::Podium, Chord::char('k'), KeyKind::Press, Millis(300));
        assert_eq!(tagged, Heard::Action(Action::TagResult));
        assert!(keyboard.pending(Mode::Podium).is_none());
    }

    #[test]
    fn what_is_open_hears_the_rest() {
        let mut keyboard = keyboard();
        let mut last = |mode, keys: &str| {
            let mut heard = Heard::Nothing;
            for chord in sequence(keys).unwrap() {
                heard = keyboard.press(mode, chord, KeyKind::Press, Millis(0));
            }
            heard
        };
        assert_eq!(last(Mode::Vote, "4"), Heard::Field(Chord::char('4')));
        assert_eq!(last(Mode::Text, "a"), Heard::Field(Chord::char('a')));
        assert_eq!(last(Mode::Podium, "t esc"), Heard::Cancelled);
        assert_eq!(last(Mode::Podium, "z"), Heard::Unbound(Chord::char('z')));
        keyboard.press(Mode::Podium, Chord::char('t'), KeyKind::Press, Millis(0));
        keyboard.forget();
        assert!(keyboard.pending(Mode::Podium).is_none());
    }
}
