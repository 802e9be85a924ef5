"""Prepare the lists of stop words: ``python -m newsum.training.stops``.

Writes ``newsum/language/stops/LANGUAGE.txt`` from the collection Stopwords ISO (MIT licence, which
stands beside the lists; ``pip install stopwordsiso``) for each language that newsum detects, since
reading the whole collection takes longer than a summary.  The English list is kept by hand.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

from ..language.detection import common_words

TARGET = Path(__file__).parents[1] / "language" / "stops"


def prepared(words: set[str]) -> str:
    """Lower-cased words of letters alone, sorted, on lines of a hundred characters."""
    plain = sorted({word.lower() for word in words if word.replace("'", "").isalpha()})
    return "\n".join(textwrap.wrap(" ".join(plain), 100, break_on_hyphens=False)) + "\n"


def main() -> None:
    """Write the lists of all languages but English."""
    from stopwordsiso import stopwords

    for language in sorted(common_words()):
        if language != "en":
            path = TARGET / f"{language}.txt"
            path.write_text(prepared(stopwords(language)), encoding="utf-8")


if __name__ == "__main__":
    main()
