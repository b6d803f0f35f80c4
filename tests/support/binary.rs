//! The real binary in a world of its own: no home, no settings, no language but the one asked for.

use std::path::Path;
use std::process::{Command, Output};

/// A command of the binary, with a data and settings folder inside `home`.
pub fn presidium(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_presidium"));
    command
        .env_clear()
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("LANG", "vi_VN.UTF-8")
        .env("TERM", "xterm-256color")
        .current_dir(home);
    command
}

/// Runs it with these arguments.
pub fn run(home: &Path, args: &[&str]) -> Output {
    presidium(home)
        .args(args)
        .output()
        .expect("the binary runs")
}

/// What it printed, both outputs.
pub fn printed(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
