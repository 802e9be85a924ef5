"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

THIRTY_FIRST: Final = (
    Made(
        "ski lift",
        frozenset({38, 44}),
        (
            """Skiers stuck in lift for hours

Thirty-eight skiers were brought down from a chair lift at Gosen by rope on Sunday after the motor had failed. It took until dark.

The temperature was 12 below.
""",
            """Three hours between heaven and earth

Gosen's lift dates from 1994, and on Sunday it stopped. "My toes are still blue," says Vera Lunz, 33, one of 44 people who hung above the slope until the mountain rescue came with ropes.

They get a season ticket, worth 410 francs.
""",
        ),
    ),
    Made(
        "acquisition",
        frozenset({2_300_000_000, 2_700_000_000}),
        (
            """Orbis takes over Calder Pharma

The drug maker Orbis has agreed to buy Calder Pharma for $2.3 billion in cash, both said on Monday. Calder makes a spray against migraine.

Orbis expects to close the deal by March.
""",
            """Headache for Calder's rivals

With Calder Pharma, Orbis gets hold of a spray that brings in $190 million a year and could bring in five times that. At $2.7 billion the price is steep, analysts at Lund say.

Calder has 640 employees, most of them in Bristow.
""",
        ),
    ),
    Made(
        "bridge jump",
        frozenset({24, 31}),
        (
            """Diver breaks record

Ivo Mann, 29, jumped 31 metres from a bridge in Stary Most on Saturday and broke the national record for cliff divers.

Eight thousand watched.
""",
            """Head first into glory

He crossed himself, looked at his mother and leapt. From a height of 24 metres Ivo Mann fell into the green river at Stary Most, and came up with a fist in the air.

The dive takes two and a half seconds. He trains with a bucket of sand.
""",
        ),
    ),
    Made(
        "strikes on town",
        frozenset({14, 19}),
        (
            """Shelling kills 14 in Horlin

Shells hit the market of Horlin on Wednesday morning, killing 14 civilians, the governor said on television.

It was the worst attack since June.
""",
            """'They came to buy onions'

At least 19 people lie in the morgue of Horlin, a doctor told us by phone. They had queued for onions when the first shell hit the market at ten past nine on Wednesday. A second followed four minutes later.

Horlin had 70,000 inhabitants before the war.
""",
            """World condemns attack on market

The attack on the market of Horlin on Wednesday, in which 14 people died, has been condemned by 40 governments. The council meets on Friday.

Horlin lies 15 km from the front.
""",
        ),
    ),
    Made(
        "exam results",
        frozenset({67, 71}),
        (
            """Pass rate falls

Only 71 percent of pupils in Norrland passed their final exams this summer, the school board said. Maths was the stumbling block.

There were 18,200 candidates.
""",
            """Norrland flunks

What have we done wrong? The pass rate in Norrland's final exams was 67 per cent, and in my daughter's class, of 26, nine must come back in August.

The board wants 40 more teachers.
""",
        ),
    ),
    Made(
        "lost suitcase",
        frozenset({9000, 14_000}),
        (
            """Airline must pay for violin

Air Sella must pay a musician 9,000 euros for a violin that broke in the hold, a court in Perl ruled on Tuesday.

The violin was made in 1890.
""",
            """Sweet sound of justice

Violinist Ida Brohm gets 14,000 euros from Air Sella. Her instrument had been put under a pram on the flight to Perl, though she had offered to buy a seat for it, for 240 euros.

She had asked for 22,000.
""",
        ),
    ),
    Made(
        "locusts",
        frozenset({800, 1200}),
        (
            """Locusts destroy crops

A swarm of locusts has eaten the millet on 1,200 hectares in the district of Bol, the farm office said. It came from the north on Friday.

Two planes are spraying.
""",
            """The sky went brown

They beat drums, in vain. In Bol the locusts have bared 800 hectares, and Amina Sarr's goats have nothing left. A swarm eats in a day what 35,000 people do.

The last time was in 2004.
""",
        ),
    ),
    Made(
        "river rescue",
        frozenset({11, 13}),
        (
            """Boy, 11, saves sister from river

A boy of 11 pulled his little sister out of the Tarn at Ludd on Thursday. She had slipped on a stone.

Both were treated for cold.
""",
            """Brave lad of Ludd

The 13-year-old who jumped into the Tarn at Ludd after his sister, four, wants no fuss. "She'd have done the same," said Joe Peck.

The water was nine degrees.
""",
        ),
    ),
    Made(
        "solar park",
        frozenset({38_000, 54_000}),
        (
            """Solar park goes on line

The solar park at Huelma went on line on Monday. It will supply 54,000 homes and cost 160 million euros.

It has 410,000 panels.
""",
            """Sheep under glass

Six hundred sheep keep the grass short at Huelma, beneath panels that make power for 38,000 households from this week on. The mayor, Pilar Ros, speaks of a new age; the village gets 700,000 a year.

A fox has moved in, too.
""",
        ),
    ),
    Made(
        "theatre strike",
        frozenset({17, 21}),
        (
            """Theatre strike over

The strike at the Old Playhouse in Brandon is over after 17 days. Stage hands get four percent more.

Hamlet is on again tonight.
""",
            """Curtain up in Brandon

For 21 days it had stayed dark, tonight the Old Playhouse in Brandon plays Hamlet again. The strike has cost the house 600,000 and one Ophelia, who went to television.

Of 94 stage hands 88 said yes.
""",
        ),
    ),
    Made(
        "control: storm sums",
        frozenset(),
        (
            """Storm damage put at 70 million

Storm Greta caused damage of 70 million in the north, insurers said. The fire brigades were called out 1,900 times.

Gusts reached 151 km/h on Cape Ros.
""",
            """After Greta

In Ebel alone roofs for 12 million are gone. The brigade there, 44 men and women, went out 160 times in two nights. On the island the wind blew at 138. Storm Frida, two years ago, had cost 210 million.

Of 31 people hurt, two are still in hospital.
""",
        ),
    ),
    Made(
        "control: museum theft",
        frozenset(),
        (
            """Five paintings stolen

Thieves took five paintings from the Haus Rode on Sunday night, among them a Lohse worth 2 million. They cut the alarm.

The museum has 1,300 works.
""",
            """Two paintings are back

Two of the five are back: a jogger found them in a bin three km from the Haus Rode on Tuesday. The other three, and the Lohse is one of them, are worth 2.6 million together. For hints there are 50,000.

In 2008 it was 11 drawings.
""",
        ),
    ),
    Made(
        "control: vote",
        frozenset(),
        (
            """Council says no to stadium

The council of Tarn voted 28 to 19 against the stadium on Thursday. It would have cost 84 million and held 22,000.

Two members were away.
""",
            """How Tarn's stadium died

Three of the 19 who had been for it in May changed sides. Then it had been 24 to 23 for, and 61 million. The club now plays before 9,000 on average, in a ground from 1931 with 14,500 places. A poll had 55 percent in favour.

The club's debts are 12 million.
""",
        ),
    ),
    Made(
        "control: chess",
        frozenset(),
        (
            """Draw in game six

Game six of the title match in Oslava ended in a draw after 41 moves. Petrov leads by 3.5 to 2.5.

Game seven is on Tuesday.
""",
            """A tired draw

Four hours, 41 moves, and then a handshake. Lund, 23, needs two wins from the last eight games. In game five he had lost in 63 moves. Petrov, 35, has not lost a title match in 12 years. The winner gets 1.1 million, the loser 900,000.

Some 300 came to the hall, 2 million watched on the net.
""",
        ),
    ),
    Made(
        "control: virus",
        frozenset(),
        (
            """Flu: 14,000 new cases

Doctors reported 14,200 new cases of flu last week, 3,000 more than the week before. Since October 61 people have died.

The vaccine is good this year.
""",
            """Flu fills the wards

At the clinic in Sarn 38 of 40 beds on the flu ward are taken. Across the country 2,900 people are in hospital, 210 of them on machines. Each of the past three weeks had more than 10,000 cases. Of the dead 52 were over 70.

Only 31 percent of the old have had the jab.
""",
        ),
    ),
    Made(
        "control: gold medal",
        frozenset(),
        (
            """Gold for Amsel in downhill

Nina Amsel won the downhill in 1:32.41, nine hundredths ahead of Kara Voss. It is her second gold after Sochi.

The course is 2.6 km long.
""",
            """Amsel flies

At 128 km/h she took off, for 43 metres. Nina Amsel, 30, with start number 7, was third at the first clock, 0.22 behind. Kara Voss, 21, cried. Amsel has won 24 World Cup races and broken nine bones. It was minus 14.

Tomorrow is the super-G, at 11.
""",
        ),
    ),
    Made(
        "control: layoffs",
        frozenset(),
        (
            """Steel maker cuts 900 jobs

Varo Steel cuts 900 jobs, a tenth of the total, by the end of next year. It lost 240 million in the first half.

The furnace in Dorn will be shut.
""",
            """Dorn without steel

The furnace employs 410 men in Dorn; 90 more work in the port. It made 1.1 million tonnes a year, from 2,000 tonnes of coal a day. In the seventies 6,000 worked here. Varo offers those over 57 three quarters of their pay.

The other 400 jobs go at head office.
""",
        ),
    ),
    Made(
        "control: wedding",
        frozenset(),
        (
            """Prince weds

Prince Leo of Tarn married the swimmer Ana Ruiz in front of 600 guests on Saturday. Some 40,000 lined the streets.

The dress had a train of seven metres.
""",
            """What we loved about the wedding

The 12 bridesmaids! The cake of eight tiers! Ana, 31, took three minutes for the aisle, and Leo, 34, cried. The tiara has 240 stones. It cost 8 million, of which the family pays five. On television 3.4 million watched. At the ball there were 280.

They met nine years ago.
""",
        ),
    ),
    Made(
        "control: dam",
        frozenset(),
        (
            """Dam to be torn down

The dam on the Elk, 38 metres high and built in 1926, will be torn down next summer. Salmon may then swim 110 km farther up.

It costs 62 million.
""",
            """A river comes back

Where the lake is, 4 km long, Sue Hart's grandfather had his farm. Four dams are to go on the Elk, for 310 million in all; the first, ten metres high, fell in May, and in September 400 salmon came. A century ago it was 40,000.

The dam made power for 9,000 homes.
""",
        ),
    ),
    Made(
        "control: bakery",
        frozenset(),
        (
            """Bakery chain insolvent

The bakery chain Kornmann, with 84 shops and 1,150 staff, is insolvent. Flour and power got too dear.

Wages are safe for three months.
""",
            """Last rolls?

In Alt Street six women do not know how long they will sell rolls, which now cost 55 cents. Power costs Kornmann 2.1 million a year, two years ago it was 800,000. A rival wants 30 of the shops. The firm, 97 years old, had 120 in its best time.

Sales were 64 million.
""",
        ),
    ),
)
