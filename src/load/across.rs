//! What only shows when session, rulebook and roll are seen together.

use super::check::Check;
use super::codes;
use super::names::{bare_key, name_key};
use super::session::{Draft, matter};
use crate::congress::names::all_distinguished;
use crate::congress::plan::{CandidatePlan, ElectionPlan, Person, StepKind};
use crate::rulebook::{CongressKind, Rulebook, Words};
use crate::source::{NONE, Path, near_or_none};
use std::collections::BTreeMap;

/// Checks a session against its rulebook, and asks card votes that were written without a question about
/// their subject.
pub(super) fn with_rulebook(draft: &mut Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    names_it(draft, book, check);
    subjects(draft, book, check);
    surplus(draft, book, check);
    requirements(draft, book, check);
    named_duties(draft, book, check);
    ask(draft, book);
}

/// Checks the duties that a session adds to its rulebook.
pub(super) fn own_duties(draft: &Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    let mut of_book = super::rulebook::Check {
        book,
        ships: false,
        problems: &mut *check.problems,
        places: check.places,
    };
    of_book.duties(&draft.duties, &book.duties);
}

fn names_it(draft: &Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    let root = Path::Root;
    let plan = &draft.plan;
    if !plan.rulebook.is_empty() && plan.rulebook != book.id {
        let values = [plan.rulebook.clone(), book.id.clone()];
        check.tell(&codes::RULEBOOK_OTHER, &root.field("rulebook"), values);
    }
    let early = plan.date < book.valid_from;
    let late = book.valid_until.is_some_and(|until| plan.date > until);
    let date = root.field("date");
    if check.places.has(&date) && plan.date != chrono::NaiveDate::MIN && (early || late) {
        let until = book
            .valid_until
            .map_or_else(|| NONE.to_owned(), |until| until.to_string());
        let values = [plan.date.to_string(), book.valid_from.to_string(), until];
        check.tell(&codes::RULEBOOK_DATE, &date, values);
    }
    if plan.kind == CongressKind::Delegate
        && book.quorum.units.is_some()
        && !check.places.has(&root.field("units"))
    {
        check.tell(&codes::UNITS_MISSING, &root.field("kind"), []);
    }
    if plan.call > 1 && book.quorum.later_calls.is_empty() {
        let values = [plan.call.to_string()];
        check.tell(&codes::NO_LATER_CALL, &root.field("call"), values);
    }
}

fn subject(subject: Option<&String>, path: &Path<'_>, book: &Rulebook, check: &mut Check<'_, '_>) {
    if let Some(id) = subject
        && !id.is_empty()
        && book.subject(id).is_none()
        && check.places.has(path)
    {
        check.tell_with(&codes::UNKNOWN_SUBJECT, path, || {
            let known = book.subjects.iter().map(|known| known.id.as_str());
            [id.clone(), near_or_none(id, known)]
        });
    }
}

fn subjects(draft: &Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    let root = Path::Root;
    let documents = root.field("documents");
    for (d, document) in draft.plan.documents.iter().enumerate() {
        let group = documents.at(d);
        subject(
            document.subject.as_ref(),
            &group.field("subject"),
            book,
            check,
        );
    }
    let sittings = root.field("sittings");
    for (s, sitting) in draft.plan.sittings.iter().enumerate() {
        let sitting_path = sittings.at(s);
        let items = sitting_path.field("items");
        for (i, item) in sitting.items.iter().enumerate() {
            let item_path = items.at(i);
            let steps = item_path.field("steps");
            for (n, step) in item.steps.iter().enumerate() {
                let group = steps.at(n);
                subject(step.subject.as_ref(), &group.field("subject"), book, check);
            }
        }
    }
}

/// Names above the seats: for the offices that the rule is about, no more than its limit, and some where it
/// asks for them.
fn surplus(draft: &Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    let elections = Path::Root.field("elections");
    for (e, election) in draft.plan.elections.iter().enumerate() {
        let group = elections.at(e);
        let names = election.candidates.len() as u64;
        let seats = u64::from(election.seats);
        if seats == 0 || names == 0 || !book.surplus.offices.contains(&election.office) {
            continue;
        }
        let limit = book.surplus.limit(election.seats);
        let path = group.field("candidates");
        if names > seats + u64::from(limit) {
            let values = [names.to_string(), seats.to_string(), limit.to_string()];
            check.tell(&codes::LIST_LONG, &path, values);
        } else if book.surplus.required && names == seats {
            let values = [names.to_string(), seats.to_string()];
            check.tell(&codes::NO_SURPLUS, &path, values);
        }
    }
}

