//! Guards against shaking hands: held keys and double presses. Pure: the time is given.

use super::action::Action;
use super::chord::Chord;
use crate::congress::Millis;

/// A second Tiếp within this time is not meant.
pub const DOUBLE_PRESS: Millis = Millis(600);
/// The same key again within this time is the keyboard's repetition and not a person, where the terminal does
/// not tell the two apart. Keyboards repeat after 30 to 100 ms.
const REPETITION: Millis = Millis(120);
/// A key that is held begins to repeat within this time. Where releases are told, the same key within this
/// time and without a release between is held; after it, the release was lost.
const FIRST_REPETITION: Millis = Millis(1200);

/// What the terminal says about a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// It went down. Many terminals say so of repetitions too.
    Press,
    /// It is held down.
    Repeat,
    /// It came up. Many terminals never say so.
    Release,
}

/// Whether an action is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Pass,
    /// The key is held: once was enough.
    Held,
    /// The press before was so near that this one is probably part of it. After this time it would pass.
    TooSoon(Millis),
}

/// What is remembered of the presses before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    /// The last press and its time.
    last: Option<(Chord, Millis)>,
    /// It has come up since.
    up: bool,
    /// This terminal tells releases.
    releases: bool,
    /// Presses so far, without those of held keys.
    presses: u64,
    /// When a deciding action was let pass, or its key was still held; and which press that was.
    decided: Option<(Millis, u64)>,
}

impl Guard {
    /// Takes a key. `None` for a release; else whether the key is only held.
    pub fn key(&mut self, chord: Chord, kind: KeyKind, now: Millis) -> Option<bool> {
        if kind == KeyKind::Release {
            self.releases = true;
            self.up = true;
            return None;
        }
        let since = self
            .last
            .filter(|(last, _)| *last == chord)
            .map(|(_, at)| now - at)
            .filter(|since| *since >= Millis::ZERO);
        let held = kind == KeyKind::Repeat
            || since.is_some_and(|since| {
                if self.releases {
                    !self.up && since < FIRST_REPETITION
                } else {
                    since < REPETITION
                }
            });
        self.last = Some((chord, now));
        self.up = false;
        if !held {
            self.presses += 1;
        }
        Some(held)
    }

    /// Whether this action is meant. `held` is what [`Guard::key`] said of its key.
    ///
    /// Tiếp is let pass once in [`DOUBLE_PRESS`], whatever was pressed between, and not so near after a
    /// confirmation either: a double Enter would record a result and announce it. A confirmation is let pass
    /// when it is not that near, or when another key was pressed between: numbers typed quickly are meant.
    pub fn action(&mut self, action: Action, held: bool, now: Millis) -> Verdict {
        if held {
            if decides(action) {
                self.decided = Some((now, self.presses));
            }
            return if repeats(action) {
                Verdict::Pass
            } else {
                Verdict::Held
            };
        }
        if !decides(action) {
            return Verdict::Pass;
        }
        if let Some((at, press)) = self.decided {
            let left = at + DOUBLE_PRESS - now;
            let between = self.presses > press + 1;
            let walks = matches!(action, Action::Next | Action::ClickerNext);
            if left > Millis::ZERO && left <= DOUBLE_PRESS && (walks || !between) {
                return Verdict::TooSoon(left);
            }
        }
        self.decided = Some((now, self.presses));
        Verdict::Pass
    }
}

/// One press too many of it is one too many for the congress.
fn decides(action: Action) -> bool {
    matches!(
        action,
        Action::Next | Action::ClickerNext | Action::Confirm | Action::Announce
    )
}

/// A held key goes on with it: only moving about does.
fn repeats(action: Action) -> bool {
    matches!(
        action,
        Action::LookUp
            | Action::LookDown
            | Action::LookPageUp
            | Action::LookPageDown
            | Action::NextField
            | Action::PrevField
    )
}

#[cfg(test)]
mod tests {
    use super::super::chord::Key;
    use super::*;
    use KeyKind::{Press, Release, Repeat};

    const ENTER: Key = Key::Enter;

    /// Presses `(key, kind, at, action)` and which of them pass.
    fn passes(presses: &[(Key, KeyKind, i64, Action)]) -> Vec<i64> {
        let mut guard = Guard::default();
        let mut passed = Vec::new();
        for (key, kind, at, action) in presses {
            let now = Millis(*at);
            if let Some(held) = guard.key(Chord::plain(*key), *kind, now)
                && guard.action(*action, held, now) == Verdict::Pass
            {
                passed.push(*at);
            }
        }
        passed
    }

