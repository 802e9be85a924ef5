"""What pages and papers say of themselves, by which their parts and genres are told.

All words are lower-cased.  A word may stand in several lists.
"""

from __future__ import annotations

from functools import cache

from .packs import rows, words


@cache
def agencies() -> frozenset[str]:
    """News agencies, to which somebody says something: "afp", "canadian press"."""
    return frozenset(row[0] for row in rows("web", "agencies.txt"))


@cache
def picture_agencies() -> frozenset[str]:
    """First words of agencies that credits of pictures name: "getty"."""
    return words("web", "picture_agencies.txt")


@cache
def channel_words() -> frozenset[str]:
    """Ways in which a paper reaches its readers: "instagram"."""
    return words("en", "channel_words.txt") | words("web", "channel_words.txt")


@cache
def offer_words() -> frozenset[str]:
    """What a paper offers its readers: "alerts"."""
    return words("en", "offer_words.txt") | words("web", "offer_words.txt")


@cache
def prompt_words() -> frozenset[str]:
    """Words of what a paper asks of its readers: "newsletter"."""
    return words("en", "prompt_words.txt")


@cache
def reader_words() -> frozenset[str]:
    """Words by which a paper means its readers or itself, in many languages: "your", "nuestro"."""
    return words("web", "reader_words.txt")


@cache
def telling_words() -> frozenset[str]:
    """Words by which a line tells what somebody said, in many languages: "said", "sagte"."""
    return words("web", "telling_words.txt")


@cache
def asking_words() -> frozenset[str]:
    """Words that begin what a paper asks of its readers: "follow"."""
    return words("en", "asking_words.txt") | words("web", "asking_words.txt")


@cache
def writer_nouns() -> frozenset[str]:
    """Nouns for people who write for papers: "correspondent"."""
    return words("en", "writer_nouns.txt") | words("web", "writer_nouns.txt")


@cache
def conversation_words() -> frozenset[str]:
    """Words of people who speak of themselves, or to somebody: "I", "you"."""
    return words("en", "conversation_words.txt")


@cache
def sport_words() -> frozenset[str]:
    """Words that reports on sport are full of: "wicket"."""
    return words("en", "sport_words.txt")


@cache
def first_person_words() -> frozenset[str]:
    """Words of a writer in the first person: "I"."""
    return frozenset(row[0] for row in rows("en", "first_person_words.tsv"))


@cache
def release_phrases() -> frozenset[str]:
    """What wires and companies write into press releases: "for immediate release"."""
    return frozenset(row[0] for row in rows("en", "release_phrases.tsv"))


@cache
def listicle_nouns() -> frozenset[str]:
    """What a headline counts that opens a list: "reasons"."""
    return words("en", "listicle_nouns.txt")


@cache
def section_genres() -> dict[str, str]:
    """Names of sections in lower case, and the genre of what stands in them."""
    found = [*rows("web", "section_genres.tsv"), *rows("en", "section_genres.tsv")]
    return {row[0]: row[1] for row in found}
