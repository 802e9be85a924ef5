"""Make the table of first names of a language; writes ``lexicon/<code>/first_names.tsv``.

English ones are from the lists of the US Census in the package ``names`` (MIT): names that mostly one gender
bears, but for those that open many more sentences as other words: "So", "In".  To those that another
language's table holds already come the names in the package ``faker`` (MIT) that one gender alone bears, but
for those in ``words_as_names.tsv``.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ..language import stop_words
from ..lexicon import packs
from ..lexicon.packs import FOLDER

_TABLE: Final = "first_names.tsv"

_PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("de_DE", "de_AT", "de_CH"),
    "es": ("es_ES", "es_MX", "es_CO", "es_AR", "es_CL"),
    "fr": ("fr_FR", "fr_CH", "fr_BE"),
    "it": ("it_IT",),
    "pt": ("pt_PT", "pt_BR"),
}
"""Language → the places whose lists of names are joined."""

_PACK_HEADER = """\
# First names and their gender; those of other languages are known from the English list.
# Written for newsum, and from the lists in the package “faker”: python -m newsum.training first-names --language {}
"""

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


def pack_genders(code: str) -> dict[str, str]:
    """The same of another language: those that its table holds, and those that are found."""
    found = {row[0]: row[1] for row in packs.rows(code, _TABLE)}
    other = {name for language, name in _words_as_names() if language == code}
    named: dict[str, set[str]] = {"m": set(), "f": set()}
    for place in _PLACES[code]:
        person = importlib.import_module(f"faker.providers.person.{place}").Provider
        for gender, key in (("m", "first_names_male"), ("f", "first_names_female")):
            named[gender].update(name.lower() for name in getattr(person, key, ()))
    for gender, names in named.items():
        for name in names - named["f" if gender == "m" else "m"] - other:
            if name.isalpha():
                found.setdefault(name, gender)
    return dict(sorted(found.items()))


def _words_as_names() -> list[list[str]]:
    """The language and the name of each that is left out."""
    text = Path(__file__).with_name("words_as_names.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line[0] != "#"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("--language", choices=["en", *_PLACES], default="en", help="of the table")
    parser.add_argument("--to", type=Path, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Write the table."""
    code = options.language
    header = _HEADER if code == "en" else _PACK_HEADER.format(code)
    found = genders() if code == "en" else pack_genders(code)
    rows = "".join(f"{name}\t{gender}\n" for name, gender in found.items())
    (options.to or FOLDER / code / _TABLE).write_text(header + rows, encoding="utf-8")
