"""What a page declares about its article: in JSON-LD, in ``meta`` and ``link``, in its title.

Only what is declared of the article itself counts; what a library would guess from the rest of the
page (a comment's date, a teaser's author) does not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any, Final
from urllib.parse import urlsplit

from ... import authors, person_names
from ...dates import day_elsewhere
from ...lexicon import agencies
from ...patterns import pattern
from ..declared import iso_date, letters, line
from .html_address import find_address

_ARTICLE = pattern(r"(?:Article|Posting|Report|Review|Blog|Story|NewsItem|Recipe|HowTo)$")
_PAGE = pattern(r"(?:WebPage|ItemPage)$")

_MOST_NODES: Final = 2_000
"""Objects of a page's JSON-LD that are looked at."""

_LONGEST: Final = 1_000
"""Characters of a title or a deck that are read."""

_TITLES: Final = ("og:title", "twitter:title", "dc.title", "headline", "parsely-title", "title")
_PUBLISHED: Final = (
    "article:published_time", "datepublished", "og:published_time", "article:published",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date.created",
    "publish-date", "publish_date", "publishdate", "pubdate", "date.issued", "cxenseparse:recs:publishtime",
    "date", "dc.date", "dcterms.date", "citation_publication_date", "citation_date", "last-published",
    "article.published", "published", "publication_date", "created",
)  # fmt: skip
# Names of a site's own for the day of publication: "w-published-date", "og:article:published_time".
_NAMED_DATE = pattern(r"(?:^|[^a-z])publish(?:ed|ing|ation)?[ _.:-]?(?:date|time|on)$")
_DAY_OF_ADDRESS = pattern(r"/(\d{4})[/-]?(\d\d)[/-]?(\d\d)[/-]")
_NOT_OURS = pattern(r"site|page:|issue|last|modif|updat|expir|unpublish")

_UPDATED: Final = (
    "article:modified_time", "datemodified", "og:updated_time", "article:modified", "lastmod",
    "last-modified", "dcterms.modified", "dc.date.modified", "modified", "revised",
)  # fmt: skip
_AUTHORS: Final = (
    "author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "byl", "article:author", "citation_author", "cxenseparse:author", "creator",
    "twitter:data1",
)  # fmt: skip
_SECTIONS: Final = ("article:section", "parsely-section", "section", "articlesection")
_NO_SECTIONS: Final = frozenset(
    ("tag", "tags", "post", "posts", "page", "article", "articles", "story", "default", "none",
     "null", "undefined", "uncategorized", "uncategorised", "home", "homepage", "index")
)  # fmt: skip
"""What programs call a page that is in no section."""
_LONGEST_SECTION: Final = 60
_DECKS: Final = ("og:description", "description", "twitter:description", "dc.description")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page declares.  Not declared is ``None`` or empty."""

    titles: tuple[str, ...] = ()
    """As declared, the surest first; with the name of the site behind some."""
    sites: tuple[str, ...] = ()
    """Names of the site, and its host without ``www`` and the top-level domain."""
    authors: tuple[str, ...] = ()
    """Persons, whole."""
    organization: str | None = None
    """What is declared as the author and is no person."""
    agencies: tuple[str, ...] = ()
    """The news agencies among the authors."""
    published: str | None = None
    moment: str | None = None
    """The moment of publication as it is written, with its time of day and zone."""
    updated: str | None = None
    section: str | None = None
    decks: tuple[str, ...] = ()
    """Descriptions: decks where the page shows them."""
    url: str | None = None
    body: str | None = None
    """The article's text, where it is declared."""
    restricted: bool = False
    """Whether it says that not everybody may read the article."""
    count: int | None = None
    """How many words it says that the article has."""


