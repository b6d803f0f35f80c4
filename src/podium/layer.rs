//! Layers: what lies over the podium screen, one on top of the other. Dialogs, lists, help, questions.

use super::desk::Results;
use super::drafts::Drafts;
use super::signs::Signs;
use super::theme::Theme;
use super::view::Message;
use crate::congress::duties::Duty;
use crate::congress::timing::Schedule;
use crate::congress::{Command, Congress, Refusal, State, Tick};
use crate::keys::{Action, Chord, Face, Keymap, Mode};
use crate::locale::Locale;
use crate::rulebook::Lang;
use ratatui::Frame;
use ratatui::layout::Rect;

/// What drawing and keys may look at. A screen is a pure function of this, the layer, and the area.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Everything that happened.
    pub congress: &'a Congress,
    /// Where it stands: the acknowledged state.
    pub state: &'a State,
    /// The words of the program.
    pub locale: &'a Locale,
    /// The keymap in force.
    pub keymap: &'a Keymap,
    /// Colours and signs.
    pub theme: &'a Theme,
    /// Now, as the congress measures time.
    pub now: Tick,
    /// Planned and expected times as of now.
    pub schedule: &'a Schedule,
    /// All duties and where they stand.
    pub duties: &'a [Duty<'a>],
    /// Id of the item that is being looked at.
    pub looked: Option<&'a str>,
    /// Only ASCII signs: the terminal or its font lacks the others.
    pub ascii: bool,
    /// What was typed and put aside while its dialog is closed. Drawing does not look at it.
    pub drafts: &'a Drafts,
    /// What teams of tellers have counted, for the round whose count is due.
    pub results: &'a Results,
}

/// What speaks on a screen: words, keys, colours. The home screen has nothing more.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    /// The words of the program.
    pub locale: &'a Locale,
    /// The keymap in force.
    pub keymap: &'a Keymap,
    /// Colours.
    pub theme: &'a Theme,
    /// Only ASCII signs.
    pub ascii: bool,
}

impl Tongue<'_> {
    /// How keys are shown.
    pub fn face(&self) -> Face {
        match (self.ascii, self.locale.lang()) {
            (false, _) => Face::Signs,
            (true, Lang::Vi) => Face::Vietnamese,
            (true, Lang::En) => Face::English,
        }
    }

    /// The key of an action in a mode, as people read it; `None` where it has none.
    pub fn key(&self, mode: Mode, action: Action) -> Option<String> {
        self.keymap.hint(mode, action, self.face())
    }

    /// What an action is called in this mode: the keymap's own words, else the program's.
    pub fn action(&self, mode: Mode, action: Action) -> String {
        match self.keymap.words_of(mode, action) {
            Some(words) => words.get(self.locale.lang() == Lang::En).to_owned(),
            None => self.locale.text(&format!("action-{}", action.name())),
        }
    }
}

impl<'a> Context<'a> {
    /// Words, keys and colours alone.
    pub fn tongue(&self) -> Tongue<'a> {
        Tongue {
            locale: self.locale,
            keymap: self.keymap,
            theme: self.theme,
            ascii: self.ascii,
        }
    }

    /// How keys are shown.
    pub fn face(&self) -> Face {
        self.tongue().face()
    }

    /// The key of an action in a mode, as people read it; `None` where it has none.
    pub fn key(&self, mode: Mode, action: Action) -> Option<String> {
        self.tongue().key(mode, action)
    }

    /// The key of an action and words for it, where it has a key.
    pub fn hint(&self, mode: Mode, action: Action, words: impl Into<String>) -> Option<Hint> {
        self.key(mode, action).map(|keys| Hint::new(keys, words))
    }

    /// What an action is called in this mode: the keymap's own words, else the program's.
    pub fn action(&self, mode: Mode, action: Action) -> String {
        self.tongue().action(mode, action)
    }

    /// The signs of this terminal.
    pub fn signs(&self) -> &'static Signs {
        Signs::new(self.ascii)
    }

    /// A message of the program.
    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }
}

/// One line of the footer's help: keys and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The keys as people read them, such as `F10`. Empty where words stand alone.
    pub keys: String,
    /// What they do.
    pub words: String,
}

impl Hint {
    /// Keys and words.
    pub fn new(keys: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            keys: keys.into(),
            words: words.into(),
        }
    }
}

/// Something that lies over the podium screen and has the keys while it is on top.
pub trait Layer {
    /// Which mode of the keymap is in force while it is on top.
    fn mode(&self) -> Mode;

    /// A key: its action if the keymap has one, and the chord itself (text fields and digits use it).
    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply;

    /// Draws itself over `area`, the whole body of the screen; it centres itself.
    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>);

    /// A command it sent was refused. `true` if it shows the refusal in place, keeping what was typed;
    /// else the podium shows it as a message.
    fn refused(&mut self, _refusal: &Refusal, _cx: &Context<'_>) -> bool {
        false
    }

    /// The state changed: refresh, or ask to be closed.
    fn changed(&mut self, _cx: &Context<'_>) -> Reply {
        Reply::Consumed
    }

    /// What the footer says while it is on top, most important first.
    fn hints(&self, cx: &Context<'_>) -> Vec<Hint>;
}

/// What a layer answers to a key.
pub enum Reply {
    /// The key did something inside the layer, or nothing on purpose.
    Consumed,
    /// The layer does not know the key; looking actions then go to the podium.
    Ignored,
    /// Do these in order. After a command that is refused the rest is left undone, so that
    /// `[Command, Pop]` closes a dialog only when its command was accepted.
    Do(Vec<Effect>),
}

impl Reply {
    /// One effect.
    pub fn one(effect: Effect) -> Self {
        Self::Do(vec![effect])
    }
}

/// What a key leads to.
pub enum Effect {
    /// Decided on the acknowledged state; a refusal comes back through [`Layer::refused`], else it opens
    /// the dialog that helps or becomes a message.
    Command(Command),
    /// A layer on top of this one.
    Push(Box<dyn Layer>),
    /// The top layer goes.
    Pop,
    /// The top layer goes and this one comes.
    Replace(Box<dyn Layer>),
    /// Does what this action does on the podium screen, as the palette and the menu ask for it.
    Action(Action),
    /// Shows a message.
    Say(Message),
    /// Another language.
    Language(Lang),
    /// Looks at this item, or at the running one.
    Look(Option<String>),
    /// Asks the rehearsal's clock.
    Clock(super::desk::ClockRequest),
    /// Writes documents: those named, or all if none is.
    Export(Vec<String>),
    /// Leaves.
    Quit,
}
