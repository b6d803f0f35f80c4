//! Lists: every command of scripts with a working example, and the keymap.

use super::console::Console;
use super::failure::{Failure, exit};
use super::find::{self, Found};
use crate::congress::catalogue::EXAMPLES;
use crate::keys::{self, Face, Keymap, Mode};
use crate::rulebook::Lang;
use crate::source::Problem;

/// Prints every command with a line of a script that works in the session of Thanh Chăn.
pub fn commands(console: &Console) -> u8 {
    for example in EXAMPLES {
        let id = format!("command-{}", example.name.replace('_', "-"));
        console.line(&format!("# {}: {}", example.name, console.locale.text(&id)));
        console.line(&format!(
            "{{\"at\":\"2020-01-10T08:00:00+07:00\",\"do\":{}}}",
            example.example
        ));
    }
    exit::DONE
}

/// Prints the keymap in force, mode by mode.
pub fn keys(console: &Console, name: Option<&str>) -> Result<u8, Failure> {
    let keymap = keymap(name)?;
    let english = console.locale.lang() == Lang::En;
    let face = if english {
        Face::English
    } else {
        Face::Vietnamese
    };
    for mode in Mode::ALL {
        let rows = keymap.help(mode);
        if rows.is_empty() {
            continue;
        }
        console.line(&console.locale.text(&format!("keys-mode-{}", mode.name())));
        for row in rows {
            let words = row.words.as_ref().map_or_else(
                || {
                    console
                        .locale
                        .text(&format!("action-{}", row.action.name()))
                },
                |words| words.get(english).to_owned(),
            );
            console.line(&format!("  {:<28} {words}", row.keys_shown(face)));
        }
    }
    Ok(exit::DONE)
}

/// The keymap asked for, or the default one; every problem of it is told.
pub fn keymap(name: Option<&str>) -> Result<Keymap, Failure> {
    let name = name.unwrap_or("default");
    let found = find::keymap(name)
        .map_err(|missing| Failure::Missing("what-keymap", name.to_owned(), missing))?;
    let (keymap, problems) = read_keymap(&found);
    keymap.ok_or(Failure::Problems(problems))
}

/// Reads a keymap, with the one it may be based on. Two that are based on each other end at the second.
pub fn read_keymap(found: &Found) -> (Option<Keymap>, Vec<Problem>) {
    keys::read(&found.name, &found.text, &|base| {
        let found = find::keymap(base).ok()?;
        keys::read(&found.name, &found.text, &|_| None).0
    })
}
