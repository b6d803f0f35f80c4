//! Numbers, percentages, durations, times and dates as each language writes them. Integers only.

use super::bundle::Locale;
use super::{UNKNOWN, facts};
use crate::congress::{Millis, Wall};
use crate::rulebook::{Lang, Rounding};
use chrono::{Datelike, NaiveDate, Timelike};

/// A whole number in groups of three.
pub(super) fn grouped(number: i64, lang: Lang) -> String {
    let separator = match lang {
        Lang::Vi => '.',
        Lang::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        out.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

impl Locale {
    /// A whole number: `3.880`, in English `3,880`.
    pub fn number(&self, number: impl Into<i64>) -> String {
        grouped(number.into(), self.lang())
    }

    /// A share with two decimals and its sign: `99,05%`, in English `99.05%`. A whole share has no
    /// decimals: `100%`. Nothing can be said of no base at all: `…`.
    pub fn percent(&self, part: u32, whole: u32, rounding: Rounding) -> String {
        let figures = self.percent_figures(part, whole, rounding);
        if figures == UNKNOWN {
            return figures;
        }
        format!("{figures}%")
    }

    /// The same without the sign, for a column headed `%`.
    pub fn percent_figures(&self, part: u32, whole: u32, rounding: Rounding) -> String {
        if whole == 0 {
            return UNKNOWN.to_owned();
        }
        let (part, whole) = (u64::from(part) * 10_000, u64::from(whole));
        let rest = part % whole;
        let up = rounding == Rounding::HalfUp && rest * 2 >= whole;
        let hundredths = part / whole + u64::from(up);
        let (ones, decimals) = (hundredths / 100, hundredths % 100);
        if rest == 0 && decimals == 0 {
            return ones.to_string();
        }
        let mark = match self.lang() {
            Lang::Vi => ',',
            Lang::En => '.',
        };
        format!("{ones}{mark}{decimals:02}")
    }

    /// A clock: `2:13`, from one hour on `1:02:03`. Below zero it stands at `0:00`.
    pub fn clock(&self, time: Millis) -> String {
        let seconds = time.at_least_zero().whole_seconds();
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        if hours > 0 {
            format!("{hours}:{minutes:02}:{seconds:02}")
        } else {
            format!("{minutes}:{seconds:02}")
        }
    }

    /// The time over the limit, of a remaining time below zero: `+1:20`.
    pub fn overtime(&self, remaining: Millis) -> String {
        format!("+{}", self.clock(-remaining))
    }

    /// A remaining time: a clock, and below zero the overtime.
    pub fn remaining(&self, remaining: Millis) -> String {
        if remaining < Millis::ZERO {
            self.overtime(remaining)
        } else {
            self.clock(remaining)
        }
    }

    /// Minutes to the nearest, in words: `22 phút`.
    pub fn minutes(&self, time: Millis) -> String {
        self.format("time-minutes", &facts![n = time.round_minutes()])
    }

    /// A duration to the second, in words: `1 giờ 5 phút`, `4 phút 10 giây`, `45 giây`. The sign is left out.
    pub fn duration(&self, time: Millis) -> String {
        let seconds = Millis(time.0.saturating_abs()).whole_seconds();
        let parts = [
            ("time-hours", seconds / 3600),
            ("time-minutes", seconds / 60 % 60),
            ("time-seconds", seconds % 60),
        ];
        let said: Vec<String> = parts
            .iter()
            .filter(|(_, n)| *n > 0)
            .map(|(id, n)| self.format(id, &facts![n = *n]))
            .collect();
        if said.is_empty() {
            return self.format("time-seconds", &facts![n = 0_i64]);
        }
        said.join(" ")
    }

    /// An interruption, whose length is never known to the second: `≈ 4 phút 10 giây`.
    pub fn gap(&self, time: Millis) -> String {
        format!("≈ {}", self.duration(time))
    }

    /// How the programme runs against the plan, to the nearest minute; positive is behind.
    pub fn behind(&self, behind: Millis) -> String {
        match behind.round_minutes() {
            0 => self.text("time-on-time"),
            n if n > 0 => self.format("time-behind", &facts![n = n]),
            n => self.format("time-ahead", &facts![n = n.saturating_neg()]),
        }
    }

    /// A time of day: `09:42`.
    pub fn time(&self, at: Wall) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// A time of day to the second: `09:42:15`.
    pub fn time_seconds(&self, at: Wall) -> String {
        format!("{}:{:02}", self.time(at), at.second())
    }

    /// A date as documents have it: `ngày 10 tháng 01 năm 2020`, in English `10 January 2020`. Vietnamese
    /// writes days below 10 and the months 1 and 2 with a zero, so that nobody can write a digit before them.
    pub fn date(&self, date: NaiveDate) -> String {
        self.format(
            "time-date",
            &facts![
                day = date.day(),
                month = date.month(),
                year = i64::from(date.year()),
            ],
        )
    }

    /// A date in figures: `10/01/2020`, the same in both languages.
    pub fn date_short(&self, date: NaiveDate) -> String {
        format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
    }

    /// Names one after the other: `Lò Văn Chung, Quàng Thị Hoa`.
    pub fn listed<T: AsRef<str>>(&self, names: impl IntoIterator<Item = T>) -> String {
        let mut out = String::new();
        for name in names {
            if !out.is_empty() {
                out.push_str(", ");
            }
            out.push_str(name.as_ref());
        }
        out
    }
}
