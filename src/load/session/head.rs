//! The head of a session: what it is, who holds it, when and by which rules.

use super::raw::{RawAttested, RawDutyOff, RawSession};
use crate::congress::plan::Plan;
use crate::load::check::{Check, Seen, is_id};
use crate::load::codes;
use crate::load::leaf::{Leaf, Phrase};
use crate::load::times;
use crate::rulebook::{CongressKind, Words};
use crate::source::Path;
use chrono::NaiveDate;

/// Vietnam, all the year.
const OFFSET_OF_VIETNAM: i32 = 7 * 60;
/// More members or units than any congress stands for.
const MANY: u32 = 100_000_000;

/// Nobody calls a congress more often.
const MOST_CALLS: u32 = 9;

/// The plan without its lists.
pub(super) fn head(raw: &RawSession, check: &mut Check<'_, '_>) -> Plan {
    let root = Path::Root;
    let title = check.full_words(&root, "title", &raw.title);
    let short_title = check.words(&root.field("short_title"), &raw.short_title);
    let date = check.date(&root.field("date"), &raw.date);
    if raw.date.is_absent() {
        check.missing(&root, "date");
    }
    let mut gap = |field: &str, phrase: &Phrase| {
        let path = root.field(field);
        let words = check.words(&path, phrase);
        if words.is_empty() && *phrase != Phrase::Other {
            if check.places.has(&path) {
                check.tell(&codes::GAP, &path, [field.to_owned()]);
            } else {
                check.tell_group(&codes::GAP, &root, [field.to_owned()]);
            }
        }
        words
    };
    let organisation = gap("organisation", &raw.organisation);
    let place = gap("place", &raw.place);
    Plan {
        id: check.id(&root, &raw.id, &mut Seen::new()),
        short_title: if short_title.is_empty() {
            title.clone()
        } else {
            short_title
        },
        title,
        organisation,
        place,
        term: check.words(&root.field("term"), &raw.term),
        kind: check
            .full_word(&root, "kind", &raw.kind)
            .unwrap_or(CongressKind::Member),
        date: date.unwrap_or(NaiveDate::MIN),
        offset_minutes: offset(raw, check),
        rulebook: rulebook(raw, check),
        convener: check.words(&root.field("convener"), &raw.convener),
        superior: check.words(&root.field("superior"), &raw.superior),
        call: check
            .number(&root.field("call"), &raw.call, 1..=MOST_CALLS)
            .unwrap_or(1),
        members: check.number(&root.field("members"), &raw.members, 1..=MANY),
        units: check.number(&root.field("units"), &raw.units, 1..=MANY),
        officers: Vec::new(),
        guests: Vec::new(),
        sittings: Vec::new(),
        documents: Vec::new(),
        elections: Vec::new(),
        requirements: requirements(&raw.requirements, &root.field("requirements"), check),
        duties_off: Vec::new(),
        attested: Vec::new(),
        deadline: check.date(&root.field("deadline"), &raw.deadline),
        words_per_minute: check.number(
            &root.field("words_per_minute"),
            &raw.words_per_minute,
            30..=500,
        ),
    }
}

fn offset(raw: &RawSession, check: &mut Check<'_, '_>) -> i32 {
    let path = Path::Root.field("offset");
    let Some(text) = check.text(&path, &raw.offset) else {
        return OFFSET_OF_VIETNAM;
    };
    times::offset(&text).unwrap_or_else(|| {
        check.tell(&codes::OFFSET_WRONG, &path, [text]);
        OFFSET_OF_VIETNAM
    })
}

fn rulebook(raw: &RawSession, check: &mut Check<'_, '_>) -> String {
    let name = check.full_text(&Path::Root, "rulebook", &raw.rulebook);
    if !name.is_empty() && !is_id(&name) {
        check.tell(
            &codes::ID_WRONG,
            &Path::Root.field("rulebook"),
            [name.clone()],
        );
    }
    name
}

fn requirements(raw: &[Leaf], path: &Path<'_>, check: &mut Check<'_, '_>) -> Vec<String> {
    raw.iter()
        .enumerate()
        .map(|(index, leaf)| {
            let at = path.at(index);
            let name = check.text(&at, leaf).unwrap_or_default();
            if name.is_empty() && matches!(leaf, Leaf::Text(_)) {
                check.tell(&codes::BLANK, &at, ["requirements".to_owned()]);
            }
            name
        })
        .collect()
}

/// Duties that are switched off, each with its reason.
pub(super) fn duties_off(
    raw: &[RawDutyOff],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
) -> Vec<(String, Words)> {
    let raw = raw.iter().map(|off| (&off.duty, &off.reason));
    duties(raw, "reason", path, check)
}

/// Duties that were attested before the day, each with how.
pub(super) fn attested(
    raw: &[RawAttested],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
) -> Vec<(String, Words)> {
    let raw = raw.iter().map(|attested| (&attested.duty, &attested.how));
    duties(raw, "how", path, check)
}

/// Duties named once each, with words about them in this field.
fn duties<'r>(
    raw: impl Iterator<Item = (&'r Leaf, &'r Phrase)>,
    field: &'static str,
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
) -> Vec<(String, Words)> {
    let mut seen = Seen::new();
    raw.enumerate()
        .map(|(index, (duty, words))| {
            let group = path.at(index);
            let duty = check.full_text(&group, "duty", duty);
            let at = group.field("duty");
            if !duty.is_empty()
                && let Some(line) = check.twice(&at, &duty, &mut seen)
            {
                check.tell(&codes::DUTY_TWICE, &at, [duty.clone(), line.to_string()]);
            }
            let words = check.full_words(&group, field, words);
            (duty, words)
        })
        .collect()
}
