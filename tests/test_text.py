"""Text made clean when it is read."""

from __future__ import annotations

import time
import unicodedata
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsum.text import clean, squeeze, unmangled, without_accents

CHANGED = {
    "line end of Windows": ("a\r\nb", "a\nb"),
    "line end of old Macs": ("a\rb", "a\nb"),
    "line end of mainframes": ("a\x85b", "a\nb"),
    "line and paragraph separators": ("a\u2028b\u2029c", "a\nb\nc"),
    "form feed": ("a\fb", "a\nb"),
    "tab": ("a\tb", "a b"),
    "no-break space": ("10\xa0km", "10 km"),
    "thin, wide and ideographic blanks": ("a\u2009b\u2003c\u3000d", "a b c d"),
    "joiner of Persian": ("می\u200cشود", "می\u200cشود"),
    "joiner of Hindi": ("क्\u200dष", "क्\u200dष"),
    "joined emoji": ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
    "joined emoji with a form": ("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
    "joiner in a Latin word": ("every\u200cwhere\u200d", "everywhere"),
    "joiner at a Persian word's end": ("شود\u200c و", "شود و"),
    "joiners in a row": ("می\u200c\u200cشود", "میشود"),
    "zero-width space": ("every\u200bwhere", "everywhere"),
    "byte order mark inside": ("a\ufeffb", "ab"),
    "soft hyphen": ("Netan\xadyahu", "Netanyahu"),
    "ligatures": ("\ufb01nal o\ufb03ce \ufb02ood", "final office flood"),
    "every ligature": ("\ufb00 \ufb01 \ufb02 \ufb03 \ufb04 \ufb06", "ff fi fl ffi ffl st"),
    "every line end": ("a\vb\x1cc\x1dd\x1ee\x85f", "a\nb\nc\nd\ne\nf"),
    "half of another pair": ("a\udfffb", "a\ufffdb"),
    "words broken one after the other": ("a govern-\nment-\nal plan", "a governmental plan"),
    "hyphened word broken, its parts among more": (
        "state-of-the-art. A state-of-\nthe-art ship",
        "state-of-the-art. A state-of-the-art ship",
    ),
    "escape sequence": ("\x1b[2Jgone", "[2Jgone"),
    "bell and backspace": ("a\x07\x08b", "ab"),
    "bidirectional override": ("a\u202etxt\u202c", "atxt"),
    "half a character": ("a\ud800b", "a\ufffdb"),
    "word broken across lines": ("the govern-\nment said", "the government said"),
    "word broken before an indent": ("the govern-\n  ment said", "the government said"),
    "word with an accent broken": ("die Über-\nlegung", "die Überlegung"),
    "word broken at a soft hyphen": ("govern\xad\nment", "government"),
    "word broken at a Unicode hyphen": ("govern\u2010\nment", "government"),
    "broken word that the text has whole": (
        "The government fell. A new govern-\nment came.",
        "The government fell. A new government came.",
    ),
    "hyphened word broken at its hyphen, spelled so elsewhere": (
        "A well-known man. He is well-\nknown here.",
        "A well-known man. He is well-known here.",
    ),
    "name spelled with its hyphen elsewhere": (
        "The oak-apple fair. An oak-\napple day.",
        "The oak-apple fair. An oak-apple day.",
    ),
    "name spelled without a hyphen elsewhere, though it begins as compounds do": (
        "The wellspring ran dry. A well-\nspring is a well.",
        "The wellspring ran dry. A wellspring is a well.",
    ),
    "a number begins compounds, a participle ends them": (
        "a twelve-\nyear-old pupil, a long-\nforgotten firm, an all-\nnight session",
        "a twelve-year-old pupil, a long-forgotten firm, an all-night session",
    ),
    "words that a number or a short word begins": (
        "the seven-\nteenth; he high-\nlighted it and over-\ntook them",
        "the seventeenth; he highlighted it and overtook them",
    ),
    "both parts are words of the text": (
        "The tide rose at the mill. A tide-\nmill stood there.",
        "The tide rose at the mill. A tide-mill stood there.",
    ),
    "both parts are words of the text, and the whole is": (
        "Tide or mill? The tidemill stood. A tide-\nmill it was.",
        "Tide or mill? The tidemill stood. A tidemill it was.",
    ),
    "only the first part is a word of the text": (
        "The tide rose. A tide-\nmill stood there.",
        "The tide rose. A tidemill stood there.",
    ),
    "only the last part is a word of the text": (
        "The mill stood. A tide-\nmill stood there.",
        "The mill stood. A tidemill stood there.",
    ),
    "a first part of two letters": (
        "He is no go. A no-\nted no, noted.",
        "He is no go. A noted no, noted.",
    ),
    "a first part of two letters, the last a word": (
        "We go to age. The to-\nage of age.",
        "We go to age. The toage of age.",
    ),
    "a last part of two letters": (
        "The mill of ox. The mill-\nox stood.",
        "The mill of ox. The millox stood.",
    ),
    "parts of three letters": (
        "The sea has an oak. The sea-\noak grew.",
        "The sea has an oak. The sea-oak grew.",
    ),
    "a compound's beginning": ("a self-\nemployed baker", "a self-employed baker"),
    "a number before its noun": ("a two-\nthirds vote", "a two-thirds vote"),
    "a compound's beginning before an ending": ("a self-\nish baker", "a selfish baker"),
    "a number before teen": ("the four-\nteen ships", "the fourteen ships"),
    "what may begin a compound, before its end": (
        "her ex-\nhusband in the long-\nterm plan",
        "her ex-husband in the long-term plan",
    ),
    "what may begin a compound and does not": (
        "the so-\nciety ex-\npected its part-\nners and far-\nmers in mid-\ndle age",
        "the society expected its partners and farmers in middle age",
    ),
    "what stands before people": (
        "the ex-\nmayor, her ex-\nwife, a vice-\nchancellor and two co-\nowners",
        "the ex-mayor, her ex-wife, a vice-chancellor and two co-owners",
    ),
    "what stands before people and other words": (
        "the ex-\nporter of co-\nal and a mid-\nwife non-\nsense",
        "the exporter of coal and a midwife nonsense",
    ),
    "decades and what somebody is against": (
        "in his mid-\nforties, anti-\nfraud rules and the late-\nnineties sound",
        "in his mid-forties, anti-fraud rules and the late-nineties sound",
    ),
    "what ends a compound behind what begins none": ("a ves-\nterm here", "a vesterm here"),
    "a word that joins, at the end of a line": (
        "his mother-\nin-law and a state-\nof-the-art ship",
        "his mother-in-law and a state-of-the-art ship",
    ),
    "a word broken in a compound with a hyphen behind": (
        "a govern-\nment-wide rule",
        "a government-wide rule",
    ),
    "a compound broken at its second hyphen": ("a rule-of-\nthumb guess", "a rule-of-thumb guess"),
    "a word that joins, and the next line broken": ("a kin-\nto-\nral", "a kintoral"),
    "hyphened word spelled with a capital elsewhere": (
        "Well-known he was, and well-\nknown he is.",
        "Well-known he was, and well-known he is.",
    ),
}
ENDINGS = "ary ed en er ers est ing ish ly ness some teen teenth tieth ty".split()
LINKS = "a and at by for in of on the to up".split()


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_begins_no_word_ends_a_broken_one(ending):
    """Even behind what begins compounds."""
    assert clean(f"self-\n{ending}") == f"self{ending}"


@pytest.mark.parametrize("link", LINKS)
def test_a_compound_broken_before_the_word_that_joins_it(link):
    assert clean(f"kin-\n{link}-kin") == f"kin-{link}-kin"
    assert clean(f"kin-\n{link}.") == f"kin{link}."


KEPT = {
    "plain text": "He said no.\n\nShe said yes.\n",
    "blank lines and indents": "  A poem\n\n    has indents\n",
    "marks and dashes": "“No” – ‘yes’ — «oui» …",
    "a letter and an accent without a letter of their own": "x\u030c and e\u031f",
    "an accent on a blank": " \u0301",
    "other scripts": "Київ 東京 القاهرة",
    "emoji": "Rain ☔ and sun 🌞",
    "double-barrelled name at a line's end": "Jean-\nPaul",
    "aircraft at a line's end": "an F-\n16",
    "dash at a line's end": "he said -\nand left",
    "number before a hyphen": "a 10-\nyear plan",
    "list of dashes": "-\nitem",
    "markup": "[sic] [/red] :smile: <script> &amp;",
}


FLOODED = {
    "one mark, many times": ("Z" + "\u0301" * 99 + "a", "Z" + "\u0301" * 5 + "a"),
    "several in turn": ("Z" + "\u0301\u0316" * 50, "Z" + "\u0301\u0316" * 2 + "\u0301"),
    "parted by what nobody sees": ("Z" + "\u0301\u200b" * 50, "Z" + "\u0301" * 5),
    "enclosing marks": ("a" + "\u20dd" * 9, "a" + "\u20dd" * 5),
    "a secret in variation selectors": ("a" + "\ufe01\U000e0105\ufe03" * 9, "a\ufe01"),
    "tags": ("a\U000e0000\U000e0041\U000e0fffb", "ab"),
    "Hangul fillers": ("a\u3164b\uffa0c\u115fd\u1160e", "a b c" + "de"),
    "Braille's blank": ("a\u2800b", "a b"),
    "Khmer vowels that nobody writes": ("a\u17b4b\u17b5c", "abc"),
    "an invisible sign": ("a\u2065b", "ab"),
    "the sixth mark, but not the fifth": (
        "e" + "\u0301" * 6 + "e" + "\u0301" * 5,
        ("e" + "\u0301" * 5) * 2,
    ),
    "grapheme joiners": ("a\u034f\u034fb", "ab"),
}


@pytest.mark.parametrize(("raw", "expected"), FLOODED.values(), ids=FLOODED)
def test_floods_and_fillers_go(raw, expected):
    assert clean(raw) == normalize("NFC", expected)


WRITTEN = {
    "Vietnamese": "Việt Nam",
    "pointed Hebrew": "\u05e9\u05c1\u05bc\u05b8\u05bd",
    "Hindi": "हिन्दी",
    "Thai": "ที่นี่",
    "an emoji's form": "\u2764\ufe0f",
}


@pytest.mark.parametrize("raw", WRITTEN.values(), ids=WRITTEN)
def test_marks_that_are_spelling_stay(raw):
    assert clean(raw) == raw


COMPOSED = {
    "accents, as macOS writes them": "José Álvarez, Zoë Müller, Łukasz Ōno, François, Åse",
    "Vietnamese": "Nguyễn Văn Ân, Huế",
    "Cyrillic and Greek": "Київ, Андрей, Ёлкин, Γιώργος Ταΰγετος",
    "Japanese": "ガザ、パリ、が",
    "Korean": "항구의 파업이 끝났다",
    "at the end of a line": "Andr\u00e9\n\u00c9lise",
}


@pytest.mark.parametrize("raw", COMPOSED.values(), ids=COMPOSED)
def test_letters_and_their_marks_are_one_character(raw):
    assert clean(normalize("NFD", raw)) == clean(raw) == raw


def test_what_has_another_form_without_marks_is_left_alone():
    kept = "\u2126 \u212b \ufb2a \u0958 \ufa19 \u037e"  # signs and letters that form C replaces
    assert clean(kept) == kept


def test_a_flood_of_marks_takes_no_time():
    began = time.process_time()
    assert len(clean("e" + "\u0301\u0316" * 500_000 + "\u1161" * 500_000)) < 600_000
    assert time.process_time() - began < 5


@pytest.mark.parametrize(("raw", "expected"), CHANGED.values(), ids=CHANGED)
def test_is_made_plain(raw, expected):
    assert clean(raw) == expected


@pytest.mark.parametrize("raw", KEPT.values(), ids=KEPT)
def test_is_left_alone(raw):
    assert clean(raw) == raw


@given(st.text(alphabet=st.characters(), max_size=200))
def test_nothing_that_a_terminal_obeys_is_left(raw):
    cleaned = clean(raw)
    kinds = {unicodedata.category(character) for character in set(cleaned) - set("\n\u200c\u200d")}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(max_size=200))
