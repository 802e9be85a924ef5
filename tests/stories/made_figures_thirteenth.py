"""Twenty invented stories in the manner of agencies, tabloids and local papers, in four languages.

All were written before the program was tried on any of them.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made

THIRTEENTH: Final = (
    Made(
        "prison break",
        frozenset({14, 17}),
        (
            """Inmates tunnel out of Corrado jail

CORRADO, Sept 9 (Pan-News) - At least three guards were being questioned on Wednesday after prisoners escaped overnight through a 40-metre tunnel from one of the country's most secure jails, in an embarrassment for the new government.

Fourteen inmates got away, Justice Minister Elena Prado told a news conference. Two were caught within hours, asleep in a barn.

"There was help from inside, I have no doubt," Prado said.

Neighbours reported having heard drilling for weeks. Most of the fugitives belong to the Los Grises gang.
""",
            """The great escape: drill, ladder and a birthday cake

They had told the guards it was a party. While cellmates sang, 17 men slipped one by one into a hole beneath the laundry of Corrado prison and crawled to freedom, prosecutors say.

By the time the count was taken at six on Wednesday morning, the laundry smelled of earth.

Helicopters circled over the hills all day. Farmers were told to lock up their cars.

The prison, opened nine years ago, was called escape-proof at the time.
""",
        ),
    ),
    Made(
        "cholera",
        frozenset({27, 35}),
        (
            """Cholera outbreak kills 27 in river camps

MBANDA - Twenty-seven people have died of cholera in camps along the Oro river in the past ten days, the health ministry said on Friday, and the number of cases is rising by the hour.

Doctors have treated over 900 patients, many of them toddlers, in tents.

"We need clean water more than anything," said Dr Amina Sow, who runs a clinic at Kisa.

The rainy season is not expected to end until late next month.
""",
            """Aid group sounds alarm over cholera on the Oro

The medical charity Doctors' Bridge warned on Friday of a catastrophe in the overcrowded camps on the river Oro, where it has recorded 35 cholera deaths so far.

Its teams distribute salts and chlorine. But roads are washed out, and a lorry takes two days from the port.

The charity is asking for 3 million euros.

Some 60,000 people live in the camps. They fled fighting in the north.
""",
        ),
    ),
    Made(
        "quake magnitude",
        frozenset({5.8, 6.1}),
        (
            """Tremor rattles capital, no damage reported

SAN TELMO, Monday - A 5.8-magnitude earthquake shook the coast of Costa Brisa on Monday, swaying buildings in the capital and sending office workers into the streets, but there were no reports of casualties.

The epicentre lay under the sea, 80 km from San Telmo, at a depth of 22 km, the national seismological institute said.

Schools sent pupils home. Trains stood still for an hour.
""",
            """Strong quake off Costa Brisa

A strong earthquake struck off the coast of Costa Brisa on Monday morning, the geological survey of neighbouring Almeria said, measuring it at magnitude 6.1.

No tsunami warning was issued.

"The lamp swung like a bell," said hotel clerk Rui Vaz in San Telmo.

The last big quake there, in 1985, flattened the old market.
""",
        ),
    ),
    Made(
        "transfer fee",
        frozenset({38_000_000, 45_000_000}),
        (
            """Okello joins Harbour City in record move

Harbour City have signed striker Daniel Okello from Royal Westmark for £38 million, a club record, the second-division side confirmed on Tuesday.

Okello, 22, scored 19 goals last season. He has agreed a five-year contract.

"This is a club with dreams," said the forward, who will wear the number 9.

City play their first match of the season at home on Saturday.
""",
            """City smash record for Okello

Daniel Okello was paraded before 6,000 delirious fans at Dock Road on Tuesday after completing his £45m switch to Harbour City.

The Ugandan turned down two clubs abroad.

Royal, who paid only £2 million for him three summers ago, now want a replacement, manager Stan Orr said.
""",
        ),
    ),
    Made(
        "wildfire homes",
        frozenset({180, 240}),
        (
            """Canyon blaze levels homes as winds howl

ELDERWOOD — A wind-whipped wildfire roared through the canyons above Elderwood on Thursday, destroying 180 homes and forcing thousands to flee as embers rained down on the interstate.

The Bishop Fire, which began as a grass fire along a road, had grown to 9,000 acres by nightfall with no containment, fire officials said.

"I grabbed the dog and the photo albums. That's it. That's my life," said Marcy Teel, 61.

