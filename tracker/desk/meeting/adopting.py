"""What another desk decided for the whole hotel (people, caps, policy), as a line of this desk's own. Who is one guest is `agreeing`'s.

The own line says the same, names the other (`origin`), and has no actor here: nobody at this desk did it. So the journal of a
desk explains all it did by itself. Of two decisions about the same thing the later one holds, by instant, then desk, then
number: every desk comes to the same. What a desk decided before it joined is its own: only the hotel's first desk brings its
caps and policy along, and what it took over in a hub of before, which had another first one. PINs do not travel; a manager sets one
at each desk where a person works.
"""

from __future__ import annotations

from datetime import date
from types import NoneType
from typing import Any

from tracker.desk.meeting import last_manager, namesakes
from tracker.desk.stamp import Stamp
from tracker.domain.cap import Basis
from tracker.domain.day import to_text
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ledger import others
from tracker.ledger.line import Line
from tracker.ledger.store import MAX_SEQ, Ledger

KINDS = ("join", "retire", "cap", "policy")
ORIGIN = "origin"
JOINED = "joined"
_WORDS = {"join": ("initials", "name", "role"), "retire": ("initials",), "cap": ("role", "basis", "from"), "policy": ()}
_VALUES = {"amount": (int, NoneType), "retention_months": (int, NoneType), "signing": (str, NoneType)}
"""What a decision of each kind must say, and of what kind other things are that one may say."""
Place = tuple[str, int, str, int]


def adopt(ledger: Ledger, line: Line, founder: str, at: Stamp) -> bool:
    """Take a decision of another desk over, inside `write`; False when it is not one, was overtaken, or is not the hotel's. KeyError,
    TypeError or ValueError for one that cannot be read."""
    if line.kind not in KINDS or line.stay is not None:
        return False
    if ORIGIN in line.body and not _is_handed_on(ledger, line, founder):
        return False
    _read(line)
    if line.kind == "join":
        namesakes.note(ledger, line)
    if line.kind in ("cap", "policy") and line.desk != founder and not _had_joined(ledger, line):
        return False
    later, is_here = _overtaking(ledger, line, founder)
    left = later is not None and later.kind == "retire" and line.body["initials"] not in of_house.people(ledger)
    if later is not None and not left and not is_here:
        return adopt(ledger, later, founder, at)  # it was decided after this one: only now it is clear that it holds
    if (
        (later and not left)
        or not (_fits(ledger, line) or _is_ahead(ledger, line, at))
        or last_manager.stays(ledger, line)
    ):
        return False
    _take(ledger, line, founder, at)
    if later is not None:  # it was heard of first that somebody had left who was not known here yet
        _take(ledger, later, founder, at)
    return True


def _read(line: Line) -> None:
    """Whether it says what it must, in words that this program knows: taken over by a line of this desk's own, one that does not would
    leave nobody here whom it could read."""
    if any(type(line.body[key]) is not str for key in _WORDS[line.kind]):
        raise TypeError(line.uuid)
    if "role" in _WORDS[line.kind]:
        Role(line.body["role"])
    if line.kind == "cap":
        Basis(line.body["basis"])
        date.fromisoformat(line.body["from"])
    for key, kinds in _VALUES.items():
        if type(line.body.get(key)) not in kinds:
            raise TypeError(line.uuid)


def _take(ledger: Ledger, line: Line, founder: str, at: Stamp) -> None:
    body = {key: value for key, value in line.body.items() if key not in ("clock", "clock_high")}
    if line.kind == "cap":
        body["from"] = _begins(ledger, line, founder)
    ledger.append(at.line(line.kind, None, {**body, ORIGIN: line.uuid}))


def _fits(ledger: Ledger, line: Line) -> bool:
    """Whether it changes anything, of the same people: initials that two desks gave to two people are left alone."""
    if line.kind not in ("join", "retire"):
        return True
    here = of_house.people(ledger).get(line.body["initials"])
    if line.kind == "retire":
        return here is not None and not here.retired
    return here is None or (here.name == line.body["name"] and (here.retired or here.role.value != line.body["role"]))


def _is_ahead(ledger: Ledger, line: Line, at: Stamp) -> bool:
    """Whether somebody is here already what a line says, of a clock that is ahead: taken over all the same, so that what is decided
    here next is later than that."""
    here = of_house.people(ledger).get(line.body.get("initials", ""))
    return here is not None and line.at > at.at and (line.kind == "retire" or here.name == line.body["name"])


def _overtaking(ledger: Ledger, line: Line, founder: str) -> tuple[Line | None, bool]:
    """What was decided later about the same thing, and is known here: a line of this desk or that it took over, and then that it is; or
    the last of others that changed nothing here."""
    places: dict[str, Place] = {}
    subject, place = _subject(line), _place_of(ledger, line, places)
    since = 0 if founder == ledger.desk or line.kind in ("join", "retire") else joined_at(ledger).seq
    for known in (known for kind in _together(line.kind) for known in ledger.all_of(kind)):
        origin = first(ledger, known)
        if origin is None or (origin is known and known.seq <= since):
            continue
        if _subject(origin) == subject and _place_of(ledger, origin, places) >= place:
            return origin, True
        older = line.kind == "cap" and _subject(origin)[:2] == subject[:2] and origin.body["from"] > line.body["from"]
        if older and known.body["from"] <= _begins(ledger, line, founder):
            return origin, True  # both were clamped to the day of joining: the one that begins later holds
    heard = max(_heard(ledger, line, founder), key=lambda one: _place_of(ledger, one, places), default=None)
    return (heard if heard is not None and _place_of(ledger, heard, places) >= place else None), False


