## Results that teams of tellers bring back

round-file-written = File for the tellers (presidium count): { $file }. Copy what they bring back into the same folder.
results-title = Counts brought back by the teams
results-team = { $team }: { $collected } collected, { $valid } valid, { $invalid } invalid{ $corrections ->
    [0] {""}
    [one] , { $corrections } stack read again
   *[other] , { $corrections } stacks read again
} ({ $file })
results-one = Only one team so far. Compare with the signed count minutes before it is recorded.
results-equal = { $n } teams agree line by line.
results-different = The teams differ in { $n } lines, nothing can be recorded: { $lines }. Let both read the papers again; neither is shown the other's numbers.
results-votes = Votes: { $votes }
results-enter = Record this result
results-by-hand = Type it from the count minutes
results-passed-over = File { $file } not read: { $why }
results-unreadable = unreadable, or too large
results-other-round = of another round or another list
