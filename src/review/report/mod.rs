//! The after-action report (báo cáo rút kinh nghiệm) of one congress: general, preparation, conduct, strengths,
//! shortcomings, causes, lessons, proposals.

mod conduct;

use super::lesson::{DutyEnd, DutyLesson, DutyTime, Finding, FindingKind, Lessons};
use super::page::{Page, Part};
use super::told;
use crate::congress::{Fact, Mode};
use crate::locale::{Locale, facts};

/// What writes one section.
type Section = fn(&Lessons, &Locale, &mut Page);

/// The report in the language of the locale.
pub fn report(lessons: &Lessons, locale: &Locale) -> Page {
    let mut page = Page {
        title: locale.text("review-title"),
        ..Page::default()
    };
    page.under
        .push(lessons.congress.title.get(locale.lang()).to_owned());
    if lessons.congress.mode == Mode::Rehearsal {
        page.under.push(locale.text("review-rehearsal"));
    }
    if !lessons.congress.closed {
        page.under.push(locale.text("review-unfinished"));
    }
    let sections: [(&str, Section); 8] = [
        ("review-general", general),
        ("review-preparation", preparation),
        ("review-conduct", conduct::conduct),
        ("review-strengths", strengths),
        ("review-shortcomings", shortcomings),
        ("review-causes", causes),
        ("review-lessons", counsel),
        ("review-proposals", proposals),
    ];
    for (title, write) in sections {
        page.heading(1, locale.text(title));
        write(lessons, locale, &mut page);
    }
    page
}

/// The same for a screen after the close: shortcomings, strengths, counsel, times.
pub fn brief(lessons: &Lessons, locale: &Locale) -> Page {
    let count = |kind| of_kind(lessons, kind).count();
    let mut page = Page {
        title: locale.format(
            "review-screen-title",
            &facts![
                shortcomings = count(FindingKind::Shortcoming),
                strengths = count(FindingKind::Strength),
            ],
        ),
        ..Page::default()
    };
    if !lessons.congress.closed {
        page.line(locale.text("review-screen-open"));
    }
    let sections: [(&str, Section); 3] = [
        ("review-screen-shortcomings", shortcomings),
        ("review-screen-strengths", strengths),
        ("review-screen-lessons", counsel),
    ];
    for (title, write) in sections {
        page.heading(1, locale.text(title));
        write(lessons, locale, &mut page);
    }
    page.heading(1, locale.text("review-screen-items"));
    page.parts
        .push(Part::Table(conduct::items(lessons, locale)));
    page
}

fn general(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let congress = &lessons.congress;
    let words = |words: &crate::rulebook::Words| words.get(locale.lang()).to_owned();
    let mut fields = vec![
        ("review-congress", words(&congress.title)),
        ("review-organisation", words(&congress.organisation)),
        ("review-date", locale.date_short(congress.date)),
        (
            "review-attendance",
            locale.format(
                "review-attendance-of",
                &facts![present = congress.present, summoned = congress.summoned],
            ),
        ),
        (
            "review-time",
            locale.format(
                "review-time-of",
                &facts![
                    planned = locale.duration(congress.planned),
                    actual = locale.duration(congress.actual),
                ],
            ),
        ),
        ("review-rulebook", congress.rulebook.clone()),
        (
            "review-records",
            locale.format("review-records-of", &facts![n = congress.records]),
        ),
    ];
    if congress.interrupted.0 > 0 {
        fields.push(("review-interrupted", locale.duration(congress.interrupted)));
    }
    let fields = fields.into_iter();
    page.parts.push(Part::Fields(
        fields.map(|(id, value)| (locale.text(id), value)).collect(),
    ));
}

fn kept(duty: &DutyLesson) -> bool {
    matches!(duty.end, DutyEnd::Met | DutyEnd::Recorded)
}

fn counts(duty: &DutyLesson) -> bool {
    !matches!(duty.end, DutyEnd::Excused | DutyEnd::Open)
}

