//! Lists: every command of scripts with a working example, and the keymap.

use super::console::Console;
use super::failure::{Failure, exit};
use super::find;
use crate::congress::catalogue::EXAMPLES;

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
    let keymap = keymap(console, name)?;
    for mode in crate::keys::Mode::ALL {
        let rows = keymap.help(mode);
        if rows.is_empty() {
            continue;
        }
        console.line(&console.locale.text(mode.message()));
        for row in rows {
            console.line(&format!("  {:<24} {}", row.keys(), row.words(&console.locale)));
        }
    }
    Ok(exit::DONE)
}

/// The keymap asked for, or the default one; every problem of it is told.
pub fn keymap(console: &Console, name: Option<&str>) -> Result<crate::keys::Keymap, Failure> {
    let name = name.unwrap_or("default");
    let found = find::keymap(name)
        .map_err(|missing| Failure::Missing("what-keymap", name.to_owned(), missing))?;
    let _ = console;
    crate::keys::read(&found.name, &found.text).map_err(Failure::Problems)
}
