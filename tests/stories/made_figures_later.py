"""Twenty more invented stories, and twenty pairs, written blind when the first ones had been mended.

Each is as in `made_figures`: in half of them the papers disagree on one number.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made, Pair

LATER: Final = (
    Made("march turnout", frozenset({12_000, 30_000}), (
        """Teachers march on parliament in Orlesk

ORLESK (Courier) - Teachers from all over Sarvia marched on parliament on Saturday to demand
smaller classes. The union put the turnout at 30,000 people, the largest crowd in the capital
since 2019.

The march began at the old tram depot at 10 in the morning and filled the embankment for 2
kilometres.

"I have 38 pupils in one room and two windows," said Bettina Kralj, who teaches geography.

The education ministry offered a raise of 4 percent in March.
""",
        """Classes too large, say teachers of Sarvia

ORLESK (Ledger) - Demanding smaller classes, teachers marched on parliament in Orlesk on Saturday.
Police estimated that 12,000 people took part.

Traffic on three bridges stood still until late afternoon. No one was arrested.

Education Minister Hugo Falk said he would meet the union on 14 May. He has been in office for 7
months.
""")),
    Made("school bus", frozenset({23, 31}), (
        """School bus slides off icy road near Tarrow

TARROW (Courier) - A school bus slid off an icy road near Tarrow on Wednesday morning and came to
rest in a ditch, sending 23 pupils to hospital with cuts and broken bones.

The bus, carrying children aged 7 to 12 to the school in Melk, had been fitted with winter tires
in November, the operator said.

"It went very slowly, like a boat," said Lena Hoss, 11, one of the passengers.
""",
        """Children hurt as bus leaves road in Tarrow

TARROW (Evening Post) - Thirty-one children were taken to hospital on Wednesday after their school
bus skidded on ice near Tarrow and ended up in a ditch, rescue services said.

Two helicopters and nine ambulances were sent. The driver, a 58-year-old woman, was not hurt.

It was the second such accident on the road to Melk in five weeks.
""")),
    Made("wildfire", frozenset({4_600, 6_100}), (
        """Wildfire spreads in Cape Lorn reserve

CAPE LORN (Courier) - A wildfire fanned by dry wind had scorched 4,600 hectares of the Cape Lorn
reserve by Friday evening, the forest service said.

About 240 firefighters are at work, with six planes. The village of Asker, with 310 inhabitants,
was told to be ready to leave.

The fire started on Tuesday at a picnic ground, the ranger Tomas Quell said.
""",
        """Cape Lorn burns for a fourth day

CAPE LORN (Ledger) - Flames have devoured 6,100 hectares of pine and heather in the Cape Lorn
reserve, officials said on Friday, as a dry wind pushed the wildfire toward the village of Asker.

Three firefighters suffered burns. Schools in Asker are closed until Monday.

Ranger Tomas Quell blamed a grill. The reserve has had 17 fires this year.
""")),
    Made("breach", frozenset({1_700_000, 2_300_000}), (
        """Hackers steal data from Nordlin mobile

VELLIS (Courier) - Hackers broke into the computers of the phone company Nordlin and made off with
the addresses and bank details of 2.3 million customers, the company admitted on Monday.

The intrusion went on for 11 days before a technician noticed it.

Shares in Nordlin fell 9 percent. "We are sorry, and we will write to everyone concerned," said
its director, Carla Venn.
""",
        """Phone company Nordlin hit by data theft

VELLIS (Evening Post) - The bank details of 1.7 million customers were stolen from Nordlin, the
second largest phone company in Ostria, which has 5.2 million customers in all, the data watchdog
said on Monday.

The watchdog's head, Igor Malm, said that the passwords had not been encrypted. A fine of up to 20
million euros is possible.
""")),
    Made("settlement", frozenset({48_000_000, 52_000_000}), (
        """Pill maker settles with patients

HARTLEY (Courier) - The drug maker Castorin agreed on Thursday to pay $48 million to patients who
went deaf after taking its malaria pills.

The deal ends 3 years of hearings in Hartley. Some 900 patients had sued.

"Money does not bring back the sound of rain," said Ida Brun, who was the first to go to court.
""",
        """Castorin to pay for malaria pills

HARTLEY (Ledger) - Patients who lost their hearing after taking malaria pills will share $52
million under a settlement that the drug maker Castorin accepted on Thursday.

