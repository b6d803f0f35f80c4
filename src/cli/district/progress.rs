//! How far long work is, on one line of the terminal that is written over; and Ctrl-C.

use crate::cli::console::Console;
use crate::congress::{Fact, Millis};
use std::io::{IsTerminal, Write, stderr};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};
use unicode_width::UnicodeWidthStr;

/// How often the line is written anew.
const EVERY: Duration = Duration::from_millis(200);

/// Nothing is said about the time left before so much time has passed.
const MEASURED: Duration = Duration::from_secs(2);

/// A line about how far it is. Nothing is written where nobody looks.
pub struct Progress<'a> {
    console: &'a Console,
    shown: bool,
    began: Instant,
    told: Option<Instant>,
    width: usize,
}

impl<'a> Progress<'a> {
    /// A line not yet written.
    pub fn new(console: &'a Console) -> Self {
        Self {
            console,
            shown: stderr().is_terminal(),
            began: Instant::now(),
            told: None,
            width: 0,
        }
    }

    /// Files looked at while it is not known how many there are.
    pub fn looking(&mut self, found: u64, sessions: u64) {
        self.tell(|_| {
            (
                "district-looking",
                vec![("found", found.into()), ("sessions", sessions.into())],
            )
        });
    }

    /// Journals done, of those found.
    pub fn reading(&mut self, done: u64, found: u64) {
        self.tell(|since| {
            let millis = u64::try_from(since.as_millis()).unwrap_or(u64::MAX).max(1);
            let rate = done.saturating_mul(1000) / millis;
            let left = found.saturating_sub(done).saturating_mul(millis) / done.max(1);
            let mut facts = vec![
                ("done", Fact::from(done)),
                ("found", found.into()),
                ("rate", rate.into()),
            ];
            if since < MEASURED || done == 0 {
                return ("district-reading", facts);
            }
            let left = Millis(i64::try_from(left).unwrap_or(i64::MAX));
            facts.push(("left", self.console.locale.duration(left).into()));
            ("district-reading-left", facts)
        });
    }

    fn tell(&mut self, said: impl Fn(Duration) -> (&'static str, Vec<(&'static str, Fact)>)) {
        let now = Instant::now();
        let just = self.told.is_some_and(|told| now - told < EVERY);
        if !self.shown || just {
            return;
        }
        self.told = Some(now);
        let (id, facts) = said(now - self.began);
        let line = self.console.locale.format(id, &facts);
        self.write(&line);
    }

    fn write(&mut self, line: &str) {
        let width = line.width();
        let rest = " ".repeat(self.width.saturating_sub(width));
        self.width = width;
        let mut out = stderr().lock();
        let _ = write!(out, "\r{line}{rest}");
        let _ = out.flush();
    }

    /// Wipes the line; what follows stands in its place.
    pub fn wipe(&mut self) {
        if self.width > 0 {
            self.write("");
            let _ = write!(stderr().lock(), "\r");
        }
    }
}

/// Set once Ctrl-C was pressed or the program was told to end. Pressed again, it ends at once.
#[cfg(unix)]
pub fn stopped() -> Arc<AtomicBool> {
    use crate::cli::failure::exit;
    use signal_hook::consts::{SIGINT, SIGTERM};
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // Where signals cannot be heard, Ctrl-C ends the program as it always does.
        let code = i32::from(exit::STOPPED);
        let again =
            signal_hook::flag::register_conditional_shutdown(signal, code, Arc::clone(&stop));
        if again.is_ok() {
            let _ = signal_hook::flag::register(signal, Arc::clone(&stop));
        }
    }
    stop
}

/// Here Ctrl-C ends the program at once.
#[cfg(not(unix))]
pub fn stopped() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(false))
}
