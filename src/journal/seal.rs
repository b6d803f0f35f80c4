//! Fingerprints: the first 128 bits of a record's `sum`, for paper. Paper is the witness; whoever has the
//! file and the paper can tell that no record up to that one was changed.
//!
//! `K7QWM-3ZTXA-9BHPE-…`: six groups of five of the signs `2`–`9` and `A`–`Z` without `I` and `O`. Twenty-six
//! signs are the 128 bits, five bits each, the highest first (the last two bits are zero). The last four signs
//! are a Reed-Solomon check over the field of 32 elements (x⁵ + x² + 1, first root α, four roots): any one, two,
//! three or four wrong signs are noticed wherever they stand, and so is any swap of two signs, neighbours or
//! not. Of everything else one in a million passes.

use super::digest::Digest;
use data_encoding::BASE32_NOPAD;
use std::fmt;

/// The signs, in the order of their values.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// The signs `data-encoding` has for the same values.
const RFC_4648: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const DATA: usize = 26;
const CHECK: usize = 4;
const GROUP: usize = 5;

/// The fingerprint of a record.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 16]);

/// Why a text is no fingerprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistyped {
    /// A sign that no fingerprint has.
    Sign(char),
    /// Not thirty signs.
    Length(usize),
    /// Thirty good signs that do not belong together: one or more are wrong or have changed places.
    Check,
}

impl Mistyped {
    /// The ids of their sentences.
    pub const IDS: &[&str] = &[
        "journal-fingerprint-sign",
        "journal-fingerprint-length",
        "journal-fingerprint-check",
    ];

    /// The id of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Sign(_) => "journal-fingerprint-sign",
            Self::Length(_) => "journal-fingerprint-length",
            Self::Check => "journal-fingerprint-check",
        }
    }

    /// What its sentence is made with.
    pub fn facts(&self) -> Vec<(&'static str, crate::congress::Fact)> {
        match self {
            Self::Sign(sign) => vec![("sign", sign.to_string().into())],
            Self::Length(length) => vec![
                ("length", (*length).into()),
                ("expected", (DATA + CHECK).into()),
            ],
            Self::Check => Vec::new(),
        }
    }
}

impl Fingerprint {
    /// That of the record with this `sum`.
    pub fn of(sum: Digest) -> Self {
        let mut bytes = [0; 16];
        for (byte, first) in bytes.iter_mut().zip(sum.0) {
            *byte = first;
        }
        Self(bytes)
    }

    /// Reads a fingerprint as people type it: small letters are taken, blanks and dashes passed over.
    pub fn parse(text: &str) -> Result<Self, Mistyped> {
        let mut values = Vec::with_capacity(DATA + CHECK);
        for sign in text.chars() {
            if sign.is_whitespace() || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}') {
                continue;
            }
            let value = u8::try_from(sign.to_ascii_uppercase())
                .ok()
                .and_then(|sign| value(SIGNS, sign));
            values.push(value.ok_or(Mistyped::Sign(sign))?);
        }
        if values.len() != DATA + CHECK {
            return Err(Mistyped::Length(values.len()));
        }
        let (data, check) = values.split_at(DATA);
        if remainder(data) != check {
            return Err(Mistyped::Check);
        }
        let rfc: Vec<u8> = data.iter().map(|value| sign(RFC_4648, *value)).collect();
        let bytes = BASE32_NOPAD.decode(&rfc).map_err(|_| Mistyped::Check)?;
        bytes.try_into().map(Self).map_err(|_| Mistyped::Check)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rfc = BASE32_NOPAD.encode(&self.0);
        let data: Vec<u8> = rfc
            .bytes()
            .filter_map(|sign| value(RFC_4648, sign))
            .collect();
        let check = remainder(&data);
        for (place, value) in data.iter().chain(&check).enumerate() {
            if place > 0 && place % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(sign(SIGNS, *value)))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn value(signs: &[u8; 32], sign: u8) -> Option<u8> {
    let place = signs.iter().position(|known| *known == sign)?;
    u8::try_from(place).ok()
}

fn sign(signs: &[u8; 32], value: u8) -> u8 {
    signs.get(usize::from(value)).copied().unwrap_or(b'?')
}

/// The product in the field of 32 elements: polynomials over two elements, modulo x⁵ + x² + 1.
const fn product(left: u8, right: u8) -> u8 {
    let mut sum = 0;
    let mut shifted = left;
    let mut bits = right;
    while bits != 0 {
        if bits & 1 == 1 {
            sum ^= shifted;
        }
        shifted <<= 1;
        if shifted & 0b10_0000 != 0 {
            shifted ^= 0b10_0101;
        }
        bits >>= 1;
    }
    sum
}

/// The generator (x − α)(x − α²)(x − α³)(x − α⁴) without its leading 1, the highest power first; α = x = 2.
const fn generator() -> [u8; CHECK] {
    let (mut g3, mut g2, mut g1, mut g0) = (0, 0, 0, 1);
    let mut root = 1;
    let mut roots = 0;
    while roots < CHECK {
        root = product(root, 2);
        // Times (x − root). What is carried beyond x³ is the leading 1, once all four are in.
        (g3, g2, g1, g0) = (
            g2 ^ product(g3, root),
            g1 ^ product(g2, root),
            g0 ^ product(g1, root),
            product(g0, root),
        );
        roots += 1;
    }
    [g3, g2, g1, g0]
}

