"""Figures that two papers give: those that differ are found, those that agree are left alone."""

from __future__ import annotations

import pytest

from newsum.article import sentences
from newsum.model import Article, Source
from newsum.stories import report
from newsum.stories.disagreements import Stated, disagreements, stated
from newsum.stories.figures import figures
from newsum.story_model import Figure

from .made_stories import PAIRS, STORIES, Made

DIFFERING = {
    "how long": ("The search in the Sill gorge took 3 hours, police said.",
                 "The search in the Sill gorge took 5 hours, police said."),
    "dead": ("A bus fell into the Sill gorge, killing 12 people, police said.",
             "Police said 14 people died when a bus fell into the Sill gorge."),
    "dead in words": ("Seven people were killed in the blast at the Alder mill.",
                      "The blast at the Alder mill left nine dead, the mayor said."),
    "death toll": ("The death toll of the Brannock landslide rose to 31 on Friday.",
                   "In all 25 people died in the Brannock landslide, officials said."),
    "injured": ("The crash on the Skellan road injured 8 people.",
                "Eleven people were hurt in the crash on the Skellan road."),
    "arrested": ("Police arrested 40 people at the march in Port Alder.",
                 "At the march in Port Alder 52 people were detained by police."),
    "ships": ("The strike stranded 63 ships outside the harbour of Port Anselm.",
              "Outside the harbour of Port Anselm the strike has stranded 36 ships."),
    "money": ("The council will pay $4 million for the repair of the Skellan pier.",
              "The repair of the Skellan pier will cost the council $6 million."),
    "homes": ("The flood on the Sill destroyed 120 homes in Brannock, the mayor said.",
              "In Brannock the flood on the Sill destroyed 210 homes."),
    "missing": ("Thirty people are missing after the ferry Marisol sank.",
                "After the ferry Marisol sank 22 people are still missing."),
    "both at least": ("At least five people died when a tram overturned in Karsk, police said.",
                      "At least seven people were killed when a tram overturned in Karsk."),
    "votes": ("The dockworkers of Port Anselm accepted the contract with 2,914 votes.",
              "With 2,419 votes the dockworkers of Port Anselm accepted the contract."),
    "a number in two words": (
        "Forty-two sheep were killed by wolves near Alder, farmers said.",
        "Wolves near Alder killed 37 sheep, according to the farmers.",
    ),
    "another": (
        "Twenty-three sailors were rescued off Skellan after the trawler Ostra sank.",
        "The coast guard rescued 19 sailors off Skellan when the trawler Ostra sank.",
    ),
    "with tens and ones": (
        "The fire in Karsk destroyed sixty-four houses on Monday.",
        "On Monday a fire destroyed 46 houses in Karsk.",
    ),
    "of people": (
        "Ninety-one miners were trapped in the Gorna mine, officials said.",
        "Officials said 84 miners were trapped in the Gorna mine.",
    ),
    "a crowd": (
        "A crowd of 8,000 gathered in Brannock to greet the winners.",
        "In Brannock 11,500 people took part in the parade for the winners.",
    ),
    "attendance": (
        "According to police 3,400 demonstrators were in the square of Orlesk.",
        "The organisers put attendance in the square of Orlesk at 7,000 people.",
    ),
    "who attended": (
        "The funeral of the singer Ada Brell was attended by 2,000 people.",
        "More people came than expected: 3,100 people attended the funeral of the singer Ada Brell.",
    ),
    "pupils and children": (
        "A gas leak at a school in Melk sent 40 pupils to hospital on Friday.",
        "Fifty-five children were taken to hospital on Friday after a gas leak at a school in Melk.",
    ),
    "in hospital": (
        "The crash on the Tarrow bridge left 9 people in hospital.",
        "Twelve people were treated in hospital after the crash on the Tarrow bridge.",
    ),
    "to hospital": (
        "Ambulances took 17 workers to hospital from the Harrow plant.",
        "From the Harrow plant 24 workers were rushed to hospital.",
    ),
    "treated": (
        "Doctors treated 66 runners for heat stroke at the Velta marathon.",
        "At the Velta marathon 81 runners were hospitalized with heat stroke.",
    ),
    "what is got": (
        "Castorin agreed to pay $30 million to patients of its heart pill in Hartley.",
        "Patients in Hartley will get $41 million from Castorin over its heart pill.",
    ),
    "what is sold": (
        "The painting by Anka Vole was sold for €2.4 million in Lindmere on Tuesday.",
        "In Lindmere a buyer paid €3.1 million for the painting by Anka Vole on Tuesday.",
    ),
    "a fee": (
        "The club Velta bought the striker Aran Dess for £12 million.",
        "Striker Aran Dess joins the club Velta for a fee of £15 million.",
    ),
    "what is spent": (
        "Orlesk will spend $90 million on its new tram line to the harbour.",
        "The new tram line to the harbour costs Orlesk $120 million.",
    ),
    "the length of a thing": (
        "Bus drivers in Karsk ended a strike of 11 days on Monday.",
        "A 14-day strike of the bus drivers of Karsk ended on Monday.",
    ),
    "an age beside a noun": (
        "A 34-year-old climber from Brellow died on Mount Harn.",
        "On Mount Harn a 37-year-old climber from Brellow fell to his death.",
    ),
    "a distance": (
        "Oil from the tanker covers 60 kilometres of the coast of Selvana.",
        "Oil covers 90 kilometres of the Selvana coast, the agency said.",
    ),
    "a share": (
        "Rents in Ostria rose by 4.2 percent last year, the statistics office said.",
        "Rents rose 4.8 percent in Ostria, according to the statistics office.",
    ),
    "jobs and workers": (
        "The glassmaker Orvel cuts 1,800 jobs in Tolvane.",
        "In Tolvane the glassmaker Orvel lays off 2,300 employees.",
    ),
    "pupils seized": (
        "Gunmen abducted 38 pupils from the school in Maro.",
        "Gunmen seized 45 pupils at the school in Maro.",
    ),
    "votes of both sides": (
        "The council of Harn passed the budget by 31 votes to 12 on Monday.",
        "The council of Harn voted 31 to 15 for the budget.",
    ),
    "votes in one token": (
        "The council of Harn voted 31-12 for the budget.",
        "The council of Harn voted 34-12 for the budget.",
    ),
    "ages of one person": (
        "Lena Krass, 41, won the race in Melk.",
        "Lena Krass, a nurse of 44, ran the race in Melk.",
    ),
    "an age at death": (
        "The singer Lena Krass died in Melk at the age of 81.",
        "Lena Krass sang in Melk for decades. She was 84.",
    ),
    "temperatures": (
        "Thermometers in Melk fell to minus 12 degrees on Friday night.",
        "In Melk the weather office measured minus 17 degrees on Friday night.",
    ),
    "times of day": (
        "A quake shook the town of Melk at 2:10 a.m. on Friday.",
        "The quake shook the town of Melk on Friday at 2:50 a.m.",
    ),
    "driven out": (
        "The fire in Melk forced 300 people from their homes.",
        "In Melk 450 people had to leave their homes because of the fire.",
    ),
    "some of a group": (
        "Police in Melk took 27 of the protesters into custody.",
        "In Melk police arrested 41 people.",
    ),
    "passengers and people": (
        "A bus overturned near Melk, injuring 14 passengers.",
        "A bus overturned near Melk and 19 people were hurt.",
    ),
    "hundreds in words": (
        "The mill in Melk will dismiss eight hundred workers.",
        "The mill in Melk will dismiss 650 workers.",
    ),
    "votes for and against": (
        "The senate of Harn passed the water law with 61 in favour and 38 against.",
        "With 58 votes for and 38 against the senate of Harn passed the water law.",
    ),
    "measures told exactly": (
        "The well that was dug in Melk is 163 metres deep.",
        "The well in Melk was dug to a depth of 168 metres.",
    ),
    "more than what the other says": (
        "A ferry off Sarn was towed ashore and 84 passengers were rescued.",
        "More than a hundred passengers were rescued when a ferry was towed ashore off Sarn.",
    ),
    "a term in prison": (
        "A judge in Melk sent the broker Ivo Karr to prison for bribery for seven years.",
        "The broker Ivo Karr got a sentence of nine years for bribery in Melk.",
    ),
    "a ban": (
        "The runner Lena Krass was banned for four years.",
        "Lena Krass was banned for two years after a race in Melk.",
    ),
}  # fmt: skip

