"""Twenty invented stories of two to four papers, longer than those before, in four languages.

All were written before the program was tried on any of them.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWELFTH: Final = (
    Made(
        "coach in ravine",
        frozenset({9, 11}),
        (
            """Nine die as pilgrims' coach plunges into ravine

ALMIRA, Ostravia (Meridian Press) — A coach carrying pilgrims home from a mountain shrine skidded off a rain-slicked road and fell some 60 metres into a ravine early Saturday, killing nine people and leaving another 23 in hospital, three of them in critical condition, authorities said.

The vehicle, which had been chartered by a parish in the town of Vell, left the road shortly before 4 a.m. near the hamlet of Upper Dray, a spot that villagers have long called the Needle.

“It was dark and there was fog, and all at once we heard shouting from below,” said Piotr Halek, a forester who was among the first to climb down. He said he had counted six bodies before rescuers arrived.

Transport Minister Ilona Reiss said that the driver, 58, had survived and would be questioned. The coach passed an inspection in March, she added.

It was the deadliest accident on Ostravian roads since 2011, when 27 schoolchildren died in a collision with a timber lorry.
""",
            """Pilgrimage ends in tragedy at the Needle

By Senta Moravec, The Vell Chronicle

The bells of St. Anne's in Vell tolled on Saturday for 11 parishioners who never came home from the shrine of Our Lady of the Snows.

They were aboard a chartered coach that missed a bend above Upper Dray in heavy rain before dawn and rolled into the gorge beneath. More than 20 others were flown or driven to clinics in Almira.

Father Tomas Lind, who had planned to travel with the group but stayed behind with a cold, learned of the accident from a parishioner's daughter. “I knew each of them by name,” he said.

Neighbours have demanded a crash barrier at the spot for years. The provincial road office says one was to be built next spring at a cost of 400,000 crowns.
""",
            """Ostravia coach crash: what we know

(National Wire) — A pilgrims' coach crashed near Upper Dray in Ostravia on Saturday.

Eleven people lost their lives, the regional governor, Marek Solt, told reporters at the scene. Thirty-four people had been aboard, among them two drivers.

The cause is still being investigated. A prosecutor said that the tachograph had been recovered.

Flags will fly at half-mast on Sunday.
""",
        ),
    ),
    Made(
        "warehouse fire damage",
        frozenset({18_000_000, 25_000_000}),
        (
            """Fire guts mail-order warehouse at Tarnby

TARNBY (Evening Star) — More than a hundred firefighters battled through the night to contain a blaze that destroyed the central warehouse of mail-order firm Nordpost, sending a column of black smoke over the harbour district.

Nobody was hurt. A night watchman raised the alarm at about 1:30 a.m. after smelling smoke in the packing hall.

Damage was put at 18 million kroner by police on Wednesday, though insurers have yet to see the site.

Residents within a kilometre were told to keep their windows shut. The warning was lifted at noon.

Nordpost, founded in 1962 by two brothers, employs 640 people in the town.
""",
            """Nordpost vows to rebuild after inferno

The head of Nordpost promised on Wednesday that every one of its workers in Tarnby would keep their job after a fire reduced the company's main warehouse to a shell.

“We will be back before Christmas,” Karin Aalto said outside the ruins. She estimated that the flames had caused damage of 25 million kroner, most of it to stock that had been ready for the spring catalogue.

The cause is unclear. A fault in a battery charger is one line of inquiry, according to fire chief Jens Toft.

The building had sprinklers in only one of its three halls.
""",
        ),
    ),
    Made(
        "library vote",
        frozenset({7, 9}),
        (
            """Council keeps Eastgate library open

By Ray Donnel

MILLBROOK — The Millbrook City Council voted 7-4 Tuesday night to keep the Eastgate branch library open through next summer, reversing a decision that had drawn hundreds of angry letters.

The branch, a low brick building beside the old streetcar barn, costs about $310,000 a year to run.

“You don't close the one warm room some of these kids have,” said Council Member Dolores Pike, who led the effort.

Mayor Ed Stanhope, who had proposed the closing, left the chamber before the vote was taken.

The library opened in 1954 and lends some 40,000 books a year.
""",
            """A reprieve for readers on the east side

Readers on Millbrook's east side burst into applause Tuesday when the city council, by a vote of 9 to 2, threw out a plan to shut their library.

The plan would have saved the city around $300,000 annually.

