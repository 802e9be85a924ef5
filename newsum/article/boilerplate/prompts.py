"""What a paper asks of its readers, and what it must tell them, in a line of its own."""

from __future__ import annotations

import re
from typing import Final

from ... import lexicon
from ...patterns import pattern

_MOST_WORDS: Final = 34
"""Words of what a paper asks of its readers at most."""
_LONGEST_DISCLOSURE: Final = 400
"""Characters of what a paper must tell its readers at most."""

_WORD = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

# "Twitter: @anaroe", "Follow Ana Roe on Twitter: @anaroe".
_HANDLE = pattern(
    r"(?:follow [\w .'’-]{2,50} on )?"
    r"(?:twitter|x|instagram|facebook|bluesky|mastodon|threads) ?(?:: ?|at )?@\w",
    re.IGNORECASE,
)

# "If your letter did not appear, please call or write to us."
_PLEASE = pattern(
    r"\bplease (?:call|write|contact|e-?mail|send|visit|click|subscribe|sign up|support|consider|join"
    r"|let us|get in touch|share|donate|fill|drop us|bookmark)\b|^get in touch with (?:us|our)\b",
    re.IGNORECASE,
)

# "Do you know more? Write to us at desk@herald.example".
_WRITE_US = pattern(
    r"^(?:contact|kontakt|contacto|contatti): ?\S+@|\b(?:(?:write to|e-?mail|e-?mailing|contact|tell|reach|message) us|schreiben sie uns|écrivez-nous"
    r"|escríbanos|scriveteci|escreva-nos)\b",
    re.IGNORECASE,
)

# "Send your pictures to letters@herald.example": to an address, with a word for what is the reader's.
_SEND_TO = pattern(
    r"(?:(?:please )?(?:send|e-?mail|submit|share|write)|senden|schicken|mailen|envoyez|envíe|envía|enviad|invia(?:te)?"
    r"|inviaci|envie|stuur|mail|skicka|mejla|send)\b.{0,60}\b(?:your|ihre|eure|deine|vos|sus|tus|le vostre|le tue|suas?"
    r"|je|jouw|uw|dina|din|dine|dit|ditt)\b.{0,80}\S@\S{1,80}$",
    re.IGNORECASE,
)

# "Got a question for Greta? Send it to desk@herald.example": a question, and the address for answers.
_ANSWERS_TO = pattern(
    r"(?:got|have|do|did|are|haben|hast|kennen|avez|vous|tienes|tiene|hai|avete|tem|heb)\b[^.?]{4,90}\?[^.?@]{1,50}\b[\w.+-]{1,40}@\S{3,60}$",
    re.IGNORECASE,
)

# "We may earn a commission", "This article contains affiliate links".
_DISCLOSURE = pattern(
    r"\b(?:may|we|us|site|post) (?:also |sometimes |might |can |may )?(?:earn|receive|get|make)s? (?:\w+ ){0,3}commissions?\b"
    r"|\bcontains? (?:\w+ ){0,2}affiliate links\b|\bwe independently (?:\w+ ){1,3}everything we recommend\b"
    r"|\bAffiliate-Links?\b.{0,120}\bProvision\b|\bliens? affiliés?\b.{0,120}\bcommission\b",
    re.IGNORECASE,
)

# Where to read on: "see our live blog", "lesen Sie in unserem Newsblog", "hier geht es zur App".
_READ_ON = pattern(
    r"\b(?:in|auf) unserem (?:news|live)-?(?:blog|ticker)\b|\b(?:news|live)-?(?:blog|ticker) ?:$"
    r"|\bour live (?:blog|coverage|updates|page)\b|\bnotre (?:direct|live)\b|\bnuestro directo\b"
    r"|\b(?:sign up|subscribe|register) here\.?$|\b(?:cliccare|clicca|cliquez|clique|haz clic|pulsa|klicken sie|klicke?) (?:qui|ici|aquí|aqui|hier)\b"
    r"|\b(?:sign(?:ing)?|log(?:ging)?) (?:up|in) or (?:sign(?:ing)?|log(?:ging)?) (?:up|in)\b|\b(?:finden|lesen) sie\b.{0,40}\bin unserem\b|\bnostra diretta\b|\bhier entlang\.?$"
    r"|\bhier geht(?: e|['’])s (?:zu|zur|zum|zu den) .{0,60}(?:app|anmeldung|newsletter|abo|kanal|liveblog)\b",
    re.IGNORECASE,
)

