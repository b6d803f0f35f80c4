//! A podium from opening to quitting: live, rehearsed, or gone on with.

use super::args::PodiumArgs;
use super::clock::{self, Clock};
use super::console::Console;
use super::desk::{RealDesk, SharedClock, Stage, locked};
use super::failure::{Failure, exit};
use super::headless;
use super::lists;
use super::opening::{self, PROGRAM, Ready};
use super::terminal;
use crate::congress::state::zone;
use crate::congress::{Act, Command, Congress, Event, Fact, Millis, Mode};
use crate::journal::alive::{Life, Moment as AliveMoment};
use crate::journal::{Alive, Answer, Digest, Durability, Heart, Journal, Name, Trouble};
use crate::podium::{Settings, Why, run as run_podium};
use std::path::Path;
use std::sync::{Arc, Mutex, mpsc};

/// How a rehearsal runs.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// Virtual seconds per second.
    pub speed: u32,
    /// Begins at this item.
    pub from: Option<String>,
}

/// Opens a live congress.
pub fn run(
    console: &Console,
    session: &str,
    journal: Option<&Path>,
    podium: &PodiumArgs,
) -> Result<u8, Failure> {
    let ready = opening::session(session)?;
    let open = begin(&ready, Mode::Live, None, journal, podium)?;
    with_stage(console, podium, |console, stage| sit(console, stage, open, podium))
}

/// Opens a rehearsal.
pub fn rehearse(
    console: &Console,
    session: &str,
    rehearsal: &Rehearsal,
    journal: Option<&Path>,
    podium: &PodiumArgs,
) -> Result<u8, Failure> {
    let ready = opening::session(session)?;
    let open = begin(&ready, Mode::Rehearsal, Some(rehearsal), journal, podium)?;
    with_stage(console, podium, |console, stage| sit(console, stage, open, podium))
}

/// Goes on with a journal.
pub fn resume(console: &Console, journal: &Path, podium: &PodiumArgs) -> Result<u8, Failure> {
    let open = reopen(console, journal, podium)?;
    with_stage(console, podium, |console, stage| sit(console, stage, open, podium))
}

/// A congress whose journal is open.
pub struct Open {
    congress: Congress,
    journal: Journal,
    clock: SharedClock,
    sums: Vec<(u64, Digest)>,
    boot: String,
}

/// The keymap is read and the terminal there before anything is written.
fn before(console_podium: &PodiumArgs) -> Result<(), Failure> {
    lists::keymap(console_podium.keymap.as_deref())?;
    if terminal::present() {
        Ok(())
    } else {
        Err(Failure::Said("cli-no-terminal", Vec::new(), exit::BUSY))
    }
}

/// Begins a journal.
pub fn begin(
    ready: &Ready,
    mode: Mode,
    rehearsal: Option<&Rehearsal>,
    file: Option<&Path>,
    podium: &PodiumArgs,
) -> Result<Open, Failure> {
    before(podium)?;
    let congress = Congress::new(Arc::clone(&ready.setup));
    let offset = zone(ready.setup.plan.offset_minutes);
    let boot = clock::boot_id();
    let clock = match rehearsal {
        Some(rehearsal) => {
            let at = headless::beginning(congress.state());
            Clock::starting(at, Millis::ZERO, rehearsal.speed)
        }
        None => Clock::Real(offset),
    };
    let name = opening::new_name(file, &ready.setup.plan.id, mode, clock::wall(offset))?;
    if let Some(item) = rehearsal.and_then(|r| r.from.as_deref())
        && congress.state().find_item(item).is_none()
    {
        // Refused before a journal is made.
        let refused = congress.decide(
            &Command::GoTo {
                item: item.to_owned(),
                step: None,
            },
            clock.now().at,
            clock.now().up,
        );
        if let Err(refusal) = refused {
            return Err(refusal.into());
        }
    }
    let now = clock.now();
    let open = ready.open(mode, boot.clone());
    let mut open_journal = first(congress, &open, &name, now, podium)?;
    let mut commands = Vec::new();
    commands.extend(clock.anchor());
    if let Some(item) = rehearsal.and_then(|r| r.from.clone()) {
        commands.push(Command::StartFrom { item });
    }
    if mode == Mode::Live {
        let by_days = (now.at.date_naive() - ready.setup.plan.date).num_days();
        if by_days != 0 {
            commands.push(Command::Reschedule { by_days });
        }
    }
    for command in commands {
        keep(&mut open_journal, &command, &clock, podium)?;
    }
    let (congress, journal, sums) = open_journal;
    Ok(Open {
        congress,
        journal,
        clock: Arc::new(Mutex::new(clock)),
        sums,
        boot,
    })
}

