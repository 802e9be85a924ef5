"""``python -m newsum``."""

from .cli import main

main()
