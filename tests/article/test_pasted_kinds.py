"""Kinds of lines around the article of a pasted page, in several languages, with articles made up for them."""

from __future__ import annotations

import pytest

import newsum
from newsum.article.headline_model import Candidate, headline_model, likeliest
from newsum.dates import date_line, is_update_label
from newsum.picture_credits import ends_with_credit, is_credit_alone
from newsum.reading_time import count_blanks
from newsum.sentence_end import ends_sentence

MENU = "News\nSport\nBusiness\nOpinion\nLife\nWeather\nJobs\nSubscribe\nLog in\nSearch"
HEADLINE = "Mill at Orsted grinds chestnuts again"
FIRST = "The mill at Orsted ground chestnuts on Monday for the first time since its wheel broke in the flood of 2019."
SECOND = (
    "Nine farmers had carried their chestnuts over the pass for six years, at three crowns a sack."
)
THIRD = "“A wheel has no opinion about flour,” said Hedda Wrenn, who runs the mill at Orsted."
FOURTH = "The council will decide in May whether the mill may grind at night as well."
BODY = [FIRST, SECOND, THIRD, FOURTH]
END = (
    "Most read\nRain to last until Friday\nAbout us\nContact us\nPrivacy policy\n© 2025 Orsted Mail"
)
CREDITS = "By Hanna Roe\nMarch 4, 2025"


def read(*parts: str, head: str = f"{HEADLINE}\n{CREDITS}") -> newsum.Article:
    return newsum.read("\n\n".join((f"{MENU}\n{head}", *parts, END)))


DECK = "It stood still for six years, and the farmers went over the pass."


@pytest.mark.parametrize(
    "above",
    [
        f"{DECK}\nHanna Roe\nMarch 4, 2025\nShare",
        f"{DECK}\nBy\nHanna Roe\nMarch 4, 2025\n09:35\nSave",
    ],
)
def test_a_deck_above_the_credits_is_not_the_lede(above: str) -> None:
    found = read(*BODY, head=f"{HEADLINE}\n{above}")
    assert (found.headline, found.deck) == (HEADLINE, DECK)
    assert (found.byline, found.date) == ("Hanna Roe", "2025-03-04")
    assert list(found.body) == BODY


def test_a_kicker_above_a_longer_headline_with_a_deck() -> None:
    found = read(
        *BODY, head=f"Curious news from Orsted\n{HEADLINE} after six years\n{DECK}\n{CREDITS}"
    )
    assert (found.headline, found.deck) == (f"{HEADLINE} after six years", DECK)


def test_two_authors_each_with_an_office_below() -> None:
    found = read(
        *BODY, head=f"{HEADLINE}\nSynnove Roe\nReporter\nOdd Vick\nReporter\nMarch 4, 2025"
    )
    assert found.byline == "Synnove Roe, Odd Vick"


def test_a_caption_between_the_day_and_the_lede() -> None:
    found = read(
        *BODY, head=f"{HEADLINE}\n{CREDITS}\nThe mill beside the river at Orsted last week"
    )
    assert list(found.body) == BODY


def test_the_day_above_a_kicker() -> None:
    head = f"Published: 4 March 2025\nOrsted\n{HEADLINE}\nBy Hanna Roe"
    found = read(*BODY, head=head)
    assert (found.headline, found.date) == (HEADLINE, "2025-03-04")