OF_OTHER_LANGUAGES = {
    "pt": ("Um ônibus caiu na serra de Selvana e 14 pessoas morreram.",
           "Acidente de ônibus mata dezessete na serra de Selvana."),
    "de": ("Bei einem Zugunglück in Altenfurt sind 1.260 Menschen verletzt worden.",
           "In Altenfurt gab es bei dem Zugunglück 1.320 Verletzte."),
    "es": ("La policía detuvo a 54 personas en la marcha de Puerto Luna.",
           "En la marcha de Puerto Luna 63 personas fueron detenidas por la policía."),
    "fr": ("Neuf personnes sont mortes dans l'incendie d'un immeuble de Valcourt.",
           "L'incendie de l'immeuble de Valcourt a fait douze morts."),
    "it": ("Il crollo della scuola di Montarla ha causato otto feriti.",
           "Undici persone sono rimaste ferite nel crollo della scuola di Montarla."),
}  # fmt: skip

THE_SAME_IN_OTHER_LANGUAGES = {
    "pt": ("O incêndio em Selvana deixou 12 mortos e 30 feridos.",
           "Doze pessoas morreram e 30 ficaram feridas no incêndio em Selvana."),
    "de": ("Der Sturm machte in Altenfurt am 3. Mai 1.200 Menschen obdachlos.",
           "In Altenfurt sind nach dem Sturm vom 4. Mai rund 1.250 Menschen obdachlos."),
    "es": ("Al menos 20 personas murieron en el incendio de Puerto Luna.",
           "El incendio de Puerto Luna causó 23 muertos."),
    "fr": ("Une femme de 34 ans a été blessée dans l'incendie de Valcourt.",
           "L'incendie de Valcourt a blessé une femme de 36 ans."),
    "it": ("La regione spenderà 2 milioni di euro per la scuola di Montarla.",
           "Due milioni di euro andranno alla scuola di Montarla dalla regione."),
}  # fmt: skip

