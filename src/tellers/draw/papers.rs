//! Papers: the tally per name, the line being typed, what it means, what is said.

use super::{below, note, paragraph, rule, split_bottom};
use crate::congress::election::{BallotKind, Invalid, Paper, PaperTotals, judge};
use crate::count::Book;
use crate::count::book::{Again, Desk};
use crate::count::line::{Mark, read, reasons};
use crate::locale::facts;
use crate::podium::layer::Hint;
use crate::podium::widgets::{boxed, clip, inset, put, put_right, row, width};
use crate::tellers::app::App;
use crate::tellers::papers::Papers;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// From this width on the reasons stand beside the names.
const WIDE: u16 = 100;
/// Width of the reasons beside the names.
const SIDE: u16 = 40;
/// The least width of a column of names.
const COLUMN: u16 = 34;

/// Where the count is, in one line.
pub(super) fn status(app: &App<'_>, book: &Book) -> String {
    let facts = facts![
        team = book.kept().team.as_str(),
        stack = book.stack_number(),
        open = book.open().papers(),
        target = book.target(),
        closed = book.closed_papers(),
        collected = book.kept().collected,
        back = book.kept().taken_back
    ];
    let text = match book.desk() {
        Desk::Again(_, Again::Sample, _) => app.locale.format("counting-status-sample", &facts),
        Desk::Again(_, Again::Correction(_), _) => {
            app.locale.format("counting-status-correction", &facts)
        }
        Desk::Next(_) if book.is_read() => app.locale.format("counting-status-read", &facts),
        Desk::Next(_) => app.locale.format("counting-status", &facts),
    };
    let back = match book.kept().taken_back {
        0 => String::new(),
        _ => app.locale.format("counting-status-back", &facts),
    };
    format!("{text}{back}")
}

/// Draws it.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, papers: &Papers) {
    let book = &papers.book;
    let status = status(app, book);
    let style = match book.desk() {
        Desk::Next(_) => app.theme.title,
        Desk::Again(..) => app.theme.warning,
    };
    let used = paragraph(frame.buffer_mut(), area, &status, style);
    let area = below(area, used);
    let (top, bottom) = split_bottom(area, 7);
    let open = book.open().totals();
    let names = if top.width + 4 >= WIDE {
        let side = Rect {
            x: top.x + top.width - SIDE,
            width: SIDE,
            ..top
        };
        self::side(frame.buffer_mut(), side, app, book, &open);
        Rect {
            width: top.width - SIDE - 2,
            ..top
        }
    } else {
        top
    };
    tally(frame.buffer_mut(), names, app, book, &open);
    let line = papers_line(app, book, &open);
    let buffer = frame.buffer_mut();
    let line = clip(&line, bottom.width, app.signs());
    put(buffer, bottom, 0, &line, app.theme.text);
    rule(buffer, below(bottom, 1), app);
    entry(frame, below(bottom, 2), app, papers);
    note(frame.buffer_mut(), below(bottom, 4), app);
    let begun = papers.entry.shown().0.first() == Some(&'k');
    if begun && app.over.is_none() {
        reasons_box(frame, top, app);
    }
}

/// A sample is read without the numbers that it will be compared with.
fn is_blind(book: &Book) -> bool {
    matches!(book.desk(), Desk::Again(_, Again::Sample, _))
}

/// Valid and invalid papers, closed and open.
fn papers_line(app: &App<'_>, book: &Book, open: &PaperTotals) -> String {
    let closed = book.totals();
    let invalid = |totals: &PaperTotals| totals.invalid.values().sum::<u64>();
    let reasons: Vec<String> = open
        .invalid
        .iter()
        .map(|(reason, papers)| {
            app.locale.format(
                "counting-reason-papers",
                &facts![
                    reason = app.locale.invalid_reason(reason.id()),
                    papers = *papers
                ],
            )
        })
        .collect();
    let id = match is_blind(book) {
        true => "counting-papers-line-open",
        false => "counting-papers-line",
    };
    let sums = app.locale.format(
        id,
        &facts![
            valid = closed.valid,
            invalid = invalid(&closed),
            open_valid = open.valid,
            open_invalid = invalid(open)
        ],
    );
    match reasons.is_empty() {
        true => sums,
        false => format!("{sums} ({})", app.locale.listed(reasons)),
    }
}

