//! Every field of the status, with its type and meaning, as the README prints it.

use std::fmt::Write;

/// One field of the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its path; `[]` stands for every element of a list.
    pub name: &'static str,
    /// What it holds: `text`, `integer`, `boolean`, `time` (RFC 3339), `object` or `list`; with `?` where
    /// it may be `null`.
    pub kind: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

macro_rules! schema {
    ($($name:literal: $kind:literal, $meaning:literal;)*) => {
        &[$(Field { name: $name, kind: $kind, meaning: $meaning }),*]
    };
}

/// All fields, in the order in which they are written.
pub const SCHEMA: &[Field] = schema! {
    "mode": "text", "`live` or `rehearsal`";
    "seq": "integer", "number of the last record; 0 for an empty journal";
    "at": "time", "the moment this is the status of";
    "session": "object", "the session";
    "session.id": "text", "its id";
    "session.title": "object", "full title of the congress";
    "session.title.vi": "text", "in Vietnamese";
    "session.title.en": "text?", "in English, where the session has it";
    "sitting": "text?", "id of the open sitting";
    "item": "text?", "id of the running item";
    "step": "text?", "id of the running step";
    "clocks": "object", "the running clocks; negative remaining time is overtime";
    "clocks.item_elapsed_s": "integer?", "seconds the running item has had, without pauses";
    "clocks.item_remaining_s": "integer?", "seconds left of its length and the granted time";
    "clocks.item_paused": "boolean", "its clock is held";
    "clocks.item_granted_s": "integer?", "seconds granted to it (negative: taken)";
    "clocks.speech_elapsed_s": "integer?", "seconds the running speech has had";
    "clocks.speech_remaining_s": "integer?", "seconds left of its limit; null without a limit";
    "recess": "object?", "the running break";
    "recess.since": "time", "when it began";
    "recess.until": "time?", "when it is to end, where that was said";
    "items": "list", "all items, in the order of the programme";
    "items[].id": "text", "its id";
    "items[].number": "text", "its number in the adopted programme";
    "items[].title": "object", "what it is";
    "items[].title.vi": "text", "in Vietnamese";
    "items[].title.en": "text?", "in English, where the session has it";
    "items[].sitting": "text", "id of its sitting";
    "items[].state": "text", "`pending`, `running`, `left` (can be gone back to), `done`, `skipped` or `taken_as_met`";
    "items[].planned_start": "time", "as planned";
    "items[].planned_end": "time", "as planned";
    "items[].expected_start": "time?", "as expected now; null once it is over";
    "items[].expected_end": "time?", "as expected now; null once it is over";
    "items[].actual_start": "time?", "when it first began";
    "items[].actual_end": "time?", "when it ended";
    "behind_s": "integer", "seconds behind the plan; negative is ahead";
    "behind_relative_s": "integer", "the same, measured from the actual opening of the sitting";
    "planned_close": "time?", "planned close of the open sitting, else of the next one";
    "expected_close": "time?", "its expected close";
    "present": "integer", "voters present; in the first meeting of a committee its members";
    "summoned": "integer", "voters summoned; in the first meeting of a committee its members";
    "base": "integer", "E, the number that majorities are measured on, as it stands now";
    "base_provisional": "boolean", "people not yet arrived are still in it";
    "base_out": "list", "summoned people who are not in it";
    "base_out[].card": "integer", "card number";
    "base_out[].why": "text", "`delegate_absent`, `committee_absent`, `excused`, `exempt_absent`, `transferred_out_absent` or `transferred_out_present`";
    "replaced": "list", "seats that alternates have; each is counted once";
    "replaced[].card": "integer", "card of the person replaced";
    "replaced[].alternate": "integer", "card of the alternate";
    "need": "integer", "votes needed on that base";
    "quorum": "object", "whether the congress may sit";
    "quorum.met": "boolean", "all conditions hold";
    "quorum.needed": "integer", "the least number of those present; 1 where any number is enough";
    "quorum.call": "integer", "which call of the congress it is judged by, from 1";
    "quorum.units_present": "integer?", "units with somebody present, where the rulebook asks for them";
    "quorum.units": "integer?", "all units, where the rulebook asks for them";
    "duties": "list", "all duties that hold for this congress, in the order of the rulebook";
    "duties[].id": "text", "id of the rule, with `/election` behind it where it stands for one, or `/card` where it stands for somebody who came late";
    "duties[].election": "text?", "id of that election";
    "duties[].state": "text", "`waiting`, `soon`, `due`, `missed`, `met`, `recorded` (by hand), `waived` or `taken_as_met`";
    "duties[].severity": "text", "`must`, `should` or `lesson`";
    "duties[].blocks": "boolean", "it stops the congress where it falls due";
    "duties[].text": "object", "what is not yet done";
    "duties[].text.vi": "text", "in Vietnamese";
    "duties[].text.en": "text?", "in English, where the rulebook has it";
    "duties[].source": "object", "where the rule stands";
    "duties[].source.cite": "object", "the document as people cite it";
    "duties[].source.cite.vi": "text", "in Vietnamese";
    "duties[].source.cite.en": "text?", "in English, where the rulebook has it";
    "duties[].source.date": "text?", "its date, `YYYY-MM-DD`";
    "duties[].source.checked": "boolean", "the sentence was seen in the source; a rule that was not never blocks";
    "votes": "list", "all card votes, in the order in which they were called";
    "votes[].id": "text", "its id";
    "votes[].title": "object", "what is decided";
    "votes[].title.vi": "text", "in Vietnamese";
    "votes[].title.en": "text?", "in English, where there is one";
    "votes[].subject": "text?", "what it is about, from the rulebook's list";
    "votes[].item": "text?", "id of the item of its step";
    "votes[].step": "text?", "id of its step";
    "votes[].question": "text?", "id of the question of that step";
    "votes[].election": "text?", "id of the election it belongs to";
    "votes[].rung": "text?", "the rung of that election";
    "votes[].decision": "text?", "what it decides about the rounds of that election: `cancel`, `continue`, `new_names` or `revote_again`";
    "votes[].state": "text", "`called`, `recorded`, `announced` or `cancelled`";
    "votes[].yes": "integer?", "cards for";
    "votes[].no": "integer?", "cards against";
    "votes[].other": "integer?", "cards for another opinion";
    "votes[].not_voting": "integer?", "present without raising a card";
    "votes[].present": "integer", "present when it was called";
    "votes[].base": "integer", "E, frozen when it was called";
    "votes[].on": "text", "what the share is taken of: `adjusted_summoned` (E), `total_members` (all summoned) or `present`";
    "votes[].measured_on": "integer", "that number, frozen when it was called";
    "votes[].need": "integer", "votes needed";
    "votes[].passed": "boolean?", "the numbers reach what is needed; null without numbers, or taken back";
    "votes[].announced": "boolean", "the chair has announced it";
    "votes[].holds": "boolean", "it is announced, and no later vote on the same question replaces it";
    "votes[].repeats": "text?", "id of the announced vote that is put again here";
    "votes[].reason": "text?", "why it is put again, or was taken back";
    "votes[].sections": "list", "the numbers by section of the hall, where they were counted so";
    "votes[].sections[].unit": "text", "the section; a bare number is its place";
    "votes[].sections[].yes": "integer?", "cards for; null where not counted by section";
    "votes[].sections[].no": "integer?", "cards against; null where not counted by section";
    "votes[].sections[].other": "integer?", "cards for another opinion; null where not counted by section";
    "elections": "list", "all elections, in the order of the plan";
    "elections[].id": "text", "its id";
    "elections[].office": "text", "`committee`, `standing_committee`, `secretary`, `deputy_secretary`, `inspection_committee`, `higher_delegates`, `board`, `supervisors`, `chair` or `deputy_chair`";
    "elections[].title": "object", "what is elected";
    "elections[].title.vi": "text", "in Vietnamese";
    "elections[].title.en": "text?", "in English, where the session has it";
    "elections[].seats": "integer", "seats as planned or allocated, then as voted";
    "elections[].seats_voted": "boolean", "the congress voted the number";
    "elections[].allocated": "boolean", "the number comes from above and is not voted";
    "elections[].tellers": "list", "the tellers' names, head first";
    "elections[].tellers[]": "text", "a name";
    "elections[].tellers_elected": "boolean", "the congress elected them";
    "elections[].from_among": "text?", "id of the election whose elected alone may stand";
    "elections[].progress": "text", "`running`, `complete`, `tied`, `short`, `alternates_short` or `stopped` (the congress decided not to go on)";
    "elections[].elected": "list", "everybody elected in announced rounds, round by round, from the highest down";
    "elections[].elected[]": "text", "a name";
    "elections[].seats_left": "integer", "seats not filled yet";
    "elections[].alternate_seats": "integer", "alternates to be elected beside the seats";
    "elections[].alternates": "list", "the alternates in their order; empty while seats are left";
    "elections[].alternates[]": "text", "a name";
    "elections[].alternates_left": "integer", "alternates not elected yet";
    "elections[].rounds": "list", "its secret ballots, in order; the last one runs";
    "elections[].rounds[].number": "integer", "from 1";
    "elections[].rounds[].kind": "text", "`first`, `again` (the papers before were cancelled), `next` (seats or alternates were left) or `revote` (among the tied)";
    "elections[].rounds[].seats": "integer", "seats to fill in it, or alternates to elect";
    "elections[].rounds[].for_alternates": "boolean", "it elects alternates: the seats themselves are filled";
    "elections[].rounds[].tellers": "list", "its tellers, head first";
    "elections[].rounds[].tellers[]": "text", "a name";
    "elections[].rounds[].rungs_done": "list", "rungs that are done, in order";
    "elections[].rounds[].rungs_done[]": "text", "a rung, such as `list` or `issue`";
    "elections[].rounds[].rung": "text?", "the rung that the running step is on";
    "elections[].rounds[].candidates": "list", "the names in the order of the paper, once the list is adopted";
    "elections[].rounds[].candidates[]": "text", "a name";
    "elections[].rounds[].issued": "integer?", "papers issued";
    "elections[].rounds[].exchanged": "integer", "spoiled papers exchanged before they were cast; the number issued stands";
    "elections[].rounds[].collected": "integer?", "papers in the box";
    "elections[].rounds[].valid": "integer?", "valid papers";
    "elections[].rounds[].invalid": "integer?", "invalid papers";
    "elections[].rounds[].present": "integer?", "voters present when papers were issued";
    "elections[].rounds[].base": "integer?", "E, frozen when papers were issued";
    "elections[].rounds[].need": "integer?", "votes needed; null in a re-vote, and before the count where the majority is measured on the papers";
    "elections[].rounds[].on": "text", "what the majority is measured on: `adjusted_summoned` (E), `total_members`, `present`, `collected` or `valid`";
    "elections[].rounds[].measured_on": "integer?", "that number, once it is known";
    "elections[].rounds[].version": "integer?", "version of the count; a correction is a new one";
    "elections[].rounds[].method": "text?", "how the count came in: `minutes` (from the signed count minutes) or `papers` (every paper typed)";
    "elections[].rounds[].teams": "list", "the teams that counted apart, where there were several";
    "elections[].rounds[].teams[]": "text", "a name";
    "elections[].rounds[].explained": "text?", "what the head of the tellers wrote about numbers that do not close";
    "elections[].rounds[].outcomes": "list", "the count in ranking order; empty before it is entered";
    "elections[].rounds[].outcomes[].candidate": "text", "a name";
    "elections[].rounds[].outcomes[].index": "integer", "place on the paper, from 0";
    "elections[].rounds[].outcomes[].votes": "integer", "votes on valid papers";
    "elections[].rounds[].outcomes[].percent": "text", "share of `measured_on`, for printing, such as `99.05`";
    "elections[].rounds[].outcomes[].state": "text", "`elected`, `majority_no_seat`, `short`, `tied` or `not_elected` (of a re-vote); nobody is elected before `announced`";
    "elections[].rounds[].outcomes[].margin": "integer?", "votes less the votes needed; null in a re-vote among the tied";
    "elections[].rounds[].seats_left": "integer?", "seats not filled by this round";
    "elections[].rounds[].alternates": "list", "alternates named by this round, from the highest down";
    "elections[].rounds[].alternates[]": "text", "a name";
    "elections[].rounds[].ending": "text?", "`complete`, `tie` or `short`";
    "elections[].rounds[].announced": "boolean", "the result was announced";
    "elections[].rounds[].cancelled": "boolean", "the congress cancelled its papers";
    "speaker": "object?", "who has the floor";
    "speaker.id": "text", "id of the speech";
    "speaker.name": "text", "name";
    "speaker.elapsed_s": "integer", "seconds spoken";
    "speaker.limit_s": "integer?", "the limit with the granted time";
    "queue": "integer", "speakers waiting";
    "closed": "object?", "the close of the congress";
    "closed.at": "time", "when";
    "closed.act": "integer", "number of the record that closed it";
    "seal": "text?", "fingerprint of that record";
    "next": "object", "what the next press of Tiếp will do";
    "next.kind": "text", "`open_sitting`, `next_step`, `next_item`, `back_to_item`, `close_sitting`, `call_vote`, `enter_vote`, `announce_vote`, `vote_failed`, `enter_rung`, `announce_result`, `start_speech`, `end_speech`, `end_recess`, `close_congress` or `nothing`";
    "next.title": "object?", "what that is about: the step, item, sitting, question, election or speaker";
    "next.title.vi": "text", "in Vietnamese";
    "next.title.en": "text?", "in English, where there is one";
    "next.sitting": "text?", "the sitting it opens or closes";
    "next.item": "text?", "the item it goes to";
    "next.step": "text?", "the step it goes to";
    "next.vote": "text?", "the vote it is about";
    "next.question": "text?", "the question it puts";
    "next.election": "text?", "the election it is about";
    "next.rung": "text?", "the rung that needs numbers or names";
    "next.decision": "text?", "what the congress decides next about the rounds of that election: `cancel`, `continue`, `new_names` or `revote_again`";
    "next.speaker": "text?", "the speaker it is about";
    "undone": "list", "acts that were taken back, in the order in which they were";
    "undone[].act": "integer", "number of the act that no longer holds";
    "undone[].by": "integer", "number of the act that took it back";
    "undone[].at": "time", "when";
    "undone[].reason": "text", "why; may be empty";
};

/// The list as a Markdown table.
pub fn schema_markdown() -> String {
    let mut out = String::from("| field | type | meaning |\n| --- | --- | --- |\n");
    for Field {
        name,
        kind,
        meaning,
    } in SCHEMA
    {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| `{name}` | {kind} | {meaning} |");
    }
    out
}
