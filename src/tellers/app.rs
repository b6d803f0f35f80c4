//! Where the count is, and what a key leads to.

use super::ending::{Done, Ending};
use super::keeper::{Keeper, Trouble};
use super::note::{Note, Tone};
use super::over::Over;
use super::papers::Papers;
use super::sheet::Sheet;
use super::start::Start;
use crate::congress::election::Finding;
use crate::congress::{Millis, Wall};
use crate::count::book::{Book, Obstacle, Team, check, totals_result};
use crate::count::{ResultFile, RoundFile, Working};
use crate::keys::{Chord, Key, KeyKind};
use crate::locale::Locale;
use crate::podium::desk::Moment;
use crate::podium::theme::Theme;
use crate::rulebook::Lang;

/// Enter pressed again so soon after the Enter before it, with no key between, is the same press of a shaking
/// hand.
const DOUBLE: Millis = Millis(600);

/// What the screen is told before it begins.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Language of the screen.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Only ASCII signs.
    pub ascii: bool,
}

/// Why the screen ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The count is closed; its result stands here.
    Finished(String),
    /// The team left; what was closed can be gone on with.
    Quit,
    /// A signal, or the terminal is gone.
    Left,
}

/// Which screen there is.
pub(super) enum Stage {
    /// Counts that go on, or a new one; the chosen line.
    Choose(usize),
    /// Who counts.
    Start(Start),
    /// Papers.
    Papers(Papers),
    /// Totals.
    Sheet(Sheet),
    /// The result is on disk.
    Done(Done),
}

/// What a key may do beside the line being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// Closes the stack.
    CloseStack,
    /// Takes the last line back.
    TakeBack,
    /// The closed stacks: to be read again, as a sample or to be corrected.
    Stacks,
    /// Another number of collected papers.
    Collected,
    /// Ends the count.
    Finish,
    /// Another language.
    Language,
    /// How it is done.
    Help,
    /// Leaves, after a question.
    Leave,
}

impl Deed {
    /// All, in the order of the menu.
    pub const ALL: [Self; 8] = [
        Self::CloseStack,
        Self::TakeBack,
        Self::Stacks,
        Self::Collected,
        Self::Finish,
        Self::Help,
        Self::Language,
        Self::Leave,
    ];

    /// Its key.
    pub fn key(self) -> Key {
        match self {
            Self::Help => Key::F(1),
            Self::CloseStack => Key::F(2),
            Self::TakeBack => Key::F(3),
            Self::Stacks => Key::F(4),
            Self::Language => Key::F(6),
            Self::Collected => Key::F(7),
            Self::Finish => Key::F(8),
            Self::Leave => Key::Esc,
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::CloseStack => "counting-do-close-stack",
            Self::TakeBack => "counting-do-take-back",
            Self::Stacks => "counting-do-stacks",
            Self::Collected => "counting-do-collected",
            Self::Finish => "counting-do-finish",
            Self::Language => "counting-do-language",
            Self::Help => "counting-do-help",
            Self::Leave => "counting-do-leave",
        }
    }
}

/// The screen between two keys.
pub(super) struct App<'a> {
    pub round: &'a RoundFile,
    pub found: Vec<Working>,
    pub stage: Stage,
    pub over: Option<Over>,
    pub note: Option<Note>,
    pub locale: Locale,
    pub theme: Theme,
    pub ascii: bool,
    /// First line of names that is shown.
    pub scroll: usize,
    entered: Option<Millis>,
}

impl<'a> App<'a> {
    /// A screen on which nothing was pressed yet.
    pub fn new(round: &'a RoundFile, found: Vec<Working>, settings: &Settings) -> Self {
        let stage = if found.is_empty() {
            Stage::Start(Start::new(round))
        } else {
            Stage::Choose(0)
        };
        Self {
            round,
            found,
            stage,
            over: None,
            note: None,
            locale: Locale::new(settings.lang),
            theme: settings.theme,
            ascii: settings.ascii,
            scroll: 0,
            entered: None,
        }
    }

