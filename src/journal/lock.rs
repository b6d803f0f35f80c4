//! One podium only. The lock is taken on `NAME.lock`, never on the journal, which others read.

use super::alive::Alive;
use super::names::Name;
use super::storage::{Held, Storage};
use super::trouble::Trouble;
use std::fmt;

/// The right to write a journal. It goes with this value, and with the process however it ends.
pub struct Lock {
    _held: Box<dyn Held>,
}

impl Lock {
    /// Takes it, or says who has it: [`Trouble::Locked`] with what the other podium last wrote about itself.
    pub fn take(storage: &dyn Storage, name: &Name) -> Result<Self, Trouble> {
        let path = name.lock();
        match storage.lock(&path) {
            Ok(held) => Ok(Self { _held: held }),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => Err(Trouble::Locked {
                path: name.first(),
                holder: Alive::read(storage, name).map(Box::new),
            }),
            Err(error) => Err(Trouble::disk(&path, &error)),
        }
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lock")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::congress::Mode;
    use crate::journal::storage::Disk;

    #[test]
    fn the_second_podium_is_told_about_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let name = Name::new(folder.path(), "x", Mode::Live);
        let first = Lock::take(&Disk, &name).unwrap();
        let refused = Lock::take(&Disk, &name).unwrap_err();
        assert_eq!(refused.id(), "journal-locked-unknown");

        let alive = crate::journal::tests::alive(&name, 7);
        alive.write(&Disk, &name, true).unwrap();
        let refused = Lock::take(&Disk, &name).unwrap_err();
        assert_eq!(refused.id(), "journal-locked");
        assert_eq!(
            refused,
            Trouble::Locked {
                path: name.first(),
                holder: Some(Box::new(alive))
            }
        );
        drop(first);
        Lock::take(&Disk, &name).unwrap();
        assert_eq!(std::fs::read(name.lock()).unwrap(), b"");
    }
}
