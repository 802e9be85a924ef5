"""One module a format: ``parse(name, content)`` makes a `Document` of its bytes or its text."""