fn requirements(draft: &Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    let list = Path::Root.field("requirements");
    let asked = || {
        book.duties
            .iter()
            .filter_map(|duty| duty.holds.requirement.as_deref())
    };
    for (index, requirement) in draft.plan.requirements.iter().enumerate() {
        if !requirement.is_empty() && !asked().any(|known| known == requirement) {
            check.tell_with(&codes::UNKNOWN_REQUIREMENT, &list.at(index), || {
                [requirement.clone(), near_or_none(requirement, asked())]
            });
        }
    }
}

/// Duties that are switched off or attested are duties of the rulebook.
fn named_duties(draft: &Draft, book: &Rulebook, check: &mut Check<'_, '_>) {
    let plan = &draft.plan;
    for (field, named) in [
        ("duties_off", &plan.duties_off),
        ("attested", &plan.attested),
    ] {
        let root = Path::Root;
        let list = root.field(field);
        known_duties(named, &list, (book, &plan.elections), check);
    }
}

fn known_duties(
    named: &[(String, Words)],
    list: &Path<'_>,
    (book, elections): (&Rulebook, &[ElectionPlan]),
    check: &mut Check<'_, '_>,
) {
    for (index, (duty, _)) in named.iter().enumerate() {
        // A duty that stands once for each election may be named with it: `R08/bch`.
        let (rule, election) = match duty.split_once('/') {
            Some((rule, election)) => (rule, Some(election)),
            None => (duty.as_str(), None),
        };
        let stands = |id: &str| elections.iter().any(|one| one.id == id);
        if !duty.is_empty()
            && (book.duty(rule).is_none() || election.is_some_and(|election| !stands(election)))
        {
            let group = list.at(index);
            check.tell_with(&codes::UNKNOWN_DUTY, &group.field("duty"), || {
                let of = |one: &ElectionPlan| format!("{rule}/{}", one.id);
                let near: Vec<String> = match election {
                    Some(_) if book.duty(rule).is_some() => elections.iter().map(of).collect(),
                    _ => book.duties.iter().map(|known| known.id.clone()).collect(),
                };
                [
                    duty.clone(),
                    near_or_none(duty, near.iter().map(String::as_str)),
                ]
            });
        }
    }
}

/// Card votes without a question are about their subject, by the name the rulebook has for it.
fn ask(draft: &mut Draft, book: &Rulebook) {
    for (s, i, n) in &draft.unasked {
        let step = draft
            .plan
            .sittings
            .get_mut(*s)
            .and_then(|sitting| sitting.items.get_mut(*i))
            .and_then(|item| item.steps.get_mut(*n));
        let Some(step) = step else { continue };
        let name: Option<Words> = step
            .subject
            .as_deref()
            .and_then(|id| book.subject(id))
            .map(|subject| matter(&subject.name));
        if let (StepKind::CardVote { questions }, Some(name)) = (&mut step.kind, name)
            && let Some(question) = questions.first_mut()
        {
            question.text = name;
        }
    }
}

/// Checks a session against its roll. A candidate whose name others have too gets the name by which lists and
/// papers tell them apart.
pub(super) fn with_roll(draft: &mut Draft, roll: &[Person], check: &mut Check<'_, '_>) {
    let known = OnRoll::new(roll);
    let elections = Path::Root.field("elections");
    for (e, election) in draft.plan.elections.iter_mut().enumerate() {
        let group = elections.at(e);
        let listed = group.field("candidates");
        candidates(election, &listed, &known, check);
        tellers(election, &group.field("tellers"), &listed, &known, check);
    }
}

/// The roll by what a session writes of it.
struct OnRoll<'r> {
    people: &'r [Person],
    cards: BTreeMap<u32, &'r Person>,
    names: BTreeMap<String, Vec<&'r Person>>,
    /// How people are shown, by card.
    shown: BTreeMap<u32, String>,
    /// Cards of those who are shown by more than their name.
    told_apart: BTreeMap<String, u32>,
}

