//! The table of actions: everything a key can ask for, and nothing else.
//!
//! One list makes the enum, its names and its properties, so the keymaps, the palette, the help, the
//! footer and the code share one vocabulary. The words people read are `action-NAME` and
//! `action-NAME.help` in `locale`.

/// Where an action stands in help and palette. In the order in which help shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Running the congress.
    Run,
    /// Clocks of the programme.
    Clock,
    /// Speakers and speeches.
    Speakers,
    /// Card votes.
    Vote,
    /// Ballot rounds.
    Election,
    /// Delegates and guests.
    Roll,
    /// Duties.
    Duties,
    /// Documents, the log, notes.
    Papers,
    /// Looking without moving.
    Look,
    /// Inside dialogs and lists.
    Dialog,
    /// The program itself.
    Program,
    /// The rehearsal's clock.
    Rehearsal,
}

impl Group {
    /// Every group, in the order of help.
    pub const ALL: [Self; 12] = [
        Self::Run,
        Self::Clock,
        Self::Speakers,
        Self::Vote,
        Self::Election,
        Self::Roll,
        Self::Duties,
        Self::Papers,
        Self::Look,
        Self::Dialog,
        Self::Program,
        Self::Rehearsal,
    ];

    /// The word for the group's message: `key-group-NAME`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Clock => "clock",
            Self::Speakers => "speakers",
            Self::Vote => "vote",
            Self::Election => "election",
            Self::Roll => "roll",
            Self::Duties => "duties",
            Self::Papers => "papers",
            Self::Look => "look",
            Self::Dialog => "dialog",
            Self::Program => "program",
            Self::Rehearsal => "rehearsal",
        }
    }
}

/// What an action can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It leads to an act: the congress may be another afterwards. Held keys never repeat it.
    Acts,
    /// It only looks, or goes back without recording. Works while an act is being written; may be repeated.
    Looks,
    /// It changes the program and not the congress: starting, leaving, writing files, the rehearsal's clock.
    Program,
}

/// Who may ask for an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hands {
    /// The keyboard only.
    Keyboard,
    /// A presentation clicker too.
    Clicker,
}

/// Makes the enum and its list from one table.
macro_rules! actions {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $name:literal $group:ident $effect:ident $hands:ident; )+) => {
        /// What a key can ask for. In keymaps and scripts of tests by its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action {
            $( $(#[doc = $doc])+ $variant, )+
        }

        impl Action {
            /// Every action, in the order of help.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The name in keymaps and of the message: `next` is `action-next`.
            pub fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }

            /// Where it stands in help and palette.
            pub fn group(self) -> Group {
                match self { $( Self::$variant => Group::$group, )+ }
            }

            /// What it can change.
            pub fn effect(self) -> Effect {
                match self { $( Self::$variant => Effect::$effect, )+ }
            }

            /// Who may ask for it.
            pub fn hands(self) -> Hands {
                match self { $( Self::$variant => Hands::$hands, )+ }
            }
        }
    };
}

