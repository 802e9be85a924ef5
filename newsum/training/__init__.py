"""How the shipped weights were learned, for anyone with a corpus; never imported at run time."""
