//! The few things the journal asks of a disk.
//!
//! All of it goes through one trait, so that every fault of a disk is a test within the process:
//! [`Disk`] is the real one, [`Memory`] forgets what was not synced and fails on purpose.

mod disk;
mod memory;

pub use disk::Disk;
pub use memory::{Fail, Failure, Memory, Survives};

use std::io;
use std::path::Path;

/// A place for files. Only plain files are opened: a link, a pipe or a device in the place of one is an
/// error of kind [`io::ErrorKind::Unsupported`] (or what the system says of a link that is not followed).
pub trait Storage: Send + Sync {
    /// The whole file. A file of more than `limit` bytes is not read: [`io::ErrorKind::FileTooLarge`].
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// A new file, for its owner only; an error if there is anything of that name. It is found after a
    /// power cut once [`Storage::sync_folder`] was called.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Medium>>;

    /// An existing file, to be written from byte `at` on.
    fn open(&self, path: &Path, at: u64) -> io::Result<Box<dyn Medium>>;

    /// The file has exactly these bytes now, or is as it was: written beside it (`….new`), synced, and
    /// renamed. With `lasting` the new one is also found after a power cut; otherwise it may be either.
    fn replace(&self, path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()>;

    /// Deletes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// The names of the files in a folder, in any order. Names that are not UTF-8 are left out.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;

    /// Files created, renamed and deleted in this folder stay so through a power cut. Does nothing where
    /// the system has no such thing.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Takes the lock on this file, which is created empty if it is not there. The lock goes with what is
    /// returned, and with the process. [`io::ErrorKind::WouldBlock`] if somebody has it.
    fn lock(&self, path: &Path) -> io::Result<Box<dyn Held>>;
}

/// A file being written.
pub trait Medium: Send {
    /// Writes all these bytes and goes on after them. After an error some of them may have been written.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// What was written is on the disk. Must not be tried again after an error: the system may say yes
    /// without having written anything.
    fn sync(&mut self) -> io::Result<()>;

    /// The file ends here, and writing goes on here.
    fn cut(&mut self, length: u64) -> io::Result<()>;
}

/// A lock that is held for as long as this lives.
pub trait Held: Send {}
