"""Speech without marks: turns behind labels, and the questions and answers of interviews."""

from .labelled_turns import Turn, find_turns
from .turn_speakers import EnglishPeople, People, TurnSpeakers, turn_quote

__all__ = [
    "EnglishPeople",
    "People",
    "Turn",
    "TurnSpeakers",
    "find_turns",
    "turn_quote",
]
