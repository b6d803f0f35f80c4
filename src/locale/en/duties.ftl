# Duties: what each is about (true also once it is done), when one stands in the way, what is coming.

topic-vote = Vote to adopt { $what }
topic-questions = { $n } separate votes: { $what }
topic-step = { $what }
topic-no-step = Not in the programme: { $what }
topic-document = Document ready: { $what }
topic-documents = Documents of the congress ready
topic-length = Length of the documents read: { $what }
topic-read = Reading time: { $what }
topic-persons = A person in charge and a deputy for each item
topic-discussion = Time for the discussion
topic-solutions = Time for speeches on solutions
topic-ladder = All rungs of the elections
topic-quorum = Enough people and units present for the congress to be held
topic-elections = The elections
topic-count = How papers were counted
topic-base = The base of the results settled
topic-roll = The roll: presence reported
topic-tellers-off-list = Who the tellers are
topic-surplus = Surplus of the ballot list
topic-support = Support shown for nominations
topic-none-from-floor = Names from the floor
topic-collected = Papers collected against papers issued
topic-alternates = Alternates called up for those absent throughout
topic-votes = What the cards must decide
topic-cards = All cards counted
topic-deadline = The deadline for the congress
topic-order = Order of the elections: { $what }
topic-members = Members of the organisation
topic-summoned = Number summoned
topic-present = Number present
topic-seats = Seats to fill
topic-names = Names on the ballot list
topic-tellers = Number of tellers
topic-quoted = Reminder: “{ $text }”

## In the way

gate-say = To say: “{ $say }”
gate-do-yourself-there = Do it now: { $what } (opens: { $place })
gate-do-then-record = When it is done, press 2 to record it. If it cannot be done now, press 3.
gate-do-there-then = When it is done and the program has not seen it by itself, press 2 to record it.
gate-when = When:
gate-how = How, with what result:
gate-when-before = before the opening
gate-how-done = done
gate-when-how = { $when }: { $how }
gate-several = { $n } duties need somebody's word; the program cannot see them by itself:
gate-several-one = Do it now, or answer one by one: open the one chosen
gate-several-done = All { $n } were done already, recorded at once (when, with what result)
gate-several-waive = Waive all { $n }, because:
gate-press-several = 2: all { $n } were done already; 3: waive all; 1: answer the one chosen by itself.
hint-done-already-all = all { $n } done
hint-waive-all = waive all
hint-one-by-one = one by one
hint-cannot-record = cannot be recorded: { $why }
waivers-before-export = Write the reasons before the documents: they will carry them. Esc writes the documents anyway.
hint-export-anyway = write the documents anyway

## The list of duties

duties-before-sitting = Before the opening of { $what }
duty-by-hand = Recorded by hand (record #{ $act }): { $how }
duty-waived-because = Waived (record #{ $act }): { $reason }
duty-prepare = To get ready: { $what }
duty-seen = The journal or the session shows it.
duty-seen-attested = The session has it as done beforehand: { $how }
duty-seen-vote = Vote at { $at } (record #{ $act }): { $yes } yes of { $present } present.
duty-seen-step = This step was done at { $at }.
