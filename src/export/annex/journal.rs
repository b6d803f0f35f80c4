//! What the journal is: interruptions, rulebook, versions, runs, seal.

use crate::congress::Event;
use crate::export::document::{Block, Document};
use crate::export::log::sha256;
use crate::export::paper::Paper;
use crate::locale::facts;

/// The most digits of a hash that people compare.
const SHORT_HASH: usize = 12;

/// Stretches in which nothing ran, what was set aside, and where the journal went on in another file.
pub(super) fn interruptions(paper: &Paper<'_>, document: &mut Document) {
    let events: Vec<_> = paper.events().collect();
    let mut lines = Vec::new();
    for (index, (act, event)) in events.iter().enumerate() {
        let words = match event {
            Event::Interrupted { .. } => {
                let counted = events
                    .iter()
                    .skip(index + 1)
                    .take_while(|(_, later)| !matches!(later, Event::Interrupted { .. }))
                    .any(|(_, later)| matches!(later, Event::GapCounted {}));
                let counted = if counted {
                    "export-gap-counted"
                } else {
                    "export-gap-not-counted"
                };
                format!(
                    "{}; {}",
                    paper.locale.event(event, paper.state),
                    paper.text(counted)
                )
            }
            Event::Recovered { .. } | Event::Segment { .. } => {
                paper.locale.event(event, paper.state)
            }
            _ => continue,
        };
        lines.push(paper.say(
            "export-act-line",
            &facts![
                at = paper.moment_short(act.at),
                seq = act.seq.to_string(),
                words = words,
            ],
        ));
    }
    document.list_or(lines, paper.text("export-no-interruptions"));
}

/// The facts of the journal and the rulebook.
pub(super) fn facts(paper: &Paper<'_>, document: &mut Document) {
    let mut fields = rulebook(paper);
    let acts = paper.congress.acts();
    let mut field = |label: &str, value: String| fields.push((paper.text(label), value));
    field("export-mode", paper.locale.word(&paper.state.mode));
    field(
        "export-records",
        match (acts.first(), acts.last()) {
            (Some(first), Some(last)) => paper.say(
                "export-records-from-to",
                &facts![
                    n = acts.len(),
                    from = paper.moment_short(first.at),
                    to = paper.moment_short(last.at),
                ],
            ),
            _ => paper.text("export-log-empty"),
        },
    );
    let undone = acts
        .iter()
        .filter(|act| paper.congress.is_undone(act.seq))
        .count();
    field("export-records-undone", paper.locale.number(undone as i64));
    field("export-runs", paper.locale.number(paper.state.run));
    let mut operators: Vec<&str> = acts.iter().map(|act| act.by.trim()).collect();
    operators.retain(|by| !by.is_empty());
    let operators = distinct(operators);
    field(
        "export-operators",
        if operators.is_empty() {
            paper.text("export-operators-unnamed")
        } else {
            paper.locale.listed(operators)
        },
    );
    let programs = paper.events().filter_map(|(_, event)| match event {
        Event::Opened { program, .. } | Event::Resumed { program, .. } => Some(program.as_str()),
        _ => None,
    });
    field(
        "export-programs",
        paper.say(
            "export-programs-and-this",
            &facts![
                programs = paper.locale.listed(distinct(programs)),
                this = concat!("presidium ", env!("CARGO_PKG_VERSION")),
            ],
        ),
    );
    field(
        "export-seal",
        match (&paper.options.seal, paper.state.closed) {
            (Some(seal), Some((_, act))) => paper.say(
                "export-seal-of",
                &facts![seal = seal.as_str(), seq = act.to_string()],
            ),
            (None, Some(_)) => paper.text("export-seal-unknown"),
            (_, None) => paper.text("export-not-sealed"),
        },
    );
    let witnessed: Vec<String> = paper
        .events()
        .filter_map(|(_, event)| match event {
            Event::Witnessed { seq } => Some(seq.to_string()),
            _ => None,
        })
        .collect();
    if !witnessed.is_empty() {
        field("export-witnessed", paper.locale.listed(witnessed));
    }
    document.blocks.push(Block::Fields(fields));
}

/// Id, name, first day and short hash of the rulebook, the one in the journal.
fn rulebook(paper: &Paper<'_>) -> Vec<(String, String)> {
    let rulebook = paper.rulebook();
    let text = paper.events().find_map(|(_, event)| match event {
        Event::Opened { rulebook, .. } => Some(rulebook.text.as_str()),
        _ => None,
    });
    let hash = text.map_or_else(
        || paper.text("export-log-empty"),
        |text| sha256(text).chars().take(SHORT_HASH).collect(),
    );
    let mut id = rulebook.id.clone();
    if let Some(based_on) = &rulebook.based_on {
        id = paper.say(
            "export-rulebook-based-on",
            &facts![id = id, based_on = based_on.as_str()],
        );
    }
    vec![(
        paper.text("export-rulebook"),
        paper.say(
            "export-rulebook-facts",
            &facts![
                id = id,
                name = paper.words(&rulebook.name),
                from = paper.locale.date_short(rulebook.valid_from),
                hash = hash,
            ],
        ),
    )]
}

/// Each once, in the order of first appearance.
fn distinct<'a>(all: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen: Vec<&str> = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}