/// How many names a column has, and how many columns fit: one where the lines are enough.
fn columns(names: usize, area: Rect) -> (usize, usize) {
    let most_rows = usize::from(area.height).max(1);
    let most = usize::from(area.width / COLUMN).max(1);
    let columns = names.div_ceil(most_rows).clamp(1, most);
    (names.div_ceil(columns).clamp(1, most_rows), columns)
}

/// Votes per name: of the closed stacks, and of the open one beside them.
fn tally(buffer: &mut Buffer, area: Rect, app: &App<'_>, book: &Book, open: &PaperTotals) {
    let closed = book.totals();
    let names = app.round.candidates.len();
    let body = below(area, 1);
    let (mut rows, columns) = columns(names, body);
    if names > rows * columns {
        // The last line says which names are shown.
        rows = rows.saturating_sub(1).max(1);
    }
    let wide = area.width / u16::try_from(columns).unwrap_or(1).max(1);
    let heading = app.text(match app.round.kind {
        BallotKind::Strike => "counting-heading-open",
        BallotKind::Agree | BallotKind::Single => "counting-heading-open-against",
    });
    let closed_heading = app.text("counting-heading-closed");
    let hidden = names.saturating_sub(rows * columns);
    let from = app.scroll.min(hidden);
    if hidden > 0 {
        let text = app.locale.format(
            "counting-more-names",
            &facts![from = from + 1, to = from + rows * columns, names = names],
        );
        put(
            buffer,
            body,
            body.height.saturating_sub(1),
            &text,
            app.theme.warning,
        );
    }
    for column in 0..columns {
        let x = area.x + wide * u16::try_from(column).unwrap_or(0);
        let strip = Rect {
            x,
            width: wide.saturating_sub(2),
            ..area
        };
        let right = width(&heading) + 2;
        put(
            buffer,
            strip,
            0,
            &app.text("counting-heading-name"),
            app.theme.dim,
        );
        put_right(buffer, strip, 0, &heading, app.theme.dim);
        let before = Rect {
            width: strip.width.saturating_sub(right),
            ..strip
        };
        put_right(buffer, before, 0, &closed_heading, app.theme.dim);
        for line in 0..rows {
            let place = from + column * rows + line;
            if place >= names {
                break;
            }
            let at = row(below(strip, 1), u16::try_from(line).unwrap_or(u16::MAX));
            name_line(buffer, at, app, place, (&closed, open), right);
        }
    }
}

fn name_line(
    buffer: &mut Buffer,
    area: Rect,
    app: &App<'_>,
    place: usize,
    (closed, open): (&PaperTotals, &PaperTotals),
    right: u16,
) {
    let votes = |votes: &[u64]| votes.get(place).copied().unwrap_or(0);
    let figures = |totals: &PaperTotals, sign: &str| match app.round.kind {
        BallotKind::Strike => format!("{sign}{}", votes(&totals.votes)),
        BallotKind::Agree | BallotKind::Single => {
            format!("{sign}{}/{}", votes(&totals.votes), votes(&totals.against))
        }
    };
    let name = format!(
        "{:>2} {}",
        place + 1,
        app.round.label(place, app.locale.lang())
    );
    let closed_text = figures(closed, "");
    let before = Rect {
        width: area.width.saturating_sub(right),
        ..area
    };
    let room = before.width.saturating_sub(width(&closed_text).max(3) + 1);
    put(
        buffer,
        area,
        0,
        &clip(&name, room, app.signs()),
        app.theme.text,
    );
    if !app.book().is_some_and(is_blind) {
        put_right(buffer, before, 0, &closed_text, app.theme.say);
    }
    if open.papers() > 0 {
        put_right(buffer, area, 0, &figures(open, "+"), app.theme.warning);
    }
}