Children held up drawings. One, 8-year-old Tessa Coyle, had drawn the building with a bandage on its roof.

A petition with 5,300 names had been handed to the council last month.
""",
        ),
    ),
    Made(
        "search for hikers",
        frozenset({5, 6}),
        (
            """Snowstorm halts search for missing hikers

KARST, May 3 (Alpine News Service) — Rescuers called off the search for five hikers missing on the Grauhorn on Sunday as a late snowstorm swept over the range, with winds of up to 110 kilometers an hour grounding helicopters.

The group, all from the same walking club, set out from the Lenz hut on Friday morning and did not arrive at their hotel that evening.

“We have not given up hope. They are experienced,” said Urs Kappel, who heads the mountain rescue service of the canton.

Two dozen volunteers with dogs had combed the southern flank until the weather turned.
""",
            """Relatives wait at foot of the Grauhorn

In the village of Karst the relatives of six hikers who have been missing since Friday huddled in the parish hall on Sunday, watching the snow.

Rescuers hope to resume their search on the Grauhorn at first light on Monday, when the storm is expected to ease.

Maria Stauber's husband is among the missing. “He called from the hut and said the view was wonderful,” she said.

The club has organised tours on the mountain for 30 years without an accident.
""",
            """Grauhorn: no trace yet

The weather has so far defeated attempts to find a party of walkers lost on the Grauhorn. Snow fell down to 1,400 metres. A spokesman for the canton said that a military helicopter with a heat camera stood ready.

The six were last seen at the Lenz hut.
""",
        ),
    ),
    Made(
        "toll rises",
        frozenset(),
        (
            """At least 40 dead in Marani quake

PORT SELMA, Marani, Tuesday (Meridian Press) — A powerful earthquake struck the north of the island of Marani on Tuesday, killing at least 40 people and burying many more under collapsed houses, officials said.

The quake, with a magnitude of 6.4, hit at 5:12 a.m. local time. It was felt 300 kilometers away.

Hospitals in Port Selma were overwhelmed; patients lay on mattresses in the yard.

“We are digging with our hands,” said Joao Tembe, a teacher in the village of Ruvo.
""",
            """Marani quake toll climbs past 130 as rescuers reach villages

PORT SELMA, Wednesday (National Wire) — The number of people killed by Tuesday's earthquake on Marani climbed to 134 on Wednesday as soldiers reached villages that had been cut off by landslides.

The 6.4-magnitude quake flattened most of Ruvo, a settlement of about 900.

Aid flights from the mainland have begun to land. Tents, blankets and a field hospital with 60 beds were on their way.

President Luisa Barros declared three days of mourning.
""",
        ),
    ),
    Made(
        "km and miles",
        frozenset(),
        (
            """Balloonist lands after crossing strait

BRACKEN (Morning News) — Amateur balloonist Hetty Crane touched down in a beet field on Thursday after a flight of 161 kilometers across the Sound, becoming the oldest person to do so.

Crane, 71, a retired dentist, drank tea with the farmer while she waited for her crew.

“It was perfectly silent,” she said. “One could hear dogs bark a thousand metres below.”

The flight took six hours and 20 minutes.
""",
            """Dentist, 71, floats over the Sound

A retired dentist has become the oldest person to cross the Sound by balloon. Hetty Crane, who is 71, covered 100 miles in a little over six hours on Thursday before landing near Ostby.

Her basket knocked over a scarecrow. It was the only casualty.

Crane took up ballooning when she was 55.
""",
        ),
    ),
    Made(
        "dozen and twelve",
        frozenset(),
        (
            """Jewel thieves hit Grand Hotel

LAGO (Morning News) — Thieves disguised as waiters made off with a dozen watches and a diamond necklace from a showroom in the Grand Hotel in Lago on Monday night.

The haul is worth about $2 million, police said.

The robbers served canapés to guests before they struck. Nobody noticed until the champagne ran out.
""",
            """Waiters, but not for long

Twelve luxury watches and a necklace set with diamonds were stolen on Monday night from the Grand Hotel in Lago by men whom guests had taken for waiters.

Inspector Carla Fusi said cameras showed three of them leaving by the kitchen with a laundry cart.

The jewels belonged to a Geneva dealer. He put their value at 2.1 million dollars.
""",
        ),
    ),
    Made(
        "march crowd",
        frozenset({30_000, 85_000}),
        (
            """Tens of thousands march against pension plan

