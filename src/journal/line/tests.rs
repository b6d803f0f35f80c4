use super::*;
use crate::journal::tests::{noted, opened};

fn text(line: &Line) -> String {
    String::from_utf8(line.bytes.clone()).unwrap()
}

/// The line with other bytes and a sum that fits them.
fn forged(bytes: &str) -> Vec<u8> {
    let head = bytes.rsplit_once(",\"sum\":\"").unwrap().0;
    format!("{head},\"sum\":\"{}\"}}", Digest::of(head.as_bytes())).into_bytes()
}

fn read(line: &[u8]) -> Result<(Act, Digest), Fault> {
    Reader::default().read(line, Some((12, Digest::ZERO)))
}

#[test]
fn golden_line() {
    let mut act = noted(12, "Đồng chí Lò Văn Inh: \"5/7\"");
    act.ev.push(Event::RecessEnded {});
    let line = encode(&act, Digest::of(b"before")).unwrap();
    assert_eq!(
        text(&line),
        "{\"seq\":12,\"at\":\"2020-01-10T08:12:12.250+07:00\",\"up\":12000,\"by\":\"Hà\",\"ev\":[\
         {\"Noted\":{\"text\":\"Đồng chí Lò Văn Inh: \\\"5/7\\\"\"}},{\"RecessEnded\":{}}],\
         \"prev\":\"6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb\",\
         \"sum\":\"6c032d9be082524eeed9fe9e982cbb980f25397ba7308a8deb7298aee49a69d2\"}\n"
    );
}

#[test]
fn a_line_reads_back_as_the_act() {
    for act in [
        opened(1),
        noted(2, "x"),
        noted(900, "\u{1}\n\t\u{7f}\u{2028}𠮷"),
    ] {
        let line = encode(&act, Digest::of(b"x")).unwrap();
        let (bytes, end) = line.bytes.split_at(line.bytes.len() - 1);
        assert_eq!(end, b"\n");
        let place = Some((act.seq, Digest::of(b"x")));
        assert_eq!(
            Reader::default().read(bytes, place),
            Ok((act.clone(), line.sum))
        );
        assert_eq!(line.act, act);
        assert_eq!(prev_of(bytes), Some(Digest::of(b"x")));
        assert_eq!(proven(bytes), Ok(line.sum));
    }
}

#[test]
fn times_are_written_in_whole_milliseconds_and_minutes_of_offset() {
    let mut act = noted(2, "x");
    for (given, kept) in [
        ("2020-01-10T08:12:31+07:00", "2020-01-10T08:12:31.000+07:00"),
        (
            "2020-01-10T08:12:31.25067891+07:00",
            "2020-01-10T08:12:31.250+07:00",
        ),
        (
            "2016-12-31T23:59:60.999999999+00:00",
            "2016-12-31T23:59:60.999+00:00",
        ),
        ("0000-01-01T00:00:00-09:30", "0000-01-01T00:00:00.000-09:30"),
    ] {
        act.at = Wall::parse_from_rfc3339(given).unwrap();
        let line = encode(&act, Digest::ZERO).unwrap();
        assert_eq!(stamp_text(line.act.at), kept);
        assert!(text(&line).contains(kept), "{kept}");
    }
    let local_mean_time = FixedOffset::east_opt(25_590).unwrap();
    act.at = Wall::parse_from_rfc3339("1900-01-10T08:12:31.250+07:00")
        .unwrap()
        .with_timezone(&local_mean_time);
    assert_eq!(encode(&act, Digest::ZERO).unwrap().act.at, act.at);
}

#[test]
fn a_time_that_cannot_be_written_is_refused_before_it_is_written() {
    let mut act = noted(2, "x");
    act.at = DateTime::<chrono::Utc>::MAX_UTC.fixed_offset();
    assert!(matches!(
        encode(&act, Digest::ZERO),
        Err(Fault::Unreadable { .. } | Fault::NotExact)
    ));
}

#[test]
fn records_have_a_size() {
    let room = LIMIT - encode(&noted(2, ""), Digest::ZERO).unwrap().bytes.len();
    assert!(encode(&noted(2, &"x".repeat(room)), Digest::ZERO).is_ok());
    assert_eq!(
        encode(&noted(2, &"x".repeat(room + 1)), Digest::ZERO),
        Err(Fault::TooLong { limit: LIMIT })
    );
    assert!(encode(&noted(1, &"x".repeat(room + 1)), Digest::ZERO).is_ok());
    assert_eq!(
        encode(&noted(1, &"x".repeat(FIRST_LIMIT)), Digest::ZERO),
        Err(Fault::TooLong { limit: FIRST_LIMIT })
    );
}

