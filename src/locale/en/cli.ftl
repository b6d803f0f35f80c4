# The command line: help, errors, answers.

cli-error = error
cli-warning = warning
cli-hint = hint
cli-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-command = COMMAND
cli-rule = Rule: { $rule }
cli-problems = { $errors ->
    [0] No errors
    [one] { $errors } error to mend
   *[other] { $errors } errors to mend
}{ $warnings ->
    [0] {""}
    [one] , { $warnings } thing to look at
   *[other] , { $warnings } things to look at
}.

cli-about = presidium: the console at the podium of a formal congress. Without a command the home screen opens.
cli-after = Exit codes: 0 done · 1 the input is wrong or a check failed · 2 usage · 3 the disk refused · 4 another podium holds the journal, or no terminal · 70 a fault of the program · 130 stopped on the way, as asked (review)
cli-run = Run a congress live
cli-resume = Go on with a journal (live or rehearsal)
cli-rehearse = Rehearse a congress, with its own clock
cli-check = Check sessions, rolls, rulebooks, keymaps; every problem is told
cli-status = Where the congress stands: item, time, people, duties, elections
cli-log = The journal in words
cli-verify = Whether journals are whole; compare a seal
cli-export = Write the session log, the congress minutes, the annex
cli-review = Lessons: of one journal, of several runs compared, or of a whole folder
cli-keys = The keymap in force
cli-commands = Every command of scripts, each with an example line that works

arg-lang = Language: vi or en
arg-help = Show help
arg-version = Show the version
arg-session = Name or file of a session
arg-journal = The journal's file
arg-journals = The journals' files
arg-keymap = Name or file of a keymap
arg-by = The operator's name, kept with every act
arg-ascii = Only signs that every terminal has
arg-speed = Seconds of the congress in one real second (1-600)
arg-from = Begin at this item; all before it is taken as met
arg-script = Play a file of commands (JSON, one a line), without a terminal
arg-files = Names or files to check
arg-json = Answer in JSON for machines
arg-at = A moment (RFC 3339), or now; else the moment of the last record
arg-fingerprint = A fingerprint from paper to compare
arg-out = Folder the documents go into
arg-only = Only these documents, separated by commas
arg-paths = Journals, or folders with journals in them
arg-csv = Answer as CSV: of one journal a row an item, of folders a row a congress
arg-html = Of folders: write one page with charts into this file
arg-next_session = Of one journal: write the session of the next time, with the changes proposed, into this file
arg-deadline = Of folders: the last day (yyyy-mm-dd), instead of those of the sessions
arg-expected = Of folders: a file with who has to hold a congress, one id or name of an organisation a line

usage-command = there is no command "{ $wrong }".
    .do = { $near_is ->
        [given] did you mean "{ $near }"?
       *[empty] see the commands with presidium --help.
    }
usage-argument = there is no option "{ $wrong }".
    .do = { $near_is ->
        [given] did you mean "{ $near }"?
       *[empty] see the options with --help behind the command.
    }
usage-missing = the command lacks: { $wrong }.
    .do = see the usage with --help behind the command.
usage-value = the value "{ $wrong }" cannot be used for { $arg }.
    .do = see the values with --help behind the command.
usage-other = the command line is not right.
    .do = see the usage with presidium --help.

what-session = session
what-roll = roll
what-rulebook = rulebook
what-keymap = keymap
what-script = script

cli-not-found = no { $what } "{ $name }" was found.
    .do = { $known_is ->
        [given] there is: { $known }.
       *[empty] check the name of the file.
    }{ $tried_is ->
        [given] {" "}Looked at: { $tried }.
       *[empty] {""}
    }
cli-unreadable = the { $what } "{ $file }" cannot be read: { $system }.
    .do = check that it may be read, is UTF-8 text, and is not over 8 MiB.
cli-unfit-utf16 = the { $what } "{ $file }" is written in UTF-16.
    .do = in Excel choose Save As, file type “CSV UTF-8” or “.xlsx”; in Notepad choose Save As, encoding UTF-8.
cli-unfit-encoding = the { $what } "{ $file }" is not written in UTF-8 (perhaps in Windows-1258 or another old encoding).
    .do = open the original in Excel and choose Save As, file type “CSV UTF-8” or “.xlsx”; text in TCVN3 or VNI fonts must be converted to Unicode first.
