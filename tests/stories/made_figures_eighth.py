"""The eighth set of twenty invented stories, written blind.

Five of twelve were found, with one false alarm, before what it showed was mended.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made, a_line_each

EIGHTH: Final = a_line_each(
    Made("gas blast hour", frozenset({220, 255}), (
        """Gas explosion flattens bakery in Mirren

MIRREN (Chronicle) - A gas explosion flattened a bakery in the Hollow Street in Mirren at 3:40
a.m. on Wednesday. The baker, who had been about to light his oven, was pulled out alive.

Windows broke as far as the cathedral. The gasworks had got two calls about a smell.

Hollow Street will be closed all week.
""",
        """Baker survives blast in Mirren

MIRREN (Sun-Journal) - The baker Anselm Tor survived when a gas explosion tore his bakery in
Hollow Street apart at 4:15 a.m. on Wednesday, Mirren police said.

He has burns on both hands. "I smelled nothing," his wife said.

The blast left a hole six metres wide.
""")),
    Made("coach crash", frozenset({19, 24}), (
        """Coach with pilgrims overturns on Sarno pass

SARNO (Chronicle) - A coach carrying pilgrims home from Santa Brua overturned on the Sarno pass on
Sunday night. Nineteen passengers were injured.

The driver told police that a deer had run across the road. He was not hurt.

The pass, 1,840 metres high, has 33 bends.
""",
        """Pilgrims hurt in coach accident

SARNO (Agency) - Two dozen people suffered injuries when a coach overturned on the Sarno pass on
Sunday night, hospitals in the valley reported. The group was on its way back from Santa Brua.

The coach was seven years old. It had passed its last test in June.
""")),
    Made("oil field sale", frozenset({3_100_000_000, 3_900_000_000}), (
        """Kestrel sells northern oil fields

PORT HARL (Chronicle) - Kestrel Energy is selling its northern oil fields to the state fund of
Omara for $3.1 billion, the company announced on Tuesday.

The fields pump 140,000 barrels a day. Some 900 jobs go with them.

Kestrel's shares rose 5.5 percent.
""",
        """Omara fund buys Kestrel's oil fields

PORT HARL (Markets Daily) - The state fund of Omara has agreed to buy the northern oil fields of
Kestrel Energy in a deal worth $3.9 billion.

Kestrel wants to put the money into wind farms. Its debt stands at $7 billion.

Analysts had hoped for more.
""")),
    Made("school closures", frozenset({46, 64}), (
        """Teachers' strike shuts schools in Belmar

BELMAR (Chronicle) - Parents in Belmar had to look after their children themselves on Thursday
because a strike of teachers closed 46 schools.

The teachers want smaller classes and 300 new posts. They last struck in 2018.

"We stand with them," said Ursel Pohl, mother of three.
""",
        """Empty classrooms in Belmar

BELMAR (Sun-Journal) - Sixty-four schools stayed shut in Belmar on Thursday, the city said, as
teachers laid down their work. In the others, heads read stories in the gym.

The union speaks of 1,900 strikers.

The next strike is set for the week after Easter.
""")),
    Made("swimmer", frozenset({51, 58}), (
        """Swimmer crosses Lake Orm in record time

LINDEN (Chronicle) - Petra Vail, a postwoman of 51, swam across Lake Orm on Saturday in 13 hours,
faster than anyone before.

The water had 17 degrees. Two boats went with her.

Vail started swimming after an operation.
""",
        """Postwoman conquers Lake Orm

LINDEN (Sun-Journal) - Lake Orm has a new queen: Petra Vail, 58, swam from Linden to Sankt Ev on
Saturday, beating a record from 1977.

She ate bananas and soup on the way. "The last hour was the worst," she said.

Her postbag weighs 20 kilos.
""")),
    Made("museum thieves", frozenset({8, 11}), (
        """Thieves empty coin room in Avenholt

AVENHOLT (Chronicle) - Thieves broke into the coin room of the museum of Avenholt on Friday night
and made off with 11 gold coins from the age of the Wendic kings.

They came through a skylight. The alarm had been switched off for repairs.

Police look for a white van.
""",
        """Museum robbed of Wendic gold

AVENHOLT (Agency) - Eight gold coins of the Wendic kings have been stolen from the museum in
Avenholt, its director Jens Ruhl said on Saturday. They weigh 4 grams each.

The burglars climbed over the roof. A guard heard nothing.

The coins cannot be sold, Ruhl said.
""")),
    Made("rent rise", frozenset({6.2, 7.4}), (
        """Rents in Talburg climb faster than ever

