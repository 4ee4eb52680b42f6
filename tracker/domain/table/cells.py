"""A single cell of an export: its blanks, its spreadsheet wrapping, and how it is shown back. Knows no columns."""

from __future__ import annotations

import re

_BLANKS = re.compile(r"[ \t\n\r\f\v\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
# Zero-width spaces, byte order marks, soft hyphens and direction marks carry no letter; overrides are not among them.
_UNSEEN = re.compile(r"[\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff]")
_FORMULA = re.compile(r'="(.*)"')
_NOTHING = re.compile(r"[-–—_./*?]*|n/?a|none|null|nil|tb[ac]|\(blank\)", re.IGNORECASE)
_JOINERS = "\u200c\u200d"


def plain(cell: str) -> str:
    """The cell without outer blanks, with inner ones (line breaks too) single, unwrapped from ="…"."""
    text = cell.strip(" ")
    if not text.isprintable() or "  " in text:  # what is unseen, and every blank but the plain one, is not printable
        text = _BLANKS.sub(" ", _UNSEEN.sub("", text)).strip(" ")
    if not text.startswith("="):
        return text
    wrapped = _FORMULA.fullmatch(text)
    return wrapped[1].replace('""', '"').strip(" ") if wrapped else text


def value(cell: str) -> str:
    """A plain cell for a number or a date: without Excel's leading apostrophe; "" for placeholders such as - or n/a."""
    text = plain(cell).lstrip("'’")
    return "" if _NOTHING.fullmatch(text) else text


def shown(text: str, most: int = 40) -> str:
    """The text for a sentence or a list of rejects: at most `most` letters, nothing invisible in it."""
    tidy = _BLANKS.sub(" ", text[: most * 8]).strip(" ")
    safe = "".join(c if c.isprintable() or c in _JOINERS else "\ufffd" for c in tidy)
    return safe if len(safe) <= most and len(text) <= most * 8 else safe[: most - 1].rstrip() + "…"
