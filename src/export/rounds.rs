//! One round of an election in words: what the minutes and the count minutes both say about it.

use super::course::Course;
use super::document::{Block, Document, Table};
use super::paper::Paper;
use crate::congress::election::{
    CandidateState, Counted, Election, Ending, Outcome, Round, RoundKind, Slate, Standing,
};
use crate::congress::roll::Base;
use crate::locale::facts;
use crate::rulebook::{BaseKind, Majority, Tie};

/// A round with the election it belongs to.
#[derive(Clone, Copy)]
pub(super) struct RoundOf<'a> {
    pub election: &'a Election,
    pub round: &'a Round,
}

impl<'a> RoundOf<'a> {
    /// The slate as it was in this round.
    pub fn slate(self) -> &'a Slate {
        match &self.round.closed_with {
            Some((slate, _)) => slate,
            None => &self.election.slate,
        }
    }

    /// The tellers of this round, head first.
    pub fn tellers(self) -> &'a [String] {
        match &self.round.closed_with {
            Some((_, tellers)) => tellers,
            None => &self.election.tellers,
        }
    }

    /// Seats to fill in this round, or alternates to elect.
    pub fn seats(self) -> u32 {
        self.round.seats.unwrap_or(self.election.seats)
    }

    /// The round before this one.
    pub fn before(self) -> Option<RoundOf<'a>> {
        let number = self.round.number.checked_sub(1)?;
        let round = self.election.round_numbered(number)?;
        Some(Self { round, ..self })
    }

    /// The number that the votes of its count are measured on.
    pub fn measured(self) -> u32 {
        let on_e = self.round.issued.as_ref().map(|issued| issued.base.number);
        let counted = self.round.count.as_ref().and_then(|c| c.outcome.base);
        counted.or(on_e).unwrap_or(0)
    }

    /// The count, once its result was announced.
    pub fn announced(self) -> Option<&'a Counted> {
        self.round
            .count
            .as_ref()
            .filter(|_| self.round.announced.is_some() && self.round.cancelled.is_none())
    }
}

/// "Lần thứ hai (bầu tiếp)".
pub(super) fn heading(paper: &Paper<'_>, of: RoundOf<'_>) -> String {
    let kind = match of.round.kind {
        RoundKind::First => "first",
        RoundKind::Again => "again",
        RoundKind::Revote => "revote",
        RoundKind::Next if of.round.for_alternates => "alternates",
        RoundKind::Next => "next",
    };
    paper.say(
        "export-round",
        &facts![word = word(paper, of.round.number), kind = kind],
    )
}

/// The number of a round in words: "hai".
pub(super) fn word(paper: &Paper<'_>, round: u32) -> String {
    paper.locale.format("round-word", &facts![n = round])
}

/// Seats to fill, and where their number comes from.
pub(super) fn seats(paper: &Paper<'_>, of: RoundOf<'_>) -> String {
    let election = of.election;
    let message = match of.round.kind {
        RoundKind::First if election.allocated => "export-seats-allocated",
        RoundKind::First if election.seats_voted => "export-seats-voted",
        RoundKind::First => "export-seats-not-voted",
        _ if of.round.for_alternates => "export-seats-for-alternates",
        RoundKind::Again => "export-seats-again",
        RoundKind::Next => "export-seats-left",
        RoundKind::Revote => "export-seats-tied",
    };
    paper.say(message, &facts![people = paper.people(of.seats())])
}

/// Head and members of the tellers of a round, and whom they replace.
pub(super) fn tellers(paper: &Paper<'_>, of: RoundOf<'_>, course: &Course) -> Option<String> {
    let (head, members) = of.tellers().split_first()?;
    let replaced = course.replaced(&of.election.id, of.round.number);
    let named = named(paper, head, members, &replaced);
    let voted = course
        .tellers(&of.election.id)
        .any(|tellers| tellers.round <= of.round.number && tellers.names == of.tellers());
    Some(if voted {
        named
    } else {
        paper.say("export-tellers-not-voted", &facts![tellers = named])
    })
}

fn named(paper: &Paper<'_>, head: &str, members: &[String], replaced: &[&str]) -> String {
    paper.say(
        "export-tellers-named",
        &facts![
            head = head,
            members = paper.locale.listed(members),
            replaced = paper.locale.listed(replaced),
        ],
    )
}

