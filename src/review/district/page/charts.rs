//! Charts as SVG: bars that lie and columns that stand, told apart by their filling and not by colour alone.
//! Every value is written beside its bar.

use super::escaped;
use crate::review::district::told::Chart;
use std::fmt::Write;

/// Units across a chart; the page scales it.
const WIDTH: u64 = 720;

/// Letters of a label above a bar.
const LABEL: usize = 100;

/// How the parts of a bar are filled: full, hatched, empty.
fn fill(part: usize, id: &str) -> String {
    match part {
        0 => "#333".to_owned(),
        1 => format!("url(#{id})"),
        _ => "#fff".to_owned(),
    }
}

/// The hatching.
fn pattern(id: &str) -> String {
    format!(
        "<defs><pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/>\
         <rect width=\"2.5\" height=\"6\" fill=\"#333\"/></pattern></defs>"
    )
}

/// A figure; `id` is its own on the page.
pub(super) fn drawn(chart: &Chart, id: &str) -> String {
    match chart {
        Chart::Bars {
            title,
            legend,
            rows,
            stacked,
        } => figure(title, &bars(legend, rows, *stacked, id)),
        Chart::Columns {
            title,
            columns,
            mark,
        } => figure(title, &standing(title, columns, mark.as_ref(), id)),
    }
}

fn figure(title: &str, svg: &str) -> String {
    format!(
        "<figure><figcaption>{}</figcaption>\n{svg}\n</figure>\n",
        escaped(title)
    )
}

fn svg(height: u64, title: &str, id: &str, inside: &str) -> String {
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\" font-size=\"13\">{}{inside}</svg>",
        escaped(title),
        pattern(id)
    )
}

fn rect(x: u64, y: u64, width: u64, height: u64, fill: &str) -> String {
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" stroke=\"#111\"/>"
    )
}

fn text(x: u64, y: u64, anchor: &str, words: &str) -> String {
    format!(
        "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>",
        escaped(words)
    )
}

/// Part of `room` that a value has of the greatest; a value that is there is seen.
fn scaled(value: u64, greatest: u64, room: u64) -> u64 {
    match value {
        0 => 0,
        _ => (value.saturating_mul(room) / greatest.max(1)).max(2),
    }
}

fn cut(label: &str) -> String {
    match label.char_indices().nth(LABEL) {
        None => label.to_owned(),
        Some((end, _)) => format!("{}…", label.get(..end).unwrap_or_default()),
    }
}

type Bar = (String, Vec<u64>, String);

fn bars(legend: &[String], rows: &[Bar], stacked: bool, id: &str) -> String {
    /// Units that what is written behind a bar needs.
    const BEHIND: u64 = 150;
    let whole = |parts: &[u64]| -> u64 {
        if stacked {
            parts.iter().sum()
        } else {
            parts.iter().copied().max().unwrap_or(0)
        }
    };
    let greatest = rows.iter().map(|(_, parts, _)| whole(parts)).max();
    let greatest = greatest.unwrap_or(0);
    let room = WIDTH - BEHIND;
    let mut inside = key(legend, id);
    let mut y = 28;
    for (label, parts, behind) in rows {
        inside.push_str(&text(0, y + 13, "start", &cut(label)));
        y += 18;
        let mut x = 0;
        for (part, value) in parts.iter().enumerate() {
            let width = scaled(*value, greatest, room);
            let height = if stacked { 16 } else { 10 };
            if width > 0 {
                inside.push_str(&rect(x, y, width, height, &fill(part, id)));
            }
            if stacked {
                x += width;
            } else {
                y += 11;
            }
        }
        let end = parts
            .iter()
            .map(|value| scaled(*value, greatest, room))
            .max();
        let end = if stacked { x } else { end.unwrap_or(0) };
        let middle = if stacked { y + 13 } else { y - 6 };
        inside.push_str(&text(end + 6, middle, "start", behind));
        y += if stacked { 26 } else { 8 };
    }
    svg(y + 4, &legend.join(", "), id, &inside)
}

/// What the fillings mean.
fn key(legend: &[String], id: &str) -> String {
    let mut out = String::new();
    let mut x = 0;
    for (part, words) in legend.iter().enumerate() {
        out.push_str(&rect(x, 4, 16, 12, &fill(part, id)));
        out.push_str(&text(x + 22, 15, "start", words));
        x += 50 + 8 * words.chars().count() as u64;
    }
    out
}

fn standing(
    title: &str,
    columns: &[(String, u64)],
    mark: Option<&(usize, String)>,
    id: &str,
) -> String {
    const HEIGHT: u64 = 150;
    const TOP: u64 = 36;
    let count = columns.len().max(1) as u64;
    let step = (WIDTH / count).min(90);
    let greatest = columns.iter().map(|(_, value)| *value).max().unwrap_or(0);
    let base = TOP + HEIGHT;
    let mut inside = String::new();
    // Labels stand upright where there is room for them, and on their side where there is not.
    let lying = step < 64;
    let below = if lying { 66 } else { 22 };
    for (at, (label, value)) in (0_u64..).zip(columns) {
        let x = at * step;
        let height = scaled(*value, greatest, HEIGHT);
        let middle = x + step / 2;
        if height > 0 {
            let width = (step * 3 / 4).max(2);
            inside.push_str(&rect(x + step / 8, base - height, width, height, "#333"));
            inside.push_str(&text(
                middle,
                base - height - 4,
                "middle",
                &value.to_string(),
            ));
        }
        if lying {
            let (x, y) = (middle + 4, base + 8);
            let _ = write!(
                inside,
                "<text transform=\"translate({x} {y}) rotate(-90)\" text-anchor=\"end\">{}</text>",
                escaped(label)
            );
        } else {
            inside.push_str(&text(middle, base + 16, "middle", label));
        }
    }
    let _ = write!(
        inside,
        "<line x1=\"0\" y1=\"{base}\" x2=\"{WIDTH}\" y2=\"{base}\" stroke=\"#111\"/>"
    );
    if let Some((before, words)) = mark {
        let x = (*before as u64 * step).min(WIDTH - 2);
        let _ = write!(
            inside,
            "<line x1=\"{x}\" y1=\"16\" x2=\"{x}\" y2=\"{base}\" stroke=\"#111\" stroke-width=\"2\" stroke-dasharray=\"6 4\"/>"
        );
        let anchor = if x > WIDTH / 2 { "end" } else { "start" };
        inside.push_str(&text(x, 12, anchor, words));
    }
    svg(base + below, title, id, &inside)
}
