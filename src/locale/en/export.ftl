# Words of the room export: minutes, annex, log, status.

## General

export-watermark = REHEARSAL – WITHOUT FORCE
export-draft = DRAFT – the congress is not closed
export-origin = Made from the journal up to record { $seq }; written out at { $time } on { $date }.
export-moment = { $hour }:{ $minute } on { $date }
export-not-yet = not yet known
export-taken = Taken as done (the rehearsal began after it).
export-reason = Reason
export-reason-unwritten = no reason written
export-when = When
export-when-act = { $at } (record { $seq })
export-act-line = { $at } (record { $seq }): { $words }
export-no = No.
export-name = Name
export-unit = Unit
export-result = Result

## Log

export-log-title = LOG OF THE CONGRESS
export-log-empty = The journal holds no record yet.
export-log-seq = No.
export-log-day = Day
export-log-time = Time
export-log-by = By
export-log-words = What happened
export-log-undone = Undone
export-log-undone-by = undone by record { $act }{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
}

## Minutes: the head

export-minutes-title = MINUTES
export-minutes-translation = Translation for reading; the Vietnamese minutes are the official ones.
export-party-heading = COMMUNIST PARTY OF VIET NAM
export-minutes-number = No. { $number }-{ $symbol }
export-minutes-dated = { $place }, { $date }
export-minutes-undated = { $place }, …… …… ……
export-minutes-time = Time
export-not-opened = not opened
export-from = from { $from }; not ended
export-from-to = from { $from } to { $to }
export-minutes-place = Place
export-minutes-present-delegates = Delegates present / summoned
export-minutes-present-members = Official members present / summoned
export-minutes-present-of = { $present }/{ $people } ({ $percent })
export-minutes-not-called = the roll has not been called; { $people } summoned
export-minutes-standing-for = Standing for
export-minutes-members = { $n } Party members
export-minutes-quorum = Quorum
export-minutes-quorum-met = reached at the opening
export-minutes-guests = Guests:
export-minutes-no-guests = No guest has been recorded as present.
export-minutes-guests-missing = Not recorded as present: { $names }.

## Minutes: I, II

export-minutes-1 = I. BODIES OF THE CONGRESS
export-body-presidium = Presidium (chair)
export-body-secretariat = Secretariat (clerks)
export-body-credentials-committee = Credentials committee
export-body-tellers = Tellers
export-body-names = Members: { $names }.
export-body-not-elected = No result of a vote yet.
export-tellers-of = Election of { $election }: { $head }, head{ $members_is ->
    [given] ; members: { $members }
   *[empty] {""}
}
export-vote-line = { $title } – { $yes }/{ $base } in favour ({ $percent }), { $no } against, { $other } of another opinion; { $result }

export-minutes-2 = II. REPORTS HEARD
export-attendance = Attendance
export-absent = Absent throughout
export-absent-nobody = no case recorded
export-absence-accepted = { $name } (with an accepted reason{ $reason_is ->
    [given] : { $reason }
   *[empty] , not written down
})
export-absence = { $name } ({ $reason_is ->
    [given] reason: { $reason }
   *[empty] no reason written
})
export-not-arrived = Not arrived and not attested as absent
export-not-arrived-unnamed = the roll has not been called by name
export-status-refused = Delegate status refused
export-status-refused-none = no case recorded
export-not-summoned = Not to be summoned (suspended, charged, prosecuted or detained)
export-base = Number that results are measured on
export-reports = Reports and documents presented
export-no-reports = The programme has no reports.
export-report-by = { $title }; presented by { $person }{ $post_is ->
    [given] , { $post }
   *[empty] {""}
}
export-report-unnamed = { $title }; presenter not recorded
export-report-taken = { $title }: taken as presented (the rehearsal began after it)
export-report-running = { $title }: being presented
export-report-missing = { $title }: not presented

## Minutes: III, IV

