"""Attributions inside the marks, in languages with packs: parted where they stand, and nowhere else."""

from __future__ import annotations

import pytest

from newsum.attribution.spans.pack_words import word_tagger
from newsum.attribution.spans.parentheticals import without_parentheticals
from newsum.language.quotation_marks import find_quoted_spans


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("fr", "« Nous avons attendu, estime la maire Élise Varnoux. Il faut agir. »",
         ["Nous avons attendu", "Il faut agir."]),
        ("fr", "« Nous avons attendu, a-t-elle ajouté, et il faut agir. »",
         ["Nous avons attendu", "et il faut agir."]),
        ("fr", "« Nous avons attendu, a réagi dans un communiqué Marc Delbrant. »",
         ["Nous avons attendu"]),
        ("es", "“Hemos esperado demasiado –aseguró Tomás Verdejal–. Ya basta”.",
         ["Hemos esperado demasiado", "Ya basta"]),
        ("it", "«Abbiamo aspettato troppo – ha detto Bruno Calvenzi – e ora basta».",
         ["Abbiamo aspettato troppo", "e ora basta"]),
        ("pt", "“Esperamos tempo demais, disse Tomás Verdelho. Agora chega.”",
         ["Esperamos tempo demais", "Agora chega."]),
        ("fr", "« Nous avons attendu, je pense, et il faut agir. »", None),
        ("fr", "« Il vient, dit qu'il part, et ne part pas. »", None),
        ("de", "„Er kam, sah die Brücke, und ging.“", None),
        ("es", "“Hemos esperado –y mucho– este puente”.", None),
    ],
)  # fmt: skip
def test_parts_of_a_quote(language: str, text: str, parts: list[str] | None) -> None:
    spans = find_quoted_spans(text, [(0, len(text))])
    found = without_parentheticals(text, spans, word_tagger(language))
    if parts is None:
        assert found == spans
    else:
        assert [text[span.start : span.end].strip() for span in found] == parts
