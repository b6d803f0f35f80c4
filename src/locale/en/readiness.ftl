# Readiness before the day: what the command check and the page on the home screen say.

## Duties that the session does not foresee

readiness-vote-missing = The session has no card vote on “{ $subject }” (needed at the latest when “{ $due }” comes).
    .do = Add a step kind: card_vote, subject: "{ $id }" before this place.
readiness-vote-late = The session votes on “{ $subject }” in “{ $item }”; it is needed at the latest when “{ $due }” comes.
    .do = Move the step subject: "{ $id }" before that.
readiness-step-missing = The session has no step “{ $subject }” (needed at the latest when “{ $due }” comes).
    .do = Add a step { $kind_is ->
        [empty] { "" }
       *[given] kind: { $kind },{" "}
    }subject: "{ $id }" before this place.
readiness-step-late = The session has “{ $subject }” in “{ $item }”; it is needed at the latest when “{ $due }” comes.
    .do = Move the step subject: "{ $id }" before that.
readiness-step-present = The session has a step “{ $subject }” in “{ $item }”.
    .do = Take this step out of the session.
readiness-questions = The session puts “{ $subject }” to the vote { $n } times; { $least } are needed.
    .do = Write separate questions: the number first, then the list.
readiness-rungs-missing = Election of { $election }: the session lacks { $rungs }.
    .do = Add the missing steps kind: election, election: "{ $id }", in their order.
readiness-rung-late = Election of { $election }: { $rungs } stands later than it is needed.
    .do = Move this step of the election "{ $id }" to its place.
readiness-rung-present = Election of { $election }: the session has a step { $rungs }.
    .do = Take this step out of the session.
readiness-order = The session has “{ $second }” before “{ $first }”.
    .do = Exchange them: “{ $first }” first, then “{ $second }”.
readiness-document-missing = The list of documents has no “{ $subject }”.
    .do = Prepare the document and add it to documents with subject: "{ $id }".
readiness-documents-unready = Not ready: { $documents }.
    .do = Write ready: true at each document as it is finished.
readiness-reading-long = “{ $document }” is too long: { $pages ->
        [0] { "" }
       *[other] { $pages } pages (at most { $most_pages }){ $minutes ->
            [0] { "" }
           *[other] { ", " }
        }
    }{ $minutes ->
        [0] { "" }
       *[other] { $minutes } minutes to read (at most { $most_minutes }; { $pace ->
            [0] { $how }
           *[other] { $how }, { $pace } words a minute
        })
    }.
    .do = Read a summary; send the full text to the delegates beforehand.
readiness-persons = { $nobody_is ->
        [empty] { "" }
       *[given] Nobody is in charge of: { $nobody }.{ $alone_is ->
            [empty] { "" }
           *[given] { " " }
        }
    }{ $alone_is ->
        [empty] { "" }
       *[given] Nobody stands in for: { $alone }.
    }
    .do = Write in_charge and deputy, two different people, at every item.
readiness-surplus-none = Election of { $election }: { $names } names for { $seats } seats, none above them (at most { $limit }).
    .do = Add names to the list, as the rules ask.
readiness-surplus-over = Election of { $election }: { $names } names for { $seats } seats, more than { $limit } above them.
    .do = Shorten the list, or report to the superior committee before the day.
readiness-number = { $what }: { $n }{ $least_is ->
        [empty] { "" }
       *[given] , at least { $least } are needed
    }{ $most_is ->
        [empty] { "" }
       *[given] , at most { $most } are allowed
    }.
    .do = Check this number, or write the consent of the superior body into attested.
readiness-deadline = Held on { $date }, after the deadline of { $deadline }.
    .do = Choose a day within the deadline, or ask the superior body.
readiness-no-discussion = The session has no discussion.
    .do = Add an item with a step kind: discussion, subject: "discussion".
readiness-share = The session plans { $minutes } of the { $official } minutes of the official sitting for discussion ({ $share }%); at least { $least }% are needed.
    .do = Shorten the reports that are read aloud and give the discussion more minutes.
readiness-unattested = Nobody has confirmed that it was done.
    .do = When it is done, write into attested: (duty: "{ $id }", how: "number, date, who confirms").
readiness-due-by = It must be done by { $date }; nobody has confirmed that it was.
    .do = When it is done, write into attested: (duty: "{ $id }", how: "number, date, who confirms").
