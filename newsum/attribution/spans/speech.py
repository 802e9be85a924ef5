"""Speech or not: whether anybody said a quoted span, or it is a title, a nickname or a term."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..linear_model import LinearModel, fitting, shipped
from .article_spans import SpanSetting
from .tagging import TaggedText
from .tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NAME,
    PARAGRAPH_END,
    PARAGRAPH_START,
    PERSON_NOUN,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
    word_tags,
)

# A word of a quoted span.
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")

_LOOK: Final = 400
_PERSONAL: Final = 40
"""The first characters of a span, whose words are counted, and the first of those words, among
which a pronoun of conversation is sought."""

_REACH: Final = 25
"""How many tokens before and after a span are taken for its sentence, at most."""

_CLAUSE: Final = 6
"""How many tokens a clause at the end of a sentence has, its comma among them, at most."""

_LEAST: Final = 0.3
"""The least score of speech.  Chosen on who-en and polnear-dev, where few spans that somebody said
score lower."""

_SLOPE: Final = 0.95
_BIAS: Final = 0.0
"""What makes odds of a score.  Fitted by cross-validation to all that the model learns from: of the
spans taken for speech with less than 1, between 1 and 2, 2 and 3, 3 and 4, and more, 265 of 434, 466
of 570, 719 of 778, 862 of 894 and 4592 of 4615 are speech."""

_LEAST_OF_UTTERANCES: Final = -1.6
"""The least score of sentences that fill a paragraph, and of one that another follows."""

_LEAST_OF_ATTRIBUTED: Final = -2.1
_LEAST_OF_FEW: Final = -1.2
"""The least score of words behind which it stands who says them, and of one or two of them: a term is
told of by somebody, too."""

_SENTENCE_ENDS: Final = (".", "?", "!", "…")

# The end of one sentence and the beginning of another.  What it begins with is one set of characters,
# so that the engine skips from one to the next.
_UTTERANCE = pattern(r"[.?!](?<=[a-z]{2}.) [A-Z]")

_LEAST_IN_OTHER_LANGUAGES: Final = -3.5
"""The least score of speech in other languages, of whose words the weights know few.  Chosen on
wikinews-de-train and the open articles in German, French, Spanish, Italian and Portuguese."""

_LIMITS: Final = (1, 2, 3, 4, 5, 7, 10, 15)
_SIZES: Final = ("1", "2", "3", "4", "5", "7", "10", "15", "99")
"""Buckets of numbers of words: up to each limit, and beyond the last."""

_VERB_NEAR, _VERB_NEAR_BEHIND = 3, 4
"""How many tokens before a span, and behind it, a reporting verb is beside it."""

_NEAR, _NEAR_BEHIND = 4, 2
"""How many words before a span, and behind it, are read for what it is called."""

_WHOLE: Final = 2
"""Blanks in sentences that fill a paragraph, at least."""

_MODIFIED: Final = frozenset((DETERMINER, WORD, NAME, PERSON_NOUN))
_NOUNS: Final = frozenset((WORD, NAME, PERSON_NOUN))
_SUBJECTS: Final = (NAME, PERSON_NOUN, PRONOUN, DETERMINER)
_SAYS: Final = frozenset(("said", "says"))
_NAMED_SUBJECTS: Final = (NAME, PERSON_NOUN, DETERMINER)
_SOMEBODY: Final = tuple(sorted((NAME, PERSON_NOUN, PRONOUN)))
_READER: Final = frozenset(("you", "your", "you're", "you’re"))
_SUPPOSING: Final = frozenset(("as", "example", "if", "like", "such", "when"))

# Who says so, between commas right behind a span: "“…”, the mayor says, …".
_TOLD_BEHIND = pattern(
    rf"{COMMA}(?:{PRONOUN}|{DETERMINER}?[{NAME}{PERSON_NOUN}]{{1,3}}){CUE}[{COMMA}{SENTENCE_END}]"
)

_PATH = Path(__file__).with_name("speech.json")

TEMPLATES: Final[Mapping[str, str]] = {
    "b": "bias",
    "1": "words; begins with a capital, all capitals",
    "2": "words; last mark; capitals",
    "3": "tag before; capitals; last mark",
    "4": "tag after; capitals; last mark",
    "5": "reporting verb before and after in the sentence; words",
    "6": "the word before",
    "7": "the word after",
    "8": "speaks of I, we or you; words",
    "9": "tags before and after; reporting verb",
    "a": "the two tags before; capitals",
    "c": "modifies a noun: what stands before and behind; words",
    "d": "named or titled: a naming word or a noun for a work near by; words; capitals",
    "e": "stands elsewhere in the article, in marks or without; words",
    "f": "how much of the article's marks hold utterances; words; verb linked",
    "g": "how often the writer says I and you; words; verb linked",
    "h": "holds a verb or a pronoun; words; last mark",
    "i": "somebody stands before it in its sentence, or behind; verb",
    "j": "its sentence speaks to the reader; supposes or gives an example",
    "k": "the reporting verb beside it, before or behind",
    "l": "beside another span, as in a list; capitals; words",
}
"""What a feature tells, by its first character."""


@cache
def speech_model() -> LinearModel:
    """The shipped model, learned from what annotators call quotations and scare quotes."""
    return fitting(shipped(_PATH), TEMPLATES, "speech")


@cache
def _verbs() -> frozenset[str]:
    """The words that are verbs by the lists."""
    known = word_tags()
    return lexicon.finite_verbs() | {word for word, tag in known.items() if tag == AUXILIARY}


def _size(count: int) -> str:
    """The bucket of a number of words: the least limit that is not below it."""
    return _SIZES[bisect_left(_LIMITS, count)]


def is_title(inside: str) -> bool:
    """Whether words look like a name or a title in any language: capitals, and no mark at the end."""
    words = inside.split()
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
    return 3 * capitals >= 2 * len(words) > 2 and inside.rstrip()[-1:] not in ".,?!…"


@lru_cache(maxsize=1)  # those of one span are asked for twice
def words_of(inside: str) -> list[str]:
    """The first words inside a span, which nobody changes."""
    return _WORD.findall(inside[:_LOOK])


def _near(words: Sequence[str], token: int) -> str:
    """What stands beside a span that names it: ``n`` a naming word, ``w`` a noun for a work."""
    before = [word.lower() for word in words[max(0, token - _NEAR) : token]]
    naming = lexicon.naming_words()
    if "known" in before or not naming.isdisjoint(before[-2:]):
        return "n"
    behind = [word.lower() for word in words[token + 1 : token + 1 + _NEAR_BEHIND]]
    works = lexicon.work_nouns()
    return "w" if not (works.isdisjoint(before) and works.isdisjoint(behind)) else "-"


def _linked(tokens: TaggedText, token: int) -> str:
    """How a reporting verb is tied to a span: ``c`` beside it, ``s`` in reach behind a subject."""
    tags = tokens.tags
    before = tags[max(0, token - 3) : token].rstrip(",:")
    if before.endswith(CUE) or tags[token - 1 : token] == COLON:
        return "c"
    behind = tags[token + 1 : token + 5]
    if CUE in behind and SENTENCE_END not in behind[: behind.index(CUE)]:
        return "c"
    low = max(tags.rfind(SENTENCE_END, max(0, token - _REACH), token), token - _REACH, 0)
    return "s" if CUE in tags[low:token] else "-"


def _beside(tokens: TaggedText, token: int) -> str:
    """The reporting verb right before a span, or else right behind it: "<said", ">says"."""
    tags, words = tokens.tags, tokens.words
    before = tags.rfind(CUE, max(0, token - _VERB_NEAR), token)
    if before > tags.rfind(SENTENCE_END, max(0, token - _VERB_NEAR), token):
        return f"<{words[before].lower()}"
    behind = tags.find(CUE, token + 1, token + 1 + _VERB_NEAR_BEHIND)
    if behind >= 0 and SENTENCE_END not in tags[token + 1 : behind]:
        return f">{words[behind].lower()}"
    return "-"


def _addressed(sentence: Sequence[str]) -> str:
    """Whether a sentence speaks to the reader, and whether of what may be."""
    small = {word.lower() for word in sentence}
    return "".join([f"{not small.isdisjoint(one):d}" for one in (_READER, _SUPPOSING)])


def speech_features(tokens: TaggedText, token: int, inside: str, setting: SpanSetting) -> list[str]:
    """The features that tell whether anybody said the words ``inside`` the span at ``token``.

    ``setting`` is what the article as a whole tells of them.
    """
    tags, words = tokens.tags, tokens.words
    quoted = words_of(inside)
    size = _size(len(quoted))
    capital = quoted[0][0].isupper() if quoted else False
    small = lexicon.title_case_exceptions()
    headline = bool(quoted) and all(
        word[0].isupper() or word[0].isdigit() or word in small for word in quoted
    )
    shape = f"{capital:d}{headline:d}"
    last = inside.rstrip()[-1:]
    ends = last if last in ",.?!" else "w"
    lower = " ".join(quoted[:_PERSONAL]).lower().split(" ")
    personal = not lexicon.conversation_words().isdisjoint(lower)
    verbal = not _verbs().isdisjoint(lower)
    before = tags[token - 1] if token else PARAGRAPH_START
    after = tags[token + 1] if token + 1 < len(tags) else PARAGRAPH_END
    low = max(0, token - _REACH)
    start = max(tags.rfind(SENTENCE_END, low, token), low)
    stop = tags.find(SENTENCE_END, token, token + _REACH)
    stop = stop if stop >= 0 else min(len(tags), token + _REACH)
    cue = ("c" if CUE in tags[start:token] else "-") + ("c" if CUE in tags[token:stop] else "-")
    previous = words[token - 1].lower() if token else PARAGRAPH_START
    following = words[token + 1].lower() if token + 1 < len(tags) else PARAGRAPH_END
    linked = _linked(tokens, token)
    somebody = tags[start:token]
    return [
        "bias",
        f"1{size}{shape}",
        f"2{size}{ends}{shape}",
        f"3{before}{shape}{ends}",
        f"4{after}{shape}{ends}",
        f"5{cue}{size}",
        f"6{previous}",
        f"7{following}",
        f"8{personal:d}{size}",
        f"9{before}{after}{cue}",
        f"a{tags[max(0, token - 2) : token]}{shape}",
        f"c{before if before in _MODIFIED else '-'}{after if after in _NOUNS else '-'}{size}",
        f"d{_near(words, token)}{size}{shape}",
        f"e{setting.elsewhere}{size}",
        f"f{setting.utterances}{size}{linked}",
        f"g{setting.writer}{size}{linked}",
        f"h{verbal:d}{personal:d}{size}{ends}",
        f"i{''.join([tag for tag in _SOMEBODY if tag in somebody])}{linked}",
        f"j{_addressed(words[start:stop])}",
        f"k{_beside(tokens, token)}",
        f"l{QUOTED in tags[max(0, token - 2) : token]:d}{QUOTED in tags[token + 1 : token + 3]:d}{shape}",
    ]


def _ends_in_report(tokens: TaggedText, token: int) -> bool:
    """Whether the sentence of a span ends in a subject and a verb: ", a study found.", ", says Roe."."""
    tags, words = tokens.tags, tokens.words
    stop = tags.find(SENTENCE_END, token, token + _REACH)
    stop = stop if stop >= 0 else len(tags)
    inverted = tags.find(COMMA + CUE, token, stop)
    if inverted >= 0 and words[inverted + 1] in _SAYS and CUE not in tags[token:inverted]:
        return tags[inverted + 2 : inverted + 3] in _NAMED_SUBJECTS
    if (
        _TOLD_BEHIND.match(tags, token + 1)
        or tags.find(COMMA + PRONOUN + CUE + COMMA, token, stop) >= 0
    ):
        return True  # "“You squeezed them” for the sake of it, she said, pointing …"
    comma = tags.rfind(COMMA, max(token, stop - _CLAUSE), stop - 2)
    if comma < 0 or tags[comma + 1] not in _SUBJECTS or CONJUNCTION in tags[comma:stop]:
        return False
    return tags[stop - 1] == CUE or words[stop - 1] in lexicon.finite_verbs()


def is_attributed(tokens: TaggedText, token: int, inside: str) -> bool:
    """Whether what stands right behind a span says that it is somebody's words.

    A reporting verb and its subject ("“is not simple”, says Roe"), but where the span may be a title
    that ends the sentence ("He loved “Salt”, says Roe"); a noun for something said ("Roe's “go home”
    remark"); or the rest of a sentence that a clause ends ("on “shaky” terms, a study found.").
    """
    if not inside[:1].isupper() or (inside.count(" ") >= _WHOLE and not is_title(inside)):
        following = tokens.words[token + 1 : token + 2]
        if not lexicon.utterance_nouns().isdisjoint(following) or _ends_in_report(tokens, token):
            return True
    comma = tokens.tags[token + 1 : token + 2] == COMMA
    verb = token + 1 + comma
    if tokens.tags[verb : verb + 1] != CUE or tokens.words[verb].endswith("ing"):
        return False
    if not comma and not inside.rstrip().endswith((",", "?", "!")):
        return False  # "“Open” describes Roe"
    return tokens.tags[verb + 1 : verb + 2] in _SUBJECTS and not inside[:1].isupper()


def spoken_odds(score: float) -> float:
    """How likely somebody said a span of a score that is taken for speech, from 0 to 1."""
    return 1.0 / (1.0 + math.exp(-_SLOPE * max(score, 0.0) - _BIAS))


def is_speech(
    score: float,
    inside: str,
    english: bool,
    fills: bool = False,
    attributed: bool = False,
    called: bool = False,
) -> bool:
    """Whether somebody said the words ``inside`` a span, to which a speech model gave a score.

    ``fills``: the span is all of its paragraph; ``attributed``: see `is_attributed`; ``called``: it
    is what somebody calls a thing, and no title whatever its capitals.
    """
    if not english:
        if is_title(inside) and not called:
            return False
        return attributed or score >= _LEAST_IN_OTHER_LANGUAGES
    whole = fills and inside.rstrip().endswith(_SENTENCE_ENDS) and inside.count(" ") >= _WHOLE
    if attributed:
        few = inside.count(" ") < _WHOLE
        return score >= (_LEAST_OF_FEW if few else _LEAST_OF_ATTRIBUTED)
    return score >= (_LEAST_OF_UTTERANCES if whole or _UTTERANCE.search(inside) else _LEAST)
