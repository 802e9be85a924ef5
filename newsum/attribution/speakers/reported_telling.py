"""Telling that somebody else reports: "Roe said that Voss had told her: “…”", "quoted Voss as saying".

Whoever tells speaks, though a verb is linked to the reporter as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ..cues import INVERTED
from ..spans.quote_subjects import predicate_of
from ..spans.tagging import TaggedText
from ..spans.tags import COLON, COMMA, CUE, NAME, PREPOSITION, QUOTED, SENTENCE_END
from .mentions import PRONOMINAL, Mention, first_from
from .tagged_paragraphs import TaggedParagraph

TELLS: Final = frozenset(
    ("told", "tell", "tells", "telling", "warned", "asked", "assured", "reminded", "texted")
)
"""Verbs behind which stands who is told."""

_BESIDE: Final = 3
"""Tokens before a quote in which a verb reports it."""

_PARTS: Final = (",", "?", "!")
"""Last characters of a quote that part it from its attribution."""

_PUTS_IT: Final = (["put", "it"], ["puts", "it"])

_SAYING: Final = ("saying", "said", "writing", "telling")
_SAYINGS: Final = (["saying"], ["writing"], ["telling"], ["having", "said"])
_QUOTING: Final = frozenset(("cited", "cites", "citing", "quoted", "quotes", "quoting"))
_RELATIVES: Final = frozenset(("that", "which", "who"))
_LONGEST_SAID: Final = 40
"""Tokens before a quote in which "quoted Voss as saying" stands and what is said begins."""
_TOWARDS: Final = ("at", "to")
_PARTICLES: Final = ("out", "back", "up")
"""What a verb can have behind it: "shouted at her", "called out"."""
_REACH: Final = 24
"""Tokens before who tells in which somebody reports it."""
_LONGEST_QUOTED: Final = 14
"""Tokens behind a quote in which "Roe quoted Voss as saying" stands."""

_SHOWING: Final = frozenset(
    ("quoted", "quotes", "read", "reads", "recited", "shared", "showed", "shows")
)
"""Verbs of whoever lets others know what somebody wrote."""

_OBJECTS: Final = frozenset(("me", "him", "her", "us", "them", "it", "reporters", "police"))

_LONGEST_NAME: Final = 4
_LONGEST_SAYING: Final = 4
_LONGEST_PLACE: Final = 4
"""Tokens of a name that is told, of "as having said that", and of "in the court", at most."""


def announcer(above: TaggedParagraph) -> int:
    """The index of the mention that reports at the end of a paragraph what opens the next; or -1.

    So it is in "Roe said:", "As Roe says," and "Roe said that".
    """
    tokens, mentions = above.tokens, above.mentions
    end = len(tokens.tags)
    while end and (tokens.tags[end - 1] in (COMMA, COLON) or tokens.words[end - 1] == "that"):
        end -= 1
    if end in (0, len(tokens.tags)) or tokens.tags[end - 1] != CUE:
        return -1
    index = first_from(mentions, end - 1) - 1
    reports = index >= 0 and mentions[index].cue == end - 1 and mentions[index].can_speak
    return index if reports and not mentions[index].possessive else -1


def teller(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that tells what is quoted at a token by a verb right before it; or -1."""
    end = token
    while end and (tokens.tags[end - 1] in (COMMA, COLON) or tokens.words[end - 1] == "that"):
        end -= 1
    puts = max(
        _putting(tokens, mentions, token + 1),
        _predicated(tokens, mentions, token),
        _closing_before(tokens, mentions, token),
    )
    if puts >= 0:
        return puts
    quoted_as = (
        _before_saying(tokens, end)
        or _before_clause(tokens, token)
        or _quoted_behind(tokens, token + 1)
    )
    if quoted_as:
        apposed = tokens.tags[quoted_as - 1] == COMMA  # "quoted the minister, Ana Roe, as saying"
        return _ending_at(mentions, quoted_as - apposed)
    nearest = _nearest_subject(tokens, mentions, end)
    if nearest >= 0:
        return nearest
    writes = _writing(tokens, mentions, token)
    if writes >= 0:
        return writes
    verb = _before_object(tokens, mentions, end) - 1
    if verb in (-1, end - 1) or tokens.words[verb] not in TELLS or tokens.tags[verb] != CUE:
        return -1
    index = first_from(mentions, verb) - 1
    subject = index >= 0 and mentions[index].cue == verb and mentions[index].can_speak
    return index if subject and not mentions[index].possessive else -1


