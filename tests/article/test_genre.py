"""The genre of an article, by plain signs or by its words; none where neither is clear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.article import genre
from newsum.article.genre_model import GenreModel, features, shipped_genres
from newsum.article.genre_signs import signs_of
from newsum.article.genres import SURE
from newsum.model import Article, Removed

NEWS = (
    "The council of Port Alder voted on Friday to rebuild the harbour wall, Mayor Ana Roe said.",
    "The storm sank two ferries, according to the harbour office, and 300 islanders waited.",
    "“I will not wait,” said Roe, who told the crews that there is no time.",
)
PLAIN = ("The wall of Port Alder is long.", "It was built of stone and has nine gates.")
OWN = ("I grew up on the wall, and my mother sold eels there.", "I miss what I had: my gate.")
COLUMN = (
    "Why do we still build walls? I grew up on one, and I know what it is worth to our children.",
    "The council wants to tear it down. We must not let it, and we should ask who gains.",
    "I have heard the argument that walls divide people. I think that is nonsense, and we know it.",
    "Our leaders should be ashamed. If we let this happen, we will have nobody to blame but us.",
    "Why should we trust them? I do not. We need a wall, and we need people who defend it.",
    "It is not enough to say that money is short. Democracy itself is at stake in our country.",
    "Do we really believe that men in power will protect our rights and our freedom? I doubt it.",
    "The truth is that politicians fear us. They should: we are the many, and our voices matter.",
    "Let us be honest. This is not about stone, it is about justice, about race and about hate.",
    "I say this not because I am sad, but because I believe that we can still change our minds.",
    "Perhaps I am wrong. But if I am right, what then? Then we must act, and we must do it now.",
)
MATCH = (
    "Port Alder beat Tarn Fell 3-1 in the cup on a wet evening.",
    "The striker scored two goals before half-time, and the coach praised his players.",
)
LONG = " ".join(["The wall of Port Alder is long and was built of stone by the old council."] * 10)


def article(
    *paragraphs: str, headline: str | None = None, section: str | None = None, language: str = "en"
) -> Article:
    spans, text = [], ""
    for one in paragraphs:
        spans.append((len(text), len(text) + len(one)))
        text += one + "\n\n"
    return Article(
        source="made",
        text=text,
        paragraphs=tuple(spans),
        headline=headline,
        section=section,
        language=language,
    )


@pytest.mark.parametrize(
    ("made", "told"),
    [
        pytest.param(
            article(
                "Del Roe, who coached at Alder, died Friday. He was 76.", "He is survived by a son."
            ),
            "obituary",
            id="died on a day without a word before it",
        ),
        pytest.param(
            article("Nine people died Friday off Alder. One was aged 76.", LONG),
            None,
            id="no life told",
        ),
        pytest.param(
            article(LONG, "Verdict", "A wall to see once, and from afar.", headline="Alder's wall"),
            "review",
            id="a heading says that it is the verdict",
        ),
        pytest.param(
            article(LONG, "Verdict day came in Alder.", headline="Alder's wall"),
            None,
            id="verdict day",
        ),
        pytest.param(
            article(
                "Half of Alder fears the sea, a survey found: 52 percent, up from 37 percent.",
                "Of those asked, 12 percent had moved.",
            ),
            "survey",
            id="shares in words",
        ),
        pytest.param(article(*NEWS, LONG), "news", id="a day and who said it"),
        pytest.param(article(*PLAIN, LONG), None, id="no sign"),
        pytest.param(article(*PLAIN), "brief", id="few words"),
        pytest.param(article(*NEWS, LONG, section="Opinion"), "opinion", id="the section"),
        pytest.param(article(*NEWS, LONG, section="World"), "news", id="another section"),
        pytest.param(article(*COLUMN, headline="My wall"), "opinion", id="the writer speaks"),
        pytest.param(article(*OWN, headline="My gate"), "brief", id="too short to tell"),
        pytest.param(article(*COLUMN, headline="My wall", language="de"), None, id="not English"),
        pytest.param(article(*NEWS, headline="Opinion: Build it"), "opinion", id="a label"),
        pytest.param(article(*NEWS, headline="Build it | Analysis"), "analysis", id="behind a bar"),
        pytest.param(article(*MATCH), "sport", id="a match"),
        pytest.param(article(*PLAIN, headline="Five things to know"), "list", id="a counted list"),
        pytest.param(
            article(*(f"{n}. The gate of Saint Roe has a bell." for n in range(1, 6)), LONG),
            "list",
            id="numbered heads",
        ),
        pytest.param(
            article("Q: Why?", "A: Because.", "Q: When?", "A: In May.", LONG),
            "interview",
            id="turns",
        ),
        pytest.param(article(*NEWS, headline="Storm: live updates"), "live", id="live"),
        pytest.param(article(*NEWS, headline="Ana Roe, 91, dies"), "obituary", id="a death"),
        pytest.param(
            article("ALDER, May 3 /PRNewswire/ -- Roe Walls opens.", LONG), "release", id="a wire"
        ),
        pytest.param(article(*PLAIN, headline="The Wall review"), "review", id="a review"),
        pytest.param(article(*NEWS, headline="Poll finds few like walls"), "survey", id="a poll"),
        pytest.param(
            article(
                "21:10 The gate is shut.", "21.40 It rains.", "22:05 It holds.", "Hello.", LONG
            ),
            "live",
            id="times before entries",
        ),
        pytest.param(article(*PLAIN, headline="Storm – as it happened"), "live", id="past"),
        pytest.param(
            article("Why did you build it?", "I had stones.", "Who helped you?", "I had me."),
            "interview",
            id="questions and answers",
        ),
        pytest.param(article(*PLAIN, headline="Tonight: five shows on walls"), "list", id="colon"),
        pytest.param(article(*PLAIN, headline="The best walls of 2031, ranked"), "list", id="best"),
        pytest.param(article(*NEWS, headline="Wall holds best in storm"), "brief", id="no best of"),
        pytest.param(
            article(
                "Ana Roe, who built the wall, has died aged 91.", LONG, "Born in Tarn, she dug."
            ),
            "obituary",
            id="a life",
        ),
        pytest.param(
            article("Ana Roe, who built the wall, has died aged 91.", LONG), None, id="only a death"
        ),
        pytest.param(
            article(*PLAIN, headline="Ana Roe, 1940–2031: she built walls"), "obituary", id="years"
        ),
        pytest.param(article(*PLAIN, headline="Salt Wall ★★★☆☆"), "review", id="stars"),
        pytest.param(article(*PLAIN, "Verdict: a fine wall."), "review", id="a verdict"),
        pytest.param(
            article(
                "A survey of 1,200 islanders found that 40% like it.", "50% do not; 10% sleep."
            ),
            "survey",
            id="who was asked",
        ),
        pytest.param(
            article("Roe Walls is pleased to announce its new gate.", LONG), "release", id="pleased"
        ),
        pytest.param(
            article(*NEWS, LONG, headline="What the gate means for Alder"), "analysis", id="meaning"
        ),
        pytest.param(article(*PLAIN, headline="The case for walls"), "opinion", id="a case for"),
        pytest.param(article(*PLAIN, headline="Top 10 Wall Makers"), "list", id="a top ten"),
        pytest.param(
            article(*PLAIN, headline="Alder in top 10 of walls"), "brief", id="no top ten"
        ),
        pytest.param(
            article(
                "Ana Roe builds walls. She talked to Jon Lind.",
                "Why walls?",
                "The sea comes.",
                "And who pays for them?",
                "Those who sleep behind them do.",
            ),
            "interview",
            id="who was asked, and questions",
        ),
        pytest.param(
            article(
                "The Alder Wall Fund today opened a gate.",
                LONG,
                "For more information, visit the gate.",
            ),
            "release",
            id="what it does today, and where there is more",
        ),
        pytest.param(
            article("The Alder Wall Fund today opened a gate.", LONG), None, id="today alone"
        ),
        pytest.param(
            article(
                "Stones lie about the yard. Nine gulls sit on the wall, and the sea waits behind it.",
                "“Not yet,” he says, and he lights a lamp that was his mother's.",
                "“Now,” says Ana. The sea is the colour of slate, and it is time.",
                "Her hands are cold, and she walks home past the school where her children played.",
                "More than half of those who built such walls by hand are dead, and nobody learns it.",
                "Her daughter left the island years ago, as many of her age often do. “She is happy,” says Ana, smiling.",
                "There are few men in the family, and two of her sons want a room inside the school.",
                headline="The hands behind the wall",
            ),
            "feature",
            id="people speak in a scene",
        ),
        pytest.param(
            article(
                "Ana Roe won the women's slalom at the championships at Tarn Fell in May.",
                "The skier was ahead by a second, and has won nine medals this season.",
                headline="Roe wins slalom",
            ),
            "sport",
            id="words of sport",
        ),
        pytest.param(article(), None, id="nothing"),
    ],
)
def test_genre(made: Article, told: str | None) -> None:
    assert genre(made) == told


def test_a_model_adds_what_each_feature_weighs() -> None:
    weights = {"wall": (1.0, -1.0), "headline: wall": (1.0, 0.0), "no": (0.0, 0.0)}
    model = GenreModel(("news", "opinion"), (-0.5, 0.0), weights)
    assert model.likeliest(signs_of(article("A Wall, a wall.")))[0] == "news"
    assert model.likeliest(signs_of(article("“A wall.”"))) == (
        "opinion",
        pytest.approx(0.622, abs=1e-3),
    )
    told = model.likeliest(signs_of(article("A wall.", headline="Wall")))
    assert told == ("news", pytest.approx(0.924, abs=1e-3))


def test_features_are_told_once_each() -> None:
    made = article("I say we should. I say 3-1, on Monday?", headline="I say I")
    told = list(features(signs_of(made)))
    assert len(told) == len(set(told))
    assert {"I, step 1", "should, step 1", "numbers, step 1", "questions, step 1"} <= set(told)
    assert {"a day", "a result", "a headline", "headline: say", "say"} <= set(told)
    assert "a dateline" not in told


def test_the_shipped_weights_fit_the_genres() -> None:
    model = shipped_genres()
    assert {*SURE, "news", "other"} == set(model.genres)
    assert all(map(any, model.weights.values()))


def test_no_paragraph_has_no_genre() -> None:
    assert shipped_genres().likeliest(signs_of(article()))[0] in shipped_genres().genres


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("For immediate release", "release"),
        ("NOTES TO EDITORS:", "release"),
        ("Harbours", None),
        ("Comment", None),
    ],
)
def test_a_line_that_was_taken_out_says_that_it_is_a_release(line: str, told: str | None) -> None:
    made = article(LONG)
    removed = (Removed(text=line, kind="section", start=0, end=len(line)),)
    assert genre(replace(made, removed=removed)) == told


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param({"COMMENT": "comments"}, "opinion", id="a label above the text"),
        pytest.param({"Sport": "menu"}, None, id="an entry of a menu"),
        pytest.param({"Comment": "section", "Analysis": "section"}, None, id="two labels"),
    ],
)
def test_a_line_above_the_text_names_the_genre(lines: dict[str, str], told: str | None) -> None:
    top = "\n".join(lines) + "\n"
    removed = tuple(Removed(text=line, kind=kind, start=0, end=1) for line, kind in lines.items())
    made = replace(article(LONG), text=top + LONG, paragraphs=((len(top), len(top + LONG)),))
    assert genre(replace(made, removed=removed)) == told


@pytest.mark.parametrize(("times", "told"), [(2, None), (3, "live")])
def test_entries_with_their_times_are_a_live_blog(times: int, told: str | None) -> None:
    made = article(LONG, LONG)
    removed = tuple(
        Removed(text=f"1{n}:20", kind="time", start=len(LONG) + n, end=len(LONG) + n + 1)
        for n in range(times)
    )
    assert genre(replace(made, removed=removed)) == told
