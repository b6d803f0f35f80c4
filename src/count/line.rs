//! One line as a teller types it, to what stands on the papers.
//!
//! | typed | means |
//! |---|---|
//! | `3 7` | one paper: 3 and 7 are struck out (`agree`: marked "không đồng ý") |
//! | `0` | one paper: nothing is struck out (`agree`: "không đồng ý" nowhere) |
//! | `3 7 x12` | twelve such papers |
//! | `x12` | twelve more like the last |
//! | `k3`, `k3 x2` | invalid for reason 3; two such papers |
//! | `2 ?5` | `agree`: 2 is marked "không đồng ý", line 5 is not counted (both boxes or none) |
//! | `1`, `2` | `single`: agree, against |
//!
//! `*` is read as `x`, `/` as `k` and `-` as `?`, so that a number pad is enough. Letters that an input method
//! composes are read as the key that was pressed; none of the two letters takes part in Vietnamese doubling.

use crate::congress::election::{BallotKind, Invalid, Paper, PaperRules};

/// The most papers one line may stand for.
pub const MOST_TIMES: u32 = 9999;

/// What one paper says.
#[derive(Clone, PartialEq, Eq)]
pub enum Mark {
    /// These marks; whether they make it valid is for [`crate::congress::election::judge`].
    Read(Paper),
    /// It does not count: the tellers saw why.
    Invalid(Invalid),
}

/// A line that can be understood.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// What the paper says; `None`: the same as the last.
    pub mark: Option<Mark>,
    /// How many papers, from 1.
    pub times: u32,
}

/// Why a line cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A character that means nothing here.
    Sign(char),
    /// No such number on the paper.
    NoSuchNumber {
        /// What was typed.
        number: u32,
        /// Names on the paper.
        names: u32,
    },
    /// The number stands twice.
    Twice(u32),
    /// 0 stands beside numbers.
    ZeroBeside,
    /// A one-name paper knows 1 and 2 only, one of them.
    OneOrTwo,
    /// No such reason for this kind of paper.
    NoSuchReason(u32),
    /// A reason stands beside numbers.
    ReasonBeside,
    /// A sign without its number.
    NumberMissing(char),
    /// No such number of papers.
    NoSuchTimes(u32),
    /// Something stands behind the number of papers.
    BehindTimes,
    /// There is no last paper that this could be like.
    NothingBefore,
    /// The stack has room for fewer papers.
    NoRoom {
        /// Papers it still takes.
        room: u32,
    },
}

/// What is wrong with a line, and where: characters from the first, and the first that is right again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What.
    pub fault: Fault,
    /// From this character.
    pub from: usize,
    /// To this one, not included.
    pub to: usize,
}

/// The reasons that a paper of this kind can be invalid for. The digit of a reason is its place in
/// [`Invalid::ALL`], from 1, whatever the kind.
pub fn reasons(kind: BallotKind) -> impl Iterator<Item = (u32, Invalid)> {
    (1..).zip(Invalid::ALL).filter(move |(_, reason)| {
        matches!(
            (kind, reason),
            (
                _,
                Invalid::NotIssued | Invalid::OutsideList | Invalid::Marked | Invalid::Signed
            ) | (BallotKind::Strike, Invalid::AllStruck | Invalid::TooMany)
                | (BallotKind::Single, Invalid::BothBoxes | Invalid::NoBox)
        )
    })
}

/// A character that may stand in a line, as it is read; `None` for any other.
pub fn sign(typed: char) -> Option<char> {
    match typed {
        '0'..='9' | '?' => Some(typed),
        'x' | 'X' | '*' | '×' => Some('x'),
        'k' | 'K' | '/' => Some('k'),
        '-' => Some('?'),
        ',' | ' ' => Some(' '),
        _ => None,
    }
}

/// A number or a sign with its number, and where it stands.
struct Word {
    sign: Option<char>,
    number: u32,
    from: usize,
    to: usize,
}

impl Word {
    fn wrong(&self, fault: Fault) -> Wrong {
        Wrong {
            fault,
            from: self.from,
            to: self.to,
        }
    }
}

