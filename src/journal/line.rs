//! One act, one line.
//!
//! `{"seq":12,"at":"2020-01-10T08:12:31.250+07:00","up":3421250,"by":"…","ev":[…],"prev":"<64 hex>","sum":"<64 hex>"}`
//! and a line feed. The keys stand in this order. `sum` is the SHA-256 of the line's bytes before `,"sum":`;
//! `prev` is the `sum` of the record before. So a record proves itself, and the chain proves their order.
//!
//! Reading is strict: what this program would write for the same act has to be the same bytes. Spaces,
//! other escapes, another order of keys, unknown fields and numbers written otherwise are all refused, so
//! that one act has one form and one sum.

use super::digest::{Digest, HEX_LENGTH};
use super::trouble::Fault;
use crate::congress::{Act, Event, Millis, Wall};
use chrono::{DateTime, FixedOffset, SecondsFormat, Timelike};
use serde::{Deserialize, Serialize};

/// The number of this format, as `Opened` says it.
pub const FORMAT: u32 = 1;
/// Bytes the first record of a journal may have with its line feed: it holds the session and the rulebook.
pub const FIRST_LIMIT: usize = 16 * 1024 * 1024;
/// Bytes any other record may have with its line feed.
pub const LIMIT: usize = 256 * 1024;

const START: &[u8] = b"{\"seq\":";
const AT: &[u8] = b",\"at\":\"";
const SUM: &[u8] = b",\"sum\":\"";
const PREV: &[u8] = b",\"prev\":\"";
const END: &[u8] = b"\"}";
/// `,"sum":"<64 hex>"}`
const SUM_LENGTH: usize = SUM.len() + HEX_LENGTH + END.len();
/// `,"prev":"<64 hex>"`
const PREV_LENGTH: usize = PREV.len() + HEX_LENGTH + 1;

/// A record ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its bytes with the line feed.
    pub bytes: Vec<u8>,
    /// Its `sum`.
    pub sum: Digest,
    /// The act as it will be read again: the time of day in whole milliseconds. This is the act to apply.
    pub act: Act,
}

#[derive(Serialize)]
struct Written<'a> {
    seq: u64,
    at: &'a str,
    up: Millis,
    by: &'a str,
    ev: &'a [Event],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found<'a> {
    seq: u64,
    at: &'a str,
    up: Millis,
    by: String,
    ev: Vec<Event>,
    #[serde(rename = "prev")]
    _prev: &'a str,
    #[serde(rename = "sum")]
    _sum: &'a str,
}

/// The bytes a record may have with its line feed.
pub fn limit(seq: u64) -> usize {
    if seq <= 1 { FIRST_LIMIT } else { LIMIT }
}

/// A time of day as records have it: milliseconds and offset, `2020-01-10T08:12:31.250+07:00`.
pub fn stamp_text(at: Wall) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, false)
}

/// The act as a record, after the record whose `sum` is `prev`. The line is read once more before it is
/// handed out, so that what is written can be read, and says the same.
pub fn encode(act: &Act, prev: Digest) -> Result<Line, Fault> {
    let mut bytes = Vec::with_capacity(512);
    body(
        &mut bytes,
        act.seq,
        &stamp_text(whole_milliseconds(act.at)),
        act,
    )?;
    bytes.extend_from_slice(PREV);
    bytes.extend_from_slice(&prev.hex());
    bytes.push(b'"');
    let sum = Digest::of(&bytes);
    bytes.extend_from_slice(SUM);
    bytes.extend_from_slice(&sum.hex());
    bytes.extend_from_slice(END);
    let (read, _) = Reader::default().read(&bytes, Some((act.seq, prev)))?;
    bytes.push(b'\n');
    if read.by != act.by || read.ev != act.ev || read.up != act.up {
        return Err(Fault::NotExact);
    }
    Ok(Line {
        bytes,
        sum,
        act: read,
    })
}

/// Writes `{"seq":…,"ev":[…]` without the closing brace.
fn body(out: &mut Vec<u8>, seq: u64, at: &str, act: &Act) -> Result<(), Fault> {
    let written = Written {
        seq,
        at,
        up: act.up,
        by: &act.by,
        ev: &act.ev,
    };
    serde_json::to_writer(&mut *out, &written).map_err(|error| unreadable(&error))?;
    out.pop();
    Ok(())
}

/// Records know milliseconds and offsets in whole minutes.
fn whole_milliseconds(at: Wall) -> Wall {
    let seconds = at.offset().local_minus_utc();
    let offset = FixedOffset::east_opt(seconds - seconds % 60).unwrap_or(*at.offset());
    let at = at.with_timezone(&offset);
    at.with_nanosecond(at.nanosecond() / 1_000_000 * 1_000_000)
        .unwrap_or(at)
}

/// The `sum` of a line (without its line feed) if it is that of its bytes: the record proves itself.
pub fn proven(line: &[u8]) -> Result<Digest, Fault> {
    let parts = Parts::of(line)?;
    let sum = Digest::of(parts.summed);
    if sum.hex() == parts.sum {
        Ok(sum)
    } else {
        Err(Fault::Sum)
    }
}

