"""Writes what stands half typed or asked as plain JSON, and makes it whole again. Knows no page; calls nothing it reads.

Classes are known by their place in the program: what another version wrote is whole as far as its classes are still there. A person is written as who it is and never as present: what is made whole
again belongs to whoever has just typed the PIN.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

OURS = "tracker."
_KIND, _OF = "a", "of"


class Unreadable(Exception):  # noqa: N818 - as Refused: it says what the text is
    """The text is of a class that is there no more, or was written by no program of ours."""


def plain(value: object) -> Any:
    """The value in JSON's own types. TypeError for what nobody has foreseen, which is a defect."""
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, Sentence | Enum)):
        return value
    if isinstance(value, list):
        return [plain(one) for one in value]
    kind, of = _taken_apart(value)
    return {_KIND: kind, _OF: plain(of)}


def whole(written: object, present: Person) -> Any:
    """What `plain` wrote. A person who is `present` is that one. Raises Unreadable."""
    try:
        return _whole(written, present)
    except (AttributeError, ImportError, LookupError, TypeError, ValueError) as problem:
        raise Unreadable(type(problem).__name__) from problem


def salvaged(written: object, present: Person) -> tuple[object, list[object]]:
    """What of it can be made whole (None: nothing), and what cannot, as it was written; no part is lost for another."""
    try:
        return whole(written, present), []
    except Unreadable:
        if not isinstance(written, dict) or written.get(_KIND) not in ("map", "tuple"):
            return None, [written]
    inner, lost = written.get(_OF), list[object]()
    parts: list[tuple[object, object]] = []
    for one in inner if isinstance(inner, list) else ():
        named = isinstance(one, list) and len(one) == 2 and isinstance(one[0], str)
        part, rest = salvaged(one[1] if named else one, present)
        lost += rest
        if part is not None:
            parts.append((one[0] if named else "", part))
    return (dict(parts) if written[_KIND] == "map" else tuple(part for _, part in parts)), lost


def _taken_apart(value: object) -> tuple[str, object]:
    """Of which kind it is, and its parts."""
    if isinstance(value, Sentence):
        return "sentence", [value.template, value.values, value.one, value.number]
    if isinstance(value, tuple):
        return "tuple", list(value)
    if isinstance(value, frozenset):
        return "set", sorted(value, key=str)
    if isinstance(value, Mapping):
        return "map", [[key, inner] for key, inner in value.items()]
    if isinstance(value, Path):
        return "path", str(value)
    if isinstance(value, datetime):
        return "instant", value.isoformat()
    if isinstance(value, date):
        return "day", value.isoformat()
    if isinstance(value, Enum):
        return _place(type(value)), value.value
    if isinstance(value, Person):
        return "person", [value.initials, value.name, value.role, value.retired]
    if isinstance(value, Refused):
        return _place(type(value)), [value.code, value.message, value.facts]
    if isinstance(value, type | FunctionType):
        return "named", _place(value)
    if is_dataclass(value):
        return _place(type(value)), {one.name: getattr(value, one.name) for one in fields(value)}
    raise TypeError(f"{type(value).__qualname__} cannot be kept")


def _place(of: type | FunctionType) -> str:
    return f"{of.__module__}:{of.__qualname__}"


def _whole(written: object, present: Person) -> Any:
    if isinstance(written, list):
        return [_whole(one, present) for one in written]
    if not isinstance(written, dict):
        return written
    kind, of = written[_KIND], _whole(written[_OF], present)
    if kind in _MADE:
        return _MADE[kind](of)
    if kind == "person":
        found = Person(of[0], of[1], of[2], of[3])
        return present if present.initials == found.initials else found
    return _of_ours(_named(kind), of)


def _of_ours(made: Any, of: Any) -> Any:
    if not isinstance(made, type):
        raise Unreadable("a function is no class")
    if issubclass(made, Refused):
        return made(of[0], of[1], **of[2])
    if issubclass(made, Enum):
        return made(of)
    if is_dataclass(made):
        known = {one.name for one in fields(made)}
        return made(**{name: part for name, part in of.items() if name in known})  # a version before knew more
    raise Unreadable("no class of facts")


def _named(place: str) -> Any:
    module, _, name = place.partition(":")
    if not module.startswith(OURS) or not name.isidentifier():
        raise Unreadable("nothing of ours")
    found = getattr(import_module(module), name)
    if not isinstance(found, type | FunctionType) or found.__module__ != module:
        raise Unreadable("nothing that is written")
    return found


def _sentence(of: list[Any]) -> Sentence:
    said = Sentence(of[0], **of[1])
    if of[2] is not None and of[3] == 1:
        said = Sentence(of[2], **of[1])
    said.template, said.one, said.number = of[0], of[2], of[3]
    return said


_MADE: Mapping[str, Callable[[Any], Any]] = {
    "sentence": _sentence, "tuple": tuple, "set": frozenset, "map": dict, "path": Path,
    "instant": datetime.fromisoformat, "day": date.fromisoformat, "named": _named,
}  # fmt: skip
