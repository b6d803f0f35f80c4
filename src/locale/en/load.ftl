# Problems of the files that people write: sessions (S), rulebooks (R), rolls (C); and those of reading, keymaps (K) too.
# Each code has a sentence, and .do says what to do.

## Reading: sessions, rulebooks and keymaps are written alike (RON)

problem-S001 = The file is too large: { $size } KiB, and at most { $limit } KiB are read.
    .do = Make sure that this is the right file.
problem-S002 = There is nothing in the file.
    .do = Start from a template, or choose another file.
problem-S003 = The bracket “{ $bracket }” opened here is never closed.
    .do = Close it at the end of this part.
problem-S004 =
    { $expected ->
        [none] The bracket “{ $bracket }” closes nothing: no bracket is open.
       *[other] The bracket “{ $bracket }” does not fit: “{ $expected }” is due here.
    }
    .do = Look at the brackets in the lines above.
problem-S005 = The text that begins here has no closing quote (").
    .do = Put a quote at the end of this text.
problem-S006 = The comment that /* opens here is never closed by */.
    .do = Put */ at the end of the comment.
problem-S007 = A comma is missing before “{ $found }”.
    .do = Put a comma behind what stands before it.
problem-S008 = A colon is missing before “{ $found }”.
    .do = Write the name of the field, a colon, and the value.
problem-S009 = The character “{ $character }” ({ $number }) cannot stand here.
    .do = Delete it, or put the text between quotes.
problem-S010 = This should be { $expected ->
        [number] a number such as 14
        [text] a text between quotes
        [truth] true or false
        [list] a list between [ and ]
        [group] a group between ( and )
        [map] a map between {"{"} and {"}"}
        [word] one of the known words, without quotes
        [words] a text between quotes, or (vi: "…", en: "…")
        [date] a date such as "2020-01-10"
       *[value] another value
    }, not “{ $found }”.
    .do = Write the value anew.
problem-S011 = The number “{ $found }” cannot be used: too large, too small or badly written.
    .do = Write it in digits, without separators.
problem-S012 = “{ $found }” is not a word that can stand here.
    .do = { $near ->
        [none] The words are: { $known }.
       *[other] Did you mean “{ $near }”? The words are: { $known }.
    }
problem-S013 = There is no field “{ $field }” here.
    .do = { $near ->
        [none] { $known ->
            [none] Take the field out.
           *[other] The fields here are: { $known }.
        }
       *[other] Did you mean “{ $near }”?
    }
problem-S014 = The field “{ $field }” is missing.
    .do = { $path ->
        [none] Add it to the group shown.
       *[other] Add it to the group shown ({ $path }).
    }
problem-S015 = The field “{ $field }” stands twice in one group.
    .do = Take one of the two out.
problem-S016 = The name “{ $found }” before the bracket is wrong.
    .do = Leave it out, or write “{ $expected }”.
problem-S017 = The character after \ in this text is not understood.
    .do = For a \ write \\, for a quote write \".
problem-S018 = The brackets are nested too deep.
    .do = Look at the opening brackets: many are probably not closed.
problem-S019 = Behind the end of the file there is “{ $found }”.
    .do = Take it out, or look for a bracket that closes too early.
problem-S020 = The value “{ $found }” cannot be read.
    .do = Write it as in the template; dates are written "2020-01-10".
problem-S021 = The line #![…] at the top of the file cannot be used.
    .do = Take it out: the program does not need it.
problem-S022 = The text holds a character that nobody can see: { $escape }.
    .do = Delete it.
problem-S023 = “{ $found }” must stand between quotes.
    .do = Write: "{ $found }".
problem-S024 = The quote { $found } is a curly one, from a word processor.
    .do = Use straight quotes: ".
problem-S025 = The file does not say which format it has.
    .do = Add the line “format: { $known },” at the top.
problem-S026 = The file has format { $found }; this program reads up to format { $known }.
    .do = Open it with a newer version of presidium.
problem-S027 = The format cannot be “{ $found }”.
    .do = Write “format: { $known },”.
problem-S028 = The name of a field is needed here, not “{ $found }”.
    .do = Names are written in small letters and underscores, without quotes: in_charge: "…".
problem-S029 = There are { $count } more problems that are not told here.
    .do = Mend those that are told and check again.
problem-R001 = { problem-S001 }
    .do = { problem-S001.do }
problem-R002 = { problem-S002 }
    .do = { problem-S002.do }
problem-R003 = { problem-S003 }
    .do = { problem-S003.do }
problem-R004 = { problem-S004 }
    .do = { problem-S004.do }
problem-R005 = { problem-S005 }
    .do = { problem-S005.do }
problem-R006 = { problem-S006 }
    .do = { problem-S006.do }
problem-R007 = { problem-S007 }
    .do = { problem-S007.do }
problem-R008 = { problem-S008 }
    .do = { problem-S008.do }
problem-R009 = { problem-S009 }
    .do = { problem-S009.do }
problem-R010 = { problem-S010 }
    .do = { problem-S010.do }
problem-R011 = { problem-S011 }
    .do = { problem-S011.do }
problem-R012 = { problem-S012 }
    .do = { problem-S012.do }
problem-R013 = { problem-S013 }
    .do = { problem-S013.do }
problem-R014 = { problem-S014 }
    .do = { problem-S014.do }
problem-R015 = { problem-S015 }
    .do = { problem-S015.do }
problem-R016 = { problem-S016 }
    .do = { problem-S016.do }
problem-R017 = { problem-S017 }
    .do = { problem-S017.do }
problem-R018 = { problem-S018 }
    .do = { problem-S018.do }
problem-R019 = { problem-S019 }
    .do = { problem-S019.do }
problem-R020 = { problem-S020 }
    .do = { problem-S020.do }
problem-R021 = { problem-S021 }
    .do = { problem-S021.do }
problem-R022 = { problem-S022 }
    .do = { problem-S022.do }
problem-R023 = { problem-S023 }
    .do = { problem-S023.do }
problem-R024 = { problem-S024 }
    .do = { problem-S024.do }
problem-R025 = { problem-S025 }
    .do = { problem-S025.do }
problem-R026 = { problem-S026 }
    .do = { problem-S026.do }
problem-R027 = { problem-S027 }
    .do = { problem-S027.do }
problem-R028 = { problem-S028 }
    .do = { problem-S028.do }
problem-R029 = { problem-S029 }
    .do = { problem-S029.do }
problem-K001 = { problem-S001 }
    .do = { problem-S001.do }
problem-K002 = { problem-S002 }
    .do = { problem-S002.do }
problem-K003 = { problem-S003 }
    .do = { problem-S003.do }
problem-K004 = { problem-S004 }
    .do = { problem-S004.do }
problem-K005 = { problem-S005 }
    .do = { problem-S005.do }
problem-K006 = { problem-S006 }
    .do = { problem-S006.do }
problem-K007 = { problem-S007 }
    .do = { problem-S007.do }
problem-K008 = { problem-S008 }
    .do = { problem-S008.do }
problem-K009 = { problem-S009 }
    .do = { problem-S009.do }
problem-K010 = { problem-S010 }
    .do = { problem-S010.do }
problem-K011 = { problem-S011 }
    .do = { problem-S011.do }
problem-K012 = { problem-S012 }
    .do = { problem-S012.do }
problem-K013 = { problem-S013 }
    .do = { problem-S013.do }
problem-K014 = { problem-S014 }
    .do = { problem-S014.do }
problem-K015 = { problem-S015 }
    .do = { problem-S015.do }
problem-K016 = { problem-S016 }
    .do = { problem-S016.do }
problem-K017 = { problem-S017 }
    .do = { problem-S017.do }
problem-K018 = { problem-S018 }
    .do = { problem-S018.do }
problem-K019 = { problem-S019 }
    .do = { problem-S019.do }
problem-K020 = { problem-S020 }
    .do = { problem-S020.do }
problem-K021 = { problem-S021 }
    .do = { problem-S021.do }
problem-K022 = { problem-S022 }
    .do = { problem-S022.do }
problem-K023 = { problem-S023 }
    .do = { problem-S023.do }
problem-K024 = { problem-S024 }
    .do = { problem-S024.do }
problem-K025 = { problem-S025 }
    .do = { problem-S025.do }
problem-K026 = { problem-S026 }
    .do = { problem-S026.do }
problem-K027 = { problem-S027 }
    .do = { problem-S027.do }
problem-K028 = { problem-S028 }
    .do = { problem-S028.do }
problem-K029 = { problem-S029 }
    .do = { problem-S029.do }

## Sessions

problem-S030 = “{ $id }” cannot be an id.
    .do = Ids have small letters without marks, digits and hyphens, at most 40 of them.
problem-S031 = The id “{ $id }” is taken: it stands in line { $line }.
    .do = Give one of the two another id.
problem-S032 = The field “{ $field }” is empty.
    .do = Write something, or take the whole part out.
problem-S033 = There is English and no Vietnamese.
    .do = Add vi: "…": the Vietnamese is what will be said.
problem-S034 = The list “{ $list }” is empty.
    .do = Put at least one thing in it.
problem-S035 =
    { $what ->
        [officer] There is no officer “{ $id }” in officers.
        [document] There is no document “{ $id }” in documents.
       *[election] There is no election “{ $id }” in elections.
    }
    .do = { $near ->
        [none] Add it to that list, or mend the id here.
       *[other] Did you mean “{ $near }”?
    }
problem-S036 = The rulebook has no subject “{ $subject }”.
    .do = { $near ->
        [none] Look at the subjects of the rulebook.
       *[other] Did you mean “{ $near }”?
    }
problem-S037 = There is no placeholder “{ $name }”.
    .do = { $near ->
        [none] Take the braces out, or use a known placeholder such as {"{"}present{"}"}.
       *[other] Did you mean {"{"}{ $near }{"}"}?
    }
problem-S038 = The brace “{ $part }” has no partner, or nothing stands inside.
    .do = Placeholders are written {"{"}present{"}"}; sentences have no other use for braces.
problem-S039 = The length of time “{ $text }” is not understood.
    .do = Write minutes: 20, or "1h30", "90m", "5 minutes", "45s".
problem-S040 = The time of day “{ $text }” is not understood.
    .do = Write "07:30" or "7h30".
problem-S041 = There is no date “{ $text }”.
    .do = Write year-month-day: "2020-01-10", or day/month/year: "10/1/2020".
problem-S042 = The offset “{ $text }” is not understood.
    .do = Write "+07:00" (Vietnam).
problem-S043 = “{ $text }” cannot be used for “{ $field }”.
    .do = Write a whole number from { $least } to { $most }.
problem-S044 = The length “{ $text }” must be more than 0 and at most 24 hours.
    .do = Write the planned minutes anew.
problem-S045 = A step of the kind “{ $kind }” needs “{ $field }”.
    .do = Add the field, or choose another kind.
problem-S046 = A step of the kind “{ $kind }” has no use for “{ $field }”.
    .do = Take the field out, or choose another kind.
problem-S047 = { $name } is on the list already, in line { $line }.
    .do = Take one out; if two people have one name, give the card of each.
problem-S048 = There is no card { $card } on the roll.
    .do = Check the number, or leave the card out if the person is not on the roll.
problem-S049 = Card { $card } on the roll belongs to { $roll }, not to { $name }.
    .do = Mend the card or the name.
problem-S050 = { $name } is on the list of this election (line { $line }) and so cannot be a teller.
    .do = Propose somebody else as teller; if two people have one name, put the year of birth or the unit behind the name, in brackets.
problem-S051 = The list has { $names } names, fewer than the seats ({ $seats }).
    .do = Add names, or mend the seats.
problem-S052 = The list has { $names } names for { $seats } seats; the surplus may be { $limit }.
    .do = The congress will have to decide: withdrawals, or an opinion ballot.
problem-S053 = This sitting opens at { $opens }, while the one before is planned to end at { $ends }.
    .do = Open later, or shorten the sitting before.
problem-S054 = The fixed start is { $starts }, while what comes before is planned to end at { $ends }.
    .do = Start later, or shorten what comes before.
problem-S055 = This sitting is planned to last past midnight, until { $ends }.
    .do = Check the lengths, or make two sittings of it.
problem-S056 = “{ $id }” is in charge and stands in for the same person.
    .do = Choose another deputy.
problem-S057 = No duty of the rulebook asks about the requirement “{ $requirement }”.
    .do = { $near ->
        [none] Leave it out if it is not needed.
       *[other] Did you mean “{ $near }”?
    }
problem-S058 = The rulebook has no duty “{ $duty }”.
    .do = { $near ->
        [none] Take it out of duties_off.
       *[other] Did you mean “{ $near }”?
    }
problem-S059 = The duty “{ $duty }” is switched off already, in line { $line }.
    .do = Take one of the two out.
problem-S060 = The session names the rulebook “{ $named }”, and “{ $given }” was given.
    .do = Mend the name, or open the right rulebook.
problem-S061 = On { $date } the rulebook is not in force ({ $until ->
        [none] from { $from }
       *[other] from { $from } to { $until }
    }).
    .do = Choose a rulebook that is in force on that day.
problem-S062 = A delegate congress does not say how many units there are (units).
    .do = Add units, for the second condition of the quorum.
problem-S063 = The number for “{ $election }” is allocated from above and is not voted.
    .do = Take the step out, or mend allocated.
problem-S064 = The rung “{ $rung }” stands behind the rung “{ $after }” of the same election.
    .do = Put the rungs in their order.
problem-S065 = { $name } (teller) is not on the roll.
    .do = { $near ->
        [none] Check the name: tellers are members of the congress.
       *[other] Did you mean { $near }?
    }
problem-S066 = The session has no roll.
    .do = Add roll: "file.csv" or "file.xlsx". Nothing can be opened without one.
problem-S067 = “{ $field }” is not given: documents will have a gap there.
    .do = Add “{ $field }” to the session.
problem-S068 = { $name } is a teller already, in line { $line }.
    .do = Take one of the two out.
problem-S069 = The place { $order } is taken by the guest in line { $line }.
    .do = Number the guests anew.
problem-S070 = Card { $card } is given to the person in line { $line } already.
    .do = Check the cards of both.
problem-S071 = Card { $card }: the session has { $name }, the roll has { $roll }.
    .do = Make them agree: ballot papers are printed as in the session.
problem-S072 = Only those elected in “{ $election }” may stand, and that election stands behind this one.
    .do = Put the election “{ $election }” first in elections.
problem-S073 = The list has { $names } names, too few for { $seats } seats and { $alternates } alternates.
    .do = Add names, or the congress will have to elect alternates in another round.
problem-S074 = This item needs those elected in “{ $election }”, whose result no item before it announces.
    .do = Move the item behind the announcement (rung: announce) of “{ $election }”.
problem-S075 = { $name } is not on the list of “{ $election }”, and only those elected there may stand here.
    .do = Add the name to that list, or choose somebody else.
problem-S076 = This is call { $call }, and the rulebook says nothing about calling again: the first quorum holds.
    .do = Leave out call, or add later_calls to the rulebook.
problem-S077 = The list has { $names } names for { $seats } seats; the rules ask for more names than seats.
    .do = Add at least one name, or wait for nominations at the congress.
problem-S080 = There are { $count } people named { $name } on the roll: { $people }.
    .do = Add the card of the one who stands: { $cards }.
problem-S081 = Several people on the roll are named { $name }: { $people }.
    .do = Say which one, by one of these names.
problem-S082 = The rulebook has a duty “{ $duty }” already.
    .do = Give the congress's own duty another number; a duty of the rulebook is switched off in duties_off.

## Rulebooks

problem-R030 = “{ $id }” cannot be an id.
    .do = Ids have letters without marks, digits and hyphens, at most 40 of them; rulebooks and subjects have small letters only.
problem-R031 = The denominator of this share is 0.
    .do = Write shares as num: 1, den: 2 (one half).
problem-R032 = The share { $num }/{ $den } is more than everything.
    .do = Check num and den.
problem-R033 = The subject “{ $subject }” stands in line { $line } already.
    .do = Take one out, or give it another id.
problem-R034 = The duty “{ $duty }” stands in line { $line } already.
    .do = Take one out, or give it another id.
problem-R035 = The duty “{ $duty }” speaks of the subject “{ $subject }”, which is not in subjects.
    .do = { $near ->
        [none] Add it to subjects, or mend the id here.
       *[other] Did you mean “{ $near }”?
    }
problem-R036 = English is missing: a rulebook that ships with the program has both languages.
    .do = Write (vi: "…", en: "…"); a rulebook of your own has another id.
problem-R037 = The Vietnamese text is missing.
    .do = Write it: it is what will be shown and said.
problem-R038 = The rulebook ends ({ $until }) before it begins ({ $from }).
    .do = Check valid_from and valid_until.
problem-R039 = The source is dated { $date }, after the last day of the rulebook ({ $until }).
    .do = Check the date of the source.
problem-R040 = The rule is marked as checked, and no source is named.
    .do = Add cite: the document and its article.
problem-R041 = Nothing can meet the duty “{ $duty }” (met_by is empty).
    .do = Name at least one kind of evidence; attested, where only somebody's word can meet it.
problem-R042 = { $percent } percent is more than everything.
    .do = Write a number from 0 to 100.
problem-R043 = The rulebook has no subjects.
    .do = Add the subjects that sessions and duties speak of.
problem-R044 = The duty “{ $duty }” speaks of the election in question, but does not fall due at a rung.
    .do = Use due: before_rung(…), or choose other evidence or another remedy.
problem-R045 = Not even one round is allowed.
    .do = most_rounds is 1 or more; without a limit leave it out.
problem-R046 = The subject “{ $subject }” has a share of its own and is not among the subjects.
    .do = { $near ->
        [none] Add it to subjects, or leave it out here.
       *[other] Is it “{ $near }”?
    }
problem-R047 = The subject “{ $subject }” has a share of its own in line { $line } already.
    .do = Keep one of them.
problem-R048 = This share is for no subject.
    .do = Write its subjects, or leave the group out.
problem-R049 = The source is dated { $date }, after the first day of the rulebook ({ $from }).
    .do = Check the date of the source, or let the rulebook begin later.
problem-R050 = This call is never made: at the one before any number is enough.
    .do = Leave it out, or write a share (present) for the call before.
problem-R060 = The duty “{ $duty }” is marked as seen in its source (checked), and the source has no date.
    .do = Add date: "year-month-day"; without it nobody knows for which congresses the duty holds.
problem-R061 = The 0 at the duty “{ $duty }” means nothing.
    .do = Write 1 or more, or choose another moment or other evidence.
problem-R062 = The duty “{ $duty }” ends on { $until }, before the date of its source ({ $date }).
    .do = Look at until and at the date of the source.
problem-R063 = The duty “{ $duty }” bounds a number by nothing, or by a least above the most.
    .do = Write number_within(name, Some(least), Some(most)); None where there is no bound.
problem-R064 = The list at the duty “{ $duty }” is too short to say what must be done.
    .do = Name at least one subject; of an order of offices at least two.
problem-R065 = The duty “{ $duty }” is a must, and nothing that meets it can be there when it falls due.
    .do = Let it fall due later, add evidence that can be there by then, or add attested.
problem-R066 = The duty “{ $duty }” falls due while no sitting is open, where no step can be put in.
    .do = Use remedy: explain(…) and write what to do.
problem-R067 = The number “{ $number }” in also is that of a duty, or stands twice.
    .do = Leave it out, or use another number.
problem-R070 = The situation card “{ $situation }” already stands in line { $line }.
    .do = Give the card another name, or leave one out.
problem-R071 = The situation card “{ $situation }” does not say what to do.
    .do = Write at least one step into act.
problem-R072 = There is no deck of situation cards “{ $deck }”.
    .do = { $near ->
        [none] The decks are party and general; left empty, the one that fits is taken.
       *[other] Is it “{ $near }”?
    }

## Rolls (CSV)

problem-C001 = The file is too large: { $size } KiB, and at most { $limit } KiB are read.
    .do = Make sure that this is the right file.
problem-C002 = There is nobody on the roll.
    .do = The first line names the columns (card, name, status), each further line is one person.
problem-C003 = The quote opened here is never closed.
    .do = Put a quote at the end of the cell, or take this one out.
problem-C004 = The column “{ $column }” is missing.
    .do = Add it to the first line. Columns are parted by commas, semicolons or tabs.
problem-C005 = The column “{ $column }” is not read.
    .do = { $near ->
        [none] That does no harm if it is only a note.
       *[other] Did you mean “{ $near }”?
    }
problem-C006 = Two columns say the same: “{ $column }”.
    .do = Take one of the two out.
problem-C007 = This row has { $cells } cells, and there are { $columns } columns.
    .do = Add the missing cells; an empty cell is nothing between two marks.
problem-C008 = This row has { $cells } cells, and there are only { $columns } columns.
    .do = Put cells that hold the mark itself between quotes.
problem-C009 = “{ $text }” is not a card number.
    .do = Cards have whole numbers from 1, one for each person.
problem-C010 = Card { $card } belongs to the person in line { $line } already.
    .do = Check the cards of both.
problem-C011 = The name is missing.
    .do = Write the full name.
problem-C012 = { $name } has the name of the person in line { $line }, with the same unit and year of birth.
    .do = If they are two, tell them apart by unit or year; if one, take a line out.
problem-C013 =
    { $status ->
        [none] The status is missing.
       *[other] There is no status “{ $status }”.
    }
    .do = { $near ->
        [none] In Vietnamese: { $known }. In English: official, ex_officio, appointed, alternate, probationary, transferred_in, transferred_out, exempt, suspended.
       *[other] Did you mean “{ $near }”? In Vietnamese: { $known }. In English: official, ex_officio, appointed, alternate, probationary, transferred_in, transferred_out, exempt, suspended.
    }
problem-C014 = “{ $text }” is not a year of birth.
    .do = Write four digits such as 1975, or a date such as 12/3/1975, or nothing.
problem-C015 = Nobody on the roll has a vote.
    .do = Check the column of the status.
problem-C016 = The sex “{ $text }” is not understood and taken as empty.
    .do = Write male or female.
problem-C025 =
    { $text ->
        [none] The number of shares is missing.
       *[other] “{ $text }” is not a number of shares.
    }
    .do = Write a whole number of 1 or more, such as 1200; whoever has no voting shares does not stand on this roll.
problem-C026 = This rulebook counts shares, and the roll has no column “shares”.
    .do = Add the column “shares” and fill it in for everybody.
problem-C027 = The year of joining “{ $text }” is not understood; the cell counts as empty.
    .do = Write four digits such as 2005, or a date such as 3/2/2005.
problem-C028 = The roll has a column of shares, but this rulebook gives everybody one vote.
    .do = That is fine if everybody has one vote; if shares are counted, choose another rulebook.
problem-C029 = There are { $count } more problems that are not told here.
    .do = Mend those that are told and check again.
