"""What is found wrong stops posting at once and for everybody, until a manager acknowledges it on the record (story 30)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.rig import Hotel, refused, reopened
from tracker.desk import corrections, guests, people, policy, shifts, verification
from tracker.domain.problems import LedgerFault
from tracker.ledger import marks
from tracker.ledger.line import NewLine
from tracker.ledger.verify import Verification, Verified, verify


@pytest.fixture
def busy(hotel: Hotel) -> Hotel:
    stay = hotel.guest()
    for n in range(6):
        hotel.post(stay, 500 + n, note=f"note {n}")
    hotel.close()
    hotel.post(stay, 900)
    return hotel


def checked(hotel: Hotel) -> Verified:
    found = verify(hotel.ledger)
    verification.note(hotel.ledger, found)
    return found


def tampered(hotel: Hotel, *statements: str, put_back: bool = True) -> Hotel:
    """The hotel's file edited with a database browser, and opened again."""
    folder, now = hotel.ledger.path.parent, hotel.now
    hotel.ledger.close()
    with closing(sqlite3.connect(folder / "latitude.ledger")) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        for sql in statements:
            assert conn.execute(sql).rowcount != 0
        for _, sql in guards if put_back else guards[1:]:
            conn.execute(sql)
        conn.commit()
    again = reopened(folder)
    again.now = now
    return again


def line(hotel: Hotel, at: int = 2) -> int:
    return hotel.ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq")[at].seq


@contextmanager
def stopped() -> Iterator[None]:
    with pytest.raises(LedgerFault, match="The ledger is not whole") as caught:
        yield
    assert (caught.value.code, caught.value.recorded) == ("not_verified", "no")


def test_a_changed_line_is_named_and_nobody_posts_any_more(busy: Hotel) -> None:
    seq = line(busy)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {seq}")
    assert checked(hotel).first_bad_seq == seq
    stay, before = guests.meant(hotel.ledger, "412", "", hotel.now), hotel.count()
    mm, ll, now = hotel.people["MM"], hotel.people["LL"], hotel.now
    last = hotel.ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq DESC")[0].seq
    with stopped():
        hotel.post(stay, 100)
    with stopped():
        corrections.reverse(hotel.ledger, last, "entered wrong", ll, now)
    with stopped():
        shifts.close(hotel.ledger, ll, now)
    with stopped():
        hotel.guest("Bo Example", "413")
    with stopped():
        guests.move(hotel.ledger, stay.id, "518", now)
    with stopped():
        people.retire(hotel.ledger, "R2", mm, now)
    with stopped():
        policy.set_sole_lead(hotel.ledger, True, mm, now)
    assert hotel.count() == before
    assert hotel.standing(stay).spent > 0, "what is there can still be read"
    hotel.ledger.close()
    with stopped():
        reopened(hotel.ledger.path.parent).post(stay, 100)


def test_a_manager_acknowledges_on_the_record_and_work_goes_on(busy: Hotel) -> None:
    seq = line(busy)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {seq}")
    checked(hotel)
    for who in ("RR", "LL"):
        with refused("not_allowed"):
            verification.acknowledge(hotel.ledger, hotel.people[who], hotel.now)
    noted = verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
    assert (noted.kind, noted.actor, noted.body["bad_seq"]) == ("note", "MM", seq)
    assert noted.body["reason"] == f"line {seq} was changed after it was posted"
    hotel.post(hotel.guest("Bo Example", "413"), 100)
    found = checked(hotel)
    assert (found.ok, found.known) == (True, 1)
    with refused("nothing_wrong"):
        verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)


@pytest.mark.parametrize("again", ["amount = 2", "cost = 7"])
def test_an_acknowledgement_is_of_what_was_found_and_of_nothing_later(busy: Hotel, again: str) -> None:
    seq, other = line(busy), line(busy, 4)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {seq}")
    checked(hotel)
    verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
    hotel = tampered(hotel, f"UPDATE journal SET {again} WHERE seq = {seq}")
    assert checked(hotel).first_bad_seq == seq
    with stopped():
        hotel.post(guests.meant(hotel.ledger, "412", "", hotel.now), 100)
    verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
    assert checked(hotel).ok
    hotel = tampered(hotel, f"UPDATE journal SET amount = 1 WHERE seq = {other}")
    assert checked(hotel).first_bad_seq == other


