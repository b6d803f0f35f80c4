# The tellers' own count (presidium count): its screen, its files, two teams compared.

cli-count = The tellers' own count on their own laptop, or two or three results compared
arg-round = Round file that the podium writes when the list is adopted (ending .round.json)
arg-compare = Compares two or three result files (ending .result.json)
what-count = count file
cli-count-no-terminal = there is no terminal to count on.
    .do = run it in a terminal window.
cli-count-result = Result of the count: { $file }
cli-count-go-on = Go on with: presidium count { $file }
cli-count-equal = Equal in every line: { $teams }.
cli-count-two-equal = { $one } and { $two } are equal in every line: this result stands. { $other } differs in:
cli-count-different = { $lines ->
    [one] { $lines } line differs:
   *[other] { $lines } lines differ:
}
cli-count-three-different = No two results are equal; { $lines ->
    [one] { $lines } line differs:
   *[other] { $lines } lines differ:
}
cli-count-read-again = Do not show the teams each other's numbers. Read these lines again on the papers, then compare again.
cli-count-other-mode = { $file } and { $before }: one is of the live congress, one of a rehearsal.
    .do = compare two files of the same kind only.
cli-count-other-journal = { $file } and { $before } are of two congresses (two journals).
    .do = check the names of the files.
cli-count-other-election = { $file } and { $before } are of two elections.
    .do = check the names of the files.
cli-count-other-round = { $file } and { $before } are of two ballots.
    .do = check the names of the files; the number behind the election is that of the ballot.
cli-count-other-list = { $file } and { $before } have different lists, or the same names in another order.
    .do = both teams must count from the same round file.
cli-count-same = { $file } and another file are the very same result.
    .do = take the file of each team.

## Files that cannot be used

count-what-round = a round file (.round.json)
count-what-result = a team's result file (.result.json)
count-what-working = a team's working totals (.count)
count-file-unreadable = { $file } cannot be read: { $detail }.
    .do = look at line { $line }; best copy the file from the podium laptop again and edit nothing.
count-file-of-another-kind = { $file } is not { $needed }{ $found_is ->
        [given] {" "}but { $found }
       *[empty] {""}
    }.
    .do = choose { $needed }.
count-file-newer = { $file } was written by a newer program (format { $format }); this one reads formats up to { $reads }.
    .do = use the same version of the program on the podium laptop and on the tellers'.
count-file-unknown-field = { $file } has a field "{ $field }" that this format does not have.
    .do = { $near_is ->
        [given] is "{ $near }" meant? Best copy the original file again and edit nothing.
       *[empty] copy the original file again and edit nothing.
    }
count-file-contradicts = { $file } contradicts itself: { $detail }.
    .do = copy the original file again; if that does not help, write it anew on the laptop that made it.
count-file-no-names = the list has no names
count-file-no-seats = there are no seats to fill
count-file-kind = it is a one-name paper, and the list has more names
count-file-votes = there are not as many lines of votes as names
count-file-list = the list is not the one that its sum was made of
count-file-stacks = a stack has fewer than 10 papers, or is not of this list

## Lines

count-line-collected = papers collected
count-line-reasons = the reasons of invalid papers (one side has them, the other has not)
count-numbered = no. { $number } { $name }

## Frame, and before the papers

counting-title = COUNT ballot { $round } · { $mode } · { $title }
counting-too-small = The window is too small: 80x24 are needed. Keys still work, and the papers read are still there.
counting-about = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}, { $names ->
    [one] { $names } name
   *[other] { $names } names
}: { $kind }. { $how }
counting-how-strike = Read out the numbers of the names struck out; whoever types, types just these.
counting-how-agree = Read out the numbers of the names marked "disagree"; whoever types, types just these.
counting-how-single = Read out "agree" or "disagree"; one key a paper.
counting-issued = { $issued } papers were issued.
counting-minutes-first = The count minutes signed by hand are what counts. This laptop helps to read, add and compare; on doubtful papers the tellers conclude.
counting-row-team = Team
    .about = Such as "Team 1". The result file is named after it; two teams need two names.
counting-row-members = Members
    .about = Names with commas between; may be left empty.
counting-row-issued = Papers issued
    .about = Leave it empty if nobody has told you.
counting-row-collected = Papers collected
    .about = As counted when the box was opened, the invalid ones too.
counting-row-method = Entered by
    .about = 1 every paper by its struck numbers · 2 totals from a tally sheet. The keys ← → change it.
counting-row-stack-size = Papers in a stack
    .about = From 10 to 500. Totals of fewer could betray a voter; a last stack of fewer than 10 joins the one before.
