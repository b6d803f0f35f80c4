//! Everything that is not in the congress: language, looked-at item, layers, message, scroll.

use super::desk::{Health, Results};
use super::drafts::Drafts;
use super::layer::Layer;
use super::phrase::Phrase;
use super::theme::Theme;
use crate::congress::{Millis, Refusal};
use crate::locale::Locale;
use crate::rulebook::Lang;

/// What a message says. Refusals stay typed, so that they follow a change of language.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Plain words.
    Words(String),
    /// A message of the program, made when it is shown.
    Phrase(Phrase),
    /// A command was refused.
    Refusal(Box<Refusal>),
}

/// How grave a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done. Goes away by itself.
    Info,
    /// Something should be known. Stays until the next key.
    Warning,
}

/// A message over the footer.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// What it says.
    pub body: Body,
    /// How grave it is.
    pub tone: Tone,
}

impl Message {
    /// Words that tell that something was done.
    pub fn info(words: impl Into<String>) -> Self {
        Self {
            body: Body::Words(words.into()),
            tone: Tone::Info,
        }
    }

    /// Words that should be known.
    pub fn warning(words: impl Into<String>) -> Self {
        Self {
            body: Body::Words(words.into()),
            tone: Tone::Warning,
        }
    }

    /// A message of the program by its id.
    pub fn id(id: &'static str, tone: Tone) -> Self {
        Self {
            body: Body::Phrase(Phrase::new(id)),
            tone,
        }
    }

    /// A message of the program with its facts.
    pub fn phrase(phrase: Phrase, tone: Tone) -> Self {
        Self {
            body: Body::Phrase(phrase),
            tone,
        }
    }

    /// A refusal: what is wrong, the rule, what to do now.
    pub fn refusal(refusal: Refusal) -> Self {
        Self {
            body: Body::Refusal(Box::new(refusal)),
            tone: Tone::Warning,
        }
    }
}

/// The view: all that the screen shows beside the congress.
pub struct View {
    /// The words of the program, in the language shown.
    pub locale: Locale,
    /// Colours and signs.
    pub theme: Theme,
    /// Only ASCII signs.
    pub ascii: bool,
    /// Id of the item that is being looked at; `None` while the running one is.
    pub looked: Option<String>,
    /// The message, and since when it stands (real time).
    pub message: Option<(Message, Millis)>,
    /// What lies over the screen, the top one last.
    pub layers: Vec<Box<dyn Layer>>,
    /// Page of the script that is shown, from 0.
    pub page: u16,
    /// How many steps before the running one the script looks back.
    pub back: usize,
    /// A key sequence that has begun, in words; empty where none has.
    pub sequence: String,
    /// How the journal is.
    pub health: Health,
    /// What was typed and put aside while its dialog is closed.
    pub drafts: Drafts,
    /// What teams of tellers have counted, for the round whose count is due.
    pub results: Results,
}

impl View {
    /// A view on which nothing was done yet.
    pub fn new(lang: Lang, theme: Theme, ascii: bool) -> Self {
        Self {
            locale: Locale::new(lang),
            theme,
            ascii,
            looked: None,
            message: None,
            layers: Vec::new(),
            page: 0,
            back: 0,
            sequence: String::new(),
            health: Health::Opening,
            drafts: Drafts::default(),
            results: Results::default(),
        }
    }
}
