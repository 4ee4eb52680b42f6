"""What an actor does on the stage: the use cases of the desk on a ledger in a folder, telling how each ended."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from tests.faults import keeping_acts
from tests.faults.keeping_acts import KEEPING
from tests.faults.work import NOW, Desk, at_desk
from tracker.desk import access, approvals, corrections, gestures, guests, setup, shifts
from tracker.desk.erasing import erasure
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.house import house_of
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import connection
from tracker.ledger.store import Ledger

Say = Callable[..., None]
NAME = "latitude.ledger"
NOTHING = os.open(os.devnull, os.O_RDWR)
"""Open before an actor begins, so that its first call is the act's."""

ROUND = 2_000
"""The call at which strace strikes: an actor first makes so many idle ones that the wished-for call is this one.

The stage itself makes fewer, in reading the program and rehearsing the acts: it is not to be struck."""


def post(ledger: Ledger, wanted: dict[str, Any], by: str = "RR") -> str:
    draft = Draft(wanted["uuid"], wanted["stay"], Kind.CREDIT, wanted.get("amount", 700), note="for the cold soup")
    rep = access.person(ledger, by)
    return gestures.post(ledger, draft, rep, NOW, confirmed={"similar_line"}).line.uuid


def reverse(ledger: Ledger, wanted: dict[str, Any]) -> str:
    lead = at_desk(ledger, "LL")
    return corrections.reverse(ledger, wanted["standing"], "returned", lead, NOW, amount=300).line.uuid


def approve(ledger: Ledger, wanted: dict[str, Any]) -> str:
    return approvals.resolve(ledger, wanted["waiting"], at_desk(ledger, "MM"), NOW, granted=True).uuid


def close(ledger: Ledger, wanted: dict[str, Any]) -> str:
    line = shifts.close(ledger, access.person(ledger, "LL"), NOW, "a quiet night")[0].closed
    assert line is not None
    return line.uuid


def erase(ledger: Ledger, wanted: dict[str, Any]) -> str:
    """Forget a guest: the record and the rows in one, then the file anew."""
    yes = {"erase", "in_house", "still_open"}
    return erasure.erase(ledger, [wanted["stay"]], at_desk(ledger, "MM"), NOW, confirmed=yes).lines[0].uuid


def found(ledger: Ledger, wanted: dict[str, Any]) -> str:
    """The first start: the schema, then the hotel."""
    house = house_of({"name": "Hotel Example", "currency": "EUR", "timezone": "Europe/Vienna", "cutoff": "03:00"})
    setup.found_hotel(ledger, house, "mid-scale", [setup.NewPerson("Mia Manager", "MM", Role.MANAGER, "1001")], NOW)
    line = ledger.last()
    assert line is not None
    return line.uuid


ACTS: dict[str, Callable[[Ledger, dict[str, Any]], str]] = {
    "post": post, "reverse": reverse, "approve": approve, "close": close, "erase": erase, "found": found,
}  # fmt: skip


def rehearse() -> None:
    """Load what the acts load on their way: a program whose own files cannot be read is another matter."""
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / NAME, create=True) as ledger:
        found(ledger, {})
        stay = guests.add(ledger, guests.NewGuest("Nobody", "1"), NOW).id
        post(ledger, {"uuid": new_uuid(), "stay": stay}, by="MM")
        erase(ledger, {"stay": stay})
        keeping_acts.rehearse()


def perform(request: dict[str, Any], say: Say) -> None:
    """Do what was asked. What is no LedgerFault and no Refused ends the actor with its traceback."""
    for name, (value, expected) in request.get("settings", {}).items():
        connection.PRAGMAS[name] = (value, expected)
    path = Path(request["folder"]) / NAME
    if request["act"] == "work":
        work(path, request, say)
    elif request["act"] in KEEPING:
        idle(request.get("idle", {}))
        keeping_acts.attempt(path, request, say)
    elif request["act"] == "crowd":
        crowd(path, request, say)
    elif request["act"] == "replay":
        replay(path, request, say)
    else:
        attempt(path, request, say)


