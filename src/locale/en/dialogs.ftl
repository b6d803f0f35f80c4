# Words of the dialogs: votes, duties in the way, elections, the roll, speakers, guests, the log.
# Every message has its twin in Vietnamese, with the same name and variables.

## Everywhere

dialog-say = TO SAY, SPEAKER: { $who }
dialog-digits-only = This field takes digits only; what was typed is kept.
dialog-no-negative = There are no negative numbers; what was typed is kept.
dialog-over-most = { $number } is more than the most there can be, { $most }; what was typed is kept.
dialog-too-long = Longer than allowed; what was typed is kept.
dialog-cards-only = Type card numbers only, with blanks or commas between, such as: 3 7 12-15.
dialog-not-cards = “{ $text }” is no card number; such as: 3 7 12-15.
dialog-choose-with-arrows = Choose with the left and right arrows, or by a digit.
dialog-keyboard-only = A clicker records nothing; please press Enter on the keyboard.
dialog-leave-typed = Nothing is recorded. Esc once more drops what was typed; any other key goes on.
dialog-nothing-found = Nothing found.
dialog-press-a-digit = Press the digit of the way you choose, or Esc to go back.
answer-yes = yes
answer-no = no
list-marked = { $n } marked
list-search = Search:
list-search-how = diacritics may be left out, Esc ends the search

person-found = Card { NUMBER($card, useGrouping: "false") }: { $name }{ $unit_is ->
    [given] , { $unit }
   *[empty] {""}
} ({ $status })
person-several = { $n } people: { $names }
person-by-card = { $name } - card { NUMBER($card, useGrouping: "false") }
person-several-type-card = { $n } people fit, please type the card number.
person-not-on-roll = Not on the roll.
person-no-card = Nobody on the roll has card { $card }.
person-missing = A name or card number is missing.

## Hints at the foot of the screen

hint-record = record
hint-back = back
hint-back-unrecorded = back, nothing recorded
hint-next-field = next field
hint-previous-field = field before
hint-choose = choose
hint-stay = stay and go on
hint-search = search
hint-mark = mark
hint-first = first
hint-last = last
hint-note = note
hint-record-vote = record (announced after)
hint-repeat-last = record as the last one
hint-next-question = next question
hint-all-agree = all agree
hint-by-section = count by section
hint-add-section = add a section; empty ends
hint-drop-sections = later, what is typed is kept
hint-announce = announce
hint-announce-next = announce, next
hint-correct-numbers = correct
hint-close-unannounced = close unannounced
hint-take-call-back = Take the call to vote back (this is recorded)
hint-close-vote-open = Close this box, the vote stays open
hint-do-now = do it now
hint-done-already = done already
hint-waive = waive
hint-other-way = another way
hint-reason = reason
hint-later = later
hint-later-next = later, next one
hint-open-duty = open
hint-arrived = has arrived
hint-left = has left
hint-all-present = all present, except …
hint-by-card = by card
hint-absent = absent throughout
hint-count = head count
hint-give-floor = give the floor
hint-end-speech = has finished
hint-register = register
hint-one-minute = one minute more
hint-pause-speech = hold, go on
hint-tag-solution = solution
hint-tag-result = result
hint-withdraw = withdraw
hint-add-guest = add a guest
hint-toggle-ready = ready or not
hint-write-papers = write documents
hint-read-on = read on
hint-other-election = another election
hint-call-vote = call the vote
hint-enter-vote = enter the vote
hint-enter-tellers = enter the tellers
hint-enter-issued = enter papers issued
hint-enter-collected = enter papers collected
hint-enter-count = enter the count
hint-announce-result = announce the result
hint-introduce = committee's list
hint-nominate = nominations
hint-withdrawal = withdrawals
hint-tellers = tellers
hint-issue = papers issued
hint-collect = papers collected
hint-count-papers = enter, correct the count
hint-drop-figures = Drop the figures typed

## Card votes

