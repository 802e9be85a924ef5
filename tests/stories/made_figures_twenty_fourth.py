"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_FOURTH: Final = (
    Made(
        "derailment",
        frozenset({12, 17}),
        (
            """Commuter train comes off the rails at Asper Junction

Good evening. A commuter train has come off the rails at Asper Junction this morning. A dozen passengers are in hospital tonight, one of them in intensive care.

Our reporter counted six carriages on their side. The line, used by 40,000 travellers a day, will stay shut until Friday.
""",
            """Asper derailment: what we know

The 7.52 from Linley jumped the track at Asper Junction on Tuesday. 17 people were hospitalised.

Investigators have the recorder. The train was doing 94 km/h where 60 is allowed, a source says.
""",
        ),
    ),
    Made(
        "layoffs",
        frozenset({900, 1200}),
        (
            """Glass maker Ventra axes twelve hundred jobs

Ventra, the glass maker from Holt, is getting rid of 1,200 jobs as demand slumps, it announced this morning.

The shares gained 4%. Ventra lost $85 million in the last quarter.
""",
            """Holt in shock over Ventra

The news came at the end of the night shift: 900 people will lose their work at Ventra by the autumn. "I have been here for 22 years," said Mick Dorran.

Ventra makes windscreens for 3 million cars a year.
""",
        ),
    ),
    Made(
        "jewels",
        frozenset({1_400_000, 2_100_000}),
        (
            """Four masked men rob jeweller in 90 seconds

Masked robbers stormed a jeweller's on the Rue Calvet in Brisac on Friday and made off with €2.1m in diamonds. It took them 90 seconds.

Police found the car, burnt out, 12 km away.
""",
            """The Brisac heist, minute by minute

10:04: a grey van stops on the Rue Calvet. 10:06: it is gone, and with it gems worth €1.4 million, according to the owner, Luc Amand.

He was robbed in 2015, too, when thieves took watches worth €300,000.
""",
        ),
    ),
    Made(
        "poll on smoking",
        frozenset({58, 62}),
        (
            """Majority for smoking ban on beaches

Sixty-two per cent of islanders back a ban on smoking on the beaches of Porta, a survey for the tourist board shows.

The ban could come in May. Fines would be 50 euros.
""",
            """Stub it out, says Porta

A ban on lighting up on Porta's beaches is popular: 58% of respondents in the tourist board's survey were in favour.

Among hoteliers it is nearly nine in ten. Some 800 people took part.
""",
        ),
    ),
    Made(
        "ferry",
        frozenset({9, 14}),
        (
            """Ferry sinks in Lake Dorro

Fourteen people are unaccounted for after a ferry capsized on Lake Dorro in the early hours, officials have told us. The boat was licensed for 60.

Fishermen saved 41.
""",
            """Lake Dorro ferry: families wait

On the shore of Lake Dorro the families wait for word of the nine who are still missing since the ferry Aminta went down on Thursday.

Two bodies have been found. Divers go down to 70 metres.
""",
        ),
    ),
    Made(
        "astronomer",
        frozenset({34, 38}),
        (
            """Young astronomer finds comet

A comet no one had seen before has been found by Mila Orr, 34, from her garden near Tessel. It will pass the Earth at 60 million km in June.

She used a telescope that cost her $900.
""",
            """Backyard comet

Not a big observatory but a garden shed: 38-year-old Mila Orr, who works at a bank in Tessel, saw the smudge on three nights in a row.

It is the first comet found by an amateur here in 16 years.
""",
        ),
    ),
    Made(
        "cloudburst",
        frozenset({140, 180}),
        (
            """Wettest day ever for Kirren

Well, it poured. In Kirren 140 mm of rain fell in 24 hours, more than ever before, and the underpass at the station filled to the brim.

The fire brigade went out 320 times.
""",
            """Kirren counts the damage

Cellars full, cars afloat: Sunday's cloudburst dumped 180 millimetres on Kirren in a day. Insurers speak of 5,000 claims.

In all of August 75 mm is normal.
""",
        ),
    ),
    Made(
        "crane",
        frozenset({975, 1060}),
        (
            """Crane falls on flats

A crane fell on a block of flats in Bury Lane, Aldham, shortly after 4.15pm on Monday. A woman in the top flat escaped with bruises.

Fifty residents were led to safety.
""",
            """'The ceiling came in': crane hits Aldham flats

It was 5:40 p.m. on Monday when the crane fell on Bury Lane in Aldham, say neighbours. The flat of Olive Marsh, 77, was cut in two.

The crane was 60 metres tall and had been checked in May.
""",
        ),
    ),
    Made(
        "derby score",
        frozenset(),
        (
            """Rovers win the derby

Rovers beat City 3-1 in the Tamley derby on Sunday night to go top of the table. Ellis scored twice in front of 31,000.

City have not won in six games.
""",
            """Derby joy for Rovers

What a night! Rovers are top after a 3-1 win over their neighbours City, with two from Ellis and a late one from Pride. It was their 50th derby win.

City's coach, Hal Dunn, said he would stay.
""",
        ),
    ),
    Made(
        "dinghy",
        frozenset({27, 33}),
        (
            """Lifeboat picks up migrants off Farrow Point

Twenty-seven migrants were plucked from a dinghy by the lifeboat off Farrow Point before dawn today. Seven are children.

It is the third boat this week.
""",
            """Another dinghy off Farrow Point

The lifeboat crew of Farrow Point picked up 33 people from a leaking dinghy, it says on its page. A baby of four months was among them.

The crew, all volunteers, were out for five hours in a force 7.
""",
        ),
    ),
    Made(
        "control: launch",
        frozenset(),
        (
            """Rocket lifts off at second try

The rocket Heron 3 lifted off from Cape Sorrel at 9:14 a.m. on Friday with 22 satellites, two days late. It is 58 metres high.

The satellites fly at 550 km.
""",
            """Heron 3 flies

Third time? No, second. Heron 3 left Cape Sorrel on Friday morning, and 12 minutes later the first of its 22 satellites were set free. The company has put up 310 so far and wants 1,200.

The next launch is on the 19th.
""",
        ),
    ),
    Made(
        "control: zoo",
        frozenset(),
        (
            """Zoo's elephant dies

Tamba, the elephant that three generations of children knew, has died at the zoo of Ostrow aged 54. She had come in 1973.

She weighed 3.8 tonnes and ate 120 kg a day.
""",
            """Goodbye, Tamba

Ostrow's best loved citizen is no more. Tamba was 54, and with 51 years at the zoo she had seen 11 directors. Her daughter Lin, 23, remains, with two others.

More than 600 people left flowers.
""",
        ),
    ),
    Made(
        "control: train fares",
        frozenset(),
        (
            """Fares to go up by 4.8%

Train fares will go up by 4.8% in January, the ministry said today. A season ticket from Oakley to the capital will cost £4,960.

Last year they rose by 5.9%.
""",
            """Commuters: we pay more for less

From January commuters in Oakley pay £227 more a year. Fares rise by 4.8 per cent, but peak tickets by 3.9 and off-peak ones by 6.

Last month one train in five was late.
""",
        ),
    ),
    Made(
        "control: bank hack",
        frozenset(),
        (
            """Hackers hit Orda Bank

Hackers have got at data of some 2 million customers of Orda Bank, it said on Monday. No money was taken.

The bank has 9 million customers in four countries.
""",
            """Orda Bank: what to do

If you are one of the 1.96 million whose data were stolen from Orda Bank, change your password. The bank has set up a line, open 8 to 8, with 400 people.

Its shares fell 6 percent on Monday.
""",
        ),
    ),
    Made(
        "control: harvest",
        frozenset(),
        (
            """Poor harvest for Selda wine

Selda's growers picked 31 percent fewer grapes than last year, their association said. Hail in May and drought in August are to blame.

They expect 420,000 hectolitres.
""",
            """Small but fine, say growers

In the hills of Upper Selda the harvest was 45 percent down; on the plain, where there is water, it fell by 12 percent. For the whole region the association puts the loss at 31.

A bottle may cost two euros more.
""",
        ),
    ),
    Made(
        "control: avalanche",
        frozenset(),
        (
            """Avalanche kills three skiers

Three skiers died in an avalanche on the Gelm at 2,600 metres on Saturday. Two others were dug out alive.

The danger level was four out of five.
""",
            """Survivor of Gelm avalanche tells

"I was under the snow for 20 minutes," says Jan Roth, 31, one of the two who got out alive. Three of his friends did not. The slab was 150 metres wide.

This winter 19 people have died in avalanches, last winter 26.
""",
        ),
    ),
    Made(
        "control: museum",
        frozenset(),
        (
            """Museum opens new wing

The new wing of the Hallam Museum opened on Thursday after four years. It cost $88 million, $12 million more than planned, and adds 5,000 square metres.

Admission is free until Sunday.
""",
            """Inside the new Hallam

You go up 92 steps, and there it is: the room with the 14 Lorrens. The wing, six years after it was first drawn, has 30 rooms. The museum expects 700,000 visitors a year, up from 450,000.

The old wing shuts for repairs worth $20 million.
""",
        ),
    ),
    Made(
        "control: strike talks",
        frozenset(),
        (
            """Bus strike: day five

No buses ran in Penmark for a fifth day on Friday. Talks broke down after 11 hours on Thursday night.

Drivers want 14 pounds an hour.
""",
            """Bus strike enters second week

Penmark's bus strike is now in its second week. The 720 drivers earn £12.60 an hour; the company, which offers £13.20, says a day costs it £90,000.

Schools report that 300 children stayed at home.
""",
        ),
    ),
    Made(
        "control: fish farm",
        frozenset(),
        (
            """Salmon escape from farm

Around 50,000 salmon have escaped from a farm in Loch Varra after a storm tore a net on Sunday, the owner said.

The pen held 76,000.
""",
            """Anglers asked to catch runaways

Anglers on the Varra may keep what they catch this week: up to 50,000 farmed salmon are on the loose, some of them weighing 5 kg. By Wednesday 1,100 had been caught.

Wild salmon in the river number 3,000.
""",
        ),
    ),
    Made(
        "control: verdict",
        frozenset(),
        (
            """Doctor cleared on 9 of 12 counts

A jury in Lanford cleared Dr Anne Weld on nine of 12 counts of fraud on Wednesday and found her guilty on three. She could get five years.

The trial took 31 days.
""",
            """Weld guilty

Guilty on three counts: Dr Anne Weld billed for patients who had died. The jury of seven women and five men needed 19 hours. Each count carries up to five years; the prosecutor has asked for four in all.

Sentence is on March 3.
""",
        ),
    ),
)
