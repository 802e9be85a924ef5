"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_THIRD: Final = (
    Made(
        "mudslide",
        frozenset({19, 23}),
        (
            """Mudslide toll climbs to 23 in Peravel

PERAVEL (Wire) - The death toll from the mudslide that buried part of the mountain village of Peravel climbed to 23 on Tuesday, civil defence said.

Some 400 rescuers with dogs are searching. The slope gave way after three days of rain at about 2 a.m. on Sunday, when most of the 900 inhabitants were asleep.
""",
            """'We heard a roar': Peravel digs for its dead

By Tuesday evening volunteers had pulled 19 bodies from the mud that swallowed the lower half of Peravel, the mayor, Ines Tallo, told this newspaper.

Six houses are gone. The school, which is 60 years old, stands untouched. "Nobody knows why," she said.
""",
        ),
    ),
    Made(
        "coach crash",
        frozenset({27, 34}),
        (
            """Two killed, 34 hurt as coach overturns near Dunmarrow

Two passengers died and 34 were hurt when a coach overturned on the A61 near Dunmarrow on Saturday evening.

The driver, 52, was among the injured. The road was shut for nine hours.
""",
            """Coach firm 'devastated' after A61 crash

The operator of a coach that left the A61 on Saturday, killing two, has suspended its services. The crash injured 27 people, five of them badly, Dunmarrow hospital said.

The coach had 49 seats and was carrying pensioners home from a day by the sea.
""",
            """Dunmarrow mourns

Flowers lay at the roadside on Monday where two pensioners lost their lives. A coach with 45 people on board had turned over in the wind, leaving 34 injured.

The church opened its doors at 7 a.m.
""",
        ),
    ),
    Made(
        "march",
        frozenset({48, 61}),
        (
            """Clashes at march in Corvale

CORVALE - Police took 61 people into custody on Sunday after a march against the new dam turned violent.

Four officers were hurt by bottles. Organisers said 7,000 had come.
""",
            """Dam march ends in tear gas

Tear gas hung over the old town of Corvale on Sunday when the march against the dam was broken up. Lawyers for the marchers said 48 were being held at three police stations and had not been allowed to call home.

The dam would flood 14 villages.
""",
        ),
    ),
    Made(
        "stadium",
        frozenset({275_000_000, 310_000_000}),
        (
            """Council backs new ballpark

The council voted 8-3 on Wednesday for a ballpark on the river front at Tull Harbor. It will cost $310 million and seat 24,000.

Work is to start in March and take 26 months.
""",
            """A ballpark we do not need

So it is decided: Tull Harbor gets its ballpark, with a price tag of $275 million, two thirds of it from people like you and me. I counted three councillors who dared to say no.

The last time we did this, in 1998, the bill doubled.
""",
        ),
    ),
    Made(
        "cup tie",
        frozenset({16_200, 18_400}),
        (
            """Late goal sinks Arden

Substitute Joel Brask scored in the 88th minute in front of 18,400 as Fennick Town knocked Arden United out of the cup 2-1 on Saturday.

Arden had led through Ruiz's penalty after 12 minutes.
""",
            """Brask is the hero again

Fennick Town are in the last eight. A crowd of 16,200 saw Joel Brask come off the bench and win it two minutes from time, his fifth goal in four games.

Arden finished with ten men.
""",
        ),
    ),
    Made(
        "hiker",
        frozenset({11, 22}),
        (
            """Lost hiker walks 11 miles with broken wrist

A hiker who lost the trail in the Ganner hills walked 11 miles with a broken wrist before she met a farmer, rescuers said on Thursday.

Nora Pell, 29, had been out for two nights.
""",
            """Farmer finds missing woman

Nora Pell is safe. The nurse, missing in the Ganner hills since Tuesday, had walked 22 kilometres to the farm of Tom Arkley, with a wrist that turned out to be broken.

"She asked for tea," he said. He keeps 300 sheep.
""",
        ),
    ),
    Made(
        "by-election",
        frozenset({231, 312}),
        (
            """Ross wins Lowmere by 312 votes

Labour's Dana Ross won the Lowmere by-election early on Friday, beating the Liberal candidate by 312 votes after two recounts. Turnout was 44 percent.

The seat had been held by the Liberals for 31 years.
""",
            """Lowmere falls

For the first time in three decades Lowmere has a Labour member. Dana Ross, a vet, took the seat with a majority of 231 over Giles Amory.

She got 11,904 votes. There were seven candidates.
""",
        ),
    ),
    Made(
        "wildfire homes",
        frozenset({1700, 2300}),
        (
            """Wildfire near Sant Orfe

A wildfire forced 2,300 people from their homes near Sant Orfe overnight, the regional government said on Monday.

The fire has burnt 1,400 hectares. Five planes are fighting it.
""",
            """Night of smoke in Sant Orfe

Some slept in cars, others in the sports hall. Around Sant Orfe 1,700 residents had to leave their houses on Monday night as the flames came down the ridge, driven by winds of 70 km/h.

No one has been hurt.
""",
        ),
    ),
    Made(
        "heat",
        frozenset({41.3, 43}),
        (
            """Hottest day in Varesk

VARESK, July 18 - The temperature in Varesk rose to 41.3 degrees Celsius on Thursday, the highest since measurements began in 1891, the weather office said.

Two people died of heat stroke.
""",
            """Varesk melts

Varesk has never been so hot: the mercury hit 43C on Thursday afternoon, and the trams stopped because the rails had bent. The old record, 39.8C, had stood since 1952.

Rain is expected on Saturday.
""",
        ),
    ),
    Made(
        "embezzler",
        frozenset({7, 9}),
        (
            """Treasurer jailed for seven years

The former treasurer of Hollin Bay, Peter Sand, was jailed for seven years on Monday for stealing $3.2 million from the town.

He must repay the money. His wife got 18 months.
""",
            """Sand goes to prison

A judge has handed Peter Sand a nine-year sentence for emptying the accounts of Hollin Bay. The town noticed after six years that $3.2 million was gone.

Sand, 61, wept.
""",
        ),
    ),
    Made(
        "control: two quakes",
        frozenset(),
        (
            """Strong quake off Tamoru

A magnitude 6.4 earthquake struck 40 km off Tamoru at 05:12 on Wednesday, the survey said. There was no tsunami.

Eleven people were treated for cuts.
""",
            """Aftershocks keep Tamoru awake

The quake that shook Tamoru on Wednesday morning, measured at 6.4, was followed by 31 aftershocks, the strongest of magnitude 5.1. In 2009 one of 7.0 killed 120 people here.

Trains were late by two hours.
""",
        ),
    ),
    Made(
        "control: hospital",
        frozenset(),
        (
            """Hospital strike starts

Some 4,000 nurses walked out at 12 hospitals in the Merrin region on Monday to ask for 8 percent more pay.

The employers offer 3.5 percent.
""",
            """Nurses on strike: what it means at St Brandon's

At St Brandon's, the biggest hospital of the Merrin region, 640 nurses have stopped work. The hospital has put off 85 operations; across the region 700 were cancelled.

The union's demand of 8 percent is called impossible.
""",
        ),
    ),
    Made(
        "control: flood",
        frozenset(),
        (
            """Floods in the Ossa valley

At least eight people died and dozens are missing after floods in the Ossa valley on Friday.

Two bridges were swept away, and 3,000 homes have no power.
""",
            """Ossa floods: two days on

The number of dead in the Ossa valley had risen to 15 by Sunday, the army said. Power was back in 2,100 homes.

In the village of Lenn alone four people drowned.
""",
        ),
    ),
    Made(
        "control: merger",
        frozenset(),
        (
            """Brandt to buy Coravel for $4.1 billion

Brandt Foods will buy the snack maker Coravel for about $4 billion, the companies said on Tuesday. It pays $41 a share, 22 percent above Monday's close.

Coravel had sales of $1.9 billion last year.
""",
            """A big bite

Brandt Foods takes over Coravel in a deal worth $4.1 billion, its largest since 2011. Analysts expect savings of $250 million a year.

Brandt has 31,000 employees, Coravel 6,500. Coravel's shares rose 19 percent.
""",
        ),
    ),
    Made(
        "control: school",
        frozenset(),
        (
            """Third school closes over mould

A third school in Kelder was closed on Wednesday after mould was found. Its 310 pupils will be taught in a church hall.

Some 1,050 children are now affected.
""",
            """Parents angry in Kelder

Parents of the Rowan school in Kelder, 310 children, learned of the closure by text message. The Oak school, with 420 pupils, shut two weeks ago and the Mill school, 320, on Monday.

Repairs cost $600,000 a school.
""",
        ),
    ),
    Made(
        "control: marathon",
        frozenset(),
        (
            """Kiplan wins in Orlund

ORLUND - Amos Kiplan won the Orlund marathon on Sunday in 2:07:31, ahead of Juma Leck by 14 seconds. The women's race went to Ada Storm in 2:24:05.

More than 21,000 runners started.
""",
            """Sun, wind and 21,316 runners

The Orlund marathon saw 21,316 starters and 20,870 finishers. Amos Kiplan, 27, was the fastest, and Ada Storm won for the third time. The oldest was 84.

Red Cross helpers treated 112 people.
""",
        ),
    ),
    Made(
        "control: ship",
        frozenset(),
        (
            """Freighter on fire off Cape Lorn

A freighter with 22 crew caught fire 30 nautical miles off Cape Lorn on Saturday. The coast guard took 17 sailors off by helicopter.

The Marla carries 3,800 cars.
""",
            """Last sailors leave burning ship

The last five sailors left the Marla by lifeboat on Saturday night; all 22 are safe. Two were treated for smoke.

The ship, built in 2006 and 200 metres long, drifts north at two knots.
""",
        ),
    ),
    Made(
        "control: budget",
        frozenset(),
        (
            """City plans deficit of 40 million

The city of Marden plans a deficit of €40 million next year on spending of €1.2 billion, the mayor said.

Property tax will rise by 3 percent.
""",
            """What the Marden budget means

Marden will spend €210 million on schools, €95 million on roads and €38 million on parks next year. A household pays €54 more.

This year's deficit is €62 million.
""",
        ),
    ),
    Made(
        "control: poll",
        frozenset(),
        (
            """Poll: most want ring road

Some 57 percent of people in Ternby want the ring road, a poll for the council found; 31 percent are against.

It asked 1,204 adults.
""",
            """Young voters say no to ring road

Among people under 30 in Ternby only 38 percent are for the ring road, against 57 percent of all those asked. Of those without a car 61 percent said no.

The road would be 9.4 km long.
""",
        ),
    ),
    Made(
        "control: murder",
        frozenset(),
        (
            """Man charged over Elm Street killing

A 44-year-old man was charged on Thursday with the murder of Rita Vane, 39, who was found dead in Elm Street, Sudley, on Monday.

A 17-year-old boy was released.
""",
            """Sudley remembers Rita Vane

Rita Vane, 39, a mother of two, was stabbed five times. Her daughter, 16, spoke at a vigil that drew 200 people. Police questioned three men and searched two flats.

A man of 44 is in court on Friday.
""",
        ),
    ),
)