    /// Says something.
    pub fn say(&mut self, tone: Tone, id: &'static str) {
        self.note = Some(Note::said(tone, id));
    }

    /// A key. Gives why the screen ends, when it does.
    pub fn key(
        &mut self,
        chord: Chord,
        kind: KeyKind,
        now: Moment,
        keeper: &mut dyn Keeper,
    ) -> Option<End> {
        let enter = chord.key() == Key::Enter;
        // A key that is held down types digits and moves; it decides nothing.
        if kind == KeyKind::Repeat && (enter || matches!(chord.key(), Key::F(_) | Key::Esc)) {
            return None;
        }
        let again = enter
            && self
                .entered
                .is_some_and(|before| now.real - before < DOUBLE);
        self.entered = enter.then_some(now.real);
        if chord == Chord::plain(Key::F(6)) {
            self.locale = self.locale.other();
            return None;
        }
        if chord == Chord::new(Key::Char('c'), true, false, false) {
            return self.leave();
        }
        if self.over.is_some() {
            return self.key_over(chord, again, now.at, keeper);
        }
        self.note = None;
        match &mut self.stage {
            Stage::Choose(_) => self.key_choose(chord, keeper),
            Stage::Start(_) => self.key_start(chord, keeper),
            Stage::Papers(_) => self.key_papers(chord, again, now.at, keeper),
            Stage::Sheet(_) => self.key_sheet(chord, now.at, keeper),
            Stage::Done(done) => match chord.key() {
                Key::Enter | Key::Esc if !again => Some(End::Finished(done.path.clone())),
                _ => None,
            },
        }
    }

    /// Asks before leaving; where nothing was begun or all is written there is nothing to ask.
    pub fn leave(&mut self) -> Option<End> {
        match &self.stage {
            Stage::Choose(_) => Some(End::Quit),
            Stage::Start(start) if start.is_untouched() => Some(End::Quit),
            Stage::Done(done) => Some(End::Finished(done.path.clone())),
            _ => {
                self.over = Some(Over::Leave);
                None
            }
        }
    }

    /// Does what a function key or the menu asks for.
    pub fn deed(&mut self, deed: Deed, at: Wall, keeper: &mut dyn Keeper) -> Option<End> {
        if !self.deeds().contains(&deed) {
            return None;
        }
        match deed {
            Deed::Leave => return self.leave(),
            Deed::Help => self.over = Some(Over::Help(0)),
            Deed::Language => self.locale = self.locale.other(),
            Deed::CloseStack => self.close_stack(at, keeper),
            Deed::TakeBack => self.take_back(),
            Deed::Stacks => self.over = Some(Over::Stacks(0)),
            Deed::Collected => self.over = Some(Over::collected()),
            Deed::Finish => self.finish_asked(),
        }
        None
    }

    /// What can be done on this screen, in the order of the menu.
    pub fn deeds(&self) -> Vec<Deed> {
        let fits = |deed: &Deed| match self.stage {
            Stage::Papers(_) => true,
            Stage::Sheet(_) => !matches!(deed, Deed::CloseStack | Deed::TakeBack | Deed::Stacks),
            _ => matches!(deed, Deed::Help | Deed::Language | Deed::Leave),
        };
        Deed::ALL.into_iter().filter(fits).collect()
    }

    /// The deed of a function key.
    pub fn deed_of(&self, chord: Chord) -> Option<Deed> {
        let by_key = |deed: &Deed| *deed != Deed::Leave && chord == Chord::plain(deed.key());
        self.deeds().into_iter().find(by_key)
    }

    /// The count by papers, where there is one.
    pub fn book(&self) -> Option<&Book> {
        match &self.stage {
            Stage::Papers(papers) => Some(&papers.book),
            _ => None,
        }
    }

    pub fn book_mut(&mut self) -> Option<&mut Book> {
        match &mut self.stage {
            Stage::Papers(papers) => Some(&mut papers.book),
            _ => None,
        }
    }

    /// Opens the screen on which the team counts.
    pub fn begin(&mut self, book: Book) {
        self.stage = Stage::Papers(Papers::new(book));
        self.scroll = 0;
    }

