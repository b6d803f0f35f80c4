# Words of the room podium: the podium screen and the home screen.

## Status: present, the number that decides, how the programme runs

podium-held = held
podium-present-unknown = { $summoned } summoned, presence not reported
podium-present-unreported = Presence not reported
podium-present-met = Present { $present }/{ $summoned } { $done }
podium-present-enough = Present { $present }/{ $summoned } { $done } { $share } reached
podium-present-short = Present { $present }/{ $summoned } { $bad } short of { $share }, { $needed } needed
podium-present-units = Present { $present }/{ $summoned } { $bad } only { $represented }/{ $units } units
podium-needed = measured on { $base }, { $how }: from { $need }{ $provisional ->
    [yes] {" "}(provisional)
   *[no] {""}
}
podium-needed-short = { $provisional ->
    [yes] provisionally { $base }
   *[no] on { $base }
}, from { $need }
podium-practice = { $rule } (practice)
podium-more-than-half = more than half
podium-more-than = more than { $share }
podium-at-least = at least { $share }
podium-closed-at = closed at { $time }
podium-close = { $kind ->
    [official] close expected
   *[preparatory] sitting ends
} { $expected } (plan { $planned })
podium-close-short = { $kind ->
    [official] close
   *[preparatory] ends
} { $expected } ({ $planned })
podium-close-shortest = { $kind ->
    [official] close
   *[preparatory] ends
} { $expected }

## Frame and headings

podium-pane-programme = PROGRAMME
podium-pane-script = { $back ->
    [yes] LOOKING BACK
   *[no] SCRIPT
}{ $who_is ->
    [empty] {""}
   *[given] {" "}{ $line } SPEAKS: { $who }
}
podium-pane-speakers = SPEAKERS
podium-pane-reminders = REMINDERS
podium-page = page { $page }/{ $pages }{ $key_is ->
    [empty] {""}
   *[given] {" "}[{ $key }]
}
podium-running = { $item } { $line } chair: { $chair }
podium-nothing-runs = No item is running

## Programme

podium-item-skipped = left out
podium-item-taken = taken as met
podium-looked = Looking at: { $item }. { $minutes } min, planned { $planned }{ $expected_is ->
    [empty] {""}
   *[given] , expected { $expected }
}, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}{ $in_charge_is ->
    [empty] {""}
   *[given] , in charge { $in_charge }
}{ $deputy_is ->
    [empty] {""}
   *[given] {" "}(deputy { $deputy })
}.
podium-skipped-because = {" "}Left out because: { $reason }

## Clock

podium-clock-left = left of { $minutes }{ $sign }
podium-clock-over = TIME IS UP { $time }
podium-clock-paused = CLOCK HELD
podium-clock-elapsed = used { $time }
podium-clock-granted = { $way ->
    [taken] { $minutes } min taken
   *[granted] { $minutes } min granted
}
podium-clock-solutions = { $flag } solutions { $percent }% (needs { $asked }%)
podium-clock-recess = BREAK
podium-clock-recess-over = BREAK IS OVER { $time }
podium-clock-recess-until = until { $time }
podium-clock-opening = until the opening
podium-clock-opening-late = opening is late
podium-clock-between = no item yet
podium-clock-now = now
podium-clock-closed = CLOSED

## Script

podium-script-next = (next) { $sentence }
podium-script-thanks = Thank you, { $address } { $speaking }.{ $next_is ->
    [empty] {""}
   *[given] {" "}I give the floor to { $address } { $next }.
}
podium-script-prepare = Have ready: { $things }
podium-script-nobody = nobody
podium-script-recess = The congress is in recess. When the break is over, press Next to go on.
podium-script-closed = The congress is closed and its journal sealed. What is written from here on is an addendum.
podium-script-document = { $title }{ $ready ->
    [no] {" "}(NOT READY)
   *[yes] {""}
}{ $pages ->
    [0] {""}
    [one] , { $pages } page
   *[other] , { $pages } pages
}{ $minutes ->
    [0] {""}
   *[other] , about { $minutes } min to read
}{ $due ->
    [0] {""}
   *[other] ; should be on page { $due } now
}.

## Speakers

