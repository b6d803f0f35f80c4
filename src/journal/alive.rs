//! The sign of life, `NAME.alive`: one line of JSON beside the journal, not part of it.
//!
//! It says who has the journal open, which record was synced last, and where the congress's clock stood. On
//! resume running clocks stand as at the last sign; the hall shows a record once it is named here. It is
//! rewritten every five seconds and after every record by a thread of its own, so that it never delays a
//! record. The file is replaced whole, so nobody reads half of it; its bytes are synced before that, and
//! every ten seconds the folder too, so that a power cut finds this sign or one of the ten seconds before.

use super::line;
use super::names::Name;
use super::storage::Storage;
use super::trouble::Trouble;
use crate::congress::{Millis, Wall};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Time between two signs of life.
pub const EVERY: Duration = Duration::from_secs(5);
/// Time after which a sign has to outlast a power cut.
pub const LASTING_EVERY: Duration = Duration::from_secs(10);
/// A sign older than this says that the podium is gone.
pub const STALE: Duration = Duration::from_secs(15);
/// Bytes such a file may have.
const LIMIT: u64 = 64 * 1024;

/// A sign of life. Unknown fields are passed over, so that an older program can read that of a newer one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alive {
    /// The process.
    pub pid: u32,
    /// How often the journal was opened for writing, this time included.
    pub run: u32,
    /// The last record that is on the disk.
    pub seq: u64,
    /// The congress's time of day, as acts are stamped: virtual in a rehearsal.
    #[serde(with = "stamp")]
    pub at: Wall,
    /// The congress's counting clock, as acts are stamped.
    pub up: Millis,
    /// The machine's time of day. The same as `at` but in a rehearsal.
    #[serde(with = "stamp")]
    pub real_at: Wall,
    /// Which start of the machine `up` counts from.
    pub boot: String,
    /// The file name of the segment being written.
    pub segment: String,
    /// The program and its version.
    pub program: String,
}

/// Times as records have them.
mod stamp {
    use super::{Wall, line};
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub fn serialize<S: Serializer>(at: &Wall, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&line::stamp_text(*at))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Wall, D::Error> {
        let text = String::deserialize(from)?;
        Wall::parse_from_rfc3339(&text).map_err(de::Error::custom)
    }
}

impl Alive {
    /// The sign of life beside a journal; `None` if there is none, it cannot be read, or it is that of
    /// another journal of the same NAME.
    pub fn read(storage: &dyn Storage, name: &Name) -> Option<Self> {
        let bytes = storage.read(&name.alive(), LIMIT).ok()?;
        let alive: Self = serde_json::from_slice(&bytes).ok()?;
        let (of, _) = Name::parse(&name.folder().join(&alive.segment)).ok()?;
        (of == *name).then_some(alive)
    }

    /// Replaces the sign of life; with `lasting` so that a power cut finds it.
    pub fn write(&self, storage: &dyn Storage, name: &Name, lasting: bool) -> Result<(), Trouble> {
        let path = name.alive();
        let mut line = serde_json::to_vec(self)
            .map_err(|error| Trouble::disk(&path, &std::io::Error::other(error)))?;
        line.push(b'\n');
        storage
            .replace(&path, &line, lasting)
            .map_err(|error| Trouble::disk(&path, &error))
    }

    /// How long ago it was written, by the machine's clock; zero if that was set back since.
    pub fn age(&self, real_now: Wall) -> Millis {
        Millis::between(self.real_at, real_now).at_least_zero()
    }
}

/// What the sign of life says throughout a run.
#[derive(Clone, Debug)]
pub struct Life {
    /// See [`Alive::run`].
    pub run: u32,
    /// See [`Alive::boot`].
    pub boot: String,
    /// See [`Alive::program`].
    pub program: String,
}

/// The moment of a sign of life.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// See [`Alive::at`].
    pub at: Wall,
    /// See [`Alive::up`].
    pub up: Millis,
    /// See [`Alive::real_at`].
    pub real_at: Wall,
}

#[derive(Debug)]
struct Told {
    seq: u64,
    segment: String,
    /// Something is to be written before the time is over.
    news: bool,
    stop: bool,
    /// The last sign could not be written.
    failing: Option<Trouble>,
}

