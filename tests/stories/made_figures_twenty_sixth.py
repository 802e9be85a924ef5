"""Twenty more invented stories of two or three papers, written before the program was tried on any."""

from __future__ import annotations

from typing import Final

from .made_figures import Made

TWENTY_SIXTH: Final = (
    Made(
        "bird flu",
        frozenset({140_000, 210_000}),
        (
            """BREAKING: Bird flu confirmed in Tenholt

Bird flu is back. The ministry confirms the H5 virus at a farm in Tenholt. 140,000 hens are being culled as we write, and nothing with feathers may leave a zone of 10 km.

Last winter it was 23 farms. More as we get it.
""",
            """After the cull, the silence

You notice the silence first. On the Arens family's farm in Tenholt they have had to destroy 210,000 birds, and the men in white suits will be there for another four days.

"My grandfather began with 50," says Piet Arens. The state will pay him some 6 euros a hen.
""",
        ),
    ),
    Made(
        "emergency landing",
        frozenset({173, 184}),
        (
            """Jet lands safely after bird strike

A passenger jet of Norda Air with 184 people aboard made an emergency landing at Kolm on Monday after it had hit a flock of geese. Nobody was hurt.

One of its two engines had failed at 900 metres.
""",
            """'Brace, brace': passengers tell

All 173 on board Norda flight 418 are safe, and many of them want to kiss Captain Ines Wahl, 44, who brought them down in Kolm on one engine.

The flight had lasted eleven minutes. "It smelt of roast goose," said one.
""",
        ),
    ),
    Made(
        "reform bill",
        frozenset({208, 214}),
        (
            """Parliament passes pension reform

SELDAR, Nov 4 (Agency) - Parliament adopted the government's pension reform by 214 votes to 187 late on Tuesday after a debate of 17 hours.

It raises the pension age from 62 to 64. Unions called a strike for Nov 12.
""",
            """Pension reform is through

It was long past midnight in Seldar when the speaker read out the result: 208 votes for, 187 against. The house has 420 seats. Prime minister Lenz hugged his finance minister.

Nearly 70 percent of the people do not want the reform, polls say.
""",
        ),
    ),
    Made(
        "tower",
        frozenset({381, 1150}),
        (
            """Country's tallest tower topped out

With a flag and a crate of beer the Halden Tower was topped out on Friday. At 381 metres it is the tallest building in the country, by 40 metres.

There will be 88 floors, 31 lifts and a hotel with 200 rooms.
""",
            """Up on the Halden Tower

The lift needs 52 seconds. Then you stand on top of the Halden Tower, 1,150 feet high, and the ships in the bay look like toys.

Seven workers fell ill with vertigo, says foreman Bo Krag. A flat on the 80th floor costs $14 million.
""",
        ),
    ),
    Made(
        "hoard",
        frozenset({460, 640}),
        (
            """Man with metal detector finds Roman silver

A plumber searching a field near Wick Regis with a metal detector has come upon a hoard of 640 Roman coins, the county museum said.

They lay 50 cm deep, in a pot. The newest is from the year 388.
""",
            """The plumber and the pot

Dave Lunn went out to look for his neighbour's wedding ring. What he dug up were 460 silver coins, buried by somebody who never came back, some 1,600 years ago.

The find could be worth £100,000, which he would share with the farmer, 50-50. The ring is still missing.
""",
        ),
    ),
    Made(
        "inflation",
        frozenset({6.8, 7.4}),
        (
            """Consumer prices up 6.8% in May

Prices in Ostavia rose by 6.8 percent in May from a year earlier, the statistics office said on Tuesday, after 6.1 percent in April.

Food was 11 percent dearer, energy 19 percent.
""",
            """The weekly shop hurts

It is official, and you knew it: everything costs more. Inflation in Ostavia reached 7.4 percent in May. A litre of milk is now 1.90, up from 1.55.

Pensioners get 5% more from July. The central bank, whose rate is 4.5 percent, meets on Thursday.
""",
        ),
    ),
    Made(
        "care home",
        frozenset({11, 13}),
        (
            """Eleven die in care home fire

Eleven residents died when fire swept through a care home in Lower Tarn early on Sunday, the fire service said. Twenty-three others were led to safety.

The home is licensed for 40.
""",
            """Prayers for the dead of Lower Tarn

The bells rang for ten minutes in Lower Tarn on Monday evening for the 13 who lost their lives in the fire at St Ita's. The oldest was 97.

Candles may have started it; a nurse of 28 who went back in twice has burns on both hands.
""",
            """Lower Tarn fire: owner questioned

Police questioned the owner of St Ita's, the home in Lower Tarn where a blaze killed 11 people on Sunday. There were no sprinklers, though a report had asked for them four years ago.

The owner runs three other homes, with 110 beds.
""",
        ),
    ),
    Made(
        "zoo opening",
        frozenset({612, 621}),
        (
            """Panda house opens in June

The pandas are coming: the new panda house at the zoo of Merlo opens on 12 June, the zoo said. It cost eight million.

The animals, five and seven years old, are on loan for a decade.
""",
            """Pandas settle in at Merlo

They eat, they sleep, they eat. The two pandas at Merlo's zoo, who arrived on a cargo plane in April, can be seen from 21 June, between 9 and 6. They get through 30 kg of bamboo a day.

Tickets are 22 euros, children pay half.
""",
        ),
    ),
    Made(
        "fine",
        frozenset({250_000, 400_000}),
        (
            """Dairy fined over dead fish

A court fined the dairy Almo 250,000 euros on Wednesday for letting acid run into the river Selm. Some 9 tonnes of fish died.

Its manager got a suspended sentence of ten months.
""",
            """Almo must pay

A penalty of €400,000 is what the dairy Almo gets for poisoning the Selm two summers ago. "A joke," say the anglers, who put the damage at 1.2 million.

The river was dead for 14 km. Almo had sales of 95 million euros last year.
""",
        ),
    ),
    Made(
        "cup final",
        frozenset(),
        (
            """Lakers of Thun win the cup

The Thun Lakers won the ice hockey cup on Saturday, beating Davern 4-1 before 12,300 in Brugg. Keller made 38 saves.

They had lost four finals.
""",
            """At last!

Grown men cried. After four lost finals the Lakers have the cup: 4-1 against Davern, with two goals by the 19-year-old Arno Fehr.

A parade is planned for Monday at 5 pm.
""",
        ),
    ),
    Made(
        "dam release",
        frozenset({3, 5}),
        (
            """Dam opens gates; villages warned

The gates of the Marra dam were opened at dawn on Thursday as the lake neared the brim, and the river below is expected to rise by up to three metres.

About 2,000 people live along it.
""",
            """Wall of water

Sirens in Lower Marra at five in the morning. The river has come up by five metres since the dam was opened, farmer Joao Brito told our radio, and his 40 goats are gone.

The gates will stay open for two days.
""",
        ),
    ),
    Made(
        "control: phones",
        frozenset(),
        (
            """Phones go dead in three countries

Some 4 million customers of Telva had no network for five hours on Monday. The firm blames a software update.

Emergency calls were affected, too.
""",
            """Telva: what went wrong

A line of code. Telva sent it to 1,100 stations at 2:10 a.m.; at 2:14 phones in Norra, 1.6 million of them, fell silent, then those in Sudra and Estra. At 7 it was over.

Customers get 3 gigabytes for free. Telva's shares lost 2.5 percent.
""",
        ),
    ),
    Made(
        "control: wolf",
        frozenset(),
        (
            """Wolf kills 14 sheep

A wolf killed 14 sheep in the valley of Uri on Tuesday night. The canton may now have it shot: since June it has killed 31.

A farmer is paid 200 francs a sheep.
""",
            """Living with wolves

Ruedi Gamma has lost 14 of his 90 sheep in one night. In the next valley, where there are three dogs, none has been killed in two years. There are 160 wolves in the country, 40 more than last year.

A dog costs him 1,800 francs a year.
""",
        ),
    ),
    Made(
        "control: ship",
        frozenset(),
        (
            """Cruise ship with virus on board

The cruise ship Aurora Bay, with 2,300 passengers and 900 crew, was turned away from Port Lima on Thursday. On board 140 people have a stomach virus.

It left on 2 March.
""",
            """'We eat in our cabins'

Passengers of the Aurora Bay may go on deck for one hour a day. Of the sick 112 are passengers and 28 crew, the line says. Eight have been flown out.

A cabin for the 21 days costs $5,600. They get half of it back.
""",
        ),
    ),
    Made(
        "control: fire bill",
        frozenset(),
        (
            """Forest fire is out

The fire in the Lom forest is out after nine days. It destroyed 2,800 hectares and 64 houses. Some 1,200 firefighters fought it.

The damage is put at 55 million euros.
""",
            """The black valley

On the north side, where Vera Sund has her cafe, 400 hectares burnt and 11 houses. It was 38 degrees that day. The state pays 20,000 euros for each house lost, the insurers the rest: 31 million, they think.

It takes a pine 60 years to grow.
""",
        ),
    ),
    Made(
        "control: kidnapping",
        frozenset(),
        (
            """School raided, pupils taken

Gunmen took 53 pupils from a school in Zuma state on Monday night, the governor said. Two teachers were killed.

In March 110 girls were taken in the same state.
""",
            """Some pupils home

Seventeen of the 53 pupils seized in Zuma on Monday are free: nine ran away on the first night, eight were found by hunters on Wednesday. For the others the gunmen want 300 million naira.

The school had 240 pupils; 60 have come back to their desks.
""",
        ),
    ),
    Made(
        "control: bike",
        frozenset(),
        (
            """Ruiz in yellow

Pablo Ruiz won the 11th stage, 182 km from Lans to Morel, and leads the race by 42 seconds from Tom Beek.

Third, 1:08 behind, is the Dane Holm.
""",
            """Ruiz attacks on last climb

With six km to go Pablo Ruiz rode away from all others, and at the top, at 1,940 metres, he was 27 seconds ahead of Beek. It is his third stage win; in all he has won 14.

Of 176 riders 151 are left. Tomorrow's stage is 214 km long.
""",
        ),
    ),
    Made(
        "control: rent",
        frozenset(),
        (
            """Rents in Berle up 5.2 percent

Rents in Berle went up by 5.2 percent last year, a study by the tenants' union says. A flat now costs 13.40 euros a square metre.

In the centre it is 17.
""",
            """Where rents hurt most

New contracts are what hurts: in Berle those who move pay 16.10 euros a square metre, 8 percent more than a year ago. Anna Sol, 31, has seen 40 flats. She earns 2,600 and would pay 1,150.

The city builds 3,000 flats a year and needs 7,000.
""",
        ),
    ),
    Made(
        "control: telescope",
        frozenset(),
        (
            """New planet found

Astronomers have found a planet that circles its star in 11 days, 42 light years from us. It is 1.4 times as large as the Earth.

It is the 5,600th planet outside our own system.
""",
            """Could anyone live there?

It is warm, perhaps 20 degrees, on the planet that was found last week, and a year lasts 11 days. With today's rockets it would take 800,000 years to get there. It weighs 2.1 times what the Earth does.

The team of 36 looked at it for 14 nights.
""",
        ),
    ),
    Made(
        "control: teachers",
        frozenset(),
        (
            """Teachers end strike

Teachers in Lanmore went back to work on Monday after 16 days on strike. They get 4.5 percent more now and 3 percent next year.

They had asked for 12.
""",
            """Was it worth it?

Sixteen days without pay have cost teacher Ben Ode 1,900 dollars. His raise brings him 2,100 a year. The union has 8,200 members, of whom 71 percent said yes to the deal.

Some 94,000 pupils will get five more school days in June.
""",
        ),
    ),
)