No deaths have been reported.
""",
            """Bishop Fire: A neighborhood in ashes

ELDERWOOD — Whole streets were gone. Mailboxes stood in rows before chimneys.

County officials said that 240 houses had burned to the ground on Thursday in the Bishop Fire, the worst here since 1991.

Gov. Tom Ridley declared an emergency and called out the National Guard. Shelters have opened in four schools.

The Red Cross asked for blankets, not for clothes.
""",
            """Evacuees wait for word

In the gym of Elderwood High School 1,200 cots stand in rows. Nobody slept much on Thursday night.

The fire has been named for the road where it began. Deputies went from door to door.

Winds are expected to ease on Saturday.
""",
        ),
    ),
    Made(
        "blackout",
        frozenset({310_000, 400_000}),
        (
            """Storm Ursula knocks out power across the north

Storm Ursula tore across northern Gravenland on Sunday night with gusts of 140 kph, felling trees, ripping off roofs and leaving 310,000 households without electricity, the grid operator said.

A motorist died when a beech fell on his van near Holte.

Ferry services to the islands were suspended. Rail traffic is to resume on Tuesday at the earliest.
""",
            """Candles and cold dinners after Ursula

Dinner was cold on Monday for much of the north: 400,000 homes had no power after Storm Ursula brought down pylons and lines, Energy Minister Jon Bakke said.

Crews from three countries are helping with repairs, which may take a week.

One person was killed.

Insurers expect claims of more than 200 million crowns.
""",
        ),
    ),
    Made(
        "sentence",
        frozenset({9, 12}),
        (
            """Former mayor jailed for taking bribes

VARNA BAY - The former mayor of Varna Bay, Kiril Stoev, was sentenced to nine years in prison on Tuesday for taking bribes from a company that built the city's incinerator.

The court found that Stoev, 63, had accepted cash in wine boxes on at least 11 occasions.

His lawyer said he would appeal. Stoev himself did not speak.

The company's manager got a suspended sentence.
""",
            """Twelve years for ex-mayor Stoev

There were cheers outside the courthouse when the verdict on Kiril Stoev was read out on Tuesday: guilty on all counts. The judge sent the man who ruled Varna Bay for two decades to prison for 12 years.

"He sold our air," said activist Dora Mineva.

Stoev must also repay 1.4 million leva.
""",
        ),
    ),
    Made(
        "hostages",
        frozenset(),
        (
            """Gunmen hold hostages in bank

PORTO NUEVO, Thursday - Two armed men were holding about 20 people hostage in a bank in Porto Nuevo on Thursday evening after a robbery went wrong, police said.

Shots were heard at around 3 p.m. A guard was hurt.

A negotiator is talking with them by telephone.
""",
            """Porto Nuevo siege ends, hostages unharmed

PORTO NUEVO, Friday - The siege of a bank in Porto Nuevo ended at dawn on Friday when two gunmen gave themselves up and let the last 9 hostages go.

Eleven others had been freed during the night, some of them in exchange for pizza.

The guard who had been hurt is out of danger.
""",
        ),
    ),
    Made(
        "updates said",
        frozenset(),
        (
            """Ferry disaster: 18 bodies found

LAKE TOBU, Monday (Pan-News) - Divers had recovered 18 bodies by Monday evening from the ferry that capsized on Lake Tobu a day earlier, the coast guard said.

Dozens are thought to be trapped inside.

The vessel was licensed for 60 passengers. Survivors say that it carried twice as many.
""",
            """Lake Tobu: hope fades

LAKE TOBU, Wednesday (Pan-News) - Divers ended their work on Lake Tobu on Wednesday. In all 47 bodies have been brought ashore since Sunday's disaster, the coast guard said.

The captain, who swam to safety, is under arrest.

Relatives threw flowers on the water.
""",
        ),
    ),
    Made(
        "inches and cm",
        frozenset(),
        (
            """Blizzard buries mountain town

A blizzard dropped 24 inches of snow on Pine Notch overnight, closing schools and the pass to Silver Creek.

Plow drivers worked in shifts of 12 hours. Two of the town's six plows broke down.

Another storm is due on Friday.
""",
            """Pine Notch digs out

People in Pine Notch climbed out of windows on Wednesday. Some 60 centimetres of snow had fallen in one night, more than in the whole of last winter.

The school will stay shut until Friday, headmistress Lara Boone said.

