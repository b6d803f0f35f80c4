//! A podium from opening to quitting: live, rehearsed, or gone on with.

use super::args::PodiumArgs;
use super::clock::{self, Clock};
use super::console::Console;
use super::desk::{RealDesk, SharedClock, Stage, locked};
use super::failure::{Failure, exit};
use super::headless;
use super::lists;
use super::opening::{self, PROGRAM, Ready};
use super::terminal::{self, Ears};
use crate::congress::state::zone;
use crate::congress::{Act, Command, Congress, Event, Fact, Millis, Mode};
use crate::journal::alive::{Life, Moment as AliveMoment};
use crate::journal::{Alive, Answer, Digest, Durability, Heart, Journal, Name};
use crate::podium::run::{Exit, Settings, run as run_podium};
use std::path::Path;
use std::sync::{Arc, Mutex};

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
    let settings = settings(console, podium)?;
    let ready = opening::session(session)?;
    if !agreed_on_day(console, &ready, ask_line) {
        return Ok(exit::DONE);
    }
    let ears = ears()?;
    let open = begin(&ready, Mode::Live, None, journal, &podium.by)?;
    with_stage(ears, |stage| {
        sit(console, stage, open, settings)?.told(console)
    })
}

/// Opens a rehearsal.
pub fn rehearse(
    console: &Console,
    session: &str,
    rehearsal: &Rehearsal,
    journal: Option<&Path>,
    podium: &PodiumArgs,
) -> Result<u8, Failure> {
    let settings = settings(console, podium)?;
    let ready = opening::session(session)?;
    let ears = ears()?;
    let open = begin(
        &ready,
        Mode::Rehearsal,
        Some(rehearsal),
        journal,
        &podium.by,
    )?;
    with_stage(ears, |stage| {
        sit(console, stage, open, settings)?.told(console)
    })
}

/// Goes on with a journal.
pub fn resume(console: &Console, journal: &Path, podium: &PodiumArgs) -> Result<u8, Failure> {
    let settings = settings(console, podium)?;
    let ears = ears()?;
    let open = reopen(console, journal, &podium.by)?;
    with_stage(ears, |stage| {
        sit(console, stage, open, settings)?.told(console)
    })
}

/// A congress whose journal is open.
pub struct Open {
    congress: Congress,
    journal: Journal,
    clock: SharedClock,
    sums: Vec<(u64, Digest)>,
    boot: String,
}

/// Whether a live congress on another day than planned is meant; asks once. The journal records the shift.
pub fn agreed_on_day(
    console: &Console,
    ready: &Ready,
    ask: impl FnOnce(&Console, &str) -> bool,
) -> bool {
    let plan = &ready.setup.plan;
    let today = clock::wall(zone(plan.offset_minutes)).date_naive();
    if today == plan.date {
        return true;
    }
    let facts = [
        ("today", Fact::from(console.locale.date_short(today))),
        ("planned", console.locale.date_short(plan.date).into()),
    ];
    ask(console, &console.locale.format("cli-other-day", &facts))
}

/// Asks on the ordinary screen: a line that begins with c or y, or an empty one, is a yes.
fn ask_line(console: &Console, question: &str) -> bool {
    console.aside(question);
    let mut answer = String::new();
    match std::io::stdin().read_line(&mut answer) {
        Ok(0) | Err(_) => false,
        Ok(_) => matches!(
            answer.trim().chars().next().map(|c| c.to_ascii_lowercase()),
            None | Some('c' | 'y')
        ),
    }
}

