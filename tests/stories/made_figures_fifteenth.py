"""Twenty more invented stories, written before the program was tried on any of them."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

FIFTEENTH: Final = (
    Made(
        "cable car",
        frozenset({9, 13}),
        (
            """Cable car cabin drops at Monte Ferrino

FERRINO - A cabin of the Monte Ferrino cable car fell about 15 metres onto a ski slope on Saturday morning, leaving nine skiers with broken bones and bruises. No one was killed.

The cabin was on its way up with 24 people in it when it began to swing, witnesses said.

The operator, Ferrino Lifts, said the cable had been checked in October.
""",
            """Skiers hurt as cabin falls

Thirteen people needed hospital treatment after a cable car cabin plunged to the ground at Monte Ferrino on Saturday, mountain rescue chief Aldo Pezzi said.

The cabin, carrying two dozen holidaymakers, hit the snow at around 10.30am. Helicopters flew the injured to clinics in Varo.

"We were lucky that there was so much fresh snow," Pezzi said.
""",
        ),
    ),
    Made(
        "library budget",
        frozenset({1900000, 2400000}),
        (
            """Council to trim library spending

Ellingham's libraries will have to do without £2.4 million next year under a budget that councillors passed on Tuesday night by 31 votes to 22.

Four of the town's eleven branches are to open only three days a week.

Councillor Jane Sherrard called it "the least bad choice".
""",
            """Readers protest against library cuts

Campaigners with placards gathered outside Ellingham town hall as councillors agreed to take £1.9m out of the library budget.

The vote was 31 to 22. Branches in Holt Lane, Moss Side, Vale and Northgate will be shut four days a week.

"My children learned to read there," said Paula Crane, 41.
""",
        ),
    ),
    Made(
        "bribery sentence",
        frozenset({7, 9}),
        (
            """Former harbour chief jailed

STENVIK (Nordpress) - A judge in Stenvik sent former harbour director Olaf Brekke to prison for seven years on Thursday for taking bribes from a dredging company.

Brekke, 58, received 600,000 kroner and a boat between 2015 and 2019, the court found.

His lawyer said he would appeal.
""",
            """Nine years for Brekke

The man who ran Stenvik harbour for two decades was sentenced to nine years behind bars on Thursday. Olaf Brekke had denied accepting kickbacks.

Prosecutors had asked for twelve years. The dredging firm paid him 600,000 kroner in all, and gave him a motor boat, the verdict says.

Brekke showed no emotion.
""",
        ),
    ),
    Made(
        "mayor vote",
        frozenset({51, 54}),
        (
            """Lindqvist takes Marrow Bay

Helena Lindqvist was elected mayor of Marrow Bay on Sunday with 54 percent of the vote, beating the incumbent Tom Ashdown.

Turnout was 48 percent, slightly more than four years ago.

She promised to reopen the swimming pool.
""",
            """Ashdown out after three terms

Tom Ashdown conceded defeat at 9 p.m. on Sunday after his challenger, the teacher Helena Lindqvist, won 51 per cent of votes cast in Marrow Bay.

Just under half of those who could vote did so.

"The people have spoken," Ashdown told supporters.
""",
        ),
    ),
    Made(
        "brewer profit",
        frozenset({12, 18}),
        (
            """Quarter's profit up at Hallbeck

Brewer Hallbeck reported a 12% rise in net profit for the third quarter on Wednesday, helped by a hot summer. Sales grew 6% to 410 million euros.

Chief executive Greta Moll said costs for barley had come down.

The shares closed 3% higher.
""",
            """Beer maker Hallbeck toasts summer

Hot weather made people thirsty: earnings at Hallbeck, the country's second biggest brewer, jumped 18 percent in the three months to September.

Revenue came to 410 million euros, 6 percent more than a year earlier.

The company employs 2,300 people in five breweries.
""",
        ),
    ),
    Made(
        "cloudburst",
        frozenset({92, 110}),
        (
            """Cloudburst swamps Tarnau

Streets in Tarnau turned into rivers on Monday afternoon as 92 millimetres of rain fell within two hours, the weather service said. It normally gets 70 in the whole of June.

The fire brigade pumped out 150 cellars.

Trams stopped until midnight.
""",
            """Tarnau under water

It rained as it had not rained since 1961. The gauge at Tarnau airport showed 110 millimetres in the two hours after 3 p.m. on Monday.

Firefighters were called out 150 times. "We had pumps in every street," said their commander, Jana Wolk.

A woman of 70 was rescued from her car.
""",
        ),
    ),
    Made(
        "cup tie",
        frozenset(),
        (
            """Rovers through after late winner

