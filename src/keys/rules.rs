//! What every keymap must keep, so that clickers, input methods and shaking hands can do no harm.
//!
//! Presentation clickers send `PageDown` and `PageUp`, `b` or `.`, and F5 and Esc in turn. Input methods change
//! `w`, `[`, `]` and doubled letters, and may hold letters back. So those keys are bound to nothing that
//! could hurt, and nothing is reached by a letter alone.

use super::action::Action;
use super::chord::{Chord, Key};
use super::keymap::Keymap;
use super::mode::{Fields, Mode};

/// A rule that a keymap breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Broken {
    /// Which.
    pub rule: Rule,
    /// In which mode.
    pub mode: Mode,
    /// The keys; empty where an action has none.
    pub keys: Vec<Chord>,
    /// The action.
    pub action: Action,
}

/// The rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// A key that clickers send must be harmless.
    ClickerKey,
    /// `PageDown` is Tiếp from a clicker.
    PageDown,
    /// No bare `w`, `[`, `]`.
    Composing,
    /// No doubled letters.
    Doubled,
    /// What every mode must offer.
    Essential,
    /// An action is reached by letters alone, and no menu helps.
    LettersOnly,
}

/// Why a key cannot be bound at all. The name is a fact of the problem.
pub(super) fn unusable(mode: Mode, sequence: &[Chord]) -> Option<&'static str> {
    sequence.iter().find_map(|chord| {
        let first = sequence.first() == Some(chord);
        match chord.key() {
            Key::Backspace if chord.is_plain() => Some("backspace"),
            Key::Char('h' | 'i' | 'm' | '[') if chord.ctrl() && !chord.alt() => Some("twin"),
            Key::Char(c) if chord.ctrl() && !c.is_ascii_alphabetic() => Some("ctrl"),
            Key::Char(c) if !c.is_ascii() => Some("letter"),
            _ if first && mode.fields() != Fields::None && mode.fields().takes(*chord) => {
                Some("field")
            }
            _ => None,
        }
    })
}

/// The rules this keymap breaks, mode by mode.
pub(super) fn broken(keymap: &Keymap) -> Vec<Broken> {
    let mut found = Vec::new();
    for mode in Mode::ALL {
        for row in keymap.own_rows(mode) {
            for keys in &row.keys {
                found.extend(key_rules(mode, keys, row.action).map(|rule| Broken {
                    rule,
                    mode,
                    keys: keys.clone(),
                    action: row.action,
                }));
            }
        }
        for action in mode.essentials() {
            if keymap.keys_of(mode, *action).is_empty() {
                found.push(Broken {
                    rule: Rule::Essential,
                    mode,
                    keys: Vec::new(),
                    action: *action,
                });
            }
        }
        found.extend(letters_only(keymap, mode));
    }
    found
}

/// The rules a binding breaks.
fn key_rules(mode: Mode, keys: &[Chord], action: Action) -> impl Iterator<Item = Rule> {
    let clicker = keys.first().is_some_and(|chord| is_clicker_key(*chord));
    let page_down = keys.first() == Some(&Chord::plain(Key::PageDown));
    let stays = mode == Mode::Podium;
    let walks = action == Action::ClickerNext || (!stays && action.is_harmless());
    let composing = keys
        .iter()
        .any(|chord| matches!(chord.as_char(), Some('w' | 'W' | '[' | ']')));
    let doubled = keys.windows(2).any(|pair| match pair {
        [one, two] => one.is_letter() && letter(*one) == letter(*two),
        _ => false,
    });
    [
        (clicker && !action.is_harmless()).then_some(Rule::ClickerKey),
        (page_down && !walks).then_some(Rule::PageDown),
        composing.then_some(Rule::Composing),
        doubled.then_some(Rule::Doubled),
    ]
    .into_iter()
    .flatten()
}

/// Clickers send it at any time, besides `PageDown`.
fn is_clicker_key(chord: Chord) -> bool {
    chord.is_plain()
        && matches!(
            chord.key(),
            Key::Char('b' | 'B' | '.') | Key::F(5) | Key::PageUp | Key::Esc
        )
}

/// A letter in lower case.
fn letter(chord: Chord) -> Option<char> {
    chord.as_char().map(|c| c.to_ascii_lowercase())
}

