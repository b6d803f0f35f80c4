//! Distributions in fixed space: minutes and shares.

use super::kept::Few;
use crate::congress::Millis;
use std::cmp::Reverse;

/// Buckets of minutes: single minutes to 30, fives to 2 hours, halves of an hour to 10, and all above.
const BUCKETS: usize = 30 + 18 + 16 + 1;

/// A distribution of lengths of time: how many, their sum, and their median to the bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lengths {
    buckets: [u32; BUCKETS],
    count: u64,
    sum: i64,
}

impl Default for Lengths {
    fn default() -> Self {
        Self {
            buckets: [0; BUCKETS],
            count: 0,
            sum: 0,
        }
    }
}

impl Lengths {
    /// Takes in a length; one below zero counts as none.
    pub fn add(&mut self, length: Millis) {
        let minutes = usize::try_from(length.at_least_zero().round_minutes()).unwrap_or(0);
        let bucket = match minutes {
            0..30 => minutes,
            30..120 => 30 + (minutes - 30) / 5,
            120..600 => 48 + (minutes - 120) / 30,
            _ => BUCKETS - 1,
        };
        if let Some(bucket) = self.buckets.get_mut(bucket) {
            *bucket = bucket.saturating_add(1);
        }
        self.count += 1;
        self.sum = self.sum.saturating_add(length.0);
    }

    /// Takes in another distribution.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.buckets.iter_mut().zip(other.buckets) {
            *mine = mine.saturating_add(theirs);
        }
        self.count += other.count;
        self.sum = self.sum.saturating_add(other.sum);
    }

    /// How many.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Together.
    pub fn sum(&self) -> Millis {
        Millis(self.sum)
    }

    /// The lower median: to the minute up to 30 minutes, above that the beginning of its bucket (5 minutes up
    /// to 2 hours, 30 minutes up to 10 hours).
    pub fn median(&self) -> Millis {
        let bucket = middle(&self.buckets).unwrap_or(0);
        let minutes = match bucket {
            0..30 => bucket,
            30..48 => 30 + (bucket - 30) * 5,
            _ => 120 + (bucket - 48) * 30,
        };
        Millis::minutes(i64::try_from(minutes).unwrap_or(0))
    }
}

/// The bucket in which the lower median stands.
fn middle(buckets: &[u32]) -> Option<usize> {
    let all: u64 = buckets.iter().map(|count| u64::from(*count)).sum();
    let half = all.div_ceil(2);
    let mut seen = 0;
    buckets.iter().position(|count| {
        seen += u64::from(*count);
        half > 0 && seen >= half
    })
}

/// A distribution of shares, to the whole percent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    percents: [u32; 101],
    count: u64,
}

impl Default for Shares {
    fn default() -> Self {
        Self {
            percents: [0; 101],
            count: 0,
        }
    }
}

impl Shares {
    /// Takes in a share in thousandths; it counts for its whole percent.
    pub fn add(&mut self, permille: u32) {
        let percent = usize::try_from(permille / 10).unwrap_or(100).min(100);
        if let Some(bucket) = self.percents.get_mut(percent) {
            *bucket = bucket.saturating_add(1);
        }
        self.count += 1;
    }

    /// Takes in another distribution.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.percents.iter_mut().zip(other.percents) {
            *mine = mine.saturating_add(theirs);
        }
        self.count += other.count;
    }

    /// How many.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The lower median in whole percent.
    pub fn median(&self) -> Option<u32> {
        middle(&self.percents).and_then(|percent| u32::try_from(percent).ok())
    }

    /// How many had 0 to 9 percent, 10 to 19 and so on; the last are 90 to 100.
    pub fn tens(&self) -> [u32; 10] {
        let mut tens = [0_u32; 10];
        for (percent, count) in self.percents.iter().enumerate() {
            if let Some(ten) = tens.get_mut((percent / 10).min(9)) {
                *ten = ten.saturating_add(*count);
            }
        }
        tens
    }
}

/// Delays of a kind: in how many congresses, how long, and the worst by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delays {
    /// Of the congresses in which there was one of a minute or more.
    pub lengths: Lengths,
    /// The longest, longest first.
    pub worst: Few<(Reverse<i64>, String), 5>,
}

impl Delays {
    /// Takes in the delay of one congress; less than a minute is none.
    pub fn add(&mut self, length: Millis, name: &str) {
        if length >= Millis::minutes(1) {
            self.lengths.add(length);
            self.worst.add((Reverse(length.0), name.to_owned()));
        }
    }

    /// Takes in those of others.
    pub fn merge(&mut self, other: Self) {
        self.lengths.merge(&other.lengths);
        self.worst.merge(other.worst);
    }
}
