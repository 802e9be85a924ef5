"""Clauses in which a language with a pack says who speaks: what stands where, and which verbs do."""

from __future__ import annotations

import pytest

import newsum

GERMAN = [
    ("„Wir warten auf den Winter“, zitiert der „Tarner Bote“ den Minister Ivo Rasch.", "Ivo Rasch"),
    (
        "Das Blatt zitierte einen Anwohner mit den Worten: „Wir warten auf den Winter.“",
        "einen Anwohner",
    ),
    (
        "„Das war ein langer Tag“, sagte ein Sprecher der Brellin Stiftung.",
        "ein Sprecher der Brellin Stiftung",
    ),
    ("„Es wird kalt“, sagte die aus Wend stammende Schwimmerin Ada Quorn.", "Ada Quorn"),
    ("„Es wird kalt“, sagte der von der Partei entsandte Abgeordnete Udo Pern.", "Udo Pern"),
    ("„Es wird kalt“, meinte der in Tarn lebende Maler.", "der in Tarn lebende Maler"),
    (
        "Die geplante Erweiterung des Hafens stellte der Wender Landrat Ivo Rasch in Frage: „Das ist"
        " nicht der Weg.“",
        "Ivo Rasch",
    ),
    (
        "Die Entscheidung begründete der Sprecher damit, dass „die Mittel nicht reichen“.",
        "der Sprecher",
    ),
    (
        "Die Vorwürfe gegen den Trainer wies Vereinschef Udo Pern zurück: „Daran ist nichts wahr.“",
        "Udo Pern",
    ),
    (
        "Besorgt äußerte sich auch der Vorsitzende der Fischer, Ivo Rasch: „Das wird schlimm.“",
        "Ivo Rasch",
    ),
    ("Erfreut zeigte sich Ada Quorn: „Das haben wir uns lange gewünscht.“", "Ada Quorn"),
    ("Deutlicher wurde Ivo Rasch: „Das ist ein Skandal ohne Beispiel.“", "Ivo Rasch"),
    ("Pern hat den Plan der Ministerin im Radio verteidigt: „Das ist der richtige Weg.“", "Pern"),
    (
        "Der Landrat hat vor den Gästen des Ministers betont, man müsse „auf den Winter warten“.",
        "der Landrat",
    ),
    (
        "Dort hat die Sprecherin der Werft den Arbeitern versprochen, dass „niemand gehen muss“.",
        "die Sprecherin der Werft",
    ),
    ("Quorn vertrat die Ansicht, dass „die Regeln für alle gelten“.", "Quorn"),
    ("Quorn zeigte sich überzeugt: „Das wird ein langer Tag.“", "Quorn"),
    ("Quorn sprach von einem „Fehler ohne Beispiel“.", "Quorn"),
    ("Aus Sicht von Ivo Rasch ist das „ein Fehler“.", "Ivo Rasch"),
    ("Müller sagte der Zeitung: „Das wird ein langer Tag.“", "Müller"),
]
OTHERS = [
    (
        "fr",
        "La préfecture du Lot a elle aussi condamné « les faits odieux commis » ici.",
        "la préfecture du Lot",
    ),
    ("fr", "Le Rassemblement rural a dénoncé « un mépris total » au port.", "Rassemblement rural"),
    (
        "fr",
        "« Il pleut encore », écrit sur son compte Quab la police municipale de Brisac.",
        "la police municipale de Brisac",
    ),
    ("fr", "« Un peu dérangé », d'après Quab 3, elle est sauve.", "Quab 3"),
    (
        "fr",
        "Paul Dervin, ministre des Ports, et Aude Kerlan, ministre des Lacs, sont venus. « Il pleut encore », a dit la ministre.",
        "Aude Kerlan",
    ),
    (
        "fr",
        "Bruno Lemaire est venu. Il faut « une période de quarantaine » pour les voisins, a t-il ajouté.",
        "Bruno Lemaire",
    ),
    (
        "es",
        "“No hay nada decidido”, insisten desde el Ayuntamiento de Brisal.",
        "Ayuntamiento de Brisal",
    ),
    ("es", "“No va a cerrar”, zanjó desde Morlán la diputada verde Lidia Arbeza.", "Lidia Arbeza"),
    ("es", "La alcaldesa Nuria Tovar se mostró “muy confiada” en el futuro.", "Nuria Tovar"),
    ("it", "«La diga non reggerà», ha dichiarato la dott.ssa Eva Morali.", "Eva Morali"),
    ("fr", "Le lac est « presque vide », selon Marcel Tournier.", "Marcel Tournier"),
    ("fr", "À en croire Marcel Tournier, le lac est « presque vide ».", "Marcel Tournier"),
    (
        "fr",
        "De l'avis du procureur Yves Maillot, l'enquête « ne fait que commencer ».",
        "Yves Maillot",
    ),
    ("fr", "Le maire Paul Dervin a qualifié le projet de « folie furieuse ».", "Paul Dervin"),
    ("es", "El lago está “casi vacío”, según Marta Quirós.", "Marta Quirós"),
    ("es", "De acuerdo con Marta Quirós, el lago está “casi vacío”.", "Marta Quirós"),
    ("it", "Il lago è «quasi vuoto», secondo Marta Querini.", "Marta Querini"),
    ("it", "Stando a Marta Querini, il lago è «quasi vuoto».", "Marta Querini"),
    ("pt", 'O lago está "quase vazio", segundo Marta Queirós.', "Marta Queirós"),
    ("pt", 'Nas palavras de Aurélio Sanches, o lago está "quase vazio".', "Aurélio Sanches"),
]


@pytest.mark.parametrize(("text", "speaker"), GERMAN)
def test_german_clauses(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in newsum.quotes(text, language="de")] == [speaker]


@pytest.mark.parametrize(("language", "text", "speaker"), OTHERS)
def test_clauses(language: str, text: str, speaker: str) -> None:
    assert [quote.speaker for quote in newsum.quotes(text, language=language)] == [speaker]


def test_a_title_in_marks_is_no_quote_though_a_verb_reports() -> None:
    text = "Quorn lobte den „Rat für Sichere Häfen“ am Montag."
    assert list(newsum.quotes(text, language="de")) == []
