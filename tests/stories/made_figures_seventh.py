"""The seventh set of twenty invented stories, written blind.

Nine of fourteen were found, with two false alarms, before anything was mended.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made, a_line_each

SEVENTH: Final = a_line_each(
    Made("warehouse fire", frozenset({140, 210}), (
        """Paint store burns through the night in Gravesund

GRAVESUND (Herald) - A fire at a paint store on the Kipper Quay forced 140 residents out of their
beds in the early hours of Tuesday. Eleven fire engines from four towns fought the flames until 7
in the morning.

The store held some 90 drums of solvent, said fire chief Orsolya Tend. Two of her people were
treated for smoke.

The street will stay closed for three days.
""",
        """Gravesund quay fire: solvent drums exploded "like fireworks"

GRAVESUND (Daily Post) - Drums of solvent blew up one after another when a paint store on Kipper
Quay in Gravesund went up in flames on Tuesday. About 50 firefighters were on the scene.

Police evacuated 210 residents from the houses around, who spent the night in a sports hall. Two
firefighters suffered from smoke.

Neighbour Ib Kanto, 71, counted 30 bangs.
""")),
    Made("storm power", frozenset({18_000, 26_000}), (
        """Storm Hedda cuts power in Western Lamarr

PELL (Herald) - Gusts of 130 kilometres an hour tore down lines across Western Lamarr on Sunday,
leaving 18,000 households without electricity, the grid company Lamnet said.

Trains between Pell and Orrin stood still for six hours. A woman of 54 was hurt by a falling sign.

The weather office expects calmer air by Tuesday.
""",
        """Hedda leaves Lamarr in the dark

PELL (Gazette) - Some 26,000 homes had no electricity on Sunday evening after storm Hedda swept
over Western Lamarr. Lamnet said 40 crews were out mending lines.

In Orrin, the roof of a swimming pool was blown off. Nobody was in it.

Hedda is the third storm of this winter.
""",
        """Trees down, trains stopped as storm hits Lamarr

ORRIN (Wire) - A storm named Hedda brought down hundreds of trees in Western Lamarr on Sunday. The
railway said 14 trains were stuck between stations.

Schools in Orrin stay shut on Monday.
""")),
    Made("pension vote", frozenset({47, 52}), (
        """Vestria's parliament passes pension law

ALMAR (Herald) - Parliament in Almar passed the pension law on Thursday by 61 votes to 47, after a
debate of nine hours. From 2031 Vestrians will retire at 66.

Three deputies of the governing party stayed away.

"This is a law for our grandchildren," said Labour Minister Piet Assel.
""",
        """Pension law clears parliament in Vestria

ALMAR (Daily Post) - The Vestrian parliament voted 61 to 52 on Thursday to raise the age of
retirement by two years. Unions have called a march for Saturday.

The law now goes to the president, who has 15 days to sign it.

Opposition leader Marit Holm called it theft.
""")),
    Made("airport strike", frozenset({320, 410}), (
        """Walkout at Tolhaven airport grounds hundreds of flights

TOLHAVEN (Herald) - A walkout of baggage handlers at Tolhaven airport on Monday forced airlines to
scrap 320 flights, the operator said. Handlers want a raise of 7 percent.

Travellers slept on camp beds in Terminal 2. "We have been here for 16 hours," said Nadia Frey.

Talks begin again on Wednesday.
""",
        """Tolhaven: thousands stranded by strike

TOLHAVEN (Gazette) - At Tolhaven airport 410 flights were cancelled on Monday because of a strike
by baggage handlers. Around 45,000 passengers were affected.

The handlers' union has 2,600 members. Its last strike, in 2019, took four days.

The operator has offered 4 percent.
""")),
    Made("bribery sentence", frozenset({9, 12}), (
        """Former harbour chief jailed for bribes

LINDAU BAY (Herald) - A court in Lindau Bay sentenced the former harbour chief Ruben Cask to nine
years in prison on Friday for taking bribes. He had taken money from three dredging firms between
2014 and 2020.

