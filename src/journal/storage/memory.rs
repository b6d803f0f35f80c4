//! A disk in memory that keeps what was synced apart from what was only written, fails where it is told to,
//! and can lose its power. Fault tests sweep over its calls.
//!
//! It is harder than most disks: a sync that failed forgets what it should have written, as Linux file
//! systems do, so that the next sync succeeds without it; a file whose folder was not synced is gone; of
//! unsynced bytes nothing, all, or the first half survives.

use super::{Held, Medium, Storage};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fail {
    /// With this error, nothing done.
    With(io::ErrorKind),
    /// A write stops half way and then says that no space is left; other calls fail with an I/O error.
    Short,
    /// Only calls that sync fail, with an I/O error.
    Sync,
    /// The program is killed before the call.
    KilledBefore,
    /// The program is killed after the call was done, before it hears of it.
    KilledAfter,
}

/// From which call on, and how, and whether for ever or once.
#[derive(Clone, Copy, Debug)]
pub struct Failure {
    /// The number of the call, from 1.
    pub at: u64,
    /// How it fails.
    pub how: Fail,
    /// All further calls fail too.
    pub for_ever: bool,
}

/// What is found after a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survives {
    /// What was synced, nothing else.
    Synced,
    /// What was synced, and the first half of every write that was not.
    Half,
    /// All that was written: the program was killed, the machine was not.
    Everything,
}

#[derive(Clone, Default)]
struct Inode {
    written: Vec<u8>,
    synced: Vec<u8>,
    /// Bytes written since the last sync.
    dirty: Vec<(usize, usize)>,
    cut: Option<usize>,
}

impl Inode {
    /// Brings the dirty bytes to the disk: all of them, or the first half of each write.
    fn flush(&mut self, halved: bool) {
        if let Some(cut) = self.cut.take() {
            self.synced.truncate(cut);
        }
        for (from, to) in std::mem::take(&mut self.dirty) {
            let to = to.min(self.written.len());
            let to = if halved {
                from + to.saturating_sub(from) / 2
            } else {
                to
            };
            if let Some(bytes) = self.written.get(from..to) {
                overwrite(&mut self.synced, from, bytes);
            }
        }
    }
}

fn overwrite(file: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    if let Some(place) = file.get_mut(at..end) {
        place.copy_from_slice(bytes);
    }
}

#[derive(Default)]
struct World {
    inodes: Vec<Inode>,
    names: BTreeMap<PathBuf, usize>,
    lasting_names: BTreeMap<PathBuf, usize>,
    locks: BTreeSet<PathBuf>,
    failures: Vec<Failure>,
    calls: u64,
    dead: bool,
}

enum Fate {
    Done,
    Half,
    /// Do it, then die.
    LastOne,
}

impl World {
    fn fate(&mut self, syncs: bool, writes: bool) -> io::Result<Fate> {
        self.calls += 1;
        if self.dead {
            return Err(io::Error::other("killed"));
        }
        let calls = self.calls;
        let strikes =
            |failure: &&Failure| calls == failure.at || (calls > failure.at && failure.for_ever);
        let Some(failure) = self.failures.iter().find(strikes) else {
            return Ok(Fate::Done);
        };
        match failure.how {
            Fail::With(kind) => Err(kind.into()),
            Fail::Short if writes => Ok(Fate::Half),
            Fail::Short => Err(io::Error::other("injected")),
            Fail::Sync if syncs => Err(io::Error::other("injected")),
            Fail::Sync => Ok(Fate::Done),
            Fail::KilledBefore => {
                self.dead = true;
                Err(io::Error::other("killed"))
            }
            Fail::KilledAfter => Ok(Fate::LastOne),
        }
    }

    /// The answer to a call that was done.
    fn answer(&mut self, fate: &Fate) -> io::Result<()> {
        match fate {
            Fate::Done => Ok(()),
            Fate::Half => Err(io::ErrorKind::StorageFull.into()),
            Fate::LastOne => {
                self.dead = true;
                Err(io::Error::other("killed"))
            }
        }
    }

    fn inode(&mut self, path: &Path) -> io::Result<(usize, &mut Inode)> {
        let number = *self.names.get(path).ok_or(io::ErrorKind::NotFound)?;
        let inode = self.inodes.get_mut(number).ok_or(io::ErrorKind::NotFound)?;
        Ok((number, inode))
    }

    fn create(&mut self, path: &Path) -> usize {
        self.inodes.push(Inode::default());
        let number = self.inodes.len() - 1;
        self.names.insert(path.to_owned(), number);
        number
    }

