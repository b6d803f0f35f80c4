//! How the screen looks: a pure function of where the count is, the time and the size.

mod over;
mod papers;
mod sheet;
mod start;

use super::app::{App, Stage};
use super::note::Tone;
use crate::congress::Wall;
use crate::locale::facts;
use crate::podium::layer::Hint;
use crate::podium::signs::Signs;
use crate::podium::theme::Theme;
use crate::podium::widgets::{boxed, hints_line, inset, put, put_line, put_right, wrap};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Below this the screen says that it is too small; keys still work.
const LEAST: (u16, u16) = (60, 18);

impl App<'_> {
    fn signs(&self) -> &'static Signs {
        Signs::new(self.ascii)
    }

    fn text(&self, id: &str) -> String {
        self.plain(self.locale.text(id))
    }

    /// A sentence in which Enter has a sign, for terminals that lack the sign.
    fn plain(&self, text: String) -> String {
        match self.ascii {
            true => text.replace('⏎', "Enter"),
            false => text,
        }
    }

    /// A key and a message, for the last line.
    fn hint(&self, keys: &str, id: &str) -> Hint {
        let keys = match (keys, self.ascii) {
            ("⏎", true) => "Enter",
            (keys, _) => keys,
        };
        Hint::new(keys, self.text(id))
    }
}

/// Draws everything.
pub(super) fn draw(frame: &mut Frame<'_>, app: &App<'_>, now: Wall) {
    let area = frame.area();
    let round = app.round;
    if area.width < LEAST.0 || area.height < LEAST.1 {
        too_small(frame.buffer_mut(), area, app);
        return;
    }
    let title = app.locale.format(
        "counting-title",
        &facts![
            title = round.title.get(app.locale.lang()),
            round = round.round,
            mode = app.locale.word(&round.mode)
        ],
    );
    let styles = (app.theme.frame(round.mode), app.theme.title);
    let size = (area.width, area.height);
    let time = format!(" {} ", app.locale.time_seconds(now));
    // The clock stands in the frame's own line: the title must not reach it.
    let room = area.width.saturating_sub(14);
    let title = crate::podium::widgets::clip(&title, room, app.signs());
    let inner = boxed(frame, area, size, &title, styles, app.signs());
    let top = inset(Rect { height: 1, ..area }, 2);
    let top = Rect {
        width: top.width.saturating_sub(2),
        ..top
    };
    put_right(frame.buffer_mut(), top, 0, &time, app.theme.now);
    let (body, foot) = split_bottom(inner, 1);
    match &app.stage {
        Stage::Choose(at) => start::choose(frame, body, app, *at),
        Stage::Start(start) => start::form(frame, body, app, start),
        Stage::Papers(papers) => papers::draw(frame, body, app, papers),
        Stage::Sheet(sheet) => sheet::draw(frame, body, app, sheet),
        Stage::Done(done) => start::done(frame, body, app, done),
    }
    let hints = hints(app);
    let line = hints_line(&hints, foot.width, &app.theme, app.signs());
    put_line(frame.buffer_mut(), foot, 0, &line);
    over::draw(frame, body, app);
    if app.ascii {
        stand_ins(frame.buffer_mut());
    }
}

/// Signs of the sentences as every terminal has them; letters stay.
fn stand_ins(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let plain = match cell.symbol() {
            "·" => "|",
            "×" => "x",
            "–" => "-",
            "↑" => "^",
            "↓" => "v",
            "←" => "<",
            "→" => ">",
            _ => continue,
        };
        cell.set_symbol(plain);
    }
}

fn too_small(buffer: &mut Buffer, area: Rect, app: &App<'_>) {
    let mut texts = vec![app.text("counting-too-small")];
    if let Some(book) = app.book() {
        texts.push(papers::status(app, book));
    }
    let mut row = 0;
    for text in texts {
        row += paragraph(buffer, below(area, row), &text, app.theme.text);
    }
}

/// The keys of the last line, most important first.
fn hints(app: &App<'_>) -> Vec<Hint> {
    if app.over.is_some() {
        return over::hints(app);
    }
    let menu = app.hint("F10", "counting-hint-menu");
    let help = app.hint("F1", "counting-hint-help");
    match &app.stage {
        Stage::Choose(_) => vec![
            app.hint("⏎", "counting-hint-choose"),
            app.hint("Delete", "counting-hint-discard"),
            help,
            app.hint("Esc", "counting-hint-quit"),
        ],
        Stage::Start(_) => vec![
            app.hint("⏎", "counting-hint-next-line"),
            app.hint("F6", "counting-hint-language"),
            help,
            app.hint("Esc", "counting-hint-quit"),
        ],
        Stage::Papers(papers) => papers::hints(app, papers, menu, help),
        Stage::Sheet(_) => vec![
            app.hint("⏎", "counting-hint-next-line"),
            app.hint("-", "counting-hint-not-counted"),
            app.hint("F8", "counting-hint-finish"),
            menu,
            help,
        ],
        Stage::Done(_) => vec![app.hint("⏎", "counting-hint-quit")],
    }
}

/// A style for what is said.
fn tone(theme: &Theme, tone: Tone) -> Style {
    match tone {
        Tone::Good => theme.good,
        Tone::Warning => theme.warning,
        Tone::Bad => theme.bad,
    }
}

/// A sign for what is said: colour never speaks alone.
fn sign(signs: &Signs, tone: Tone) -> &'static str {
    match tone {
        Tone::Good => signs.done,
        Tone::Warning => signs.alarm,
        Tone::Bad => signs.bad,
    }
}

/// What is said in place, at the top of an area; gives how many lines it took.
fn note(buffer: &mut Buffer, area: Rect, app: &App<'_>) -> u16 {
    let Some(note) = &app.note else { return 0 };
    let text = format!(
        "{} {}",
        sign(app.signs(), note.tone()),
        app.plain(note.say(app.round, &app.locale))
    );
    paragraph(buffer, area, &text, tone(&app.theme, note.tone()))
}

/// A text broken between words, at the top of an area; gives how many lines it took.
fn paragraph(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let mut row = 0;
    for line in wrap(text, area.width) {
        if row >= area.height {
            break;
        }
        put(buffer, area, row, &line, style);
        row += 1;
    }
    row
}

/// How many lines a text takes.
fn height(text: &str, width: u16) -> u16 {
    u16::try_from(wrap(text, width).len()).unwrap_or(u16::MAX)
}

/// The area without its first lines.
fn below(area: Rect, lines: u16) -> Rect {
    let lines = lines.min(area.height);
    Rect {
        y: area.y + lines,
        height: area.height - lines,
        ..area
    }
}

/// The area without its last lines, and those.
fn split_bottom(area: Rect, lines: u16) -> (Rect, Rect) {
    let lines = lines.min(area.height);
    let top = Rect {
        height: area.height - lines,
        ..area
    };
    let bottom = Rect {
        y: area.y + top.height,
        height: lines,
        ..area
    };
    (top, bottom)
}

/// A line across.
fn rule(buffer: &mut Buffer, area: Rect, app: &App<'_>) {
    let [horizontal, _] = app.signs().lines;
    let line = horizontal.repeat(usize::from(area.width));
    put(buffer, area, 0, &line, app.theme.frame(app.round.mode));
}
