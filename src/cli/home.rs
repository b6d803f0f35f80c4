//! The home screen: what can be gone on with, the sessions, and what is chosen among them.

use super::args::PodiumArgs;
use super::clock::Clock;
use super::console::Console;
use super::desk::{Keys, Stage};
use super::documents;
use super::failure::{Failure, exit};
use super::find::{self, Found};
use super::live::{self, Rehearsal};
use super::opening;
use super::reports;
use super::terminal;
use crate::congress::{Congress, Millis, Mode};
use crate::journal::{Alive, Disk, Lock, Name};
use crate::keys::{Chord, Key};
use crate::locale::Locale;
use crate::podium::desk::Input;
use crate::podium::home::{Checks, Entry, HomeChoice, Kind, Readiness, Sheet, run as run_home};
use crate::podium::run::{Exit, Settings};
use crate::podium::theme::{Colours, Ground, Theme};
use crate::rulebook::Words;
use chrono::Offset;
use std::path::PathBuf;

/// At most this many journals are looked into; the latest by name.
const MOST_JOURNALS: usize = 40;

/// Colours as the terminal and the user's wishes have them: `NO_COLOR`, and what the terminal says of itself.
pub fn theme() -> Theme {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let says = |name, words: &[&str]| {
        std::env::var(name).is_ok_and(|value| words.iter().any(|word| value.contains(word)))
    };
    let colours = if set("NO_COLOR") || says("TERM", &["dumb", "mono"]) {
        Colours::None
    } else if says("COLORTERM", &["truecolor", "24bit"]) || says("TERM", &["256color", "direct"]) {
        Colours::Full
    } else {
        Colours::Sixteen
    };
    // `COLORFGBG` ends with the ground's colour; 7 and 15 are light.
    let light = std::env::var("COLORFGBG")
        .is_ok_and(|value| matches!(value.rsplit(';').next(), Some("7" | "15")));
    Theme::new(colours, if light { Ground::Light } else { Ground::Dark })
}

/// What stands behind a line of the list.
enum Behind {
    Journal(PathBuf),
    Session(Box<Found>),
}

/// Looks into the sessions of the list.
struct Looking<'b> {
    behind: &'b [Behind],
}

impl Checks for Looking<'_> {
    fn check(&mut self, at: usize) -> Option<Sheet> {
        let Some(Behind::Session(found)) = self.behind.get(at) else {
            return None;
        };
        match opening::ready((**found).clone()) {
            Ok(mut ready) => {
                let readiness = super::readiness::Readiness::of(&mut ready, None);
                Some(Sheet {
                    problems: ready.warnings,
                    findings: readiness.findings,
                })
            }
            Err(Failure::Problems(problems)) => Some(Sheet {
                problems,
                findings: Vec::new(),
            }),
            Err(_) => None,
        }
    }
}

/// Opens the home screen and does what is chosen, until it is left.
pub fn open(console: &Console) -> Result<u8, Failure> {
    let mut settings = live::settings(console, &PodiumArgs::default())?;
    live::with_stage(live::ears()?, |stage| {
        let mut console = Console {
            locale: console.locale.clone(),
        };
        let mut opened: Vec<Found> = Vec::new();
        loop {
            let (entries, behind) = list(&console.locale, &opened);
            let mut keys = Keys {
                inputs: &stage.ears.inputs,
                clock: Clock::Real(chrono::Local::now().offset().fix()),
            };
            let mut looking = Looking { behind: &behind };
            let (choice, lang) = run_home(
                &mut stage.screen,
                &mut keys,
                &mut looking,
                &entries,
                &settings,
            );
            console.locale = Locale::new(lang);
            settings.lang = lang;
            let why = match choice {
                HomeChoice::Quit | HomeChoice::Left => return Ok(exit::DONE),
                HomeChoice::Open(path) => {
                    match find::session(&path) {
                        Ok(found) => opened.push(found),
                        Err(missing) => {
                            let failure = Failure::Missing("what-session", path, missing);
                            aside(&console, stage, |console| {
                                console.fail(&failure);
                            })?;
                        }
                    }
                    continue;
                }
                HomeChoice::Rehearse(at)
                | HomeChoice::Live(at)
                | HomeChoice::Resume(at)
                | HomeChoice::Check(at)
                | HomeChoice::Export(at) => match behind.get(at) {
                    Some(behind) => chosen(&console, stage, &choice, behind, &settings)?,
                    None => continue,
                },
            };
            match why {
                Some(Exit::Left) => return Ok(exit::DONE),
                Some(Exit::WriteFailed(text)) => {
                    terminal::give_back();
                    console.aside(&text);
                    return Ok(exit::DISK);
                }
                Some(Exit::Quit) | None => {}
            }
        }
    })
}

