"""The line cut into tokens, cleaned of what cannot be seen; knows nothing of what the tokens mean."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

MAX_LINE = 2000
"""What is understood of a line; the rest is a problem, never lost."""

# Marks that a paste brings along and nobody sees: dropped, so that what is posted is what was seen.
_SILENT = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\u2066-\u2069\ufeff]")
_JOINERS = str.maketrans("", "", "\u200c\u200d")
"""Seen in scripts whose letters join; beside Latin letters and figures nobody sees them."""
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_QUOTED = r'"([^"]*)(?:"|$)|“([^”"]*)(?:[”"]|$)|„([^“”"]*)(?:[“”"]|$)|«([^»]*)(?:»|$)|「([^」]*)(?:」|$)'
_PIECE = re.compile(rf'{_QUOTED}|([A-Za-z_]+:"[^"]*(?:"|$)|\S+)')
_ARROW = re.compile(r"([\w./'-]*[\w.])(->|>|→)([\w./'-]+)")
_SAME = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "〜": "~", "’": "'", "‘": "'", "،": ",", "、": ",", "。": ".", "؟": "?", "→": ">"}
)
_NO_FIGURE = "ǂ"  # a letter that no word of the catalogue has


@dataclass(frozen=True)
class Token:
    """A piece of the line: `text` as typed, `key` as it is compared, `at` its place among the pieces.

    `glued` says that no space stood before it. A quoted one is free text and means nothing else.
    """

    text: str
    key: str
    at: int
    glued: bool = False
    quoted: bool = False


@dataclass(frozen=True)
class Line:
    """The tokens; `hidden` when invisible control characters were left out, `length` of what was typed."""

    tokens: tuple[Token, ...]
    hidden: bool
    length: int


def fold(text: str) -> str:
    """What a token is compared by: compatibility forms and case folded, digits of any script as 0-9.

    Raised, circled and broken numbers are no digits: “c5²” is not 52.
    """
    if not text.isascii():
        text = "".join(_NO_FIGURE if unicodedata.category(c) == "No" else c for c in text)
    key = unicodedata.normalize("NFKC", text.translate(_SAME)).casefold()
    if not key.isascii():
        key = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in key).translate(_SAME)
        seen = key.translate(_JOINERS)
        key = seen if seen.isascii() else key
    return "".join(key.split())


def read_line(text: str) -> Line:
    """The tokens of whatever was typed or pasted; line breaks are spaces. Never fails."""
    tidy, hidden = _clean(text[:MAX_LINE])
    tokens: list[Token] = []
    for piece in _PIECE.finditer(tidy):
        quote = next((group for group in piece.groups()[:-1] if group is not None), None)
        if quote is not None:
            if quote.strip():
                tokens.append(Token(" ".join(quote.split()), "", len(tokens), quoted=True))
            continue
        for number, part in enumerate(_parts(" ".join(piece[0].split()))):
            tokens.append(Token(part, _key(part), len(tokens), glued=number > 0))
    return Line(tuple(tokens), hidden, len(text))


def _clean(text: str) -> tuple[str, bool]:
    spaced = re.sub(r"\s", " ", text)
    if spaced.isascii() and spaced.isprintable():
        return spaced, False
    seen = unicodedata.normalize("NFC", _SILENT.sub("", spaced))
    kept = "".join(c for c in seen if c not in _OVERRIDES and unicodedata.category(c) not in ("Cc", "Cs", "Cn", "Co"))
    return kept, kept != seen


def _parts(piece: str) -> tuple[str, ...]:
    arrow = _ARROW.fullmatch(piece)
    return (arrow[1], arrow[2], arrow[3]) if arrow else (piece,)


def _key(part: str) -> str:
    """Without the punctuation that surrounds a word in a sentence; a leading ! stays, it begins a promise."""
    key = fold(part)
    if key == "->":
        return ">"
    bare = key.strip("()[]{}").rstrip(",;:.…")
    if not bare.startswith("!"):
        bare = bare.rstrip("!")
    return bare
