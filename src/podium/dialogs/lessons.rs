//! What the congress teaches: shortcomings, strengths, counsel, times. For the steering committee that meets right
//! after the close; the whole report is a paper.

use super::kit::list::Cursor;
use super::kit::paint;
use super::kit::press::{Press, press};
use super::kit::sheet::{Sheet, line};
use super::waivers::before_export;
use crate::keys::{Action, Chord, Mode};
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::review::{Lessons, brief, lessons};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Cells the page wants.
const WIDTH: u16 = 100;
/// Cells it is laid out for by what a press moves over, before it was drawn.
const LAID: usize = 76;
/// Borders and the line above and below.
const AROUND: u16 = 2;

/// The page on the screen.
pub struct LessonsDialog {
    lessons: Lessons,
    cursor: Cursor,
}

impl LessonsDialog {
    /// The page, at its beginning.
    pub fn new(cx: &Context<'_>) -> Self {
        Self {
            lessons: lessons(cx.congress),
            cursor: Cursor::default(),
        }
    }

    /// Lines that can stand at the top.
    fn places(&self, cx: &Context<'_>) -> usize {
        brief(&self.lessons, cx.locale).body(LAID).len()
    }
}

impl Layer for LessonsDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if matches!(press, Press::Act(Action::Search)) {
            return Reply::Ignored;
        }
        if self.cursor.press(press, self.places(cx)) {
            return Reply::Consumed;
        }
        match press {
            Press::Back => Reply::one(Effect::Pop),
            Press::Enter => Reply::Consumed,
            Press::Choice(1) | Press::Act(Action::Export) => {
                Reply::Do(before_export(vec!["rut-kinh-nghiem".to_owned()], cx))
            }
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let page = brief(&self.lessons, cx.locale);
        let body = page.body(width);
        let room = usize::from(area.height.saturating_sub(AROUND)).max(1);
        // The line at hand stands at the top, as far as there is something below.
        let from = self
            .cursor
            .at(body.len())
            .min(body.len().saturating_sub(room));
        let mut sheet = Sheet::new(page.title, WIDTH).tall();
        let until = (from + room).min(body.len());
        if body.len() > room {
            sheet = sheet.corner(format!("{}-{until}/{}", from + 1, body.len()));
        }
        let plain = |text: String| match cx.ascii {
            true => text.replace('─', "-"),
            false => text,
        };
        let shown = body.into_iter().skip(from).take(room);
        sheet.body = shown.map(|text| line(plain(text), cx.theme.text)).collect();
        sheet.draw(frame, area, cx);
    }

    fn changed(&mut self, cx: &Context<'_>) -> Reply {
        self.lessons = lessons(cx.congress);
        Reply::Consumed
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        vec![
            paint::hint(cx, mode, Action::Choose1, "1", "review-screen-hint"),
            paint::hint(cx, mode, Action::LookFirst, "", "hint-first"),
            paint::hint(cx, mode, Action::LookLast, "", "hint-last"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