AGREEING = {
    "the same": ("A bus fell into the Sill gorge, killing 12 people, police said.",
                 "Police said twelve people died when a bus fell into the Sill gorge."),
    "rounded": ("The strike stranded 63 ships outside the harbour of Port Anselm.",
                "Outside the harbour of Port Anselm the strike has stranded more than 60 ships."),
    "at least": ("The death toll of the Brannock landslide rose to 31 on Friday.",
                 "At least 25 people died in the Brannock landslide, officials said."),
    "another thing": ("The flood destroyed 120 homes in Brannock, the mayor said.",
                      "Volunteers in Skellan built 15 homes with wood from the old pier."),
    "a part": ("A bus fell into the Sill gorge, killing 12 people, police said.",
               "The bus fell into the Sill gorge, and the dead include three children."),
    "an earlier year": ("A bus fell into the Sill gorge, killing 12 people, police said.",
                        "In 1998 a bus fell into the Sill gorge, killing 30 people."),
    "an age": ("The driver, 41 years old, steered the bus into the Sill gorge.",
               "The driver, 43 years old, steered the bus into the Sill gorge."),
    "dead and injured": ("The blast at the Alder mill left nine dead.",
                         "The blast at the Alder mill left 20 injured."),
    "others": ("The crash on the Skellan road injured 8 people.",
               "The crash on the Skellan road killed two and injured 8 others."),
    "men and women": ("The council has 12 women, the mayor of Skellan said.",
                      "The council has 15 men, the mayor of Skellan said."),
    "an age in words": (
        "Twenty-one people live on the island of Sarn, the teacher said.",
        "Ida Brun, twenty-six, is the teacher on the island of Sarn.",
    ),
    "an earlier turnout": (
        "The march in Velta was the largest since 2019, when 80,000 people took part.",
        "Some 45,000 people marched in Velta.",
    ),
    "about as many came": (
        "About 5,000 people took part in the march in Velta.",
        "More than 4,800 people marched in Velta.",
    ),
    "beds": (
        "The hospital in Melk has 300 beds and 80 doctors.",
        "The storm sent 12 people to hospital in Melk.",
    ),
    "parts in hospital": (
        "Nine people were taken to hospital, two of them children.",
        "The crash sent 9 people to hospital; two children were in intensive care.",
    ),
    "profit and payment": (
        "Castorin, which earned $61 million last year, will pay patients for its heart pill.",
        "Castorin will pay $30 million to patients for its heart pill.",
    ),
    "two purchases": (
        "The company paid $3 million for the land by the harbour in Velta.",
        "It sold the mill in Karsk for $5 million in May, the company said.",
    ),
    "two marches": (
        "In Velta 5,000 people marched on Saturday.",
        "On Saturday 5,000 people marched in Velta and 2,000 people in Karsk.",
    ),
    "two givers": (
        "The state gives $3 million toward the new library in Harmond.",
        "The city pays $5 million toward the new library in Harmond.",
    ),
    "lengths of two things": (
        "The strike of 11 days cost the port of Karsk dearly.",
        "A 14-day fair begins at the port of Karsk, after the strike.",
    ),
    "ages of two": (
        "A 34-year-old driver from Brellow died on the Harn road.",
        "A 37-year-old cyclist from Brellow died on the Harn road.",
    ),
    "shares of two things": (
        "Food prices in Ostria rose 6.4 percent in March, the statistics office said.",
        "Energy in Ostria became 1.9 percent cheaper, the statistics office said of March.",
    ),
    "shares, rounded": (
        "Rents in Ostria rose by 4.2 percent last year, the statistics office said.",
        "Rents rose 4 percent in Ostria, according to the statistics office.",
    ),
    "weapons seized": (
        "Police abducted nobody, but seized 38 rifles in Maro.",
        "Gunmen abducted 45 pupils in Maro; police found 38 rifles.",
    ),
    "a toll that rose from day to day": (
        "A quake killed 12 people in Melk on Monday.",
        "The death toll of the quake in Melk rose to 19 on Tuesday.",
    ),
    "profits of other periods": (
        "The mill in Melk made a profit of €18 million in the third quarter.",
        "In nine months the mill in Melk made a profit of €41 million.",
    ),
    "the pay of two trades": (
        "Nurses in Melk get 6 percent more pay from January.",
        "Doctors in Melk get 4 percent more pay from January.",
    ),
    "ages of two of one family": (
        "Lena Krass, 41, won the race in Melk.",
        "Tom Krass, 38, came second in the race in Melk.",
    ),
    "degrees Celsius and Fahrenheit": (
        "In Melk it was 30 degrees Celsius on Friday afternoon.",
        "In Melk it was 86 degrees Fahrenheit on Friday afternoon.",
    ),
    "a speed and a distance": (
        "The train from Melk ran at 300 kilometres an hour on Friday.",
        "The train from Melk ran 180 kilometres on Friday.",
    ),
    "about the same time": (
        "The quake shook the town of Melk shortly after 2 a.m. on Friday.",
        "The quake shook the town of Melk on Friday at 2:14 a.m.",
    ),
    "who is still trapped": (
        "Seven miners were trapped in the pit of Melk.",
        "Two miners of the pit in Melk were saved; five are still trapped.",
    ),
    "a score": (
        "Melk beat Harn 3-2 on Friday.",
        "Melk beat Harn 3-1 at half-time on Friday.",
    ),
    "the dead and things": (
        "The storm in Velta killed 18 people.",
        "The storm in Velta broke 22 masts.",
    ),
    "where a storm was": (
        "On Friday the storm Adda was 310 km off Velta.",
        "On Saturday the storm Adda was 140 km off Velta.",
    ),
    "each and both": (
        "Each stolen cello was made in Melk and is worth £30,000.",
        "The stolen cellos from Melk are worth £60,000 together.",
    ),
    "words and digits": (
        "Thirty-five flights were cancelled in Velta on Monday.",
        "On Monday 35 flights were cancelled in Velta.",
    ),
}  # fmt: skip


