"""What the speakers of quotes are, as the article words it.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

SAID = "“It is a long road for everybody here,”"

TOLD = [
    pytest.param(
        "Seventeen-year-old Pia Corte sat down. “It is a long road,” Corte said.",
        "Seventeen-year-old",
        id="an age in a long word",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, who studies law and order in the north at Quell University.",
        "who studies law and order in the north at Quell University",
        id="two things that somebody studies",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, who teaches law and writes books.",
        "who teaches law",
        id="what somebody does besides",
    ),
    pytest.param(
        "They asked Pia Corte, 12-year town veteran Matt Kern, and others. “It is a long road,” Corte said.",
        None,
        id="the age of the next",
    ),
    pytest.param(
        "Pia Corte, a flight fan who runs TheSeatMap.com, agreed. “It is a long road,” Corte said.",
        "a flight fan who runs TheSeatMap.com",
        id="a site's name in a role",
    ),
    pytest.param(
        "“She is a hater of Pia Corte, a hater,” it says. “It is a long road for us,” Pia Corte said.",
        None,
        id="somebody's judgement in marks",
    ),
    pytest.param(
        "To stop Pia Corte, the town clerk is working late. “It is a long road,” Corte said.",
        None,
        id="the subject behind what leads to it",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, creative director of Lindt's. It rained.",
        "creative director of Lindt's",
        id="a house by its owner's name, at the end",
    ),
    pytest.param(
        "Pia Corte, head chef at Marcel's, closed the door. “It is a long road for us,” Corte said.",
        "head chef at Marcel's",
        id="the same before a comma",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, a clerk of Roe's who left.",
        "a clerk",
        id="not an owner before a clause",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, author of “The Cold Kitchen”.",
        "author of “The Cold Kitchen”",
        id="the title of a work",
    ),
    pytest.param(
        "Ask Pia Corte, a buyer for http://www.sails.example/. “It is a long road,” Corte said.",
        "a buyer",
        id="an address",
    ),
    pytest.param(
        "Pia Corte, the painter for such towns as Tarn, left. “It is a long road,” Corte said.",
        "the painter",
        id="examples",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, one of the region's first female pilots.",
        "one of the region's first female pilots",
        id="one of the first",
    ),
    pytest.param(
        "“The best stories begin with a wrong address, and this shelf is full of them.”\n\nMira Tolland\n\n"
        "Head librarian, Quell City Library\n\nWe tried nine shops this year.",
        "Head librarian, Quell City Library",
        id="the line below a signature",
    ),
    pytest.param(
        "“This is a list for people who think that they have read everything.”\n\nCorwin Bast\n\n"
        "Orlam Book Guild President\n\nThe guild was founded in 1911.",
        "Orlam Book Guild President",
        id="the line below a signature, an office in capitals",
    ),
    pytest.param(
        "Mira Tolland\n\nTeacher training in Quell\n\n“It is a long road,” Mira Tolland said.",
        None,
        id="no heading below a name",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, one of the town's oldest bakers.",
        "one of the town's oldest bakers",
        id="one of several whom no list has",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, one of the leading voices on dry farming.",
        "one of the leading voices on dry farming",
        id="a leading voice",
    ),
    pytest.param(
        f"The mayor and the First Lady, Pia Corte, came.\n\n{SAID} Corte said.",
        "First Lady",
        id="the wife of a president",
    ),
    pytest.param(f"{SAID} said Det Con Pia Corte.", "Det Con", id="a title without its point"),
    pytest.param(f"{SAID} said PC Pia Corte.", "PC", id="a rank of two letters"),
    pytest.param(
        f"{SAID} said Pia Corte, who runs the shelter she was once turned away from.",
        "who runs the shelter",
        id="a clause without that behind it",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, who edits the magazine her mother wrote for.",
        "who edits the magazine",
        id="a clause without that, with a possessive",
    ),
    pytest.param(
        "Former Detective Chief Inspector Pia Corte said: “It is a long road for everybody.”",
        "Former Detective Chief Inspector",
        id="former, before titles",
    ),
    pytest.param(
        f"Retired Gen. Pia Corte left.\n\n{SAID} she said.",
        "Retired Gen.",
        id="retired, before a title",
    ),
    pytest.param(
        "Tarnworks's CTO, Pia Corte, acknowledged: “It is a long road for everybody.”",
        "Tarnworks's CTO",
        id="an office in capitals",
    ),
    pytest.param(
        f"Pia Corte, who works as a lock-keeper on the Tarn Canal, left.\n\n{SAID} Corte said.",
        "a lock-keeper on the Tarn Canal",
        id="a trade of two words",
    ),
    pytest.param(
        f"Pia Corte, who serves as a part-time bell-ringer at Saint Olaf, left.\n\n{SAID} Corte said.",
        "a part-time bell-ringer at Saint Olaf",
        id="whatever somebody works as",
    ),
    pytest.param(
        f"{SAID} said Bolt & Daughters spokesman Pia Corte.",
        "Bolt & Daughters spokesman",
        id="a firm of two names before the office",
    ),
    pytest.param(
        f"As early retiree Pia Corte wrote, {SAID} all is well.", "early retiree", id="early"
    ),
    pytest.param(
        f"Who was the real Prince Bo of Tarn?\n\n{SAID} the prince said.", "Prince", id="real"
    ),
    pytest.param(
        f"The minister for fisheries, Pia Corte, and the minister for trade, Birger Corte, left.\n\n{SAID} Pia Corte said.",
        "minister for fisheries",
        id="no first name",
    ),
    pytest.param(
        f"{SAID} said President & CEO Pia Corte.", "President & CEO", id="two offices and a sign"
    ),
    pytest.param(
        "Then-President Pia Corte said: “It is a long road for everybody.”",
        "Then-President",
        id="held at that time",
    ),
    pytest.param(
        f"{SAID} said then-President Pia Corte.",
        "then-President",
        id="held at that time, in the middle",
    ),
    pytest.param(
        "Attorney-General Pia Corte said: “It is a long road for everybody.”",
        "Attorney-General",
        id="a title of two nouns",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, a spokesperson for Banco do Norte, in Tarn.",
        "a spokesperson for Banco do Norte",
        id="a body with a particle that English has as a verb",
    ),
    pytest.param(
        f"{SAID} said Claudio Lessa, coordinator at Casa da Mata do Sul (House of Woods), a network.",
        "coordinator at Casa da Mata do Sul",
        id="two particles",
    ),
    pytest.param(
        f"Ona Marsh, director of email marketing at Bright, a firm, left.\n\n{SAID} Marsh said.",
        "director of email marketing at Bright",
        id="a word that reports elsewhere",
    ),
    pytest.param(
        f"{SAID} said Rusko Vale, Head of Research at Brack Securities.",
        "Head of Research at Brack Securities",
        id="a capital",
    ),
    pytest.param(
        f"{SAID} said Sana Bott, Director, Brack Securities.",
        "Director, Brack Securities",
        id="a title, a comma, and its body",
    ),
    pytest.param(
        f"{SAID} said Sana Bott, Director, Liu Ward and two guests.",
        "Director",
        id="not another person",
    ),
    pytest.param(
        f"{SAID} said Owen Dorn, a physician at Marr Hospital in Dunholm, Scotland.",
        "a physician at Marr Hospital in Dunholm, Scotland",
        id="a place and its country",
    ),
    pytest.param(
        f"{SAID} said Bea Lenn, a nurse who teaches rest at the Marr Centre.",
        "a nurse who teaches rest at the Marr Centre",
        id="a clause that says what somebody does",
    ),
    pytest.param(
        f"{SAID} said Bea Lenn, a nurse who saw the flood.", "a nurse", id="no clause that does not"
    ),
    pytest.param(
        f"Vera Gill, a victim of Orne’s alleged scheme, came.\n\n{SAID} Gill said.",
        "a victim of Orne’s alleged scheme",
        id="behind an owner no verb stands",
    ),
    pytest.param(
        f"The Brack chief at the time, Jon Stolle, left.\n\n{SAID} Stolle said.",
        "Brack chief at the time",
        id="a time within it",
    ),
    pytest.param(
        f"Talk show host Gwen Beck left.\n\n{SAID} Beck said.", "Talk show host", id="talk show"
    ),
    pytest.param(
        f"The town hired marketing director Gwen Beck.\n\n{SAID} Beck said.",
        "marketing director",
        id="a noun in -ing",
    ),
    pytest.param(
        f"The vote left Sen. Tad Crewe alone.\n\n{SAID} Crewe said.", "Sen.", id="no verb"
    ),
    pytest.param(
        f"Orne beat rival Sen. Tad Crewe.\n\n{SAID} Crewe said.", "Sen.", id="nor its subject"
    ),
    pytest.param(
        f"The vote pleased state Sen. Tad Crewe.\n\n{SAID} Crewe said.",
        "state Sen.",
        id="what belongs to an office",
    ),
    pytest.param(
        f"The real Prince Edric was busy.\n\n{SAID} Prince Edric said.",
        "Prince",
        id="an adjective does not",
    ),
    pytest.param(
        f"{SAID} US Marines exercise representative Colonel Stu Glenn said.",
        "US Marines exercise representative Colonel",
        id="a country in two letters",
    ),
    pytest.param(
        f"Brack Party for the Hills leader Yuri Tamm left.\n\n{SAID} Tamm said.",
        "Brack Party for the Hills leader",
        id="a body of two halves",
    ),
    pytest.param(
        f"{SAID} said co-author Dov Tillen, a professor at the University of Brack.",
        "a professor at the University of Brack",
        id="the fuller of two",
    ),
    pytest.param(
        f"{SAID} said singer Dov Tillen, a friend of Minister Ada Kohl.",
        "singer",
        id="whose friend says less",
    ),
    pytest.param(f"Labour’s Pim Flint left.\n\n{SAID} Flint said.", None, id="an owner is no role"),
    pytest.param(f"In Mr. Orne’s book Mr. Gorm Brown is quoted: {SAID}", None, id="nor is a book"),
    pytest.param(
        f"Mara Grave, author of the novel “Salt,” left.\n\n{SAID} Grave said.",
        "author of the novel “Salt”",
        id="the title of a work",
    ),
    pytest.param(
        f"The Marr, North Brack, police chief, Karst Voll, has said {SAID}",
        "police chief",
        id="a title behind a place",
    ),
    pytest.param(
        f"The hall cheered top-ranked Rafa Nader.\n\n{SAID} Nader said.",
        "top-ranked",
        id="a player's place",
    ),
    pytest.param(
        f"Ida Crane came. Crane is the chief of Tarn Ferries, a firm.\n\n{SAID} Crane said.",
        "the chief of Tarn Ferries",
        id="what a sentence says of its subject",
    ),
    pytest.param(
        f"Ida Crane is a fan of rowing.\n\n{SAID} Crane said.",
        None,
        id="what anybody may be",
    ),
    pytest.param(
        f"Ida Crane is the first person to say so.\n\n{SAID} Crane said.",
        None,
        id="no office",
    ),
    pytest.param(
        f"Mayor Crane came. Ida Crane is pushing fellow mayors to build.\n\n{SAID} Ida Crane said.",
        "Mayor",
        id="what somebody is doing",
    ),
    pytest.param(
        f"{SAID} the company’s CEO, Abdul Jaf, told the Post.",
        "company’s CEO",
        id="a title in capitals before a name",
    ),
    pytest.param(
        f"{SAID} Jim Canter, who rowed for Tarn in its early days and is now chief of Tarn Boats, told the Post.",
        "chief of Tarn Boats",
        id="what somebody is by now",
    ),
    pytest.param(
        f"Corvanian Ambassador to the Netherlands, Ammar Hajj, told the court: {SAID}",
        "Corvanian Ambassador to the Netherlands",
        id="an office to a country",
    ),
    pytest.param(
        f"{SAID} the BN undersecretary general for legal affairs, Elin Hammar, told the court.",
        "BN undersecretary general for legal affairs",
        id="an office for something",
    ),
    pytest.param(
        f"{SAID} explains Radek Babi from Fantastic Gardeners.",
        "from Fantastic Gardeners",
        id="a firm called by what its people do",
    ),
    pytest.param(
        f"{SAID} said Ida Roe, Tarn Department of Ports chief.",
        "Tarn Department of Ports chief",
        id="a body with of before an office",
    ),
    pytest.param(
        f"{SAID} wrote 43-year-old Martin Tay, in a letter.",
        "43-year-old",
        id="an age, where nothing else is told",
    ),
    pytest.param(
        f"{SAID} wrote 43-year-old Martin Tay. Tay, a baker, left.",
        "a baker",
        id="an age says less than a trade",
    ),
    pytest.param(
        f"{SAID} recalls UX Designer Miche Alva.",
        "UX Designer",
        id="a trade in capitals",
    ),
    pytest.param(
        f"{SAID} said Beth Mead, one of his editors at Tor.",
        "one of his editors at Tor",
        id="one of several",
    ),
    pytest.param(
        f"{SAID} said Beth Mead, one of the best.",
        None,
        id="one of nobody",
    ),
    pytest.param(
        f"{SAID} said Ty Beck, president of Tarn-based Dana F. Beck Company, a buyer.",
        "president of Tarn-based Dana F. Beck Company",
        id="an initial in a firm",
    ),
    pytest.param(
        f"{SAID} said Rafi Fried, president, Tarn Boats.\n\nIt did well.\n\nFor Fried, it was good. “It pours.”",
        "president",
        id="a word that opens the next paragraph",
    ),
    pytest.param(
        f"{SAID} said Dr. Joan Laro, MBA ’16, a heart physician and co-founder of the Virtue Trust.",
        "a heart physician and co-founder of the Virtue Trust",
        id="a degree with its year",
    ),
    pytest.param(
        f"{SAID} said Rick Cross, a former clerk for towns such as Tarn.",
        "a former clerk for towns",
        id="no such",
    ),
    pytest.param(
        f"{SAID} said Ian Sheard, chief US economist at High Tide Economics.",
        "chief US economist at High Tide Economics",
        id="a country in capitals",
    ),
    pytest.param(
        f"Joan Simm, a lawyer for the US Port Office, left.\n\n{SAID} Simm said.",
        "a lawyer for the US Port Office",
        id="a country behind an article",
    ),
    pytest.param(
        f"{SAID} said Alf Corvo, the Tarn bureau chief for the Dorset Morning Post.",
        "the Tarn bureau chief for the Dorset Morning Post",
        id="a time of day in a paper's name",
    ),
    pytest.param(
        f"Cal Orme, Harbours for Brack’s executive director, left.\n\n{SAID} Orme said.",
        "Harbours for Brack’s executive director",
        id="a body with a preposition owns the office",
    ),
    pytest.param(
        f"{SAID} director of rugby Nigel Hale told the Tarn Gazette.",
        "director of rugby",
        id="of what, before the name",
    ),
    pytest.param(
        f"{SAID} Alo Rhee, its minister for economic affairs added.",
        "minister for economic affairs",
        id="whose, by a pronoun",
    ),
    pytest.param(
        f"Blore spoke, with Gus Birk with the speech in Chadham, Kent.\n\n{SAID} Birk said.",
        None,
        id="a speech is no body",
    ),
    pytest.param(
        f"Reporter Geo Starn left. Geo Starn of the Daily Post wrote.\n\n{SAID} Starn wrote.",
        "Reporter",
        id="a place of work is no fuller than a trade",
    ),
    pytest.param(
        f"Police hire veteran officer Ana Roe.\n\n{SAID} Roe said.",
        "veteran officer",
        id="hired",
    ),
    pytest.param(
        f"Newcomer taps longtime adviser Ben Orr.\n\n{SAID} Orr said.",
        "longtime adviser",
        id="tapped",
    ),
    pytest.param(
        f"Lind beat former senator Cal Wren.\n\n{SAID} Wren said.",
        "former senator",
        id="beaten",
    ),
    pytest.param(
        f"Tarn names harbour pilot Bo Lind.\n\n{SAID} Lind said.",
        "harbour pilot",
        id="named",
    ),
    pytest.param(
        f"Voters oust veteran lawmaker Dora Hill.\n\n{SAID} Hill said.",
        "veteran lawmaker",
        id="ousted",
    ),
    pytest.param(
        f"Brack City signs winger Otto Lamb.\n\n{SAID} Lamb said.",
        None,
        id="signed, by a verb that is a noun as well",
        marks=pytest.mark.xfail(strict=True),
    ),
    pytest.param(
        f"{SAID} said beat reporter Ana Roe.", "beat reporter", id="a beat is no verb there"
    ),
    pytest.param(f"{SAID} said tap dancer Ana Roe.", "tap dancer", id="nor is a tap"),
    pytest.param(
        f"Eric Reve, one of the leading academic voices on Tarn, left.\n\n{SAID} Reve said.",
        "one of the leading academic voices on Tarn",
        id="a plural that is a verb elsewhere",
    ),
    pytest.param(
        f"{SAID} said AB Amri chief Asian strategist Eddie Wang.",
        "AB Amri chief Asian strategist",
        id="a rank before capitals",
    ),
    pytest.param(
        f"Sources told the BBC Mr Howerd had gone.\n\n{SAID} Mr Howerd said.",
        None,
        id="who is told before a name is no role",
    ),
    pytest.param(
        f"According to Pia Corte, the mayor had left the hall.\n\n{SAID} Corte said.",
        None,
        id="a subject behind a phrase in front",
    ),
    pytest.param(
        f"In a letter to Pia Corte, the director said no.\n\n{SAID} Corte said.",
        None,
        id="a subject that says something",
    ),
    pytest.param(
        f"They wrote to Pia Corte, the mayor of Tarn, on Friday.\n\n{SAID} Corte said.",
        "the mayor of Tarn",
        id="an apposition behind a preposition",
    ),
    pytest.param(
        f"Pia Corte, the mayor said on Friday, was ill.\n\nPia Corte, the mayor of Tarn said: {SAID}",
        "the mayor of Tarn",
        id="a comma that is missing",
    ),
    pytest.param(
        f"{SAID} said road district Chairman Pia Corte.",
        "road district Chairman",
        id="small words that say of what a title is",
    ),
    pytest.param(
        f"{SAID} parish council Clerk Pia Corte said.",
        "parish council Clerk",
        id="small words behind a mark",
    ),
    pytest.param(
        f"{SAID} said county bridge Commissioner Pia Corte.",
        "county bridge Commissioner",
        id="small words of which one is a body",
    ),
    pytest.param(
        f"Snow fell, according to school district Superintendent Pia Corte.\n\n{SAID} Corte said.",
        "school district Superintendent",
        id="small words behind a preposition",
    ),
    pytest.param(
        f"On Friday the council met President Pia Corte in Tarn.\n\n{SAID} Corte said.",
        "President",
        id="a verb before a title is none of them",
    ),
    pytest.param(
        f"Tarnish Guild of Master Weavers Chairman Pia Corte said: {SAID}",
        "Tarnish Guild of Master Weavers Chairman",
        id="a guild",
    ),
    pytest.param(
        f"{SAID} said Sgt. Pia Corte of the Tarn Harbor Patrol.",
        "of the Tarn Harbor Patrol",
        id="a body behind an article",
    ),
    pytest.param(
        f"{SAID} said Pia Corte of Open Door, a charity.",
        "of Open Door",
        id="a body that is told to be one",
    ),
    pytest.param(
        f"{SAID} said Pia Corte of Lower Tarn, a town of nine thousand.",
        None,
        id="a place that is told to be one",
    ),
    pytest.param(
        f"{SAID} said Pia Corte, who has been the zoo's chief keeper since 2011.",
        "the zoo's chief keeper",
        id="what somebody has been",
    ),
    pytest.param(
        f"Private First Class Pia Corte said: {SAID}",
        "Private First Class",
        id="a rank of three words",
    ),
    pytest.param(
        f"The quiet but patient Pia Corte left.\n\n{SAID} Corte said.",
        None,
        id="an adjective that is a noun elsewhere",
    ),
    pytest.param(
        f"Tarn won, beating defending champion Pia Corte.\n\n{SAID} Corte said.",
        "defending champion",
        id="a participle that belongs to the role",
    ),
    pytest.param(
        f"Judge Corte died in May. Pia Corte, his sister, left.\n\n{SAID} Pia Corte said.",
        None,
        id="a title is not a sister's",
    ),
    pytest.param(
        f"Judge Corte died in May. His widow, Pia Corte, left.\n\n{SAID} Pia Corte said.",
        "widow",
        id="a title is not a widow's",
    ),
    pytest.param(
        f"First Lady Pia Corte left.\n\n{SAID} Corte said.",
        "First Lady",
        id="an office that looks like a title",
    ),
    pytest.param(
        f"The former first lady Pia Corte left.\n\n{SAID} Corte said.",
        "former first lady",
        id="the same in small letters",
    ),
]


@pytest.mark.parametrize(("text", "role"), TOLD)
def test_a_role_is_told_whole(text: str, role: str | None) -> None:
    assert newsum.quotes(f"Snow fell.\n\n{text}").quotes[0].role == role


WHOLE = [
    ("“It is a long road,” said churchwarden Pia Corte.", "churchwarden"),
    ("“It is a long road,” said avalanche service head Pia Corte.", "avalanche service head"),
    (
        "The plough's owner, Pia Corte of Corte Roads, was glad. “It is a long road,” Corte said.",
        "plough's owner",
    ),
    ("“It is a long road,” said three-time Everest climber Pia Corte.", "three-time Everest climber"),
    (
        "Deputy Conservator of Forests (Tarn Division) Pia Corte came. “It is a long road,” Corte said.",
        "Deputy Conservator of Forests (Tarn Division)",
    ),
    (
        "“It is a long road,” Chairwoman and CEO Pia Corte said.",
        "Chairwoman and CEO",
    ),
    ("Team-mate and captain Pia Corte came. “It is a long road,” Corte said.", "Team-mate and captain"),
    (
        "The chairman of the market union, Chief Pia Corte, came. “It is a long road,” Corte said.",
        "chairman of the market union",
    ),
    ("“It is a long road,” said Pia Corte, a driver for 14 years.", "a driver for 14 years"),
    ("Miner Ana Marr bet captain Pia Corte a bun. “It is a long road,” Corte said.", "captain"),
    (
        "Union Minister of State (Independent Charge) for Science Pia Corte came. “It is a long road,” Corte said.",
        "Union Minister of State (Independent Charge) for Science",
    ),
    ("His sister-in-law, Pia Corte, came. “It is a long road,” Corte said.", "sister-in-law"),
    ("This was new, said its manager, Pia Corte: “It is a long road for everybody.”", "manager"),
    ("Pia Corte cooked. Her sous-chef, Bo Lind, will go. “It is a long road,” Lind said.", "sous-chef"),
    (
        "Cray & Holm's head of sites, Pia Corte, was calm. “It is a long road,” Corte said.",
        "Cray & Holm's head of sites",
    ),
    (
        "“It is a long road,” the firm's managing director, Engr. Pia Corte, stated.",
        "firm's managing director",
    ),
    (
        "Assistant coroner for West Moorland, Pia Corte, was calm. “It is a long road,” she said.",
        "Assistant coroner for West Moorland",
    ),
    (
        "Additional Commissioner (Lakes) Pia Corte was calm. “It is a long road,” she said.",
        "Additional Commissioner (Lakes)",
    ),
    (
        "Divisional Forest Officer (DFO) Pia Corte was calm. “It is a long road,” she said.",
        "Divisional Forest Officer",
    ),
    (
        "Co-founder and chief technology officer Pia Corte was calm. “It is a long road,” Corte said.",
        "Co-founder and chief technology officer",
    ),
    (
        "Olympic 200m champion Pia Corte was calm. “It is a long road,” Corte said.",
        "Olympic 200m champion",
    ),
    (
        "West Ridge Tea Workers' Union general secretary Pia Corte was calm. “It is a long road,” she said.",
        "West Ridge Tea Workers' Union general secretary",
    ),
    ("They booed in scenes former tennis champion Pia Corte said were grim. “It is a long road,” Corte said.", "former tennis champion"),
    ("“It is a long road,” said former U.S. chess champion Pia Corte.", "former U.S. chess champion"),
    ("“It is a long road,” said Pia Corte of Marsh & Daughter.", "of Marsh & Daughter"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), WHOLE)
def test_a_role_before_a_name_is_told_whole(text: str, role: str) -> None:
    (quote,) = newsum.quotes(f"Snow fell on all of the town on Monday.\n\n{text}").quotes
    assert quote.role == role


CAMPAIGNS = [
    "who campaigns for the river charity Clear Hand",
    "who volunteers with the river charity Clear Hand",
    "who lobbies for the boatmen's guild",
    "who fundraises for the Nordby shelter",
    "who advises the canal board",
    "who organises the lantern fair",
    "who speaks for the ferrymen",
]


@pytest.mark.parametrize("role", CAMPAIGNS)
def test_what_somebody_does_for_a_cause_is_told(role: str) -> None:
    (quote,) = newsum.quotes(f"“You could plant beans on it,” said Leona Fisk, {role}.").quotes
    assert (quote.speaker, quote.role) == ("Leona Fisk", role)


OF_PLACES = [
    "Acting Commissioner for the Port of Ardmoor",
    "Acting State Attorney for the Port of Ardmoor",
    "Harbour Master of the Port of Tarnmoor",
    "Director of Coldor",
    "Deputy Mayor of Windover",
    "Interim Secretary for the Council of Elms",
]


@pytest.mark.parametrize("role", OF_PLACES)
def test_a_place_that_ends_like_a_trade_is_of_the_office(role: str) -> None:
    (quote,) = newsum.quotes(
        f"Snow fell on Monday.\n\nFishermen will pay nothing, but {role} Selma Quist said yachts"
        " would.\n\n“A yacht is a wish with a mast,” said Quist."
    ).quotes
    assert (quote.speaker, quote.role) == ("Selma Quist", role)
