"""NLTK's parts: alone where they can be, as any other module where they cannot."""

from __future__ import annotations

import subprocess
import sys

import pytest

USED = """
import sys
from newsum.language.nltk_modules import nltk_module
print(nltk_module("nltk.stem.snowball").SnowballStemmer("english").stem("talked"))
print(nltk_module("nltk.tokenize.punkt").PunktSentenceTokenizer().tokenize("It rained.  It stopped."))
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"nltk", "numpy", "scipy", "sklearn"}))
"""
ANSWERS = ["talk", "['It rained.', 'It stopped.']"]


def _printed(script: str) -> list[str]:
    """What a process of its own prints, which has nothing to complain of."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert not done.stderr
    return done.stdout.splitlines()


def test_they_are_loaded_alone_and_leave_no_trace() -> None:
    assert _printed(USED) == [*ANSWERS, ""]


def test_whoever_imports_nltk_afterwards_gets_the_whole() -> None:
    after = "import nltk\nprint(nltk.word_tokenize.__module__, nltk.SnowballStemmer('german').stem('Wege'))"
    assert _printed(USED + after) == [*ANSWERS, "", "nltk.tokenize weg"]


def test_nltk_that_is_loaded_is_taken() -> None:
    same = "name = 'nltk.tokenize.punkt'\nprint(nltk_module(name) is sys.modules[name])"
    assert _printed("import nltk\n" + USED + same)[-1] == "True"


@pytest.mark.parametrize("daemon", [True, False])
def test_beside_a_thread_of_a_program_s_own_it_is_imported_as_any_other(daemon: bool) -> None:
    thread = f"from threading import Event, Thread\nend = Event()\nThread(target=end.wait, daemon={daemon}).start()"
    *answers, loaded = _printed(f"{thread}\n{USED}\nend.set()")
    assert answers == ANSWERS
    assert ("nltk" in loaded.split()) is not daemon


def test_a_version_that_needs_its_start_is_loaded_as_it_wants_to_be() -> None:
    needy = """
from newsum.language import nltk_modules
imported = nltk_modules.import_module
def needy(name):
    import nltk
    return nltk.__version__ and imported(name)
nltk_modules.import_module = needy
"""
    *answers, loaded = _printed(needy + USED)
    assert answers == ANSWERS
    assert "nltk" in loaded.split()


@pytest.mark.parametrize(
    ("text", "loads"),
    [
        ("Dr. Roe left at 5 p.m. on Monday.  The ferry had sunk.", False),
        ("The pier is approx. Tarn Road's length.  It fell.", True),
    ],
)
def test_punkt_is_loaded_for_the_first_doubtful_full_stop(text: str, loads: bool) -> None:
    asked = """
from newsum.language import nltk_modules, split
imported, names = nltk_modules.import_module, []
nltk_modules.import_module = lambda name: (names.append(name), imported(name))[1]
"""
    told = _printed(f"{asked}text = {text!r}\nsplit(text, 0, len(text))\nprint(*names)")
    assert ("nltk.tokenize.punkt" in told) is loads
