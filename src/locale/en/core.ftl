# Words of the congress itself: vocabulary, refusals, log, script.
# Every line has its twin in Vietnamese with the same name, the same attributes and the same variables.

## Numbers and times

time-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
time-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
time-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
time-on-time = on time
time-behind = { $n ->
    [one] { $n } minute behind
   *[other] { $n } minutes behind
}
time-ahead = { $n ->
    [one] { $n } minute ahead
   *[other] { $n } minutes ahead
}
time-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { NUMBER($year, useGrouping: "false") }

## Forms of address, names, titles

address-short = Comrade
card-unknown = card { NUMBER($card, useGrouping: "false") }
names-and-more = { $names } and { $more ->
    [one] { $more } other
   *[other] { $more } others
}
step-title = { $kind }: { $about }
step-title-vote = Card vote to adopt { $about }{ $more ->
    [0] {""}
    [one] {" "}and { $more } more question
   *[other] {" "}and { $more } more questions
}
duty-of-election = { $election }: { $text }
base-summoned = { $n } summoned
base-weighted-out = { $n } of { $people } people not counted
base-replaced = ; { $n } seats held by alternates, each counted once
base-electorate = { $n } members just elected
base-short = { $n } summoned{ $out ->
    [0] {""}
   *[other] {" "}− { $out } { $absent ->
        [yes] absent throughout
       *[no] not counted
    }
}
base-provisional = {" "}(provisional, the roll is not complete)
source-practice = Practice, not checked against a text
source-unchecked = { $cite } (practice, not checked)
lang-vi = Vietnamese
lang-en = English
grade-error = error
grade-warning = warning

## Modes, kinds of congress, sittings

mode-live = LIVE CONGRESS
mode-rehearsal = REHEARSAL
congress-delegate = delegate congress
congress-member = member congress
sitting-preparatory = preparatory sitting
sitting-official = official sitting
sitting-stage-pending = not opened
sitting-stage-open = in session
sitting-stage-closed = closed
stage-pending = to come
stage-running = running
stage-left = left, to be finished
stage-done = done
stage-skipped = skipped
stage-taken-as-met = taken as done

## Members, delegates

status-official = official
status-ex-officio = by right
status-appointed = appointed
status-alternate = alternate
status-probationary = probationary
status-transferred-in = temporarily transferred in
status-transferred-out = temporarily transferred out
status-exempt = exempt from work and Party life
status-suspended = not summoned (suspended, charged, prosecuted or detained)
out-delegate-absent = official delegates absent throughout and not replaced
out-committee-absent = members of the convening committee absent throughout
out-excused = members absent throughout with an accepted reason
out-exempt-absent = exempt members not attending
out-transferred-out-absent = members transferred out and not attending
out-transferred-out-present = members transferred out who attend and do not count by the reading in force
presence-not-arrived = not arrived
presence-present = present
presence-left = has left
presence-absent-accepted = absent throughout, excused
presence-absent = absent throughout, not excused

## Steps of the programme

speaks-organiser = Organising committee
speaks-convener = Representative of the convening committee
speaks-chair = Chair
speaks-secretariat = Secretariat
speaks-credentials = Head of the credentials committee
speaks-tellers = Head teller
speaks-guest = Guest
speaks-presenter = Presenter
speaks-nobody = Nobody speaks
step-say = Words to say
step-card-vote = Card vote
step-read = Presentation
step-election = Election
step-ceremony = Ceremony
step-names = Introduction
step-wait = Waiting
step-brief = Briefing
step-check = Checklist
step-discussion = Discussion
ceremony-flag = Flag salute
ceremony-silence = Minute of silence
ceremony-flowers = Presentation of flowers
ceremony-awards = Presentation of awards
tag-solution = solutions
tag-result = results
tag-other = other
speech-waiting = waiting
speech-speaking = speaking
speech-done = has spoken
speech-withdrawn = withdrawn

## Duties

severity-must = must
severity-should = should
severity-lesson = lesson
duty-waiting = not due yet
duty-soon = due soon
duty-due = due
duty-missed = missed
duty-met = met
duty-recorded = recorded as met
duty-waived = waived
duty-taken-as-met = taken as met
waiver-presidium = by decision of the presidium
waiver-done-before = done at the preparatory sitting
waiver-not-applicable = does not apply
waiver-later = reason to be written later

## Card votes

