"""How it landed: the guest's answer to a gesture or a promise. The last one counts; none is ever changed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from tracker.desk import access
from tracker.desk.promises.making import said_of
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import stamp
from tracker.domain.names import clean_note
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, promises
from tracker.ledger import house as of_house
from tracker.ledger.entries import GESTURES
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


def record(
    ledger: Ledger, seq: int, outcome: Outcome, actor: Person, now: datetime, words: str = "",
    confirmed: Collection[str] = (),
) -> Line:  # fmt: skip
    """Record how line `seq` landed. The same answer without a word, said again, is the line that is there already.

    Refused when that line is neither a gesture nor a promise, was entered wrong, or its guest was erased.
    """
    house = of_house.house(ledger)
    tidy = clean_note(words)
    with ledger.write():
        actor = access.acting(ledger, actor, "outcome")
        line = _landed(ledger, seq)
        last = last_of(ledger, line)
        if last is not None and last.body.get("outcome") == outcome.value and not tidy:
            return last
        at = stamp(ledger, house, now, confirmed)
        ensure_open(ledger, actor.initials, at)
        uuid = ledger.new_uuid(now)
        text = entries.texts_of(ledger, uuid, line.stay or "", {"note": tidy})
        body: dict[str, Any] = {"outcome": outcome.value} | said_of(ledger, line) | ({"text": text} if text else {})
        return ledger.append(at.line("outcome", actor.initials, body, uuid=uuid, stay=line.stay, about=line.uuid))


def last_of(ledger: Ledger, line: Line) -> Line | None:
    """The answer that counts for a line, or None."""
    return next(
        iter(ledger.lines("WHERE j.about = ? AND j.kind = 'outcome' ORDER BY j.seq DESC LIMIT 1", (line.uuid,))), None
    )


def _landed(ledger: Ledger, seq: int) -> Line:
    line = ledger.by_seq(seq)
    if line is None:
        raise Refused("no_line", Sentence("There is no line {seq}: check the number.", seq=seq))
    if line.kind not in GESTURES and promises.by_seq(ledger, seq) is None:
        raise Refused(
            "no_gesture",
            Sentence("Line {seq} is neither a gesture nor a promise: nothing has landed with it.", seq=seq),
        )
    for back in ledger.lines("WHERE j.about = ? AND j.kind = 'reversal' ORDER BY j.seq", (line.uuid,)):
        if back.body.get("reason") == "entered_wrong":
            raise Refused(
                "taken_back",
                Sentence("Line {seq} was taken back as entered wrong, by line {by}.", seq=seq, by=back.seq),
                by=back.seq,
            )
    return line