vote-title = VOTE: to adopt { $title }
vote-before = { $present } present at this vote, measured on { $base }{ $provisional ->
    [yes] {" "}(provisional)
   *[no] {""}
}, adopted with { $need } in favour
vote-field-present = Present at this vote
vote-field-yes = In favour
vote-field-no = Against
vote-field-other = Other opinion
vote-field-silent = Not voting
vote-computed = computed
vote-how = Count the few first: with “In favour” left empty it is computed. Nobody is 0, not empty.
vote-sum-whole = sum { $sum } = present { $present }
vote-sum-over = sum { $sum } > present { $present }
vote-sum-under = sum { $sum } < present { $present }
vote-sum-missing = so far { $sum }/{ $present }
vote-sections = By section: { $parts_is ->
    [given] { $parts } +
   *[empty] {""}
} section { $n }
vote-enter-repeats = Enter: record as the last one ({ $yes } in favour, { $no } against, { $other } other). Otherwise type the numbers.
vote-result-passes = ADOPTED: { $yes }/{ $present } present ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , which is { $pct_base } of { $base }
}
vote-result-fails = NOT ADOPTED: { $yes }/{ $present } present ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , which is { $pct_base } of { $base }
}, { $missing } short
vote-recorded-unannounced = RECORDED, NOT ANNOUNCED. When the sentence above has been said, Enter announces it.
vote-recorded-numbers = In favour { $yes }{ $computed ->
    [yes] {" "}(computed)
   *[no] {""}
}, against { $no }, other opinion { $other }{ $silent ->
    [0] {""}
   *[other] , not voting { $silent }
}; present { $present }.
vote-recorded-how-to-correct = Recorded. The up arrow leads back to the numbers before they are announced.
vote-row-numbers = { $yes }-{ $no }-{ $other }
vote-missing-no = The number against is missing; type 0 if there is nobody.
vote-missing-other = The number of other opinions is missing; type 0 if there is nobody.
vote-over = { $sum } cards are more than the { $present } people present. Count again, or correct those present in the first field.
vote-under = { $missing } are missing. Count again; those who raised no card go into “Not voting”.
vote-present-missing = The number of those present is missing.
vote-cannot-repeat = { $present } are present now, so the last result cannot be repeated; please type the numbers.
vote-recall-reason = { $to } were present at the vote, not { $from }; called again
vote-cancel-reason = the call was taken back before it was announced
vote-clicker-records-nothing = A clicker records no numbers. Type them and press Enter on the keyboard.
vote-clicker-announces-nothing = A clicker announces no result. Press Enter on the keyboard.

form-vote = Call a vote
form-vote-question = The question: to adopt { $title }.
form-vote-own = This step holds no question. Type what is decided, so that it reads well after “to adopt”.
form-vote-title = To adopt
form-vote-title-missing = What is decided is missing.
form-vote-need = Measured on { $base }, adopted with { $need } in favour.
failed-title = Not adopted
failed-again = Put this question to the vote again
failed-skip = Leave this step out, with a reason

## A duty in the way

gate-title = { $what }: cannot begin yet
gate-title-close = { $what }: cannot close yet
gate-title-congress-close = The congress: cannot close yet
gate-title-duty = A duty
gate-source = Rule: { $source }
gate-do-vote = Do it now: call the vote to adopt { $what }
gate-do-brief = Do it now: add a briefing ({ $what })
gate-do-read = Do it now: add a reading ({ $what })
gate-do-rung = Do it now: add the step “{ $what }”
gate-do-yourself = Do it now: { $what }
gate-done-already = Done already, recorded afterwards (when, with what result)
gate-words = How it was done:
gate-words-missing = When and with what result it was done is missing.
gate-waive = Waive it, because:
gate-back = Back
gate-press-a-digit = Press 1, 2 or 3; Esc to go back.
gate-press-a-reason = Press the digit of the reason, 1 to 4; Esc to go back.

duties-title = Duties: { $settled }/{ $all } settled
duties-tab-all = all
duties-tab-open = open
duties-before-opening = Before the opening
duties-before-closing = Before the end of { $what }
duties-no-step = The programme has no such step
duties-before-close = Before the close
duties-after-close = After the congress
duties-settled = This duty is settled, nothing more has to be done.
duty-rule = { $weight }; rule: { $source }
waivers-title = Reasons for what was waived
waivers-about = { $n ->
    [one] { $n } waiver still has
   *[other] { $n } waivers still have
} no reason.
waivers-words-missing = The reason is missing. If it cannot be written now, Esc leaves it for later.

## Elections

