//! Reads a keymap file. Every problem is told at once, with its place; what is broken in a way that keeps
//! RON from being read is told alone.
//!
//! ```ron
//! (
//!     format: 1,
//!     id: "my-keys",
//!     name: (vi: "Phím của tôi", en: "My keys"),
//!     based_on: "default",
//!     modes: {
//!         "podium": [
//!             (keys: ["ctrl-n", "f12"], action: "note", words: (vi: "ghi nhanh", en: "quick note")),
//!             (keys: ["g"], action: "none"), // does nothing any more
//!         ],
//!     },
//! )
//! ```

use super::action::Action;
use super::chord::{self, Chord};
use super::keymap::{Keymap, Label, ModeKeys};
use super::mode::Mode;
use super::rules::{self, Rule};
use super::shipped;
use super::trie::{Clash, Trie};
use crate::source::{
    Code, CodeInfo, Form, MOST_KEYMAP_BYTES, NONE, Path, Places, Problem, Problems, ReadingCodes,
    near_or_none, read_ron, reading_codes,
};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

/// The format this program writes and the newest it reads.
pub const FORMAT: u32 = 1;

/// The word that frees a key instead of binding it.
const FREED: &str = "none";

const READING: ReadingCodes = reading_codes!("K");
const UNKNOWN_MODE: Code<3> = Code::error("K030", ["mode", "near", "known"]);
const UNKNOWN_ACTION: Code<2> = Code::error("K031", ["action", "near"]);
const BAD_KEYS: Code<2> = Code::error("K032", ["keys", "near"]);
const SAME_KEYS: Code<4> = Code::error("K033", ["keys", "mode", "action", "other"]);
const HIDDEN_KEYS: Code<4> = Code::error("K034", ["keys", "mode", "action", "other"]);
const UNUSABLE_KEYS: Code<3> = Code::error("K035", ["keys", "mode", "why"]);
const CLICKER_KEY: Code<3> = Code::error("K036", ["keys", "mode", "action"]);
const PAGE_DOWN: Code<2> = Code::error("K037", ["mode", "action"]);
const COMPOSING: Code<2> = Code::error("K038", ["keys", "mode"]);
const DOUBLED: Code<2> = Code::error("K039", ["keys", "mode"]);
const ESSENTIAL: Code<2> = Code::error("K040", ["action", "mode"]);
const LETTERS_ONLY: Code<3> = Code::error("K041", ["action", "keys", "mode"]);
const UNKNOWN_BASE: Code<2> = Code::error("K042", ["base", "near"]);
const MODE_TWICE: Code<1> = Code::error("K043", ["mode"]);
const NO_KEYS: Code<1> = Code::warning("K044", ["action"]);
const SHIPPED_ID: Code<1> = Code::error("K045", ["id"]);
const BAD_ID: Code<1> = Code::error("K046", ["id"]);

/// Every code that a keymap can be told.
pub fn codes() -> Vec<CodeInfo> {
    let mut all = READING.all();
    all.extend([
        UNKNOWN_MODE.info(),
        UNKNOWN_ACTION.info(),
        BAD_KEYS.info(),
        SAME_KEYS.info(),
        HIDDEN_KEYS.info(),
        UNUSABLE_KEYS.info(),
        CLICKER_KEY.info(),
        PAGE_DOWN.info(),
        COMPOSING.info(),
        DOUBLED.info(),
        ESSENTIAL.info(),
        LETTERS_ONLY.info(),
        UNKNOWN_BASE.info(),
        MODE_TWICE.info(),
        NO_KEYS.info(),
        SHIPPED_ID.info(),
        BAD_ID.info(),
    ]);
    all
}

/// A keymap as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Draft {
    // Read by the reader of all formats; here so that it is a known field.
    #[allow(dead_code)]
    format: u32,
    id: String,
    name: Label,
    based_on: Option<String>,
    modes: ModesDraft,
}

/// Modes in the order of the file, each as often as it is written.
#[derive(Debug, Default)]
struct ModesDraft(Vec<(String, Vec<RowDraft>)>);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RowDraft {
    keys: Vec<String>,
    action: String,
    words: Option<Label>,
}

impl<'de> Deserialize<'de> for ModesDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ModesVisitor)
    }
}

struct ModesVisitor;

impl<'de> Visitor<'de> for ModesVisitor {
    type Value = ModesDraft;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map of modes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ModesDraft, A::Error> {
        let mut modes = Vec::new();
        while let Some(entry) = map.next_entry()? {
            modes.push(entry);
        }
        Ok(ModesDraft(modes))
    }
}

