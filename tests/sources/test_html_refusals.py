"""Pages that hold no article are refused; short articles, and those about such pages, are not."""

from __future__ import annotations

import pytest

from newsum.errors import NoArticleError
from newsum.sources.readers.html import parse

TITLES = (
    "Bridge over the Orlo reopens",
    "School buses to run later",
    "Storm takes roof off tennis hall",
    "Bakery wins bread prize",
    "Ferry company raises fares",
)


def page(body: str, title: str = "Alder") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def cards(text: str) -> str:
    """Headings that lead to articles, each with a text below it."""
    return "".join(
        f"<div class=card><h3><a href=/{n}>{title}</a></h3><p>{text}</p></div>"
        for n, title in enumerate(TITLES)
    )


REFUSED = {
    "for subscribers, French": page(
        "<h1>Le port rouvre</h1><p>Cet article est réservé à nos abonnés.</p><p>Déjà abonné ?</p>"
    ),
    "for subscribers, Portuguese": page(
        "<h1>O porto reabre</h1><p>Artigo exclusivo para assinantes.</p><p>Já é assinante?</p>"
    ),
    "for subscribers, Italian": page(
        "<h1>Riapre il porto</h1><p>Contenuto riservato agli abbonati.</p><p>Sei già abbonato?</p>"
    ),
    "taken down": page(
        "<h1>Sorry</h1><p>It may have expired or been removed.</p>", "Article not available"
    ),
    "taken down, Dutch": page("<h1>Oei</h1><p>Dit artikel is niet meer beschikbaar.</p>"),
    "cookies, Dutch": page(
        "<h1>Wij waarderen uw privacy</h1><p>Wij en onze partners gebruiken cookies.</p>"
    ),
    "a number, Polish": page("<h1>Błąd 404</h1><p>Przepraszamy, adres jest zły.</p>"),
    "a number, Swedish": page("<h1>Fel 500</h1><p>Försök igen om en stund.</p>"),
    "not found, Dutch": page("<h1>Oei!</h1><p>We kunnen deze pagina niet vinden.</p>"),
    "not found, Russian": page("<h1>Ой</h1><p>Такой страницы нет на этом сайте.</p>"),
    "log in, French": page(
        "<h1>Identifiez-vous</h1><p>Mot de passe oublié ?</p><p>Inscrivez-vous</p>", "Connexion"
    ),
    "log in, Spanish": page("<h1>Entrar</h1><p>¿Has olvidado tu contraseña?</p>"),
    "leads elsewhere": page(
        "<p>If you are not redirected automatically, <a href=/x>click</a>.</p>"
    ),
    "a number and two words": page(
        "<h1>404 Not Found</h1><p>The address was not found on this server. Besides, an error was met"
        " while an error document was looked for to handle it.</p>"
    ),
    "loads": page("<p>Loading…</p><div id=app></div>"),
    "a blocker, Italian": page("<h1>Bloccato</h1><p>Disattiva il tuo blocco e torna da noi.</p>"),
    "an app": page("<h1>Get the app</h1><p>It is best to open your story in our app.</p>"),
    "cookies": page("<p>Este sitio utiliza cookies propias y de terceros. Acepte su uso.</p>"),
    "went wrong": page("<h1>Oops!</h1><p>Something went wrong on our end.</p>", "Error"),
    "nothing found": page("<h1>Suche</h1><p>Die Suche nach „Fähre“ ergab keine Treffer.</p>"),
    "of what age": page("<p>Please confirm that you are over 18 years of age to enter.</p>"),
    "a wall, Spanish": page("<h1>La lonja cierra</h1><p>Para seguir leyendo, regístrese.</p>"),
    "a player": page("<h1>Fog</h1><p>Video Player is loading.</p><p>This is a modal window.</p>"),
    "a newsletter": page("<h1>Newsletter</h1><p>Get the best stories in your inbox.</p>"),
    "gone, Dutch": page("<h1>Artikel weg</h1><p>Dit artikel is niet langer beschikbaar.</p>"),
    "teasers that are links": page(
        "<h1>Lokales</h1>"
        + "".join(
            f"<article><a href=/{n}><h2>{title}</h2><p>Das ist so seit {n} Jahren.</p></a></article>"
            for n, title in enumerate(TITLES)
        )
    ),
    "teasers with credits": page(
        "<h1>Posts tagged “ferry”</h1>"
        + "".join(
            f"<article><h2><a href=/{n}>{title}</a></h2><div>Posted on March {n + 1}, 2026 by Ada Holm</div>"
            f"<p>It was closed. <a href=/{n}>Continue reading</a></p></article>"
            for n, title in enumerate(TITLES)
        )
    ),
    "a section": page(f"<h1>Local news</h1>{cards('A line on what it tells.')}", "Local news"),
    "a search": page(
        f"<h1>Results for “ferry”</h1><p>1 to 5 of 214</p>{cards('It had been closed for long.')}"
    ),
    "an author": page(
        f"<h1>Ada Holm</h1><p>Ada covers ports.</p>{cards('It was closed for long.')}"
    ),
}