podium-speech-over = TIME IS UP { $time }
podium-speech-waiting = ({ $n } waiting)
podium-speech-nobody-waits = Nobody waits for the floor.

## Reminders

podium-no-reminders = Nothing to be reminded of.
podium-reminder = { $state ->
   *[due] Due now:
    [missed] Missed:
} { $text }
podium-coming = { $steps ->
    [1] Next step:
   *[other] In { $steps } steps:
} { $text }
podium-coming-who = { $who } gets ready
podium-coming-missing = NOT ready: { $papers }
podium-coming-ready = on the table: { $papers }
podium-coming-more = { $papers } +{ $n }
podium-unexplained = { $n ->
    [one] { $n } waiver still needs its reason.
   *[other] { $n } waivers still need their reasons.
}
podium-gap = Interrupted for { $length } (stopped at { $alive }), not counted as running time; key { $key }: count it.
podium-rule = Rule: { $rule }

## Footer: the next press of Next

podium-next = Next: { $what }
podium-next-stopped = a duty must be met first
podium-next-open = open { $sitting }
podium-next-step = { $step }
podium-next-say = { $who }: “{ $sentence }”
podium-next-item = go on to item { $item }
podium-next-back = go back to item { $item }
podium-next-sitting-closes = close { $sitting }
podium-next-vote = call the vote{ $all ->
    [1] {""}
   *[other] {" "}{ $place }/{ $all }
} on { $question }
podium-next-enter-vote = enter the numbers of the vote
podium-next-announce-vote = announce the vote: { $passes ->
    [yes] PASSED
   *[no] NOT PASSED
}
podium-next-vote-failed = the vote did not pass: put it again, or leave this step out
podium-next-enter-rung = enter the numbers: { $rung }
podium-next-announce-result = announce the result: { $election }
podium-next-speech = give the floor to { $name }
podium-next-speech-ends = { $name } has finished
podium-next-recess-ends = end the break and go on
podium-next-close = close the congress (asks once)
podium-next-nothing = the programme is over

podium-hint-menu = menu
podium-hint-go-to = go to this item
podium-hint-look-now = back to what runs
podium-hint-pause = hold clock
podium-hint-continue = run clock
podium-hint-vote = vote
podium-hint-speakers = speakers
podium-hint-elections = ballots
podium-hint-undo = undo
podium-hint-roll = roll
podium-hint-duties = duties
podium-hint-documents = papers
podium-hint-palette = find command
podium-hint-help = help
podium-hint-accept = accept
podium-hint-choose = choose
podium-hint-scroll = scroll
podium-back = back

podium-journal-opening = journal { $sign } opening
podium-journal-whole = journal { $sign } #{ $last }
podium-journal-writing = writing{ $sign } #{ $last }
podium-journal-failed = journal { $sign } CANNOT BE WRITTEN

## Messages

podium-clicker-declares = This step records a number or declares a result, so the clicker is not taken. Please press { $key } on the keyboard.
podium-clicker-here = The clicker records nothing here. Please use the keyboard.
podium-too-soon = Two presses too near each other: the second does not count. Press again if it was meant.
podium-queue-full = Still writing; the last key was not taken. Please wait a moment and press it again.
podium-home-only = This is done on the home screen.
podium-not-here = This cannot be done here.
podium-hall-none = No hall screen is connected.
podium-exporting = Writing documents…
podium-exported = { $files ->
    [one] { $files } document
   *[other] { $files } documents
} written to { $folder }
podium-not-exported = The documents could not be written: { $text }
podium-speed-end = The rehearsal clock has no further speed.
podium-nothing-found = Nothing found.
podium-number-needed = “{ $text }” is not a whole number. Please type minutes.
podium-too-small = The window is too small: { $columns }×{ $rows } needed, { $width }×{ $height } there. Please enlarge it or use smaller type. Keys that act are locked; the clock runs on.
podium-failed = THE JOURNAL CANNOT BE WRITTEN. KEYS ARE NO LONGER TAKEN.
podium-failed-last = Last act on disk: #{ $last }. Nothing after it was recorded.
podium-failed-do = Go on with paper; note times and results. Press Ctrl-Q to leave, mend the disk, then resume the journal.

