# Words of the room keys: names of all that keys can ask for, groups, screens, problems of keymaps.

## Groups of help and palette

key-group-run = Running the congress
key-group-clock = Clock
key-group-speakers = Speakers
key-group-vote = Card votes
key-group-election = Ballots
key-group-roll = Delegates and guests
key-group-duties = Duties
key-group-papers = Papers and log
key-group-look = Looking
key-group-dialog = In dialogs and lists
key-group-program = Program
key-group-rehearsal = Rehearsal clock

## Screens in which keys mean something

keys-mode-home = home screen
keys-mode-podium = podium
keys-mode-vote = number dialog
keys-mode-election = ballot round
keys-mode-gate = duty in the way
keys-mode-list = list
keys-mode-text = text field
keys-mode-confirm = question
keys-mode-menu = footer menu

## Running the congress

action-next = Next
    .help = Does what the last line of the screen says; never loses anything.
action-clicker-next = Next (clicker)
    .help = Moves on from a clicker; records no number and announces no result.
action-go-to = Go to the item in view
    .help = Starts the item in view; the running one is left and can be gone back to.
action-skip = Skip the item in view
    .help = Leaves the item in view out, with a reason.
action-skip-step = Skip this step
    .help = Leaves the running step out, with a reason.
action-end-step = End this step
    .help = Ends the running step, also while speakers are waiting.
action-change-chair = Change of chair
    .help = Records who runs the congress from now on, with the sentence to say.
action-recess = Break, reconvene
    .help = Begins a break; during a break, reconvenes.
action-undo = Undo
    .help = Shows what will be taken back, asks once, and records it in the log.

## Clock

action-pause = Hold the clock, go on
    .help = Holds the running item's clock; pressed again, lets it go on.
action-grant-minute = One minute more
    .help = Grants the running item one minute.
action-take-minute = One minute less
    .help = Takes one minute back from the running item.
action-count-gap = Count the interruption
    .help = Counts the last interruption as time used by the item.

## Speakers

action-speakers = Speakers
    .help = Who has the floor, who is waiting, who has spoken.
action-register-speaker = Register a speaker
    .help = Puts somebody into the queue.
action-start-speech = Give the floor
    .help = To the first in the queue, or to the chosen speaker.
action-end-speech = End of speech
    .help = Records that the speaker has finished.
action-pause-speech = Hold the speaker's clock, go on
    .help = Holds the clock of the speech; pressed again, lets it go on.
action-grant-speech = One minute more to speak
    .help = Grants the speaker one minute.
action-tag-solution = Tag: solutions
    .help = The speech proposes solutions.
action-tag-result = Tag: results
    .help = The speech reports results.
action-tag-other = Tag: other
    .help = The speech is about something else.

## Card votes

action-vote = Card vote
    .help = Opens a card vote: on the question of this step, or on one typed in.
action-all-agree = All agree
    .help = Fills in that everybody present agrees; Enter records it.
action-count-by-section = Count by section
    .help = Takes the numbers of each section and adds them up.
action-announce = Announce the result
    .help = Announces the recorded result; from then on it is corrected, not undone.
action-cancel-vote = Cancel the vote
    .help = Takes a vote back before it is announced, with a reason.
action-repeat-vote = Vote again
    .help = Puts an announced vote again, with a reason; both stay.

## Ballots

action-elections = Ballot round
    .help = Opens the steps of the round: where it stands, what is next, who acts.
action-propose-seats = Number to be elected
    .help = Records another number that the presidium proposes, for the Congress to vote on.
action-introduce = List introduced
    .help = Enters the list of the convening committee.
action-nominate = Stand, nominate
    .help = Records who stands or is nominated.
action-record-support = Support
    .help = Records how many support each name from the floor.
action-decide-withdrawal = Withdrawal
    .help = Records that a withdrawal was allowed or refused.
action-enter-opinion = Opinion ballot
    .help = Enters the opinion ballot where the list is over the limit.
action-tellers = Tellers
    .help = Records the tellers proposed: their head and the members.