def attempt(path: Path, request: dict[str, Any], say: Say) -> None:
    """One act on a ledger opened for it; with `tries` left again after a fault, as the desk does.

    `lying` says of every fault that nothing was recorded: what a test must find out.
    First on the connection as it is, then (at once, when the outcome is unknown) on the ledger opened again.
    """
    idle(request.get("idle", {}))
    ledger: Ledger | None = None
    for again in range(request.get("tries", 1)):
        try:
            ledger = ledger or Ledger(path, create=request["act"] == "found")
            line = ACTS[request["act"]](ledger, request)
            say(done=line)
            _note(request, line)
            break
        except LedgerFault as fault:
            recorded = "no" if request.get("lying") else fault.recorded
            say(fault=fault.code, recorded=recorded, message=fault.message)
            if ledger is not None:
                say(readable=_readable(ledger))
            if ledger is not None and (again or fault.recorded == "unknown"):
                ledger.close()
                ledger = None
        except Refused as refused:
            say(refused=refused.code, message=refused.message)
            break
    if ledger is not None:
        ledger.close()


def _readable(ledger: Ledger) -> bool:
    try:
        ledger.lines("ORDER BY j.seq")
    except LedgerFault:
        return False
    return True


def idle(calls: dict[str, int]) -> None:
    """Make system calls that go nowhere."""
    does: dict[str, Callable[[], object]] = {
        "pwrite64": lambda: os.pwrite(NOTHING, b"x", 0),
        "pread64": lambda: os.pread(NOTHING, 1, 0),
        "fdatasync": lambda: _refused(lambda: os.fdatasync(NOTHING)),
        "fsync": lambda: _refused(lambda: os.fsync(NOTHING)),
        "ftruncate": lambda: _refused(lambda: os.ftruncate(NOTHING, 0)),
        "openat": lambda: os.close(os.open(os.devnull, os.O_RDONLY)),
        "rename": lambda: _refused(lambda: Path("/dev/null/none").rename("/dev/null/other")),
        "mkdir": lambda: _refused(lambda: Path("/dev/null/none").mkdir()),
        "symlink": lambda: _refused(lambda: Path("/dev/null/none").symlink_to("x")),
        "rmdir": lambda: _refused(lambda: Path("/dev/null/none").rmdir()),
        "unlinkat": lambda: _refused(lambda: os.unlink("none", dir_fd=NOTHING)),
        "write": lambda: os.write(NOTHING, b"x"),
        "read": lambda: os.read(NOTHING, 1),
    }
    for name, count in calls.items():
        for _ in range(count):
            does[name]()


def _refused(call: Callable[[], object]) -> None:
    try:
        call()
    except OSError:
        return  # a device has nothing to sync; it was a call all the same


def work(path: Path, request: dict[str, Any], say: Say) -> None:
    """Work until killed, or `most` times; each line is vouched for once the use case has returned.

    `too_early` vouches before the commit: what a kill must find out.
    """
    with Ledger(path) as ledger:
        desk = Desk(ledger, random.Random(request["seed"]))
        say(open=True)
        for _ in range(request.get("most", 10**9)):
            with ledger.write() if request.get("too_early") else nullcontext():
                line = desk.gesture()
                if line:
                    say(ack=line)
            if line:
                _note(request, line)


def _note(request: dict[str, Any], line: str) -> None:
    """Write an acknowledgement where the recorder of system calls, if there is one, sees it in its order."""
    if "notebook" in request:
        handle = os.open(request["notebook"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(handle, line.encode())
        os.close(handle)


def crowd(path: Path, request: dict[str, Any], say: Say) -> None:
    """Work among others; tells the longest wait, and every fault with the seconds it took."""
    longest = 0.0
    with Ledger(path) as ledger:
        desk = Desk(ledger, random.Random(request["seed"]))
        for _ in range(request["most"]):
            began = time.monotonic()
            try:
                line = desk.gesture()
            except LedgerFault as fault:
                say(fault=fault.code, recorded=fault.recorded, seconds=time.monotonic() - began)
            else:
                longest = max(longest, time.monotonic() - began)
                if line:
                    say(ack=line)
        say(longest=longest, refused=dict(desk.refused), worked=dict(desk.done))


def replay(path: Path, request: dict[str, Any], say: Say) -> None:
    """Post the same drafts as others do at the same time, each of them several times; tells which line each one was."""
    dice = random.Random(request["seed"])
    with Ledger(path) as ledger:
        for uuid in dice.sample(request["uuids"] * request["most"], len(request["uuids"]) * request["most"]):
            posted = gestures.post(
                ledger, Draft(uuid, request["stay"], Kind.CREDIT, 7), access.person(ledger, "RR"), NOW,
                confirmed={"similar_line"},
            )  # fmt: skip
            say(ack=[uuid, posted.line.seq, posted.repeated])