vote-called = voting
vote-recorded = recorded, not announced
vote-passed = adopted
vote-not-passed = not adopted
vote-cancelled = taken back
result-passed = adopted
result-not-passed = not adopted
question-number = the number of { $seats } for the election of { $title }
question-list-number = the number of { $names ->
    [one] { $names } name
   *[other] { $names } names
} on the ballot list for { $title }
question-list = the ballot list of { $names ->
    [one] { $names } name
   *[other] { $names } names
} for { $title }
question-tellers-number = the number of { $tellers ->
    [one] { $tellers } teller
   *[other] { $tellers } tellers
} for the election of { $title }
question-tellers = the list of { $tellers ->
    [one] { $tellers } teller
   *[other] { $tellers } tellers
} for the election of { $title }

vote-say-open = { $who ->
    [convener] On behalf of the convening committee, I ask the Congress
    [organiser] On behalf of the organising committee, I ask the Congress
   *[presidium] The presidium asks the Congress
} to vote on the adoption of { $title }. Would every { $address } please have the { $card } ready.
vote-say-yes = { $address_start }s who agree, please raise your { $card }.
vote-say-lower = Thank you. Cards down, please.
vote-say-no = { $address_start }s who disagree, please vote.
vote-say-other = { $address_start }s who have another opinion, please vote.
vote-say-passed = { $yes } of the { $present } present agree ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , which is { $pct_base } of the { $base } on whom the result is measured
}. The Congress has adopted { $title }. I thank the Congress.
vote-say-not-passed = { $yes } of the { $present } present agree ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , which is { $pct_base } of the { $base } on whom the result is measured
}: { $half ->
    [yes] not more than half
   *[no] fewer than the { $need } needed
}. { $title } is not adopted.

## Elections

office-committee = Executive committee
office-standing-committee = Standing committee
office-secretary = Secretary
office-deputy-secretary = Deputy secretary
office-inspection-committee = Inspection committee
office-higher-delegates = Delegates to the higher congress
office-board = Board
office-supervisors = Supervisors
office-chair = Chair
office-deputy-chair = Deputy chair
ballot-strike = paper with a surplus: names not chosen are struck out
ballot-agree = paper without a surplus: agree or disagree for each name
ballot-single = paper with one name: agree or disagree
origin-incumbents = introduced by the convening committee
origin-nominated = nominated from the floor
origin-own = standing on their own
ending-complete = all seats filled
ending-tie = a tie at the last seat: a second ballot among the tied
ending-short = seats left: the Congress decides whether to go on
standing-elected = elected
standing-enough = enough votes
standing-no-seat = more than half, but the seats are full
standing-tied = tied at the last seat
standing-not-elected = not elected
standing-fewer = fewer votes
standing-short = { $n ->
    [one] { $n } vote short
   *[other] { $n } votes short
}
round-word = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[other] { $n }
}

# Every rung of a secret ballot: .who acts, .say a sentence to say, .do what to do, for first-timers too.

rung-number = Standards, structure, number
    .who = Presidium
    .say = { $allocated ->
        [yes] The superior level has allocated { $seats } seats for the election of { $election }; their number is not voted.
       *[no] The presidium presents the requirements, standards and structure and proposes to elect { $seats }: { $election }. What is the opinion of the Congress?
    }
    .do = Read the standards and structure of the approved personnel plan. { $allocated ->
        [yes] Only tell the allocated number; do not vote on it.
       *[no] Vote on the number by cards and ask all three questions: agree, disagree, other opinion.
    }
rung-introduction = Introduction by the convening committee
    .who = Presidium, on behalf of { $convener }
    .say = On behalf of { $convener }, I introduce the list for the election of { $election }, { $names } names: { $list }.
    .do = Read the introduction and the whole list of the convening committee before nominations are opened.
rung-nominations = Standing and nominations
    .who = Presidium
    .say = Besides the list of the convening committee: any { $address } who wishes to stand or to nominate, please speak.
    .do = Let the groups meet if need be. Write down who stands, who is nominated and by whom. Members of the convening committee neither nominate nor stand nor accept nomination outside its list. When nobody asks for the floor any more, declare nominations closed.
rung-withdrawals = Withdrawals
    .who = Presidium
    .say = Any { $address } who wishes to withdraw from the list, please speak. The presidium will propose to the Congress who may withdraw and who may not.
    .do = Put together those who stand, are nominated and ask to withdraw; propose who may withdraw and who may not; the Congress decides each case.
rung-opinion-ballot = Opinion ballot
    .who = Presidium, secretariat
    .say = The list has { $names } names, more than the surplus allows. The presidium proposes an opinion ballot on those who stand or were nominated from the floor.
    .do = Only where the surplus is over { $surplus_limit }. The paper has only the names from the floor; take them from the highest down until the surplus is within the limit.
rung-list = Vote on number and ballot list
    .who = Presidium
    .say = The ballot list for { $election } has { $names } names for { $seats } to be elected, a surplus of { $surplus }: { $list }. What is the opinion of the Congress on the number and the list?
    .do = { $limited ->
        [yes] Check that the surplus is not over { $surplus_limit }.
       *[no] Look over the list once more.
    } Vote on the number, then on the list. Where the list differs from the approved plan, report to the superior committee first.
