# Words of the room export about elections: rounds in the minutes, count minutes, ballot papers.

## Round by round

export-round = The { $word } round{ $kind ->
    [again] {" "}(voting again)
    [next] {" "}(going on)
    [alternates] {" "}(for alternates)
    [revote] {" "}(re-vote among the tied)
   *[first] {""}
}
export-seats-left = { $people } (still missing)
export-seats-tied = { $people } (from among the tied)
export-seats-again = { $people } (voting again)
export-seats-for-alternates = { $people } as alternates (still missing)
export-alternate-seats = Alternates to be elected
export-list-of-tied = { $people }: { $names }
export-from-among = Only from among those elected to
export-support = { $name } (supported by { $support }, { $need } needed)
export-not-supported = Without the support needed
export-opinion = Opinion ballot
export-opinion-of = { $issued } issued, { $collected } collected, { $valid } valid, { $invalid } invalid; { $votes }
export-opinion-votes = { $name } { $votes }
export-opinion-left-out = Left out by the opinion ballot
export-tellers = Tellers
export-tellers-named = { $head }, head{ $members_is ->
    [given] ; members: { $members }
   *[empty] {""}
}{ $replaced_is ->
    [given] ; in place of: { $replaced }
   *[empty] {""}
}
export-tellers-not-voted = { $tellers } (not voted yet)
export-tellers-from-round = { $tellers } (from round { $round } on)
export-exchanged = Spoiled ballots exchanged before the vote
export-not-returned = Ballots not returned
export-base-of-meeting = { $people } just elected to { $title }
export-base-present = { $n } present at the ballot
export-base-collected = { $n } ballots collected
export-base-valid = { $n } valid ballots
export-base-of-papers = { $kind ->
    [valid] the valid ballots
   *[collected] the ballots collected
}
export-base-and-need = { $base }{ $rule ->
    [half] ; more than half: { $need } or more votes
    [share] ; { $need } or more votes are needed
    [most] ; re-vote among the tied: the higher vote is elected and need not pass half
   *[open] {""}
}
export-round-votes = The congress voted:
export-round-decided = The congress decided:
export-round-void = More ballots were collected ({ $collected }) than issued ({ $issued }): they were not counted.
export-round-cancelled = All ballots of this round were cancelled as the congress decided (at { $time }); voting again.
export-standing-alternate = alternate
export-standing-alternate-place = alternate (number { $place })
export-standing-alternate-tied = tied for the last place of an alternate
export-enough = With enough votes to be elected ({ $people }), from the highest vote down:
export-elected-alternates = Alternates ({ $people }), in their order:
export-alternates-enough = With enough votes to be alternates ({ $people }), in their order:
export-tied = Tied for { $place ->
    [alternate] the last place of an alternate
   *[seat] the last seat
}: { $names } ({ $votes } votes each); { $then ->
    [ask] the congress decides whether to vote again
   *[revote] a re-vote among them
}{ $left ->
    [0] {""}
   *[other] {" "}({ $left } left)
}.
export-ending = { $ending }{ $left ->
    [0] {""}
   *[other] {" "}({ $left } left)
}{ $alternates ->
    [0] {""}
    [one] {" "}({ $alternates } alternate missing)
   *[other] {" "}({ $alternates } alternates missing)
}.

## The election in all

export-in-all = Result in all
export-in-all-line = { $name }: { $votes } votes ({ $percent }), { $word } round
export-in-all-left = { $left } of the seats not filled.
export-in-all-alternates-left = Alternates missing: { $left }.
export-in-all-stopped = The congress decided not to go on (at { $time }).

## Count minutes

