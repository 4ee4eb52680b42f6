"""Nothing that a desk does all day reads the journal from end to end, nor the register: however long they are, it is as quick."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from tests.rig import Hotel, found
from tracker.desk import (
    approvals,
    corrections,
    gestures,
    guest_page,
    guests,
    lock_view,
    overview,
    shift_facts,
    shift_page,
    shifts,
    true_ups,
    verification,
)  # fmt: skip
from tracker.desk.insights import reading
from tracker.desk.promises import landing, making, settling
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import promises
from tracker.ledger.store import Ledger
from tracker.ledger.verify import Verified

TABLES = "journal|stay|stay_room|stay_name|line_text|[a-z]"
_SCAN = re.compile(rf"SCAN ({TABLES})( USING (COVERING )?INDEX (\w+))?$")
_RANGE = re.compile(r"SEARCH (journal|[a-z]) USING INTEGER PRIMARY KEY \(rowid(<\?|>\? AND rowid<\?|>\?)\)$")
FEW = {"journal_pms", "stay_shared", "stay_newest"}
"""Indexes of few rows, or of which the first rows are all that is asked for."""
BY_NAME = "SELECT stay FROM stay_name WHERE (replace(key, ' ', '') LIKE"
"""A part of a name is looked for in every name that there is: letters in the middle of a word have no index."""
ENDS = re.compile(r"ORDER BY (j\.)?seq( DESC)? LIMIT")
"""It reads on from one end until it has found enough."""


@dataclass
class Desk:
    """A hotel some days old, and a guest to whom things happen."""

    hotel: Hotel
    stay: Stay

    @property
    def ledger(self) -> Ledger:
        return self.hotel.ledger


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    hotel = found(tmp_path)
    for day in range(3):
        stay = hotel.guest("Ada Example", f"41{day}")
        hotel.post(stay, 100 + day, promise="1d", promised="call back")
        hotel.post(stay, 200, kind=Kind.FREE_LABEL, estimated=True)
        hotel.post(stay, 90_000, approver="LL")
        hotel.close()
        hotel.later(days=1)
    verification.note(hotel.ledger, _whole(hotel.ledger))
    hotel.post(stay, 300)
    return Desk(hotel, stay)


def _whole(ledger: Ledger) -> Verified:
    work = verification.whole(ledger)
    while (result := work.step()) is None:
        pass
    return result


def _reverse(desk: Desk) -> None:
    posted = desk.hotel.later(minutes=1).post(desk.stay, 50)
    corrections.reverse(desk.ledger, posted.line.seq, "entered wrong", desk.hotel.people["RR"], desk.hotel.now)


def _promise(desk: Desk) -> None:
    new, rep, now = making.NewPromise(new_uuid(), desk.stay.id, "1h", "ring"), desk.hotel.people["RR"], desk.hotel.now
    settling.settle(desk.ledger, making.make(desk.ledger, new, rep, now).seq, rep, now, kept=True)


def _insights(desk: Desk) -> None:
    under_way = reading.begin(desk.ledger, 1, desk.hotel.day)
    reading.step(desk.ledger, under_way)


def _verify(desk: Desk) -> None:
    work = verification.since_last(desk.ledger)
    assert work is not None
    while (result := work.step()) is None:
        pass
    assert result.ok


def _land(desk: Desk) -> None:
    posted = desk.hotel.later(minutes=1).post(desk.stay, 10)
    landing.record(desk.ledger, posted.line.seq, Outcome.FINE, desk.hotel.people["RR"], desk.hotel.now)


DOES: dict[str, Callable[[Desk], object]] = {
    "open": lambda desk: Ledger(desk.ledger.path).close(),
    "lock screen": lambda desk: lock_view.lock_view(desk.ledger, desk.hotel.now),
    "desk": lambda desk: overview.view(desk.ledger, desk.hotel.people["RR"], desk.hotel.now),
    "older lines": lambda desk: overview.older(desk.ledger, 9),
    "post": lambda desk: desk.hotel.post(desk.stay, 100, confirmed=()),
    "what changed": lambda desk: overview.change(desk.ledger, desk.hotel.people["RR"], 10, desk.hotel.now),
    "standing": lambda desk: gestures.standing(desk.ledger, desk.hotel.people["RR"], desk.stay, desk.hotel.day),
    "reverse": _reverse,
    "promise": _promise,
    "outcome": _land,
    "arrival": lambda desk: guests.add(desk.ledger, guests.NewGuest("Bo Example", "500"), desk.hotel.now),
    "room": lambda desk: guests.meant(desk.ledger, desk.stay.room, "", desk.hotel.now),
    "guest": lambda desk: guest_page.read(desk.ledger, desk.hotel.people["RR"], desk.stay.id, desk.hotel.now),
    "shift": lambda desk: shift_page.shift_view(desk.ledger, desk.hotel.now),
    "shift report": lambda desk: shift_facts.shift_facts(desk.ledger, 2, desk.hotel.now),
    "day report": lambda desk: shift_facts.day_facts(desk.ledger, desk.hotel.day - timedelta(days=1), desk.hotel.now),
    "approvals": lambda desk: approvals.waiting(desk.ledger),
    "bills": lambda desk: true_ups.waiting(desk.ledger, desk.hotel.now),
    "promises": lambda desk: promises.open_at(desk.ledger, since=desk.hotel.now),
    "close": lambda desk: shifts.close(desk.ledger, desk.hotel.people["LL"], desk.hotel.now),
    "insights": _insights,
    "verify": _verify,
}


@pytest.mark.parametrize("what", DOES)
def test_what_a_desk_does_scans_no_table(desk: Desk, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = statements(desk, DOES[what], monkeypatch)
    assert asked
    with sqlite3.connect(desk.ledger.path) as conn:
        found = {sql: bad for sql in asked if (bad := scans(conn, sql))}
    assert found == {}


def statements(desk: Desk, does: Callable[[Desk], object], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What SQLite was asked, with its values, by this or another connection that is opened meanwhile."""
    asked: list[str] = []
    connect = sqlite3.connect

    def traced(*args: object, **more: object) -> sqlite3.Connection:
        conn: sqlite3.Connection = connect(*args, **more)  # type: ignore[call-overload]  # passed on
        conn.set_trace_callback(asked.append)
        return conn

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", traced)
        desk.ledger._conn.set_trace_callback(asked.append)
        does(desk)
        desk.ledger._conn.set_trace_callback(None)
    return [sql for sql in dict.fromkeys(asked) if sql.startswith(("SELECT", "WITH", "UPDATE", "DELETE"))]