## Questions

podium-quit-title = The congress is running. Leave?
podium-quit-about = The journal is whole on disk; opening it again goes on right here. The time away is recorded as an interruption.
podium-quit-yes = leave
podium-close-title = Close the congress?
podium-close-about = The journal is sealed; this cannot be undone. After it only addenda can be written.
podium-close-yes = close
podium-go-to-title = Go to item { $item }?
podium-go-to-about = The running item is left and can be gone back to: { $item }
podium-go-to-yes = go
podium-go-to-none = No other item is chosen. Choose one in the programme with the arrows first.
podium-skip-title = Leave out item { $item }
podium-skip-step-title = Leave out the step: { $step }
podium-skip-about = The reason goes into the journal and the minutes.
podium-chair-title = Change of chair
podium-chair-about = { $name_is ->
    [empty] Choose or type the name of whoever is in the chair from now on.
   *[given] In the chair: { $name }. Choose or type the name of whoever is in the chair from now on.
}
podium-chair-say = To say: “I respectfully invite { $address } { $name } to take the chair.”
podium-recess-title = Break
podium-recess-about = How many minutes? Leave empty for a break without a fixed end.
podium-note-title = Note for the journal
podium-addendum-title = Addendum after the close
podium-note-about = Recorded with the time and the running item. Never write how anybody voted.
podium-undo-title = Undo act #{ $act }?
podium-undo-about = Recorded at { $time }. It will no longer hold, and stays in the journal:
podium-undo-event = – { $event }
podium-undo-reason = Reason (may be left empty):
podium-jump-title = Move the rehearsal clock forward
podium-jump-about = By how many minutes? (1 – 600)
podium-jump-range = Please type minutes from 1 to 600.

## Palette, menu, search, help

podium-palette = Find a command
podium-menu = Menu
podium-search = Find an item of the programme
podium-help = HELP
podium-help-signs = Signs on the screen
podium-sign-done = done, enough
podium-sign-running = running
podium-sign-pending = to come
podium-sign-skipped = left out, with a reason
podium-sign-left = left unfinished, to be gone back to
podium-sign-taken = taken as met (the rehearsal began after it)
podium-sign-flag = critical item
podium-sign-lock = never cut short
podium-sign-alarm = due, needs attention
podium-sign-bad = missing, not enough, refused

## Home screen

home-title = PRESIDIUM
home-open = Unfinished, can be resumed
home-sessions = Sessions
home-nothing = No sessions yet. Make one with: presidium new
home-stopped = stopped { $time }{ $item_is ->
    [empty] {""}
   *[given] , { $item }
}
home-locked = open in another window
home-ready = ready
home-lacking = { $n ->
    [one] { $n } thing missing
   *[other] { $n } things missing
}
home-should = { $n ->
        [one] 1 thing to look at
       *[other] { $n } things to look at
    }
home-check-title = Readiness: { $title }
home-check-good = Nothing has to be put right.
home-check-of = { $at } of { $all }
home-check-problems = The file has to be mended
home-hint-move = move
home-unreadable = cannot be read
home-unchecked = not checked
home-never-rehearsed = never rehearsed
home-rehearsed = { $n ->
    [one] rehearsed once
   *[other] rehearsed { $n } times
}{ $over ->
    [0] , on time
   *[other] , { $way ->
        [over] +{ $over } min
       *[under] -{ $over } min
    }
}
home-hint-rehearse = rehearse
home-hint-live = run live
home-hint-resume = resume
home-hint-check = check
home-hint-export = export journal, minutes
home-hint-quit = quit
home-live-title = Run live: { $title }?
home-live-about = Everything from here on is recorded in the journal of the congress itself. To practise, go back and press the key for a rehearsal.
home-live-lacking = { $n ->
    [one] { $n } thing is missing from the session; the check key shows it.
   *[other] { $n } things are missing from the session; the check key shows them.
}
home-live-yes = begin the live congress
home-not-for-journal = This line is an unfinished journal. Press the key that resumes it.
home-not-for-session = This line is a session; there is no journal to export yet.
home-held-elsewhere = This journal is open in another window.