rung-tellers = Election of the tellers
    .who = Presidium
    .say = The presidium proposes as tellers: { $tellers }, with { $head_teller } as head teller. What is the opinion of the Congress?
    .do = Choose only official delegates or official members who are not on the ballot list. Vote on the number, then on the list; name the head teller.
rung-print = Printing, stamping, handing over the papers
    .who = Organising committee, tellers
    .say = While the tellers prepare the papers, the Congress goes on with its programme.
    .do = Print exactly the ballot list, names in alphabetical order; stamp the upper left corner; count the papers and hand them to the tellers.
rung-instructions = Instructions for voting
    .who = Head teller
    .say = On behalf of the tellers I explain how to vote for { $election }, with { $seats } to be elected. { $kind ->
        [strike] { $one ->
            [yes] Strike out the full name of each person you do not choose and leave exactly one. A paper that leaves more than one name, or none, is invalid.
           *[no] Strike out the full name of each person you do not choose. A paper that leaves more than { $seats } names, or none, is invalid; one that chooses fewer than { $seats } is valid.
        }
        [single] Put an X in one of the two boxes, agree or disagree. A paper with both boxes marked, or neither, is invalid.
       *[agree] For each name put an X in one of the two boxes, agree or disagree. A name with both boxes marked, or neither, is not counted.
    } A paper not issued by the tellers is invalid.
    .do = Read slowly and clearly; say which papers are valid and invalid and how the result is measured; ask whether anything is unclear.
rung-box = Inspecting and sealing the box
    .who = Tellers
    .say = I invite the Congress to witness the tellers inspect and seal the ballot box.
    .do = Show the Congress that the box is empty, then seal it before the Congress.
rung-issue = Issuing papers, reporting their number
    .who = Tellers
    .say = The tellers report to the Congress: { $present } voters present, { $issued } papers issued.
    .do = Count again those present who may vote. Hand one paper to each person. No more papers than people present; report the number issued to the Congress.
rung-voting = Voting
    .who = Everybody with the right to vote
    .say = I invite the presidium, and then everybody in turn, to cast the vote.
    .do = The presidium votes first, then row by row; nobody votes for somebody else.
rung-collect = Opening the box, reporting the number collected
    .who = Tellers
    .say = The tellers report to the Congress: papers issued { $issued }, papers collected { $collected }.
    .do = Open the box before the Congress, count the papers and report at once. Fewer than issued: write it in the minutes and go on. More than issued: stop; the Congress decides to cancel all papers in the box and to vote again.
rung-count = Count
    .who = Tellers
    .say = I ask the tellers to withdraw and count; the Congress goes on with its programme.
    .do = Sort valid from invalid papers, then count for each name, two teams apart. Valid and invalid together must make those collected. Doubtful papers are decided by the tellers as a body. Nobody else may be where counting is done. A team that counts with presidium count copies its result (.result.json) into the journal’s folder; then press Enter at this step.
rung-minutes = Drawing up and signing the minutes
    .who = Tellers
    .say = The tellers are drawing up the count minutes. I ask the Congress for a few minutes' patience.
    .do = Draw up the count minutes; head and members sign; report to the presidium.
rung-announce = Announcement
    .who = Head teller
    .say = On behalf of the tellers I announce the result of the { $round } ballot for { $election }: papers issued { $issued }, collected { $collected }, valid { $valid }, invalid { $invalid }. { $announced ->
        [yes] Elected, from the highest down: { $elected }.
        [alternates] Elected as alternates, from the highest down: { $elected }.
        [revote] With more votes in the re-vote: { $elected }.
        [level] Those in front have as many votes each; nobody is determined yet.
        [nobody] Nobody has the votes needed in this ballot.
       *[no] More than half of the { $base } on whom the result is measured, and within the seats, from the highest down: { $elected }.
    }
    .do = Read the whole minutes, with votes and share of each person, and only then the names of those elected. A tie at the last seat, or seats left: say so and go on with the next step.
rung-seal = Sealing and handing over
    .who = Tellers, presidium
    .say = The tellers hand the sealed papers and the minutes to the presidium. I thank the Congress.
    .do = Seal all papers and hand them to the presidium for the archive of the new committee; write the hand-over in the minutes.

## Counts that do not add up