Cask, 58, listened without a word. His lawyer said he would appeal.

The trial had gone on for 31 days.
""",
        """Twelve years for Ruben Cask

LINDAU BAY (Daily Post) - Ruben Cask, who ran the harbour of Lindau Bay for a decade, must go to
jail for 12 years for bribery, judges ruled on Friday.

Prosecutor Ilse Domm had asked for 15 years. The court heard 64 witnesses.

Cask's house and two boats were seized.
""")),
    Made("company profit", frozenset({212_000_000, 240_000_000}), (
        """Maker of pumps Torvald lifts profit

DREHM (Herald) - Torvald, the maker of pumps, said on Wednesday that its net profit rose to $212
million in the year to September, helped by orders from mines in Ustania. Sales were up 8 percent
at $1.9 billion.

The company employs 7,400 people. It will pay a dividend of $1.10 a share.

Shares gained 3.2 percent.
""",
        """Torvald earns more on mining pumps

DREHM (Wire) - Pump maker Torvald earned $240 million in its past business year, it said on
Wednesday, as mines in Ustania bought more. Sales reached $1.9 billion.

Chief executive Joana Brill said the next year would be harder.

Torvald plans a new factory in Senn for $85 million.
""")),
    Made("cup final", frozenset({28_900, 31_400}), (
        """Rovers win cup at last

MARLE (Herald) - Marle Rovers beat Oxley Town 2-1 after extra time on Saturday to win their first
cup in 38 years, in front of 31,400 spectators at the Bowl.

Dani Pruss scored both goals, in minutes 44 and 117. Oxley finished with ten men.

Coach Leo Farn, 49, wept on the grass.
""",
        """Pruss double gives Rovers the cup

MARLE (Gazette) - Two goals of Dani Pruss won the cup for Marle Rovers on Saturday, 2-1 against
Oxley Town. The attendance at the Bowl was 28,900.

Oxley led through a penalty in minute 12. It was their fourth lost final.

The Rovers' parade starts at 3 p.m. on Sunday.
""")),
    Made("climate arrests", frozenset({27, 41}), (
        """Activists block motorway near Hessim

HESSIM (Herald) - Climate activists sat down on the A4 motorway near Hessim on Friday and stopped
traffic for five hours. Police took 27 of the activists into custody.

The tailback reached 12 kilometres. An ambulance had to turn around.

The group, Last Glacier, wants a law against heating with oil.
""",
        """Hessim motorway blocked, dozens held

HESSIM (Daily Post) - Police detained 41 people on Friday who had glued themselves to the A4
motorway at Hessim. Some 200 activists of Last Glacier took part.

Drivers shouted and threw bottles. One of the activists, 19, broke an arm.

The interior minister, Karl Ostrey, promised tougher fines.
""")),
    Made("flood aid", frozenset({15_000_000, 50_000_000}), (
        """Government promises help after Sarre floods

BRINN (Herald) - The government promised €15 million in aid on Tuesday for the towns along the
Sarre that were flooded last week. Families can ask for up to €5,000 each.

Water stood 2.4 metres high in Brinn. The mayor, Tove Lask, said the sum was a start.

Insurers reckon with damage of €300 million.
""",
        """Aid for flooded Sarre towns

BRINN (Gazette) - Towns flooded by the Sarre will get €50 million of aid from the government,
Finance Minister Emil Dorn said on Tuesday.

The first payments are to arrive within ten days. In Brinn alone 640 houses were damaged.

Farmers say they have been forgotten.
""")),
    Made("drifting boat", frozenset({40, 70}), (
        """Brothers found after five days at sea

PORT EMMEL (Herald) - Two brothers whose fishing boat had lost its engine were found alive on
Thursday, 40 kilometres off Cape Dunn. They had been adrift for five days.

A freighter, the Astrid Lund, saw their red shirt. "We drank rain," said Oto Fenn, 33.

The coast guard had called off its search on Tuesday.
""",
        """Freighter picks up lost fishermen

