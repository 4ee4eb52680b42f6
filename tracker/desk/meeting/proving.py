"""What can be made sure of a batch without the ledger: its chain, its texts and entries by what its lines commit to.

So it can be done on another thread, a batch ahead, while the one before it is written down. Knows no ledger and no server.
"""

from __future__ import annotations

import gc
import re
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from tracker.domain.sentences import Sentence
from tracker.ledger import chain, others
from tracker.ledger.entries import TextRow
from tracker.ledger.entry import Entry, entry_of
from tracker.ledger.line import COLUMNS

if TYPE_CHECKING:
    from concurrent.futures import Executor

_STAY, _BODY, _UUID, _DESK_SEQ = (COLUMNS.index(name) for name in ("stay", "body", "uuid", "desk_seq"))
_SALT = re.compile(r"[0-9a-f]{32}").fullmatch
_LETTERS = r'"(?:[^"\\\x00-\x1f\ud800-\udfff]++|\\(?:["\\bfnrt]|u00[01][0-9a-f]))*+"'
_TEXTS = re.compile(rf"\{{(?:{_LETTERS}:{_LETTERS}(?:,(?!\}})|(?=\}})))*+\}}").fullmatch
"""Texts by what they are, in the chain's one form of it: another could be kept, and not be read."""
TURN = 0.001
"""Seconds for which the thread that makes sure keeps Python's lock when the one that writes wants it: after each statement it does,
and with Python's own five milliseconds a batch waits longer than it gains."""
SELDOM = 500_000
"""So many things more than went are there before Python looks for circles among them: the batches that are at work are fewer."""


AHEAD = 2
"""So many batches are taken and made sure of before they are asked for."""


class Opener(Protocol):
    """Opens what the hub keeps sealed."""

    def open(self, sealed: bytes, about: str) -> str | None:
        """The text, or None when it is not one of this hotel's for this place."""


@dataclass
class Came:
    """A batch of a desk that follows `known`: rows as stored; sealed entries (stay, number, bytes) and texts (uuid, stay, bytes)."""

    desk: str
    known: others.Head
    rows: Sequence[others.Row]
    entries: Sequence[tuple[str, int, bytes]] = ()
    words: Sequence[tuple[str, str, bytes]] = ()


@dataclass
class Proven:
    """A batch whose chain holds: the texts that its lines commit to, the entries that they seal, by stay and with the uuid of the
    line, entries that a line from before it seals if any does (stay, number, entry), and what was not believed."""

    came: Came
    texts: list[TextRow] = field(default_factory=list)
    entries: dict[str, tuple[Entry, str]] = field(default_factory=dict)
    older: list[tuple[str, int, Entry]] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def prove(came: Came, opener: Opener) -> Proven:
    """Make sure of a batch. Refused ("other_chain") when it does not continue that desk's chain."""
    bodies = others.check(came.rows, came.desk, came.known)
    proven = Proven(came)
    _texts(proven, bodies, opener)
    _entries(proven, bodies, opener)
    return proven


class Proved(Protocol):
    """Batches that were made sure of, one after another."""

    def __iter__(self) -> Iterator[Proven]: ...

    def __next__(self) -> Proven: ...

    def is_ready(self) -> bool:
        """Whether the next one is there and good, so that nobody waits for it: whatever ends them is told at its own turn."""


class InTurn:
    """Each taken and made sure of when it is asked for."""

    def __init__(self, batches: Iterator[Came], opener: Opener) -> None:
        self._proved = (prove(came, opener) for came in batches)

    def __iter__(self) -> Iterator[Proven]:
        return self

    def __next__(self) -> Proven:
        return next(self._proved)

    def is_ready(self) -> bool:
        """Never: it would be waited for."""
        return False