/// Tells the sign of life what was synced. Cheap to clone and to call.
#[derive(Clone, Debug)]
pub struct Pulse {
    shared: Arc<(Mutex<Told>, Condvar)>,
}

impl Pulse {
    fn told(&self) -> MutexGuard<'_, Told> {
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// This record is on the disk, in the segment of this file name. Written at once.
    pub fn synced(&self, seq: u64, segment: &str) {
        let mut told = self.told();
        told.seq = seq;
        if told.segment != segment {
            segment.clone_into(&mut told.segment);
        }
        told.news = true;
        drop(told);
        self.shared.1.notify_one();
    }

    /// Why the last sign of life could not be written, if it could not. The journal goes on without.
    pub fn failing(&self) -> Option<Trouble> {
        self.told().failing.clone()
    }
}

/// Writes the sign of life until it is dropped; dropping writes the last one and waits for it.
pub struct Heart {
    pulse: Pulse,
    thread: Option<JoinHandle<()>>,
}

impl Heart {
    /// Starts the thread. `seq` and `segment` are the last record that is on the disk and the file name it
    /// is in; `now` is asked for the time at each sign.
    pub fn start(
        storage: Arc<dyn Storage>,
        name: Name,
        life: Life,
        seq: u64,
        segment: String,
        now: impl Fn() -> Moment + Send + 'static,
    ) -> Result<Self, Trouble> {
        let pulse = Pulse {
            shared: Arc::new((
                Mutex::new(Told {
                    seq,
                    segment,
                    news: true,
                    stop: false,
                    failing: None,
                }),
                Condvar::new(),
            )),
        };
        let beating = pulse.clone();
        let thread = std::thread::Builder::new()
            .name("alive".to_owned())
            .spawn(move || beat(&*storage, &name, &life, &beating, now))
            .map_err(|error| Trouble::NoThread {
                system: error.to_string(),
            })?;
        Ok(Self {
            pulse,
            thread: Some(thread),
        })
    }

    /// To tell it what was synced.
    pub fn pulse(&self) -> Pulse {
        self.pulse.clone()
    }
}