export-minutes-3 = III. DISCUSSION
export-tag = Subject
export-speakers = Speakers: { $n }.
export-no-speakers = Nobody has spoken yet.
export-still-speaking = { $tag } (speaking now)
export-speeches-unwritten = What each said: not written yet (for the secretariat to add).
export-speakers-waiting = Registered, not yet heard: { $n }.
export-explained = The presidium replied to the discussion (ended at { $time }).
export-not-explained = The presidium has not replied to the discussion.
export-minutes-4 = IV. DIRECTIONS OF THE SUPERIOR COMMITTEE
export-superior-not-planned = The programme has no address by the superior committee.
export-superior-not-spoken = The representative of the superior committee has not spoken.
export-superior-spoke = { $who } addressed the congress (ended at { $time }).
export-superior-unnamed = the representative of the superior committee (name not recorded)
export-superior-unwritten = The directions: not written yet (for the secretariat to add).
export-replied = The presidium replied to the directions (at { $time }).
export-not-replied = The presidium has not replied to the directions.

## Minutes: V

export-minutes-5 = V. VOTES
export-matter = Matter
export-yes = For
export-no-votes = Against
export-other = Other
export-base-short = Base
export-percent = %
export-no-votes-yet = Nothing has been voted on and announced yet.
export-not-voting = Matter { $row }: { $n } of { $people } present did not vote.
export-vote-open = Result not announced: { $title }.

## Minutes: VI

export-minutes-6 = VI. ELECTIONS
export-no-elections = The programme has no elections.
export-election = { $number }. Election of { $title }
export-not-held = Not held.
export-seats = Seats
export-seats-voted = { $people } (voted by the congress)
export-seats-not-voted = { $people } (not voted yet)
export-seats-allocated = { $people } (allocated from above)
export-list = List of candidates
export-list-not-adopted = not adopted
export-list-of = { $people }{ $surplus ->
    [0] {" "}(no surplus)
   *[other] {" "}(surplus { $surplus }, { $percent } of the seats)
}: { $names }
export-nominated = Nominated at the congress
export-nominated-by = { $name }{ $by_is ->
    [given] {" "}(nominated by { $by })
   *[empty] {""}
}
export-stood = Stood on their own
export-withdrawn = Allowed to withdraw
export-withdrawal-refused = Withdrawal refused
export-present-at-ballot = Present at the ballot
export-issued = Ballots issued
export-collected = Ballots collected
export-valid = Valid ballots
export-invalid = Invalid ballots
export-measured-on = Number that results are measured on
export-result-not-announced = Result: not announced.
export-votes = Votes
export-against = Against
export-percent-of-base = % of the base
export-elected = Elected ({ $people }), from the highest vote down:
export-elected-line = { $name }: { $votes } votes ({ $percent })
export-elected-nobody = Nobody was elected.

## Minutes: VII, VIII, signatures

export-minutes-7 = VII. ADOPTION OF THE RESOLUTION
export-no-resolution = Resolution of the congress: not adopted.
export-minutes-8 = VIII. CLOSE
export-minutes-closed = The congress closed at { $moment }.
export-minutes-not-closed = The congress is not closed.
export-sign-secretariat = FOR THE SECRETARIAT
export-sign-secretariat-other = FOR THE SECRETARIAT
export-sign-clerk = CLERK
export-sign-presidium = FOR THE PRESIDIUM
export-sign-presidium-other = FOR THE PRESIDIUM
export-sign-chair = CHAIR OF THE CONGRESS
export-sign-note = (signature and name)

## Annex

