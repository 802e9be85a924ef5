"""Twenty more invented stories, of the kind that fill a local paper, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

SEVENTEENTH: Final = (
    Made(
        "circus tent",
        frozenset({19, 26}),
        (
            """Gale brings down big top in Penmarra

A matinee at Circus Valentino turned to panic on Sunday when a gust lifted the tent off its poles. Twenty-six people, many of them small children, had to be treated by paramedics.

Ringmaster Otto Valentin, 66, said the weather had "come out of a clear sky".
""",
            """PENMARRA: Nineteen spectators were injured when the tent of a travelling circus gave way in high winds during Sunday afternoon's show, the county ambulance service said.

Around 400 people were inside. Two elephants were led to safety.
""",
        ),
    ),
    Made(
        "wind farm",
        frozenset({62, 84}),
        (
            """Green light for Gannet Bank

Ministers have waved through plans for one of the largest offshore wind farms in the North. Gannet Bank will have 84 turbines, each taller than a cathedral, and should light up half a million homes.

Fishermen are furious.
""",
            """The energy ministry has given its consent to the Gannet Bank scheme. Developer Norvento wants to put up 62 turbines eleven miles off the coast, at a cost of £2.1bn.

The first power is to flow in four years.
""",
        ),
    ),
    Made(
        "landslide village",
        frozenset(),
        (
            """Village cut off by mud

A wall of mud closed the only road into Sant Orso on Monday. All 210 inhabitants are safe, said the mayor, though some have no electricity.

Helicopters brought bread and batteries.
""",
            """For a second day Sant Orso, an Alpine hamlet of some 200 souls, could be reached only by air. Engineers hope to open the road by Thursday.

No one was hurt in Monday's mudslide.
""",
        ),
    ),
    Made(
        "painting damage",
        frozenset({40000, 65000}),
        (
            """Toddler pokes hole in masterpiece

Oops. A three-year-old boy stuck his finger through a canvas at the Hallam Gallery on Saturday. Restoring "Evening at the Weir" will cost 40,000 euros, the museum reckons.

His parents, from Utrecht, were mortified. The insurance pays.
""",
            """The Hallam Gallery faces a bill of 65,000 euros to mend "Evening at the Weir", the landscape by Pieter Ross through which a small visitor put a finger at the weekend.

Curator Fleur Maas was philosophical: "Children look with their hands."
""",
        ),
    ),
    Made(
        "referendum",
        frozenset({53, 57}),
        (
            """Brannick votes to leave the county

The people of Brannick have decided: 57 percent of those who went to the polls on Thursday want their town to become a county of its own. Turnout was 71 percent.

Champagne flowed in the Market Hall.
""",
            """BRANNICK - In a referendum on Thursday, 53 percent voted in favour of splitting from Marlshire, the returning officer announced shortly before midnight.

Seven in ten of those eligible took part. Parliament has the last word.
""",
        ),
    ),
    Made(
        "bridge jump record",
        frozenset(),
        (
            """Daredevil, 29, flies from Torr bridge

Kaya Lind threw herself off the Torr bridge on Friday, opened her parachute at the last moment and landed on a raft 165 metres below.

It was her 300th jump.
""",
            """A woman of 29 parachuted from the 165-metre-high Torr bridge. "Best coffee break ever," Kaya Lind said.

Police are looking into whether she'd had permission.
""",
        ),
    ),
    Made(
        "dairy scandal",
        frozenset({118, 143}),
        (
            """Cheese makes diners ill

Health inspectors have shut the Bellacosta dairy after 118 people who had eaten its soft cheese came down with listeria. Three are in a serious condition.

Shops have taken the product off their shelves.
""",
            """The number of listeria cases traced to Bellacosta cheese stands at 143, the food safety agency said. The dairy, which makes four tonnes a day, has been closed by inspectors.

Director Silvio Bell apologised.
""",
        ),
    ),
    Made(
        "airport delay",
        frozenset(),
        (
            """Fog closes Karsten airport

Thick fog shut Karsten airport for five hours on Tuesday morning. Sixty-two flights were cancelled and another forty diverted.

By noon planes were taking off again.
""",
            """Nothing took off or landed at Karsten between six and eleven on Tuesday morning. The airport scrapped 62 flights because of fog; about forty went elsewhere.

"You couldn't see your own feet," said a taxi driver.
""",
        ),
    ),
    Made(
        "treasure",
        frozenset({980, 1240}),
        (
            """Ploughman strikes gold

Farmer Gwil Parry thought he had hit a drain. It was a pot with 1,240 Roman coins. The hoard, buried around the year 290, is the biggest ever found in Dyffed.

It will be shown at the museum in Carrog.
""",
            """Archaeologists have finished cleaning the treasure which farmer Gwil Parry turned up with his plough in Dyffed. They counted 980 coins, most of them silver.

Parry, 54, gets half of what they are worth.
""",
        ),
    ),
    Made(
        "train speed",
        frozenset({285, 310}),
        (
            """Bullet train makes maiden trip

With a top speed of 310 km/h the first Silver Arrow raced from Dorsala to the sea on Monday. The minister for transport was on board and looked pale.