    fn write(&mut self, file: usize, at: usize, bytes: &[u8]) -> io::Result<usize> {
        let fate = self.fate(false, true)?;
        let bytes = match fate {
            Fate::Half => bytes.get(..bytes.len() / 2).unwrap_or_default(),
            _ => bytes,
        };
        if let Some(inode) = self.inodes.get_mut(file) {
            overwrite(&mut inode.written, at, bytes);
            inode.dirty.push((at, at + bytes.len()));
        }
        self.answer(&fate)?;
        Ok(at + bytes.len())
    }

    fn sync(&mut self, file: usize) -> io::Result<()> {
        let fate = self.fate(true, false);
        let Some(inode) = self.inodes.get_mut(file) else {
            return fate.map(|_| ());
        };
        match fate {
            Ok(fate) => {
                inode.flush(false);
                self.answer(&fate)
            }
            Err(error) => {
                if !self.dead {
                    inode.dirty.clear();
                    inode.cut = None;
                }
                Err(error)
            }
        }
    }

    fn sync_folder(&mut self, folder: &Path) -> io::Result<()> {
        let fate = self.fate(true, false)?;
        let here = |path: &PathBuf| path.parent() == Some(folder);
        self.lasting_names.retain(|path, _| !here(path));
        for (path, inode) in &self.names {
            if here(path) {
                self.lasting_names.insert(path.clone(), *inode);
            }
        }
        self.answer(&fate)
    }
}

/// The disk in memory. Clones are the same disk.
#[derive(Clone, Default)]
pub struct Memory {
    world: Arc<Mutex<World>>,
}

impl Memory {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on calls are counted from 1, and these fail.
    pub fn fail(&self, failures: &[Failure]) {
        let mut world = self.world();
        world.calls = 0;
        world.failures = failures.to_vec();
    }

    /// The program was killed.
    pub fn dead(&self) -> bool {
        self.world().dead
    }

    /// Calls since the last [`Memory::fail`], or since the beginning.
    pub fn calls(&self) -> u64 {
        self.world().calls
    }

    /// A file with these bytes, synced.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut world = self.world();
        let number = world.create(path);
        world.lasting_names.insert(path.to_owned(), number);
        if let Some(inode) = world.inodes.get_mut(number) {
            inode.written = bytes.to_vec();
            inode.synced = bytes.to_vec();
        }
    }

    /// The bytes of a file as a reader sees them.
    pub fn get(&self, path: &Path) -> Option<Vec<u8>> {
        let mut world = self.world();
        let (_, inode) = world.inode(path).ok()?;
        Some(inode.written.clone())
    }

    /// All files as a reader sees them.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let world = self.world();
        world
            .names
            .iter()
            .filter_map(|(path, number)| {
                Some((path.clone(), world.inodes.get(*number)?.written.clone()))
            })
            .collect()
    }

    /// The disk as the next start of the program finds it: no faults, no locks.
    #[must_use]
    pub fn after(&self, survives: Survives) -> Self {
        let world = self.world();
        let mut next = World {
            inodes: world.inodes.clone(),
            names: match survives {
                Survives::Synced => world.lasting_names.clone(),
                Survives::Half | Survives::Everything => world.names.clone(),
            },
            lasting_names: world.lasting_names.clone(),
            ..World::default()
        };
        if survives != Survives::Everything {
            next.lasting_names.clone_from(&next.names);
            for inode in &mut next.inodes {
                if survives == Survives::Half {
                    inode.flush(true);
                }
                inode.written.clone_from(&inode.synced);
                inode.dirty.clear();
                inode.cut = None;
            }
        }
        Self {
            world: Arc::new(Mutex::new(next)),
        }
    }
}

impl Storage for Memory {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut world = self.world();
        let fate = world.fate(false, false)?;
        let bytes = world.inode(path)?.1.written.clone();
        world.answer(&fate)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Medium>> {
        let mut world = self.world();
        let fate = world.fate(false, false)?;
        if world.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let file = world.create(path);
        world.answer(&fate)?;
        Ok(Box::new(Open {
            memory: self.clone(),
            file,
            at: 0,
        }))
    }

    fn open(&self, path: &Path, at: u64) -> io::Result<Box<dyn Medium>> {
        let mut world = self.world();
        let fate = world.fate(false, false)?;
        let (file, _) = world.inode(path)?;
        world.answer(&fate)?;
        Ok(Box::new(Open {
            memory: self.clone(),
            file,
            at: usize::try_from(at).unwrap_or(usize::MAX),
        }))
    }