class Ahead:
    """Each taken and made sure of, on a thread of its own, while those before it are at work with whoever asks. What is wrong
    with one (it does not hold, or the server is gone) is told at its turn, after all that came before have had theirs."""

    def __init__(self, batches: Iterator[Came], opener: Opener, aside: Executor) -> None:
        self._batches, self._opener, self._aside = batches, opener, aside
        self._going = deque(aside.submit(self._following) for _ in range(AHEAD))

    def __iter__(self) -> Iterator[Proven]:
        return self

    def __next__(self) -> Proven:
        proven = self._going.popleft().result()
        if proven is None:
            raise StopIteration
        self._going.append(self._aside.submit(self._following))
        return proven

    def is_ready(self) -> bool:
        """Whether it was made sure of by now."""
        going = self._going[0]
        return going.done() and going.exception() is None and going.result() is not None

    def _following(self) -> Proven | None:
        came = next(self._batches, None)
        return prove(came, self._opener) if came is not None else None


@contextmanager
def proved_ahead(batches: Iterator[Came], opener: Opener) -> Iterator[Ahead]:
    """`Ahead`, for as long as the block."""
    from concurrent.futures import ThreadPoolExecutor  # 12 ms that no other meeting needs

    with _undisturbed(), ThreadPoolExecutor(1, "hub down") as aside:
        ahead = Ahead(batches, opener, aside)
        try:
            yield ahead
        finally:
            aside.shutdown(cancel_futures=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Short turns, and Python rarely looks for circles: rows have none. Where the program looks for them itself, its own time stays."""
    turn, looks = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(min(turn, TURN))
    if gc.isenabled():
        gc.set_threshold(SELDOM, *looks[1:])
    try:
        yield
    finally:
        sys.setswitchinterval(turn)
        gc.set_threshold(*looks)


def doubt_entry(desk: str) -> Sentence:
    """What is told of an entry that is left out."""
    return Sentence("a guest's entry of desk {desk} is not what its line says", desk=desk)


def seals(line: others.Row, body: dict[str, Any], stay: str, found: Entry) -> bool:
    """Whether a line of that stay seals an entry of it."""
    return line[_STAY] == stay == found.stay[0] and found.is_sealed_by(str(body.get("register")))


def _texts(proven: Proven, bodies: Sequence[dict[str, Any]], opener: Opener) -> None:
    """The texts that came with the lines that commit to them."""
    came = proven.came
    wanted = {uuid for uuid, *_ in came.words}
    lines = {
        row[_UUID]: (row[_STAY] or "", body.get("text"))
        for row, body in zip(came.rows, bodies, strict=True)
        if row[_UUID] in wanted
    }
    for uuid, stay, sealed in came.words:
        if uuid not in lines:
            continue
        salt, _, text = (opener.open(sealed, uuid) or "").partition(" ")
        held = _SALT(salt) and _TEXTS(text) and (stay, chain.commitment(bytes.fromhex(salt), text))
        if held != lines.pop(uuid):
            proven.doubts.append(Sentence("a text of desk {desk} is not what its line says", desk=came.desk))
            continue
        proven.texts.append((uuid, stay, text, bytes.fromhex(salt)))


def _entries(proven: Proven, bodies: Sequence[dict[str, Any]], opener: Opener) -> None:
    """The entries that came, as far as lines of the batch tell."""
    came = proven.came
    here = {row[_DESK_SEQ]: (row, body) for row, body in zip(came.rows, bodies, strict=True)}
    first, last = came.rows[0][_DESK_SEQ], came.rows[-1][_DESK_SEQ]
    for stay, number, sealed in came.entries:
        if number > last:
            continue  # its line comes later, and so does the entry
        opened = opener.open(sealed, f"{stay} {came.desk} {number}")
        found = entry_of(opened) if opened else None
        if found is not None and number < first:
            proven.older.append((stay, number, found))
        elif found is None or stay in proven.entries or not seals(*here[number], stay, found):
            proven.doubts.append(doubt_entry(came.desk))
        else:
            proven.entries[stay] = found, here[number][0][_UUID]
