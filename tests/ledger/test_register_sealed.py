"""The register is sealed in the chain: an entry that somebody edits, adds or removes by hand is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from tests.both_ways import both_ways
from tests.rig import Hotel
from tracker.desk import guests, house_import
from tracker.ledger.checks.guards import guards
from tracker.ledger.store import Ledger
from tracker.ledger.verify import Verification, Verified, verify


def tampered(hotel: Hotel, *statements: str) -> Verified:
    hotel.ledger.close()
    with closing(sqlite3.connect(hotel.ledger.path)) as conn:
        for sql in statements:
            assert conn.execute(sql).rowcount > 0, sql
        conn.commit()
    with Ledger(hotel.ledger.path) as ledger:
        return both_ways(ledger)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE stay SET party = 'p' WHERE confirmation = 'C1'",
        "UPDATE stay SET confirmation = NULL WHERE confirmation = 'C1'",
        "UPDATE stay SET arrival = '2026-11-20' WHERE confirmation = 'C1'",
        "UPDATE stay SET departure = '2026-12-30' WHERE confirmation = 'C1'",
        "UPDATE stay SET left_at = NULL WHERE confirmation = 'C1'",
        "UPDATE stay SET created_at = '2026-11-23T12:00:00.000Z' WHERE confirmation = 'C1'",
        "UPDATE stay SET salt = zeroblob(16) WHERE confirmation = 'C1'",
        "UPDATE stay SET salt = NULL WHERE confirmation = 'C1'",
        "UPDATE stay_room SET room = '999' WHERE room = '518'",
        "UPDATE stay_room SET after = after + 1 WHERE room = '518'",
        "UPDATE stay_room SET since = '2026-11-23T11:00:00.007Z' WHERE room = '518'",
        "DELETE FROM stay_room WHERE room = '518'",
        "UPDATE stay_name SET reading = 'other' WHERE name LIKE 'Ada%'",
        "UPDATE stay_name SET key = 'other' WHERE name LIKE 'Ada%'",
        "UPDATE stay_name SET since = '2026-11-23T12:00:00.000Z' WHERE name LIKE 'Ada%'",
        "DELETE FROM stay_name WHERE name LIKE 'Ada%'",
        "INSERT INTO stay_room SELECT id, '2026-11-25', '777', 0 FROM stay WHERE confirmation = 'C1'",
    ],
)
def test_an_edited_entry_is_named_by_the_line_that_sealed_it(hotel: Hotel, sql: str) -> None:
    hotel.guest("Bo Example", "413")
    stay = hotel.guest("Ada Example", "412", confirmation="C1", reading="Ada")
    guests.move(hotel.ledger, stay.id, "518", hotel.now)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    sealed = hotel.ledger.lines("WHERE j.stay = ? ORDER BY j.seq DESC", (stay.id,))[0].seq
    hotel.guest("Cy Example", "414")
    assert verify(hotel.ledger).ok
    found = tampered(hotel, sql)
    assert (found.ok, found.first_bad_seq) == (False, sealed)
    assert found.reason == f"the guest of line {sealed} was changed in the register behind the ledger's back"


def test_every_page_of_the_register_is_looked_at(hotel: Hotel) -> None:
    for n in range(7):
        hotel.guest(f"Guest {n}", str(500 + n))
    hotel.ledger.close()
    with closing(sqlite3.connect(hotel.ledger.path)) as conn:
        conn.execute("UPDATE stay SET party = 'p' WHERE id = (SELECT max(id) FROM stay)")
        conn.commit()
    with Ledger(hotel.ledger.path) as ledger:
        work = Verification(ledger, page=2)
        found = work.step()
        while found is None:
            found = work.step()
    assert "changed in the register" in found.reason


def test_an_entry_that_nobody_added_is_named(hotel: Hotel) -> None:
    hotel.guest()
    found = tampered(hotel, "INSERT INTO stay SELECT 'x', 'x', NULL, arrival, NULL, NULL, created_at, salt FROM stay")
    assert found.reason == "a guest was changed in the register behind the ledger's back"


def test_an_entry_that_was_removed_is_named(hotel: Hotel) -> None:
    stay = hotel.guest()
    (line,) = hotel.ledger.lines("WHERE j.stay = ?", (stay.id,))
    found = tampered(hotel, "DELETE FROM stay_room", "DELETE FROM stay_name", "DELETE FROM stay")
    assert found.first_bad_seq == line.seq
    assert "was removed behind the ledger's back" in found.reason


def test_every_change_leaves_a_line_that_names_nothing_of_the_guest(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412", confirmation="C1", reading="Reading")
    guests.move(hotel.ledger, stay.id, "518", hotel.now, "RR")
    guests.rename(hotel.ledger, stay.id, "Ada Specimen", hotel.now)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    lines = hotel.ledger.lines("WHERE j.stay = ? ORDER BY j.seq", (stay.id,))
    assert [(x.kind, x.body["what"], x.actor) for x in lines] == [
        ("stay", "added", None), ("move", "moved", "RR"), ("stay", "renamed", None), ("stay", "left", None)
    ]  # fmt: skip
    assert not any(word in str(x.body) for x in lines for word in ("Ada", "C1", "Reading", "2026"))


def test_a_list_leaves_a_line_for_each_guest_it_brings_or_changes(hotel: Hotel) -> None:
    guests.leave(hotel.ledger, hotel.guest("Bo Example", "413", confirmation="B").id, hotel.now)
    hotel.guest("Ada Example", "412")
    text = "room,name,confirmation,arrival,departure\n"
    rows = ("418,Ada Example,A,,", "413,Bo Example,B,,", "414,Cy Example,C,2026-11-23,2026-11-25")
    before = hotel.count()
    house_import.import_list(hotel.ledger, (text + "\n".join(rows)).encode(), hotel.now, dry_run=False)
    lines = hotel.ledger.lines("WHERE j.seq > ? ORDER BY j.seq", (before,))
    assert [x.body["what"] for x in lines] == ["moved", "back", "added"]
    house_import.import_list(hotel.ledger, (text + "\n".join(rows)).encode(), hotel.now, dry_run=False)
    assert hotel.count() == before + 3
    assert verify(hotel.ledger).ok


def test_a_guest_arrives_whatever_the_clock_says(hotel: Hotel) -> None:
    hotel.now += timedelta(days=400)
    stay = hotel.guest()
    (line,) = hotel.ledger.lines("WHERE j.stay = ?", (stay.id,))
    assert (line.body["clock"], line.business_day.isoformat()) == ("ahead", "2026-11-23")
    assert verify(hotel.ledger).ok


def test_the_name_of_a_guest_without_a_gesture_is_looked_at_too(hotel: Hotel) -> None:
    hotel.guest("Bo Example", "413")
    found = tampered(hotel, "UPDATE stay_name SET name = 'Someone Else'")
    assert found.reason == "a guest's name was changed behind the ledger's back"
    assert found.first_bad_seq == found.lines


def test_a_guard_that_was_changed_is_one_finding(hotel: Hotel) -> None:
    with hotel.ledger.write():
        hotel.ledger.execute("DROP TRIGGER journal_never_shrinks")
        hotel.ledger.execute("CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal BEGIN SELECT 1; END")
    (wrong,) = [found for found in guards(hotel.ledger) if found is not None]
    assert wrong.reason == "the trigger journal_never_shrinks was changed or removed"