type OpenJournal = (Congress, Journal, Vec<(u64, Digest)>);

fn first(
    mut congress: Congress,
    open: &Command,
    name: &Name,
    now: clock::Reading,
    podium: &PodiumArgs,
) -> Result<OpenJournal, Failure> {
    let act = Act {
        seq: 1,
        at: now.at,
        up: now.up,
        by: podium.by.clone(),
        ev: congress.decide(open, now.at, now.up)?,
    };
    let (journal, done) = Journal::create(
        opening::disk(),
        name.clone(),
        &act,
        Durability::EachAct,
    )?;
    let sums = vec![(done.seq, done.sum)];
    for act in done.acts {
        congress.apply(act);
    }
    Ok((congress, journal, sums))
}

/// Decides and writes one of the program's own commands before the podium opens.
fn keep(
    (congress, journal, sums): &mut OpenJournal,
    command: &Command,
    clock: &Clock,
    podium: &PodiumArgs,
) -> Result<(), Failure> {
    let now = clock.now();
    let act = Act {
        seq: congress.next_seq(),
        at: now.at,
        up: now.up,
        by: podium.by.clone(),
        ev: congress.decide(command, now.at, now.up)?,
    };
    match journal.append(act) {
        Answer::Done(done) => {
            sums.push((done.seq, done.sum));
            for act in done.acts {
                congress.apply(act);
            }
            Ok(())
        }
        Answer::Failed(failed) => Err(failed.trouble.into()),
    }
}

/// Opens a journal to go on with it: a torn end is set aside and recorded, the gap since the last sign of
/// life is recorded, and a rehearsal's clock goes on from there.
pub fn reopen(console: &Console, path: &Path, podium: &PodiumArgs) -> Result<Open, Failure> {
    before(podium)?;
    let path = opening::resolve(path);
    let (name, _) = Name::parse(&path)?;
    let opened = Journal::open(opening::disk(), name, Durability::EachAct)?;
    if let Some(record) = opened.missing {
        console.tell("cli-missing", &[("record", record.into())]);
    }
    let sums: Vec<(u64, Digest)> = (1..).zip(opened.reading.sums).collect();
    let congress = opening::congress(opened.reading.acts)?;
    let boot = clock::boot_id();
    let (clock, resume) = going_on(&congress, opened.alive.as_ref(), &boot);
    let mut open = (congress, opened.journal, sums);
    keep(&mut open, &resume, &clock, podium)?;
    for torn in opened.set_aside {
        if let Event::Recovered {
            bytes,
            file,
            sha256,
        } = torn.event()
        {
            keep(
                &mut open,
                &Command::Recover {
                    bytes,
                    file,
                    sha256,
                },
                &clock,
                podium,
            )?;
        }
    }
    if let Some(anchor) = clock.anchor() {
        keep(&mut open, &anchor, &clock, podium)?;
    }
    let (congress, journal, sums) = open;
    Ok(Open {
        congress,
        journal,
        clock: Arc::new(Mutex::new(clock)),
        sums,
        boot,
    })
}