def read_metadata(tree: Any, saved: str | None = None) -> Metadata:
    """What a parsed page declares about its article; ``saved`` is where it says it was saved from."""
    metas = _metas(tree)
    article, publisher = _json_ld(tree)
    title = next((element.text for element in tree.iter("title") if element.text), None)
    entity = article.get("mainEntityOfPage")
    entity = entity.get("@id") if isinstance(entity, dict) else entity
    named = _all(metas, ("og:url", "parsely-link"))
    likely = _all(metas, ("mainentityofpage", "twitter:url"))
    url = find_address(tree, (*named, article.get("url"), entity, *likely), saved)
    sites = _sites(metas, publisher, url)
    authors, organization = _authors(metas, article, sites)
    published, moment = _first_day([article.get("datePublished"), *_all(metas, _PUBLISHED)])
    elsewhere = day_elsewhere(moment or "")
    published = published or _named_date(metas)
    if elsewhere and elsewhere == _day_of_address(url):
        published = elsewhere
    updated, _ = _first_day([article.get("dateModified"), *_all(metas, _UPDATED)])
    return Metadata(
        titles=_lines([article.get("headline"), *_all(metas, _TITLES), title, article.get("name")]),
        sites=sites,
        authors=tuple(authors),
        organization=organization,
        agencies=_agencies(metas, article),
        published=published,
        moment=moment,
        updated=updated if published is None or (updated or "") > published else None,
        section=_section(article, metas),
        decks=_lines([article.get("description"), *_all(metas, _DECKS)]),
        url=url,
        body=_text(article.get("articleBody")),
        restricted=str(article.get("isAccessibleForFree")).strip().lower() == "false",
        count=_number(article.get("wordCount")),
    )


def _metas(tree: Any) -> dict[str, list[str]]:
    """What the ``meta`` elements say, by their lower-cased names."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), []).append(content.strip())
    return found


def _all(metas: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from metas.get(name, ())


def _json_ld(tree: Any) -> tuple[dict[str, Any], str | None]:
    """The object of a page's JSON-LD that is the article, and the publisher's name."""
    nodes: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            nodes += _nodes(script.text, _MOST_NODES - len(nodes))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    articles = [node for node in nodes if any(map(_ARTICLE.search, _types(node)))]
    pages = [node for node in nodes if any(map(_PAGE.search, _types(node)))]
    article = max(articles, key=lambda node: len(node.keys() & _TELLING), default={})
    if not article and pages:
        page = pages[0]
        article = {
            key: page[key] for key in ("datePublished", "dateModified", "author") if key in page
        }
    resolved = dict(article)
    for key in ("author", "creator", "publisher"):
        if key in resolved:
            resolved[key] = _resolved(resolved[key], by_id)
    publisher = next(iter(_names(resolved.get("publisher"))), None)
    return resolved, publisher


_TELLING: Final = frozenset(("headline", "author", "datePublished", "articleBody", "publisher"))


def _nodes(text: str, most: int) -> list[dict[str, Any]]:
    """The objects in a script, those inside others too where they are things of their own."""
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    try:
        todo: list[Any] = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return []
    found: list[dict[str, Any]] = []
    while todo and len(found) < most:
        value = todo.pop(0) if len(todo) < 50 else todo.pop()
        if isinstance(value, list):
            todo = [*value[:most], *todo]
        elif isinstance(value, dict):
            found.append(value)
            todo += [
                value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in value
            ]
    return found


def _types(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [
        kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _resolved(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    """A value with references to other objects replaced by those."""
    if isinstance(value, list):
        return [_resolved(one, by_id) for one in value[:50]]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value


def _names(value: Any) -> Iterator[str]:
    """The names that a value of JSON-LD gives."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value[:50]:
            if isinstance(one, str | dict):
                yield from _names(one)
    elif isinstance(value, dict):
        name = value.get("name")
        if isinstance(name, list | str):
            yield from _names(name)
        elif isinstance(value.get("givenName"), str) and isinstance(value.get("familyName"), str):
            yield f"{value['givenName']} {value['familyName']}"


def _authors(
    metas: dict[str, list[str]], article: dict[str, Any], sites: Sequence[str]
) -> tuple[list[str], str | None]:
    """The persons who are declared as authors, and the first author that is none."""
    given = article.get("author") or article.get("creator")
    declared = [(name, True) for name in _names(_without_publishers(given))]
    declared += [(person_names.in_order(name), False) for name in _all(metas, _AUTHORS)]
    known = {letters(site) for site in sites}
    no_persons = {letters(name) for name in _organizations(given)}
    organization = None
    persons: list[str] = []
    named: set[str] = set()
    of_json = False
    for name, structured in declared:
        if persons and not structured and of_json:
            break
        is_site = letters(name) in known and not person_names.has_first_name(name)
        if is_site or name.startswith("http"):
            continue
        found = authors.persons(name, single=person_names.may_be_single(name))
        if letters(name) in no_persons or person_names.has_article(name):
            found = list(filter(person_names.has_first_name, found))
        found = [
            one for one in found if letters(one) not in known or person_names.has_first_name(one)
        ]
        own = list(map(letters, found))
        if not structured and not named.isdisjoint(own):
            continue
        persons += found
        named.update(own)
        of_json = of_json or (structured and bool(found))
        if not found:
            organization = organization or authors.one_name(name)
    unique = {letters(one): one for one in reversed(persons)}
    return [one for key, one in reversed(unique.items())], organization


