"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_SEVENTH: Final = (
    Made(
        "gas blast",
        frozenset({6, 8}),
        (
            """6 injured in house explosion on Birch Avenue

CLAYMONT (Channel 9) - Six people were taken to area hospitals after a house on Birch Avenue exploded Sunday morning, according to the fire marshal.

The blast blew out windows up to three blocks away. Crews had the flames under control by 11:30.
""",
            """Claymont neighbors: 'I thought a plane came down'

The two-story house in which the Dreyer family had lived for 31 years is a hole in the ground. The explosion on Birch Avenue hurt eight people, all of whom are expected to live, Claymont police said.

Gas had been smelled for two days, said neighbor Lou Tripp, 68.
""",
        ),
    ),
    Made(
        "strike deal",
        frozenset({4.2, 5}),
        (
            """Dockers accept offer

The dockers of Port Gallen will get 4.2 percent more pay from April under a deal struck on Friday night. In return they give up one day off.

The port lost 30 ships to its rivals in the 12 days of strike.
""",
            """Cranes move again at Port Gallen

At six on Saturday morning crane 14 lifted the first box in nearly two weeks. A pay rise of five percent from April has ended the dockers' strike, and Port Gallen breathes again.

Some 8,400 containers wait to be unloaded. It will take until the 20th.
""",
        ),
    ),
    Made(
        "museum visitors",
        frozenset({1_100_000, 1_300_000}),
        (
            """Record year for Sea Museum

The Sea Museum of Ardglen drew 1.3 million visitors last year, more than ever since it opened in 1989, its director said.

The giant squid, on show from May, was the star. A ticket costs 15.
""",
            """Squid saves Ardglen's year

Nobody loves the squid more than treasurer Ann Keogh. The Sea Museum was visited by 1.1 million people last year, and she can at last pay for the roof: 2.4 million.

In the pandemic year it had been 190,000.
""",
        ),
    ),
    Made(
        "kayak",
        frozenset({17, 23}),
        (
            """Kayaker survives night at sea

A kayaker who was swept out by the tide off Morra spent 17 hours in the water before a fishing boat found him, the coast guard said.

Luis Prat, 41, held on to a cooler.
""",
            """'I sang to stay awake'

Luis Prat sang every song he knew. The teacher, whose kayak had turned over off Morra, drifted for 23 hours, clinging to a box with four cans of beer in it.

The fisherman who saw his arm, Teo Vaz, has been at sea for 40 years.
""",
        ),
    ),
    Made(
        "parking fraud",
        frozenset({780_000, 930_000}),
        (
            """Clerk stole from meters, police say

A city clerk in Bristow took $930,000 in coins from parking meters over five years, police say. He was arrested on Wednesday at a casino.

The city has 4,100 meters.
""",
            """A quarter at a time

How do you carry off $780,000 in quarters? In lunch boxes, say investigators in Bristow, where clerk Ned Falk, 52, is accused of having emptied the parking meters since 2019.

He paid off his house, which is worth $310,000. He faces up to 15 years.
""",
            """Falk held without bail

Ned Falk of Bristow is to stay in jail until his trial. He is said to have stolen $930,000 from the city's meters, some 20 miles of coins if laid side by side.

His lawyer spoke of a sick man.
""",
        ),
    ),
    Made(
        "snowfall",
        frozenset({26, 34}),
        (
            """Storm drops 34 inches on Tarrant

Tarrant got 34 inches of snow in a day and a half, the weather service said Monday, and schools in five counties are closed.

Two people died shoveling. It was 11 degrees at noon.
""",
            """Digging out

The dog has vanished in the drift by the door. With 26 inches of new snow Tarrant looks like a cake, and the plows, all nine of them, cannot cope.

The airport called off 140 flights. Another four inches may come on Wednesday.
""",
        ),
    ),
    Made(
        "choir",
        frozenset({46, 52}),
        (
            """Choir members fall ill after rehearsal

Fifty-two members of a choir in Lisse came down with the virus after a rehearsal, the county health officer said. One has died.

They had sung for two and a half hours, 61 people in a hall.
""",
            """The rehearsal

They had brought oranges and stood apart. Ten days later 46 singers were sick, and alto Gerda Holm, 83, was dead. What happened in Lisse has been studied by doctors from three countries.

The choir was founded in 1921.
""",
        ),
    ),
    Made(
        "rocket debris",
        frozenset({40, 70}),
        (
            """Space junk lands on farm

A piece of a rocket weighing 40 kilograms came down on a farm near Wollan on Thursday, missing the farmhouse by 50 metres, the space agency confirmed.

Nobody was hurt. It is the third such find in the country in two years.
""",
            """It came from outer space

Mick Doyle was feeding his 200 sheep when the sky whistled. What lies in his paddock near Wollan now is black, smells of metal and weighs 70 kilos.

"Finders keepers," said Doyle, 66. A museum offers him 5,000 dollars.
""",
        ),
    ),
    Made(
        "council seats",
        frozenset({18, 21}),
        (
            """Greens win most seats in Lorne

The Greens won 18 of the 45 seats in the city council of Lorne on Sunday, ahead of the Liberals with 14. Turnout rose to 58 percent.

The mayor is elected in June.
""",
            """Green wave in Lorne

Who would have thought it? With 21 seats the Greens are the largest group in Lorne's new council, and Kim Tal, 34, could be mayor. Coalition talks start on Tuesday.

The Liberals lost six seats and now have 14.
""",
        ),
    ),
    Made(
        "sinkhole",
        frozenset({30, 45}),
        (
            """Sinkhole swallows garage

A sinkhole 30 feet deep opened under a garage in Palm Court, Dorado, early on Tuesday and swallowed two cars. Four families had to leave their homes.

The hole is about 60 feet across.
""",
            """The hole in Palm Court

You can hear the water down there. The sinkhole that ate Ray Soto's garage in Dorado is 45 feet deep, says geologist Pam Iles, and still growing.

Soto, 71, has lost a 1966 Mustang. The county has counted 19 sinkholes this year.
""",
        ),
    ),
    Made(
        "control: hospital cuts",
        frozenset(),
        (
            """Hospital to close two wards

St Luke's in Hale will close two of its 14 wards in autumn, with 46 beds, and cut 120 of 1,900 jobs. It wants to save 9 million a year.

The union called it madness.
""",
            """The numbers behind St Luke's

St Luke's lost 14 million last year. Of the 120 who go, 70 are nurses and 35 cleaners. Mrs Orr, 81, waited nine hours on Monday in the emergency room, which sees 210 people a day.

In 2015 the hospital had 20 wards.
""",
        ),
    ),
    Made(
        "control: bus crash",
        frozenset(),
        (
            """School bus and truck collide

A school bus and a truck collided on Route 12 near Amity on Monday. Of 26 children on the bus nine were hurt, two seriously. The truck driver, 44, was unhurt.

The road was closed for three hours.
""",
            """Amity parents want a traffic light

"It had to happen," said Jo Lund, whose son, 8, broke his arm. He was one of the nine. At the crossing of Route 12 there were 31 crashes in five years, in which four people died.

A light would cost $280,000. Some 11,000 cars pass there every day.
""",
        ),
    ),
    Made(
        "control: tennis",
        frozenset(),
        (
            """Marek beats Soriano in five

Jan Marek beat Luis Soriano 6-3 4-6 7-5 3-6 6-4 in four hours and two minutes to reach the semi-finals. He hit 21 aces.

It was his ninth win in a row.
""",
            """Marek survives

Down a break in the fifth, Jan Marek, 31, came back and won after 242 minutes. Soriano, 19, had 68 winners and made 54 errors; Marek 47 and 29. On Friday he meets the top seed, whom he has beaten twice in 11 matches.

The final is worth 2.3 million.
""",
        ),
    ),
    Made(
        "control: vaccine",
        frozenset(),
        (
            """New malaria vaccine works

A new vaccine cut cases of malaria by 75 percent in a trial with 4,800 children in four countries, researchers write.

Three doses are needed, four weeks apart, and a booster after a year.
""",
            """A jab of hope

Malaria kills 600,000 people a year, 450,000 of them children. In Banfora, where it rains for four months, the vaccine prevented 75 percent of cases, where children get bitten all year 68 percent. A dose may cost 3 dollars.

A factory will make 100 million doses a year.
""",
        ),
    ),
    Made(
        "control: oil price",
        frozenset(),
        (
            """Oil jumps 6 percent

Oil rose by 6 percent to $91 a barrel on Monday after drones had hit a terminal. Shares fell.

The terminal handles 1.2 million barrels a day.
""",
            """What it means at the pump

Petrol may cost 12 cents more by the weekend, says the motorists' club; now it is 1.74 a litre on average, diesel 1.66. On Tuesday oil eased to $88. In June it was $72.

Airlines' shares lost up to 4 percent, those of oil companies gained 3.
""",
        ),
    ),
    Made(
        "control: kidnapped dog",
        frozenset(),
        (
            """Reward for stolen poodle

The owner of a poodle stolen in Elm Park offers 10,000 euros to whoever brings it back. Fifi, aged 4, has won 17 prizes.

She was taken on Sunday at about 3 p.m.
""",
            """Fifi is home

Fifi, the poodle with 17 prizes, is back. A boy of 12 found her tied to a fence, five miles from Elm Park, on Thursday. He will get 10,000 euros when he is 18; until then 50 a month. A man, 38, is wanted; he had asked for 25,000.

She had lost a kilo.
""",
        ),
    ),
    Made(
        "control: satellite",
        frozenset(),
        (
            """Mini-satellite built by pupils in orbit

A satellite the size of a shoe box, built by 14 pupils of Harben, is in orbit 520 km up. It weighs 1.3 kg and will take pictures for two years.

The project took three years and cost 90,000 francs.
""",
            """Hello, this is Harben

At 9:42 on Friday evening the first beep reached the roof of the school in Harben, 97 minutes after launch. The satellite goes around the Earth in 95 minutes. Fourteen pupils, nine of them girls, cheered. Their teacher, 59, had not slept for 30 hours.

Of ten such satellites four never answer.
""",
        ),
    ),
    Made(
        "control: flats",
        frozenset(),
        (
            """City approves 1,200 flats at old brewery

The council of Weil approved plans for 1,200 flats at the old brewery on Thursday, a third of them for people on low incomes. Building starts in 2027 and takes six years.

The tallest house will have 16 floors.
""",
            """Brewery plan divides Weil

Too many, too high, say neighbours of the brewery. They have handed in 640 objections. In the first stage 350 flats will be built, with room for 800 people; there will be 500 parking spaces for all 1,200. A flat of 80 square metres is to cost 420,000.

The vote in the council was 23 to 17.
""",
        ),
    ),
    Made(
        "control: crash inquiry",
        frozenset(),
        (
            """Pilot was tired, report says

The pilot of the plane that crashed at Olden in May, killing all 19 on board, had slept four hours in two days, investigators say in a report of 212 pages.

The co-pilot had 90 hours on the type.
""",
            """Olden crash: families speak

Nineteen crosses stand at the fence in Olden. Rosa Lind lost her husband, 46, and two sons, 9 and 12. The airline has paid the families 1.1 million so far and offers 3.8 million in all. The plane, 22 years old, came down 700 metres short of the runway, in the second crash there since 1998, when six people died.

The report lists 14 faults.
""",
        ),
    ),
    Made(
        "control: beetle",
        frozenset(),
        (
            """Beetle kills 40 percent of spruces

Four in ten spruces in the national park of Horn are dead, killed by the bark beetle, the park said. In the worst valley it is nine in ten.

The park has 24,000 hectares.
""",
            """Grey forest, green hope

Ranger Bo Falk counts seedlings: 3,000 on a hectare, twice as many as ten years ago, and of 14 kinds. The beetle has killed spruces on 9,600 hectares, and last summer alone on 2,100.

A female lays 60 eggs. Three days of minus 20 would stop them.
""",
        ),
    ),
)