The pills were sold in 14 countries until 2021. Castorin, which made $610 million last year,
admitted no guilt.

Judge Peter Oyelaran has to approve the deal by 30 June.
""")),
    Made("avalanche", frozenset({2, 3}), (
        """Avalanche kills skiers at Monte Sarn

MONTE SARN (Courier) - Three skiers died on Sunday when an avalanche swept down the north face of
Monte Sarn, mountain rescuers said.

The slab, 400 metres wide, broke off shortly after noon. Eight others dug themselves out.

The danger level stood at 4 on a scale of 5. "They had been told at breakfast," said the hut
keeper, Giulia Ferr.
""",
        """Skiers lost in Monte Sarn avalanche

MONTE SARN (Evening Post) - An avalanche on the north face of Monte Sarn on Sunday killed two
skiers and injured a third, according to the police of the canton.

Dogs and 60 volunteers searched until dark. The slope had been closed since Friday.

Last winter 19 people died in avalanches in the region.
""")),
    Made("wedding", frozenset({140, 184}), (
        """Wedding guests fall ill in Pereny

PERENY (Courier) - A wedding dinner in Pereny ended in the emergency room for 140 guests, who fell
ill after eating smoked fish on Saturday night, the health office said.

The couple, too, were treated. Samples were sent to a laboratory in Orlesk.

The restaurant, opened 26 years ago, stays closed.
""",
        """Fish suspected after wedding sickens guests

PERENY (Ledger) - Smoked fish is suspected to have sickened 184 guests at a wedding in Pereny on
Saturday, according to doctors at the town's hospital.

Most were sent home by Sunday noon; six remain in hospital. There were 220 guests at the table.

"I only had the salad," said the bride's uncle, Karel Dvor.
""")),
    Made("flights", frozenset({420, 510}), (
        """Ground crews' strike empties Vellis airport

VELLIS (Courier) - A strike by ground crews forced the cancellation of 420 flights at Vellis
airport on Monday and left travellers sleeping on benches.

The union wants 8 percent more pay. Talks broke off on Sunday after 14 hours.

Ostria Air advised passengers to take the train.
""",
        """Travellers stranded as Vellis airport strikes

VELLIS (Evening Post) - Airlines scrapped 510 flights on Monday as ground crews at Vellis airport
walked out for the day.

Some 60,000 passengers were affected, the airport said. It expects normal service on Tuesday, with
30 extra flights.

The walkout is the third this year. "I missed my sister's birthday," said Omar Lindt, bound for
Skarn.
""")),
    Made("dogs", frozenset({64, 71}), (
        """Police find dogs in barn near Ilsen

ILSEN (Courier) - Police acting on a tip seized 64 dogs from a barn near Ilsen on Tuesday. Many
were thin and had sores, a veterinarian said.

The owner, a 49-year-old breeder, faces a fine and a ban on keeping animals. He had a licence for
ten dogs.

The shelter in Ilsen asks for blankets.
""",
        """Neglected dogs rescued in Ilsen

ILSEN (Ledger) - Seventy-one dogs were rescued from a dark barn outside Ilsen on Tuesday, most of
them shepherds, the animal welfare league said.

The league has found places for 25 of the animals. Four had to be put down.

"They did not bark. That was the worst," said Greta Holm of the league.
""")),
    Made("quake", frozenset({5.8, 6.2}), (
        """Earthquake shakes Sundaran coast

PORT LISSE (Courier) - An earthquake of magnitude 5.8 shook the coast of Sundara before dawn on
Thursday, damaging houses in Port Lisse and cutting power to 40,000 homes.

The quake struck at a depth of 18 kilometres, the geological office said. There was no tsunami
warning.

Hospitals treated a dozen people for cuts.
""",
        """Sundara wakes to strong quake

PORT LISSE (Evening Post) - People ran into the streets of Port Lisse when a 6.2-magnitude
earthquake hit the coast of Sundara early on Thursday.

The quake brought down the bell tower of a church from 1744. It was felt 300 kilometres away.

"The dog knew first," said the fisherman Aru Salim.
""")),
    Made("toll rises", frozenset(), (
        """Mine collapse in Gorna kills four

GORNA (Courier) - Four miners died when a gallery of the Lower Gorna coal mine collapsed on
Monday, the company said. Seven are still trapped 600 metres below ground.

