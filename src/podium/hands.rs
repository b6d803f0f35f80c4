//! The hands of the loop: what a key leads to, what waits for the disk, what a layer asks for.

use super::actions::{Deed, Looking, deed};
use super::desk::{Desk, Exported, Health, Input};
use super::hooks;
use super::layer::{Effect, Reply, Tongue};
use super::panes::script;
use super::phrase::Phrase;
use super::run::{Exit, Scene, Settings, TOLD_AFTER, light};
use super::screen;
use super::view::{Message, Tone, View};
use crate::congress::{Act, Command, Congress, Event, Millis, Reason, Refusal};
use crate::keys::{self, Action, Chord, Heard, Key, KeyKind, Keyboard, Mode};
use crate::rulebook::Lang;
use ratatui::layout::Size;
use std::collections::VecDeque;
use std::time::Duration;

/// Keys and effects that may wait for the disk.
const QUEUE: usize = 16;
/// A message that something was done stays so long.
const INFO_STAYS: Millis = Millis(8000);

/// How a wake ended.
pub(super) enum Turn {
    /// Nothing that changes the congress.
    Again,
    /// These acts are on disk.
    Apply(Vec<Act>),
    /// The podium ends.
    Exit(Exit),
}

/// The act that is on its way to the disk.
struct Flight {
    seq: u64,
    /// Real time.
    since: Millis,
}

/// What waits until the disk has answered.
enum Waiting {
    /// An action, asked for while this mode was in force with so many layers.
    Action {
        action: Action,
        chord: Chord,
        mode: Mode,
        layers: usize,
    },
    /// Effects of a layer.
    Effects(Vec<Effect>),
}

/// Everything of the loop that is not the congress.
pub(super) struct Hands {
    pub view: View,
    pub keyboard: Keyboard,
    /// File name of the journal.
    pub journal: String,
    /// Size of the window.
    pub area: Size,
    by: String,
    flight: Option<Flight>,
    waiting: VecDeque<Waiting>,
    /// Acts that were applied since the last [`Hands::settle`].
    news: Vec<Act>,
    leaving: bool,
}

impl Hands {
    pub fn new(settings: Settings) -> Self {
        Self {
            view: View::new(settings.lang, settings.theme, settings.ascii),
            keyboard: Keyboard::new(settings.keymap),
            journal: String::new(),
            area: Size::default(),
            by: settings.by,
            flight: None,
            waiting: VecDeque::new(),
            news: Vec::new(),
            leaving: false,
        }
    }

    /// The light and the words to begin with.
    pub fn greet(&mut self, congress: &Congress) {
        if congress.acts().last().is_some() {
            self.view.health = Health::Whole;
        }
        let gap = congress.state().gap.filter(|gap| !gap.counted);
        // The acts of an opening: going on, and in a rehearsal the clock's new anchor.
        let fresh = congress.acts().iter().rev().take(3).any(|act| {
            act.ev
                .iter()
                .any(|event| matches!(event, Event::Interrupted { .. }))
        });
        if let (Some(gap), true) = (gap, fresh) {
            let key = self
                .tongue()
                .key(Mode::Podium, Action::CountGap)
                .unwrap_or_default();
            let phrase = Phrase::new("podium-gap")
                .with("length", self.view.locale.gap(gap.length))
                .with("alive", self.view.locale.time(gap.alive))
                .with("key", key);
            let message = Message::phrase(phrase, Tone::Warning);
            self.view.message = Some((message, Millis::ZERO));
        }
    }