#[test]
fn only_the_bytes_that_would_be_written_are_read() {
    let line = text(&encode(&noted(12, "ă/x"), Digest::ZERO).unwrap());
    let line = line.trim_end();
    assert!(read(&forged(line)).is_ok());
    for (from, to) in [
        ("\"seq\":12", "\"seq\": 12"),
        ("\"seq\":12,", "\"seq\":12 ,"),
        ("{\"seq\"", " {\"seq\""),
        (".250+", ".25+"),
        (".250+", ".2500+"),
        ("12.250+07:00", "12.250+0700"),
        ("T08", "t08"),
        ("T08", " 08"),
        ("\"up\":12000", "\"up\":12e3"),
        ("\"up\":12000", "\"up\":-0"),
        ("ă/x", "\\u0103/x"),
        ("ă/x", "ă\\/x"),
        ("ă/x", "a\u{306}/x\",\"text\":\"y"),
        ("\"text\"", "\"te\\u0078t\""),
        (",\"by\":\"Hà\"", ""),
        ("\"by\":\"Hà\"", "\"by\":\"Hà\",\"x\":1"),
        ("\"by\":\"Hà\"", "\"by\":\"Hà\",\"by\":\"Hà\""),
        ("\"by\":\"Hà\",\"ev\"", "\"ev\""),
        ("\"Noted\"", "\"Stranger\""),
        ("\"up\":12000,\"by\":\"Hà\"", "\"by\":\"Hà\",\"up\":12000"),
    ] {
        let changed = line.replacen(from, to, 1);
        assert_ne!(changed, line, "{from}");
        let fault = read(&forged(&changed)).unwrap_err();
        assert!(
            matches!(fault, Fault::NotExact | Fault::Unreadable { .. }),
            "{changed}: {fault:?}"
        );
    }
}

#[test]
fn place_in_the_chain_is_checked() {
    let line = encode(&noted(12, "x"), Digest::ZERO).unwrap();
    let bytes = line.bytes.strip_suffix(b"\n").unwrap();
    let mut reader = Reader::default();
    assert_eq!(
        reader.read(bytes, Some((13, Digest::ZERO))),
        Err(Fault::Seq {
            expected: 13,
            found: 12
        })
    );
    assert_eq!(
        reader.read(bytes, Some((12, Digest::of(b"")))),
        Err(Fault::Prev)
    );
    assert_eq!(reader.read(bytes, None), Ok((line.act, line.sum)));
}

#[test]
fn text_that_is_not_utf8_is_refused_though_its_sum_is_right() {
    let line = encode(&noted(12, "xy"), Digest::ZERO).unwrap().bytes;
    let at = line.windows(2).position(|two| two == b"xy").unwrap();
    let mut head = line[..line.len() - 1 - SUM_LENGTH].to_vec();
    head[at] = 0xff;
    let sum = Digest::of(&head);
    head.extend_from_slice(format!(",\"sum\":\"{sum}\"}}").as_bytes());
    assert_eq!(read(&head), Err(Fault::NotText));
}

#[test]
fn a_record_after_others_is_found_but_not_the_first() {
    let one = encode(&noted(1, "{\"seq\":7,\"at\":\""), Digest::ZERO).unwrap();
    let mut act = noted(2, "y");
    act.ev.push(Event::Witnessed { seq: 1 });
    let two = encode(&act, one.sum).unwrap();
    assert!(!ends_in_a_later_record(&one.bytes));
    assert!(!ends_in_a_later_record(&two.bytes));
    assert!(!ends_in_a_later_record(&two.bytes[..two.bytes.len() - 2]));
    let both = [one.bytes.strip_suffix(b"\n").unwrap(), b"\x0b", &two.bytes].concat();
    assert!(ends_in_a_later_record(&both));
    assert!(ends_in_a_later_record(both.strip_suffix(b"\n").unwrap()));
    assert!(!ends_in_a_later_record(&both[..both.len() - 2]));
    assert!(!ends_in_a_later_record(b""));
    assert!(!ends_in_a_later_record(&START.repeat(3)));
}

#[test]
fn a_newer_format_is_told_with_its_program() {
    let line = text(&encode(&opened(1), Digest::ZERO).unwrap());
    assert_eq!(newer_format(line.trim_end().as_bytes()), None);
    let newer = line.replace("\"format\":1", "\"format\":2,\"new\":true");
    assert_eq!(
        newer_format(newer.trim_end().as_bytes()),
        Some((2, "presidium 0.1.0".to_owned()))
    );
}
