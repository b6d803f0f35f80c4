//! What is printed: answers on the standard output, errors in one form on the other.

use super::failure::Failure;
use super::find::Missing;
use super::workbook::Unfit;
use crate::congress::Fact;
use crate::journal::Trouble;
use crate::journal::trouble::Why;
use crate::locale::Locale;
use crate::readiness::Finding;
use crate::rulebook::Severity;
use crate::source::{Grade, Place, Problem, clean};
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
        let (level, heading) = match problem.grade {
            Grade::Error => (Level::ERROR, "cli-error"),
            Grade::Warning => (Level::WARNING, "cli-warning"),
        };
        shown(
            renderer,
            &Shown {
                level,
                heading: &self.locale.text(heading),
                code: problem.code,
                sentence: &sentence,
                file: &problem.file,
                place: problem.place,
                line: &problem.text,
                notes: &[(self.locale.text("cli-hint"), hint)],
            },
        )
    }

    /// A finding of `check` under its line: what is wrong, what to do, by which rule.
    pub fn finding(&self, finding: &Finding) -> String {
        let words = self.locale.readiness(finding);
        let (level, heading) = match finding.severity {
            Severity::Must => (Level::ERROR, "cli-must"),
            Severity::Should => (Level::WARNING, "cli-should"),
            Severity::Lesson => (Level::NOTE, "cli-advice"),
        };
        let mut notes = vec![(self.locale.text("cli-hint"), words.to_do)];
        if !words.rule.is_empty() {
            notes.push((self.locale.text("check-rule"), words.rule));
        }
        if !finding.also.is_empty() {
            let codes = self.locale.listed(&finding.also);
            let also = self.locale.format("check-also", &[("codes", codes.into())]);
            notes.push((self.locale.text("cli-advice"), also));
        }
        let renderer = Renderer::plain().decor_style(DecorStyle::Unicode);
        shown(
            &renderer,
            &Shown {
                level,
                heading: &self.locale.text(heading),
                code: &finding.code,
                sentence: &words.what,
                file: &finding.file,
                place: finding.place,
                line: &finding.line,
                notes: &notes,
            },
        )
    }
}

/// Something to be shown under its line.
struct Shown<'s> {
    level: Level<'static>,
    heading: &'s str,
    code: &'s str,
    sentence: &'s str,
    file: &'s str,
    place: Option<Place>,
    line: &'s str,
    /// Word and text of what stands below; empty texts are left out.
    notes: &'s [(String, String)],
}

fn shown(renderer: &Renderer, what: &Shown<'_>) -> String {
    let bare = |place: &str| {
        let mut text = format!(
            "{}[{}]: {}\n --> {}{place}",
            what.heading, what.code, what.sentence, what.file
        );
        for (word, note) in what.notes {
            text.extend(["\n  ", word, ": ", note]);
        }
        text
    };
    let Some(place) = what.place else {
        return bare("");
    };
    if what.line.is_empty() && place.column > 1 {
        // The line is too long to be shown; where it is can still be told.
        return bare(&format!(":{}:{}", place.line, place.column));
    }
    // Columns are characters; the renderer wants bytes.
    let bytes = |characters: u32| {
        what.line
            .char_indices()
            .nth(characters as usize)
            .map_or(what.line.len(), |(at, _)| at)
    };
    let from = bytes(place.column.saturating_sub(1));
    let to = bytes(place.column.saturating_sub(1) + place.length.max(1)).max(from);
    let heading = what
        .level
        .clone()
        .with_name(what.heading)
        .primary_title(what.sentence)
        .id(what.code);
    let snippet = Snippet::source(what.line)
        .path(what.file)
        .line_start(place.line as usize)
        .annotation(AnnotationKind::Primary.span(from..to));
    let mut group: Group<'_> = heading.element(snippet);
    for (word, note) in what.notes.iter().filter(|(_, note)| !note.is_empty()) {
        group = group.element(Level::HELP.with_name(word.as_str()).message(note.as_str()));
    }
    renderer.render(&[group])
}