struct Parts<'a> {
    /// `{"seq":…,"ev":[…]`
    body: &'a [u8],
    prev: &'a [u8],
    /// Body and `prev`: what the sum is of.
    summed: &'a [u8],
    sum: &'a [u8],
}

impl<'a> Parts<'a> {
    fn of(line: &'a [u8]) -> Result<Self, Fault> {
        Self::split(line).ok_or(Fault::Shape)
    }

    fn split(line: &'a [u8]) -> Option<Self> {
        let (summed, tail) = line.split_at_checked(line.len().checked_sub(SUM_LENGTH)?)?;
        let sum = tail.strip_prefix(SUM)?.strip_suffix(END)?;
        let (body, tail) = summed.split_at_checked(summed.len().checked_sub(PREV_LENGTH)?)?;
        let prev = tail.strip_prefix(PREV)?.strip_suffix(b"\"")?;
        Some(Self {
            body,
            prev,
            summed,
            sum,
        })
    }
}

/// Reads lines; keeps its memory from one to the next.
#[derive(Default)]
pub struct Reader {
    again: Vec<u8>,
}

impl Reader {
    /// The act of a line (without its line feed) and its `sum`. `place` is the number it has to have and
    /// the `sum` of the record before; without it both are taken as the line says them.
    pub fn read(
        &mut self,
        line: &[u8],
        place: Option<(u64, Digest)>,
    ) -> Result<(Act, Digest), Fault> {
        let limit = limit(place.map_or(2, |(seq, _)| seq));
        if line.len() >= limit {
            return Err(Fault::TooLong { limit });
        }
        let sum = proven(line)?;
        let text = std::str::from_utf8(line).map_err(|_| Fault::NotText)?;
        let found: Found<'_> = serde_json::from_str(text).map_err(|error| unreadable(&error))?;
        let at = DateTime::parse_from_rfc3339(found.at).map_err(|error| unreadable(&error))?;
        let parts = Parts::of(line)?;
        let act = Act {
            seq: found.seq,
            at,
            up: found.up,
            by: found.by,
            ev: found.ev,
        };
        self.again.clear();
        body(&mut self.again, act.seq, found.at, &act)?;
        if self.again != parts.body || !is_stamp(found.at) {
            return Err(Fault::NotExact);
        }
        if let Some((expected, prev)) = place {
            if act.seq != expected {
                return Err(Fault::Seq {
                    expected,
                    found: act.seq,
                });
            }
            if prev.hex() != parts.prev {
                return Err(Fault::Prev);
            }
        }
        Ok((act, sum))
    }
}

/// What a line says its `prev` is.
pub fn prev_of(line: &[u8]) -> Option<Digest> {
    Digest::from_hex(Parts::split(line)?.prev)
}

/// Whether a time that could be parsed stands in the one form that is written; cheaper than writing it.
fn is_stamp(text: &str) -> bool {
    const FORM: &[u8] = b"0000-00-00T00:00:00.000+00:00";
    text.len() == FORM.len()
        && !text.ends_with("-00:00")
        && text.bytes().zip(FORM).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            b'+' => byte == b'+' || byte == b'-',
            other => byte == *other,
        })
}

fn unreadable(error: &impl ToString) -> Fault {
    Fault::Unreadable {
        why: error.to_string(),
    }
}

/// Whether these bytes end in a whole record that begins after their first byte. Then what stands before
/// it is not the torn end of a journal.
pub fn ends_in_a_later_record(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let mut before = bytes.len();
    while let Some(at) = bytes
        .get(1..before)
        .and_then(|part| part.windows(START.len()).rposition(|seven| seven == START))
    {
        let candidate = bytes.get(at + 1..).unwrap_or_default();
        // Quotes within texts are escaped, so this stands at the start of a record and nowhere within one:
        // one sum is enough, however long and hostile the bytes are.
        if starts_a_record(candidate) {
            return proven(candidate).is_ok();
        }
        before = at + START.len();
    }
    false
}

/// Whether these bytes begin as every record does: `{"seq":12,"at":"`.
pub fn starts_a_record(bytes: &[u8]) -> bool {
    let rest = bytes.get(START.len()..).unwrap_or_default();
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    bytes.starts_with(START) && rest.get(digits..).is_some_and(|rest| rest.starts_with(AT))
}

/// The format number and the program of a first record that this program cannot read, if it says them.
pub fn newer_format(line: &[u8]) -> Option<(u32, String)> {
    let record: serde_json::Value = serde_json::from_slice(line).ok()?;
    let opened = record.get("ev")?.get(0)?.get("Opened")?;
    let format = u32::try_from(opened.get("format")?.as_u64()?).ok()?;
    let program = opened.get("program").and_then(|program| program.as_str());
    (format > FORMAT).then(|| (format, program.unwrap_or_default().to_owned()))
}

#[cfg(test)]
mod tests;