def figures_of(text: str, language: str = "en") -> tuple[Figure, ...]:
    article = Article(source="x", language=language, text=text, paragraphs=((0, len(text)),))
    return figures(article, sentences(article))


def found(texts: tuple[str, ...], language: str = "en") -> list[str]:
    told = [Stated(number, figures_of(text, language)) for number, text in enumerate(texts, 1)]
    return [one.about for one in disagreements(told)]


@pytest.mark.parametrize("texts", DIFFERING.values(), ids=DIFFERING)
def test_differing(texts: tuple[str, str]) -> None:
    assert len(found(texts)) == 1


@pytest.mark.parametrize("language", OF_OTHER_LANGUAGES)
def test_figures_of_other_languages(language: str) -> None:
    assert len(found(OF_OTHER_LANGUAGES[language], language)) == 1
    assert found(THE_SAME_IN_OTHER_LANGUAGES[language], language) == []


@pytest.mark.parametrize("texts", AGREEING.values(), ids=AGREEING)
def test_agreeing(texts: tuple[str, str]) -> None:
    assert found(texts) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed.", [(12, "dead", "Twelve people")]),
        ("The flood left 1,200 families without homes.", [(1200, "famili", "1,200 families")]),
        ("Repairs cost €1.5 million.", [(1.5e6, "€ cost", "1.5 million")]),
        ("The team won 3-2 in 2024.", []),
        ("The 25-tonne truck struck 3 of the cars.", []),
        ("The rate rose 4 percent in 10 months.", [(4, "percent", "4 percent")]),
        ("An 11-day strike ended.", [(11, "day strike", "11-day strike")]),
        ("A strike of 11 days ended.", [(11, "day strike", "strike of 11 days")]),
        ("A 34-year-old climber fell.", [(34, "age climber", "34-year-old climber")]),
        ("The march went on for 11 days.", [(11, "day", "11 days")]),
        ("The slick is 60 kilometres long.", [(60, "km", "60 kilometres")]),
        ("The blast left nine dead.", [(9, "dead", "nine dead")]),
        ("Nine people, two of them nuns, were killed.", [(9, "dead", "Nine people")]),
        ("Nearly 300 people fled.", [(300, "peopl", "300 people")]),
    ],
)
def test_figures(text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(one.value, one.about, one.words) for one in figures_of(text)] == expected