actions! {
    /// Tiếp: does what the footer says.
    Next = "next" Run Acts Keyboard;
    /// Tiếp from a clicker: walks on, but never records a number and never declares a result.
    ClickerNext = "clicker-next" Run Acts Clicker;
    /// Goes to the item that is being looked at.
    GoTo = "go-to" Run Acts Keyboard;
    /// Leaves out the item that is being looked at, with a reason.
    Skip = "skip" Run Acts Keyboard;
    /// Leaves out the running step, with a reason.
    SkipStep = "skip-step" Run Acts Keyboard;
    /// Ends the running step, also while speakers are waiting.
    EndStep = "end-step" Run Acts Keyboard;
    /// Somebody else runs the congress from here on.
    ChangeChair = "change-chair" Run Acts Keyboard;
    /// Begins a break, or ends the one that is on.
    Recess = "recess" Run Acts Keyboard;
    /// Takes the latest act back, after asking once.
    Undo = "undo" Run Acts Keyboard;

    /// Holds the running item's clock, or lets it go on.
    Pause = "pause" Clock Acts Keyboard;
    /// One minute more for the running item.
    GrantMinute = "grant-minute" Clock Acts Keyboard;
    /// One minute less for the running item.
    TakeMinute = "take-minute" Clock Acts Keyboard;
    /// Counts the last interruption as running time.
    CountGap = "count-gap" Clock Acts Keyboard;

    /// Opens the queue of speakers.
    Speakers = "speakers" Speakers Looks Keyboard;
    /// Puts somebody into the queue.
    RegisterSpeaker = "register-speaker" Speakers Acts Keyboard;
    /// Gives the floor to the next speaker, or to the chosen one.
    StartSpeech = "start-speech" Speakers Acts Keyboard;
    /// The speaker has finished.
    EndSpeech = "end-speech" Speakers Acts Keyboard;
    /// Holds the speaker's clock, or lets it go on.
    PauseSpeech = "pause-speech" Speakers Acts Keyboard;
    /// One minute more for the speaker.
    GrantSpeech = "grant-speech" Speakers Acts Keyboard;
    /// The speech proposes solutions.
    TagSolution = "tag-solution" Speakers Acts Keyboard;
    /// The speech reports results.
    TagResult = "tag-result" Speakers Acts Keyboard;
    /// The speech is neither.
    TagOther = "tag-other" Speakers Acts Keyboard;

    /// Opens a card vote.
    Vote = "vote" Vote Acts Keyboard;
    /// Everybody present agrees: fills the numbers in; they are recorded by `confirm`.
    AllAgree = "all-agree" Vote Acts Keyboard;
    /// Counts by section of the hall.
    CountBySection = "count-by-section" Vote Acts Keyboard;
    /// Announces a recorded result.
    Announce = "announce" Vote Acts Keyboard;
    /// Takes the call to vote back before it is announced.
    CancelVote = "cancel-vote" Vote Acts Keyboard;
    /// Puts an announced vote again, with a reason.
    RepeatVote = "repeat-vote" Vote Acts Keyboard;

    /// Opens the ladder of the ballot round.
    Elections = "elections" Election Looks Keyboard;
    /// Another number to be elected is proposed.
    ProposeSeats = "propose-seats" Election Acts Keyboard;
    /// The list of the convening committee.
    Introduce = "introduce" Election Acts Keyboard;
    /// Somebody stands or is nominated.
    Nominate = "nominate" Election Acts Keyboard;
    /// How many support a name from the floor.
    RecordSupport = "record-support" Election Acts Keyboard;
    /// Decides on a wish to withdraw.
    DecideWithdrawal = "decide-withdrawal" Election Acts Keyboard;
    /// Enters an opinion ballot.
    EnterOpinion = "enter-opinion" Election Acts Keyboard;
    /// Proposes the tellers.
    Tellers = "tellers" Election Acts Keyboard;
    /// Papers issued.
    IssueBallots = "issue-ballots" Election Acts Keyboard;
    /// Spoiled papers exchanged before they are cast.
    ExchangeBallots = "exchange-ballots" Election Acts Keyboard;
    /// Papers collected.
    CollectBallots = "collect-ballots" Election Acts Keyboard;
    /// Enters the count as the signed minutes have it.
    EnterCount = "enter-count" Election Acts Keyboard;

    /// Opens the roll.
    Roll = "roll" Roll Looks Keyboard;
    /// All present, except those marked.
    AllPresent = "all-present" Roll Acts Keyboard;
    /// The chosen person has arrived.
    Arrive = "arrive" Roll Acts Keyboard;
    /// The chosen person has left the hall.
    Depart = "depart" Roll Acts Keyboard;
    /// The chosen person is absent throughout the congress.
    Absent = "absent" Roll Acts Keyboard;
    /// An alternate takes the seat of somebody who is not present, or gives it back.
    CallUp = "call-up" Roll Acts Keyboard;
    /// So many are in the hall, without names.
    PresentCount = "present-count" Roll Acts Keyboard;
    /// Opens the guests.
    Guests = "guests" Roll Looks Keyboard;
    /// Adds a guest.
    AddGuest = "add-guest" Roll Acts Keyboard;

    /// Opens the duties.
    Duties = "duties" Duties Looks Keyboard;
    /// Does at once what the first open duty asks for.
    DoDuty = "do-duty" Duties Acts Keyboard;
    /// Opens the situation cards: what to do when something goes wrong.
    Situations = "situations" Duties Looks Keyboard;

    /// Opens the documents.
    Documents = "documents" Papers Looks Keyboard;
    /// Opens the log.
    Log = "log" Papers Looks Keyboard;
    /// Opens what the congress teaches.
    Lessons = "lessons" Papers Looks Keyboard;
    /// Writes a note into the log.
    Note = "note" Papers Acts Keyboard;
    /// Writes the documents.
    Export = "export" Papers Program Keyboard;
    /// Checks the chosen session.
    Check = "check" Papers Looks Keyboard;

    /// Up one line.
    LookUp = "look-up" Look Looks Clicker;
    /// Down one line.
    LookDown = "look-down" Look Looks Clicker;
    /// Up one page.
    LookPageUp = "look-page-up" Look Looks Clicker;
    /// Down one page.
    LookPageDown = "look-page-down" Look Looks Clicker;
    /// To the first line.
    LookFirst = "look-first" Look Looks Clicker;
    /// To the last line.
    LookLast = "look-last" Look Looks Clicker;
    /// Looks at the step before.
    LookBack = "look-back" Look Looks Clicker;
    /// Looks at what is running.
    LookNow = "look-now" Look Looks Clicker;
    /// Searches where one is; diacritics may be left out.
    Search = "search" Look Looks Keyboard;

    /// Accepts: records what was entered, chooses the line.
    Confirm = "confirm" Dialog Acts Keyboard;
    /// Goes back; nothing is recorded.
    Cancel = "cancel" Dialog Looks Clicker;
    /// To the next field.
    NextField = "next-field" Dialog Looks Keyboard;
    /// To the field before.
    PrevField = "prev-field" Dialog Looks Keyboard;
    /// Marks the line, or takes the mark away.
    Mark = "mark" Dialog Acts Keyboard;
    /// Adds to the open list.
    Add = "add" Dialog Acts Keyboard;
    /// Takes the chosen line out of the open list, after asking.
    Remove = "remove" Dialog Acts Keyboard;
    /// The first choice.
    Choose1 = "choose-1" Dialog Acts Keyboard;
    /// The second choice.
    Choose2 = "choose-2" Dialog Acts Keyboard;
    /// The third choice.
    Choose3 = "choose-3" Dialog Acts Keyboard;
    /// The fourth choice.
    Choose4 = "choose-4" Dialog Acts Keyboard;
    /// The fifth choice.
    Choose5 = "choose-5" Dialog Acts Keyboard;
    /// The sixth choice.
    Choose6 = "choose-6" Dialog Acts Keyboard;
    /// The seventh choice.
    Choose7 = "choose-7" Dialog Acts Keyboard;
    /// The eighth choice.
    Choose8 = "choose-8" Dialog Acts Keyboard;
    /// The ninth choice.
    Choose9 = "choose-9" Dialog Acts Keyboard;

    /// Help, drawn from the keymap in force.
    Help = "help" Program Looks Keyboard;
    /// Every command by name.
    Palette = "palette" Program Looks Keyboard;
    /// The commands of this screen, with the arrows.
    Menu = "menu" Program Looks Keyboard;
    /// The other language.
    Language = "language" Program Looks Keyboard;
    /// The audience's screen goes black. A clicker sends its keys at any time, so it can harm nothing.
    HallBlack = "hall-black" Program Looks Clicker;
    /// Rehearses the chosen session, or goes on with the chosen journal.
    Rehearse = "rehearse" Program Program Keyboard;
    /// Runs the chosen session live.
    RunLive = "run-live" Program Program Keyboard;
    /// Opens a session from a file.
    OpenSession = "open-session" Program Program Keyboard;
    /// Leaves, after asking.
    Quit = "quit" Program Program Keyboard;

    /// Holds the rehearsal's clock, or lets it go on.
    ClockHold = "clock-hold" Rehearsal Program Keyboard;
    /// Moves the rehearsal's clock to a time.
    ClockJump = "clock-jump" Rehearsal Program Keyboard;
    /// The rehearsal's clock runs faster.
    ClockFaster = "clock-faster" Rehearsal Program Keyboard;
    /// The rehearsal's clock runs slower.
    ClockSlower = "clock-slower" Rehearsal Program Keyboard;
}

