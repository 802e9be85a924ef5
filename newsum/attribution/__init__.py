"""Level 3: quoted stretches → who speaks → whose name that is.

What stands in marks: `marks`, `lines` (a paragraph as its reporter wrote it), `said` (whether
anybody said it), `reading` (the paragraphs, taken apart when they are needed).

Who speaks: `mentions`, `ties` (to a reporting verb), `candidates`, `scoring`, `turns` (told by the
layout), `speaking` (the choice), `parts` (which stretches make one quote).

Who is who: `runs` (of capitals), `names`, `roles`, `reporting`, `persons`, `people`, `known` (by a
place in the article).

Whose name it is: `pronouns`, `antecedents`, `descriptions`, `naming`.

`finding` goes that way, `choice` picks what a summary shows, `lexicon` holds the word lists.
"""

from .choice import telling
from .finding import find_quotes

__all__ = ["find_quotes", "telling"]