finding-issued-over-present = { $issued } papers were issued, but only { $present } voters are present.
finding-collected-over-issued = { $collected } papers were collected, more than the { $issued } issued.
finding-valid-invalid = { $valid } valid and { $invalid } invalid make { $sum }, but { $collected } were collected.
finding-invalid-reasons = The reasons add up to { $sum }, but { $invalid } papers are invalid.
finding-votes-over-valid = { $candidate } has { $votes } votes, more than the { $valid } valid papers.
finding-sum-over-seats = All votes together are { $sum }; they can be { $most } at most.
finding-sum-under-valid = All votes together are { $sum }, fewer than the { $valid } valid papers; every valid paper chooses somebody.
finding-line-over-valid = { $candidate }: { $agree } for and { $against } against are more than the { $valid } valid papers.
finding-single-line = { $candidate }: { $agree } for and { $against } against must make the { $valid } valid papers, because a one-name paper is valid with exactly one box marked.
finding-against-not-asked = A list with surplus is struck out; there are no votes against.
finding-votes-missing = The list has { $names } names, but votes are given for { $given }.
finding-issued-over-base = { $issued } papers were issued, more than the { $base } people that the result is measured on.
finding-collected-under-issued = { $issued } papers were issued and { $collected } collected: { $missing } missing, to be recorded in the minutes.
finding-printed = { $printed } papers were printed, but { $issued } issued, { $spoiled } spoiled or exchanged and { $unused } unused make { $sum }.
finding-votes-without-valid = There are { $sum } votes, but no valid paper.
finding-valid-without-votes = There are { $valid } valid papers, but nobody has a vote.
finding-entries-differ = The two teams differ in one line: { $line }. Read this stack again.
finding-given-differs = { $line }: { $given } is given, but the papers make { $derived }.
finding-base-differs = The base given is { $given }, but by the rulebook it is { $measured }.
finding-many-invalid = { $invalid } of { $collected } papers are invalid, 3 % or more; look at them again before the minutes are written.
finding-many-uncounted = { $lines } of { $of } lines do not count (left empty, or both boxes marked), 3 % or more; look again before the minutes are written.
count-line-valid = valid papers
count-line-invalid = invalid papers
count-line-reason = papers invalid because { $reason }
count-line-votes = votes for { $candidate }
count-line-against = votes against { $candidate }

## Refusals: what is wrong, and (.do) what to do now

refusal-closed = The congress is closed and its journal sealed.
    .do = Write what is still to be said as an addendum.
refusal-already-open = This journal is open already.
    .do = Nothing is to be done; the congress goes on where it stood.
refusal-nothing-left = The programme is at its end; nothing comes next.
    .do = Look at the items skipped or left; if nothing is missing, close the congress.
refusal-unknown-item = The programme has no item “{ $item }”.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Choose the item from the programme.
    }
refusal-unknown-step = The item “{ $item }” has no step “{ $step }”.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Choose a step of this item.
    }
refusal-no-item = No item is running.
    .do = Start an item of the programme first.
refusal-no-step = No step is running.
    .do = Start an item of the programme first.
refusal-item-done = The item “{ $item }” is done.
    .do = Choose an item that is not done; write what is to be added as a note.
refusal-sitting-over = The item “{ $item }” belongs to { $sitting }, which is over.
    .do = Choose an item of the open sitting or of a later one.
refusal-reason-needed = A reason is needed for this.
    .do = Type a short reason and try again.
refusal-name-needed = The name is missing.
    .do = Type the name and try again.
refusal-text-needed = The text is missing.
    .do = Type the text and try again.
refusal-out-of-range = The number { $number } is out of range: { $least } to { $most }.
    .do = Type a number from { $least } to { $most }.
refusal-no-quorum = { $present } of { $summoned } are present, which is no quorum: at least { $needed } are needed and, at a delegate congress, enough units with somebody present.
    .do = Wait, and take the roll again when more have arrived.
refusal-duty-open = { $text }
    .do = Do it now, record it as done already, or waive it with a reason (duty { $duty }).
refusal-unknown-duty = This congress has no duty “{ $duty }”.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Choose it from the list of duties.
    }
refusal-duty-settled = The duty “{ $duty }” is met or waived already.
    .do = Nothing is to be done; see the list of duties.
refusal-not-waived = The duty “{ $duty }” was not waived, so there is no reason to add.
    .do = Choose a duty that was waived and still lacks its reason.
refusal-cannot-do-for-you = The program cannot do this for you.
    .do = { $text }
refusal-already-paused = The clock is held already.
    .do = Let it go on when work goes on.
refusal-not-paused = The clock is running.
    .do = Nothing is to be done; hold it when needed.
refusal-in-recess = The congress is in recess.
    .do = End the recess first.
refusal-not-in-recess = The congress is not in recess.
    .do = Nothing is to be done; the congress is at work.
refusal-no-sitting = No sitting is open.
    .do = Open the sitting first.
