//! What is printed: answers on the standard output, errors in one form on the other.

use super::failure::Failure;
use super::find::Missing;
use super::workbook::Unfit;
use crate::congress::Fact;
use crate::journal::Trouble;
use crate::journal::trouble::Why;
use crate::locale::Locale;
use crate::source::{Grade, Problem, clean};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::io::{self, Write};

/// The words of the program and the two outputs.
#[derive(Debug)]
pub struct Console {
    /// The language in force.
    pub locale: Locale,
}

impl Console {
    /// Prints a line of an answer. A reader that has gone away is no error.
    pub fn line(&self, text: &str) {
        let _ = writeln!(io::stdout().lock(), "{}", clean(text));
    }

    /// Prints text that is not ours to change (JSON, documents).
    pub fn raw(&self, text: &str) {
        let mut out = io::stdout().lock();
        let _ = out.write_all(text.as_bytes());
        let _ = out.flush();
    }

    /// Prints a line beside the answer.
    pub fn aside(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", clean(text));
    }

    /// Prints a message of the program beside the answer.
    pub fn tell(&self, id: &str, facts: &[(&str, Fact)]) {
        self.aside(&self.locale.format(id, facts));
    }

    /// Prints what went wrong and what to do; returns the exit code.
    pub fn fail(&self, failure: &Failure) -> u8 {
        match failure {
            Failure::Problems(problems) => self.problems(problems),
            Failure::Refused(refusal) => {
                let said = self.locale.refusal(refusal);
                self.error(&said.what);
                if let Some(rule) = said.rule {
                    self.aside(&self.locale.format("cli-rule", &[("rule", rule.into())]));
                }
                for finding in said.findings {
                    self.aside(&format!("  {finding}"));
                }
                self.hint(&said.to_do);
            }
            Failure::Journal(trouble) => {
                let facts = trouble.facts();
                let id = match **trouble {
                    Trouble::Disk {
                        why: Why::Exists, ..
                    } => "cli-journal-exists",
                    _ => trouble.id(),
                };
                let heading = self.locale.text("cli-error");
                let what = self.locale.format(id, &facts);
                self.aside(&format!("{heading}[{}]: {what}", trouble.code()));
                self.hint(&self.locale.format_attribute(id, "do", &facts));
            }
            Failure::Missing(what, name, missing) => self.missing(what, name, missing),
            Failure::Said(id, facts, _) => {
                self.error(&self.locale.format(id, facts));
                self.hint(&self.locale.format_attribute(id, "do", facts));
            }
            Failure::Told(_) => {}
        }
        failure.code()
    }

    fn missing(&self, what: &'static str, name: &str, missing: &Missing) {
        let mut facts = vec![("what", Fact::Message(what)), ("name", Fact::from(name))];
        match missing {
            Missing::NotFound { tried, known } => {
                let tried: Vec<String> = tried
                    .iter()
                    .map(|path| path.display().to_string())
                    .collect();
                facts.push(("tried", tried.join(", ").into()));
                facts.push(("known", known.join(", ").into()));
                self.error(&self.locale.format("cli-not-found", &facts));
                self.hint(&self.locale.format_attribute("cli-not-found", "do", &facts));
            }
            Missing::Unreadable { path, error } => {
                facts.push(("file", path.display().to_string().into()));
                facts.push(("system", error.to_string().into()));
                let id = Unfit::of(error).map_or("cli-unreadable", Unfit::id);
                self.error(&self.locale.format(id, &facts));
                self.hint(&self.locale.format_attribute(id, "do", &facts));
            }
        }
    }

    fn error(&self, text: &str) {
        self.aside(&format!("{}: {text}", self.locale.text("cli-error")));
    }

    fn hint(&self, text: &str) {
        if !text.is_empty() {
            self.aside(&format!("  {}: {text}", self.locale.text("cli-hint")));
        }
    }

    /// Prints problems, each under its line, and how many there are.
    pub fn problems(&self, problems: &[Problem]) {
        let renderer = Renderer::plain().decor_style(DecorStyle::Unicode);
        for problem in problems {
            self.aside(&self.rendered(&renderer, problem));
        }
        let errors = problems.iter().filter(|p| p.is_error()).count();
        let facts = [
            ("errors", Fact::from(errors)),
            ("warnings", (problems.len() - errors).into()),
        ];
        self.aside(&self.locale.format("cli-problems", &facts));
    }

    fn rendered(&self, renderer: &Renderer, problem: &Problem) -> String {
        let (sentence, hint) = self.locale.problem(problem);
        let heading = self.locale.text(match problem.grade {
            Grade::Error => "cli-error",
            Grade::Warning => "cli-warning",
        });
        let title = format!("{heading}[{}]: {sentence}", problem.code);
        let bare = |place: &str| {
            let hint_word = self.locale.text("cli-hint");
            format!(
                "{title}\n --> {}{place}\n  {hint_word}: {hint}",
                problem.file
            )
        };
        let Some(place) = problem.place else {
            return bare("");
        };
        if problem.text.is_empty() && place.column > 1 {
            // The line is too long to be shown; where it is can still be told.
            return bare(&format!(":{}:{}", place.line, place.column));
        }
        // Columns are characters; the renderer wants bytes.
        let bytes = |characters: u32| {
            problem
                .text
                .char_indices()
                .nth(characters as usize)
                .map_or(problem.text.len(), |(at, _)| at)
        };
        let from = bytes(place.column.saturating_sub(1));
        let to = bytes(place.column.saturating_sub(1) + place.length.max(1)).max(from);
        let level = match problem.grade {
            Grade::Error => Level::ERROR,
            Grade::Warning => Level::WARNING,
        };
        let hint_word = self.locale.text("cli-hint");
        let heading = level
            .with_name(heading.as_str())
            .primary_title(sentence.as_str())
            .id(problem.code);
        let snippet = Snippet::source(problem.text.as_str())
            .path(problem.file.as_str())
            .line_start(place.line as usize)
            .annotation(AnnotationKind::Primary.span(from..to));
        let mut group: Group<'_> = heading.element(snippet);
        if !hint.is_empty() {
            group = group.element(
                Level::HELP
                    .with_name(hint_word.as_str())
                    .message(hint.as_str()),
            );
        }
        renderer.render(&[group])
    }
}
