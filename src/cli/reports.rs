//! What a journal says: its state, its words, whether it is whole.

use super::clock;
use super::console::Console;
use super::failure::{Failure, exit};
use super::opening;
use crate::congress::{Congress, Fact, Millis, Mode, Tick, Wall};
use crate::journal::verify::{Compared, Report};
use crate::journal::{Alive, Disk};
use chrono::DateTime;
use std::path::{Path, PathBuf};

/// The state of a congress at its last record, at a moment, or now.
pub fn status(console: &Console, path: &Path, at: Option<&str>, json: bool) -> Result<u8, Failure> {
    let journalled = opening::journal(path)?;
    let congress = journalled.congress;
    let (congress, now) = match at {
        None => {
            let tick = last_tick(&congress);
            (congress, tick)
        }
        Some("now") => {
            let alive = Alive::read(&Disk, &journalled.reading.name);
            let now = now(&congress, alive.as_ref());
            (congress, now)
        }
        Some(text) => {
            let at = DateTime::parse_from_rfc3339(text).map_err(|_| {
                Failure::Said("cli-bad-time", vec![("time", text.into())], exit::USAGE)
            })?;
            let zone = crate::congress::state::zone(congress.state().setup.plan.offset_minutes);
            as_of(congress, at.with_timezone(&zone))
        }
    };
    let status = crate::export::status(&congress, now, now.at);
    if json {
        console.raw(&status.json());
    } else {
        console.raw(&crate::export::status::words(&status, &console.locale));
    }
    Ok(exit::DONE)
}

/// The moment of the last record.
pub fn last_tick(congress: &Congress) -> Tick {
    let state = congress.state();
    state.last.map_or_else(
        || Tick {
            clock: Millis::ZERO,
            at: state.wall_of(0, chrono::NaiveTime::MIN),
        },
        |stamp| state.tick_of(&stamp),
    )
}

/// Now, for a congress that is running: on the same start of the machine by its monotonic clock, else by
/// the wall. A rehearsal stands where its last sign of life stood.
fn now(congress: &Congress, alive: Option<&Alive>) -> Tick {
    let state = congress.state();
    let last = last_tick(congress);
    if let Some(anchor) = state.virtual_clock {
        let clock = clock::Clock::Virtual(anchor);
        let reading = clock.now();
        // A rehearsal nobody is running stands still.
        let running = alive.is_some_and(|a| a.age(reading.real_at) < Millis::seconds(15));
        return if running {
            state.tick(reading.at, reading.up)
        } else {
            last
        };
    }
    if state.mode == Mode::Rehearsal {
        return last;
    }
    let real = clock::Clock::Real(*last.at.offset()).now();
    if !state.boot.is_empty() && state.boot == clock::boot_id() {
        return state.tick(real.at, real.up);
    }
    last.later(Millis::between(last.at, real.at).at_least_zero())
}

/// The congress as of a moment: the acts up to then, and the clocks at that moment.
fn as_of(congress: Congress, at: Wall) -> (Congress, Tick) {
    // The opening says whose congress it is, also before it.
    let acts: Vec<_> = congress
        .acts()
        .iter()
        .take_while(|act| act.seq == 1 || act.at <= at)
        .cloned()
        .collect();
    let congress = Congress::replay(std::sync::Arc::clone(&congress.state().setup), acts);
    let last = last_tick(&congress);
    let tick = last.later(Millis::between(last.at, at).at_least_zero());
    (congress, Tick { at, ..tick })
}

/// The journal in words, a line an act.
pub fn log(console: &Console, path: &Path) -> Result<u8, Failure> {
    let journalled = opening::journal(path)?;
    // Each act is told on the state it led to, so that what it brought, and what was undone since, has its
    // name.
    let whole = journalled.congress;
    let mut told = Congress::new(std::sync::Arc::clone(&whole.state().setup));
    for act in whole.acts() {
        told.apply(act.clone());
        let mark = if whole.is_undone(act.seq) {
            console.locale.text("cli-undone-mark")
        } else {
            String::new()
        };
        console.line(&format!("{}{mark}", console.locale.act(act, told.state())));
    }
    if let Some(torn) = journalled.reading.torn {
        let facts = [("bytes", Fact::from(torn.bytes))];
        console.tell("cli-torn", &facts);
    }
    Ok(exit::DONE)
}

