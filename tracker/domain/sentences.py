"""The sentences said below the window: a template and its values, so that the window can say them in another language.

A sentence is the plain English text to everybody who does not ask further (the commands, a log, a test). Knows no
language but English, and nothing of who translates it (`tracker.ui.language`).

To say something with a value in it, write `Sentence("Line {seq} was taken back.", seq=seq)`, never an f-string: what is
an f-string cannot be found in a dictionary. Whole sentences only; a value may be a sentence of its own. A count is
`counted("{n} line was kept.", "{n} lines were kept.", n)`. A word that stands alone, such as a role, is a `Sentence`
without values. `packaging/translate.py` finds them all by these names.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Self

_JOINERS = "\u200c\u200d"


def plain(sentence: str) -> str:
    """A sentence that quotes what somebody typed, on one line and with nothing in it that cannot be seen."""
    if sentence.isprintable():
        return sentence
    return "".join(c if c.isprintable() or c in _JOINERS else " " if c.isspace() else "\ufffd" for c in sentence)


def template(text: str) -> str:
    """The text itself, marked as a template that somebody else fills, so that it is found."""
    return text


class Sentence(str):
    """The English text, which remembers the `template` it was made of and the `values` that fill its `{fields}`.

    Values are never read as templates, so a brace that somebody typed stays a brace. Without values nothing is filled,
    and braces in the text stand for themselves. A list stands as its parts, joined by commas. `one` is the wording for
    a single thing, and `number` how many there are; both None unless it was `counted`.
    """

    template: str
    values: dict[str, object]
    one: str | None
    number: int | None

    def __new__(cls, text: str, /, **values: object) -> Self:
        """Fill the template with its values, in English."""
        shown = {name: ", ".join(map(str, v)) if isinstance(v, list) else v for name, v in values.items()}
        new = super().__new__(cls, plain(text.format(**shown) if values else text))
        new.template, new.values, new.one, new.number = text, values, None, None
        return new


def unaltered(sentence: Sentence) -> Sentence:
    """The same, with every letter as it was typed: for paper, which spells out by itself what cannot be seen."""
    text = _wording(sentence)
    new = str.__new__(Sentence, text.format(**sentence.values) if sentence.values else text)
    new.template, new.values, new.one, new.number = sentence.template, sentence.values, sentence.one, sentence.number
    return new


def _wording(sentence: Sentence) -> str:
    """What is filled: the wording for a single thing where there is one thing."""
    return sentence.template if sentence.one is None or sentence.number != 1 else sentence.one


def rewritten(words: str, change: Callable[[str], str]) -> str:
    """The words with what somebody typed in them changed. A sentence stays one where its own wording is left as it was."""
    whole = change(words)
    if whole == words:
        return words
    if not isinstance(words, Sentence):
        return whole
    found = Sentence(_wording(words), **{name: _changed(value, change) for name, value in words.values.items()})
    found.template, found.one, found.number = words.template, words.one, words.number
    return found if found == whole else whole


def _changed(value: object, change: Callable[[str], str]) -> object:
    return rewritten(value, change) if isinstance(value, str) else value


def counted(one: str, many: str, /, n: int, **values: object) -> Sentence:
    """A sentence about `n` things (its field is `{n}`): `one` is said of a single one, `many` of any other number."""
    said = Sentence(one if n == 1 else many, n=n, **values)
    said.template, said.one, said.number = many, one, n
    return said


def joined(*sentences: str, between: str = " ") -> Sentence:
    """Whole sentences (or words) one after the other, as one; what stands between them is the same in every language."""
    fields = {f"s{at}": words for at, words in enumerate(sentences)}
    return Sentence(between.join(f"{{{name}}}" for name in fields), **fields)


def as_plain(value: object) -> Any:
    """A sentence, or a value in one, as JSON keeps it; what is neither number, day nor instant is kept as it is read."""
    if isinstance(value, Sentence):
        values = {name: as_plain(one) for name, one in value.values.items()}
        return {"said": value.template, "values": values, "one": value.one, "number": value.number}
    if isinstance(value, datetime):
        return {"at": value.isoformat()}
    if isinstance(value, list):
        return [as_plain(one) for one in value]
    return value if isinstance(value, int | float | None) else str(value)


def from_plain(plain: Any) -> Any:
    """What `as_plain` made it of."""
    if isinstance(plain, list):
        return [from_plain(one) for one in plain]
    if not isinstance(plain, dict):
        return plain
    if "at" in plain:
        return datetime.fromisoformat(plain["at"])
    values = {name: from_plain(one) for name, one in plain["values"].items()}
    one = plain["one"] if plain["number"] == 1 and plain["one"] is not None else plain["said"]
    found = Sentence(one, **values)
    found.template, found.one, found.number = plain["said"], plain["one"], plain["number"]
    return found
