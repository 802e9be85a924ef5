"""What can go wrong with a source; every error names it and says what to do next.

::

    NewsumError
    ├── MissingError       nothing is there
    ├── UnreadableError    it is there and may not, or cannot, be read
    ├── EmptyError         nothing in it
    ├── NotTextError       no text: an image, an archive, an unknown encoding
    ├── NoArticleError     text, and no article in it
    ├── BrokenError        a record or a page that cannot be taken apart
    └── NeedsExtraError    readable once an optional part is installed

The wording lives here, once; the facts come from where the error is raised.
"""

from __future__ import annotations

from .model import Failure
from .text import printable


class NewsumError(Exception):
    """One source that could not be done.  ``kind`` is a word for programs, ``message`` for people."""

    kind = "broken"

    def __init__(self, source: str, *facts: str) -> None:
        super().__init__(source, *facts)  # pickled as its facts, so that a worker can raise it
        self.source = source
        self.message = f"{printable(source)}: {self.explain(*map(printable, facts))}"

    def explain(self, *facts: str) -> str:
        """What is wrong, and what to do next."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.message

    def failure(self, identity: str | None = None) -> Failure:
        """This error as a value among an article's results."""
        return Failure(source=self.source, kind=self.kind, message=self.message, id=identity)
