//! One card in lines: what to do, who decides, what to say, where the rule stands, where it leads.

use super::door;
use crate::keys::{Action, Mode};
use crate::locale::facts;
use crate::podium::dialogs::kit::sheet::{line, paragraph};
use crate::podium::dialogs::kit::text::hanging;
use crate::podium::layer::Context;
use crate::rulebook::{Situation, Source};
use ratatui::text::Line;

/// The card in at most `width` cells a line; `fits`: it is about what goes wrong now.
pub fn lines(card: &Situation, fits: bool, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let lang = cx.locale.lang();
    let theme = cx.theme;
    let mut lines = paragraph(card.title.get(lang), width, theme.title);
    if fits {
        let sign = facts![sign = cx.signs().alarm];
        lines.push(line(
            cx.locale.format("situation-fits", &sign),
            theme.warning,
        ));
    }
    let heading = |id: &str| [Line::default(), line(cx.text(id), theme.key)];
    lines.extend(heading("situation-act"));
    for (at, step) in card.act.iter().enumerate() {
        let mark = format!("{}. ", at + 1);
        let step = hanging(&mark, step.get(lang), width);
        lines.extend(step.into_iter().map(|text| line(text, theme.text)));
    }
    lines.extend(heading("situation-decides"));
    lines.extend(paragraph(card.decides.get(lang), width, theme.text));
    if let Some(say) = &card.say {
        lines.extend(heading("situation-say"));
        lines.extend(paragraph(say.get(lang), width, theme.say));
    }
    lines.extend(heading("situation-source"));
    let practice = Source::default();
    let source = card.source_on(cx.state.setup.plan.date);
    let source = cx.locale.source(source.unwrap_or(&practice));
    lines.extend(paragraph(&source, width, theme.dim));
    lines
}

/// The line that tells where the card leads and by which key. `over` is the mode of what lies under the cards.
pub fn leads(card: &Situation, over: Mode, cx: &Context<'_>) -> Option<String> {
    let door = card.door?;
    let key = cx
        .key(Mode::Menu, Action::Confirm)
        .unwrap_or_else(|| "Enter".to_owned());
    Some(cx.locale.format(
        "situation-leads",
        &facts![
            sign = cx.signs().arrow,
            key = key,
            place = door::words(door, over, cx),
        ],
    ))
}
