//! The journal in words: every act with its time and number, the newest at the bottom. What was taken back
//! stays and is marked.

use super::kit::list::Cursor;
use super::kit::listing::search;
use super::kit::paint::{self, Sign, sign};
use super::kit::press::{Press, press};
use super::kit::sheet::{Sheet, first_shown, line, paragraph};
use super::kit::text::{clip, fit};
use crate::congress::Act;
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Cells the log wants.
const WIDTH: u16 = 120;
/// Lines of the sheet that are no lines of the list: borders and the act in full.
const AROUND: u16 = 8;

/// The log on the screen.
pub struct LogDialog {
    cursor: Cursor,
    /// Places of the acts that are shown, in order.
    shown: Vec<usize>,
}

impl LogDialog {
    /// The log, at its end.
    pub fn new(cx: &Context<'_>) -> Self {
        let mut dialog = Self {
            cursor: Cursor::default(),
            shown: Vec::new(),
        };
        dialog.find(cx);
        dialog.cursor.put(usize::MAX);
        dialog
    }

    /// Looks for the acts that are searched for. Done when the search or the journal changes, and not with
    /// every drawing: a day has hundreds of acts.
    fn find(&mut self, cx: &Context<'_>) {
        let acts = cx.congress.acts();
        self.shown = if self.cursor.search.is_empty() {
            (0..acts.len()).collect()
        } else {
            acts.iter()
                .enumerate()
                .filter(|(_, act)| self.cursor.finds(&cx.locale.act(act, cx.state)))
                .map(|(place, _)| place)
                .collect()
        };
    }

    fn act<'a>(&self, place: usize, cx: &Context<'a>) -> Option<&'a Act> {
        self.shown
            .get(place)
            .and_then(|place| cx.congress.acts().get(*place))
    }

    fn details(&self, at: usize, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
        let Some(act) = self.act(at, cx) else {
            return Vec::new();
        };
        let mut lines = vec![Line::default()];
        let text = cx.locale.act(act, cx.state);
        lines.extend(paragraph(&text, width, cx.theme.text).into_iter().take(4));
        if !act.by.is_empty() {
            let text = cx.locale.format("log-by", &facts![by = act.by.as_str()]);
            lines.push(line(clip(&text, width), cx.theme.dim));
        }
        lines
    }
}

impl Layer for LogDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        let before = self.cursor.search.text();
        if self.cursor.press(press, self.shown.len()) {
            if self.cursor.search.text() != before {
                self.find(cx);
                // The newest that was found is the likeliest.
                self.cursor.put(usize::MAX);
            }
            return Reply::Consumed;
        }
        match press {
            Press::Back => Reply::one(Effect::Pop),
            Press::Enter => Reply::Consumed,
            Press::Act(Action::Add) => Reply::one(Effect::Action(Action::Note)),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let all = cx.congress.acts().len();
        let title = cx
            .locale
            .format("log-title", &facts![shown = self.shown.len(), all = all]);
        let at = self.cursor.at(self.shown.len());
        let room = usize::from(area.height.saturating_sub(AROUND)).max(1);
        let from = first_shown(self.shown.len(), room, at);
        let corner = match self.shown.len() {
            0 => String::new(),
            n => format!("{}/{n}", at + 1),
        };
        let mut sheet = Sheet::new(title, WIDTH).tall().corner(corner);
        for place in from..(from + room).min(self.shown.len()) {
            let Some(act) = self.act(place, cx) else {
                continue;
            };
            let undone = cx.congress.is_undone(act.seq);
            let mark = if undone { sign(cx, Sign::Wrong) } else { " " };
            let mut text = format!("{mark} {}", cx.locale.act(act, cx.state));
            if undone {
                text.push_str(&cx.text("log-undone"));
            }
            let style = match (place == at, undone) {
                (true, _) => cx.theme.selected,
                (false, true) => cx.theme.dim,
                (false, false) => cx.theme.text,
            };
            if place == at {
                sheet.focus = Some(sheet.body.len());
            }
            sheet
                .body
                .push(line(fit(&clip(&text, width), width), style));
        }
        if self.shown.is_empty() {
            sheet
                .body
                .push(line(cx.text("dialog-nothing-found"), cx.theme.dim));
        }
        sheet.foot = self.details(at, width, cx);
        sheet.foot.extend(search(&self.cursor, width, cx));
        sheet.draw(frame, area, cx);
    }

    fn changed(&mut self, cx: &Context<'_>) -> Reply {
        let at_end = self.cursor.at(self.shown.len()) + 1 >= self.shown.len();
        self.find(cx);
        if at_end {
            self.cursor.put(usize::MAX);
        }
        Reply::Consumed
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        vec![
            paint::hint(cx, mode, Action::Search, "", "hint-search"),
            paint::hint(cx, mode, Action::LookFirst, "", "hint-first"),
            paint::hint(cx, mode, Action::LookLast, "", "hint-last"),
            paint::hint(cx, mode, Action::Add, "", "hint-note"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
