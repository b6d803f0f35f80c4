//! The real disk.

use super::{Held, Medium, Storage};
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The files of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Disk {
    /// Makes a folder for journals, and those above it, for its owner only. No error if it is there.
    pub fn make_folder(path: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }
}

/// Options that follow no link and wait for no pipe.
fn careful() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        options.mode(0o600);
        options.custom_flags(flags.bits().cast_signed());
    }
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt;
        // FILE_FLAG_OPEN_REPARSE_POINT: the link itself, which is then seen to be no file.
        options.custom_flags(0x0020_0000);
    }
    options
}

fn plain(path: &Path, options: &OpenOptions) -> io::Result<File> {
    let special = || io::Error::new(io::ErrorKind::Unsupported, "not a plain file");
    let file = options.open(path).map_err(|error| {
        // The system says of a link "too many levels of symbolic links", of a pipe nobody reads "no such
        // device or address". Neither is a fault of the disk.
        match fs::symlink_metadata(path) {
            Ok(found) if !found.is_file() => special(),
            _ => error,
        }
    })?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(special())
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".new");
    PathBuf::from(name)
}

impl Storage for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut file = plain(path, careful().read(true))?;
        let length = file.metadata()?.len();
        let mut bytes = Vec::new();
        if length <= limit {
            bytes.try_reserve_exact(usize::try_from(length).unwrap_or(usize::MAX))?;
            (&mut file)
                .take(limit.saturating_add(1))
                .read_to_end(&mut bytes)?;
        }
        if length.max(bytes.len() as u64) > limit {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                format!("more than {limit} bytes"),
            ));
        }
        Ok(bytes)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Medium>> {
        Ok(Box::new(plain(
            path,
            careful().write(true).create_new(true),
        )?))
    }

    fn open(&self, path: &Path, at: u64) -> io::Result<Box<dyn Medium>> {
        let mut file = plain(path, careful().write(true))?;
        file.seek(SeekFrom::Start(at))?;
        Ok(Box::new(file))
    }

    fn replace(&self, path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()> {
        let new = beside(path);
        match fs::remove_file(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = plain(&new, careful().write(true).create_new(true))?;
        file.write_all(bytes)?;
        // Always, or a power cut could leave an empty file under the old name.
        file.sync_data()?;
        drop(file);
        fs::rename(&new, path)?;
        match path.parent() {
            Some(folder) if lasting => self.sync_folder(folder),
            _ => Ok(()),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        Ok(names)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()
    }

    /// Windows lets nobody sync a folder; its file systems write names through.
    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Held>> {
        let file = plain(
            path,
            careful()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false),
        )?;
        file.try_lock().map_err(|error| match error {
            fs::TryLockError::WouldBlock => io::ErrorKind::WouldBlock.into(),
            fs::TryLockError::Error(error) => error,
        })?;
        Ok(Box::new(file))
    }
}

impl Medium for File {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)?;
        self.seek(SeekFrom::Start(length)).map(|_| ())
    }
}

impl Held for File {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_and_are_cut_where_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        let mut file = Disk.create(&path).unwrap();
        file.append(b"hello ").unwrap();
        file.append(b"world").unwrap();
        file.sync().unwrap();
        file.cut(5).unwrap();
        file.append(b"!").unwrap();
        assert_eq!(Disk.read(&path, 6).unwrap(), b"hello!");
        assert_eq!(
            Disk.read(&path, 5).unwrap_err().kind(),
            io::ErrorKind::FileTooLarge
        );
        let mut file = Disk.open(&path, 5).unwrap();
        file.append(b"?").unwrap();
        assert_eq!(Disk.read(&path, 100).unwrap(), b"hello?");
        assert_eq!(
            Disk.create(&path).map(|_| ()).unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert_eq!(
            Disk.open(&folder.path().join("y"), 0)
                .map(|_| ())
                .unwrap_err()
                .kind(),
            io::ErrorKind::NotFound
        );
    }

    #[test]
    fn replacing_leaves_one_whole_file_even_after_a_replacement_that_died() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.alive");
        fs::write(folder.path().join("x.alive.new"), "half a li").unwrap();
        for (text, lasting) in [("one", true), ("two", false)] {
            Disk.replace(&path, text.as_bytes(), lasting).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert_eq!(Disk.list(folder.path()).unwrap(), ["x.alive"]);
        }
        Disk.sync_folder(folder.path()).unwrap();
        Disk.remove(&path).unwrap();
        assert_eq!(Disk.list(folder.path()).unwrap(), [""; 0]);
    }

    #[test]
    fn a_lock_is_taken_once_and_goes_with_its_holder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.lock");
        let held = Disk.lock(&path).unwrap();
        assert_eq!(
            Disk.lock(&path).map(|_| ()).unwrap_err().kind(),
            io::ErrorKind::WouldBlock
        );
        drop(held);
        Disk.lock(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"");
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let made = folder.path().join("a/b");
        Disk::make_folder(&made).unwrap();
        Disk::make_folder(&made).unwrap();
        let rights = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(rights(&made), 0o700);
        Disk.create(&made.join("x")).unwrap();
        Disk.replace(&made.join("y"), b"", false).unwrap();
        Disk.lock(&made.join("z")).unwrap();
        for name in ["x", "y", "z"] {
            assert_eq!(rights(&made.join(name)), 0o600, "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_devices_and_folders_are_refused_at_once() {
        use rustix::fs::{CWD, FileType, Mode};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("real"), "secret").unwrap();
        std::os::unix::fs::symlink(at("real"), at("link")).unwrap();
        std::os::unix::fs::symlink(at("nowhere"), at("dangling")).unwrap();
        fs::create_dir(at("folder")).unwrap();
        rustix::fs::mknodat(CWD, at("pipe"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
        let mut paths: Vec<PathBuf> = ["link", "dangling", "folder", "pipe", "socket"]
            .iter()
            .map(|name| at(name))
            .collect();
        paths.push(PathBuf::from("/dev/null"));
        for path in paths {
            let kind = |result: io::Result<()>| result.unwrap_err().kind();
            let special = io::ErrorKind::Unsupported;
            assert_eq!(kind(Disk.read(&path, 9).map(|_| ())), special, "{path:?}");
            assert_eq!(kind(Disk.open(&path, 0).map(|_| ())), special, "{path:?}");
            assert_eq!(kind(Disk.lock(&path).map(|_| ())), special, "{path:?}");
            assert!(Disk.create(&path).is_err(), "{path:?}");
        }
        assert_eq!(fs::read_to_string(at("real")).unwrap(), "secret");
        assert!(!at("nowhere").exists());
    }
}