action-issue-ballots = Ballots issued
    .help = Records how many papers were issued.
action-exchange-ballots = Spoiled papers exchanged
    .help = Records papers exchanged before they were cast; the number issued stands.
action-collect-ballots = Ballots collected
    .help = Records how many papers came back.
action-enter-count = Enter the count
    .help = Takes the signed count minutes: valid, invalid, votes for each name.

## Delegates and guests

action-roll = Roll
    .help = Who is present, who is absent, whether enough are here.
action-all-present = All present except those marked
    .help = Records everybody as present except those that are marked.
action-arrive = Has arrived
    .help = Records that the chosen person has arrived.
action-depart = Has left
    .help = Records that the chosen person has left the hall.
action-absent = Absent throughout
    .help = Records that the chosen person is absent throughout, excused or not.
action-call-up = Call an alternate up
    .help = An alternate takes the seat of somebody absent, or gives it back.
action-present-count = Number present
    .help = Records how many are in the hall, without names.
action-guests = Guests
    .help = Guests in the order of introduction, who has arrived, who speaks.
action-add-guest = Add a guest
    .help = Adds a guest with name and post.

## Duties

action-duties = Duties
    .help = What the rules oblige to: done, open, waived with a reason.
action-do-duty = Do the duty now
    .help = Opens the step that meets the duty in view.
action-situations = Situation cards
    .help = Something goes wrong: what to do, who decides, what to say; what fits now first.

## Papers and log

action-documents = Documents
    .help = Writes a document to a folder or stick, draft or final.
action-log = Log
    .help = All that was recorded, in words, in the order of time.
action-lessons = Lessons
    .help = Strengths, shortcomings, the time of each item and what to do the next time.
action-note = Note
    .help = Writes a line into the log.
action-export = Export log and minutes
    .help = Writes the documents of the congress into a folder.
action-check = Check
    .help = Shows what the chosen session still lacks.

## Looking

action-look-up = Up
    .help = Up one line; looking changes nothing that is running.
action-look-down = Down
    .help = Down one line; only looks.
action-look-page-up = Page up
    .help = Up one page; only looks.
action-look-page-down = Page down
    .help = Down one page; only looks.
action-look-first = To the first
    .help = To the first line; only looks.
action-look-last = To the last
    .help = To the last line; only looks.
action-look-back = Look at the step before
    .help = Shows the sentence of the step before; what is running stays.
action-look-now = Back to what is running
    .help = Ends looking elsewhere.
action-search = Search
    .help = Searches where you are; diacritics may be left out.

## In dialogs and lists

action-confirm = Confirm
    .help = Records what was entered, or chooses the line.
action-cancel = Back
    .help = Goes back; nothing is recorded.
action-next-field = Next field
    .help = To the next field.
action-prev-field = Field before
    .help = To the field before.
action-mark = Mark
    .help = Marks the line, or takes the mark away.
action-add = Add
    .help = Adds to the open list.
action-remove = Remove
    .help = Takes the chosen line out of the list, after asking.
action-choose-1 = Choose 1
    .help = Chooses number 1.
action-choose-2 = Choose 2
    .help = Chooses number 2.
action-choose-3 = Choose 3
    .help = Chooses number 3.
action-choose-4 = Choose 4
    .help = Chooses number 4.
action-choose-5 = Choose 5
    .help = Chooses number 5.
action-choose-6 = Choose 6
    .help = Chooses number 6.
action-choose-7 = Choose 7
    .help = Chooses number 7.
action-choose-8 = Choose 8
    .help = Chooses number 8.
action-choose-9 = Choose 9
    .help = Chooses number 9.

## Program

action-help = Help
    .help = The keys that work here, drawn from the keymap in force.
action-palette = Commands
    .help = Finds every command by name, with its key.
action-menu = Menu
    .help = The commands of this screen, with the arrows and Enter.
action-language = Vietnamese or English
    .help = Changes the language of the screen; what the congress says stays.
