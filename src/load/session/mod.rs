//! Sessions: from the text to a plan, by way of a draft that is whole even where the text is not.

mod agenda;
mod among;
#[cfg(test)]
mod among_tests;
mod elections;
mod head;
mod people;
mod raw;
mod steps;
#[cfg(test)]
mod tests;
mod timeline;

use super::check::{Check, Seen};
use super::codes::SESSION_READING;
use crate::congress::plan::{FORMAT, Plan};
use crate::rulebook::DutyRule;
use crate::source::{Form, MOST_SESSION_BYTES, Path, Read, read_ron};
use raw::RawSession;
pub(crate) use steps::matter;

/// The session format.
const FORM: Form = Form {
    codes: SESSION_READING,
    format: Some(FORMAT),
    most_bytes: MOST_SESSION_BYTES,
};

/// A plan that is whole, with the values that could not be read left empty: lists have as many elements as
/// in the text, so that later checks find their places.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The plan.
    pub(crate) plan: Plan,
    /// The session names a roll.
    pub(crate) names_roll: bool,
    /// Duties that it adds to those of its rulebook, as they are written: whoever has the rulebook checks them.
    pub(crate) duties: Vec<DutyRule>,
    /// Card votes that were written without a question: indexes of sitting, item and step. Their question
    /// stands in the plan by the title of the item, until the rulebook tells the name of the subject.
    pub(crate) unasked: Vec<(usize, usize, usize)>,
}

/// Ids of the session that others refer to, with their lines.
#[derive(Debug, Default)]
struct Known {
    officers: Seen,
    documents: Seen,
    elections: Seen,
}

/// Reads a session and checks everything that needs neither rulebook nor roll.
pub(crate) fn read(file: &str, text: &str) -> Read<Draft> {
    read_ron::<RawSession>(file, text, &FORM).refine(|raw, problems, places| {
        let mut check = Check { problems, places };
        draft(&raw, &mut check)
    })
}

fn draft(raw: &RawSession, check: &mut Check<'_, '_>) -> Draft {
    let root = Path::Root;
    let mut plan = head::head(raw, check);
    let mut known = Known::default();
    plan.officers = people::officers(&raw.officers, &root.field("officers"), check, &mut known);
    plan.guests = people::guests(&raw.guests, &root.field("guests"), check);
    plan.documents = people::documents(&raw.documents, &root.field("documents"), check, &mut known);
    plan.elections =
        elections::elections(&raw.elections, &root.field("elections"), check, &mut known);
    plan.duties_off = head::duties_off(&raw.duties_off, &root.field("duties_off"), check);
    plan.attested = head::attested(&raw.attested, &root.field("attested"), check);
    let agenda = agenda::agenda(&raw.sittings, check, &known, &plan.documents);
    plan.sittings = agenda.sittings;
    timeline::check_times(&plan.sittings, check);
    elections::check_rungs(&plan, check);
    among::check_among(&plan, &known.elections, check);
    Draft {
        plan,
        names_roll: agenda::names_roll(&raw.roll),
        duties: raw.duties.clone(),
        unasked: agenda.unasked,
    }
}
