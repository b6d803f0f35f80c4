## Card votes: what they are measured on, what they need, counting by section, voting again

cards-agree = in favour
cards-disagree = against
cards-other = other opinion
vote-cards = in favour { $yes }, against { $no }, other opinion { $other }{ $silent ->
    [0] {""}
   *[other] , not voting { $silent }
}
vote-measured = { $on ->
    [present] those present ({ $n })
    [total] all summoned ({ $n })
   *[adjusted] { $n }
}
vote-half = half
vote-share = Needs { $strict ->
    [yes] more than
   *[no] at least
} { $share } of { $on ->
    [present] those present
    [total] all summoned
   *[adjusted] the number results are measured on
}. Rule: { $source }.
vote-section = section { $n }

vote-title-again = VOTE AGAIN: to adopt { $title }
vote-again-about = The vote before: { $numbers }; { $result }. Reason for voting again: { $reason }
vote-by-section = by section: { $parts }
vote-sections-kept = The sections are kept and not yet added to the field. Counting by section again goes on with them.
vote-sections-dropped = This field was changed by hand, so its sections are not recorded.
vote-sections-differ = The sections do not match: { $first } has { $n }, { $second } has { $m }. Count that field by section again, or type its total.
hint-dispute-count = The count is disputed: call again, it stays in the log
hint-count-again = count again
vote-dispute-title = The count is disputed
vote-dispute-about = The numbers recorded stay in the log and in the minutes, beside those of the next count. The reason may be left empty.
vote-dispute-reason = the count is disputed; called again
vote-typed-kept = Numbers are typed and not recorded. They are kept while this box is closed.
vote-typed-back = Typed before, not recorded.

repeat-title = Vote again
repeat-about = The new vote takes the place of the announced result; both stay in the log and in the minutes.
repeat-row = { $n }. { $yes }-{ $no }-{ $other }, { $result }: { $title }
repeat-which = Number
repeat-reason = Reason
repeat-no-such = There is no vote of this number.
repeat-reason-missing = The reason for voting again is missing.


export-vote-again = { $title } (voted again)
export-result-replaced = { $result }, then voted again
export-measured-present = { $n } (present)
export-measured-total = { $n } (summoned)
export-vote-repeated = Matter { $row } is matter { $before } voted again, reason: { $reason }.
export-vote-share = Matter { $row }: { $share }
export-vote-disputed = { $title }: the vote called at { $at } was recorded ({ $numbers }), but not announced and taken back{ $reason_is ->
    [given] ; reason: { $reason }
   *[empty] {""}
}.
export-vote-sections = { $title }, by section: { $sections }
