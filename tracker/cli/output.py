"""What a command says: one JSON object, or plain words; amounts as minor units with the text beside them."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TextIO

from tracker.domain.money import Currency, format_minor

_MINOR = "_minor"


def with_text(value: Any, money: Currency | None) -> Any:
    """The value with, beside every `x_minor`, an `x` that a person reads: 8000 -> "80.00". Digits and a point, always."""
    if isinstance(value, Mapping):
        found: dict[str, Any] = {}
        for key, inner in value.items():
            found[key] = with_text(inner, money)
            name = key.removesuffix(_MINOR)
            if name != key and name not in value and money is not None:
                found[name] = None if inner is None else format_minor(inner, money)
        return found
    if isinstance(value, list | tuple):
        return [with_text(inner, money) for inner in value]
    return value.isoformat() if isinstance(value, date) else value  # an instant is a date too


def has_amounts(value: Any) -> bool:
    """Whether an amount stands anywhere in it."""
    if isinstance(value, Mapping):
        return any(key.endswith(_MINOR) or has_amounts(inner) for key, inner in value.items())
    return isinstance(value, list | tuple) and any(has_amounts(inner) for inner in value)


def answer(result: Mapping[str, Any], money: Currency | None) -> str:
    """One JSON object. Letters outside ASCII are escaped when the console could not write them."""
    whole = with_text(result, money)
    if money is not None and has_amounts(result):
        whole.setdefault("currency", money.code)
    plain = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "") == "utf8"
    return json.dumps(whole, ensure_ascii=not plain, allow_nan=False, default=str)


def one_line(text: str) -> str:
    """The text in one line without anything that moves a terminal's cursor or turns its letters round."""
    return "".join(c if c.isprintable() or c in "\u200c\u200d\u00a0\u202f" else _escaped(c) for c in text)


def _escaped(c: str) -> str:
    if unicodedata.category(c) in ("Zs", "Zl", "Zp") or c in "\r\n\t":
        return " "
    return f"\\u{ord(c):04x}"


def many(count: int, thing: str) -> str:
    """“1 line”, “2 lines”."""
    return f"{count:,} {thing}" + ("" if count == 1 else "s")


def write(text: str, file: TextIO | None) -> None:
    """Write a line; a console that is not there is no error."""
    if file is not None:
        file.write(text + "\n")


def columns(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Rows as aligned text."""
    table = [tuple(one_line(cell) for cell in row) for row in rows]
    if not table:
        return []
    widths = [max(len(row[at]) for row in table) for at in range(len(table[0]))]
    return ["  ".join(cell.ljust(wide) for cell, wide in zip(row, widths, strict=True)).rstrip() for row in table]
