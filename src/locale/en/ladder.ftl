# The screen of elections: rounds, what the congress decides between them, and the forms beside them.

## Rounds

ladder-round-about = Round { $round }: { $kind ->
    [again] voting again because the papers before were cancelled
    [revote] a re-vote among the tied
   *[next] { $alternates ->
        [yes] electing alternates
       *[no] electing those still missing
    }
}, { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
ladder-round-short = Round { $n }: { $kind ->
    [first] first ballot
    [again] voting again
    [revote] re-vote for { $seats }
   *[next] { $alternates ->
        [yes] alternates: { $seats }
       *[no] still { $seats } seats
    }
}
ladder-round-over = Round { $n }: { $how ->
    [cancelled] void ({ $collected }/{ $issued })
    [alternates] alternates { $elected }
   *[elected] elected { $elected }
}
ladder-round-line = Round { $n }: issued { $issued }, collected { $collected }; { $how ->
    [cancelled] the Congress cancelled all papers
    [alternates] alternates elected: { $elected }
   *[elected] elected: { $elected }
}{ $tied ->
    [0] {""}
   *[other] ; { $tied } tied: { $names }
}
ladder-progress = Elected { $elected } of { $seats }{ $left ->
    [0] {""}
   *[other] , { $left } missing
}{ $wanted ->
    [0] {""}
   *[other] ; alternates { $alternates } of { $wanted }
}
ladder-stopped = The Congress decided not to go on.
ladder-elected-so-far = Elected: { $names }
ladder-alternates-so-far = Alternates: { $names }
ladder-round-cancelled = CANCELLED: the Congress cancelled all { $collected } papers collected.
ladder-round-void = DO NOT COUNT: { $collected } collected, more than the { $issued } issued. Tiếp leads to the decision of the Congress to cancel them.
ladder-decided = { $what }: { $passed ->
    [yes] yes
   *[no] no
}
ladder-decision-cards = { $yes } of { $present } present agree, measured on { $base }, { $need } needed: { $passed ->
    [yes] ADOPTED
   *[no] NOT ADOPTED
}

ladder-exchanged = { $n ->
    [one] { $n } spoiled paper exchanged
   *[other] { $n } spoiled papers exchanged
}
ladder-explained = Explained by the head teller: { $text }
ladder-support = support { $support }, needs { $need }
ladder-left-out = left out by the opinion ballot
ladder-surplus-ask = The surplus is over the limit: the presidium looks at it before the vote.
ladder-voted-first = The Congress votes on them again before papers are issued.

ladder-ending-tie-ask = a tie: the Congress decides whether to vote again
ladder-ending-tie-alternates = all seats filled, a tie for the last alternate
ladder-ending-alternates = all seats filled, alternates missing: the Congress decides whether to go on

ladder-standing-elected = elected, { $over ->
    [0] just enough
   *[other] { $over } over
}
ladder-standing-enough = enough votes, { $over ->
    [0] just so
   *[other] { $over } over
}
ladder-standing-tied = tied at the last seat
ladder-standing-no-seat = over half, seats are full
ladder-standing-alternate = alternate no. { $n }
ladder-standing-alternate-enough = enough for an alternate
ladder-standing-alternate-tied = tied for the last alternate
ladder-standing-alternate-elected = elected alternate

round-no-majority = No majority is needed in this round: those with more votes are taken. Rule: { $source }.
round-do-print-revote = This paper has only those who are tied: { $list }; write “{ $round } ballot” on it, so that it is not taken for the one before.
round-do-print-again = The list stands; write “{ $round } ballot” on the paper and do not use cancelled papers again.
round-say-revote = This is a re-vote among those who are tied: { $list }. Taken this time { $seats ->
    [one] is the one with more votes
   *[other] are the { $seats } with more votes
}; no majority is needed.
round-say-alternates-only = All seats are filled; this round elects { $seats ->
    [one] { $seats } alternate
   *[other] { $seats } alternates
}.
round-say-alternates = Alternates, from the highest down: { $list }.
round-say-tied = { $list } have { $votes } votes each, more people than places left; { $then ->
    [revote] the Congress votes again among them.
   *[ask] the presidium will ask the Congress.
}
round-say-short = { $seats ->
    [0] { $alternates ->
        [one] { $alternates } alternate is
       *[other] { $alternates } alternates are
    }
    [one] { $seats } seat is
   *[other] { $seats } seats are
} still to be filled; the presidium will ask the Congress whether to go on.

## What the congress decides between rounds

decide-nothing = The numbers were corrected; nothing is left to decide in this step. Tiếp goes on.
decide-cancel = Cancel papers
    .who = Chair
    .say = The tellers report: { $issued } papers were issued and { $collected } collected, { $over } too many; they were counted again and it stays so. These papers must not be counted. The presidium proposes that the Congress cancel all { $collected } papers collected and vote again.
    .do = Take no paper out and count no votes. Vote by cards and ask all three questions. Adopted: seal the cancelled papers apart, issue new ones, vote again with the same list. Not adopted: explain, then put it to the vote again.
    .yes = The Congress has cancelled all { $collected } papers collected and votes again; the list stands. I ask the tellers to seal the cancelled papers and to prepare new ones.
    .no = The Congress has not adopted the cancellation. { $collected } papers collected of { $issued } issued cannot be counted. The presidium explains once more and asks the Congress again.
decide-continue = Go on
    .who = Chair
    .say = Election of { $election }: { $elected } of { $seats } have been elected so far; { $alternates ->
        [yes] { $left ->
            [one] { $left } alternate is
           *[other] { $left } alternates are
        }
       *[no] { $left } { $left ->
            [one] is
           *[other] are
        }
    } missing. The presidium asks the Congress about going on to elect those missing.
    .do = The Congress decides by cards whether to go on. Going on: those not elected stay on the list, then ask whether new names may come. Not going on: it stays at those elected; write it into the minutes and report it to the superior committee.
    .yes = The Congress has decided to go on and elect { $left } more{ $alternates ->
        [yes] {" "}as alternates
       *[no] {""}
    }.
    .no = The Congress has decided not to go on. The election of { $election } ends with { $elected } elected of { $seats }.
decide-new-names = New names
    .who = Chair
    .say = { $names ->
        [0] Nobody is on the list of the next round yet.
       *[other] The list of the next round has { $names } who were not elected before: { $list }.
    } The presidium asks the Congress about allowing new names on it.
    .do = Vote by cards. Yes: nominations and withdrawals are opened again. No: these names stay and the list is put to the vote.
    .yes = The Congress allows new names. Any { $address } who wishes to stand or to nominate, please speak.
    .no = The Congress allows no new names; the list stays at { $names }: { $list }.
decide-revote-again = Vote once more
    .who = Chair
    .say = { $list } have { $votes } votes each, so nobody of them is elected yet. The presidium asks the Congress about voting once more among them.
    .do = The Congress decides by cards. Yes: vote again, with only the tied on the paper. No: it stays at those elected; write it into the minutes.
    .yes = The Congress has decided to vote once more among { $list }.
    .no = The Congress has decided not to vote once more. The election ends with { $elected } elected.

## The first meeting of a committee

ladder-electorate = { $item }: { $members } members, { $present } present, from { $need }
ladder-electorate-short = { $item }: present { $present }/{ $members }, from { $need }

## Seats, support, opinion ballot, exchanged papers

seats-title = Number to be elected: { $election }
seats-about = { $seats } are proposed. Change it only where the presidium proposes another number; the Congress then votes on it.
seats-field = Number proposed
seats-missing = The number is missing.
seats-list = The list introduced has { $names } names: { $short ->
    [yes] fewer than this number
   *[no] surplus { $surplus }{ $limit ->
        [0] {""}
       *[other] , at most { $limit }
    }
}.
support-title = Support: { $election }
support-about = A name from the floor needs the support of enough of those attending to come onto the list. Ask for cards in support of each name. Rule: { $source }.
support-row = { $number } { $name } ({ $support_is ->
    [given] { $support }
   *[empty] not recorded
})
support-who = Who (number, name)
support-number = Supporting
support-number-missing = The number is missing; type 0 if nobody supports the name.
support-present = Attending then
support-need = At least { $need } of { $present } attending must support the name.
support-enough = { $support } support: enough to be listed
support-short = { $support } support: { $missing } too few, not listed
opinion-title = Opinion ballot: { $election }
opinion-about = The list has { $names } names, at most { $most }. The paper has only the { $floor } names from the floor; the { $room } with the most votes stay.
opinion-votes = { $number }. { $name }
opinion-figure-missing = This figure is missing; type 0 for none.
opinion-keep = Keep (numbers)
opinion-keep-wrong = Type the numbers of those whom the Congress keeps, blanks between them, such as: 1 4.
opinion-papers = Valid and invalid make { $sum }, { $collected } collected
opinion-over-valid = { $name }: { $votes } votes, more than the { $valid } valid papers
opinion-stay = On the list stay: { $names }
opinion-tied = Tied at the last place: { $names }. Ask the Congress which { $places } to keep.
exchange-title = Spoiled papers exchanged: { $election }, round { $round }
exchange-about = Torn, soiled or miswritten papers are exchanged before they are cast: take the spoiled one back, then hand out another. The number issued stays { $issued }.
exchange-field = Exchanged so far
exchange-missing = The number is missing; type 0 for none.

entry-printed = Printed
entry-unused = Left over
entry-spoiled = Spoiled before issuing
entry-issue-optional = The last three are optional; Tab leads to them.
entry-collect-again = If they are still too many when counted again, Enter once more records { $collected }, then Tiếp leads to the decision to cancel them. Take no paper out.
count-explained = Explanation
count-explain-why = Only the reasons do not add up, and no vote depends on them: correct them, or write down the head teller's written explanation.
count-adds-up-revote = It adds up. { $enough ->
    [one] { $enough } has
   *[other] { $enough } have
} more votes; { $ending }.
nominate-overrule = Why it is taken
nominate-right = { $name }: { $status }, { $may ->
    [yes] may nominate
    [within] only within the convening committee's list
   *[no] MAY NOT nominate
}

## Where the list or the tellers stop the line

list-way-title = The list cannot be put to the vote yet
list-way-opinion = Hold an opinion ballot, enter its result
list-way-support = Record the support
list-way-nominate = Record more names from the floor
list-way-withdraw = Record a withdrawal
list-way-overrule = The presidium puts it to the vote all the same: write down why
overrule-title = Putting the list to the vote all the same
overrule-about = The reason goes into the journal and the minutes.
overrule-reason = Reason
overrule-missing = The reason is missing.
tellers-way-title = The tellers are not voted on
tellers-way-go = Go to the vote on the tellers, then back to issuing
tellers-way-others = Propose others
tellers-about-again = The Congress elected the tellers; replacing them needs another vote before papers are issued.

hint-seats = other number
hint-support = support
hint-opinion = opinion ballot
hint-exchange = spoiled papers
hint-enter-opinion = enter the opinion ballot
hint-collect-confirm = counted again, still too many: record
hint-optional-fields = optional figures
