//! Help and errors of the command line, in the language in force.

use super::args::Args;
use super::console::Console;
use super::failure::exit;
use crate::congress::Fact;
use crate::locale::Locale;
use crate::source::nearest;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory};

/// The command line with its help in this language. Every subcommand `NAME` has a message `cli-NAME`;
/// every argument `ID` a message `arg-ID`.
pub fn command(locale: &Locale) -> Command {
    let mut command = Args::command()
        .about(locale.text("cli-about"))
        .after_help(locale.text("cli-after"))
        .help_template(template(locale))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag('h', "help", clap::ArgAction::Help))
        .arg(flag('V', "version", clap::ArgAction::Version))
        .subcommand_help_heading(locale.text("cli-heading-commands"))
        .subcommand_value_name(locale.text("cli-value-command"))
        .mut_args(|arg| worded(locale, arg));
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| {
            sub.about(locale.text(&format!("cli-{name}")))
                .help_template(template(locale))
                .disable_help_flag(true)
                .arg(flag('h', "help", clap::ArgAction::Help))
                .mut_args(|arg| worded(locale, arg))
        });
    }
    command
}

fn flag(short: char, long: &'static str, action: clap::ArgAction) -> clap::Arg {
    clap::Arg::new(long).short(short).long(long).action(action)
}

fn worded(locale: &Locale, arg: clap::Arg) -> clap::Arg {
    let id = format!("arg-{}", arg.get_id().as_str());
    let heading = if arg.is_positional() {
        "cli-heading-arguments"
    } else {
        "cli-heading-options"
    };
    let takes_value = matches!(
        arg.get_action(),
        clap::ArgAction::Set | clap::ArgAction::Append
    );
    arg.help(locale.text(&id))
        .hide_default_value(takes_value)
        .help_heading(locale.text(heading))
}

fn template(locale: &Locale) -> String {
    format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        locale.text("cli-usage")
    )
}

/// Prints help as an answer and errors as errors; returns the exit code.
pub fn tell(console: &Console, error: &clap::Error) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            console.raw(&error.render().to_string());
            return exit::DONE;
        }
        _ => {}
    }
    let context = |kind| {
        error
            .get(kind)
            .map_or_else(String::new, |value| match value {
                ContextValue::String(text) => text.clone(),
                ContextValue::Strings(texts) => texts.join(", "),
                other => other.to_string(),
            })
    };
    let (id, wrong) = match error.kind() {
        ErrorKind::InvalidSubcommand => ("usage-command", context(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => ("usage-argument", context(ContextKind::InvalidArg)),
        ErrorKind::MissingRequiredArgument => ("usage-missing", context(ContextKind::InvalidArg)),
        ErrorKind::ValueValidation | ErrorKind::InvalidValue => {
            ("usage-value", context(ContextKind::InvalidValue))
        }
        _ => ("usage-other", context(ContextKind::InvalidArg)),
    };
    let near = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let known = Args::command();
            let names: Vec<&str> = known.get_subcommands().map(Command::get_name).collect();
            nearest(&wrong, names.iter().copied())
                .unwrap_or("")
                .to_owned()
        }
        _ => context(ContextKind::SuggestedArg),
    };
    let facts = [
        ("wrong", Fact::from(wrong)),
        ("arg", context(ContextKind::InvalidArg).into()),
        ("near", near.into()),
    ];
    console.aside(&format!(
        "{}: {}",
        console.locale.text("cli-error"),
        console.locale.format(id, &facts)
    ));
    console.aside(&format!(
        "  {}: {}",
        console.locale.text("cli-hint"),
        console.locale.format_attribute(id, "do", &facts)
    ));
    exit::USAGE
}
