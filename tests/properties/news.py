"""Strategies: text that looks like news, built of pieces that have broken newsum or might."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

_PAIRS: Final = ("“”", '""', "‘’", "''", "«»", "»«", "„“", "„”", "‹›", "‚‘", "「」", "`'")
_LONG_PAIRS: Final = (("``", "''"), ("« ", " »"), ("&ldquo;", "&rdquo;"), ("“‘", "’”"))

_MARKS: Final = [*"\"'“”„‟«»‹›‘’‚‛`´＂「」", "''", "``", "…", "—", "–", "--", "- ", "|", "·", "¶"]

_NUMERALS: Final = [
    *("½", "½-mile", "¼lb", "£½m", "²", "m²", "①", "Ⅷ", "٣", "१२", "〇", "𝟜", "⅓rd", "1½", "½1"),
    *("1.", "(2)", "3)", "4.5%", "No. 5", "1,000", "$3m", "-1", "10-year-old", "½-year-old"),
]

_HOSTILE: Final = [
    *("e\u0301", "\u0301", "a\u0301\u0323\u0308", "İstanbul", "ŉ", "ß", "ﬁ", "ǅ", "ſ", "ª", "Å"),
    *("שלום", "السلام", "\u202etxt\u202c", "\u200fא", "東京", "กรุงเทพ", "Київ", "हिन्दी", "\u3164"),
    *("👩\u200d👧", "🇳🇴", "☔\ufe0f", "\U0001f3fd", "\xa0", "\u200b", "\ufeff", "\xad", "\u2028"),
    *("<b>", "</p>", "<script>x</script>", "&amp;", "&lt;i&gt;", "[sic]", "[/red]", ":smile:"),
    *("*a*", "_b_", "`c`", "[d](http://e.example)", "![f](g)", "~~h~~", "# i", "> j", "\\", "$k$"),
    *("http://a.example/b?c=d", "www.a.example", "a@b.example", "@AnaRoe", "#storm", "=1+1"),
    *(
        "\x1b[31m",
        "\x00",
        "\x07",
        "\ud800",
        "\U000e0041",
        "\ufffd",
        "_" * 9,
        "a" * 60,
        "( (",
        "]) ",
    ),
]

_ABBREVIATIONS: Final = [
    *("U.S.", "p.m.", "Mr.", "Mrs", "e.g.", "St.", "Jr.", "Inc.", "a.k.a.", "Nov. 2", "Amb.", "v."),
    *("A", "I", "a", "O", "X.", "Ph.D.", "Lt. Col.", "etc.", "Gov.-elect", "St", "No.", "Fig. 2"),
]

_NAMES: Final = [
    *("Ana Roe", "Ana Roe’s", "Roe's", "ANA ROE", "Óscar d’Ell", "K. A. Vose", "Dr. Bo Tarn Jr."),
    *("Xi", "Ö", "Bo", "Mary-Jane O’Neil", "Ludo van der Berg", "al-Sadr", "A.B. Ng", "Zed IV"),
    *("the Ministry of Ports", "Ministry of Ports (MP)", "MP", "Tarnish President Ana Roe"),
    *("the mayor, Ana Roe,", "Ana Roe, 34, a nurse,", "Ana Roe (left)", "ana roe", "Will April"),
    *(
        "a spokeswoman for Acme",
        "the 34-year-old",
        "the union",
        "his lawyer",
        "the nurse",
        "Acme Inc.",
    ),
    *(
        "he",
        "She",
        "they",
        "it",
        "I",
        "who",
        "the lawyer’s",
        "Roe and Tarn",
        "Mr. Roe",
        "İnci Ş. Öz",
    ),
    *("Roe’", "Geologist Bo Tarn", "Director of Ports Bo Tarn", "the ambassador to Tarn Bo Roe"),
]

_CUES: Final = [
    *(
        "said",
        "says",
        "told reporters",
        "asked",
        "according to",
        "added",
        "quips",
        "said ½",
        "Said",
    ),
    *("wrote", "said in a statement", "claimed that", "was quoted as saying", "SAID", "tells:"),
    *("who said", "(said", "did not say", "laughed", "said,", "tweeted", "demanded", "denied"),
]

_WORDS: Final = [
    *"the a storm harbour ferry sank council vote strike on in of and but that not is was has".split(),
    *("The", "On", "But", "Storm", "Friday,", "yesterday", "port", "well-\nknown", "ships.", "It"),
]

_LINES: Final = [
    *("By Ana Roe", "By ANA ROE and Bo Tarn", "Share this", "Photo: Bo Tarn/NWA", "Advertisement"),
    *(
        "PORT ALDER (NWA) — The storm passed.",
        "March 4, 2024",
        "Updated 5 March 2026",
        "---",
        "***",
    ),
    *("Q: Why?", "A: Because it rained.", "ROE: We lost ships.", "TARN: No.", "— Ana Roe, teacher"),
    *("© 2026 NWA", "Read more: Storm", "(Reporting by Ana Roe)", "- item", "* item", "1. item"),
    *("Correction: The ferry sank.", "Comments", "Related stories", "Storm sinks ferry", "=" * 20),
]

_ENDS: Final = [
    ".",
    ".",
    ".",
    "!",
    "?",
    "…",
    "",
    ":",
    ";",
    ",",
    "...",
    ".”",
    ".'",
    ".)",
    "?!",
    "。",
]

_word = st.one_of(
    *(st.sampled_from(words) for words in (_WORDS, _WORDS, _WORDS, _NAMES, _ABBREVIATIONS)),
    *(st.sampled_from(words) for words in (_NUMERALS, _HOSTILE, _MARKS, _CUES)),
)

_glue = st.sampled_from([" ", " ", " ", " ", " ", "", "  ", "\n", ", ", "-", "\t", " \n "])


@st.composite
def _phrase(draw: st.DrawFn, most: int = 12) -> str:
    """Words in a row."""
    words = draw(st.lists(_word, min_size=1, max_size=most))
    glue = draw(_glue)
    return "".join(f"{word}{glue if n % 5 == 4 else ' '}" for n, word in enumerate(words)).strip(
        " "
    )


@st.composite
def _sentence(draw: st.DrawFn) -> str:
    """Words that begin and end as a sentence may."""
    return draw(_phrase()) + draw(st.sampled_from(_ENDS))


@st.composite
def _quotation(draw: st.DrawFn) -> str:
    """A quote with its attribution, in one of the ways that news has."""
    left, right = draw(st.sampled_from([*map(tuple, _PAIRS), *_LONG_PAIRS]))
    name, cue = draw(st.sampled_from(_NAMES)), draw(st.sampled_from(_CUES))
    one, two = draw(_phrase(6)), draw(_phrase(6))
    return draw(
        st.sampled_from(
            [
                f"{left}{one},{right} {name} {cue}.",
                f"{left}{one},{right} {cue} {name}. {left}{two}.{right}",
                f"{left}{one},{right} {name} {cue}, {left}{two}.{right}",
                f"{name} {cue}: {left}{one}. {two}.{right}",
                f"{name} {cue} that {left}{one}{right} was {left}{two}{right}.",
                f"{left}{one}.\n\n{left}{two},{right} {cue} {name}.",
                f"{left}{one}{right}\n— {name}, teacher",
                f"{left}{one} {left}{two},{right} {name} {cue}.",
                f"{left}{one}. {name} {cue}.",
                f"{one}, {cue} {name}.{right}",
                f"{left}ROE: {one}.{right}\n\n{left}BO TARN: {two}.{right}",
                f"Q: {left}{one}?{right}\n\nA: {left}{two}.{right}",
                f"{left}{one}{right}\n\n— {name}",
            ]
        )
    )


@st.composite
def _paragraph(draw: st.DrawFn) -> str:
    """Sentences and quotes, or a line that pages and papers have around them."""
    parts = draw(st.lists(st.one_of(_sentence(), _quotation()), min_size=1, max_size=4))
    return draw(st.sampled_from([" ", " ", " ", "", "\n"])).join(parts)


@st.composite
def articles(draw: st.DrawFn) -> str:
    """An article's text, of up to eight paragraphs; some stand in it twice."""
    block = st.one_of(_paragraph(), _paragraph(), st.sampled_from(_LINES))
    blocks = draw(st.lists(block, min_size=1, max_size=7))
    if draw(st.booleans()):
        again = draw(st.sampled_from(blocks))
        blocks.append(draw(st.sampled_from([again, again.upper(), again.lower(), again.title()])))
    return draw(st.sampled_from(["\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n", "\n \n"])).join(blocks)