cli-unfit-old = the { $what } "{ $file }" is an old Excel file (.xls) or another Office file.
    .do = open it in Excel, choose Save As, file type “.xlsx” or “CSV UTF-8”, and put the new file name into the session.
cli-unfit-password = the { $what } "{ $file }" has a password.
    .do = open it in Excel with the password, remove the password (File, Info, Protect Workbook), then save it as “.xlsx” or “CSV UTF-8”.
cli-unfit-ods = the { $what } "{ $file }" is an OpenDocument file (.ods).
    .do = open it and choose Save As, file type “.xlsx” or “CSV” (encoding UTF-8), and put the new file name into the session.
cli-unfit-broken = the { $what } "{ $file }" is damaged, or is no spreadsheet.
    .do = try to open it in Excel and choose Save As, file type “.xlsx” or “CSV UTF-8”; if it does not open, ask the sender for it again.
cli-unfit-large = the { $what } "{ $file }" is too large: at most 20,000 rows and 200 columns are read.
    .do = check that it is the right file; clear cells that stand far outside the table and save it again.
cli-journal-missing = there is no journal { $file }.
    .do = check the path; journals end with .live.jsonl or .rehearsal.jsonl.
cli-journal-exists = the journal { $file } is there already.
    .do = go on with presidium resume, or choose another name; a journal is never written over.
cli-kept-old = { $file } was there with another text; that one is kept as { $kept }.
cli-no-opening = the journal does not begin with its opening, so nobody knows which congress it is.
    .do = choose the journal's first file (ending .live.jsonl or .rehearsal.jsonl).
cli-no-folder = this machine does not say where journals could go.
    .do = name the file with --journal.
cli-bad-time = "{ $time }" is not a moment.
    .do = write it like 2020-01-10T09:42:15+07:00, or now.
cli-script-before = the script begins at { $line }, before the last record of the journal ({ $journal }).
    .do = Use a script that goes on after that moment.
cli-script-live = this is the journal of a live congress; scripts only play in rehearsals.
    .do = open it with presidium resume, without --script.
cli-unknown-paper = there is no document "{ $name }".
    .do = there are: { $known }.
cli-no-round-paper = there is no "{ $name }" yet: no list of candidates was adopted for it.
    .do = vote on the list of candidates first, then export again.
cli-unwritable = "{ $file }" cannot be written: { $system }.
    .do = choose another folder with --out, or check rights and room on the disk.
cli-exists = the file "{ $file }" is there and is not written over.
    .do = choose another name for --next-session.
cli-no-next-session = the journal holds no session that can be read, so none can be proposed for the next time.
    .do = look at the journal with presidium verify.
cli-one-journal = --next-session needs exactly one journal.
    .do = name one journal: presidium review JOURNAL --next-session FILE.
cli-no-terminal = there is no terminal to open the podium in.
    .do = run it in a terminal window; without one use rehearse … --script.
cli-terminal = the terminal cannot be used: { $system }.
    .do = open another terminal window and run it again.
cli-fault = the program met a fault of its own; the journal is whole.
    .do = run presidium resume.

cli-refused = line { $line }: refused. { $what }
cli-played = { $lines ->
    [one] { $lines } line played
   *[other] { $lines } lines played
}, { $refused } refused.
cli-journal-at = Journal: { $file }
cli-set-aside = A last line that was cut off ({ $bytes } bytes) was set aside as { $file }.
cli-missing = The journal lacks what came after record { $record }, though the run before said it was written. Use another copy if there is one.
cli-torn = The last line is cut off ({ $bytes } bytes); every line before it is whole.
cli-undone-mark = {" "}(undone)
cli-waivers-open = Waived duties still without a reason: { $duties }. Write it at the podium before handing documents in.
cli-resume-with = Go on with: presidium resume { $file }
cli-other-day = The session is planned for { $planned }; today is { $today }. All planned times move to today. Enter: go on live. Anything else: leave it.
cli-any-key = Press a key to go back.
cli-sealed = Seal: { $fingerprint }
cli-check-roll = { $name }: { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $seats } with a vote, { $units ->
        [one] { $units } unit
       *[other] { $units } units
    }.
