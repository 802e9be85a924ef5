"""What the names of persons look like, as credits, captions and metadata write them.

A wrong name is worse than none, so what cannot be told to be a person's is none.
"""

from __future__ import annotations

import re
from functools import cache

from .dates import month_names
from .lexicon import first_names, name_particles, packs
from .patterns import pattern

MOST_WORDS = 5
"""Words of one person's name at most."""

# A word of a name: "Oda", "O’Neil", "J.", "JD", "Jean-Luc", "McTavish", "Çelik".
_NAME_WORD = pattern(r"[^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_]))*\.?$")

# A name in Korean, Chinese or Japanese, which put no blank into it: "김하늘".
_UNSPACED_NAME = pattern(
    r"[가-힣]{2,4}|[\u3400-\u4dbf\u4e00-\u9fff]{2,4}|[\u3040-\u30ff\u4e00-\u9fff]{3,6}"
)

# What stands before a name and is left out where two names are compared.
_TITLE = pattern(r"(?:dr|prof|mr|mrs|ms)\b\.?\s+", re.IGNORECASE)

_DOMAIN = pattern(
    r"\.(?:com|net|org|info|co|de|fr|es|it|uk|io|tv|news|eu|ru|at|ch)\b", re.IGNORECASE
)


@cache
def _no_name_words() -> frozenset[str]:
    return packs.words("web", "no_name_words.txt")


@cache
def _more_first_names() -> frozenset[str]:
    listed = packs.words("web", "first_names.txt")
    return listed.union(
        *(packs.words(code, "first_names.tsv") for code in packs.languages_with_packs())
    )


@cache
def _particles() -> frozenset[str]:
    return name_particles() | packs.words("web", "credit_particles.txt")


def is_person(name: str, single: bool = False) -> bool:
    """Whether a name can be a person's; ``single``: one word may be.

    >>> [is_person(name) for name in ("Oda J. Feldmark", "Super User", "Tessaly.net", "Jan")]
    [True, False, False, False]
    """
    words = name.split()
    if not (1 if single else 2) <= len(words) <= MOST_WORDS:
        return False
    if len(words) == 1 and is_unspaced(name):
        return True
    lowered = [word.lower().strip(".,’'") for word in words]
    if (
        lowered[0] == "the"
        or _no_name_words().intersection(lowered)
        or month_names().issuperset(lowered)
    ):
        return False
    if has_domain(name) or name.endswith(("'s", "’s")):
        return False
    if not all(map(_NAME_WORD.match, words)):
        return False
    capital = [word for word in words if not word[0].islower()]
    if len(capital) < (1 if single else min(2, len(words))):
        return False
    return all(word.lower().rstrip(".") in _particles() for word in words if word[0].islower())


def bare(name: str) -> str:
    """The letters of a name without title and degrees, by which two names are compared.

    >>> bare("Dr. Oda J. Feldmark, MD") == bare("Oda J Feldmark")
    True
    """
    return "".join(filter(str.isalnum, _TITLE.sub("", name.partition(",")[0], count=1).casefold()))


def has_first_name(name: str) -> bool:
    """Whether a name begins with a known first name, as those of sites, papers and firms do not.

    >>> [has_first_name(name) for name in ("Dr. Jürgen Roe", "Tessaly Courier", "Le Courrier")]
    [True, False, False]
    """
    if "&" in name or has_article(name):
        return False
    first = _TITLE.sub("", name, count=1).partition(" ")[0].lower()
    return first in first_names() or first in _more_first_names()


def has_article(name: str) -> bool:
    """Whether a name begins with an article, as those of papers do: "Le Courrier"."""
    return name.partition(" ")[0].lower() in _ARTICLES


_ARTICLES = frozenset(("the", "le", "la", "les", "der", "die", "das", "el", "los", "il", "o"))
"""What the names of papers begin with, some of which are first names as well."""


def may_be_single(name: str) -> bool:
    """Whether a declared name of one word can be a person's: "Krystyna", "김하늘"."""
    name = name.strip()
    return " " not in name and (name.istitle() or is_unspaced(name))


def is_unspaced(name: str) -> bool:
    """Whether a name is written without blanks in Korean, Chinese or Japanese: "김하늘"."""
    return bool(_UNSPACED_NAME.fullmatch(name))


def has_domain(name: str) -> bool:
    """Whether a name has the end of an address in it, as those of sites have: "Tessaly.net"."""
    return bool(_DOMAIN.search(name))
