"""The only door to NLTK but for training: sentences, words, stems and stop words, by language.

NLTK takes longer to load than an article to summarize, so it is imported by the first call that
needs it, and what it makes is kept.
"""

from .detection import UNDETERMINED, detect
from .punkt import is_ordinary
from .sentences import split
from .tokens import stems, stop_words, words

__all__ = ["UNDETERMINED", "detect", "is_ordinary", "split", "stems", "stop_words", "words"]
