"""The trainers of attribution, each run on a dozen made-up records."""

from __future__ import annotations

import gzip
import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest

from newsum.attribution.linear_model import LinearModel, fitting
from newsum.attribution.spans.speech import TEMPLATES as OF_SPEECH
from newsum.attribution.spans.speech import speech_model
from newsum.attribution.speakers.candidates import TEMPLATES as OF_SPEAKERS
from newsum.lexicon import packs
from newsum.training.__main__ import main
from newsum.training.quotations import annotation_of, tagged

from ..attribution.stages import paragraphs_of

for _library in ("numpy", "scipy", "sklearn"):
    pytest.importorskip(_library, reason="learning is the extra “train”")

# imported only now, and never skipped: a trainer that was renamed is an error
speech = import_module("newsum.training.speech_trainer")
assignment = import_module("newsum.training.assignment_trainer")
spans = import_module("newsum.training.noted_spans")

PEOPLE: Final = ("Ines Okafor", "Bram Sorel", "Maud Ansel")
PLACES: Final = ("Marrowby", "Brack", "Port Alder")

MARKED: Final = """\
{mayor} opened the new bridge over the Sill in {place} on Monday, after years of delay.

{{“We have waited for twelve years for this,”|{mayor}}} said {mayor}. {{“Nobody will miss the ferry.”|{mayor}}}

The town calls it the <“bridge of sighs”> and wants no <“bridge tax”> for it.

{other} was less sure of it. {{“I have never seen so many empty shops in one street,”|{other}}} {other} said.

{{“We will see whether they come back to us,”|{other}}} {other} added, near the market.

The band played <“Rivers of Tin”> and left before the rain came to {place}.
"""
"""``{words|speaker}`` is a quote, and ``<words>`` is one that nobody said."""

# A quote with its speaker, or a scare quote.
_MARK = re.compile(r"\{(?P<quote>[^|{}]+)\|(?P<speaker>[^{}]+)\}|<(?P<scare>[^<>]+)>")


def record(mayor: str, other: str, place: str) -> dict[str, Any]:
    """One annotated article."""
    marked = MARKED.format(mayor=mayor, other=other, place=place)
    text, done = "", 0
    spans: list[tuple[int, int, str | None]] = []
    for match in _MARK.finditer(marked):
        text += marked[done : match.start()]
        words = match["quote"] or match["scare"]
        spans.append((len(text) + 1, len(text) + len(words) - 1, match["speaker"]))
        text += words
        done = match.end()
    text += marked[done:]
    quotes = []
    for start, end, speaker in spans:
        if speaker is None:
            continue
        after, before = text.find(speaker, end, end + 40), text.rfind(speaker, 0, start)
        at = after if after >= 0 else before
        place_of = {"speaker_start": at, "speaker_end": at + len(speaker)}
        quotes.append(
            {"kind": "direct", "start": start, "end": end, "speaker": speaker, **place_of}
        )
    scare = [{"start": start, "end": end} for start, end, speaker in spans if speaker is None]
    return {"text": text, "quotes": quotes, "scare": scare}