refusal-no-gap = There is no interruption to count.
    .do = Nothing is to be done; this is for the moments after an interruption.
refusal-unknown-speaker = There is no registered speaker “{ $speaker }”.
    .do = Register this speaker first, or choose one from the queue.
refusal-speaker-not-waiting = { $name } is not in the queue: speaking, has spoken or has withdrawn.
    .do = Choose somebody who waits, or register { $name } again.
refusal-nobody-speaks = Nobody has the floor.
    .do = Give somebody the floor first.
refusal-queue-empty = Nobody waits for the floor.
    .do = Register a speaker, or end the discussion.
refusal-id-taken = The id “{ $id }” is taken.
    .do = Choose another, or leave it to the program.
refusal-unknown-card = There is no card { NUMBER($card, useGrouping: "false") } on the roll.
    .do = Look the card number up in the roll.
refusal-no-seat = { $name } (card { NUMBER($card, useGrouping: "false") }) has no vote at this congress.
    .do = Check the card number; an alternate counts only once called up.
refusal-was-present = { $name } (card { NUMBER($card, useGrouping: "false") }) has been present and cannot be absent throughout.
    .do = If { $name } has gone, record the departure; the person stays in the base.
refusal-attestation-needed = Nobody attests the absence.
    .do = Say who attests it, such as the head of the unit, the organising committee or the convening committee.
refusal-seat-taken = { $by } has the seat of { $name } (card { NUMBER($card, useGrouping: "false") }).
    .do = If { $name } attends, record first that { $by } stands down, then that { $name } has arrived.
refusal-not-alternate = { $name } (card { NUMBER($card, useGrouping: "false") }) is not an alternate.
    .do = Only people with the status of an alternate are called up.
refusal-called-up-already = { $name } was called up for { $replaces }.
    .do = To stand in for somebody else, stand down first.
refusal-not-called-up = { $name } (card { NUMBER($card, useGrouping: "false") }) does not stand in for anybody.
    .do = Check the card of the alternate who was called up.
refusal-not-replaceable = { $name } (card { NUMBER($card, useGrouping: "false") }) is not replaced by an alternate: only elected or appointed delegates are.
    .do = If { $name } is absent throughout, record that with who attests it; the base becomes smaller by one.
refusal-still-present = { $name } (card { NUMBER($card, useGrouping: "false") }) is in the hall, so nobody can be called up instead.
    .do = If { $name } has gone, record the departure first, then call the alternate up.
refusal-unknown-unit = There is no unit “{ $unit }” on the roll.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Choose it from the list of units in the roll.
    }
refusal-vote-open = A vote is open: { $title }.
    .do = Record and announce its result, or take it back, before anything else.
refusal-no-vote = No vote is open.
    .do = Call a vote first.
refusal-vote-not-recorded = The vote on “{ $title }” has no numbers yet.
    .do = Enter agree, disagree and other opinion, then announce.
refusal-vote-announced = The result of the vote on “{ $title }” was announced.
    .do = Put the question to the vote again if need be.
refusal-vote-over-present = The cards add up to { $sum }, more than the { $present } present.
    .do = Count the cards again, or correct the number present, and enter them again.
refusal-vote-sum = The cards add up to { $sum } of { $present } present; { $missing } are missing.
    .do = Count again; if people raised no card, record { $missing } as not voting.
refusal-section-twice = Section “{ $unit }” stands twice.
    .do = Give each section once and enter the numbers again.
refusal-section-over = Section “{ $unit }” has { $sum } cards, more than its { $most } people.
    .do = Count that section again, or correct the number present, and enter the numbers again.
refusal-section-missing = Section “{ $unit }” has no number for { $answer }, while others have one.
    .do = Ask that section again; nobody is 0.
refusal-sections-over = With section “{ $unit }” the sections make { $sum } for { $answer }, more than the recorded total of { $total }.
    .do = Compare each section with the total, correct what is wrong, and enter the numbers again.
refusal-sections-under = The sections make { $sum } for { $answer }, { $missing } fewer than the recorded total of { $total }.
    .do = See which section has not reported or reported too few, and enter the numbers again.
refusal-unknown-vote = There is no vote with the id “{ $vote }”.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Check the id; without one the vote announced last is meant.
    }
refusal-nothing-to-repeat = No result of a vote was announced that could be voted on again.
    .do = Call a vote on what was not put yet; where one is open, record and announce it.
refusal-vote-not-announced = The result of the vote on “{ $title }” was not announced, so it is not a vote to repeat.
    .do = While it is open, correct the numbers, or take it back and call it again; if it was taken back, call it as usual.
refusal-repeat-built-upon = The election has gone on from the vote on “{ $title }”, so it cannot be put again.
    .do = Before papers are issued, put the latest question again first (the list before the number). After that, ask the congress and write a note.
