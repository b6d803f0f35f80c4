//! Reminders: duties that are due or come within the next steps, with who must get ready and which paper must be
//! on the table; those that were missed; reasons still to be written; an interruption that may count as running
//! time.

use crate::congress::duties::{self, Coming, Duty, DutyState, Paper};
use crate::congress::plan::Speaks;
use crate::congress::{Event, Millis};
use crate::keys::{Action, Mode};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::widgets::{clip, put, put_right, width};
use crate::rulebook::Severity;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// An interruption is spoken of for so long after it.
const GAP_TOLD: Millis = Millis::minutes(15);

/// How many papers are named in one reminder.
const PAPERS: usize = 2;

/// One reminder: its sign, what it says, its style; and what a second line adds where there is room for one.
pub struct Reminder {
    sign: &'static str,
    text: String,
    /// What follows the text as far as there is room: papers that are missing, who gets ready.
    parts: Vec<String>,
    /// Where the rule stands.
    rule: String,
    /// What to get ready.
    more: Option<String>,
    style: Style,
}

impl Reminder {
    fn said(sign: &'static str, text: String, style: Style) -> Self {
        Self {
            sign,
            text,
            parts: Vec::new(),
            rule: String::new(),
            more: None,
            style,
        }
    }

    fn ruled(&self, text: String) -> String {
        if self.rule.is_empty() {
            return text;
        }
        format!("{text} ({})", self.rule)
    }

    /// Everything in one line.
    fn alone(&self) -> String {
        let parts = std::iter::once(&self.text).chain(&self.parts);
        let text = parts.map(String::as_str).collect::<Vec<_>>().join("; ");
        self.ruled(format!("{} {text}", self.sign))
    }

    /// Two lines: what does not fit into the first of this width begins the second.
    fn two(&self, room: u16) -> (String, String) {
        let mut first = format!("{} {}", self.sign, self.text);
        let mut rest: Vec<&str> = Vec::new();
        for part in &self.parts {
            let longer = format!("{first}; {part}");
            if rest.is_empty() && width(&longer) <= room {
                first = longer;
            } else {
                rest.push(part);
            }
        }
        rest.extend(self.more.as_deref());
        (first, self.ruled(format!("  {}", rest.join("; "))))
    }
}

/// All reminders, the most urgent first: what is due now, what comes within the next steps, reasons still to be
/// written, what was missed.
pub fn reminders(cx: &Context<'_>) -> Vec<Reminder> {
    let mut all = Vec::new();
    all.extend(gap(cx));
    let mut coming = duties::coming(cx.state, cx.duties);
    coming.sort_by_key(|coming| coming.duty.state != DutyState::Due);
    all.extend(coming.iter().map(|coming| of_coming(cx, coming)));
    all.extend(unexplained(cx));
    let missed = |duty: &&Duty<'_>| {
        duty.state == DutyState::Missed && duty.rule.severity != Severity::Lesson
    };
    let mut missed: Vec<&Duty<'_>> = cx.duties.iter().filter(missed).collect();
    missed.sort_by_key(|duty| duty.rule.severity);
    all.extend(missed.into_iter().map(|duty| of_missed(cx, duty)));
    all
}

/// Lines that would show everything.
pub fn lines(all: &[Reminder]) -> usize {
    let seconds = all.iter().filter(|reminder| reminder.more.is_some());
    all.len() + seconds.count()
}

/// What is due or comes soon: in how many steps, who must get ready, which paper must be on the table.
fn of_coming(cx: &Context<'_>, coming: &Coming<'_>) -> Reminder {
    let duty = &coming.duty;
    let due = duty.state == DutyState::Due;
    let text = if due {
        let text = cx.locale.duty(&duty.id, cx.state);
        cx.locale.format(
            "podium-reminder",
            &facts![state = "due", text = text.trim_end_matches('.')],
        )
    } else {
        let topic = cx.locale.duty_topic(&duty.id, cx.state);
        cx.locale
            .format("podium-coming", &facts![steps = coming.steps, text = topic])
    };
    let missing = coming.papers.iter().any(|paper| !paper.ready);
    let (papers, who) = (papers(cx, coming, missing), who(cx, coming));
    let parts = if missing {
        [papers, who]
    } else {
        [who, papers]
    };
    let parts = parts.into_iter().flatten().collect();
    Reminder {
        sign: cx.signs().duty(duty.state),
        text,
        parts,
        rule: cx.locale.source(&duty.rule.source),
        more: duty.rule.prepare.as_ref().map(|words| {
            let what = words.get(cx.locale.lang()).trim_end_matches('.');
            cx.locale.format("duty-prepare", &facts![what = what])
        }),
        style: if due { cx.theme.warning } else { cx.theme.text },
    }
}

/// Who must get ready: the person in charge of the item, else whoever speaks in its step.
fn who(cx: &Context<'_>, coming: &Coming<'_>) -> Option<String> {
    let who = match (coming.in_charge, coming.step()) {
        (Some(officer), _) => cx
            .locale
            .person_short(&officer.name, &cx.state.setup.rulebook),
        (None, Some((_, step))) if step.who != Speaks::Nobody => cx.locale.word(&step.who),
        _ => return None,
    };
    Some(cx.locale.format("podium-coming-who", &facts![who = who]))
}