/// The clock to go on with, and the command that tells how long nothing ran. On the same start of the
/// machine the monotonic clock measures the gap, else the wall clock; a rehearsal has none.
fn going_on(congress: &Congress, alive: Option<&Alive>, boot: &str) -> (Clock, Command) {
    let state = congress.state();
    let (mut at, mut up) = state.last.map_or_else(
        || (headless::beginning(state), Millis::ZERO),
        |last| (last.at, last.up),
    );
    // The last sign of life, where it is later than the last act of the same run.
    if let Some(alive) = alive.filter(|alive| alive.run == state.run && alive.up > up) {
        (at, up) = (alive.at, alive.up);
    }
    let last = up + state.clock_offset;
    let command = |clock: Millis, gap: Millis| Command::Resume {
        program: PROGRAM.to_owned(),
        boot: boot.to_owned(),
        clock,
        gap,
        alive: at,
    };
    if state.mode == Mode::Rehearsal {
        let speed = state.virtual_clock.map_or(1, |anchor| anchor.speed);
        return (Clock::starting(at, up, speed), command(last, Millis::ZERO));
    }
    let clock = Clock::Real(zone(state.setup.plan.offset_minutes));
    let now = clock.now();
    let gap = if !boot.is_empty() && boot == state.boot {
        now.up - up
    } else {
        Millis::between(at, now.at)
    }
    .at_least_zero();
    (clock, command(last + gap, gap))
}

/// Takes the terminal, runs, and gives it back whatever happens.
pub fn with_stage(
    console: &Console,
    podium: &PodiumArgs,
    run: impl FnOnce(&Console, &mut Stage) -> Result<u8, Failure>,
) -> Result<u8, Failure> {
    before(podium)?;
    let dead = |error: std::io::Error| {
        Failure::Said(
            "cli-terminal",
            vec![("system", Fact::from(error.to_string()))],
            exit::BUSY,
        )
    };
    let (sender, inputs) = mpsc::channel();
    let screen = terminal::take().map_err(dead)?;
    let mut stage = Stage {
        screen,
        sender: sender.clone(),
        inputs: Some(inputs),
    };
    let result = match terminal::listen(&sender) {
        Ok(()) => run(console, &mut stage),
        Err(error) => Err(dead(error)),
    };
    terminal::give_back();
    result
}

/// Sits at the podium until it is left.
pub fn sit(
    console: &Console,
    stage: &mut Stage,
    open: Open,
    podium: &PodiumArgs,
) -> Result<u8, Failure> {
    let Open {
        congress,
        journal,
        clock,
        sums,
        boot,
    } = open;
    let life = Life {
        run: congress.state().run,
        boot,
        program: PROGRAM.to_owned(),
    };
    let beats = Arc::clone(&clock);
    let path = journal.name().first();
    let heart = Heart::start(
        opening::disk(),
        journal.name().clone(),
        life,
        journal.seq(),
        journal.segment().to_owned(),
        move || {
            let now = locked(&beats).now();
            AliveMoment {
                at: now.at,
                up: now.up,
                real_at: now.real_at,
            }
        },
    )?;
    let Some(inputs) = stage.inputs.take() else {
        return Err(Failure::Told(exit::FAULT));
    };
    let channel = (stage.sender.clone(), inputs);
    let locale = console.locale.clone();
    let mut desk = RealDesk::new(journal, heart, sums, clock, channel, locale)?;
    let settings = Settings {
        lang: console.locale.lang(),
        keymap: lists::keymap(podium.keymap.as_deref())?,
        theme: super::home::theme(),
        ascii: podium.ascii,
        by: podium.by.clone(),
    };
    let ended = run_podium(&mut stage.screen, congress, &mut desk, settings);
    let congress = ended.congress;
    let seal = desk.seal(&congress);
    desk.finish();
    terminal::give_back();
    let closed = congress.state().closed.is_some();
    match ended.why {
        Why::Quit => {
            if let Some(seal) = seal.filter(|_| closed) {
                console.tell("cli-sealed", &[("fingerprint", seal.into())]);
            } else {
                let file = path.display().to_string();
                console.tell("cli-resume-with", &[("file", file.into())]);
            }
            Ok(exit::DONE)
        }
        // Nothing is printed: the terminal may be the very thing that is gone.
        Why::Left => Ok(exit::DONE),
        Why::WriteFailed(text) => {
            console.aside(&text);
            Ok(exit::DISK)
        }
    }
}

/// The trouble of a journal another podium holds, for home.
pub fn is_held(failure: &Failure) -> bool {
    matches!(failure, Failure::Journal(trouble) if matches!(**trouble, Trouble::Locked { .. }))
}
