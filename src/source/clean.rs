//! Cleaning: text is composed (NFC) once at the edge, and loses what nobody can see.

use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;

/// The character is not seen and has no business in a session: control characters (but not line feed and
/// tab), marks that turn the direction of writing, characters without width, tag characters.
pub fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// What stands for this character: lines end with a line feed, and every kind of blank that office
/// programs put between words is a blank.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        '\u{2028}' | '\u{2029}' => Some('\n'),
        c if is_invisible(c) => None,
        c => Some(c),
    }
}

/// The text composed (NFC), with lines that end in line feeds, without what nobody can see (see
/// [`is_invisible`]); no-break and typographic spaces become plain ones.
pub fn clean(text: &str) -> String {
    clean_cow(text).into_owned()
}

/// [`clean`] that borrows a text which is clean already.
pub(crate) fn clean_cow(text: &str) -> Cow<'_, str> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let unchanged = |c: char| plain(c) == Some(c);
    if text.chars().all(unchanged) {
        return normalizer.normalize(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '\r' => kept.push('\n'),
            '\n' if before == '\r' => {}
            c => kept.extend(plain(c)),
        }
        before = c;
    }
    Cow::Owned(normalizer.normalize(&kept).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(clean("Đa\u{309}ng bo\u{323}\u{302}"), "Đảng bộ");
    }

    #[test]
    fn what_nobody_sees_is_taken_out() {
        let text = "\u{feff}Đại\u{200b} hội\u{202e}\u{7}\u{ad}\tlần\u{a0}thứ\n";
        assert_eq!(clean(text), "Đại hội\tlần thứ\n");
    }

    #[test]
    fn line_ends_are_line_feeds() {
        assert_eq!(clean("a\r\nb\rc\n\u{2028}d"), "a\nb\nc\n\nd");
    }

    #[test]
    fn a_clean_text_is_borrowed() {
        assert!(matches!(
            clean_cow("Đảng bộ xã Thanh Chăn"),
            Cow::Borrowed(_)
        ));
    }

    proptest::proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC*|.*") {
            let once = clean(&text);
            proptest::prop_assert!(!once.chars().any(is_invisible));
            proptest::prop_assert_eq!(clean(&once), once);
        }
    }
}