const GENERATOR: [u8; CHECK] = generator();

/// The four check values: the remainder of the values, as a polynomial times x⁴, divided by the generator.
fn remainder(data: &[u8]) -> [u8; CHECK] {
    let [g3, g2, g1, g0] = GENERATOR;
    let (mut r3, mut r2, mut r1, mut r0) = (0, 0, 0, 0);
    for value in data {
        let lead = value ^ r3;
        (r3, r2, r1, r0) = (
            r2 ^ product(lead, g3),
            r1 ^ product(lead, g2),
            r0 ^ product(lead, g1),
            product(lead, g0),
        );
    }
    [r3, r2, r1, r0]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Fingerprint {
        Fingerprint::of(Digest::of(b"abc"))
    }

    fn signs(fingerprint: Fingerprint) -> Vec<char> {
        fingerprint
            .to_string()
            .chars()
            .filter(|sign| *sign != '-')
            .collect()
    }

    fn parse(signs: &[char]) -> Result<Fingerprint, Mistyped> {
        Fingerprint::parse(&signs.iter().collect::<String>())
    }

    #[test]
    fn golden_fingerprint() {
        assert_eq!(example().to_string(), "RBW3F-HWH29-9YNJC-3A5H7-VDK46-ESU33");
    }

    #[test]
    fn the_generator_has_its_four_roots() {
        let mut root = 1;
        for _ in 0..CHECK {
            root = product(root, 2);
            let value = GENERATOR
                .iter()
                .fold(1, |sum, coefficient| product(sum, root) ^ coefficient);
            assert_eq!(value, 0, "root {root}");
        }
        let powers: std::collections::BTreeSet<u8> = (0..31)
            .scan(1, |power, _| {
                *power = product(*power, 2);
                Some(*power)
            })
            .collect();
        assert_eq!(powers.len(), 31, "2 generates the field");
    }

    #[test]
    fn fingerprints_are_read_as_people_type_them() {
        let text = example().to_string();
        assert_eq!(text.len(), 35);
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " – "),
            format!("\t{text}\n"),
        ] {
            assert_eq!(Fingerprint::parse(&typed), Ok(example()), "{typed}");
        }
        for number in 0..500_u32 {
            let fingerprint = Fingerprint::of(Digest::of(&number.to_le_bytes()));
            assert_eq!(
                Fingerprint::parse(&fingerprint.to_string()),
                Ok(fingerprint)
            );
        }
    }

    #[test]
    fn signs_that_look_like_others_are_refused() {
        let text = example().to_string();
        for look_alike in ['0', '1', 'O', 'o', 'I', 'i', 'Đ', '＀', '\0'] {
            let typed = format!("{look_alike}{}", text.get(1..).unwrap());
            assert_eq!(Fingerprint::parse(&typed), Err(Mistyped::Sign(look_alike)));
        }
        assert_eq!(Fingerprint::parse(""), Err(Mistyped::Length(0)));
        assert_eq!(
            Fingerprint::parse(text.get(1..).unwrap()),
            Err(Mistyped::Length(29))
        );
        assert_eq!(
            Fingerprint::parse(&format!("{text}2")),
            Err(Mistyped::Length(31))
        );
    }

    #[test]
    fn every_wrong_sign_is_noticed() {
        for seed in [b"abc".as_slice(), b"", b"x"] {
            let good = signs(Fingerprint::of(Digest::of(seed)));
            for place in 0..good.len() {
                for wrong in SIGNS.iter().map(|sign| char::from(*sign)) {
                    let mut typed = good.clone();
                    if std::mem::replace(&mut typed[place], wrong) != wrong {
                        assert_eq!(parse(&typed), Err(Mistyped::Check));
                    }
                }
            }
        }
    }

    #[test]
    fn every_swap_of_two_signs_is_noticed() {
        for seed in [b"abc".as_slice(), b"", b"x"] {
            let good = signs(Fingerprint::of(Digest::of(seed)));
            for left in 0..good.len() {
                for right in 0..left {
                    let mut typed = good.clone();
                    typed.swap(left, right);
                    if typed != good {
                        assert_eq!(parse(&typed), Err(Mistyped::Check));
                    }
                }
            }
        }
    }

    /// The check is linear, so which errors it notices does not depend on the fingerprint: here all of two
    /// wrong signs, on the fingerprint of zeros. That it is so for four follows from the four roots.
    #[test]
    fn every_two_wrong_signs_are_noticed() {
        let syndrome = |place: usize, error: u8| {
            let mut values = [0_u8; DATA + CHECK];
            values[place] = error;
            let (data, check) = values.split_at(DATA);
            let mut found = remainder(data);
            for (found, check) in found.iter_mut().zip(check) {
                *found ^= check;
            }
            found
        };
        let mut seen = std::collections::BTreeSet::new();
        for place in 0..DATA + CHECK {
            for error in 1..32 {
                let found = syndrome(place, error);
                assert_ne!(found, [0; CHECK]);
                // Two errors cancel only if their syndromes are equal.
                assert!(seen.insert(found), "place {place} error {error}");
            }
        }
    }
}
