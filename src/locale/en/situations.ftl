# Words of the screen of situation cards (F1).

situations-title = Situations: { $shown ->
    [0] no card
    [1] 1 card
   *[other] { $shown } cards
}
situations-search = type to search
situations-now = now
situations-legend = { $sign } fits this moment: { NUMBER($count) ->
    [1] 1 card
   *[other] { NUMBER($count) } cards
}
situations-legend-none = The program sees no trouble now; type to search.
situations-nothing = There is no such card. Type less, or another word.
situation-act = WHAT TO DO
situation-decides = WHO DECIDES
situation-say = SAY TO THE CONGRESS
situation-source = SOURCE
situation-fits = { $sign } Fits this moment
situation-leads = { $sign } { $key }: { $place }
situation-leads-back = back to the open dialog
situation-leads-time = more time for the running item
situation-none-runs = No item is running yet.
situation-in-recess = There is a break; press Next when the congress goes on.
situation-time-title = More time for the running item
situation-time-about = Type the minutes, then Enter. A negative number takes some back.

## Line of keys

podium-hint-situations = situations
hint-open-card = open card
hint-go-there = go there
hint-cards = list of cards
