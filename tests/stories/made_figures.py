"""Twenty invented stories of two or three invented papers each.

In ten of them the papers disagree on one number; in the other ten no number disagrees, though many
differ.  All were written before the program was tried on any of them.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Made(NamedTuple):
    """A story, and the values on which its articles disagree."""

    name: str
    planted: frozenset[float]
    articles: tuple[str, ...]


def a_line_each(*stories: Made) -> tuple[Made, ...]:
    """The stories with each paragraph on one line, as most papers hand them out."""

    def joined(text: str) -> str:
        return "\n\n".join(" ".join(one.split()) for one in text.split("\n\n")) + "\n"

    return tuple(one._replace(articles=tuple(map(joined, one.articles))) for one in stories)


MADE: Final = (
    Made("lost their lives", frozenset({17, 21}), (
        """Night express leaves the rails near Tolvane

TOLVANE, 3 May (Courier) - The derailment of a night express outside Tolvane claimed the lives of 17
passengers, the interior ministry of Ostria said.

The train, on its way from Karsk to the coast with 310 people aboard, left the rails in a bend shortly
after two in the morning. Four of its nine carriages rolled down an embankment.

“The signal stood at red,” said Mira Dolenz, a spokeswoman for the railway inspectorate. The driver has
worked on the line for 22 years.
""",
        """Ostria mourns after express derails

KARSK, 4 May (Morning Ledger) - Ostria held a minute of silence on Saturday for the victims of the
derailment at Tolvane, in which 21 passengers lost their lives.

The night express had left Karsk with nine carriages. It came off the rails in a bend where trains may
go at 60 kilometres an hour.

Prime Minister Anton Reve promised 40 million crowns for new signals on the line to the coast.
""")),
    Made("moved to gymnasiums", frozenset({4200, 2600}), (
        """Sella bursts its banks, Morwick under water

MORWICK (Courier) - The river Sella burst its banks at Morwick on Tuesday and put the old town under
water. Some 4,200 residents had been taken to school gymnasiums by the evening, the fire service said.

The water stood 2 metres deep in the market square. It is the third flood in Morwick since 1997.

Three dams upstream held, the engineer Palo Simek said.
""",
        """Thousands flee as Morwick floods

MORWICK (Evening Star) - Residents of Morwick fled to school gymnasiums on Tuesday as the river Sella
spilled into the old town. According to the fire service, 2,600 residents were spending the night in
the gymnasiums.

Soldiers filled 30,000 sandbags. Electricity was switched off in 14 streets.

“I have the cat and my papers, nothing else,” said Olga Brandt, who lives by the market square.
""")),
    Made("jobs to go", frozenset({900, 1150}), (
        """Valdane Steel to close its furnace in Harrow Bay

HARROW BAY (Ledger) - Valdane Steel will put out the last blast furnace in Harrow Bay next spring and
shed 900 jobs, the company said on Monday.

The plant has made rails for 112 years. Last year it lost 61 million crowns.

The union called a meeting for Wednesday. “They told us by e-mail,” said its chairman, Rolf Ekdahl.
""",
        """End of steelmaking in Harrow Bay costs workers dear

HARROW BAY (Coast Herald) - Workers at Valdane Steel learned on Monday that the last blast furnace in
Harrow Bay is to go cold next spring. The company is axing 1,150 jobs in the town.

Two cranes will be sold to a yard in Ostria.

Mayor Dina Corvell said that the town, with its 38,000 people, would not be the same.
""",
        """Steel furnace in Harrow Bay to go out

(Business Wire of Ostria) - Shares in Valdane Steel rose 7 percent on Monday after it said that it
would close its blast furnace in Harrow Bay. The closure will cost the company 85 million crowns this
year, and save it 50 million a year from then on.
""")),
    Made("marchers", frozenset({80000, 35000}), (
        """Sea of umbrellas against the pension law

VELTA (Courier) - Under a sea of umbrellas, 80,000 demonstrators marched through Velta on Saturday
against the plan to raise the pension age to 68.

It was the fifth march since January. Shops along the Avenue of the Republic stayed shut.

“We will come back every week,” said Lisbet Aran, a nurse, 57.
""",
        """Velta pension march passes off peacefully

VELTA (State News) - A march against the pension law through Velta passed off peacefully on Saturday.
Police counted 35,000 demonstrators on the Avenue of the Republic and took 3 of them into custody.

