"""Coreference: from the mention beside a quote (a name, a pronoun, a description, none) to the speaker's canonical name."""