fn preparation(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let of = |time| lessons.duties.iter().filter(move |duty| duty.time == time);
    let asked = of(DutyTime::Before).filter(|duty| counts(duty)).count();
    if asked == 0 {
        page.line(locale.text("review-no-duties"));
    } else {
        let done = of(DutyTime::Before).filter(|duty| kept(duty)).count();
        let facts = facts![kept = done, all = asked];
        page.line(locale.format("review-duties-kept", &facts));
    }
    // What was not simply met, with the words that were recorded.
    let told: Vec<String> = of(DutyTime::Before)
        .filter(|duty| !matches!(duty.end, DutyEnd::Met | DutyEnd::Open))
        .map(|duty| duty_line(duty, locale))
        .collect();
    if !told.is_empty() {
        page.parts.push(Part::List(told));
    }
}

fn duty_line(duty: &DutyLesson, locale: &Locale) -> String {
    // Of a duty that was kept, the sentence that it is not done would mislead.
    let text = match duty.end {
        DutyEnd::Recorded | DutyEnd::Excused if !duty.words.is_empty() => duty.words.clone(),
        _ => duty.text.get(locale.lang()).to_owned(),
    };
    let line = locale.format(
        "review-duty-line",
        &facts![
            id = duty.id.as_str(),
            end = locale.text(told::end_id(duty.end)),
            text = text.as_str(),
        ],
    );
    if duty.words.is_empty() || duty.words == text {
        line
    } else {
        let facts = facts![line = line, words = duty.words.as_str()];
        locale.format("review-duty-words", &facts)
    }
}

fn of_kind(lessons: &Lessons, kind: FindingKind) -> impl Iterator<Item = &Finding> {
    lessons
        .findings
        .iter()
        .filter(move |finding| finding.kind == kind)
}

fn strengths(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let found = of_kind(lessons, FindingKind::Strength);
    let list = found.map(|finding| told::line(finding, locale)).collect();
    page.list_or(list, locale.text("review-no-strengths"));
}

fn shortcomings(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let found = of_kind(lessons, FindingKind::Shortcoming);
    let list = found.map(|finding| told::line(finding, locale)).collect();
    page.list_or(list, locale.text("review-clean"));
}

/// Reasons that were written into the journal: of waivers and of items left out.
fn causes(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let cause = |id: &str, words: &str| {
        locale.format("review-cause", &facts![id = id, words = words.trim()])
    };
    let duties = lessons.duties.iter().filter(|duty| {
        matches!(duty.end, DutyEnd::Late | DutyEnd::Waived) && !duty.words.trim().is_empty()
    });
    let mut list: Vec<String> = duties.map(|duty| cause(&duty.id, &duty.words)).collect();
    for item in &lessons.items {
        if let Some(reason) = item.skipped.as_ref().filter(|r| !r.trim().is_empty()) {
            list.push(cause(&item.number, reason));
        }
    }
    for correction in &lessons.corrections {
        if !correction.reason.trim().is_empty() {
            let records = correction.records.first().map(|seq| format!("#{seq}"));
            list.push(cause(&records.unwrap_or_default(), &correction.reason));
        }
    }
    let clean = of_kind(lessons, FindingKind::Shortcoming).next().is_none();
    let none = if clean {
        "review-none"
    } else {
        "review-no-causes"
    };
    page.list_or(list, locale.text(none));
}

/// Counsel, each once, under the codes that give it.
fn counsel(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let mut list: Vec<(Vec<String>, String)> = Vec::new();
    for finding in of_kind(lessons, FindingKind::Shortcoming) {
        let code = told::about_finding(finding, locale);
        let counsel = told::counsel(finding, locale);
        match list.iter_mut().find(|(_, other)| *other == counsel) {
            _ if counsel.is_empty() => {}
            Some((codes, _)) if codes.contains(&code) => {}
            Some((codes, _)) => codes.push(code),
            None => list.push((vec![code], counsel)),
        }
    }
    let lines = list.iter().map(|(codes, text)| {
        let facts = [
            ("code", Fact::from(locale.listed(codes))),
            ("text", text.as_str().into()),
        ];
        locale.format("review-lesson", &facts)
    });
    page.list_or(lines.collect(), locale.text("review-keep"));
}

fn proposals(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let left = lessons
        .duties
        .iter()
        .filter(|duty| duty.time == DutyTime::After && duty.end == DutyEnd::Open);
    let list = left.map(|duty| {
        let text = duty.text.get(locale.lang());
        let facts = facts![id = duty.id.as_str(), text = text];
        locale.format("review-after-duty", &facts)
    });
    page.list_or(list.collect(), locale.text("review-none"));
}
