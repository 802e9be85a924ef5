"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_NINTH: Final = (
    Made(
        "ferry fire",
        frozenset({8, 11}),
        (
            """Eight dead in ferry fire off Calva

CALVA, Aug 14 - Fire broke out on the car deck of the ferry Santa Rita off Calva on Thursday, and eight people died, the navy said.

Patrol boats brought 310 survivors ashore. The ship, built in 1987, was on its way to Isola with 118 cars.
""",
            """Santa Rita burns off Calva

The Santa Rita was still smoking on Thursday night. On the quay in Calva lay 11 bodies under white sheets, and next to them a doll.

"I jumped," said Rita Moll, 24, who swam for an hour. The last ferry disaster here was in 2004.
""",
        ),
    ),
    Made(
        "runoff",
        frozenset({51.9, 53.2}),
        (
            """Castell wins run-off

PORT VERDE - Conservative Julio Castell was elected president on Sunday with 53.2 percent of the vote, the election board said after all ballots were counted.

Turnout was 66 percent. He takes office on 10 January.
""",
            """Castell by a nose

It took until two in the morning. Julio Castell, a former banker, will be the next president, having won 51.9 per cent in Sunday's run-off against Maria Leal.

Leal had led the first round with 38 per cent.
""",
        ),
    ),
    Made(
        "protest arrests",
        frozenset({87, 112}),
        (
            """Police arrest 112 at pipeline protest

Police arrested 112 people on Saturday who had chained themselves to diggers at the site of a pipeline near Harrow Lake. The protest had begun on Thursday.

The pipeline is to be 640 km long.
""",
            """Songs and handcuffs at Harrow Lake

They sang as they were carried off, one after the other. In the end 87 protesters sat in the sports hall of Harrow Lake, wrists tied, says Lea Tomm of the group Clear Water, who was one of them.

Two thirds were let go by evening. The work goes on, two weeks late.
""",
        ),
    ),
    Made(
        "ceo pay",
        frozenset({12_100_000, 14_600_000}),
        (
            """Brandvik chief earns $14.6m

The chief executive of the salmon group Brandvik, Siv Aas, was paid $14.6 million last year, the company's annual report shows. It made a profit of $410 million.

A worker at its plants gets $38,000.
""",
            """Fish and fortune

For every fillet a cent: Siv Aas took home $12.1 million as head of Brandvik last year, more than any woman in the country. Shareholders meet on 3 May, and 22 percent of them want to say no.

The share has lost a third since autumn.
""",
        ),
    ),
    Made(
        "hospital bug",
        frozenset({23, 31}),
        (
            """Superbug found in 23 babies

A resistant germ has been found in 23 newborn babies at the Ardal clinic, which has closed its ward for premature babies. None of them is ill.

The ward has 36 beds.
""",
            """Parents in fear at Ardal

Nils weighs 900 grams, and he has it too. At the clinic in Ardal 31 infants carry a germ that hardly any drug can kill. "They told us after four days," says his mother, Eva Lie, 29.

The health office took 240 samples.
""",
        ),
    ),
    Made(
        "stolen bees",
        frozenset({64, 80}),
        (
            """Thieves make off with 80 beehives

Thieves drove off with 80 beehives from an orchard near Tulla in the night to Tuesday. A hive is worth about 400 euros.

The beekeeper has had 160 of them.
""",
            """Who steals bees?

In twenty years Jon Brek has been stung a thousand times, but never like this. When he came to the orchard at Tulla on Tuesday morning, 64 hives were gone, four million bees.

"It was somebody who knows how," he says. A third of the apples may not set.
""",
        ),
    ),
    Made(
        "tunnel",
        frozenset({57, 64}),
        (
            """Breakthrough under the Sarn

Miners broke through the last metre of rock under the Sarn on Wednesday. At 57 kilometres the tunnel is the longest in the country. Trains will use it from 2031.

Nine men died in 14 years of work.
""",
            """Handshake 2,000 metres down

The hole was just big enough for a hand. With that the 64-kilometre tunnel under the Sarn is open from end to end, and foreman Urs Amann, 60, can retire.

The rock is 45 degrees hot down there. Trains will do the trip in 20 minutes.
""",
        ),
    ),
    Made(
        "school shooting age",
        frozenset({15, 17}),
        (
            """Pupil with gun overpowered

A 15-year-old pupil who fired three shots in a school in Brenham on Monday was overpowered by the caretaker. Nobody was hit.

The school has 720 pupils.
""",
            """Caretaker hailed as hero

Walt Grimes, 63, did not think. When the boy in the black coat, a 17-year-old, reloaded in the corridor of the school in Brenham, he threw his bucket and then himself.

The pistol belonged to the boy's uncle, who owns 11 more.
""",
        ),
    ),
    Made(
        "flood depth",
        frozenset({1.8, 2.4}),
        (
            """Town under water after levee breaks

Water stood 1.8 metres deep in the streets of Marling on Sunday after a levee of the Owen had broken. Some 5,000 people were brought out by boat.

The gap is 70 metres wide.
""",
            """Marling drowns

Only the lamps look out. The water in Marling was 2.4 metres deep at the market place by Sunday noon, and the mayor, Carla Voss, wept on the town hall roof.

The levee had been raised by half a metre in 2011.
""",
        ),
    ),
    Made(
        "auction",
        frozenset({2_900_000, 3_400_000}),
        (
            """Guitar fetches 3.4 million

The guitar that Rex Holloway smashed in 1971 was sold for 3.4 million dollars at an auction in Belmont on Friday. It is in 11 pieces.

The estimate had been 600,000.
""",
            """Smashing price

Eleven bits of wood for $2.9 million: a collector has bought the guitar of Rex Holloway in Belmont. The hammer fell after nine minutes and 52 bids.

Holloway died in 1994, aged 47, owing 200,000.
""",
        ),
    ),
    Made(
        "control: rounded",
        frozenset(),
        (
            """Nearly 300 arrested in raids

Police arrested nearly 300 people in raids in six states on Tuesday, and seized about two tonnes of cannabis and more than 40 guns.

Some 1,500 officers took part.
""",
            """Raids: the balance

In all 296 people were arrested, the federal police said on Wednesday. They found 1.9 tonnes of cannabis, 43 guns and 2.2 million in cash. Of those held 31 are women.

Sniffer dogs, 28 of them, were used by the 1,480 officers.
""",
        ),
    ),
    Made(
        "control: converted",
        frozenset(),
        (
            """Swimmer crosses strait

Dana Wirth swam the strait of Omer, 21 miles, in 11 hours and 20 minutes on Saturday. The water was 61 degrees Fahrenheit.

She is the 14th woman to do so.
""",
            """Eleven hours of jellyfish

Nearly 34 kilometres lie between the shores of Omer. Dana Wirth, 46, needed 680 minutes in water of 16 degrees. She was stung 30 times, drank every 25 minutes and lost four kilos.

The record, by Ilse Brandt, stands at eight hours and five minutes.
""",
        ),
    ),
    Made(
        "control: update",
        frozenset(),
        (
            """Landslide buries hotel

A landslide buried a hotel in Valmora on Friday evening. Four bodies had been found by midnight, and 23 people were missing.

The hotel has 60 rooms.
""",
            """Valmora: hope fades

Rescuers in Valmora have now found nine bodies; 18 people are still missing. A boy of seven was brought out alive on Sunday after 38 hours. About 70 metres of road are gone.

Nobody had been warned.
""",
        ),
    ),
    Made(
        "control: parts",
        frozenset(),
        (
            """Airline to cut 3,000 jobs

Norvia will cut 3,000 of its 21,000 jobs by 2027, the airline said. It lost 480 million last year.

Of its 96 planes 14 are to be sold.
""",
            """Pilots fear for 400 jobs

At Norvia 400 pilots and 1,100 of the cabin crew must go, says the union. The other half of the cuts hits offices. Norvia wants to save 350 million a year. Its chief gives up 20 percent of his pay of 1.9 million.

Last year it flew 24 million people.
""",
        ),
    ),
    Made(
        "control: two matches",
        frozenset(),
        (
            """United win again

United beat Rangers 2-0 on Saturday before 31,400 for their sixth win in a row. They are five points clear.

Diaz has scored 14 goals.
""",
            """Six of the best

Six wins, 15 goals, two let in: United are flying. On Wednesday, when 28,900 came, they had put four past Albion. Diaz, 22, who cost 9 million, is worth 30 million now. At Rangers it is the third defeat in four games.

On Tuesday they play in Lisse, 900 km away.
""",
        ),
    ),
    Made(
        "control: prices",
        frozenset(),
        (
            """Coffee prices at record

Arabica rose to $4.21 a pound on Monday, the highest price since 1977, as drought hit Brazil. It has gained 34 percent this year.

Robusta cost $5,400 a tonne.
""",
            """Your latte may cost 5.50

Cafe owner Bea Tull pays 28 for a kilo of beans, in January it was 19. A cup is 4.20 now and will be 4.60 in March. In a cup of that there are 40 cents' worth of coffee. In Brazil the crop may be 12 percent smaller.

At the exchange, Arabica slipped to $4.08 on Tuesday.
""",
        ),
    ),
    Made(
        "control: census",
        frozenset(),
        (
            """Population falls below 9 million

Ostmark has 8.97 million inhabitants, 210,000 fewer than ten years ago, the census shows. One in four is over 65.

The capital grew by 6 percent.
""",
            """A country grows old

In the district of Lunz 38 percent are older than 65 and there are 41 empty schools. Ostmark had 9.18 million people ten years ago; some 90,000 left last year, and 61,000 came. A woman has 1.3 children.

In Lunz a house costs 15,000.
""",
        ),
    ),
    Made(
        "control: drug trial",
        frozenset(),
        (
            """New pill cuts weight by 12 percent

People who took a new pill lost 12 percent of their weight in 72 weeks, the maker says. The trial had 3,100 patients.

Shares in the maker rose 8 percent.
""",
            """Slim from a pill: the catch

Those on the highest dose lost 12 percent, those on the lowest 7, with a sham pill it was 1. One in ten gave up because of nausea. For Kim Roe, 51, it was 14 kilos, of which five came back. A month may cost 150 dollars, a jab costs 900.

About 40 percent of adults are too heavy.
""",
        ),
    ),
    Made(
        "control: shipwreck",
        frozenset(),
        (
            """Wreck found after 112 years

Divers have found the wreck of the steamer Alma, which sank off Cape Hale in 1913 with 141 people. It lies at 84 metres.

It was on its way from Bristow with coal.
""",
            """The Alma's last hour

Sixty-three of the dead were never found. For nine years Tom Reeve, 58, had looked for the Alma, with sonar and a boat of 12 metres. She lies upright, 96 metres long, four miles from where she was thought to be. On board were 19 children.

Only 22 people lived to tell.
""",
        ),
    ),
    Made(
        "control: wages",
        frozenset(),
        (
            """Minimum wage to rise to 14.60

The minimum wage will go up to 14.60 an hour in January and to 15.20 a year later, the government said. It is 13.90 now.

Six million people get more.
""",
            """What 70 cents mean

Waitress Ina Kohl, 27, works 160 hours a month; she will have 112 more. Unions had wanted 15, employers 14.20. In bakeries one in three earns less than 14.60. A roll, says baker Otto Lang, will cost five cents more, and of his 22 people two may have to go.

In the north average pay is 19, in the south 24.
""",
        ),
    ),
)
