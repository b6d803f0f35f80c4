//! What lies over the screen.

use super::{below, height, note, paragraph, sign, split_bottom, tone};
use crate::count::book::Book;
use crate::locale::facts;
use crate::podium::field::Field;
use crate::podium::layer::Hint;
use crate::podium::widgets::{boxed, clip, inset, put, put_right, row, width, wrap};
use crate::tellers::app::App;
use crate::tellers::ending::Ending;
use crate::tellers::keeper::Earlier;
use crate::tellers::note::{Note, Tone, say_finding, say_obstacle};
use crate::tellers::over::{Answer, Over};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The widest a box is.
const WIDE: u16 = 86;

/// Draws it, if anything lies there.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, app: &App<'_>) {
    match &app.over {
        None => {}
        Some(Over::Menu(chosen)) => menu(frame, area, app, *chosen),
        Some(Over::Help(from)) => help(frame, area, app, *from),
        Some(Over::Leave) => leave(frame, area, app),
        Some(Over::Stacks(chosen)) => stacks(frame, area, app, *chosen),
        Some(Over::Why(stack, field)) => why(frame, area, app, *stack, field),
        Some(Over::Collected {
            number,
            why,
            second,
        }) => collected(frame, area, app, (number, why, *second)),
        Some(Over::Finish(ending)) => finish(frame, area, app, ending),
        Some(Over::Overwrite(_, earlier)) => overwrite(frame, area, app, earlier),
        Some(Over::Told(told)) => {
            let text = told.say(app.round, &app.locale);
            let text = format!("{} {text}", sign(app.signs(), told.tone()));
            let style = tone(&app.theme, told.tone());
            let title = app.text("counting-sample-title");
            said(frame, area, app, &title, &[(text, style)], 0);
        }
        Some(Over::Discard(line)) => discard(frame, area, app, *line),
    }
}

/// The keys of the last line while something lies over the screen.
pub(super) fn hints(app: &App<'_>) -> Vec<Hint> {
    let back = app.hint("Esc", "counting-hint-back");
    match &app.over {
        Some(Over::Menu(_)) => vec![app.hint("⏎", "counting-hint-do"), back],
        Some(Over::Stacks(_)) => vec![
            app.hint("1", "counting-hint-sample"),
            app.hint("2", "counting-hint-correct"),
            back,
        ],
        Some(Over::Why(..) | Over::Collected { .. }) => {
            vec![app.hint("⏎", "counting-hint-go-on"), back]
        }
        Some(Over::Finish(ending)) if !ending.is_blocked() => {
            vec![app.hint("⏎", "counting-hint-write"), back]
        }
        _ => vec![back],
    }
}

/// A line of a box: words and how they look.
type Said = (String, Style);

/// A box with these lines, each broken to its width; gives the room under them.
fn said(
    frame: &mut Frame<'_>,
    area: Rect,
    app: &App<'_>,
    title: &str,
    lines: &[Said],
    more: u16,
) -> Rect {
    let wide = WIDE.min(area.width);
    let inner = wide.saturating_sub(4);
    let noted = app.note.as_ref().map_or(0, |note| {
        1 + height(&format!("  {}", note.say(app.round, &app.locale)), inner)
    });
    let tall: u16 = lines
        .iter()
        .map(|(text, _)| height(text, inner).max(1))
        .sum::<u16>()
        .saturating_add(more + noted + 2);
    let styles = (app.theme.frame(app.round.mode), app.theme.title);
    let place = boxed(frame, area, (wide, tall), title, styles, app.signs());
    let mut used = 0;
    for (text, style) in lines {
        used += paragraph(frame.buffer_mut(), below(place, used), text, *style).max(1);
    }
    let rest = below(place, used);
    let (rest, foot) = split_bottom(rest, noted.saturating_sub(1).min(rest.height));
    note(frame.buffer_mut(), foot, app);
    rest
}

fn menu(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, chosen: usize) {
    let deeds = app.menu();
    let title = app.text("counting-menu");
    let blank: Vec<Said> = Vec::new();
    let tall = u16::try_from(deeds.len()).unwrap_or(u16::MAX);
    let place = said(frame, area, app, &title, &blank, tall);
    for (at, (deed, key)) in deeds.iter().enumerate() {
        let line = row(place, u16::try_from(at).unwrap_or(u16::MAX));
        let style = if at == chosen {
            app.theme.selected
        } else {
            app.theme.text
        };
        let text = format!("{} {}", at + 1, app.text(deed.message()));
        put(frame.buffer_mut(), line, 0, &text, style);
        put_right(frame.buffer_mut(), line, 0, key, app.theme.key);
    }
}

