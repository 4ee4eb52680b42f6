"""The language of the document that is being made: its texts, its counts, and what comes from below, said in it. Knows no page.

The dictionaries are `resources/languages/latitude_XX.mo`, which `packaging/translate.py` compiles from the same .ts as the
window's: translators have one source. They have gettext's form, because the standard library reads it, contexts and plural
rules included, and no Qt is needed. The names of days and months are texts like any other: with those of a library what is
frozen would read otherwise after its next version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, wraps
from gettext import GNUTranslations
from typing import Any, Protocol, TypeVar

from tracker import paths
from tracker.domain.facts import HotelFact
from tracker.domain.languages import ENGLISH, TONGUES, Tongue
from tracker.domain.money import Amount
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence, template

PAPER, SENTENCES = "paper", "sentences"
_COMMA = template("{first}, {second}")
_FIRST_STRONG, _LEFT, _END = "\u2068", "\u2066", "\u2069"
"""They keep what stands within a sentence in its own direction."""


@dataclass(frozen=True)
class _Worn:
    tongue: Tongue
    group: str


_PLAIN = _Worn(TONGUES[ENGLISH], ",")
_worn: ContextVar[_Worn] = ContextVar("worn", default=_PLAIN)


class _Facts(Protocol):
    @property
    def hotel(self) -> HotelFact: ...


F = TypeVar("F", bound=_Facts)


def spoken(render: Callable[[F], bytes]) -> Callable[[F], bytes]:
    """What makes a document of facts, made to say all of it in the language that the facts name."""

    @wraps(render)
    def made(facts: F) -> bytes:
        with speaking(facts.hotel):
            return render(facts)

    return made


@contextmanager
def speaking(hotel: HotelFact) -> Iterator[None]:
    """Say everything in the language of the hotel's documents. Counts are grouped as its amounts are."""
    tongue = TONGUES.get(hotel.language, TONGUES[ENGLISH])
    before = _worn.set(_Worn(tongue, "," if tongue.code == ENGLISH or hotel.mark == "." else "."))
    try:
        yield
    finally:
        _worn.reset(before)


def worn() -> Tongue:
    """The language of the document that is being made."""
    return _worn.get().tongue


def tr(text: str, **values: object) -> str:
    """A text of the documents, in their language, its `{fields}` filled."""
    found = _translate("paper", text)
    return _filled(found, values) if values else found


def marked(context: str, text: str) -> str:  # noqa: ARG001 - for who looks for texts
    """The English text itself, marked as one of a context that is said later: for tables."""
    return text


def later(text: str) -> str:
    """A text of the documents that was `marked` before."""
    return _translate(PAPER, text)


def counted(one: str, many: str, n: int, **values: object) -> str:
    """So many things: `one` of a single thing, `many` with its `{n}` of any other number, in as many forms as there are."""
    if worn().code == ENGLISH:
        return _filled(one if n == 1 else many, values | {"n": n})
    return _filled(_dictionary(worn().code).npgettext(SENTENCES, many, many, n), values | {"n": n})


def said(words: str) -> str:
    """A `Sentence` in the document's language; any other string is somebody's own (a name, a note) and stays."""
    if not isinstance(words, Sentence) or worn().code == ENGLISH:
        return words
    if words.number is not None:
        found = _dictionary(worn().code).npgettext(SENTENCES, words.template, words.template, words.number)
    else:
        found = _translate(SENTENCES, words.template)
    return _filled(found, words.values)


def number(n: int) -> str:
    """A number with its thousands kept apart."""
    return f"{n:,}".replace(",", _worn.get().group)


def placed(amount: Amount) -> str:
    """An amount with its sign where the language has it, and in the direction in which figures are read."""
    if worn().from_right:
        return f"{_LEFT}{amount}{_END}"
    if worn().sign_last and amount.sign in amount:
        return amount.replace(amount.sign, "", 1) + "\N{NO-BREAK SPACE}" + amount.sign.strip()
    return amount


class _Int(int):
    def __format__(self, spec: str) -> str:
        return number(int(self)) if spec == "," else super().__format__(spec)


def _filled(text: str, values: dict[str, Any]) -> str:
    if not values:
        return text
    if worn().code == ENGLISH:
        return text.format(**values)
    return text.format(**{name: _value(value) for name, value in values.items()})


def _value(value: object) -> object:
    if isinstance(value, list):
        shown = [str(_value(one)) for one in value]
        words = shown[0] if shown else ""
        for other in shown[1:]:
            words = _translate(SENTENCES, _COMMA).format(first=words, second=other)
        return words
    if isinstance(value, Amount):
        return placed(value)
    if isinstance(value, Sentence):
        return said(value)
    if isinstance(value, str):
        return f"{_FIRST_STRONG}{value}{_END}" if worn().from_right and value else value
    return _Int(value) if isinstance(value, int) else value


def _translate(context: str, text: str) -> str:
    code = _worn.get().tongue.code
    return text if code == ENGLISH else _dictionary(code).pgettext(context, text)


@cache
def _dictionary(code: str) -> GNUTranslations:
    """The words of a language. LedgerFault when they are missing."""
    path = paths.resources() / "languages" / f"latitude_{code}.mo"
    try:
        with path.open("rb") as file:
            return GNUTranslations(file)
    except OSError as error:
        raise LedgerFault(
            "no_dictionary",
            Sentence(
                "{file} cannot be read, so no document can be written in that language. The ledger is safe: install Latitude"
                " again.",
                file=path.name,
            ),
            elsewhere=True,
        ) from error
