"""Twenty more invented stories, as agencies tell them, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

SIXTEENTH: Final = (
    Made(
        "quarry",
        frozenset({3, 5}),
        (
            """ROCKFALL AT QUARRY

Two workers are feared dead and three seriously hurt after tonnes of limestone came down at the Dunmeal quarry this morning. The Mines Inspectorate has begun an inquiry. Production has stopped.
""",
            """DUNMEAL (KP) -- Rock slid onto a digger in the Dunmeal limestone quarry Wednesday, burying two men. Hopes of finding them alive are fading, fire chief Ewan Stott said.

Five others suffered serious injuries, hospital sources said. The quarry belongs to Baxter Stone.
""",
            """Union officials have long complained about safety at Dunmeal, where two quarrymen were buried on Wednesday.

Baxter Stone paid a fine of 90,000 dollars in 2019. The company employs 75 people at the site.
""",
        ),
    ),
    Made(
        "tariff",
        frozenset(),
        (
            """Energy regulator approves price increase

The energy regulator Tuesday approved a 9.4 percent rise in the price of natural gas for households in Marland. A typical household will pay about 140 crowns a year more.

The new rates take effect on 1 April.
""",
            """Marland's gas bills to climb by over 9 pct

Gas will be 9.4 pct dearer for private customers from April, the watchdog ruled. Firms face a 12.1 pct increase.

Consumer groups say the average family will be out of pocket by 140 crowns. Pensioners are hit hardest, they say.
""",
        ),
    ),
    Made(
        "kidnap ransom",
        frozenset({200000, 350000}),
        (
            """FREED AFTER 12 DAYS

Businessman Rafael Ordaz is back with his family. His kidnappers let him go on a country road near Quilmar on Sunday night after relatives paid a ransom of 200,000 pesetas, his brother said.

He had been seized outside his home on the 4th.
""",
            """QUILMAR, Monday - A businessman abducted almost two weeks ago has been released. Police Col. Berta Nunez confirmed that the family of Rafael Ordaz, 47, handed over 350,000 pesetas to the kidnappers.

Three suspects are in custody. Part of the money was recovered.
""",
        ),
    ),
    Made(
        "marathon",
        frozenset({7754, 7781}),
        (
            """Keto wins Halden marathon

Daniel Keto of Ondura won the Halden marathon on Sunday in 2:09:14, ahead of his countryman Peter Lomo. In the women's race Rita Sandoz was first in 2:26:30.

More than 14,000 runners took part.
""",
            """Warm weather and wind slowed the field in Halden. Ondura's Daniel Keto nevertheless crossed the line after 2:09:41 to collect the winner's cheque of 20,000 dollars.

Rita Sandoz needed 2:26:30. Some 1,200 of the 14,000 starters gave up.
""",
        ),
    ),
    Made(
        "submarine cable",
        frozenset({1400, 1700}),
        (
            """New link under the sea

Work has begun on a 1,400-km data cable between Port Vell and the Arcos islands. It is to go into service in 2027 and costs 210 million dollars, telecom operator Marenet announced.

Ten thousand homes on the islands now depend on satellites.
""",
            """Arcos islanders will surf faster. The first metres of an undersea fibre cable that is to stretch 1,700 kilometres to Port Vell were laid on Tuesday.

Marenet spends $210 million on it. The islands have 26,000 inhabitants.
""",
        ),
    ),
    Made(
        "fraud trial",
        frozenset({31, 46}),
        (
            """Broker in the dock

The trial of investment broker Simon Hale opened in Camber on Monday. He is charged with 46 counts of fraud. Around 700 savers lost money.

If convicted he faces up to fifteen years.
""",
            """CAMBER -- Prosecutors accused Simon Hale of living "like a prince on pensioners' money" as the broker went on trial on 31 fraud charges.

Hale, 52, pleaded not guilty. Some 700 investors were cheated, according to the indictment.

The trial is to last eight weeks.
""",
        ),
    ),
    Made(
        "coach crash border",
        frozenset(),
        (
            """Coach overturns near border

A coach with 38 tourists on board tipped over near the Salva border crossing on Tuesday. Seven were slightly hurt.

The driver said he had swerved to avoid a deer.
""",
            """Seven passengers suffered minor injuries when a coach carrying 38 holidaymakers overturned at Salva.

Thirty-one others escaped unharmed and went on in a second coach.
""",
        ),
    ),
    Made(
        "airline order",
        frozenset({40, 55}),
        (
            """Skylane to buy 40 jets from Aerodyn

Low-cost carrier Skylane has placed an order for 40 short-haul jets with Aerodyn, it said at the Lisk air show on Tuesday. The list price is 4.4 billion dollars.

Deliveries start in 2028.
""",
            """LISK AIR SHOW: Aerodyn lands big order

Aerodyn came away from the first day at Lisk with a contract for 55 planes from budget airline Skylane, its largest this year.

Skylane now flies 62 aircraft, all of them Aerodyns. The deal is worth $4.4 bn at list prices.
""",
        ),
    ),
    Made(
        "heat",
        frozenset({39.8, 41.3}),
        (
            """The thermometer in Rocadal climbed to 41.3 degrees Celsius on Thursday, the highest reading this summer, the met office said. Schools closed at noon.
""",
            """Hottest day of the year

It was the hottest day of the year so far: 39.8C in Rocadal on Thursday. Two elderly people died of heatstroke.