/// Help: what is typed, the keys, what the tellers decide, what is kept.
fn help(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, from: usize) {
    let title = app.text("counting-help");
    let styles = (app.theme.frame(app.round.mode), app.theme.title);
    let size = (area.width, area.height);
    let place = boxed(frame, area, size, &title, styles, app.signs());
    let mut lines: Vec<String> = Vec::new();
    for id in [
        "counting-help-one",
        "counting-help-more",
        "counting-help-invalid",
        "counting-help-lines",
        "counting-help-stacks",
        "counting-help-again",
        "counting-help-doubt",
        "counting-help-exchanged",
        "counting-help-sheet",
        "counting-help-secret",
        "counting-help-two",
    ] {
        lines.extend(wrap(&app.text(id), place.width));
        lines.push(String::new());
    }
    let most = lines.len().saturating_sub(usize::from(place.height));
    for (at, line) in lines.iter().skip(from.min(most)).enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        put(frame.buffer_mut(), place, at, line, app.theme.text);
    }
}

fn leave(frame: &mut Frame<'_>, area: Rect, app: &App<'_>) {
    let title = app.text("counting-leave");
    let mut lines: Vec<Said> = Vec::new();
    let open = app.book().map_or(0, |book| book.open().papers());
    if let (Some(book), true) = (app.book(), open > 0) {
        let text = app.locale.format(
            "counting-leave-loses",
            &facts![stack = book.stack_number(), papers = open],
        );
        lines.push((format!("{} {text}", app.signs().alarm), app.theme.warning));
    }
    lines.push((
        app.text(match app.book() {
            Some(_) => "counting-leave-keeps",
            None => "counting-leave-sheet",
        }),
        app.theme.text,
    ));
    lines.push((String::new(), app.theme.text));
    for (at, answer) in app.answers().iter().enumerate() {
        let words = app.text(match answer {
            Answer::Stay => "counting-answer-stay",
            Answer::PutAway => "counting-answer-put-away",
            Answer::Quit => "counting-answer-quit",
        });
        lines.push((format!("{} {words}", at + 1), app.theme.key));
    }
    said(frame, area, app, &title, &lines, 0);
}

/// A closed stack in one line.
fn stack_line(app: &App<'_>, book: &Book, stack: usize) -> String {
    let number = u32::try_from(stack + 1).unwrap_or(u32::MAX);
    let kept = book.kept();
    let corrected = kept
        .corrections
        .iter()
        .filter(|one| one.stack == Some(number))
        .count();
    let checked = kept
        .rechecks
        .iter()
        .rev()
        .find(|one| one.stack == number)
        .map_or("none", |one| if one.equal { "equal" } else { "unequal" });
    app.locale.format(
        "counting-stack-line",
        &facts![
            stack = number,
            papers = book.papers_of(stack),
            corrected = corrected,
            checked = checked
        ],
    )
}

fn stacks(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, chosen: usize) {
    let Some(book) = app.book() else { return };
    let title = app.text("counting-stacks");
    let all = book.kept().stacks.len();
    let about = app.text(if all == 0 {
        "counting-stacks-none"
    } else {
        "counting-stacks-about"
    });
    let lines = [(about, app.theme.text), (String::new(), app.theme.text)];
    let room = area.height.saturating_sub(8);
    let shown = usize::from(room).min(all);
    let tall = u16::try_from(shown).unwrap_or(u16::MAX);
    let place = said(frame, area, app, &title, &lines, tall);
    let from = (chosen + 1).saturating_sub(shown);
    for (at, stack) in (from..from + shown).enumerate() {
        let style = if stack == chosen {
            app.theme.selected
        } else {
            app.theme.text
        };
        let text = clip(&stack_line(app, book, stack), place.width, app.signs());
        put(
            frame.buffer_mut(),
            place,
            u16::try_from(at).unwrap_or(u16::MAX),
            &text,
            style,
        );
    }
}

fn why(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, stack: usize, field: &Field) {
    let title = app
        .locale
        .format("counting-why", &facts![stack = stack + 1]);
    let lines = [(app.text("counting-why-about"), app.theme.text)];
    let place = said(frame, area, app, &title, &lines, 1);
    field.draw(frame, row(place, 0), app.theme.field_active);
}

