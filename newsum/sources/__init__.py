"""From what people name to the text in it: arguments → `Source`s → `Document`s.

`find` looks no further than names and folders (corpora apart, which it reads line by line);
`load` reads one source.  What a format needs is imported by the first source of that format.
"""

from .arguments import count, find, names_one
from .loading import carried, load

__all__ = ["carried", "count", "find", "load", "names_one"]
