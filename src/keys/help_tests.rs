#![allow(clippy::unwrap_used, clippy::panic, clippy::format_push_string)]
use super::super::shipped;
use super::*;
use std::collections::BTreeSet;

fn standard() -> Keymap {
    shipped::keymap("default").unwrap()
}

fn changed(modes: &str) -> Keymap {
    let text = format!(
        "(format: 1, id: \"mine\", name: (vi: \"Của tôi\"), based_on: \"default\", modes: {{{modes}}})"
    );
    let (keymap, problems) = super::super::read::read("mine.ron", &text, &|_| None);
    keymap.unwrap_or_else(|| panic!("{problems:?}"))
}

#[test]
fn hints_are_the_keys_in_force() {
    let keymap = standard();
    for (mode, action, signs, vi) in [
        (Mode::Podium, Action::Next, Some("⏎"), Some("Enter")),
        (Mode::Podium, Action::Pause, Some("␣"), Some("Cách")),
        (Mode::Podium, Action::TagResult, Some("t k"), Some("t k")),
        (Mode::Home, Action::RunLive, Some("F2"), Some("F2")),
        (Mode::Podium, Action::RunLive, None, None),
    ] {
        assert_eq!(keymap.hint(mode, action, Face::Signs).as_deref(), signs);
        assert_eq!(keymap.hint(mode, action, Face::Vietnamese).as_deref(), vi);
    }
    let mine = changed(
        "\"podium\": [(keys: [\"f12\"], action: \"pause\"), (keys: [\"space\"], action: \"none\")]",
    );
    assert_eq!(
        mine.hint(Mode::Podium, Action::Pause, Face::Signs)
            .as_deref(),
        Some("F12")
    );
}

#[test]
fn help_shows_every_key_of_a_mode_and_no_other() {
    let keymap = standard();
    for mode in Mode::ALL {
        let help = keymap.help(mode);
        let shown: BTreeSet<&Vec<Chord>> = help.iter().flat_map(|row| &row.keys).collect();
        let bound: BTreeSet<&Vec<Chord>> =
            keymap.rows(mode).iter().flat_map(|row| &row.keys).collect();
        assert_eq!(shown, bound, "{mode:?}");
        let actions: Vec<Action> = help.iter().map(|row| row.action).collect();
        assert!(actions.is_sorted(), "{mode:?}");
        assert_eq!(
            actions.iter().collect::<BTreeSet<_>>().len(),
            actions.len(),
            "{mode:?}"
        );
        let mut pending = super::super::press::Pending::default();
        for row in &help {
            for keys in &row.keys {
                let last = keys
                    .iter()
                    .map(|chord| keymap.press(mode, &mut pending, *chord))
                    .last();
                assert_eq!(
                    last,
                    Some(super::super::press::Pressed::Action(row.action)),
                    "{mode:?}"
                );
            }
        }
    }
}

#[test]
fn help_is_drawn_from_the_map() {
    let mine = changed(
        "\"podium\": [(keys: [\"f12\"], action: \"pause\", words: (vi: \"Dừng giờ\", en: \"Hold\"))]",
    );
    let row = mine
        .help(Mode::Podium)
        .into_iter()
        .find(|row| row.action == Action::Pause)
        .unwrap();
    assert_eq!(row.keys_shown(Face::Signs), "F12 · ␣");
    assert_eq!(
        row.words.as_ref().map(|words| words.get(false)),
        Some("Dừng giờ")
    );
    assert_eq!(
        row.words.as_ref().map(|words| words.get(true)),
        Some("Hold")
    );
    assert_eq!(row.group, Group::Clock);
}

#[test]
fn the_menu_has_all_that_is_not_moving_about() {
    let keymap = standard();
    let actions: Vec<Action> = keymap
        .menu(Mode::Podium)
        .iter()
        .map(|row| row.action)
        .collect();
    assert_eq!(actions.first(), Some(&Action::Next));
    for action in [
        Action::GoTo,
        Action::TagOther,
        Action::EndStep,
        Action::Quit,
    ] {
        assert!(actions.contains(&action), "{action:?}");
    }
    for action in [Action::LookUp, Action::ClickerNext, Action::Menu] {
        assert!(!actions.contains(&action), "{action:?}");
    }
}

#[test]
fn the_palette_has_every_command_with_its_key() {
    let keymap = standard();
    let rows = keymap.palette(Mode::List);
    let missing: Vec<&str> = Action::ALL
        .iter()
        .filter(|action| !rows.iter().any(|row| row.action == **action))
        .filter(|action| action.group() != Group::Dialog)
        .map(|action| action.name())
        .collect();
    assert_eq!(missing, ["clicker-next", "palette", "menu"]);
    let keys = |action: Action| {
        rows.iter()
            .find(|row| row.action == action)
            .map(|row| row.keys_shown(Face::English))
            .unwrap_or_default()
    };
    assert_eq!(keys(Action::Vote), "v · F3");
    assert_eq!(keys(Action::Log), "l");
    assert_eq!(keys(Action::RunLive), "");
}
