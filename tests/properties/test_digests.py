"""What is promised of every digest, tried on made-up articles that share sentences and speakers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsum.model import Source
from newsum.pipeline import quotations
from newsum.stories import Wish, compose, report
from newsum.stories.terms import content_stems
from newsum.story_model import Digest

_SENTENCES = (
    "The ferry Marisol sank in a storm off Port Alder on Monday night, the coast guard said.",
    "A storm sank the night ferry Marisol near Port Alder, the coast guard told reporters.",
    "Twelve people drowned when the ferry Marisol went down in the strait.",
    "Rescuers in helicopters searched the cold strait for 30 missing passengers until dusk.",
    "“We begged them to wait for the morning,” said Ines Okafor, the harbour master.",
    "“Nobody listened to the harbour,” Tomas Reyl, a fisherman from Skellan, said.",
    "The owner, Strait Lines, had been fined twice for sailing with open doors.",
    "Parliament will debate a law on old ferries next week, said the minister Lena Marsh.",
    "Bakers in Skellan gave bread to the families who waited on the quay.",
    "The ship was built 41 years ago in a yard that closed in the spring.",
)

_HEADLINES = ("Ferry sinks off Port Alder", "Storm sinks ferry Marisol", "Many drown in the strait")

articles = st.lists(
    st.tuples(
        st.sampled_from(_HEADLINES),
        st.sampled_from(["2026-03-03", "2026-03-04", ""]),
        st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=8, unique=True),
    ),
    min_size=1,
    max_size=5,
)


def texts(made: list[tuple[str, str, list[str]]]) -> dict[str, str]:
    return {
        f"paper{number}.txt": "\n\n".join(filter(None, (headline, day, *sentences)))
        for number, (headline, day, sentences) in enumerate(made)
    }


def told(articles_: dict[str, str]) -> Digest:
    reports = [report(Source(name=name, text=text)) for name, text in articles_.items()]
    return compose(reports, wish=Wish(stories=None, quotes=8))


@given(articles)
@settings(max_examples=30)
def test_no_two_points_share_more_than_half_of_their_words(
    made: list[tuple[str, str, list[str]]],
) -> None:
    for story in told(texts(made)).stories:
        content = [content_stems(one.point.text, story.language) for one in story.points]
        for at, one in enumerate(content):
            for other in content[:at]:
                assert len(one & other) <= min(len(one), len(other)) / 2


@given(articles)
@settings(max_examples=30)
def test_every_sentence_stands_in_the_article_it_names(
    made: list[tuple[str, str, list[str]]],
) -> None:
    by_name = texts(made)
    for story in told(by_name).stories:
        days = [day.told for day in story.timeline]
        claims = [claim for found in story.disagreements for claim in found.claims]
        for one in (*story.points, *story.adds, *days, *claims):
            text = by_name[story.sources[one.origin - 1].source]
            assert " ".join(text[one.point.start : one.point.end].split()) == one.point.text


@given(articles)
@settings(max_examples=30)
def test_every_quote_has_the_speaker_that_its_article_gives(
    made: list[tuple[str, str, list[str]]],
) -> None:
    by_name = texts(made)
    for story in told(by_name).stories:
        for one in story.quotes:
            name = story.sources[one.origin - 1].source
            said = quotations(Source(name=name, text=by_name[name])).quotes
            assert any(
                quote.speaker == one.quote.speaker
                and quote.parts[0][0] <= one.quote.parts[0][0]
                and one.quote.parts[-1][1] <= quote.parts[-1][1]
                for quote in said
            )