impl<'r> OnRoll<'r> {
    fn new(people: &'r [Person]) -> Self {
        let mut names: BTreeMap<String, Vec<&Person>> = BTreeMap::new();
        for person in people {
            let same = names.entry(name_key(&person.name)).or_default();
            same.push(person);
        }
        let shown = all_distinguished(people);
        let cards: BTreeMap<u32, &Person> =
            people.iter().map(|person| (person.card, person)).collect();
        let told_apart = shown
            .iter()
            .filter(|(card, shown)| cards.get(card).is_some_and(|one| one.name != **shown))
            .map(|(card, shown)| (name_key(shown), *card))
            .collect();
        Self {
            people,
            cards,
            names,
            shown,
            told_apart,
        }
    }

    /// Everybody of this name, if there are several.
    fn several(&self, name: &str) -> Option<&[&'r Person]> {
        let same = self.names.get(&name_key(name))?;
        (same.len() > 1).then_some(same)
    }

    /// How these people are shown, and their cards.
    fn told(&self, people: &[&Person]) -> String {
        let told: Vec<&str> = people
            .iter()
            .filter_map(|person| self.shown.get(&person.card).map(String::as_str))
            .collect();
        told.join(", ")
    }
}

fn tellers(
    election: &ElectionPlan,
    path: &Path<'_>,
    listed: &Path<'_>,
    known: &OnRoll<'_>,
    check: &mut Check<'_, '_>,
) {
    for (t, teller) in election.tellers.iter().enumerate() {
        let path = path.at(t);
        let key = name_key(teller);
        if teller.is_empty() {
            continue;
        }
        if let Some(card) = known.told_apart.get(&key) {
            // The name of the list was written without what tells the two apart.
            let stands = |one: &CandidatePlan| one.card == Some(*card);
            if let Some(at) = election.candidates.iter().position(stands) {
                let line = check.line(&listed.at(at).field("name"));
                let values = [teller.clone(), line.to_string()];
                check.tell(&codes::TELLER_ON_LIST, &path, values);
            }
        } else if let Some(people) = known.several(teller) {
            let values = [teller.clone(), known.told(people)];
            check.tell(&codes::TELLER_NAMESAKES, &path, values);
        } else if !known.names.contains_key(&key) {
            check.tell_with(&codes::TELLER_UNKNOWN, &path, || {
                let names = known.people.iter().map(|person| person.name.as_str());
                [teller.clone(), near_or_none(teller, names)]
            });
        }
    }
}

fn candidates(
    election: &mut ElectionPlan,
    path: &Path<'_>,
    known: &OnRoll<'_>,
    check: &mut Check<'_, '_>,
) {
    for (c, candidate) in election.candidates.iter_mut().enumerate() {
        let group = path.at(c);
        let Some(card) = candidate.card else {
            if let Some(card) = known.told_apart.get(&name_key(&candidate.name)) {
                candidate.card = Some(*card);
            } else if let Some(people) = known.several(&candidate.name) {
                let cards: Vec<String> = people.iter().map(|one| one.card.to_string()).collect();
                let values = [
                    candidate.name.clone(),
                    people.len().to_string(),
                    known.told(people),
                    cards.join(", "),
                ];
                check.tell(&codes::CANDIDATE_NAMESAKES, &group.field("name"), values);
            }
            continue;
        };
        let Some(person) = known.cards.get(&card) else {
            check.tell(
                &codes::CARD_UNKNOWN,
                &group.field("card"),
                [card.to_string()],
            );
            continue;
        };
        let shown = known.shown.get(&card).unwrap_or(&person.name);
        let key = name_key(&candidate.name);
        let values = [
            card.to_string(),
            candidate.name.clone(),
            person.name.clone(),
        ];
        if key == name_key(&person.name) || key == name_key(shown) {
            if *shown != person.name {
                candidate.name.clone_from(shown);
            }
        } else if bare_key(&candidate.name) == bare_key(&person.name) {
            check.tell(&codes::CARD_SPELLING, &group.field("name"), values);
        } else {
            check.tell(&codes::CARD_OTHER, &group.field("card"), values);
        }
    }
}
