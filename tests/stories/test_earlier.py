"""A digest against an earlier one has only what is new."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsum.stories import Earlier, Wish, compose

from .papers import BAKERS, FERRY, SINGLE, reports


def test_only_what_is_new(tmp_path: Path) -> None:
    first = Earlier(tmp_path)
    before = compose(reports(FERRY[:1] + BAKERS), earlier=first)
    first.save()
    assert [story.new for story in before.stories] == [True, True]
    second = Earlier(tmp_path)
    after = compose(reports(FERRY[:2] + BAKERS + SINGLE), earlier=second)
    assert after.notes == ("1 story has nothing new.",)
    assert {story.headline: story.new for story in after.stories} == {
        "Fourteen die as ferry Marisol goes down in storm": False,
        "Old bridge over the Sill closes for a year": True,
    }
    told = {one.point.text for story in before.stories for one in (*story.points, *story.adds)}
    assert not told & {one.point.text for story in after.stories for one in story.points}


def test_a_quote_is_told_once(tmp_path: Path) -> None:
    first = Earlier(tmp_path)
    before = compose(reports(FERRY[1:]), earlier=first)
    first.save()
    after = compose(reports(FERRY), earlier=Earlier(tmp_path))
    assert [one.quote.speaker for one in before.stories[0].quotes] == ["Ines Okafor"]
    assert after.stories
    assert not after.stories[0].quotes


def test_what_there_was_no_room_for_is_new_the_next_time(tmp_path: Path) -> None:
    papers = reports(FERRY + BAKERS + SINGLE)
    told = []
    for _ in range(4):
        earlier = Earlier(tmp_path)
        told += [
            story.headline
            for story in compose(papers, wish=Wish(stories=1), earlier=earlier).stories
        ]
        earlier.save()
    assert len(told) == len(set(told)) == compose(papers).total


def test_a_moved_article_is_no_new_one(tmp_path: Path) -> None:
    first = Earlier(tmp_path)
    compose(reports(SINGLE), earlier=first)
    first.save()
    moved = (("elsewhere.txt", SINGLE[0][1]),)
    assert compose(reports(moved), earlier=Earlier(tmp_path)).stories == ()


@pytest.mark.parametrize(
    "kept", ["", "[]", "{}", '{"articles": [1], "told": [2]}', "\xff", "[" * 100_000]
)
def test_a_damaged_note_is_begun_anew(tmp_path: Path, kept: str) -> None:
    (tmp_path / "told.json").write_text(kept, encoding="latin-1")
    earlier = Earlier(tmp_path)
    begun = compose(reports(SINGLE), earlier=earlier)
    assert len(begun.stories) == 1
    assert begun.notes == ("What earlier digests told is damaged, and all is new.",)
    earlier.save()
    assert len(json.loads((tmp_path / "told.json").read_text("utf-8"))["articles"]) == 1


def test_what_is_in_the_place_of_the_note_is_kept(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Ours", encoding="utf-8")
    note = tmp_path / "new" / "told.json"
    note.parent.mkdir()
    for lay in (note.symlink_to, note.hardlink_to):
        lay(article)
        earlier = Earlier(note.parent)
        compose(reports(SINGLE), earlier=earlier)
        earlier.save()
        assert article.read_text("utf-8") == "Ours"
        assert not Earlier(note.parent).damaged
        note.unlink()
    kept = sorted(path.name for path in note.parent.iterdir())
    assert kept == ["told.json.damaged-1", "told.json.damaged-2"]


def test_a_note_in_a_language_that_there_is_not_is_read(tmp_path: Path) -> None:
    told = [["../../x", "The bridge closed"], ["z" * 9_000, "The bridge closed"]]
    (tmp_path / "told.json").write_text(json.dumps({"articles": [], "told": told}))
    assert len(compose(reports(SINGLE), earlier=Earlier(tmp_path)).stories) == 1
