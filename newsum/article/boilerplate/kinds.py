"""The kinds of `newsum.model.Removed`, which are public, and the manners of the rules."""

from __future__ import annotations

from typing import Final, Literal, get_args

Kind = Literal[
    "headline", "deck", "byline", "date", "section", "biography", "note", "caption", "credit",
    "reading-time", "share", "related", "advertisement", "promotion", "consent", "menu", "aside",
    "footer", "copyright", "comments", "video", "time",
]  # fmt: skip
"""What a piece of text is that was taken out of the body."""

HEADLINE: Final = "headline"
"""The article's title."""
DECK: Final = "deck"
"""The line below the headline that sums the article up."""
BYLINE: Final = "byline"
"""Who wrote the article, and with which office."""
DATE: Final = "date"
"""A line of its own with the day of publication or of the last change."""
SECTION: Final = "section"
"""The part of the paper: "POLITICS", "Home > News > Europe"."""
BIOGRAPHY: Final = "biography"
"""Below the body: who the author is, and that the views are the author's own."""
NOTE: Final = "note"
"""Corrections and updates; the article's ``notes`` as well."""
CAPTION: Final = "caption"
"""What is below a picture, and whose picture it is."""
CREDIT: Final = "credit"
"""Who else worked on it: "Reporting by …", "… contributed to this report"."""
READING_TIME: Final = "reading-time"
"""How long it takes to read or to listen to the article."""
SHARE: Final = "share"
"""Buttons that send, print or save the article."""
RELATED: Final = "related"
"""Links to other articles, alone or below a heading such as "Most read"."""
ADVERTISEMENT: Final = "advertisement"
"""The frame of an advertisement: "Story continues below advertisement"."""
PROMOTION: Final = "promotion"
"""What a publisher asks of readers: to subscribe, to sign up, to download the app."""
CONSENT: Final = "consent"
"""Questions about cookies and privacy."""
MENU: Final = "menu"
"""Navigation; on a pasted page all that is above the article and nothing else."""
ASIDE: Final = "aside"
"""On a pasted page: what is between paragraphs of the article and nothing else."""
FOOTER: Final = "footer"
"""The publisher's own links; notes below a text; on a pasted page all that is below the article and nothing else."""
COPYRIGHT: Final = "copyright"
"""Whose rights are reserved."""
COMMENTS: Final = "comments"
"""What readers write, and what asks them to."""
VIDEO: Final = "video"
"""A player's buttons and messages, and links to videos."""
TIME: Final = "time"
"""A time of day or "2 hours ago", as live blogs and teasers have it."""

KINDS: Final[frozenset[Kind]] = frozenset(get_args(Kind))
"""All kinds."""

Manner = Literal["whole", "label", "start", "end", "run", "list", "rest"]
"""How the words of a rule must be in a line, and what follows from it."""

WHOLE: Final = "whole"
"""The line is these words and nothing else, a count aside."""
LABEL: Final = "label"
"""The line begins with these words, whatever follows."""
START: Final = "start"
"""The line begins with these words and is no sentence."""
END: Final = "end"
"""The line ends with these words."""
RUN: Final = "run"
"""As ``WHOLE``, but only beside another line of the same kind: buttons."""
LIST: Final = "list"
"""As ``WHOLE``; a heading: the lines below it that are no sentences are of its kind."""
REST: Final = "rest"
"""As ``WHOLE``; a heading: all lines below it that no rule matches are of its kind."""

MANNERS: Final[frozenset[Manner]] = frozenset(get_args(Manner))
"""All manners."""
