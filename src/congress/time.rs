//! Durations, stamps and clocks. The core is told the time; it never asks.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// A moment with its offset from UTC, as people read it.
pub type Wall = DateTime<FixedOffset>;

/// A duration in milliseconds; negative durations are overtime or "ahead".
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// Whole minutes.
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes.saturating_mul(60_000))
    }

    /// Whole seconds.
    pub const fn seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// Seconds, rounded towards the past, so that a countdown shows `0:01` until the last second is over.
    pub const fn whole_seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Minutes to the nearest, halves away from zero.
    pub const fn round_minutes(self) -> i64 {
        let half = if self.0 < 0 { -30_000 } else { 30_000 };
        self.0.saturating_add(half) / 60_000
    }

    /// Not below zero.
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// The same duration for calendar arithmetic.
    pub fn delta(self) -> TimeDelta {
        TimeDelta::try_milliseconds(self.0).unwrap_or(TimeDelta::zero())
    }

    /// The time from `earlier` to `later`, by the wall.
    pub fn between(earlier: Wall, later: Wall) -> Self {
        Self((later - earlier).num_milliseconds())
    }
}

impl Add for Millis {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Millis {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Millis {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl AddAssign for Millis {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Millis {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

/// When something was done, as the journal holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The act's number, from 1.
    pub seq: u64,
    /// Wall clock: a label for people.
    pub at: Wall,
    /// Milliseconds on a clock that counts through suspend and starts anew with the machine.
    pub up: Millis,
}

/// A moment as the state measures it: `clock` for durations, `at` for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// Milliseconds since the journal was opened, counted through restarts.
    pub clock: Millis,
    /// Wall clock.
    pub at: Wall,
}

impl Tick {
    /// The same moment, some time later.
    #[must_use]
    pub fn later(self, by: Millis) -> Self {
        Self {
            clock: self.clock + by,
            at: self.at.checked_add_signed(by.delta()).unwrap_or(self.at),
        }
    }
}

/// One stretch of running time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Interval {
    /// When it began.
    pub from: Tick,
    /// When it ended; `None` while it runs.
    pub to: Option<Tick>,
}

/// A clock that is computed from instants only, never from ticks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// The stretches in which the thing had the floor; two after a jump away and back.
    pub intervals: Vec<Interval>,
    /// Since when it is paused.
    pub paused_since: Option<Tick>,
    /// Pauses that are over. Kept apart from granted time, so that the report can tell them apart.
    pub paused: Millis,
    /// Minutes granted (or taken, negative) by decision.
    pub granted: Millis,
    /// Time lost in interruptions that do not count as running time.
    pub lost: Millis,
}

impl Clock {
    /// Begins a stretch; nothing if one is running.
    pub fn start(&mut self, at: Tick) {
        if !self.is_running() {
            self.intervals.push(Interval { from: at, to: None });
        }
    }

    /// Ends the running stretch, and a pause with it.
    pub fn stop(&mut self, at: Tick) {
        self.resume(at);
        if let Some(last) = self.intervals.last_mut()
            && last.to.is_none()
        {
            last.to = Some(at);
        }
    }

    /// Holds the clock; nothing if it is held or does not run.
    pub fn pause(&mut self, at: Tick) {
        if self.is_running() && self.paused_since.is_none() {
            self.paused_since = Some(at);
        }
    }

    /// Lets a held clock go on.
    pub fn resume(&mut self, at: Tick) {
        if let Some(since) = self.paused_since.take() {
            self.paused += (at.clock - since.clock).at_least_zero();
        }
    }

    /// A stretch is open (it may be paused).
    pub fn is_running(&self) -> bool {
        self.intervals.last().is_some_and(|last| last.to.is_none())
    }

    /// It is held.
    pub fn is_paused(&self) -> bool {
        self.paused_since.is_some()
    }

    /// When it first began.
    pub fn started(&self) -> Option<Tick> {
        self.intervals.first().map(|first| first.from)
    }

    /// When its last stretch ended; `None` while it runs or before it began.
    pub fn ended(&self) -> Option<Tick> {
        self.intervals.last().and_then(|last| last.to)
    }

    /// Running time up to `now`, without pauses and interruptions.
    pub fn elapsed(&self, now: Tick) -> Millis {
        let mut total = Millis::ZERO;
        for interval in &self.intervals {
            let to = interval.to.unwrap_or(now);
            total += (to.clock - interval.from.clock).at_least_zero();
        }
        let pause = self.paused_since.map_or(Millis::ZERO, |since| {
            (now.clock - since.clock).at_least_zero()
        });
        (total - self.paused - pause - self.lost).at_least_zero()
    }

    /// What is left of `length` plus the granted time; negative is overtime, and counts on.
    pub fn remaining(&self, length: Millis, now: Tick) -> Millis {
        length + self.granted - self.elapsed(now)
    }
}