readiness-due-on = Due on { $date }, { $n ->
        [0] today
        [one] in 1 day
       *[other] in { $n } days
    }; nobody has confirmed that it was done.
    .do = When it is done, write into attested: (duty: "{ $id }", how: "number, date, who confirms").
readiness-overdue = { $n ->
        [one] 1 day
       *[other] { $n } days
    } overdue: it was due on { $date }, and nobody has confirmed that it was done.
    .do = If it was done, write into attested: (duty: "{ $id }", how: "number, date, who confirms"). If not, do it now and report to the superior body.

reading-measured = measured
reading-by-pace = at the measured pace
reading-assumed = assumed

number-members = Members of the whole organisation
number-summoned = People summoned
number-seats = Seats
number-names = Names on the list
number-tellers = Tellers

## What no duty speaks of

readiness-k01 = Reading “{ $document }” takes { $minutes } minutes ({ $pace ->
        [0] { $how }
       *[other] { $how }, { $pace } words a minute
    }); few listen longer than { $most_minutes }.
    .do = Read a summary; send the full text to the delegates beforehand.
readiness-k02 = “{ $item }” has { $planned } minutes, and reading alone takes { $minutes } ({ $pace ->
        [0] { $how }
       *[other] { $how }, { $pace } words a minute
    }).
    .do = Give the item more minutes, or read a summary.
readiness-k03 = Nobody knows how long these take to read: { $documents }.
    .do = Read them aloud once and write reading (minutes), or write words.
readiness-k04 = “{ $document }” is voted on, and nobody presents it before.
    .do = Add a step kind: read before this vote.
readiness-k05 = “{ $document }” was timed for reading, and no step of the session reads or discusses it.
    .do = Add a step that reads it, or take reading out of this document.
readiness-k06 = Nobody is named who answers for and presents: { $documents }.
    .do = Write owner at each document.
readiness-k07 = { $person } counts the papers for { $election } and is needed in “{ $item }” at that time.
    .do = Give the item to somebody else, or name another teller.
readiness-k08 = { $person } is in charge of { $n } of { $all } items: { $items }.
    .do = Share the work: put others in charge of some items.
readiness-k09 = “{ $item }” is not protected: when time runs out it is shortened first.
    .do = Write protected: true at the discussion.
readiness-k10 = “{ $item }” does not ask for solutions.
    .do = In the script, ask speakers for solutions rather than results that the report has already.
readiness-k11 = The session has no discussion.
    .do = Add an item with a step kind: discussion, subject: "discussion".
readiness-k12 = “{ $item }” discusses what “{ $voted }” has already voted on.
    .do = Move the discussion before the vote.
readiness-k13 = { $sitting } is planned to end at { $ends }, { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } past its close at { $closes }.
    .do = Shorten items, open earlier, or move the close.
readiness-k14 = { $what } takes { $hours } hours{ $most_days ->
        [0] { "" }
       *[other] {" "}on { $days ->
            [one] 1 day
           *[other] { $days } days
        }
    }; at most { $most } hours{ $most_days ->
        [0] { "" }
       *[other] {" "}on { $most_days ->
            [one] 1 day
           *[other] { $most_days } days
        }
    } are allowed.
    .do = Shorten the programme.
readiness-the-congress = The whole congress
readiness-k15 = The day { $date } has passed (today is { $today }).
    .do = To use this session again, write the new date.
readiness-k16 = Held on { $date }, after the deadline of { $deadline }.
    .do = Choose a day within the deadline, or ask the superior body.
readiness-k17 = { $name } counts for { $election } and is on the list for { $other }: somebody else may have to be found in between.
    .do = Name tellers who do not stand, or write tellers of its own for each election.
readiness-k18 = Election of { $election }: { $n ->
        [0] no tellers are proposed
        [one] only 1 teller is proposed
       *[other] only { $n } tellers are proposed
    }; { $least } or more can count and check.
    .do = Add people to tellers, the head first.
readiness-k19 = { $name } ({ $status }) may not be a teller for { $election }.
    .do = Name somebody who has a vote.
readiness-k20 = { $name } ({ $status }) may not stand for { $election }.
    .do = Take the name off the list, or correct the status on the roll.
readiness-k21 = Election of { $election }: the incumbents' list is not written down.
    .do = Write candidates when the list is approved.
readiness-k22 = Election of { $election }: the number of delegates to the higher congress is allocated from above and not voted.
    .do = Write allocated: true at the election "{ $id }".
