"""Speakers told whole: an office with its field, who is tied to the matter, what a noun that may be a verb says.

All of it is invented.
"""

from __future__ import annotations

import pytest

import newsum

_LEDE = "The council met on Monday in Norrhaven to discuss the bridge."
_WALL = "“The first line of the plan has to be the harbour wall,”"
_BRIDGE = "“The bridge will not be rebuilt before the spring,”"

SPEAKERS = [
    ("Police reports say the car was “driven as if there were no other cars.”", "police reports"),
    (
        "A Wendland state trooper said he was “not there to be liked by anybody.”",
        "a Wendland state trooper",
    ),
    (
        "A North Wendland state senator told the paper: “We are in the business of bridges.”",
        "a North Wendland state senator",
    ),
    (
        "Wendland’s most senior psychiatrist told the court he was “ill in every sense of the word.”",
        "Wendland’s most senior psychiatrist",
    ),
    (
        "Wendland’s most powerful cleric Bishop Aldo al-Sarim said they “must act with self-control.”",
        "Aldo al-Sarim",
    ),
    (
        "Foreign Minister Aldo al-Javir said: “We will protect the government of our neighbours.”",
        "Aldo al-Javir",
    ),
    ("Aldo el-Marsi said: “We will protect the government of our neighbours.”", "Aldo el-Marsi"),
    ("Court documents say the drug was bought “for the dog of a friend.”", "court documents"),
    ("Other Acme clerks called the book “a fair account of those years.”", "other Acme clerks"),
    (
        f"{_WALL} said former secretary of state Helena Marlow, who praised the mayor.",
        "Helena Marlow",
    ),
    (f"Former secretary of state Helena Marlow: {_WALL}", "Helena Marlow"),
    (f"{_WALL} said deputy minister of health Anton Brell.", "Anton Brell"),
    (f"{_WALL} said chief of police Dora Quill.", "Dora Quill"),
    (f"{_WALL} director of communications Pia Lunde said.", "Pia Lunde"),
    (f"{_WALL} said head of research Olaf Trent.", "Olaf Trent"),
    (f"{_WALL} said chief of staff Nora Vey.", "Nora Vey"),
    (
        "Sirena XM Vice President for news and talk Dave Garrow called the show “the conservative news show of record.”",
        "Dave Garrow",
    ),
    (f"Acting under-secretary of defence Ruth Omber told reporters: {_WALL}", "Ruth Omber"),
    (f"{_WALL} former governor of Wendland Ida Sorrel said.", "Ida Sorrel"),
    (
        "The contention of former secretary of state Helena Marlow that some of her emails have been subjected to “needless over-classification” was not accepted.",
        "Helena Marlow",
    ),
    (
        "The former secretary of state mocked Brandt for calling himself the “king of all our debts,” noting that taxes would fall.",
        "the former secretary of state",
    ),
    (
        "Citing last week’s storm as a wake-up call for the people and their “reveries about treating the sea as a friend of all,” Orlo Vance urged the council to act.",
        "Orlo Vance",
    ),
    (
        "County freeholder Ernest D. Corsey said it was important that the mayor “let the people on the picket line know that she hears them.”",
        "Ernest D. Corsey",
    ),
    (
        "City treasurer Maud Ellery said that the plan was “a hole in the budget of this town.”",
        "Maud Ellery",
    ),
    (f"{_WALL} the committee chairmen wrote.", "the committee chairmen"),
    (f"{_WALL} the harbour board members wrote.", "the harbour board members"),
    (
        f"{_WALL} said the head of the party’s powerful rules committee.",
        "the head of the party’s powerful rules committee",
    ),
    (
        "A coalition of 14 fishing towns wrote that the plan was “a wall against our own people.”",
        "a coalition of 14 fishing towns",
    ),
    (f"{_WALL} said a source close to the campaign.", "a source close to the campaign"),
    (f"{_WALL} said a person close to the Brandts.", "a person close to the Brandts"),
    (
        f"{_WALL} another source familiar with Brandt’s thinking said.",
        "another source familiar with Brandt’s thinking",
    ),
    (
        f"{_WALL} a source involved in the company’s creation says.",
        "a source involved in the company’s creation",
    ),
    (f"{_WALL} said an official briefed on the matter.", "an official briefed on the matter"),
    (f"{_WALL} said one of two witnesses who relayed the same story.", "one of two witnesses"),
    (f"{_WALL} according to a diplomat present at the talks.", "a diplomat present at the talks"),
    (f"{_WALL} said a lawyer representing the family.", "a lawyer representing the family"),
    (
        "Early in his campaign, Brandt attacked Marlow, calling him, among other things, “a failed candidate of the past.”",
        "Brandt",
    ),
    (
        "Late in the evening, Quill criticised the board, calling it “a club of tired old men.”",
        "Quill",
    ),
    (
        "Tuesday at Alder Hall, after winning Wendland in the primary, Gov. John Kassel (R-WL), said, “I am getting ready to rent a covered wagon for the summer.”",
        "John Kassel",
    ),
    (f"After leaving Norrhaven in May, Capt. Ida Sorrel said: {_WALL}", "Ida Sorrel"),
    (f"{_WALL} Fight for Bread organizing director Kendra Fells told the paper.", "Kendra Fells"),
    (
        "A former presidential candidate -- Tom Marlow, who lost the 2008 election -- said the president “offered no changes to his reactive strategy.”",
        "Tom Marlow",
    ),
    (
        "A local teacher — Ana Quill, who retired in May — said the school “had become a place without children.”",
        "Ana Quill",
    ),
    (f"{_WALL} said Budget committee chair Nora Vey.", "Nora Vey"),
    (
        "At least half of voters in each state say they are “deeply worried about the direction of the country.”",
        "voters in each state",
    ),
    (
        "The summit was held in Norrhaven because, in the Almanac’s words, “they are the most entrepreneurial places on the whole coast.”",
        "the Almanac",
    ),
    (
        "The bridge was, in Mayor Ida Sorrel’s words, “a gift to the people of both shores.”",
        "Ida Sorrel",
    ),
    (
        "The play is, in the words of critic Tom Marlow, “a feast for the tired and the hungry.”",
        "Tom Marlow",
    ),
    (f"{_BRIDGE} said acting minister of foreign affairs Otto Brandis.", "Otto Brandis"),
    (f"{_BRIDGE} chief of naval operations Sven Aldous told the committee.", "Sven Aldous"),
    (f"{_BRIDGE} said vice president of sales and marketing Dana Crewe.", "Dana Crewe"),
    (f"{_BRIDGE} said professor of modern history Edda Wray.", "Edda Wray"),
    (f"{_BRIDGE} editor in chief Lena Ostrow wrote.", "Lena Ostrow"),
    (f"{_BRIDGE} said superintendent of schools Marta Fenn on Friday.", "Marta Fenn"),
    (
        "Former prime minister of Wendland Rolf Arden said he was “ready to sit down with anybody.”",
        "Rolf Arden",
    ),
    (f"{_BRIDGE} said the head of charity Open Doors.", "the head of charity Open Doors"),
    (
        f"{_BRIDGE} said an aide familiar with the governor’s plans.",
        "an aide familiar with the governor’s plans",
    ),
    (
        f"{_BRIDGE} said two officials briefed on the investigation.",
        "two officials briefed on the investigation",
    ),
    (
        f"{_BRIDGE} a diplomat involved in the negotiations said on Tuesday.",
        "a diplomat involved in the negotiations",
    ),
    (f"{_BRIDGE} said a resident affected by the floods.", "a resident affected by the floods"),
    (
        f"{_BRIDGE} according to one person with knowledge of the deal.",
        "one person with knowledge of the deal",
    ),
    (
        f"{_BRIDGE} said a scientist not involved in the study.",
        "a scientist not involved in the study",
    ),
    (f"{_BRIDGE} said an analyst based in Norrhaven.", "an analyst based in Norrhaven"),
    (f"{_BRIDGE} said lawyers representing the three men.", "lawyers representing the three men"),
    (
        "A report released by the ministry on Monday said the bridge was “a danger to every person that crosses it.”",
        "a report",
    ),
    (
        "A letter seen by the Courier warns that “the whole of the east quay will have to close.”",
        "a letter",
    ),
    (
        "An email sent to parents on Friday said the school was “aware of the concerns of many families.”",
        "an email",
    ),
    (
        "The Monday editorial called the plan “a gift to the people who least need it.”",
        "the Monday editorial",
    ),
    (
        "In the minister’s words, the treaty is “a door that has been left open for us.”",
        "the minister",
    ),
    (
        "The team was, in coach Ben Alder’s words, “a bunch of kids who do not know fear.”",
        "Ben Alder",
    ),
    ("It was, in the words of one resident, “like living next to a drum.”", "one resident"),
    (
        "Late on Sunday, Marlow apologised, calling the remark “a stupid thing to have said.”",
        "Marlow",
    ),
    (
        "Early last week, Brandis dismissed the claims, saying they were “the inventions of a bored man.”",
        "Brandis",
    ),
    (f"{_BRIDGE} said the group’s policy director, Nils Arvid.", "Nils Arvid"),
    (
        "A union official — Petra Lund, who works at the docks — said that the men were “tired of waiting for an answer.”",
        "Petra Lund",
    ),
    (
        "Speaking in Norrhaven, Sen. Amy Dorn (D-WL), said, “I will not be moved by threats from anybody.”",
        "Amy Dorn",
    ),
    (
        "After touring Alderport, Rep. Jon Hale, who is retiring, said the damage was “worse than anything I have seen.”",
        "Jon Hale",
    ),
    (
        "A panel of 12 retired judges wrote that the ruling was “out of step with the law of the land.”",
        "a panel of 12 retired judges",
    ),
    (
        "A team of researchers at Norrhaven University found that the fish were “far more clever than they look.”",
        "a team of researchers at Norrhaven University",
    ),
    (
        "The liberal newspaper called him “the best mayor that this town has had.”",
        "the liberal newspaper",
    ),
    (
        "The student magazine described the lecture as “a waste of a warm evening.”",
        "the student magazine",
    ),
    (
        "The company website says it offers “the finest ropes on the whole coast.”",
        "the company website",
    ),
    ("Town clerk Ida Perrin said the vote was “fair, open and very dull.”", "Ida Perrin"),
    ("County coroner Lew Dask called it “a death that should not have happened.”", "Lew Dask"),
    (
        "Court interpreter Mina Solberg said she was “shaken by what was said in there.”",
        "Mina Solberg",
    ),
    (
        "University archivist Cole Hatter described the find as “a once in a lifetime thing.”",
        "Cole Hatter",
    ),
    (
        f"The Department of Ports and Human Services said: {_WALL}",
        "the Department of Ports and Human Services",
    ),
    (f"{_BRIDGE} the Ministry of Fish and Rivers said.", "the Ministry of Fish and Rivers"),
    (
        f"{_BRIDGE} the Office of Fish and Technology Policy said.",
        "the Office of Fish and Technology Policy",
    ),
    (
        f"{_BRIDGE} the Centers for Fever Control and Prevention warned.",
        "the Centers for Fever Control and Prevention",
    ),
    (
        f"{_BRIDGE} the Department of Parks & Recreation said.",
        "the Department of Parks & Recreation",
    ),
    (f"The Ministry of Health and Ana Marlow said: {_BRIDGE}", "Ana Marlow"),
    (f"The Ministry of Justice and Marlow said: {_BRIDGE}", "Marlow"),
    (f"{_BRIDGE} says a report by the Wendland Institute.", "a report by the Wendland Institute"),
    (
        "A study by researchers at Wendland University said the lake was “dead for all practical purposes.”",
        "a study by researchers at Wendland University",
    ),
    (
        f"{_BRIDGE} Wendland’s Office of the Inspector General said.",
        "Wendland’s Office of the Inspector General",
    ),
    (
        f"Corvan Immigration and Customs Enforcement said: {_WALL}",
        "Corvan Immigration and Customs Enforcement",
    ),
    (f"Ana Banning and Bo Harding said: {_WALL}", "Bo Harding"),
    (f"Michael Ward of the FBI’s Tarn Division said: {_WALL}", "Michael Ward"),
    (
        "Who never heard someone else exclaim: “Wait, I am changing the controls of it.”",
        "someone else",
    ),
    (
        f"{_WALL} said the director of provincial emergency services in neighbouring Marlow.",
        "the director of provincial emergency services in neighbouring Marlow",
    ),
    (f"The head of regional road planning said: {_WALL}", "the head of regional road planning"),
    (f"The mayor of nearby Brack said: {_WALL}", "the mayor of nearby Brack"),
    (
        "The firm with 12,000 workers said it was “sorry for each and every one of them”.",
        "the firm with 12,000 workers",
    ),
    (
        "A 16-year-old who swam across the street to save his neighbour said he had “just done what you do”.",
        "a 16-year-old",
    ),
    (
        f"{_WALL} said the council's director of services for roads.",
        "the council's director of services for roads",
    ),
    (f"A group of 1,400 teachers said: {_WALL}", "a group of 1,400 teachers"),
    (
        f"{_WALL} said a spokesman for the Tarn and District Allotment Holders' Association.",
        "a spokesman for the Tarn and District Allotment Holders' Association",
    ),
    (
        f"The street's oldest resident, 91-year-old Vera Loom, told the council: {_WALL}",
        "Vera Loom",
    ),
    (
        "The suspect, Bo Marr of Tarn, said he was “very sorry for each and every one”.",
        "Bo Marr",
    ),
    ("Most of the teachers were on “short or shaky” terms, a study found.", "a study"),
]


@pytest.mark.parametrize(("told", "speaker"), SPEAKERS)
def test_a_speaker_is_told_whole(told: str, speaker: str) -> None:
    quotes = newsum.quotes(f"{_LEDE}\n\n{told}\n").quotes
    assert [quote.speaker for quote in quotes] == [speaker]


NOBODY = [
    "The speech stands out for its tone, for the racial remarks and for the suggestion that someone “ought to look into” the judge.",
    "The lack of polling places was “particularly burdensome” on the county’s black, rural and island communities.",
]


@pytest.mark.parametrize("told", NOBODY)
def test_a_noun_that_may_be_a_verb_says_nothing(told: str) -> None:
    quotes = newsum.quotes(f"{_LEDE}\n\n{told}\n").quotes
    assert [quote.speaker for quote in quotes if quote.speaker] == []