ladder-title = ELECTION, round { $round }: { $election }
ladder-numbers = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}{ $names ->
    [0] {""}
   *[other] , { $names } names{ $surplus ->
        [0] {""}
       *[other] {" "}(surplus { $surplus } = { $share })
    }
}
ladder-with-number = { $words } { $n }
ladder-number = Number
ladder-number-allocated = Number, allocated
ladder-introduction = Committee's list
ladder-nominations = Nominations
ladder-withdrawals = Withdrawals
ladder-opinion-ballot = Opinion ballot
ladder-list = Number and list
ladder-tellers = Tellers
ladder-print = Print, stamp papers
ladder-instructions = Instructions
ladder-box = Seal the box
ladder-issue = Papers issued
ladder-voting = Voting
ladder-collect = Papers collected
ladder-count = Count
ladder-minutes = Signed minutes
ladder-announce = Announcement
ladder-seal = Seal, hand over
ladder-who = Who acts: { $who }
ladder-say = TO SAY
ladder-do = To do
ladder-more = { $n } more lines
ladder-surplus = { $names } names for { $seats } seats; surplus { $surplus } = { $share }{ $limit ->
    [0] {""}
   *[other] , at most { $limit }
}.
ladder-surplus-over = The surplus is over the limit: an opinion ballot on those who stand or were nominated on the floor.
ladder-list-short = The list has fewer names than seats.
ladder-no-names = Nobody is on the list yet.
ladder-by = { $origin }: { $by }
ladder-withdrawn = withdrawn
ladder-withdrawal-refused = withdrawal refused
ladder-no-tellers = There are no tellers yet.
ladder-tellers-proposed = Proposed, the congress has not voted
ladder-tellers-elected = The congress has voted
ladder-head = head
ladder-on-list = stands on the list
ladder-not-issued = No papers issued yet.
ladder-issued = Issued { $issued }, present { $present }
ladder-base = Measured on { $of ->
    [total] all members
    [collected] the papers collected
    [valid] the valid papers
    [present] those present
   *[adjusted] {""}
}{ $base ->
    [0] {""}
   *[other] { $of ->
        [adjusted] { $base }
       *[other] : { $base }
    }
}{ $provisional ->
    [yes] {" "}(provisional)
   *[no] {""}
}{ $need ->
    [0] {""}
   *[other] , { $need } votes needed
}
ladder-rule = Rule: { $source }
ladder-collected = Collected { $collected }{ $missing ->
    [0] {""}
   *[other] , { $missing } missing
}
ladder-not-collected = The papers collected are not reported yet.
ladder-not-counted = There is no count yet.
ladder-valid = Valid { $valid }, invalid { $invalid }
ladder-version = Version { $version }, corrected because: { $reason }
ladder-announced = Announced.
ladder-unannounced = NOT ANNOUNCED.
column-number = No.
column-name = Name
column-votes = votes
column-against = no
column-rank = rank

introduce-title = The convening committee's list
introduce-about = List for { $election }, { $n } names. Compare with the list as it is read out:
introduce-names = { $names }
introduce-as-planned = Exactly this list, record it as introduced
introduce-otherwise = The list was read otherwise: type it as it was read
introduce-list = List
introduce-list-about = Type the list as it was read out, commas between the names; card numbers will do.
nominate-title = Nominations: { $election }
nominate-about = Type a card number or a name. Of somebody who is not on the roll, type the full name as the paper will have it.
nominate-how = How
nominate-by-others = nominated
nominate-own = stands
nominate-by = Nominated by
nominate-by-missing = Who nominates is missing (card number, name or group).
nominate-listed = { $name } is on the list already.
withdrawal-title = Withdrawals: { $election }
withdrawal-who = Who (number, name)
withdrawal-decided = The congress decides
withdrawal-allowed = allowed
withdrawal-refused = refused
withdrawal-nobody = The list does not have this person.
withdrawal-several = Several people fit, please type the number.
tellers-title = Tellers for { $election }
tellers-about = Type card numbers or names; commas between the members. The congress then votes.
tellers-head = Head
tellers-members = Members
tellers-head-missing = The head is missing.
tellers-so-far = { $n ->
    [one] { $n } person
   *[other] { $n } people
}{ $names_is ->
    [given] : { $names }
   *[empty] {""}
}
tellers-on-list = { $name } stands on the list and cannot be a teller.

entry-issue-title = Papers issued: { $election }, round { $round }
entry-issue-about = As the tellers report it to the congress. Count those present again before it is recorded.
entry-issued = Papers issued
entry-present = Voters present
entry-issued-missing = The number of papers issued is missing.
entry-issue-sum = Issued { $issued }, present { $present }{ $rest ->
    [0] {""}
   *[other] : { $rest } have no paper yet
}
entry-collect-title = Papers collected: { $election }, round { $round }
entry-collect-about = { $issued } papers were issued. As the tellers report it once the box is open.
entry-collected = Papers collected
entry-collected-missing = The number of papers collected is missing; type 0 if the box is empty.
entry-collect-sum = Collected { $collected }/{ $issued }{ $missing ->
    [0] {""}
   *[other] , { $missing } missing: goes into the minutes, go on
}
entry-collect-stop = Stop, do not count votes; count the papers again. If there are still too many, the congress votes to cancel all papers in the box and to vote again.

