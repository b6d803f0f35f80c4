## Rounds of elections: what the congress decides, next rounds, the opinion ballot, support

question-cancel = cancelling all papers collected and voting again for { $title }
question-continue = going on to elect those still missing: { $title }
question-new-names = allowing new names on the list of the next round for { $title }
question-revote-again = voting once more among those who are tied for { $title }

decision-cancel = Cancel the papers, vote again
decision-continue = Go on or not
decision-new-names = New names or not
decision-revote-again = Vote again among the tied or not

event-support-counted = { $name } has the support of { $support } of { $present } attending ({ $need } needed) to be listed for { $election }
event-opinion-counted = Opinion ballot on names from the floor for { $election }: { $issued } issued, { $collected } collected, { $valid } valid, { $invalid } invalid{ $out ->
    [0] {""}
   *[other] ; left out: { $names }
}
event-ballots-exchanged = { $exchanged ->
    [one] { $exchanged } spoiled paper
   *[other] { $exchanged } spoiled papers
} exchanged before voting for { $election }, round { $round }; the number issued stands
event-round-cancelled = The Congress cancelled all papers for { $election }, round { $round }
event-round-opened = { $kind ->
    [revote] Re-vote among the tied
    [again] Voting again
   *[next] Going on
} for { $election }, round { $round }: { $alternates ->
    [yes] { $seats ->
        [one] { $seats } alternate
       *[other] { $seats } alternates
    }
   *[no] { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
}{ $n ->
    [0] {""}
   *[other] ; names: { $names }
}
event-new-names = New names { $allowed ->
    [yes] may come
   *[no] may not come
} onto the next list for { $election }
event-election-stopped = The Congress decided not to go on with { $election }

refusal-list-without-surplus = The list has { $names } names for { $seats } seats: no surplus.
    .do = Ask the floor for more nominations; if the presidium puts it to the vote all the same, write down why.
refusal-support-missing = Nobody has recorded who supports { $name }; a name from the floor needs at least { $need } of those attending.
    .do = Ask for cards in support of each name and record the number; if the presidium decides otherwise, write down why.
refusal-support-not-asked = This name needs no support.
    .do = Only names from the floor need it, and only where the election regulation says so.
refusal-may-not-stand = { $name } is { $status } and may not stand.
    .do = Explain it to the Congress and leave the name off the list; if the card number was a slip, correct it.
refusal-may-not-nominate = { $name } is { $status } and may not nominate.
    .do = Ask somebody with that right to nominate, or correct the card number.
refusal-convener-outside-list = { $name } is a member of the convening committee and may neither stand nor nominate outside its list.
    .do = Do not take this nomination; if the presidium decides otherwise, write down why.
refusal-not-among-elected = { $name } was not elected to { $title } and cannot stand on this list.
    .do = Introduce somebody who was elected, then put the list to the vote.
refusal-already-elected = { $name } was elected in an earlier round.
    .do = This round fills what is left: choose somebody who was not elected.
refusal-number-voted = The Congress has voted the number; the names cannot change any more.
    .do = Vote on the names; if they must change, put the number to the vote again, and change them once it no longer stands.
refusal-election-first = The election of { $title } is not finished.
    .do = Finish it before this list; if the presidium decides otherwise, write down why.
refusal-no-new-names = The Congress has not allowed new names on the list of the next round.
    .do = Put the question of new names to the vote first.
refusal-opinion-not-needed = The list is within the limit; no opinion ballot is needed.
    .do = Put the number and the list to the vote.
refusal-opinion-wrong = The numbers of the opinion ballot do not add up ({ $codes }).
    .do = Give { $names } numbers in the order of the names; valid and invalid make the collected, collected is not over issued, nobody has more than the valid papers.
refusal-opinion-tie = There are { $places } places left and these have as many votes each: { $names }.
    .do = Ask the Congress who stays on the list, then write exactly { $places } of these names into “keep”.
refusal-teller-status = { $name } is { $status } and may not be a teller.
    .do = Propose an official member or delegate who is not on the list.
refusal-tellers-not-elected = Other tellers were proposed and the Congress has not voted on them.
    .do = Put the number and the list of tellers to the vote, then hand out papers.
refusal-ballots-void = { $collected } papers were collected, more than the { $issued } issued: they must not be counted.
    .do = Put it to the Congress to cancel all papers in the box and to vote again.
refusal-printed-sum = { $printed } papers were printed, but issued, left over and spoiled make { $sum }.
    .do = Count the papers left over and the spoiled ones again before the vote.
