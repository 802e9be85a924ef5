"""Files of weights as they ship: what they are, what they were learned from, how to make them again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[1]
"""The folder of newsum's code, in which the weights stand beside the code that reads them."""


def short(number: float) -> float:
    """A weight with as many digits as tell."""
    return float(f"{number:.4g}")


def names_of(corpora: Sequence[Path]) -> str:
    """The corpora's file names, as a file of weights tells them."""
    return " ".join(path.name for path in corpora)


def write_weights(
    path: Path, about: str, corpora: Sequence[Path], model: str, learned: Mapping[str, Any]
) -> None:
    """Write what was learned, one entry a line, below the header that all files of weights have.

    ``model`` is the name by which `newsum.training` makes it again.
    """
    header = {
        "about": about,
        "learned_from": names_of(corpora),
        "command": f"python -m newsum.training {model} {names_of(corpora)}",
    }
    text = json.dumps({**header, **learned}, indent=0, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