def test_an_article_is_held_to_its_first_figure() -> None:
    assert not found(
        (
            "A bus fell into the gorge, killing 12 people. A storm last week killed 40 people there.",
            "Police said 12 people died when a bus fell into the gorge.",
        )
    )


def differing(articles: tuple[str, ...]) -> list[set[float]]:
    """The values of each disagreement among articles."""
    reports = [report(Source(name=f"{at}", text=text)) for at, text in enumerate(articles)]
    told = [stated(*one) for one in enumerate(reports, 1)]
    return [{claim.value for claim in one.claims} for one in disagreements(told)]


@pytest.mark.parametrize("stories", STORIES.values(), ids=STORIES)
def test_the_made_stories(stories: tuple[Made, ...]) -> None:
    """Of ten planted eight are found at least, with a false alarm in one of twenty at the most."""
    told = {made.name: differing(made.articles) for made in stories}
    planted = {made.name: set(made.planted) for made in stories}
    right = [name for name, values in told.items() if any(planted[name] == v for v in values)]
    false = [name for name, values in told.items() if any(planted[name] != v for v in values)]
    of = sum(map(bool, planted.values()))
    assert len(set(right) - {name for name in planted if not planted[name]}) >= 0.8 * of
    assert len(false) <= 1


@pytest.mark.parametrize("pairs", PAIRS.values(), ids=PAIRS)
def test_the_made_pairs(pairs: tuple[Made, ...]) -> None:
    """The same of twenty pairs."""
    told = {pair.name: bool(differing(pair.articles)) for pair in pairs}
    assert sum(told[pair.name] for pair in pairs if pair.somewhere) >= 8
    assert sum(told[pair.name] for pair in pairs if not pair.somewhere) <= 1