count-title = Count: { $election }, round { $round }
count-title-correction = Correcting the count: { $election }, round { $round }
count-about = From the signed count minutes. { $collected } papers collected. No papers is 0, not empty.
count-valid = Valid papers
count-invalid = Invalid papers
count-columns = No., name: votes
count-columns-against = No., name: agree, disagree (leave the whole column empty where the minutes have none)
count-name = { $number }. { $name }
count-why = Reason of the correction
count-why-missing = The reason of the correction is missing.
count-figure-missing = This figure is still empty; type 0 if there are none. Nothing is recorded.
count-look-here = The figures do not add up, see the marked lines below. Compare with the minutes from here. Nothing is recorded.
count-sum = Votes in all { $sum }{ $most_is ->
    [given] , at most { $most }
   *[empty] {""}
}; { $filled }/{ $names } names entered
count-more-findings = { $n } more that do not add up
count-adds-up = Adds up. { $enough } have enough votes ({ $need } needed); { $ending }.
count-leave = Drop the figures typed? 1 drops them; any other key goes on.
invalid-all-struck = all names struck
invalid-too-many = more chosen than seats
invalid-both-boxes = both boxes marked
invalid-no-box = no box marked
invalid-not-issued = not issued by the tellers
invalid-outside-list = a name outside the list
invalid-marked = marked so that it can be recognised
invalid-signed = signed or written on

## The roll

roll-title = Roll
roll-title-missing = Roll: not in the hall
roll-title-base = The base (E)
roll-tab-all = all
roll-tab-missing = not in the hall
roll-tab-base = base
roll-quorum = { $present }/{ $summoned } present{ $counted ->
    [hall] {" "}(head count)
    [units] {" "}(as the units report)
   *[no] {""}
}, { $any ->
    [yes] any number is enough
   *[no] at least { $needed } needed
}{ $call ->
    [1] {""}
   *[other] {" "}(call { $call })
}
roll-units = ; units represented { $units }/{ $all }, more than half needed
roll-base = Results are measured on { $base }{ $out ->
    [0] {""}
   *[other] {" "}({ $out } not in it)
}, { $need } needed{ $provisional ->
    [yes] ; provisional, the roll is not complete
   *[no] {""}
}
roll-nobody-out = Everybody summoned is in it.
roll-attested = { $reason_is ->
    [given] reason: { $reason };
   *[empty] {""}
} attested by: { $by }
roll-here-already = This person is in the hall already.
roll-not-here = This person is not in the hall.
form-all-present = All present, except …
form-all-present-about = Type only the cards of those absent. Leave it empty if nobody is.
form-all-present-sum = { $present }/{ $summoned } present.
form-cards-except = Except the cards
form-cards = Cards
form-cards-missing = There is no card number.
form-arrive = Arrivals
form-arrive-about = Type the cards of those who have come in, such as: 3 7 12-15.
form-depart = Departures
form-depart-about = Type the cards of those who leave the hall. They stay in the base.
form-absent = Absent throughout the congress
form-absent-about = Only where somebody attests it; from then on the person may no longer be in the base.
form-absent-accepted = Reason accepted
form-absent-was-present = This person has been present and cannot be absent throughout; record the departure instead.
form-attested-by = Attested by
form-attested-by-missing = Who attests it is missing (head of the group, organisers, convening committee).
form-present-count = Head count
form-present-count-about = Those with a vote who sit in the hall now. Empty goes back to the names.
form-present = Present
form-present-by-name = By name: { $n } present.

## Small forms

form-name = Name
form-name-missing = The name is missing.
form-post = Post
form-reason = Reason
form-person = Card number or name
form-tag = About
form-register = Register a speaker
form-add-guest = Add a guest
form-guest-speaks = Will speak

## Speakers, guests, documents, log

speakers-title = Speakers: { $waiting } waiting
speakers-times = Time: { $times }
speakers-nobody = Nobody has registered.
speakers-choose-waiting = Choose somebody who waits to give the floor.
speakers-withdraw = Withdraw
speakers-withdraw-about = Does { $name } withdraw?
speakers-withdraw-waiting = Only those who wait can withdraw.
answer-yes-withdraw = Take the name out of the queue
guests-title = Guests: { $here }/{ $all } have arrived
guests-nobody = There are no guests yet.
guests-here-already = This guest has arrived already.
guest-here = has arrived
guest-not-here = not yet here
guest-speaks = will speak
documents-title = Documents: { $ready }/{ $all } ready
documents-how = 1 writes the minutes, the annex, the log.
document-ready = ready
document-not-ready = not ready
document-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
papers-title = Write documents
papers-about = Of what is recorded so far; they can be written again at any time.
papers-all = All
papers-minutes = Minutes of the congress
papers-annex = Annex to the minutes
papers-lessons = The after-action report
papers-log = Log
papers-count-minutes = Count minutes (a blank form before the count)
papers-ballots = Ballot papers
log-title = Log: { $shown }/{ $all } records
log-undone = {" "}(taken back)
log-by = Recorded by: { $by }
