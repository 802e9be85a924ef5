"""What a digest of many articles costs: finding stories among reports, and telling them.

``python tests/bench/digests.py [NUMBER…]`` makes invented articles on events of one to nine articles
each and prints, for each number of articles, the seconds of processor time for the reports and for the
digest, the memory at its highest, and the share of pairs that came together rightly.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections import Counter

from newsum.model import Source
from newsum.stories import Wish, compose, report
from newsum.story_model import Report

_SYLLABLES = (
    "al bra cor dun el fen gar hol is jun kel lor mar nor os pel quin ros sil tor ul ver".split()
)
_VERBS = (
    "closes opens wins sinks burns merges strikes votes buys sells fines tests moves ends".split()
)
_NOUNS = (
    "bridge harbour school mill ferry council hospital bank mine museum railway dam market library "
    "factory airport court prison farm theatre garden tower road tunnel station"
).split()


def name(chance: random.Random) -> str:
    """A name that nobody bears."""
    return "".join(chance.choice(_SYLLABLES) for _ in range(3)).capitalize()


def articles(number: int) -> list[tuple[int, str]]:
    """Invented articles, each with the number of its event; those of one event share names."""
    chance = random.Random(number)
    made: list[tuple[int, str]] = []
    event = 0
    while len(made) < number:
        event += 1
        people = [f"{name(chance)} {name(chance)}" for _ in range(2)]
        place, thing, verb = name(chance), chance.choice(_NOUNS), chance.choice(_VERBS)
        other, count = chance.choice(_NOUNS), chance.randrange(3, 900)
        facts = [
            f"The {thing} of {place} {verb} after a year, {people[0]} said on Friday.",
            f"Some {count} people of {place} had asked for it, and {people[1]} agreed.",
            f"It began when the {other} of {name(chance)} was too small for the town.",
            f"“We knew that the {thing} would not last,” said {people[0]}, the mayor.",
            f"The cost is {count * 3} crowns a day, of which {place} pays half.",
            f"{people[1]} had led the {other} since the storm that broke its roof.",
        ]
        for _ in range(min(chance.choice((1, 1, 2, 3, 5, 9)), number - len(made))):
            told = chance.sample(facts, 4)
            filler = f"A {chance.choice(_NOUNS)} and a {chance.choice(_NOUNS)} stand near by."
            made.append(
                (
                    event,
                    f"{thing.capitalize()} of {place} {verb}\n\n" + "\n\n".join([*told, filler]),
                )
            )
    chance.shuffle(made)
    return made


def agreement(events: list[int], found: list[tuple[int, int]]) -> float:
    """B-cubed F1 (A. Bagga and B. Baldwin, 1998) of stories, given as pairs of event and story."""
    both = Counter(found)
    truly, told = Counter(event for event, _ in found), Counter(story for _, story in found)
    precision = sum(n * n / told[story] for (_, story), n in both.items()) / len(events)
    recall = sum(n * n / truly[event] for (event, _), n in both.items()) / len(events)
    return 2 * precision * recall / (precision + recall)


def main(numbers: list[int]) -> None:
    """Print a line for each number of articles."""
    print("articles  reports s  digest s  MiB  B-cubed F1")
    for number in numbers:
        made = articles(number)
        begun = time.process_time()
        reports: list[Report] = [
            report(Source(name=f"{at}", text=text)) for at, (_, text) in enumerate(made)
        ]
        read = time.process_time()
        digest = compose(reports, wish=Wish(stories=None))
        done = time.process_time()
        events = [event for event, _ in made]
        found = [
            (events[int(source.source)], story.number)
            for story in digest.stories
            for source in story.sources
        ]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{number:8}  {read - begun:9.1f}  {done - read:8.1f}  {memory:3.0f}"
            f"  {agreement(events, found):.3f}",
            flush=True,
        )


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [500, 2000, 8000])