export-annex-title = ANNEX: HOW THE CONGRESS WAS OPERATED
export-annex-about = This annex tells how the congress was operated and is no part of the minutes. Times are those of the journal.
export-annex-waived = Duties waived
export-duty = Duty
export-duty-text = Reminder
export-nothing-waived = No duty was waived.
export-duties-off = Switched off in the session:
export-duty-off = { $id } (“{ $text }”): { $reason }
export-annex-by-hand = Duties recorded as done
export-how = How
export-nothing-by-hand = No duty was recorded by hand.
export-annex-open = Duties not done
export-duty-open = { $id } ({ $severity }): { $text } Source: { $source }
export-nothing-open = No duty has fallen due without being done.
export-annex-undone = Acts undone
export-undone-by = By record
export-nothing-undone = Nothing was undone.
export-annex-changes = Departures from the session
export-nothing-changed = None.
export-annex-votes = Notes on the votes
export-vote-cancelled = Vote taken back: { $title } (called at { $at }), reason: { $reason }
export-votes-computed = Votes in favour computed from those present, not counted, in { $n } votes: { $titles }
export-nothing-on-votes = None.
export-annex-counts = Corrections of counts
export-count-change = { $name } { $from } → { $to }
export-count-corrected = { $at } (record { $seq }): election of { $election }, round { $round }, version { $version }; reason: { $reason }{ $changes_is ->
    [given] ; { $changes }
   *[empty] ; no number changed
}
export-nothing-corrected = No count was corrected.
export-annex-notes = Notes, and additions after the close
export-note = { $at }{ $item_is ->
    [given] {" "}(item { $item })
   *[empty] {""}
}: { $text }
export-addendum = { $at } (added after the close): { $text }
export-no-notes = No notes.
export-annex-interruptions = Interruptions
export-gap-counted = counted as running time
export-gap-not-counted = not counted as running time
export-no-interruptions = None.
export-annex-journal = Journal and rulebook
export-rulebook = Rulebook
export-rulebook-based-on = { $id }, changed from { $based_on }
export-rulebook-facts = { $name } ({ $id }), in force from { $from }, SHA-256 { $hash }…
export-mode = Mode
export-records = Records
export-records-from-to = { $n }, from { $from } to { $to }
export-records-undone = Records undone
export-runs = Runs of the program
export-operators = Operators
export-operators-unnamed = not named
export-programs = Versions of the program
export-programs-and-this = journal: { $programs }; this paper: { $this }
export-seal = Seal
export-seal-of = { $seal } (record { $seq })
export-seal-unknown = closed, fingerprint not given
export-not-sealed = not sealed
export-witnessed = Fingerprints printed of records

## Status

export-status-record = { $mode }, record { $seq }, at { $time } on { $date }
export-status-closed = Closed at { $time }{ $seal_is ->
    [given] , seal { $seal }
   *[empty] {""}
}
export-status-item = Item { $item }: { $elapsed } gone, { $remaining } left
export-status-item-paused = Item { $item }: { $elapsed } gone, { $remaining } left, clock held
export-status-recess = In recess since { $since }{ $until_is ->
    [given] {" "}until { $until }
   *[empty] {""}
}
export-status-hall = Present { $present }/{ $summoned }, { $quorum }; measured on { $base }{ $provisional }, { $need } needed
export-status-quorum-met = quorum reached
export-status-quorum-missing = no quorum, { $needed } needed
export-status-schedule = Programme { $behind }; sitting to close at { $planned } as planned{ $expected_is ->
    [given] , expected { $expected }
   *[empty] {""}
}
export-status-speaker = Speaking: { $name }, { $elapsed }{ $limit_is ->
    [given] {" "}/ { $limit }
   *[empty] {""}
}; waiting: { $queue }
export-status-queue = Waiting to speak: { $queue }
export-status-vote-called = Voting: { $title }; present { $present }, base { $base }, { $need } needed
export-status-vote = Last vote: { $title }: { $yes } for, { $no } against, { $other } other; base { $base }, { $need } needed; { $state }
export-status-election = Electing { $election }, round { $round }: { $issued } ballots issued{ $collected_is ->
    [given] , { $collected } collected
   *[empty] {""}
}
export-status-duty-due = Due: { $id } { $text }
export-status-duty-missed = Missed: { $id } { $text }
export-status-next = Next: { $next }
export-status-undone = Acts undone: { $n }
export-next-open-sitting = open the sitting: { $title }
export-next-next-step = go to the step: { $title }
export-next-next-item = go to item { $title }
export-next-back-to-item = go back to item { $title }
export-next-close-sitting = close the sitting: { $title }
export-next-call-vote = call the vote: { $title }
export-next-enter-vote = enter the numbers of the vote: { $title }
export-next-announce-vote = announce the vote: { $title }
export-next-vote-failed = not passed, to be put again: { $title }
export-next-enter-rung = enter the numbers for “{ $rung }”, election of { $title }
export-next-announce-result = announce the result of the election of { $title }
export-next-start-speech = give the floor to { $title }
export-next-end-speech = end the speech of { $title }
export-next-end-recess = end the recess
export-next-close-congress = close the congress
export-next-nothing = nothing is left