The law goes to parliament on the 14th. It would raise the pension age by three years.
""")),
    Made("hectares", frozenset({12000, 19500}), (
        """Wildfire in the Carda hills out of control

CARDA (Courier) - A wildfire in the Carda hills raced out of control for a fourth day on Thursday. It
has blackened 12,000 hectares of pine and scrub, the forest service said.

Six planes and 700 firefighters are at work. Winds of up to 70 kilometres an hour are forecast.

Two villages, Alto and Mirre, stand empty.
""",
        """Planes join fight against Carda fire

CARDA (Coast Herald) - Planes from three countries joined the fight against the wildfire in the Carda
hills on Thursday. The flames have so far consumed 19,500 hectares, an area larger than the capital.

“It jumps over roads as if they were not there,” said the fire chief, Jorn Adelmo.

Police are looking for a man on a motorcycle who was seen near the place where it began.
""")),
    Made("worth of paintings", frozenset({3.2e6, 5e6}), (
        """Thieves empty museum at Lindmere in four minutes

LINDMERE (Ledger) - It took four minutes: thieves broke into the museum at Lindmere early on Sunday
and made off with six paintings worth 3.2 million crowns.

They came through a skylight and left by the garden, said the director, Hanne Vold. The alarm had been
switched off on the 9th for repairs.
""",
        """Old masters stolen at Lindmere

LINDMERE (Evening Star) - Six old masters have vanished from the museum at Lindmere. The thieves came
through a skylight before dawn on Sunday and escaped by boat, police believe.

The paintings are valued at 5 million crowns. None of them was insured, and the oldest dates from 1612.
""")),
    Made("magnitude", frozenset({6.1, 6.8}), (
        """Strong quake shakes the Orrin islands

PORT ORRIN (Courier) - An earthquake of magnitude 6.1 shook the Orrin islands at noon on Friday. Walls
cracked and the lights went out in Port Orrin, but nobody was reported hurt.

The quake struck 40 kilometres off the coast. Ten aftershocks were felt until dusk.
""",
        """Orrin islanders spend night outdoors after quake

PORT ORRIN (Morning Ledger) - Thousands of islanders spent the night in the open after an earthquake
with a magnitude of 6.8 struck off Port Orrin on Friday.

The church of Saint Elm, built in 1733, lost its tower. Schools will be closed for two weeks.
""")),
    Made("trapped", frozenset({19, 23}), (
        """Miners cut off after roof fall at Brunn colliery

BRUNN (Courier) - Nineteen miners are trapped at the Brunn colliery after a roof fall 640 metres below
ground, the operator, Brunn Coal, said on Wednesday.

Rescuers heard knocking from a side gallery. A drill is being brought from Karsk, 200 kilometres away.

“They have air,” said the mine's manager, Josef Hadl.
""",
        """Families wait at the gates of Brunn mine

BRUNN (Evening Star) - Families waited in the snow at the gates of the Brunn colliery on Wednesday, where
a roof fall has left 23 miners trapped underground.

The mine was closed for three months last year after gas was found. Two of the men are brothers.
""")),
    Made("votes in parliament", frozenset({214, 228}), (
        """Parliament backs river treaty

VELTA (Courier) - Parliament approved the treaty on the waters of the Sella on Tuesday after a debate of
nine hours. The bill passed with 214 votes in favour and 131 against.

The treaty gives the upstream country the right to build two dams. President Irma Solt is to sign it
this week.
""",
        """Deputies ratify Sella treaty

VELTA (State News) - Deputies ratified the treaty on the waters of the Sella on Tuesday, with 228 votes
in favour. Eleven deputies abstained.

Farmers in the delta had driven 400 tractors to the capital in protest.
""")),
    Made("in the dark", frozenset({56000, 90000}), (
        """Storm Greta tears down power lines

HARROW BAY (Ledger) - Storm Greta tore down power lines along the coast overnight, leaving 56,000
households in the dark.

Gusts of 148 kilometres an hour were measured on Cape Tarn. A ferry with 85 passengers had to turn back.

The grid company, Norlight, sent out 60 crews.
""",
        """Greta: coast without light, schools shut

CAPE TARN (Coast Herald) - Schools stayed shut and trains stood still on Thursday after storm Greta swept
the coast. Electricity was cut to 90,000 households, and Norlight said that repairs would take until
Sunday.

A man of 66 was hurt when a chimney fell on his car.
""")),
    # From here on nothing disagrees.
    Made("different things", frozenset(), (
        """Blaze guts furniture store in Skarne

