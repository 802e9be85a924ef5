"""Which sentences hang on what stood before them."""

from __future__ import annotations

import pytest

from newsum.ranking.dangling import is_dangling
from newsum.ranking.sentence_table import tabulate
from newsum.ranking.weights import shipped

from .laying import lay_out, table


@pytest.mark.parametrize(
    ("sentence", "dangling"),
    [
        pytest.param("He left.", True, id="pronoun"),
        pytest.param("It’s over.", True, id="curly apostrophe"),
        pytest.param("But Roe left.", True, id="connective"),
        pytest.param("That wall fell.", True, id="demonstrative"),
        pytest.param("This week the wall fell.", False, id="a date"),
        pytest.param("That.", True, id="nothing behind it"),
        pytest.param("These weeks it held.", True, id="no date"),
        pytest.param("Roe left.", False, id="a name"),
        pytest.param("After that the wall fell.", True, id="a demonstrative behind a preposition"),
        pytest.param("At this hour the wall fell.", True, id="another"),
        pytest.param("In this week the wall fell.", False, id="a date behind a preposition"),
        pytest.param("Later that day the wall fell.", True, id="later that day"),
        pytest.param("The next day the wall fell.", True, id="the next day"),
        pytest.param("One of them fell.", True, id="one of them"),
        pytest.param("One of the walls fell.", False, id="one of what is named"),
        pytest.param("Asked about the wall, Roe left.", True, id="asked"),
        pytest.param("The two fell.", True, id="the two"),
        pytest.param("In addition, the wall fell.", True, id="in addition"),
        pytest.param("…", False, id="no word"),
        pytest.param("If it holds, the wall will be painted.", True, id="a pronoun behind if"),
        pytest.param("When she came, Ana Roe saw the wall.", False, id="named behind it"),
        pytest.param("Mayor Roe has said so more than once.", True, id="said so"),
        pytest.param("The board has often said that.", True, id="said that"),
        pytest.param("The board said that walls fall.", False, id="said what"),
        pytest.param("On Thursday, she and others painted it.", True, id="a pronoun behind a day"),
        pytest.param("In Alder, she painted the wall.", False, id="behind a place"),
        pytest.param("On the walls of Alder they met.", False, id="behind a name"),
        pytest.param("All three of that painter's walls fell.", True, id="of that"),
        pytest.param("Most of this year the wall stood.", False, id="of this year"),
        pytest.param("At the same time, the wall fell.", True, id="at the same time"),
        pytest.param("Of course, the wall fell.", True, id="of course"),
        pytest.param("After all, the wall fell.", True, id="after all"),
        pytest.param("In turn, the wall fell.", True, id="in turn"),
        pytest.param("One was that the wall fell.", True, id="one was"),
        pytest.param("One wall was of wood.", False, id="one of what"),
        pytest.param("One in five walls is of wood.", False, id="one in"),
        pytest.param("Sure, the wall is old.", True, id="granted"),
        pytest.param("Granted the harbour in 1611, Alder built a wall.", False, id="granted what"),
        pytest.param("For context, the wall is old.", True, id="for context"),
        pytest.param("As you can see, the wall is old.", True, id="as you can see"),
        pytest.param("In other news, the wall fell.", True, id="in other news"),
        pytest.param("In short, the wall fell.", True, id="in short"),
        pytest.param("To be sure, the wall fell.", True, id="to be sure"),
        pytest.param("The answer is a wall of stone.", True, id="the answer"),
        pytest.param("The question is who paid for the wall.", True, id="the question"),
        pytest.param("The rest of the wall fell.", True, id="the rest"),
        pytest.param("Back then the wall was new.", True, id="back then"),
        pytest.param("The following are the walls that fell.", True, id="the following"),
        pytest.param("After the storm the wall fell.", False, id="after what"),
        pytest.param("At the harbour the wall fell.", False, id="where"),
        pytest.param("Of the walls of Alder two fell.", False, id="of what"),
        pytest.param("In shorts and hats Roe built the wall.", False, id="in shorts"),
        pytest.param("In addition to the wall, a roof fell.", False, id="in addition to what"),
        pytest.param("In addition to that, a roof fell.", True, id="in addition to that"),
        pytest.param("In response to the storm, Roe painted.", False, id="in response to what"),
        pytest.param("In response to this, Roe painted.", True, id="in response to this"),
        pytest.param("In response, Roe painted.", True, id="in response"),
        pytest.param("As a result of the storm, walls fell.", False, id="as a result of what"),
        pytest.param("As a result of it, walls fell.", True, id="as a result of it"),
        pytest.param("As a result, walls fell.", True, id="as a result"),
        pytest.param("Doing so would cost a wall.", True, id="doing so"),
        pytest.param("Doing business costs a wall.", False, id="doing what"),
        pytest.param("To do so takes a year.", True, id="to do so"),
        pytest.param("Only then did the wall fall.", True, id="only then"),
        pytest.param("Having said that, the wall fell.", True, id="having said that"),
        pytest.param("At that time the wall stood.", True, id="at that time"),
        pytest.param("In such cases the wall falls.", True, id="in such cases"),
        pytest.param("Chief among them is the wall.", True, id="chief among them"),
        pytest.param("Many were built of stone.", True, id="many of what"),
        pytest.param("Many walls were built of stone.", False, id="many of that"),
        pytest.param("Some have lost a wall.", True, id="some of whom"),
        pytest.param("Some have said that the wall will fall.", False, id="some people"),
        pytest.param("Because of this, the wall fell.", True, id="because of this"),
        pytest.param("Because of the storm, the wall fell.", False, id="because of what"),
        pytest.param("In this year's storm the wall fell.", False, id="a date's"),
    ],
)
def test_dangling(sentence: str, dangling: bool) -> None:
    assert is_dangling(table(sentence), 0) is dangling


