"""How each format is read, a module a format, as `formats.FORMATS` names it.

``parse(name, content)`` makes a `Document` of a source's decoded text or of its bytes, and raises
`NewsumError`, or `ImportError` where the format's optional part is not installed.
"""