RECORDS: Final = [
    record(mayor, other, place)
    for mayor in PEOPLE
    for other in PEOPLE[:2]
    for place in PLACES
    if mayor != other
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "toys.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(one) + "\n" for one in RECORDS)
    return path


def written(corpus: Path, model: str) -> dict[str, Any]:
    """What a trainer writes when it has learned from a corpus, twice the same."""
    made = []
    for name in ("one.json", "two.json"):
        target = corpus.with_name(name)
        main([model, str(corpus), "--to", str(target)])
        made.append(target.read_bytes())
    assert made[0] == made[1]
    found: dict[str, Any] = json.loads(made[0])
    return found


@pytest.mark.parametrize("model", ["speech", "assignment"])
def test_a_file_of_weights_says_what_it_is_and_how_to_make_it_again(
    corpus: Path, model: str
) -> None:
    made = written(corpus, model)
    assert made["about"]
    assert made["learned_from"] == "toys.jsonl.gz"
    assert made["command"] == f"python -m newsum.training {model} toys.jsonl.gz"
    assert made["weights"]


def test_speech_is_learned(corpus: Path) -> None:
    model = fitting(written(corpus, "speech")["weights"], OF_SPEECH, "speech")
    lessons = [one for record in RECORDS for one in speech.examples(record)]
    assert {said for _, said in lessons} == {True, False}
    assert len(lessons) == 7 * len(RECORDS)
    assert all((model.score(features) > 0) is said for features, said in lessons)


def test_the_assignment_to_speakers_is_learned(corpus: Path) -> None:
    weights = written(corpus, "assignment")["weights"]
    assert {feature[0] for feature in weights} <= set(OF_SPEAKERS)
    model = LinearModel(weights)
    lessons = [one for record in RECORDS for one in assignment.examples(record, speech_model())]
    assert len(lessons) == 4 * len(RECORDS)
    for candidates, right in lessons:
        scores = [model.score(features) for features in candidates]
        assert right[scores.index(max(scores))]


@pytest.mark.parametrize(
    ("model", "printed"),
    [
        pytest.param("speech", "lost 0 of 48, taken 0 of 36", id="speech"),
        pytest.param("assignment", "right candidate 1.0000 of 48", id="assignment"),
    ],
)
def test_cross_validation_prints_and_writes_nothing(
    corpus: Path, capsys: pytest.CaptureFixture[str], model: str, printed: str
) -> None:
    target = corpus.with_name("none.json")
    main([model, str(corpus), "--folds", "3", "--to", str(target)])
    assert printed in capsys.readouterr().out
    assert not target.exists()


def test_the_shipped_table_of_first_names_is_what_the_trainer_makes(tmp_path: Path) -> None:
    pytest.importorskip("names", reason="learning is the extra “train”")
    target = tmp_path / "names.tsv"
    main(["first-names", "--to", str(target)])
    assert target.read_bytes() == (packs.FOLDER / "en" / "first_names.tsv").read_bytes()


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "pt"])
def test_a_pack_holds_the_first_names_that_the_trainer_finds(tmp_path: Path, language: str) -> None:
    pytest.importorskip("faker", reason="learning is the extra “train”")
    target = tmp_path / "names.tsv"
    main(["first-names", "--language", language, "--to", str(target)])
    assert target.read_bytes() == (packs.FOLDER / language / "first_names.tsv").read_bytes()


def test_a_model_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["bread"]):
        with pytest.raises(SystemExit):
            main(arguments)
        assert "MODEL" in capsys.readouterr().err


def test_a_record_whose_offsets_count_other_characters_is_left_out() -> None:
    whole = RECORDS[0]
    assert tagged(whole, LinearModel({})) is not None
    assert tagged({**whole, "text": "\u200b" + whole["text"]}, LinearModel({})) is None
    assert speech.examples({**whole, "text": "\u200b" + whole["text"]}) == []


@pytest.mark.parametrize(
    ("start", "end", "same"),
    [
        pytest.param(5, 25, True, id="the same characters"),
        pytest.param(4, 26, True, id="with its marks"),
        pytest.param(5, 12, True, id="a part of it"),
        pytest.param(5, 80, True, id="and more behind it"),
        pytest.param(20, 60, False, id="a little of it"),
        pytest.param(30, 60, False, id="another"),
    ],
)
def test_which_annotation_is_a_spans(start: int, end: int, same: bool) -> None:
    (span,) = paragraphs_of("Roe “left for the hills,” and came back in the end, it is told.").spans
    annotation = {"start": start, "end": end}
    assert annotation_of(span, [annotation]) == (annotation if same else None)


def test_noted_spans_are_lessons_as_annotated_ones_are(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The port opened.\n\n“It was time,” said Roe. A “slow tram” waited. “Never” stood there."
    paragraphs = tagged({"text": text}, speech_model())
    assert paragraphs is not None
    said, unsaid, _ = (spans.span_key(text, span) for span in paragraphs.spans)
    noted = {"noted": {said: True, unsaid: False}}
    monkeypatch.setattr(speech, "noted_spans", lambda: noted)
    lessons = speech.examples({"id": "noted", "text": text})
    assert [was_said for _, was_said in lessons] == [True, False]
    assert speech.examples({"id": "other", "text": text}) == []


def test_what_was_noted_is_said_or_not() -> None:
    noted = [was_said for article in spans.noted_spans().values() for was_said in article.values()]
    assert {*noted} == {True, False}
    assert all(len(key) == 8 for article in spans.noted_spans().values() for key in article)