impl Action {
    /// The action with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|a| a.name() == name)
    }

    /// The digit of a choice, 1 to 9.
    pub fn choice(self) -> Option<u8> {
        match self {
            Self::Choose1 => Some(1),
            Self::Choose2 => Some(2),
            Self::Choose3 => Some(3),
            Self::Choose4 => Some(4),
            Self::Choose5 => Some(5),
            Self::Choose6 => Some(6),
            Self::Choose7 => Some(7),
            Self::Choose8 => Some(8),
            Self::Choose9 => Some(9),
            _ => None,
        }
    }

    /// It only looks.
    pub fn looks(self) -> bool {
        self.effect() == Effect::Looks
    }

    /// A clicker's stray key may ask for it at any time: nothing moves, nothing is recorded.
    pub fn is_harmless(self) -> bool {
        self.looks() && self.hands() == Hands::Clicker
    }

    /// The palette lists it by name. The keys of dialogs mean nothing without their dialog, and Tiếp
    /// belongs under a key of its own.
    pub fn in_palette(self) -> bool {
        self.group() != Group::Dialog
            && !matches!(self, Self::ClickerNext | Self::Palette | Self::Menu)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_action_has_one_name_in_kebab_case() {
        let mut names = BTreeSet::new();
        for action in Action::ALL {
            let name = action.name();
            assert!(names.insert(name), "{name} twice");
            assert!(
                name.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{name}"
            );
            assert_eq!(Action::from_name(name), Some(*action));
        }
        assert_eq!(Action::from_name("Next"), None);
    }

    #[test]
    fn groups_stand_together_and_in_the_order_of_help() {
        let groups: Vec<Group> = Action::ALL.iter().map(|a| a.group()).collect();
        assert!(groups.is_sorted());
        for group in Group::ALL {
            assert!(groups.contains(&group), "{group:?} is empty");
        }
    }

    #[test]
    fn a_clicker_moves_on_and_looks_and_nothing_else() {
        for action in Action::ALL {
            if action.hands() == Hands::Clicker {
                assert!(
                    action.looks() || *action == Action::ClickerNext,
                    "{}",
                    action.name()
                );
            }
        }
        for action in [
            Action::Next,
            Action::Confirm,
            Action::Announce,
            Action::AllAgree,
        ] {
            assert_eq!(action.hands(), Hands::Keyboard);
        }
    }

    #[test]
    fn choices_are_the_digits() {
        let digits: Vec<u8> = Action::ALL.iter().filter_map(|a| a.choice()).collect();
        assert_eq!(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
}
