# The arithmetic of a count without a congress (presidium tally), and the sheet of codes (presidium codes).

cli-tally = The result of a count from JSON, without a congress; the answer is JSON
cli-codes = Every code that is printed, on one sheet: what it means and what to do
arg-file = The JSON file, or - for the standard input
what-tally = count file
tally-too-large = { $file } is larger than { $most } MiB.
    .do = write equal papers once with "times", or only their sums in "totals".
tally-not-text = { $file } is not UTF-8 text.
    .do = save the file as UTF-8.

## Why, in one sentence

tally-complete = { $elected } of { $seats } elected, every seat is filled; each has at least { $need } votes, measured on { $base }.
tally-complete-revote = Re-vote among the tied: { $elected } of { $seats } elected with the higher votes; no majority is needed.
tally-tie-revote = { $tied } people have { $votes } votes each and { $left } { $left ->
    [one] seat is
   *[other] seats are
} left: vote again among them only; the higher is elected.
tally-tied-again = Again { $tied } people have { $votes } votes each and { $left } { $left ->
    [one] seat is
   *[other] seats are
} left: the congress decides whether to vote once more.
tally-revote-nobody = Nobody has a vote in the re-vote: the congress decides whether to vote once more.
tally-tie-asked = { $tied } people have { $votes } votes each and { $left } { $left ->
    [one] seat is
   *[other] seats are
} left: by this rulebook the congress decides.
tally-short = { $elected } of { $seats } elected, { $left } { $left ->
    [one] seat is
   *[other] seats are
} left: the congress decides whether to go on.
tally-cancel = { $collected } papers were collected, more than the { $issued } issued: stop, nothing is counted; the congress decides to cancel and vote again.
tally-recount = The numbers do not add up ({ $codes }): look at each place, count again and judge again.

## Problems of the input

problem-T001 = This is not well-formed JSON: { $detail }.
    .do = Mend this place; a whole example stands in the README under tally.
problem-T002 = There is no field "{ $field }".
    .do = { $near ->
        [none] The fields are: { $known }.
       *[other] Do you mean "{ $near }"? The fields are: { $known }.
    }
problem-T003 = The field "{ $field }" is missing.
    .do = Add "{ $field }"; with "ballots" there is no need for "valid" and "invalid".
problem-T004 = The field "{ $field }" stands twice.
    .do = Keep one of them.
problem-T005 = Here { $expected ->
        [group] an object in braces
        [list] a list in square brackets
        [number] a number
        [truth] true or false
       *[text] a text in quotes
    } is needed, but this is { $found ->
        [group] an object
        [list] a list
        [number] a number
        [truth] true or false
        [nothing] null
       *[text] a text
    }.
    .do = Write a value of that kind; numbers are digits without quotes.
problem-T006 = This cannot be { $found }: here stands a whole number from { $least } to { $most }.
    .do = Write a whole number within that range, without points or commas.
problem-T007 = There is no kind of paper "{ $found }".
    .do = { $near ->
        [none] Use one of these words: { $known }.
       *[other] Do you mean "{ $near }"? The words are: { $known }.
    }
problem-T008 = This rulebook measures on a number that does not come from the papers, so "base" must be given.
    .do = Write the number of people the result is measured on in "base", such as 105.
problem-T009 = There is nobody on the list.
    .do = Write the names in "candidates", in the order of the paper.
problem-T010 = This name is empty.
    .do = Write the full name, or take this line out.
problem-T011 = The name "{ $name }" stands at place { $first } of the list already.
    .do = Add the year of birth or the unit to tell two people apart, or take out the name that is too many.
problem-T012 = A one-name paper ("single") with { $names } names on the list.
    .do = Use "agree" for a list without surplus, "strike" for one with surplus.
problem-T013 = There are no votes: "totals" and "ballots" are both missing.
    .do = Write "totals" (the votes of each name) or "ballots" (the papers).
problem-T014 = There is no place { $index } on the paper: places are 0 to { $most }.
    .do = Places are counted from 0, in the order of "candidates".
problem-T015 = The place { $index } stands twice on one paper.
    .do = Every name stands once; equal papers have "times".
problem-T016 = A paper on which names are struck out ("strike") has no column against.
    .do = Take "against" out; "chosen" holds the names left standing.
problem-T017 = This paper is said to be invalid, and to choose somebody.
    .do = Keep one: "invalid" if it does not count, "chosen" if it does.
problem-T018 = This paper says nothing.
    .do = Write "chosen" (an empty list for a blank paper), "against" or "invalid".
problem-T019 = This paper is invalid without a reason.
    .do = Write the reason, such as "too_many" or "not_issued".
problem-T020 = There are more than { $most } papers.
    .do = Look at the numbers in "times".
problem-T099 = There are { $count } more problems that are not told here.
    .do = Mend the ones above and run it again.

## The sheet of codes

