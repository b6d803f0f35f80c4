//! Days before a congress: which day a duty falls due on.

use crate::rulebook::Due;
use chrono::{Datelike, NaiveDate, Weekday};

/// The last day on which something due days before the congress can still be done; nothing for other duties.
/// Working days are Monday to Friday; public holidays are not known here.
pub(super) fn last_day(due: &Due, congress: NaiveDate) -> Option<NaiveDate> {
    match due {
        Due::DaysBefore(days) => congress.checked_sub_days(chrono::Days::new(u64::from(*days))),
        Due::WorkingDaysBefore(days) => {
            let mut left = *days;
            let mut day = congress;
            while left > 0 {
                day = day.pred_opt()?;
                if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
                    left -= 1;
                }
            }
            Some(day)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn working_days_leave_out_the_ends_of_weeks() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (due, congress, last) in [
            (Due::DaysBefore(7), "2020-01-10", "2020-01-03"),
            (Due::WorkingDaysBefore(1), "2020-01-13", "2020-01-10"),
            (Due::WorkingDaysBefore(5), "2020-01-10", "2020-01-03"),
            (Due::WorkingDaysBefore(30), "2020-01-10", "2019-11-29"),
        ] {
            assert_eq!(last_day(&due, day(congress)), Some(day(last)), "{due:?}");
        }
        assert_eq!(last_day(&Due::BeforeClose, day("2020-01-10")), None);
    }
}
