"""The two modules of NLTK that newsum uses, without all that `import nltk` loads beside them.

NLTK's own start imports nearly the whole of NLTK, and, where they are installed, NumPy, SciPy and
scikit-learn with it: longer than all that an article needs. Punkt and the Snowball stemmers use
none of it.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import Lock, current_thread
from threading import enumerate as threads
from types import ModuleType
from typing import Any, Final, NamedTuple

_PACKAGES: Final = ("nltk", "nltk.tokenize", "nltk.stem", "nltk.corpus")
"""What stands unrun in `sys.modules` while the two are imported."""

_LOADING: Final = Lock()


class Parts(NamedTuple):
    """The two modules; `Any`, as modules have no types of their own."""

    punkt: Any
    snowball: Any


@lru_cache(maxsize=1)
def nltk_parts() -> Parts:
    """NLTK's ``tokenize.punkt`` and ``stem.snowball``.

    They are imported alone if nobody can meet the packages that have not been run: NLTK is not
    loaded yet, and no thread of a program's own is there to import it, daemons apart. What was
    imported so leaves `sys.modules` again, so that whoever imports NLTK later gets the whole. A
    version of NLTK whose parts need its start is loaded as it wants to be.
    """
    with _LOADING:
        others = [thread for thread in threads() if thread is not current_thread()]
        if all(thread.daemon for thread in others) and not _loaded():
            try:
                for package in _PACKAGES:
                    sys.modules[package] = _unrun(package)
                # Snowball imports it for an option that newsum does not set.
                vars(sys.modules["nltk.corpus"])["stopwords"] = None
                return _imported()
            except (ImportError, AttributeError):
                pass
            finally:
                for name in _loaded():
                    del sys.modules[name]
        return _imported()


def _imported() -> Parts:
    return Parts(import_module("nltk.tokenize.punkt"), import_module("nltk.stem.snowball"))


def _loaded() -> list[str]:
    """The modules of NLTK that are loaded."""
    return [name for name in list(sys.modules) if name.partition(".")[0] == "nltk"]


def _unrun(package: str) -> ModuleType:
    spec = find_spec(package)
    if spec is None:
        raise ImportError(package)
    return module_from_spec(spec)
