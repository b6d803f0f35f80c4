//! Numbers, shares, durations, times.

use super::{en, vi};
use crate::congress::{Millis, Wall};
use crate::rulebook::Rounding::{HalfUp, Truncate};
use chrono::NaiveDate;

fn wall(text: &str) -> Wall {
    Wall::parse_from_rfc3339(text).unwrap()
}

#[test]
fn numbers_are_grouped_as_the_language_groups_them() {
    for (number, said_vi, said_en) in [
        (0, "0", "0"),
        (105, "105", "105"),
        (3880, "3.880", "3,880"),
        (-1_234_567, "-1.234.567", "-1,234,567"),
        (
            i64::MIN,
            "-9.223.372.036.854.775.808",
            "-9,223,372,036,854,775,808",
        ),
    ] {
        assert_eq!(vi().number(number), said_vi);
        assert_eq!(en().number(number), said_en);
    }
}

#[test]
fn shares_are_integers_and_never_guess() {
    for (part, whole, rounding, said) in [
        (104, 105, HalfUp, "99,05%"),
        (104, 105, Truncate, "99,04%"),
        (5, 35, Truncate, "14,28%"),
        (5, 35, HalfUp, "14,29%"),
        (53, 107, HalfUp, "49,53%"),
        (2, 14, Truncate, "14,28%"),
        (16, 35, Truncate, "45,71%"),
        (13, 35, Truncate, "37,14%"),
        (10, 35, Truncate, "28,57%"),
        (12, 23, HalfUp, "52,17%"),
        (80, 105, HalfUp, "76,19%"),
        (60, 105, HalfUp, "57,14%"),
        (45, 105, HalfUp, "42,86%"),
        (1, 8, HalfUp, "12,50%"),
        (1, 800, HalfUp, "0,13%"),
        (1, 800, Truncate, "0,12%"),
        (1, 4, HalfUp, "25%"),
        (106, 106, HalfUp, "100%"),
        (0, 106, HalfUp, "0%"),
        (19_999, 20_000, HalfUp, "100,00%"),
        (u32::MAX, u32::MAX, HalfUp, "100%"),
        (7, 0, HalfUp, "…"),
    ] {
        assert_eq!(vi().percent(part, whole, rounding), said, "{part}/{whole}");
    }
    assert_eq!(en().percent(104, 105, HalfUp), "99.05%");
    assert_eq!(vi().percent_figures(104, 105, HalfUp), "99,05");
}

#[test]
fn clocks() {
    let vi = vi();
    assert_eq!(vi.clock(Millis::seconds(133)), "2:13");
    assert_eq!(vi.clock(Millis::seconds(3723)), "1:02:03");
    assert_eq!(vi.clock(Millis(999)), "0:00");
    assert_eq!(vi.clock(Millis::seconds(-5)), "0:00");
    assert_eq!(vi.overtime(Millis::seconds(-80)), "+1:20");
    assert_eq!(vi.remaining(Millis::seconds(-80)), "+1:20");
    assert_eq!(vi.remaining(Millis::seconds(80)), "1:20");
}

#[test]
fn durations_in_words() {
    assert_eq!(vi().minutes(Millis::minutes(22)), "22 phút");
    assert_eq!(en().minutes(Millis::minutes(1)), "1 minute");
    assert_eq!(vi().duration(Millis::seconds(250)), "4 phút 10 giây");
    assert_eq!(vi().duration(Millis::minutes(65)), "1 giờ 5 phút");
    assert_eq!(vi().duration(Millis::minutes(-5)), "5 phút");
    assert_eq!(vi().duration(Millis::ZERO), "0 giây");
    assert_eq!(
        en().duration(Millis::seconds(3661)),
        "1 hour 1 minute 1 second"
    );
    assert_eq!(vi().gap(Millis::seconds(250)), "≈ 4 phút 10 giây");
    assert_eq!(en().gap(Millis::seconds(250)), "≈ 4 minutes 10 seconds");
}

#[test]
fn behind_ahead_and_on_time() {
    for (seconds, said_vi, said_en) in [
        (240, "chậm 4 phút", "4 minutes behind"),
        (60, "chậm 1 phút", "1 minute behind"),
        (30, "chậm 1 phút", "1 minute behind"),
        (29, "đúng giờ", "on time"),
        (0, "đúng giờ", "on time"),
        (-29, "đúng giờ", "on time"),
        (-180, "nhanh 3 phút", "3 minutes ahead"),
    ] {
        assert_eq!(vi().behind(Millis::seconds(seconds)), said_vi);
        assert_eq!(en().behind(Millis::seconds(seconds)), said_en);
    }
}

#[test]
fn times_and_dates() {
    let at = wall("2020-01-10T09:42:15+07:00");
    assert_eq!(vi().time(at), "09:42");
    assert_eq!(vi().time_seconds(at), "09:42:15");
    assert_eq!(vi().date(at.date_naive()), "ngày 10 tháng 01 năm 2020");
    assert_eq!(en().date(at.date_naive()), "10 January 2020");
    assert_eq!(vi().date_short(at.date_naive()), "10/01/2020");
    let date = |month, day| NaiveDate::from_ymd_opt(2020, month, day).unwrap();
    assert_eq!(vi().date(date(3, 5)), "ngày 05 tháng 3 năm 2020");
    assert_eq!(vi().date(date(12, 31)), "ngày 31 tháng 12 năm 2020");
    assert_eq!(en().date(date(2, 3)), "3 February 2020");
    assert_eq!(en().date(date(12, 31)), "31 December 2020");
}
