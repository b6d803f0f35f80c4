//! Who they are, in numbers: by status, sex, ethnic group, education, theory, age and years of membership
//! (the credentials report, `domain` 6.6). What the roll does not say is counted as not said.

use super::election::{CandidateState, Election};
use super::plan::{Person, Status};
use super::state::State;
use chrono::Datelike;
use std::collections::BTreeMap;

/// So many of one kind, in the order of their number, then of the alphabet.
pub type Counts = Vec<(String, u32)>;

/// Years, of ages or of membership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Years {
    /// People whose year is known.
    pub known: u32,
    /// The average in tenths of a year, halves up.
    pub average_tenths: u32,
    /// The fewest years, and who has them; the first on the roll where several do.
    pub least: (u32, Named),
    /// The most years.
    pub most: (u32, Named),
}

/// Somebody by name and card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Full name.
    pub name: String,
    /// Card number.
    pub card: u32,
}

/// The composition of some people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Composition {
    /// How many they are.
    pub people: u32,
    /// By status, in the order of [`Status::ALL`].
    pub statuses: Vec<(Status, u32)>,
    /// By sex: "nam", "nữ".
    pub sexes: Counts,
    /// By ethnic group.
    pub ethnic: Counts,
    /// By professional level.
    pub education: Counts,
    /// By level of political theory.
    pub theory: Counts,
    /// Age in the year of the congress.
    pub ages: Option<Years>,
    /// Years of membership in the year of the congress.
    pub membership: Option<Years>,
}

impl Composition {
    /// The composition of these people in this year.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>, year: i32) -> Self {
        let people: Vec<&Person> = people.into_iter().collect();
        let count = |text: fn(&Person) -> &str| counts(people.iter().map(|person| text(person)));
        let years = |since: fn(&Person) -> Option<i32>| years(&people, year, since);
        Self {
            people: people.len() as u32,
            statuses: Status::ALL
                .into_iter()
                .map(|status| {
                    let of_it = people.iter().filter(|person| person.status == status);
                    (status, of_it.count() as u32)
                })
                .filter(|(_, number)| *number > 0)
                .collect(),
            sexes: count(|person| &person.sex),
            ethnic: count(|person| &person.ethnic),
            education: count(|person| &person.education),
            theory: count(|person| &person.theory),
            ages: years(|person| person.born),
            membership: years(|person| person.joined),
        }
    }

    /// The same without statuses: in what right people attend says nothing of them as elected.
    #[must_use]
    pub fn without_statuses(self) -> Self {
        Self {
            statuses: Vec::new(),
            ..self
        }
    }

    /// Those of whom nothing is said, where these were counted.
    pub fn unsaid(&self, counts: &Counts) -> u32 {
        let said = counts.iter().map(|(_, number)| number).sum();
        self.people.saturating_sub(said)
    }
}

fn counts<'a>(words: impl Iterator<Item = &'a str>) -> Counts {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    for word in words.map(str::trim).filter(|word| !word.is_empty()) {
        *numbers.entry(word).or_default() += 1;
    }
    let mut counts: Counts = numbers
        .into_iter()
        .map(|(word, number)| (word.to_owned(), number))
        .collect();
    counts.sort_by(|(one, most), (other, least)| least.cmp(most).then_with(|| one.cmp(other)));
    counts
}

fn years(people: &[&Person], year: i32, since: fn(&Person) -> Option<i32>) -> Option<Years> {
    // A year that has not come yet says nothing.
    let known: Vec<(u32, &Person)> = people
        .iter()
        .filter_map(|person| {
            let years = u32::try_from(year.checked_sub(since(person)?)?).ok()?;
            Some((years, *person))
        })
        .collect();
    let number = known.len() as u64;
    let sum: u64 = known.iter().map(|(years, _)| u64::from(*years)).sum();
    let average = (sum * 20 + number).checked_div(number * 2)?;
    let named = |(years, person): &(u32, &Person)| {
        let who = Named {
            name: person.name.clone(),
            card: person.card,
        };
        (*years, who)
    };
    Some(Years {
        known: known.len() as u32,
        average_tenths: u32::try_from(average).unwrap_or(u32::MAX),
        least: known.iter().min_by_key(|(years, _)| *years).map(named)?,
        // `max_by_key` gives the last of equals; the first on the roll is told.
        most: known
            .iter()
            .rev()
            .max_by_key(|(years, _)| *years)
            .map(named)?,
    })
}

/// The year that ages are told for.
pub fn year(state: &State) -> i32 {
    state.setup.plan.date.year()
}

/// Everybody with a seat who was in the hall at any time.
pub fn attended(state: &State) -> Vec<&Person> {
    state
        .roll
        .seated(&state.setup.roll)
        .filter(|person| state.roll.attended(person.card))
        .collect()
}

/// Those elected in announced rounds who are on the roll, and how many are not. Found by card; a name without
/// a card counts where only one person has it.
pub fn elected<'a>(state: &'a State, election: &'a Election) -> (Vec<&'a Person>, u32) {
    let mut people: Vec<&Person> = Vec::new();
    let mut unknown = 0;
    let names = state
        .rounds(election)
        .filter(|round| round.announced.is_some())
        .filter_map(|round| round.count.as_ref())
        .flat_map(|count| &count.outcome.standings)
        .filter(|standing| standing.state == CandidateState::Elected)
        .map(|standing| standing.candidate.as_str());
    for name in names {
        // Names of earlier rounds stand in the slates those rounds were closed with.
        let earlier = election
            .earlier
            .iter()
            .filter_map(|round| round.closed_with.as_ref())
            .map(|(slate, _)| slate);
        let card = std::iter::once(&election.slate)
            .chain(earlier)
            .find_map(|slate| slate.get(name))
            .and_then(|found| found.card);
        let roll = &state.setup.roll;
        let found = match card {
            Some(card) => roll.iter().find(|person| person.card == card),
            None => {
                let mut same = roll.iter().filter(|person| person.name == name);
                same.next().filter(|_| same.next().is_none())
            }
        };
        match found {
            Some(person) => people.push(person),
            None => unknown += 1,
        }
    }
    (people, unknown)
}
