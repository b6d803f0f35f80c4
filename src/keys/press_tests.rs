//! Presses on the shipped keymap, as tables.
#![allow(clippy::unwrap_used, clippy::panic, clippy::format_push_string)]

use super::super::chord::sequence;
use super::super::shipped;
use super::*;

fn standard() -> Keymap {
    shipped::keymap("default").unwrap()
}

/// What the presses mean one after the other; characters are pressed as they are.
fn pressed(keymap: &Keymap, mode: Mode, presses: &[Chord]) -> Vec<Pressed> {
    let mut pending = Pending::default();
    presses
        .iter()
        .map(|chord| keymap.press(mode, &mut pending, *chord))
        .collect()
}

/// The actions that the keys of a text ask for, `<` being Backspace.
fn actions(mode: Mode, typed: &str) -> Vec<Action> {
    let chords: Vec<Chord> = typed
        .chars()
        .map(|c| match c {
            '<' => Chord::plain(Key::Backspace),
            c => Chord::char(c),
        })
        .collect();
    pressed(&standard(), mode, &chords)
        .into_iter()
        .filter_map(|pressed| match pressed {
            Pressed::Action(action) => Some(action),
            _ => None,
        })
        .collect()
}

#[test]
fn keys_of_the_podium_mean_what_the_footer_says() {
    for (key, action) in [
        ("enter", Action::Next),
        ("pagedown", Action::ClickerNext),
        ("space", Action::Pause),
        ("v", Action::Vote),
        ("p", Action::Speakers),
        ("d", Action::Roll),
        ("n", Action::Duties),
        ("f8", Action::Duties),
        ("f10", Action::Menu),
        ("ctrl-p", Action::Palette),
        ("?", Action::Help),
        ("b", Action::HallBlack),
        (".", Action::HallBlack),
        ("f5", Action::LookNow),
        ("pageup", Action::LookBack),
        ("t g", Action::TagSolution),
    ] {
        let last = pressed(&standard(), Mode::Podium, &sequence(key).unwrap()).pop();
        assert_eq!(last, Some(Pressed::Action(action)), "{key}");
    }
    for key in ["w", "[", "]", "f9", "right", "1"] {
        let chord: Chord = key.parse().unwrap();
        let last = pressed(&standard(), Mode::Podium, &[chord]).pop();
        assert_eq!(last, Some(Pressed::Unbound(chord)), "{key}");
    }
}

#[test]
fn an_input_method_changes_no_command() {
    use Action::{
        ChangeChair, Elections, Log, Note, RegisterSpeaker, Roll, Skip, Speakers, Undo, Vote,
    };
    for (typed, asked) in [
        ("v", vec![Vote]),
        // caps lock
        ("V", vec![Vote]),
        ("Đ", vec![Roll]),
        // wide forms
        ("ｖ", vec![Vote]),
        // d d, o o, e e, u s, i s p
        ("d<đ", vec![Roll, Roll]),
        ("o<ô", vec![Note, Note]),
        ("e<ê", vec![Elections, Elections]),
        ("u<ú", vec![Undo, Skip]),
        ("i<íp", vec![RegisterSpeaker, Skip, Speakers]),
        // Backspace does nothing
        ("<<<l", vec![Log]),
        ("c<<c", vec![ChangeChair, ChangeChair]),
        // ư is w, which is bound to nothing
        ("ư", vec![]),
        ("uo<<ươ", vec![Undo, Note]),
    ] {
        assert_eq!(actions(Mode::Podium, typed), asked, "{typed}");
    }
}

#[test]
fn a_letter_that_an_input_method_types_again_is_no_press() {
    let asked = pressed(
        &standard(),
        Mode::Podium,
        &[
            Chord::char('u'),
            Chord::plain(Key::Backspace),
            Chord::char('ú'),
            Chord::plain(Key::Backspace),
            Chord::char('u'),
            Chord::char('s'),
        ],
    );
    // u s s: the third burst takes the tone back and leaves the s.
    assert_eq!(
        asked,
        [
            Pressed::Action(Action::Undo),
            Pressed::Swallowed,
            Pressed::Action(Action::Skip),
            Pressed::Swallowed,
            Pressed::Swallowed,
            Pressed::Action(Action::Skip),
        ]
    );
}