def test_what_came_days_later_is_no_other_opinion() -> None:
    """A toll that has risen since disagrees with nothing."""
    first = figures_of("The fever in Tarn has killed 52 people, doctors said.")
    later = figures_of("Doctors said the fever in Tarn has now killed 75 people.")

    def on(day: str) -> list[Stated]:
        return [Stated(1, first, date="2026-03-02"), Stated(2, later, date=day)]

    assert disagreements(on("2026-03-03"))
    assert not disagreements(on("2026-03-16"))


@pytest.mark.parametrize(
    ("text", "value", "about"),
    [
        ("Vada sang before an audience of 80,000.", 80_000, "attended"),
        ("He spoke to a gathering of more than 12,000 on Sunday.", 12_000, "attended"),
        ("The trawler has a crew of 22.", 22, "crew"),
        ("The country's population is down to 4.6 million, it says.", 4_600_000, "resid"),
        ("Its workforce shrank to 2,100 after the merger.", 2_100, "employe"),
        ("27 of his and his neighbour's sheep lay dead.", 27, "sheep"),
        ("Thieves took 12 of the museum's paintings.", 12, "paint"),
        ("Three of the 12 passengers were injured.", 3, "injured passeng"),
        ("The number of people sick with the bug stood at 89.", 89, "sick"),
        ("Seven soldiers of the mission in northern Daru were killed.", 7, "dead troop"),
        ("Eleven tourists have not been found.", 11, "missing tourist"),
        ("Four sailors have yet to be found after the trawler sank.", 4, "missing crew"),
        ("Her mother was among 71 people saved from a boat.", 71, "rescued"),
        ("It was too late for 26 of the whales that had stranded.", 26, "whale"),
        ("A jury awarded $3.5 million to a man who lost a leg.", 3_500_000, "$ prize"),
        ("One in five of the pupils is ill.", 20, "percent"),
        ("Two out of three patients recovered.", 66.7, "percent"),
        ("Nearly two-thirds of the teachers - 64 per cent - said no.", 64, "percent"),
    ],
)
def test_what_a_number_is_of_is_told(text: str, value: float, about: str) -> None:
    assert [(one.value, one.about) for one in figures_of(text)] == [(value, about)]


@pytest.mark.parametrize(
    "text",
    [
        "Five miners of the night shift at the pit are still trapped.",
        "Three of the 12 passengers spoke French.",
        "It killed one in three days.",
        "They mourned the day after the fire of Lom, on July 15.",
    ],
    ids=["who is left", "a part of whom nothing is told", "days", "of which of two days"],
)
def test_no_fact_is_made_up(text: str) -> None:
    assert not any(one.fact for one in figures_of(text))
    assert not any(one.kind in ("percent", "date") for one in figures_of(text))