LUTZEN (Evening Star) — Some 30,000 people marched through the capital on Saturday, according to police, in the biggest protest yet against the government's plan to raise the retirement age to 67.

Nurses, dockers and teachers walked side by side from the central station to parliament in bright sunshine.

“I lift people all day. I cannot do it until I am 67,” said Agata Wils, 44, a nurse.

A handful of shop windows were smashed. Police made 14 arrests.

Parliament will vote on the bill on 12 June.
""",
            """Unions claim victory in the streets

Union leaders spoke of a turning point on Saturday after what they said were 85,000 marchers had filled the boulevards of Lutzen to reject the pension reform.

“The government can no longer say that this is a minority,” said Bruno Karr, head of the railwaymen.

Prime Minister Egon Platt, on a visit to the coast, said that he would not be moved by noise. He wants to lift the retirement age from 64 to 67.

Fourteen people were taken into custody after scuffles near the stock exchange.
""",
        ),
    ),
    Made(
        "fined bank",
        frozenset({92_000_000, 97_000_000}),
        (
            """Regulator punishes Helvia Bank

ZURN (Financial Courier) — The banking regulator on Thursday ordered Helvia Bank to pay €92 million for failing to stop customers from laundering money through its branch in Port Anselm.

It is the largest penalty that the watchdog has imposed since it was set up in 2004.

Helvia said it accepted the decision and had replaced the managers of the branch. Its shares fell 3.1 percent.

The branch handled €11 billion of payments from abroad between 2012 and 2016.
""",
            """Record penalty for Helvia over dirty money

Helvia Bank has been fined €97 million over lax controls at its Port Anselm branch, where for years nobody asked where the money came from.

“The bank looked away,” the head of the regulator, Silke Aarden, told reporters on Thursday.

Prosecutors are still investigating six former employees.

Investors shrugged: shares in Helvia closed 3 percent lower.
""",
        ),
    ),
    Made(
        "bridge collapse hurt",
        frozenset({16, 21}),
        (
            """Footbridge gives way at flower festival

DORREN (Agency One) — A wooden footbridge collapsed under a crowd of visitors at the Dorren flower festival on Sunday afternoon, plunging dozens into a shallow canal. Police said 16 people suffered injuries, mostly bruises and broken bones.

“There was a crack like a gunshot and then we were all in the water,” said Willem Oost, who had been photographing tulips.

The bridge was built for the festival and was meant to hold 80 people. Perhaps twice as many were on it, a steward said.

The festival, which draws 200,000 visitors each spring, will go on without the canal walk.
""",
            """Dorren mayor orders inquiry into bridge

The mayor of Dorren has ordered an inquiry into how a temporary bridge at the town's flower festival came to collapse on Sunday.

Twenty-one visitors were treated for injuries, the fire brigade said, among them a boy of four with a broken leg. All but two have gone home.

“It must not happen again,” Mayor Lies Brandsma said. She had opened the bridge herself ten days earlier.

Organisers cancelled Sunday evening's concert.
""",
            """Dip in the canal ends flower walk

Visitors to Dorren's flower festival got an unwelcome bath on Sunday when a footbridge broke.

Ambulances took the injured to two hospitals. Witnesses spoke of panic, then of much laughter as people pulled each other out.

An engineer from the province will look at the wreck on Monday.
""",
        ),
    ),
    Made(
        "Zug entgleist",
        frozenset({3, 4}),
        (
            """Regionalzug entgleist bei Hohenbruck – drei Tote

HOHENBRUCK – Bei einem Zugunglück nahe Hohenbruck sind am Freitagnachmittag drei Menschen ums Leben gekommen. Mindestens 30 weitere wurden verletzt, 16 von ihnen schwer, teilte die Polizei mit.

Der Regionalzug war gegen 12.20 Uhr in einer Kurve aus den Schienen gesprungen. Drei Waggons stürzten eine Böschung hinab.

„Es sieht aus wie nach einem Bombenangriff“, sagte ein Feuerwehrmann. Rund 140 Fahrgäste saßen in dem Zug, darunter viele Schüler, die in die Ferien aufbrachen.

Die Strecke bleibt bis auf Weiteres gesperrt.
""",
            """Entsetzen nach Zugunglück

Der Ministerpräsident zeigte sich am Freitag am Unglücksort bei Hohenbruck erschüttert. Vier Tote bargen die Rettungskräfte bis zum Abend aus den umgestürzten Waggons.

