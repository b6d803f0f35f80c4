//! Top of the screen: which congress, which sitting, live or rehearsal, the time; who is here, what is
//! needed, how the programme runs.

use crate::congress::Mode;
use crate::congress::roll::{Base, quorum_rule};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::widgets::{clip, put, put_line, put_right, width};
use crate::rulebook::{BaseKind, Majority, SittingKind, Source};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The mode in words: never told by colour alone.
pub fn mode_words(cx: &Context<'_>) -> String {
    match (cx.state.mode, cx.state.virtual_clock) {
        (Mode::Live, _) => format!("{} {}", cx.signs().lamp, cx.locale.word(&Mode::Live)),
        (Mode::Rehearsal, Some(clock)) if clock.paused => {
            format!(
                "{} ({})",
                cx.locale.word(&Mode::Rehearsal),
                cx.text("podium-held")
            )
        }
        (Mode::Rehearsal, Some(clock)) if clock.speed > 1 => format!(
            "{} {}{}",
            cx.locale.word(&Mode::Rehearsal),
            cx.signs().times,
            clock.speed
        ),
        (Mode::Rehearsal, _) => cx.locale.word(&Mode::Rehearsal),
    }
}

/// The title in the top border: `area` is the border's line without its corners.
pub fn title(buffer: &mut Buffer, area: Rect, cx: &Context<'_>) {
    let frame = cx.theme.frame(cx.state.mode);
    let line = cx.signs().lines[0];
    let time = format!(" {} ", cx.locale.time_seconds(cx.now.at));
    let mode = mode_words(cx);
    let plan = &cx.state.setup.plan;
    let lang = cx.locale.lang();
    let sitting = cx
        .state
        .open_sitting()
        .and_then(|open| plan.sittings.iter().find(|sitting| sitting.id == open.id))
        .map(|sitting| sitting.title.get(lang));
    let room = area
        .width
        .saturating_sub(width(&time) + width(&mode) + 4)
        .saturating_sub(sitting.map_or(0, |_| 3));
    let (for_title, for_sitting) = match sitting {
        Some(sitting) => {
            let sitting_room = width(sitting).min(room / 3);
            (room - sitting_room, sitting_room)
        }
        None => (room, 0),
    };
    let mut spans = vec![Span::styled(
        format!(
            " {} ",
            clip(plan.short_title.get(lang), for_title, cx.signs())
        ),
        cx.theme.title,
    )];
    let between = || Span::styled(line.to_owned(), frame);
    if let Some(sitting) = sitting {
        spans.push(between());
        let sitting = clip(sitting, for_sitting, cx.signs());
        spans.push(Span::styled(format!(" {sitting} "), cx.theme.text));
    }
    spans.push(between());
    spans.push(Span::styled(
        format!(" {mode} "),
        frame.patch(cx.theme.title),
    ));
    put_line(buffer, area, 0, &Line::from(spans));
    put_right(buffer, area, 0, &time, cx.theme.now);
}

/// The line under it: presence and quorum, E and what is needed, behind or ahead, the expected close. Said as
/// fully as the width allows.
pub fn status(buffer: &mut Buffer, area: Rect, cx: &Context<'_>) {
    let behind = running(cx);
    let said = |short: bool, needed: &str, close: &str| {
        let hall = match electorate(cx, short, area.width) {
            Some(committee) => [committee, String::new()],
            None => [present(cx, short), needed_as(cx, needed)],
        };
        let parts = hall
            .into_iter()
            .chain([behind.clone(), close_as(cx, close)]);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(&format!(" {} ", cx.signs().dot))
    };
    let mut line = said(false, "podium-needed", "podium-close");
    for (short, needed, close) in [
        (false, "podium-needed", "podium-close-short"),
        (true, "podium-needed-short", "podium-close-short"),
        (true, "podium-needed-short", "podium-close-shortest"),
    ] {
        if width(&line) > area.width {
            line = said(short, needed, close);
        }
    }
    put(
        buffer,
        area,
        0,
        &clip(&line, area.width, cx.signs()),
        cx.theme.text,
    );
}

/// Where only those elected to a committee vote, its meeting with its own numbers stands in place of the
/// congress's.
fn electorate(cx: &Context<'_>, short: bool, room: u16) -> Option<String> {
    cx.state.electorate()?;
    let (members, need, _) = measure(cx)?;
    let title = cx.state.running_item()?.plan.title.get(cx.locale.lang());
    let id = if short {
        "ladder-electorate-short"
    } else {
        "ladder-electorate"
    };
    Some(cx.locale.format(
        id,
        &facts![
            item = clip(title, room / if short { 4 } else { 3 }, cx.signs()),
            members = members,
            present = cx.state.present_now(),
            need = need,
        ],
    ))
}

