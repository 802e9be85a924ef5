"""Credits of pictures: how captions end, and what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from . import person_names
from .lexicon import picture_agencies
from .patterns import pattern

_LONGEST_CAPTION: Final = 60
"""Words of a caption at most."""
_LONGEST_CREDIT: Final = 120
"""Characters of its end that are looked at."""
_LONGEST_ALONE: Final = 60
"""Characters of a credit in a line of its own at most."""
_MOST_ABOVE: Final = 40
"""Words of a caption above its credit at most."""
_AROUND: Final = 12
"""Lines around a name in which those in the news are named again."""
_MARKS: Final = frozenset('“”„«»"')
"""Marks of quotes, which a caption hardly has."""

_LINKS: Final = ("of", "for", "the", "and", "via", "de")
"""The small words in the names of those whom a credit names."""

# Of whom a credit names nobody is in lower case: "Ana Roe / The Wire", "Port of Alder".
_CREDITED: Final = rf"(?:[ :,/|&-]{{1,3}}(?:[A-ZÀ-Þ][\w.'’-]*|{'|'.join(_LINKS)})){{1,8}}\.?$"

_LAST_SMALL: Final = frozenset((*_LINKS, "min"))
"""The last words in small letters that a credit can have: "… | 3:18 min", too."""

# "(Photo: Ana Roe)", "© Ana Roe", "Photo by Ana Roe", "Image credit: Roe/Wire".
_CREDIT: Final = pattern(
    r"\((?i:photo|foto|image|picture|bild|credit|courtesy|file|archiv(?:bild|foto)|symbol(?:bild|foto))s?\b[^()]{0,80}\)\.?$"
    r"|(?:© ?|\b(?i:photo|photograph|foto|image|picture|bild)s?(?i: by| credits?:?| courtesy|:)"
    rf"|\b(?i:credit):){_CREDITED}"
)

# "(山口写す撮影)", "＝山口撮影": who took the picture, or gave it, in Japanese and Chinese.
_UNSPACED_CREDIT: Final = pattern(
    r"(?:[(（＝=][^()（）＝=]{1,30}(?:撮影|提供|写す|摄|攝)[)）]?|[(（【](?:写真|图|图片|圖)[^()（）]{0,30}[)）】]"
    r"|[=ⓒ] ?[가-힣]{2,8}(?: 기자)?|[가-힣]{2,10} ?(?:자료사진|사진 ?제공|제공))$"
)

# "The pier on Monday. Fot. Ana Roe", "… Kuva: Ana Roe", "… | foto: Ana Roe, The Wire".
_LABELLED_BEHIND: Final = pattern(
    r"(?:^|[\s|([—–-])(?i:fot\.|fot(?:o|ó|ografie|oğraf|ografía)?|zdj\.|zdjęcie|kuva|kép|bilde?|billede|beeld|imagen|imatge|imagem|immagine|φωτο(?:γραφία)?|фото"
    r"|photo|photos|picture|image) ?(?:[:/©]|(?<=\.)) ?[^.!?:]{2,60}[.)]?$"
)

# "(Ana Roe/The Wire)", "(The Wire / Ana Roe)", "(Ana Roe/Pool/The Wire)", "(The Wire: Ana Roe)".
_AGENCY: Final = pattern(
    r"\([A-Z][^()/]{2,40}(?: ?/ ?[A-Z][^()/]{1,40}){1,3}\)\.?$"
    r"|[.\w] \([A-Z][\w '’&-]{2,40}: [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){1,2}\)$"
)

# "The pier on Monday. ANA ROE/THE WIRE".
_CAPITALS: Final = pattern(
    r"[.!?] (?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+ ){1,3}?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+ ?/ ?[A-ZÀ-Þ][A-ZÀ-Þ &.'’-]{1,30}$"
)

# "The pier on Monday. WIRE/Ana Roe".
_AGENCY_BEFORE: Final = pattern(
    r"[.!?] [A-ZÀ-Þ]{2,10} ?/ ?[A-ZÀ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-Þ][\w.'’-]{1,30}){0,3}$"
)

# "The mayor on the quay.Ana Roe", "The pier in May. Photo The Wire/Ana Roe": the credit glued to its caption.
_GLUED: Final = pattern(
    r"[\w)”»\"]\.(?! )(?P<who>[A-ZÀ-Þ][\w'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){1,3})(?: ?[(/] ?[A-ZÀ-Þ][\w .]{1,20}\)?)?$"
)
_BEHIND: Final = pattern(
    r"[.!?] (?i:photo|foto)s? [A-ZÀ-Þ][\w'’-]*(?: ?/ ?| )[A-ZÀ-Þ][\w /'’-]{2,60}$"
    r"|[a-zà-ÿ.)](?:Credit|Photo|Foto|Bild|Image): ?[A-ZÀ-Þ][^.!?]{1,60}$"
    r"|[.!?] (?i:photo|foto)s? [A-ZÀ-Þ][^.!?/]{1,40}/ ?[A-ZÀ-Þ][\w'’ -]{2,40}$"
)

# "The pier in May. ANA ROE": the name in capitals behind the caption.
_CAPITAL_NAME: Final = pattern(
    r"[a-zà-ÿ)]{2}[.!?] (?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){1,2})$"
)

# "(Ana Roe/aroe@wire.example)", alone below its caption.
_IN_BRACKETS: Final = pattern(r"\([A-Z][^()/]{2,40} ?/ ?[^()/\s][^()/]{1,60}\)\.?")

# "Ana Roe/Pool/The Wire", alone below its caption.
_PARTED: Final = pattern(
    r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}"
    r"(?: ?/ ?[A-ZÀ-Þ][\w.'’&-]*(?: [A-ZÀ-Þ][\w.'’&-]*){0,3}){1,3}"
    r"|[A-ZÀ-Þ]{2,8}(?: ?/ ?[A-ZÀ-Þ][\w.'’&-]*){2,3}"
    r"|[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}(?: \| [A-ZÀ-Þ][\w.'’&-]*(?: [A-ZÀ-Þ][\w.'’&-]*){0,3}){2,3}"
)

# "Illustration: Ana Roe", "Bildquelle: The Wire", alone.
_LABELLED: Final = pattern(
    r"(?i:(?:photo[ -]?)?illustrations?|(?:info)?grafik|bildquelle|fotoquelle|(?:info)?graphics?)"
    rf"(?i: by|:){_CREDITED}"
)

# "© The Wire/Ana Roe", "© Ana Roe", alone.
_SOURCE: Final = pattern(
    r"© ?[A-ZÀ-Þ][\w.'’&-]*(?: (?:[A-ZÀ-Þ][\w.'’&-]*|of|for|the|via|de|/)){0,5}(?: ?/ ?[A-ZÀ-Þ][\w.'’& -]{1,40}){0,2}"
)

# "Getty Images / Ana Roe", "AP Photo/Ana Roe", "Reuters / Pool", alone.
_OF_AGENCY: Final = pattern(
    r"(?P<agency>[^\W\d_]{2,12})(?: (?:Images|Photos?|Pictures|Press))?(?P<who>(?: ?/ ?[^/.!?:]{2,40}){0,2})"
)

# "From left, Ana Roe and Bo Vick", "Pictured: Ana Roe".
_PLACED: Final = pattern(
    r"(?:Pictured|Photographed|Seen here|Clockwise from|\(?L-R\)?|\(?V\. ?l\.)(?=\W)"
    r"|(?:(?:From (?:the )?)?[Ll]eft to right|From (?:the )?(?:left|right)|Von links|Da sinistra"
    r"|De gauche à droite|De izquierda a derecha|Da esquerda para a direita)(?=[,:]| nach rechts)"
)

# "Ana Roe, second left, and Bo Vick, right, on the quay", "Ana Roe (from left), Bo Vick".
_BESIDE: Final = (
    r"(?<=[a-zà-ÿ]), \(?(?:(?:second|third|fourth|far|top|bottom|back|front) )?(?:from )?(?:the )?"
    r"(?:left|right|cent(?:er|re))\)?[,.)]"
)
_PLACED_AMID: Final = pattern(
    r".{0,200}?(?:\(from left|\bv\. ?l\. ?n\. ?r\.|\(v\. ?l\.|\(von links"
    rf"|{_BESIDE}.{{0,120}}?{_BESIDE})"
)
_PLACES: Final = ("left", "right", "center", "centre", "v.", "von links")
"""What stands in every line in which somebody is placed so."""

# "The board meets on the quay. 18.04.2024 | 3:18 min": below a video.
_VIDEO: Final = pattern(r"\d{1,2}[./]\d{1,2}[./]\d{4} ?[|•] ?\d{1,2}:\d\d(?: ?min)?\.?$")

# "tug-last-trip-2.jpg": what a page shows of a picture that it lacks.
_FILE: Final = pattern(r"[\w .()-]{1,100}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)", re.IGNORECASE)


_GLUED_CREDIT = ".Credit..."
"""What pages set between a caption and its credit, to be seen by those who hear them."""

_LONGEST_GLUED = 400
"""Characters of a caption with that in it, at most."""


def ends_with_credit(line: str) -> bool:
    """Whether a line is a picture's caption, by the credit it ends with, or who is where in it.

    >>> ends_with_credit("The pier on Monday. (Ana Roe/The Wire)"), ends_with_credit("It (A/B) fell.")
    (True, False)
    """
    if _GLUED_CREDIT in line and len(line) <= _LONGEST_GLUED:
        return True
    if _ends_small(line):  # as nearly every line does: the rest costs many times as much
        return may_be_caption(line) and _places_somebody(line)
    if not may_be_caption(line):
        return False
    end = line[-_LONGEST_CREDIT:]
    return bool(
        _CREDIT.search(end)
        or _LABELLED_BEHIND.search(end)
        or _UNSPACED_CREDIT.search(end)
        or _AGENCY.search(end)
        or _VIDEO.search(end)
        or _CAPITALS.search(end)
        or _AGENCY_BEFORE.search(end)
        or _BEHIND.search(end)
        or (
            (named := _CAPITAL_NAME.search(end))
            and person_names.has_first_name(named["who"].title())
        )
        or ((glued := _GLUED.search(end)) and person_names.has_first_name(glued["who"]))
        or _places_somebody(line)
    )


def _ends_small(line: str) -> bool:
    """Whether the last word of a line is in small letters and ends no credit."""
    last = line[line.rfind(" ") + 1 :].rstrip(".")
    return last.isalpha() and last.islower() and last not in _LAST_SMALL


def _places_somebody(line: str) -> bool:
    """Whether a line says where in the picture somebody is."""
    return bool(
        _PLACED.match(line) or (any(map(line.__contains__, _PLACES)) and _PLACED_AMID.match(line))
    )


def may_be_caption(line: str) -> bool:
    """Whether a line is short enough for a caption, quotes nobody, and is no item with a number."""
    return line.count(" ") < _LONGEST_CAPTION and _MARKS.isdisjoint(line) and not line[:1].isdigit()


def is_credit_alone(line: str) -> bool:
    """Whether a line is the credit of the picture whose caption is above it, and nothing else.

    >>> [is_credit_alone(line) for line in ("Ana Roe/Pool/The Wire", "(Ana Roe/The Wire)", "Ana Roe")]
    [True, True, False]
    """
    if len(line) > 2 * _LONGEST_ALONE:
        return False
    if _IN_BRACKETS.fullmatch(line):
        return True
    parted = len(line) <= _LONGEST_ALONE and _PARTED.fullmatch(line)
    name = re.split(r"[/|]", line, maxsplit=1)[0].strip()
    return (
        bool(parted)
        and (person_names.is_person(name) or name.isupper())
        and (line.count("/") > 1 or line.count("|") > 1 or person_names.has_first_name(name))
    )


def _names_source(line: str) -> bool:
    """Whether a line says whose picture or drawing it is, and nothing else; a caption may be missing.

    >>> [_names_source(line) for line in ("Getty Images / Ana Roe", "Illustration: Ana Roe", "Getty")]
    [True, True, False]
    """
    if len(line) <= 2 * _LONGEST_ALONE and _LABELLED.fullmatch(line):
        return True
    found = _OF_AGENCY.fullmatch(line) if len(line) <= _LONGEST_ALONE else None
    return (
        found is not None
        and found["agency"].lower() in picture_agencies()
        and (bool(found["who"]) or " " in line)
    )


def is_source_alone(line: str) -> bool:
    """Whether a line is a mark of rights and whose a picture is, no year's and no paper's footer.

    >>> [is_source_alone(line) for line in ("© The Wire/Ana Roe", "© 2024 The Wire", "© The Wire. All rights")]
    [True, False, False]
    """
    return len(line) <= _LONGEST_ALONE and _SOURCE.fullmatch(line) is not None


def is_name_alone(line: str) -> bool:
    """Whether a line is a name in capitals, and nothing else, as photographers are named.

    >>> is_name_alone("TESSA VANE"), is_name_alone("PORT ALDER"), is_name_alone("Tessa Vane")
    (True, False, False)
    """
    return (
        len(line) <= _LONGEST_ALONE
        and line.isupper()
        and person_names.is_person(line)
        and person_names.has_first_name(line)
    )


def is_file_name(line: str) -> bool:
    """Whether a line is nothing but the name of a picture's file."""
    return _FILE.fullmatch(line) is not None


def caption_lines(lines: Sequence[str], apart: Sequence[bool] | None = None) -> set[int]:
    """The indexes of the lines of an article that are captions, credits and names of pictures' files.

    ``apart`` says of each line whether a blank one is above it, where that tells anything.
    """
    found: set[int] = set()
    for number, line in enumerate(lines):
        if is_file_name(line) or ends_with_credit(line) or _names_source(line):
            found.add(number)
        elif is_credit_alone(line) or (is_name_alone(line) and _is_unsaid(lines, number)):
            found.add(number)
            above = lines[number - 1] if number else ""
            near = apart is None or not apart[number]
            if above and near and may_be_caption(above) and above.count(" ") < _MOST_ABOVE:
                found.add(number - 1)
    return found


def _is_unsaid(lines: Sequence[str], number: int) -> bool:
    """Whether the last name of whoever a line names is nowhere else in the text.

    A few lines around are looked at: those in the news are named again there.
    """
    last = lines[number].split()[-1].casefold()
    around = (*lines[max(0, number - _AROUND) : number], *lines[number + 1 : number + _AROUND])
    return 0 < number < len(lines) - 1 and not any(last in line.casefold() for line in around)
