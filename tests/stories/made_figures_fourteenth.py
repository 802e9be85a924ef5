"""Twenty more invented stories, each told twice by papers that have little in common.

All were written before the program was tried on any of them.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made

FOURTEENTH: Final = (
    Made(
        "mine blast",
        frozenset({22, 26}),
        (
            """Coal mine blast in Donaz claims 22 lives

DONAZ (Interwire) - An explosion ripped through a coal mine in the Donaz basin on Tuesday, killing 22 miners who were working about 700 metres underground, the regional labour office said.

Rescuers in oxygen masks were trying to reach four others. The blast was probably caused by methane.

Relatives gathered at the gate in sleet, clutching thermos flasks.

The mine, which employs 1,900 people, had been fined twice this year over its ventilation.
""",
            """'They went down singing'

Women in black shawls stood at the gate of the Zarya pit at Donaz on Wednesday, waiting for the list. It grew longer in the afternoon.

Twenty-six men died when gas exploded deep underground on Tuesday, the trade union says. The youngest was 19.

"They went down singing, as they always do," said Oksana Hryb, whose brother was among them.

The union wants the director to be charged.
""",
        ),
    ),
    Made(
        "drug haul",
        frozenset({640, 720}),
        (
            """Customs officers in Kallhaven seize cocaine in fridge container

Customs officers at the port of Kallhaven have seized 640 kilograms of cocaine hidden behind frozen prawns, the finance ministry said on Monday. It is among the biggest finds ever made there.

A sniffer dog called Nellie barked at a refrigerated container during a routine check.

Two lorry drivers were arrested at the exit.
""",
            """Nellie's nose foils smugglers

The prawns were fine. What lay behind them was not: 720 kilos of cocaine, packed in bricks stamped with a dolphin, which customs at Kallhaven found thanks to a four-year-old spaniel.

Prosecutor Mads Iversen put the street value at 50 million euros on Monday.

The container had come from Guayaquil by way of Antwerp.
""",
        ),
    ),
    Made(
        "quarterly loss",
        frozenset({84_000_000, 96_000_000}),
        (
            """Skyline Air sinks deeper into red

Budget carrier Skyline Air posted a loss of $84 million for the three months to June, hurt by strikes and a weak peso, it said on Thursday. A year earlier it had lost $51 million.

Bookings for the summer were up 6 percent, chief executive Paul Reno said.

The shares slid to their lowest in two years.
""",
            """Skyline chief under fire as losses mount

Shareholders of Skyline Air are running out of patience. The airline lost $96 million in the second quarter, nearly twice as much as in the same period last year, figures showed on Thursday.

"We expected better," said fund manager Ines Toft.

Skyline wants to give up its routes to the islands and return nine aircraft.
""",
        ),
    ),
    Made(
        "poll result",
        frozenset({47, 51}),
        (
            """Hansen wins mayor's race in Ostby

OSTBY - Liberal candidate Rikke Hansen will be the next mayor of Ostby. She took 47 percent of the vote on Sunday, well ahead of the incumbent, Ole Juhl, according to preliminary results.

Turnout was low, as it rained all day.

Hansen, a bus driver's daughter, promised to freeze fares.
""",
            """Ostby turns the page

After 16 years in the town hall Ole Juhl has to go. Voters in Ostby on Sunday gave 51 percent to his challenger Rikke Hansen, who had campaigned on a cargo bike.

"I hear you," she told supporters in the old brewery.

Juhl congratulated her by text message.
""",
        ),
    ),
    Made(
        "whale length",
        frozenset({14, 17}),
        (
            """Sperm whale washes up on Holm beach

HOLM - A dead sperm whale measuring 14 metres was found on the beach at Holm on Friday morning by a woman walking her dog.

Biologists will open the carcass on Saturday. They suspect that plastic was the cause of death.

Onlookers were asked to keep away, as such animals can burst.
""",
            """Giant on the sand

Children on their way to school in Holm had something to tell on Friday. On the beach lay a whale, 17 metres from head to tail.

The animal, a sperm whale, weighed some 40 tonnes, according to the harbour master.

How to get rid of it is anybody's guess.
""",
        ),
    ),
    Made(
        "time of explosion",
        frozenset({7 * 60 + 50, 8 * 60 + 20}),
        (
            """Gas explosion destroys bakery in Velm

A gas explosion destroyed a bakery in the centre of Velm on Thursday morning, injuring the owner and two customers. Windows broke as far as the church.

The blast occurred at 7:50 a.m., the fire department said.

The owner, Hans Lutz, was pulled from the rubble with burns.
""",
            """Velm bakery in ruins

It smelled of bread and gas, neighbours said. At 8:20 a.m. on Thursday an explosion tore the Lutz bakery in Velm apart.

Three people suffered burns. One is in a coma.

The baker had complained of a leak on Monday.
""",
        ),
    ),
    Made(
        "buried skiers",
        frozenset({4, 6}),
        (
            """Avalanche sweeps away skiers near Pontal

