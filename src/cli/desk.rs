//! The desk: writer thread, clock and channel as the one trait the podium knows.

use super::clock::Clock;
use super::documents;
use super::failure::Failure;
use super::terminal::{Ears, Screen};
use crate::congress::{Act, Command, Congress, Millis};
use crate::journal::{Answer, Digest, Heart, Journal, Name, Trouble, Writer};
use crate::locale::Locale;
use crate::podium::desk::{ClockRequest, Desk, Exported, Input, Moment, Results, Source};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A clock that the podium, the desk and the sign of life read together.
pub type SharedClock = Arc<Mutex<Clock>>;

/// The clock, whoever held it last.
pub fn locked(clock: &SharedClock) -> std::sync::MutexGuard<'_, Clock> {
    clock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the podium gets of the outside world.
pub struct RealDesk<'a> {
    inputs: &'a Receiver<Input>,
    sender: Sender<Input>,
    clock: SharedClock,
    writer: Writer,
    sums: Arc<Mutex<BTreeMap<u64, Digest>>>,
    name: Name,
    locale: Locale,
    /// Dropped after the writer, so that the last sign names the last record.
    _heart: Heart,
}

impl<'a> RealDesk<'a> {
    /// A desk over a journal that is open. `sums` are those of the records so far.
    pub fn new(
        journal: Journal,
        heart: Heart,
        sums: impl IntoIterator<Item = (u64, Digest)>,
        clock: SharedClock,
        channel: (Sender<Input>, &'a Receiver<Input>),
        locale: Locale,
    ) -> Result<Self, Failure> {
        let (sender, inputs) = channel;
        let sums = Arc::new(Mutex::new(sums.into_iter().collect::<BTreeMap<_, _>>()));
        let name = journal.name().clone();
        let answers = sender.clone();
        let kept = Arc::clone(&sums);
        let pulse = heart.pulse();
        let words = locale.clone();
        let writer = Writer::start(journal, move |answer| {
            let input = match answer {
                Answer::Done(done) => {
                    pulse.synced(done.seq, &done.segment);
                    kept.lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(done.seq, done.sum);
                    Input::Written {
                        acts: done.acts,
                        took: Millis(i64::try_from(done.elapsed.as_millis()).unwrap_or(i64::MAX)),
                    }
                }
                Answer::Failed(failed) => Input::WriteFailed {
                    text: sentence(&words, &failed.trouble),
                },
            };
            // A podium that has gone needs no answer; the record stands all the same.
            let _ = answers.send(input);
        })?;
        Ok(Self {
            inputs,
            sender,
            clock,
            writer,
            sums,
            name,
            locale,
            _heart: heart,
        })
    }

    /// Ends the writer when everything handed over is written.
    pub fn finish(self) {
        self.writer.stop();
    }

    /// The seal of a closed congress.
    pub fn seal(&self, congress: &Congress) -> Option<String> {
        let sums = self.sums.lock().unwrap_or_else(PoisonError::into_inner);
        documents::seal(congress, |seq| sums.get(&seq).copied())
    }

    fn export_to(&self) -> PathBuf {
        PathBuf::from(format!("{}-tai-lieu", self.name.stem()))
    }
}

/// A trouble of the journal in words, with what to do.
pub fn sentence(locale: &Locale, trouble: &Trouble) -> String {
    let facts = trouble.facts();
    format!(
        "{} {}",
        locale.format(trouble.id(), &facts),
        locale.format_attribute(trouble.id(), "do", &facts)
    )
}

/// The moment a clock shows, as the podium has it.
pub fn moment(clock: &Clock) -> Moment {
    let now = clock.now();
    Moment {
        at: now.at,
        up: now.up,
        real: now.real_up,
    }
}

/// The next thing of a channel. A channel nobody sends into any more is the end of the terminal.
pub fn receive(inputs: &Receiver<Input>, at_most: Duration) -> Option<Input> {
    match inputs.recv_timeout(at_most) {
        Ok(input) => Some(input),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Input::Leave),
    }
}

impl Source for RealDesk<'_> {
    fn now(&self) -> Moment {
        moment(&locked(&self.clock))
    }

    fn wait(&mut self, at_most: Duration) -> Option<Input> {
        receive(self.inputs, at_most)
    }
}

impl Desk for RealDesk<'_> {
    fn write(&mut self, act: Act) {
        if !self.writer.append(act) {
            let _ = self.sender.send(Input::WriteFailed {
                text: self.locale.text("cli-fault"),
            });
        }
    }

    fn journal_name(&self) -> String {
        self.name.file_name(1)
    }

    fn set_clock(&mut self, request: ClockRequest) -> Option<Command> {
        locked(&self.clock).turn(request)
    }

    fn export(&mut self, congress: &Congress, names: &[String]) {
        // Rare, small, and what is shown afterwards must be on the disk: written while the podium waits.
        let folder = self.name.folder().join(self.export_to());
        let result = documents::chosen(names, self.locale.lang(), congress)
            .and_then(|papers| {
                let now = self.now();
                documents::write(
                    congress,
                    self.seal(congress),
                    congress.state().tick(now.at, now.up),
                    &self.locale,
                    &folder,
                    &papers,
                )
            })
            .map(|files| Exported {
                files: files.len(),
                folder: folder.display().to_string(),
            })
            .map_err(|failure| match failure {
                Failure::Said(id, facts, _) => self.locale.format(id, &facts),
                _ => self.locale.text("cli-fault"),
            });
        let _ = self.sender.send(Input::Exported(result));
    }

    fn hand_out(&mut self, congress: &Congress, election: &str) -> Option<String> {
        super::teams::hand_out(congress, election, &self.name)
    }

    fn results(&mut self, congress: &Congress, election: &str) -> Results {
        super::teams::results(congress, election, &self.name, &self.locale)
    }

    fn bell(&mut self) {
        let mut out = std::io::stdout();
        let _ = out.write_all(b"\x07").and_then(|()| out.flush());
    }
}

/// Keys and time without a journal, for the home screen.
pub struct Keys<'a> {
    /// Where inputs come from.
    pub inputs: &'a Receiver<Input>,
    /// The machine's clock.
    pub clock: Clock,
}

impl Source for Keys<'_> {
    fn now(&self) -> Moment {
        moment(&self.clock)
    }

    fn wait(&mut self, at_most: Duration) -> Option<Input> {
        receive(self.inputs, at_most)
    }
}

/// The screen and what comes in: taken once, used by home and podium.
pub struct Stage {
    /// The screen.
    pub screen: Screen,
    /// What comes in.
    pub ears: Ears,
}
