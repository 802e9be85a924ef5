"""Whose name stands behind a mention: a later form of it, a pronoun, a description, nobody."""
