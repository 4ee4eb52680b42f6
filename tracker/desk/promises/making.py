"""Making a promise without a gesture, and handing one on to another owner. Knows no screen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.desk import access, guests
from tracker.desk.due import due_at
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import stamp
from tracker.domain.day import to_text
from tracker.domain.names import clean_promised
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, promises, register
from tracker.ledger import house as of_house
from tracker.ledger.entries import GESTURES
from tracker.ledger.line import Line
from tracker.ledger.promises import Owed
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class NewPromise:
    """What is promised: to the guest of `stay`, due as typed (2h, 1d, 18:00, tomorrow), in `words`.

    `owner` are the initials of who owes it, empty for who makes it; `about` is the line of a gesture it belongs to.
    `uuid` is made when the form opens, so that making it twice is one line.
    """

    uuid: str
    stay: str
    due: str
    words: str = ""
    owner: str = ""
    about: int | None = None


def make(ledger: Ledger, new: NewPromise, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> Line:
    """The line of a promise that stands alone. The same uuid twice is one line.

    Refused without words, for a time that cannot be read, an owner who does not work here, a stay that is not in the
    register, or a line of another guest; AskFirst for a clock that jumped.
    """
    house = of_house.house(ledger)
    words = clean_promised(new.words)
    with ledger.write():
        known = ledger.by_uuid(new.uuid)
        if known is not None:
            return _again(known, new)
        actor = access.acting(ledger, actor, "promise")
        stay = guests.get(ledger, new.stay)
        if not words:
            raise Refused("no_words", "Say in a few words what is promised, such as “call back about the parcel”.")
        at = stamp(ledger, house, now, confirmed)
        due = to_text(due_at(new.due, house, at.at))
        gesture = _gesture(ledger, new.about, stay.id)
        body: dict[str, Any] = {
            "promise": due, "owner": owner_of(ledger, new.owner, actor), "room": stay.room or None,
            "who": stay.commitment, "of": gesture.seq if gesture else None,
            "text": entries.texts_of(ledger, new.uuid, stay.id, {"promise": words}),
        }  # fmt: skip
        ensure_open(ledger, actor.initials, at)
        kept = {key: value for key, value in body.items() if value is not None}
        about = gesture.uuid if gesture else None
        return ledger.append(at.line("promise", actor.initials, kept, uuid=new.uuid, stay=stay.id, about=about))


def _again(known: Line, new: NewPromise) -> Line:
    if (known.kind, known.stay) != ("promise", new.stay):
        raise Refused(
            "uuid_taken",
            Sentence("That uuid is already line {seq}, something else: make the promise anew.", seq=known.seq),
        )
    return known


def _gesture(ledger: Ledger, seq: int | None, stay: str) -> Line | None:
    if seq is None:
        return None
    line = ledger.by_seq(seq)
    if line is None or line.kind not in (*GESTURES, "promise") or line.stay != stay:
        raise Refused(
            "no_line", Sentence("Line {seq} is no gesture and no promise for this guest: check the number.", seq=seq)
        )
    return line


def owner_of(ledger: Ledger, initials: str, actor: Person) -> str | None:
    """The owner's initials for a line's body, None when it is the actor. Refused for who does not work here."""
    if not initials.strip():
        return None
    owner = access.person(ledger, initials).initials
    return None if owner == actor.initials else owner


def hand_over(
    ledger: Ledger, seq: int, to: str, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> Line | None:
    """Another owner for an open promise: whoever takes it over, or is given it. None when it is theirs already.

    Refused when line `seq` made no promise, it is not open any more, or nobody here has these initials.
    """
    house = of_house.house(ledger)
    with ledger.write():
        actor = access.acting(ledger, actor, "promise")
        owed = still_open(ledger, seq)
        owner = access.person(ledger, to).initials
        if owner == owed.owner:
            return None
        at = stamp(ledger, house, now, confirmed)
        ensure_open(ledger, actor.initials, at)
        line = owed.entry.line
        body = {"what": "handed", "owner": owner, "from": owed.owner} | said_of(ledger, line)
        return ledger.append(at.line("promise", actor.initials, body, stay=line.stay, about=line.uuid))


def still_open(ledger: Ledger, seq: int) -> Owed:
    """The open promise that line `seq` made. Refused otherwise, saying what became of it."""
    owed = promises.by_seq(ledger, seq)
    if owed is None:
        raise Refused(
            "no_promise", Sentence("Line {seq} promised nothing: `latitude promise list` shows what is owed.", seq=seq)
        )
    ended = owed.ended
    if ended is None:
        return owed
    if ended.kind == "promise_kept":
        raise Refused(
            "already_settled",
            Sentence(
                "Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing."
                if owed.state == "kept"
                else "Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.",
                seq=seq,
                by=ended.seq,
                actor=ended.actor,
            ),
            by=ended.seq,
            state=owed.state,
        )
    if ended.kind == "erasure":
        said = Sentence("Promise {seq} is not owed any more: its guest was erased.", seq=seq)
    else:
        said = Sentence(
            "Promise {seq} is not owed any more: line {by} took it back as entered wrong.", seq=seq, by=ended.seq
        )
    raise Refused(
        "not_owed",
        said,
        by=ended.seq,
        state=owed.state,
    )


def said_of(ledger: Ledger, line: Line) -> dict[str, Any]:
    """What a line about a promise or a gesture says of it: its number, the guest's room and name commitment now.

    Refused when the guest was erased.
    """
    guests.get(ledger, line.stay or "")  # refuses who was erased; of a merged stay it gives the other one
    stay = next(iter(register.own(ledger, [line.stay or ""])), None)
    found = {"of": line.seq, "room": stay.room or None, "who": stay.commitment} if stay else {"of": line.seq}
    return {key: value for key, value in found.items() if value is not None}
