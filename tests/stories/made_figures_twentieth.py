"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTIETH: Final = (
    Made(
        "landmine convoy",
        frozenset({7, 10}),
        (
            """Seven peacekeepers die as convoy hits mine

DARU, Nov 3 (Wire) - Seven soldiers of the UN mission in northern Daru were killed on Monday when their vehicle struck a mine, the mission said. Three more were flown to the capital for treatment.

The mission has 11,000 troops.
""",
            """Deadliest day for blue helmets in Daru

The roadside bomb that tore apart an armoured car in northern Daru on Monday took the lives of ten UN peacekeepers, according to the army of their home country, Belmar.

Belmar has 900 soldiers in Daru.
""",
        ),
    ),
    Made(
        "beach erosion",
        frozenset({2.5, 4}),
        (
            """Sea eats away at Wick cliffs

Another strip of 2.5 metres of land has fallen into the sea at Wick, the council said on Tuesday. Five bungalows stand close to the edge.

The council has no money for a wall.
""",
            """'We can hear it at night'

Four metres of cliff vanished at Wick in Monday's storm. Jo and Ned Fairley's bungalow is now 9 metres from the drop.

"We can hear it at night," says Jo Fairley, 58.
""",
        ),
    ),
    Made(
        "kebab poisoning",
        frozenset({64, 89}),
        (
            """Food poisoning sickens 64

Sixty-four people have fallen ill with salmonella after eating at a street festival in Garby, health officials said on Thursday. Eight are in hospital.

A kebab stall has been closed.
""",
            """Festival stall shut after dozens fall sick

The number of people sick with salmonella after the street festival in Garby stood at 89 on Thursday, according to the county.

The youngest patient is three.
""",
        ),
    ),
    Made(
        "mine layoffs",
        frozenset({450, 600}),
        (
            """Copper giant to shed 450 posts

Orrin Copper will cut 450 jobs at its Tarn pit, it told staff on Wednesday. The price of the metal has fallen by 18 percent this year.

The pit opened in 1968.
""",
            """'Black Wednesday' in Tarn

One in four workers at the Tarn copper pit will lose their job. Orrin announced on Wednesday that 600 of its 2,400 miners must go by June.

The mayor called it a blow.
""",
        ),
    ),
    Made(
        "bird count none",
        frozenset(),
        (
            """Cranes return in record numbers

About 40,000 cranes are resting on Lake Hosk this week, volunteers counted. It is the highest number since counts began in 1987.

The birds stay for three weeks.
""",
            """Lake Hosk belongs to the cranes

More than 38,000 cranes have settled around Lake Hosk, the nature union says, more than ever before. They come from five countries.

A crane weighs up to 7 kilos and flies 2,000 kilometres.
""",
        ),
    ),
    Made(
        "runway excursion",
        frozenset({176, 184}),
        (
            """Jet slides off runway in Nor

A passenger jet with 176 people on board skidded off an icy runway in Nor on Sunday night. Nobody was injured.

The airport stayed shut for four hours.
""",
            """Fright on the ice

184 passengers and crew escaped unharmed when their plane left the runway at Nor airport on Sunday.

The aircraft, an eight-year-old twinjet, came to rest 50 metres from a fence.
""",
        ),
    ),
    Made(
        "lottery",
        frozenset({31_000_000, 37_000_000}),
        (
            """Nurse wins lottery

A nurse from Pell has won 37 million crowns in the state lottery, the biggest prize of the year, the operator said on Friday.

She wants to go on working.
""",
            """Night shift, then millions

Ana Brix was on night shift when her phone rang. The 42-year-old from Pell is richer by 31 million crowns: hers was the only ticket with seven right numbers in Friday's draw.

She bought it for 20 crowns.
""",
        ),
    ),
    Made(
        "strike end",
        frozenset({9, 12}),
        (
            """Refuse workers end walkout

Rubbish collectors in Soll went back to work on Monday after a strike of nine days. They get 4.5 percent more.

Some 3,000 tonnes of waste lie in the streets.
""",
            """The bins are being emptied again

It had begun to smell. On Monday, after 12 days, the binmen of Soll ended their strike, and the first lorries left the depot at 5 a.m.

They won a rise of 4.5 percent.
""",
        ),
    ),
    Made(
        "aid package",
        frozenset({2_000_000_000, 2_400_000_000}),
        (
            """Western Union gives Karan $2.4bn

The Western Union will lend Karan $2.4 billion to keep its treasury afloat, finance ministers agreed on Thursday. The money will be paid in three parts.

Karan's economy shrank by 6 percent last year.
""",
            """Karan breathes again

Late on Thursday the finance ministers of the Western Union approved a loan of two billion dollars for Karan. Premier Sol Dahl spoke of a lifeline.

Pensions had not been paid for two months.
""",
        ),
    ),
    Made(
        "age of victim",
        frozenset({16, 17}),
        (
            """Teenager stabbed at station

A 16-year-old boy was stabbed to death at Holm station on Saturday evening. Police arrested a suspect, 19.

A knife was found on the tracks.
""",
            """Holm mourns Danny

Flowers and candles cover the steps of Holm station, where Danny Reese, 17, was knifed on Saturday.

His school will be closed on Monday. Police have a 19-year-old in custody.
""",
        ),
    ),
    Made(
        "two fires none",
        frozenset(),
        (
            """Forest fire near Alt under control

The fire in the woods near Alt has been contained after burning 320 hectares, the fire service said on Tuesday. 150 firefighters are still there.

Near Benn, 40 kilometres away, another fire has consumed 70 hectares.
""",
            """Firefighters gain the upper hand near Alt

Helicopters dropped 90 loads of water on Tuesday on the fire near Alt, which has scorched some 800 acres. Two firemen were treated for burns.

No homes were lost.
""",
        ),
    ),
    Made(
        "drug haul",
        frozenset({3.2, 4}),
        (
            """Customs find cocaine among bananas

Customs officers in the port of Vesk have discovered 3.2 tonnes of cocaine hidden among bananas, they said on Wednesday. It would have fetched 150 million euros on the street.

The ship came from Guaya.
""",
            """Biggest drug find in Vesk's history

Four tons of cocaine: that is what a sniffer dog called Bibi found in a container in the port of Vesk.

Three dockers were arrested on Wednesday.
""",
        ),
    ),
    Made(
        "temperature record",
        frozenset({-38, -41}),
        (
            """Coldest night in half a century

It was minus 41 degrees in Siv on Thursday night, the weather office said, the lowest temperature since 1971.

Buses did not run.
""",
            """Siv shivers

Diesel froze and pipes burst as the thermometer in Siv dropped to -38C in the night to Friday.

Schools were closed for 2,000 children.
""",
        ),
    ),
    Made(
        "delay of flight",
        frozenset({5, 8}),
        (
            """Drone shuts airport for five hours

Marn airport was closed for five hours on Tuesday after a pilot saw a drone over the runway. 40 flights were cancelled.

Police found no operator.
""",
            """Thousands stuck at Marn

For eight hours nothing took off or landed at Marn on Tuesday. A drone had been sighted shortly after 10 a.m.

"I'm missing my own wedding," said Kim Hale.
""",
        ),
    ),
    Made(
        "statue height",
        frozenset({18, 24}),
        (
            """Giant poet for Oss

Oss is to get a bronze statue of the poet Eda Lund. It will be 18 metres high and look out to sea, the council decided on Monday.

Critics call it a folly.
""",
            """How big may a poet be?

The council of Oss voted on Monday for a monument to Eda Lund: 24 metres of bronze on the harbour wall.

It is paid for by a shipowner who gives 3 million.
""",
        ),
    ),
    Made(
        "recall",
        frozenset({120_000, 175_000}),
        (
            """Carmaker recalls vans

Velo Motors is calling back 175,000 vans worldwide because their brakes may fail, it said on Monday.

No accidents are known.
""",
            """Brake trouble at Velo

Some 120,000 Velo vans have to go to the garage. The manufacturer announced the recall on Monday; the repair takes two hours and is free.

Velo's shares lost 3 percent.
""",
        ),
    ),
    Made(
        "school shooting plot none",
        frozenset(),
        (
            """Two pupils held over plot

Police in Lund Green arrested two pupils on Monday who are said to have planned an attack on their school. They are 15 and 16.

Officers seized an air rifle and three knives.
""",
            """School reopens after scare

Classes went on as usual on Tuesday at the school in Lund Green, where two teenagers, aged 15 and 16, had been detained the day before. Some 200 of 900 pupils stayed at home.

Twelve officers guarded the gate.
""",
        ),
    ),
    Made(
        "census",
        frozenset({4_100_000, 4_600_000}),
        (
            """Ostia shrinks

Ostia had 4.1 million inhabitants at the census, the statistics office reported on Tuesday, fewer than ten years before.

One in four is over 65.
""",
            """A country grows old

The villages of Ostia are emptying. The country's population is down to 4.6 million, according to census figures published on Tuesday.

In Dell, there are 30 houses and 11 people.
""",
        ),
    ),
    Made(
        "vote margin",
        frozenset({212, 87}),
        (
            """Mayor holds on by a whisker

Mayor Rolf Tamm has been re-elected in Hatt with a lead of 212 votes, the election board said on Sunday.

Turnout was 61 percent.
""",
            """87 votes decide Hatt race

Challenger Pia Noor lost the mayor's race in Hatt by 87 votes on Sunday. She wants a recount.

Tamm has been in office for 12 years.
""",
        ),
    ),
    Made(
        "hostages freed",
        frozenset({23, 31}),
        (
            """Kidnapped schoolgirls free

All 31 girls who were abducted from a boarding school in Kano East have been freed, the governor said on Sunday.

No ransom had been paid, he said.
""",
            """Tears of joy in Kano East

Mothers danced on Sunday as a bus brought back their daughters. 23 schoolgirls are free again, three weeks after gunmen had taken them from their dormitory.

Six teachers are still missing.
""",
        ),
    ),
)