/// Does what was chosen on a line; what went wrong is shown, and the list comes back.
fn chosen(
    console: &Console,
    stage: &mut Stage,
    choice: &HomeChoice,
    behind: &Behind,
    settings: &Settings,
) -> Result<Option<Exit>, Failure> {
    let begun = match (choice, behind) {
        (HomeChoice::Check(_), Behind::Session(found)) => {
            // The screen shows what is found in a session; here is told why nothing can be.
            if let Err(failure) = opening::ready((**found).clone()) {
                aside(console, stage, |console| {
                    console.fail(&failure);
                })?;
            }
            return Ok(None);
        }
        (HomeChoice::Export(_), Behind::Journal(path)) => {
            let stem = path.with_extension("").with_extension("");
            let out = PathBuf::from(format!("{}-tai-lieu", stem.display()));
            aside(console, stage, |console| {
                if let Err(failure) = documents::export(console, path, &out, &[]) {
                    console.fail(&failure);
                }
            })?;
            return Ok(None);
        }
        (HomeChoice::Rehearse(_), Behind::Session(found)) => {
            let how = Rehearsal {
                speed: 1,
                from: None,
            };
            opening::ready((**found).clone())
                .and_then(|ready| live::begin(&ready, Mode::Rehearsal, Some(&how), None, ""))
        }
        (HomeChoice::Live(_), Behind::Session(found)) => match opening::ready((**found).clone()) {
            Ok(ready) => {
                let mut asked = Ok(true);
                let agreed = live::agreed_on_day(console, &ready, |console, question| {
                    asked = ask(console, stage, question);
                    matches!(asked, Ok(true))
                });
                asked?;
                if !agreed {
                    return Ok(None);
                }
                live::begin(&ready, Mode::Live, None, None, "")
            }
            Err(failure) => Err(failure),
        },
        (HomeChoice::Resume(_), Behind::Journal(path)) => live::reopen(console, path, ""),
        _ => return Ok(None),
    };
    match begun {
        Ok(open) => {
            let ended = live::sit(console, stage, open, settings.clone())?;
            Ok(Some(ended.why))
        }
        Err(failure) => {
            aside(console, stage, |console| {
                console.fail(&failure);
            })?;
            Ok(None)
        }
    }
}

/// Prints on the ordinary screen, waits for a key, and takes the terminal again.
fn aside(
    console: &Console,
    stage: &mut Stage,
    print: impl FnOnce(&Console),
) -> Result<(), Failure> {
    terminal::give_back();
    print(console);
    console.tell("cli-any-key", &[]);
    terminal::raw();
    heard(stage)?;
    stage.screen = terminal::take().map_err(|_| Failure::Told(exit::BUSY))?;
    Ok(())
}

/// Asks on the ordinary screen; Enter is a yes, any other key a no.
fn ask(console: &Console, stage: &mut Stage, question: &str) -> Result<bool, Failure> {
    terminal::give_back();
    console.aside(question);
    terminal::raw();
    let yes = heard(stage)? == Chord::plain(Key::Enter);
    stage.screen = terminal::take().map_err(|_| Failure::Told(exit::BUSY))?;
    Ok(yes)
}