SKARNE (Courier) - A blaze gutted a furniture store in Skarne on Monday night. Eight firefighters were
treated for smoke, and 15 fire engines from four towns were sent.

The roof of the store fell in at about nine. Its owner, Bela Kiss, put the damage at 2 million crowns.
""",
        """Skarne store burns down

SKARNE (Evening Star) - A furniture store burned down in Skarne on Monday night. Twelve shoppers got out
through a back door, and 22 neighbours were led from their flats. The store had 40 employees.

“The sofas went up like paper,” said a neighbour, Inge Post, who lost 5 windows.
""")),
    Made("later in the week", frozenset(), (
        """Search goes on at collapsed hotel in Dorm

DORM, 6 June (Courier) - Searchers with dogs climbed over the ruins of the Hotel Panorama in Dorm on
Monday. By Monday evening 34 guests were missing.

The hotel, with 120 rooms, fell down on Sunday during a wedding. Cranes lift away the concrete.
""",
        """Fewer are missing at Dorm hotel

DORM, 8 June (Morning Ledger) - The number of guests missing in the ruins of the Hotel Panorama in Dorm
fell to 11 on Wednesday, from 34 on Monday, after many called from other hotels.

A wedding with 90 guests was going on when the hotel fell down. Its architect has left the country.
""")),
    Made("shares of others", frozenset(), (
        """Poll: most Ostrians want to keep the crown

VELTA (Courier) - Most Ostrians want to keep the crown as their currency, a poll by the Lumen institute
shows. Of those over 60, 71 percent would vote to keep it.

The institute asked 2,004 people in the last week of April. The referendum is on 19 June.
""",
        """Lumen poll sees crown ahead before referendum

VELTA (Ledger) - The crown is ahead before the referendum of 19 June, according to a poll by Lumen. Among
voters under 30, however, only 44 percent would vote to keep it. In the capital 52 percent would.

“Nothing is decided,” said the institute's head, Vera Tomic.
""")),
    Made("dates", frozenset(), (
        """Trial of banker Oswin Krell to begin in autumn

KARSK (Courier) - The trial of the banker Oswin Krell will begin on 14 September before the district court
in Karsk. Krell, the former head of the Meridian Bank, is charged with fraud in 27 cases.

The court has set aside 40 days for it, until 20 December.
""",
        """Meridian fraud: judges set date for Krell

KARSK (Evening Star) - The former head of the Meridian Bank, Oswin Krell, was arrested on 3 March and has
been in custody since then. His trial opens in Karsk on 14 September, and the first witness will be heard
on 16 September.

He denies the 27 charges of fraud.
""")),
    Made("ages", frozenset(), (
        """Swimmer crosses the Strait of Orrin at night

PORT ORRIN (Courier) - Tilda Marr, a teacher of 34, swam across the Strait of Orrin in the night to Sunday.
She needed 13 hours for the 39 kilometres.

Her brother Jon, 29, went beside her in a boat.
""",
        """Teacher is first to swim Orrin strait by night

PORT ORRIN (Coast Herald) - A 34-year-old teacher, Tilda Marr, is the first woman to have swum the Strait of
Orrin by night. Her trainer, Per Olsen, 61, said that she had eaten 12 bananas.

The record by day was set by a swimmer aged 19, 8 years ago.
""")),
    Made("other currencies", frozenset(), (
        """Valdane buys rival Noric Wire

VELTA (Business Wire of Ostria) - Valdane Steel is buying its rival Noric Wire for 410 million crowns, the two
companies said on Tuesday. Noric has six plants and made a profit of 22 million crowns last year.

The deal needs the consent of the cartel office.
""",
        """Valdane Steel swallows Noric Wire

LONDON (World Markets) - Valdane Steel of Ostria is to swallow Noric Wire in a deal worth $38 million, or
€35 million, it said on Tuesday. Shares in Noric jumped 18 percent.

Valdane's chief executive, Carla Benn, spoke of savings of $4 million a year.
""")),
    Made("at least", frozenset(), (
        """Stand collapses at bullring in Almeda

ALMEDA (Courier) - At least 30 spectators were injured when a wooden stand collapsed at the bullring of
Almeda on Saturday, the mayor said.

The stand had been put up for the festival of the town's patron saint. It was meant to hold 500 people.
""",
        """Festival in Almeda ends in chaos as stand gives way

ALMEDA (Morning Ledger) - The festival of Almeda ended in chaos on Saturday when a stand at the bullring
gave way. The hospital of the province said that 41 spectators were injured, two of them seriously.

