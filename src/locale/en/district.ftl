# Many congresses together (presidium review DIR).

district-title = { $n } congresses together
district-title-rehearsals = { $n } rehearsals together (there is no live journal)

## The beginning

district-summary = Overview
district-partial = INCOMPLETE: stopped on the way, only { $read } of { $found } journals were read.
district-read = { $date }: { $read } of { $found } journals read; { $broken } could not be read.
district-closed = { $closed } closed; { $unfinished } not closed.
district-rehearsals = Besides these, { $n } rehearsals, which count nowhere.
district-length = Length of a congress (median): planned { $planned }, actual { $actual }.
district-in-time = Against the deadlines of their sessions: { $in_time } in time, { $late } late.
district-head-kind = Kind
district-head-rulebook = Rulebook
district-head-count = Congresses

## Who has held theirs

district-expected = Held and not held
district-expected-about = { $held } of { $expected } have held theirs.
district-days = Held from { $first } to { $last }.
district-held = held in time
district-held-late = held late
district-under-way = not closed
district-under-way-overdue = not closed, overdue
district-not-yet = not held yet
district-overdue = not held, overdue
district-head-who = Organisation
district-head-state = State
district-head-deadline = Deadline
district-head-day = Date
district-mark = deadline { $date }
district-chart-days = Congresses by day
district-chart-weeks = Congresses by week (from Monday)
district-chart-months = Congresses by month
district-chart-years = Congresses by year

## What is forgotten most

district-duties = Duties forgotten most
district-duties-about = Counted by congress; the share is of the congresses in which the duty held.
district-duties-none = No congress forgot a duty.
district-missed = missed
district-waived = waived
district-late = late
district-head-duty = Duty
district-head-missed = Missed
district-head-waived = Waived
district-head-late = Late
district-head-held = Of
district-head-share = Share
district-examples = For example: { $names }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }

## Time

district-times = Where the time goes
district-times-about = { $n } items held: { $over } ran over their plan, by { $time } together; { $skipped } left out. Planned and actual are medians, in minutes.
district-times-chart = Planned and actual (median, minutes)
district-planned = planned
district-actual = actual
district-head-item = Item
district-head-times = Times
district-head-planned = Planned
district-head-actual = Actual
district-head-over = Over
district-head-over-sum = Minutes over
district-longest = Most: { $names }.

## Votes and elections

district-counts = Votes and counts that had to be repeated
district-votes-about = { $n } card votes: { $failed } did not pass, { $withdrawn } put again or called off.
district-rounds-about = { $n } rounds of elections: { $recounted } with figures put right, { $repeated } with papers cancelled or a further round; a count takes { $median } (median).
district-corrections = Corrections: { $what }.
district-undone = { $n } acts undone ({ $congresses } congresses)
district-vote-again = { $n } votes put again ({ $congresses } congresses)
district-vote-cancelled = { $n } votes called off ({ $congresses } congresses)
district-count-again = { $n } results entered anew ({ $congresses } congresses)
district-papers-cancelled = papers cancelled { $n } times ({ $congresses } congresses)
district-overruled = { $n } limits overruled with a reason ({ $congresses } congresses)
district-head-where = Congress
district-head-date = Date
district-head-what = What
district-what-failed = did not pass
district-what-recounted = figures put right
district-what-repeated = a further round
district-what-cancelled = papers cancelled
district-what-both = put right, further round
district-round = round { $n }

## Discussion

district-discussion = Discussion
district-discussion-about = { $n } congresses had a discussion: it took { $share } of the official sittings, and { $solutions } of the speaking time went to solutions (medians).
district-discussion-time = Planned { $planned }, actual { $actual }; { $speeches } speeches, { $over } over their limit.
district-discussion-chart = Congresses by share of the discussion (%)
district-solutions-chart = Congresses by share of solutions (%)
district-head-tens = Share
district-head-discussion = Discussion
district-head-solutions = Solutions

## Delays and interruptions

district-delays = Delays and interruptions
district-delays-none = No congress was late or interrupted by a minute or more.
district-opened-late = Opened late
district-closed-late = Closed late
district-interrupted = Interrupted (power, machine)
district-head-delay = What
district-head-median = Median, min
district-head-sum = Sum, min

## Strengths and shortcomings

district-strengths = Strengths seen most
district-shortcomings = Other shortcomings seen most
district-head-lesson = Lesson
district-code-L01 = An item ran over its plan
district-code-L02 = An item was much shorter than planned
district-code-L03 = A sitting opened late
district-code-L04 = A sitting closed late
district-code-L05 = A long stretch in which nothing was recorded
district-code-L06 = A vote did not pass
district-code-L07 = A vote was put again after its announcement
district-code-L08 = A vote was called off
district-code-L09 = The result of a count was entered anew
district-code-L10 = Fewer papers came back than were issued
district-code-L11 = Papers were cancelled and voted again
district-code-L12 = A document took longer to read than planned
district-code-L13 = A re-vote between people with equal votes
district-code-L14 = A further round was needed
district-code-L15 = A count took long
district-code-L16 = Many acts were undone
district-code-L17 = Waived duties without a reason
district-code-L18 = An item of the programme was left out
district-code-L19 = The discussion hardly turned to solutions
district-code-L20 = The discussion was cut short
district-code-L21 = Speeches ran over their limit
district-code-L22 = Interruptions
district-code-L23 = Limits overruled with a reason
district-code-L24 = Held after the deadline
district-code-L51 = Opened and closed on time
district-code-L52 = No duty was forgotten
district-code-L53 = Every vote passed at once, all cards accounted for
district-code-L54 = The discussion had its time and turned to solutions
district-code-L55 = Every ballot decided at once, figures that agreed
district-code-L56 = Documents read within their time
district-code-L57 = Everybody was present
district-code-L58 = Nothing had to be put right

## One by one, and what could not be read

district-congresses = One by one
district-head-longer = ± min
district-head-again = Repeated
district-state-under-way = not closed
district-state-rehearsal = rehearsal
district-broken = Journals that could not be read
district-broken-about = { $n } files or folders could not be read and count nowhere; { $listed } are listed.
district-fault = a fault of the program in reading this file
district-too-deep = the folder lies too deep and was not entered

## The page

district-page-about = This page prints on A4 and needs no network.

## While it works, when it is done, what is wrong

district-looking = Looking: { $found } journals, { $sessions } expected …
district-reading = Reading: { $done } of { $found } journals, { $rate } a second …
district-reading-left = Reading: { $done } of { $found } journals, { $rate } a second, about { $left } left …
district-page-at = The page is written: { $file }
district-broken-told = { $broken } files could not be read; each has a row "broken" with its reason.
district-unsorted = More than { $most } rows: they stand as they were found, not sorted by name.
district-links = { $links } links to folders were not followed, so that nothing counts twice; name the folder itself to have it read.
district-stopped = Stopped as asked: { $read } of { $found } journals read, the answer is INCOMPLETE.
district-no-path = There is no file or folder { $file }.
    .do = Check the path.
district-nothing = There is no journal in { $paths }.
    .do = Journals end in .live.jsonl or .rehearsal.jsonl; name the folder that has them. To see who has not held theirs, add --expected FILE.
district-bad-line = Line { NUMBER($line, useGrouping: "false") } of { $file } cannot be read: "{ $text }"{ $more ->
        [0] .
       *[other] {" "}(and { $more } more).
    }
    .do = A line is the id of a session or an organisation; a deadline of its own follows a semicolon, as in: Party cell of the school; 2025-06-30.
