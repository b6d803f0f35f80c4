//! The message files: both languages have the same messages, and every id the program asks for exists.

use super::super::bundle::{EN, File, VI};
use super::super::named::NAMED_IDS;
use super::{en, vi};
use crate::congress::Reason;
use crate::congress::election::Finding;
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What one language may say and the other need not: English says "delegates" where Vietnamese says
/// "các đồng chí".
const OPTIONAL: [&str; 2] = ["address", "address_start"];

/// Messages and attributes of a file with the variables they ask for.
fn shapes(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut shapes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut message = String::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =") {
            if let Some(attribute) = name.trim_start().strip_prefix('.')
                && name.starts_with(' ')
            {
                key = format!("{message}.{attribute}");
                shapes.entry(key.clone()).or_default();
            } else if !name.is_empty()
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            {
                message = name.to_owned();
                key = message.clone();
                assert!(!shapes.contains_key(&key), "{key} stands twice in a file");
                shapes.entry(key.clone()).or_default();
            }
        }
        for part in line.split('$').skip(1) {
            let name: String = part
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                .collect();
            let name = name.strip_suffix("_is").unwrap_or(&name).to_owned();
            if !OPTIONAL.contains(&name.as_str()) {
                shapes.get_mut(&key).unwrap().insert(name);
            }
        }
    }
    shapes
}

#[test]
fn every_file_is_written_correctly_and_no_id_stands_twice() {
    for files in [VI, EN] {
        let mut seen = BTreeSet::new();
        for (name, text) in files {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{name}: {errors:?}");
            }
            assert!(!text.contains('\t'), "{name} has a tab");
            for key in shapes(text).into_keys() {
                assert!(seen.insert(key.clone()), "{key} stands in two files");
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_attributes_and_variables() {
    for ((name, vi), (_, en)) in VI.iter().zip(EN) {
        let (vi, en) = (shapes(vi), shapes(en));
        let ids = |shapes: &BTreeMap<String, _>| shapes.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(
            ids(&vi).symmetric_difference(&ids(&en)).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{name}.ftl"
        );
        for (key, variables) in &vi {
            assert_eq!(variables, &en[key], "{name}.ftl: {key}");
        }
    }
}

#[test]
fn no_english_file_holds_vietnamese() {
    // The key that moves on is called Tiếp in both languages, and a language names itself.
    let letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    let own = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for (name, text) in EN {
        for line in own(text) {
            let line = line.replace("Tiếp", "").replace("Tiếng Việt", "");
            let found = line.to_lowercase().chars().find(|c| letters.contains(*c));
            assert_eq!(found, None, "en/{name}.ftl: {line}");
        }
    }
}

#[test]
fn every_id_the_vocabulary_has_is_a_message() {
    let findings: Vec<String> = finding_ids();
    let refusals: Vec<String> = Reason::IDS
        .iter()
        .map(|id| format!("refusal-{id}"))
        .collect();
    for locale in [vi(), en()] {
        for id in NAMED_IDS
            .iter()
            .map(|id| (*id).to_owned())
            .chain(refusals.clone())
            .chain(findings.clone())
        {
            assert!(locale.has(&id), "{:?} has no {id}", locale.lang());
        }
        for id in &refusals {
            assert!(!locale.attribute(id, "do").contains('⟦'), "{id}.do");
        }
    }
}

/// The serde name of each finding is the tail of its message's id.
fn finding_ids() -> Vec<String> {
    let error = serde_json::from_str::<Finding>(r#"{"?":{}}"#)
        .unwrap_err()
        .to_string();
    error
        .split('`')
        .skip(3)
        .step_by(2)
        .map(|name| format!("finding-{}", name.replace('_', "-")))
        .collect()
}

#[test]
fn a_missing_message_shows_itself() {
    assert_eq!(vi().text("no-such-message"), "⟦no-such-message⟧");
    assert_eq!(
        vi().attribute("refusal-closed", "nothing"),
        "⟦refusal-closed.nothing⟧"
    );
    assert!(!vi().has("no-such-message"));
}

/// Every `.rs` file under `folder`.
fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

/// The string literals of a call's arguments from here on: `"a", "b"` at most two.
fn literals(mut rest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    while let Some(open) = rest.trim_start().strip_prefix('"') {
        let Some((literal, after)) = open.split_once('"') else {
            break;
        };
        found.push(literal);
        let Some(next) = after.trim_start().strip_prefix(',') else {
            break;
        };
        rest = next;
        if found.len() == 2 {
            break;
        }
    }
    found
}

/// The ids that the program asks for by a literal, and the file each stands in.
fn ids_used_in_source() -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let mut used = Vec::new();
    for path in files {
        if path.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        #[allow(clippy::disallowed_methods)] // a test may read the sources
        let text = std::fs::read_to_string(&path).unwrap();
        for (call, attribute) in [
            (".text(", false),
            (".format(", false),
            ("Fact::Message(", false),
            (".attribute(", true),
            (".format_attribute(", true),
        ] {
            for rest in text.split(call).skip(1) {
                let id = match literals(rest)[..] {
                    [id, name, ..] if attribute => format!("{id}.{name}"),
                    [id, ..] if !attribute => id.to_owned(),
                    _ => continue,
                };
                // `format("%H:%M")` is chrono's.
                if id
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
                {
                    used.push((id, path.clone()));
                }
            }
        }
    }
    used
}

/// Everything between quotes in the program's own code of a room, without the tests.
fn quoted(room: &str) -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room),
        &mut files,
    );
    let mut found = BTreeSet::new();
    for path in files {
        if path.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        #[allow(clippy::disallowed_methods)] // a test may read the sources
        let text = std::fs::read_to_string(&path).unwrap();
        found.extend(text.split('"').map(str::to_owned));
    }
    found
}

#[test]
fn every_id_used_in_the_source_exists() {
    let used = ids_used_in_source();
    assert!(
        used.iter().any(|(id, _)| id == "event-item-skipped")
            && used.iter().any(|(id, _)| id == "time-minutes"),
        "the scan finds the program's own calls"
    );
    let known: BTreeSet<String> = VI
        .iter()
        .flat_map(|(_, text): &File| shapes(text).into_keys())
        .collect();
    let missing: Vec<_> = used.iter().filter(|(id, _)| !known.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn ids_in_tables_of_this_room_exist_and_no_message_of_the_core_is_idle() {
    let here = quoted("locale");
    let is_id = |text: &&String| {
        text.contains('-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    for id in here.iter().filter(is_id) {
        assert!(vi().has(id), "{id}");
    }
    let everywhere = quoted(".");
    let (_, text) = VI.iter().find(|(name, _)| *name == "core").unwrap();
    for id in shapes(text).into_keys().filter(|key| !key.contains('.')) {
        let by_vocabulary = id.starts_with("refusal-");
        assert!(
            by_vocabulary || everywhere.contains(&id),
            "nobody says {id}"
        );
    }
}

/// Ids that other rooms hand over as `Fact::Message`, chosen in tables rather than at the call.
#[test]
fn messages_of_the_core_exist() {
    let mut files = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/congress"),
        &mut files,
    );
    for path in files {
        #[allow(clippy::disallowed_methods)] // a test may read the sources
        let text = std::fs::read_to_string(&path).unwrap();
        for quoted in text.split('"').skip(1).step_by(2) {
            if ["barrier-", "needs-", "rung-"]
                .iter()
                .any(|start| quoted.starts_with(start))
                && !Reason::IDS.contains(&quoted)
            {
                assert!(vi().has(quoted), "{quoted} of {}", path.display());
            }
        }
    }
}