The builder of the stand was questioned by police.
""")),
    Made("a part of them", frozenset(), (
        """Salmonella at school kitchen in Brannel

BRANNEL (Courier) - Salmonella from a school kitchen has made 64 children ill in Brannel, the health office
said on Thursday. Nine children are in hospital.

The kitchen cooks for five schools. The eggs came from a farm that has 7,000 hens.
""",
        """Parents angry over food at Brannel schools

BRANNEL (Evening Star) - Parents in Brannel demanded answers on Thursday after children fell ill with
salmonella at five schools. Of the 64 children who fell ill, 23 go to the Linden school alone.

In the hospital, four children were given fluids by drip.
""")),
    Made("another year", frozenset(), (
        """Fewer tourists in the Orrin islands

PORT ORRIN (Courier) - The Orrin islands counted 290,000 tourists in the summer, the tourist office said on
Monday. Hotels blame the price of the ferry, which rose to 48 crowns.

“They come for a day and sleep elsewhere,” said the office's director, Nils Hamre.
""",
        """Orrin hotels complain of empty beds

PORT ORRIN (Coast Herald) - Hotels in the Orrin islands complain of empty beds. A year ago the islands counted
340,000 tourists in the summer; now 290,000 came, the tourist office said on Monday.

Of the 61 hotels, five are for sale.
""")),
    Made("each of them", frozenset(), (
        """School buses collide in fog near Reddick

REDDICK (Courier) - Three school buses collided in thick fog near Reddick on Friday. Each bus carried 40 pupils,
and all of them walked home unharmed.

The road was closed for five hours.
""",
        """Lucky escape for pupils in bus crash

REDDICK (Morning Ledger) - All of the 120 pupils in three buses had a lucky escape when the buses collided in fog
near Reddick on Friday. A driver broke an arm.

The pupils, from two schools, were on their way to a swimming gala. Fog has caused 17 crashes on that road
this winter.
""")),
)  # fmt: skip


class Pair(NamedTuple):
    """Two reports of one event, and whether they disagree."""

    name: str
    disagree: bool
    articles: tuple[str, str]


# Written when those above were found, and blind again: eight of ten were found then, none wrongly.
PAIRS: Final = (
    Pair("bodies", True, (
        """Bus plunges into Orrin gorge

ORRIN (Courier) - Rescuers pulled 16 bodies from a bus that plunged into the Orrin gorge
on Monday, the governor said.

The bus had left Velta at dawn.
""",
        """Orrin bus crash

ORRIN (Star) - A bus that plunged into the Orrin gorge on Monday left 19 people dead,
according to police.

The driver survived.
""")),
    Pair("wounded", True, (
        """Market blast in Karsk

KARSK (Courier) - A blast tore through the fish market in Karsk on Friday. Hospitals
took in 42 wounded people, doctors said.
""",
        """Bomb hits Karsk fish market

KARSK (Star) - A bomb at the fish market in Karsk wounded 57 people on Friday, doctors
said.
""")),
    Pair("evacuated", True, (
        """Chemical fire in Brannock

BRANNOCK (Courier) - A fire at a chemical plant in Brannock forced the evacuation of
3,500 residents on Sunday.
""",
        """Brannock plant burns

BRANNOCK (Star) - Residents fled a burning chemical plant in Brannock on Sunday. The
fire service evacuated 5,200 residents.
""")),
    Pair("fine", True, (
        """Norlight fined

VELTA (Courier) - The regulator fined the grid company Norlight $12 million on Tuesday
for outages last winter.
""",
        """Regulator punishes Norlight

VELTA (Star) - Norlight must pay a fine of $15 million for outages last winter, the
regulator said on Tuesday.
""")),
    Pair("arrests", True, (
        """Raid on smugglers

PORT ALDER (Courier) - Police arrested 28 suspected smugglers in raids along the coast
near Port Alder on Thursday.
""",
        """Smuggling ring broken

PORT ALDER (Star) - In raids along the coast near Port Alder police took 34 suspected
smugglers into custody on Thursday.
""")),
    Pair("migrants", True, (
        """Boat with migrants rescued

SKELLAN (Courier) - The coast guard rescued 118 migrants from a leaking boat off Skellan
on Wednesday.
""",
        """Migrants saved off Skellan

SKELLAN (Star) - A leaking boat with 145 migrants was towed to Skellan on Wednesday by
the coast guard.
""")),
    Pair("seats", True, (
        """Greens win Velta council

