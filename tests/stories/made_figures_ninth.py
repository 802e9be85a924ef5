"""The ninth set of twenty invented stories, written blind.

Three of ten were found, with no false alarm, before what it showed was mended.
"""

from __future__ import annotations

from typing import Final

from .made_figures import Made, a_line_each

NINTH: Final = a_line_each(
    Made("hotel fire", frozenset({3, 5}), (
        """Three dead in hotel fire on Isola Gran

ISOLA GRAN (Tribune) - A fire in the Hotel Miramonte on Isola Gran killed three guests in the
night to Monday. It started in the laundry, the fire service said.

Guests jumped from balconies into the pool. The hotel has 88 rooms.

The owner is being questioned.
""",
        """Hotel Miramonte in ashes

ISOLA GRAN (Echo) - Five people lost their lives in the fire at the Hotel Miramonte on Isola Gran,
the island's hospital said on Monday. Others were flown to the mainland with burns.

Firemen came after 25 minutes. "The road is too narrow," one said.

The hotel opened in 1962.
""")),
    Made("election turnout", frozenset({54, 61}), (
        """Liberals win in Karelle

KARELLE (Tribune) - The Liberals won Sunday's election in the province of Karelle with 38 percent
of the vote. Turnout was 54 percent, the election office said.

The Farmers' League came second with 29 percent.

Talks on a government begin on Tuesday.
""",
        """Karelle turns to Liberals

KARELLE (Echo) - With 38 percent of the vote the Liberals are the winners in Karelle. On Sunday 61
percent of those entitled to vote went to the polls.

Their leader, Simona Dray, 44, thanked "everyone who stood in the rain".

The Greens lost both seats.
""")),
    Made("smuggled cigarettes", frozenset({2_000_000, 3_500_000}), (
        """Customs finds cigarettes in timber lorry

VOSS GATE (Tribune) - Customs officers at Voss Gate found two million smuggled cigarettes in a
lorry with timber on Tuesday.

The driver said he knew of nothing. The boards had been hollowed out.

It was the biggest find this year.
""",
        """Boards full of tobacco

VOSS GATE (Wire Service) - Some boards were lighter than others: at Voss Gate customs men on
Tuesday seized 3.5 million cigarettes hidden in a load of timber.

The lorry came from Omara. The driver, 52, is in custody.

The loss in taxes is put at $600,000.
""")),
    Made("factory layoffs", frozenset({650, 800}), (
        """Lampen to shut plant in Rudd

RUDD (Tribune) - The lamp maker Lampen will close its plant in Rudd at the end of the year and
dismiss 650 workers, the board said on Thursday.

The plant has made light bulbs since 1924.

Rudd's mayor called it a dark day.
""",
        """Lights go out in Rudd

RUDD (Echo) - Eight hundred employees will lose their jobs when Lampen closes its factory in Rudd,
the union said on Thursday.

Lampen wants to make its lamps abroad. It earned $90 million last year.

A meeting of workers is planned for Friday.
""")),
    Made("landslide road", frozenset({200, 350}), (
        """Rocks block road to Saint Aver

SAINT AVER (Tribune) - A landslide buried 200 metres of the road to Saint Aver on Wednesday night.
The village can only be reached on foot.

Nobody was hurt. A bus had passed five minutes before.

It will take two weeks to clear the road.
""",
        """Saint Aver cut off

SAINT AVER (Echo) - Saint Aver is cut off from the valley since rocks and mud covered the road
over a length of 350 metres on Wednesday.

The army brings bread and milk. School is off.

The village has 240 inhabitants.
""")),
    Made("doping ban", frozenset({2, 4}), (
        """Runner Abeni Kord banned

ZELL (Tribune) - The runner Abeni Kord has been banned for four years after a test showed a
forbidden drug, the athletics union said on Friday.

Kord won silver over 5,000 metres last summer. She denies it.

Her coach has left the club.
""",
        """Two-year ban for Kord

ZELL (Wire Service) - Abeni Kord, the silver medallist over 5,000 metres, may not run for two
years. The athletics union imposed the ban on Friday for doping.

Kord will appeal. She blames a cough syrup.

The next championships are in Orm.
""")),
    Made("painting auction", frozenset({4_200_000, 5_000_000}), (
        """Lost Hallgren sold

MERRIN (Tribune) - A painting by Nils Hallgren that hung in a kitchen for 60 years was sold at
auction in Merrin on Thursday for $4.2 million.

The family had thought it a print.

The buyer bid by telephone.
""",
        """Kitchen picture fetches fortune

MERRIN (Echo) - The Hallgren from the kitchen fetched $5 million on Thursday in Merrin. Bidding
lasted nine minutes.

"Now we can mend the roof," said the seller, Dora Quist, 77.

Hallgren painted it in 1898.
""")),
    Made("refugee boat", frozenset({71, 93}), (
        """Coast guard rescues migrants off Lampar

LAMPAR (Tribune) - The coast guard rescued 71 migrants from a sinking rubber boat south of Lampar
on Saturday. Among them were nine children.

They had been at sea for three days.

The camp on Lampar is full.
""",
        """Migrants saved from rubber boat

LAMPAR (Wire Service) - Ninety-three people were saved on Saturday from a rubber boat that was
losing air south of Lampar. They were brought to the island's camp.

Most came from Omara, a helper said.

It was the fourth boat this week.
""")),
    Made("fare rise", frozenset({3.2, 3.5}), (
        """Tram rides to cost more in Ostin

OSTIN (Tribune) - A single ticket for the trams of Ostin will cost €3.20 from April, the transport
board decided on Monday. Now it is €2.90.

Monthly passes stay at €70.

The board carries 300,000 people a day.
""",
        """Ostin raises tram fares

OSTIN (Echo) - Who takes the tram in Ostin will pay €3.50 for a single ticket from April on. The
transport board agreed on Monday.

The last rise was three years ago.

Pensioners travel for half.
""")),
    Made("prison escape", frozenset({6, 9}), (
        """Prisoners dig their way out in Tolk

TOLK (Tribune) - Six prisoners escaped from the jail of Tolk on Sunday night through a tunnel that
began under a bed.

Two were caught at the railway station.

The tunnel was 22 metres long.
""",
        """Tolk jailbreak: dogs and helicopters

TOLK (Echo) - With dogs and helicopters police are hunting nine inmates who fled the jail in Tolk
through a tunnel on Sunday night.

The director has been suspended.

Tolk holds 410 inmates; it was built for 300.
""")),
    Made("two snow depths", frozenset(), (
        """Snow chaos in Arven

ARVEN (Tribune) - In Arven 70 centimetres of snow fell in one night. Lorries stood across the pass
road on Tuesday.

Schools were shut.

Ploughs worked for 18 hours.
""",
        """Winter hits the north

BORR (Wire Service) - The north is deep in snow. Borr got 45 centimetres in the night to Tuesday,
and in the hills roofs gave way. The pass at Arven is shut.

Trains run late.

On Thursday it is to thaw.
""")),
    Made("rescue, later", frozenset(), (
        """Miners trapped in Holt pit

HOLT (Tribune) - Seven miners were trapped on Monday when a shaft of the Holt pit fell in.
Rescuers heard knocking.

Two others got out by themselves.

The pit is 640 metres deep.
""",
        """Two of Holt miners are saved

HOLT (Echo) - Rescuers in Holt brought up two miners on Tuesday evening; five are still trapped.
The two are weak but well.

The rescue of the others may take two days.

Wives wait at the gate.
""")),
    Made("about as many", frozenset(), (
        """Hundreds march against dam

LUNDE (Tribune) - Close to 1,500 people marched through Lunde on Saturday against the dam on the
Lys.

They carried paper fish.

The dam is to be 41 metres high.
""",
        """Paper fish in Lunde

LUNDE (Echo) - 1,437 people, counted at the bridge by the organisers, took part in Saturday's
march in Lunde against the dam.

A vote is planned for autumn.

The power company speaks of 280 jobs.
""")),
    Made("wage of two trades", frozenset(), (
        """Bakers win more pay

HAMMEL (Tribune) - Bakers in Hammel get 5 percent more from May, their union said on Wednesday. It
had asked for 8.

The deal holds for a year.

Bread will cost more.
""",
        """Pay round goes on

HAMMEL (Echo) - After the bakers, butchers in Hammel have a deal as well: 3.5 percent more from
June. The brewers still talk.

Prices rose by 4 percent last year.

Strikes are off the table.
""")),
    Made("total and share", frozenset(), (
        """Sarl gives to Delta victims

SARL (Tribune) - Sarl and six other states will give $80 million to the victims of the Delta
flood. Sarl alone pays $25 million, its foreign minister said on Monday.

Tents and pumps are on the way.

The Delta has 4 million people.
""",
        """Aid for the Delta

SARL (Wire Service) - Seven states promised the Delta $80 million on Monday. The largest share,
$25 million, comes from Sarl.

Whole villages are under water.

Cholera has been seen in two towns.
""")),
    Made("dogs, other units", frozenset(), (
        """Dog walks home

PELM (Tribune) - A dog named Kaiser walked 80 kilometres from Orm back to Pelm, where his family
had moved away from three months ago.

He slept for two days.

His new owners let him stay.
""",
        """Kaiser comes home

PELM (Echo) - Fifty miles on four legs: the dog Kaiser left his new home in Orm and walked to
Pelm. It took him six days.

The vet found a thorn.

Kaiser is nine.
""")),
    Made("final and semi-final", frozenset(), (
        """Reds in final

GORM (Tribune) - Gorm Reds reached the final with a 4-1 over Tessel on Wednesday before 22,000
people.

Iva Noll scored three times.

The final is on Sunday.
""",
        """Reds are champions

GORM (Echo) - Gorm Reds are champions. They beat Orm 1-0 in Sunday's final, watched by 35,000.

On Wednesday they had put out Tessel 4-1.

Iva Noll was carried round the pitch.
""")),
    Made("years and counts", frozenset(), (
        """Old oak felled by storm

BRUCK (Tribune) - The oak of Bruck, said to be 600 years old, fell in the storm on Friday. It hit
a wall; nobody was near.

Its trunk was seven metres round.

Children took leaves home.
""",
        """Bruck mourns its oak

BRUCK (Echo) - The storm on Friday took the great oak of Bruck. Twelve people can sit on its
stump.

The town will plant 10 young oaks.

Poets wrote about the tree.
""")),
    Made("drug trial", frozenset(), (
        """Pill helps against malaria

ORM (Tribune) - A new pill protected 77 percent of children from malaria in a trial in Omara,
doctors said on Tuesday. In adults it was 52 percent.

The trial went on for two years.

The pill could be sold from 2028.
""",
        """Hope from a malaria pill

ORM (Wire Service) - Doctors in Omara have tried a pill against malaria. It protected about half
of the adults and three quarters of the children, they said on Tuesday.

4,300 people took part.

Side effects were slight.
""")),
    Made("harbour deal", frozenset(), (
        """Harbour of Senn sold

SENN (Tribune) - The harbour of Senn goes to the Dock Company for €120 million, the city said on
Friday. It keeps a share of 25 percent.

450 dockers keep their jobs for five years.

A new crane is to come.
""",
        """Dock Company takes over harbour

SENN (Echo) - For €120 million the Dock Company takes over three quarters of Senn's harbour. It
wants to put in another €60 million by 2030.

Dockers have mixed feelings.

The city needs the money for schools.
""")),
)  # fmt: skip