PONTAL (Interwire) - An avalanche swept away a group of ski tourers near the Pontal pass on Sunday, killing four of them, police in the canton said. A fifth was dug out alive after 40 minutes.

The danger of avalanches had been rated as considerable.

A helicopter brought the survivor to the hospital at Brenz.
""",
            """Death on the Pontal

Six ski tourers were killed on Sunday by an avalanche on the north side of the Pontal pass, local radio reported, citing the rescue service.

The slab was 200 metres wide.

The victims came from Belgium. One of them was a well known chef.
""",
        ),
    ),
    Made(
        "refugees flee",
        frozenset({12_000, 20_000}),
        (
            """Thousands flee as rebels advance on Tessaro

TESSARO, Friday - More than ten villages have been abandoned in the east of Kanda as rebels advance on the town of Tessaro, and 12,000 people have crossed the border since Monday, the UN refugee agency said.

Many came on foot with mattresses on their heads.

The army said it had regained control of the bridge at Lume.
""",
            """Border town overwhelmed by refugees from Kanda

At the Lume crossing the queue never ends. The governor of the border province said on Friday that 20,000 refugees had arrived from Kanda in a week.

"We share our bread, but there is little of it," said Imam Yusuf Dara.

Schools have closed to make room.
""",
        ),
    ),
    Made(
        "toll with later",
        frozenset(),
        (
            """Bridge collapse in Sant Roc kills five

SANT ROC, Aug 14 - A motorway bridge collapsed in Sant Roc on Tuesday morning. At least five people were killed, a fire official said, warning that the figure was bound to rise.

Cars fell 40 metres.

The bridge was built in the sixties.
""",
            """Sant Roc bridge: death toll now 19

SANT ROC, Aug 14 - Rescue teams with dogs searched through the night. By late Tuesday the death toll from the collapse of the motorway bridge in Sant Roc had risen to 19.

The operator's shares plunged.

"Somebody must answer for this," said Mayor Clara Vidal.
""",
        ),
    ),
    Made(
        "same in words",
        frozenset(),
        (
            """Six climbers rescued from Mount Ada

Six climbers who were trapped by a storm on Mount Ada were rescued by helicopter on Saturday after two nights in a snow hole.

Two have frostbite.

They had eaten nothing but raisins, their guide said.
""",
            """Safe and sound, with raisins

Rescuers on Saturday plucked 6 mountaineers from a ridge of Mount Ada, where they had been stuck since Thursday.

The group was hungry but cheerful.

A 2 a.m. attempt had failed because of wind.
""",
        ),
    ),
    Made(
        "hectares and acres",
        frozenset(),
        (
            """Fire in Tamber national park

A fire has burned 2,000 hectares of Tamber national park since Friday, rangers said on Monday. Campers have been sent home.

Fifty wild horses were driven to safety.

Rain is expected on Wednesday.
""",
            """Tamber park closes as blaze spreads

Tamber national park shut its gates on Monday. The fire there has eaten 4,900 acres of pine, according to rangers.

Lightning is the likely cause.

The park is home to wild horses.
""",
        ),
    ),
    Made(
        "share and whole",
        frozenset(),
        (
            """City to plant 10,000 trees

The city of Orbe will plant 10,000 trees in five years, Mayor Lise Caron said on Tuesday. Summers are getting hotter.

The programme costs 4 million euros.

Limes and oaks were chosen.
""",
            """First limes for Orbe

Mayor Lise Caron dug the first hole herself. By next spring 1,800 trees are to be planted in Orbe, she said on Tuesday, most of them along the ring road.

Schools can adopt a tree.

The greens say that it is too little, too late.
""",
        ),
    ),
    Made(
        "goals this season",
        frozenset(),
        (
            """Pires double sinks Atletico Norte

Nuno Pires scored twice as Belmar beat Atletico Norte 2-0 on Saturday before 31,000 fans. It was his 17th goal of the season.

Belmar are now two points clear.

The coach praised his defence.
""",
            """Belmar march on

Belmar cruised past Atletico Norte on Saturday through two goals by Nuno Pires and stay top of the league with 49 points.

Norte have lost five in a row. Their coach, 48, refused to speak to reporters.

A fan ran onto the pitch and got a hug from Pires.
""",
        ),
    ),
    Made(
        "Messerangriff",
        frozenset({3, 5}),
        (
            """Verletzte bei Messerattacke in Straßenbahn

MARBURG-NEUSTADT – Ein 31 Jahre alter Mann hat am Montagabend in einer Straßenbahn in Neustadt drei Menschen mit einem Messer verletzt. Er wurde noch am Tatort festgenommen, wie ein Polizeisprecher sagte.

Das Motiv ist unklar. Fahrgäste hatten den Angreifer mit einem Regenschirm in Schach gehalten.

Lebensgefahr bestehe bei niemandem.
""",
            """„Er sagte kein Wort“