/// The next key, whichever it is.
fn heard(stage: &Stage) -> Result<Chord, Failure> {
    loop {
        match stage.ears.inputs.recv() {
            Ok(Input::Key { chord, .. }) => return Ok(chord),
            Ok(Input::Leave) | Err(_) => return Err(Failure::Told(exit::DONE)),
            Ok(_) => {}
        }
    }
}

/// The list: journals that are not closed, then the sessions, those opened by hand last.
fn list(locale: &Locale, opened: &[Found]) -> (Vec<Entry>, Vec<Behind>) {
    let mut entries = Vec::new();
    let mut behind = Vec::new();
    let names = journals();
    for name in &names {
        if let Some(entry) = journal(locale, name) {
            entries.push(entry);
            behind.push(Behind::Journal(name.first()));
        }
    }
    for found in find::all_sessions()
        .into_iter()
        .chain(opened.iter().cloned())
    {
        entries.push(session(&found, &names));
        behind.push(Behind::Session(Box::new(found)));
    }
    (entries, behind)
}

/// The latest journals, the newest first by name.
fn journals() -> Vec<Name> {
    let mut names = find::journal_folder()
        .and_then(|folder| crate::journal::names::list(&Disk, &folder).ok())
        .unwrap_or_default();
    let moment = |name: &Name| {
        let stem = name.stem();
        // A default NAME ends with its day and time of day.
        stem.char_indices()
            .rev()
            .nth(14)
            .and_then(|(at, _)| stem.get(at..))
            .unwrap_or(stem)
            .to_owned()
    };
    names.sort_by_key(|name| std::cmp::Reverse(moment(name)));
    names.truncate(MOST_JOURNALS);
    names
}

/// The line of a journal that can be gone on with; nothing for one that is closed or cannot be read.
fn journal(locale: &Locale, name: &Name) -> Option<Entry> {
    let congress = opening::journal(&name.first()).ok()?.congress;
    let state = congress.state();
    if state.closed.is_some() {
        return None;
    }
    let last = reports::last_tick(&congress);
    let stopped = Alive::read(&Disk, name)
        .filter(|alive| state.mode == Mode::Live && alive.run == state.run)
        .map_or(last.at, |alive| alive.at.max(last.at));
    Some(Entry {
        title: state.setup.plan.short_title.clone(),
        kind: Kind::Journal {
            mode: state.mode,
            stopped,
            item: state
                .item
                .as_deref()
                .map_or_else(String::new, |item| locale.item(item, state)),
            held: Lock::take(&Disk, name).is_err(),
        },
    })
}

/// The line of a session, with its readiness and its rehearsals.
fn session(found: &Found, journals: &[Name]) -> Entry {
    let ready = opening::ready(found.clone());
    let id = match &ready {
        Ok(ready) => ready.setup.plan.id.clone(),
        Err(_) => String::new(),
    };
    let rehearsed: Vec<&Name> = journals
        .iter()
        .filter(|name| name.mode() == Mode::Rehearsal && name.stem().starts_with(&format!("{id}-")))
        .collect();
    let over = rehearsed
        .iter()
        .find_map(|name| ended_late(&opening::journal(&name.first()).ok()?.congress))
        .unwrap_or(Millis::ZERO);
    let (title, readiness) = match ready {
        Ok(ready) => (
            ready.setup.plan.short_title.clone(),
            // Looked into once the list is on the screen.
            Readiness::Unchecked,
        ),
        Err(_) => (Words::vi(found.name.clone()), Readiness::Unreadable),
    };
    Entry {
        title,
        kind: Kind::Session {
            readiness,
            rehearsals: u32::try_from(rehearsed.len()).unwrap_or(u32::MAX),
            over,
        },
    }
}

/// By how much a congress that was closed ended later than planned.
fn ended_late(congress: &Congress) -> Option<Millis> {
    let state = congress.state();
    let (closed, _) = state.closed?;
    let schedule = crate::congress::timing::schedule(state, closed);
    let planned = schedule.sittings.last()?.planned_close;
    Some(Millis::between(planned, closed.at))
}