/// Reads a keymap. `find` gives the keymap with an id that it may be based on; those of the program are
/// found without it. A `find` that reads files itself must not come back to this one. There is no keymap
/// where a problem is an error.
pub fn read(
    file: &str,
    text: &str,
    find: &dyn Fn(&str) -> Option<Keymap>,
) -> (Option<Keymap>, Vec<Problem>) {
    let form = Form {
        codes: READING,
        format: Some(FORMAT),
        most_bytes: MOST_KEYMAP_BYTES,
    };
    let mut read = read_ron::<Draft>(file, text, &form);
    let keymap = read.check(|draft, problems, places| {
        Reader {
            problems,
            places,
            modes: BTreeMap::new(),
            freed: BTreeMap::new(),
            spots: Vec::new(),
        }
        .keymap(draft, text, find)
    });
    let wrong = read.problems.iter().any(Problem::is_error);
    (keymap.filter(|_| !wrong), read.problems)
}

/// Where keys stand in the file.
struct Spot {
    mode: Mode,
    keys: Vec<Chord>,
    span: Range<usize>,
}

struct Reader<'r, 'w> {
    problems: &'r mut Problems<'w>,
    places: &'r Places,
    modes: BTreeMap<Mode, ModeKeys>,
    freed: BTreeMap<Mode, Trie>,
    spots: Vec<Spot>,
}

impl Reader<'_, '_> {
    fn keymap(mut self, draft: Draft, text: &str, find: &dyn Fn(&str) -> Option<Keymap>) -> Keymap {
        self.id(&draft, text);
        let base = self.base(draft.based_on.as_deref(), find);
        let based = base.is_ok();
        self.modes(&draft.modes);
        let base = base.unwrap_or_default();
        let keymap = Keymap::over(
            draft.id,
            draft.name,
            self.modes_taken(),
            base.as_ref(),
            &self.freed,
        );
        // What is missing would follow from the base that is missing.
        if based {
            self.rules(&keymap);
        }
        keymap
    }

    fn modes_taken(&mut self) -> BTreeMap<Mode, ModeKeys> {
        std::mem::take(&mut self.modes)
    }

    fn tell<const N: usize>(&mut self, code: &Code<N>, span: Range<usize>, values: [&str; N]) {
        let place = self.problems.written().place(span);
        self.problems
            .tell(code, Some(place), values.map(str::to_owned));
    }

    fn id(&mut self, draft: &Draft, text: &str) {
        let root = Path::Root;
        if draft.name.is_empty() {
            let span = self.places.value(&root.field("name"));
            self.tell(&READING.missing, span, ["name", "name"]);
        }
        let span = self.places.value(&root.field("id"));
        let id = draft.id.as_str();
        let formed = (1..=40).contains(&id.len())
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if id.is_empty() {
            self.tell(&READING.missing, span, ["id", "id"]);
        } else if !formed {
            self.tell(&BAD_ID, span, [id]);
        } else if shipped::text(id).is_some_and(|own| own != text) {
            self.tell(&SHIPPED_ID, span, [id]);
        }
    }

    /// The keymap it is based on; `Err` where it names one that does not exist.
    fn base(
        &mut self,
        id: Option<&str>,
        find: &dyn Fn(&str) -> Option<Keymap>,
    ) -> Result<Option<Keymap>, ()> {
        let Some(id) = id else {
            return Ok(None);
        };
        let found = shipped::keymap(id).or_else(|| find(id));
        if found.is_some() {
            return Ok(found);
        }
        let span = self.places.value(&Path::Root.field("based_on"));
        let near = near_or_none(id, shipped::SHIPPED.iter().map(|(id, _)| *id));
        self.tell(&UNKNOWN_BASE, span, [id, &near]);
        Err(())
    }

    fn modes(&mut self, draft: &ModesDraft) {
        let root = Path::Root;
        let modes = root.field("modes");
        let mut seen: Vec<&str> = Vec::new();
        for (name, rows) in &draft.0 {
            let path = modes.field(name);
            if seen.contains(&name.as_str()) {
                let span = self.again(name, &path);
                self.tell(&MODE_TWICE, span, [name]);
                continue;
            }
            seen.push(name);
            let Some(mode) = Mode::from_name(name) else {
                let names = Mode::ALL.map(Mode::name);
                let span = self.places.key(&path);
                self.tell(
                    &UNKNOWN_MODE,
                    span,
                    [name, &near_or_none(name, names), &names.join(", ")],
                );
                continue;
            };
            for (number, row) in rows.iter().enumerate() {
                self.row(mode, row, &path.at(number));
            }
        }
    }

