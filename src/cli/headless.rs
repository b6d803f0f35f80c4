//! Rehearsals without a terminal: a script played on the core, with or without a journal.

use super::clock;
use super::console::Console;
use super::failure::{Failure, exit};
use super::find;
use super::opening::{self, PROGRAM};
use super::script::{self, Keeper, Memory, Runner, ScriptLine};
use crate::congress::state::SittingStage;
use crate::congress::{Act, Command, Congress, Fact, Millis, Mode, State, Tick, Wall, timing};
use crate::journal::{Answer, Durability, Journal};
use std::path::Path;

/// Virtual time before the first planned opening at which a rehearsal begins.
pub const LEAD: Millis = Millis::minutes(10);

/// Keeps acts in a journal.
struct OnDisk(Journal);

impl Keeper for OnDisk {
    type Trouble = Failure;
    fn keep(&mut self, act: Act) -> Result<Vec<Act>, Failure> {
        match self.0.append(act) {
            Answer::Done(done) => Ok(done.acts),
            Answer::Failed(failed) => Err(failed.trouble.into()),
        }
    }
}

/// The moment at which a rehearsal begins: ten minutes before the first planned opening, or before the
/// planned start of the item it begins at.
pub fn beginning(state: &State, from: Option<&str>) -> Wall {
    let opens = state
        .sittings
        .iter()
        .find(|sitting| sitting.stage == SittingStage::Pending)
        .or(state.sittings.first())
        .map_or_else(
            || state.wall_of(0, chrono::NaiveTime::MIN),
            |sitting| sitting.opens,
        );
    let nowhere = Tick {
        clock: Millis::ZERO,
        at: opens,
    };
    let start = from
        .and_then(|item| {
            let schedule = timing::schedule(state, nowhere);
            schedule.item(item).map(|times| times.planned_start)
        })
        .unwrap_or(opens);
    start.checked_sub_signed(LEAD.delta()).unwrap_or(start)
}

fn read_script(path: &Path) -> Result<Vec<ScriptLine>, Failure> {
    let text = find::read_text(path).map_err(|error| {
        Failure::Missing(
            "what-script",
            path.display().to_string(),
            if error.kind() == std::io::ErrorKind::NotFound {
                find::Missing::NotFound {
                    tried: vec![path.to_path_buf()],
                    known: Vec::new(),
                }
            } else {
                find::Missing::Unreadable {
                    path: path.to_path_buf(),
                    error,
                }
            },
        )
    })?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(script::read(&name, &text)?)
}

/// Plays a script on a session from the beginning.
pub fn rehearse(
    console: &Console,
    session: &str,
    script: &Path,
    journal: Option<&Path>,
    from: Option<&str>,
) -> Result<u8, Failure> {
    let ready = opening::session(session)?;
    let lines = read_script(script)?;
    let congress = Congress::new(std::sync::Arc::clone(&ready.setup));
    let planned = beginning(congress.state(), from);
    let start = lines.first().map_or(planned, |line| line.at.min(planned));
    let open = ready.open(Mode::Rehearsal, String::new());
    let mut runner = Runner::new(congress, start, Millis::ZERO);
    match journal {
        Some(path) => {
            let id = &ready.setup.plan.id;
            let name = opening::new_name(Some(path), id, Mode::Rehearsal, start)?;
            let first = first_act(&runner, &open, start)?;
            let (journal, done) =
                Journal::create(opening::disk(), name, &first, Durability::EachAct)?;
            for act in done.acts {
                runner.congress.apply(act);
            }
            let mut keeper = OnDisk(journal);
            begin(&mut runner, &mut keeper, from, start)??;
            let code = play(console, &mut runner, &mut keeper, lines)?;
            console.tell(
                "cli-journal-at",
                &[("file", keeper.0.name().first().display().to_string().into())],
            );
            keeper.0.finish()?;
            Ok(code)
        }
        None => {
            let mut keeper = Memory;
            never(runner.act(&mut keeper, &open, start, ""))??;
            never(begin(&mut runner, &mut keeper, from, start))??;
            never(play(console, &mut runner, &mut keeper, lines))
        }
    }
}