/// The actions of a mode that take a letter, where the mode has no footer menu that is reached without one.
fn letters_only(keymap: &Keymap, mode: Mode) -> Vec<Broken> {
    let free = |action: Action| {
        keymap
            .keys_of(mode, action)
            .iter()
            .any(|keys| !keys.iter().any(|chord| chord.is_letter()))
    };
    if free(Action::Menu) {
        return Vec::new();
    }
    keymap
        .help(mode)
        .into_iter()
        .filter(|row| !free(row.action))
        .map(|row| Broken {
            rule: Rule::LettersOnly,
            mode,
            keys: row.keys.into_iter().next().unwrap_or_default(),
            action: row.action,
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::chord::sequence;
    use super::*;

    #[test]
    fn keys_that_cannot_be_told_apart_or_belong_to_fields_are_unusable() {
        use Mode::{Podium, Text, Vote};
        for (mode, keys, why) in [
            (Podium, "ctrl-m", Some("twin")),
            (Podium, "ctrl-i", Some("twin")),
            (Podium, "ctrl-[", Some("twin")),
            (Podium, "ctrl-h", Some("twin")),
            (Podium, "ctrl-/", Some("ctrl")),
            (Podium, "ctrl-3", Some("ctrl")),
            (Podium, "backspace", Some("backspace")),
            (Podium, "đ", Some("letter")),
            (Podium, "t ư", Some("letter")),
            (Podium, "ctrl-left", None),
            (Podium, "ctrl-p", None),
            (Podium, "alt-m", None),
            (Podium, "7", None),
            (Vote, "7", Some("field")),
            (Vote, "delete", Some("field")),
            (Vote, "a", None),
            (Text, "a", Some("field")),
            (Text, "space", Some("field")),
            (Text, "?", Some("field")),
            (Text, "ctrl-x u", None),
            (Text, "f6", None),
        ] {
            assert_eq!(
                unusable(mode, &sequence(keys).unwrap()),
                why,
                "{mode:?} {keys}"
            );
        }
    }

    #[test]
    fn rules_for_single_bindings() {
        use Action::{
            Cancel, ClickerNext, HallBlack, Help, LookBack, LookPageDown, Next, Pause, Quit,
        };
        use Mode::{List, Podium};
        for (mode, keys, action, broken) in [
            (Podium, "b", Pause, vec![Rule::ClickerKey]),
            (Podium, "B", Pause, vec![Rule::ClickerKey]),
            (Podium, "b a", Pause, vec![Rule::ClickerKey]),
            (Podium, ".", Next, vec![Rule::ClickerKey]),
            (Podium, "f5", ClickerNext, vec![Rule::ClickerKey]),
            (Podium, "pageup", Quit, vec![Rule::ClickerKey]),
            (Podium, "esc", Quit, vec![Rule::ClickerKey]),
            // Help would open over the running clock at a press of the clicker.
            (Podium, "f5", Help, vec![Rule::ClickerKey]),
            (Podium, "b", HallBlack, vec![]),
            (Podium, "pageup", LookBack, vec![]),
            (Podium, "esc", Cancel, vec![]),
            (Podium, "pagedown", Next, vec![Rule::PageDown]),
            (Podium, "pagedown", LookPageDown, vec![Rule::PageDown]),
            (Podium, "pagedown", ClickerNext, vec![]),
            (List, "pagedown", LookPageDown, vec![]),
            (List, "pagedown", Action::Confirm, vec![Rule::PageDown]),
            (Podium, "w", Pause, vec![Rule::Composing]),
            (Podium, "t ]", Pause, vec![Rule::Composing]),
            (Podium, "ctrl-w", Pause, vec![]),
            (Podium, "g g", Pause, vec![Rule::Doubled]),
            (Podium, "g G", Pause, vec![Rule::Doubled]),
            (Podium, "1 1", Pause, vec![]),
            (Podium, "g a", Pause, vec![]),
        ] {
            let found: Vec<Rule> = key_rules(mode, &sequence(keys).unwrap(), action).collect();
            assert_eq!(found, broken, "{mode:?} {keys} {action:?}");
        }
    }
}
