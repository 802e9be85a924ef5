"""The other trainers, each run on a dozen made-up records: what they write fits the code that reads it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import pytest

from newsum.article.boilerplate.boilerplate_model import LAYOUTS, WEIGHTS
from newsum.article.genre_model import genre_model
from newsum.article.headline_model import headline_model
from newsum.language.detection import common_words
from newsum.ranking.weights import PATH, point_model
from newsum.sources.readers.html_model import WEIGHTS as PAGES
from newsum.stories.alignment import PATH as ALIGNMENT
from newsum.training.__main__ import MODELS, main

for _library in ("numpy", "scipy", "sklearn"):
    pytest.importorskip(_library, reason="learning is the extra “train”")

TOWNS: Final = ("Marrowby", "Brack", "Port Alder", "Tarn", "Velt", "Sorel")

BODY: Final = """\
{town} council voted on Monday to rebuild the old harbour wall before the winter storms.

The wall, which protects 400 homes in {town}, broke in two places during the storm of 3 March.

Engineers said that the work would take eleven months and cost 4 million crowns.

Residents of the harbour streets have lived behind sandbags since the spring.

The council had put the vote off twice, because the ministry would not say what it would pay.

A ferry to {town} will not run while the stones are laid, and buses go round the bay instead.
"""

PAGE: Final = """\
Home
News
Sport
Weather
Log in
Subscribe
Search
Follow us
Share
Tweet
Email
Print
Advertisement
Most read
{town} council votes to rebuild the wall
By Ines Okafor
4 March 2025
{body}
Share this article
Related stories
Storm closes the bridge
Ferry sold to Brack
Terms of use
Privacy policy
Cookie policy
Contact us
About us
Sign up for our newsletter
"""


def written(path: Path, records: Iterable[dict[str, Any]]) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in records)
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return written(
        tmp_path / "articles.jsonl.gz",
        (
            {
                "id": f"a{number}",
                "text": (text := BODY.format(town=TOWNS[number % len(TOWNS)])),
                "highlights": [text.split("\n\n")[0], text.split("\n\n")[2]],
            }
            for number in range(24)
        ),
    )


def test_the_weights_of_points_fit(articles: Path, tmp_path: Path) -> None:
    to = tmp_path / "weights.json"
    main(["points", str(articles), "--to", str(to)])
    learned = json.loads(to.read_text(encoding="utf-8"))
    assert point_model(learned) is not None
    assert learned["command"] == "python -m newsum.training points articles.jsonl.gz"
    assert learned.keys() == json.loads(PATH.read_text(encoding="utf-8")).keys()


def test_points_learned_without_an_article_are_held_out(articles: Path, tmp_path: Path) -> None:
    to, folder = tmp_path / "weights.json", tmp_path / "held-out"
    main(["points", str(articles), "--to", str(to), "--held-out", str(folder)])
    rows = [json.loads(line) for line in (folder / "articles.jsonl").read_text().splitlines()]
    assert len(rows) == 24
    assert all(row["points"] for row in rows)


SAVED: Final = """<html><head><title>{town} council votes to rebuild the wall</title></head><body>
<div class="menu"><ul><li>Home</li><li>News and sport from around {town}</li>{items}</ul></div>
<div class="story"><h1>{town} council votes to rebuild the wall</h1>{paragraphs}</div>
<div class="teasers"><p>Storm closes the bridge to the market for a third day</p><p>Ferry sold</p></div>
<div class="foot"><p>Contact us and sign up for our newsletter of the week</p></div></body></html>
"""


def _pages(folder: Path) -> Path:
    """A file of pages: each as a text browser writes it, indented, and as HTML."""
    records = []
    for number, town in enumerate(TOWNS * 2):
        body = BODY.format(town=town)
        dump = PAGE.format(town=town, body=body).replace("\n", "\n   ")
        items = "".join(f"<li>{item}</li>" for item in PAGE.split("\n")[:14])
        html = SAVED.format(
            town=town,
            items=items,
            paragraphs="".join(f"<p>{line}</p>" for line in body.split("\n\n")),
        )
        with gzip.open(folder / f"{number}.html.gz", "wt", encoding="utf-8") as file:
            file.write(html)
        records.append(
            {
                "id": f"p-site{number}-{number}",
                "pasted": dump,
                "html": f"{number}.html.gz",
                "title": f"{town} council votes to rebuild the wall",
                "text": body,
                "url": f"https://www.site{number}.example/wall",
            }
        )
    return written(folder / "pages.jsonl.gz", records)


def test_the_weights_of_boilerplate_fit(tmp_path: Path) -> None:
    to = tmp_path / "weights.json"
    main(["boilerplate", str(_pages(tmp_path)), "--to", str(to)])
    learned = json.loads(to.read_text(encoding="utf-8"))
    shipped = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    for layout in LAYOUTS:
        for one in ("first", "second"):
            assert learned[layout][one].keys() == shipped[layout][one].keys()


def test_boilerplate_learned_without_a_site_is_held_out(tmp_path: Path) -> None:
    to = ["--to", str(tmp_path / "weights.json"), "--held-out", str(tmp_path / "judged")]
    main(["boilerplate", str(_pages(tmp_path)), *to])
    for layout in LAYOUTS:
        path = tmp_path / f"judged.{layout}"
        rows = list(map(json.loads, path.read_text(encoding="utf-8").splitlines()))
        assert len({row["id"] for row in rows}) >= len(TOWNS * 2)
        assert all(any("voted on Monday" in line for line in row["body"]) for row in rows)


def test_the_weights_of_headlines_fit(tmp_path: Path) -> None:
    to = tmp_path / "weights.json"
    main(["headlines", str(_pages(tmp_path)), "--to", str(to)])
    learned = json.loads(to.read_text(encoding="utf-8"))
    assert learned["weights"].keys() == headline_model().named().keys()


def test_the_weights_of_pages_fit(tmp_path: Path) -> None:
    records = []
    for number, town in enumerate(TOWNS * 9):
        body = BODY.format(town=town)
        paragraphs = "".join(f"<p>{line}</p>" for line in body.split("\n\n"))
        items = "".join(f"<li>{other} and what is round it</li>" for other in TOWNS * 4)
        page = SAVED.format(town=town, items=items, paragraphs=paragraphs)
        with gzip.open(tmp_path / f"{number}.html.gz", "wt", encoding="utf-8") as file:
            file.write(page)
        records.append(
            {"id": f"site{number % 9}_2025_03_04", "html": f"{number}.html.gz", "text": body}
        )
    to, judged = tmp_path / "weights.json", tmp_path / "judged.jsonl"
    pages = written(tmp_path / "pages.jsonl.gz", records)
    main(["pages", str(pages), "--to", str(to), "--held-out", str(judged)])
    learned = json.loads(to.read_text(encoding="utf-8"))
    shipped = json.loads(PAGES.read_text(encoding="utf-8"))
    assert learned.keys() == shipped.keys()
    assert list(learned["features"]) == list(shipped["features"])
    assert list(learned["second"]["features"]) == list(shipped["second"]["features"])
    assert {"story", "menu"} <= learned["near"].keys()
    assert learned["near"]["story"] > 0 > learned["near"]["menu"]
    rows = [json.loads(line) for line in judged.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == len(records)
    for row in rows:
        assert any("voted on Monday" in block for block in row["body"])
        assert not any("newsletter" in block for block in row["body"])


def test_the_weights_of_alignment_are_learned(tmp_path: Path) -> None:
    from newsum.training.alignment_trainer import FOR  # it loads NumPy

    told = "A fire at the {town} mill killed {dead} people on Monday, police said.\n"
    stories = [
        {
            "documents": [
                {"text": told.format(town=town, dead=dead)} for dead in (20 + number, 31 + number)
            ],
            "differing": [20 + number, 31 + number] if number % 2 else [],
        }
        for number, town in enumerate(TOWNS * 2)
    ]
    to = tmp_path / "weights.json"
    main(["alignment", str(written(tmp_path / "stories.jsonl.gz", stories)), "--to", str(to)])
    learned = json.loads(to.read_text(encoding="utf-8"))
    shipped = json.loads(ALIGNMENT.read_text(encoding="utf-8"))
    assert learned.keys() == shipped.keys()
    assert learned["weights"].keys() & shipped["weights"].keys()
    assert not {name for name in learned["weights"] if name in FOR and learned["weights"][name] < 0}


def test_the_parameters_of_punkt_are_learned(articles: Path, tmp_path: Path) -> None:
    to = tmp_path / "english.json"
    main(["punkt", str(articles), "--to", str(to)])
    learned = json.loads(to.read_text(encoding="utf-8"))
    assert {"abbreviations", "collocations", "starters", "contexts"} <= learned.keys()
    assert any("council" in words.split() for words in learned["contexts"].values())


def test_stop_words_are_those_that_ship(tmp_path: Path) -> None:
    pytest.importorskip("stopwordsiso", reason="it is in the extra “train”")
    main(["stop-words", "--to", str(tmp_path)])
    assert {path.stem for path in tmp_path.iterdir()} == {*common_words()} - {"en"}


def test_word_classes_are_learned(articles: Path, tmp_path: Path) -> None:
    main(["word-classes", str(articles), "--to", str(tmp_path)])
    openers = (tmp_path / "opening_words.txt").read_text("utf-8").splitlines()
    assert openers[1] == "# Made by python -m newsum.training word-classes articles.jsonl.gz."
    assert "engineers" not in openers  # a noun for people is in a list of its own
    assert (tmp_path / "finite_verbs.txt").is_file()


def test_the_genres_of_articles_are_learned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opinion = "I say that we should not build it. Why should we trust them?"
    recipe = "Stir the flour of {town} and add your salt."
    kinds = ("news", BODY), ("opinion", f"{{town}} is mine.\n\n{opinion}"), ("recipe", recipe)
    corpus = written(
        tmp_path / "kinds.jsonl.gz",
        (
            {"id": f"g{number}", "kind": kind, "text": text.format(town=TOWNS[number % len(TOWNS)])}
            for number in range(40)
            for kind, text in kinds
        ),
    )
    to = tmp_path / "genres.json"
    main(["genre", str(corpus), "--to", str(to)])
    model = genre_model(json.loads(to.read_text(encoding="utf-8")))
    should = dict(zip(model.genres, model.weights["should"], strict=True))
    assert should["opinion"] > 0 > should["news"]
    main(["genre", str(corpus), "--folds", "2"])
    assert "news: 40 of 40 told, of 40" in capsys.readouterr().out


def test_every_trainer_is_behind_the_door() -> None:
    folder = Path(__file__).parents[2] / "newsum" / "training"
    trainers = {path.stem for path in folder.glob("*.py") if "def run(" in path.read_text("utf-8")}
    assert trainers == set(MODELS.values())
