"""The eleventh set of twenty invented stories, written blind.

Seven of ten were found, with no false alarm, before what it showed was mended.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made, a_line_each

ELEVENTH: Final = a_line_each(
    Made("market bomb", frozenset({15, 22}), (
        """Bomb in market kills shoppers in Dessa

DESSA (Morning News) - A bomb hidden in a cart of melons killed 15 people in the vegetable market
of Dessa on Sunday, the interior ministry said. No group has claimed the attack.

The market was full, as it was the eve of a feast.

Roads into the city were closed.
""",
        """Blood among the melons

DESSA (Evening Mail) - At least 22 people died when a bomb went off in the market of Dessa on
Sunday, doctors at two hospitals said. Dozens were wounded.

"I saw shoes everywhere," said Amal Hadi, who sells bread there.

The government declared three days of mourning.
""")),
    Made("teachers' pay", frozenset({5, 7}), (
        """Teachers in Norrland get more

LUNDBY (Morning News) - Teachers in Norrland will be paid 5 percent more from August. Their union
and the province agreed on Monday.

A strike had been threatened for the first day of school.

There are 21,000 teachers in Norrland.
""",
        """Deal on teachers' pay averts strike

LUNDBY (Evening Mail) - Pay for teachers in Norrland rises by 7 percent in August under a deal
between the province and the union, reached on Monday after a night of talks.

Union leader Siv Hall said that schools could now open on time.

Parents were relieved.
""")),
    Made("mine licence", frozenset({640_000_000, 720_000_000}), (
        """Copper mine for Pira valley

PIRA (Morning News) - The Canadian firm Redstone may dig for copper in the Pira valley. It will
invest $640 million, the mining minister said on Wednesday.

The mine is to open in 2029.

Farmers fear for their water.
""",
        """Redstone gets licence in Pira

PIRA (Agency Two) - Redstone wants to invest $720 million in a copper mine in the valley of Pira,
for which it received a licence on Wednesday.

Copper prices have doubled.

A court had stopped an earlier plan.
""")),
    Made("bus strike", frozenset({60, 75}), (
        """Bus drivers in Kellen strike

KELLEN (Morning News) - Bus drivers in Kellen walked out on Thursday. The transport company said
that 60 percent of its buses stayed in the depot.

The drivers want longer breaks.

The strike is to end at midnight.
""",
        """Long walks in Kellen

KELLEN (Evening Mail) - People in Kellen walked to work on Thursday because 75 percent of buses
stayed in the depot, the drivers' union said. Taxis were hard to find.

Drivers complain that they cannot even go to the toilet.

Talks are set for Friday.
""")),
    Made("dog show", frozenset({1_900, 2_400}), (
        """Poodle wins at Kellen

KELLEN (Morning News) - A white poodle called Duke was named best dog at the show in Kellen on
Sunday. 1,900 dogs of 160 breeds took part.

Its owner, a plumber, cried.

Cats have their turn in May.
""",
        """Duke is top dog

KELLEN (Agency Two) - The poodle Duke beat 2,400 dogs to win the great show at Kellen on Sunday.

He is five and likes cheese, his owner said.

Last year a terrier won.
""")),
    Made("minister's flat", frozenset({310_000, 390_000}), (
        """Minister under fire for flat

BRONN (Morning News) - Housing Minister Otto Wirt bought a flat from a builder for €310,000, far
below its value, the paper Lupe reported on Tuesday.

Wirt denies any favour.

The opposition wants him to go.
""",
        """Wirt: flat was no gift

BRONN (Evening Mail) - Housing Minister Otto Wirt on Tuesday defended the purchase of a flat from
a builder. He had paid €390,000 for it, he told parliament.

The builder won two contracts last year.

Prosecutors are looking into the matter.
""")),
    Made("runner age", frozenset({29, 33}), (
        """Runner faints at finish

LUNDBY (Morning News) - The winner of the marathon of Lundby, Teo Marsh, 29, fainted at the finish
on Sunday. He is well again.

It was 28 degrees.

In all 8,200 runners started.
""",
        """Heat marathon

LUNDBY (Evening Mail) - Teo Marsh, 33, won the marathon of Lundby on Sunday and then collapsed.
Doctors gave him water and salt.

Marsh is a postman. He trains before dawn.

The second came in four minutes later.
""")),
    Made("ship crew", frozenset({19, 23}), (
        """Pirates seize tanker off Mabara

MABARA (Morning News) - Pirates have seized the tanker Solveig off Mabara with 19 sailors aboard,
the owner said on Friday.

The ship carries palm oil.

A frigate is on its way.
""",
        """Tanker in pirates' hands

MABARA (Agency Two) - The tanker Solveig was taken by pirates off Mabara on Friday. The 23 crew
members are from four countries, a naval spokesman said.

No ransom has been asked for.

It is the third attack this year.
""")),
    Made("bear weight", frozenset({240, 310}), (
        """Bear shot after attacks

HARGA (Morning News) - Hunters shot a bear on Wednesday that had attacked hikers near Harga. It
weighed 240 kilograms.

The last victim, a teacher, lost an ear.

Bears had not been seen there for 50 years.
""",
        """Harga's bear is dead

HARGA (Evening Mail) - The bear that frightened Harga is dead. Hunters killed the animal, which
weighed 310 kilograms, on Wednesday morning.

Its skin goes to the museum.