cli-check-status = {"  "}{ $status }: { $n }
cli-check-namesakes = {"  "}Namesakes, shown as: { $names }.
cli-check-aside = {"  "}Lines not read as a person: { $lines }.
cli-check-good = { $name }: nothing to mend.

cli-verify-whole = Whole: { $records } records, the chain holds.
cli-verify-records = The first { $records } records are whole.
cli-verify-pending = { $records } records were on their way when the file changed; the next opening writes them again.
cli-verify-arithmetic = Record { $record }: the recorded result does not follow from its own numbers.
cli-verify-seal = Closed by record { $record }. Seal: { $fingerprint }
cli-verify-open = Not closed.
cli-verify-head = Last record { $record }, fingerprint: { $fingerprint }
cli-verify-witness = Record { $record } was printed as: { $fingerprint }
cli-verify-found = The fingerprint on paper is that of record { $record }; { $after } records after it are not witnessed by this paper.
cli-verify-found-seal = The fingerprint on paper is the seal, record { $record }; { $after } addenda follow.
cli-verify-not-found = The fingerprint on paper belongs to no record of this journal: it is another journal, or it was changed.

## Commands of scripts

command-next = Tiếp: does what the bottom line says
command-go-to = go to an item (and a step)
command-skip-item = leave an item out, with a reason
command-skip-step = leave the running step out, with a reason
command-end-step = end the running step, also while speakers wait
command-change-chair = somebody else runs the congress
command-reschedule = hold the congress so many days after the planned date
command-pause = hold the item's clock
command-continue = let the item's clock go on
command-grant = grant (or take) minutes for the item
command-recess = break
command-reconvene = end of the break
command-register-speaker = register a speaker
command-withdraw-speaker = take a registration back
command-start-speech = give the floor
command-end-speech = end the speech
command-pause-speech = hold the speech's clock
command-continue-speech = let the speech's clock go on
command-grant-speech = grant minutes to the speech
command-tag-speech = tag the speech: solution, result, other
command-all-present = all present, except these cards
command-arrive = people arrive
command-depart = people leave
command-absent-throughout = attest somebody as absent throughout
command-present-count = people in the hall, without names
command-unit-present = number present of a unit, as its head reports
command-call-up = call an alternate up for somebody
command-stand-down = an alternate stands down
command-card-vote-open = call a card vote
command-card-vote-record = record the numbers; without yes it is computed from those present
command-card-vote-announce = announce the result of the vote
command-card-vote-cancel = take the call back
command-card-vote-repeat = puts an announced vote again, with a reason
command-propose-seats = propose another number to be elected than the session
command-introduce = the list introduced by the convening committee
command-nominate = nominate, stand
command-record-support = how many support a name from the floor
command-enter-opinion = result of the opinion ballot
command-decide-withdrawal = allow or refuse a withdrawal
command-propose-tellers = propose the tellers
command-issue-ballots = ballots issued
command-exchange-ballots = spoiled papers exchanged
command-collect-ballots = ballots collected
command-enter-count = the count as the signed minutes have it
command-announce-result = announce the result of the election
command-do-duty = duty: do it now
command-meet-duty = duty: done already, record it
command-waive-duty = duty: waive it
command-explain-waiver = write the reason of a waiver
command-document-ready = a document is ready
command-add-guest = add a guest
command-guest-arrived = a guest has arrived
command-note = write a note
command-undo = take the latest act back
command-close = close the congress and seal the journal
command-addendum = write after the close

## Problems of scripts

problem-P001 = This line is not a correct JSON command: { $detail }.
    .do = Write it like {"{"}"at":"2020-01-10T08:00:00+07:00","do":{"{"}"next":{"{"}{"}"}{"}"}{"}"}; see presidium commands.
problem-P002 = There is no command "{ $command }".
    .do = { $near ->
        [none] See the commands with presidium commands.
       *[other] Did you mean "{ $near }"?
    }
problem-P003 = "{ $time }" is not a moment.
    .do = Write it like 2020-01-10T08:00:00+07:00.
problem-P004 = The moment { $time } comes before the line above ({ $before }).
    .do = Put the lines in the order of time.
problem-P005 = "{ $field }" is missing.
    .do = Every line needs "at" and "do".
problem-P099 = { $count } more problems are not told here.
    .do = Mend those above and run it again.