refusal-present-over-base = { $present } are present, but the result is measured on { $base }: somebody came who is not recorded by name (exempt, transferred out, or recorded as absent throughout).
    .do = Record by name who has come, then do it again.
refusal-not-present = Card { NUMBER($card, useGrouping: "false") } ({ $name }) is not in the hall.
    .do = Check the card number; where people are only counted, report the new number.
refusal-card-other-name = Card { NUMBER($card, useGrouping: "false") } is that of { $known }, not of { $name }.
    .do = Mend the card number, or leave the name empty.
refusal-unknown-subject = The rulebook has no subject “{ $subject }”{ $near_is ->
    [given] ; did you mean “{ $near }”?
   *[empty] .
}
    .do = Choose a subject of the rulebook, or none.
refusal-tellers-elected = The congress has elected the tellers.
    .do = Undo it if it was a slip just now; to replace somebody the congress votes again.
refusal-papers-closed = This number of papers was reported to the congress and stands.
    .do = Write a note; what was recorded stays in the journal.
refusal-seats-fixed = This number is allocated from above, or the congress voted it.
    .do = Keep the number.
refusal-nobody-present = Nobody is recorded as present, so no sitting can open and nobody can vote.
    .do = Take the roll first.
refusal-no-question = This step holds no question.
    .do = Type what is to be decided.
refusal-questions-done = All questions of this step are decided.
    .do = Go on to the next step, or type a new question.
refusal-vote-failed = “{ $title }” was not adopted, so the congress cannot go on.
    .do = Discuss it, change it and vote again; or skip this step with a reason.
refusal-unknown-election = { $election_is ->
        [given] There is no election “{ $election }”.
       *[empty] No election is running.
    }
    .do = Go to the item of the election, or say which election.
refusal-wrong-rung = This comes after “{ $rung }”, which is not done yet.
    .do = Finish “{ $rung }” and go on in order.
refusal-rung-needs = “{ $rung }” is not finished: { $what }
    .do = Add what is missing, then go on.
refusal-name-listed = { $name } is on the list already.
    .do = Nothing is to be done; where two people share a name, add the unit or the year of birth.
refusal-name-not-listed = { $name } is not on the list.
    .do = { $near_is ->
        [given] Is { $near } meant?
       *[empty] Look the name up in the list.
    }
refusal-list-adopted = The Congress has adopted the ballot list; it can no longer change.
    .do = If it must, the presidium asks the Congress and the list is voted again.
refusal-list-too-short = The list has { $names } names, fewer than the { $seats } to be elected.
    .do = Nominate more, or let the Congress vote on the number again.
refusal-list-too-long = The list has { $names } names for { $seats } seats, over the largest surplus of { $limit }.
    .do = Hold an opinion ballot on those from the floor and keep at most { $limit } names above the seats.
refusal-teller-on-list = { $name } is on the ballot list and cannot be a teller.
    .do = Propose somebody else for { $name } and let the Congress vote.
refusal-tellers-missing = The tellers are not named.
    .do = Propose the head teller and the members, then let the Congress vote.
refusal-issued-over-present = { $issued } papers were issued, more than the { $present } present.
    .do = Count the papers and the people again before voting begins.
refusal-collected-over-issued = { $collected } papers were collected, more than the { $issued } issued.
    .do = Stop; do not count votes. Count the papers once more; if there are still too many, the Congress votes to cancel all papers in the box and to vote again. No paper may be taken out.
refusal-count-wrong = The count does not add up ({ $codes }).
    .do = Compare each line below with the count minutes; if the minutes are wrong too, the tellers count again before anything is announced.
refusal-count-closed = The count minutes are closed.
    .do = A correction needs a reason; the old version stays in the journal.
refusal-result-announced = The result was announced.
    .do = It can no longer be changed here; report to the presidium and write a note.
refusal-unknown-document = There is no document “{ $document }”.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Choose it from the list of documents.
    }
refusal-unknown-guest = There is no guest “{ $guest }”.
    .do = { $near_is ->
        [given] Is “{ $near }” meant?
       *[empty] Choose from the list of guests, or add one.
    }
refusal-nothing-to-undo = There is nothing to undo.
    .do = Nothing is to be done.
refusal-not-undoable = Act { NUMBER($act, useGrouping: "false") } cannot be undone: { $what }.
    .do = What was announced is not taken back: put a new question to the vote, or write a note. A count not yet announced can be entered again with a reason.
refusal-items-left = { $count ->
    [one] { $count } item is
   *[other] { $count } items are
} not done, first “{ $first }”.
    .do = Finish them, or skip each with a reason.
