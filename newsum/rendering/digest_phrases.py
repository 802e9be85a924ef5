"""A story's facts in words, safe to show: what the formats of a digest have in common."""

from __future__ import annotations

from ..story_model import Claim, Digest, Disagreement, Story, StorySource
from . import addresses
from .phrases import counted, safe_line, source_name, spell_date

NOTHING = "No stories."
"""In place of the stories of a digest without any."""

_FACTS = frozenset(
    {"dead", "injured", "missing", "arrested", "evacuated", "rescued", "hospitalized", "trapped"}
    | {"stranded", "displaced", "homeless", "infected", "kidnapped", "captured", "freed", "charged"}
    | {"attended", "escaped", "sick", "badly-hurt", "slightly-hurt"}
)
"""What figures are about that say so of people; the others say it in their words."""

_TERMS = {"prison": "in prison", "ban": "of a ban"}
"""What years are of that are a term, and how that is said."""


def title(story: Story) -> str:
    """The story's headline, else its first point."""
    if story.headline:
        return safe_line(story.headline)
    return safe_line(story.points[0].point.text) if story.points else "Untitled"


def period(first: str | None, last: str | None) -> str:
    """From when to when: "3–5 March 2026".

    >>> period("2026-03-03", "2026-03-05"), period("2026-02-27", "2026-03-05")
    ('3–5 March 2026', '27 February 2026 – 5 March 2026')
    """
    if not first or not last or first == last:
        return spell_date(last)
    if first[:7] == last[:7] and len(first) == len(last) == 10:
        return f"{int(first[8:])}–{spell_date(last)}"
    return f"{spell_date(first)} – {spell_date(last)}"


def facts(story: Story) -> list[str]:
    """How many articles, from when to when: "5 articles", "1 copy", "3–5 March 2026"."""
    copies = len(story.sources) - story.originals
    return [
        "new" if story.new else "",
        counted(story.originals, "article"),
        counted_copies(copies) if copies else "",
        period(story.first, story.last),
    ]


def counted_copies(copies: int) -> str:
    """A number of copies with its noun: "1 copy", "2 copies"."""
    return "1 copy" if copies == 1 else f"{copies:,} copies"


def heading(digest: Digest) -> str:
    """What the digest is: "10 of 42 stories"."""
    shown = len(digest.stories)
    if not digest.total:
        return NOTHING.rstrip(".")
    if shown == digest.total:
        return "1 story" if shown == 1 else f"{shown:,} stories"
    return f"{shown:,} of {digest.total:,} stories"


def whole_period(digest: Digest) -> str:
    """From when to when all the shown stories go."""
    days = [day for story in digest.stories for day in (story.first, story.last) if day]
    return period(min(days), max(days)) if days else ""


def name_of(source: StorySource) -> str:
    """How people know an article: its headline, else where it is."""
    return safe_line(source.headline) or source_name(source.source) or "standard input"


def claims_line(found: Disagreement, language: str | None = None) -> str:
    """The figures side by side: "12 people [1], 14 people [3, 4]".

    What newsum calls a fact stands behind them in an English story alone.
    """
    english = language in (None, "en")
    told: dict[str, list[int]] = {}
    first: dict[float, str] = {}
    for claim in found.claims:
        words = first.setdefault(claim.value, _spoken(claim, found.about, english))
        told.setdefault(words, []).append(claim.origin)
    return ", ".join(f"{words} {marked(*origins)}" for words, origins in told.items())


def _spoken(claim: Claim, about: str, english: bool) -> str:
    """A figure's words, with the fact where they do not say it: "12 people dead"."""
    words = safe_line(claim.words)
    fact = about.split(maxsplit=1)[0]
    if not fact.isalpha():  # a currency's sign
        return f"{fact}{words}"
    if fact == "magnitude":
        return f"{fact} {claim.value:g}"
    if not english:
        return words
    if fact == "age" and words.isdigit():
        return f"aged {words}"
    what = about.rsplit(maxsplit=1)[-1]
    if fact not in _FACTS and what in _TERMS:
        fact = _TERMS[what]
    elif fact not in _FACTS or fact in words.lower():
        return words
    return f"{words} {fact.replace('-', ' ')}"


def marked(*origins: int) -> str:
    """The numbers of articles in brackets: "[1]", "[3, 4]"."""
    return f"[{', '.join(map(str, sorted(set(origins))))}]"


def web_address(source: StorySource) -> str:
    """The article's address, where it has one of the web; empty else."""
    return addresses.web_address(source.url)


def address_of_sentence(source: StorySource, text: str) -> str:
    """The article's address, with a fragment by which a browser goes to a sentence of it."""
    return addresses.address_of_words(web_address(source), text)
