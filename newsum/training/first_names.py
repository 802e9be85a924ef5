"""Make the table of first names; writes ``lexicon/en/first_names.tsv``.

From the lists of the US Census in the package ``names`` (MIT): names that mostly one gender bears,
but for those that open many more sentences as other words: "So", "In".
"""

from __future__ import annotations

import argparse
from pathlib import Path

from ..language import stop_words
from ..lexicon.packs import FOLDER

TARGET = FOLDER / "en" / "first_names.tsv"

_HEADER = """\
# First names that mostly one gender bears, from the lists of the US Census in the package “names”.
# Made by python -m newsum.training first-names.
# name\tm or f, with a question mark where not so few of the other bear it
"""

_MOSTLY = 4
"""How many times as often one gender must bear a name as the other."""

_HARDLY_ELSE = 40
"""The same of names that hardly anybody of the other bears: "Cameron" is a woman's, too."""

_NAMES_TOO = frozenset({"may", "will"})
"""Stop words that with a capital are names."""


def genders() -> dict[str, str]:
    """First name, lower-cased → ``m`` or ``f``, perhaps with ``?``, in alphabetical order."""
    import names

    share: dict[str, dict[str, float]] = {}
    for gender, key in (("m", "first:male"), ("f", "first:female")):
        for line in Path(names.FILES[key]).read_text(encoding="ascii").splitlines():
            name, percent, *_ = line.split()
            share.setdefault(name.lower(), {})[gender] = float(percent)
    found: dict[str, str] = {}
    for name in sorted(share.keys() - (stop_words("en") - _NAMES_TOO)):
        male, female = share[name].get("m", 0.0), share[name].get("f", 0.0)
        if max(male, female) >= _MOSTLY * min(male, female):
            doubt = "?" if max(male, female) < _HARDLY_ELSE * min(male, female) else ""
            found[name] = ("m" if male > female else "f") + doubt
    return found


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("--to", type=Path, default=TARGET, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Write the table."""
    rows = "".join(f"{name}\t{gender}\n" for name, gender in genders().items())
    options.to.write_text(_HEADER + rows, encoding="utf-8")
