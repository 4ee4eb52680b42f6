"""Says in the window's language what is counted, and what comes from below it: refusals, faults, roles, the catalogue."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate

from tracker.domain.money import Amount
from tracker.domain.sentences import Sentence, plain, template
from tracker.ui.language.wearing import LANGUAGES, locale, worn

if TYPE_CHECKING:  # the window paints before the house is read
    from tracker.domain.house import House

_COMMA = template("{first}, {second}")


def said(words: str) -> str:
    """A `Sentence` in the window's language; any other string is somebody's own (a name, a note, a file) and stays."""
    if not isinstance(words, Sentence):
        return _placed(words, words.sign) if isinstance(words, Amount) else str(words)
    if worn() is LANGUAGES[0]:
        if not words.values:
            return str(words)
        found = words.one if words.one is not None and words.number == 1 else words.template
    else:
        found = _translated(words.template, -1 if words.number is None else words.number)
    if not words.values:
        return found
    return found.format(**{name: _value(value) for name, value in words.values.items()})


def counted(one: str, many: str, n: int, **values: object) -> str:
    """So many things, as a count is worded in the window's language: `one` of a single thing, `many` with its `{n}`.

    English chooses between the two; the dictionaries hold as many forms as their language has.
    """
    english = worn() is LANGUAGES[0]
    found = (one if n == 1 else many) if english else QCoreApplication.translate("counts", many, "", n)
    return found.format(n=number(n), **values)


def marked(context: str, text: str) -> str:  # noqa: ARG001 - for who looks for texts
    """The English text itself, marked as one of a context that is said later: for tables."""
    return text


def begun(words: str) -> str:
    """The words as they stand at the beginning of a line or on a button of their own."""
    return words[:1].upper() + words[1:]


def number(n: int) -> str:
    """A number with its thousands kept apart: 1,234."""
    return locale().toString(n)


def money(house: House, minor: int, *, short: bool = False) -> str:
    """An amount for people. Its digits are the hotel's everywhere (its decimal mark, the currency's exponent), so that what
    is read can be typed and no figure can be read in two ways; where the sign stands is the language's. `short` leaves
    decimals out that are all zero."""
    said: str = house.money(minor)
    if short and house.currency.exponent:
        said = said.removesuffix(house.mark + "0" * house.currency.exponent)
    return _placed(said, house.currency.sign)


def _placed(amount: str, sign: str) -> str:
    """The sign where the language has it, and in the direction that figures are read in."""
    if worn().from_right:
        return f"\u2066{amount}\u2069"
    return amount.replace(sign, "", 1) + "\u00a0" + sign.strip() if worn().sign_last and sign in amount else amount


class _Int(int):
    def __format__(self, spec: str) -> str:
        return number(self) if spec == "," else super().__format__(spec)


def _translated(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("sentences", text, "", n)


def _value(value: object) -> object:
    if isinstance(value, list):
        return _listed(value)
    if isinstance(value, Sentence):
        return said(value)
    if isinstance(value, Amount):
        return _placed(value, value.sign)
    if isinstance(value, date) and not isinstance(value, datetime):
        return locale().toString(QDate(value.year, value.month, value.day), worn().year_day)
    if isinstance(value, str):
        return plain(value)
    return _Int(value) if isinstance(value, int) else value


def _listed(values: list[object]) -> str:
    shown = [str(_value(value)) for value in values]
    words = shown[0] if shown else ""
    for other in shown[1:]:
        words = _translated(_COMMA).format(first=words, second=other)
    return words
