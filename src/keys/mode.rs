//! Modes: what is in front, and so which keys mean what.

use super::action::Action;
use super::chord::{Chord, Key};

/// What is in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// The home screen.
    Home,
    /// The podium: the screen that stays open all day.
    Podium,
    /// A dialog with number fields: a card vote, ballots issued, a count.
    Vote,
    /// The ladder of a ballot round.
    Election,
    /// A duty stands in the way.
    Gate,
    /// A list: roll, guests, speakers, duties, log, documents, help.
    List,
    /// A text field is open: letters are text.
    Text,
    /// A question before something that is not taken back by Esc.
    Confirm,
    /// The footer menu.
    Menu,
}

/// What kind of fields a mode has: keys that are bound to nothing go there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fields {
    /// No fields; Backspace does nothing.
    None,
    /// Number fields: digits and the keys that edit them.
    Numbers,
    /// A text field: everything that prints, as it is typed.
    Text,
}

impl Fields {
    /// A field of this kind wants the key.
    pub fn takes(self, chord: Chord) -> bool {
        if !chord.is_plain() {
            return false;
        }
        match (self, chord.key()) {
            (
                Self::Numbers | Self::Text,
                Key::Backspace | Key::Delete | Key::Left | Key::Right | Key::Home | Key::End,
            )
            | (Self::Text, Key::Char(_) | Key::Space) => true,
            (Self::Numbers, Key::Char(c)) => c.is_ascii_digit(),
            _ => false,
        }
    }
}

impl Mode {
    /// Every mode, in the order of keymaps.
    pub const ALL: [Self; 9] = [
        Self::Home,
        Self::Podium,
        Self::Vote,
        Self::Election,
        Self::Gate,
        Self::List,
        Self::Text,
        Self::Confirm,
        Self::Menu,
    ];

    /// The name in keymaps and of the message: `podium` is `mode-podium`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Podium => "podium",
            Self::Vote => "vote",
            Self::Election => "election",
            Self::Gate => "gate",
            Self::List => "list",
            Self::Text => "text",
            Self::Confirm => "confirm",
            Self::Menu => "menu",
        }
    }

    /// The mode with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// The fields of this mode.
    pub fn fields(self) -> Fields {
        match self {
            Self::Vote => Fields::Numbers,
            Self::Text => Fields::Text,
            _ => Fields::None,
        }
    }

    /// The mode whose looking keys work here too, so that one list leads to the next. Keys that act never
    /// reach through: what they act on would be hidden.
    pub fn looks_like(self) -> Option<Self> {
        match self {
            Self::Election | Self::List => Some(Self::Podium),
            _ => None,
        }
    }

    /// What every keymap must offer here: the way on, the way out, the way to help.
    pub fn essentials(self) -> &'static [Action] {
        match self {
            Self::Home => &[
                Action::LookUp,
                Action::LookDown,
                Action::Rehearse,
                Action::RunLive,
                Action::Help,
                Action::Menu,
                Action::Quit,
            ],
            Self::Podium => &[
                Action::Next,
                Action::ClickerNext,
                Action::LookUp,
                Action::LookDown,
                Action::Undo,
                Action::Palette,
                Action::Help,
                Action::Menu,
                Action::Quit,
            ],
            Self::Vote => &[
                Action::Confirm,
                Action::Cancel,
                Action::NextField,
                Action::PrevField,
                Action::Help,
                Action::Quit,
            ],
            Self::Election => &[
                Action::Next,
                Action::ClickerNext,
                Action::Cancel,
                Action::LookUp,
                Action::LookDown,
                Action::Help,
                Action::Menu,
                Action::Quit,
            ],
            Self::Gate => &[
                Action::Choose1,
                Action::Choose2,
                Action::Choose3,
                Action::Choose4,
                Action::Cancel,
                Action::Help,
                Action::Quit,
            ],
            Self::List => &[
                Action::Confirm,
                Action::Cancel,
                Action::LookUp,
                Action::LookDown,
                Action::Help,
                Action::Menu,
                Action::Quit,
            ],
            Self::Text => &[
                Action::Confirm,
                Action::Cancel,
                Action::LookUp,
                Action::LookDown,
                Action::Help,
                Action::Quit,
            ],
            Self::Confirm => &[Action::Confirm, Action::Cancel],
            Self::Menu => &[
                Action::Confirm,
                Action::Cancel,
                Action::LookUp,
                Action::LookDown,
            ],
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_known_by_name() {
        for mode in Mode::ALL {
            assert_eq!(Mode::from_name(mode.name()), Some(mode));
        }
        assert_eq!(Mode::from_name("Podium"), None);
    }

    #[test]
    fn fields_want_what_edits_them() {
        for (chord, numbers, text) in [
            ("1", true, true),
            ("a", false, true),
            ("space", false, true),
            ("backspace", true, true),
            ("left", true, true),
            ("home", true, true),
            (".", false, true),
            ("ctrl-a", false, false),
            ("ctrl-left", false, false),
            ("f5", false, false),
            ("enter", false, false),
            ("up", false, false),
        ] {
            let read: Chord = chord.parse().unwrap();
            assert!(!Fields::None.takes(read), "{chord}");
            assert_eq!(Fields::Numbers.takes(read), numbers, "{chord}");
            assert_eq!(Fields::Text.takes(read), text, "{chord}");
        }
    }
}
