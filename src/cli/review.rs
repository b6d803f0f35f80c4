//! `review`: what journals teach. One journal, several compared, or folders (see `district`).

use super::args::ReviewArgs;
use super::console::Console;
use super::district;
use super::failure::{Failure, exit};
use super::opening;

/// Lessons of journals.
pub fn review(console: &Console, args: &ReviewArgs) -> Result<u8, Failure> {
    if args.paths.iter().any(|path| path.is_dir()) {
        return district::review(console, args);
    }
    for path in &args.paths {
        let journalled = opening::journal(path)?;
        let lessons = crate::review::lessons(&journalled.congress);
        console.raw(&serde_json::to_string_pretty(&lessons).unwrap_or_default());
    }
    Ok(exit::DONE)
}