    fn replace(&self, path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()> {
        let mut world = self.world();
        let mut new = path.as_os_str().to_owned();
        new.push(".new");
        let new = PathBuf::from(new);
        let fate = world.fate(false, false)?;
        let file = world.create(&new);
        world.answer(&fate)?;
        world.write(file, 0, bytes)?;
        world.sync(file)?;
        let fate = world.fate(false, false)?;
        world.names.remove(&new);
        world.names.insert(path.to_owned(), file);
        world.answer(&fate)?;
        match path.parent() {
            Some(folder) if lasting => world.sync_folder(folder),
            _ => Ok(()),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut world = self.world();
        let fate = world.fate(false, false)?;
        world.names.remove(path).ok_or(io::ErrorKind::NotFound)?;
        world.answer(&fate)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut world = self.world();
        let fate = world.fate(false, false)?;
        let names = world
            .names
            .keys()
            .filter(|path| path.parent() == Some(folder))
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect();
        world.answer(&fate)?;
        Ok(names)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.world().sync_folder(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Held>> {
        let mut world = self.world();
        let fate = world.fate(false, false)?;
        if !world.names.contains_key(path) {
            world.create(path);
        }
        if !world.locks.insert(path.to_owned()) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        world.answer(&fate)?;
        Ok(Box::new(Locked {
            memory: self.clone(),
            path: path.to_owned(),
        }))
    }
}

struct Open {
    memory: Memory,
    file: usize,
    at: usize,
}

impl Medium for Open {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at = self.memory.world().write(self.file, self.at, bytes)?;
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.memory.world().sync(self.file)
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        let mut world = self.memory.world();
        let fate = world.fate(false, false)?;
        self.at = usize::try_from(length).unwrap_or(usize::MAX);
        if let Some(inode) = world.inodes.get_mut(self.file) {
            inode.written.truncate(self.at);
            inode.cut = Some(inode.cut.map_or(self.at, |cut| cut.min(self.at)));
        }
        world.answer(&fate)
    }
}

struct Locked {
    memory: Memory,
    path: PathBuf,
}

impl Held for Locked {}

impl Drop for Locked {
    fn drop(&mut self) {
        self.memory.world().locks.remove(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> PathBuf {
        PathBuf::from("/j/x")
    }

    #[test]
    fn unsynced_bytes_and_names_are_lost_with_the_power_only() {
        let memory = Memory::default();
        let mut file = memory.create(&path()).unwrap();
        file.append(b"synced").unwrap();
        file.sync().unwrap();
        assert_eq!(memory.after(Survives::Synced).get(&path()), None);
        memory.sync_folder(Path::new("/j")).unwrap();
        file.append(b"written").unwrap();
        let found = |survives| memory.after(survives).get(&path()).unwrap();
        assert_eq!(found(Survives::Synced), b"synced");
        assert_eq!(found(Survives::Half), b"syncedwri");
        assert_eq!(found(Survives::Everything), b"syncedwritten");
        file.cut(2).unwrap();
        assert_eq!(found(Survives::Synced), b"synced");
        file.sync().unwrap();
        assert_eq!(found(Survives::Synced), b"sy");
    }

    #[test]
    fn a_sync_that_failed_succeeds_the_next_time_without_having_written() {
        let memory = Memory::default();
        let mut file = memory.create(&path()).unwrap();
        memory.sync_folder(Path::new("/j")).unwrap();
        memory.fail(&[Failure {
            at: 1,
            how: Fail::Sync,
            for_ever: false,
        }]);
        file.sync().unwrap_err();
        memory.fail(&[Failure {
            at: 2,
            how: Fail::Sync,
            for_ever: false,
        }]);
        file.append(b"x").unwrap();
        file.sync().unwrap_err();
        file.sync().unwrap();
        assert_eq!(memory.get(&path()).unwrap(), b"x");
        assert_eq!(memory.after(Survives::Synced).get(&path()).unwrap(), b"");
    }

    #[test]
    fn a_killed_program_does_nothing_more() {
        for (how, left) in [
            (Fail::KilledBefore, b"".as_slice()),
            (Fail::KilledAfter, b"x"),
        ] {
            let memory = Memory::default();
            let mut file = memory.create(&path()).unwrap();
            memory.fail(&[Failure {
                at: 1,
                how,
                for_ever: false,
            }]);
            file.append(b"x").unwrap_err();
            file.append(b"y").unwrap_err();
            file.sync().unwrap_err();
            assert_eq!(
                memory.after(Survives::Everything).get(&path()).unwrap(),
                left
            );
        }
    }
}