TALBURG (Chronicle) - Tenants in Talburg pay 6.2 percent more rent than a year ago, the tenants'
league said on Monday, the steepest rise since it began to count.

A flat of 60 square metres now costs 840 crowns a month. In the suburbs it is 610.

The city builds 1,200 flats a year.
""",
        """Talburg: rents up again

TALBURG (Markets Daily) - Rent in Talburg has gone up by 7.4 percent within a year, according to
the tenants' league. Landlords blame the price of heat.

The mayor promised a brake on rents.

In Orm, rents fell by 1 percent.
""")),
    Made("rally size", frozenset({9_000, 20_000}), (
        """Farmers fill square in Dobrin

DOBRIN (Chronicle) - Farmers protested in Dobrin on Tuesday against cheap grain from abroad.
Police counted 9,000 demonstrators in the Old Square.

Around 400 tractors blocked the bridges until dusk.

The farm minister did not show himself.
""",
        '''"Our grain, our bread": farmers' rally in Dobrin

DOBRIN (Sun-Journal) - With whistles and cowbells, 20,000 people rallied in Dobrin's Old Square on
Tuesday, according to the farmers' union, to demand a tax on foreign grain.

The rally ended with a song. Two tractors broke down.

A ton of wheat brings 180 crowns.
''')),
    Made("bridge cost", frozenset({74_000_000, 92_000_000}), (
        """Council votes for new Ister bridge

HARN (Chronicle) - Harn will get a second bridge over the Ister. The council voted for it on
Wednesday by 29 votes to 14. It will cost €74 million and be ready in five years.

The old bridge, of 1911, carries 31,000 cars a day.

Cyclists get a lane 3 metres wide.
""",
        """Green light for second bridge

HARN (Agency) - After a debate of seven hours the council of Harn on Wednesday said yes to a
second Ister bridge, 29-14. The price: €92 million.

Half of it comes from the state. Work starts in March.

Opponents want to go to court.
""")),
    Made("avalanche", frozenset({4, 6}), (
        """Avalanche buries skiers above Valtorre

VALTORRE (Chronicle) - An avalanche above Valtorre swept four skiers to their deaths on Saturday.
It came down at about noon from the north face of the Sass.

Sixty rescuers and nine dogs searched until dark.

The danger had been put at level 4.
""",
        """Six die under snow near Valtorre

VALTORRE (Agency) - Six skiers died on Saturday when a slab of snow broke loose on the Sass near
Valtorre, mountain rescuers said. Two others dug themselves out.

They had left the marked run. The slab was 200 metres wide.

It is the worst accident there for 20 years.
""",
        """Sass avalanche: warnings ignored

VALTORRE (Sun-Journal) - The skiers caught by Saturday's avalanche on the Sass had ignored a
warning, a guide said. "We told them at breakfast."

The lifts stay closed on Sunday.
""")),
    Made("plane delay", frozenset({7, 11}), (
        """Passengers stuck in plane for hours

ELDRUP (Chronicle) - Passengers of a flight to Samos sat in their plane on the runway of Eldrup
for seven hours on Sunday without food. A valve was broken.

There were 178 people on board, among them a school choir.

The airline, Vega, has apologised.
""",
        """Choir sings in grounded plane

ELDRUP (Sun-Journal) - A school choir sang for fellow travellers whose plane to Samos stood on the
runway in Eldrup for 11 hours on Sunday because of a broken valve.

Vega Airlines offers each passenger 250 crowns.

The plane took off on Monday at 6 a.m.
""")),
    Made("frost night", frozenset({-24, -19}), (
        """Coldest night of the winter in Upper Tarn

KALDEN (Chronicle) - In Kalden, Upper Tarn, thermometers fell to minus 19 degrees in the night to
Friday, the coldest night of this winter.

A pipe burst in the town hall. The library gave out tea.

Snow is on its way.
""",
        """Minus 24 in Kalden

KALDEN (Agency) - The weather service measured minus 24 degrees in Kalden in the night to Friday.
It was the coldest night of the winter in all of Tarn.

Three cars in four did not start, the motor club said.

The river is frozen for the first time in nine years.
""")),
    Made("hostages freed by groups", frozenset(), (
        """First hostages leave Marun embassy

MARUN (Chronicle) - Gunmen holding the embassy in Marun freed 14 hostages on Monday, all of them
women and children, after a night of talks.

They were taken away in two buses. Inside are still 22 people.

The gunmen demand a plane.
""",
        """Marun: more hostages free

MARUN (Agency) - A second group of hostages left the embassy in Marun on Tuesday. The gunmen let
nine people go, among them the cook. Another 13 are still being held.

