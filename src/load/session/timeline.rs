//! Planned times that cannot be kept.

use crate::congress::plan::Sitting;
use crate::load::check::Check;
use crate::load::codes;
use crate::load::times::shown;
use crate::source::Path;
use chrono::{NaiveTime, Timelike};

const DAY: i64 = 24 * 60 * 60;

/// Seconds from midnight.
fn seconds(time: NaiveTime) -> i64 {
    i64::from(time.num_seconds_from_midnight())
}

/// The time of day of these seconds, whatever the day; the next full minute.
fn time_of_day(at: i64) -> String {
    let minutes = (at.rem_euclid(DAY) + 59) / 60 % (24 * 60);
    let time = NaiveTime::from_hms_opt(minutes as u32 / 60, minutes as u32 % 60, 0);
    shown(time.unwrap_or_default())
}

/// Warns where a sitting opens before the one before it ends, where an item is fixed to start too early, and
/// where a sitting passes midnight.
pub(super) fn check_times(sittings: &[Sitting], check: &mut Check<'_, '_>) {
    let path = Path::Root.field("sittings");
    let mut end_before: Option<i64> = None;
    for (s, sitting) in sittings.iter().enumerate() {
        let group = path.at(s);
        let opens_path = group.field("opens");
        if !check.places.has(&opens_path) {
            continue;
        }
        let midnight = i64::from(sitting.day) * DAY;
        let opens = midnight + seconds(sitting.opens);
        if let Some(end) = end_before
            && opens < end
        {
            let values = [shown(sitting.opens), time_of_day(end)];
            check.tell(&codes::SITTING_EARLY, &opens_path, values);
        }
        let mut at = opens;
        let items = group.field("items");
        for (i, item) in sitting.items.iter().enumerate() {
            if let Some(starts) = item.starts {
                let fixed = midnight + seconds(starts);
                if fixed < at {
                    let item_path = items.at(i);
                    let values = [shown(starts), time_of_day(at)];
                    check.tell(&codes::ITEM_EARLY, &item_path.field("starts"), values);
                }
                at = at.max(fixed);
            }
            at = at.saturating_add(item.length.whole_seconds());
        }
        if at > midnight + DAY {
            check.tell(&codes::PAST_MIDNIGHT, &opens_path, [time_of_day(at)]);
        }
        end_before = Some(at);
    }
}
