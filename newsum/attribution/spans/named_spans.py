"""Named spans: titles, nicknames and terms, which nobody said, by the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from .speech import words_of
from .tagging import TaggedText
from .tags import (
    COMMA,
    CUE,
    NAME,
    OWNERS,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
)

_NEAR: Final = 4
"""How many words before "as" are read for "known"."""

_CALLED: Final = frozenset(("called", "entitled", "titled", "headlined", "captioned"))
"""Words right behind which a title stands: a person who is called something stands between."""

_HEADINGS: Final = frozenset(("caption", "heading", "headline", "subtitle", "title"))
_SUBJECT_LINE: Final = ["subject", "line"]
"""Nouns for what stands above a text, right before it: "under the headline “…”"."""

_CALLED_SO: Final = frozenset(("so-called", "pronounced"))
"""Words right behind which nobody speaks."""

_LONGEST_KNOWN_AS: Final = 6
_LONGEST_TERM: Final = 3
"""Words of what something is known as, and of a term, at most."""

_LONGEST_SLOGAN: Final = 8
_SLOGANS: Final = frozenset(("catchphrase", "hashtag", "motto", "slogan", "tagline"))
_NAMES: Final = frozenset(("alias", "moniker", "nickname", "pseudonym", "sobriquet"))
_LABELS: Final = _SLOGANS | _NAMES | {"label", "stereotype", "tag"}
"""Nouns for what a stretch in marks is, right before it or behind: "the slogan “…”", "the “…” label"."""

_CALLS: Final = frozenset(("call", "calls", "dub", "term", "terms"))
_DEEMS: Final = frozenset(("believe", "believes", "consider", "considers", "deem", "deems"))
"""Verbs that give a term, in the present: what was called so, somebody said."""
_OWNED: Final = frozenset(("her", "his", "its", "their"))
_OBJECTS: Final = frozenset(("her", "him", "it", "them", "this"))

_GIVES_NAMES: Final = frozenset(("call", "called", "calls", "dubbed", "nicknamed"))
_FORMS_OF_BE: Final = frozenset(("are", "been", "is", "was", "were"))
_REFLEXIVES: Final = frozenset(("herself", "himself", "itself", "themselves"))
_BESIDE: Final = 6
"""Tokens behind a name in which it may be told by whom it is given."""

_ANYBODY: Final = frozenset(
    (
        *("it", "they", "we", "many", "some", "most", "people", "experts"),
        *("astronomers", "biologists", "doctors", "engineers", "physicists", "researchers"),
        *("scientists", "team"),
    )
)
_OF_TRADES: Final = ("ers", "ians", "ists", "ors")
_JUDGING: Final = frozenset(
    (
        *(
            "aides",
            "allies",
            "critics",
            "officials",
            "opponents",
            "police",
            "prosecutors",
            "rivals",
        ),
        *("activists", "backers", "believers", "campaigners", "commentators", "commuters"),
        *("detractors", "lawmakers", "leaders", "legislators", "members", "ministers"),
        *("neighbors", "neighbours", "observers", "others", "reviewers", "supporters"),
        *("viewers", "visitors", "voters"),
    )
)
"""Endings of nouns for people of a trade, and those who judge where others give terms."""
_OF_NO_THING: Final = frozenset((COMMA, CUE, PRONOUN, QUOTED, SENTENCE_END))
_LONGEST_CALLED: Final = 9
"""Tags that what is called something does not have, and its tokens between the verb and its term."""

_SPEAKS_OF: Final = (["speak", "of"], ["talk", "of"])

_FONDLY: Final = frozenset(("jokingly", "affectionately", "fondly", "lovingly", "commonly"))
"""Who gives a term, and how a nickname is given."""

_RELATIVES: Final = frozenset(("what", "which", "that", "who"))
_WHERE: Final = frozenset(("on", "in", "at", "for", "from"))
_LISTED: Final = QUOTED + COMMA
_LISTING: Final = frozenset(("including", "like"))
"""Where an abbreviation is seen or heard; what stands between names in a list, and leads to it."""

_PARTS: Final = (",", ".", "?", "!")
"""Marks at the end of what is no title beside its author."""

_MAKERS: Final = frozenset(
    (
        *("author", "authors", "co-author", "co-authors", "co-creator", "co-host", "coauthor"),
        *("composer", "creator", "director", "editor", "host", "narrator", "producer"),
        *("presenter", "publisher", "star", "stars", "translator", "writer"),
    )
)
"""Those who make works, behind whom and "of" a title stands: "author of “The Last Tram”"."""

_SHOWN_ON: Final = frozenset(("on", "sang", "sing", "singing", "sings", "watch", "watching"))
"""Words right behind which a programme's or a song's title stands: "told Ana Roe on “Tarn Tonight”"."""

_OF_PARTS: Final = ("of", "to")
_PARTS_OF_SONGS: Final = frozenset(
    (
        *("chorus", "cover", "encore", "intro", "performance", "performances", "remix"),
        *("rendition", "renditions", "verse", "version", "versions"),
    )
)
"""What a title stands behind: "the intro to “Salt in the Rain”"."""

_UTTERED: Final = ("?", "!", "…")
_LONGEST_TITLE: Final = 12

_SHORT: Final = 2
"""Words of a name, at most."""


def is_named(tokens: TaggedText, token: int, inside: str) -> bool:
    """Whether the words around a quoted span say that it is a name or a title, whatever it holds.

    It stands between a first and a last name (`Ana "Bo" Roe`), right behind a word that gives names
    ("goes by the name “Shorty”"), or is a title behind a noun for a work ("the article “Of Walls”").
    """
    quoted = words_of(inside)
    index = token - 1
    if index > 0 and tokens.words[index].lower() in lexicon.articles():
        index -= 1  # "dubbed the"
    before = tokens.words[index].lower() if token else ""
    if _is_term(tokens, token, index, before, len(quoted)):
        return True
    if 0 < len(quoted) <= _LONGEST_KNOWN_AS and _is_name_of_somebody(tokens, token, quoted[0]):
        return True
    if not quoted or not quoted[0][0].isupper():
        return False
    if len(quoted) <= _SHORT and before in lexicon.naming_nouns():
        return True
    if len(quoted) == 1 and before in _WHERE and quoted[0].isupper() and len(quoted[0]) > _SHORT:
        return True  # "on “DWTM”"
    maker = tokens.words[token - 2 : token - 1] if before == "of" and token > 1 else []
    if not _MAKERS.isdisjoint(maker) or _is_work(tokens, token, quoted):
        return True
    small = lexicon.title_case_exceptions()
    headline = len(quoted) > 1 and all(word[0].isupper() or word in small for word in quoted)
    if headline and _is_headline(tokens, token, before, quoted, inside):
        return True
    if before in _CALLED and token and tokens.starts[token] - tokens.ends[token - 1] == 1:
        return not inside.rstrip().endswith(_UTTERED) and len(quoted) <= _LONGEST_TITLE
    return len(quoted) <= _SHORT and _is_nickname(tokens, token)


def _is_term(tokens: TaggedText, token: int, index: int, before: str, size: int) -> bool:
    """Whether as many words are a term, whatever their capitals, by the word ``before`` at an index."""
    if size <= _LONGEST_KNOWN_AS and before in _CALLED_SO:
        return True
    given = before in _SLOGANS or before in _NAMES
    if size <= _LONGEST_SLOGAN and (given or _is_label(tokens, token)):
        return True
    if size <= _LONGEST_KNOWN_AS and before == "as" and _is_known(tokens, index):
        return True
    if size <= _LONGEST_TERM and (_is_called(tokens, index) or _is_term_of_trade(tokens, token)):
        return True
    if size <= _SHORT and _is_spoken_of(tokens, token, index):
        return True
    if before == "word" and index > 1 and tokens.words[index - 1] == "the":
        return size == 1 and tokens.tags[index - 2] == PREPOSITION  # "over the word “ship”"
    return size <= _SHORT and _is_thing_called(tokens, token)


def _is_label(tokens: TaggedText, token: int) -> bool:
    """Whether a noun right behind a span says that it is a label: "rejects the “has-been” label"."""
    before = tokens.words[token - 1] if token else ""
    own = before.endswith(OWNERS)  # "Roe's “go home” slogan"
    return not own and not _LABELS.isdisjoint(tokens.words[token + 1 : token + 2])


def _is_headline(
    tokens: TaggedText, token: int, before: str, quoted: Sequence[str], inside: str
) -> bool:
    """Whether words that all have capitals are a title or the name of an undertaking."""
    if _is_listed(tokens, token) or before in _HEADINGS:
        return True
    if tokens.words[max(0, token - 2) : token] == _SUBJECT_LINE:
        return True
    behind = tokens.words[token + 1].lower() if token + 1 < len(tokens.words) else ""
    if before in _SHOWN_ON and not inside.rstrip().endswith(_UTTERED):
        return True
    works, undertakings = lexicon.work_nouns(), lexicon.undertaking_nouns()
    if token > 1 and before in _OF_PARTS and tokens.words[token - 2].lower() in _PARTS_OF_SONGS:
        return True
    if before in works or behind in works or behind in undertakings:
        return True
    if behind == "by" and tokens.tags[token + 2 : token + 3] == NAME:
        return not inside.rstrip().endswith(_PARTS)  # "“Salt & Rain” by Ana Roe"
    return quoted[-1].lower() in undertakings  # "Lantern Day"


def _is_work(tokens: TaggedText, token: int, quoted: Sequence[str]) -> bool:
    """Whether most words are capitals beside a noun for a work: "her book “Salt: How We Live by It”"."""
    if len(quoted) < _SHORT or not quoted[-1][0].isupper():
        return False
    if 3 * sum(word[0].isupper() for word in quoted) < 2 * len(quoted):
        return False
    words, works = tokens.words, lexicon.work_nouns()
    if token and words[token - 1].lower() in works:
        return True
    article = token + 1 + (tokens.tags[token + 1 : token + 2] == COMMA)
    apposed = words[article : article + 1] and words[article] in lexicon.indefinite_articles()
    return bool(apposed) and not works.isdisjoint(words[article + 1 : article + 3])


def _is_called(tokens: TaggedText, index: int) -> bool:
    """Whether the verb at an index gives a term, and no one person's judgement: "what many call the".

    Or a nickname: "they jokingly call her".
    """
    words = tokens.words
    if index > 0 and words[index].lower() in _OBJECTS:
        index -= 1
    if index > 1 and words[index - 1 : index + 1] == ["to", "be"] and words[index - 2] in _DEEMS:
        index -= 2
    elif index < 1 or words[index].lower() not in _CALLS:
        return False
    before = words[index - 1].lower()
    return before in _ANYBODY or before in _FONDLY or _is_what_several(words, index)


def _is_what_several(words: Sequence[str], verb: int) -> bool:
    """Whether several people, whoever they are, are the subject of "what" and a verb: "what fans call"."""
    if verb < 2 or words[verb - 2].lower() != "what":
        return False
    subject = words[verb - 1]
    return subject.endswith("s") and subject.islower() and subject not in _JUDGING


def _is_spoken_of(tokens: TaggedText, token: int, index: int) -> bool:
    """Whether people of a kind use a term of a noun that follows: "Booksellers speak of “face-out” books"."""
    words, tags = tokens.words, tokens.tags
    if (
        words[max(0, index - 1) : index + 1] not in _SPEAKS_OF
        or tags[token + 1 : token + 2] != WORD
    ):
        return False
    subject = words[index - 2].lower() if index > 1 else ""
    opens = index == 2 or tags[index - 3 : index - 2] == SENTENCE_END
    return opens and subject.endswith("s") and subject not in _JUDGING


def _is_term_of_trade(tokens: TaggedText, token: int) -> bool:
    """Whether people of a trade call something so: "Economists call the effect “the bathtub curve”"."""
    words, tags = tokens.words, tokens.tags
    verb = token - 1
    while verb > 0 and token - verb <= _LONGEST_CALLED and tags[verb] not in _OF_NO_THING:
        verb -= 1
    if verb < 1 or words[verb] != "call" or tags[verb - 1] not in (PERSON_NOUN, NAME):
        return False
    trade = words[verb - 1].lower()
    first = verb - 1 - (verb > 1 and tags[verb - 2] in (NAME, WORD))  # "Lorry drivers"
    opens = not first or tags[first - 1] == SENTENCE_END
    return opens and trade.endswith(_OF_TRADES) and trade not in _JUDGING


def _is_name_of_somebody(tokens: TaggedText, token: int, first: str) -> bool:
    """Whether words that begin with ``first`` are what somebody goes by: "was often called “…”".

    So it is with "call themselves “…”", and "rivals call him “the …”"; but "called himself “a …”"
    describes, and somebody said "called “a disgrace” by the judge".
    """
    words, verb = tokens.words, token - 1
    if first == "the" and _is_own_thing(words, token):
        return True
    own = words[verb : verb + 1] and words[verb] in _REFLEXIVES
    if own or (words[verb : verb + 1] and words[verb] in _OBJECTS and first == "the"):
        verb -= 1
    if verb < 1 or words[verb] not in _GIVES_NAMES:
        return False
    if verb < token - 1:
        several = words[verb] == "call" and tokens.tags[verb - 1] == PERSON_NOUN
        return (bool(own) or several) and first not in lexicon.indefinite_articles()
    stop = tokens.tags.find(SENTENCE_END, token)
    behind = words[token + 1 : stop if stop >= 0 else len(words)]
    passive = not _FORMS_OF_BE.isdisjoint(words[max(0, verb - 2) : verb])
    return passive and words[verb].endswith("ed") and "by" not in behind[:_BESIDE]


def _is_own_thing(words: Sequence[str], token: int) -> bool:
    """Whether somebody always calls what is theirs so: "she calls her boat “the office”"."""
    for noun in (token - 1, token - 2):
        if noun > 1 and words[noun - 1] in _OWNED and words[noun - 2] in _CALLS:
            return True
    return False


def _is_thing_called(tokens: TaggedText, token: int) -> bool:
    """Whether a noun for a thing and "called" stand right before: "a cake called “…”", "dolls called “…”"."""
    words, tags = tokens.words, tokens.tags
    noun = token - 2
    if noun < 1 or words[token - 1].lower() != "called" or tags[noun] != WORD:
        return False
    before = words[max(0, noun - _NEAR) : noun]
    if words[token + 1 : token + 2] == ["by"] or not _RELATIVES.isdisjoint(before):
        return False
    if tags[noun - 1] == WORD and words[noun].endswith("s"):
        return True  # "over marked routes called “…”"
    adjective = noun - 1 - (tags[noun - 1] == WORD)
    return adjective >= 0 and words[adjective].lower() in lexicon.indefinite_articles()


def _is_listed(tokens: TaggedText, token: int) -> bool:
    """Whether a span stands in a list of such, of which the first follows "including" or "like"."""
    tags = tokens.tags
    first = token
    while tags[first - 1 : first] == QUOTED or tags[first - 2 : first] == _LISTED:
        first -= 1 if tags[first - 1] == QUOTED else 2
    listed = first < token or tags[token + 1 : token + 2] in (COMMA, QUOTED)
    return listed and first > 1 and tokens.words[first - 1] in _LISTING


def _is_known(tokens: TaggedText, index: int) -> bool:
    """Whether "known" leads to the "as" at an index: "known to his friends as", "what clerks refer to as"."""
    words = tokens.words
    if words[max(0, index - 2) : index] == ["refer", "to"]:
        return _is_what_several(words, index - 2)
    return "known" in words[max(0, index - _NEAR) : index]


def _is_nickname(tokens: TaggedText, token: int) -> bool:
    """Whether a quoted span stands between a first and a last name, no mark between."""
    tags = tokens.tags
    if tags[token - 1 : token] != NAME or tags[token + 1 : token + 2] != NAME:
        return False
    behind = tokens.starts[token] - tokens.ends[token - 1]
    return behind == tokens.starts[token + 1] - tokens.ends[token] == 1
