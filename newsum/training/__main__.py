"""The one door to training: ``python -m newsum.training MODEL [OPTIONS] CORPUS...``."""

from __future__ import annotations

import argparse
import os
from importlib import import_module

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order

MODELS = {
    "alignment": "alignment_trainer",
    "assignment": "assignment_trainer",
    "boilerplate": "boilerplate_trainer",
    "first-names": "first_names",
    "genre": "genre_trainer",
    "headlines": "headline_trainer",
    "pages": "page_trainer",
    "points": "points_trainer",
    "punkt": "punkt_trainer",
    "speech": "speech_trainer",
    "stop-words": "stop_words",
    "word-classes": "word_classes",
}
"""What ships and was learned, and the module that makes it again."""


def main(arguments: list[str] | None = None) -> None:
    """Run the trainer of the model that is named."""
    parser = argparse.ArgumentParser(prog="python -m newsum.training", description=__doc__)
    trainers = parser.add_subparsers(dest="model", required=True, metavar="MODEL")
    for model, name in MODELS.items():
        module = import_module(f".{name}", __package__)
        trainer = trainers.add_parser(model, description=module.__doc__)
        module.add_arguments(trainer)
        trainer.set_defaults(run=module.run)
    options = parser.parse_args(arguments)
    options.run(options)


if __name__ == "__main__":
    main()
