//! The shipped keymaps: whole, without a problem, and safe.
#![allow(clippy::unwrap_used, clippy::panic, clippy::format_push_string)]

use super::super::action::Action;
use super::super::chord::{Chord, Key};
use super::super::mode::Mode;
use super::super::press::{Pending, Pressed};
use super::super::rules;
use super::*;
use std::collections::BTreeSet;

fn all() -> Vec<Keymap> {
    SHIPPED.iter().map(|(id, _)| keymap(id).unwrap()).collect()
}

#[test]
fn they_have_no_problem() {
    for (id, text) in SHIPPED {
        let (keymap, problems) = read(id, text, &|_| None);
        assert_eq!(problems, [], "{id}");
        assert_eq!(keymap.unwrap().id, id);
    }
    assert!(keymap("emacs").is_none());
}

#[test]
fn they_keep_every_rule() {
    for keymap in all() {
        assert_eq!(rules::broken(&keymap), [], "{}", keymap.id);
    }
}

#[test]
fn a_clicker_can_press_anything_and_harms_nothing() {
    let sent = ["b", "B", ".", "f5", "esc", "pageup", "pagedown"];
    for keymap in all() {
        for mode in Mode::ALL {
            for key in sent {
                let chord: Chord = key.parse().unwrap();
                let pressed = keymap.press(mode, &mut Pending::default(), chord);
                if let Pressed::Action(action) = pressed {
                    let walks = key == "pagedown" && action == Action::ClickerNext;
                    assert!(
                        walks || action.is_harmless(),
                        "{} {mode:?} {key}: {action:?}",
                        keymap.id
                    );
                }
            }
        }
    }
}

#[test]
fn page_down_walks_on_from_the_podium() {
    for keymap in all() {
        for mode in [
            Mode::Podium,
            Mode::Election,
            Mode::Vote,
            Mode::Gate,
            Mode::Confirm,
        ] {
            let pressed = keymap.press(mode, &mut Pending::default(), Chord::plain(Key::PageDown));
            assert_eq!(
                pressed,
                Pressed::Action(Action::ClickerNext),
                "{} {mode:?}",
                keymap.id
            );
        }
    }
}

#[test]
fn every_action_has_a_key_somewhere() {
    for keymap in all() {
        let bound: BTreeSet<Action> = Mode::ALL
            .into_iter()
            .flat_map(|mode| keymap.rows(mode))
            .map(|row| row.action)
            .collect();
        let without: Vec<&str> = Action::ALL
            .iter()
            .filter(|action| !bound.contains(action))
            .map(|action| action.name())
            .collect();
        assert!(without.is_empty(), "{}: {without:?}", keymap.id);
    }
}

#[test]
fn every_action_is_reached_without_a_letter() {
    for keymap in all() {
        for mode in Mode::ALL {
            let free = |action: Action| {
                keymap
                    .keys_of(mode, action)
                    .iter()
                    .any(|keys| keys.iter().all(|chord| !chord.is_letter()))
            };
            let menu = free(Action::Menu);
            for row in keymap.own_rows(mode) {
                let in_menu = menu
                    && keymap
                        .menu(mode)
                        .iter()
                        .any(|line| line.action == row.action);
                assert!(
                    free(row.action) || in_menu,
                    "{} {mode:?} {:?}",
                    keymap.id,
                    row.action
                );
            }
        }
    }
}

#[test]
fn arrows_of_a_clicker_walk_on_with_its_keymap() {
    let keymap = keymap("clicker").unwrap();
    for (key, action) in [
        ("right", Action::ClickerNext),
        ("down", Action::ClickerNext),
        ("left", Action::LookBack),
        ("ctrl-down", Action::LookDown),
        ("enter", Action::Next),
        ("ctrl-right", Action::ClockFaster),
    ] {
        let chord: Chord = key.parse().unwrap();
        let pressed = keymap.press(Mode::Podium, &mut Pending::default(), chord);
        assert_eq!(pressed, Pressed::Action(action), "{key}");
    }
}