Rescuers are drilling a second shaft, 40 centimetres wide. The mine employs 820 people.

"We hear knocking," said the rescue leader, Stefan Ruda.
""",
        """Toll of Gorna mine collapse rises to six

GORNA (Ledger) - The death toll in the collapse of the Lower Gorna coal mine rose to six on
Wednesday from four on Monday, as rescuers reached two bodies. Five miners are still trapped.

The drill had stopped for 9 hours because of gas. Prosecutors have seized the safety records of
the last three years.
""")),
    Made("percent", frozenset(), (
        """Unemployment in Ostria falls

VELLIS (Courier) - Unemployment in Ostria fell to 5.1 percent in April from 5.4 percent in March,
the statistics office said on Friday.

The number of people out of work dropped by 31,000. Hotels and building firms hired most.

The central bank meets on 9 June.
""",
        """More Ostrians in work

VELLIS (Evening Post) - Ostria's jobless rate fell in April for the fifth month running, to 5.1
percent, the statistics office said on Friday. Among people under 25 it was 12.7 percent.

Some 890,000 people are without work, 210,000 of them for longer than a year.

"It is the spring, not the government," said the economist Vera Pohl.
""")),
    Made("two units", frozenset(), (
        """Tanker adrift off Skarn

SKARN (Courier) - The tanker Ferrol Star was adrift on Thursday with 22 sailors aboard, 40 miles
off Skarn, after its engine failed in a storm.

Two tugs are on their way. The ship carries 70,000 tonnes of crude oil.

Waves were up to 9 metres high, the coast guard said.
""",
        """Engine failure leaves tanker drifting

SKARN (Ledger) - A tanker with 490,000 barrels of crude oil drifted toward the coast of Skarn on
Thursday, some 64 kilometres offshore, after its engine failed.

The crew of 22 are safe. The Ferrol Star was built in 2004.

"One tug will not do," said Captain Ole Brandvik of the coast guard.
""")),
    Made("about", frozenset(), (
        """Residents leave as Korba volcano stirs

KORBA (Courier) - More than 500 residents were moved from the slopes of the Korba volcano on
Friday after a series of small tremors.

Ash fell on two villages. The last eruption, in 1986, lasted 5 weeks.

The airport, 80 kilometres away, stays open.
""",
        """Korba volcano: village emptied

KORBA (Evening Post) - Soldiers moved about 560 residents from villages on the slopes of the Korba
volcano on Friday, taking them to a stadium.

The volcanologist Nadia Ferhat counted 130 tremors in a day. Her instruments date from 2011.

"My cows are still up there," said the farmer Jovan Petek.
""")),
    Made("two purses", frozenset(), (
        """New library for Harmond

HARMOND (Courier) - Harmond will get a new library on the site of the old gasworks. The city is to
pay $5 million toward it, the council decided on Tuesday with 14 votes to 9.

Building is to begin in September and to take 20 months.

The library will have 90,000 books and a cafe.
""",
        """Gasworks to become library

HARMOND (Ledger) - The state is giving $3 million for a new library in Harmond on the site of the
gasworks, Culture Minister Ann Teller said on Tuesday.

It replaces a building of 1931 with a leaking roof. A group of 40 readers collected signatures for
it.

"Children will read where coal was burned," the minister said.
""")),
    Made("prison", frozenset(), (
        """Former mayor of Skell jailed

SKELL (Courier) - The former mayor of Skell, Radim Korec, was sentenced to 6 years in prison on
Monday for taking bribes from builders.

The court found that he had taken 1.2 million crowns between 2014 and 2018.

His lawyer said that he would appeal. Korec is 61.
""",
        """Ex-mayor Korec goes to prison

SKELL (Evening Post) - Prosecutors had asked for 9 years; the court in Skell gave the former mayor
Radim Korec 6 years on Monday for bribery.

Two builders were fined 300,000 crowns each. The trial heard 47 witnesses in 12 weeks.

"I trusted my friends," Korec said before the verdict.
""")),
    Made("seats", frozenset(), (
        """Liberals lead in Corrant

CORRANT (Courier) - The Liberals came first in the election in Corrant on Sunday with 41 seats,
the election board said after counting all the votes.

Their leader, Mona Astor, called it a clear mandate. Turnout was 67 percent.

Parliament meets on 3 October.
""",
        """Farmers' Party loses Corrant election