codes-title = presidium: the sheet of codes. A … stands for a number or a name that is printed.
codes-explainable = the head of tellers may explain it in writing
codes-count = COUNTING (R1–R9)
codes-tally = INPUT OF presidium tally (T)
codes-session = SESSIONS (S), AND WHAT ALL FILES SHARE
codes-rulebook = RULEBOOKS (R001 and on)
codes-roll = ROLLS (C)
codes-keymap = KEYMAPS (K)
codes-script = SCRIPTS (P)
codes-journal = JOURNALS (J)
codes-review = Lessons (presidium review)
codes-shortcoming = shortcoming
codes-strength = strength

code-R1 = More papers were issued than there are voters present, or people in the base.
    .do = Count those present and the papers handed out again; take back what is too many before the voting.
code-R2 = More papers were collected than issued.
    .do = Stop, count nothing, leave the box as it is; the congress decides to cancel and to vote again with new papers.
code-R2a = Fewer papers were collected than issued.
    .do = Count as usual; the minutes say how many are missing.
code-R2b = The papers printed are not those issued, spoiled or exchanged, and left over.
    .do = Count the unused and the spoiled again; if it stays so, the head of tellers explains it in writing.
code-R3 = Valid and invalid papers do not make the papers collected.
    .do = Count both stacks again.
code-R3a = The reasons do not make the invalid papers.
    .do = Sort the invalid papers by reason again; if that cannot be done, the head of tellers explains it in writing.
code-R4 = Somebody has more votes than there are valid papers.
    .do = Count that line again, and the valid papers.
code-R5 = All votes together are more than valid papers times seats.
    .do = Look for papers with too many names in the valid stack; add the lines up again.
code-R5a = All votes together are fewer than the valid papers, although every valid paper chooses somebody.
    .do = Look for papers with every name struck in the valid stack; look for a line that is too small.
code-R6 = For and against somebody together are more than the valid papers.
    .do = Count both columns of that line again.
code-R6a = One-name paper: for and against do not make the valid papers.
    .do = A paper with both boxes marked, or neither, is invalid; sort and count again.
code-R6b = Names are struck out on this paper, and there are votes against.
    .do = Leave the column against out, or look at the kind of paper.
code-R7 = Not everybody on the list has a number, or there is one too many.
    .do = Write one number for each name; 0 where there are no votes.
code-R7a = There are votes and no valid paper.
    .do = Write the number of valid papers again.
code-R7b = There are valid papers and nobody has a vote.
    .do = Write the votes of each name; a paper with every name struck is invalid.
code-R8 = Two teams have different numbers for the same stack.
    .do = Empty that field and read that stack a third time; do not copy the other number.
code-R8a = A number given beside the papers is not the one that they make.
    .do = Look at the number given, or at the papers that were entered.
code-R8b = The base given is not the number that the rulebook measures on.
    .do = Leave "base" out, or write the number of papers that the rulebook names; see that it is the right rulebook.
code-R9 = 3 % or more of the papers are invalid, and three or more.
    .do = Look at them again before the minutes are written; the result stands.
code-R9a = 3 % or more of the lines do not count, and three or more.
    .do = Look at the lines left empty or with both boxes marked; the result stands.

code-J001 = The journal cannot be read or written.
    .do = Look at the disk, its free space and its permissions; or choose another place with --journal FILE.
code-J002 = The file name is not that of a journal.
    .do = Use a name that ends in .live.jsonl (live) or .rehearsal.jsonl (rehearsal).
code-J003 = This name belongs to a journal of the other mode.
    .do = Choose another name: rehearsal and live do not share one.
code-J004 = Another podium, which is known, has the journal open.
    .do = Go on there, or close it and open the journal again.
code-J005 = Another podium has the journal open.
    .do = Go on there, or close it and open the journal again.
code-J006 = There is not one whole record in the journal.
    .do = Begin a new journal with another name; this file is left as it is.
code-J007 = A record in the middle of the journal is damaged.
    .do = Do not mend this file. Use the second copy; presidium verify shows the records before it.
code-J008 = A newer program wrote the journal.
    .do = Open it with that one.
code-J009 = The file name and the journal disagree on rehearsal or live.
    .do = Give the file its old name back.
code-J010 = Two files go on differently after the same record: two podiums wrote.
    .do = Keep both files; the presidium decides which one is right.
code-J011 = A record could not be made; nothing was written.
    .do = Do it again with a shorter text; if that fails, write on paper and report it.
code-J012 = The act before this one could not be written anywhere.
    .do = Free space or plug the disk in again, then write again; meanwhile the clerk writes on paper.
code-J013 = The system allows no further work beside this one.
    .do = Close other programs and run it again.

# Words of the sheet's own, where the sentence that is printed chooses among cases.
code-T005 = A value of another kind is needed here (number, text, list, object, true or false).
    .do = Write a value of that kind; numbers are digits without quotes.
code-S035 = The session names an officer, a document or an election that it does not have.
    .do = Mend the name, or add the officer, the document or the election.
code-C004 = The roll has no column for card, name or status.
    .do = Add the column to the first line. Columns are parted by commas, semicolons or tabs.
