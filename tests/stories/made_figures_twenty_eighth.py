"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_EIGHTH: Final = (
    Made(
        "stampede",
        frozenset({27, 31}),
        (
            """31 devotees die in temple stampede

BHARANPUR: At least 31 devotees, among them 12 women, lost their lives and scores were injured in a stampede at the hill temple here on Sunday morning.

The chief minister announced an ex gratia of Rs 5 lakh each to the next of kin.
""",
            """Temple tragedy: who is to blame?

A narrow bridge, a rumour, a push. By Sunday evening the district hospital in Bharanpur had counted 27 bodies. Some two lakh pilgrims had come, thrice as many as the police expected, and there were 80 constables.

In 2011, too, 19 people had died on that bridge.
""",
        ),
    ),
    Made(
        "power tariff",
        frozenset({18, 22}),
        (
            """Regulator raises power tariff by 18 percent

Households in Kasombe will pay 18 percent more for electricity from 1 August, the regulator announced on Friday. It had last raised the tariff two years ago.

The utility had asked for 35 percent.
""",
            """Kasombe groans under new tariff

Traders at the central market have one word for the power bills that will be due from August: robbery. They go up by 22 percent, and that after a winter in which the lights were out for eight hours a day.

"My fridge will be a cupboard," said Mary Phiri, 39, a mother of five.
""",
        ),
    ),
    Made(
        "bus plunge",
        frozenset({38, 44}),
        (
            """Bus falls into gorge, 14 dead

A bus carrying 44 passengers fell into a gorge at Khadi on Tuesday. Fourteen of them were killed on the spot, police superintendent R. Mohan said.

It had rained for three days. The gorge is 60 metres deep.
""",
            """Khadi mourns its teachers

They were on their way to an exam. Fourteen did not arrive. The bus that fell into the gorge at Khadi had 38 people in it, most of them teachers, and a driver who, survivors say, was on the phone.

The state will pay 200,000 to each family.
""",
        ),
    ),
    Made(
        "cheetahs",
        frozenset({9, 12}),
        (
            """Twelve cheetahs released in Moreno park

Twelve cheetahs from abroad were released in the Moreno national park on Saturday. They had travelled for 20 hours and spent a month in quarantine.

The last wild cheetah of the country was shot in 1952.
""",
            """The cat is back

It takes a cheetah three seconds to reach 100 km/h. It took Moreno 70 years to see one again. Nine cheetahs now roam the park, where 230 rangers guard them.

Each wears a collar that costs $4,000. Plans are for 50 within five years.
""",
        ),
    ),
    Made(
        "fuel tanker",
        frozenset({22_000, 30_000}),
        (
            """Tanker overturns, motorway closed

A tanker overturned on the M4 at Dulan on Monday evening, spilling 22,000 litres of diesel. It took until dawn to clear the road.

The driver, 27, broke a rib.
""",
            """Night on the M4

Children slept on the hard shoulder. At Dulan the motorway was shut for eleven hours, because a lorry had turned over and 30,000 litres of diesel had run into the ditch. Farmers brought tea to people in the jam, which was 17 km long.

The road was built for 60,000 cars a day; 90,000 use it.
""",
        ),
    ),
    Made(
        "chess prodigy",
        frozenset({9, 11}),
        (
            """Girl beats grandmaster

Nine-year-old Anu Rao of Mysur beat a grandmaster at the Open in Varna on Thursday, in 34 moves. She is the youngest ever to do so.

She learned the game from her grandfather four years ago.
""",
            """Anu, queen of Varna

She needs a cushion to see over the board. Anu Rao, 11, from Mysur, took apart a grandmaster of 52 at Varna and then asked for ice cream.

She trains six hours a day. Her rating is 2,180.
""",
        ),
    ),
    Made(
        "cyclone homes",
        frozenset({14_000, 19_000}),
        (
            """Cyclone Mira leaves trail of destruction

Cyclone Mira destroyed 14,000 houses on the islands of Sava when it passed over them on Wednesday with winds of 210 kmph, the disaster office said. Seven people are dead.

The phone network is down.
""",
            """Sava after Mira: first pictures

From the air it looks as if a giant had sat down. Aid workers who reached Sava on Friday report that 19,000 homes are gone and that wells are full of salt water. About 100,000 people live on the islands.

A ship with 300 tonnes of rice is due on Sunday.
""",
        ),
    ),
    Made(
        "gold theft",
        frozenset({36, 42}),
        (
            """Masked men rob bank of 42 kg of gold

Five masked men made away with 42 kg of gold from a bank in Trisur in broad daylight on Friday. They locked the staff in the vault.

The police have formed ten teams.
""",
            """Twelve minutes in Trisur

They wore school uniforms. In twelve minutes the robbers of Trisur cleaned out the lockers of the Union Bank, taking 36 kilos of gold ornaments that 1,100 customers had pledged, as well as 18 lakh in cash.

The alarm, says manager K. Nair, 45, had been out of order since March.
""",
        ),
    ),
    Made(
        "lake level",
        frozenset({1.9, 2.6}),
        (
            """Lake Tuma rises, villages flooded

Lake Tuma has risen by 1.9 metres since January and is at its highest in 60 years, the water ministry said. Eleven villages are under water.

Hippos have killed four people.
""",
            """Where the road ends

The road to Bando ends in the lake. Tuma has gone up 2.6 metres this year, and Joseph Otieno, 57, now casts his net where he used to grow maize, on two acres.

Some 23,000 people have moved to higher ground.
""",
        ),
    ),
    Made(
        "mobile ban",
        frozenset({25, 40}),
        (
            """Phones banned in schools

Pupils in Narva may no longer use phones at school, the education minister said. Those caught twice will pay 25 euros.

In a survey 71 percent of parents were in favour.
""",
            """A ban and its gaps

Narva's schools go offline. Teachers will collect the phones each morning at eight. Who breaks the rule again is fined 40 euros. "Who pays if 600 phones get mixed up?" asks headmaster Olev Kask.

The ban covers pupils up to 16. In a trial at four schools marks got better by 6 percent.
""",
        ),
    ),
    Made(
        "control: budget",
        frozenset(),
        (
            """Minister presents budget of 4.1 trillion

Finance minister Ada Obi presented a budget of 4.1 trillion on Tuesday, 11 percent up on last year. Defence gets 620 billion, schools 540 billion.

Growth is put at 3.4 percent.
""",
            """Obi's bet

Oil at $75, growth of 3.4 percent, inflation of 13: on these the budget of Ada Obi rests. The deficit is 980 billion, or 3.9 percent of GDP. Salaries eat 1.5 trillion and debt 1.2 trillion.

The opposition, with 110 of 360 seats, walked out after 20 minutes.
""",
        ),
    ),
    Made(
        "control: elephants",
        frozenset(),
        (
            """Elephants trample crops

A herd of 40 elephants trampled maize in six villages near Kasan in the past week. A man of 60 was killed on Monday.

The forest office has sent 25 rangers.
""",
            """Living next door to giants

In Lower Kasan alone 14 families lost all they had planted. Elephants need 150 kg of food a day; 12 of the herd are calves. In the whole district they have killed nine people this year, and people have killed five elephants.

Compensation is 800 an acre.
""",
        ),
    ),
    Made(
        "control: mine",
        frozenset(),
        (
            """Trapped miners: drill reaches 200 metres

A drill has reached 200 metres in the search for 15 miners trapped in the Lumba mine since Friday. They are thought to be 340 metres down.

The first rescue shaft had collapsed at 90 metres.
""",
            """Day six at Lumba

A note came up with the drill on Wednesday: "All 15 alive." It had gone through 340 metres of rock. To bring them out, a shaft 60 cm wide has to be bored, which may take three weeks. In 2006, 11 men died in Lumba.

The mine employs 700.
""",
        ),
    ),
    Made(
        "control: cricket",
        frozenset(),
        (
            """Hosts win by 43 runs

The hosts beat the tourists by 43 runs on the fourth day to lead the series 2-0. Sharif took 6 for 71, ten wickets in the match.

The tourists, who needed 312, were all out for 268.
""",
            """Sharif spins them out

On a pitch that had taken turn from day one, Sharif's 6-71 were too much. Only Collins (82) and Dent, 45 not out, resisted. The hosts had made 287 and 241, the tourists 217 in their first innings. Some 21,000 saw it.

The third Test starts on the 14th.
""",
        ),
    ),
    Made(
        "control: survey",
        frozenset(),
        (
            """Half of young want to leave

Some 52 percent of people between 18 and 29 in Dorvia want to emigrate, a study says. In the villages it is 61 percent.

It asked 3,000 people.
""",
            """'Here I am nobody'

Lena, 24, has packed. Like 52 percent of those under 30 she sees no future in Dorvia. Among graduates the share is 58 percent; 44 percent of young men and 59 percent of young women would go at once. A nurse earns 410 a month.

Since 2005 the country has lost 12 percent of its people.
""",
        ),
    ),
    Made(
        "control: fire market",
        frozenset(),
        (
            """Fire guts 300 shops

A fire destroyed 300 shops at the textile market of Onda on Saturday night. Nobody was hurt. Losses are put at 2 billion.

It took 22 fire engines seven hours to put it out.
""",
            """Onda's traders start again

Of the 1,400 shops at Onda's market 300 are ashes, 90 of them in the row where Tunde Bello sold lace. He lost goods worth 12 million and had borrowed 5 million. The governor gave 100 million for all of them.

It was the fourth fire in nine years; in 2018 it was 520 shops.
""",
        ),
    ),
    Made(
        "control: visa",
        frozenset(),
        (
            """New visa for remote workers

Sandria offers a visa for people who work from home. They must earn 2,800 a month and may stay for two years. The fee is 150.

The minister expects 5,000 applications in the first year.
""",
            """Laptop and lagoon

Kate, 33, came to Sandria with two suitcases. She earns 4,500 a month and pays 900 for a flat, for which locals paid 500 two years ago. So far 1,180 people have applied and 640 have got the visa; one in three is from the north.

A coffee costs 3.
""",
        ),
    ),
    Made(
        "control: train",
        frozenset(),
        (
            """Fast line to open in May

The fast line between Corda and Lima opens on 4 May. Trains will run at 300 km/h and take 1 hour 50 minutes instead of three hours.

It cost 7.2 billion, 1.9 billion more than planned.
""",
            """Test drive at 320

At 320 km/h the tea did not spill. On a test drive from Corda to Lima it took us 1 hour 44, but from May it will be six minutes more. There are 31 km of tunnels on the 412 km, and 18 trains a day each way at first, later 30. A ticket is to cost from 29.

The old line took ten years to build, the new one 14.
""",
        ),
    ),
    Made(
        "control: rice",
        frozenset(),
        (
            """Rice up again

A kilo of rice cost 68 in Manara this week, 4 more than a week ago. Government shops sell it for 45, five kilos a family.

A year ago it was 52.
""",
            """Queueing for rice

Mrs Tan stood in line for four hours for her five kilos at 45. At the market she would pay 70, in the hills even 80. The government has bought 300,000 tonnes abroad, of which 60,000 have come. A family of five eats 40 kilos a month.

The harvest begins in ten weeks.
""",
        ),
    ),
    Made(
        "control: prison riot",
        frozenset(),
        (
            """Riot in Alta prison

Seven prisoners died in a riot in Alta prison on Monday. Eleven guards were taken hostage; four were freed in the night.

The prison holds 2,100 men, and was built for 800.
""",
            """Alta: last hostages freed

The last seven guards held in Alta prison walked out on Wednesday. Nine prisoners have now died, two of them of their wounds in hospital. Some 130 were moved to other jails. The rioters had wanted visits twice a week and got one.

The last riot, in 2019, had cost 31 lives.
""",
        ),
    ),
)
