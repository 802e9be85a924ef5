"""Invented articles of invented papers on a few events, to make digests of."""

from __future__ import annotations

from newsum.model import Source
from newsum.stories import report
from newsum.story_model import Report

FERRY = (
    (
        "gazette/ferry.txt",
        """Ferry sinks off Port Alder, 12 dead

2026-03-03

PORT ALDER (WNA) -- A night ferry sank in a storm off Port Alder on Monday, killing 12 people and
leaving 30 missing in the cold water of the strait, the coast guard said.

The ferry Marisol had left Skellan at dusk with 140 people on board, though the harbour master had
warned of gales.

“We begged them to wait for the morning,” said Ines Okafor, the harbour master of Port Alder.

Helicopters and fishing boats searched the strait until it was dark.
""",
    ),
    (
        "herald/marisol.txt",
        """Fourteen die as ferry Marisol goes down in storm

2026-03-04

PORT ALDER (Herald) -- Fourteen people died when the ferry Marisol sank in a storm off Port Alder,
the coast guard said on Tuesday, and the search for the missing goes on.

The owner, Strait Lines, had been fined twice last year for sailing with doors that did not close.

“We begged them to wait for the morning,” said Ines Okafor, the harbour master. “Nobody listened.”

The government of Westland called for three days of mourning.
""",
    ),
    (
        "star/copy.txt",
        """Ferry sinks off Port Alder

2026-03-04

PORT ALDER (WNA) -- A night ferry sank in a storm off Port Alder on Monday, killing 12 people and
leaving 30 missing in the cold water of the strait, the coast guard said.

The ferry Marisol had left Skellan at dusk with 140 people on board, though the harbour master had
warned of gales.

“We begged them to wait for the morning,” said Ines Okafor, the harbour master of Port Alder.
""",
    ),
)

BAKERS = (
    (
        "gazette/bakers.txt",
        """Rye bread of Skellan wins the bakers' prize

2026-03-04

The bakers of Skellan won the national prize for rye bread on Wednesday, the first time that the
jury chose an island.

Their loaf is baked for nine hours in an oven that burns driftwood, said Tomas Reyl, the oldest of
the six bakers.
""",
    ),
    (
        "herald/prize.txt",
        """Island bakers take national prize for rye

2026-03-04

Six bakers from the island of Skellan took the national prize for rye bread with a loaf from a
driftwood oven.

The prize is worth 20,000 crowns, which the bakers will spend on a new mill.
""",
    ),
)

SINGLE = (
    (
        "star/bridge.txt",
        """Old bridge over the Sill closes for a year

2026-03-02

The old bridge over the Sill will close for a year from Monday, the council of Brannock said.

Engineers found cracks in two of its iron arches in the autumn.
""",
    ),
)

ALL = (*FERRY, *BAKERS, *SINGLE)


def reports(articles: tuple[tuple[str, str], ...] = ALL) -> list[Report]:
    """What a digest keeps of these articles."""
    return [report(Source(name=name, text=text)) for name, text in articles]
