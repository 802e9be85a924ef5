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

PORTUGUESE = (
    (
        "folha/balsa.txt",
        """Balsa afunda em Brackmar e deixa 12 mortos

2026-03-03

Uma balsa com 140 passageiros afundou na noite de segunda-feira no estreito de Brackmar, durante uma
tempestade, e deixou ao menos 12 mortos, informou a guarda costeira.

A balsa Marisol havia saído do porto de Velta ao anoitecer, apesar do aviso de ventos fortes.

“Pedimos que esperassem até a manhã”, disse a capitã do porto, Elvira Montalvor.
""",
    ),
    (
        "diario/marisol.txt",
        """Naufrágio da balsa Marisol: buscas continuam no estreito

2026-03-04

As buscas por 30 desaparecidos no naufrágio da balsa Marisol continuaram nesta terça-feira no estreito
de Brackmar, segundo a guarda costeira.

A empresa dona da balsa já tinha sido multada duas vezes por navegar com as portas abertas durante
tempestade.

O governo decretou três dias de luto pelos mortos.
""",
    ),
    (
        "folha/greve.txt",
        """Professores de Brackmar encerram greve após 40 dias

2026-03-04

Os professores da rede pública de Brackmar decidiram em assembleia encerrar a greve que durou 40 dias
e aceitar o reajuste de 9% oferecido pela prefeitura.

“Foi uma vitória da categoria”, afirmou Tomás Verdelho, presidente do sindicato dos professores.
""",
    ),
    (
        "diario/aulas.txt",
        """Aulas voltam na segunda com fim da greve dos professores

2026-03-05

As aulas na rede pública de Brackmar voltam na segunda-feira, depois que os professores encerraram a
greve em assembleia.

O calendário prevê reposição aos sábados até julho, segundo a secretaria de Educação da prefeitura, que
ofereceu reajuste de 9% ao sindicato.
""",
    ),
    (
        "folha/ponte.txt",
        """Ponte velha sobre o Sill fecha por um ano

2026-03-02

A ponte velha sobre o rio Sill será fechada por um ano para reforma, depois que engenheiros acharam
rachaduras em dois arcos de ferro.
""",
    ),
)
"""The same in Portuguese: two events of which two papers tell, and one of one."""

ALL = (*FERRY, *BAKERS, *SINGLE)


def reports(articles: tuple[tuple[str, str], ...] = ALL) -> list[Report]:
    """What a digest keeps of these articles."""
    return [report(Source(name=name, text=text)) for name, text in articles]