VELTA (Courier) - The Greens won 31 seats in the council of Velta on Sunday, and will
choose the mayor.
""",
        """Velta turns green

VELTA (Star) - With 34 seats in the council of Velta the Greens will choose the mayor
after Sunday's vote.
""")),
    Pair("hostages", True, (
        """Siege at Lindmere bank

LINDMERE (Courier) - A gunman held eleven hostages in a bank in Lindmere for six hours
on Monday.
""",
        """Lindmere siege ends

LINDMERE (Star) - All 14 hostages walked out of the bank in Lindmere unhurt on Monday
after a gunman gave up.
""")),
    Pair("tonnes", True, (
        """Oil spill off Cape Tarn

CAPE TARN (Courier) - The tanker Ostra lost 800 tonnes of oil off Cape Tarn on Saturday,
its owner said.
""",
        """Tanker spills oil

CAPE TARN (Star) - The tanker Ostra has spilled 1,400 tonnes of oil off Cape Tarn since
Saturday, the navy said.
""")),
    Pair("schools", True, (
        """Schools to close

HARROW (Courier) - The county of Harrow will close 23 schools by next summer, the
council decided on Monday.
""",
        """Harrow shuts schools

HARROW (Star) - In Harrow county 27 schools will close by next summer under a plan that
the council passed on Monday.
""")),
    Pair("people v staff", False, (
        """Hospital burns

DORM (Courier) - A hospital burned in Dorm on Monday. Nurses carried 62 patients to the
street.
""",
        """Dorm hospital fire

DORM (Star) - The hospital that burned in Dorm on Monday has 140 beds and 310 nurses.
""")),
    Pair("rose", False, (
        """Flu in Brunn

BRUNN (Courier) - Brunn counted 410 cases of flu by Tuesday, the health office said.
""",
        """More flu in Brunn

BRUNN (Star) - Cases of flu in Brunn rose to 530 on Friday from 410 on Tuesday, the
health office said.
""")),
    Pair("percent", False, (
        """Rents rise

VELTA (Courier) - Rents in Velta rose 8 percent last year, the institute Lumen said on
Monday.
""",
        """Velta rents

VELTA (Star) - Rents in Velta's centre rose 12 percent last year, the institute Lumen
said on Monday.
""")),
    Pair("dates", False, (
        """Bridge to open

SKARNE (Courier) - The bridge at Skarne will open on 12 May after 30 months of work.
""",
        """Skarne bridge

SKARNE (Star) - The bridge at Skarne opens to walkers on 12 May and to cars on 15 May.
""")),
    Pair("ages", False, (
        """Sailor lost

SKELLAN (Courier) - A 45-year-old sailor and his son, 12, were lost off Skellan on
Sunday.
""",
        """Skellan mourns sailor

SKELLAN (Star) - Skellan mourns a sailor of 45 and a boy aged 11 who saw him last on
Sunday.
""")),
    Pair("money", False, (
        """Bank robbed

KARSK (Courier) - Robbers took 2 million crowns from a bank in Karsk on Friday.
""",
        """Karsk robbery

KARSK (Star) - A bank in Karsk lost €180,000 to robbers on Friday, its manager said.
""")),
    Pair("more than", False, (
        """Rally in Velta

VELTA (Courier) - More than 20,000 demonstrators filled the square in Velta on Saturday.
""",
        """Velta rallies

VELTA (Star) - The police counted 24,500 demonstrators on the square in Velta on
Saturday.
""")),
    Pair("up to", False, (
        """Landslide in Alto

ALTO (Courier) - Up to 60 people may be buried by a landslide in Alto, the mayor said on
Monday.
""",
        """Alto landslide

ALTO (Star) - Rescuers dug out nine people from a landslide in Alto on Monday, two of
them children.
""")),
    Pair("two places", False, (
        """Snow closes roads

CARDA (Courier) - Snow closed 14 roads in the Carda hills on Monday, the police said.
""",
        """Snow in the north

MIRRE (Star) - Snow closed 22 roads around Mirre on Monday, and 14 roads in the Carda
hills, the police said.
""")),
    Pair("score", False, (
        """Velta beat Karsk

VELTA (Courier) - Velta beat Karsk 3-1 before 41,000 spectators on Sunday; Aran scored
twice.
""",
        """Karsk lose

KARSK (Star) - Karsk lost to Velta on Sunday, their fifth defeat in seven games, and
fell 12 points behind.
""")),
)  # fmt: skip
