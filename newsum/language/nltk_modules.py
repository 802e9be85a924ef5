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
from typing import Any, Final, Literal

_LOADING: Final = Lock()


@lru_cache(maxsize=2)
def nltk_module(name: Literal["nltk.tokenize.punkt", "nltk.stem.snowball"]) -> Any:
    """A module of NLTK; `Any`, as what it holds has no types.

    It is imported alone if nobody can meet the packages that have not been run: NLTK is not
    loaded yet, and no thread of a program's own is there to import it, daemons apart. What was
    imported so leaves `sys.modules` again, so that whoever imports NLTK later gets the whole. A
    version of NLTK whose modules need its start is loaded as it wants to be.
    """
    with _LOADING:
        others = [thread for thread in threads() if thread is not current_thread()]
        if all(thread.daemon for thread in others) and not _loaded():
            try:
                for package in ("nltk", name.rpartition(".")[0], "nltk.corpus"):
                    sys.modules[package] = _unrun(package)
                # Snowball imports it for an option that newsum does not set.
                vars(sys.modules["nltk.corpus"])["stopwords"] = None
                return import_module(name)
            except (ImportError, AttributeError):
                pass
            finally:
                for loaded in _loaded():
                    del sys.modules[loaded]
        return import_module(name)


def _loaded() -> list[str]:
    """The modules of NLTK that are loaded."""
    return [name for name in list(sys.modules) if name.partition(".")[0] == "nltk"]


def _unrun(package: str) -> ModuleType:
    spec = find_spec(package)
    if spec is None:
        raise ImportError(package)
    return module_from_spec(spec)
