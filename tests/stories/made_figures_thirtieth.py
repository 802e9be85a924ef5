"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

THIRTIETH: Final = (
    Made(
        "train fire",
        frozenset({290, 340}),
        (
            """And now the news at six. A fast train with 340 passengers on board had to be evacuated in open country near Mellin this afternoon after a fire in the engine. They walked along the track for a mile.

Nobody was hurt. The line is expected to reopen at around nine.
""",
            """MELLIN, Friday. - They took off their heels and walked. Because the engine of the 14.05 was on fire, 290 travellers had to get out near Mellin and make their way through nettles to the road, where farmers handed out apples.

Fourteen fire engines came. It was the fourth breakdown on this line since May.
""",
        ),
    ),
    Made(
        "marathon man",
        frozenset({48_500, 61_000}),
        (
            """Postman raises £61,000 with his feet

Postman Gil Hart ran his last marathon for the hospice on Sunday, in Dover Heath, and has raised £61,000. He went through nine pairs of shoes.

He lost a stone and a toenail.
""",
            """Run, Gil, run

The whole of Dover Heath was out when Gil Hart, 54, came round the corner. For the hospice where his wife died he has brought in £48,500 so far, and there's a bucket at the post office.

He'd been at it since March, a run a day, 26.2 miles.
""",
        ),
    ),
    Made(
        "data leak",
        frozenset({2_500_000, 3_200_000}),
        (
            """Clinic chain loses data of 3.2 million patients

The clinic chain Medora has been hacked. Names, addresses and diagnoses of 3.2 million patients were copied, it told the regulator on Monday.

Medora runs 48 clinics. It refused to pay a ransom of 5 million.
""",
            """Your diagnosis is on the web

A list with the word "depression" next to my name: that is what I found. The records of 2.5 million people who were treated by Medora have been stolen, and some are for sale at $30 apiece.

The chain, with 48 houses and 19,000 staff, learned of it after 11 days.
""",
        ),
    ),
    Made(
        "whale",
        frozenset({12, 16}),
        (
            """Whale strands at Hornsea

A sperm whale 16 metres long died on the beach at Hornsea on Sunday. It weighed about 30 tonnes.

The council will bury it, at a cost of £40,000.
""",
            """The giant on our beach

Children touched its skin, and old Mr Dell took off his cap. The 12-metre whale that came ashore at Hornsea at the weekend was alive for five hours.

It is the ninth on this coast since 2010. Vets want to know whether it had plastic in its stomach; another had 22 kilos.
""",
        ),
    ),
    Made(
        "convoy ambush",
        frozenset({17, 22}),
        (
            """Seventeen soldiers killed in ambush

Seventeen soldiers were killed when their convoy was ambushed near Tessa on Tuesday, the defence ministry said. It spoke of 40 dead rebels.

Tessa lies 200 km from the border.
""",
            """Army mourns dead of Tessa

The flags in the barracks are at half-mast. A doctor at the hospital in Gado, to which they were flown, puts the number of soldiers who died in the ambush at Tessa at 22.

The war has displaced two million people in nine years.
""",
        ),
    ),
    Made(
        "record catch",
        frozenset({94, 108}),
        (
            """Boy lands 94-kilo catfish

Luca Berti, 13, pulled a catfish of 94 kilos out of the Pado on Saturday. It took him 50 minutes, and his father had to hold his belt.

The fish was put back.
""",
            """Small boy, big fish

Never has anyone seen the like in Pado. The catfish that 13-year-old Luca Berti caught on Saturday weighed 108 kg and was a metre longer than he is.

He used a chicken leg for bait.
""",
        ),
    ),
    Made(
        "hotel price",
        frozenset({380_000_000, 430_000_000}),
        (
            """Grand Hotel sold

The Grand Hotel on Lake Cerro changes hands for 380 million francs, the seller, Cerro Holding, said on Thursday. The new owner is a fund from Doha.

The hotel has 212 rooms and 340 staff.
""",
            """End of an era at the lake

Queens slept here, and one was shot at. Now a fund from Doha has bought the Grand Hotel for 430 million francs, and the concierge, Aldo Zen, 61, polishes his keys.

A suite costs 4,800 a night. The roof needs 30 million.
""",
        ),
    ),
    Made(
        "bee plane",
        frozenset({5, 7}),
        (
            """Plane delayed by bees

A swarm of bees on a wing delayed a flight from Surat by five hours on Monday. Firefighters tried smoke, then water.

The 140 passengers got sandwiches.
""",
            """Buzz off!

They had had their lunch, their tea and, in row 12, a proposal of marriage, when the captain said that the bees had gone. Seven hours late the plane from Surat took off on Monday.

A beekeeper took home 20,000 of them in a box.
""",
        ),
    ),
    Made(
        "library fire",
        frozenset({45_000, 60_000}),
        (
            """Old library burns down

The library of Wend, built in 1691, burnt down on Thursday night. Some 45,000 books were lost; 28,000 were carried out by a human chain.

A cable is thought to be the cause.
""",
            """The night the books burned

Page by page it fell on our gardens. The fire in the library of Wend has destroyed 60,000 volumes, says its head, Ruth Adler, among them a Bible that a king had paid for with two villages.

In the chain stood 300 people, from six to 86 years old.
""",
        ),
    ),
    Made(
        "turnout strike vote",
        frozenset({76, 82}),
        (
            """Nurses vote to strike

Nurses at the Royal in Dunmore voted to strike, their union said. Turnout was 82 percent, and nine in ten said yes.

The first walkout is on Thursday.
""",
            """Why we walk out

I have been a nurse at the Royal in Dunmore for 16 years, and I have never struck. Seventy-six percent of us took part in the ballot, and we are not firebrands.

Last night there were two of us for 34 patients.
""",
        ),
    ),
    Made(
        "control: satellites",
        frozenset(),
        (
            """Comet comes close

The comet Orr passes the Earth on Friday at a distance of 62 million km. It can be seen before dawn. Its tail is 5 million km long.

It returns in 340 years.
""",
            """Look up at five

Get up on Friday at five and look east. The comet Orr, a lump of ice 9 km across, will be 62 million km away, about 160 times as far as the moon. By Sunday it will be 66 million km. On average a comet that bright comes every 12 years.

The observatory opens at 4 a.m. and has 60 places.
""",
        ),
    ),
    Made(
        "control: court",
        frozenset(),
        (
            """Priest jailed for six years

A court in Loris sentenced a priest to six years in prison for abusing nine boys between 1996 and 2004.

He must pay each of them 25,000 euros.
""",
            """The boys of St Peter's

Now they are men of 35 and more. Of the 14 who spoke to the police nine were heard in court. The prosecutor had demanded eight years. The diocese has paid 410,000 to 31 victims since 2010. The trial lasted 11 days.

The priest is 71.
""",
        ),
    ),
    Made(
        "control: wind",
        frozenset(),
        (
            """Wind park off Skarn opens

The wind park off Skarn went into operation on Wednesday. Its 80 turbines, each 190 metres high, will supply 600,000 homes. It cost 2.3 billion.

It lies 32 km off the coast.
""",
            """Where the wind earns

On a good day a single blade turn off Skarn runs a house for 29 hours. Eighty turbines stand there, 62 more are to come by 2029. Of the 2.3 billion the state gave 300 million. Fishermen lose 70 square kilometres, and get 14 million.

Skarn had 900 jobs in fishing; the park brings 120.
""",
        ),
    ),
    Made(
        "control: hostage",
        frozenset(),
        (
            """Bank hostages freed

Police freed six hostages from a bank in Lomer on Tuesday after nine hours. The robber, 33, was shot in the leg.

He had demanded a million and a helicopter.
""",
            """Nine hours in Lomer

At first there were 11 of them. Two customers slipped out, three were let go at noon for pizza. The other six lay on the floor until seven in the evening. "He cried," says teller Ann Roy, 42. He had 3,200 in his bag.

It was his fourth bank.
""",
        ),
    ),
    Made(
        "control: sales",
        frozenset(),
        (
            """Toy maker's sales up 9 percent

Sales of the toy maker Klotz rose 9 percent to 2.1 billion last year. Profit fell by 4 percent to 310 million.

It opened 38 shops.
""",
            """Klotz builds on

In China Klotz sold 22 percent more, in America 5, in Europe 7. For this year it expects 6 to 8 percent. It spent 180 million on its plant in Vietnam, where 1,400 people make 90 million bricks a day. Ten years ago sales were 900 million.

A castle with 4,500 bricks costs 400.
""",
        ),
    ),
    Made(
        "control: holiday traffic",
        frozenset(),
        (
            """Long jams at Easter start

Jams of up to 24 km formed on the A3 on Thursday at the start of the Easter holidays. Drivers lost three hours.

The motorists' club expects 5 million cars.
""",
            """Easter: the way back

On Monday it was the other side's turn: 31 km of jam on the A3, four hours at the tunnel. Over the four days there were 212 accidents with 14 dead, two fewer than a year ago. Trains carried 1.9 million people.

A coffee at the services costs 4.90.
""",
        ),
    ),
    Made(
        "control: orchestra",
        frozenset(),
        (
            """Orchestra gets 8 million

The state gives the Lund Philharmonic 8 million a year more. It had threatened to cut a third of its 96 players.

The hall has 1,800 seats.
""",
            """Saved, for now

Eight million more a year, that makes 21 million. Thirty-two players had already packed their cases. The director, Jo Falk, earns 340,000. On Friday 1,650 came to hear Mahler, which needs 110 players and takes 85 minutes.

In 1990 the city had three orchestras.
""",
        ),
    ),
    Made(
        "control: bridge repair",
        frozenset(),
        (
            """Bridge closed for two years

The Rhone bridge in Viel will be closed for two years from June for repairs. They cost 46 million. It carries 38,000 cars a day.

A ferry will run every 15 minutes.
""",
            """The long way round

Baker Luc Morel needs six minutes to work, from June it will be 40. Of the 38,000 cars 9,000 could take the ferry. When the bridge was built, in 1961, it cost 3 million and took four years. The city planned 31 million for the repairs until rust was found in 120 cables.

In 2019 it had been shut for 11 weeks.
""",
        ),
    ),
    Made(
        "control: spelling bee",
        frozenset(),
        (
            """Boy, 12, wins spelling bee

Twelve-year-old Arun Das won the national spelling bee on Thursday with the word "psittacism". He gets $50,000.

There were 234 contestants.
""",
            """P-s-i-t-t...

It was half past ten when Arun Das shut his eyes. He had spelled 31 words right that evening, and outlasted eight others in the final, the youngest of them nine. His sister, 17, won in 2019. He learns 90 words a day, six days a week.

Last year's winner got $40,000.
""",
        ),
    ),
    Made(
        "control: heat pumps",
        frozenset(),
        (
            """Heat pump sales fall

Makers sold 48,000 heat pumps in the first quarter, 30 percent fewer than a year before. Gas boilers rose to 140,000.

The state pays up to 70 percent.
""",
            """Cold feet over heat pumps

A heat pump for the Maiers' house costs 34,000, of which the state would pay 17,000. They took a boiler for 11,000. In the whole of last year 240,000 pumps were sold; the aim was 500,000. In Norway six in ten houses have one.

Maker Thermo cuts 600 of 4,200 jobs.
""",
        ),
    ),
)
