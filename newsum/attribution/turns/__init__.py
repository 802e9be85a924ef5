"""Speech without marks: turns behind labels, and the questions and answers of interviews."""

from .labelled_turns import Turn, find_turns
from .point_sentences import told_sentences
from .turn_speakers import EnglishPeople, People, TurnSpeakers, turn_quote
from .wrapped_lines import unwrapped

__all__ = [
    "EnglishPeople",
    "People",
    "Turn",
    "TurnSpeakers",
    "find_turns",
    "told_sentences",
    "turn_quote",
    "unwrapped",
]