def scans(conn: sqlite3.Connection, sql: str) -> list[str]:
    """The steps of its plan that read a whole table, or all of the journal up to or from a line."""
    if ENDS.search(sql) or "sqlite_schema" in sql or BY_NAME in sql:
        return []
    steps = [step for *_, step in conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    # What the statement makes for itself is no table: the steps that make it say what they read.
    made = {step.split()[1] for step in steps if step.startswith(("CO-ROUTINE ", "MATERIALIZE "))}
    read = [step for step in steps if (at := _SCAN.match(step)) and at[1] not in made and at[4] not in FEW]
    whole = read if "LIMIT 1" not in sql else []
    return whole + [step for step in steps if _RANGE.match(step) and not bounded(sql)]


def bounded(sql: str) -> bool:
    """Whether a range of line numbers is a short one: it has two ends, or begins at the last close."""
    ends = re.search(r"seq BETWEEN (\d+) AND (\d+)|seq > (\d+) AND (?:j\.)?seq <= (\d+)", sql)
    return ends is not None and int(ends[1] or ends[3]) > 1


def test_a_scan_is_seen(desk: Desk) -> None:
    with sqlite3.connect(desk.ledger.path) as conn:
        for sql in (
            "SELECT * FROM journal WHERE kind = 'note'", "SELECT * FROM journal AS j WHERE j.seq <= 5 AND j.kind = 'note'",
            "SELECT * FROM stay WHERE arrival < '2026'", "SELECT * FROM stay_name WHERE name LIKE '%a%'",
            "SELECT * FROM journal AS j WHERE j.seq > 0 AND j.seq <= 5",
            "SELECT * FROM (SELECT DISTINCT actor FROM journal) AS d",
        ):  # fmt: skip
            assert scans(conn, sql), sql
    assert of_house.house(desk.ledger)
