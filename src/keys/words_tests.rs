//! The words people read for actions, groups, modes and problems are complete in both languages.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::{Action, Group, Mode, codes};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::collections::BTreeSet;

const FILES: [(&str, &str); 2] = [
    ("vi", include_str!("../locale/vi/keys.ftl")),
    ("en", include_str!("../locale/en/keys.ftl")),
];

fn bundle(lang: &str, text: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(text.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![lang.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    bundle
}

/// The message or, with an attribute, that; every fact that it asks for must be given.
fn said(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: Option<&FluentArgs<'_>>,
) -> String {
    let message = bundle
        .get_message(id)
        .unwrap_or_else(|| panic!("{id} is missing"));
    let pattern = match attribute {
        None => message.value(),
        Some(name) => message
            .get_attribute(name)
            .map(|attribute| attribute.value()),
    };
    let pattern = pattern.unwrap_or_else(|| panic!("{id} {attribute:?} is missing"));
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, args, &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{id} {attribute:?}: {errors:?}");
    text
}

/// Ids of messages that begin so.
fn ids<'a>(text: &'a str, start: &str) -> BTreeSet<&'a str> {
    text.lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter_map(|id| id.strip_prefix(start))
        .collect()
}

#[test]
fn every_action_has_a_name_and_one_line_of_help_and_no_other_has() {
    for (lang, text) in FILES {
        let bundle = bundle(lang, text);
        let mut names = BTreeSet::new();
        for action in Action::ALL {
            let id = format!("action-{}", action.name());
            let name = said(&bundle, &id, None, None);
            assert!(names.insert(name.clone()), "{lang}: {name} twice");
            assert!(
                name.chars().count() <= 32,
                "{lang}: {name} is too long for a menu"
            );
            let help = said(&bundle, &id, Some("help"), None);
            assert!(
                help.ends_with('.') && !help.contains('\n'),
                "{lang} {id}: {help}"
            );
            assert!(help.chars().count() <= 100, "{lang} {id}: {help}");
        }
        let actions: BTreeSet<&str> = Action::ALL.iter().map(|action| action.name()).collect();
        assert_eq!(ids(text, "action-"), actions, "{lang}");
    }
}

#[test]
fn groups_and_modes_have_names() {
    for (lang, text) in FILES {
        let groups: BTreeSet<&str> = Group::ALL.iter().map(|group| group.name()).collect();
        assert_eq!(ids(text, "key-group-"), groups, "{lang}");
        let modes: BTreeSet<&str> = Mode::ALL.iter().map(|mode| mode.name()).collect();
        assert_eq!(ids(text, "keys-mode-"), modes, "{lang}");
    }
}

#[test]
fn every_problem_of_keymaps_has_a_sentence_and_a_way_out_made_of_its_facts() {
    for (lang, text) in FILES {
        let bundle = bundle(lang, text);
        let own = codes().into_iter().filter(|code| code.id >= "K030");
        let mut told = BTreeSet::new();
        for code in own {
            let id = format!("problem-{}", code.id);
            let mut args = FluentArgs::new();
            for fact in &code.facts {
                args.set(*fact, "none");
            }
            said(&bundle, &id, None, Some(&args));
            said(&bundle, &id, Some("do"), Some(&args));
            told.insert(code.id);
        }
        assert_eq!(ids(text, "problem-"), told, "{lang}");
    }
}

#[test]
fn reasons_of_unusable_keys_are_told_apart() {
    for (lang, text) in FILES {
        let bundle = bundle(lang, text);
        let sentences: BTreeSet<String> = ["twin", "ctrl", "backspace", "field", "letter"]
            .into_iter()
            .map(|why| {
                let mut args = FluentArgs::new();
                for (fact, value) in [("keys", "x"), ("mode", "podium"), ("why", why)] {
                    args.set(fact, value);
                }
                said(&bundle, "problem-K035", None, Some(&args))
            })
            .collect();
        assert_eq!(sentences.len(), 5, "{lang}");
    }
}