/// Papers by kind. What is not known reads `none`; numbers of the count are those of `count`.
pub(super) fn papers(
    paper: &Paper<'_>,
    of: RoundOf<'_>,
    count: Option<&Counted>,
    none: &str,
) -> Vec<(String, String)> {
    let round = of.round;
    let number =
        |number: Option<u32>| number.map_or_else(|| none.to_owned(), |n| paper.locale.number(n));
    let mut fields = Vec::new();
    let mut field = |label: &str, value: String| fields.push((paper.text(label), value));
    let issued = round.issued.as_ref().map(|issued| issued.issued);
    field("export-issued", number(issued));
    if round.exchanged > 0 {
        field("export-exchanged", number(Some(round.exchanged)));
    }
    field("export-collected", number(round.collected));
    let missing = issued
        .zip(round.collected)
        .map(|(i, c)| i.saturating_sub(c));
    if let Some(missing) = missing.filter(|missing| *missing > 0) {
        field("export-not-returned", number(Some(missing)));
    }
    // Papers that were cancelled were not counted.
    if round.cancelled.is_some() || round.is_void() {
        return fields;
    }
    field("export-valid", number(count.map(|count| count.sheet.valid)));
    field(
        "export-invalid",
        count.map_or_else(|| none.to_owned(), |count| invalid(paper, count)),
    );
    fields
}

/// Invalid papers with their reasons.
fn invalid(paper: &Paper<'_>, count: &Counted) -> String {
    let number = paper.locale.number(count.sheet.invalid);
    let reasons: Vec<String> = count
        .sheet
        .invalid_reasons
        .iter()
        .filter(|(_, n)| **n > 0)
        .map(|(reason, n)| {
            format!(
                "{}: {}",
                paper.locale.invalid_reason(reason),
                paper.locale.number(*n)
            )
        })
        .collect();
    if reasons.is_empty() {
        number
    } else {
        format!("{number} ({})", reasons.join("; "))
    }
}

/// How the base comes about; for the first meeting of a committee, who they are.
pub(super) fn base(paper: &Paper<'_>, base: &Base) -> String {
    match &base.electorate {
        Some(election) => paper.say(
            "export-base-of-meeting",
            &facts![
                people = paper.people(base.number),
                title = paper.locale.election(election, paper.state),
            ],
        ),
        None => paper.locale.base(base),
    }
}

/// What the votes are measured on, and how many are needed; `None` before papers were issued.
pub(super) fn measured(
    paper: &Paper<'_>,
    of: RoundOf<'_>,
    count: Option<&Counted>,
) -> Option<String> {
    let issued = of.round.issued.as_ref()?;
    let majority = &paper.rulebook().majority;
    let counted = |count: &Counted| count.outcome.base.unwrap_or(issued.base.number);
    let on = match (majority.base, count) {
        (BaseKind::AdjustedSummoned | BaseKind::TotalMembers, _) => base(paper, &issued.base),
        (BaseKind::Present, _) => paper.say("export-base-present", &facts![n = issued.present]),
        (BaseKind::Collected, Some(count)) => {
            paper.say("export-base-collected", &facts![n = counted(count)])
        }
        (BaseKind::Valid, Some(count)) => {
            paper.say("export-base-valid", &facts![n = counted(count)])
        }
        (kind, None) => paper.say(
            "export-base-of-papers",
            &facts![
                kind = if kind == BaseKind::Valid {
                    "valid"
                } else {
                    "collected"
                }
            ],
        ),
    };
    let need = count.and_then(|count| count.outcome.need).or(issued.need);
    let rule = match (of.round.kind, need) {
        (RoundKind::Revote, _) => "most",
        (_, None) => "open",
        (_, Some(_)) if is_half(majority) => "half",
        (_, Some(_)) => "share",
    };
    Some(paper.say(
        "export-base-and-need",
        &facts![base = on, need = need.unwrap_or(0), rule = rule],
    ))
}

/// More than half, and no other share.
fn is_half(majority: &Majority) -> bool {
    majority.strict && majority.den == majority.num.saturating_mul(2)
}

/// The result in the order of the paper. `outcomes`: with a column that says what it means for each name.
pub(super) fn table(paper: &Paper<'_>, of: RoundOf<'_>, count: &Counted, outcomes: bool) -> Table {
    let against = !count.sheet.against.is_empty();
    let mut table = Table::new(columns(paper, against, outcomes));
    let mut standings: Vec<&Standing> = count.outcome.standings.iter().collect();
    standings.sort_by_key(|standing| standing.index);
    for standing in standings {
        let mut row = vec![
            // The number on the paper.
            (standing.index + 1).to_string(),
            standing.candidate.clone(),
            paper.locale.number(standing.votes),
        ];
        if against {
            let votes = count.sheet.against.get(standing.index as usize);
            row.push(votes.map_or_else(String::new, |n| paper.locale.number(*n)));
        }
        row.push(paper.locale.percent_figures(
            standing.votes,
            of.measured(),
            paper.rulebook().percent.results,
        ));
        if outcomes {
            row.push(self::standing(paper, of, &count.outcome, standing));
        }
        table.push(row);
    }
    table
}