Skiers were delighted.
""",
        ),
    ),
    Made(
        "Streik Flughafen",
        frozenset({420, 560}),
        (
            """Warnstreik legt Flughafen Brückstadt lahm

BRÜCKSTADT – Ein Warnstreik des Sicherheitspersonals hat am Donnerstag den Flughafen Brückstadt weitgehend lahmgelegt. 420 Flüge fielen aus, wie die Betreibergesellschaft mitteilte. Etwa 60.000 Reisende waren betroffen.

Die Gewerkschaft fordert 2,80 Euro mehr pro Stunde. Die Arbeitgeber sprechen von einer überzogenen Forderung.

In den Terminals blieb es gespenstisch leer. Nur vor den Schaltern der Fluglinien standen Menschen Schlange.
""",
            """Nichts geht mehr in Brückstadt

Leere Hallen, dunkle Anzeigetafeln: Am Flughafen Brückstadt ging am Donnerstag fast nichts mehr. Wegen des Warnstreiks wurden nach Angaben der Gewerkschaft 560 Flüge gestrichen.

„Wir haben keine andere Wahl“, sagte Streikführerin Nadine Kohl. Ihre Kollegen arbeiteten oft zehn Stunden ohne Pause.

Am Freitag soll der Betrieb wieder normal laufen.
""",
        ),
    ),
    Made(
        "Brand im Pflegeheim",
        frozenset({5, 7}),
        (
            """Tote bei Brand in Pflegeheim

RABENAU – Bei einem Feuer in einem Pflegeheim in Rabenau sind in der Nacht zum Dienstag fünf Bewohner gestorben. Elf Menschen kamen mit Rauchvergiftungen ins Krankenhaus, darunter zwei Pflegerinnen.

Das Feuer brach nach ersten Erkenntnissen in einem Zimmer im zweiten Stock aus. Mehr als hundert Feuerwehrleute waren im Einsatz.

Ein Gutachter soll nun die Ursache klären.
""",
            """Rabenau trauert

Kerzen stehen vor dem Haus am Mühlbach. Sieben Menschen verloren dort in der Nacht zum Dienstag ihr Leben, als Flammen aus einem Zimmer schlugen.

„Wir hörten Hilferufe“, erzählt Nachbar Horst Brenner, 71.

Der Landrat ordnete Trauerbeflaggung an. Das Heim hat 84 Plätze.

Brandmelder gab es in jedem Zimmer, sagt die Heimleitung.
""",
        ),
    ),
    Made(
        "naufrage",
        frozenset({41, 53}),
        (
            """Naufrage au large de Zarbis : 41 migrants secourus

ZARBIS (Agence Midi) — Quarante et un migrants ont été secourus jeudi au large de l'île de Zarbis après le naufrage de leur embarcation, ont indiqué les garde-côtes. Deux corps ont été repêchés.

Le bateau, parti de la côte la veille, prenait l'eau lorsqu'un chalutier l'a repéré.

« Ils criaient, certains tenaient des bidons », a raconté le pêcheur Salvo Tanti.
""",
            """À Zarbis, les rescapés racontent

Enroulés dans des couvertures, ils fixent la mer. Les garde-côtes de Zarbis ont secouru 53 personnes jeudi après le naufrage d'un canot surchargé.

Parmi elles, une femme enceinte et quatre enfants. Deux hommes n'ont pas survécu.

Le maire réclame l'aide de l'Union. Le centre d'accueil, prévu pour 80 places, en héberge déjà 300.
""",
        ),
    ),
    Made(
        "vol au musée",
        frozenset({1_500_000, 2_200_000}),
        (
            """Vol spectaculaire au musée de Brévannes

BRÉVANNES — Des cambrioleurs ont dérobé dans la nuit de mardi à mercredi quatre montres anciennes au musée de l'horlogerie de Brévannes. Le butin est estimé à 1,5 million d'euros, selon une source policière.

L'alarme s'est déclenchée à 3 h 12. Les voleurs sont restés moins de cinq minutes.

La directrice, Hélène Maury, s'est dite « effondrée ».
""",
            """Quatre montres et un mystère

Comment sont-ils entrés ? Les enquêteurs s'interrogent après le vol de quatre pièces uniques au musée de l'horlogerie de Brévannes, mercredi avant l'aube.

La valeur du butin atteint 2,2 millions d'euros d'après l'assureur.