„Unsere Gedanken sind bei den Angehörigen“, sagte Ministerpräsident Albert Renn.

Warum der Zug entgleiste, ist unklar. Ein Sachverständiger untersucht die Gleise. Der Lokführer, 46, liegt im Krankenhaus.

Sechs Hubschrauber waren im Einsatz.
""",
        ),
    ),
    Made(
        "Stadthaushalt",
        frozenset({38_000_000, 45_000_000}),
        (
            """Neues Hallenbad für Lindenau

LINDENAU – Der Stadtrat hat am Mittwochabend den Bau eines neuen Hallenbads beschlossen. 38 Millionen Euro soll es kosten und in vier Jahren fertig sein.

Das alte Bad aus dem Jahr 1968 ist seit dem Winter wegen Einsturzgefahr geschlossen. Die Schwimmvereine weichen seither in die Nachbarstadt aus.

Bürgermeisterin Petra Kolb sprach von einem guten Tag für die Kinder. Die Opposition nannte das Vorhaben zu teuer.
""",
            """Lindenau baut ein Bad – und streitet über den Preis

Nach fünfstündiger Debatte steht fest: Lindenau bekommt ein neues Hallenbad. Die Kosten von 45 Millionen Euro trägt zur Hälfte das Land.

„Dafür könnten wir drei Schulen sanieren“, schimpfte Ratsherr Kuno Ebert am Mittwoch.

Der Entwurf stammt von einem Büro aus Graz. Vorgesehen sind sechs Bahnen, ein Sprungturm und ein Außenbecken.
""",
        ),
    ),
    Made(
        "incendie de forêt",
        frozenset({2_400, 3_100}),
        (
            """Un incendie ravage le massif du Valdor

SAINT-ORENS (Agence Midi) — Un violent incendie a parcouru 2.400 hectares de forêt et de garrigue depuis dimanche dans le massif du Valdor, ont annoncé les pompiers mardi.

Plus de 600 sapeurs-pompiers luttaient toujours contre les flammes, attisées par un fort mistral. Trois campings ont été évacués.

« La nuit a été très difficile », a déclaré le commandant Éric Vasseur.

Aucune victime n'est à déplorer.
""",
            """Valdor : le feu toujours pas maîtrisé

Le feu qui dévore le massif du Valdor n'était toujours pas fixé mardi soir. Selon la préfecture, 3.100 hectares de forêt sont partis en fumée.

Quatre Canadair ont effectué des dizaines de largages. Un pompier, légèrement intoxiqué, a pu regagner sa caserne.

« On a vu arriver un mur de flammes », raconte Simone Aubry, 68 ans, qui a passé la nuit dans un gymnase avec ses deux chats.
""",
        ),
    ),
    Made(
        "manifestation",
        frozenset(),
        (
            """Les enseignants dans la rue à Montclar

MONTCLAR (Agence Midi) — Près de 4.000 enseignants ont défilé jeudi à Montclar pour réclamer des recrutements.

Ils dénoncent des classes de plus de 35 élèves.

« Nous sommes à bout », a dit Claire Dumas, professeure de mathématiques au lycée Zola depuis 12 ans.

Le ministre les recevra lundi.
""",
            """Montclar : la colère des profs

Ils étaient 3.900 dans les rues de Montclar jeudi, enseignants pour la plupart, mais aussi parents d'élèves. En tête, une banderole : « Des profs, pas des promesses ».

Le rectorat a compté 22 % de grévistes dans les collèges.

Une nouvelle journée d'action est prévue le 14 mars.
""",
        ),
    ),
    Made(
        "detenidos por droga",
        frozenset({8, 12}),
        (
            """Golpe a una red de narcotráfico en Puerto Claro

PUERTO CLARO (Agencia Sur) — La policía desarticuló una banda que introducía cocaína por el puerto y detuvo a ocho personas, según informó el miércoles el Ministerio del Interior.

Los agentes se incautaron de 1,3 toneladas de droga escondidas en un cargamento de plátanos.

La operación comenzó hace un año, tras el aviso de un estibador. Entre los arrestados figura un funcionario de aduanas.
""",
            """Cocaína entre plátanos

Doce personas fueron detenidas en Puerto Claro en una operación contra el narcotráfico que culminó el miércoles con registros en varios almacenes del muelle norte.

