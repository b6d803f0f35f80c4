//! Help, footer, menu and palette, drawn from the keymap in force: a changed key shows everywhere.

use super::action::{Action, Group};
use super::chord::{Chord, Face, shown};
use super::keymap::{Keymap, Label};
use super::mode::Mode;

/// One line of help: an action with its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpRow {
    /// Where it stands.
    pub group: Group,
    /// The action.
    pub action: Action,
    /// Its keys, the one to show first; empty in the palette where it has none.
    pub keys: Vec<Vec<Chord>>,
    /// Words of the keymap; `None`: the action's own.
    pub words: Option<Label>,
}

impl HelpRow {
    /// The keys as people read them, with ` · ` between; empty where there are none.
    pub fn keys_shown(&self, face: Face) -> String {
        let keys: Vec<String> = self.keys.iter().map(|keys| shown(keys, face)).collect();
        keys.join(" · ")
    }
}

impl Keymap {
    /// The key to show for an action in a mode: `⏎`, `Ctrl-P`. `None` where it has none there.
    pub fn hint(&self, mode: Mode, action: Action, face: Face) -> Option<String> {
        let keys = self.keys_of(mode, action);
        keys.first().map(|keys| shown(keys, face))
    }

    /// All that can be asked for in a mode, by group and in the order of the table.
    pub fn help(&self, mode: Mode) -> Vec<HelpRow> {
        let mut rows: Vec<HelpRow> = Vec::new();
        for row in self.rows(mode) {
            self.gather(&mut rows, mode, row.action);
        }
        rows.sort_by_key(|row| row.action);
        rows
    }

    /// The footer menu of a mode: all that its own keys can ask for, in the order of the keymap, so that
    /// nothing needs a letter. Without moving about, which the arrows do in the menu too, and without
    /// Tiếp from a clicker.
    pub fn menu(&self, mode: Mode) -> Vec<HelpRow> {
        let mut rows: Vec<HelpRow> = Vec::new();
        for row in self.own_rows(mode) {
            let moves = row.action.group() == Group::Look && row.action.is_harmless();
            if !moves && !matches!(row.action, Action::Menu | Action::ClickerNext) {
                self.gather(&mut rows, mode, row.action);
            }
        }
        rows
    }

    /// Every command by name, with its keys in this mode or, where it has none here, at the podium.
    pub fn palette(&self, mode: Mode) -> Vec<HelpRow> {
        Action::ALL
            .iter()
            .filter(|action| action.in_palette())
            .map(|action| {
                let here = self.keys_of(mode, *action);
                let keys = if here.is_empty() {
                    self.keys_of(Mode::Podium, *action)
                } else {
                    here
                };
                HelpRow {
                    group: action.group(),
                    action: *action,
                    keys: keys.into_iter().map(<[Chord]>::to_vec).collect(),
                    words: self.words_of(mode, *action).cloned(),
                }
            })
            .collect()
    }

    /// Adds a line for an action, unless there is one.
    fn gather(&self, rows: &mut Vec<HelpRow>, mode: Mode, action: Action) {
        if rows.iter().any(|row| row.action == action) {
            return;
        }
        rows.push(HelpRow {
            group: action.group(),
            action,
            keys: self
                .keys_of(mode, action)
                .into_iter()
                .map(<[Chord]>::to_vec)
                .collect(),
            words: self.words_of(mode, action).cloned(),
        });
    }
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
