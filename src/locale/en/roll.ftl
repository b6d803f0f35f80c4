# The roll, statuses, the base, the composition of those attending.

## People of one name


## What comes with a status

authority-official = Regulation 244 (2014), Articles 15, 32
authority-no-vote = Regulation 244 (2014), Articles 11, 15
authority-invited = Guidance 01 (2016), item 13
authority-suspended = Regulation 244 (2014), Article 32

## Where sources differ

reading-excused-out = members absent throughout with an accepted reason are taken out
reading-excused-in = members absent throughout with an accepted reason stay in (an older answer)
reading-transferred-in = members transferred out count when they attend (guidance 01, 20/9/2016, item 13.2)
reading-transferred-out = members transferred out do not count even when they attend

## People who came after the base was frozen

late-duty = { $name } came after the base was frozen; counted in, these results would differ: { $results }.
late-duty-settled = { $name } came late: { $text }
late-vote = the vote to adopt { $title } ({ $yes } agreed, of { $base } it takes { $need })
late-round = round { $round } for { $title } ({ $names }; of { $base } it takes { $need })
late-lost = { $name } { $votes } votes

## Composition

composition-share = { $what } { $n } ({ $percent })
composition-unsaid = not said { $n }
composition-statuses = Status
composition-elected = elected
composition-called-up = alternates called up
composition-sexes = Sex
composition-men = men
composition-women = women
composition-ethnic = Ethnic group
composition-education = Education
composition-theory = Political theory
composition-ages = Age
composition-ages-said = { $average } on average; youngest { $least } ({ $youngest }); oldest { $most } ({ $oldest })
composition-membership = Party membership
composition-joined = Membership
composition-membership-said = { $average } years on average; fewest { $least } ({ $youngest }); most { $most } ({ $oldest })
composition-known = {" "}– of { $known }/{ $people } whose year is known

## The roll on the screen

roll-title-units = The roll by units
roll-title-composition = Composition: who attends, who was elected
roll-tab-units = units
roll-tab-composition = composition
roll-reading = Reading in force: { $reading } ({ $source })
roll-reading-bare = Reading in force: { $reading }
roll-replaced = { $replaced } (card { $card }): alternate { $alternate } (card { $by }) has the seat, which is counted once
roll-stands-for = for { $name }
roll-replaced-by = { $name } has the seat
roll-rights = Rights: { $rights }; { $base }
roll-rights-none = Not summoned and without a vote
roll-rights-source = { $rights } – { $source }
roll-right-summoned = invited
roll-right-attend = attends and speaks
roll-right-nominate = nominates
roll-right-stand = may stand
roll-right-vote = votes
roll-in-base-always = in the base even when away
roll-in-base-present = in the base only when present
roll-in-base-never = not in the base
roll-unit = { $unit }: { $present }/{ $seats } present{ $reported ->
    [yes] {" "}(as reported; { $named } by name)
   *[no] {""}
}
roll-unit-none = nobody yet
roll-no-units = The roll names no units.
roll-units-how = Enter: the number the head of the unit reports. Present in all = numbers reported + names in units that did not report.
roll-composition-present = Delegates or members who attended: { $n }
roll-composition-elected = Elected to { $title }: { $n }{ $unknown ->
    [0] {""}
   *[other] {" "}(and { $unknown } who are not on the roll)
}
roll-composition-nobody = Nobody is recorded as present yet.
hint-unit = number of the unit
hint-call-up = call up / stand down
form-unit = Present from { $unit }
form-unit-about = The number the head of the unit reports, without names. Leave it empty to go by the names again.
form-unit-seats = { $unit } has { $seats } people summoned; { $named } present by name.
form-call-up = Call an alternate up
form-call-up-about = An alternate takes the seat of an official delegate who is absent; a seat is counted once.
form-alternate = Alternate (card, name)
form-replaces = In the seat of (card, name)
form-call-up-none = There is no alternate left on the roll to call up.
form-call-up-absent = { $name } has not arrived: record the arrival when it happens.

## The credentials report; the report on the members attending

export-credentials-title = CREDENTIALS REPORT
export-members-title = REPORT ON THE MEMBERS ATTENDING
export-credentials-body = CREDENTIALS COMMITTEE
export-attendance-draft = PROVISIONAL NUMBERS – the roll is not complete
export-attendance-summoned = Summoned
export-attendance-present = Present
export-attendance-excused = Absent throughout, reason accepted
export-attendance-unexcused = Absent throughout, no accepted reason
export-attendance-units = Units represented
export-attendance-units-of = { $units }/{ $all }
export-attendance-absent = I. Absent throughout; alternates
export-attendance-absence = { $name }{ $unit_is ->
    [given] {" "}({ $unit })
   *[empty] {""}
}: { $accepted ->
    [yes] reason accepted
   *[no] no accepted reason
}{ $reason_is ->
    [given] {" "}– { $reason }
   *[empty] {""}
}; attested by: { $by }
export-attendance-replaced = { $name }: alternate { $by } has the seat
export-attendance-composition = II. Composition of those who attended
export-attendance-conclusion = III. Conclusion
export-attendance-quorum = Those present are enough for the congress to be held.
export-attendance-no-quorum = Those present are not enough for the congress to be held.
export-attendance-qualified = Delegates qualified: ……; not qualified: ……
export-attendance-complaints = Complaints about the status of delegates and what was found: ……
export-sign-credentials = For the CREDENTIALS COMMITTEE – its HEAD
export-sign-credentials-other = For the CREDENTIALS COMMITTEE – its head
export-sign-convener = For the CONVENING COMMITTEE
export-sign-convener-other = For the ORGANISING COMMITTEE
export-elected-composition = Composition of the { $n } elected:
papers-attendance = credentials report / report on the members attending
