"""The tenth set of twenty invented stories, written blind.

Five of ten were found, with no false alarm, before what it showed was mended.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made, a_line_each

TENTH: Final = a_line_each(
    Made("ferry drill", frozenset({410, 460}), (
        """Smoke on ferry: passengers taken off

NORHAVN (Dispatch) - Smoke in the engine room of the ferry Sankt Olav forced the captain to turn
back to Norhavn on Friday evening. All 410 passengers were taken off in lifeboats, the shipping
line said.

Nobody was hurt. The Sankt Olav is to be towed to a yard.

"It was orderly, almost quiet," said Berit Lund, who was on her way to a wedding.
""",
        """Ferry passengers in lifeboats off Norhavn

NORHAVN (Globe) - In calm seas 460 passengers left the ferry Sankt Olav in lifeboats off Norhavn
on Friday because of smoke below deck. The harbour police are looking into the cause.

The ship had been overhauled in spring. She carries lorries too.

A spokesman for the line, Arne Vik, praised the crew.
""")),
    Made("pipeline leak", frozenset({1_200, 3_000}), (
        """Oil leaks into Lake Tessin

BROGG (Dispatch) - About a third of the shore of Lake Tessin is black after 1,200 tonnes of oil
ran out of a cracked pipeline near Brogg on Sunday, the environment ministry said.

Anglers found dead pike. Booms were laid across the outflow.

The pipeline is owned by Transol. It has been turned off.
""",
        """Black tide on Lake Tessin

BROGG (Agency One) - Divers closed the crack in the pipeline near Brogg late on Sunday. By then
3,000 tonnes of oil had spilled into Lake Tessin, according to the firm Transol.

Bathing is forbidden until further notice.

The mayor of Brogg wants damages.
""")),
    Made("minimum wage", frozenset({13.5, 14.2}), (
        """Minimum wage goes up in Sarland

HOFF (Dispatch) - Sarland's lowest paid workers will earn $13.50 an hour from July. The cabinet
agreed on Tuesday after weeks of dispute.

Some 380,000 people work for the minimum wage.

Employers warned that cafes would close.
""",
        """Sarland lifts lowest wage

HOFF (Globe) - The cabinet of Sarland raised the minimum wage on Tuesday. From July it will be
$14.20 an hour, the labour minister said.

Unions had asked for $16. It was the first rise for three years.

The minister, Odo Brand, spoke of fairness.
""")),
    Made("concert crush", frozenset({27, 34}), (
        """Fans hurt in crush at concert in Velden

VELDEN (Dispatch) - Twenty-seven fans were injured on Saturday night when a fence gave way at a
concert of the band Moth in the park of Velden. Most had broken ribs.

The concert was stopped after three songs.

The band wrote that its thoughts were with everyone.
""",
        """Fence collapses at Moth concert

VELDEN (Agency One) - A fence collapsed at a concert in Velden on Saturday; 34 people were
injured, four of them badly. The police said that too many tickets had been sold.

The park holds 15,000.

Moth's next concert, in Hoff, was called off.
""")),
    Made("bank fraud", frozenset({18_000_000, 26_000_000}), (
        """Cashier stole for years

TARM (Dispatch) - A cashier of the savings bank in Tarm stole 18 million crowns from customers
over seven years, prosecutors said on Wednesday. She bought horses with the money.

The woman, 49, has confessed.

The bank promised to pay everything back.
""",
        """Horses bought with stolen savings

TARM (Globe) - Prosecutors have charged a former cashier of the savings bank of Tarm with theft.
She is said to have taken 26 million crowns from customers' accounts.

Eleven horses were seized. The trial is to start in autumn.

The bank has 40 branches.
""")),
    Made("new species", frozenset({9, 14}), (
        """New frogs found in Amara hills

LUSK (Dispatch) - Biologists have found nine new species of frogs in the hills of Amara, the
university of Lusk announced on Monday. The smallest is no bigger than a pea.

