"""Whether a sentence can stand in a story by itself, beside those of other articles."""

from __future__ import annotations

import re
from typing import Final

from .. import lexicon
from ..language import words
from ..patterns import pattern
from ..ranking.cues import cue_words
from ..ranking.dangling import hangs_in_pack
from ..sentence_end import SENTENCE_ENDS

# What ends a sentence; a caption or a heading of a list often ends with none.
_END = pattern(rf"[{SENTENCE_ENDS}][\"'”’»」』）)\]]*$")

# A handle, a gallery's counter, a shirt's number, a paper's prompt: what stands in posts, captions
# and between paragraphs.
_ASIDE = pattern(
    r"(?:^|[\s(])@\w|\bpic\.twitter|\bhide caption\b|\b\d+ (?:of|/) \d+ photos\b|^\d{1,3}/\d{1,3} "
    r"|\b(?:play|view) (?:slideshow|gallery)\b"
    r"|^file [-–—] |\bcontinue reading the main story\b|\bsign up for (?:the|our) \w+ newsletter\b",
    re.I,
)

# What a caption or a prompt begins with that a page ran into its text: "WATCH:", "Look back at".
_OPENS_ASIDE = pattern(
    r"(?:CLOSE|WATCH|READ MORE|VIDEO|PHOTOS?|GALLERY|RELATED)\b[: ]"
    r"|(?:Look back|Take a look|Click|Tap|Swipe|Scroll|Read (?:more|also|next)|See more)\b"
)

# What a caption shows: "The mayor is seen in".
_SHOWN = pattern(
    r"\b(?:is|are) (?:seen|pictured|shown) (?:here|above|below|in|on|at|from|during|outside|near)\b"
)

# What a broadcast's page says that it has: "The host Ana Roe talks to Tom Falk about the vote".
_TALK = pattern(r"\b(?:talks|speaks|chats) (?:to|with) [A-Z][^.?!]{0,120}\babout\b")

# Players as captions name them: "wide receiver Ana Roe (10) reaches".
_SHIRT = pattern(r"[A-Z]\w+ \(\d{1,2}\) [a-z]{3,20}s\b")

# A heading that a page ran into its first sentence: "THE MOON GARDEN According".
_RUN_IN = pattern(r"(?:[A-Z]{2,}['’]?[A-Z]* ){2,}[A-Z]?[a-z]")

# A quote that opens a sentence, which stands among a story's quotes; a title in marks is shorter.
_OPENS_QUOTE = pattern(r"[\"'“„«»‘‚][^\"”»]{15}")

# What stands in marks.
_MARKED = pattern(r"[\"“«„][^\"”»“]*[\"”»“]")

# A clause that goes on with the sentence before: "Some of which are older", "At which point", "Which is why".
_GOES_ON = pattern(
    r"(?:\w+ ){1,3}of (?:which|whom|whose)\b|(?:at|by|for|from|in|to|with) which\b"
    r"|which (?:is|was|means|meant|makes|made|brings|brought|leaves|left)\b",
    re.IGNORECASE,
)

_SPEAKERS: Final = frozenset({"i", "my", "me", "i'm", "i've", "i’m", "i’ve"})
"""Words by which a writer speaks of himself: columns and posts."""

_READERS: Final = frozenset({"you", "your"})


def is_dependent(text: str, code: str | None) -> bool:
    """Whether a sentence begins with what only the one before it in its article explains."""
    first, second, *_ = *(word.lower() for word in words(text)[:2]), "", ""
    if code not in (None, "en"):
        return hangs_in_pack(first, second, code)
    cues = cue_words()
    if first in ("this", "that") and second in cues.time_nouns:
        return False
    return first in cues.pronouns or first in cues.connectives or bool(_GOES_ON.match(text))


def _shows(text: str) -> bool:
    return any(word in text for word in ("seen", "pictured", "shown")) and bool(_SHOWN.search(text))


def opens_with_quote(text: str) -> bool:
    """Whether a sentence begins with what somebody said."""
    return _OPENS_QUOTE.match(text) is not None


def is_aside(text: str, code: str | None) -> bool:
    """Whether a sentence is none of the report: a caption, a post, a heading, a paper's own prompt."""
    if not _END.search(text) or any(of.match(text) for of in (_RUN_IN, _OPENS_ASIDE)):
        return True
    if any(of.search(text) for of in (_ASIDE, _SHIRT, _TALK)) or _shows(text):
        return True
    if text.count('"') % 2 or text.count("”") > text.count("“") + text.count("„"):
        return True  # half of a quote
    if code not in (None, "en"):
        return False
    own = {word.lower() for word in words(_MARKED.sub(" ", text))}
    if not own.isdisjoint(_SPEAKERS):
        return True
    return not own.isdisjoint(_READERS) and not own.isdisjoint(lexicon.prompt_words())
