//! Names of people, compared.

use crate::source::{clean, fold};

/// A name for comparing: without regard to case and blanks, with its marks.
pub(crate) fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for word in clean(name).split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.extend(word.chars().flat_map(char::to_lowercase));
    }
    key
}

/// A name for comparing without its marks, so that "Hoà" and "Hòa" are one.
pub(crate) fn bare_key(name: &str) -> String {
    fold(&name_key(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_case_and_blanks() {
        assert_eq!(name_key("  Lò Văn  CHUNG "), name_key("Lò Văn Chung"));
        assert_ne!(name_key("Lò Văn Chung"), name_key("Lò Văn Chúng"));
        assert_eq!(bare_key("Lò Văn Hoà"), bare_key("lò văn hòa"));
        assert_ne!(bare_key("Lò Văn Hoà"), bare_key("Lò Văn Hai"));
    }
}
