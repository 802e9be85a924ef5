"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_SECOND: Final = (
    Made(
        "bridge collapse",
        frozenset({5, 7}),
        (
            """Footbridge gives way in Tolm, five dead

A footbridge over the Sild collapsed in Tolm on Sunday, and five people were killed, the fire brigade said. Fourteen were hurt.

The bridge dates from 1931.
""",
            """'It folded like paper'

Seven pedestrians died when the footbridge across the Sild in Tolm broke on Sunday.

"It folded like paper," said Nils Aro, who was fishing below. The city had planned to replace it next year.
""",
        ),
    ),
    Made(
        "strike vote",
        frozenset({83, 91}),
        (
            """Pilots vote to strike

Pilots at Norvia Air have voted by 83 percent to strike over rosters, the union said on Tuesday.

The airline flies to 64 cities.
""",
            """Norvia passengers face cancellations

With 91 per cent in favour, the pilots of Norvia Air have backed a strike. It could begin on 12 June.

The airline called Tuesday's vote regrettable.
""",
        ),
    ),
    Made(
        "art theft",
        frozenset({3, 5}),
        (
            """Three paintings stolen in Lenn

Thieves took three paintings from the Lenn gallery in broad daylight on Friday, among them a still life by Corra.

The gallery has no guards on weekdays.
""",
            """Bold raid on gallery

Visitors to the Lenn gallery found five empty frames on Friday. Whoever took the pictures walked out through the main door.

Police want to hear from witnesses.
""",
        ),
    ),
    Made(
        "dam release",
        frozenset({1_200, 900}),
        (
            """Town cleared below dam

Some 1,200 residents of Pirra had to leave their homes on Monday after cracks were found in the dam above the town.

They were lodged in a sports hall.
""",
            """Engineers race to save Pirra dam

The authorities in Pirra ordered 900 people out on Monday because the dam might fail. The lake holds 40 million cubic metres.

The rain has stopped.
""",
        ),
    ),
    Made(
        "fee",
        frozenset({28_000_000, 35_000_000}),
        (
            """United sign Okoro

United have signed striker Ade Okoro from Velda for £28m, the club announced on Thursday. The 23-year-old gets a four-year contract.

He scored 19 goals last season.
""",
            """Okoro: 'A dream'

Ade Okoro put on the red shirt on Thursday and smiled. For his move from Velda the club is said to have paid £35 million.

He will wear number 9.
""",
        ),
    ),
    Made(
        "rain none",
        frozenset(),
        (
            """Cloudburst floods cellars in Hald

Firefighters in Hald pumped out 120 cellars after 64 millimetres of rain fell on Tuesday evening.

Trams stood still for an hour.
""",
            """Under water

More than 100 cellars were flooded in Hald on Tuesday when 64 litres of rain fell on each square metre. A car was swept 30 metres down Mill Street.

The fire service was called out 200 times.
""",
        ),
    ),
    Made(
        "satellite launch",
        frozenset({24, 36}),
        (
            """Rocket lifts off with two dozen satellites

A rocket carrying 24 satellites blasted off from Kour on Wednesday, the company Astra said. They will watch the weather.

It was the seventh start this year.
""",
            """Astra puts 36 satellites into orbit

Astra's rocket rose from Kour into a clear sky on Wednesday. An hour later 36 small satellites had been set free.

Each weighs 11 kilos.
""",
        ),
    ),
    Made(
        "debt",
        frozenset({14_000_000, 19_000_000}),
        (
            """Opera house bankrupt

The Orle opera filed for bankruptcy on Monday. It owes creditors 19 million crowns, its director said.

All performances until May are cancelled.
""",
            """Curtain falls in Orle

With debts of 14 million crowns, the opera in Orle has closed its doors. Singers wept on stage on Monday.

The city pays 6 million a year for the house.
""",
        ),
    ),
    Made(
        "sick whales",
        frozenset({17, 26}),
        (
            """Whales strand on Farrow beach

Seventeen pilot whales died on Farrow beach on Saturday despite the efforts of volunteers.

Nobody knows why they strand.
""",
            """'We cried'

Hundreds of helpers formed chains with buckets, but it was too late for 26 of the whales that had stranded on Farrow beach on Saturday.

"We cried," said Moa Lind.
""",
        ),
    ),
    Made(
        "court award",
        frozenset({3_500_000, 4_200_000}),
        (
            """Patient wins $3.5 million

A jury in Dell County awarded $3.5 million to a man who lost a leg after a surgeon's mistake.

The hospital will appeal Friday's verdict.
""",
            """Jury: hospital must pay

The hospital in Dell County whose surgeon cut off Ron Teal's wrong leg has to pay him 4.2 million dollars, a jury decided on Friday.

Teal, 57, was a roofer.
""",
        ),
    ),
    Made(
        "summit none",
        frozenset(),
        (
            """Leaders meet in Aven

Presidents and premiers of 19 countries gathered in Aven on Thursday for a summit on fish. They are to sign a treaty on Saturday.

5,000 police officers are on duty.
""",
            """Protests as summit opens

About 2,000 protesters marched through Aven on Thursday as nineteen heads of state met to talk about fish. Eleven were arrested.

The summit costs 30 million.
""",
        ),
    ),
    Made(
        "drought",
        frozenset({40, 55}),
        (
            """Drought ruins harvest in Sirra

Farmers in Sirra will bring in 40 percent less wheat than last year because of the drought, the farm ministry said on Tuesday.

It has not rained since March.
""",
            """Empty granaries

The wheat harvest in Sirra has shrunk by 55 percent. The ministry blamed the drought on Tuesday.

A sack of flour costs 900 rials.
""",
        ),
    ),
    Made(
        "kidnap ransom",
        frozenset({2_000_000, 1_200_000}),
        (
            """Banker's son freed

Kidnappers freed the son of the banker Ugo Laro on Sunday. The family is reported to have paid a ransom of two million euros.

The boy is nine.
""",
            """Nine-year-old back home after 12 days

Ugo Laro's son is back with his parents. 1.2 million euros in used notes had been handed over in a car park, police said on Sunday.

Two suspects are known.
""",
        ),
    ),
    Made(
        "ferry capacity",
        frozenset({310, 270}),
        (
            """Overloaded ferry sinks

A ferry with 310 people on board sank on Lake Moro on Monday. It was allowed to carry 150.

At least 44 bodies have been recovered.
""",
            """Grief on Lake Moro

Relatives lined the jetty on Tuesday, a day after a ferry went down on Lake Moro. It had left port with 270 passengers.

Divers brought up 44 dead.
""",
        ),
    ),
    Made(
        "fire hectares",
        frozenset({5_000, 8_200}),
        (
            """Blaze rages on Cape Torr

A wildfire on Cape Torr has burned 5,000 hectares of scrub since Saturday, officials said on Monday.

Two campers were arrested.
""",
            """Cape Torr on fire

Flames have devoured 8,200 hectares on Cape Torr, according to the forest service. On Monday they came close to the lighthouse.

Six aircraft dropped water.
""",
        ),
    ),
    Made(
        "school closure",
        frozenset({14, 22}),
        (
            """Council to shut 14 schools

Fourteen village schools in Harrowdale are to close next summer for want of pupils, the council said on Wednesday.

Parents threaten to sue.
""",
            """Harrowdale parents up in arms

22 primary schools will be shut in Harrowdale under plans made public on Wednesday. Buses would take children to the nearest town.

Some would ride for 50 minutes.
""",
        ),
    ),
    Made(
        "runner none",
        frozenset(),
        (
            """Bolte wins in Lar

Kenyan-born Ines Bolte won the Lar half marathon on Sunday in 1:08:12. She was 40 seconds ahead of Dora Falk.

12,000 runners took part.
""",
            """Falk second in Lar

Dora Falk came second in Lar on Sunday, 40 seconds behind Ines Bolte, who needed one hour, eight minutes and 12 seconds.

Falk turned 30 last week.
""",
        ),
    ),
    Made(
        "tunnel length",
        frozenset({18, 23}),
        (
            """Breakthrough under the Korr pass

Miners broke through the last rock of the Korr tunnel on Friday. It is 18 kilometres long and will cut the trip by an hour.

Trains will run from 2030.
""",
            """Handshake in the mountain

From north and south they had dug towards each other for seven years. On Friday miners met in the middle of the 23-kilometre Korr tunnel.

Four men died during construction.
""",
        ),
    ),
    Made(
        "hospital wait",
        frozenset({9, 14}),
        (
            """Woman dies in waiting room

A woman of 81 died on Thursday in the emergency ward of Sedge hospital after waiting for nine hours, her family said.

The hospital has ordered an inquiry.
""",
            """'They forgot her'

Elsie Marr waited for 14 hours on a chair in the emergency ward at Sedge. On Thursday she was found dead.

She was 81.
""",
        ),
    ),
    Made(
        "army size",
        frozenset({20_000, 35_000}),
        (
            """Kasta calls up reservists

The president of Kasta ordered the mobilization of 20,000 reservists on Sunday after shots at the border.

Parliament meets on Monday.
""",
            """Kasta mobilizes

Some 35,000 reservists have been told to report to barracks in Kasta, state television said on Sunday.

At petrol stations there were queues of 2 kilometres.
""",
        ),
    ),
)
