"""Regular expressions that are compiled when they are first used.

Python takes longer to compile all of newsum's than newsum takes to read an article, which needs
less than half of them.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, AnyStr, Generic, cast


class _Pattern(Generic[AnyStr]):
    """Stands for a pattern, and has its attributes from their first use on."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._compiled, name)
        setattr(self, name, value)  # from now on it is found without asking here
        return value


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives; whatever is wrong with it shows at its first use."""
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