fn collected(
    frame: &mut Frame<'_>,
    area: Rect,
    app: &App<'_>,
    (number, why, second): (&Field, &Field, bool),
) {
    let title = app.text("counting-do-collected");
    let now = app.team().map_or(0, |team| team.collected);
    let about = app
        .locale
        .format("counting-collected-about", &facts![collected = now]);
    let lines = [(about, app.theme.text), (String::new(), app.theme.text)];
    let place = said(frame, area, app, &title, &lines, 2);
    let labels = [
        app.text("counting-row-collected"),
        app.text("counting-collected-why"),
    ];
    let column = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
    for (at, (label, field)) in labels.iter().zip([number, why]).enumerate() {
        let line = row(place, u16::try_from(at).unwrap_or(u16::MAX));
        let active = second == (at == 1);
        let style = if active {
            app.theme.now
        } else {
            app.theme.text
        };
        put(frame.buffer_mut(), line, 0, label, style);
        let place = inset(line, column);
        if active {
            field.draw(frame, place, app.theme.field_active);
        } else {
            put(
                frame.buffer_mut(),
                place,
                0,
                &field.value(),
                app.theme.field,
            );
        }
    }
}

fn finish(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, ending: &Ending) {
    let title = app.text("counting-do-finish");
    let mut lines: Vec<Said> = Vec::new();
    if ending.is_blocked() {
        lines.push((app.text("counting-finish-blocked"), app.theme.title));
        for obstacle in &ending.obstacles {
            let text = say_obstacle(obstacle, &app.locale);
            let style = tone(&app.theme, Tone::Bad);
            lines.push((format!("{} {text}", sign(app.signs(), Tone::Bad)), style));
        }
        said(frame, area, app, &title, &lines, 0);
        return;
    }
    let count = app
        .book()
        .and_then(Book::sheet)
        .or_else(|| match &app.stage {
            crate::tellers::app::Stage::Sheet(sheet) => {
                sheet.figures.sheet().ok().map(|(count, _)| count)
            }
            _ => None,
        });
    if let (Some(team), Some(count)) = (app.team(), count) {
        let text = app.locale.format(
            "counting-finish-sums",
            &facts![
                team = team.name,
                collected = team.collected,
                valid = count.valid,
                invalid = count.invalid
            ],
        );
        lines.push((format!("{} {text}", app.signs().done), app.theme.good));
    }
    for finding in &ending.told {
        let note = Note::Finding(finding.clone());
        let style = tone(&app.theme, note.tone());
        let text = say_finding(finding, &app.locale);
        lines.push((format!("{} {text}", sign(app.signs(), note.tone())), style));
    }
    for finding in &ending.to_explain {
        let text = say_finding(finding, &app.locale);
        let style = tone(&app.theme, Tone::Bad);
        lines.push((format!("{} {text}", sign(app.signs(), Tone::Bad)), style));
    }
    lines.push((app.text("counting-finish-after"), app.theme.text));
    if !ending.takes_words() {
        said(frame, area, app, &title, &lines, 0);
        return;
    }
    let label = app.text(if ending.to_explain.is_empty() {
        "counting-words-may"
    } else {
        "counting-words-must"
    });
    lines.push((label, app.theme.title));
    let place = said(frame, area, app, &title, &lines, 1);
    ending
        .words
        .draw(frame, row(place, 0), app.theme.field_active);
}

fn overwrite(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, earlier: &Earlier) {
    let time = earlier
        .closed_at
        .map_or_else(String::new, |at| app.locale.time_seconds(at));
    let text = app.locale.format(
        "counting-overwrite-about",
        &facts![team = earlier.team.as_str(), time = time],
    );
    let lines = [
        (format!("{} {text}", app.signs().alarm), app.theme.warning),
        (String::new(), app.theme.text),
        (app.text("counting-overwrite-keep"), app.theme.key),
        (app.text("counting-overwrite-replace"), app.theme.key),
    ];
    said(frame, area, app, &app.text("counting-overwrite"), &lines, 0);
}

fn discard(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, line: usize) {
    let team = app
        .found
        .get(line)
        .map_or_else(String::new, |kept| kept.team.clone());
    let text = app
        .locale
        .format("counting-discard-about", &facts![team = team]);
    let lines = [
        (format!("{} {text}", app.signs().alarm), app.theme.warning),
        (String::new(), app.theme.text),
        (app.text("counting-discard-keep"), app.theme.key),
        (app.text("counting-discard-delete"), app.theme.key),
    ];
    said(frame, area, app, &app.text("counting-discard"), &lines, 0);
}