    /// Where the name of a mode stands the second time: the places know the first.
    fn again(&self, name: &str, path: &Path<'_>) -> Range<usize> {
        let first = self.places.key(path);
        let text = self.problems.written().text();
        let quoted = format!("\"{name}\"");
        let end = self.places.whole(path).map_or(first.end, |whole| whole.end);
        text.get(end..)
            .and_then(|rest| rest.find(&quoted))
            .map_or(first, |at| end + at..end + at + quoted.len())
    }

    fn row(&mut self, mode: Mode, row: &RowDraft, path: &Path<'_>) {
        let bound = Action::from_name(&row.action);
        if row.action.is_empty() {
            let span = self.places.value(&path.field("action"));
            let path = path.field("action").to_string();
            self.tell(&READING.missing, span, ["action", &path]);
        } else if bound.is_none() && row.action != FREED {
            let names = Action::ALL.iter().map(|action| action.name());
            let near = near_or_none(&row.action, names);
            let span = self.places.value(&path.field("action"));
            self.tell(&UNKNOWN_ACTION, span, [&row.action, &near]);
        }
        if row.keys.is_empty() {
            let span = self.places.value(&path.field("keys"));
            self.tell(&NO_KEYS, span, [&row.action]);
        }
        if let Some(action) = bound {
            let words = row.words.clone().filter(|words| !words.is_empty());
            self.modes.entry(mode).or_default().add(action, words);
        }
        let keys_path = path.field("keys");
        for (number, text) in row.keys.iter().enumerate() {
            let span = self.places.value(&keys_path.at(number));
            self.keys(mode, bound, &row.action, text, span);
        }
    }

    fn keys(
        &mut self,
        mode: Mode,
        bound: Option<Action>,
        action: &str,
        text: &str,
        span: Range<usize>,
    ) {
        let keys = match chord::sequence(text) {
            Ok(keys) => keys,
            Err(bad) => {
                let near = bad.near.as_deref().unwrap_or(NONE);
                self.tell(&BAD_KEYS, span, [text, near]);
                return;
            }
        };
        let written = chord::written(&keys);
        if let Some(why) = rules::unusable(mode, &keys) {
            self.tell(&UNUSABLE_KEYS, span, [&written, mode.name(), why]);
            return;
        }
        if bound.is_none() {
            if action == FREED {
                // A key may be freed twice; that is no more free.
                let _ = self.freed.entry(mode).or_default().bind(&keys, 0);
            }
            return;
        }
        let mine = self.modes.entry(mode).or_default();
        match mine.bind(&keys) {
            Ok(()) => self.spots.push(Spot { mode, keys, span }),
            Err(clash) => {
                let (code, row) = match clash {
                    Clash::Same(row) => (&SAME_KEYS, row),
                    Clash::Shorter(row) | Clash::Longer(row) => (&HIDDEN_KEYS, row),
                };
                let other = mine.row(row).map_or(NONE, |row| row.action.name());
                self.tell(code, span, [&written, mode.name(), action, other]);
            }
        }
    }

    fn rules(&mut self, keymap: &Keymap) {
        for broken in rules::broken(keymap) {
            let keys = chord::written(&broken.keys);
            let (mode, action) = (broken.mode.name(), broken.action.name());
            let span = self.spot(broken.mode, &broken.keys);
            match broken.rule {
                Rule::ClickerKey => self.tell(&CLICKER_KEY, span, [&keys, mode, action]),
                Rule::PageDown => self.tell(&PAGE_DOWN, span, [mode, action]),
                Rule::Composing => self.tell(&COMPOSING, span, [&keys, mode]),
                Rule::Doubled => self.tell(&DOUBLED, span, [&keys, mode]),
                Rule::Essential => self.tell(&ESSENTIAL, span, [action, mode]),
                Rule::LettersOnly => self.tell(&LETTERS_ONLY, span, [action, &keys, mode]),
            }
        }
    }

    /// Where these keys stand; else where the mode begins, the modes, or the file.
    fn spot(&self, mode: Mode, keys: &[Chord]) -> Range<usize> {
        let spot = |mode: Mode| {
            self.spots
                .iter()
                .find(|spot| spot.mode == mode && spot.keys == keys)
                .map(|spot| spot.span.clone())
        };
        let root = Path::Root;
        let modes = root.field("modes");
        spot(mode)
            .or_else(|| mode.looks_like().and_then(spot))
            .unwrap_or_else(|| {
                let path = modes.field(mode.name());
                if self.places.has(&path) {
                    self.places.key(&path)
                } else {
                    self.places.value(&modes)
                }
            })
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
