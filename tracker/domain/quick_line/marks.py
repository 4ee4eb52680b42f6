"""The marked tokens: !promise, @channel, 2n, #room, CODE.cause and field:value; knows no guest and no catalogue words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tracker.domain.gesture import MAX_NIGHTS, Channel
from tracker.domain.quick_line.model import Problem
from tracker.domain.quick_line.text.tokens import Token
from tracker.domain.quick_line.text.words import Vocabulary
from tracker.domain.sentences import Sentence

_FIELDS = {
    "carrier": ("carrier",), "service": ("service",), "tracking": ("tracking",), "track": ("tracking",),
    "item": ("item",), "destination": ("destination",), "dest": ("destination",), "folio": ("applies_to",),
    "on": ("applies_to",), "outlet": ("applies_to",), "ref": ("reference",), "reference": ("reference",),
    "expiry": ("expiry",), "expires": ("expiry",), "from": ("from_room",), "to": ("to_room", "destination"),
    "cost": ("cost",),
}  # fmt: skip
_CHANNELS = {c.value: c for c in Channel} | {"email": Channel.MAIL, "call": Channel.PHONE, "tel": Channel.PHONE}
_FIELD = re.compile(r'([a-z]+):"?(.+?)"?', re.DOTALL)
_CODE = re.compile(r"([a-z]{2})\.([a-z-]*)")
_NIGHTS = re.compile(r"(\d{1,4})(?:n|nt|nts|nights?)")
_NO_NIGHTS = re.compile(r"[-+]?\d[\d.,٫]*(?:e\d+)?(?:n|nt|nts|nights?)")
_ROOM = re.compile(r"#(?P<marked>.+)|r(?P<lettered>\d+[a-z]?)", re.DOTALL)
ROOM_WORDS = ("room", "rm")
MENTIONS = frozenset(
    "from in above below under over opposite near beside behind next by at with to until till since".split()
)
"""A bare number after one of these is a mention in the note when the guest is known otherwise: “noise from 518”."""

_SPAN = re.compile(r"(\d{1,4})(d|days?|h|hrs?|hours?|m|mins?|minutes?)")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?")
_LONGEST_DAYS = 365


@dataclass
class Marks:
    """What the marked tokens say; `rest` is everything else.

    `rooms` are (token, room as typed), `fillers` places of words such as the “room” in “room 412”.
    """

    promises: dict[str, Token] = field(default_factory=dict)
    channels: dict[Channel, Token] = field(default_factory=dict)
    nights: list[int] = field(default_factory=list)
    rooms: list[tuple[Token, str]] = field(default_factory=list)
    causes: dict[str, Token] = field(default_factory=dict)
    fields: dict[tuple[str, ...], str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    rest: list[Token] = field(default_factory=list)
    fillers: set[int] = field(default_factory=set)


def read_marks(
    tokens: Sequence[Token], words: Vocabulary, lead_codes: Mapping[str, str], is_room: frozenset[int]
) -> Marks:
    """The marks among the tokens. `lead_codes` are causes that this person may not use; tokens at `is_room` are rooms."""
    marks = Marks()
    skip = -1
    for at, token in enumerate(tokens):
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if at == skip:
            continue
        if token.quoted or token.at in is_room:
            marks.rest.append(token)
        elif token.key in ROOM_WORDS and after and after.key.isdecimal() and tokens[at - 1].key not in MENTIONS:
            marks.rooms.append((after, after.key))
            marks.fillers.add(token.at)
            skip = at + 1
        elif not (_mark(marks, token) or _cause(marks, token, words, lead_codes) or _field(marks, token)):
            marks.rest.append(token)
    return marks


def _mark(marks: Marks, token: Token) -> bool:
    key = token.key
    if key.startswith("!") and key.strip("!"):
        _promise(marks, token)
    elif key == "!":
        marks.problems.append(_no_time("!"))
    elif key.startswith("@") and len(key) > 1:
        _channel(marks, token, key[1:])
    elif key.startswith("by:") and len(key) > 3:
        _channel(marks, token, key[3:])
    elif found := _NIGHTS.fullmatch(key):
        marks.nights.append(int(found[1]))
    elif _NO_NIGHTS.fullmatch(key):
        marks.problems.append(_no_nights(token.text[:24]))
    elif found := _ROOM.fullmatch(key):
        marks.rooms.append((token, found["marked"] or found["lettered"]))
    else:
        return False
    return True


def _promise(marks: Marks, token: Token) -> None:
    due = promise(token.key[1:])
    if due is None:
        marks.problems.append(_no_time(token.text[:24]))
    else:
        marks.promises.setdefault(due, token)


def _no_time(typed: str) -> Problem:
    return Problem(
        "bad_promise", Sentence("“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.", typed=typed)
    )


def _no_nights(typed: str) -> Problem:
    return Problem(
        "bad_nights",
        Sentence(
            "“{typed}” is no number of nights: write a whole one from 1n to {most}n.", typed=typed, most=MAX_NIGHTS
        ),
    )


def promise(text: str) -> str | None:
    """When a promise is due, in one form (“2h”, “1d”, “30m”, “18:00”, “tomorrow”), or None when it cannot be read."""
    if len(text) >= 3 and "tomorrow".startswith(text):
        return "tomorrow"
    if span := _SPAN.fullmatch(text):
        count, unit = int(span[1]), span[2][0]
        return f"{count}{unit}" if 1 <= count <= {"d": _LONGEST_DAYS, "h": 999, "m": 999}[unit] else None
    clock = _CLOCK.fullmatch(text)
    if clock is None or not (clock[2] or clock[3]):
        return None
    hour, minute, half = int(clock[1]), int(clock[2] or 0), clock[3]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def _channel(marks: Marks, token: Token, name: str) -> None:
    named = {channel for known, channel in _CHANNELS.items() if known.startswith(name) and (len(name) > 1)}
    exact = _CHANNELS.get(name)
    if exact or len(named) == 1:
        marks.channels.setdefault(exact or named.pop(), token)
    else:
        text = Sentence(
            "“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.", text=token.text[:24]
        )
        marks.problems.append(Problem("unknown_channel", text))


def _cause(marks: Marks, token: Token, words: Vocabulary, lead_codes: Mapping[str, str]) -> bool:
    found = _CODE.fullmatch(token.key)
    if found is None or (found[1] not in words.families and token.key not in lead_codes):
        return False
    begun = [code for key, code in words.codes.items() if key.startswith(token.key)]
    exact = words.codes.get(token.key)
    if exact or len(begun) == 1:
        marks.causes.setdefault(exact or begun[0], token)
    elif token.key in lead_codes:
        text = Sentence("{code} is for leads and managers: ask the lead to post it.", code=lead_codes[token.key])
        marks.problems.append(Problem("leads_only", text))
    else:
        known = ", ".join(code for code in words.codes.values() if code.casefold().startswith(found[1]))
        text = Sentence("“{text}” is no cause: use one of {known}.", text=token.text[:24], known=known)
        marks.problems.append(Problem("unknown_cause", text))
    return True


def _field(marks: Marks, token: Token) -> bool:
    found = _FIELD.fullmatch(token.text) or _FIELD.fullmatch(token.key)
    name = _FIELDS.get(found[1].casefold()) if found else None
    if found is None or name is None or not found[2].strip('" '):
        return False
    marks.fields[name] = found[2].strip('" ')
    return True