On Monday 14 had been freed.

Soldiers have ringed the street.
""")),
    Made("harvest", frozenset(), (
        """Rye harvest is the best for ten years

OSTIN (Chronicle) - Farmers of Ostmark brought in 2.1 million tonnes of rye this summer, the farm
ministry said on Thursday. That is 12 percent more than last year.

Rain came at the right time. The price fell to 160 crowns a tonne.

The ministry counts 41,000 farms.
""",
        """Rich harvest brings low prices

OSTIN (Markets Daily) - Ostmark's rye harvest grew to just over two million tonnes, the ministry
announced on Thursday. Farmers complain about the price, 160 crowns.

The wheat harvest was 3.4 million tonnes.

Exports may rise by 8 percent.
""")),
    Made("two stabbings", frozenset(), (
        """Man held after stabbing in Corrin

CORRIN (Chronicle) - A man with a knife wounded three passers-by in the Lower Market in Corrin on
Friday before he was overpowered. He is 27.

The victims are out of danger. One is a girl of 12.

Police know of no motive.
""",
        """Corrin knife attack: suspect had been treated

CORRIN (Sun-Journal) - The man who wounded three people with a knife in Corrin on Friday had been
treated for delusions. In a similar attack in Tessel in April, five people were hurt.

The suspect, 27, lived with his mother.

The mayor wants 40 more policemen.
""")),
    Made("lottery, per head", frozenset(), (
        """Village wins lottery together

PRATH (Chronicle) - The village of Prath has won 12 million crowns in the lottery. Forty
households had bought a ticket together at the inn.

The innkeeper, Olla Brandt, chose the numbers from her goats' birthdays.

Nobody in Prath slept on Saturday.
""",
        """Each gets 300,000: Prath hits jackpot

PRATH (Sun-Journal) - Every one of 40 households in Prath receives 300,000 crowns from the
lottery. They had shared a ticket, said innkeeper Olla Brandt.

A new roof for the chapel comes first.

Prath has 112 inhabitants and 60 goats.
""")),
    Made("ship length, units", frozenset(), (
        """Wreck of the Aurelia found

BAY OF SEN (Chronicle) - Divers have found the wreck of the liner Aurelia, lost in 1931, in 85
metres of water in the Bay of Sen. The ship, 152 metres long, lies on its side.

All 61 people aboard died.

The divers will not touch it.
""",
        """Lost liner lies in Bay of Sen

BAY OF SEN (Agency) - The Aurelia, a liner of 500 feet that sank in 1931 with 61 people, has been
found by divers some 280 feet down in the Bay of Sen.

The bell was still in its place.

A film is to be made.
""")),
    Made("quarter and year", frozenset(), (
        """Glassmaker Orva doubles profit in third quarter

SENN (Chronicle) - Orva, the glassmaker, made a profit of €18 million in the third quarter, twice
as much as a year before, it said on Wednesday.

Sales grew 9 percent to €210 million.

Orva hires 150 people in Senn.
""",
        """Orva raises outlook

SENN (Markets Daily) - The glassmaker Orva on Wednesday raised its outlook. In the first nine
months its profit came to €41 million; for the full year Orva now expects at least €55 million.

Bottles sell best. Window glass is weak.

The shares gained 7 percent.
""")),
    Made("parts of a fleet", frozenset(), (
        """City buys electric buses

LORNE (Chronicle) - Lorne is buying 60 electric buses, the city's transport chief said on Monday.
The first 15 come in May.

They cost €450,000 apiece. The depot in Wick gets a new roof with panels.

Diesel buses will be gone by 2032.
""",
        """First electric buses in May

LORNE (Sun-Journal) - From May 15 electric buses will run on lines 3 and 8 in Lorne. In all the
city has ordered 60. They can go 280 kilometres without charging.

Drivers have been trained for two weeks.

The city has 190 buses now.
""")),
    Made("match in two halves", frozenset(), (
        """Harriers come from behind

WELD (Chronicle) - Weld Harriers turned a 0-2 into a 3-2 against Stoke Lea on Saturday before
8,400 spectators. Kim Bader scored twice within five minutes.

The Harriers are third with 44 points.

Trainer Max Ode, 38, had threatened to go.
""",
        """Stoke Lea throws away lead

WELD (Agency) - Leading 2-0 at half-time, Stoke Lea lost 2-3 at Weld Harriers on Saturday. It was
their seventh defeat. The attendance was 8,400.

Goals came in minutes 12, 30, 61, 66 and 88.

Stoke Lea stays last with 15 points.
""")),
)  # fmt: skip