readiness-k23 = The roll has people of { $n } of { $all } units: even with everybody present the congress may not open.
    .do = Add delegates of the { $lack } missing units, or correct units.
readiness-k24 = The roll has people of { $n } of { $all } units; { $lack } have nobody.
    .do = Check the units on the roll, or the number units.
readiness-k25 = { $n ->
        [one] 1 delegate has
       *[other] { $n } delegates have
    } no unit: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }.
    .do = Write the unit of each of them on the roll.
readiness-k26 = { $n ->
        [one] 1 person has
       *[other] { $n } people have
    } no vote: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }.
    .do = Seat them apart and tell them beforehand: they attend and speak, raise no card and get no paper.
readiness-k27 = { $name } is to speak, and the session has no step for a guest.
    .do = Add a step who: guest, subject: "superior-speech", or take out speech: true.
readiness-k28 = “{ $item }” is for a guest's speech, and no guest is to speak.
    .do = Write speech: true at the guest who will.
readiness-k29 = The session has switched off { $n ->
        [one] 1 duty
       *[other] { $n } duties
    }: { $duties }.
    .do = Look at the reasons again; take out of duties_off what must be done after all.

## On the sheet of codes

codes-readiness = Readiness before the day (duties have their own numbers in the rulebook: X5, R29, …)
code-K01 = A document takes more than 20 minutes to read.
    .do = Read a summary.
code-K02 = An item is shorter than what is read in it.
    .do = Give it more minutes, or read a summary.
code-K03 = Nobody knows how long documents take to read.
    .do = Write reading or words.
code-K04 = A document is voted on that nobody presents before.
    .do = Add a step that reads it before the vote.
code-K05 = A document that was timed for reading is not in the programme.
    .do = Add a step that reads it, or take out reading.
code-K06 = Nobody answers for a document that is read.
    .do = Write owner.
code-K07 = A teller has another task while papers are counted.
    .do = Give that task to somebody else.
code-K08 = One person is in charge of more than half of the items.
    .do = Share the work.
code-K09 = The discussion is not protected when time runs out.
    .do = Write protected: true.
code-K10 = The discussion does not ask for solutions.
    .do = Ask for solutions in the script.
code-K11 = The session has no discussion.
    .do = Add one.
code-K12 = The discussion stands behind the vote.
    .do = Move it before.
code-K13 = A sitting lasts past its planned close.
    .do = Shorten items, or change the times.
code-K14 = The congress or a sitting is longer than allowed.
    .do = Shorten the programme.
code-K15 = The day of the congress has passed.
    .do = Write the new date to use the session again.
code-K16 = The congress is held after the deadline.
    .do = Choose a day within it.
code-K17 = A teller is on the list of a ballot concerned.
    .do = Name another teller.
code-K18 = Too few tellers are proposed: fewer than 2, or fewer than 3 where 30 or more vote.
    .do = Add tellers.
code-K19 = Somebody without a vote is proposed as a teller.
    .do = Name somebody else.
code-K20 = Somebody is on a list who may not stand.
    .do = Take the name off, or correct the status.
code-K21 = An election has no list of candidates yet.
    .do = Write candidates.
code-K22 = The number of delegates to the higher congress is not marked as allocated.
    .do = Write allocated: true.
code-K23 = With this roll there can never be enough units to open.
    .do = Add delegates, or correct the number of units.
code-K24 = Units have nobody on the roll.
    .do = Check the units on the roll.
code-K25 = Delegates have no unit.
    .do = Write it.
code-K26 = Some on the roll have no vote.
    .do = Seat them apart and tell them beforehand.
code-K27 = A guest is to speak, and the programme has no place for it.
    .do = Add a step for the guest.
code-K28 = The programme has a guest speak, and no guest is to.
    .do = Write speech: true.
code-K29 = Duties are switched off.
    .do = Look at the reasons again.

## The command check

arg-today = The day from which deadlines are counted (yyyy-mm-dd), instead of today
cli-advice = advice
cli-must = must
cli-should = should
check-must = Must be done before the day
check-should = Should be done
check-advice = Advice
check-rule = rule
check-also = the same omission: { $codes }
check-summary = { $name }: { $must } must, { $should } should, { $advice } advice.{ $when ->
        [past] { "" }
        [today] {" "}The congress is today.
       *[ahead] {" "}{ $days ->
            [one] 1 day
           *[other] { $days } days
        } left.
    }
