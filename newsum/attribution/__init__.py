"""Level 3: quoted spans → who speaks → whose name that is.

`attribute` has the steps in order: `spans` tags the paragraphs with quoted spans and tells speech
from what nobody said, `speakers` assigns each span to a mention, `entities` finds everybody whom
the article names, `coreference` tells which of them a mention means, `assembly` makes quotes of
it.  `cues` links reporting verbs to names, `linear_model` weighs features, `turns` reads interviews
and transcripts, and `pull_quotes` picks the quotes that a summary shows.
"""

from .attribute import find_quotes
from .pull_quotes import fit_quotes, pick_quotes
from .turns import told_sentences

__all__ = ["find_quotes", "fit_quotes", "pick_quotes", "told_sentences"]