#[test]
fn fields_get_what_is_bound_to_nothing() {
    let field = |key: &str| Pressed::Field(key.parse().unwrap());
    for (mode, key, expected) in [
        (Mode::Vote, "7", field("7")),
        (Mode::Vote, "７", field("7")),
        (Mode::Vote, "backspace", field("backspace")),
        (Mode::Vote, "left", field("left")),
        (Mode::Vote, "a", Pressed::Action(Action::AllAgree)),
        (Mode::Vote, "z", Pressed::Unbound(Chord::char('z'))),
        (Mode::Vote, ".", Pressed::Action(Action::HallBlack)),
        (Mode::Text, "v", field("v")),
        (Mode::Text, "á", field("á")),
        (Mode::Text, "Đ", field("Đ")),
        (Mode::Text, "?", field("?")),
        (Mode::Text, "b", field("b")),
        (Mode::Text, "space", field("space")),
        (Mode::Text, "backspace", field("backspace")),
        // Windows reports characters of the third level so.
        (Mode::Text, "ctrl-alt-q", field("q")),
        (Mode::Text, "ctrl-q", Pressed::Action(Action::Quit)),
        (Mode::Text, "enter", Pressed::Action(Action::Confirm)),
        (Mode::Text, "f5", Pressed::Unbound(Chord::plain(Key::F(5)))),
        (Mode::Gate, "backspace", Pressed::Swallowed),
        (Mode::Gate, "2", Pressed::Action(Action::Choose2)),
    ] {
        let chord: Chord = key.parse().unwrap();
        let last = pressed(&standard(), mode, &[chord]).pop();
        assert_eq!(last, Some(expected), "{mode:?} {key}");
    }
}

#[test]
fn lists_share_the_looks_of_the_podium_and_not_its_acts() {
    for (mode, key, action) in [
        (Mode::List, "p", Some(Action::Speakers)),
        (Mode::List, "l", Some(Action::Log)),
        (Mode::List, "f6", Some(Action::Language)),
        (Mode::List, "pagedown", Some(Action::LookPageDown)),
        (Mode::List, "q", Some(Action::Cancel)),
        (Mode::List, "v", None),
        (Mode::List, "g", None),
        (Mode::Election, "k", Some(Action::Tellers)),
        (Mode::Election, "up", Some(Action::LookUp)),
        (Mode::Election, "g", None),
        (Mode::Gate, "l", None),
    ] {
        let chord: Chord = key.parse().unwrap();
        let expected = action.map_or(Pressed::Unbound(chord), Pressed::Action);
        let last = pressed(&standard(), mode, &[chord]).pop();
        assert_eq!(last, Some(expected), "{mode:?} {key}");
    }
}

#[test]
fn a_sequence_shows_what_may_follow() {
    let keymap = standard();
    let mut pending = Pending::default();
    let Pressed::Pending(following) = keymap.press(Mode::Podium, &mut pending, Chord::char('t'))
    else {
        panic!("t begins a sequence");
    };
    let shown: Vec<(String, Option<Action>)> = following
        .iter()
        .map(|next| (next.chord.to_string(), next.action))
        .collect();
    assert_eq!(
        shown,
        [
            ("g".to_owned(), Some(Action::TagSolution)),
            ("h".to_owned(), Some(Action::TagOther)),
            ("k".to_owned(), Some(Action::TagResult)),
        ]
    );
    assert_eq!(pending.chords(), [Chord::char('t')]);
    assert_eq!(keymap.following(Mode::Podium, &pending), following);
    // The input method's Backspace does not leave it, Esc does, another key drops it.
    let backspace = Chord::plain(Key::Backspace);
    assert_eq!(
        keymap.press(Mode::Podium, &mut pending, backspace),
        Pressed::Swallowed
    );
    assert_eq!(
        keymap.press(Mode::Podium, &mut pending, Chord::plain(Key::Esc)),
        Pressed::Cancelled
    );
    assert!(pending.chords().is_empty());
    let mixed = pressed(&keymap, Mode::Podium, &sequence("t v v").unwrap());
    assert_eq!(mixed.get(1), Some(&Pressed::Unbound(Chord::char('v'))));
    assert_eq!(mixed.get(2), Some(&Pressed::Action(Action::Vote)));
}

#[test]
fn a_sequence_does_not_outlive_its_mode() {
    let keymap = standard();
    let mut pending = Pending::default();
    keymap.press(Mode::Podium, &mut pending, Chord::char('t'));
    assert_eq!(
        keymap.press(Mode::List, &mut pending, Chord::char('k')),
        Pressed::Action(Action::Guests)
    );
}
