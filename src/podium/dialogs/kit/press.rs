//! What a key means to a dialog. The keymap says which action a key is; where it says nothing, Enter, Esc,
//! Tab and the arrows still do what they do everywhere, so that no keymap can lock somebody in.

use crate::keys::{Action, Chord, Key};

/// What a key means to a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Accepts: the keyboard's Enter.
    Enter,
    /// Tiếp of a clicker: may walk on, never records a number and never declares a result.
    Clicker,
    /// Goes back.
    Back,
    /// To the next field.
    NextField,
    /// To the field before.
    PrevField,
    /// Up one line.
    Up,
    /// Down one line.
    Down,
    /// Up one page.
    PageUp,
    /// Down one page.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// A numbered choice, from 1.
    Choice(u8),
    /// Some other action of the keymap.
    Act(Action),
    /// A key for the field.
    Key(Chord),
}

/// What this key means.
pub fn press(action: Option<Action>, chord: Chord) -> Press {
    if let Some(action) = action {
        if let Some(digit) = action.choice() {
            return Press::Choice(digit);
        }
        return match action {
            Action::Confirm | Action::Next => Press::Enter,
            Action::ClickerNext => Press::Clicker,
            Action::Cancel => Press::Back,
            Action::NextField => Press::NextField,
            Action::PrevField => Press::PrevField,
            Action::LookUp => Press::Up,
            Action::LookDown => Press::Down,
            Action::LookPageUp => Press::PageUp,
            Action::LookPageDown => Press::PageDown,
            Action::LookFirst => Press::First,
            Action::LookLast => Press::Last,
            other => Press::Act(other),
        };
    }
    if !chord.is_plain() {
        return Press::Key(chord);
    }
    match chord.key() {
        Key::Enter => Press::Enter,
        Key::Esc => Press::Back,
        Key::Tab => Press::NextField,
        Key::BackTab => Press::PrevField,
        Key::Up => Press::Up,
        Key::Down => Press::Down,
        Key::PageUp => Press::PageUp,
        Key::PageDown => Press::PageDown,
        _ => Press::Key(chord),
    }
}

/// The digit of a choice, also where the keymap has no such action in this mode.
pub fn digit(press: Press) -> Option<u8> {
    match press {
        Press::Choice(digit) => Some(digit),
        Press::Key(chord) => chord
            .as_char()
            .and_then(|c| c.to_digit(10))
            .and_then(|digit| u8::try_from(digit).ok())
            .filter(|digit| *digit > 0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clicker_is_never_taken_for_enter() {
        let any = Chord::plain(Key::PageDown);
        assert_eq!(press(Some(Action::ClickerNext), any), Press::Clicker);
        assert_eq!(press(None, any), Press::PageDown);
        assert_eq!(
            press(Some(Action::HallBlack), any),
            Press::Act(Action::HallBlack)
        );
    }

    #[test]
    fn without_a_keymap_the_way_on_and_the_way_out_are_there() {
        assert_eq!(press(None, Chord::plain(Key::Enter)), Press::Enter);
        assert_eq!(press(None, Chord::plain(Key::Esc)), Press::Back);
        assert_eq!(press(None, Chord::plain(Key::Tab)), Press::NextField);
        let ctrl_enter = Chord::new(Key::Enter, true, false, false);
        assert_eq!(press(None, ctrl_enter), Press::Key(ctrl_enter));
    }

    #[test]
    fn digits_choose_with_and_without_a_keymap() {
        let two = Chord::char('2');
        assert_eq!(digit(press(Some(Action::Choose2), two)), Some(2));
        assert_eq!(digit(press(None, two)), Some(2));
        assert_eq!(digit(press(None, Chord::char('0'))), None);
    }
}