Le gardien, 59 ans, n'a rien vu ni entendu. Il dormait, dit-il.
""",
        ),
    ),
    Made(
        "inundaciones",
        frozenset({1_200, 1_900}),
        (
            """Inundaciones obligan a evacuar a 1.200 personas en Río Bravo

RÍO BRAVO (Agencia Sur) — Las lluvias torrenciales de las últimas horas han obligado a evacuar a 1.200 personas en la provincia de Río Bravo, informaron este lunes los bomberos.

El río Tejo se desbordó a la altura de La Puebla y anegó unas 300 viviendas.

«Lo hemos perdido todo», lamentó Carmen Robles, dueña de una panadería.

No hay víctimas mortales.
""",
            """La Puebla, bajo el agua

La Puebla amaneció el lunes convertida en un lago. Según el gobierno provincial, 1.900 vecinos fueron evacuados a polideportivos y colegios tras el desbordamiento del Tejo.

El ejército reparte agua y mantas. Los trenes no circulan.

Se esperan más lluvias hasta el jueves.
""",
        ),
    ),
    Made(
        "age of victim",
        frozenset({24, 27}),
        (
            """Cyclist killed in lorry crash was nurse

NORTH HADLEY — A cyclist who died after being struck by a lorry at the Mill Lane junction on Monday morning has been named as Priya Anand, 24, a nurse at the county hospital.

Police said the driver had stopped and was helping with inquiries.

Colleagues held a minute's silence.

It is the third death at the junction in two years.
""",
            """Tributes to 'angel' of ward six

Flowers piled up at Mill Lane in North Hadley on Tuesday for a young nurse who was on her way home from a night shift.

Priya Anand, who was 27, had worked on the children's ward since she qualified. “She sang to them,” said a colleague.

Campaigners have called for lights at the junction for years.
""",
        ),
    ),
    Made(
        "rounded visitors",
        frozenset(),
        (
            """Museum of Salt draws record crowd

The Museum of Salt in Halle Bay had 412,000 visitors last year, more than ever, it said on Wednesday.

A third of them came from abroad. The museum shop sold 30 tonnes of salt.

Director Ulla Brand wants to add a wing.
""",
            """Salt sells

More than 400,000 people visited the Museum of Salt in Halle Bay last year. Nobody expected that, its director said on Wednesday.

Tickets cost 8 euros. Children pay nothing.

A new wing is to open in 2031.
""",
        ),
    ),
    Made(
        "per share and total",
        frozenset(),
        (
            """Altona Foods to buy rival for $2.3 billion

Altona Foods agreed on Monday to buy Greenfield Snacks for $2.3 billion in cash, it said.

Greenfield's shareholders will get $41 a share, a premium of 28 percent.

The deal is to close in the fall.
""",
            """Greenfield jumps on Altona bid

Shares in Greenfield Snacks rose 26 percent to $40.60 on Monday after Altona Foods said it would buy the maker of Crispo.

Altona will borrow $1.5 billion for the takeover and pay the rest from its own funds.

Greenfield has 4,100 employees.
""",
        ),
    ),
    Made(
        "two matches",
        frozenset(),
        (
            """Rovers out of cup

Bexley Rovers lost 3-1 at Marsh Town on Saturday before 4,120 spectators and are out of the cup.

Lee Dunn missed a penalty after 12 minutes.

Rovers have won only two of their last nine matches.
""",
            """Dream goes on for Marsh

Marsh Town are in the quarter-finals for the first time in 34 years. Goals by Ade Brook and Finn Hale saw off Bexley Rovers on Saturday.

Marsh play Colton next, a side two divisions above. Their ground holds 22,000 spectators.

Brook, 19, works in a bakery.
""",
        ),
    ),
    Made(
        "oil spill length",
        frozenset({35, 50}),
        (
            """Oil slick off Rosal coast after tanker collision

ROSAL (Pan-News) - Oil leaking from a tanker that collided with a dredger off Rosal on Friday has formed a slick 35 kilometres long, the maritime authority said on Sunday.

Booms have been laid around the bird reserve at Punta Verde.

The tanker's crew of 21 is safe.
""",
            """Race to save birds of Punta Verde

Volunteers in white suits scrubbed gannets on the beach at Punta Verde on Sunday while a slick that stretches for 50 kilometres drifted towards the reserve.

The oil comes from a tanker that was rammed by a dredger on Friday.

"Each bird takes an hour," said vet Lola Reyes.

The minister for the environment flew over the area.
""",
        ),
    ),
)