def _without_publishers(value: Any) -> Any:
    """Authors without the organizations among them, where some are persons by their types."""
    ones = value[:50] if isinstance(value, list) else []
    typed = [_types(one) if isinstance(one, dict) else [] for one in ones]
    if not any("Person" in kinds for kinds in typed):
        return value
    return [
        one
        for one, kinds in zip(ones, typed, strict=True)
        if not any(kind.endswith("Organization") for kind in kinds)
    ]


def _organizations(value: Any) -> Iterator[str]:
    """The names of the authors whose types say that they are no persons."""
    for one in value[:50] if isinstance(value, list) else [value]:
        if isinstance(one, dict) and any(kind.endswith("Organization") for kind in _types(one)):
            yield from _names(one)


def _agencies(metas: dict[str, list[str]], article: dict[str, Any]) -> tuple[str, ...]:
    """The news agencies that are declared as authors, each once."""
    declared = [*_names(article.get("author")), *_all(metas, _AUTHORS)]
    found = {name.strip().casefold().removeprefix("the "): name.strip() for name in declared[::-1]}
    return tuple(name for key, name in reversed(found.items()) if key in agencies())


def _first_day(values: Iterable[Any]) -> tuple[str | None, str | None]:
    """The first day that is declared, and the moment as it is written."""
    for value in values:
        if isinstance(value, str) and (day := iso_date(value)):
            return day, value
    return None, None


def _day_of_address(url: str | None) -> str | None:
    """The day in an address: "https://news.example/2026/03/04/ferries"."""
    match = _DAY_OF_ADDRESS.search(urlsplit(url).path) if url else None
    return iso_date("-".join(match.groups())) if match else None


def _named_date(metas: dict[str, list[str]]) -> str | None:
    """The first day that a ``meta`` of another name says to be that of publication."""
    named = [name for name in metas if _NAMED_DATE.search(name) and not _NOT_OURS.search(name)]
    return min(filter(None, map(iso_date, _all(metas, named))), default=None)


def _section(article: dict[str, Any], metas: dict[str, list[str]]) -> str | None:
    value = article.get("articleSection")
    value = value[0] if isinstance(value, list) and value else value
    found = [value] if isinstance(value, str) else []
    section = next(iter(_lines([*_all(metas, _SECTIONS), *found])), None)
    if section is None or len(section) > _LONGEST_SECTION or "http" in section:
        return None
    first, _, others = section.partition(", ")
    if others.startswith(first):  # "Science, Science News": a section and those in it
        section = first
    return None if section.casefold() in _NO_SECTIONS else section


def _sites(metas: dict[str, list[str]], publisher: str | None, url: str | None) -> tuple[str, ...]:
    names = [
        *_all(metas, ("og:site_name", "application-name", "twitter:site", "publisher")),
        publisher,
    ]
    if url:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        names += [host, host.rsplit(".", 1)[0]]
    return _lines(name.lstrip("@") for name in names if name)


def _number(value: Any) -> int | None:
    text = str(value).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else None


def _text(value: Any) -> str | None:
    return unescape(value) if isinstance(value, str) and value.strip() else None


def _lines(values: Iterable[Any]) -> tuple[str, ...]:
    """Values that are text, each once, on one line, with no markup or entities in it."""
    found: dict[str, None] = {}
    for value in values:
        if isinstance(value, str) and (text := line(_plain(value[:_LONGEST]))):
            found.setdefault(text, None)
    return tuple(found)


_TAG = pattern(r"</?[a-zA-Z][^<>]{0,200}>")


def _plain(text: str) -> str:
    return unescape(_TAG.sub("", unescape(text)))