/// Whether journals are whole; 1 where one is damaged or the fingerprint is not in it.
pub fn verify(
    console: &Console,
    journals: &[PathBuf],
    fingerprint: Option<&str>,
) -> Result<u8, Failure> {
    let mut code = exit::DONE;
    for path in journals {
        let path = opening::resolve(path);
        match crate::journal::verify(&Disk, &path, fingerprint) {
            Ok(report) => {
                let arithmetic = arithmetic(&path, &report);
                tell(console, &path, &report, arithmetic);
                let found = !matches!(
                    report.compared,
                    Some(Compared::Nowhere | Compared::Mistyped(_))
                );
                if !report.whole() || arithmetic.is_some() || !found {
                    code = code.max(exit::INPUT);
                }
            }
            Err(trouble) => {
                let failure = Failure::from(trouble);
                code = code.max(console.fail(&failure));
            }
        }
    }
    Ok(code)
}

/// The first record whose own numbers do not add up, if there is one: recorded results against the numbers
/// they were made from.
fn arithmetic(path: &Path, report: &Report) -> Option<u64> {
    if !report.whole() {
        return None;
    }
    let journalled = opening::journal(path).ok()?;
    journalled.congress.unsound()
}

fn tell(console: &Console, path: &Path, report: &Report, arithmetic: Option<u64>) {
    let locale = &console.locale;
    let line = |id: &str, facts: &[(&str, Fact)]| {
        console.line(&format!("  {}", locale.format(id, facts)));
    };
    console.line(&path.display().to_string());
    match &report.damage {
        None => line("cli-verify-whole", &[("records", report.records.into())]),
        Some(trouble) => {
            line("cli-verify-records", &[("records", report.records.into())]);
            let facts = trouble.facts();
            line(trouble.id(), &facts);
            console.line(&format!(
                "  {}: {}",
                locale.text("cli-hint"),
                locale.format_attribute(trouble.id(), "do", &facts)
            ));
        }
    }
    if let Some(torn) = &report.torn {
        line("cli-torn", &[("bytes", torn.bytes.into())]);
    }
    if report.pending > 0 {
        line("cli-verify-pending", &[("records", report.pending.into())]);
    }
    if let Some(seq) = arithmetic {
        line("cli-verify-arithmetic", &[("record", seq.into())]);
    }
    match &report.seal {
        Some(mark) => line(
            "cli-verify-seal",
            &[
                ("record", mark.seq.into()),
                ("fingerprint", mark.fingerprint.to_string().into()),
            ],
        ),
        None => line("cli-verify-open", &[]),
    }
    if let Some(mark) = &report.head {
        line(
            "cli-verify-head",
            &[
                ("record", mark.seq.into()),
                ("fingerprint", mark.fingerprint.to_string().into()),
            ],
        );
    }
    for mark in &report.witnessed {
        line(
            "cli-verify-witness",
            &[
                ("record", mark.seq.into()),
                ("fingerprint", mark.fingerprint.to_string().into()),
            ],
        );
    }
    if let Some(compared) = &report.compared {
        let (id, facts) = compared_words(compared);
        line(id, &facts);
    }
}

fn compared_words(compared: &Compared) -> (&'static str, Vec<(&'static str, Fact)>) {
    match compared {
        Compared::Record { seq, seal, after } => (
            if *seal {
                "cli-verify-found-seal"
            } else {
                "cli-verify-found"
            },
            vec![("record", (*seq).into()), ("after", (*after).into())],
        ),
        Compared::Nowhere => ("cli-verify-not-found", Vec::new()),
        Compared::Mistyped(mistyped) => (mistyped.id(), mistyped.facts()),
    }
}
