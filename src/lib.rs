//! presidium: the console at the podium of a formal congress.
//!
//! # One idea
//!
//! **A congress is a journal.** Everything that happens is an act, appended to one file, on disk before anyone
//! sees it as recorded. Every screen, document and answer is a function of that journal. So a power cut loses
//! nothing, the minutes write themselves, an undo leaves a trace, a rehearsal is the same program with another
//! clock, and a dispute is settled by reading.
//!
//! ```text
//! key press -> keys -> Command -> decide(state, command, moment) -> events | Refusal (why, rule, way out)
//!                                                |
//!                           journal: one line, one write, one sync
//!                                                |
//!                                 apply(&mut state, &stamp, &event)
//!                                                |
//!                 podium      status --json      export      log      (all read only)
//! ```
//!
//! # Words
//!
//! Code, documents and screens use exactly these. A **session** is one congress as planned: a RON file. A
//! **sitting** is a part of it with its own opening and close; an **item** one line of the programme; a
//! **step** one thing to say or do, the smallest unit that *Tiếp* moves over. A **card vote** is decided by
//! raised cards; an **election** fills an office by secret ballot, in **rounds**, each with its **count**. The
//! **roll** says who is summoned and present; the **base** is the frozen number E that a majority is measured
//! on. A **duty** is something the rules oblige the presidium to do by a certain step. A **rulebook** is a
//! dated set of thresholds, ballot rules and duties: data, not code. The **journal** is made of **records**;
//! each holds one **act**: all that one command caused. **Rehearsal** and **live** never share a journal.
//!
//! # Rooms
//!
//! | room | what it is | may import |
//! |---|---|---|
//! | [`rulebook`] | PURE. Types of a rulebook; the packs that ship, as `*.ron` | |
//! | [`source`] | PURE. Texts that people write, with places: problems, the RON reader | |
//! | [`congress`] | PURE. What a congress is and may do: decide, apply, replay | rulebook |
//! | [`load`] | PURE. Sessions, rolls and rulebooks to checked values, every problem found | congress, rulebook, source |
//! | [`keys`] | PURE. Chords, actions, keymaps, input methods, double presses | congress, rulebook, source |
//! | [`journal`] | the disk: lines, segments, torn ends, locks, signs of life, seals | congress |
//! | [`locale`] | words: both languages, numbers, dates, sentences from typed facts | congress, rulebook, source, load, keys, readiness |
//! | [`export`] | state and acts to documents and to `status` | congress, rulebook, locale, review |
//! | [`readiness`] | PURE. What is found in a session the week before | congress, rulebook, source |
//! | [`review`] | journals to lessons: one congress, runs compared, a whole district | congress, rulebook, source, locale, readiness |
//! | [`count`] | PURE. A count by the tellers themselves: papers, stacks, its files, two teams compared | congress, rulebook, source, locale |
//! | [`podium`] | ratatui: the loop, layers, one file per screen; no disk, no clock, no terminal of its own | congress, rulebook, source, keys, locale, count, readiness, review |
//! | [`tellers`] | ratatui: the screen of a count on the tellers' own laptop; borrows the podium's widgets | congress, rulebook, keys, locale, count, podium |
//! | [`cli`] | one file per subcommand; the only place that joins disk, clock and terminal | all |
//!
//! `tests/house.rs` holds this table. [`source`] is a room of its own, and not a part of `load`, because
//! keymaps need places and hints as much as sessions do and `keys` must not know sessions. [`count`] and its
//! screen [`tellers`] are two rooms, because the podium reads and compares the results that tellers bring.
//!
//! # Where to begin
//!
//! 1. `congress/command.rs` and `congress/event.rs`: what can be asked for and what can happen.
//! 2. `congress/agenda.rs`: what Tiếp does next. The footer, the gates and `next` read the same answer.
//! 3. `congress/decide/` and `congress/apply/`: from one to the other.
//! 4. `podium/run.rs`: how a key becomes an act on disk and then a screen.
//!
//! # Invariants
//!
//! 1. Nothing is shown as recorded before it is on disk.
//! 2. `apply` never fails; only `decide` refuses, and a refusal always says what would be allowed.
//! 3. The core is told the time; it never asks.
//! 4. A screen is a pure function of state, view, now, language and size.
//! 5. Formats carry a number (journal, session, rulebook, keymap). Older numbers stay readable; a newer one is
//!    refused with what reads it.
//! 6. Decisions are integer arithmetic. Percentages are printed, never compared.
//! 7. How a person voted, and the pattern of any one ballot paper, is never recorded anywhere.
//! 8. What the program advises, the presidium may overrule with a reason; arithmetic it may not.
//! 9. Rehearsal and live never mix: other file ending, other colour, a watermark on every document.
//! 10. Words of the program live in [`locale`], complete in both languages. Words of data are
//!     [`rulebook::Words`].
//!
//! # Where this differs from the first plan
//!
//! * Step ids are unique in their item, not in the whole session: commands name the item anyway, and an author
//!   of sixty steps should not have to invent sixty names.
//! * The first record holds the texts of session, rulebook and roll, and nothing derived from them: reading a
//!   journal reads those texts with the loader of their format, so that old journals need no copy of old types.
//! * An announced card vote counts as a declared result: it is not undone but voted again.
//! * `status` lives in [`export`], because it is one more document made from the state.

pub mod cli;
pub mod congress;
pub mod count;
pub mod export;
pub mod journal;
pub mod keys;
pub mod load;
pub mod locale;
pub mod podium;
pub mod readiness;
pub mod review;
pub mod rulebook;
pub mod source;
pub mod tellers;