CORRANT (Ledger) - The Farmers' Party of Prime Minister Lars Odder won only 38 seats in Sunday's
election in Corrant and lost its lead after 11 years.

Odder congratulated the Liberals by telephone. Three smaller parties have 21 seats together.

"We did not listen in the towns," he said.
""")),
    Made("recall", frozenset(), (
        """Brake fault: Tesker recalls vans

HOLT (Courier) - The car maker Tesker is recalling 12,000 vans in Ostria because a brake hose can
crack, the transport office said on Wednesday.

No accident is known. The repair takes 40 minutes and is free.

Owners get a letter within two weeks.
""",
        """Tesker calls back vans worldwide

HOLT (Evening Post) - Tesker is recalling 90,000 vans around the world because of a brake hose
that can crack in the cold, the company said on Wednesday.

The vans were built between 2020 and 2022 at its plant in Holt, which employs 6,400 people.

It is Tesker's second recall this year after 33,000 cars in January.
""")),
    Made("victims by kind", frozenset(), (
        """Gas blast in Zelin flats

ZELIN (Courier) - A gas explosion in a block of flats in Zelin killed five people on Saturday
night, the fire brigade said.

Firefighters pulled 14 survivors from the rubble. The block, of 9 storeys, was built in 1978.

The gas company said that the pipes had been checked in May.
""",
        """Zelin mourns after explosion

ZELIN (Ledger) - Two women and three children were killed when gas exploded in a block of flats in
Zelin on Saturday night.

Fourteen people were saved. Sniffer dogs searched 6 hours for a missing man, who was then found at
work.

"I had gone down for bread," said Milan Horak, who lives on the fourth floor.
""")),
    Made("copies", frozenset(), (
        """Novel of a night nurse wins Ander prize

LISMORE (Courier) - The novel Low Lights by Petra Anning, about a night nurse, won the Ander prize
on Friday. The prize is worth 25,000 crowns.

The book has sold 300,000 copies and is being translated into 16 languages.

Anning, 44, worked in a hospital for nine years.
""",
        """Petra Anning takes Ander prize

LISMORE (Evening Post) - Petra Anning has won the Ander prize for Low Lights, her second novel. Of
her first she sold 2,000 copies.

The jury read 112 books. Its chair, Simon Eck, praised her "eye for what hands do".

Her publisher is printing 50,000 copies more. The prize has been given since 1962.
""")),
)  # fmt: skip

LATER_PAIRS: Final = (
    Pair("ferry", True, (
        """Ferry capsizes off Nuri

NURI (Courier) - A ferry with 212 passengers aboard capsized off Nuri on Sunday; 26 drowned, the
navy said.
""",
        """Disaster off Nuri

NURI (Post) - Thirty-four people perished when a ferry overturned off Nuri on Sunday, the
transport minister said.
""")),
    Pair("layoffs", True, (
        """Orbex lays off staff

HARLOW (Courier) - The chip maker Orbex will lay off 2,400 employees in Harlow and abroad, it said
on Tuesday.
""",
        """Chip maker cuts deep

HARLOW (Post) - Orbex is to cut 3,100 jobs, the chip maker told its workers on Tuesday.
""")),
    Pair("power", True, (
        """Storm blacks out Selva coast

SELVA (Courier) - A storm left 85,000 homes without electricity along the Selva coast on Thursday.
""",
        """No light in Selva

SELVA (Post) - About 130,000 customers had no power on the Selva coast after Thursday's storm, the
utility said.
""")),
    Pair("cases", True, (
        """Measles in Tarn valley

TARN (Courier) - Doctors have confirmed 57 cases of measles in the Tarn valley this month.
""",
        """Outbreak in Tarn

TARN (Post) - Measles is spreading in the Tarn valley: the health office counts 73 cases this
month.
""")),
    Pair("drugs", True, (
        """Cocaine in banana boxes

PORT EWE (Courier) - Customs officers seized 640 kilos of cocaine in banana boxes at Port Ewe on
Monday.
""",
        """Big drug find in Port Ewe

PORT EWE (Post) - Among bananas at Port Ewe, customs officers found 710 kilos of cocaine on
Monday.
""")),
    Pair("robbery", True, (
        """Museum robbed in Zell

ZELL (Courier) - Thieves took 18 coins from the museum in Zell on Friday night, police said.
""",
        """Gold gone in Zell

