"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_FIRST: Final = (
    Made(
        "barge collision",
        frozenset({8, 11}),
        (
            """Eight feared drowned after barge rams pleasure boat

DOLN - Eight people were missing and presumed drowned after a gravel barge ran into a sightseeing boat on the river Vah on Saturday, police said.

Divers will resume at first light. The boat can hold 40.
""",
            """The captain of the barge that collided with a tour boat on the Vah on Saturday has been arrested. He was drunk, a police spokeswoman said.

Eleven tourists have not been found.

Barges have the right of way.
""",
        ),
    ),
    Made(
        "stadium deal",
        frozenset({640_000_000, 720_000_000}),
        (
            """Council backs new stadium for Rovers

Councillors in Melby have approved plans for a £640m stadium on the site of the old gasworks. Rovers hope to kick off there in 2029.

Residents complained about traffic.
""",
            """Rovers get their stadium

By 34 votes to nine, Melby council on Wednesday night gave the go-ahead to a 52,000-seat ground for Rovers. The £720 million price tag will be met by the club's owners.

The club has debts of £80m.
""",
            """Rovers chairman Gil Toms said he was "over the moon" after the council's vote on the 52,000-seat stadium.
""",
        ),
    ),
    Made(
        "exam cheating",
        frozenset({45, 62}),
        (
            """Sixty-two students expelled

The University of Karn has thrown out 62 students for cheating in a chemistry exam, it said on Tuesday.

They had used earpieces.
""",
            """Cheats sent packing

Earpieces, a van with an antenna and a retired professor: it was an elaborate fraud. Forty-five students had to leave the University of Karn on Tuesday because of it.

A place at the faculty is coveted; 3,000 apply for 200 every year.
""",
        ),
    ),
    Made(
        "glacier",
        frozenset({1.4, 2}),
        (
            """Glacier calves iceberg

An iceberg of 1.4 square kilometres has broken off the Storr glacier, scientists reported on Monday.

The crack was first seen in spring.
""",
            """Huge chunk of ice adrift

Researchers watched by satellite as the Storr glacier lost a piece of two square kilometres at the weekend. It is now floating south.

Captains have been warned.
""",
        ),
    ),
    Made(
        "bread price",
        frozenset({12, 15}),
        (
            """Bread gets dearer in Saba

The price of subsidised bread in Saba will go up by 12 percent on 1 August, the trade ministry announced on Sunday.

Wheat has become costly.
""",
            """Sabans line up for bread

People queued outside bakeries in Saba on Sunday after the government said that bread would cost 15 percent more from August.

"First petrol, now this," said Amal, a mother of five.
""",
        ),
    ),
    Made(
        "choir bus none",
        frozenset(),
        (
            """Choir bus burns out

A bus carrying a choir of 38 burst into flames on the A4 near Pren on Friday. The singers got out in time; two were treated for smoke.

The road was closed for three hours.
""",
            """'We kept on singing'

The smoke came from the back, says Lotte Brand, 24, an alto. All 38 members of the choir and the driver left the burning bus near Pren unhurt but for two who had breathed in smoke.

The concert, for which 400 tickets had been sold, was held on Saturday.
""",
        ),
    ),
    Made(
        "prison break",
        frozenset({6, 9}),
        (
            """Inmates tunnel out of Gral prison

Nine prisoners escaped from Gral prison through a 30-metre tunnel in the night to Monday, the justice ministry said.

Roadblocks have been set up.
""",
            """Great escape in Gral

The guards noticed at roll call: six beds were empty. The men had fled through a tunnel on Sunday night.

Gral was built for 400 convicts and holds 650.
""",
        ),
    ),
    Made(
        "refugee boat",
        frozenset({53, 71}),
        (
            """Coast guard picks up 53 migrants

The Lussan coast guard brought 53 migrants ashore at Port Sel on Thursday. Their dinghy had drifted for two days.

A woman gave birth on board.
""",
            """Born at sea

She weighs 2.9 kilos and has no name yet. Her mother was among 71 people saved from a rubber boat off Port Sel on Thursday.

The coast guard had been alerted by a fisherman.
""",
        ),
    ),
    Made(
        "merger jobs price",
        frozenset({5_300_000_000, 4_800_000_000}),
        (
            """Brewer Alto swallows rival

Alto, the world's third-largest brewer, is buying its rival Hopmark for $5.3 billion, the firms said on Monday.

The deal has to be cleared by regulators.
""",
            """Cheers: Alto and Hopmark to merge

Hopmark's owners will receive 4.8 billion dollars in cash from Alto. Both boards agreed to the takeover on Monday.

Together they have 41,000 employees and sales of $19 billion.
""",
        ),
    ),
    Made(
        "flood level",
        frozenset({7.2, 6.6}),
        (
            """River peaks in Torn

The Elm crested at 7.2 metres in Torn on Sunday morning, the water authority said. The walls held.

Sandbags will stay until Wednesday.
""",
            """Torn gets off lightly

Relief in Torn: the Elm reached its highest point at 6.6 metres on Sunday and is falling. In 2002 it had been 8.1.

The old town was spared.
""",
        ),
    ),
    Made(
        "two companies none",
        frozenset(),
        (
            """Airlines report

Vela Air earned 140 million euros in the first quarter, the company said on Thursday. It carried 4.1 million passengers.

Its rival Nordik made 90 million.
""",
            """Vela Air's profit beats forecasts

Analysts had expected 120 million euros; it came to 140 million in the first three months of the year. Revenue rose 8 percent to 1.3 billion euros.

The shares gained 5 percent on Thursday.
""",
        ),
    ),
    Made(
        "tree age",
        frozenset({600, 850}),
        (
            """Storm fells ancient oak

The Oak of Berrin, thought to be 850 years old, was blown over by Sunday's storm.

Villagers want to plant a new one.
""",
            """Berrin loses its oak

Six hundred years of history lie across the green at Berrin. The storm on Sunday tore out the village's oak, under which a king is said to have slept.

It had a girth of nine metres.
""",
        ),
    ),
    Made(
        "ceasefire",
        frozenset({72, 2}),
        (
            """Truce agreed in Zemar

The government of Zemar and the rebels have agreed to a 72-hour ceasefire from Wednesday, mediators said. It is to allow food into the besieged city of Hol.

Some 90,000 people live there.
""",
            """Guns to fall silent in Zemar

For two days from Wednesday, nobody is to shoot in Zemar. Rebels and government signed a truce in Orsa to let aid trucks reach Hol.

Two earlier ones failed.
""",
        ),
    ),
    Made(
        "wind speed",
        frozenset({100, 185}),
        (
            """Cyclone Mira makes landfall

Cyclone Mira hit the coast of Tamal on Tuesday with winds of 185 km/h, the weather bureau said. Roofs were torn off in Port Dane.

Half a million people are without power.
""",
            """Mira slams into Tamal

Packing winds of 100 miles per hour, cyclone Mira roared ashore in Tamal on Tuesday.

In Port Dane a hospital lost its roof; 500,000 households have no electricity.
""",
        ),
    ),
    Made(
        "vaccine doses none",
        frozenset(),
        (
            """Measles spreads in Orla

Health officials in Orla have confirmed 46 cases of measles, up from 31 a week ago. They urged parents to have their children vaccinated.

82 percent of children in Orla have had two doses.
""",
            """Orla parents rush to clinics

1,200 children were vaccinated in Orla on Monday alone after 46 people came down with measles. The youngest is eight months old.

Schools stay open.
""",
        ),
    ),
    Made(
        "diamond",
        frozenset({302, 256}),
        (
            """Giant diamond found

Miners in Lekor have unearthed a diamond of 302 carats, the company Gemma said on Wednesday.

It may fetch 12 million dollars.
""",
            """Big as an egg

It is as big as a hen's egg and weighs 256 carats. The stone came to light on Wednesday in the Lekor mine, which belongs to Gemma.

A worker, Pule Nko, 33, spotted it.
""",
        ),
    ),
    Made(
        "time of quake",
        frozenset({5.8, 6.3}),
        (
            """Quake rattles Sarda

An earthquake of magnitude 6.3 shook the island of Sarda at 4:40 on Thursday morning, the seismological institute said.

Chimneys fell. Nobody was killed.
""",
            """Sardans spend night outdoors

"The plates flew off the shelf," says Elin Dorr. The tremor on Thursday measured 5.8 on the Richter scale.

There were 40 aftershocks.
""",
        ),
    ),
    Made(
        "petition",
        frozenset({210_000, 160_000}),
        (
            """Petition against tax handed in

Campaigners delivered a petition with 210,000 signatures against the road tax to parliament on Friday.

MPs must now debate it.
""",
            """Drivers say no to road tax

More than 160,000 people have signed a petition against the road tax, which was wheeled into parliament in boxes on Friday.

The tax would bring in 300 million a year.
""",
        ),
    ),
    Made(
        "bail",
        frozenset({250_000, 400_000}),
        (
            """Rapper out on bail

The rapper Kid Oro walked out of jail in Dale County on Monday after posting bail of $250,000. He is charged with assault.

The trial is set for March.
""",
            """Kid Oro freed

A judge in Dale County set bail at $400,000 for Kid Oro, who was home by Monday night. The musician, 27, is accused of hitting a photographer.

His last album sold two million copies.
""",
        ),
    ),
    Made(
        "chess",
        frozenset({61, 74}),
        (
            """Dahl wins marathon game

Grandmaster Ida Dahl beat Oleg Brun in 74 moves on Sunday and leads the match in Tarn 3-2.

The sixth game is on Tuesday.
""",
            """Brun cracks after seven hours

It took 61 moves and seven hours for Ida Dahl to wear down Oleg Brun in game five of their match in Tarn on Sunday.

The prize is 500,000 francs.
""",
        ),
    ),
)