Nach dem Angriff in der Linie 4 in Neustadt suchen viele nach Worten. Fünf Fahrgäste wurden am Montagabend durch Messerstiche verletzt, teilte das Klinikum mit.

„Er sagte kein Wort“, berichtet eine Zeugin.

Der mutmaßliche Täter sitzt in Untersuchungshaft. Er war der Polizei bisher nicht bekannt.
""",
        ),
    ),
    Made(
        "Rekordernte",
        frozenset({2_100_000, 2_400_000}),
        (
            """Bauern melden gute Kartoffelernte

Die Bauern im Osten des Landes haben in diesem Herbst 2,1 Millionen Tonnen Kartoffeln geerntet, wie der Verband am Mittwoch mitteilte. Das ist deutlich mehr als im Dürrejahr davor.

Die Preise sind gefallen. Ein Sack kostet nun so viel wie zuletzt vor zehn Jahren.

Der Verband fordert Hilfen.
""",
            """Zu viele Knollen

Auf den Höfen stapeln sich die Säcke. 2,4 Millionen Tonnen Kartoffeln holten die Landwirte im Osten in diesem Jahr vom Acker, schätzt das Ministerium.

„Wir verschenken sie an Schulen“, sagt Landwirt Uwe Pahl.

Ein Teil soll zu Stärke verarbeitet werden.
""",
        ),
    ),
    Made(
        "explosion usine",
        frozenset({6, 8}),
        (
            """Explosion dans une usine chimique près de Lormes : six blessés

LORMES — Une explosion suivie d'un incendie s'est produite mardi matin dans une usine chimique près de Lormes, faisant six blessés, dont un grave, a-t-on appris auprès des secours.

Les habitants ont été priés de rester chez eux. Une odeur âcre flottait sur la ville.

Le site, classé Seveso, emploie 210 salariés.
""",
            """Lormes a eu peur

« Les vitres ont tremblé, j'ai cru à un séisme », raconte Josiane, caissière. L'explosion de mardi à l'usine chimique a fait huit blessés selon la direction.

Le confinement a été levé à 15 heures.

Une enquête a été ouverte. Les syndicats dénoncent un manque d'entretien.
""",
        ),
    ),
    Made(
        "billets de train",
        frozenset({5, 7}),
        (
            """Le train coûtera plus cher

Les billets de train augmenteront de 5 % en janvier, a annoncé lundi la compagnie nationale. Elle invoque le prix de l'électricité.

Les abonnements des étudiants ne changent pas.

L'association des usagers proteste.
""",
            """Hausse des tarifs : les usagers en colère

Encore une mauvaise nouvelle pour les voyageurs. À partir de janvier, les billets de train coûteront 7 % de plus, selon la fédération des usagers.

« On nous pousse vers la voiture », s'indigne son président, Alain Ferré.

La compagnie n'a pas souhaité commenter.
""",
        ),
    ),
    Made(
        "huelga",
        frozenset({15_000, 40_000}),
        (
            """Miles de médicos marchan en la capital

Unos 15.000 médicos y enfermeras marcharon el jueves por el centro de la capital para exigir mejores salarios, según la policía.

La huelga continuará mañana. Solo se atienden urgencias.

El ministro los llamó al diálogo.
""",
            """La marea blanca desborda las calles

Con batas y cacerolas, 40.000 sanitarios tomaron el jueves las calles de la capital, según los sindicatos convocantes.

«No podemos más», dijo la enfermera Julia Soto, de 34 años.

El gobierno ofrece una subida del 4 %.
""",
        ),
    ),
    Made(
        "accidente de autobús",
        frozenset({13, 16}),
        (
            """Trece muertos al volcar un autobús en Jarandilla

Trece personas murieron y una veintena resultaron heridas el sábado al volcar un autobús en una carretera de montaña cerca de Jarandilla, informó la guardia civil.

El conductor dio negativo en la prueba de alcohol.

Llovía con fuerza a la hora del accidente.
""",
            """Luto en Jarandilla

El accidente del sábado ha dejado 16 muertos, según el alcalde, que decretó tres días de luto. El autobús llevaba a un coro de jubilados.

«Éramos una familia», dijo entre lágrimas la directora, Pilar Mena.

La carretera no tiene quitamiedos.
""",
        ),
    ),
    Made(
        "lottery",
        frozenset({61_000_000, 66_000_000}),
        (
            """Baker scoops lottery jackpot

A baker from Little Orme has won £61 million in the national lottery, the biggest prize ever paid out in the county.

Tom Askew, 52, found the ticket in an apron on Tuesday. He had already washed it.

He intends to go on baking. "Who else will do the buns?"
""",
            """Dough! Village baker is a millionaire

Champagne corks popped in Little Orme on Tuesday when word got round that Tom Askew had hit the jackpot. His ticket is worth a cool £66m.

His wife wants to see Venice. He wants a new oven.

The shop was full all day.
""",
        ),
    ),
)