They searched the forest for two months, mostly at night.

The hills are to become a park.
""",
        """Frogs as small as peas

LUSK (Agency One) - Fourteen species of frogs unknown till now live in the hills of Amara, say
biologists of the university of Lusk who listened to their calls at night.

A mining firm wants to dig there.

The team was led by Ruth Amsel.
""")),
    Made("tower height", frozenset({212, 240}), (
        """Hoff plans tallest tower

HOFF (Dispatch) - The city of Hoff has allowed an insurer to build a tower of 212 metres beside
the main station. It will be the country's tallest.

Neighbours fear shadows. Work is to begin next year.

The architect, Ines Carl, called it a needle.
""",
        """A needle for Hoff's skyline

HOFF (Globe) - The tallest tower of the country is to rise beside Hoff's main station. The council
gave its permission for the building, which will be 240 metres high, on Thursday.

Flats at the top will be for sale.

Critics speak of a monument to vanity.
""")),
    Made("chess champion", frozenset({16, 18}), (
        """Pupil is chess champion

MELDE (Dispatch) - Aino Rask, 16, won the national chess championship in Melde on Sunday. She beat
the favourite, a grandmaster, in 31 moves.

Rask learned chess from her grandfather.

The prize is 20,000 crowns.
""",
        """Aino Rask queen of chess

MELDE (Globe) - Nobody had reckoned with Aino Rask. On Sunday the pupil, who is 18 years old, won
the championship in Melde.

Rask took six wins and two draws.

She wants to study physics.
""")),
    Made("hospital closure", frozenset({5, 7}), (
        """Small hospitals to close in Ostland

OSTBURG (Dispatch) - Ostland's health minister wants to close five hospitals in the countryside by
next summer. They have too few patients, he said on Thursday.

Nurses will be offered posts in Ostburg.

The opposition called the plan heartless.
""",
        """Ostland: patients to travel further

OSTBURG (Agency One) - Seven hospitals in rural Ostland will be closed by next summer under a plan
of the health minister, made public on Thursday.

Ambulances would have to drive up to 50 kilometres.

Doctors' leader Emma Thal warned of deaths.
""")),
    Made("drought cattle", frozenset({30_000, 45_000}), (
        """Drought kills cattle in Mabara

MABARA (Dispatch) - The drought in Mabara has killed 30,000 cattle since June, the farmers' union
said on Friday. Wells have run dry in all four districts.

Herders walk for days to the river.

Rain is not expected before November.
""",
        """No rain in sight for herders of Mabara

MABARA (Agency One) - Some herders in Mabara have lost everything. In all 45,000 head of cattle
have died in the drought, the government said on Friday.

It asked other states for fodder.

The river Tsal is at its lowest level for 60 years.
""")),
    Made("two days of fire", frozenset(), (
        """Moor fire near Tolm

TOLM (Dispatch) - A moor fire near Tolm had burnt 120 hectares by Monday evening. Peat smoke lies
over the villages.

80 firemen are at work.

The army sent a tank that can drive on peat.
""",
        """Smoke over Tolm

TOLM (Globe) - The moor fire near Tolm grew to 190 hectares by Tuesday noon. Schools have closed
their windows.

110 firemen fight it now.

Rain may come on Thursday.
""")),
    Made("poll of two parties", frozenset(), (
        """Poll: Centre ahead

HOFF (Dispatch) - The Centre party would get 31 percent of the vote if there were an election on
Sunday, a poll by Mirror showed.

Its lead has grown.

1,002 people were asked.
""",
        """Reds fall back in poll

HOFF (Globe) - The Reds have dropped to 24 percent in a new poll by Mirror, their lowest for a
year. Young voters leave them.

The Greens stand at 12.

Party leader Jon Asp was silent.
""")),
    Made("tickets and seats", frozenset(), (
        """Opera house reopens in Lusk

LUSK (Dispatch) - After four years the opera house in Lusk opened again on Saturday with 1,340
guests. The repair cost €96 million.