fn words(text: &str) -> Result<Vec<Word>, Wrong> {
    let mut words: Vec<Word> = Vec::new();
    let mut waiting: Option<(char, usize)> = None;
    let mut letters = text.chars().enumerate().peekable();
    while let Some((from, typed)) = letters.next() {
        let here = |fault| Wrong {
            fault,
            from,
            to: from + 1,
        };
        let Some(letter) = sign(typed) else {
            return Err(here(Fault::Sign(typed)));
        };
        let Some(first) = letter.to_digit(10) else {
            match (letter, waiting) {
                (' ', _) => {}
                (_, Some((sign, _))) => return Err(here(Fault::NumberMissing(sign))),
                (sign, None) => waiting = Some((sign, from)),
            }
            continue;
        };
        let (mut number, mut to) = (first, from + 1);
        while let Some(digit) = letters.peek().and_then(|(_, next)| next.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(digit);
            to += 1;
            letters.next();
        }
        let (sign, from) = match waiting.take() {
            Some((sign, at)) => (Some(sign), at),
            None => (None, from),
        };
        words.push(Word {
            sign,
            number,
            from,
            to,
        });
    }
    match waiting {
        Some((sign, from)) => Err(Wrong {
            fault: Fault::NumberMissing(sign),
            from,
            to: from + 1,
        }),
        None => Ok(words),
    }
}

/// Reads a line; `Ok(None)` for an empty one. Whether there is a last paper and room for so many is for the
/// stack to say.
pub fn read(rules: PaperRules, text: &str) -> Result<Option<Line>, Wrong> {
    let words = words(text)?;
    let mut times = None;
    let mut reason = None;
    let mut numbers: Vec<&Word> = Vec::new();
    for word in &words {
        if times.is_some() {
            return Err(word.wrong(Fault::BehindTimes));
        }
        match word.sign {
            Some('x') if (1..=MOST_TIMES).contains(&word.number) => times = Some(word.number),
            Some('x') => return Err(word.wrong(Fault::NoSuchTimes(word.number))),
            _ if reason.is_some() => return Err(word.wrong(Fault::ReasonBeside)),
            Some('k') if !numbers.is_empty() => return Err(word.wrong(Fault::ReasonBeside)),
            Some('k') => {
                let known = reasons(rules.kind).find(|(digit, _)| *digit == word.number);
                reason = match known {
                    Some((_, known)) => Some(known),
                    None => return Err(word.wrong(Fault::NoSuchReason(word.number))),
                };
            }
            Some(sign) if rules.kind != BallotKind::Agree => {
                return Err(word.wrong(Fault::Sign(sign)));
            }
            _ => numbers.push(word),
        }
    }
    let mark = match reason {
        Some(reason) => Some(Mark::Invalid(reason)),
        None if numbers.is_empty() => None,
        None => Some(Mark::Read(paper(rules, &numbers)?)),
    };
    Ok(match (mark, times) {
        (None, None) => None,
        (mark, times) => Some(Line {
            mark,
            times: times.unwrap_or(1),
        }),
    })
}

fn paper(rules: PaperRules, numbers: &[&Word]) -> Result<Paper, Wrong> {
    if rules.kind == BallotKind::Single {
        return match numbers {
            [one] if one.number == 1 => Ok(Paper {
                chosen: vec![0],
                against: Vec::new(),
            }),
            [one] if one.number == 2 => Ok(Paper {
                chosen: Vec::new(),
                against: vec![0],
            }),
            [one] => Err(one.wrong(Fault::OneOrTwo)),
            [_, second, ..] => Err(second.wrong(Fault::OneOrTwo)),
            [] => Ok(Paper::default()),
        };
    }
    let mut named: Vec<u32> = Vec::new();
    let mut struck: Vec<u32> = Vec::new();
    for word in numbers {
        if word.number == 0 && word.sign.is_none() {
            if numbers.len() > 1 {
                return Err(word.wrong(Fault::ZeroBeside));
            }
            continue;
        }
        if !(1..=rules.names).contains(&word.number) {
            return Err(word.wrong(Fault::NoSuchNumber {
                number: word.number,
                names: rules.names,
            }));
        }
        let place = word.number - 1;
        if named.contains(&place) {
            return Err(word.wrong(Fault::Twice(word.number)));
        }
        named.push(place);
        if word.sign.is_none() {
            struck.push(place);
        }
    }
    let chosen = (0..rules.names)
        .filter(|place| !named.contains(place))
        .collect();
    Ok(Paper {
        chosen,
        against: match rules.kind {
            BallotKind::Agree => struck,
            BallotKind::Strike | BallotKind::Single => Vec::new(),
        },
    })
}
