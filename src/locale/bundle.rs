//! The messages of one language, and how a message becomes a sentence.

use super::numbers;
use crate::congress::Fact;
use crate::rulebook::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::{Arc, LazyLock};

/// One file of messages: the room it belongs to, and its text.
pub(super) type File = (&'static str, &'static str);

macro_rules! files {
    ($lang:literal) => {
        &[
            ("core", include_str!(concat!($lang, "/core.ftl"))),
            ("roll", include_str!(concat!($lang, "/roll.ftl"))),
            ("votes", include_str!(concat!($lang, "/votes.ftl"))),
            ("export", include_str!(concat!($lang, "/export.ftl"))),
            (
                "export_elections",
                include_str!(concat!($lang, "/export_elections.ftl")),
            ),
            ("elections", include_str!(concat!($lang, "/elections.ftl"))),
            ("results", include_str!(concat!($lang, "/results.ftl"))),
            ("podium", include_str!(concat!($lang, "/podium.ftl"))),
            ("dialogs", include_str!(concat!($lang, "/dialogs.ftl"))),
            ("duties", include_str!(concat!($lang, "/duties.ftl"))),
            (
                "situations",
                include_str!(concat!($lang, "/situations.ftl")),
            ),
            ("ladder", include_str!(concat!($lang, "/ladder.ftl"))),
            ("cli", include_str!(concat!($lang, "/cli.ftl"))),
            ("count", include_str!(concat!($lang, "/count.ftl"))),
            ("load", include_str!(concat!($lang, "/load.ftl"))),
            ("keys", include_str!(concat!($lang, "/keys.ftl"))),
            ("journal", include_str!(concat!($lang, "/journal.ftl"))),
            ("tally", include_str!(concat!($lang, "/tally.ftl"))),
            ("readiness", include_str!(concat!($lang, "/readiness.ftl"))),
            ("district", include_str!(concat!($lang, "/district.ftl"))),
            ("review", include_str!(concat!($lang, "/review.ftl"))),
        ]
    };
}

/// The Vietnamese files.
pub(super) const VI: &[File] = files!("vi");
/// The English files.
pub(super) const EN: &[File] = files!("en");

/// The messages of one language, read.
pub(super) struct Table {
    bundle: FluentBundle<FluentResource>,
}

/// Each language is read when it is first asked for, and once.
static VI_TABLE: LazyLock<Arc<Table>> = LazyLock::new(|| Arc::new(Table::read(Lang::Vi, VI)));
static EN_TABLE: LazyLock<Arc<Table>> = LazyLock::new(|| Arc::new(Table::read(Lang::En, EN)));

impl Table {
    fn read(lang: Lang, files: &[File]) -> Self {
        let id = match lang {
            Lang::Vi => "vi",
            Lang::En => "en",
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id.parse().unwrap_or_default()]);
        // Isolating marks would be drawn as garbage by many terminals, and no text here runs right to left.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Vi => |value, _| format_number(value, Lang::Vi),
            Lang::En => |value, _| format_number(value, Lang::En),
        }));
        // Faults of the files are found by the tests; here whatever can be read is used, and a message that
        // is missing shows itself.
        let _ = bundle.add_builtins();
        for (_, text) in files {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(rest, _)| rest);
            let _ = bundle.add_resource(resource);
        }
        Self { bundle }
    }
}

/// Whole numbers as the language groups them, unless a message says `NUMBER($n, useGrouping: "false")`;
/// `minimumIntegerDigits` puts zeros before them.
fn format_number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            let whole = number.value as i64;
            Some(match number.options.minimum_integer_digits {
                Some(digits) => format!("{whole:0digits$}"),
                None if number.options.use_grouping => numbers::grouped(whole, lang),
                None => whole.to_string(),
            })
        }
        _ => None,
    }
}

/// The words of the program in one language. Cheap to copy and to pass to code that draws.
#[derive(Clone)]
pub struct Locale {
    lang: Lang,
    table: Arc<Table>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Locale {
    /// The words in this language. Only its own files are read, and only the first time.
    pub fn new(lang: Lang) -> Self {
        let table = match lang {
            Lang::Vi => &VI_TABLE,
            Lang::En => &EN_TABLE,
        };
        Self {
            lang,
            table: Arc::clone(table),
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The same in the other language: what the switch key goes to.
    #[must_use]
    pub fn other(&self) -> Self {
        Self::new(self.lang.other())
    }

    /// There is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.table
            .bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// A message that needs no facts. A message that is missing shows itself as `⟦id⟧`.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message made with facts. Beside each text fact `name` the message can ask for `name_is`, which is
    /// `empty` or `given`. A message that is missing shows itself as `⟦id⟧`.
    pub fn format(&self, id: &str, facts: &[(&str, Fact)]) -> String {
        self.made(id, None, facts)
            .unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// An attribute of a message, such as `do` of a refusal; `⟦id.name⟧` where it is missing.
    pub fn attribute(&self, id: &str, name: &str) -> String {
        self.format_attribute(id, name, &[])
    }

    /// An attribute made with facts.
    pub fn format_attribute(&self, id: &str, name: &str, facts: &[(&str, Fact)]) -> String {
        self.made(id, Some(name), facts)
            .unwrap_or_else(|| format!("⟦{id}.{name}⟧"))
    }

    fn made(&self, id: &str, attribute: Option<&str>, facts: &[(&str, Fact)]) -> Option<String> {
        let message = self.table.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args = (!facts.is_empty()).then(|| self.arguments(facts));
        // A fact that the message asks for and nobody gave stays visible as `{$name}`; tests look for it.
        let mut errors = Vec::new();
        let said = self
            .table
            .bundle
            .format_pattern(pattern, args.as_ref(), &mut errors);
        Some(said.into_owned())
    }

    fn arguments(&self, facts: &[(&str, Fact)]) -> FluentArgs<'static> {
        let mut args = FluentArgs::with_capacity(facts.len() * 2);
        for (name, fact) in facts {
            if let Fact::Number(number) = fact {
                args.set((*name).to_owned(), *number);
                continue;
            }
            let text = self.said(fact);
            let is = if text.trim().is_empty() {
                "empty"
            } else {
                "given"
            };
            args.set(format!("{name}_is"), is);
            args.set((*name).to_owned(), text);
        }
        args
    }

    /// A fact by itself, as a sentence would have it.
    pub fn said(&self, fact: &Fact) -> String {
        match fact {
            Fact::Text(text) => text.clone(),
            Fact::Number(number) => self.number(*number),
            Fact::Time(at) => self.time(*at),
            Fact::Message(id) => self.text(id),
            Fact::Words(words) => words.get(self.lang).to_owned(),
        }
    }
}