@pytest.mark.parametrize(
    ("language", "sentence", "dangling"),
    [
        pytest.param("de", "Er verließ Halden am Montag.", True, id="de: pronoun"),
        pytest.param("de", "Allerdings fehlt noch das Dach.", True, id="de: connective"),
        pytest.param("de", "Diese Woche fiel die Mauer.", False, id="de: a date"),
        pytest.param("de", "Diese Mauer kostet eine Million.", True, id="de: demonstrative"),
        pytest.param("fr", "Cette digue coûte un million.", True, id="fr: demonstrative"),
        pytest.param("es", "Esos muros cuestan un millón.", True, id="es: demonstrative"),
        pytest.param("it", "Questi muri costano un milione.", True, id="it: demonstrative"),
        pytest.param("pt", "Essa parede custa um milhão.", True, id="pt: demonstrative"),
        pytest.param("pt", "Esta quarta-feira caiu o muro.", False, id="pt: a date"),
        pytest.param("it", "Questa settimana è caduto il muro.", False, id="it: a date"),
        pytest.param("de", "Es regnet seit Montag in Halden.", False, id="de: impersonal"),
        pytest.param("de", "Die Mauer fiel am Montag.", False, id="de: a noun"),
        pytest.param("fr", "Elle a quitté Ondale lundi.", True, id="fr: pronoun"),
        pytest.param("fr", "Il faut attendre le mur d’Ondale.", False, id="fr: impersonal"),
        pytest.param("fr", "Il s’agit du mur d’Ondale.", False, id="fr: another"),
        pytest.param("fr", "Mais le mur est tombé.", True, id="fr: connective"),
        pytest.param("fr", "Cette semaine, le mur tombe.", False, id="fr: a date"),
        pytest.param("es", "Pero el muro cayó.", True, id="es: connective"),
        pytest.param("es", "Este lunes cayó el muro.", False, id="es: a date"),
        pytest.param("it", "Lui ha lasciato Ondale.", True, id="it: pronoun"),
        pytest.param("it", "Il muro è caduto.", False, id="it: an article"),
        pytest.param("pt", "Isso custa um milhão.", True, id="pt: demonstrative"),
        pytest.param("pt", "O muro caiu.", False, id="pt: an article"),
        pytest.param("cs", "Ale zeď spadla.", False, id="no pack"),
    ],
)
def test_dangling_in_other_languages(language: str, sentence: str, dangling: bool) -> None:
    laid = lay_out((sentence,), language=language)
    assert is_dangling(tabulate(*laid, shipped()), 0) is dangling