PORT EMMEL (Wire) - A freighter rescued two fishermen on Thursday some 70 km off Cape Dunn, the
coast guard said. The brothers Oto and Jon Fenn were thin but well.

Their boat, 8 metres long, had left Port Emmel on Saturday.

They lived on rain and three tins of peaches.
""")),
    Made("painter's age", frozenset({82, 87}), (
        """Painter Livia Sorrel dies

TARSK (Herald) - Livia Sorrel, who painted the salt flats of Tarsk for half a century, died on
Sunday at the age of 82, her gallery said. Her largest picture, 11 metres wide, hangs in the
railway station.

She leaves two daughters and five grandchildren.

A show of 60 of her works opens in May.
""",
        """Livia Sorrel, painter of salt, is dead

TARSK (Daily Post) - The painter Livia Sorrel has died in Tarsk. She was 87. Sorrel sold her first
picture for the price of a bicycle and her last for $1.2 million.

"She saw 40 kinds of white," said the gallery owner Bo Hult.

The funeral is on Friday.
""")),
    Made("unemployment", frozenset({5.1, 5.6}), (
        """Fewer Ostmarkers out of work

KESSEN (Herald) - Unemployment in Ostmark fell to 5.1 percent in October, the labour office said
on Monday. It had been 5.9 percent in September.

Builders and hotels hired most. There were 32,000 vacancies.

Economists had expected no change.
""",
        """Ostmark jobless rate down

KESSEN (Gazette) - The jobless rate in Ostmark dropped to 5.6 percent in October, according to
figures of the labour office on Monday, as hotels and builders took on people.

Youth unemployment stayed at 11 percent.

Minister Hanna Bley spoke of a golden autumn.
""")),
    Made("heat record", frozenset({41.2, 43.5}), (
        """Hottest day ever in Castromar

CASTROMAR (Herald) - Thermometers in Castromar climbed to 41.2 degrees on Wednesday, the highest
temperature ever measured in the city. The old record was from 1994.

Two zoos gave their animals ice. The power company asked people to switch off ovens between 5 and
8 p.m.

Rain is expected on Saturday.
""",
        """Castromar breaks heat record

CASTROMAR (Wire) - The city of Castromar recorded 43.5 degrees on Wednesday, more than ever
before. Hospitals took in 60 people with heat stroke.

Tram rails bent in the Saltgate district. Line 7 was stopped.

Cooling halls were opened in 15 schools.
""")),
    Made("quarry blast time", frozenset({12, 16}), (
        """Quarry blast kills foreman in Ulm Valley

ULM VALLEY (Herald) - A blast went off too early in a quarry in Ulm Valley on Monday, killing the
foreman and wounding 12 workers, the police said. The dead man, 47, had worked there for 20 years.

The blast was heard 8 kilometres away.

The quarry makes gravel for the new line to Kessen.
""",
        """Foreman dies in quarry

ULM VALLEY (Gazette) - One man died and 16 quarry workers were wounded on Monday by an early blast
in Ulm Valley. Three of them are in a grave state.

Inspectors closed the quarry. It had been fined twice, in 2021 and last March.

The union wants new rules on fuses.
""",
        """Blast in Ulm Valley: one dead

KESSEN (Wire) - A foreman was killed on Monday when a charge went off in a quarry in Ulm Valley.
The owner, Steinwerk, said 200 kilos of explosive had been laid.

A doctor in Kessen said several wounded had burns.
""")),
    Made("rising quake toll", frozenset(), (
        """Quake shakes Mount Ferro villages

SANT ELM (Herald) - An earthquake of magnitude 5.8 shook the villages below Mount Ferro before
dawn on Monday, killing 12 people as they slept, rescuers said. At least 60 were hurt.

The church of Sant Elm lost its tower. Soldiers put up 300 tents.

Aftershocks went on all day.
""",
        """Toll of Mount Ferro quake rises to 19

SANT ELM (Daily Post) - The number of dead in the Mount Ferro earthquake rose to 19 on Tuesday,
after rescuers reached the hamlet of Crost, cut off until then. The injured now number 94.