/// The columns of a result, of a counted one or of one to be filled in by hand.
pub(super) fn columns(paper: &Paper<'_>, against: bool, outcomes: bool) -> Vec<(String, bool)> {
    let mut columns = vec![
        (paper.text("export-no"), true),
        (paper.text("export-name"), false),
        (paper.text("export-votes"), true),
    ];
    if against {
        columns.push((paper.text("export-against"), true));
    }
    columns.push((paper.text("export-percent-of-base"), true));
    if outcomes {
        columns.push((paper.text("export-result"), false));
    }
    columns
}

/// What an announced count means for a name.
fn standing(paper: &Paper<'_>, of: RoundOf<'_>, outcome: &Outcome, standing: &Standing) -> String {
    let name = &standing.candidate;
    if of.round.for_alternates && standing.state == CandidateState::Elected {
        return paper.text("export-standing-alternate");
    }
    if let Some(place) = outcome.alternates.iter().position(|one| one == name) {
        return paper.say(
            "export-standing-alternate-place",
            &facts![place = place + 1],
        );
    }
    if outcome.alternates_tied.contains(name) {
        return paper.text("export-standing-alternate-tied");
    }
    paper.locale.standing(standing, true)
}

/// The elected from the highest down, exactly the seats; the alternates; what it leads to. Before the
/// announcement nobody is called elected.
pub(super) fn elected(
    paper: &Paper<'_>,
    document: &mut Document,
    of: RoundOf<'_>,
    count: &Counted,
) {
    let announced = of.round.announced.is_some();
    let line = |standing: &Standing| {
        paper.say(
            "export-elected-line",
            &facts![
                name = standing.candidate.as_str(),
                votes = standing.votes,
                percent = paper.percent(standing.votes, of.measured()),
            ],
        )
    };
    let mut group = |message: &str, lines: Vec<String>| {
        let people = paper.people(lines.len() as u32);
        document.paragraph(paper.say(message, &facts![people = people]));
        document.blocks.push(Block::Numbered(lines));
    };
    let alternate = if announced {
        "export-elected-alternates"
    } else {
        "export-alternates-enough"
    };
    let outcome = &count.outcome;
    let elected: Vec<String> = outcome.elected().map(line).collect();
    let alternates: Vec<String> = outcome
        .standings
        .iter()
        .filter(|standing| outcome.alternates.contains(&standing.candidate))
        .map(line)
        .collect();
    let nobody = elected.is_empty();
    if !nobody {
        let message = match (of.round.for_alternates, announced) {
            (true, _) => alternate,
            (false, true) => "export-elected",
            (false, false) => "export-enough",
        };
        group(message, elected);
    }
    if !alternates.is_empty() {
        group(alternate, alternates);
    }
    if nobody {
        document.paragraph(paper.text("export-elected-nobody"));
    }
    if let Some(said) = ending(paper, of, outcome) {
        document.paragraph(said);
    }
}

/// What the count leads to, where not everything is filled.
fn ending(paper: &Paper<'_>, of: RoundOf<'_>, outcome: &Outcome) -> Option<String> {
    match outcome.ending {
        Ending::Complete => None,
        Ending::Tie => Some(tie(paper, of, outcome)),
        Ending::Short => Some(paper.say(
            "export-ending",
            &facts![
                ending = paper.locale.capital(&paper.locale.word(&outcome.ending)),
                left = outcome.seats_left,
                alternates = match outcome.seats_left {
                    0 => outcome.alternates_left,
                    _ => 0,
                },
            ],
        )),
    }
}

fn tie(paper: &Paper<'_>, of: RoundOf<'_>, outcome: &Outcome) -> String {
    let seat: Vec<&str> = outcome
        .tied()
        .map(|standing| standing.candidate.as_str())
        .collect();
    let alternate = seat.is_empty() || of.round.for_alternates;
    let names = if seat.is_empty() {
        outcome.alternates_tied.iter().map(String::as_str).collect()
    } else {
        seat
    };
    let votes = outcome
        .standings
        .iter()
        .find(|standing| names.first() == Some(&standing.candidate.as_str()))
        .map_or(0, |standing| standing.votes);
    let revote = matches!(paper.rulebook().tie, Tie::Revote(_));
    paper.say(
        "export-tied",
        &facts![
            place = if alternate { "alternate" } else { "seat" },
            names = paper.locale.listed(names),
            votes = votes,
            then = if revote && of.round.kind != RoundKind::Revote {
                "revote"
            } else {
                "ask"
            },
            left = match outcome.seats_left {
                0 => outcome.alternates_left,
                left => left,
            },
        ],
    )
}
