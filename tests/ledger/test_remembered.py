"""What is remembered of the house is what its lines say, whoever wrote them and whatever was taken back."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from tests.rig import Hotel, found
from tracker.desk import people, policy, shifts
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.ledger import house as of_house
from tracker.ledger.line import NewLine
from tracker.ledger.merged import joined
from tracker.ledger.store import Ledger


@pytest.fixture
def hotel(tmp_path: Path) -> Hotel:
    return found(tmp_path)


def facts(ledger: Ledger) -> tuple[object, ...]:
    return (
        of_house.house(ledger), of_house.people(ledger), of_house.caps(ledger), of_house.open_shift(ledger), joined(ledger),
    )  # fmt: skip


def test_another_program_is_seen_at_once(hotel: Hotel) -> None:
    before = facts(hotel.ledger)
    with Ledger(hotel.ledger.path, ticks=hotel.ticks) as other:
        people.add(other, "Nora New", "NN", Role.REP, "4321", hotel.people["MM"], hotel.now)
        policy.set_cap(other, Role.REP, 5_000, hotel.people["MM"], hotel.now)
        shifts.open_one(other, hotel.people["RR"], hotel.now)
        theirs = facts(other)
        assert facts(hotel.ledger) == theirs != before
        shifts.close(hotel.ledger, hotel.people["LL"], hotel.now)
        assert of_house.open_shift(other) is None


def test_what_is_taken_back_was_never_said(hotel: Hotel) -> None:
    before = facts(hotel.ledger)
    with suppress(RuntimeError), hotel.ledger.write():
        people.add(hotel.ledger, "Nora New", "NN", Role.REP, "4321", hotel.people["MM"], hotel.now)
        assert "NN" in of_house.people(hotel.ledger)
        raise RuntimeError
    assert facts(hotel.ledger) == before


def test_what_is_written_is_remembered_in_the_same_breath(hotel: Hotel) -> None:
    with hotel.ledger.write():
        assert of_house.open_shift(hotel.ledger) is None
        shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)
        assert of_house.open_shift(hotel.ledger) is not None
        with pytest.raises(Refused, match="close it first"):
            shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)


def test_nobody_changes_what_others_remember(hotel: Hotel) -> None:
    of_house.people(hotel.ledger).clear()
    of_house.caps(hotel.ledger).clear()
    assert facts(hotel.ledger)[1:3] == facts(Ledger(hotel.ledger.path))[1:3]
    assert of_house.people(hotel.ledger)


def test_a_ledger_put_in_its_place_is_another(hotel: Hotel) -> None:
    """Of the same length, the same kinds of lines at the same numbers: only their hashes tell."""
    before = of_house.people(hotel.ledger)
    raw = sqlite3.connect(hotel.ledger.path)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute(
        "UPDATE journal SET body = replace(body, 'Rolf Rep', 'Rita Two'), hash = zeroblob(32) WHERE kind = 'join'"
    )
    raw.commit()
    raw.close()
    after = of_house.people(hotel.ledger)
    assert (before["R2"].name, after["R2"].name) == ("Rolf Rep", "Rita Two")


def test_a_post_does_not_read_the_house_again(hotel: Hotel) -> None:
    stay = hotel.guest()
    for n in range(2):  # the first opens the shift
        hotel.later(minutes=1).post(stay, 100 + n)
    asked: list[str] = []
    hotel.ledger._conn.set_trace_callback(asked.append)
    hotel.later(minutes=1).post(stay, 200)
    hotel.ledger._conn.set_trace_callback(None)
    own = {sql for sql in asked if not sql.startswith("--")}  # those of the guards; each of them names its INSERT again
    assert len(own) <= 17, "\n".join(own)
    assert not [sql for sql in own if "'join'" in sql or "'shift_open'" in sql]
    with hotel.ledger.write():
        hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day))
    hotel.now += timedelta(minutes=1)
    assert hotel.post(stay, 300).line.amount == 300