/// Begins a journal.
pub fn begin(
    ready: &Ready,
    mode: Mode,
    rehearsal: Option<&Rehearsal>,
    file: Option<&Path>,
    by: &str,
) -> Result<Open, Failure> {
    let congress = Congress::new(Arc::clone(&ready.setup));
    let offset = zone(ready.setup.plan.offset_minutes);
    let boot = clock::boot_id();
    let clock = match rehearsal {
        Some(rehearsal) => {
            let at = headless::beginning(congress.state(), rehearsal.from.as_deref());
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
    let mut open_journal = first(congress, &open, &name, now, by)?;
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
        keep(&mut open_journal, &command, &clock, by)?;
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
    by: &str,
) -> Result<OpenJournal, Failure> {
    let act = Act {
        seq: 1,
        at: now.at,
        up: now.up,
        by: by.to_owned(),
        ev: congress.decide(open, now.at, now.up)?,
    };
    let (journal, done) =
        Journal::create(opening::disk(), name.clone(), &act, Durability::EachAct)?;
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
    by: &str,
) -> Result<(), Failure> {
    let now = clock.now();
    let act = Act {
        seq: congress.next_seq(),
        at: now.at,
        up: now.up,
        by: by.to_owned(),
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
pub fn reopen(console: &Console, path: &Path, by: &str) -> Result<Open, Failure> {
    let path = opening::existing(path)?;
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
    keep(&mut open, &resume, &clock, by)?;
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
                by,
            )?;
        }
    }
    if let Some(anchor) = clock.anchor() {
        keep(&mut open, &anchor, &clock, by)?;
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
        || (headless::beginning(state, None), Millis::ZERO),
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

/// Starts to listen, before anything is written.
pub fn ears() -> Result<Ears, Failure> {
    terminal::listen().map_err(dead)
}

fn dead(error: std::io::Error) -> Failure {
    Failure::Said(
        "cli-terminal",
        vec![("system", Fact::from(error.to_string()))],
        exit::BUSY,
    )
}

/// Takes the terminal, runs, and gives it back whatever happens.
pub fn with_stage(
    ears: Ears,
    run: impl FnOnce(&mut Stage) -> Result<u8, Failure>,
) -> Result<u8, Failure> {
    let mut stage = Stage {
        screen: terminal::take().map_err(dead)?,
        ears,
    };
    let result = match terminal::listen_to_keys(&stage.ears.sender) {
        Ok(()) => run(&mut stage),
        Err(error) => Err(dead(error)),
    };
    terminal::give_back();
    // Everything is given back. Dropping the screen would show the cursor once more and, on a terminal that
    // is gone, complain about it into nowhere.
    std::mem::forget(stage.screen);
    result
}

/// How a podium ended.
pub struct Ended {
    /// Why.
    pub why: Exit,
    /// The seal, once the congress is closed.
    seal: Option<String>,
    /// The journal's file.
    file: String,
}

impl Ended {
    /// Gives the terminal back and says how to go on, or the seal; the exit code.
    fn told(self, console: &Console) -> Result<u8, Failure> {
        terminal::give_back();
        match self.why {
            Exit::Quit => {
                match self.seal {
                    Some(seal) => console.tell("cli-sealed", &[("fingerprint", seal.into())]),
                    None => console.tell("cli-resume-with", &[("file", self.file.into())]),
                }
                Ok(exit::DONE)
            }
            // Nothing is printed: the terminal may be the very thing that is gone.
            Exit::Left => Ok(exit::DONE),
            Exit::WriteFailed(text) => {
                console.aside(&text);
                Ok(exit::DISK)
            }
        }
    }
}

/// Sits at the podium until it is left.
pub fn sit(
    console: &Console,
    stage: &mut Stage,
    open: Open,
    settings: Settings,
) -> Result<Ended, Failure> {
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
    let file = journal.name().first().display().to_string();
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
    let locale = console.locale.clone();
    let channel = (stage.ears.sender.clone(), &stage.ears.inputs);
    let mut desk = RealDesk::new(journal, heart, sums, clock, channel, locale)?;
    let (why, congress) = run_podium(&mut stage.screen, congress, &mut desk, settings);
    let seal = desk.seal(&congress);
    desk.finish();
    Ok(Ended { why, seal, file })
}

/// What a screen is drawn with. Made before anything is written: the keymap is read, the terminal there.
pub fn settings(console: &Console, podium: &PodiumArgs) -> Result<Settings, Failure> {
    if !terminal::present() {
        return Err(Failure::Said("cli-no-terminal", Vec::new(), exit::BUSY));
    }
    Ok(Settings {
        lang: console.locale.lang(),
        keymap: lists::keymap(podium.keymap.as_deref())?,
        theme: super::home::theme(),
        ascii: podium.ascii,
        by: podium.by.clone(),
    })
}