    fn tongue(&self) -> Tongue<'_> {
        Tongue {
            locale: &self.view.locale,
            keymap: &self.keyboard.keymap,
            theme: &self.view.theme,
            ascii: self.view.ascii,
        }
    }

    fn mode(&self) -> Mode {
        self.view
            .layers
            .last()
            .map_or(Mode::Podium, |top| top.mode())
    }

    pub(super) fn say(&mut self, message: Message, now: Millis) {
        self.view.message = Some((message, now));
    }

    pub fn refresh(&mut self, now: Millis) {
        let in_flight = self.flight.as_ref().map(|flight| now - flight.since);
        self.view.health = light(in_flight, &self.view.health);
        if let Some((message, since)) = &self.view.message
            && message.tone == Tone::Info
            && now - *since >= INFO_STAYS
        {
            self.view.message = None;
        }
    }

    /// How long until a slow write must be told; `None` where nothing is in flight or it is told already.
    pub fn until_told(&self, now: Millis) -> Option<Millis> {
        self.flight
            .as_ref()
            .map(|flight| flight.since + TOLD_AFTER - now)
            .filter(|left| *left > Millis::ZERO)
    }

    // ---- what comes in ----

    /// Waits for the first input and takes all that came with it.
    pub fn hear(
        &mut self,
        scene: &Scene<'_>,
        desk: &mut dyn Desk,
        patience: Duration,
    ) -> Option<Turn> {
        let mut patience = patience;
        if let Some(exit) = self.left() {
            return Some(exit);
        }
        while let Some(input) = desk.wait(patience) {
            patience = Duration::ZERO;
            match input {
                Input::Key { chord, kind } => self.key(chord, kind, scene, desk),
                Input::Resized => {}
                Input::Written { acts, .. } => return Some(Turn::Apply(acts)),
                Input::WriteFailed { text } => {
                    self.flight = None;
                    self.waiting.clear();
                    self.view.layers.clear();
                    self.view.health = Health::Failed(text);
                }
                Input::Exported(result) => self.exported(result, desk.now().real),
                Input::Leave => return Some(Turn::Exit(self.exit(Exit::Left))),
            }
            if let Some(exit) = self.left() {
                return Some(exit);
            }
        }
        None
    }

    /// Somebody has left, and nothing is on its way to the disk any more.
    fn left(&self) -> Option<Turn> {
        (self.leaving && self.flight.is_none()).then(|| Turn::Exit(self.exit(Exit::Quit)))
    }

    /// A journal that cannot be written is the reason that matters.
    fn exit(&self, other: Exit) -> Exit {
        match &self.view.health {
            Health::Failed(text) => Exit::WriteFailed(text.clone()),
            _ => other,
        }
    }

    fn exported(&mut self, result: Result<Exported, String>, now: Millis) {
        let message = match result {
            Ok(done) => Message::phrase(
                Phrase::new("podium-exported")
                    .with("files", done.files)
                    .with("folder", done.folder),
                Tone::Info,
            ),
            Err(text) => Message::phrase(
                Phrase::new("podium-not-exported").with("text", text),
                Tone::Warning,
            ),
        };
        self.say(message, now);
    }

    fn key(&mut self, chord: Chord, kind: KeyKind, scene: &Scene<'_>, desk: &mut dyn Desk) {
        let now = desk.now().real;
        let mode = self.mode();
        let heard = self.keyboard.press(mode, chord, kind, now);
        if !matches!(heard, Heard::Nothing | Heard::TooSoon(..)) {
            self.view.sequence.clear();
        }
        let (action, chord) = match heard {
            Heard::Nothing | Heard::Cancelled => return,
            Heard::TooSoon(action, _) => return self.too_soon(action, desk),
            Heard::Pending(following) => {
                self.view.sequence = self.sequence_words(mode, &following);
                return;
            }
            Heard::Action(action) => (Some(action), chord),
            Heard::Field(typed) | Heard::Unbound(typed) => (None, typed),
        };
        if let Health::Failed(_) = self.view.health {
            // Input has stopped; only leaving is left.
            if action == Some(Action::Quit) {
                self.leaving = true;
            }
            return;
        }
        self.view.message = None;
        if let Some(action) = action
            && self.must_wait(action, chord)
        {
            let waiting = Waiting::Action {
                action,
                chord,
                mode,
                layers: self.view.layers.len(),
            };
            self.wait(waiting, desk);
            return;
        }
        if action.is_some_and(|action| self.is_hidden(action)) {
            desk.bell();
            return;
        }
        self.ask(action, chord, false, scene, desk);
    }

    /// A second press so near that it was not taken: it is told, for somebody who means it waits for what it
    /// should have done. What stands there already, such as why the first press was refused, matters more.
    fn too_soon(&mut self, action: Action, desk: &mut dyn Desk) {
        if action.hands() == keys::Hands::Clicker || matches!(self.view.health, Health::Failed(_)) {
            return;
        }
        desk.bell();
        let warned = self.view.message.as_ref().map(|(message, _)| message.tone);
        if warned != Some(Tone::Warning) {
            self.say(Message::id("podium-too-soon", Tone::Info), desk.now().real);
        }
    }

    /// What the keys of a sequence that has begun lead to.
    fn sequence_words(&self, mode: Mode, following: &[keys::Following]) -> String {
        let tongue = self.tongue();
        let english = self.view.locale.lang() == Lang::En;
        let words: Vec<String> = following
            .iter()
            .map(|next| {
                let words = match (&next.words, next.action) {
                    (Some(words), _) => words.get(english).to_owned(),
                    (None, Some(action)) => tongue.action(mode, action),
                    (None, None) => String::new(),
                };
                format!("{} {words}", next.chord.shown(tongue.face()))
            })
            .collect();
        words.join("   ")
    }

    /// While an act is on its way, what acts waits; and so do letters once something waits, because they were
    /// typed for what it leads to. An answer to a question is taken at once: its command waits by itself, and
    /// leaving must be possible while a disk does not answer.
    fn must_wait(&self, action: Action, chord: Chord) -> bool {
        if self.flight.is_none() || self.mode() == Mode::Confirm {
            return false;
        }
        let letter = chord.is_plain() && matches!(chord.key(), Key::Char(_) | Key::Space);
        action.effect() == keys::Effect::Acts || (letter && !self.waiting.is_empty())
    }

    /// The window is too small to show what this would do.
    fn is_hidden(&self, action: Action) -> bool {
        let area = ratatui::layout::Rect::new(0, 0, self.area.width, self.area.height);
        action.effect() == keys::Effect::Acts && !screen::fits(area) && self.mode() != Mode::Confirm
    }

    fn wait(&mut self, waiting: Waiting, desk: &mut dyn Desk) {
        if self.waiting.len() >= QUEUE {
            desk.bell();
            let now = desk.now().real;
            self.say(Message::id("podium-queue-full", Tone::Warning), now);
            return;
        }
        self.waiting.push_back(waiting);
    }

    // ---- after an act ----

    /// The congress has these acts now.
    pub fn applied(&mut self, acts: Vec<Act>) {
        if let Some(flight) = &self.flight
            && acts.iter().any(|act| act.seq >= flight.seq)
        {
            self.flight = None;
        }
        if !matches!(self.view.health, Health::Failed(_)) {
            self.view.health = Health::Whole;
        }
        self.news.extend(acts);
    }

    /// What the last acts call for, then what waited for them.
    pub fn settle(&mut self, scene: &Scene<'_>, desk: &mut dyn Desk) {
        self.first_look(scene, desk);
        if !self.news.is_empty() {
            let news = std::mem::take(&mut self.news);
            self.script_follows(&news);
            self.hand_out(&news, scene, desk);
            self.layers_follow(scene, desk);
            self.dialogs_follow(&news, scene);
        }
        self.look_for_results(scene, desk);
        while self.flight.is_none() {
            let Some(waiting) = self.waiting.pop_front() else {
                break;
            };
            match waiting {
                Waiting::Effects(effects) => self.effects(effects, scene, desk),
                Waiting::Action {
                    action,
                    chord,
                    mode,
                    layers,
                } if mode == self.mode() && layers == self.view.layers.len() => {
                    self.ask(Some(action), chord, false, scene, desk);
                }
                // It was pressed for a screen that is no longer there.
                Waiting::Action { .. } => desk.bell(),
            }
        }
    }

    /// Where another step runs, the script begins at its beginning.
    fn script_follows(&mut self, news: &[Act]) {
        let moved = news.iter().flat_map(|act| &act.ev).any(|event| {
            matches!(
                event,
                Event::StepStarted { .. }
                    | Event::ItemStarted { .. }
                    | Event::SittingClosed { .. }
                    | Event::CardVoteOpened { .. }
                    | Event::CardVoteRecorded { .. }
                    | Event::SpeechStarted { .. }
                    | Event::Undone { .. }
            )
        });
        if moved {
            self.view.page = 0;
            self.view.back = 0;
        }
        if news
            .iter()
            .flat_map(|act| &act.ev)
            .any(|event| matches!(event, Event::ItemStarted { .. }))
        {
            self.view.looked = None;
        }
    }

    /// Every layer sees the new state; those that have nothing to show any more go.
    fn layers_follow(&mut self, scene: &Scene<'_>, desk: &mut dyn Desk) {
        let mut kept = Vec::new();
        let mut wanted = Vec::new();
        for mut layer in std::mem::take(&mut self.view.layers) {
            let cx = scene.context(&self.view, &self.keyboard.keymap);
            let mut stays = true;
            if let Reply::Do(effects) = layer.changed(&cx) {
                for effect in effects {
                    match effect {
                        Effect::Pop => stays = false,
                        Effect::Replace(other) => {
                            stays = false;
                            kept.push(other);
                        }
                        other => wanted.push(other),
                    }
                }
            }
            if stays {
                kept.push(layer);
            }
        }
        self.view.layers = kept;
        self.effects(wanted, scene, desk);
    }

    /// The dialog that an act calls for, unless numbers or words are being typed already.
    fn dialogs_follow(&mut self, news: &[Act], scene: &Scene<'_>) {
        if matches!(self.mode(), Mode::Vote | Mode::Text) {
            return;
        }
        let cx = scene.context(&self.view, &self.keyboard.keymap);
        let next = news.iter().find_map(|act| hooks::after(act, &cx));
        self.view.layers.extend(next);
    }

    // ---- what is asked for ----

    /// A key or a chosen action: the top layer first, then the podium. `chosen` actions were picked by name.
    fn ask(
        &mut self,
        action: Option<Action>,
        chord: Chord,
        chosen: bool,
        scene: &Scene<'_>,
        desk: &mut dyn Desk,
    ) {
        let over = self.mode();
        if let Some(mut top) = self.view.layers.pop() {
            let cx = scene.context(&self.view, &self.keyboard.keymap);
            let reply = top.press(action, chord, &cx);
            self.view.layers.push(top);
            match reply {
                Reply::Consumed => return,
                Reply::Do(effects) => return self.effects(effects, scene, desk),
                Reply::Ignored => {}
            }
        }
        let Some(action) = action else { return };
        let reaches = chosen
            || matches!(over, Mode::Podium | Mode::Election)
            || action.effect() != keys::Effect::Acts;
        if reaches {
            let cx = scene.context(&self.view, &self.keyboard.keymap);
            match deed(action, over, &cx) {
                Deed::Effects(effects) => self.effects(effects, scene, desk),
                Deed::Look(looking) => self.look(looking, scene),
            }
        } else if action == Action::ClickerNext {
            let now = scene.moment.real;
            self.say(Message::id("podium-clicker-here", Tone::Warning), now);
        }
    }

    /// Runs effects in order. A command that is refused ends them; one that must wait takes the rest along.
    fn effects(&mut self, effects: Vec<Effect>, scene: &Scene<'_>, desk: &mut dyn Desk) {
        let mut effects: VecDeque<Effect> = effects.into();
        while let Some(effect) = effects.pop_front() {
            let acts = matches!(effect, Effect::Command(_) | Effect::Clock(_));
            if acts && self.flight.is_some() {
                effects.push_front(effect);
                return self.wait(Waiting::Effects(effects.into()), desk);
            }
            match effect {
                Effect::Command(command) => {
                    if !self.command(&command, scene, desk) {
                        return;
                    }
                }
                Effect::Clock(request) => match desk.set_clock(request) {
                    Some(command) => {
                        self.command(&command, scene, desk);
                    }
                    None => self.refuse(Reason::OnlyInRehearsal {}.into(), scene),
                },
                Effect::Push(layer) => self.view.layers.push(layer),
                Effect::Pop => {
                    self.view.layers.pop();
                }
                Effect::Replace(layer) => {
                    self.view.layers.pop();
                    self.view.layers.push(layer);
                }
                Effect::Action(action) => {
                    self.ask(Some(action), Chord::plain(Key::Enter), true, scene, desk);
                }
                Effect::Say(message) => self.say(message, desk.now().real),
                Effect::Language(lang) => {
                    self.view.locale = crate::locale::Locale::new(lang);
                }
                Effect::Look(item) => self.view.looked = item,
                Effect::Export(names) => {
                    desk.export(scene.congress, &names);
                    let now = desk.now().real;
                    self.say(Message::id("podium-exporting", Tone::Info), now);
                }
                Effect::Quit => {
                    // Asked for twice, the podium no longer waits for a disk that does not answer.
                    if self.leaving {
                        self.flight = None;
                    }
                    self.leaving = true;
                }
            }
        }
    }

    /// Decides a command on the acknowledged state and hands its act to the writer. `false` if it was refused.
    fn command(&mut self, command: &Command, scene: &Scene<'_>, desk: &mut dyn Desk) -> bool {
        let moment = desk.now();
        match scene.congress.decide(command, moment.at, moment.up) {
            Ok(ev) if ev.is_empty() => true,
            Ok(ev) => {
                let seq = scene.congress.next_seq();
                self.flight = Some(Flight {
                    seq,
                    since: moment.real,
                });
                desk.write(Act {
                    seq,
                    at: moment.at,
                    up: moment.up,
                    by: self.by.clone(),
                    ev,
                });
                true
            }
            Err(refusal) => {
                self.refuse(refusal, scene);
                false
            }
        }
    }

    /// A refusal: the layer that asked shows it, or the dialog that helps opens, or it becomes a message.
    fn refuse(&mut self, refusal: Refusal, scene: &Scene<'_>) {
        if let Some(mut top) = self.view.layers.pop() {
            let cx = scene.context(&self.view, &self.keyboard.keymap);
            let shown = top.refused(&refusal, &cx);
            self.view.layers.push(top);
            if shown {
                return;
            }
        }
        let cx = scene.context(&self.view, &self.keyboard.keymap);
        match hooks::for_refusal(&refusal, &cx) {
            Some(layer) => self.view.layers.push(layer),
            None => self.say(Message::refusal(refusal), scene.moment.real),
        }
    }

    // ---- looking ----

    fn look(&mut self, looking: Looking, scene: &Scene<'_>) {
        match looking {
            Looking::Items(by) => self.look_over_items(by, scene),
            Looking::Pages(by) => {
                let cx = scene.context(&self.view, &self.keyboard.keymap);
                let last = screen::script_pages(&cx, &self.view, self.area).saturating_sub(1);
                self.view.page = self.view.page.saturating_add_signed(by).min(last);
            }
            Looking::Back => {
                let cx = scene.context(&self.view, &self.keyboard.keymap);
                let most = script::steps_before(&cx);
                self.view.back = (self.view.back + 1).min(most);
                self.view.page = 0;
            }
            Looking::Now => {
                self.view.looked = None;
                self.view.back = 0;
                self.view.page = 0;
            }
        }
    }

    fn look_over_items(&mut self, by: isize, scene: &Scene<'_>) {
        let state = scene.congress.state();
        let ids: Vec<&str> = state.items().map(|item| item.plan.id.as_str()).collect();
        let here = self.view.looked.as_deref().or(state.item.as_deref());
        let at = ids.iter().position(|id| Some(*id) == here);
        let next = match at {
            Some(at) => at
                .saturating_add_signed(by)
                .min(ids.len().saturating_sub(1)),
            None => 0,
        };
        self.view.looked = ids.get(next).map(|id| (*id).to_owned());
    }
}