fn present(cx: &Context<'_>, short: bool) -> String {
    let quorum = cx.state.roll.quorum(&cx.state.setup);
    let known = cx.state.roll.reported || cx.state.roll.counted.is_some();
    if !known {
        if short {
            return cx.text("podium-present-unreported");
        }
        return cx.locale.format(
            "podium-present-unknown",
            &facts![summoned = quorum.summoned],
        );
    }
    let (_, share) = quorum_rule(&cx.state.setup);
    let facts = facts![
        present = quorum.present,
        summoned = quorum.summoned,
        share = share.map_or_else(String::new, |share| {
            seen(format!("{}/{}", share.num, share.den), &share.source, cx)
        }),
        needed = quorum.needed,
        done = cx.signs().done,
        bad = cx.signs().bad,
        represented = quorum.units.map_or(0, |(here, _)| here),
        units = quorum.units.map_or(0, |(_, all)| all),
    ];
    // Where any number is enough there is no share to tell.
    let id = if quorum.met && (short || quorum.any_number) {
        "podium-present-met"
    } else if quorum.met {
        "podium-present-enough"
    } else if quorum.present < quorum.needed {
        "podium-present-short"
    } else {
        "podium-present-units"
    };
    cx.locale.format(id, &facts)
}

/// A rule as it is said, marked where nobody has seen it in its source.
fn seen(rule: String, source: &Source, cx: &Context<'_>) -> String {
    if source.checked {
        rule
    } else {
        cx.locale.format("podium-practice", &facts![rule = rule])
    }
}

/// The share that cards need in the running step.
fn card_majority<'a>(cx: &Context<'a>) -> &'a Majority {
    let step = cx.state.running_step();
    let subject = step.and_then(|step| step.step.subject.as_deref());
    cx.state.setup.rulebook.card_majority(subject)
}

/// The number the majority is measured on now, what it needs, and whether it may still change.
fn measure(cx: &Context<'_>) -> Option<(u32, u32, bool)> {
    let majority = card_majority(cx);
    let base: Base = cx.state.base_now();
    let number = match majority.base {
        BaseKind::AdjustedSummoned => base.number,
        BaseKind::TotalMembers => base.summoned,
        BaseKind::Present => cx.state.present_now(),
        BaseKind::Collected | BaseKind::Valid => return None,
    };
    let open = majority.base == BaseKind::AdjustedSummoned && base.provisional;
    Some((number, majority.need(number), open))
}

fn needed_as(cx: &Context<'_>, id: &str) -> String {
    let Some((base, need, provisional)) = measure(cx) else {
        return String::new();
    };
    let majority = card_majority(cx);
    let half = majority.strict && u64::from(majority.num) * 2 == u64::from(majority.den);
    let how = if half {
        cx.text("podium-more-than-half")
    } else {
        cx.locale.format(
            if majority.strict {
                "podium-more-than"
            } else {
                "podium-at-least"
            },
            &facts![share = format!("{}/{}", majority.num, majority.den)],
        )
    };
    let how = seen(how, &majority.source, cx);
    cx.locale.format(
        id,
        &facts![
            base = base,
            how = how,
            need = need,
            provisional = if provisional { "yes" } else { "no" },
        ],
    )
}

fn running(cx: &Context<'_>) -> String {
    if let Some((closed, _)) = cx.state.closed {
        return cx.locale.format(
            "podium-closed-at",
            &facts![time = cx.locale.time(closed.at)],
        );
    }
    cx.locale.behind(cx.schedule.behind)
}

fn close_as(cx: &Context<'_>, id: &str) -> String {
    if cx.state.closed.is_some() {
        return String::new();
    }
    let Some(times) = cx.schedule.current(cx.state) else {
        return String::new();
    };
    let Some(expected) = times.expected_close else {
        return String::new();
    };
    let official = cx
        .state
        .sittings
        .iter()
        .any(|sitting| sitting.id == times.sitting && sitting.kind == SittingKind::Official);
    cx.locale.format(
        id,
        &facts![
            kind = if official { "official" } else { "preparatory" },
            expected = cx.locale.time(expected),
            planned = cx.locale.time(times.planned_close),
        ],
    )
}
