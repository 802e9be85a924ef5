"""Twenty more invented stories, in the words of newspapers and of agencies by turns, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

EIGHTEENTH: Final = (
    Made(
        "ropeway theft",
        frozenset({1800, 2300}),
        (
            """Thieves make off with ropeway cable

SARN VALLEY - Somebody has stolen the hauling rope of the Sarn valley ropeway: 2,300 metres of steel, as thick as a wrist. Technicians noticed on Monday that it was gone.

The scrap value is put at 9,000 francs.
""",
            """Where's the rope?

You need a lorry for a haul like that. Overnight, 1,800 metres of steel cable disappeared from the ropeway station in the Sarn valley, says operations manager Reto Blum.

The police have no lead.
""",
        ),
    ),
    Made(
        "vaccine order",
        frozenset({900000, 1200000}),
        (
            """Health minister Dora Lenk has signed a contract for 1.2 million doses of the new dengue vaccine, her office announced on Friday. The first shipment is expected in March.
""",
            """Lerida gets dengue jabs

The government of Lerida has ordered 900,000 doses of dengue vaccine from the manufacturer Vaxora, it was announced on Friday. They will be given free of charge.

Last year 310 people died of the fever.
""",
        ),
    ),
    Made(
        "cruise norovirus",
        frozenset({187, 240}),
        (
            """Sick ship turned away

The cruise liner Aurelia was refused entry to the port of Sant Jordi on Wednesday. On board, 187 passengers are ill with a stomach bug.

The ship is to sail on to Marsala.
""",
            """Holiday hell on the Aurelia

"We've been in the cabin for three days," says Norma Tate from Leeds, one of 240 people laid low by norovirus on the Aurelia. On Wednesday the harbourmaster at Sant Jordi kept the ship from docking.

A crew of 900 looks after 2,100 guests.
""",
        ),
    ),
    Made(
        "parliament seats",
        frozenset({71, 78}),
        (
            """Unity sweeps Torvia poll

The Unity party won 78 of the 140 seats in Torvia's parliament in Sunday's election, official results showed. Its leader, Milena Kos, promised lower taxes.
""",
            """Torvia turns to the right. Milena Kos and her Unity party took 71 seats on Sunday, enough to govern alone, the electoral commission said.

Turnout was 62 percent.
""",
        ),
    ),
    Made(
        "court damages",
        frozenset({850000, 1100000}),
        (
            """Neighbour's tree costs a fortune

A court in Maidley has awarded 850,000 dollars in damages to Carl Oates, whose house was crushed by an oak that his neighbour refused to fell.
""",
            """Oak case: judge rules for homeowner

Carl Oates gets $1.1 million. That's what a Maidley judge thought fair for a crushed roof, a flattened piano and a broken leg, all due to the oak next door.

His neighbour will appeal.
""",
        ),
    ),
    Made(
        "spacewalk",
        frozenset(),
        (
            """Astronauts mend antenna

Two astronauts spent six hours and 40 minutes outside the Harmony station on Thursday to repair an antenna.

It was the first spacewalk for Yuna Park.
""",
            """Yuna Park's first steps in space lasted almost seven hours. With her colleague Tim Roos she fixed a faulty antenna on the Harmony station on Thursday.

A second outing is set for Monday.
""",
        ),
    ),
    Made(
        "mine closure",
        frozenset({510, 640}),
        (
            """The Blackwater mine will shut in June, putting 640 miners out of work, its owner, Corran Minerals, said on Tuesday. The price of zinc has halved in two years.
""",
            """End of the line at Blackwater

After 112 years it's over. Corran Minerals pulls out of Blackwater in June; 510 jobs will go, according to the mayor.

Shopkeepers fear for their trade.
""",
        ),
    ),
    Made(
        "opera strike",
        frozenset(),
        (
            """Curtain stays down

The stagehands of the Lyric Opera went on strike on Saturday, an hour before the premiere of "Tosca". Some 1,300 ticket holders were sent home.

They're after 5 percent more money.
""",
            """No "Tosca" at the Lyric: because of a walkout by stagehands, 1,312 people had to leave again on Saturday. They'll get their money back.

The stagehands demand a pay rise of five percent.
""",
        ),
    ),
    Made(
        "bear attack",
        frozenset({34, 43}),
        (
            """Hiker survives bear

Hiker Nils Aune, 34, fought off a brown bear with his walking stick in the Dovra hills on Sunday. He was taken to hospital with bites to his arm.
""",
            """Stick beats bear

A bear came out of the bushes, and Nils Aune hit it on the nose. The 43-year-old is recovering in hospital in Dovra after Sunday's encounter.

