"""Write the invented stories as a corpus for `newsum.training`: ``python -m tests.stories.made_corpus PATH``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .made_figures import MADE, PAIRS
from .made_figures_eighteenth import EIGHTEENTH
from .made_figures_eighth import EIGHTH
from .made_figures_eleventh import ELEVENTH
from .made_figures_fifteenth import FIFTEENTH
from .made_figures_fourteenth import FOURTEENTH
from .made_figures_later import LATER, LATER_PAIRS
from .made_figures_nineteenth import NINETEENTH
from .made_figures_ninth import NINTH
from .made_figures_seventeenth import SEVENTEENTH
from .made_figures_seventh import SEVENTH
from .made_figures_sixteenth import SIXTEENTH
from .made_figures_tenth import TENTH
from .made_figures_thirteenth import THIRTEENTH
from .made_figures_thirtieth import THIRTIETH
from .made_figures_thirty_first import THIRTY_FIRST
from .made_figures_thirty_second import THIRTY_SECOND
from .made_figures_twelfth import TWELFTH
from .made_figures_twentieth import TWENTIETH
from .made_figures_twenty_eighth import TWENTY_EIGHTH
from .made_figures_twenty_fifth import TWENTY_FIFTH
from .made_figures_twenty_first import TWENTY_FIRST
from .made_figures_twenty_fourth import TWENTY_FOURTH
from .made_figures_twenty_ninth import TWENTY_NINTH
from .made_figures_twenty_second import TWENTY_SECOND
from .made_figures_twenty_seventh import TWENTY_SEVENTH
from .made_figures_twenty_sixth import TWENTY_SIXTH
from .made_figures_twenty_third import TWENTY_THIRD
from .test_disagreements import (
    AGREEING,
    DIFFERING,
    OF_OTHER_LANGUAGES,
    THE_SAME_IN_OTHER_LANGUAGES,
)

SETS = (
    *(MADE, LATER, SEVENTH, EIGHTH, NINTH, TENTH, ELEVENTH, TWELFTH, THIRTEENTH, FOURTEENTH),
    *(FIFTEENTH, SIXTEENTH, SEVENTEENTH, EIGHTEENTH, NINETEENTH, TWENTIETH),
    *(
        TWENTY_FIRST,
        TWENTY_SECOND,
        TWENTY_THIRD,
        TWENTY_FOURTH,
        TWENTY_FIFTH,
        TWENTY_SIXTH,
        TWENTY_SEVENTH,
        TWENTY_EIGHTH,
        TWENTY_NINTH,
        THIRTIETH,
        THIRTY_FIRST,
        THIRTY_SECOND,
    ),
)


def records() -> Iterator[dict[str, Any]]:
    """A record a story, and one for two lone sentences."""
    for stories in SETS:
        for made in stories:
            yield _record(made.articles, sorted(made.planted))
    for two in (*PAIRS, *LATER_PAIRS):
        yield _record(two.articles, "somewhere" if two.disagree else [])
    for texts, differing in (
        *((texts, "somewhere") for texts in DIFFERING.values()),
        *((texts, []) for texts in AGREEING.values()),
    ):
        yield {**_record(texts, differing), "of_sentences": True}
    for language, texts in OF_OTHER_LANGUAGES.items():
        yield {**_record(texts, "somewhere"), "of_sentences": True, "language": language}
    for language, texts in THE_SAME_IN_OTHER_LANGUAGES.items():
        yield {**_record(texts, []), "of_sentences": True, "language": language}


def _record(texts: Sequence[str], differing: str | Sequence[float]) -> dict[str, Any]:
    return {"documents": [{"text": text} for text in texts], "differing": differing}


if __name__ == "__main__":
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records())
    Path(sys.argv[1]).write_text("".join(lines), encoding="utf-8")