Tickets cost 48 crowns.
""",
            """A new era on rails: the Silver Arrow covered the distance from Dorsala to the coast in 52 minutes on its first run on Monday, reaching 285 kilometres an hour.

There are to be 16 trains a day.
""",
        ),
    ),
    Made(
        "orchestra",
        frozenset(),
        (
            """Conductor quits mid-season

After eleven years at the helm Marta Velluti leaves the Ostrava Bay Philharmonic. She handed in her resignation on Wednesday.

Her contract would've run for another two years.
""",
            """Marta Velluti, 58, has resigned as chief conductor of the Ostrava Bay Philharmonic, which she took over eleven years ago. She conducted 412 concerts there.

A successor is being sought.
""",
        ),
    ),
    Made(
        "divers",
        frozenset({58, 72}),
        (
            """Wreck of the Leonora found

Amateur divers have come upon the steamship Leonora, which sank in a storm with all hands in 1907. She lies at a depth of 72 metres, her bell still in place.

"I cried into my mask," said diver Rolf Haug.
""",
            """The Leonora lies 58 metres down, upright and almost whole. Rolf Haug and two friends discovered the steamer, missing for more than a century, last weekend.

All 44 of her crew drowned.
""",
        ),
    ),
    Made(
        "judge",
        frozenset(),
        (
            """Parking king to pay up

A man who ran up 263 parking tickets must pay 11,000 dollars, a judge in Rowley ruled on Monday. He must also hand in his licence for a year.

He'd left his van outside his girlfriend's flat.
""",
            """A Rowley court ordered Dale Pinker, 33, to settle 263 unpaid parking fines, a sum of some $11,000. For twelve months he may not drive.

"Love is blind to signs," his lawyer said.
""",
        ),
    ),
    Made(
        "brewery fire",
        frozenset(),
        (
            """Brewery burns

Flames destroyed the roof of the Stern brewery in Lund on Wednesday night. Five thousand litres of beer ran into the street.

Nobody was harmed. It took 70 firemen four hours to put out the blaze.
""",
            """Four hours it took the 70 firefighters to get the fire at Lund's Stern brewery under control. Its roof is gone.

The brewery, founded in 1788, employs 34 people.
""",
        ),
    ),
    Made(
        "satellite",
        frozenset({14, 20}),
        (
            """Probe to set off for icy moon

Space probe Hermia is ready. On 9 March a rocket is to send it on its way to the moon Thessa, a journey of 14 months.

The mission costs 640 million.
""",
            """If all goes well Hermia will be launched on 9 March. The trip to Thessa will last 20 months, mission director Ayo Bello said; then the probe will look for water under the ice.

Scientists have worked on it for a decade.
""",
        ),
    ),
    Made(
        "donation",
        frozenset(),
        (
            """Widow leaves fortune to cats' home

A cats' home in Elmsworth couldn't believe its luck: the late Ida Stobbs left it three million pounds. She died in January, aged 93.

It houses 120 cats.
""",
            """Ida Stobbs, who died in January at 93, lived in a two-room flat. Now it turns out that she owned shares, and her heirs have whiskers: Elmsworth cats' home gets £3m.

"She came every Tuesday with sardines," says manager Jo Pike.
""",
        ),
    ),
    Made(
        "hostages",
        frozenset({24, 31}),
        (
            """Gunmen let bank staff go

A siege at a bank in Porto Alba ended without bloodshed on Friday night. Three robbers gave themselves up and released 31 hostages.

They had demanded a bus.
""",
            """PORTO ALBA - Twenty-four captives walked free from the Banco Sul on Friday evening as the gang surrendered after nine hours. Nobody was hurt.

The robbers are brothers, police said.
""",
        ),
    ),
    Made(
        "carp",
        frozenset({37, 41}),
        (
            """The one that didn't get away

Angler Bert Zoller, 70, pulled a catfish weighing 41 kilos out of Lake Murr on Sunday. It took him two hours and three helpers.

He let it go.
""",
            """A monster from Lake Murr: the catfish that pensioner Bert Zoller landed on Sunday was 1.9 metres long and tipped the scales at 37 kilos.

"My wife says I smell of it," he told reporters.
""",
        ),
    ),
    Made(
        "snow fence",
        frozenset(),
        (
            """Ski race off again

For the third time in a row the downhill at Kranzberg has been called off. Two metres of fresh snow lie on the course.

It'll be held in Sollau instead, on 14 February.
""",
            """The Kranzberg downhill won't take place: too much snow. Sollau steps in and stages the race on 14 February.

Last year, too, and the year before, it was cancelled.
""",
        ),
    ),
    Made(
        "cinema",
        frozenset(),
        (
            """Old Rex reopens

The Rex, which closed in 1999, shows films again. The refurbishment cost 2.3 million francs; 180 red seats invite you to linger.

On Saturday 150 people saw "Casablanca".
""",
            """Two decades after its last screening the Rex in Altmark opened its doors on Saturday. It has 180 seats, and most were taken.

The town paid a third of the 2.3 million francs.
""",
        ),
    ),
)