refusal-still-open = Something is not finished: { $what }.
    .do = Finish it first.
refusal-not-closed = The congress is not closed, so there are no addenda yet.
    .do = Write a note.
refusal-only-at-start = The item to begin at can be chosen only when a rehearsal starts.
    .do = Start a new rehearsal and choose the item there.
refusal-only-in-rehearsal = The clock of a live congress cannot be set.
    .do = Set the clock in a rehearsal only.

## What a rung still needs

needs-tellers = the tellers are not named.
needs-issued = the number of papers issued is missing.
needs-collected = the number of papers collected is missing.
needs-count = the result of the count minutes is missing.

## Why something cannot be undone

barrier-result = the result of an election was announced
barrier-count = a count was entered
barrier-seal = the journal is sealed
barrier-vote = the result of a vote was announced

## The log, one line for every event

event-opened = Journal opened ({ $mode }): session { $session }, rulebook { $rulebook }, roll { $roll }; program { $program }
event-resumed = Program started again, run { $run } ({ $program })
event-interrupted = Interrupted (power cut or stop) { $gap }, last sign of life at { $alive }
event-gap-counted = The last interruption counts as working time
event-clock-set = Rehearsal clock set: { $time } on { $date }, speed ×{ $speed }
event-clock-held = Rehearsal clock held at { $time } on { $date }{ $speed ->
    [0] {""}
   *[other] {" "}(speed ×{ $speed })
}
event-recovered = { $bytes } unfinished bytes at the end of the journal set aside in { $file }
event-segment = The journal goes on in a new file after { $continues }: { $reason }
event-witnessed = Fingerprint of act { NUMBER($act, useGrouping: "false") } printed on paper
event-rescheduled-on-date = The congress is held on the planned date
event-rescheduled-later = The congress is held { $n ->
    [one] { $n } day
   *[other] { $n } days
} later than planned
event-rescheduled-earlier = The congress is held { $n ->
    [one] { $n } day
   *[other] { $n } days
} earlier than planned
event-started-from = Rehearsal from item { $item }; all before it is taken as done
event-sitting-opened = Sitting opened: { $sitting }
event-sitting-closed = Sitting closed: { $sitting }
event-item-started = Item { $item } started
event-item-ended = Item { $item } done
event-item-left = Item { $item } left for now
event-item-skipped = Item { $item } skipped{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}
event-step-started = Step started: { $step }
event-step-done = Step done: { $step }
event-step-skipped = Step skipped: { $step }{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}
event-step-inserted = Step added to item { $item }: { $step }{ $before_is ->
    [given] , before: { $before }
   *[empty] , at the end of the item
}
event-chair-changed = In the chair: { $name }
event-clock-paused = Clock of item { $item } held
event-clock-resumed = Clock of item { $item } goes on
event-time-granted = { $time } more for item { $item }{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}
event-time-taken = { $time } less for item { $item }{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}
event-recess-started = Recess{ $until_is ->
    [given] {" "}until { $until }
   *[empty] {""}
}
event-recess-ended = Recess over, the Congress goes on
event-speaker-registered = { $name }{ $unit_is ->
    [given] {" "}({ $unit })
   *[empty] {""}
} registered to speak ({ $tag })
event-speaker-withdrawn = { $name } withdrew from the queue
event-speech-started = { $name } has the floor{ $limit_is ->
    [given] , for { $limit }
   *[empty] {""}
}
event-speech-ended = { $name } finished speaking
event-speech-paused = Speech held: { $name }
event-speech-resumed = Speech goes on: { $name }
event-speech-granted = { $time } more for the speech of { $name }
event-speech-shortened = { $time } less for the speech of { $name }
event-speech-tagged = The speech of { $name } is about: { $tag }
event-all-present = { $except_is ->
    [given] All present, except: { $except }
   *[empty] All present
}
event-arrived = { $n } arrived: { $names }
event-departed = { $n } left: { $names }
event-absent-throughout = { $name } is absent throughout, { $accepted ->
    [yes] reason accepted
   *[no] reason not accepted
}{ $reason_is ->
    [given] {" "}({ $reason })
   *[empty] {""}
}; attested by: { $attested_by }
event-present-counted = Counted in the hall: { $n } present
event-present-by-name = Presence goes by the names again
event-unit-counted = { $unit } reports { $n } present
event-unit-by-name = { $unit }: presence goes by the names again
event-alternate-called = Alternate { $name } called up for { $replaced }
event-alternate-stood-down = Alternate { $name } stands down
event-vote-opened = { $repeats ->
    [yes] Vote called again
   *[no] Vote called
} to adopt { $title }: { $present } present, measured on { $base }, { $need } needed{ $reason_is ->
    [given] ; reason: { $reason }
   *[empty] {""}
}
event-vote-recorded = Vote to adopt { $title }: agree { $yes }{ $computed ->
    [yes] {" "}(computed)
   *[no] {""}
}, disagree { $no }, other { $other }{ $silent ->
    [0] {""}
   *[other] , not voting { $silent }
}; { $present } present, measured on { $base }, { $need } needed{ $sections_is ->
    [given] ; by section: { $sections }
   *[empty] {""}
}
event-vote-recorded-bare = Vote to adopt { $title }: agree { $yes }{ $computed ->
    [yes] {" "}(computed)
   *[no] {""}
}, disagree { $no }, other { $other }{ $silent ->
    [0] {""}
   *[other] , not voting { $silent }
}
event-vote-passed = Vote announced: { $title } adopted
event-vote-not-passed = Vote announced: { $title } not adopted
event-vote-cancelled = Vote on { $title } taken back{ $numbers_is ->
    [given] {" "}(recorded and not announced: { $numbers })
   *[empty] {""}
}{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}
event-seats-set = Number to be elected for { $election }: { $seats }
event-seats-proposed = Proposed number to be elected for { $election }: { $seats }
event-overruled = The presidium overruled a limit: { $reason }
event-list-introduced = The convening committee introduced { $n ->
    [one] { $n } name
   *[other] { $n } names
} for { $election }: { $names }
event-nominated = { $by_is ->
    [given] { $by } nominated
   *[empty] The floor nominated
} { $name } for { $election }
event-stood = Standing for { $election }: { $name }{ $by_is ->
    [given] {" "}({ $by })
   *[empty] {""}
}
event-withdrawal = { $allowed ->
    [yes] The Congress let { $name } withdraw
   *[no] The Congress did not let { $name } withdraw
} from the list for { $election }
event-list-adopted = Ballot list for { $election }, round { $round }: { $n ->
    [one] { $n } name
   *[other] { $n } names
}; { $kind }
event-tellers-proposed = { $n ->
    [one] { $n } teller
   *[other] { $n } tellers
} proposed for { $election }: head { $head }{ $members_is ->
    [given] ; members: { $members }
   *[empty] {""}
}
event-tellers-elected = Tellers elected for { $election }
event-rung-done = “{ $rung }” done for { $election }, round { $round }
event-ballots-issued = { $issued } papers issued for { $election }, round { $round }: { $present } present, measured on { $base }{ $need ->
    [0] {""}
   *[other] , { $need } needed
}
event-ballots-collected = { $collected } papers collected for { $election }, round { $round }
event-count-entered = Count entered for { $election }, round { $round }: { $valid } valid, { $invalid } invalid; { $enough } with enough votes{ $tied ->
    [0] {""}
   *[other] , { $tied } tied
}{ $left ->
    [0] {""}
    [one] , { $left } seat left
   *[other] , { $left } seats left
}
event-count-corrected = Count corrected for { $election }, round { $round } (version { $version }{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}): { $valid } valid, { $invalid } invalid; { $enough } with enough votes{ $tied ->
    [0] {""}
   *[other] , { $tied } tied
}{ $left ->
    [0] {""}
    [one] , { $left } seat left
   *[other] , { $left } seats left
}
event-result-announced = Result announced for { $election }, round { $round }: { $n ->
    [0] nobody elected yet
   *[other] { $n } elected{ $for_alternates ->
        [yes] {" "}as alternates
       *[no] {""}
    }: { $names }
}{ $alternates_is ->
    [given] ; alternates: { $alternates }
   *[empty] {""}
}
event-count-how = { $entered }{ $teams ->
    [0] {""}
    [1] {""}
   *[other] ; { $teams } teams with the same numbers
}{ $explained_is ->
    [given] ; the head of the tellers explains: { $explained }
   *[empty] {""}
}
event-duty-met = Duty { $duty } (“{ $text }”) recorded as met: { $how }
event-duty-waived = Duty { $duty } (“{ $text }”) waived: { $reason }{ $words_is ->
    [given] ; { $words }
   *[empty] {""}
}
event-waiver-explained = Why duty { $duty } was waived: { $words }
event-document-ready = { $ready ->
    [yes] Document ready
   *[no] Document not ready
}: { $document }
event-guest-added = Guest added: { $name }{ $post_is ->
    [given] , { $post }
   *[empty] {""}
}
event-guest-arrived = Guest arrived: { $name }
event-noted = Note: { $text }
event-closed = Congress closed; the journal is sealed
event-addendum = Addendum: { $text }
event-undone = Act { NUMBER($act, useGrouping: "false") } undone{ $reason_is ->
    [given] , reason: { $reason }
   *[empty] {""}
}