The quake, of magnitude 5.8, struck at 4:12 a.m. on Monday.

The army has set up 450 tents.
""",
        """Mount Ferro: a child is dug out alive

SANT ELM (Wire) - Rescuers pulled a girl of six alive from a house in Crost on Wednesday, two days
after the earthquake of Mount Ferro, whose toll has climbed to 23.

Dogs had heard her. Her grandmother did not survive.
""")),
    Made("ferry passengers, rounded", frozenset(), (
        """Ferry runs aground off Skarn

SKARN (Herald) - A ferry with about 300 people on board ran onto a sandbank off Skarn on Saturday
in thick fog. All were taken off by fishing boats within four hours.

The Queen Ida is 34 years old. She draws 3.1 metres.

The skipper was tested for alcohol; the result was zero.
""",
        """Fog puts ferry on a sandbank

SKARN (Gazette) - The ferry Queen Ida, with 312 people aboard, stuck on a sandbank off Skarn on
Saturday. Fishermen brought everybody ashore. Nobody was hurt.

Tugs will try to free her with Sunday's tide, nearly 4 metres high.

The line carries some 90,000 passengers a year.
""")),
    Made("tunnel in two units", frozenset(), (
        """Longest tunnel of Karst opens

BELLEGARD (Herald) - After eleven years of work the Corvin tunnel under the Karst opened on
Friday. It is 19 kilometres long and cost 1.4 billion crowns.

Trains will run through it at 200 kilometres an hour, every 20 minutes.

Seven workers lost their lives in building it.
""",
        """First train through Corvin tunnel

BELLEGARD (Daily Post) - The first train passed through the Corvin tunnel on Friday, 12 miles
under the Karst mountains. The journey from Bellegard to Orm now takes 50 minutes instead of 110.

The tunnel's cost was put at 1,400 million crowns.

Seven men died in the works.
""")),
    Made("train crash, parts", frozenset(), (
        """Commuter trains collide at Mellbrook

MELLBROOK (Herald) - Two commuter trains collided at Mellbrook on Thursday evening, injuring 48
people, nine of them seriously. The line to Tarn will be closed until Monday.

A signal had been out of order since noon, the railway said.

One driver, 36, had to be cut out of his cab.
""",
        """Nine in grave state after train crash

MELLBROOK (Gazette) - Nine people were seriously injured in the collision of two commuter trains
at Mellbrook on Thursday. Another 39 got away with light injuries.

Of the injured, 22 were taken to the clinic of Tarn and 26 to Mellbrook.

The accident board has begun its work.
""")),
    Made("pay deal per group", frozenset(), (
        """Pay deal ends hospital dispute

NORDEN CITY (Herald) - Nurses in Norden City will get 6 percent more pay from January, under a
deal struck on Sunday after 14 hours of talks. The strike planned for Monday is off.

The city's five hospitals have 9,200 staff.

Nurses' leader Runa Skov called it fair.
""",
        """Norden City hospitals avert strike

NORDEN CITY (Daily Post) - Doctors in Norden City get 4 percent more pay from January and one free
Sunday more a month, both sides said on Sunday. Nurses, who began with less, get more.

A strike from Monday was called off.

The deal runs for 24 months.
""")),
    Made("floods in two towns", frozenset(), (
        """Rain floods cellars in Haverdal

HAVERDAL (Herald) - Heavy rain flooded 230 cellars in Haverdal on Monday evening. The fire brigade
was called out 310 times.

In one hour 62 millimetres of rain fell. A supermarket's roof gave way; nobody was under it.

The town had been flooded in 2016 too.
""",
        """Storm: fire brigades out all night

LOSSBERG (Gazette) - The storm that crossed the Haver valley on Monday flooded 85 cellars in
Lossberg and lifted the roof off a school. Fire brigades were out all night.

In Lossberg 41 millimetres fell in an hour. Neighbouring Haverdal had it worse.

Two cows were struck by lightning.
""")),
)  # fmt: skip