# "Every Friday, the lake in your inbox": how often something comes, and whereto.
_OFTEN = pattern(
    r"\b(?:free|kostenlos|gratis|gratuit\w{0,6}|gratuita\w{0,5}|every|each|daily|weekly|straight|deliver(?:ed|y)|direct(?:ly)?|jede[nrs]?|täglich|wöchentlich|direkt"
    r"|chaque|tous les|toutes les|cada|todos los|todas las|ogni|tutti i|tutte le|todos os|todas as|toda"
    r"|elke|iedere|varje|hver)\b",
    re.IGNORECASE,
)
_INBOX = pattern(
    r"\b(?:(?:to|in|into|at) your (?:e-?mail ?)?(?:inbox|in-?box|mailbox)"
    r"|in (?:ihr|dein|ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang)"
    r"|dans (?:votre|ta) boîte(?: mail| e-?mail| aux lettres)?|en (?:tu|su) (?:correo|bandeja|buzón)"
    r"|nella tua (?:casella|posta|mail|e-?mail)|n[ao] (?:sua caixa|seu e-?mail)"
    r"|in (?:je|uw) (?:inbox|mailbox)|i din (?:inkorg|mejl|innboks|indbakke))\b",
    re.IGNORECASE,
)
_MOST_WORDS_OF_OFFER: Final = 24
"""Words of such an offer at most."""

# "Sign up for the Lake newsletter and receive …".
_SIGN_UP = pattern(r"(?:sign up|subscribe|register)\b", re.IGNORECASE)

# "For more stories like this, sign up for our newsletter".
_SIGN_UP_TOO = pattern(
    r"[,.:;!?] (?:sign up|subscribe|register) (?:for|to) .{0,60}\bnewsletters?\b", re.IGNORECASE
)

# "Have you spotted an error? Tell us", "Haben Sie Fehler entdeckt?".
_ERROR_FOUND = pattern(
    r"(?:(?:have you |did you )?(?:spot|spotted|found|find|seen|see|noticed|notice) (?:an?|any) (?:error|mistake|typo)"
    r"|(?:haben sie |hast du )?(?:einen )?fehler (?:entdeckt|gefunden|bemerkt)"
    r"|(?:vous avez )?(?:trouvé|repéré|vu|constaté) une (?:erreur|faute)|(?:has )?(?:visto|encontrado|detectado) (?:un|algún) error"
    r"|hai (?:trovato|notato) un errore|encontrou (?:um|algum) erro)s?\b",
    re.IGNORECASE,
)

# "If you're a Herald subscriber and …", "Already a member? …".
_SUBSCRIBED = pattern(
    r"(?:if you(?:['’]re| are)|are you|already) (?:already )?(?:an? )?(?:[\w'’-]{2,15} ){0,3}?(?:subscriber|member)s?\b",
    re.IGNORECASE,
)

_LEADING_ON: Final = (
    "blog",
    "ticker",
    "our live",
    "notre ",
    "nuestro",
    "nostra",
    "hier ",
    " here",
    " qui",
    " ici",
    " aqu",
    "log",
    "unserem",
)
"""What stands in every line that says so, in small letters."""

_TOLD: Final = ("commission", "affili", "recommend", "provision")
"""What stands in every such line, in small letters."""

