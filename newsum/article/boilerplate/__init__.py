"""Boilerplate: what a text has beside its article, found by rules and by a classifier."""