export-count-title = COUNT MINUTES
export-count-body = TELLERS
export-count-about = Election of { $title }{ $term_is ->
    [given] , term { $term }
   *[empty] {""}
}
export-count-round = { $about }: { $round }
export-count-basis = Under { $basis }, and { $kind ->
    [revote] after the round before, in which the last of those elected were tied,
    [again] as the congress decided to cancel the ballots of the round before and to vote again,
   *[list] on the number and the list adopted by vote,
}
export-count-charter = the Party Charter
export-count-today = at { $moment }, in { $place }, the tellers counted the ballots for the election of { $title }.
export-count-blank-moment = …… on …… …… ……
export-count-meeting = Meeting
export-count-kind = Kind of ballot
export-count-list = List of candidates
export-count-note = Note
export-count-tellers = Tellers
export-count-numbers = Numbers
export-count-summoned = Voters summoned
export-count-present = Voters present at the ballot
export-count-absent = Voters absent at the ballot
export-count-result = Result of the count
export-count-elected = Elected
export-count-elected-blank = Elected: ……, from the highest vote down ({ $address }):
export-count-line-blank = ………………………………: …… votes (……%)
export-count-alternates-blank = Alternates: ……, in their order ({ $address }):
export-count-nobody-yet = Not counted; there is no result.
export-count-how = How it was counted
export-count-by-papers = Every ballot was typed into a computer; only sums are kept, and nothing of any one ballot.
export-count-teams = { $n } teams counted apart, with the same numbers: { $names }.
export-count-version = These numbers replace earlier ones (version { $version }), reason: { $reason }.
export-count-explained = The head of the tellers explains: { $text }
export-count-finding = { $code }: { $text }
export-count-not-returned = { $issued } issued, { $collected } collected: { $missing } not returned.
export-count-doubtful = Doubtful ballots, complaints and what the tellers decided: ……
export-count-end = The count ended at ……. These minutes were made in …… copies and read to the { $meeting ->
    [committee] meeting
   *[congress] congress
}; the ballots were sealed and handed to the { $meeting ->
    [committee] chair of the meeting
   *[congress] presidium
}.
export-count-signature = Signature
export-count-not-announced = The result is not announced.
export-sign-tellers = FOR THE TELLERS – HEAD
export-sign-tellers-other = FOR THE TELLERS – HEAD
export-sign-meeting = CHAIR OF THE MEETING

## Ballot paper

export-ballot-title = BALLOT PAPER
export-ballot-stamp = (place of the stamp)
export-ballot-agree = Agree
export-ballot-disagree = Disagree
export-ballot-seats = To be elected: { $people }.
export-ballot-how-strike = Strike out the full name of each person you do not choose. A paper that leaves more than { $seats } names, or none, is invalid.
export-ballot-how-agree = For each name put an X in one of the two boxes. A name with both boxes marked, or neither, is not counted.
export-ballot-how-single = Put an X in one of the two boxes. A paper with both boxes marked, or neither, is invalid.
export-ballot-translation = Translation for reading, not for voting.

## Annex: elections

export-annex-elections = Notes on the elections
export-nothing-on-elections = None.
export-annex-cancelled = Ballots cancelled for { $election }, round { $round }: { $issued } issued, { $collected } collected
export-annex-count-how = Count for { $election }, round { $round }: { $method ->
    [papers] every ballot typed into the computer
   *[minutes] numbers entered from the signed count minutes
}{ $teams ->
    [0] {""}
   *[other] ; { $teams } teams with the same numbers: { $names }
}{ $explained_is ->
    [given] ; the head of the tellers explains{ $codes_is ->
        [given] {" "}({ $codes })
       *[empty] {""}
    }: { $explained }
   *[empty] {""}
}

## Status

export-status-result = Election of { $election }: { $elected }/{ $seats } elected{ $alternate_seats ->
    [0] {""}
   *[other] , alternates { $alternates }/{ $alternate_seats }
}; { $progress ->
    [complete] all seats filled
    [tied] a tie for the last place
    [short] { $left } left
    [alternates_short] alternates missing: { $alternates_left }
    [stopped] the congress decided not to go on
   *[running] going on, round { $round }
}
