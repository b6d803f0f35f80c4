//! The command line: one file per subcommand. The only room that joins disk, clock and terminal.
//!
//! | file | idea |
//! |---|---|
//! | `args`, `usage` | what can be asked for; help and errors of the command line in both languages |
//! | `console`, `failure` | what is printed, in one form; exit codes |
//! | `find`, `workbook` | where a NAME is looked up; files as they come: encodings, sheets |
//! | `opening` | texts to a congress; a journal to a congress |
//! | `check`, `readiness` | what must be mended in files, what must be done before the day |
//! | `clock` | the machine's clocks and a rehearsal's |
//! | `script`, `headless` | JSON lines run on the core, with or without a journal |
//! | `tally`, `codes` | the arithmetic of a count without a congress; every code on one sheet |
//! | `terminal`, `chord`, `desk` | the terminal, its keys, and what the podium gets of the outside world |
//! | `count` | the tellers' own process: its disk, its screen, results compared |
//! | `home`, `live` | the home screen; a podium from opening to quitting |

mod args;
mod check;
mod chord;
mod clock;
mod codes;
mod console;
mod count;
mod desk;
mod district;
mod documents;
mod failure;
mod find;
mod headless;
mod home;
mod lists;
mod live;
mod opening;
mod readiness;
mod reports;
mod review;
mod script;
mod tally;
mod teams;
mod terminal;
mod usage;
mod workbook;
#[cfg(test)]
mod workbook_tests;

use crate::locale::Locale;
use crate::rulebook::Lang;
use args::{Args, Subcommands};
use clap::FromArgMatches;
use console::Console;
use failure::{Failure, exit};
use std::ffi::OsString;

/// Runs the program; returns the exit code.
pub fn main(args: Vec<OsString>) -> u8 {
    let outcome = std::panic::catch_unwind(|| run(args));
    outcome.unwrap_or(exit::FAULT)
}

fn run(args: Vec<OsString>) -> u8 {
    let console = Console {
        locale: Locale::new(language(&args)),
    };
    let parsed = usage::command(&console.locale)
        .try_get_matches_from(args)
        .and_then(|matches| Args::from_arg_matches(&matches));
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return usage::tell(&console, &error),
    };
    let outcome = match parsed.command {
        None => home::open(&console),
        Some(command) => dispatch(&console, command),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => console.fail(&failure),
    }
}

fn dispatch(console: &Console, command: Subcommands) -> Result<u8, Failure> {
    match command {
        Subcommands::Run {
            session,
            journal,
            podium,
        } => live::run(console, &session, journal.as_deref(), &podium),
        Subcommands::Resume {
            journal,
            script: Some(script),
            podium,
        } => headless::resume(console, &journal, &script, &podium.by),
        Subcommands::Resume {
            journal, podium, ..
        } => live::resume(console, &journal, &podium),
        Subcommands::Rehearse {
            session,
            from,
            script: Some(script),
            journal,
            ..
        } => headless::rehearse(
            console,
            &session,
            &script,
            journal.as_deref(),
            from.as_deref(),
        ),
        Subcommands::Rehearse {
            session,
            speed,
            from,
            journal,
            podium,
            ..
        } => live::rehearse(
            console,
            &session,
            &live::Rehearsal { speed, from },
            journal.as_deref(),
            &podium,
        ),
        Subcommands::Check { files, json, today } => check::check(console, &files, json, today),
        Subcommands::Status { journal, at, json } => {
            reports::status(console, &journal, at.as_deref(), json)
        }
        Subcommands::Log { journal } => reports::log(console, &journal),
        Subcommands::Verify {
            journals,
            fingerprint,
        } => reports::verify(console, &journals, fingerprint.as_deref()),
        Subcommands::Export { journal, out, only } => {
            documents::export(console, &journal, &out, &only)
        }
        Subcommands::Review(args) => review::review(console, &args),
        Subcommands::Keys { keymap } => lists::keys(console, keymap.as_deref()),
        Subcommands::Commands {} => Ok(lists::commands(console)),
        Subcommands::Count {
            round: Some(round),
            ascii,
            ..
        } => count::count(console, &round, ascii),
        Subcommands::Count { compare, .. } => count::compare(console, &compare),
        Subcommands::Tally { file, .. } => tally::tally(console, &file),
        Subcommands::Codes { json } => Ok(codes::codes(console, json)),
    }
}

/// The language asked for: `--lang`, else English where `LANG` begins with `en`, else Vietnamese.
fn language(args: &[OsString]) -> Lang {
    let mut asked = None;
    let mut args = args.iter().skip(1).filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == "--" {
            break;
        } else if arg == "--lang" {
            asked = args.next();
        } else if let Some(value) = arg.strip_prefix("--lang=") {
            asked = Some(value);
        }
    }
    match asked {
        Some("en") => Lang::En,
        Some(_) => Lang::Vi,
        None => environment(),
    }
}

fn environment() -> Lang {
    match std::env::var("LANG") {
        Ok(lang) if lang.to_lowercase().starts_with("en") => Lang::En,
        _ => Lang::Vi,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let args = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            language(&args(&["presidium", "--lang", "en", "log"])),
            Lang::En
        );
        assert_eq!(
            language(&args(&["presidium", "log", "--lang=en"])),
            Lang::En
        );
        assert_eq!(
            language(&args(&["presidium", "log", "--lang=vi"])),
            Lang::Vi
        );
    }
}