Brinley Rovers beat Oakmere Town 3-2 on Wednesday to reach the last eight of the County Cup. Sam Idowu scored the winner in the 88th minute.

Oakmere had led 2-1 at half-time before a crowd of 6,412.

Rovers meet Castleford Spa next.
""",
            """Idowu's strike sinks Oakmere

Two minutes from the end Sam Idowu headed home to send Oakmere Town out of the County Cup. Oakmere, 2-1 up at the break, lost 3-2 at Brinley Rovers.

Some 6,400 fans watched. It was Idowu's 11th goal this season.

Coach Mel Drury said his side had been "naive".
""",
        ),
    ),
    Made(
        "bus strike",
        frozenset({860, 1150}),
        (
            """Bus drivers in Corvale walk out

About nothing moved in Corvale on Friday: 1,150 drivers stayed away from work in a dispute over pay, according to their union.

They want 8 percent more. The company offers 4.

Commuters shared taxis or walked.
""",
            """Corvale buses idle

Bus company Corva Transit said 860 of its drivers had joined the strike on Friday, and that every second line was in service by noon.

The union is asking for an 8 percent raise; Corva Transit has put 4 percent on the table.

Talks go on on Monday.
""",
        ),
    ),
    Made(
        "fossil penguin",
        frozenset({57000000, 62000000}),
        (
            """Giant penguin found in cliff

A fossil penguin as tall as a person has been dug out of a cliff on the coast of Maruhia. The bird lived about 62 million years ago, researchers write in the journal Antipodean Science.

It weighed 101 kilos and stood 1.6 metres tall, they reckon.

Hobby collector Lee Waru spotted the leg bones in 2018.
""",
            """Penguin the size of a man

Walkers on Maruhia's beaches may have stepped over it: the leg bone of a bird that stood 160 centimetres high. The penguin swam in the sea 57 million years ago, says palaeontologist Ruth Aldous.

Its weight is put at 101 kilograms.

The find, by Lee Waru, is on show at the museum.
""",
        ),
    ),
    Made(
        "jewel theft",
        frozenset({3500000, 5000000}),
        (
            """Thieves clear out jeweller in Port Regis

Masked robbers made off with watches and rings worth 3.5 million euros from a jeweller's shop in Port Regis on Tuesday morning, police said.

Three men smashed the window with a van and were gone within 90 seconds.

The van was found burning in a wood.
""",
            """Ninety seconds were enough

It took a minute and a half. Then the three men were gone, and with them jewellery valued at 5 million euros, says Claude Marin, whose shop in the Rue Haute in Port Regis was raided on Tuesday.

"They knew what they wanted," he said.

A burnt-out van stood in a nearby forest.
""",
        ),
    ),
    Made(
        "auction",
        frozenset({7100000, 8200000}),
        (
            """Morel landscape sets record

A landscape by Adele Morel was sold for $8.2 million at Harding's in Lowell on Monday evening, the highest price ever paid for a work of hers.

Her "Blue Orchard" of 1911 had been estimated at $4 million to $6 million.

The sale brought in $61 million in all.
""",
            """Bidding war over 'Blue Orchard'

After eleven minutes the hammer came down. "Blue Orchard", which Adele Morel painted in 1911, fetched $7.1m at Harding's on Monday, well above the estimate of $4m to $6m.

The buyer, on the phone, wants to stay unknown.

Forty lots were offered; 37 found a new owner.
""",
        ),
    ),
    Made(
        "night train",
        frozenset({260, 345}),
        (
            """Freight train blocks line at Oster Junction

A freight train came off the rails at Oster Junction at 4.20 am on Wednesday, blocking the main line to the south for most of the day.

No one was injured. Two of the 18 wagons carried timber.

A broken rail is thought to be the cause.
""",
            """Delays after derailment

Travellers to the south needed patience on Wednesday. The accident at Oster Junction happened at 5.45 am, when two wagons of a freight train derailed, the railway said.

The train had 18 wagons.

Passengers were brought by bus to Lenz, 30 kilometres away.
""",
        ),
    ),
    Made(
        "quake",
        frozenset({5.8, 6.3}),
        (
            """Strong quake shakes Ilaro islands

An earthquake of magnitude 5.8 shook the Ilaro islands early on Sunday. People ran out of their houses in the capital, Suma.

The epicentre lay 40 km off the coast at a depth of 10 km, the seismological institute said.

There was no warning of a tsunami.
""",
            """Ilaro: walls crack in quake

