//! Times as people write them: lengths, times of day, dates, offsets.

use crate::congress::Millis;
use chrono::{NaiveDate, NaiveTime};

/// The longest length that is taken: a day.
pub const LONGEST: Millis = Millis::minutes(24 * 60);

/// A unit of a length, the larger first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Unit {
    Hours,
    Minutes,
    Seconds,
}

impl Unit {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "h" | "g" | "gi" | "giờ" | "tiếng" | "hour" | "hours" | "hr" | "hrs" => Self::Hours,
            "m" | "p" | "ph" | "phút" | "min" | "mins" | "minute" | "minutes" | "'" => {
                Self::Minutes
            }
            "s" | "giây" | "sec" | "secs" | "second" | "seconds" => Self::Seconds,
            _ => return None,
        })
    }

    fn millis(self, count: i64) -> Millis {
        match self {
            Self::Hours => Millis::minutes(count.saturating_mul(60)),
            Self::Minutes => Millis::minutes(count),
            Self::Seconds => Millis::seconds(count),
        }
    }
}

/// A length of time: `20` (minutes), `1h30`, `1h30m`, `90m`, `5 phút`, `1 giờ 30 phút`, `45s`, `5m30`.
/// A number without a unit counts in the unit below the one before it, minutes at the beginning.
pub fn length(text: &str) -> Option<Millis> {
    let text = text.trim().to_lowercase();
    let mut rest = text.as_str();
    let mut total = Millis::ZERO;
    let mut before: Option<Unit> = None;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let count: i64 = rest
            .get(..digits)?
            .parse()
            .ok()
            .filter(|count| *count < 1_000_000)?;
        rest = rest.get(digits..)?.trim_start();
        let letters = rest
            .find(|c: char| !(c.is_alphabetic() || c == '\''))
            .unwrap_or(rest.len());
        let word = rest.get(..letters)?;
        let unit = match (word, before) {
            ("", None | Some(Unit::Hours)) => Unit::Minutes,
            ("", Some(Unit::Minutes)) => Unit::Seconds,
            (word, _) => Unit::of(word)?,
        };
        // Larger units first, each once; behind a larger unit the smaller has no more than fits.
        if before.is_some_and(|before| unit <= before || count > 59) {
            return None;
        }
        if word.is_empty() && !rest.is_empty() {
            return None;
        }
        total += unit.millis(count);
        before = Some(unit);
        rest = rest.get(letters..)?.trim_start();
    }
    Some(total)
}

/// A time of day: `07:30`, `7:30`, `7h30`, `7g30`, `7h`, `7 giờ 30`.
pub fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let hours = text
        .get(..digits)
        .filter(|hours| (1..=2).contains(&hours.len()))?;
    let rest = text.get(digits..)?.trim();
    let (mark, minutes) = ["giờ", "h", "g", ":"]
        .into_iter()
        .find_map(|mark| rest.strip_prefix(mark).map(|after| (mark, after.trim())))?;
    let minutes = minutes.strip_suffix("phút").map_or(minutes, str::trim_end);
    let minutes: u32 = match minutes {
        "" if mark != ":" => 0,
        minutes if minutes.len() <= 2 && minutes.bytes().all(|b| b.is_ascii_digit()) => {
            minutes.parse().ok()?
        }
        _ => return None,
    };
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes, 0)
}

/// A date: `2020-01-10`, or as it is written in Vietnamese, `10/1/2020`.
pub fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let numbers = |mark: char| -> Option<(u32, u32, u32)> {
        let mut parts = text.split(mark).map(|part| {
            (part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
        });
        let three = (parts.next()??, parts.next()??, parts.next()??);
        parts.next().is_none().then_some(three)
    };
    let (year, month, day) = match (numbers('-'), numbers('/')) {
        (Some(written), _) => written,
        (None, Some((day, month, year))) => (year, month, day),
        (None, None) => return None,
    };
    if !(1900..=2200).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// An offset from UTC in minutes: `+07:00`, `+0700`, `+7`, `-03:30`, `Z`, with or without `UTC` before it.
pub fn offset(text: &str) -> Option<i32> {
    let text = text.trim().to_uppercase();
    if text == "Z" || text == "UTC" {
        return Some(0);
    }
    let text = text.strip_prefix("UTC").unwrap_or(&text).trim();
    let (sign, digits) = match text.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (
            -1,
            text.strip_prefix('-').or_else(|| text.strip_prefix('−'))?,
        ),
    };
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 1 | 2) => (digits, "00"),
        (None, 4) => (digits.get(..2)?, digits.get(2..)?),
        _ => return None,
    };
    let number = |text: &str| {
        ((1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse::<i32>().ok())
            .flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// A time of day as it is shown: `07:30`.
pub fn shown(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_as_people_write_them() {
        for (text, seconds) in [
            ("20", 1200),
            (" 5 phút", 300),
            ("1h30", 5400),
            ("1h30m", 5400),
            ("1h 30p", 5400),
            ("90m", 5400),
            ("1 giờ 30 phút", 5400),
            ("2 tiếng", 7200),
            ("45s", 45),
            ("45 giây", 45),
            ("5m30", 330),
            ("1h5m7s", 3907),
            ("15'", 900),
            ("10 minutes", 600),
            ("0", 0),
        ] {
            assert_eq!(length(text), Some(Millis::seconds(seconds)), "{text}");
        }
        for text in [
            "",
            "phút",
            "1h90",
            "5m5h",
            "h30",
            "1.5h",
            "-5",
            "20 20",
            "1h30 5",
            "ba mươi",
            "5 x",
            "99999999",
        ] {
            assert_eq!(length(text), None, "{text}");
        }
    }

    #[test]
    fn times_of_day_as_people_write_them() {
        let time = |h, m| NaiveTime::from_hms_opt(h, m, 0);
        for (text, expected) in [
            ("07:30", time(7, 30)),
            ("7:30", time(7, 30)),
            ("7h30", time(7, 30)),
            ("7g30", time(7, 30)),
            ("7 giờ 30", time(7, 30)),
            ("7 giờ 30 phút", time(7, 30)),
            ("7h", time(7, 0)),
            ("14 giờ", time(14, 0)),
            ("0:00", time(0, 0)),
            ("24:00", None),
            ("7:", None),
            ("7:60", None),
            ("730", None),
            ("7h30m15", None),
            ("", None),
            ("sáng", None),
        ] {
            assert_eq!(clock(text), expected, "{text}");
        }
    }

    #[test]
    fn dates_and_offsets() {
        let day = NaiveDate::from_ymd_opt(2020, 1, 10);
        assert_eq!(date("2020-01-10"), day);
        assert_eq!(date("10/1/2020"), day);
        for text in [
            "10-01-2020",
            "2020/01/10",
            "2020-02-30",
            "2020-1",
            "",
            "2020-01-10-1",
            "x",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
        for (text, minutes) in [
            ("+07:00", Some(420)),
            ("+7", Some(420)),
            ("+0700", Some(420)),
            ("UTC+7", Some(420)),
            ("-03:30", Some(-210)),
            ("Z", Some(0)),
            ("7", None),
            ("+15:00", None),
            ("+07:60", None),
            ("+", None),
        ] {
            assert_eq!(offset(text), minutes, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "[0-9hgmps:+/ giờphútây-]{0,12}|\\PC{0,12}") {
            let _ = (length(&text), clock(&text), date(&text), offset(&text));
        }
    }
}
