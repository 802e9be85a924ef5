"""The frame of every web page: its head, its own style, and a policy that allows nothing else."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path

_FOLDER = Path(__file__).parent
_STYLE = "html_page.css"
"""The style sheet that is written into every page."""

GENERATOR = '<meta name="generator" content="newsum">'
"""Says in each page that newsum made it."""

CLOSING = "</main>\n</body>\n</html>\n"


def opening(title: str, *further_styles: str) -> str:
    """The page up to its content: head, policy and style; further style sheets come after its own."""
    sheets = [(_FOLDER / name).read_text(encoding="utf-8") for name in (_STYLE, *further_styles)]
    style = "\n" + "\n".join(sheets)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"{GENERATOR}\n"
        f"<title>{escape(title or 'News article')}</title>\n"
        f"<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )
