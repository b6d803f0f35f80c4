//! The Markdown writer. Whatever a name holds, it stays text: it cannot open a heading, a table cell, a
//! link, a list or a tag.

use super::clean::clean;
use super::document::{Block, Document, Signature, Table};

/// Writes a document as Markdown (`CommonMark` with the tables of GitHub), LF at line ends.
pub fn markdown(document: &Document) -> String {
    let mut parts: Vec<String> = Vec::new();
    let marks: Vec<String> = [&document.watermark, &document.draft]
        .into_iter()
        .flatten()
        .map(|mark| format!("> **{}**", inline(mark)))
        .collect();
    parts.extend(marks.iter().cloned());
    if let Some(head) = &document.letterhead {
        parts.push(side_by_side(&[head.left.clone(), head.right.clone()]));
    }
    parts.push(format!("# {}", inline(&document.title)));
    if let Some(subtitle) = &document.subtitle {
        parts.push(format!("**{}**", inline(subtitle)));
    }
    // Two lists that follow one another would run into one; another mark keeps them apart.
    let mut before = None;
    for one in &document.blocks {
        let kind = list_kind(one);
        let again = kind.is_some() && before == Some((kind, false));
        before = kind.is_some().then_some((kind, again));
        parts.push(block(one, again));
    }
    if let Some(note) = &document.page_note {
        parts.push("---".to_owned());
        parts.push(line(note));
    }
    parts.extend(marks);
    parts.retain(|part| !part.is_empty());
    let mut out = parts.join("\n\n");
    out.push('\n');
    out
}

/// Which list a block is written as, if any: with bullets, or with numbers.
fn list_kind(block: &Block) -> Option<bool> {
    match block {
        Block::Fields(_) | Block::List(_) => Some(false),
        Block::Numbered(_) => Some(true),
        _ => None,
    }
}

/// A block; `again` says that a list of the same kind stands right before it.
fn block(block: &Block, again: bool) -> String {
    let (bullet, dot) = if again { ('*', ')') } else { ('-', '.') };
    match block {
        Block::Heading(level, text) => {
            let depth = usize::from(level.clamp(&1, &5) + 1);
            format!("{} {}", "#".repeat(depth), inline(text))
        }
        Block::Paragraph(text) => line(text),
        Block::Fields(fields) => lines(
            fields
                .iter()
                .map(|(name, value)| format!("{bullet} **{}:** {}", inline(name), inline(value))),
        ),
        Block::Table(table) => self::table(table),
        Block::List(items) => lines(items.iter().map(|item| format!("{bullet} {}", line(item)))),
        Block::Numbered(items) => lines(
            items
                .iter()
                .enumerate()
                .map(|(index, item)| format!("{}{dot} {}", index + 1, line(item))),
        ),
        Block::Signatures(signatures) => self::signatures(signatures),
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines
        .map(|line| line.trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

fn table(table: &Table) -> String {
    let row = |cells: &mut dyn Iterator<Item = String>| {
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let head = row(&mut table.head.iter().map(|column| inline(&column.title)));
    let rule = row(&mut table
        .head
        .iter()
        .map(|column| if column.figures { "---:" } else { "---" }.to_owned()));
    let rows = table
        .rows
        .iter()
        .map(|cells| row(&mut cells.iter().map(|cell| inline(cell))));
    lines([head, rule].into_iter().chain(rows))
}

fn signatures(signatures: &[Signature]) -> String {
    let columns: Vec<Vec<String>> = signatures
        .iter()
        .map(|signature| {
            vec![
                signature.body.clone(),
                signature.note.clone(),
                signature.name.clone(),
            ]
        })
        .collect();
    side_by_side(&columns)
}

/// Columns of centred lines beside one another; the first line of each stands in the head row.
fn side_by_side(columns: &[Vec<String>]) -> String {
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    let row = |index: usize| {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| {
                column
                    .get(index)
                    .map_or_else(String::new, |text| inline(text))
            })
            .collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("| {} |", vec![":---:"; columns.len()].join(" | "));
    let mut out = vec![row(0), rule];
    out.extend((1..height).map(row));
    out.join("\n")
}

/// Text within a line: cleaned, and every character that could mean something escaped.
fn inline(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        // `\` `` ` `` * _ [ ] < > | ~ & $ { } @ mean something anywhere in a line; `://` and `www.` make a
        // link without any bracket; `#` may close a heading.
        let special = matches!(
            letter,
            '\\' | '`'
                | '*'
                | '_'
                | '['
                | ']'
                | '<'
                | '>'
                | '|'
                | '~'
                | '&'
                | '$'
                | '{'
                | '}'
                | '@'
                | '#'
        );
        let links =
            (letter == '/' && before == ':') || (letter == '.' && matches!(before, 'w' | 'W'));
        if special || links {
            out.push('\\');
        }
        out.push(letter);
        before = letter;
    }
    out
}

/// Text that begins a line: also what would open a list, a rule, a heading line or a setext underline.
fn line(text: &str) -> String {
    let text = inline(text);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let mut rest = text.chars().skip(digits);
    match (digits, rest.next()) {
        (0, Some('-' | '+' | '=' | ':')) => format!("\\{text}"),
        (1.., Some(mark @ ('.' | ')'))) => {
            let number: String = text.chars().take(digits).collect();
            format!("{number}\\{mark}{}", rest.collect::<String>())
        }
        _ => text,
    }
}

#[cfg(test)]
pub(super) mod tests;