def _predicated(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that says a quote which is a subject: "“Never” was how Roe put it"."""
    start = predicate_of(tokens, token)
    index = first_from(mentions, start) if start >= 0 else len(mentions)
    return index if index < len(mentions) and mentions[index].start == start else -1


def _closing_before(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that reports the sentence before at its end, and goes on; or -1.

    "Voss had told her that she was late, Roe said. “I was not.”": nobody else is told of behind it.
    """
    tags = tokens.tags
    verb = token - 2
    alone = tags[token + 1 : token + 2] in ("", SENTENCE_END)
    if verb < 2 or tags[verb:token] != CUE + SENTENCE_END or not alone:
        return -1
    index = first_from(mentions, verb) - 1
    if index < 0 or mentions[index].cue != verb or not mentions[index].can_speak:
        return -1
    start = mentions[index].start
    return index if start > 0 and tags[start - 1] == COMMA else -1


def _putting(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention in "as Roe put it" at a token, behind a comma perhaps; or -1."""
    token += tokens.tags[token : token + 1] == COMMA
    if tokens.words[token : token + 1] != ["as"]:
        return -1
    index = first_from(mentions, token + 1)
    if index == len(mentions) or mentions[index].start != token + 1:
        return -1
    end = mentions[index].end
    return index if tokens.words[end : end + 2] in _PUTS_IT else -1


def inverted(tokens: TaggedText, mentions: list[Mention], token: int, closing: str) -> int:
    """The index of the mention in "…”, says Roe" right behind the quote at a token; or -1.

    A comma stands there, or the quote's last character, ``closing``, parts the two.  Where somebody reports right before the quote, too, nothing is settled.
    """
    comma = tokens.tags[token + 1 : token + 2] == COMMA
    verb = token + 1 + comma
    if not comma and closing not in _PARTS:
        return -1
    reported = CUE in tokens.tags[max(0, token - _BESIDE) : token]
    if tokens.tags[verb : verb + 1] != CUE or tokens.words[verb].endswith("ing") or reported:
        return -1
    index = first_from(mentions, verb + 1)
    if index == len(mentions) or mentions[index].start - verb > 2:
        return -1
    mention = mentions[index]
    inverted = mention.cue_link == INVERTED and mention.cue == verb and mention.can_speak
    return index if inverted and mention.form != PRONOMINAL else -1


def _before_saying(tokens: TaggedText, end: int) -> int:
    """Where "as saying" or "as having said" begins that ends at a token; 0 where it does not."""
    if "as" not in tokens.words[max(0, end - _LONGEST_SAYING - _LONGEST_PLACE) : end]:
        return 0
    end = _before_place(tokens, end)
    low = max(0, end - _LONGEST_SAYING)
    words = tokens.words[low:end]
    if words and words[-1] in _OBJECTS:
        words.pop()
    if not words or words[-1] not in _SAYING or "as" not in words:
        return 0
    at = low + len(words) - 1 - words[::-1].index("as")
    saying = tokens.words[at + 1 : low + len(words)]
    return at if saying in _SAYINGS else 0


def _before_clause(tokens: TaggedText, token: int) -> int:
    """Where "as saying" begins that leads to a clause: "quoted Voss as saying the port was “…”"; or 0."""
    words, low = tokens.words, max(0, token - _LONGEST_SAID)
    if "as" not in words[low:token]:
        return 0
    low = max(low, tokens.tags.rfind(SENTENCE_END, 0, token) + 1)
    at = token - 1
    while at > low and (words[at] != "as" or not _is_saying(words, at + 1)):
        at -= 1
    if _QUOTING.isdisjoint(words[low:at]):
        return 0
    behind = at + 2 + (words[at + 1] == "having")
    others = (verb for verb in range(behind, token) if tokens.tags[verb] == CUE)
    return at if all(words[verb - 1] in _RELATIVES for verb in others) else 0


def _is_saying(words: Sequence[str], at: int) -> bool:
    """Whether "saying" or "having said" stands at an index."""
    return words[at : at + 1] in _SAYINGS or words[at : at + 2] in _SAYINGS


def _quoted_behind(tokens: TaggedText, token: int) -> int:
    """Where "as saying" begins in "Roe quoted Voss as saying" behind the quote at a token; or 0."""
    words = tokens.words[token : token + _LONGEST_QUOTED]
    if "quoted" not in words or "as" not in words or words.index("as") < words.index("quoted"):
        return 0
    at, quoting = words.index("as"), token + words.index("quoted")
    behind = tokens.tags[token + at + 2 : token + at + 3]
    if words[at + 1 : at + 2] not in _SAYINGS or QUOTED in behind or COLON in behind:
        return 0  # "Roe quoted Voss as saying: “…”" is of what follows
    between = tokens.tags[token : token + at]
    others = CUE in tokens.tags[token:quoting] or QUOTED in between or SENTENCE_END in between
    return 0 if others else token + at


def _nearest_subject(tokens: TaggedText, mentions: list[Mention], end: int) -> int:
    """The index of the mention whose verb ends at a token, where somebody else reports before it; or -1.

    So it is in "according to Roe, Voss shouted at her", "Roe said that Voss had called out".
    """
    verb = end - 1
    if verb > 0 and tokens.words[verb].lower() in _OBJECTS and tokens.words[verb - 1] in _TOWARDS:
        verb -= 2
    elif verb > 0 and tokens.words[verb] in _PARTICLES:
        verb -= 1
    if verb < 0 or tokens.tags[verb] != CUE or tokens.words[verb].endswith("ing"):
        return -1
    index = first_from(mentions, verb) - 1
    if index < 0 or mentions[index].cue != verb or not mentions[index].can_speak:
        return -1
    mention = mentions[index]
    before = max(0, mention.start - _REACH)
    reported = CUE in tokens.tags[before : mention.start] or (
        "according" in map(str.lower, tokens.words[before : mention.start])
    )
    plain = mention.form != PRONOMINAL and not mention.possessive
    return index if plain and reported else -1


def _writing(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention whose letter is quoted behind a colon, by whoever reports it; or -1.

    So it is in "Roe said that Voss had written to her: “…”", "Roe read out a letter from Voss: “…”".
    """
    tags, words = tokens.tags, tokens.words
    if tags[token - 1 : token] != COLON:
        return -1
    low = tags.rfind(SENTENCE_END, 0, token) + 1
    end = token - 1
    if words[end - 1].lower() in _OBJECTS and words[end - 2 : end - 1] == ["to"]:
        end -= 2
    written = end - low > 2 and words[end - 1] == "written" and words[end - 2] in ("had", "has")
    if written:
        end -= 2
        end -= tags[end - 1] == COMMA  # "a violinist, Voss, had written"
    index = first_from(mentions, end) - 1
    if index < 0 or mentions[index].start <= low or mentions[index].form == PRONOMINAL:
        return -1
    one = mentions[index]
    if written:
        return index if one.end == end and CUE in tags[low : one.start] else -1
    noun = one.start - 2
    letter = words[one.start - 1] == "from" and words[noun] in lexicon.statement_nouns()
    shows = not _SHOWING.isdisjoint(words[low:noun])
    return index if letter and shows and one.end == end else -1


def _before_place(tokens: TaggedText, end: int) -> int:
    """Where what says where or when something is said begins that ends at a token: "saying in court"."""
    for start in range(end - 2, max(0, end - 1 - _LONGEST_PLACE), -1):
        if tokens.tags[start] == PREPOSITION:
            return start if tokens.words[start - 1] in ("saying", "said") else end
    return end


def _before_object(tokens: TaggedText, mentions: list[Mention], end: int) -> int:
    """Where the phrase or the pronoun for who is told begins that ends at a token; the end for none."""
    if end and tokens.words[end - 1].lower() in _OBJECTS:
        return end - 1
    told = _ending_at(mentions, end)
    if told >= 0 and mentions[told].cue_link == INVERTED:
        return mentions[told].start
    first = end
    while first and tokens.tags[first - 1] == NAME and end - first < _LONGEST_NAME:
        first -= 1
    return first


def _ending_at(mentions: list[Mention], end: int) -> int:
    """The index of the mention that ends at a token; or -1."""
    index = first_from(mentions, end) - 1
    if index < 0 or end not in (mentions[index].end, mentions[index].core):
        return -1
    while index and mentions[index - 1].end == end:
        index -= 1  # "the head of the board"
    return index
