"""Every common encoding is told, and what is in none is an error and no mojibake."""

from __future__ import annotations

import codecs
import gzip
import json
import random
from pathlib import Path

import pytest

from newsum.errors import EncodingError, NewsumError, NotTextError, UnknownEncodingError
from newsum.model import Source
from newsum.sources import load
from newsum.sources.decoding import decode

ENGLISH = "“It’s over,” said Ines Okafor – the café’s owner. It cost €40 a day."
FRENCH = "Le maire de Port-Aulne a déclaré vendredi que le pont resterait fermé jusqu’à l’été."
GERMAN = "Die Brücke über die Aulne bleibt geschlossen, sagte Bürgermeisterin Löw. „Schade!“"
SPANISH = "El puente seguirá cerrado hasta la primavera, dijo la alcaldesa. ¿Qué harán los niños?"
ICELANDIC = "Brúin verður lokuð fram á vor, sagði bæjarstjórinn. Það þykir íbúum slæmt."
POLISH = "Burmistrz powiedział w piątek, że most będzie zamknięty. „Nie możemy ryzykować życia”."
CZECH = "Starosta v pátek řekl, že most bude zavřený. „Nemůžeme riskovat životy lidí,“ dodal."
TURKISH = "Belediye başkanı köprünün ilkbahara kadar kapalı kalacağını söyledi. Şaşırdık."
RUSSIAN = "Мэр сообщил в пятницу, что мост будет закрыт до весны. «Мы не можем рисковать жизнью»."
GREEK = "Ο δήμαρχος δήλωσε την Παρασκευή ότι η γέφυρα θα παραμείνει κλειστή μέχρι την άνοιξη."
JAPANESE = "台風は金曜日の朝、港町に上陸した。市長は「人命が失われなかった」と述べた。"
CHINESE = "市长星期五表示，大桥将关闭到春天。“我们不能拿人的生命冒险，”他对记者说。"
KOREAN = "시장은 금요일에 다리가 봄까지 폐쇄될 것이라고 말했다."

TOLD = [
    (text, encoding)
    for text, encodings in {
        ENGLISH: "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 cp1252",
        FRENCH: "utf-8 utf-8-sig utf-16-le utf-16-be cp1252",
        FRENCH.replace("’", "'"): "latin-1 iso8859-15 cp1252",
        GERMAN: "utf-8 utf-16 cp1252",
        SPANISH: "latin-1 cp1252 iso8859-15",
        ICELANDIC: "latin-1 cp1252",
        POLISH: "cp1250 utf-16-be",
        CZECH: "cp1250",
        TURKISH: "cp1254",
        RUSSIAN: "utf-8 utf-16-le utf-16-be cp1251",
        RUSSIAN.replace("«", "").replace("»", ""): "koi8-r cp866 cp1251",
        GREEK: "cp1253",
        JAPANESE + "\n": "utf-8 utf-16-le utf-16-be shift_jis euc_jp iso2022_jp",
        CHINESE: "gb18030",
        KOREAN: "euc_kr",
        "Plain text.": "ascii utf-16-le utf-16-be",
        "Alder": "utf-16 utf-16-le utf-16-be",
        "Привет": "utf-16-le utf-16-be",
        "One word: café": "latin-1",
        "“Quoted.”": "cp1252",
    }.items()
    for encoding in encodings.split()
]


@pytest.mark.parametrize(
    ("text", "encoding"), TOLD, ids=[f"{encoding}: {text[:12]}" for text, encoding in TOLD]
)
def test_encoding_is_told(text, encoding):
    assert decode("a.txt", text.encode(encoding)) == text


@pytest.mark.parametrize("order", ["le", "be"])
def test_utf16_with_its_mark(order):
    mark = codecs.BOM_UTF16_LE if order == "le" else codecs.BOM_UTF16_BE
    assert decode("a.txt", mark + RUSSIAN.encode(f"utf-16-{order}")) == RUSSIAN


UNREADABLE = {
    "text of an old Mac": "It’s “over”, said the café’s owner.".encode("mac_roman"),
    "text of an old PC": "Łódź zatonęła w nocy.".encode("cp852"),
    "random bytes": random.Random(3).randbytes(500).translate(None, bytes(range(32))),
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_undecodable_input_is_an_error(data):
    with pytest.raises(NotTextError) as raised:
        decode("a.txt", data)
    assert str(raised.value).startswith("a.txt: ")


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF16_LE + b"odd",
        codecs.BOM_UTF8 + b"\xff\xff",
        codecs.BOM_UTF32_LE + b"abc",
    ],
    ids=["half a character", "a mark that lies", "three quarters of a character"],
)
def test_what_breaks_its_own_mark_is_an_error(data):
    with pytest.raises(EncodingError):
        decode("a.txt", data)


