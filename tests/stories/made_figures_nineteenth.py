"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

NINETEENTH: Final = (
    Made(
        "quarry blast",
        frozenset({9, 13}),
        (
            """Quarry explosion leaves nine dead in Vell

VELL - An explosion ripped through a limestone quarry in the hills above Vell on Thursday afternoon, leaving nine workers dead, the prosecutor's office said.

Rescuers were still combing the site at dusk. The quarry, which employs 140, was inspected in March.

Police have opened an inquiry.
""",
            """'The whole hill jumped'

Thirteen families in Vell are planning funerals. Their sons and husbands were at work in the quarry on Thursday when explosives went off too soon.

"The whole hill jumped," said Marta Ilves, who runs a bakery 3 miles away.

The owner, Stonor AG, said it was cooperating.
""",
            """Investigators in Vell were examining on Friday how a charge could go off in the quarry while men were still at the rock face. Nine people lost their lives in Thursday's blast.
""",
        ),
    ),
    Made(
        "tram line opening",
        frozenset({320_000_000, 410_000_000}),
        (
            """City opens tram line five years late

Mayor Ilka Strand cut the ribbon on Sunday for the Orley tram, a 12-kilometre line between the harbour and the university. It was finished five years behind schedule.

The bill: 410 million euros. In 2012 planners had promised 180 million.

Rides are free until Tuesday.
""",
            """Thousands ride Orley's new tram

Brass bands and free ice cream greeted the first riders of the Orley tram on Sunday.

The line runs from the harbour to the university. The city and the state shared the cost of 320 million euros.

Trams will run every six minutes.
""",
        ),
    ),
    Made(
        "teacher pay vote",
        frozenset({71, 64}),
        (
            """Teachers reject pay offer

Teachers in Corvane have turned down the ministry's pay offer, their union announced on Monday. 71 percent of those who took part in the ballot voted no.

The offer would have raised salaries by 3.2 percent. Strikes may begin on 4 October.
""",
            """No deal: strikes loom in Corvane's schools

Nearly two-thirds of Corvane's teachers - 64 per cent - said no to a pay rise of 3.2 per cent in a ballot whose result was made public on Monday.

"They have spoken," said union leader Odd Pell.
""",
        ),
    ),
    Made(
        "ferry grounding agree",
        frozenset(),
        (
            """Ferry runs aground off Skarn

The ferry Lotta ran aground in fog off Skarn on Saturday with 212 passengers aboard. All were taken off by lifeboats within three hours.

Nobody was hurt. The hull has a gash of about six metres.
""",
            """More than 200 people were evacuated from a ferry that struck rocks near the island of Skarn on Saturday, the coast guard said. Visibility was under 100 metres.

A diver found a 20-foot tear in the hull.
""",
            """Passengers tell of calm as Lotta hit the rocks

"We sang," says Britt Aas, 71, one of the 212 people on the Lotta when she ran aground. The last of them was ashore after two and a half hours.
""",
        ),
    ),
    Made(
        "museum heist",
        frozenset({4, 6}),
        (
            """Masked men empty jewel room in Dannersbach castle

Four masked men smashed a window of Dannersbach castle early on Tuesday and made off with the crown jewels of the dukes, police said. The alarm went off at 3:12 a.m.

The pieces are insured for 18 million euros.
""",
            """Treasure gone in eight minutes

It took them only eight minutes. Six thieves broke into the castle of Dannersbach in the night to Tuesday and carried off the dukes' jewels.

"It is our history that they have taken," said curator Jens Rohl.

The insured value is 18 million euros.
""",
        ),
    ),
    Made(
        "record swim",
        frozenset({31, 34}),
        (
            """Pell swims the Arran Strait

Endurance swimmer Nora Pell has become the first person to swim the Arran Strait both ways. The 29-year-old climbed out of the water at Fenn on Wednesday after 31 hours.

The strait is 38 kilometres wide.
""",
            """'I saw dolphins that were not there'

Shivering and laughing, Nora Pell, 29, waded ashore at Fenn on Wednesday. She had been in the water for 34 hours - there and back across the Arran Strait.

Her team fed her soup through a tube.
""",
        ),
    ),
    Made(
        "bank fine",
        frozenset({95_000_000, 120_000_000}),
        (
            """Regulator hits Corda Bank with $120m penalty

The financial regulator has imposed a penalty of $120 million on Corda Bank for lax controls on money laundering, it said on Wednesday.

Corda's shares fell 4 percent.
""",
            """Corda Bank agreed on Wednesday to pay $95 million to settle accusations that it let criminals move cash through its branches.

The bank, which has 2.3 million customers, neither admitted nor denied wrongdoing. It earned $610 million last year.
""",
        ),
    ),
    Made(
        "heat wave deaths",
        frozenset({212, 160}),
        (
            """Heat wave claims 212 lives

The health ministry of Solanta put the number of deaths linked to the heat wave at 212 on Thursday. Most of the victims were over 70.

Temperatures reached 46.2 degrees in the south.
""",
            """Solanta swelters on

Hospitals in Solanta set up tents as the hottest week in memory went on. The heat has killed 160 people so far, according to the health ministry.

On Thursday the mercury climbed to 46.2C in Marin.
""",
        ),
    ),
    Made(
        "marathon",
        frozenset({2_300, 3_100}),
        (
            """Record field for Tolm marathon

Some 3,100 runners will line up in Tolm on Sunday, organisers said on Thursday.

Streets in the centre will be shut from 8 a.m. until 4 p.m.
""",
            """Where not to drive in Tolm on Sunday

The marathon takes over the centre of Tolm on Sunday. 2,300 people have signed up for the race.

Roads close at 8 in the morning.
""",
        ),
    ),
    Made(
        "two budgets none",
        frozenset(),
        (
            """Budget passes in Harl

The council of Harl adopted next year's budget on Tuesday, by 31 votes to 18. It provides 42 million for schools and 17 million for roads.

Debt falls to 210 million.
""",
            """What Harl will spend

Thirty-one councillors voted for the budget of Harl on Tuesday, 18 against. Libraries get 3 million, 5 million go into the new swimming pool.

Property tax stays at 1.2 percent.
""",
            """Opposition leader Dana Wurm called Harl's budget "timid". The council had passed it by 31-18 on Tuesday. She would have spent 9 million on the pool.
""",
        ),
    ),
    Made(
        "sentence",
        frozenset({14, 17}),
        (
            """Former minister jailed

A court in Lussa sentenced former transport minister Aldo Peck to 14 years in prison on Friday for taking bribes from road builders.

Peck, 63, said he would appeal. Prosecutors had asked for 20 years.
""",
            """Peck gets 17 years

It took the judge two hours to read the verdict: 17 years behind bars for Aldo Peck, once the most powerful man in the transport ministry of Lussa.

His lawyer called Friday's ruling a farce.
""",
        ),
    ),
    Made(
        "oil leak",
        frozenset({40_000, 65_000}),
        (
            """Pipeline leak fouls river

About 40,000 litres of crude oil have seeped into the Moss river from a pipeline near Garran, the operator Trellis said on Monday.

Booms have been laid along 5 kilometres of the river.
""",
            """Birds die as oil coats Moss river

Volunteers at Garran washed herons and ducks on Monday after a pipeline burst. The environment agency says 65,000 litres spilled into the Moss.

Trellis has closed the pipeline, which was built in 1974.
""",
        ),
    ),
    Made(
        "border queue",
        frozenset({12, 20}),
        (
            """Trucks wait for days at Brod crossing

Lorries were backed up for 12 kilometres at the Brod border crossing on Wednesday because of a customs strike.

Drivers said they had waited 36 hours.
""",
            """Customs strike: drivers stranded at Brod

The queue at Brod was 20 km long on Wednesday, the second day of a walkout by customs officers.

"I have fish in the back," said driver Ivo Lasic.
""",
        ),
    ),
    Made(
        "poll",
        frozenset({38, 43}),
        (
            """Greens lead in poll

The Greens would win 43 percent of the vote if an election were held on Sunday in Ardland, according to a poll by the Metra institute published on Friday. The Liberals come to 31 percent.

1,020 people were asked.
""",
            """Premier Holt in trouble

Premier Lis Holt's Liberals have slipped to 31 percent, a Metra poll showed on Friday. The Greens are ahead with 38 percent.

Holt said the only poll that counts was in May.
""",
        ),
    ),
    Made(
        "airport noise none",
        frozenset(),
        (
            """Airport gets third runway

The government approved a third runway for Kessen airport on Monday. It will be 3,400 metres long and cost 1.6 billion crowns.

Flights could rise from 210,000 to 300,000 a year.
""",
            """Neighbours of Kessen airport vow to fight third runway

Some 4,000 people live under the approach path of the runway that the government approved on Monday. Residents say noise already reaches 75 decibels.

Construction is to begin in 2028 and to cost around 1.6bn crowns. The two existing runways are 2,800 and 3,000 metres long.
""",
        ),
    ),
    Made(
        "wolf attack",
        frozenset({27, 41}),
        (
            """Wolves kill 41 sheep in Ostermark

A pack of wolves killed 41 sheep on two farms in Ostermark over the weekend, the farmers' association said.

It called for the right to shoot the animals.
""",
            """Farmer finds flock torn apart

Peer Lund counted on Sunday morning: 27 of his and his neighbour's sheep lay dead in the fields of Ostermark. Wolves had come in the night.

There are thought to be 60 wolves in the region.
""",
        ),
    ),
    Made(
        "train speed",
        frozenset({114, 96}),
        (
            """Train was too fast

The train that derailed at Lenz on Tuesday was travelling at 114 km/h, investigators said on Wednesday. The limit in the curve is 70.

Five passengers are still in hospital.
""",
            """What we know of the Lenz derailment

The data recorder shows that the train entered the curve at 96 kilometres an hour, the rail agency said on Wednesday. It should have slowed down to 70.

The driver, 44, had 20 years of experience.
""",
        ),
    ),
    Made(
        "concert crowd",
        frozenset({55_000, 80_000}),
        (
            """Stadium sings along with Mirelle

Fifty-five thousand fans filled the national stadium on Saturday for the farewell concert of the singer Mirelle.

She played for three hours.
""",
            """Adieu, Mirelle

With a bow and a tear the singer Mirelle said goodbye on Saturday before an audience of 80,000.

The 68-year-old sang 32 songs. Tickets had cost up to 300 francs.
""",
        ),
    ),
    Made(
        "snow",
        frozenset({80, 1.1}),
        (
            """Villages cut off by snow

Up to 80 centimetres of snow fell in the Upper Sarn valley on Tuesday night, the weather service said. Three villages are cut off.

More is expected by Friday.
""",
            """Snow chaos in Sarn

The Upper Sarn valley woke up on Wednesday under 1.1 metres of fresh snow. Schools stayed shut.

An avalanche blocked the road at Prenn.
""",
        ),
    ),
    Made(
        "growing toll none",
        frozenset(),
        (
            """Flood kills 14 in Omar delta

At least 14 people died when a dike broke in the Omar delta on Monday, officials said.

Some 2,000 were brought to safety.
""",
            """Toll in Omar delta climbs

The number of dead in the Omar delta rose to 22 on Wednesday as rescuers reached more villages. On Monday night officials had spoken of 14.

The water is falling.
""",
            """A week after the dike in the Omar delta broke, the government has declared the search over. The flood killed 22 people.
""",
        ),
    ),
)
