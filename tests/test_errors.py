"""Every error is one line that names its source, and survives the way between processes."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest

from newsum import errors

FACTS = {
    errors.MissingError: (),
    errors.UnreadableError: ("permission denied",),
    errors.EmptyError: (),
    errors.NotTextError: ("a PNG image",),
    errors.EncodingError: ("UTF-16-LE",),
    errors.UnknownEncodingError: (),
    errors.NoArticleError: (),
    errors.NoArticlesError: (".txt, .md",),
    errors.TooLargeError: ("32 MiB",),
    errors.TooManyError: ("30,000 elements in a page",),
    errors.BrokenError: ("not JSON",),
    errors.SeveralRecordsError: (),
    errors.UnexpectedError: ("KeyError: 'x'",),
    errors.LostError: (),
    errors.OvertimeError: ("20 s",),
    errors.NetworkError: ("connection refused",),
    errors.TimedOutError: ("20 s",),
    errors.RobotsError: (),
    errors.BareAddressError: (),
    errors.ClusterError: ("connection refused",),
    errors.NoWorkersError: ("120 s",),
    errors.UnwritableError: ("is a directory",),
    errors.NeedsExtraError: ("a PDF", "documents"),
}
KINDS = {
    "missing", "unreadable", "empty", "not-text", "no-article", "too-large", "broken", "network",
    "timeout", "needs-extra", "unwritable",
}  # fmt: skip


def every(base: type[errors.NewsumError]) -> list[type[errors.NewsumError]]:
    return [cls for child in base.__subclasses__() for cls in (child, *every(child))]


def test_all_are_tried_here():
    assert set(every(errors.NewsumError)) == set(FACTS)


def test_kinds_are_those_of_the_design():
    assert {cls.kind for cls in FACTS} == KINDS


@pytest.mark.parametrize("cls", FACTS, ids=lambda cls: cls.__name__)
def test_message_is_one_line_that_names_the_source_and_what_to_do(cls):
    message = str(cls("news/storm.txt", *FACTS[cls]))
    assert message.startswith("news/storm.txt: ")
    assert message.isprintable()
    assert re.search("; |with: ", message), "nothing to do next"
    assert all(fact in message for fact in FACTS[cls])


@pytest.mark.parametrize("cls", FACTS, ids=lambda cls: cls.__name__)
def test_pickles_whole(cls):
    error = cls("a\nb.txt", *FACTS[cls])
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.message, again.source) == (cls, error.message, error.source)
    assert again.failure("7") == error.failure("7")


def test_names_and_facts_are_shown_and_not_obeyed():
    error = errors.BrokenError("red\x1b[31m\n{}.txt", "a \x9b0m {0} \u202e fact")
    assert str(error) == (
        "red\\x1b[31m\\n{}.txt: broken: a \\x9b0m {0} \\u202e fact; mend it or fetch it again"
    )


def test_diagram_shows_the_classes_as_they_are():
    """The diagram in the docstring has every class, each under its own base."""
    path = [errors.NewsumError]
    drawn = set()
    for line in (errors.__doc__ or "").splitlines():
        if found := re.match(r" {4}(?P<branch>[│├└─ ]*)(?P<name>\w+Error)", line):
            depth = len(found["branch"]) // 4
            cls = getattr(errors, found["name"])
            assert depth == 0 or cls.__base__ is path[depth - 1], found["name"]
            path[depth:] = [cls]
            drawn.add(cls)
    assert drawn == {errors.NewsumError, *FACTS}


def test_wording_lives_in_one_module():
    """No other module words what people are told to do about a source."""
    package = Path(errors.__file__).parent
    for file in (package / "sources").rglob("*.py"):
        assert "; check" not in file.read_text("utf-8"), file.name