/// The reasons with their digits and papers, and the stacks.
fn side(buffer: &mut Buffer, area: Rect, app: &App<'_>, book: &Book, open: &PaperTotals) {
    let [_, vertical] = app.signs().lines;
    for line in 0..area.height {
        put(
            buffer,
            area,
            line,
            vertical,
            app.theme.frame(app.round.mode),
        );
    }
    let area = inset(area, 2);
    put(
        buffer,
        area,
        0,
        &app.text("counting-reasons"),
        app.theme.title,
    );
    let closed = book.totals();
    let papers =
        |totals: &PaperTotals, reason: Invalid| totals.invalid.get(&reason).copied().unwrap_or(0);
    let mut used = 1;
    for (digit, reason) in reasons(app.round.kind) {
        let at = row(area, used);
        let more = papers(open, reason);
        let count = match more {
            _ if is_blind(book) => format!("+{more}"),
            0 => papers(&closed, reason).to_string(),
            _ => format!("{} +{more}", papers(&closed, reason)),
        };
        let room = at.width.saturating_sub(width(&count) + 1);
        let text = format!("k{digit} {}", app.locale.invalid_reason(reason.id()));
        put(
            buffer,
            at,
            0,
            &clip(&text, room, app.signs()),
            app.theme.text,
        );
        put_right(buffer, at, 0, &count, app.theme.text);
        used += 1;
    }
    used += 1;
    for line in [
        "counting-typing-one",
        "counting-typing-more",
        "counting-typing-invalid",
        "counting-typing-back",
        "counting-typing-close",
    ] {
        used += paragraph(buffer, below(area, used), &typing(app, line), app.theme.dim);
    }
}

/// How papers of this kind are typed.
fn typing(app: &App<'_>, line: &str) -> String {
    let kind = match app.round.kind {
        BallotKind::Strike => "strike",
        BallotKind::Agree => "agree",
        BallotKind::Single => "single",
    };
    app.plain(app.locale.format(line, &facts![kind = kind]))
}

/// The reasons over the names, while one is typed.
fn reasons_box(frame: &mut Frame<'_>, area: Rect, app: &App<'_>) {
    let lines: Vec<String> = reasons(app.round.kind)
        .map(|(digit, reason)| format!("{digit}  {}", app.locale.invalid_reason(reason.id())))
        .collect();
    let wide = lines.iter().map(|line| width(line)).max().unwrap_or(0) + 4;
    let tall = u16::try_from(lines.len())
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    let title = app.text("counting-reasons");
    let styles = (app.theme.frame(app.round.mode), app.theme.title);
    let size = (wide.max(width(&title) + 6), tall);
    let place = boxed(frame, area, size, &title, styles, app.signs());
    for (at, line) in lines.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        put(frame.buffer_mut(), place, at, line, app.theme.text);
    }
}

/// The line being typed and what it means; or what to do where none is expected.
fn entry(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, papers: &Papers) {
    let book = &papers.book;
    let instead = if book.is_full() {
        let facts = facts![stack = book.stack_number(), papers = book.open().papers()];
        Some(app.plain(app.locale.format("counting-full", &facts)))
    } else if book.is_read() {
        Some(app.text("counting-all-read"))
    } else {
        None
    };
    if let Some(text) = instead {
        let text = format!("{} {text}", app.signs().done);
        paragraph(frame.buffer_mut(), area, &text, app.theme.next);
        return;
    }
    let label = format!(
        "{} ",
        app.text(match app.round.kind {
            BallotKind::Strike => "counting-label-strike",
            BallotKind::Agree => "counting-label-agree",
            BallotKind::Single => "counting-label-single",
        })
    );
    put(frame.buffer_mut(), area, 0, &label, app.theme.now);
    let field = row(inset(area, width(&label)), 0);
    typed(frame, field, app, papers);
    let meaning = meaning(app, papers);
    let room = below(area, 1);
    let meaning = clip(&meaning, room.width, app.signs());
    put(frame.buffer_mut(), room, 0, &meaning, app.theme.dim);
}

