"""Telling a text's language, or that it cannot be told."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

import newsum
from newsum.language import UNDETERMINED, detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said on Monday that the harbour would be closed for a year."),
        ("de", "Die Bürgermeisterin sagte am Montag, dass der Hafen für ein Jahr nicht auf ist."),
        ("fr", "La maire a dit lundi que le port serait fermé pour une année et qu'il rouvrirait."),
        ("es", "La alcaldesa dijo el lunes que el puerto se cerrará por un año para las obras."),
        ("it", "La sindaca ha detto lunedì che il porto sarà chiuso per un anno e non di più."),
        ("pt", "A prefeita disse na segunda que o porto não será fechado por mais um ano."),
        ("nl", "De burgemeester zei maandag dat het de haven niet zal sluiten voor een jaar."),
        ("sv", "Borgmästaren sade på måndagen att hamnen inte ska vara stängd ett år för arbetet."),
        ("da", "Borgmesteren sagde, at havnen ikke blev lukket efter et år, og at hun var ude."),
        ("zh", "市长星期一说，港口将关闭一年。"),
        ("ja", "市長は月曜日、港を一年間閉鎖すると述べた。"),
        ("ko", "시장은 월요일에 항구가 일 년 동안 닫힐 것이라고 말했다."),
        ("ar", "قالت رئيسة البلدية يوم الاثنين إن الميناء سيغلق لمدة عام."),
        ("fa", "شهردار روز دوشنبه گفت که بندر یک سال بسته می‌شود."),
        ("ur", "میئر نے پیر کو کہا کہ بندرگاہ ایک سال کے لیے بند رہے گی۔"),
        ("hi", "महापौर ने सोमवार को कहा कि बंदरगाह एक साल के लिए बंद रहेगा।"),
        ("bn", "মেয়র সোমবার বলেছেন যে বন্দরটি এক বছরের জন্য বন্ধ থাকবে।"),
        ("th", "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือจะปิดเป็นเวลาหนึ่งปี"),
        ("tr", "Belediye başkanı pazartesi günü limanın bir yıl boyunca kapalı kalacağını açıkladı."),
        ("is", "Bæjarstjórinn sagði á mánudag að höfninni yrði lokað í eitt ár og það væri þörf á því."),
        ("lt", "Merė pirmadienį pranešė, kad uostas bus uždarytas metams, nes jį reikia taisyti iš naujo."),
        ("no", "Ordføreren fortalte at havna etter hvert skal bli stengt, og at ingen noensinne hadde bedt dem om noe slikt."),
        ("ru", "Мэр сказала в понедельник, что порт не будет закрыт и что это было так."),
    ],
)  # fmt: skip
def test_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Tarn 3, Esk 1. Norrland 2, Veldt 2.", id="results"),
        pytest.param("12 45 98 " * 100, id="numbers"),
        pytest.param("Lund Osk Quill Pell Voss Okafor " * 20, id="names"),
    ],
)
def test_none_where_it_cannot_be_told(text: str) -> None:
    assert detect(text) is None


def test_what_is_surely_no_known_language_is_undetermined() -> None:
    told = (
        "Meya wa mji alisema Jumatatu kwamba bandari itafungwa kwa mwaka mmoja ili ijengwe upya. "
    )
    assert detect(told * 10) == UNDETERMINED
    assert detect(told) is None  # too short to be sure
    assert detect("Ա նավահանգիստը կփակվի մեկ տարով։") == UNDETERMINED  # a script that is not known


@pytest.mark.parametrize(("declared", "language"), [("sw", "sw"), ("en", UNDETERMINED)])
def test_of_an_unknown_language_a_page_is_believed_but_for_english(
    declared: str, language: str
) -> None:
    told = (
        "Meya wa mji alisema Jumatatu kwamba bandari itafungwa kwa mwaka mmoja ili ijengwe upya. "
    )
    page = f"<html lang='{declared}'><h1>Bandari</h1><article><p>{told * 6}</p><p>{told * 6}</p></article>"
    assert newsum.read(page, kind="html").language == language


@pytest.mark.parametrize(
    ("corpus", "language"),
    [
        ("summaries/bbc-extracts", "en"),
        ("summaries/dailymail-lowercase", "en"),
        ("summaries/orangesum-fr", "fr"),
        ("quotes/wikinews-de-dev", "de"),
    ],
)
def test_real_articles(corpora: Path, corpus: str, language: str) -> None:
    with gzip.open(corpora / f"{corpus}.jsonl.gz") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(150), strict=False)]
    assert {detect(text) for text in texts} == {language}


def test_a_short_text_with_accents_and_no_english_word_is_in_no_language_that_is_told() -> None:
    finnish = (
        "Lautta Skarnin saarelle lakkaa kulkemasta huhtikuussa, ellei maakunta löydä kahta miljoonaa "
        "kruunua. Varustamo kertoi asiasta maanantaina vuosien tappioiden jälkeen."
    )
    assert detect(finnish) == UNDETERMINED


def test_a_text_in_one_of_two_languages_that_are_alike_is_not_taken_for_english() -> None:
    danish = (
        "Færgen til øen Skarn holder op med at sejle i april, hvis amtet ikke finder to millioner "
        "kroner. Det oplyste rederiet mandag efter flere års tab."
    )
    assert detect(danish) == UNDETERMINED


def test_a_short_english_text_with_accents_may_be_english() -> None:
    text = "The café owner Zoë Müller said naïve fiancés ordered jalapeños and açaí on her patio."
    assert detect(text) == "en"