    /// Closes the stack being read: writes it, and only then shows it as closed.
    fn close_stack(&mut self, at: Wall, keeper: &mut dyn Keeper) {
        let Some(book) = self.book_mut() else { return };
        let closing = match book.closing(at) {
            Ok(closing) => closing,
            Err(not_yet) => {
                self.note = Some(Note::NotYet(not_yet));
                return;
            }
        };
        match keeper.save(&closing.next) {
            Ok(()) => {
                book.keep(closing.next, true);
                let told = Note::Told(closing.told);
                match told.tone() {
                    // Lines that differ may be many.
                    Tone::Bad => self.over = Some(Over::Told(told)),
                    Tone::Good | Tone::Warning => self.note = Some(told),
                }
            }
            Err(trouble) => self.trouble(trouble),
        }
    }

    /// Says that something was not written.
    pub fn trouble(&mut self, trouble: Trouble) {
        self.note = Some(Note::Trouble(trouble));
    }

    fn take_back(&mut self) {
        let Some(book) = self.book_mut() else { return };
        self.note = Some(match book.take_back() {
            Some(papers) => Note::Said(
                Tone::Warning,
                "counting-taken-back",
                vec![("papers", papers.into())],
            ),
            None => Note::said(Tone::Bad, "counting-nothing-to-take-back"),
        });
    }

    /// What stands in the way of the end, and what is told; on a sheet what is lacking first.
    fn finish_asked(&mut self) {
        if let Stage::Sheet(sheet) = &mut self.stage
            && let Some(lacking) = sheet.go_to_lacking()
        {
            self.note = Some(Note::Lacking(lacking));
            return;
        }
        self.over = Some(Over::Finish(Ending::new(
            self.in_the_way(),
            self.findings(),
        )));
    }

    /// What does not add up and what is told, as far as everything is there.
    pub fn findings(&self) -> Vec<Finding> {
        match &self.stage {
            Stage::Papers(papers) => papers.book.findings(),
            Stage::Sheet(sheet) => match sheet.figures.sheet() {
                Ok((count, _)) => {
                    let names: Vec<String> = self.round.names().map(str::to_owned).collect();
                    let papers = (sheet.team.issued, sheet.team.collected);
                    check(self.round.rules(), &names, papers, &count)
                }
                Err(_) => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// What stands in the way of the end and cannot be explained away.
    fn in_the_way(&self) -> Vec<Obstacle> {
        let mut found = match &self.stage {
            Stage::Papers(papers) => papers.book.obstacles(),
            _ => self
                .findings()
                .into_iter()
                .filter(Finding::is_error)
                .map(Obstacle::Finding)
                .collect(),
        };
        found.retain(|one| !matches!(one, Obstacle::Finding(finding) if finding.explainable()));
        found
    }

    /// The result as it would be closed now.
    pub fn result(&self, explanation: &str, at: Wall) -> Option<ResultFile> {
        if !self.in_the_way().is_empty() {
            return None;
        }
        match &self.stage {
            Stage::Papers(papers) => papers.book.result(explanation, at),
            Stage::Sheet(sheet) => {
                let (count, not_counted) = sheet.figures.sheet().ok()?;
                let names = self.round.names().map(str::to_owned).collect();
                let key = self.round.key();
                let mut result = totals_result(
                    (&key, names),
                    &sheet.team,
                    (count, &not_counted),
                    explanation,
                    at,
                );
                result.corrections.clone_from(&sheet.corrections);
                Some(result)
            }
            _ => None,
        }
    }

    /// Who counts.
    pub fn team(&self) -> Option<Team> {
        match &self.stage {
            Stage::Papers(papers) => {
                let kept = papers.book.kept();
                Some(Team {
                    name: kept.team.clone(),
                    members: kept.members.clone(),
                    issued: kept.issued,
                    collected: kept.collected,
                    stack_size: kept.stack_size,
                })
            }
            Stage::Sheet(sheet) => Some(sheet.team.clone()),
            _ => None,
        }
    }
}
