//! SHA-256 sums and how they are written.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// Hexadecimal digits of a sum.
pub const HEX_LENGTH: usize = 64;

/// A SHA-256 sum.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// What stands as `prev` in the first record: 64 zeros.
    pub const ZERO: Self = Self([0; 32]);

    /// The sum of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// 64 lower-case hexadecimal digits, as they stand in a record.
    pub fn hex(&self) -> [u8; HEX_LENGTH] {
        let mut text = [b'0'; HEX_LENGTH];
        HEXLOWER.encode_mut(&self.0, &mut text);
        text
    }

    /// Reads 64 lower-case hexadecimal digits; `None` for anything else.
    pub fn from_hex(text: &[u8]) -> Option<Self> {
        if text.len() != HEX_LENGTH {
            return None;
        }
        let mut sum = [0; 32];
        HEXLOWER.decode_mut(text, &mut sum).ok()?;
        Some(Self(sum))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_what_sha256sum_prints() {
        let sum = Digest::of(b"abc");
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sum.to_string(), text);
        assert_eq!(sum.hex(), text.as_bytes());
        assert_eq!(Digest::from_hex(text.as_bytes()), Some(sum));
    }

    #[test]
    fn only_lower_case_hexadecimal_of_the_right_length_is_read() {
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Digest::from_hex(text.to_uppercase().as_bytes()), None);
        assert_eq!(Digest::from_hex(&text.as_bytes()[..62]), None);
        assert_eq!(Digest::from_hex(text.replace('b', "g").as_bytes()), None);
    }
}
