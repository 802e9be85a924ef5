"""Quotation marks paired: each kind of mark, in either direction, whole, nested, and alone."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsum.language.quotation_marks import (
    PairedMarks,
    find_quoted_spans,
    is_apostrophe,
    is_markup,
    pair_marks,
)


def paragraphs(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S.*", text)]


def paired(text: str) -> PairedMarks:
    """The marks of a text of one paragraph."""
    return pair_marks(text, [(0, len(text))])[0]


def inside(text: str) -> list[str]:
    """What stands between the pairs of marks."""
    return [text[span.start : span.end] for span in paired(text).spans]


def quoted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_quoted_spans(text, paragraphs(text))]


def case(text: str, *expected: Any, id: str) -> object:
    return pytest.param(text, list(expected), id=id)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("Roe said “it holds” twice.", "it holds", id="English"),
        case(
            "The U.N.'s wall and its allies' ships fell.", id="an initialism's and a plural's owner"
        ),
        case("Roe said „it holds“ twice.", "it holds", id="German"),
        case("Roe said „it holds” twice.", "it holds", id="Polish"),
        case("”Hållet”, sade Roe.", "Hållet", id="Swedish"),
        case("Roe said «it holds» twice.", "it holds", id="guillemets outwards"),
        case("Roe said « it holds » twice.", " it holds ", id="French, with blanks"),
        case("»Es hält«, sagte Roe.", "Es hält", id="guillemets inwards"),
        case("»Muuri kestää», Roe sanoi.", "Muuri kestää", id="Finnish"),
        case("Roe said ‹it holds› twice.", "it holds", id="single guillemets outwards"),
        case("›Es hält‹, sagte Roe.", "Es hält", id="single guillemets inwards"),
        case("Roe sagte ‚es hält‘ und ging.", "es hält", id="German single"),
        case("Roe said ‘it holds’ twice.", "it holds", id="English single"),
        case("Roe said 'it holds' twice.", "it holds", id="straight single"),
        case('Roe said "it holds" twice.', "it holds", id="straight"),
        case("Roe said ``it holds'' twice.", "it holds", id="backquotes"),
        case("Roe said ''it holds'' twice.", "it holds", id="two apostrophes"),
        case("ロー氏は「大丈夫」と言った。", "大丈夫", id="corner brackets"),
        case("ロー氏は『大丈夫』と言った。", "大丈夫", id="white corner brackets"),
        case("Roe said ‟it holds” twice.", "it holds", id="reversed"),
    ],
)
def test_each_kind_of_mark(text: str, expected: list[str]) -> None:
    assert inside(text) == expected
    assert not any(paired(text)[1:])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("“A ‘b’ c,” he said.", "A ‘b’ c,", id="single in double"),
        case("“‘A’ b,” he said.", "‘A’ b,", id="single at the start of double"),
        case("‘A “b” c,’ he said. ‘D.’", "A “b” c,", "b", "D.", id="double in single: both"),
        case("“A “b” c,” he said.", "A “b” c,", id="the same again"),
        case("„A „b“ c“, sagte er.", "A „b“ c", id="German, the same again"),
        case("»A »b« c«, sagte er.", "A »b« c", id="inwards, the same again"),
        case("«A «b» c», disse.", "A «b» c", id="outwards, the same again"),
        case("「A『b』c」と言った。", "A『b』c", id="corner brackets in corner brackets"),
        case('"A "b" c," he said.', 'A "b" c,', id="straight, the same again"),
        case('"A," he said. "B."', "A,", "B.", id="one after the other"),
        case('"A" and "b"—"c"', "A", "b", "c", id="a dash before an opening mark"),
        case('He: ("yes") ["no"]/"or"', "yes", "no", "or", id="brackets, a stroke"),
        case('a "b"', "b", id="closing mark at the very end"),
        case("a ‘b’", "b", id="single closing mark at the very end"),
        case('"b" a', "b", id="opening mark at the very start"),
        case("‘b’ a", "b", id="single opening mark at the very start"),
        case('the"wall"fell', "wall", id="glued on either side: turn by turn"),
        case("the “wall“ fell", "wall", id="two opening marks, one behind a word"),
        case("the ”wall” fell", "wall", id="two closing marks, one before a word"),
        case("the ``wall`` fell", id="backquotes only open"),
        case("„Wall “ fell.", "Wall ", id="a German closing mark between blanks"),
        case("“a“b” c", "b", id="an opening mark inside a word opens"),
        case("“a “ b” c", " b", id="an opening mark between blanks opens"),
        case("“a ”b c", "a ", id="a closing mark before a word closes what is open"),
        case("»A»b« c", "b", id="a guillemet inside a word opens"),
        case("»A » b« c", " b", id="a guillemet between blanks opens"),
        case("“A,” he said. “B ‘c’ d.”", "A,", "B ‘c’ d.", id="single in the second double"),
        case("「a 」b c", "a ", id="a corner bracket before a word closes"),
        case("the 」a「b」 c", "b", id="a corner bracket that closes nothing"),
        case("„Wall”, he said. “No.”", "Wall", "No.", id="marks of two languages in turn"),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("The crews' nets weren't found.", id="plural and contraction"),
        case("Kyiv’s ‘wall’ isn’t new.", "wall", id="possessive beside a pair"),
        case("He said ‘the crews’ nets are lost,’ and left.", "the crews’ nets are lost,",
             id="a plural inside: the mark behind punctuation closes"),
        case("She called it ‘crews’ wharf’ and left.", "crews’ wharf",
             id="a plural inside: the mark that follows no s closes"),
        case("She called them ‘the boys’ and left.", "the boys", id="s is all there is"),
        case("It was '‘twas' then.", "twas", id="an elision inside"),
        case("The boys’. It was the crews’.", id="plurals before a full stop"),
        case("The boys' nets and the crews' nets.", id="plurals before a blank"),
        case("The boys' nets hold ‘well’ now.", "well", id="a plural before a pair"),
        case("‘It 'x' here.", "x", id="another opening mark shuts the search for a closing one"),
        case("‘It held› here’ now.", id="and so do guillemets"),
        case("‹The boys’ wall› here.", "The boys’ wall", id="but no apostrophe within them"),
        case("‘The wall’ I lost,’ he said.", "The wall’ I lost,", id="punctuation decides"),
        case("In the ’90s it held.", id="a curly apostrophe opens nothing"),
        case("He cried ' and left' at last.", id="a blank behind: no opening mark"),
        case("‘It held ( ’) he said.", id="a bracket before: no closing mark"),
        case("‘It held (’ he said.", id="a bracket right before"),
        case("‘It held ‚twice‘ he said.", "twice", id="an opening mark shuts the search"),
        case("‹It ’held› here.", "It ’held", id="an apostrophe in guillemets"),
        case("‘It held› here.", id="guillemets close only guillemets"),
        case("‹It held’ here.", id="and are closed only by them"),
        case("‹It ‹held› here.", "held", id="the inner of two that open alike"),
        case(f"‘{'a' * 599}b’ c.", "a" * 599 + "b",
             id="the longest"),
        case(f"‘{'a' * 600}b’ c.", id="longer than the longest"),
    ],
)  # fmt: skip
def test_single_marks_and_apostrophes(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "unclosed", "unopened", "single"),
    [
        pytest.param("“It held, he said.", ["“"], [], [], id="lost its end"),
        pytest.param("It held,” he said.", [], ["”"], [], id="lost its beginning"),
        pytest.param('It held," he said.', [], ['"'], [], id="straight, lost its beginning"),
        pytest.param('"It held, he said.', ['"'], [], [], id="straight, lost its end"),
        pytest.param("It held'', he said.", [], ["''"], [], id="two apostrophes"),
        pytest.param("``It held, he said.", ["``"], [], [], id="backquotes"),
        pytest.param("「It held, he said.", ["「"], [], [], id="corner bracket"),
        pytest.param("It held」, he said.", [], ["」"], [], id="corner bracket that closes"),
        pytest.param("See the wall » . It held.", ["»"], [], [], id="an arrow"),
        pytest.param('"It held. "It stood," he said.', ['"'], [], [], id="the first of two"),
        pytest.param("He said: ‘It held.", [], [], ["‘"], id="single"),
        pytest.param("'It held, he said.", [], [], ["'"], id="single at the very start"),
        pytest.param("She said ‘it held.", [], [], ["‘"], id="single behind a word and a blank"),
        pytest.param("“‘It held’ he said.", ["“"], [], [], id="single right behind an open one"),
        pytest.param("the wall“ fell", ["“"], [], [], id="an opening mark behind a word"),
        pytest.param("it”held", [], ["”"], [], id="a closing mark inside a word"),
        pytest.param("it ” held", [], ["”"], [], id="a closing mark between blanks"),
        pytest.param("the wall« fell", ["«"], [], [], id="a guillemet behind a word"),
        pytest.param("In the '90s it held.", [], [], [], id="a decade"),
        pytest.param("The U.N.'s wall held.", [], [], [], id="an initialism's possessive"),
        pytest.param("‘It held “as it does” so.", [], [], ["‘"], id="single beside a pair"),
        pytest.param('‘It "held, he said.', ['"'], [], ["‘"], id="single before an open one"),
        pytest.param('He "said ‘it held.', ['"'], [], [], id="single behind an open one"),
    ],
)
def test_marks_without_a_partner(
    text: str, unclosed: list[str], unopened: list[str], single: list[str]
) -> None:
    marks = paired(text)
    assert [text[slice(*span)] for span in marks.unclosed] == unclosed
    assert [text[slice(*span)] for span in marks.unopened] == unopened
    assert [text[slice(*span)] for span in marks.unclosed_single] == single


def test_a_span_knows_its_marks() -> None:
    text = "Roe said.\n“It holds,” ``it does'' ‘so’."
    double, backquotes, single = find_quoted_spans(text, paragraphs(text))
    assert single[2:] == (1, 34, 38, False, True)
    assert double == (11, 20, 1, 10, 21, False, False)
    assert text[backquotes.outer_start : backquotes.outer_end] == "``it does''"
    assert text[single.outer_start : single.outer_end] == "‘so’"
    assert single.single
    assert not backquotes.single


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("“It held.\n“It stood,” he said.", ("It held.", True), ("It stood,", False),
             id="opened again"),
        case("„Es hielt.\n„Es stand“, sagte er.", ("Es hielt.", True), ("Es stand", False),
             id="German"),
        case("«Il tient.\n»Il reste», dit-il.", ("Il tient.", True), ("Il reste", False),
             id="opened by a mark that closes"),
        case('He: "It held.\n"It stood," he said.', ("It held.", True), ("It stood,", False),
             id="straight, inside its paragraph"),
        case("“It held\nRoe said.", ("It held", False), id="it leads the paragraph"),
        case("``It held\nRoe said.", ("It held", False), id="backquotes lead the paragraph"),
        case("He: “it held\nRoe said.", id="neither leads nor runs out"),
        case("“A,” he said “b\nRoe said.", "A,", id="it does not lead"),
        case("“A,” he said. “It held.\nRoe said.", ("A,", False), ("It held.", False),
             id="whole sentences run out"),
        case("“A,” he said. “It held\nRoe said.", ("A,", False), id="no sentence's end"),
        case("“A,” he said, “it held.\nRoe said.", ("A,", False), id="no sentence's beginning"),
        case("He said: “it held.\nRoe said.", ("it held.", False), id="a colon before"),
        case("He: “b c\n“D.”", ("b c", True), ("D.", False), id="only opened again"),
        case("a “b\nRoe said.", id="a letter before"),
        case("Roe.\nHe: “a b", id="in the last paragraph"),
        case("… “It held.\nRoe said.", ("It held.", False), id="an ellipsis alone before"),
        case("“A,” he said.  “It held.\nRoe.", "A,", id="two blanks before"),
        case("“A,” he said.“It held.\nRoe.", "A,", "It held.", id="no blank before"),
        case("It held. “\nRoe said.", id="nothing behind the mark"),
        case("It held. He: “ \n“A.”", ("A.", False), id="only a blank behind the mark"),
        case("He: «a «b.\n“E.”", ("a «b.", True), ("E.", False), id="the first of several"),
        case("He: “a\nb", id="the last paragraph"),
        case("It held: “a\nb.", id="no sentence end in its paragraph"),
        case("It held! “Did it…\nRoe.", ("Did it…", False), id="an exclamation mark before"),
        case("Did it? “It held!\nRoe.", ("It held!", False), id="a question mark before"),
        case("It held… “Did it?\nRoe.", ("Did it?", False), id="an ellipsis before"),
        case("Il dit: « a b\n« C. »", (" a b", True), (" C. ", False), id="guillemets reopen"),
        case("Er: „a b\n„C.“", ("a b", True), ("C.", False), id="low marks reopen"),
        case("“A b\n“C d\nRoe left.", ("A b", True), ("C d", False), id="the next one alone tells"),
        case("» Read on.\nRoe said.", id="a bullet"),
        case("» Read on.\n“It held.” “A b\nRoe.", "It held.", id="a bullet, and quotes below"),
        case("»It held.\nRoe said.", ("It held.", False), id="no bullet"),
        case("« It held.\nRoe said.", (" It held.", False), id="nor is one that opens outwards"),
    ],
)  # fmt: skip
def test_spans_that_nothing_closes(text: str, expected: list[Any]) -> None:
    spans = find_quoted_spans(text, paragraphs(text))
    wanted = [one if isinstance(one, tuple) else (one, False) for one in expected]
    assert [(text[span.start : span.end], span.continues) for span in spans] == wanted
    for span in spans:
        assert not span.single
        if span.continues:
            assert span.end == span.outer_end == paragraphs(text)[span.paragraph][1]
            assert span.outer_start == span.start - 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("“It rains.  “It pours.  “It is over,” Roe said.", ("It rains.", True),
             ("It pours.", True), ("It is over,", False), id="again and again"),
        case("“It rains! “Does it pour? “It does.”", ("It rains!", True), ("Does it pour?", True),
             ("It does.", False), id="behind other sentences' ends"),
        case("“It rains. “It pours.” “It is over.”", ("It rains.", True), ("It pours.", False),
             ("It is over.", False), id="another quote behind"),
        case("“It rains. “It pours”. “It is over.”", ("It rains.", True), ("It pours", False),
             ("It is over.", False), id="another behind a full stop"),
        case("“It rains, he said. Roe says “it pours.”", ("it pours.", False),
             id="inside a sentence"),
        case("“It rains.“It pours.”", ("It pours.", False), id="no blank between"),
        case('"It rains. “It pours.”', ("It pours.", False), id="marks of two kinds"),
        case("“It rains. “It pours and “it is over.”", ("it is over.", False),
             id="the second inside a sentence"),
        case("“It is ‘wet’ now. “It pours.”", ("It is ‘wet’ now.", True), ("It pours.", False),
             id="single marks nested in the first"),
        case("‘It is “wet” now,’ he said, “but", ("It is “wet” now,", False),
             id="double marks nested in single ones"),
        case("‘Wet’ it is. “It rains. “It pours.” ‘Wet’?", ("Wet", False), ("It rains.", True),
             ("It pours.", False), ("Wet", False), id="single marks before and behind"),
    ],
)  # fmt: skip
def test_quotes_opened_again_in_one_paragraph(text: str, expected: list[Any]) -> None:
    """As where paragraphs were run together."""
    spans = find_quoted_spans(text, paragraphs(text))
    assert [(text[span.start : span.end], span.continues) for span in spans] == expected
    for span in spans:
        assert span.outer_end == span.end + (not span.continues)
        assert span.single is (text[span.outer_start] == "‘")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("‘He said “I will go now” and left,’ she said.", ["He said “I will go now” and left,"]),
        ("‚Er sagte „nein“ und ging heim‘, sagte sie.", ["Er sagte „nein“ und ging heim"]),
        ("'He said \"no\" and left', she said.", ['He said "no" and left']),
        ("'Tis May, she said, “we won,” at the dogs' home.", ["we won,"]),
    ],
    ids=["British", "German", "straight", "apostrophes"],
)
def test_of_marks_within_marks_one_is_a_quote(text: str, quoted: list[str]) -> None:
    spans = find_quoted_spans(text, paragraphs(text))
    assert [text[span.start : span.end] for span in spans] == quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("It is ''the wall'' of Alder.", id="two apostrophes are italics"),
        case('See <a href="wall.html">it</a>.', id="an attribute of markup"),
        case("It is “ ” empty.", id="nothing between"),
        case("It is “the wall” of Alder.", "the wall", id="a quote"),
    ],
)
def test_pairs_that_are_no_quotes(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "apostrophe"),
    [
        pytest.param("the letter x'. It was the boys'.", True, id="behind a word"),
        pytest.param("it was 'new'.", False, id="behind a blank"),
        pytest.param("'new' it was.", False, id="at the very start"),
        pytest.param('the"new" wall', False, id="double"),
    ],
)
def test_apostrophes_taken_for_opening_marks(text: str, apostrophe: bool) -> None:
    assert is_apostrophe(text, paired(text).spans[0]) is apostrophe


def test_attributes_of_markup() -> None:
    text = 'An <a href="wall.html"> "link".'
    assert [is_markup(text, span) for span in paired(text).spans] == [True, False]


def test_only_the_paragraphs_count() -> None:
    text = '"It held.\n"It stood," he said. "No.'
    second = paragraphs(text)[1]
    assert [span.paragraph for span in find_quoted_spans(text, [second])] == [0, 0]
    assert not any(pair_marks(text, [(0, 0)])[0])


@given(st.text(alphabet="ab s,.[ \"“”„«»‹›'‘’‚`\n=「」", max_size=40))
def test_spans_are_in_order_and_apart(text: str) -> None:
    own = paragraphs(text)
    for (low, high), marks in zip(own, pair_marks(text, own), strict=True):
        for single in (False, True):
            spans = [span for span in marks.spans if span.single is single]
            edges = [e for s in spans for e in (s.outer_start, s.start, s.end, s.outer_end)]
            assert edges == sorted(edges)
            assert all(low <= edge <= high for edge in edges)
    spans = find_quoted_spans(text, own)
    assert spans == sorted(spans)