action-hall-black = Clicker key
    .help = The key with which clickers blacken a screen; here it does nothing.
action-rehearse = Rehearse
    .help = Rehearses the chosen session; goes on with one that was left.
action-run-live = Run live
    .help = Opens the chosen session for the congress itself.
action-open-session = Open another session
    .help = Opens a session from a file.
action-quit = Quit
    .help = Leaves after asking; the journal is whole and can be gone on with.

## Rehearsal clock

action-clock-hold = Hold the rehearsal, go on
    .help = Holds the rehearsal's clock; pressed again, lets it go on.
action-clock-jump = Jump in rehearsal time
    .help = Moves the rehearsal's clock to another time.
action-clock-faster = Rehearse faster
    .help = Makes the rehearsal's clock run faster.
action-clock-slower = Rehearse slower
    .help = Makes the rehearsal's clock run slower.

## Problems of keymaps

problem-K030 = There is no screen named “{ $mode }”.
    .do = { $near ->
        [none] The names are: { $known }.
       *[other] Did you mean “{ $near }”? The names are: { $known }.
    }
problem-K031 = There is no action named “{ $action }”.
    .do = { $near ->
        [none] “presidium keys” lists the actions; “none” frees a key.
       *[other] Did you mean “{ $near }”? “presidium keys” lists the actions.
    }
problem-K032 = “{ $keys }” is no key.
    .do = { $near ->
        [none] Keys are written "v", "f10", "enter", "pagedown", "ctrl-p"; keys pressed one after another "t g".
       *[other] Did you mean “{ $near }”?
    }
problem-K033 = The key “{ $keys }” in { $mode } belongs to “{ $other }” and cannot be that of “{ $action }” too.
    .do = Take one of the two away.
problem-K034 = The key “{ $keys }” ({ $action }) and that of “{ $other }” in { $mode } hide each other: one is the beginning of the other.
    .do = Choose another key for one of the two.
problem-K035 = The key “{ $keys }” cannot be used in { $mode }: { $why ->
        [twin] terminals cannot tell it from Enter, Tab, Esc or Backspace
        [ctrl] Ctrl is certain only with letters, arrows and F-keys
        [backspace] input methods send Backspace by themselves
        [field] it belongs to the field
       *[letter] an input method composes it; no keyboard has it
    }.
    .do = Choose another: an F-key, an arrow, Ctrl with a letter, or a letter without diacritics.
problem-K036 = The key “{ $keys }” in { $mode } asks for “{ $action }”, and clickers send this key at any time.
    .do = The keys b, full stop, F5, PageUp and Esc may only look or go back, or mean nothing.
problem-K037 = PageDown in { $mode } asks for “{ $action }”.
    .do = PageDown is the clicker's way on: bind it to “clicker-next”; in lists it may show the next page.
problem-K038 = The key “{ $keys }” in { $mode } has w, [ or ] in it, which input methods change into Vietnamese vowels.
    .do = Choose another key.
problem-K039 = The key “{ $keys }” in { $mode } has a doubled letter, which input methods change into another letter.
    .do = Choose two different letters.
problem-K040 = Nothing in { $mode } is left for “{ $action }”.
    .do = Give it a key; a keymap based on "default" has one.
problem-K041 = In { $mode }, “{ $action }” is reached by letters only ({ $keys }).
    .do = Give it, or “menu”, a key that is no letter: input methods may hold letters back.
problem-K042 = There is no keymap “{ $base }” to be based on.
    .do = { $near ->
        [none] The program has: default, clicker.
       *[other] Did you mean “{ $near }”?
    }
problem-K043 = The screen “{ $mode }” stands twice.
    .do = Make one part of the two.
problem-K044 = The row of “{ $action }” has no key.
    .do = Add a key, or take the row out.
problem-K045 = “{ $id }” is the id of a keymap of the program, and the content is another.
    .do = Give this one an id of its own and say based_on: "{ $id }".
problem-K046 = “{ $id }” cannot be an id.
    .do = An id has small letters a to z, digits and dashes, 40 at most.
