//! Situation cards: what to do when something goes wrong, who decides, what to say.

use super::duty::Source;
use super::words::Words;
use super::{CongressKind, Rulebook, SittingKind};
use chrono::NaiveDate;
use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// Something that goes wrong and that the state of a congress shows: the card about it is offered first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// More papers were collected than issued.
    CollectedMore,
    /// Fewer papers were collected than issued.
    CollectedFewer,
    /// A tie at the last seat.
    Tie,
    /// Seats are left after a round.
    Short,
    /// Two teams of tellers do not agree.
    TeamsDiffer,
    /// Somebody who was elected does not take the seat.
    ElectedWithdraws,
    /// A teller stands on the list.
    TellerOnList,
    /// The list is over the limit of names above the seats.
    SurplusOver,
    /// A name was proposed twice, or two people have one name.
    NameTwice,
    /// Somebody asks to be taken off the list.
    WithdrawalAsked,
    /// Too few are in the hall.
    QuorumLost,
    /// Somebody came after results were measured without them.
    LateArrival,
    /// Somebody has not arrived and nobody says why.
    BaseUnsettled,
    /// A card vote did not pass.
    VoteFailed,
    /// A result that was announced turns out wrong.
    WrongAnnouncement,
    /// The speaker is over the limit.
    SpeakerOver,
    /// The running item is over its planned time.
    ItemOver,
    /// The congress runs late.
    Behind,
    /// Nobody wants to speak.
    NoSpeakers,
    /// A document that is needed soon is not ready.
    DocumentMissing,
    /// Nothing ran for a time: power, machine.
    Interrupted,
    /// A duty stands in the way of Tiếp.
    DutyOpen,
}

impl Trouble {
    /// Every trouble, the gravest first: what can void a ballot or a vote, then what stands in the way, then
    /// what only costs time.
    pub const ALL: [Self; 22] = [
        Self::CollectedMore,
        Self::QuorumLost,
        Self::TeamsDiffer,
        Self::WrongAnnouncement,
        Self::TellerOnList,
        Self::Tie,
        Self::Short,
        Self::ElectedWithdraws,
        Self::VoteFailed,
        Self::CollectedFewer,
        Self::LateArrival,
        Self::SurplusOver,
        Self::NameTwice,
        Self::WithdrawalAsked,
        Self::Interrupted,
        Self::DutyOpen,
        Self::DocumentMissing,
        Self::SpeakerOver,
        Self::NoSpeakers,
        Self::BaseUnsettled,
        Self::ItemOver,
        Self::Behind,
    ];
}

/// Where a card leads: a place of the podium. The screen knows the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// The roll.
    Roll,
    /// The running card vote, or a new one.
    CardVote,
    /// The ladder of the running election.
    Election,
    /// Speakers.
    Speakers,
    /// Guests.
    Guests,
    /// Documents.
    Documents,
    /// Duties.
    Duties,
    /// The log.
    Log,
    /// Undo.
    Undo,
    /// A note.
    Note,
    /// A break.
    Recess,
    /// More time for the running item.
    Time,
    /// Another item of the programme.
    Programme,
    /// Change of chair.
    Chair,
}

/// A situation card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    /// Its name: `[a-z0-9-]{1,40}`.
    pub id: String,
    /// What happened, in a few words: "Thu về nhiều phiếu hơn số phát ra".
    pub title: Words,
    /// Other words under which people look for it.
    #[serde(default)]
    pub also: Words,
    /// The troubles of a running congress that it is about.
    #[serde(default)]
    pub troubles: Vec<Trouble>,
    /// What to do, in order.
    pub act: Vec<Words>,
    /// Who decides.
    pub decides: Words,
    /// What to say to the hall.
    #[serde(default)]
    pub say: Option<Words>,
    /// Where it leads.
    #[serde(default)]
    pub door: Option<Door>,
    /// Where the rule stands. A card whose rule was not seen says that it is practice.
    #[serde(default)]
    pub source: Source,
    /// The document that replaced the source, from its date on.
    #[serde(default)]
    pub newer: Option<Source>,
}

impl Situation {
    /// Where the rule stood on this day: of the two sources the youngest that was there. `None` where the card
    /// names none, or none that old: then it is practice.
    pub fn source_on(&self, day: NaiveDate) -> Option<&Source> {
        self.newer
            .iter()
            .chain([&self.source])
            .filter(|source| !source.cite.is_empty())
            .find(|source| source.date.is_none_or(|date| date <= day))
    }
}

/// How long a congress or one of its sittings may last, at most.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LengthLimit {
    /// Kinds of congress it is about; all if empty.
    #[serde(default)]
    pub kinds: Vec<CongressKind>,
    /// Of sittings of this kind; else of the whole congress.
    #[serde(default)]
    pub sitting: Option<SittingKind>,
    /// Hours in session, recesses included.
    pub hours: u32,
    /// Days, for the whole congress.
    #[serde(default)]
    pub days: Option<u32>,
    /// Where the rule stands.
    #[serde(default)]
    pub source: Source,
}

/// The decks of situation cards that ship with the program: name and text, a RON list of [`Situation`].
pub const DECKS: &[(&str, &str)] = &[
    ("party", include_str!("decks/party.ron")),
    ("general", include_str!("decks/general.ron")),
];

/// The text of a shipped deck.
pub fn deck(name: &str) -> Option<&'static str> {
    DECKS
        .iter()
        .find(|(id, _)| *id == name)
        .map(|(_, text)| *text)
}

/// The cards of a shipped deck; none where there is no such deck. They are read when somebody first asks for a
/// card, and once: never at the start.
pub fn cards_of(name: &str) -> &'static [Situation] {
    static READ: [OnceLock<Vec<Situation>>; DECKS.len()] = [const { OnceLock::new() }; DECKS.len()];
    DECKS
        .iter()
        .zip(&READ)
        .find(|((id, _), _)| *id == name)
        .map_or(&[], |((_, text), cards)| {
            cards.get_or_init(|| {
                let options =
                    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
                // A test reads every deck that ships.
                options.from_str(text).unwrap_or_default()
            })
        })
}

impl Rulebook {
    /// The deck it plays with. A rulebook that names none, such as one of an older program or one that people
    /// wrote, has the deck of its kind: nobody should stand before an empty list on the day.
    pub fn deck_name(&self) -> &str {
        let party = |id: &str| id.starts_with("party");
        match self.deck.as_str() {
            "" if party(&self.id) || self.based_on.as_deref().is_some_and(party) => "party",
            "" => "general",
            named => named,
        }
    }

    /// The cards in force: its own first, then those of its deck that it does not replace.
    pub fn cards(&self) -> Vec<&Situation> {
        let replaced = |card: &&Situation| !self.situations.iter().any(|own| own.id == card.id);
        let deck = cards_of(self.deck_name()).iter().filter(replaced);
        self.situations.iter().chain(deck).collect()
    }
}