/// The papers that must be on the table: those that are not ready, with who answers for them; else those that are.
fn papers(cx: &Context<'_>, coming: &Coming<'_>, missing: bool) -> Option<String> {
    let told: Vec<&Paper<'_>> = coming
        .papers
        .iter()
        .filter(|paper| paper.ready != missing)
        .collect();
    if told.is_empty() {
        return None;
    }
    let name = |paper: &&Paper<'_>| {
        let title = paper.document.title.get(cx.locale.lang());
        match paper.owner.filter(|_| missing) {
            Some(owner) => format!(
                "{title}, {}",
                cx.locale
                    .person_short(&owner.name, &cx.state.setup.rulebook)
            ),
            None => title.to_owned(),
        }
    };
    let mut names = told
        .iter()
        .take(PAPERS)
        .map(name)
        .collect::<Vec<_>>()
        .join("; ");
    if told.len() > PAPERS {
        let more = told.len() - PAPERS;
        names = cx
            .locale
            .format("podium-coming-more", &facts![papers = names, n = more]);
    }
    let id = if missing {
        "podium-coming-missing"
    } else {
        "podium-coming-ready"
    };
    Some(cx.locale.format(id, &facts![papers = names]))
}

fn of_missed(cx: &Context<'_>, duty: &Duty<'_>) -> Reminder {
    let text = cx.locale.duty(&duty.id, cx.state);
    let text = cx.locale.format(
        "podium-reminder",
        &facts![state = "missed", text = text.trim_end_matches('.')],
    );
    Reminder {
        rule: cx.locale.source(&duty.rule.source),
        ..Reminder::said(cx.signs().duty(duty.state), text, cx.theme.bad)
    }
}

/// Reasons that were to be written later are asked for at the break, near the close and after it.
fn unexplained(cx: &Context<'_>) -> Option<Reminder> {
    let open = duties::unexplained(cx.state).len();
    let asked = cx.state.recess.is_some()
        || cx.state.closed.is_some()
        || cx
            .state
            .items()
            .filter(|item| item.is_outstanding())
            .count()
            <= 1;
    (open > 0 && asked).then(|| {
        let text = cx.locale.format("podium-unexplained", &facts![n = open]);
        Reminder::said(cx.signs().alarm, text, cx.theme.warning)
    })
}

/// The interruption before this run, while it is fresh and not counted.
fn gap(cx: &Context<'_>) -> Option<Reminder> {
    let gap = cx.state.gap.filter(|gap| !gap.counted)?;
    let resumed = cx.congress.acts().iter().rev().find(|act| {
        act.ev
            .iter()
            .any(|event| matches!(event, Event::Resumed { .. }))
    })?;
    if Millis::between(resumed.at, cx.now.at) > GAP_TOLD {
        return None;
    }
    let text = cx.locale.format(
        "podium-gap",
        &facts![
            length = cx.locale.gap(gap.length),
            alive = cx.locale.time(gap.alive),
            key = cx.key(Mode::Podium, Action::CountGap).unwrap_or_default(),
        ],
    );
    Some(Reminder::said(cx.signs().alarm, text, cx.theme.warning))
}

/// Draws as many as there is room for; the key that opens the list stands at the right.
pub fn draw(buffer: &mut Buffer, area: Rect, cx: &Context<'_>, all: &[Reminder]) {
    if all.is_empty() {
        put(
            buffer,
            area,
            0,
            &cx.text("podium-no-reminders"),
            cx.theme.dim,
        );
        return;
    }
    let key = cx
        .key(Mode::Podium, Action::Duties)
        .map_or_else(String::new, |key| format!("[{key}]"));
    let height = usize::from(area.height);
    let hidden = all.len().saturating_sub(height);
    // Second lines take what the first lines leave, the most urgent first.
    let mut spare = height.saturating_sub(all.len());
    let mut row = 0;
    for reminder in all.iter().take(height) {
        let right = match (row, row + 1 == area.height && hidden > 0) {
            (0, false) => key.clone(),
            (0, true) => format!("+{hidden} {key}"),
            (_, true) => format!("+{hidden}"),
            _ => String::new(),
        };
        let room = area
            .width
            .saturating_sub(width(&right) + u16::from(!right.is_empty()));
        let (first, second) = if spare > 0 && reminder.more.is_some() {
            let (first, second) = reminder.two(room);
            (first, Some(second))
        } else {
            (reminder.alone(), None)
        };
        let text = clip(&first, room, cx.signs());
        put(buffer, area, row, &text, reminder.style);
        put_right(buffer, area, row, &right, cx.theme.key);
        row += 1;
        if let Some(second) = second {
            spare -= 1;
            let text = clip(&second, area.width, cx.signs());
            put(buffer, area, row, &text, cx.theme.dim);
            row += 1;
        }
    }
}
