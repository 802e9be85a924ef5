"""What can go wrong with a source; every error names it and says what to do next.

::

    NewsumError
    ├── MissingError                nothing is there
    │   └── BareAddressError        it looks like an address without https://
    ├── UnreadableError             it is there and may not, or cannot, be read
    ├── EmptyError                  nothing in it
    ├── NotTextError                no text: an image, an archive, a program
    │   ├── EncodingError           bytes that are not in the encoding they should be in
    │   └── UnknownEncodingError    bytes that are text in no encoding known
    ├── NoArticleError              text, and no sentence in it
    │   └── NoArticlesError         a folder with nothing to read below it
    ├── TooLargeError               more than an article can be
    │   └── TooManyError            more parts than an article can have
    ├── BrokenError                 a record or a page that cannot be taken apart
    │   ├── SeveralRecordsError     records where one article should be
    │   ├── UnexpectedError         a defect of newsum's own
    │   └── LostError               the process that worked on it ended
    ├── NetworkError                an address that does not answer as it should
    │   ├── TimedOutError           or not in time
    │   ├── RobotsError             or that its site asks programs not to read
    │   ├── ClusterError            a cluster that does not answer
    │   └── NoWorkersError          or that has nobody to work
    ├── OvertimeError               an article that takes longer than it may
    ├── UnwritableError             what came of it cannot be written
    └── NeedsExtraError             readable once an optional part is installed

The wording lives here, once; the facts come from where the error is raised.
"""

from __future__ import annotations

from typing import ClassVar

from .model import Failure
from .shown_names import printable, shown_source


class NewsumError(Exception):
    """One source that could not be done: ``kind`` is for programs, ``message`` for people."""

    kind: ClassVar[str]
    wording: ClassVar[str]
    """What is wrong, and what to do next, with a place for each fact."""
    identity: str | None = None
    """The source's own id, where a feed gives one."""

    def __init__(self, source: str, *facts: str) -> None:
        super().__init__(source, *facts)  # pickled as its facts, so that a worker can raise it
        self.source = source
        told = self.wording.format(*map(printable, facts))
        self.message = f"{shown_source(source)}: {told}"

    def __str__(self) -> str:
        return self.message

    def failure(self, identity: str | None = None) -> Failure:
        """Make a value of it, to stand among the articles' results."""
        own = identity or self.identity
        return Failure(source=self.source, kind=self.kind, message=self.message, id=own)


class MissingError(NewsumError):
    """Nothing is there."""

    kind = "missing"
    wording = "no such file or folder; check the spelling, or quote a name with blanks in it"


class BareAddressError(MissingError):
    """Nothing is there, but it looks like an address without its scheme."""

    wording = "no such file or folder; as an address it begins with https://"


class UnreadableError(NewsumError):
    """It is there and may not, or cannot, be read; the fact is the system's reason."""

    kind = "unreadable"
    wording = "cannot be read ({}); check that you may read it, or copy it elsewhere"


class EmptyError(NewsumError):
    """Nothing in it."""

    kind = "empty"
    wording = "nothing in it; check that it was saved or sent whole"


class NotTextError(NewsumError):
    """No text; the fact is what it is instead: "a PNG image"."""

    kind = "not-text"
    wording = "{}, not text; name a file with the article's text"


class EncodingError(NotTextError):
    """Bytes that are not in the encoding they should be in, which is the fact."""

    wording = "bytes that are not {}; save it as UTF-8"


class UnknownEncodingError(NotTextError):
    """Bytes that are text in no encoding known."""

    wording = "text in an unknown encoding; save it as UTF-8"


class NoArticleError(NewsumError):
    """Text, and no sentence in it."""

    kind = "no-article"
    wording = "no article in it; check that the text is there, not only links or pictures"


class NoArticlesError(NoArticleError):
    """A folder with nothing to read below it; the fact is what would be read."""

    wording = "no articles below this folder; add some ({}), or name another folder"


class TooLargeError(NewsumError):
    """More than an article can be; the fact is the limit: "32 MiB"."""

    kind = "too-large"
    wording = "larger than {}, too large for an article; split it, or check what it is"


class TooManyError(TooLargeError):
    """More parts than an article can have; the fact is the limit: "30,000 elements in a page"."""

    wording = (
        "more than {}, too many for an article; check what it is, or allow ten times as much by"
        " setting NEWSUM_LIMITS=10"
    )


class BrokenError(NewsumError):
    """It cannot be taken apart; the fact says what is wrong with it."""

    kind = "broken"
    wording = "broken: {}; mend it or fetch it again"


class SeveralRecordsError(BrokenError):
    """Records, one a line, where one article should be."""

    wording = "broken: several JSON records in one; read them with --type jsonl"


class UnexpectedError(BrokenError):
    """A defect of newsum's own; the fact is what Python says of it."""

    wording = "newsum failed on it ({}); please report this, with the article"


class LostError(BrokenError):
    """The process that worked on it ended: killed, or out of memory."""

    wording = "the process that worked on it ended; try it alone, or with more memory"


class OvertimeError(NewsumError):
    """It takes longer than it may; the fact is the time allowed: "20 s"."""

    kind = "timeout"
    wording = "not done within {}; give it longer, or look what it is"


class NetworkError(NewsumError):
    """An address that does not answer as it should; the fact is what happened."""

    kind = "network"
    wording = "could not be fetched ({}); check the address and the connection"


class TimedOutError(NetworkError):
    """An address that does not answer in time; the fact is the time allowed: "20 s"."""

    kind = "timeout"
    wording = "no answer within {}; try again later, or save the page and name the file"


class RobotsError(NetworkError):
    """An address that its site asks programs not to read."""

    wording = "not fetched, as its site's robots.txt asks; open it yourself, and save the page"


class ClusterError(NetworkError):
    """A cluster that does not answer; the fact is what happened."""

    wording = "no scheduler answers ({}); check the address, or start one with: dask scheduler"


class NoWorkersError(NetworkError):
    """A cluster whose scheduler has nobody to work; the fact is for how long."""

    wording = "the cluster has had no worker for {}; start some with: dask worker ADDRESS"


class UnwritableError(NewsumError):
    """What came of it cannot be written; the fact is the system's reason."""

    kind = "unwritable"
    wording = (
        "its output cannot be written ({}); move what is in the way, or choose another --output"
    )


class NeedsExtraError(NewsumError):
    """Readable once an optional part is installed; the facts are the format and the extra."""

    kind = "needs-extra"
    wording = "{} needs an optional part; add it with: pip install 'newsum[{}]'"
