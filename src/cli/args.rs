//! The command line: what can be asked for. Help texts come from `locale` (see `words`).

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// presidium.
#[derive(Debug, Parser)]
#[command(
    name = "presidium",
    version,
    disable_help_subcommand = true,
    arg_required_else_help = false
)]
pub struct Args {
    /// vi or en.
    #[arg(long, global = true, value_name = "vi|en", value_parser = ["vi", "en"])]
    pub lang: Option<String>,
    /// What to do; without it the home screen opens.
    #[command(subcommand)]
    pub command: Option<Subcommands>,
}

/// Where and how a podium opens.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PodiumArgs {
    /// Name or file of a keymap.
    #[arg(long, value_name = "NAME|FILE")]
    pub keymap: Option<String>,
    /// The operator's name, kept with every act.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub by: String,
    /// Signs that every terminal has.
    #[arg(long)]
    pub ascii: bool,
}

/// What `review` reads and writes.
#[derive(Clone, Debug, clap::Args)]
pub struct ReviewArgs {
    /// Journals, or folders with journals in them.
    #[arg(value_name = "JOURNAL|DIR", required = true)]
    pub paths: Vec<PathBuf>,
    /// Machine-readable.
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// Rows for a spreadsheet: of one journal its items, of folders a row a congress.
    #[arg(long)]
    pub csv: bool,
    /// Of folders: one page with charts is written into this file.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Of one journal: the session of the next congress is written into this file, with the changes proposed.
    #[arg(long, value_name = "FILE")]
    pub next_session: Option<PathBuf>,
    /// Of folders: the last day (yyyy-mm-dd), instead of those of the sessions.
    #[arg(long, value_name = "DATE")]
    pub deadline: Option<chrono::NaiveDate>,
    /// Of folders: who has to hold a congress, one session id or organisation a line.
    #[arg(long, value_name = "FILE")]
    pub expected: Option<PathBuf>,
}

/// What can be asked for.
#[derive(Debug, Subcommand)]
pub enum Subcommands {
    /// Live podium.
    Run {
        /// Name or file of a session.
        #[arg(value_name = "SESSION")]
        session: String,
        /// Where the journal is written.
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
        #[command(flatten)]
        podium: PodiumArgs,
    },
    /// Goes on with a journal.
    Resume {
        /// The journal.
        #[arg(value_name = "JOURNAL")]
        journal: PathBuf,
        /// Goes on with a script, without a terminal.
        #[arg(long, value_name = "FILE")]
        script: Option<PathBuf>,
        #[command(flatten)]
        podium: PodiumArgs,
    },
    /// The same with another clock.
    Rehearse {
        /// Name or file of a session.
        #[arg(value_name = "SESSION")]
        session: String,
        /// Virtual seconds per second.
        #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=600))]
        speed: u32,
        /// Begins at this item; all before it is taken as met.
        #[arg(long, value_name = "ITEM")]
        from: Option<String>,
        /// Runs a script, without a terminal.
        #[arg(long, value_name = "FILE")]
        script: Option<PathBuf>,
        /// Where the journal is written.
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
        #[command(flatten)]
        podium: PodiumArgs,
    },
    /// Everything that must be mended in sessions, rolls, rulebooks and keymaps.
    Check {
        /// Names or files.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<String>,
        /// Machine-readable.
        #[arg(long)]
        json: bool,
        /// The day from which deadlines are counted, instead of today.
        #[arg(long, value_name = "yyyy-mm-dd")]
        today: Option<chrono::NaiveDate>,
    },
    /// The state of a congress.
    Status {
        /// The journal.
        #[arg(value_name = "JOURNAL")]
        journal: PathBuf,
        /// At this moment (RFC 3339), or `now`; else at the last record.
        #[arg(long, value_name = "TIME|now")]
        at: Option<String>,
        /// Machine-readable.
        #[arg(long)]
        json: bool,
    },
    /// The journal in words.
    Log {
        /// The journal.
        #[arg(value_name = "JOURNAL")]
        journal: PathBuf,
    },
    /// Whether journals are whole.
    Verify {
        /// The journals.
        #[arg(value_name = "JOURNAL", required = true)]
        journals: Vec<PathBuf>,
        /// A fingerprint from paper to look for.
        #[arg(long, value_name = "CODE")]
        fingerprint: Option<String>,
    },
    /// Writes documents.
    Export {
        /// The journal.
        #[arg(value_name = "JOURNAL")]
        journal: PathBuf,
        /// The folder they go into.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only these, by name.
        #[arg(long, value_name = "NAME", value_delimiter = ',')]
        only: Vec<String>,
    },
    /// Lessons of journals.
    Review(ReviewArgs),
    /// The keymap.
    Keys {
        /// Name or file of a keymap.
        #[arg(long, value_name = "NAME|FILE")]
        keymap: Option<String>,
    },
    /// Every command of scripts with a working example.
    Commands {},
    /// The tellers' own count, or the comparison of two or three.
    Count {
        /// The round file that the podium wrote.
        #[arg(
            value_name = "ROUND",
            required_unless_present = "compare",
            conflicts_with = "compare"
        )]
        round: Option<PathBuf>,
        /// Results to be compared.
        #[arg(long, value_name = "FILE", num_args = 2..=3)]
        compare: Vec<PathBuf>,
        /// Signs that every terminal has.
        #[arg(long)]
        ascii: bool,
    },
    /// The arithmetic of a count without a congress.
    Tally {
        /// The file, or `-` for the standard input.
        #[arg(value_name = "FILE|-")]
        file: String,
        /// The answer is JSON in any case.
        #[arg(long)]
        json: bool,
    },
    /// Every code that is printed, on one sheet.
    Codes {
        /// Machine-readable.
        #[arg(long)]
        json: bool,
    },
}
