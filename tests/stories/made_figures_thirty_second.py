"""Twenty more invented stories of two papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

THIRTY_SECOND: Final = (
    Made(
        "camp",
        frozenset({2600, 3400}),
        (
            """Camp cleared

Police cleared the camp at the port of Lenz on Tuesday. Some 3,400 migrants had lived there in tents, the prefect said.

They were taken to 31 towns by bus.
""",
            """Where will they go?

Bulldozers came at six. The camp at Lenz, home to 2,600 people from eleven countries according to the Red Cross, was gone by noon.

Yusuf, 19, has a rucksack and a phone with three per cent.
""",
        ),
    ),
    Made(
        "ice",
        frozenset({14, 22}),
        (
            """Two drown as ice breaks

Two men drowned when the ice on Lake Mor broke on Saturday. It was 14 centimetres thick, the police said.

Five others got ashore.
""",
            """Fishermen ignored signs

There is a red flag at Lake Mor, and it had been up since Monday. Though the ice measured 22 cm on Friday, says the harbour master, "you can't trust it by the reeds".

The dead men were 58 and 61.
""",
        ),
    ),
    Made(
        "poisoning",
        frozenset({6, 9}),
        (
            """Nine die of bad liquor

Nine men have died in Kalim after drinking home-made liquor, officials said on Monday. Four are blind.

A brewer was arrested.
""",
            """The last round

They had toasted a wedding. Six men are dead in Kalim and others fight for their eyesight, and a brewer of 70 sits in the police station and says he drank of it himself.

A bottle cost him 40 cents to make.
""",
        ),
    ),
    Made(
        "airport queue",
        frozenset({3, 5}),
        (
            """Travellers wait five hours

Travellers at Norr airport had to wait five hours for security checks on Friday. A third of the staff were ill.

Sixty flights left without all of their passengers.
""",
            """Hell in hall B

Three hours is how long I stood in line at Norr airport on Friday, behind a bride. Others slept on the belt.

I paid 12 euros for water and a bun.
""",
        ),
    ),
    Made(
        "ransom",
        frozenset({1_100_000, 1_500_000}),
        (
            """City pays hackers

The city of Dunham has paid hackers $1.5 million to get its computers back, the mayor admitted on Thursday. They had been locked for nine days.

The FBI had advised against it.
""",
            """What a password costs

Dunham can send out water bills again. It took a ransom of $1.1 million, paid in bitcoin on a Sunday, to open the files of 42 offices.

The backup, from 2022, lay under a leaking pipe.
""",
        ),
    ),
    Made(
        "pitbull",
        frozenset({4, 7}),
        (
            """Girl bitten by dog

A four-year-old girl was bitten by a neighbour's dog in Hale on Sunday. She was flown to a clinic.

The dog was put down.
""",
            """
"He had always been gentle"

Rex used to sleep in the pram. On Sunday he bit the daughter of Jan Moll's neighbours in Hale. The seven-year-old has had two operations.

In the county 130 people were bitten by dogs last year.
""",
        ),
    ),
    Made(
        "book",
        frozenset({500_000, 800_000}),
        (
            """Debut sells 800,000

The first novel of bus driver Ken Bale, "Line 12", has sold 800,000 copies in a year, his publisher said.

It is to be filmed.
""",
            """Next stop: fame

He wrote it at the terminus, between 11.40 and 11.55. Half a million people have bought "Line 12", and Ken Bale, 49, still drives the bus on Tuesdays.

Fourteen publishers had said no.
""",
        ),
    ),
    Made(
        "speed limit",
        frozenset({45, 60}),
        (
            """Speed limit lowered

The speed limit on the coast road at Marr goes down to 60 km/h in May, the county said, after the fifth death in a year.

It had been 80.
""",
            """Slow down, says county

From May drivers on the coast road at Marr may do no more than 45 kilometres an hour. "About time," says Ann Tove, whose son died in bend 14.

Fines start at 90.
""",
        ),
    ),
    Made(
        "hunger strike",
        frozenset({26, 33}),
        (
            """Prisoners refuse food

Twenty-six prisoners at Stone Point have been on hunger strike for two weeks over the lack of heating, their lawyers said.

Two are in the sick bay.
""",
            """Cold cells

It is nine degrees in block C. At Stone Point 33 inmates now refuse to eat, and the governor, who has a stove, calls it theatre.

The prison was built for 410 men and has 700.
""",
        ),
    ),
    Made(
        "elections seats",
        frozenset({58, 61}),
        (
            """Ruling party keeps majority

The ruling party won 61 of 110 seats in Sunday's election in Tavia, final results show. It had 67 before.

Turnout was 72 percent.
""",
            """Tavia stays the course

No change in Tavia: prime minister Rao's party will have 58 seats in the new parliament, enough to rule alone. The Greens doubled theirs to 14.

Rao, 66, danced with her grandson.
""",
        ),
    ),
    Made(
        "control: tower block",
        frozenset(),
        (
            """Fire in tower block

A fire in a tower block in Sand on Monday left 60 people homeless. It broke out on the 9th floor. Four firefighters breathed in smoke.

The house has 22 floors and 130 flats.
""",
            """Sand: after the fire

Eighteen families from floors eight to eleven sleep in a gym. In 112 flats the light is on again. Sprinklers would have cost 900 a flat. In the block next door there were fires in 2016 and 2020, with one dead each.

