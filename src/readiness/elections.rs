//! Elections: tellers who cannot stay, people who may not stand, numbers that come from above.

use super::papers::Spot;
use super::{Look, codes};
use crate::congress::names::{meant, namesakes, same_name};
use crate::congress::plan::{ElectionPlan, Person, Status};
use crate::congress::{Fact, Setup};
use crate::rulebook::Office;

/// Tellers that are needed to count and to check at once, in a small hall and in another (practice).
const LEAST_TELLERS: [usize; 2] = [2, 3];
/// Voters below which a hall is small.
const SMALL_HALL: usize = 30;

/// Looks at every election.
pub(super) fn look(look: &mut Look<'_>) {
    for e in 0..look.plan().elections.len() {
        tellers(look, e);
        candidates(look, e);
    }
}

/// Probationary, temporary and suspended members: neither tellers nor candidates (QC 244/2014, Articles 7, 11
/// and 15).
fn without_vote(status: Status) -> bool {
    matches!(
        status,
        Status::Probationary | Status::TransferredIn | Status::Suspended
    )
}

/// Whom a name on a list of tellers means, where everybody of that name has no vote.
fn barred<'a>(people: &'a [Person], name: &str) -> Option<&'a Person> {
    let same = match meant(people, name) {
        Some(person) => vec![person],
        None => namesakes(people, name),
    };
    let all = same.iter().all(|person| without_vote(person.status));
    same.into_iter().next().filter(|_| all)
}

fn status(status: Status) -> Fact {
    Fact::Message(match status {
        Status::Probationary => "status-probationary",
        Status::TransferredIn => "status-transferred-in",
        _ => "status-suspended",
    })
}

fn tellers(look: &mut Look<'_>, e: usize) {
    let setup: &Setup = look.setup;
    let Some(election) = setup.plan.elections.get(e) else {
        return;
    };
    let title = || Fact::Words(election.title.clone());
    let about = [election.id.as_str()];
    let list = Spot::Value(format!("elections[{e}].tellers"));
    let told = look.found.iter().any(|finding| {
        finding.why == "readiness-number"
            && finding.about.contains(&election.id)
            && finding
                .facts
                .contains(&("what", Fact::Message("number-tellers")))
    });
    // Where nobody is proposed, those of the election before go on.
    let first = setup
        .plan
        .elections
        .iter()
        .take(e)
        .all(|one| one.tellers.is_empty());
    let voters = setup.roll.iter().filter(|one| one.status.has_seat());
    let [small, large] = LEAST_TELLERS;
    let least = if voters.count() < SMALL_HALL {
        small
    } else {
        large
    };
    let few = election.tellers.len() < least;
    if few && !told && (first || !election.tellers.is_empty()) {
        let facts = vec![
            ("election", title()),
            ("n", election.tellers.len().into()),
            ("least", least.into()),
        ];
        look.tell(&codes::FEW_TELLERS, &list, &about, facts);
    }
    for (t, teller) in election.tellers.iter().enumerate() {
        let spot = Spot::Value(format!("elections[{e}].tellers[{t}]"));
        if let Some(person) = barred(&setup.roll, teller) {
            let facts = vec![
                ("name", Fact::from(teller.as_str())),
                ("status", status(person.status)),
                ("election", title()),
            ];
            look.tell(&codes::TELLER_NO_VOTE, &spot, &about, facts);
            continue;
        }
        let Some(other) = other_ballot(setup, e, teller) else {
            continue;
        };
        let facts = vec![
            ("name", Fact::from(teller.as_str())),
            ("election", title()),
            ("other", Fact::Words(other.title.clone())),
        ];
        let about = [election.id.as_str(), other.id.as_str()];
        look.tell(&codes::TELLER_STANDS, &spot, &about, facts);
    }
}

/// Another ballot that may put this teller on a list while he should be counting: a later one for which nobody
/// else is proposed; or one from among whose elected this office is filled, where nobody is named for it yet.
fn other_ballot<'a>(setup: &'a Setup, e: usize, teller: &str) -> Option<&'a ElectionPlan> {
    let elections = &setup.plan.elections;
    let election = elections.get(e)?;
    let stands = |one: &ElectionPlan| {
        let names = one.candidates.iter();
        names.into_iter().any(|candidate| {
            same_name(&candidate.name, teller)
                || (candidate.card.is_some()
                    && candidate.card == meant(&setup.roll, teller).map(|person| person.card))
        })
    };
    let later = elections
        .iter()
        .skip(e + 1)
        .take_while(|one| one.tellers.is_empty())
        .find(|one| stands(one));
    later.or_else(|| {
        if !election.candidates.is_empty() {
            return None;
        }
        let among = election.from_among.as_deref()?;
        elections.iter().find(|one| one.id == among && stands(one))
    })
}

fn candidates(look: &mut Look<'_>, e: usize) {
    let setup: &Setup = look.setup;
    let Some(election) = setup.plan.elections.get(e) else {
        return;
    };
    let title = || Fact::Words(election.title.clone());
    let about = [election.id.as_str()];
    let group = Spot::Group(format!("elections[{e}]"));
    if election.candidates.is_empty() {
        look.tell(
            &codes::NO_CANDIDATES,
            &group,
            &about,
            vec![("election", title())],
        );
    }
    if election.office == Office::HigherDelegates && !election.allocated {
        let facts = vec![("election", title()), ("id", election.id.as_str().into())];
        look.tell(&codes::NOT_ALLOCATED, &group, &about, facts);
    }
    for (c, candidate) in election.candidates.iter().enumerate() {
        let person = candidate
            .card
            .and_then(|card| setup.roll.iter().find(|person| person.card == card));
        if let Some(person) = person.filter(|person| without_vote(person.status)) {
            let facts = vec![
                ("name", Fact::from(candidate.name.as_str())),
                ("status", status(person.status)),
                ("election", title()),
            ];
            let spot = Spot::Group(format!("elections[{e}].candidates[{c}]"));
            look.tell(&codes::MAY_NOT_STAND, &spot, &about, facts);
        }
    }
}