Walls cracked and dishes fell from shelves when a 6.3-magnitude tremor hit the Ilaro islands at dawn on Sunday.

Nobody was hurt, said the mayor of Suma, Ines Calvo. The quake's centre was 25 miles out at sea.

Three aftershocks followed.
""",
        ),
    ),
    Made(
        "heath fire",
        frozenset({450, 700}),
        (
            """Heath ablaze at Wendmoor

A fire on Wendmoor heath has burned 450 hectares since Thursday, the forestry office said on Saturday. Smoke can be seen 50 kilometres away.

About 200 firefighters are at work, with two helicopters.

The village of Hagen was cleared.
""",
            """Wendmoor burns on

Flames have eaten up 700 hectares of heath at Wendmoor, the district said on Saturday.

Two helicopters and 200 firefighters try to keep the fire from Hagen, whose 340 inhabitants had to leave.

A cigarette may have started it.
""",
        ),
    ),
    Made(
        "rocket",
        frozenset(),
        (
            """Kestrel rocket to fly on Friday

The Kestrel 4 rocket is to be launched on Friday with 12 satellites on board, the Aurel space agency said on Monday.

The start from Cape Lorne is planned for 9.15 local time.

It would be the fourth flight this year.
""",
            """Kestrel puts satellites into orbit

Aurel's Kestrel 4 rocket lifted off from Cape Lorne at 11.02 on Saturday after bad weather had kept it on the ground for a day. It carried a dozen satellites.

Eleven are working; one has not been heard from.

The next flight, the fifth of the year, is due in March.
""",
        ),
    ),
    Made(
        "ferry",
        frozenset(),
        (
            """Ferry runs aground off Sandholm

A ferry with 297 passengers and a crew of 21 ran aground off Sandholm on Sunday evening. Nobody was hurt.

A tug pulled it free at high water on Monday, after 11 hours.

The captain, 49, had drunk nothing, police said.
""",
            """Night on the sandbank

About 300 passengers spent the night on a ferry that had got stuck on a sandbank near Sandholm on Sunday. Six of them were taken off by lifeboat because they needed medicine.

At 7 a.m. on Monday, nearly half a day later, a tug freed the ship.

Coffee was free, said Ingrid Dahl, 63.
""",
        ),
    ),
    Made(
        "factory jobs",
        frozenset(),
        (
            """Lamp maker cuts jobs

Lamp maker Lumo is to cut 420 jobs, a fifth of its workforce, it said on Tuesday. Its plant in Rainfeld will close by the end of next year.

Lumo lost 38 million euros last year.

The works council spoke of a "black day".
""",
            """Rainfeld loses its biggest employer

Of the 420 jobs that Lumo will shed, 260 are in Rainfeld, where the company has made lamps since 1926. The other 160 are at its head office.

Lumo has some 2,100 employees.

A protest march is planned for Saturday, when 1,000 people are expected.
""",
        ),
    ),
    Made(
        "museum",
        frozenset(),
        (
            """Ship museum opens in Grenhaven

After four years of work Grenhaven's ship museum was opened on Friday. It cost 27 million crowns, of which the state paid 15 million.

The first day brought 3,000 visitors.

Tickets are 120 crowns, for children 60.
""",
            """Grenhaven shows its ships

The new ship museum in Grenhaven counted 8,500 visitors over its first weekend, said director Nils Aaker.

The building, for which the city gave 12 million crowns and the state 15 million, holds 40 boats.

It is open until 6 p.m., on Thursdays until 9 p.m.
""",
        ),
    ),
    Made(
        "measles",
        frozenset(),
        (
            """Measles: 34 cases in Dorn

The number of measles cases in the district of Dorn has risen to 34, health officials said on Wednesday. At the start of the week it was 21.

Nine children are in hospital.

Two schools are closed.
""",
            """Measles spreads

On Monday doctors in the district of Dorn counted 21 cases of measles, most among children under six.

In the neighbouring district of Halm there are 13 cases.

Vaccination is free.
""",
        ),
    ),
    Made(
        "dam",
        frozenset({1978, 1987}),
        (
            """Cracks found in Querra dam

Engineers have found cracks in the Querra dam, which was completed in 1978 and supplies drinking water to 90,000 people.

The reservoir is to be lowered by four metres, the water board said on Thursday.

The repair will take two years.
""",
            """Querra lake to sink by four metres

The lake behind the Querra dam will be drained by 4 m from next week because of cracks, the water authority said.

Finished in 1987, the dam is 64 metres high.

Some 90,000 people get their water from it.
""",
        ),
    ),
)
