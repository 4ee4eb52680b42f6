"""What is remembered of the house is what its lines say, whoever wrote them and whatever was taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from tests.rig import Hotel, found
from tracker.desk import guests, overview, people, policy, shifts
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import erasure, marks, register, remembered
from tracker.ledger import house as of_house
from tracker.ledger.checks import acknowledged
from tracker.ledger.checks.wrong import Wrong
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


def test_what_another_program_does_to_a_guest_is_seen_by_the_next_post(hotel: Hotel) -> None:
    stay = hotel.guest("Ines Roth", "101")
    hotel.post(stay, 100)
    with Ledger(hotel.ledger.path, ticks=hotel.ticks) as other:
        guests.move(other, stay.id, "212", hotel.now)
        assert (register.get(hotel.ledger, stay.id) or stay).room == "212"
        guests.rename(other, stay.id, "Inez Roth", hotel.now)
        assert hotel.later(minutes=1).post(stay, 200).line.body["room"] == "212"
        marks.note(other, "damage", acknowledged.write(Wrong(1, "a line was changed")))
        with pytest.raises(LedgerFault, match="a line was changed"):
            hotel.later(minutes=1).post(stay, 300)
        marks.note(other, "damage", None)
        with other.write():
            erasure.forget(other, stay.id)
    with pytest.raises(Refused, match="not in the register"):
        hotel.later(minutes=1).post(stay, 400)


def test_what_is_done_to_a_guest_is_remembered_in_the_same_breath(hotel: Hotel) -> None:
    stay = hotel.guest("Ines Roth", "101")
    (known,) = register.in_house(hotel.ledger, hotel.day)
    with suppress(RuntimeError), hotel.ledger.write():
        register.move(hotel.ledger, stay.id, "212", hotel.now)
        assert (register.get(hotel.ledger, stay.id) or known).room == "212"
        assert marks.noted(hotel.ledger, "damage") is None
        marks.note(hotel.ledger, "damage", "x")
        assert marks.noted(hotel.ledger, "damage") == "x"
        raise RuntimeError
    assert register.get(hotel.ledger, stay.id) == known
    assert marks.noted(hotel.ledger, "damage") is None


def test_a_guest_who_joins_a_party_is_in_it_at_once(hotel: Hotel) -> None:
    one, two = hotel.guest("Ines Roth", "101"), hotel.guest("Otto Wolf", "102")
    assert register.party(hotel.ledger, one.party) == [one.id]
    with hotel.ledger.write():
        register.change(
            hotel.ledger, two.id, arrival=two.arrival, departure=two.departure, confirmation=None, party=one.party
        )
        assert register.party(hotel.ledger, one.party) == sorted([one.id, two.id])
        register.change(
            hotel.ledger, one.id, arrival=one.arrival, departure=one.departure, confirmation=None, party="another"
        )
        assert register.party(hotel.ledger, one.party) == [two.id]


def test_a_guest_who_is_another_ones_is_that_one_at_once(hotel: Hotel) -> None:
    one, two = hotel.guest("Ines Roth", "101"), hotel.guest("Ines Roht", "102")
    assert [register.get(hotel.ledger, stay.id) for stay in (one, two)] == [one, two]
    body = {"what": "merged", "other": one.id, "into": two.id}
    with hotel.ledger.write():
        hotel.ledger.append(NewLine("merge", "LL", hotel.now, hotel.day, body))
    merged = [register.get(hotel.ledger, stay.id) for stay in (one, two)]
    assert [known and (known.id, known.name) for known in merged] == [(two.id, "Ines Roht")] * 2


def test_what_is_noted_beside_the_journal_makes_nobody_read_a_guest_again(hotel: Hotel) -> None:
    stay = hotel.guest()
    register.get(hotel.ledger, stay.id)
    asked: list[str] = []
    hotel.ledger._conn.set_trace_callback(asked.append)
    marks.note(hotel.ledger, "verified", "1")
    assert register.get(hotel.ledger, stay.id) == stay
    hotel.ledger._conn.set_trace_callback(None)
    assert not [sql for sql in asked if "FROM stay" in sql]


def test_a_line_follows_the_last_one_whoever_posted_it(hotel: Hotel) -> None:
    stay = hotel.guest()
    mine = hotel.post(stay, 100).line
    with suppress(RuntimeError), hotel.ledger.write():
        hotel.ledger.append(NewLine("note", "MM", hotel.now + timedelta(hours=30), hotel.day))
        raise RuntimeError
    with Ledger(hotel.ledger.path, ticks=hotel.ticks) as other, other.write():
        theirs = other.append(NewLine("note", "MM", hotel.now, hotel.day))
    assert (theirs.seq, theirs.prev) == (mine.seq + 1, mine.hash)
    assert of_house.clock_high(hotel.ledger) == theirs.at
    after = hotel.later(minutes=1).post(stay, 200).line
    assert (after.seq, after.desk_seq, after.prev) == (theirs.seq + 1, theirs.desk_seq + 1, theirs.hash)


def test_what_was_begun_to_be_read_before_another_program_wrote_is_not_kept(hotel: Hotel) -> None:
    stay = hotel.guest("Ines Roth", "101")
    kept = hotel.ledger.remembered
    with Ledger(hotel.ledger.path, ticks=hotel.ticks) as other:

        def read() -> str:
            room = register.room_at(hotel.ledger, stay.id, 2**62)
            guests.move(other, stay.id, "212", hotel.now)
            of_house.house(hotel.ledger)  # finds out that somebody wrote
            return room

        assert kept.beside(("test", "room"), read) == "101"
    assert kept.beside(("test", "room"), lambda: register.room_at(hotel.ledger, stay.id, 2**62)) == "212"


def test_so_many_facts_are_kept_and_no_more(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST", 3)
    kept = hotel.ledger.remembered
    with hotel.ledger.write():
        assert [kept.beside(("test", str(n)), lambda n=n: n) for n in range(5)] == list(range(5))  # type: ignore[misc]  # bound in the loop
        asked: list[int] = []
        for n in (4, 0):
            kept.beside(("test", str(n)), lambda n=n: asked.append(n))  # type: ignore[misc]  # bound in the loop
    assert asked == [0]


def test_a_post_does_not_read_the_house_again(hotel: Hotel) -> None:
    stay = hotel.guest()
    for n in range(2):  # the first opens the shift
        hotel.later(minutes=1).post(stay, 100 + n)
    asked: list[str] = []
    hotel.ledger._conn.set_trace_callback(asked.append)
    hotel.later(minutes=1).post(stay, 200)
    hotel.ledger._conn.set_trace_callback(None)
    own = {sql for sql in asked if not sql.startswith("--")}  # those of the guards; each of them names its INSERT again
    assert len(own) <= 11, "\n".join(own)
    assert not [
        sql for sql in own if "'join'" in sql or "'shift_open'" in sql or "FROM stay" in sql or "FROM mark" in sql
    ]
    with hotel.ledger.write():
        hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day))
    hotel.now += timedelta(minutes=1)
    assert hotel.post(stay, 300).line.amount == 300


def test_what_a_post_changed_is_asked_of_one_state_of_the_ledger(hotel: Hotel) -> None:
    line = hotel.post(hotel.guest(), 100).line
    asked: list[str] = []
    hotel.ledger._conn.set_trace_callback(asked.append)
    overview.change(hotel.ledger, hotel.people["RR"], line.seq, hotel.now)
    hotel.ledger._conn.set_trace_callback(None)
    assert (asked[0], asked[-1], asked.count("PRAGMA data_version")) == ("BEGIN", "ROLLBACK", 1)


def test_no_read_in_between_hides_from_a_write_that_the_file_is_of_a_newer_version(hotel: Hotel) -> None:
    """A desk that stands open over an update reads before it writes: the write asks all the same."""
    stay = hotel.guest()
    hotel.post(stay, 500)
    with closing(sqlite3.connect(hotel.ledger.path, isolation_level=None)) as newer:
        at = newer.execute("PRAGMA user_version").fetchone()[0]
        newer.execute(f"PRAGMA user_version = {at + 1}")
    assert hotel.house.name == "Grand Hotel Example"
    for _ in range(2):
        with pytest.raises(LedgerFault, match="newer version of Latitude"):
            hotel.post(stay, 700)
        assert hotel.house.name == "Grand Hotel Example"
    assert hotel.count("credit") == 1