The chandelier has 6,000 crystals.

The president came too.
""",
        """Lusk has its opera back

LUSK (Agency One) - Applause for twelve minutes: the opera in Lusk is open again. It has 1,480
seats now, fewer than before, but more room for legs.

The work took four years and €96 million.

Next is a ballet.
""")),
    Made("crash, drivers' ages", frozenset(), (
        """Two cars collide near Enk

ENK (Dispatch) - Two cars collided on the road to Enk on Tuesday morning. A 24-year-old driver was
killed, another was badly hurt.

It had rained.

The road was closed for three hours.
""",
        """Fatal crash on Enk road

ENK (Globe) - A young man died on the road to Enk on Tuesday when his car struck another. Its
driver, a 61-year-old woman, lies in hospital.

Police look for witnesses.

It was the third crash there this year.
""")),
    Made("swap of prisoners", frozenset(), (
        """Prisoners swapped at border

GRAN (Dispatch) - Omara and Tesk exchanged prisoners on Wednesday. Omara let 35 soldiers go, who
crossed the bridge at Gran on foot.

The Red Cross had arranged it.

Talks go on in Hoff.
""",
        """Soldiers come home

GRAN (Agency One) - Tesk sent 28 captured soldiers home to Omara on Wednesday in an exchange at
the bridge of Gran. Families waited with flowers.

It is the second swap this year.

Both sides hold more men.
""")),
    Made("approximate crowd", frozenset(), (
        """Pilgrims climb Mount Sarn

SARN (Dispatch) - Around 20,000 pilgrims climbed Mount Sarn in the night to Sunday. Many walked
barefoot.

Two needed help.

The climb takes three hours.
""",
        """Barefoot to the top

SARN (Globe) - By the bishop's count 19,200 pilgrims went up Mount Sarn in the night to Sunday.
The youngest was four.

Water was short.

The mountain is 764 metres high.
""")),
    Made("price in two moneys", frozenset(), (
        """Stamp sold in Melde

MELDE (Dispatch) - A stamp with a printing error was sold for €300,000 in Melde on Friday.

Only three are known.

The buyer is a dentist.
""",
        """Misprint makes a fortune

MELDE (Agency One) - A dentist paid $324,000 for a stamp on which the king looks the wrong way,
the auction house in Melde said on Friday.

It had been found in a Bible.

The bidding took two minutes.
""")),
    Made("season and match", frozenset(), (
        """Falk scores again

HOFF (Dispatch) - Nele Falk scored two goals in Hoff's 4-0 over Enk on Saturday. She has now
scored 19 this season.

6,100 spectators saw it.

Hoff is first.
""",
        """Enk outplayed

HOFF (Globe) - Hoff beat Enk 4-0 on Saturday in front of 6,100. Nele Falk took her goals in the
first half.

Enk has lost five matches in a row.

Coach Rut Amel, 52, stays.
""")),
    Made("budget whole and part", frozenset(), (
        """Ostburg adopts budget

OSTBURG (Dispatch) - Ostburg will spend €2.3 billion next year, the council decided on Thursday.
€410 million goes to schools.

The debt grows.

The vote was close.
""",
        """Money for Ostburg's schools

OSTBURG (Globe) - Schools in Ostburg get €410 million next year, a tenth more than now. The
council passed the budget on Thursday.

Swimming baths lose out.

The mayor was content.
""")),
    Made("flu weeks", frozenset(), (
        """Flu spreads in Sarland

HOFF (Dispatch) - Doctors in Sarland reported 4,200 cases of flu last week, the health office said
on Monday.

Schools are half empty.

A vaccine is to be had.
""",
        """Flu wave not over

HOFF (Agency One) - Since the start of winter 31,000 people in Sarland have caught the flu,
according to the health office on Monday. The peak is yet to come.

Hospitals forbid visits.

Masks are back.
""")),
)  # fmt: skip
