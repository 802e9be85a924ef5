"""What tests share."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("always", derandomize=True, deadline=None)
settings.register_profile("long", max_examples=5000, deadline=None)
settings.load_profile(os.environ.get("NEWSUM_HYPOTHESIS", "always"))

# Started as a script's background job, the tests would be deaf to Ctrl-C, and so would all they start.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def without_scipy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes that a test starts do without SciPy, which some would load for nothing."""
    path = [str(ROOT / "tests" / "without_scipy"), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path))


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of sample articles."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of real articles, which are no part of the project."""
    folder = Path(os.environ.get("NEWSUM_CORPORA", ROOT.parent / "shared" / "corpora"))
    if not folder.is_dir():
        pytest.skip(f"no corpora at {folder}: set NEWSUM_CORPORA")
    return folder


@pytest.fixture(scope="session")
def seed_articles(seeds: Path) -> list[Path]:
    """The sample articles, without the sample feed."""
    return sorted(path for path in seeds.iterdir() if path.suffix != ".json")
