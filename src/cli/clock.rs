//! The clocks: the machine's, and a rehearsal's, which can be held, jumped and sped up.

use crate::congress::state::VirtualClock;
use crate::congress::{Command, Millis, Wall};
use crate::podium::desk::ClockRequest;
use chrono::{FixedOffset, Local};

/// What moment it is: for stamps, and on the machine itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Wall clock for stamps; virtual in a rehearsal.
    pub at: Wall,
    /// Monotonic clock for stamps; virtual in a rehearsal.
    pub up: Millis,
    /// The machine's monotonic clock, which counts through suspend.
    pub real_up: Millis,
    /// The machine's wall clock.
    pub real_at: Wall,
}

/// Milliseconds since the machine started, suspend included.
#[cfg(unix)]
pub fn boot_time() -> Millis {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let id = rustix::time::ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let id = rustix::time::ClockId::Monotonic;
    let time = rustix::time::clock_gettime(id);
    Millis(time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
}

/// Milliseconds since the program started, on a clock that never goes back.
#[cfg(not(unix))]
pub fn boot_time() -> Millis {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    let since = START.get_or_init(Instant::now).elapsed();
    Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Names this start of the machine, so that a restart of the program can tell it from a restart of the
/// machine. Empty where the system does not say: then the wall clock measures the gap.
pub fn boot_id() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|id| id.trim().to_owned())
        .unwrap_or_default()
}

/// The wall clock in the congress's own offset, whatever the laptop is set to.
pub fn wall(zone: FixedOffset) -> Wall {
    let now = Local::now().with_timezone(&zone);
    trim(now)
}

/// To whole milliseconds, as records keep it.
pub fn trim(at: Wall) -> Wall {
    use chrono::SubsecRound;
    at.trunc_subsecs(3)
}

/// The clock of a podium.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's.
    Real(FixedOffset),
    /// Anchored: virtual time since the anchor is real time since it, times the speed.
    Virtual(VirtualClock),
}

impl Clock {
    /// A rehearsal's clock that begins at a virtual moment.
    pub fn starting(at: Wall, up: Millis, speed: u32) -> Self {
        Self::Virtual(VirtualClock {
            real_at: wall(*at.offset()),
            real_up: boot_time(),
            at,
            up,
            speed,
            paused: false,
        })
    }

    /// The moment.
    pub fn now(&self) -> Reading {
        match self {
            Self::Real(zone) => self.read(wall(*zone), boot_time()),
            Self::Virtual(anchor) => self.read(wall(*anchor.at.offset()), boot_time()),
        }
    }

    fn read(&self, real_at: Wall, real_up: Millis) -> Reading {
        match self {
            Self::Real(_) => Reading {
                at: real_at,
                up: real_up,
                real_up,
                real_at,
            },
            Self::Virtual(anchor) => {
                let real = (real_up - anchor.real_up).at_least_zero();
                let run = if anchor.paused {
                    Millis::ZERO
                } else {
                    Millis(real.0.saturating_mul(i64::from(anchor.speed)))
                };
                Reading {
                    at: anchor
                        .at
                        .checked_add_signed(run.delta())
                        .unwrap_or(anchor.at),
                    up: anchor.up + run,
                    real_up,
                    real_at,
                }
            }
        }
    }

    /// Sets a rehearsal's clock; gives the command that records the new anchor. Nothing for a live one.
    pub fn turn(&mut self, request: ClockRequest) -> Option<Command> {
        let now = self.now();
        let Self::Virtual(anchor) = self else {
            return None;
        };
        let mut next = VirtualClock {
            real_at: now.real_at,
            real_up: now.real_up,
            at: now.at,
            up: now.up,
            ..*anchor
        };
        match request {
            ClockRequest::Hold => next.paused = true,
            ClockRequest::Go => next.paused = false,
            ClockRequest::Jump(by) => {
                let by = by.at_least_zero();
                next.at = next.at.checked_add_signed(by.delta()).unwrap_or(next.at);
                next.up += by;
            }
            ClockRequest::Speed(speed) => next.speed = speed.clamp(1, 600),
        }
        *anchor = next;
        self.anchor()
    }

    /// The command that records the present anchor of a rehearsal's clock.
    pub fn anchor(&self) -> Option<Command> {
        match self {
            Self::Real(_) => None,
            Self::Virtual(anchor) => Some(Command::SetClock {
                real_at: anchor.real_at,
                real_up: anchor.real_up,
                at: anchor.at,
                up: anchor.up,
                speed: anchor.speed,
                paused: anchor.paused,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::TimeZone;

    fn at(hour: u32) -> Wall {
        FixedOffset::east_opt(7 * 3600)
            .unwrap()
            .with_ymd_and_hms(2020, 1, 10, hour, 0, 0)
            .unwrap()
    }

    fn clock(speed: u32, paused: bool) -> Clock {
        Clock::Virtual(VirtualClock {
            real_at: at(3),
            real_up: Millis(1000),
            at: at(7),
            up: Millis::ZERO,
            speed,
            paused,
        })
    }

    #[test]
    fn virtual_time_runs_at_its_speed_and_stands_while_held() {
        let now = clock(20, false).read(at(3), Millis(4000));
        assert_eq!(
            (now.up, now.at),
            (Millis(60_000), at(7) + chrono::TimeDelta::minutes(1))
        );
        let held = clock(20, true).read(at(3), Millis(4000));
        assert_eq!((held.up, held.at), (Millis::ZERO, at(7)));
        let before = clock(20, false).read(at(3), Millis(0));
        assert_eq!(before.up, Millis::ZERO);
    }

    #[test]
    fn a_jump_moves_both_clocks_and_is_recorded() {
        let mut clock = clock(1, true);
        let Some(Command::SetClock {
            at: to, up, paused, ..
        }) = clock.turn(ClockRequest::Jump(Millis::minutes(30)))
        else {
            unreachable!("a virtual clock records its anchor");
        };
        assert_eq!(
            (to, up, paused),
            (
                at(7) + chrono::TimeDelta::minutes(30),
                Millis::minutes(30),
                true
            )
        );
        assert!(
            Clock::Real(FixedOffset::east_opt(0).unwrap())
                .turn(ClockRequest::Hold)
                .is_none()
        );
    }
}