counting-method-papers = every paper
counting-method-totals = totals
counting-only-digits = Only digits go in here.
counting-team-missing = The team has no name yet.
counting-papers-wrong = The papers must be a number from 1 to 99999.
counting-stack-wrong = A stack has from 10 to 500 papers.
counting-team-goes-on = This team's count is not finished. Esc goes back to go on with it, or choose another name.
counting-go-on = Not finished
counting-goes-on = { $team }: { $papers }/{ $collected } papers recorded, { $stacks } stacks
counting-new = Another team, from the beginning
counting-resumed = Stack { $stack } was not recorded and counts as not read: read all of stack { $stack } from its first paper. The stacks before it are whole.

## While papers are read

counting-status = { $team } · stack { $stack }: { $open }/{ $target } papers, not recorded · { $closed }/{ $collected } recorded
counting-status-read = { $team } · all { $closed }/{ $collected } papers recorded
counting-status-sample = { $team } · STACK { $stack } READ AGAIN AS A SAMPLE: { $open }/{ $target } papers
counting-status-correction = { $team } · STACK { $stack } READ AGAIN TO CORRECT IT: { $open }/{ $target } papers
counting-status-back = {" "}· taken back { $back ->
    [one] once
   *[other] { $back } times
}
counting-status-sheet = { $team } · totals · { $collected } papers collected
counting-heading-name = No. Name
counting-heading-closed = recorded
counting-heading-open = not yet
counting-heading-open-against = agree/against
counting-papers-line = Recorded: { $valid } valid, { $invalid } invalid · not yet: { $open_valid } valid, { $open_invalid } invalid
counting-papers-line-open = Being read: { $open_valid } valid, { $open_invalid } invalid
counting-more-names = Showing { $from } to { $to } of { $names } names · PgUp, PgDn
counting-reasons = Invalid because
counting-label-strike = Struck out:
counting-label-agree = Disagree:
counting-label-single = Paper:
counting-typing-one = { $kind ->
    [strike] 3 7 ⏎ one paper, 3 and 7 struck out · 0 ⏎ nobody struck out
    [agree] 3 7 ⏎ disagree with 3 and 7 · 0 ⏎ agree with all · ?5 line 5 not counted
   *[single] 1 agree · 2 disagree (no ⏎ needed)
}
counting-typing-more = { $kind ->
    [single] x12 ⏎ twelve more like the last
   *[other] 3 7 x12 ⏎ twelve such papers · x12 ⏎ twelve more like the last
}
counting-typing-invalid = { $kind ->
    [single] k4 ⏎ invalid for reason 4
   *[other] k3 ⏎ invalid for reason 3
}
counting-typing-back = F3 takes the last line back while its stack is open
counting-typing-close = F2 records the stack · F4 recorded stacks · F8 ends the count
counting-times = {" "}× { $times ->
    [one] { $times } paper
   *[other] { $times } papers
}
counting-means-like = like the last paper
counting-means-invalid = invalid: { $reason }
counting-means-for = agree
counting-means-against = disagree
counting-means-strike = { $left } left of { $seats } · struck: { $names }
counting-means-strike-invalid = INVALID, { $left } left for { $seats } seats · struck: { $names }
counting-means-agree = disagree: { $names_is ->
    [given] { $names }
   *[empty] nobody
}{ $uncounted_is ->
    [given] {" "}· not counted: { $uncounted }
   *[empty] {""}
} · agree { $left }
counting-full = Stack { $stack } has its { $papers } papers. Compare the column "not yet" with the sheet of this stack: ⏎ records it; F3 if the last line was misread.
counting-full-look = The stack is full. Compare it with its sheet, then ⏎ (or F2) records it; F3 takes the last line back.
counting-all-read = Every paper is read. ⏎ (or F8) ends the count; F4 reads a stack again as a sample.
counting-read-look = As many papers as collected are read. If there are more in the box, correct the number collected (F7).

## Said in place

