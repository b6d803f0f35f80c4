//! The real binary in a real terminal: keys go in, a screen comes out. Nothing sleeps: every wait is for text.

use portable_pty::{Child, CommandBuilder, MasterPty, PtyPair, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long a text may take to appear. Generous: a slow machine is no failure.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Terminal {
    screen: vt100::Parser,
    output: Receiver<Vec<u8>>,
    input: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// Starts the binary in a terminal of this size.
    pub fn start(home: &Path, (columns, rows): (u16, u16), args: &[&str]) -> Self {
        Self::with(home, (columns, rows), &[], args)
    }

    /// The same with more of an environment.
    pub fn with(
        home: &Path,
        size: (u16, u16),
        environment: &[(&str, &str)],
        args: &[&str],
    ) -> Self {
        let pair = open(size);
        let command = command(home, environment, args);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0u8; 65536];
            while let Ok(n) = reader.read(&mut buffer) {
                if n == 0 || sender.send(buffer[..n].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            screen: vt100::Parser::new(size.1.try_into().unwrap(), size.0.try_into().unwrap(), 0),
            output,
            input: pair.master.take_writer().unwrap(),
            child,
            _master: pair.master,
        }
    }

    /// Starts the binary in a terminal that nobody reads: dropping the master closes it.
    pub fn unheard(
        home: &Path,
        size: (u16, u16),
        args: &[&str],
    ) -> (Box<dyn Child + Send + Sync>, Box<dyn MasterPty + Send>) {
        let pair = open(size);
        let child = pair.slave.spawn_command(command(home, &[], args)).unwrap();
        (child, pair.master)
    }

    /// Types these bytes.
    pub fn type_in(&mut self, keys: &str) -> &mut Self {
        self.input.write_all(keys.as_bytes()).unwrap();
        self.input.flush().unwrap();
        self
    }

    /// What stands on the screen.
    pub fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    fn take(&mut self, until: Instant) -> bool {
        match self
            .output
            .recv_timeout(until.saturating_duration_since(Instant::now()))
        {
            Ok(bytes) => {
                self.screen.process(&bytes);
                true
            }
            Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => false,
        }
    }

    /// Waits until the screen satisfies this.
    pub fn wait(&mut self, what: &str, holds: impl Fn(&str) -> bool) -> &mut Self {
        let until = Instant::now() + PATIENCE;
        while !holds(&self.contents()) {
            assert!(
                self.take(until),
                "waited for {what}; the screen is:\n{}",
                self.contents()
            );
        }
        self
    }

    /// Waits for a text.
    pub fn wait_for(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| screen.contains(text))
    }

    /// Process id.
    pub fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let sent = std::process::Command::new("kill")
            .args([&format!("-{name}"), &self.pid().to_string()])
            .status()
            .unwrap();
        assert!(sent.success());
    }

    /// Waits for the end; gives the exit code, and reads what was still to come.
    pub fn end(&mut self) -> u32 {
        let until = Instant::now() + PATIENCE;
        let code = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.exit_code();
            }
            assert!(
                Instant::now() < until,
                "it does not end:\n{}",
                self.contents()
            );
            self.take(Instant::now() + Duration::from_millis(20));
        };
        while self.take(Instant::now() + Duration::from_millis(200)) {}
        code
    }

    /// The alternate screen is left and the cursor shown.
    pub fn is_given_back(&self) -> bool {
        !self.screen.screen().alternate_screen() && !self.screen.screen().hide_cursor()
    }
}

fn open((columns, rows): (u16, u16)) -> PtyPair {
    native_pty_system()
        .openpty(PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        })
        .unwrap()
}

fn command(home: &Path, environment: &[(&str, &str)], args: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_presidium"));
    command.env_clear();
    for (name, value) in [
        ("HOME", home.to_str().unwrap()),
        ("XDG_DATA_HOME", home.join("data").to_str().unwrap()),
        ("XDG_CONFIG_HOME", home.join("config").to_str().unwrap()),
        ("LANG", "vi_VN.UTF-8"),
        ("TERM", "xterm-256color"),
    ]
    .iter()
    .chain(environment)
    {
        command.env(name, value);
    }
    command.cwd(home);
    command.args(args);
    command
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
