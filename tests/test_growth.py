"""No text takes longer than its length is worth, whatever it is made of.

Judged in processor time beside ordinary news of the same length, measured in the same run, so that
a slow or busy machine changes nothing.  `tests/bench/growth.py` measures the same families at
greater lengths, and the memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from time import process_time

import pytest

from newsum.errors import NewsumError
from newsum.model import Source
from newsum.pipeline import article, quotations, summary
from newsum.ranking import Length

from .hostile import FAMILIES, IN_PACKS, variants

LENGTH = 2_500
"""Characters of each family's text."""

SMALL, LARGE = 8_000, 32_000
"""Characters of the texts whose growth is measured."""

TIMES = 12
"""Times as long as ordinary news of that length a text may take."""

ALLOWANCE = 0.06
"""Seconds that are allowed beside it: a collection of garbage may fall anywhere."""

STEEPEST = 4**1.65
"""Times as long that four times the text may take: room for noise above 4, and well below 16."""

ATTEMPTS = 4
"""Measurements of which the quickest counts: whatever else the machine does only adds to a time."""

NOTICEABLE = 0.3
"""Seconds; what is quicker says nothing about growth."""

GROUPS = sorted({name.split(" ", 1)[0] for name in FAMILIES})

TAKEN = {name for name in FAMILIES if not name.startswith("half ")}
TAKEN |= set([name for name in FAMILIES if name.startswith("half ")][::4])
"""Those that are measured here: of the many with two halves one in four."""

ONCE_SLOW = (
    "characters '_'", "characters '1'", "characters '\\u203a'", "tokens \".'\"", "tokens '(he) '", "tokens 'Ab.Ab.'", "tokens 'Abe '",
    "tokens \"'A'-\"", "lines 'a\\n'", "lines 'ROE: We wait.\\nLIND: No.\\n'", "half 'a' half 'a\\n'", "new 'Ministry of X{n} '",
    "new '\\u201cA,\\u201d said the {n} of X{n}. '", "new 'Mayor X{n}. \\u201cA,\\u201d her mayor said. '",
)  # fmt: skip
"""Families that took quadratic time, or as long as hundreds of articles."""


def sources(text: str, *names: str) -> Iterator[Source]:
    """A text as newsum is given it, in the variants of those names."""
    for name, content in variants(text):
        if name in names:
            if isinstance(content, str):
                yield Source(name=name, text=content)
            else:
                yield Source(name=name, content=content, record=True)


def everything(source: Source) -> object:
    """All that newsum does with a source."""
    return summary(source, length=Length(points=3), quotes=3)


def seconds(source: Source, command: Callable[[Source], object] = everything) -> float:
    """The processor time of what a command does with a source, whatever comes of it."""
    start = process_time()
    with suppress(NewsumError):
        command(source)
    return process_time() - start


def quickest(
    source: Source, limit: float, command: Callable[[Source], object] = everything
) -> float:
    """The least of up to `ATTEMPTS` measurements, the first that is within the limit."""
    least = seconds(source, command)
    for _ in range(ATTEMPTS - 1):
        if least > limit:
            least = min(least, seconds(source, command))
    return least


@pytest.fixture(scope="module")
def news() -> float:
    """The seconds that ordinary news of `LENGTH` takes."""
    (source,) = sources(FAMILIES["one long paragraph"](LENGTH), "both")
    seconds(source)
    return min(seconds(source) for _ in range(3))


@pytest.mark.parametrize("group", GROUPS)
def test_no_text_takes_longer_than_news_many_times_over(group: str, news: float) -> None:
    limit = TIMES * news + ALLOWANCE
    slow = {}
    for name, family in FAMILIES.items():
        if name in TAKEN and name.split(" ", 1)[0] == group:
            (source,) = sources(family(LENGTH), "both")
            if (least := quickest(source, limit)) > limit:
                slow[name] = round(least / news, 1)
    assert slow == {}


@pytest.mark.parametrize("name", ONCE_SLOW)
@pytest.mark.parametrize("variant", ["both", "as title"])
def test_four_times_the_text_takes_about_four_times_as_long(name: str, variant: str) -> None:
    (small,) = sources(FAMILIES[name](SMALL), variant)
    (large,) = sources(FAMILIES[name](LARGE), variant)
    limit = max(NOTICEABLE, STEEPEST * min(seconds(small), seconds(small)))
    assert quickest(large, limit) <= limit


@pytest.mark.parametrize("mark", ["؟", "।", "۔", "！", "。"])
def test_marks_of_other_scripts_in_a_row_take_as_long_as_they_are(mark: str) -> None:
    small, large = (Source(name="t", text=mark * size) for size in (SMALL, LARGE))
    limit = max(NOTICEABLE, STEEPEST * min(seconds(small), seconds(small)))
    assert quickest(large, limit) <= limit


@pytest.mark.parametrize("piece", ["Abe, ", "Mr., "])
def test_names_between_commas_take_as_long_as_they_are(piece: str) -> None:
    # The clause behind each was read to its end, to see whether a verb stands there.
    small, large = (
        Source(name="t", text=f"“It is late,” he said. {piece * number}")
        for number in (24_000, 96_000)
    )
    limit = max(NOTICEABLE, STEEPEST * min(seconds(small, quotations), seconds(small, quotations)))
    assert quickest(large, limit, quotations) <= limit


def test_descriptions_in_one_sentence_take_as_long_as_they_are() -> None:
    # The sentence before each was read from its start, to see whether "he" stands in it.
    name = "new 'the X{n} mayor said \\u201cA.\\u201d '"
    small, large = (Source(name="t", text=FAMILIES[name](size)) for size in (24_000, 96_000))
    limit = max(NOTICEABLE, 5 * min(seconds(small, quotations), seconds(small, quotations)))
    assert quickest(large, limit, quotations) <= limit


@pytest.mark.parametrize(("language", "piece"), IN_PACKS)
def test_quotes_in_other_languages_take_as_long_as_they_are(language: str, piece: str) -> None:
    small, large = (
        Source(name="t", text=piece * number, language=language) for number in (1_000, 4_000)
    )
    limit = max(NOTICEABLE, STEEPEST * min(seconds(small, quotations), seconds(small, quotations)))
    assert quickest(large, limit, quotations) <= limit


@pytest.mark.parametrize("command", [article, quotations], ids=["read", "quotes"])
def test_the_other_commands_are_no_slower(command: Callable[[Source], object], news: float) -> None:
    limit = 2 * TIMES * news + ALLOWANCE
    for name in ONCE_SLOW:
        for source in sources(FAMILIES[name](LENGTH), "alone", "titled", "beside quotes"):
            assert quickest(source, limit, command) <= limit


def test_pronouns_among_letters_that_others_wrote_do_not_hang(news: float) -> None:
    # Each pronoun needed the letters before it, and each letter the pronouns before that: 2 to the
    # power of their number.
    unit = "b.” It “A Ports report letter ) “A from "
    text = f"“It is so,” it said. {unit * 40}“It is late now,” it said. “It is,” they said."
    limit = 4 * TIMES * news + ALLOWANCE
    assert quickest(Source(name="t", text=text), limit) <= limit
