"""What a news article says and who said what, verbatim."""

__version__ = "0.1.0"