    #[test]
    fn a_second_press_within_600_ms_is_ignored() {
        use Action::{ClickerNext, Next};
        for (presses, passed) in [
            (
                vec![(ENTER, Press, 0, Next), (ENTER, Press, 599, Next)],
                vec![0],
            ),
            (
                vec![(ENTER, Press, 0, Next), (ENTER, Press, 600, Next)],
                vec![0, 600],
            ),
            // clicker and keyboard together
            (
                vec![
                    (ENTER, Press, 0, Next),
                    (Key::PageDown, Press, 300, ClickerNext),
                ],
                vec![0],
            ),
            // what is between does not matter
            (
                vec![
                    (ENTER, Press, 0, Next),
                    (Key::Up, Press, 200, Action::LookUp),
                    (ENTER, Press, 400, Next),
                ],
                vec![0, 200],
            ),
            // somebody who hammers gets through
            (
                (0..5).map(|n| (ENTER, Press, n * 400, Next)).collect(),
                vec![0, 800, 1600],
            ),
            // a clock set back does not lock the key
            (
                vec![(ENTER, Press, 9000, Next), (ENTER, Press, 0, Next)],
                vec![9000, 0],
            ),
        ] {
            assert_eq!(passes(&presses), passed, "{presses:?}");
        }
    }

    #[test]
    fn a_held_key_acts_once() {
        // Terminals that tell repetitions, that tell releases only, that tell neither (from 500 ms on 33 a second).
        let told: Vec<_> = std::iter::once((ENTER, Press, 0, Action::Next))
            .chain((0..60).map(|n| (ENTER, Repeat, 500 + n * 33, Action::Next)))
            .collect();
        assert_eq!(passes(&told), [0]);
        let mut releases = vec![(Key::Up, Release, 0, Action::LookUp)];
        releases.extend((0..60).map(|n| (ENTER, Press, 10 + n * 900, Action::Pause)));
        releases.push((ENTER, Release, 60_000, Action::Pause));
        releases.push((ENTER, Press, 60_100, Action::Pause));
        assert_eq!(passes(&releases), [10, 60_100]);
        let neither: Vec<_> = std::iter::once((ENTER, Press, 0, Action::Next))
            .chain((0..60).map(|n| (ENTER, Press, 500 + n * 33, Action::Next)))
            .collect();
        assert_eq!(passes(&neither), [0]);
    }

    #[test]
    fn looking_may_be_held() {
        let browse: Vec<_> = (0..4)
            .map(|n| (Key::Down, Press, n * 33, Action::LookDown))
            .collect();
        assert_eq!(passes(&browse), [0, 33, 66, 99]);
        let back: Vec<_> = (0..4)
            .map(|n| (Key::Esc, Press, n * 33, Action::Cancel))
            .collect();
        assert_eq!(passes(&back), [0]);
    }

    #[test]
    fn a_double_enter_does_not_record_and_announce() {
        use Action::{Confirm, Next};
        for (second, first) in [(Next, Confirm), (Confirm, Next), (Confirm, Confirm)] {
            let both = [(ENTER, Press, 0, first), (ENTER, Press, 250, second)];
            assert_eq!(passes(&both), [0], "{first:?} {second:?}");
        }
    }

    #[test]
    fn numbers_typed_quickly_are_meant() {
        use Action::Confirm;
        let typed = [
            (ENTER, Press, 0, Confirm),
            (Key::Char('7'), Press, 150, Action::Choose7),
            (ENTER, Press, 300, Confirm),
        ];
        assert_eq!(passes(&typed), [0, 150, 300]);
    }

    #[test]
    fn a_lost_release_costs_one_press_at_most() {
        let mut guard = Guard::default();
        let enter = Chord::plain(ENTER);
        assert_eq!(guard.key(enter, Release, Millis(0)), None);
        assert_eq!(guard.key(enter, Press, Millis(10)), Some(false));
        assert_eq!(guard.key(enter, Press, Millis(5000)), Some(false));
    }

    #[test]
    fn how_long_to_wait_is_told() {
        let mut guard = Guard::default();
        assert_eq!(
            guard.action(Action::Next, false, Millis(1000)),
            Verdict::Pass
        );
        assert_eq!(
            guard.action(Action::ClickerNext, false, Millis(1100)),
            Verdict::TooSoon(Millis(500))
        );
    }
}
