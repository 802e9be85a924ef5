"""Figures that articles of one story give differently, side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from .. import lexicon
from ..story_model import Claim, Disagreement, Figure

_SHARED: Final = 0.4
"""The least share of the shorter sentence's words that two sentences on one count have in common."""

_LEAST_SHARED: Final = 3
"""The least number of such words."""

_LEAST_SHARED_OF_FACTS: Final = 2
"""The same for facts about people, which a word says beside them."""

_ROUNDING: Final = 0.25
"""How far a rounded figure may be from another, as a share of the greater, and agree with it."""

_FARTHEST: Final = 4.0
"""How many times as large one of two figures for one thing may be; beyond it they count two things."""


def disagreements(articles: Sequence[tuple[int, Iterable[Figure]]]) -> tuple[Disagreement, ...]:
    """The figures on which articles disagree; each comes with its number in the story.

    Of each article only its first figure about a thing counts: what follows is often another place,
    or another year.
    """
    first: dict[str, list[tuple[int, Figure]]] = defaultdict(list)
    for origin, figures in articles:
        seen: set[str] = set()
        for figure in figures:
            if figure.about not in seen:
                seen.add(figure.about)
                first[figure.about].append((origin, figure))
    found = []
    for about, claimed in first.items():
        same = _on_one_thing(claimed)
        if any(_differ(one, other) for _, one in same for _, other in same):
            claims = [Claim(f.value, f.words, f.point, origin) for origin, f in same]
            found.append(
                Disagreement(about, tuple(sorted(claims, key=lambda c: (c.value, c.origin))))
            )
    return tuple(found)


def _on_one_thing(claimed: Sequence[tuple[int, Figure]]) -> list[tuple[int, Figure]]:
    """The largest group of figures whose sentences speak of one thing, each of like some other."""
    groups: list[list[tuple[int, Figure]]] = []
    for one in claimed:
        near = [g for g in groups if any(_is_one_thing(one[1], other[1]) for other in g)]
        groups = [group for group in groups if group not in near]
        groups.append([*(other for group in near for other in group), one])
    return max(groups, key=len) if groups else []


def _is_one_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures about the like-named count the same thing."""
    least, most = sorted((one.value, other.value))
    if most > _FARTHEST * least:
        return False
    both = len(one.context & other.context)
    if one.about.split()[0] in lexicon.casualty_words().values():
        return both >= _LEAST_SHARED_OF_FACTS
    shorter = min(len(one.context), len(other.context))
    return both >= _LEAST_SHARED and both >= _SHARED * shorter


def _differ(one: Figure, other: Figure) -> bool:
    """Whether two figures cannot both be right."""
    if one.value == other.value:
        return False
    if one.rounded or other.rounded:
        return abs(one.value - other.value) > _ROUNDING * max(one.value, other.value)
    return True
