"""What tests of batches share with those of the commands."""

from tests.cli.conftest import newsum

__all__ = ["newsum"]