/// Goes on with a journal by a script: after the last line done, if it was made by this very script.
pub fn resume(console: &Console, journal: &Path, script: &Path, by: &str) -> Result<u8, Failure> {
    let lines = read_script(script)?;
    let path = opening::existing(journal)?;
    let (name, _) = crate::journal::Name::parse(&path)?;
    if name.mode() == Mode::Live {
        return Err(Failure::Said("cli-script-live", Vec::new(), exit::INPUT));
    }
    let opened = Journal::open(opening::disk(), name, Durability::EachAct)?;
    let lines = script::remaining(lines, &opened.reading.acts);
    let set_aside = opened.set_aside;
    let congress = opening::congress(opened.reading.acts)?;
    let (at, up) = congress
        .state()
        .last
        .map_or((beginning(congress.state(), None), Millis::ZERO), |s| {
            (s.at, s.up)
        });
    if let Some(first) = lines.first().filter(|line| line.at < at) {
        return Err(Failure::Said(
            "cli-script-before",
            vec![
                ("line", Fact::from(first.at.to_rfc3339())),
                ("journal", at.to_rfc3339().into()),
            ],
            exit::INPUT,
        ));
    }
    let clock = up + congress.state().clock_offset;
    let mut runner = Runner::new(congress, at, up);
    let mut keeper = OnDisk(opened.journal);
    for torn in set_aside {
        console.tell(
            "cli-set-aside",
            &[
                ("file", torn.file.clone().into()),
                ("bytes", torn.bytes.into()),
            ],
        );
        if let crate::congress::Event::Recovered {
            bytes,
            file,
            sha256,
        } = torn.event()
        {
            let told = Command::Recover {
                bytes,
                file,
                sha256,
            };
            runner.act(&mut keeper, &told, at, by)??;
        }
    }
    let resume = Command::Resume {
        program: PROGRAM.to_owned(),
        boot: String::new(),
        clock,
        gap: Millis::ZERO,
        alive: at,
    };
    runner.act(&mut keeper, &resume, at, by)??;
    let code = play(console, &mut runner, &mut keeper, lines)?;
    keeper.0.finish()?;
    Ok(code)
}

/// The first act of a journal, which is made with it.
fn first_act(runner: &Runner, open: &Command, at: Wall) -> Result<Act, Failure> {
    let at = clock::trim(at);
    let up = runner.up(at);
    Ok(Act {
        seq: 1,
        at,
        up,
        by: String::new(),
        ev: runner.congress.decide(open, at, up)?,
    })
}

fn begin<K: Keeper>(
    runner: &mut Runner,
    keeper: &mut K,
    from: Option<&str>,
    at: Wall,
) -> Result<Result<(), Failure>, K::Trouble> {
    let Some(item) = from else {
        return Ok(Ok(()));
    };
    let command = Command::StartFrom {
        item: item.to_owned(),
    };
    let begun = runner.act(keeper, &command, at, "")?;
    Ok(begun.map(|_| ()).map_err(Failure::from))
}

/// Plays the lines; what was refused is printed with why, and makes the exit code 1.
fn play<K: Keeper>(
    console: &Console,
    runner: &mut Runner,
    keeper: &mut K,
    lines: Vec<ScriptLine>,
) -> Result<u8, K::Trouble> {
    let mut refused = 0u64;
    let count = lines.len();
    for line in lines {
        if let Err(refusal) = runner.act(keeper, &line.command, line.at, &line.by())? {
            refused += 1;
            let said = console.locale.refusal(&refusal);
            let facts = [
                ("line", Fact::from(line.number)),
                ("what", said.what.into()),
            ];
            console.line(&console.locale.format("cli-refused", &facts));
            if let Some(rule) = said.rule {
                let rule = [("rule", Fact::from(rule))];
                console.line(&format!("  {}", console.locale.format("cli-rule", &rule)));
            }
            for finding in said.findings {
                console.line(&format!("  {finding}"));
            }
            console.line(&format!(
                "  {}: {}",
                console.locale.text("cli-hint"),
                said.to_do
            ));
        }
    }
    let facts = [("lines", Fact::from(count)), ("refused", refused.into())];
    console.line(&console.locale.format("cli-played", &facts));
    Ok(if refused == 0 {
        exit::DONE
    } else {
        exit::INPUT
    })
}

/// What is kept in memory cannot fail.
fn never<T>(result: Result<T, std::convert::Infallible>) -> Result<T, Failure> {
    result.map_err(|never| match never {})
}