/// The characters, what is wrong among them marked, and the cursor.
fn typed(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, papers: &Papers) {
    let (text, cursor) = papers.entry.shown();
    let room = usize::from(area.width.saturating_sub(1)).max(1);
    let from = cursor.saturating_sub(room);
    let buffer = frame.buffer_mut();
    buffer.set_style(row(area, 0), app.theme.field_active);
    for (place, letter) in text.iter().enumerate().skip(from).take(room) {
        let wrong = papers
            .entry
            .wrong
            .is_some_and(|wrong| (wrong.from..wrong.to).contains(&place));
        let style: Style = if wrong {
            app.theme.bad
        } else {
            app.theme.field_active
        };
        let x = u16::try_from(place - from).unwrap_or(u16::MAX);
        put(buffer, inset(area, x), 0, &letter.to_string(), style);
    }
    if app.over.is_none() {
        let x = u16::try_from(cursor - from).unwrap_or(0);
        frame.set_cursor_position(Position::new(area.x + x.min(area.width - 1), area.y));
    }
}

/// What the line means, so that the one who reads can say yes.
fn meaning(app: &App<'_>, papers: &Papers) -> String {
    let rules = app.round.rules();
    if papers.entry.wrong.is_some() {
        return String::new();
    }
    let Ok(Some(line)) = read(rules, &papers.entry.text()) else {
        return if papers.entry.is_empty() {
            typing(app, "counting-typing-one")
        } else {
            String::new()
        };
    };
    let times = match line.times {
        1 => String::new(),
        times => app.locale.format("counting-times", &facts![times = times]),
    };
    let text = match &line.mark {
        None => app.text("counting-means-like"),
        Some(Mark::Invalid(reason)) => app.locale.format(
            "counting-means-invalid",
            &facts![reason = app.locale.invalid_reason(reason.id())],
        ),
        Some(Mark::Read(paper)) => reading(app, paper),
    };
    format!("{text}{times}")
}

/// What a paper says: names struck out or disagreed with, how many are left.
fn reading(app: &App<'_>, paper: &Paper) -> String {
    let rules = app.round.rules();
    if rules.kind == BallotKind::Single {
        return app.text(if paper.chosen.is_empty() {
            "counting-means-against"
        } else {
            "counting-means-for"
        });
    }
    let marked = |place: &u32| match rules.kind {
        BallotKind::Strike => !paper.chosen.contains(place),
        _ => paper.against.contains(place),
    };
    let uncounted = |place: &u32| !paper.chosen.contains(place) && !paper.against.contains(place);
    let listed = |places: Vec<u32>| {
        let names = places
            .into_iter()
            .map(|place| app.round.label(place as usize, app.locale.lang()));
        app.locale.listed(names)
    };
    let facts = facts![
        names = listed((0..rules.names).filter(marked).collect()),
        uncounted = listed((0..rules.names).filter(uncounted).collect()),
        left = paper.chosen.len(),
        seats = rules.seats
    ];
    match (rules.kind, judge(rules, paper)) {
        (BallotKind::Strike, Ok(())) => app.locale.format("counting-means-strike", &facts),
        (BallotKind::Strike, Err(_)) => app.locale.format("counting-means-strike-invalid", &facts),
        _ => app.locale.format("counting-means-agree", &facts),
    }
}

/// The keys of the last line.
pub(super) fn hints(app: &App<'_>, papers: &Papers, menu: Hint, help: Hint) -> Vec<Hint> {
    let back = app.hint("F3", "counting-hint-take-back");
    if papers.book.is_full() {
        return vec![app.hint("⏎", "counting-hint-close-stack"), back, menu, help];
    }
    if papers.book.is_read() {
        return vec![
            app.hint("⏎", "counting-hint-finish"),
            app.hint("F4", "counting-hint-stacks"),
            menu,
            help,
        ];
    }
    vec![
        app.hint("⏎", "counting-hint-enter"),
        app.hint("k", "counting-hint-invalid"),
        back,
        menu,
        help,
        app.hint("x", "counting-hint-times"),
        app.hint("F2", "counting-hint-close-stack"),
    ]
}
