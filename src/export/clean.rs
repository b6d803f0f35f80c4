//! Text at the sink: whatever a name or note holds, no document carries characters that hide, reorder or
//! break lines. The journal keeps what was written; only what leaves is cleaned.

use std::fmt::Write;

/// The most marks that may stand on one letter. Decomposed Vietnamese needs two.
const MARKS: usize = 4;

/// The text as one line without control characters, bidirectional controls, invisible characters and
/// towers of marks. Line breaks and tabs become spaces; runs of spaces become one.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks = 0;
    for letter in text.chars() {
        if breaks(letter) {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            marks = 0;
        } else if hides(letter) {
            // Nothing takes its place.
        } else if is_mark(letter) {
            marks += 1;
            // A mark at the very start would settle on whatever stands before this text.
            if marks <= MARKS && !out.is_empty() {
                out.push(letter);
            }
        } else {
            marks = 0;
            out.push(letter);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// JSON with the same characters written as `\uXXXX`: nothing is lost and nothing can be reordered on a
/// screen that shows the file. They only ever stand inside strings, where such escapes mean the same.
pub fn escape_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        let layout = matches!(letter, '\n' | ' ');
        if !layout && (hides(letter) || (breaks(letter) && !letter.is_ascii())) {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

/// Separates words or lines: a space takes its place.
fn breaks(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Shows nothing by itself, or changes what stands around it.
fn hides(letter: char) -> bool {
    matches!(
        letter,
        // C0, DEL and C1 but for those that break.
        '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}'
        // Soft hyphen, combining grapheme joiner, fillers.
        | '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{3164}' | '\u{ffa0}'
        // Bidirectional marks, embeddings, overrides, isolates.
        | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        // Zero width, invisible operators, deprecated format characters, BOM.
        | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}'
        // Variation selectors, interlinear annotation, noncharacters, tags.
        | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Combining marks of the blocks that stack on Latin letters.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
    )
}

#[cfg(test)]
mod tests {
    use super::{clean, escape_json};

    #[test]
    fn vietnamese_stays_as_it_is_composed_or_not() {
        assert_eq!(
            clean("Quàng Thị Hoa – Bản Nà Lếch"),
            "Quàng Thị Hoa – Bản Nà Lếch"
        );
        let decomposed = "Pha\u{323}m Đư\u{301}c, ê\u{302}\u{301}";
        assert_eq!(clean(decomposed), decomposed);
    }

    #[test]
    fn nothing_that_hides_or_reorders_is_left() {
        let hostile =
            "Lò\u{202e} Văn\u{2066}\u{200f} Inh\u{1b}[2J\u{9b}31m\u{0}\u{feff}\u{200b}\u{e0041}";
        assert_eq!(clean(hostile), "Lò Văn Inh[2J31m");
    }

    #[test]
    fn every_kind_of_line_break_becomes_one_space() {
        assert_eq!(clean("  a\r\nb\tc\u{2028}d\u{2029}\u{85}e \n"), "a b c d e");
    }

    #[test]
    fn towers_of_marks_are_cut_and_none_leans_on_the_text_before() {
        let tower = format!("a{}", "\u{301}".repeat(40));
        assert_eq!(clean(&tower).chars().count(), 5);
        assert_eq!(clean("\u{301}\u{302}b"), "b");
    }

    #[test]
    fn json_keeps_every_character_and_shows_none_that_reorders() {
        let name = "Lò\u{202e} Văn\u{9b} Inh\u{e0041}";
        let json = escape_json(&serde_json::to_string(&[name]).unwrap());
        assert!(
            !json.contains(['\u{202e}', '\u{9b}', '\u{e0041}']),
            "{json}"
        );
        let back: Vec<String> = serde_json::from_str(&json).unwrap();
        assert_eq!(back, [name]);
    }
}