BOXES = {
    "a call beside a heading": "Support the paper\nThe Mail depends on readers like you. Make a gift today.",
    "a field for an address": "The Orsted Letter\nEvery Sunday our best stories\nYour e-mail\nSign up",
    "the same in French": "La lettre du soir\nToute la vallée chaque dimanche\nVotre adresse e-mail\nS'inscrire",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_boxes_amid_the_article(box: str) -> None:
    assert list(read(FIRST, SECOND, box, THIRD, FOURTH).body) == BODY


def test_an_article_that_speaks_to_its_readers_keeps_that() -> None:
    body = [
        "You can grind chestnuts at home if you dry them for six weeks before you begin to grind them.",
        "Put your chestnuts on a shelf above the stove, and turn them every day with your hands.",
        "When your chestnuts rattle in their shells you have waited long enough, the millers of Orsted say.",
        "Your mill should be coarse, because a fine one burns the flour and spoils your bread.",
    ]
    assert list(read(*body).body) == body


def test_items_below_a_colon_are_the_articles() -> None:
    colon = "Here is what the mill ground on Monday, compared with what the farmers had expected it to grind:"
    items = ["Chestnuts: 41 sacks, not 33", "Acorns: 12 sacks, not 11"]
    found = read(FIRST, SECOND, colon, *items, THIRD, FOURTH)
    assert list(found.body) == [FIRST, SECOND, colon, *items, THIRD, FOURTH]


def test_paragraphs_below_a_link_amid_the_article() -> None:
    link = "Hedgehogs of Tarn get a card of their own\nRead more"
    assert list(read(FIRST, SECOND, link, THIRD, FOURTH).body) == BODY


def test_a_short_last_sentence() -> None:
    found = read(FIRST, SECOND, THIRD, FOURTH, "The farmers want twice as much.")
    assert found.body[-1] == "The farmers want twice as much."


LANGUAGES = {
    "cs": (
        "Domů\nZprávy\nSport\nKultura\nEkonomika\nPočasí\nPřihlásit\nPředplatné\nHledat",
        ["Mlýn v Lipové zase mele kaštany", "Radka Vostrá", "21. března 2025 7:50"],
        "Sdílet\nMlýn v Lipové | foto: Karel Dub, Lipovské listy",
        [
            "Mlýn v Lipové umlel v pondělí poprvé od povodně kaštany, a to hned čtyřicet pytlů.",
            "Devět sedláků je šest let vozilo přes průsmyk, za tři koruny za pytel.",
            "„Kolo nemá na mouku názor,“ řekla Hedda Wrennová, která mlýn v Lipové vede.",
        ],
        "Čtěte také\nKočka zablokovala výtah",
        ("Radka Vostrá", "2025-03-21"),
    ),
    "pl": (
        "Wiadomości\nKraj\nŚwiat\nBiznes\nSport\nKultura\nPogoda\nPoczta\nSzukaj",
        ["Młyn w Olszynach znów miele kasztany", "Halina Wróblewska", "12 marca 2025, 08:45"],
        "Udostępnij\nMłyn w Olszynach po powodzi\nFoto: Paweł Reszka / Agencja Wschód",
        [
            "Młyn w Olszynach zmełł w poniedziałek pierwsze od powodzi kasztany, od razu czterdzieści worków.",
            "Dziewięciu rolników woziło je przez sześć lat za przełęcz, po trzy korony za worek.",
            "— Koło nie ma zdania o mące — mówi Hedda Wrenn, która prowadzi młyn w Olszynach.",
        ],
        "Czytaj także\nŁoś w supermarkecie",
        ("Halina Wróblewska", "2025-03-12"),
    ),
    "ja": (
        "ホーム\n社会\n政治\n経済\n国際\nスポーツ\n文化\n地域\nログイン\n天気",
        ["南谷の水車小屋、六年ぶりに栗をひく", "2025年3月4日 16時05分"],
        "シェア\n印刷\n再び回り始めた南谷の水車=4日、南谷市(山口麻衣撮影)",
        [
            "南谷市の水車小屋が4日、2019年の水害で車輪が壊れてから初めて栗をひいた。",
            "農家九軒は六年のあいだ、峠を越えて栗を運んでいた。一袋につき三百円かかったという。",
            "水車を守る山田花子さんは「車輪は粉に意見を持たない」と話した。市は五月に夜間の運転を決める。",
        ],
        "関連記事\n無人駅に本棚",
        (None, "2025-03-04"),
    ),
    "ru": (
        "Главная\nНовости\nПолитика\nОбщество\nЭкономика\nСпорт\nКультура\nФото\nПоиск",
        ["Мельница в Дальнем Яре снова мелет каштаны", "5 марта 2025, 12:30", "Марина Соколова"],
        "Поделиться\nМельница у реки. Фото: Игорь Лапин",
        [
            "Мельница в Дальнем Яре в понедельник впервые после наводнения смолола каштаны, сразу сорок мешков.",
            "Девять крестьян шесть лет возили их через перевал, по три кроны за мешок.",
            "«У колеса нет мнения о муке», — сказала Хедда Ренн, которая держит мельницу в Дальнем Яре.",
        ],
        "Читайте также\nПочтальон доставил письмо",
        ("Марина Соколова", "2025-03-05"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_in_languages_far_from_english(language: str) -> None:
    menu, head, frame, body, end, (byline, date) = LANGUAGES[language]
    found = newsum.read("\n\n".join(("\n".join((menu, *head, frame)), *body, end)))
    assert found.headline == head[0]
    assert (found.byline, found.date) == (byline, date)
    assert list(found.body) == body


DAYS = {
    "2024. április 4. 11:20": "2024-04-04",
    "27 października 2024, 10:00": "2024-10-27",
    "20 Şubat 2025, 09:40": "2025-02-20",
    "2 Ιουλίου 2024, 10:20": "2024-07-02",
    "Publisert: 05.11.25 14:20": "2025-11-05",
    "입력 2025.05.15 10:22": "2025-05-15",
}


@pytest.mark.parametrize("line", DAYS)
def test_days_as_papers_of_europe_print_them(line: str) -> None:
    assert date_line(line) == (DAYS[line], None, "")


def test_what_says_that_a_day_is_that_of_the_last_change() -> None:
    assert date_line("Güncelleme: 7.5.2024 11:05") == (None, "2024-05-07", "")
    assert is_update_label("Updated")
    assert not is_update_label("Updated daily")


@pytest.mark.parametrize(
    "line",
    [
        "The mill in May. Fot. Anna Sowa",
        "Mylly maanantaina. KUVA: Jussi Lahti",
        "The wheel came up through the floor. (The Mail: Tess Holloway)",
        "再び回り始めた南谷の水車=4日(山口麻衣撮影)",
    ],
)
def test_captions_by_their_credits(line: str) -> None:
    assert ends_with_credit(line)


def test_credits_alone() -> None:
    assert is_credit_alone("APK / Expa / Loidl")
    assert is_credit_alone("Leigh Barlow | Bloomfield | Wire Images")
    assert not is_credit_alone("Leigh Barlow | Orsted Mail")


def test_a_sentence_that_a_mark_signs() -> None:
    assert ends_sentence("The mill grinds again. (red, 22.1.2025)")
    assert not ends_sentence("The wheel on Feb. 18. (Jo Mattox, Orsted Mail)")


def test_blanks_of_a_language_without_them() -> None:
    assert (count_blanks("a short line"), count_blanks("港口罢工结束")) == (2, 3)


def test_none_of_unlikely_lines_is_the_headline() -> None:
    model = headline_model()
    nothing = Candidate(3, [0.0] * len(model.features), is_found=False)
    assert likeliest([nothing], model) is None