def test_clean_text_stays_as_it_is(raw):
    once = clean(raw)
    assert clean(once) == once


@given(st.text(alphabet="ab-\n A", max_size=60))
def test_joining_words_takes_only_hyphens_and_line_ends(raw):
    assert clean(raw).translate({ord(c): None for c in "-\n "}) == raw.translate(
        {ord(c): None for c in "-\n "}
    )


def test_squeeze_puts_words_on_one_line():
    assert squeeze("\n A \n\t point. ") == "A point."


def mangled(text):
    """UTF-8 read as Windows' Western encoding; bytes that this has no characters for stay."""
    read = (bytes([byte]).decode("cp1252", "replace") for byte in text.encode())
    return "".join(
        one if one != "\ufffd" else chr(byte) for one, byte in zip(read, text.encode(), strict=True)
    )


@pytest.mark.parametrize(
    "meant",
    ["“We had no choice,” she said", "für", "é", "à la carte", "1 000 €", "…", "à", "Ü", "¿Qué?", "Ñ", "™", "„so“", "\xa0"],
)  # fmt: skip
def test_what_another_program_mangled_is_as_it_was_meant(meant):
    assert mangled(meant) != meant
    assert unmangled(mangled(meant)) == meant


def test_every_character_of_two_bytes_is_told():
    for character in map(chr, range(0x80, 0x100)):
        assert unmangled(f"a{mangled(character)}b") == f"a{character}b"


@pytest.mark.parametrize(
    "text",
    ["São Paulo", "SÃO PAULO", "“â”", "Â, b", "Ã", "âge", "Âge d’or", "â€", "plain", "Ã×", "ÂÀ"],
)
def test_what_was_meant_is_not_unmangled(text):
    assert unmangled(text) == text


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a" * 39 + "b-\nc de", "a" * 39 + "bc de"),
        ("the self-\nmade man", "the self-made man"),
        ("x" * 60 + "self-\nmade man", "x" * 60 + "selfmade man"),
        ("a well-\n" + "m" * 60, "a well-" + "m" * 60),
    ],
)
def test_of_long_words_the_parts_next_to_the_hyphen_are_looked_at(raw, expected):
    assert clean(raw) == expected


@pytest.mark.parametrize(
    ("name", "letters"),
    [("José Ångström", "Jose Angstrom"), ("Jose\u0301", "Jose"), ("Иван", "Иван"), ("", "")],
)
def test_names_are_compared_without_marks(name, letters):
    assert without_accents(name) == letters
