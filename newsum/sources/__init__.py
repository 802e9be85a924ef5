"""From what people name to the text in it: arguments → `Source`s → `Document`s.

`find` looks no further than names and folders (corpora apart, which it reads line by line);
`load` reads one source.  What a format needs is imported by the first source of that format, and
nothing of this package before it is asked for: the command line reads the names of the formats.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .arguments import count, find, is_corpus, named_files, names_one
    from .folders import Leave, is_article
    from .listings import fetched_ahead, with_feeds_opened
    from .loading import carried, load
    from .schemes import is_web_address
else:

    def __getattr__(name: str) -> Any:
        """Load what is asked for, and not for ``newsum --help``."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import arguments, folders, listings, loading

        modules = (arguments, folders, listings, loading)
        return next(getattr(one, name) for one in modules if hasattr(one, name))


__all__ = [
    "Leave",
    "carried",
    "count",
    "fetched_ahead",
    "find",
    "is_article",
    "is_corpus",
    "is_web_address",
    "load",
    "named_files",
    "names_one",
    "with_feeds_opened",
]