@pytest.mark.parametrize("html", REFUSED.values(), ids=REFUSED)
def test_no_article(html: str) -> None:
    with pytest.raises(NoArticleError):
        parse("a.html", html)


LONG = (
    "The bridge, which had been closed since November, was opened again on Monday by the mayor, and"
    " the first to cross it was a baker with a cart of bread, whom nobody had asked to wait."
)
ARTICLES = {
    "quotes a refusal": (
        page(
            "<h1>Library site was down</h1><p>The library said that its site was down for six hours.</p>"
            "<p>Those who tried to log in saw only the words “Page not found”.</p>"
        ),
        "six hours",
    ),
    "tells of a wall": (
        page(
            "<h1>Court bans walls</h1><p>Sites may no longer make visitors accept cookies before they"
            " read, a court in Port Alder ruled on Tuesday.</p><p>A teacher had sued.</p>"
        ),
        "ruled on Tuesday",
    ),
    "tells of what was not found": (
        page(
            "<h1>Ballots lack a page</h1><p>A page was missing from 400 ballots in Tarn, the clerk said."
            " They could not be found on Monday.</p>"
        ),
        "could not be found",
    ),
    "addresses its readers": (
        page(
            "<h1>When your ferry is late</h1><p>You can ask for all of your money back if your ferry is"
            " more than an hour late. Keep your ticket.</p>"
        ),
        "Keep your ticket",
    ),
    "addresses its readers, with an author": (
        page("<h1>Late?</h1><p>By Ada Holm</p><p>Ask for your money back. Keep your ticket.</p>"),
        "Keep your ticket",
    ),
    "means the town that it is of": (
        page("<h1>La ville perd son ours</h1><p>L’ours de notre zoo est mort mardi.</p>"),
        "mort mardi",
    ),
    "tells of others": (
        page(
            "<h1>Strom fällt aus</h1><p>Die Stadt bleibt dunkel. Ihre Bewohner zünden Kerzen an.</p>"
        ),
        "zünden Kerzen",
    ),
    "a line's number": (
        page(
            "<h1>Bus 404 fährt wieder</h1><p>Er fährt ab Montag bis zum Hafen, teilte sie mit.</p>"
        ),
        "bis zum Hafen",
    ),
    "a number in its headline": (
        page("<h1>404 people rescued off Skerry</h1><p>Boats took 404 people off on Monday.</p>"),
        "Boats took",
    ),
    "a roundup": (page(f"<h1>Five stories</h1>{cards(LONG)}", "Five stories"), "baker with a cart"),
    "a roundup with an author": (
        page(f"<h1>Five stories</h1><p>By Ada Holm</p>{cards('It had been closed for long.')}"),
        "closed for long",
    ),
    "an article above teasers": (
        page(f"<article><h1>Bridge reopens</h1><p>{LONG}</p></article>{cards('It was so.')}"),
        "baker with a cart",
    ),
}


@pytest.mark.parametrize(("html", "text"), ARTICLES.values(), ids=ARTICLES)
def test_articles_are_read(html: str, text: str) -> None:
    assert text in parse("a.html", html).text
