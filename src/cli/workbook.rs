//! Files as they come: bytes to text, and workbooks to the CSV text of a roll. What cannot be read says what to
//! do with it.

use crate::load::sheet::{self, Merged, Sheet, Value};
use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::panic::UnwindSafe;
use std::path::Path;
use std::sync::Once;
use zip::ZipArchive;

/// No roll has more rows.
const MOST_ROWS: u32 = 20_000;
/// No roll has more columns.
const MOST_COLUMNS: u32 = 200;
/// So many bytes from the beginning of a part say how many texts it claims to hold.
const HEAD: u64 = 4096;
/// What a workbook may hold once it is unpacked, in bytes.
const MOST_UNPACKED: u64 = 128 * 1024 * 1024;

/// Why a file that is there gives no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Text in UTF-16, such as "Unicode text" of office programs.
    #[error("UTF-16")]
    Utf16,
    /// Text in another encoding than UTF-8, such as Windows-1258 or TCVN3.
    #[error("not UTF-8")]
    Encoding,
    /// A workbook of the years before 2007, or another file of that kind.
    #[error(".xls")]
    OldWorkbook,
    /// A workbook with a password.
    #[error("password")]
    Password,
    /// A sheet of `LibreOffice`.
    #[error(".ods")]
    OpenDocument,
    /// Not a workbook, or a damaged one.
    #[error("damaged")]
    Broken,
    /// More than any roll has.
    #[error("too large")]
    TooLarge,
}

impl Unfit {
    /// The message that tells it; `.do` says what to do.
    pub fn id(self) -> &'static str {
        match self {
            Self::Utf16 => "cli-unfit-utf16",
            Self::Encoding => "cli-unfit-encoding",
            Self::OldWorkbook => "cli-unfit-old",
            Self::Password => "cli-unfit-password",
            Self::OpenDocument => "cli-unfit-ods",
            Self::Broken => "cli-unfit-broken",
            Self::TooLarge => "cli-unfit-large",
        }
    }

    /// The reason that an error of reading a file carries.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl From<Unfit> for io::Error {
    fn from(unfit: Unfit) -> Self {
        Self::new(io::ErrorKind::InvalidData, unfit)
    }
}

/// The bytes as text, which must be UTF-8.
pub fn text(bytes: Vec<u8>) -> Result<String, Unfit> {
    match bytes.as_slice() {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Err(Unfit::Utf16),
        // The same without its mark: every other byte of plain letters is empty.
        [0, second, ..] | [_, 0, second, ..] if *second != 0 => return Err(Unfit::Utf16),
        _ => {}
    }
    String::from_utf8(bytes).map_err(|_| Unfit::Encoding)
}

/// The endings of workbooks, also of those that are not read.
pub fn is_workbook(path: &Path) -> bool {
    let endings = ["xlsx", "xlsm", "xltx", "xls", "xlsb", "ods", "et"];
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    endings.contains(&ending.to_ascii_lowercase().as_str())
}

/// The first sheet of a workbook that has the columns of a roll, as CSV text, and its name where there are
/// others beside it. A file that only has the ending of a workbook is read as the text it is.
pub fn roll(bytes: Vec<u8>) -> Result<(String, Option<String>), Unfit> {
    match bytes.as_slice() {
        [b'P', b'K', 3, 4, ..] => {}
        [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            // A workbook with a password is packed into the old format.
            return Err(match Xlsx::new(Cursor::new(bytes)) {
                Err(XlsxError::Password) => Unfit::Password,
                _ => Unfit::OldWorkbook,
            });
        }
        _ => {
            let text = text(bytes).map_err(|_| Unfit::Broken)?;
            let is_page = text.trim_start().starts_with('<');
            return if text.trim().is_empty() || is_page {
                Err(Unfit::Broken)
            } else {
                Ok((text, None))
            };
        }
    }
    if contains(&bytes, b"application/vnd.oasis.opendocument") {
        return Err(Unfit::OpenDocument);
    }
    measure(&bytes)?;
    let sheets = unharmed(|| sheets(bytes)).unwrap_or(Err(Unfit::Broken))?;
    let (text, name) = sheet::csv(&sheets);
    let name = (sheets.len() > 1 && !name.is_empty()).then(|| name.to_owned());
    Ok((text, name))
}

/// What a reader gives that may stumble over damage: nothing if it does, and the program and its screen go on.
fn unharmed<T>(read: impl FnOnce() -> T + UnwindSafe) -> Option<T> {
    thread_local! {
        static READING: Cell<bool> = const { Cell::new(false) };
    }
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !READING.get() {
                before(info);
            }
        }));
    });
    READING.set(true);
    let given = std::panic::catch_unwind(read);
    READING.set(false);
    given.ok()
}