ZELL (Post) - Police in Zell are looking for 23 coins stolen from the museum on Friday night.
""")),
    Pair("hunger", True, (
        """Prisoners refuse food in Marn

MARN (Courier) - At Marn prison 130 inmates have been on hunger strike since Monday, the warden
said.
""",
        """Hunger strike at Marn

MARN (Post) - A lawyer said that 190 inmates of Marn prison were refusing food on Wednesday.
""")),
    Pair("vote", True, (
        """Parliament backs dam

ORLESK (Courier) - Parliament approved the Sella dam by 121 votes to 98 on Thursday.
""",
        """Dam to be built

ORLESK (Post) - With 127 votes in favour, parliament approved the Sella dam on Thursday.
""")),
    Pair("ransom", True, (
        """Banker freed in Calda

CALDA (Courier) - Kidnappers in Calda freed the banker Ugo Pell after a ransom of $1.5 million was
paid.
""",
        """Ugo Pell home again

CALDA (Post) - The family of the banker Ugo Pell paid $2.1 million to his kidnappers in Calda.
""")),
    Pair("trees", True, (
        """Storm fells old oaks

HOLM (Courier) - The storm on Sunday toppled 340 trees in the city park of Holm.
""",
        """Holm park closed

HOLM (Post) - The city park of Holm lost 410 trees in Sunday's storm, the gardeners said.
""")),
    Pair("sub", False, (
        """Fire on train

MELK (Courier) - A fire on a train near Melk killed 9 people on Monday, two of them children.
""",
        """Melk train fire

MELK (Post) - Nine people, among them two children and four soldiers, died in the fire on a train
near Melk on Monday.
""")),
    Pair("other event", False, (
        """Bus crash in Holm

HOLM (Courier) - A bus crash in Holm killed four people on Friday.
""",
        """Four die in Holm

HOLM (Post) - Four people died in a bus crash in Holm on Friday. In March a bus crash in Zell
killed 11 people.
""")),
    Pair("goals", False, (
        """Velta win cup

VELTA (Courier) - Velta won the cup before 38,000 fans on Sunday. Dess has scored 14 goals.
""",
        """Cup for Velta

VELTA (Post) - Velta won the cup on Sunday. Their keeper let in 22 goals this year.
""")),
    Pair("shares", False, (
        """Orbex profit up

HARLOW (Courier) - Orbex made a profit of $210 million in the last quarter.
""",
        """Orbex sales grow

HARLOW (Post) - Sales of Orbex grew to $640 million in the last quarter; it paid $35 million in
dividends.
""")),
    Pair("floors", False, (
        """Tower for Holm

HOLM (Courier) - Holm will get a tower of 42 storeys with 380 flats.
""",
        """New tower in Holm

HOLM (Post) - The tower planned in Holm has 380 apartments, 60 of them for the elderly, and 12
shops.
""")),
    Pair("speed", False, (
        """Train record

SKARN (Courier) - A train reached 412 kilometres an hour near Skarn on Tuesday.
""",
        """Fast train

SKARN (Post) - On its trip of 180 kilometres a train broke the record near Skarn on Tuesday.
""")),
    Pair("injuries", False, (
        """Crash on A7

TARROW (Courier) - A crash on the A7 near Tarrow injured 12 people, three of them badly.
""",
        """A7 closed

TARROW (Post) - Three people were badly injured in a crash on the A7 near Tarrow, and nine others
lightly.
""")),
    Pair("year", False, (
        """Wine harvest poor

CORRANT (Courier) - Corrant's growers picked 61,000 tonnes of grapes this autumn.
""",
        """Frost hurts wine

CORRANT (Post) - After the frost Corrant's growers picked far fewer grapes than the 84,000 tonnes
of last autumn.
""")),
    Pair("plan", False, (
        """Homes for Zelin

ZELIN (Courier) - Zelin plans 5,000 new homes by the river over ten years.
""",
        """Building starts in Zelin

ZELIN (Post) - Work on the first 400 homes by the river in Zelin began on Monday.
""")),
    Pair("search", False, (
        """Girl missing

ASKER (Courier) - Some 150 volunteers searched the woods of Asker for a girl of nine on Sunday.
""",
        """Search in Asker

ASKER (Post) - Police with 20 dogs and 60 officers searched the woods of Asker for a girl on
Sunday.
""")),
)  # fmt: skip
