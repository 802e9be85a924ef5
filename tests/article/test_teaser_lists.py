"""Lists of other articles below the body, each with its writer.  All of it is invented."""

from __future__ import annotations

import newsum


def test_a_list_of_other_articles_is_taken_out() -> None:
    prose = [
        f"Die Stadt Tarn hat am Montag über den Haushalt Nummer {n} beraten." for n in (1, 2, 3)
    ]
    others = []
    for title, name in (
        ("Il sale torna caro", "Ada Quorn"),
        ("Una festa per il porto", "Ivo Rasch"),
        ("Chi ha paura del «lupo di Brack»", "Udo Pern"),
    ):
        others += [title, f"di {name}", "La storia comincia in un giorno di pioggia, quando"]
    article = newsum.read("\n\n".join(("Tarn streitet um Geld", *prose, *others)))
    assert [article.text[a:b] for a, b in article.paragraphs] == prose
    assert {one.kind for one in article.removed} == {"headline", "related"}


def test_two_lines_of_writers_are_no_list() -> None:
    prose = [
        f"Die Stadt Tarn hat am Montag über den Haushalt Nummer {n} beraten." for n in (1, 2, 3)
    ]
    text = "\n\n".join(("Tarn streitet um Geld", *prose, "Ein Nachsatz", "Von Ada Quorn"))
    assert len(newsum.read(text).paragraphs) >= len(prose)
