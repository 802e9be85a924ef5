"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_FIFTH: Final = (
    Made(
        "outbreak",
        frozenset({186, 212}),
        (
            """Salmonella outbreak tied to melons widens

ASHBY, Ore. - An outbreak of salmonella poisoning linked to cantaloupes has made 212 people ill in nine states, health officials said Thursday.

Of those, 41 were so sick that they were admitted to a hospital, and one man in his 80s died. The melons were sold between May 3 and May 19.
""",
            """Don't eat that melon

If you bought a cantaloupe with the purple sticker last month, throw it out. The bug on its rind has sickened 186 people so far, the state says, from toddlers to great-grandmothers.

The grower, Pell Farms, has called back 80,000 cartons. It says nobody had complained in 30 years.
""",
        ),
    ),
    Made(
        "earnings",
        frozenset({1_240_000_000, 1_420_000_000}),
        (
            """Mercado chip maker beats forecasts

Lattice One posted a net profit of $1.42 billion for the third quarter on Wednesday, up from $970 million a year earlier, as makers of servers bought all it could produce.

Revenue climbed 38 percent to $6.1 billion. The company will hire 2,000 people.
""",
            """Lattice One rides the boom

The boom goes on for Lattice One. The chip maker earned $1.24 billion in the three months to September on sales of $6.1 billion, and its chief executive, Dora Finn, sees no end to it.

The stock, which has tripled in two years, closed at $214.
""",
        ),
    ),
    Made(
        "jailbreak",
        frozenset({9, 12}),
        (
            """Inmates dig way out of Corran jail

Nine inmates got out of the old jail of Corran through a hole they had dug under the laundry, the governor admitted on Sunday. It holds 340 men in cells meant for 200.

Two guards have been suspended.
""",
            """Manhunt in Corran

Roadblocks, dogs, a helicopter: Corran is looking for a dozen prisoners who are on the run since Saturday night. Two of them are murderers.

The tunnel was 14 metres long. "They must have worked on it for months," said a guard who has been there for 19 years.
""",
        ),
    ),
    Made(
        "cocaine",
        frozenset({1.2, 900}),
        (
            """Cocaine found among bananas

Customs officers in the port of Brede found 1.2 tonnes of cocaine among bananas from Ecuador on Monday. Its street value is put at 85 million euros.

It was the third find this year. Last year 14 tonnes were seized in Brede.
""",
            """Bananas with a surprise

A sniffer dog called Moppe had the right nose: 900 kilos of cocaine lay under the bananas in a container that arrived in Brede at the weekend. The white powder was packed in 750 parcels.

A driver, 33, is under arrest.
""",
            """Dog's big day

Moppe, a four-year-old spaniel, got a sausage. She had found 1.2 tonnes of cocaine, in a box of 20 tonnes of fruit.

The dogs work for 30 minutes, then they rest.
""",
        ),
    ),
    Made(
        "concert",
        frozenset({45_000, 60_000}),
        (
            """Vega brings the house down

Sixty thousand people sang along when Lola Vega came home to Port Ansel on Saturday night. She played for three hours, changed seven times and wept once.

Tickets had been gone in 40 minutes.
""",
            """Traffic chaos after Vega show

Fans of Lola Vega needed up to four hours to get home from the show at Port Ansel's harbour. The promoter says 45,000 were there and blames the trains, of which every second one was cancelled.

Police handed out 310 parking tickets.
""",
        ),
    ),
    Made(
        "bridge",
        frozenset({1.1, 900}),
        (
            """Long-awaited bridge opens

The bridge over the Tamm opened to traffic on Thursday. It is 1.1 kilometres long, 24 metres wide and took five years to build.

The ferry, which carried 600 cars a day, made its last trip.
""",
            """No more waiting for the ferry

At noon the first cars rolled over the new 900-metre bridge across the Tamm, led by a 1931 Ford. The 84-year-old who drove it had seen the first ferry come in.

The toll is four dollars. The state hopes for 9,000 vehicles a day.
""",
        ),
    ),
    Made(
        "transfer",
        frozenset({38_000_000, 45_000_000}),
        (
            """Done deal: Osei joins Wexley

Wexley City have signed Kwame Osei from Racing Lorn for £38m, the clubs said last night. The winger, 23, has put pen to paper on a five-year contract.

He scored 17 goals in 31 games last season.
""",
            """Wexley break the bank for Osei

He cost £45 million and has cost the fans a month's sleep: Kwame Osei is a Wexley player. "I want to win things," the winger said.

The old record, £29m for Petrov, had stood for six years. Osei gets the number 11.
""",
        ),
    ),
    Made(
        "blackout",
        frozenset({4, 6}),
        (
            """Power back in Salvira after six hours

Salvira was without electricity for six hours on Tuesday after a fire in a transformer. Lifts stopped, and 1.3 million people ate by candlelight.

The utility promised a report within 10 days.
""",
            """When the lights went out

I was in the dentist's chair when it happened. The power cut in Salvira lasted four hours, and I spent two of them with half a tooth.

The utility, which raised its rates by 9% in spring, says sorry.
""",
        ),
    ),
    Made(
        "petition",
        frozenset({39_500, 48_000}),
        (
            """Friends of Holm pool hand in 48,000 signatures

Campaigners who want to save the open-air pool at Holm handed 48,000 signatures to the council on Monday. It would need £3 million for repairs.

The pool opened in 1936 and had 70,000 visitors last summer.
""",
            """Holm pool: council to vote

The fate of the pool at Holm will be decided on 14 May. A petition to keep it has been signed by 39,500 people, in a town of 52,000.

The leader of the council, Ed Marsh, 58, says that £400,000 a year is too much for 12 weeks of swimming.
""",
        ),
    ),
    Made(
        "jackpot",
        frozenset({18_500_000, 22_000_000}),
        (
            """Baker wins 22 million

A baker from Lind has won 22 million euros in the lottery with the birthdays of his three children. He will go on baking, he says.

The odds were one in 140 million.
""",
            """Dough for the baker

What does a baker do with a jackpot of 18.5m euros? He gets up at two, as he has for 26 years. Lind's lucky man does not want his name in the paper.

He has bought a new oven, for 40,000 euros.
""",
        ),
    ),
    Made(
        "control: trial",
        frozenset(),
        (
            """Four guilty in bank case

Four of seven bankers were found guilty on Friday of rigging rates. They face up to 10 years. Three were cleared.

The trial took 14 weeks and heard 83 witnesses.
""",
            """Bank trial ends

The jury believed three of the seven. Of the four others, the former head of trading, Miles Orr, 47, may get the longest term: the prosecutor wants eight years.

The bank itself paid a fine of $290 million two years ago, its rivals $1.4 billion in all.
""",
        ),
    ),
    Made(
        "control: rescue",
        frozenset(),
        (
            """Cave boys found alive

The 11 boys and their teacher who had been missing in a cave near Sorn since Saturday were found alive by divers on Wednesday, two kilometres from the entrance.

Getting them out may take days.
""",
            """First boys out of Sorn cave

Four of the 12 trapped in the cave near Sorn are out, seven are still inside with their teacher. Each dive takes six hours, and the water is four metres deep in places.

More than 90 divers from eight countries are helping.
""",
        ),
    ),
    Made(
        "control: heat",
        frozenset(),
        (
            """Heat kills 14 in Amara

Fourteen people died of the heat in the state of Amara in a week, officials said. In its capital, Deor, it was 46.2 degrees on Sunday.

Schools will stay shut until the 20th.
""",
            """No end to heat wave

In Pulla, 200 km north of Deor, thermometers showed 47.1 degrees on Monday, in Deor 45. Hospitals in Pulla admitted 60 people with sunstroke, and two died.

The rains are 12 days late.
""",
        ),
    ),
    Made(
        "control: election",
        frozenset(),
        (
            """Moreau ahead in first round

Anne Moreau won 41.3 percent in the first round of the presidential election on Sunday, ahead of Paul Gide with 33.8. They meet again in two weeks.

Turnout was 71 percent, four points down.
""",
            """What the numbers say

In the south Moreau got 52 percent, in the capital just 29. A poll for the second round gives her 55 percent and Gide 45.

Of those under 25 only 48 percent voted. Nine candidates are out.
""",
        ),
    ),
    Made(
        "control: airport",
        frozenset(),
        (
            """Airport to get third runway

The government has said yes to a third runway at Calder airport. It will be 3,200 metres long and cost £9 billion. Some 780 homes must go.

Calder had 41 million passengers last year.
""",
            """Villagers vow to fight runway

Half of the village of Harm, 320 of its 650 houses, would disappear under the third runway of Calder. "They offer us 125 percent of the value," said Rose Tann, 71. "I want my garden."

The runway could bring 260,000 more flights a year and 70,000 jobs.
""",
        ),
    ),
    Made(
        "control: shark",
        frozenset(),
        (
            """Surfer loses leg to shark

A surfer lost a leg when a shark attacked him off Pindara on Friday. The man, 26, was 100 metres from the beach.

It was the fourth attack there this year.
""",
            """Beaches shut after shark attack

Eleven beaches near Pindara are shut until Sunday. The animal that bit a 26-year-old was a white shark of four metres, to judge by the teeth. Friends stopped the blood with a leash; it took the helicopter 25 minutes to come.

Since 1950 sharks have killed 32 people in the state.
""",
        ),
    ),
    Made(
        "control: factory",
        frozenset(),
        (
            """Battery plant for Rusk County

Voltan will build a battery plant in Rusk County and create 3,400 jobs, the governor said. It will invest $2.6 billion; the state gives $410 million.

Production starts in two years.
""",
            """Rusk says yes, and wonders

For every job that Voltan brings, Rusk County and the state pay $120,000. In the first year 900 people will be hired, most of them at $23 an hour. The plant takes up 640 acres.

The county has 14,300 inhabitants and an unemployment rate of 7.1 percent.
""",
        ),
    ),
    Made(
        "control: theft",
        frozenset(),
        (
            """Thieves steal bronze horses

Two bronze horses were stolen from the park of Elm House on Sunday night. Each weighs 300 kg and is worth £40,000.

Police want to hear of a white lorry.
""",
            """Horses found in scrapyard

The bronze horses of Elm House, worth £80,000 together, have been found in a scrapyard 60 miles away, one of them cut in three. The dealer had paid £900 for both.

A man of 36 and a woman of 29 are being questioned.
""",
        ),
    ),
    Made(
        "control: storm",
        frozenset(),
        (
            """Hurricane Odile nears coast

Hurricane Odile, with winds of 185 km/h, was 220 km off San Rey at noon on Friday and moving at 15 km/h. Landfall is expected on Saturday night.

Some 30,000 people were told to leave.
""",
            """Odile weakens before landfall

The winds of Odile had dropped to 150 km/h by Saturday morning, and it was 90 km from San Rey. About 12,000 people have gone to shelters.

Hurricane Paula, in 2014, with 240 km/h, left 61 dead.
""",
        ),
    ),
    Made(
        "control: school meals",
        frozenset(),
        (
            """Free lunch for all pupils

From September all 86,000 pupils of the city of Norr will get a free lunch. It costs the city 31 million crowns a year.

So far one in four paid nothing.
""",
            """Norr's lunch: carrots every day

At Birch School 410 children eat in two shifts of 25 minutes. A meal costs 14 crowns; parents used to pay nine. The city has hired 120 cooks.

"They ate 60 kilos of pasta yesterday," says the head cook, Mia Holst.
""",
        ),
    ),
)