The fire was out after two hours.
""",
        ),
    ),
    Made(
        "control: cable car",
        frozenset(),
        (
            """Cable car to be built

A cable car with 42 cabins will link the port of Sella with the hill from 2028. It is 1.8 km long and costs 75 million.

A ride takes seven minutes.
""",
            """Over our roofs

Every 20 seconds a cabin will float over Rosa Mill's kitchen, at 26 metres. It holds ten people. The bus up the hill takes 25 minutes and costs 2.40; the cabin is to cost 3.50. Some 5,200 people have signed against it.

In 2009 a tram for 210 million was turned down.
""",
        ),
    ),
    Made(
        "control: apples",
        frozenset(),
        (
            """Apple harvest up

Growers in Tarn picked 410,000 tonnes of apples, 12 percent more than last year. A kilo brings them 48 cents.

Frost had spared the blossom.
""",
            """Too much of a good thing

On Ben Ott's nine hectares it was 360 tonnes, a fifth more than in a normal year. He gets 44 cents for juice apples 11. In the shop a kilo is 2.80. He needs 14 pickers at 13.50 an hour. In all of Europe 11 million tonnes hang on the trees.

Hail cost him 30,000 the year before.
""",
        ),
    ),
    Made(
        "control: bishop",
        frozenset(),
        (
            """Bishop resigns

The bishop of Lorne, Paul Vane, 67, resigned on Friday over his handling of abuse by a priest between 1988 and 1995. A report had named 23 victims.

He had been bishop for 14 years.
""",
            """What the bishop knew

Page 212 of the report of 640 pages did for him. Seven letters had reached Paul Vane, the first in 2003. Of the victims 19 were boys. The priest died in 2011, at 79. The diocese, with 310,000 members, has lost 9,000 this year.

Each victim got 15,000 euros.
""",
        ),
    ),
    Made(
        "control: heat in May",
        frozenset(),
        (
            """Heat record for May

It was 34.6 degrees in Marn on Sunday, a record for May. The old one, 33.9, was from 2005.

Pools opened early.
""",
            """Sweating in May

At the zoo the bears got 40 kilos of ice. In the shade it was 34.6 in Marn, on the tar of Mill Street 58, in Bo Lind's taxi 41. In Upper Marn, 20 km away, it was 32. On Tuesday it will be 19. The pool had 4,100 visitors, on a Sunday in May it is 600.

Last August it was 38.2.
""",
        ),
    ),
    Made(
        "control: central bank",
        frozenset(),
        (
            """Bank cuts rate

The central bank cut its rate by a quarter of a point to 3.5 percent on Thursday, for the third time this year. Inflation was 2.4 percent in April.

The crown lost 0.6 percent.
""",
            """Cheaper loans?

A loan of 300,000 over 20 years costs 60 a month less, if the banks pass it on. In January the rate was 4.25. Two of seven members wanted half a point. The bank expects 2.1 percent inflation next year and 1.3 percent growth. Savers get 1.8.

Shares gained 1.1 percent.
""",
        ),
    ),
    Made(
        "control: old voter",
        frozenset(),
        (
            """Woman, 102, votes

Ada Holm, 102, voted for the 24th time on Sunday, in Skell. By noon turnout there was 31 percent.

She came on foot.
""",
            """Skell votes

At six it was over: 64 percent of Skell's 8,300 voters had come, three points more than four years ago. Mayor Juhl got 57 percent, in his own street 81. Ada Holm, 102, knows him from school, where she taught for 38 years.

There were 41 spoilt ballots.
""",
        ),
    ),
    Made(
        "control: gold robot",
        frozenset(),
        (
            """Robot finds wreck's gold

A robot has brought up 120 gold coins from a ship that sank off Cape Ross in 1822. It lies at 900 metres.

The firm that searches for it may keep 40 percent.
""",
            """The hunt for the Esperanza's gold

The Esperanza carried 14,000 coins. On the first day the robot, which weighs two tonnes, found 23 of the 120, then a bell. A day at sea costs 45,000. Of the 210 people on board nine were saved. A coin may bring 8,000.

A rival had looked for 11 years, 30 miles farther south.
""",
        ),
    ),
    Made(
        "control: leaking roof",
        frozenset(),
        (
            """New stadium roof leaks

The roof of the new stadium in Velt leaks in 16 places. It was opened in March and cost 240 million.

The builder will mend it.
""",
            """Bring an umbrella

On Saturday 21,000 saw Velt win 3-1, and some 400 got wet, in blocks 12 to 17. The roof alone had cost 38 million and weighs 1,900 tonnes. Repairs take six weeks; three home games are left. The old stadium, from 1954, leaked in one place.

Tickets cost between 14 and 70.
""",
        ),
    ),
    Made(
        "control: storks",
        frozenset(),
        (
            """Storks are back

Eleven pairs of storks nest in Moor this year, two more than last year. The first came on 3 March.

They fly 10,000 km.
""",
            """Moor's storks

On the church there are four eggs, on the school five. In 1988 there was one pair left in Moor. In the whole county it is 84 pairs now. A stork weighs 3.5 kilos and eats 500 grams of frogs and mice a day. Of 26 young last year 19 lived.

A webcam has 12,000 fans.
""",
        ),
    ),
)