impl Drop for Heart {
    fn drop(&mut self) {
        self.pulse.told().stop = true;
        self.pulse.shared.1.notify_one();
        if let Some(thread) = self.thread.take() {
            // A panic there is none of the dropper's business.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Heart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Heart")
            .field("pulse", &self.pulse)
            .finish_non_exhaustive()
    }
}

/// The thread: sleeps until there is news, the time is over, or it is to stop.
fn beat(storage: &dyn Storage, name: &Name, life: &Life, pulse: &Pulse, now: impl Fn() -> Moment) {
    let mut lasting: Option<Instant> = None;
    loop {
        let told = pulse.told();
        let waited = pulse
            .shared
            .1
            .wait_timeout_while(told, EVERY, |told| !told.news && !told.stop);
        let (mut told, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let stop = told.stop;
        told.news = false;
        let (seq, segment) = (told.seq, told.segment.clone());
        drop(told);

        let moment = now();
        let alive = Alive {
            pid: std::process::id(),
            run: life.run,
            seq,
            at: moment.at,
            up: moment.up,
            real_at: moment.real_at,
            boot: life.boot.clone(),
            segment,
            program: life.program.clone(),
        };
        let last = stop || lasting.is_none_or(|then| then.elapsed() >= LASTING_EVERY);
        let written = alive.write(storage, name, last);
        if last && written.is_ok() {
            lasting = Some(Instant::now());
        }
        pulse.told().failing = written.err();
        if stop {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::congress::Mode;
    use crate::journal::storage::{Fail, Failure, Memory, Survives};
    use crate::journal::tests;
    use std::sync::mpsc;

    fn name() -> Name {
        Name::new("/j", "x", Mode::Live)
    }

    fn life() -> Life {
        Life {
            run: 3,
            boot: "b".to_owned(),
            program: "presidium 0.1.0".to_owned(),
        }
    }

    fn moment() -> Moment {
        Moment {
            at: tests::at(5),
            up: Millis(5000),
            real_at: tests::at(9),
        }
    }

    #[test]
    fn golden_sign_of_life() {
        let alive = tests::alive(&name(), 7);
        let memory = Memory::default();
        alive.write(&memory, &name(), true).unwrap();
        assert_eq!(
            String::from_utf8(memory.get(&name().alive()).unwrap()).unwrap(),
            "{\"pid\":4711,\"run\":2,\"seq\":7,\"at\":\"2020-01-10T08:12:07.250+07:00\",\"up\":7000,\
             \"real_at\":\"2020-01-10T08:12:08.250+07:00\",\"boot\":\"boot-1\",\
             \"segment\":\"x.live.jsonl\",\"program\":\"presidium 0.1.0\"}\n"
        );
        assert_eq!(Alive::read(&memory, &name()), Some(alive.clone()));
        assert_eq!(alive.age(tests::at(10)), Millis(2000));
        assert_eq!(alive.age(tests::at(1)), Millis(0));
    }

    #[test]
    fn a_sign_of_another_journal_of_the_same_name_is_passed_over() {
        let memory = Memory::default();
        let twin = name().twin();
        tests::alive(&twin, 7).write(&memory, &twin, true).unwrap();
        assert_eq!(Alive::read(&memory, &name()), None);
        assert!(Alive::read(&memory, &twin).is_some());
        for text in ["", "{", "{}", "null", "\u{0}"] {
            memory.put(&name().alive(), text.as_bytes());
            assert_eq!(Alive::read(&memory, &name()), None, "{text}");
        }
    }

    #[test]
    fn every_news_is_written_and_the_last_sign_outlasts_a_power_cut() {
        let memory = Memory::default();
        let (asked, asks) = mpsc::channel();
        let heart = Heart::start(
            Arc::new(memory.clone()),
            name(),
            life(),
            1,
            "x.live.jsonl".to_owned(),
            move || {
                let _ = asked.send(());
                moment()
            },
        )
        .unwrap();
        asks.recv_timeout(EVERY).unwrap();
        heart.pulse().synced(2, "x.live.2.jsonl");
        asks.recv_timeout(EVERY).unwrap();
        drop(heart);
        asks.recv_timeout(EVERY).unwrap();
        assert!(asks.recv().is_err(), "it beat without a reason");
        let found = Alive::read(&memory.after(Survives::Synced), &name()).unwrap();
        assert_eq!((found.seq, found.segment.as_str()), (2, "x.live.2.jsonl"));
        assert_eq!((found.run, found.up), (3, Millis(5000)));
        assert_eq!(found.real_at, tests::at(9));
        assert_eq!(found.pid, std::process::id());
    }

    #[test]
    fn a_power_cut_at_any_call_finds_a_whole_sign() {
        let old = tests::alive(&name(), 7);
        let new = tests::alive(&name(), 8);
        for lasting in [false, true] {
            for at in 1..=5 {
                for survives in [Survives::Synced, Survives::Half, Survives::Everything] {
                    let memory = Memory::default();
                    old.write(&memory, &name(), true).unwrap();
                    memory.fail(&[Failure {
                        at,
                        how: Fail::KilledAfter,
                        for_ever: false,
                    }]);
                    let done = new.write(&memory, &name(), lasting).is_ok();
                    assert_eq!(done, at == 5 && !lasting);
                    let found = Alive::read(&memory.after(survives), &name()).unwrap();
                    assert!(found == old || found == new);
                    if lasting && at == 5 {
                        assert_eq!(found, new);
                    }
                }
            }
        }
    }

    #[test]
    fn a_sign_that_cannot_be_written_is_told_and_stops_nothing() {
        let memory = Memory::default();
        memory.fail(&[Failure {
            at: 1,
            how: Fail::With(std::io::ErrorKind::StorageFull),
            for_ever: true,
        }]);
        let (asked, asks) = mpsc::channel();
        let heart = Heart::start(
            Arc::new(memory.clone()),
            name(),
            life(),
            1,
            "x.live.jsonl".to_owned(),
            move || {
                let _ = asked.send(());
                moment()
            },
        )
        .unwrap();
        asks.recv_timeout(EVERY).unwrap();
        let pulse = heart.pulse();
        drop(heart);
        assert_eq!(
            pulse.failing().map(|trouble| trouble.id()),
            Some("journal-disk")
        );
    }
}