_MARKS: Final = frozenset("“\"‘'«„»”")
_QUOTES: Final = frozenset('“"«„»”')
_MOST_READER_WORDS: Final = 45
"""Words of a line that speaks to its readers at most."""
_FORMAL: Final = frozenset(("sie", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihnen"))
"""German words that mean the reader with a capital, and others without one."""
# The same amid a sentence, with their capital.
_FORMALLY = pattern(r"[a-zäöüß,;:)] (?:Sie|Ihre?[mnr]?|Ihnen)\b")
_SHARED: Final = frozenset(
    [
        "du",
        "tu",
        "os",
        "vi",
        "din",
        "dina",
        "dine",
        "dit",
        "ta",
        "nos",
        "nas",
        "nam",
        "sua",
        "seu",
        "tua",
        "tuo",
        "tuoi",
        "tuas",
        "teu",
        "dere",
        "anda",
        "size",
        "je",
        "onze",
        "vår",
        "voi",
        "lo",
        "tus",
        "su",
        "mi",
        "uns",
    ]
)
"""Words that mean the reader, or the paper, in one language and something else in another."""
_SENTENCE = pattern(r"(?<=[.!?…]) +(?=\S)")
_MOST_SENTENCES: Final = 5
_MOST_CALL_WORDS: Final = 7
"""Words of a sentence at the end of a line that asks its readers for something, at most."""
_CLICKS: Final = frozenset(("click", "tap"))
_LETTERS: Final = frozenset(
    ("newsletter", "newsletters", "boletín", "nieuwsbrief", "news-app", "infolettre")
)
"""Ways to reach readers of which hardly anybody else tells those."""


def is_disclosure(line: str) -> bool:
    """Whether a line tells readers what a paper earns by its recommendations.

    >>> is_disclosure("When you buy through our links, we may earn a commission.")
    True
    >>> is_disclosure("The board will earn a commission on every ticket, the paper found.")
    False
    """
    if len(line) > _LONGEST_DISCLOSURE:
        return False
    lower = line.lower()
    return (
        any(map(lower.__contains__, _TOLD))
        and _MARKS.isdisjoint(line.replace("’", ""))
        and _DISCLOSURE.search(line) is not None
    )


def is_prompt(line: str) -> bool:
    """Whether a line asks its readers for something that is the paper's own business.

    >>> is_prompt("Get the day's headlines in your inbox every morning.")
    True
    >>> is_prompt("“Follow us,” he said."), is_prompt("Get the children out of your house, he said.")
    (False, False)
    >>> is_prompt("Melden Sie sich für unseren Newsletter an."), is_prompt("Sie lesen uns, sagte er.")
    (True, False)
    """
    if is_request(line):
        return True
    if line.count(" ") >= _MOST_WORDS or line[:1] in _MARKS:
        return False
    own = {word.casefold() for word in _WORD.findall(line)}
    if not own or own & lexicon.telling_words() or not own & lexicon.reader_words():
        return False
    return bool(own & _LETTERS or _PLEASE.search(line))


def means_reader(line: str) -> bool:
    """Whether a line speaks to its readers, or of the paper as "us", and quotes nobody.

    >>> means_reader("Have you got a tip? Mail us."), means_reader("“You and us,” she said.")
    (True, False)
    """
    if line.count(" ") >= _MOST_READER_WORDS or not _QUOTES.isdisjoint(line) or line[:1] in "–—-":
        return False
    words = _WORD.findall(line)
    own = {word.casefold() for word in words}
    if own & lexicon.telling_words():
        return False
    own = {word.lower() for word in words if not (word.isupper() and len(word) > 1)} - _SHARED
    return bool((own - _FORMAL) & lexicon.reader_words()) or _FORMALLY.search(line) is not None


def calls(line: str) -> bool:
    """Whether a line ends with a short sentence that asks its readers for something.

    >>> calls("The paper depends on readers. Become a member today."), calls("He left. Take care.")
    (True, False)
    """
    if line.count(" ") >= _MOST_READER_WORDS or not _QUOTES.isdisjoint(line):
        return False
    sentences = _SENTENCE.split(line, _MOST_SENTENCES)
    own = [word.casefold() for word in _WORD.findall(sentences[-1])]
    if len(sentences) < 2 or not 1 < len(own) <= _MOST_CALL_WORDS:
        return False
    offers = lexicon.channel_words() | lexicon.offer_words() | lexicon.reader_words()
    return own[0] in lexicon.asking_words() and not offers.isdisjoint(own)


def is_request(line: str) -> bool:
    """Whether a line begins with what a paper asks of its readers, as no sentence of an article does.

    >>> is_request("Follow us on Instagram and Facebook."), is_request("They follow us on Facebook.")
    (True, False)
    >>> is_request("Every Friday, the lake in your inbox."), is_request("It lands in your inbox.")
    (True, False)
    """
    if "@" in line and _HANDLE.match(line):
        return True
    if line.count(" ") >= _MOST_WORDS or line[:1] in _MARKS:
        return False
    if "@" in line and (_WRITE_US.search(line) or _SEND_TO.match(line) or _ANSWERS_TO.match(line)):
        return True
    lower = line.lower()
    if line.count(" ") < _MOST_WORDS_OF_OFFER and _INBOX.search(line) and _OFTEN.search(line):
        return not _said(line)
    if any(map(lower.__contains__, _LEADING_ON)) and _READ_ON.search(line):
        return not _said(line)
    if "newsletter" in lower and _SIGN_UP_TOO.search(line):
        return not _said(line)
    first = _WORD.search(line)
    if (_SUBSCRIBED.match(line) or _ERROR_FOUND.match(line)) and not _said(line):
        return True
    if first is None or first[0].casefold() not in lexicon.asking_words():
        return False
    own = {word.casefold() for word in _WORD.findall(line)}
    if own & lexicon.telling_words():
        return False
    addressed = bool(own & lexicon.reader_words())
    strong, weak = len(own & lexicon.channel_words()), len(own & lexicon.offer_words())
    told = strong > 1 or addressed or strong + weak > 2 or first[0].casefold() in _CLICKS
    told = told or (bool(own & _LETTERS) and _SIGN_UP.match(line) is not None)
    return strong + weak >= 1 + (not strong) and told


def _said(line: str) -> bool:
    """Whether a line tells what somebody said."""
    telling = lexicon.telling_words()
    return any(word.casefold() in telling for word in _WORD.findall(line))