/// The sheets that are shown, in their order; all of them if none is.
fn sheets(bytes: Vec<u8>) -> Result<Vec<Sheet>, Unfit> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(unfit)?;
    let all = book.sheets_metadata().to_vec();
    let shown = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let mut names: Vec<String> = all.iter().filter(shown).map(|s| s.name.clone()).collect();
    if names.is_empty() {
        names = all.into_iter().map(|sheet| sheet.name).collect();
    }
    let mut sheets = Vec::new();
    for name in names {
        match one(&mut book, &name) {
            Ok(sheet) => sheets.push(sheet),
            // A page that is a chart has no cells.
            Err(XlsxError::WorksheetNotFound(_) | XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(unfit(error)),
        }
    }
    let too_large = |sheet: &Sheet| {
        let beyond = |(row, column): &(u32, u32)| *row >= MOST_ROWS || *column >= MOST_COLUMNS;
        sheet.cells.keys().any(beyond)
    };
    // Something far out on a page beside the roll is no matter.
    let (large, fitting): (Vec<Sheet>, Vec<Sheet>) = sheets.into_iter().partition(too_large);
    if fitting.is_empty() && !large.is_empty() {
        return Err(Unfit::TooLarge);
    }
    Ok(fitting)
}

fn one(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet {
        name: name.to_owned(),
        ..Sheet::default()
    };
    // The reader holds the book until it is gone.
    {
        let mut reader = book.worksheet_cells_reader(name)?;
        while let Some(cell) = reader.next_cell()? {
            if let Some(value) = value(cell.get_value()) {
                sheet.cells.insert(cell.get_position(), value);
            }
        }
    }
    sheet.merged = book
        .merge_cells_by_sheet_name(name)?
        .into_iter()
        .map(|area| Merged {
            rows: (area.start.0, area.end.0),
            columns: (area.start.1, area.end.1),
        })
        .collect();
    Ok(sheet)
}

fn value(cell: &DataRef<'_>) -> Option<Value> {
    Some(match cell {
        DataRef::Empty => return None,
        DataRef::Int(number) => Value::Text(number.to_string()),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Bool(truth) => Value::Text(truth.to_string().to_uppercase()),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Value::Day {
                serial: moment.as_f64(),
                date: (year, month, day),
            }
        }
        DataRef::DateTimeIso(text) => iso(text).unwrap_or_else(|| Value::Text(text.clone())),
        DataRef::DurationIso(text) => Value::Text(text.clone()),
        DataRef::Error(error) => Value::Text(error.to_string()),
    })
}

/// `1975-03-12T00:00:00`, as few programs keep days.
fn iso(text: &str) -> Option<Value> {
    let mut parts = text.get(..10)?.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Value::Day {
        serial: 0.0,
        date: (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?),
    })
}

fn unfit(error: XlsxError) -> Unfit {
    match error {
        XlsxError::Password => Unfit::Password,
        _ => Unfit::Broken,
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(256)).unwrap_or_default();
    head.windows(part.len()).any(|window| window == part)
}

/// Unpacks everything once, to see how much it is: a small file may unpack to more than the machine has, and
/// one that is damaged may claim more texts than it holds.
fn measure(bytes: &[u8]) -> Result<(), Unfit> {
    let mut book = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unfit::Broken)?;
    let mut left = MOST_UNPACKED;
    for index in 0..book.len() {
        let part = book.by_index(index).map_err(|_| Unfit::Broken)?;
        let mut part = part.take(left.saturating_add(1));
        let mut head = Vec::new();
        let unpacked = part.by_ref().take(HEAD).read_to_end(&mut head);
        let unpacked = unpacked.and_then(|head| {
            let rest = io::copy(&mut part, &mut io::sink())?;
            Ok(head as u64 + rest)
        });
        let size = unpacked.map_err(|_| Unfit::Broken)?;
        left = left.checked_sub(size).ok_or(Unfit::TooLarge)?;
        if claimed(&head) > size {
            return Err(Unfit::Broken);
        }
    }
    Ok(())
}

/// How many texts a list of texts claims to hold.
fn claimed(head: &[u8]) -> u64 {
    let head = String::from_utf8_lossy(head);
    let counts = head.split("uniqueCount").skip(1).map(|behind| {
        let digits: String = behind
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        // More digits than a number can have are too many texts too.
        match digits.as_str() {
            "" => 0,
            digits => digits.parse().unwrap_or(u64::MAX),
        }
    });
    counts.max().unwrap_or(0)
}