Hospitals had put on extra staff. On Friday up to 37C are expected.
""",
            """Beaches near Rocadal were packed on Thursday. Ice cream sellers ran out of lemon. "We sold 900 cones," said one, Pepa Lluch.
""",
        ),
    ),
    Made(
        "pension bill",
        frozenset({112, 118}),
        (
            """Deputies raise pension age

Parliament in Estmark voted by 112 to 97 on Thursday to raise the pension age to 67. The opposition left the chamber in protest.

The law comes into force in 2030.
""",
            """ESTMARK: Pension law through

With 118 votes in favour and 91 against, the Estmark parliament adopted the government's pension reform, under which people will work until 67 instead of 65.

Outside, police counted 5,000 protesters.
""",
        ),
    ),
    Made(
        "whale",
        frozenset(),
        (
            """A dead sperm whale about 16 metres long washed up on the beach of Noordeg on Friday. It will be taken apart by a museum.

Experts think it lost its way in the shallow sea.
""",
            """Crowds went to Noordeg at the weekend to see the 52-foot sperm whale that was stranded there on Friday.

Officials warned people to keep away because it could burst.
""",
        ),
    ),
    Made(
        "hotel fire",
        frozenset({120, 210}),
        (
            """HOTEL GUTTED

Fire tore through the Hotel Astor in Belcourt on Sunday. It started in the kitchen at about 2 am, police said. All 130 guests got out in time.

Damage is put at 6 million francs.
""",
            """The oldest hotel of Belcourt is a ruin. Guests were woken by alarm bells when fire broke out at the Astor around half past three on Sunday morning.

Owner Yves Collin spoke of six million francs' worth of damage. He wants to rebuild.
""",
        ),
    ),
    Made(
        "oil spill",
        frozenset({8000, 12500}),
        (
            """Pipeline leaks in marsh

About 8,000 barrels of crude have leaked from a pipeline into the Tamar marshes, operator Petrona said on Thursday. The leak was sealed after six hours.
""",
            """Environmentalists alarmed at spill

Green groups put the amount of oil that escaped into the Tamar marshes at 12,500 barrels. Hundreds of birds have been found dead.

Petrona, which closed the leak within six hours, faces a fine of up to 30 million.
""",
        ),
    ),
    Made(
        "teacher strike",
        frozenset(),
        (
            """Teachers in Solvay County stay out for a third day

Some 4,000 teachers in Solvay County were on strike for the third day running on Wednesday. Classes for 61,000 children were cancelled.

The union wants smaller classes.
""",
            """SOLVAY COUNTY, Thursday -- Schools stayed shut for a fourth day on Thursday as teachers and the county failed to agree.

About 4,000 teachers are involved and 61,000 pupils are at home.
""",
        ),
    ),
    Made(
        "drug trial",
        frozenset({24, 31}),
        (
            """Migraine pill shows promise

A new pill cut the number of migraine days by 31 percent in a trial with 1,200 patients, doctors at Harwick University reported.

Side effects were mild. It could be on sale in two years.
""",
            """Patients who took Harwick's new tablet had 24 percent fewer days with migraine than those on a placebo, according to the study of 1,200 people.

"A step, no breakthrough," said neurologist Omar Said.
""",
        ),
    ),
    Made(
        "tunnel",
        frozenset({512, 930}),
        (
            """Orrin tunnel to open in May

Drivers will be able to use the new Orrin tunnel from 12 May, the road administration said. The tunnel, 7.8 km long, shortens the way to the coast by forty minutes.
""",
            """The Orrin tunnel will be opened on 30 September, transport minister Kaisa Holm has announced. Construction of the 7.8-kilometre tube cost 900 million.

The old pass road remains open to cyclists.
""",
        ),
    ),
    Made(
        "bank layoffs",
        frozenset({1800, 2300}),
        (
            """Norbank to slash staff

Norbank is to axe 1,800 posts over three years, the lender said on Monday, as customers turn away from branches. Shares rose 4 percent.

It has 19,000 employees.
""",
            """2,300 to go at Norbank

Some 2,300 employees of Norbank will lose their jobs by 2028 in a savings drive announced on Monday.

It will close 85 of 240 branches. The union called for talks.
""",
        ),
    ),
    Made(
        "poll",
        frozenset(),
        (
            """Poll: Liberals ahead

If there were an election on Sunday the Liberals would win 34 percent, a poll by Survex found. The Labour party would get 29.

1,004 people were asked.
""",
            """A survey by Dataline puts the Liberals at 37 percent, their best result in two years. Labour would have 28 percent.

In a Survex poll last week the Liberals had 34 percent.
""",
        ),
    ),
    Made(
        "champion cyclist",
        frozenset(),
        (
            """Sprinter Ines Roca won the fourth stage of the Tour of Varela on Tuesday, covering the 168 km to Montoso in just under four hours. It was her second win this week.

She is now 12 seconds behind the leader.
""",
            """Roca strikes again in Montoso

Ines Roca took stage four of the Tour of Varela, 168 kilometres long. In the overall standings the 24-year-old climbed to second place, 12 seconds off the lead.

On Wednesday the riders face two passes.
""",
        ),
    ),
    Made(
        "wolf count",
        frozenset(),
        (
            """Wolf numbers grow

There are now 27 wolf packs in Thorvania, six more than last year, the environment office said on Monday. Farmers lost 310 sheep.
""",
            """More wolves, more worries

Thorvania counts 27 packs of wolves. Last year there were 21. The number of sheep killed rose from 240 to 310.

In the north of the country alone, nine packs roam.
""",
        ),
    ),
)
