//! One journal to what it teaches; sessions to who is expected. Whatever is wrong is told, nothing stops.

use super::walk;
use crate::cli::failure::Failure;
use crate::cli::find;
use crate::congress::event::SourceText;
use crate::congress::{Act, Congress, Event, Setup};
use crate::journal::{Disk, Name, Trouble};
use crate::load::{self, Book};
use crate::locale::Locale;
use crate::review::district::Broken;
use crate::review::{Lessons, lessons};
use crate::rulebook::Words;
use crate::source::Problem;
use chrono::NaiveDate;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

/// Bytes that one file of a journal may have here: a congress has half a million, and every thread holds one.
pub const MOST: u64 = 64 << 20;

/// Setups and rulebooks that are kept read.
const KEPT: usize = 16;

/// The last few values, by what they were made from.
struct Lately<K, V> {
    values: Vec<(K, V)>,
}

impl<K, V> Default for Lately<K, V> {
    fn default() -> Self {
        Self { values: Vec::new() }
    }
}

impl<K, V: Clone> Lately<K, V> {
    /// The value under a key that is the one looked for; it becomes the latest.
    fn get(&mut self, is: impl Fn(&K) -> bool) -> Option<V> {
        let at = self.values.iter().position(|(key, _)| is(key))?;
        let found = self.values.remove(at);
        let value = found.1.clone();
        self.values.insert(0, found);
        Some(value)
    }

    fn put(&mut self, key: K, value: V) {
        self.values.truncate(KEPT - 1);
        self.values.insert(0, (key, value));
    }
}

/// Session, rulebook and roll.
type Texts = [SourceText; 3];

/// Reads journals. Texts that are the same in many are read once.
#[derive(Default)]
pub struct Reader {
    setups: Lately<Texts, Arc<Setup>>,
    books: Lately<SourceText, Arc<Book>>,
}

impl Reader {
    /// What a journal teaches. A fault of ours in one journal is told like a fault of the journal.
    pub fn journal(&mut self, path: &Path, locale: &Locale) -> Result<Lessons, Broken> {
        let read = catch_unwind(AssertUnwindSafe(|| self.lessons(path)));
        match read {
            Ok(Ok(lessons)) => Ok(lessons),
            Ok(Err(failure)) => Err(broken(path, &failure, locale)),
            Err(_) => {
                *self = Self::default();
                Err(told(path, locale.text("district-fault")))
            }
        }
    }

    fn lessons(&mut self, path: &Path) -> Result<Lessons, Failure> {
        let (name, _) = Name::parse(path)?;
        let files = walk::files(&name).map_err(|error| Trouble::disk(name.folder(), &error))?;
        let reading = crate::journal::read_files(&Disk, name, &files, MOST)?;
        if reading.acts.is_empty() {
            let path = path.to_path_buf();
            return Err(Trouble::Empty { path }.into());
        }
        let setup = self.setup(&reading.acts)?;
        Ok(lessons(&Congress::replay(setup, reading.acts)))
    }

    fn setup(&mut self, acts: &[Act]) -> Result<Arc<Setup>, Failure> {
        let Some([session, rulebook, roll]) = opening(acts) else {
            let code = crate::cli::failure::exit::INPUT;
            return Err(Failure::Said("cli-no-opening", Vec::new(), code));
        };
        let same = |kept: &Texts| {
            let [one, two, three] = kept;
            (one, two, three) == (session, rulebook, roll)
        };
        if let Some(setup) = self.setups.get(same) {
            return Ok(setup);
        }
        let book = self.book(rulebook);
        let setup = Arc::new(load::setup_on(session, &book, roll)?.setup);
        let texts = [session.clone(), rulebook.clone(), roll.clone()];
        self.setups.put(texts, Arc::clone(&setup));
        Ok(setup)
    }

    fn book(&mut self, rulebook: &SourceText) -> Arc<Book> {
        self.books.get(|kept| kept == rulebook).unwrap_or_else(|| {
            let book = Arc::new(Book::read(&rulebook.name, &rulebook.text));
            self.books.put(rulebook.clone(), Arc::clone(&book));
            book
        })
    }
}

/// The texts in the first act.
fn opening(acts: &[Act]) -> Option<[&SourceText; 3]> {
    acts.first()?.ev.iter().find_map(|event| match event {
        Event::Opened {
            session,
            rulebook,
            roll,
            ..
        } => Some([session, rulebook, roll]),
        _ => None,
    })
}

/// A session beside the journals.
#[derive(Debug)]
pub struct Planned {
    /// Its id.
    pub id: String,
    /// Who holds it.
    pub organisation: Words,
    /// The last day.
    pub deadline: Option<NaiveDate>,
}

/// What a `.ron` file says of who is expected: nothing where it is a rulebook, a keymap or anything else.
pub fn session(path: &Path, locale: &Locale) -> Result<Option<Planned>, Broken> {
    let text = match find::read_text(path) {
        Ok(text) => text,
        Err(error) => return Err(broken(path, &Trouble::disk(path, &error).into(), locale)),
    };
    let file = path.display().to_string();
    let read = catch_unwind(AssertUnwindSafe(|| {
        if load::names(&file, &text).is_err() {
            return Ok(None);
        }
        match load::session(&file, &text) {
            (Some(plan), _) => Ok(Some(Planned {
                id: plan.id,
                organisation: plan.organisation,
                deadline: plan.deadline,
            })),
            (None, problems) => Err(Failure::Problems(problems)),
        }
    }));
    match read {
        Ok(Ok(planned)) => Ok(planned),
        Ok(Err(failure)) => Err(broken(path, &failure, locale)),
        Err(_) => Err(told(path, locale.text("district-fault"))),
    }
}

/// A sentence about a file that no code stands for.
pub fn told(path: &Path, reason: String) -> Broken {
    Broken {
        file: path.display().to_string(),
        code: String::new(),
        record: None,
        reason,
    }
}

/// Why a file cannot be read, as it is listed.
pub fn broken(path: &Path, failure: &Failure, locale: &Locale) -> Broken {
    match failure {
        Failure::Journal(trouble) => Broken {
            code: trouble.code().to_owned(),
            record: record(trouble),
            ..told(path, locale.format(trouble.id(), &trouble.facts()))
        },
        Failure::Problems(problems) => match problems.iter().find(|one| Problem::is_error(one)) {
            Some(problem) => Broken {
                code: problem.code.to_owned(),
                ..told(path, locale.problem(problem).0)
            },
            None => told(path, locale.text("district-fault")),
        },
        Failure::Said(id, facts, _) => told(path, locale.format(id, facts)),
        _ => told(path, locale.text("district-fault")),
    }
}

fn record(trouble: &Trouble) -> Option<u64> {
    match trouble {
        Trouble::Damaged { record, .. } | Trouble::Fork { record, .. } => Some(*record),
        _ => None,
    }
}