counting-taken = { $papers ->
    [one] { $papers } paper taken.
   *[other] { $papers } papers taken.
}
counting-taken-invalid = { $papers ->
    [one] { $papers } INVALID paper taken
   *[other] { $papers } INVALID papers taken
}: { $reason }. If it was misread: F3 takes it back.
counting-taken-for-nobody = { $papers ->
    [one] { $papers } paper taken that agrees
   *[other] { $papers } papers taken that agree
} with nobody: counted as valid for now. The tellers conclude; if invalid, F3 takes it back, then k and the reason.
counting-taken-back = Last line taken back: { $papers ->
    [one] { $papers } paper.
   *[other] { $papers } papers.
}
counting-nothing-to-take-back = There is no line to take back. A recorded stack is corrected by reading all of it again (F4).
counting-closed = Stack { $stack } is recorded.
counting-joined = Fewer than 10 papers: joined to stack { $stack } and recorded.
counting-corrected = Stack { $stack } is recorded anew; the result file tells of the correction.
counting-sample-equal = Stack { $stack }: both readings are equal in every line.
counting-sample-differs = Stack { $stack }: the readings DIFFER in: { $lines }. Read all of it again to correct it (F4), or take another sample.
counting-nothing-read = There is no paper in this stack yet.
counting-too-few = The stack has { $papers } papers; it can be recorded from { $least } on, so that nobody's paper shows.
counting-too-few-left = Only { $left } papers are left, too few for a stack of { $least }: read them into this one.
counting-not-written = NOT WRITTEN: { $system }. Nothing is lost; look at the disk and the room on it, then try again.
counting-elsewhere = Another window has written this team's working totals. Close it, or leave and come back to go on from there.
counting-lacking-empty = Empty: { $line }. If there are none, enter 0; if the sheet does not say, press -.
counting-lacking-needed = No result can do without: { $line }. Count it and enter the number.
counting-number-too-large = The number is too large; what was typed before stays.
counting-stack-open = Papers lie open: record this stack (F2) first.
counting-sample-begun = Read the whole stack again without looking at its sheet. The old numbers stay hidden; in the end you are told whether both are equal.
counting-correction-begun = Read the whole stack again from its first paper. The old numbers are replaced when it is recorded.
counting-put-away = Not read again; the stack keeps the numbers recorded.
counting-why-missing = The reason is missing.
counting-recounted = The number collected is corrected; the result file tells of it.
counting-words-missing = The head of tellers must explain this in words.

counting-fault-sign = "{ $sign }" means nothing here. Type numbers; x and how many; k and the digit of a reason.
counting-fault-number = There is no number { $number }: the list has { $names ->
    [one] { $names } name.
   *[other] { $names } names.
}
counting-fault-twice = Number { $number } is typed twice.
counting-fault-zero = 0 means nobody is struck out and stands alone.
counting-fault-one-or-two = One-name paper: 1 agree, 2 disagree; if invalid, k and the digit of the reason.
counting-fault-reason = This kind of paper has no reason { $digit }.
counting-fault-reason-beside = An invalid paper has no numbers; only k and the digit of the reason.
counting-fault-missing = The number behind "{ $sign }" is missing.
counting-fault-times = There cannot be { $times } such papers; from 1 to 9999.
counting-fault-behind-times = Nothing stands behind the number of papers.
counting-fault-nothing-before = There is no paper in this stack yet that could be repeated.
counting-fault-full = There is no room: the stack has its papers.
counting-fault-room = The stack has room for { $room } more. Type x{ $room }, and the rest in the next stack; in the last stack there are more papers than were collected: count them again, correct the number with F7.

## Totals

counting-cell-empty = (empty)
counting-cell-not-counted = not counted
counting-cell-reason = – { $reason }
counting-cell-against = { $number } { $name }: disagree
counting-sheet-lacking = { $lines ->
    [one] { $lines } line is empty.
   *[other] { $lines } lines are empty.
} 0 means no paper; - means the sheet did not count it; empty means not entered yet.
counting-adds-up = It adds up. F8 ends the count.

## The end

counting-finish-blocked = The count cannot be ended yet:
counting-obstacle-open = Papers lie open, not recorded: record this stack (F2), or Esc to put them away.
counting-obstacle-left = { $left ->
    [one] { $left } paper is not read.
   *[other] { $left } papers are not read.
} If none is left on the table: count them again, then correct the number collected (F7) or read a stack again (F4).
counting-obstacle-sample = The sample of stack { $stack } differed: read it again to correct it, or take another sample (F4).
counting-finish-sums = { $team }: { $collected } collected, { $valid } valid, { $invalid } invalid. It adds up.
counting-finish-after = ⏎ writes the result file. After that this team reads no more papers.
counting-words-may = The head of tellers adds (if there is something to say):
counting-words-must = The head of tellers explains in words (needed):
counting-overwrite = There is a result already
counting-overwrite-about = { $team_is ->
    [given] A result of { $team } stands here{ $time_is ->
        [given] , written at { $time }
       *[empty] {""}
    }.
   *[empty] A file of this name stands here that the program cannot read.
}
counting-overwrite-keep = 1  keep the old file, go back
counting-overwrite-replace = 2  replace it with this result
counting-done = The count is closed. The team's result is written to:
counting-done-next = Carry this file to the podium laptop (a USB stick) to be read in. With two teams compare first: presidium count --compare FILE FILE. It holds totals only and nobody's paper. The minutes signed by hand are still what counts.
counting-left-behind = The working totals { $file } could not be deleted: delete them by hand.

