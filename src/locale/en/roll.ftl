# The roll, statuses, the base, the composition of those attending.

## People of one name

told-born = { $name } (born { $year })
told-unit = { $name } ({ $unit })
told-card = { $name } (card { $card })

## What comes with a status

authority-official = Election regulation 244 (9/6/2014), Articles 15 and 32
authority-no-vote = Election regulation 244 (9/6/2014), Articles 11 and 15
authority-invited = Guidance 01 (20/9/2016), item 13
authority-suspended = Election regulation 244 (9/6/2014), Article 32

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
