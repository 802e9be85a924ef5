"""What tests of batches share with those of the commands."""

from tests.cli.conftest import newsum, warm

__all__ = ["newsum", "warm"]
