//! Placeholders in sentences: `{present}`. A doubled brace is one of the text.

use crate::congress::script::PLACEHOLDERS;

/// Something in braces that is not in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Odd<'a> {
    /// No placeholder of this name.
    Unknown(&'a str),
    /// A brace without its partner, or with nothing between.
    Brace(&'a str),
}

/// Everything in a sentence that looks like a placeholder and is none.
pub fn odd_placeholders(sentence: &str) -> Vec<Odd<'_>> {
    let mut found = Vec::new();
    let mut rest = sentence;
    while let Some(at) = rest.find(['{', '}']) {
        let from = rest.get(at..).unwrap_or_default();
        if from.starts_with("{{") || from.starts_with("}}") {
            rest = from.get(2..).unwrap_or_default();
            continue;
        }
        let inner = from.strip_prefix('{').unwrap_or_default();
        let Some(length) = inner.find(['{', '}']) else {
            found.push(Odd::Brace(from.get(..1).unwrap_or_default()));
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        let name = inner.get(..length).unwrap_or_default().trim();
        let closed = inner
            .get(length..)
            .is_some_and(|after| after.starts_with('}'));
        if from.starts_with('}') || !closed {
            found.push(Odd::Brace(from.get(..1).unwrap_or_default()));
            rest = from.get(1..).unwrap_or_default();
            continue;
        }
        if name.is_empty() {
            found.push(Odd::Brace(from.get(..length + 2).unwrap_or_default()));
        } else if !PLACEHOLDERS.contains(&name) {
            found.push(Odd::Unknown(name));
        }
        rest = inner.get(length + 1..).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_placeholder_is_found() {
        for (sentence, odd) in [
            ("Có mặt {present}/{summoned} đồng chí.", vec![]),
            ("không có gì", vec![]),
            ("{presnt} và { present }", vec![Odd::Unknown("presnt")]),
            ("{present", vec![Odd::Brace("{")]),
            ("present}", vec![Odd::Brace("}")]),
            ("{} {  }", vec![Odd::Brace("{}"), Odd::Brace("{  }")]),
            ("{{yes}} {{{present}}}", vec![]),
            ("{a{present}", vec![Odd::Brace("{")]),
            ("}{present}{", vec![Odd::Brace("}"), Odd::Brace("{")]),
        ] {
            assert_eq!(odd_placeholders(sentence), odd, "{sentence}");
        }
    }
}