## Menu and questions

counting-menu = What can be done
counting-do-close-stack = Record the stack being read
counting-do-take-back = Take the last line back
counting-do-stacks = Recorded stacks: read one again as a sample, or to correct it
counting-do-collected = Correct the number collected
counting-do-finish = End the count
counting-do-help = How it is done
counting-do-language = Tiếng Việt / English
counting-do-leave = Leave
counting-leave = Leave?
counting-leave-loses = Stack { $stack } has { $papers ->
    [one] { $papers } paper
   *[other] { $papers } papers
} not recorded: leaving loses them, and the whole stack must be read again.
counting-leave-keeps = Recorded stacks are kept; the count can be gone on with.
counting-leave-sheet = What was entered here is written nowhere yet: leaving loses it.
counting-answer-stay = Stay and go on
counting-answer-put-away = Do not read this stack again, keep its numbers
counting-answer-quit = Leave
counting-stacks = Recorded stacks
counting-stacks-none = No stack is recorded yet.
counting-stacks-about = ↑ ↓ choose a stack. 1: read it again as a sample; 2: read it again to correct it, with a reason.
counting-stack-line = Stack { $stack }: { $papers } papers{ $corrected ->
    [0] {""}
    [one] {" "}· corrected once
   *[other] {" "}· corrected { $corrected } times
}{ $checked ->
    [equal] {" "}· sample: equal
    [unequal] {" "}· sample: DIFFERS
   *[none] {""}
}
counting-why = Why stack { $stack } is read again
counting-why-about = The whole stack is read again; the result file tells why and when.
counting-collected-about = { $collected } papers stand as collected. Count them again on the table first; the result file tells why and when.
counting-collected-why = Reason
counting-discard = Delete the unfinished count?
counting-discard-about = Every recorded stack of { $team } will be lost.
counting-discard-keep = 1  keep it
counting-discard-delete = 2  delete it and begin anew

counting-hint-menu = more
counting-hint-help = how
counting-hint-choose = choose
counting-hint-discard = delete
counting-hint-quit = leave
counting-hint-next-line = next line
counting-hint-language = Tiếng Việt
counting-hint-not-counted = not counted
counting-reason-papers = { $reason } { $papers }
counting-sample-title = The readings differ
counting-hint-finish = end the count
counting-hint-close-stack = record stack
counting-hint-stacks = stacks
counting-hint-take-back = take back
counting-hint-enter = take paper
counting-hint-invalid = invalid
counting-hint-times = times
counting-hint-do = do
counting-hint-sample = sample
counting-hint-correct = correct
counting-hint-go-on = go on
counting-hint-write = write the result
counting-hint-back = back

counting-help = How it is done
counting-help-one = One reads out, one types, one watches the screen. List with a surplus: type the numbers of the names struck out, then ⏎ (3 7 ⏎); 0 ⏎ is a paper with nobody struck out. No surplus: type the numbers marked "disagree"; 0 ⏎ agrees with all. One name: 1 agree, 2 disagree, no ⏎ needed.
counting-help-more = Papers alike: 3 7 x12 ⏎ is twelve such papers; x12 ⏎ is twelve more like the last. Number pad: * for x, / for k.
counting-help-invalid = Invalid papers: k and the digit of the reason (k7 ⏎). All struck out or too many left follows from the numbers typed.
counting-help-lines = No surplus, a line blank or with both boxes marked: ? before its number (?5); the line is not counted, the paper is valid.
counting-help-stacks = Papers are read in stacks. When one is full, compare the column "not yet" with its sheet, then ⏎. F3 takes the last line back, only while the stack is open; how often always shows.
counting-help-again = F4: choose a recorded stack and read it again as a sample (you are told whether both are equal, and in which lines they differ) or to correct it, with a reason.
counting-help-doubt = Strokes that are not clear, doubtful papers: the tellers talk and conclude, then type. The program does not decide for them.
counting-help-exchanged = Torn or spoiled papers that were exchanged before they were cast are not in the box and are not typed; the number issued stands.
counting-help-sheet = Totals: 0 means no paper, empty means not entered, - means the sheet did not count the line. Three different things.
counting-help-secret = Papers being read are in memory only. What reaches the disk are totals of whole stacks of ten papers or more; a power cut costs the open stack, and you are told which one to read again.
counting-help-two = Two teams count on their own and do not see each other's numbers. Compare: presidium count --compare FILE FILE; a difference names the line and no number, so that the papers are read again.