«Es un golpe muy duro para la organización», dijo la fiscal Rosa Ibarra.

La droga venía de Sudamérica oculta en cajas de fruta. Su valor en la calle superaría los 40 millones de euros.
""",
        ),
    ),
    Made(
        "swimmer age",
        frozenset({17, 19}),
        (
            """Teen swims lake in record time

LAKE ANNIS (Morning News) — Seventeen-year-old Noor Castel swam the length of Lake Annis on Sunday in eight hours and 41 minutes, beating a record that had stood since 1988.

She was greeted on the shore at Brill by a brass band and her grandmother.

“My arms feel like noodles,” she said.

The lake is 29 kilometers long. The water was 15 degrees.
""",
            """Castel conquers Annis

By Oskar Dell

Noor Castel, 19, waded ashore at Brill on Sunday evening, wrapped herself in foil and asked for chips. She had just swum the whole of Lake Annis faster than anyone before her.

The student of marine biology trained for two winters in a flooded quarry.

Her coach, Pia Lorenz, paddled beside her in a canoe.
""",
        ),
    ),
    Made(
        "heat",
        frozenset({43.5, 45}),
        (
            """Hottest day ever in Sandoval

SANDOVAL (National Wire) — The mercury hit 43.5 degrees Celsius in Sandoval on Friday, the highest temperature measured in the city since records began in 1903.

Asphalt melted on the ring road, and trains crept along at 40 kilometers an hour for fear of buckled rails.

Hospitals reported a rush of elderly patients. “Drink, drink, drink,” advised Dr. Ines Mora.

A storm is forecast for the weekend.
""",
            """City swelters as record falls

Sandoval sweated through its hottest day on record Friday, when thermometers at the airport showed 45 degrees Celsius.

Public pools stayed open until midnight. The zoo gave its bears blocks of frozen fish.

Electricity use reached a new peak, and parts of the old town were without power for two hours.
""",
        ),
    ),
    Made(
        "jobs cut",
        frozenset({1_800, 2_300}),
        (
            """Autoglas to shut plant at Werda

WERDA (Financial Courier) — Car supplier Autoglas will close its plant at Werda by the end of next year, with the loss of 1,800 jobs, the company announced on Monday, blaming cheap imports and high energy prices.

“This is a black day,” said works council chief Jutta Hahn, fighting back tears.

Production of windscreens will move to the group's factory in Ostravia.

The state government has offered talks on aid.
""",
            """Town in shock as glassmaker quits

For 90 years nearly every family in Werda had somebody at the glassworks. On Monday they learned that it will all be over next December.

Autoglas intends to cut 2,300 jobs at the site and produce in Ostravia instead. Managers told staff at a meeting in the canteen that lasted less than half an hour.

Mayor Rolf Dietz said the town would lose a third of its tax income.
""",
        ),
    ),
    Made(
        "different quarters",
        frozenset(),
        (
            """Kestrel Motors profit beats forecasts

DETWEILER (Financial Courier) — Kestrel Motors earned $412 million in the third quarter, more than analysts had expected, thanks to strong demand for its pickup trucks.

Revenue rose 8 percent to $6.1 billion. Shares gained 4 percent in early trading.

“We are executing well,” chief executive Dana Whitlock said in a call with analysts on Wednesday.
""",
            """Kestrel raises outlook for year

Carmaker Kestrel Motors said on Wednesday it now expects to earn $1.5 billion this year, up from an earlier estimate of $1.3 billion, after a good summer.

Its new electric pickup will be delayed until spring.

Kestrel has 31,000 employees in nine plants and plans to hire 1,200 more.
""",
        ),
    ),
    Made(
        "two crashes",
        frozenset(),
        (
            """Two die in head-on crash on Route 9

HARLAN COUNTY (Morning News) — Two people were killed Saturday night when a pickup crossed the center line on Route 9 and struck a minivan, the sheriff's office said.

A third person, a boy of 12, was airlifted with serious injuries.

It was the fourth fatal accident on that stretch this year.
""",
            """Candles on Route 9

Friends left candles and a football jersey on Sunday where two cousins, Ty and Marcus Boone, 19 and 22, died in a collision on Route 9.

The minivan's driver, a mother of three, is in stable condition.

Sheriff Al Ropes wants the speed limit lowered to 45 miles an hour. Six people have died on the road since January, he said.
""",
        ),
    ),
)