BINARY = {
    "zeros": bytes(500),
    "zeros in text": b"text\0more text" * 9,
    "control characters": bytes(range(1, 32)) * 9,
}


@pytest.mark.parametrize("data", BINARY.values(), ids=BINARY)
def test_binary_data_is_no_text(data):
    with pytest.raises(NotTextError, match="binary data, not text"):
        decode("a.txt", data)


def test_escape_sequences_are_still_text():
    assert decode("a.txt", b"\x1b[1mIt rained\x1b[0m all day\x07\n\x0c\n")


def test_one_broken_character_is_marked_and_the_rest_read():
    data = (RUSSIAN.strip("».") * 3).encode()
    assert decode("a.txt", data[:-1]).count("\ufffd") == 1, "cut"
    assert decode("a.txt", data[:100] + b"\xff" + data[100:]).count("\ufffd") == 1


PAGE = '<html><head><meta charset="{}"><title>Ï</title></head><body><p>{}</p></body></html>'
DECLARED = [
    (RUSSIAN, "windows-1251", "cp1251"),
    (RUSSIAN, "cp866", "utf-16"),
    (CZECH.partition(" „")[0], "windows-1250", "cp1250"),
    (ENGLISH, "iso-8859-1", "cp1252"),
    (ENGLISH, "us-ascii", "cp1252"),
    (JAPANESE, "Shift_JIS", "cp932"),
    (CHINESE, "gb2312", "gb18030"),
    (KOREAN, "euc-kr", "cp949"),
    (RUSSIAN, "windows-1251", "utf-8"),
    (ENGLISH, "no-such-encoding", "cp1252"),
    (ENGLISH, "shift_jis", "cp1252"),
]


@pytest.mark.parametrize(
    ("text", "declared", "real"), DECLARED, ids=[f"{d} is {r}" for _, d, r in DECLARED]
)
def test_page_declares_its_encoding_and_is_believed_where_that_is_true(text, declared, real):
    html = PAGE.format(declared, text).replace("Ï", "")
    assert text in decode("a.html", html.encode(real))


def test_other_ways_to_declare():
    for head in (
        '<?xml version="1.0" encoding="windows-1251"?><html>',
        "<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
    ):
        assert decode("a.html", (head + RUSSIAN).encode("cp1251")).endswith(RUSSIAN)


def test_server_declares_its_encoding():
    assert decode("a.txt", "Łódź".encode("iso8859-2"), declared="iso-8859-2") == "Łódź"
    assert decode("a.txt", "Łódź".encode(), declared="iso-8859-2") == "Łódź", "a server may lie"


def test_given_encoding_goes_before_all_others():
    data = "Łódź".encode("cp1250")
    assert decode("a.txt", data, "cp1250") == "Łódź"
    assert decode("a.txt", "é".encode(), "latin-1") == "Ã©", "who says so means it"
    assert decode("a.txt", b"\xef\xbb\xbfok", "utf-8") == "ok"


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "cp932", "no-such-encoding"])
def test_given_encoding_that_is_wrong_is_an_error_that_names_it(encoding):
    with pytest.raises(EncodingError) as raised:
        decode("a.txt", b"caf\xe9\xff\xff", encoding)
    assert str(raised.value) == f"a.txt: bytes that are not {encoding.upper()}; save it as UTF-8"


def test_override_reaches_the_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Łódź".encode("cp852"))
    assert load(Source(name="a.txt", path=path, encoding="cp852")).text == "Łódź"
    with pytest.raises(UnknownEncodingError):
        load(Source(name="a.txt", path=path))


@pytest.mark.parametrize(
    ("corpus", "encodings"),
    [
        ("summaries/orangesum-fr.jsonl.gz", ["cp1252", "latin-1"]),
        ("quotes/wikinews-de-dev.jsonl.gz", ["cp1252", "latin-1"]),
        ("summaries/cnn-valid.jsonl.gz", ["cp1252"]),
    ],
    ids=["French", "German", "English"],
)
def test_real_articles_in_old_encodings(corpora, corpus, encodings):
    """On real articles a wrong guess is never made, and hardly ever an error instead."""
    failed = total = 0
    with gzip.open(Path(corpora, corpus), "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(100), strict=False)]
    for text in texts:
        for encoding in encodings:
            data = text.encode(encoding, "ignore")
            total += 1
            try:
                assert decode("a.txt", data) == data.decode(encoding)
            except NewsumError:
                failed += 1
    assert failed <= total * 0.01