Animal lovers protested.
""")),
    Made("train speed-up", frozenset({95, 110}), (
        """Faster to the coast

BRONN (Morning News) - From December trains will go from Bronn to the coast in 95 minutes, half an
hour less than now. The last piece of the line was finished on Monday.

There will be a train every hour.

Tickets cost €29.
""",
        """New line opens in December

BRONN (Agency Two) - The railway's new line from Bronn to the coast is finished. In December
trains will begin to run on it; they will take 110 minutes, the railway said on Monday.

The line has nine tunnels.

It was begun in 2011.
""")),
    Made("counting on", frozenset(), (
        """Whales on beach of Tirra

TIRRA (Morning News) - 45 whales lay stranded on the beach of Tirra on Monday. Helpers poured
water over them.

The tide comes at night.

Nobody knows why they came.
""",
        """More whales strand at Tirra

TIRRA (Agency Two) - The number of whales stranded at Tirra has risen to 70, rangers said on
Tuesday. Twelve were led back to sea.

Helpers are tired.

A storm is near.
""")),
    Made("two rivers", frozenset(), (
        """Rivers rise in the south

BRONN (Morning News) - The Ilm stood at 6.2 metres in Bronn on Saturday, its highest level for
nine years.

Sandbags are being filled.

Rain goes on.
""",
        """Flood alarm on the Aue

KELLEN (Evening Mail) - In Kellen the Aue reached 4.8 metres on Saturday. Cellars were pumped out.

Ferries stay in port.

It will fall on Monday, experts say.
""")),
    Made("roughly", frozenset(), (
        """Strawberry pickers wanted

LUNDBY (Morning News) - Farms around Lundby lack about 700 pickers for the strawberries, their
league said on Tuesday.

Much fruit will rot.

Pay is to rise.
""",
        """Who will pick the strawberries?

LUNDBY (Evening Mail) - 680 pickers are missing on farms around Lundby, the farmers' league said
on Tuesday. Students could help.

The season lasts six weeks.

A kilo costs more than ever.
""")),
    Made("gross and net", frozenset(), (
        """Airline in the black

BRONN (Morning News) - The airline Borea made a profit of €54 million last year on sales of €1.2
billion, it said on Thursday.

It flew to 60 towns.

Fuel was cheaper.
""",
        """Borea orders jets

BRONN (Agency Two) - After a good year, with sales of €1.2 billion, the airline Borea is buying
eight jets for €610 million.

The first comes in spring.

Borea hires pilots.
""")),
    Made("old and new record", frozenset(), (
        """Pole vaulter flies higher

HOLM (Morning News) - Jana Weiss jumped 4.91 metres in Holm on Saturday, more than any woman this
year.

She is 23.

The wind was kind.
""",
        """Weiss wins in Holm

HOLM (Evening Mail) - Jana Weiss won the pole vault in Holm on Saturday with a jump of 4.91
metres. She had cleared 4.80 in May.

The second, Ada Ruiz, came to 4.70 metres.

6,000 watched.
""")),
    Made("visitors by day and year", frozenset(), (
        """Zoo has a panda

KELLEN (Morning News) - 12,000 people came to the zoo of Kellen on Sunday to see its new panda.

They stood in line for two hours.

The panda slept.
""",
        """Panda fever in Kellen

KELLEN (Evening Mail) - The zoo of Kellen showed its panda for the first time on Sunday. The zoo,
which has 900,000 visitors a year, hopes for a million.

The panda eats 30 kilos of bamboo a day.

Its name is Bo.
""")),
    Made("hurt and killed", frozenset(), (
        """Roof falls in at pool

HARGA (Morning News) - The roof of a swimming pool in Harga fell in on Friday and killed two
bathers. Eight were hurt.

Snow lay on it.

An engineer had warned the town.
""",
        """Harga pool: town was warned

HARGA (Agency Two) - Ten people were killed or hurt when the roof of the pool in Harga came down
on Friday under the snow, police said.

The mayor offered to resign.

The pool was built in 1971.
""")),
    Made("rates", frozenset(), (
        """Central bank lifts rate

BRONN (Morning News) - The central bank raised its key rate by a quarter point to 3.75 percent on
Thursday.

Prices rise by 5 percent a year.

Builders groaned.
""",
        """Money gets dearer

BRONN (Evening Mail) - From 3.5 to 3.75 percent: the central bank raised its key rate again on
Thursday. Mortgages now cost more than 6 percent.

The crown gained.

Another step may follow.
""")),
    Made("squads", frozenset(), (
        """Rebels lay down arms

MABARA (Morning News) - 300 rebels handed in their rifles in the north of Mabara on Monday.

They were given soap and rice.

The war lasted 11 years.
""",
        """Peace comes to the south of Mabara

MABARA (Agency Two) - In the south of Mabara, too, rebels laid down their arms: 180 came to the
stadium of Tolo on Monday.

A general embraced their leader.

Schools will open again.
""")),
    Made("half and third", frozenset(), (
        """Honey is scarce

LUNDBY (Morning News) - Beekeepers in Norrland harvested 40 percent less honey this year than
last, their league said on Tuesday.

It was cold in May.

A jar costs 9 crowns.
""",
        """Bees had a bad year

LUNDBY (Agency Two) - A cold spring cost Norrland's beekeepers two fifths of their honey, they
said on Tuesday. A third of the hives did not live through the winter.

Mites are to blame.

The state will help.
""")),
)  # fmt: skip
