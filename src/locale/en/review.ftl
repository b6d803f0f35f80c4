# Words of the review room: the report on lessons, proposals for the next time, runs compared.

## Head of the report

review-title = AFTER-ACTION REPORT
review-rehearsal = REHEARSAL – not a result of the congress
review-unfinished = The congress is not closed: this tells what was recorded so far.
review-general = I. General
review-preparation = II. Preparation
review-conduct = III. Conduct
review-strengths = IV. Strengths
review-shortcomings = V. Shortcomings
review-causes = VI. Causes (in the operator's words)
review-lessons = VII. Lessons for the next congress
review-proposals = VIII. Proposals and what is left to do

## I. General

review-congress = Congress
review-organisation = Held by
review-date = Date
review-attendance = Attendance
review-attendance-of = { $present } of { $summoned } summoned were present
review-time = Time
review-time-of = planned { $planned }, actual { $actual }
review-records = Journal
review-records-of = { $n } records
review-interrupted = Interrupted
review-rulebook = Rulebook

## II. Preparation

review-duties-kept = { $kept } of { $all } duties due before the opening were kept.
review-duties-during = During the congress: { $kept } of { $all } duties were kept in time.
review-duty-line = { $id } ({ $end }): { $text }
review-duty-words = { $line } – { $words }
review-no-duties = No duty was due before the opening.
review-end-met = met
review-end-recorded = recorded as done
review-end-late = late
review-end-excused = not needed
review-end-waived = waived
review-end-missed = missed
review-end-open = not yet due

## III. Conduct

review-items = 1. Items: planned and actual (minutes)
review-col-no = No.
review-col-item = Item
review-col-planned = Planned
review-col-actual = Actual
review-col-difference = Diff.
review-col-late = Began
review-col-note = Note
review-on-time = on time
review-late-by = { $n } late
review-early-by = { $n } early
review-skipped = left out
review-taken = taken as done
review-not-begun = not begun
review-put-in = { $n ->
    [one] 1 step
   *[other] { $n } steps
 } put in
review-sitting-line = { $title }: { $opened }; { $closed }.
review-opened-on-time = opened on time
review-opened-late = opened { $n } minutes late
review-not-opened = not opened
review-joined = rehearsed from within
review-closed-on-time = closed on time
review-closed-late = closed { $n } minutes late
review-closed-early = closed { $n } minutes early
review-not-closed = not closed
review-readings = 2. Documents read (minutes)
review-col-document = Document
review-votes = 3. Card votes
review-votes-line = { $n } votes, { $passed } of them passed.
review-col-vote = Question
review-col-yes = For
review-col-no-cards = Against
review-col-other = Other
review-col-need = Needed
review-vote-failed = failed
review-vote-withdrawn = put again
review-vote-cancelled = called off
review-vote-open = not announced
review-rounds = 4. Elections (times in minutes)
review-col-election = Election
review-col-round = Round
review-col-issued = Issued
review-col-collected = Collected
review-col-invalid = Invalid
review-col-elected = Elected
review-col-voting = Voting
review-col-counting = Count
review-discussion = 5. Discussion
review-discussion-line = Planned { $planned }, actual { $actual } ({ $share }% of the official sitting's time); { $speeches } speeches, { $spoken } of speaking.
review-discussion-solutions = On solutions: { $percent }% of the speaking time.
review-silences = 6. The longest silences
review-silence-line = { $length } after record #{ $seq }{ $item_is ->
    [given] : { $item }
   *[empty] {""}
}
review-corrections = 7. Corrections and acts taken back
review-correction-line = { $kind }{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
} { $records }
review-kind-undone = A recorded act was taken back
review-kind-vote-again = An announced vote was put again
review-kind-vote-cancelled = A vote was called off
review-kind-count-again = A count was entered anew
review-kind-papers-cancelled = Collected papers were cancelled
review-kind-overruled = The presidium overruled a limit
review-none = None.

## IV–VIII. Findings

review-evidence = [{ $records }]
review-finding = { $code }{ $end_is ->
    [given] {" "}({ $end })
   *[empty] {""}
}: { $text }{ $evidence_is ->
    [given] {" "}{ $evidence }
   *[empty] {""}
}
review-about = { $code }/{ $about }
review-cause = { $id }: { $words }
review-no-causes = The journal gives no reasons. The steering committee adds: …
review-clean = The journal shows no shortcoming.
review-no-strengths = Nothing to say yet.
review-lesson = { $code }: { $text }
review-keep = Prepare and run the next congress as this one.
review-after-duty = Still to be done after the congress: { $id }: { $text }
review-change-hint = The session of the next time: see the changes proposed below; --next-session writes it to a file.
review-no-changes = What happened asks for no change of the session.
review-sign = FOR THE STEERING COMMITTEE

## Shortcomings (codes L01–L24)

review-L01 = Item { $number } “{ $title }” ran over: planned { $planned } minutes, took { $actual } ({ $over } over).
    .do = Give the item the time it takes, or shorten it and remind its person in charge three minutes before the end.
review-L02 = Item { $number } “{ $title }” took only { $actual } of { $planned } planned minutes.
    .do = Give the item less time and the discussion more.
review-L03 = { $sitting } opened { $minutes } minutes late.
    .do = Call people a quarter of an hour earlier; finish roll, sound and papers before the opening.
review-L04 = { $sitting } closed { $minutes } minutes late by many small delays.
    .do = Add up the items again, leave time between the parts and watch the delay on the screen.
review-L05 = The hall waited { $minutes } minutes and nothing was recorded{ $title_is ->
    [given] {" "}(item { $number } “{ $title }”)
   *[empty] {""}
}.
    .do = Have somebody get the next step ready; never let the hall wait.
review-L06 = The vote on { $title } did not pass: { $yes } for, { $need } needed.
    .do = Hear the delegates and explain the points on which opinions differ before putting the question.
review-L07 = The announced result on { $title } had to be voted again{ $reason_is ->
    [given] {" "}({ $reason })
   *[empty] {""}
}.
    .do = The clerk reads all three numbers back before the chair announces them.
review-L08 = { $n } votes were called and then called off{ $reason_is ->
    [given] {" "}({ $reason })
   *[empty] {""}
}.
    .do = Call a vote only when the question is clear, papers are out and the hall is quiet.
review-L09 = The count for { $title } was entered anew, version { $versions }.
    .do = Two tellers add up independently and compare before the minutes are signed.
review-L10 = The papers for { $title } do not close: { $issued } issued, { $collected } collected.
    .do = Count papers before they are issued, issue them by unit and count again at the box; rehearse one round.
review-L11 = The papers for { $title } were cancelled: { $issued } issued, { $collected } collected.
    .do = Check the box, count and stamp the papers first; one paper for each voter.
review-L12 = Reading “{ $title }” took { $actual } minutes, planned { $planned }.
    .do = Send the full text beforehand and read a summary only; rehearse it against the clock.
review-L13 = { $title }: a re-vote (round { $round }) among those with equal votes at the last seat.
    .do = Have papers and the sentence for a re-vote ready.
review-L14 = { $title }: another round ({ $round }) for the seats left.
    .do = Prepare the list with care and brief the voters; have papers for another round ready.
review-L15 = Counting { $papers } papers for { $title } took { $minutes } minutes.
    .do = More tellers, stacks shared out and a rehearsed count; use the time for other business.
review-L16 = { $n } recorded acts were taken back.
    .do = Let the operator rehearse the whole programme; read numbers back before recording them.
review-L17 = { $n } duties were waived and the reason never written: { $duties }.
    .do = Write the reason in the break; it stands in the annex, never in the minutes.
review-L18 = Item { $number } “{ $title }” was left out{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
}.
    .do = Take it off the programme before the programme is voted, or make room for it.
review-L19 = Solutions had only { $percent }% of the speaking time.
    .do = Ask those who register for solutions of the next term, not for results the report has already.
review-L20 = The discussion had { $actual } of { $planned } planned minutes.
    .do = Keep the time of the discussion, never cut it for other items; invite speakers beforehand.
review-L21 = { $n } of { $speeches } speeches ran over their limit, { $minutes } minutes together.
    .do = Tell each speaker the limit and remind a minute before its end.
review-L22 = The running was interrupted for { $minutes } minutes (power, machine).
    .do = Have power and a second machine at hand, and the script on paper.
review-L23 = Limits of the rules were overruled { $n } times by the presidium{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
}.
    .do = Ask the superior body beforehand where a limit cannot be kept.
review-L24 = The congress was held { $days } days after the superior body's last day.
    .do = Plan backwards from the last day; report at once when it slips.

## Strengths (codes L51–L58)

review-L51 = Opened and closed on time; the items kept their time.
    .do = Keep this timetable.
review-L52 = All { $n } duties were kept.
    .do = Prepare in the same way.
review-L53 = All { $n } questions passed when first put, and every card in the hall was accounted for.
    .do = Hear opinions before the vote in the same way.
review-L54 = The discussion had its time: { $speeches } speeches, { $percent }% of it on solutions.
    .do = Invite and order speakers in the same way.
review-L55 = All { $n } ballots were decided in the first round; papers closed and no count was put right.
    .do = Train the tellers in the same way.
review-L56 = { $n ->
    [one] The document was read within its time.
   *[other] All { $n } documents were read within their time.
 }
    .do = Summarise and rehearse the reading in the same way.
review-L57 = All { $n } who were summoned were present.
    .do = Summon and remind people in the same way.
review-L58 = Nothing was taken back or put right.
    .do = Let the operator rehearse in the same way.

## The session of the next time

review-changes = Changes proposed for the session of the next time:
review-change-minutes = Item { $number } “{ $title }”: { $from } → { $to } minutes (took { $actual }).
review-change-reading = “{ $title }”: reading { $from } → { $to } minutes.
review-change-reading-new = “{ $title }”: reading time { $to } minutes written in.
review-change-pace = Measured pace of reading: { $to } words a minute.
review-change-step = Item { $number } “{ $title }”: the step “{ $step }”, which had to be put in at the congress.
review-change-missing = Item { $number } “{ $title }”: the step that { $duty } asks for: “{ $step }”.
review-change-attested = What was attested (attested) is left out: it has to be done and written again.
review-change-date = Date: the old one stands, a new one has to be written.
review-next-date-comment = DATE OF THE LAST TIME: write the date of the new congress here.
review-next-protected-comment = A protected item: proposed only, weigh it.
review-written = The session of the next time is in { $file }. First write the new date, then run presidium check.

## Runs compared

review-compare = { $n } RUNS COMPARED
review-compare-other = The journals are of different sessions ({ $sessions }): duties and results are compared, items are not.
review-run-live = congress
review-run-rehearsal = rehearsal
review-runs = Runs
review-run-line = { $mark }. { $date }, { $mode }: shortcomings { $shortcomings }, strengths { $strengths }, { $actual } (planned { $planned })
review-better = What got better
review-worse = What got worse
review-still = Still missed
review-new = new
review-compare-items = Time of each item (minutes)
review-compare-none = None.
review-change-line = { $from } → { $to }: { $text }

## On the screen

review-screen-title = Lessons: shortcomings { $shortcomings }, strengths { $strengths }
review-screen-open = The congress is not closed: this is what the records show so far.
review-screen-shortcomings = Shortcomings
review-screen-strengths = Strengths
review-screen-lessons = Lessons for the next congress
review-screen-items = Items: planned and actual (minutes)
review-screen-hint = write the report
review-screen-key = Press { $key } for strengths, shortcomings and lessons of the congress.