def _heard(ledger: Ledger, line: Line, founder: str) -> list[Line]:
    """What other desks decided for the hotel about the same person, cap or policy, of which it was heard before this line."""
    kinds = ",".join(f"'{kind}'" for kind in _together(line.kind))
    where = (
        f"WHERE j.kind IN ({kinds}) AND j.stay IS NULL AND instr(j.body, ?) AND NOT instr(j.body, ?)"
        " AND j.n < (SELECT n FROM other_journal WHERE uuid = ?)"
    )
    found = others.lines(ledger, where, (_whose(line), f'"{ORIGIN}":', line.uuid))
    if line.kind in ("cap", "policy"):
        same = [one for one in found if _subject(one) == _subject(line)]
        return [one for one in same if one.desk == founder or _had_joined(ledger, one)]
    names = {line.body.get("name"), None}
    return [one for one in found if line.kind == "retire" or one.body.get("name") in names]


def _whose(line: Line) -> str:
    """What of a decision's text says whom it is about, or which role."""
    return next((f'"{key}":"{line.body[key]}"' for key in ("initials", "role") if key in line.body), "")


def _together(kind: str) -> tuple[str, ...]:
    return ("join", "retire") if kind in ("join", "retire") else (kind,)


def first(ledger: Ledger, line: Line) -> Line | None:
    """The line in which it was decided: itself, or the one that it took over. None when that never came here."""
    origin = line.body.get(ORIGIN)
    if origin is None:
        return line
    return others.by_uuid(ledger, origin) or ledger.by_uuid(origin)


def _place_of(ledger: Ledger, line: Line, places: dict[str, Place]) -> Place:
    """When it was decided, to be compared: after all that its desk said or took over of the same thing before, whatever the clocks say.
    `places` are those found so far."""
    if line.uuid not in places:
        places[line.uuid] = _found_place(ledger, line, places)
    return places[line.uuid]


def _found_place(ledger: Ledger, line: Line, places: dict[str, Place]) -> Place:
    kinds = ",".join(f"'{kind}'" for kind in _together(line.kind))
    where = (
        f"WHERE j.desk = ? AND j.desk_seq < ? AND j.kind IN ({kinds}) AND j.stay IS NULL AND instr(j.body, ?)"
        " ORDER BY j.desk_seq DESC"
    )
    values = (line.desk, line.desk_seq, _whose(line))
    before = ledger.lines(where, values) if line.desk == ledger.desk else others.lines(ledger, where, values)
    here = (to_text(line.at), 0, line.desk, line.desk_seq)
    for taken in before:
        origin = first(ledger, taken)
        if origin is not None and _subject(origin) == _subject(line):
            known = _place_of(ledger, origin, places)
            return here if here[0] > known[0] else (known[0], known[1] + 1, *here[2:])
    return here


def _begins(ledger: Ledger, line: Line, founder: str) -> str:
    """From which day a cap holds here: its own, but not before this desk joined, whose own caps held until then."""
    begins = str(line.body["from"])
    return begins if founder == ledger.desk else max(begins, joined_at(ledger).business_day.isoformat())


def _subject(line: Line) -> tuple[Any, ...]:
    """What a decision is about: of two about the same only one holds."""
    if line.kind == "cap":
        return ("cap", line.body["role"], line.body["from"])
    return ("policy",) if line.kind == "policy" else ("person", line.body["initials"])


def is_joining(line: Line) -> bool:
    """Whether a line says that its desk joined a hub."""
    return line.kind == "note" and line.body.get("what") == "hub" and line.body.get("did") == JOINED


def joined_at(ledger: Ledger) -> Line:
    """The line by which this desk joined: a desk that meets others has one."""
    return next(line for line in ledger.all_of("note") if is_joining(line))


def _had_joined(ledger: Ledger, line: Line) -> bool:
    return joined_there(ledger, line.desk) < line.desk_seq


def joined_there(ledger: Ledger, desk: str) -> int:
    """The number of another desk's line by which it joined first; above every number where it has not."""
    return next((line.desk_seq for line in _joinings(ledger, desk)), MAX_SEQ)


def _joinings(ledger: Ledger, desk: str) -> list[Line]:
    """Another desk's lines by which it joined, oldest first."""
    where = "WHERE j.desk = ? AND j.kind = 'note' AND j.stay IS NULL AND instr(j.body, '\"what\":\"hub\"') ORDER BY j.desk_seq"
    return [line for line in others.lines(ledger, where, (desk,)) if is_joining(line)]


def _is_handed_on(ledger: Ledger, line: Line, founder: str) -> bool:
    """Whether the hub's first desk took this over in one of before, where it was not the first: who is new here may hear of it from
    nobody else. What it took over before it began this one only: the rest comes from whoever decided it."""
    if line.desk != founder:
        return False
    before = [was for was in _joinings(ledger, founder) if was.desk_seq < line.desk_seq]
    return bool(before) and not any(was.body.get("first") for was in before)