"It was young, I think," he said of the bear.
""",
        ),
    ),
    Made(
        "dam release",
        frozenset(),
        (
            """The Obra dam let out 800 cubic metres of water a second on Monday after days of rain. Villages downstream were warned.
""",
            """Water rises on the Obra

On Tuesday 950 cubic metres a second shot from the gates of the Obra dam, up from 800 the day before.

Meadows are flooded.
""",
        ),
    ),
    Made(
        "yacht race",
        frozenset({11, 13}),
        (
            """Lone sailor conquers ocean

Only 11 days after leaving Port Vell, Ana Brito sailed into Fort Royal on Saturday: a record for a woman alone.

She slept in bursts of 20 minutes.
""",
            """Ana Brito has done it. It took the 31-year-old 13 days to cross from Port Vell to Fort Royal, where she moored on Saturday to the sound of drums.

She lost 6 kilos.
""",
        ),
    ),
    Made(
        "statue",
        frozenset(),
        (
            """The mayor of Pellworth unveiled a 9-metre statue of a herring on Friday. Opinions are divided.
""",
            """It is nine metres tall, made of bronze, and stinks already, some say: Pellworth's herring, unveiled on Friday by mayor Ken Dobbs.

It cost 80,000 pounds.
""",
        ),
    ),
    Made(
        "rent cap",
        frozenset({8.5, 9.2}),
        (
            """Rents to be capped in Lindau

From July landlords in Lindau may charge no more than 8.50 euros a square metre, the city council decided on Thursday.

Tenants cheered in the gallery.
""",
            """The city of Lindau limits rents to 9.20 euros per square metre. The council adopted the rule on Thursday by 41 votes to 38.

Owners want to go to court.
""",
        ),
    ),
    Made(
        "cyber outage",
        frozenset({3, 7}),
        (
            """Card payments down across Estland

Shoppers in Estland couldn't pay by card for three hours on Saturday because of a fault at the processor Paynet. Cash machines worked.
""",
            """For seven hours on Saturday no card payments were possible in Estland. Paynet, which handles them, blamed a software update.

Bakeries gave credit, said one, Liina Mets.
""",
        ),
    ),
    Made(
        "donkey",
        frozenset(),
        (
            """A donkey named Pablo held up the express to Harlow for 25 minutes on Tuesday. He stood between the rails and ate thistles.
""",
            """Because a donkey wouldn't budge, passengers of the Harlow express reached their destination on Tuesday with a delay of 25 minutes.

He is 14 and lives at a sanctuary.
""",
        ),
    ),
    Made(
        "lottery numbers",
        frozenset(),
        (
            """Four friends from Astley share a jackpot of 12 million. Each gets 3 million, they said on Monday with broad smiles.
""",
            """Three million apiece: four mates from Astley hit the jackpot. They have played the same numbers since 2004.

One of them, Deb Crane, has already bought a caravan.
""",
        ),
    ),
    Made(
        "drought harvest",
        frozenset({30, 45}),
        (
            """Drought halves hopes

Farmers in the Meseta expect a wheat harvest 30 percent smaller than last year's because it hardly rained in spring, their association said on Monday.
""",
            """The wheat harvest in the Meseta will fall by 45 percent this year, the farmers' association fears. Wells have dried up.

The ministry promises help.
""",
        ),
    ),
    Made(
        "school shooting drill",
        frozenset(),
        (
            """A drill with smoke and sirens at Fairholm High scared pupils on Wednesday; two fainted. The head apologised to parents.
""",
            """Two students passed out when Fairholm High rehearsed an emergency on Wednesday. The school, with 780 students, had told nobody.

Head teacher Ros Tandy said sorry.
""",
        ),
    ),
    Made(
        "peace deal",
        frozenset({1400, 2000}),
        (
            """Rebels hand in guns

Under the peace deal 1,400 fighters of the Red Lance laid down their weapons in Kasuma on Sunday. They get a plot of land each.
""",
            """KASUMA - Around two thousand rebels gave up their arms on Sunday, monitors of the peace accord between the government and the Red Lance said.

The war lasted 16 years.
""",
        ),
    ),
    Made(
        "film festival",
        frozenset(),
        (
            """The Golden Reed of the Marsh film festival goes to "Salt" by Ines Dora, the jury announced on Sunday. 212 films were shown.
""",
            """Ines Dora's "Salt" took the main prize at the Marsh festival on Sunday. The jury had watched 18 of the 212 films.

The prize is worth 25,000.
""",
        ),
    ),
)
