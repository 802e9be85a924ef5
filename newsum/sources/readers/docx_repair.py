"""Word documents in which something is damaged that is not their text."""

from __future__ import annotations

import posixpath
from io import BytesIO
from typing import Any, Final
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

_RELATIONS: Final = ".rels"
"""How the name of a file ends that says which files another one needs."""


def without_damage(data: bytes) -> bytes:
    """The document without its damaged files, and without what leads to them or to none.

    Such are properties, styles and pictures.  python-docx gives a whole document up for one that is
    not there, Word none.  Raises what `zipfile` and lxml raise where nothing can be saved.
    """
    sound = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(sound, "w") as copy:
        found = {entry.filename: entry for entry in archive.infolist()}
        files = {name: read for name, entry in found.items() if (read := _read(archive, entry))}
        for name, content in files.items():
            related = name.endswith(_RELATIONS)
            copy.writestr(name, _without_dead_ends(name, content, files) if related else content)
    return sound.getvalue()


def _read(archive: ZipFile, entry: Any) -> bytes | None:
    """What is in a file of the archive; ``None`` where it is damaged."""
    from lxml.etree import XMLSyntaxError

    try:
        content = archive.read(entry)
        if entry.filename.endswith((".xml", _RELATIONS)):
            _parsed(content)
    except (BadZipFile, XMLSyntaxError):
        return None
    return content


def _parsed(content: bytes) -> Any:
    """The root element of XML in which nothing is looked up."""
    from lxml.etree import XMLParser, fromstring

    return fromstring(content, XMLParser(resolve_entities=False, no_network=True))


def _without_dead_ends(name: str, content: bytes, files: dict[str, bytes]) -> bytes:
    """Relations, but for those to files that are not in the document."""
    from lxml.etree import tostring

    root = _parsed(content)
    folder = posixpath.dirname(posixpath.dirname(name))  # "word" of "word/_rels/document.xml.rels"
    for relation in list(root):
        target = unquote(relation.get("Target") or "").partition("#")[0]
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        if relation.get("TargetMode") != "External" and path not in files:
            root.remove(relation)
    return bytes(tostring(root))
