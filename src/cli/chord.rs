//! From the terminal library's keys to ours: the one place that knows both.

use crate::keys::{Chord, Key, KeyKind};
use crate::podium::desk::Input;
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// The key as the podium gets it; nothing for releases and keys nobody has a name for.
pub fn of(event: &KeyEvent) -> Option<Input> {
    let kind = match event.kind {
        KeyEventKind::Press => KeyKind::Press,
        KeyEventKind::Repeat => KeyKind::Repeat,
        KeyEventKind::Release => return None,
    };
    Some(Input::Key {
        chord: chord(event)?,
        kind,
    })
}

fn chord(event: &KeyEvent) -> Option<Chord> {
    let key = match event.code {
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Insert => Key::Insert,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(n) => Key::F(n),
        _ => return None,
    };
    let held = |modifier| event.modifiers.contains(modifier);
    Some(Chord::new(
        key,
        held(KeyModifiers::CONTROL),
        held(KeyModifiers::ALT),
        held(KeyModifiers::SHIFT),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_come_through_and_releases_do_not() {
        let event = KeyEvent::new(KeyCode::Char('P'), KeyModifiers::CONTROL);
        assert_eq!(
            chord(&event),
            Some(Chord::new(Key::Char('p'), true, false, false))
        );
        let mut release = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        release.kind = KeyEventKind::Release;
        assert!(of(&release).is_none());
        assert!(chord(&KeyEvent::new(KeyCode::CapsLock, KeyModifiers::NONE)).is_none());
    }
}