def test_an_acknowledgement_by_who_is_no_manager_counts_for_nothing(busy: Hotel) -> None:
    seq = line(busy)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {seq}")
    checked(hotel)
    verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
    hotel = tampered(hotel, "UPDATE journal SET actor = 'LL' WHERE kind = 'note'")
    assert checked(hotel).first_bad_seq == seq


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE stay_name SET name = 'Somebody Else'", "a guest's name was changed"),
        ("DELETE FROM stay_name", "name of line"),
        ('UPDATE line_text SET text = \'{"note":"other"}\'', "the text of line"),
        ("DELETE FROM line_text", "the text of line"),
        ("UPDATE stay_room SET room = '999'", "in the register"),
        ("UPDATE person_secret SET hash = zeroblob(32) WHERE initials = 'RR'", "the PIN of RR"),
        ("DELETE FROM journal WHERE seq = 17", "line 17 is missing"),
    ],
)
def test_other_damage_is_acknowledged_one_finding_after_the_other(busy: Hotel, sql: str, said: str) -> None:
    stay = guests.meant(busy.ledger, "412", "", busy.now)
    hotel = tampered(busy, sql)
    assert said in checked(hotel).reason
    times = 0
    while not checked(hotel).ok:
        with stopped():
            hotel.post(stay, 100)
        verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
        times += 1
    assert checked(hotel).known == times < 20


def test_guards_that_were_taken_away_are_put_back(busy: Hotel) -> None:
    hotel = tampered(busy, "CREATE TRIGGER strange AFTER INSERT ON journal BEGIN SELECT 1; END", put_back=False)
    assert "trigger" in checked(hotel).reason
    verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
    found = checked(hotel)
    assert (found.ok, found.known) == (True, 0)


def test_a_table_that_is_another_one_can_only_be_restored(busy: Hotel) -> None:
    hotel = tampered(busy, "ALTER TABLE draft ADD COLUMN extra TEXT")
    assert "the table draft" in checked(hotel).reason
    with refused("only_restore", "This damage cannot be acknowledged: the "):
        verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)


def test_what_was_posted_since_is_checked_from_where_the_last_one_ended(busy: Hotel) -> None:
    assert verification.since_last(busy.ledger) is None
    checked(busy)
    posted = busy.post(guests.meant(busy.ledger, "412", "", busy.now), 100).line
    work = verification.since_last(busy.ledger)
    assert work is not None
    found = finished(work)
    assert (found.ok, found.lines, found.last) == (True, 1, posted.seq)
    verification.note(busy.ledger, found)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {posted.seq}")
    assert verification.since_last(hotel.ledger) is not None, "its own hash is as it was"
    assert finished(verification.whole(hotel.ledger)).first_bad_seq == posted.seq


def test_a_chain_computed_anew_is_not_gone_on_from(busy: Hotel) -> None:
    checked(busy)
    hotel = tampered(busy, "UPDATE journal SET hash = zeroblob(32) WHERE seq = (SELECT max(seq) FROM journal)")
    assert verification.since_last(hotel.ledger) is None


@pytest.mark.parametrize("text", ["", "{}", "[", '["x", 3]', "[1]", "null", '[99999999999999999999, "x"]'])
def test_a_note_that_somebody_wrote_over_is_not_believed(busy: Hotel, text: str) -> None:
    marks.note(busy.ledger, "verified", text)
    assert verification.since_last(busy.ledger) is None
    marks.note(busy.ledger, "damage", text)
    with stopped():
        busy.post(guests.meant(busy.ledger, "412", "", busy.now), 100)
    assert checked(busy).ok
    busy.post(guests.meant(busy.ledger, "412", "", busy.now), 100)


def finished(work: Verification) -> Verified:
    result = work.step()
    while result is None:
        result = work.step()
    return result


def test_the_file_can_be_verified_by_a_command_and_the_lock_holds_in_every_process(busy: Hotel, tmp_path: Path) -> None:
    seq = line(busy)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {seq}")
    other = reopened(tmp_path)
    other.now = hotel.now
    checked(other)
    with stopped():
        hotel.post(guests.meant(hotel.ledger, "412", "", hotel.now), 100)
    other.ledger.close()


@pytest.mark.parametrize("sql", ["ALTER TABLE draft ADD COLUMN extra TEXT", "CREATE TABLE extra (a)"])
def test_putting_guards_back_touches_no_table(busy: Hotel, sql: str) -> None:
    hotel = tampered(busy, "DROP INDEX journal_uuid", sql)
    assert checked(hotel).reason == "the index journal_uuid was changed or removed"
    verification.acknowledge(hotel.ledger, hotel.people["MM"], hotel.now)
    found = checked(hotel)
    assert not found.ok
    assert "table" in found.reason
    assert "extra" in str(hotel.ledger.query("SELECT sql FROM sqlite_schema WHERE type = 'table'"))


def test_another_note_of_a_manager_acknowledges_nothing(busy: Hotel) -> None:
    seq = line(busy)
    hotel = tampered(busy, f"UPDATE journal SET amount = 1 WHERE seq = {seq}")
    found = verify(hotel.ledger)
    assert found.wrong is not None
    body = {"what": "something else", "bad_seq": seq, "found": found.wrong.found}
    with hotel.ledger.write():
        hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day, body))
    assert verify(hotel.ledger).first_bad_seq == seq
