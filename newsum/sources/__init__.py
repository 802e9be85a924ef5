"""From what people name to the text in it: arguments → `Source`s → `Document`s.

`find` looks no further than names and folders (corpora apart, which it reads line by line);
`load` reads one source.  What a format needs is imported by the first source of that format.
"""

from .arguments import count, find, is_corpus, named_files, names_one
from .documents import carried, load
from .folders import Leave, is_article

__all__ = [
    "Leave",
    "carried",
    "count",
    "find",
    "is_article",
    "is_corpus",
    "load",
    "named_files",
    "names_one",
]
