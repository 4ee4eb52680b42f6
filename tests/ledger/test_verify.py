"""The chain: whoever changes the file with a database browser is found, and the first bad line is named (story 30)."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest

from tests.both_ways import both_ways
from tests.rig import Hotel, reopened
from tracker.desk import verification
from tracker.domain.stopping import Stopped
from tracker.ledger import chain
from tracker.ledger.checks.beside import beside
from tracker.ledger.checks.rules import rules
from tracker.ledger.checks.wrong import Steps
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger
from tracker.ledger.verify import Verification, Verified, raw_lines, verify, verify_latest

Change = Callable[[sqlite3.Connection], object]


@pytest.fixture
def written(hotel: Hotel, tmp_path: Path) -> Path:
    """A ledger with gestures (lines 16 and on), notes, a reversal and a closed shift, closed."""
    ada, wang = hotel.guest(), hotel.guest("王小明", "413")
    for n in range(4):
        hotel.post(ada, 500 + n, note=f"note {n}")
    hotel.reverse(hotel.post(wang, 2000))
    hotel.close(note="quiet night")
    hotel.ledger.close()
    return tmp_path / "latitude.ledger"


def tamper(path: Path, change: Change, *, unguarded: bool = True) -> None:
    """Change the file as a database browser would; the guards are taken away for it and put back."""
    with closing(sqlite3.connect(path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards if unguarded else ():
            conn.execute(f"DROP TRIGGER {name}")
        change(conn)
        for _, sql in guards if unguarded else ():
            conn.execute(sql)
        conn.commit()


def checked(path: Path, *, full: bool = False) -> Verified:
    with Ledger(path) as ledger:
        return both_ways(ledger, full=full)


def gesture(path: Path, at: int = 0) -> int:
    with closing(sqlite3.connect(path)) as conn:
        found = conn.execute("SELECT seq FROM journal WHERE kind = 'credit' ORDER BY seq").fetchall()
        return int(found[at][0])


def test_an_untouched_ledger_holds(written: Path) -> None:
    found = checked(written, full=True)
    assert found.ok
    assert found.first_bad_seq is None
    assert found.reason == ""
    with Ledger(written) as ledger:
        last = ledger.last()
        assert last is not None
        assert (found.lines, found.head) == (last.seq, last.hash.hex())


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("amount", 1),
        ("cost", 0),
        ("actor", "R2"),
        ("business_day", "2026-11-22"),
        ("at", "2026-11-23T11:00:00.001Z"),
        ("stay", "0" * 12),
        ("nights", 2),
        ("on_cap", 0),
        ("body", "{}"),
        ("uuid", "00000000-0000-4000-8000-000000000000"),
        ("desk_seq", 999),
    ],
)
def test_every_column_is_in_the_chain(written: Path, column: str, value: object) -> None:
    seq = gesture(written, 1)
    also = ", rep = 'R2'" if column == "actor" else ""
    tamper(written, lambda conn: conn.execute(f"UPDATE journal SET {column} = ?{also} WHERE seq = ?", (value, seq)))
    found = checked(written)
    assert not found.ok
    assert found.first_bad_seq == seq
    assert f"line {seq}" in found.reason
    assert found.lines == seq - 1


def test_a_line_taken_out_of_the_middle_is_missed(written: Path) -> None:
    seq = gesture(written, 2)
    tamper(written, lambda conn: conn.execute("DELETE FROM journal WHERE seq = ?", (seq,)))
    assert checked(written) == Verified(False, seq - 1, seq, f"line {seq} is missing")


def test_a_line_taken_out_and_the_numbers_closed_up_is_missed(written: Path) -> None:
    seq = gesture(written, 2)

    def change(conn: sqlite3.Connection) -> None:
        conn.execute("DELETE FROM journal WHERE seq = ?", (seq,))
        for (later,) in conn.execute("SELECT seq FROM journal WHERE seq > ? ORDER BY seq", (seq,)).fetchall():
            conn.execute("UPDATE journal SET seq = seq - 1, desk_seq = desk_seq - 1 WHERE seq = ?", (later,))

    tamper(written, change)
    found = checked(written)
    assert (found.ok, found.first_bad_seq) == (False, seq)
    assert "does not follow" in found.reason


def test_two_lines_that_changed_places_are_seen(written: Path) -> None:
    first, second = gesture(written, 0), gesture(written, 1)

    def change(conn: sqlite3.Connection) -> None:
        for old, new in ((first, 10_000), (second, first), (10_000, second)):
            conn.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))

    tamper(written, change)
    assert checked(written).first_bad_seq == first


def test_a_line_that_was_put_in_is_seen(written: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        columns = ", ".join(c for c in ("seq", *chain.FIELDS, "prev", "hash") if c not in ("seq", "uuid", "desk_seq"))
        conn.execute(
            f"INSERT INTO journal (seq, uuid, desk_seq, {columns}) SELECT (SELECT max(seq) + 1 FROM journal),"
            f" 'made up', (SELECT max(desk_seq) + 1 FROM journal), {columns} FROM journal WHERE kind = 'credit' LIMIT 1"
        )

    tamper(written, change)
    found = checked(written)
    assert not found.ok
    assert "does not follow" in found.reason


def test_the_last_line_taken_off_leaves_a_chain_that_holds_and_only_paper_can_tell(written: Path) -> None:
    before = checked(written)
    tamper(written, lambda conn: conn.execute("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"))
    with Ledger(written) as ledger:
        last = ledger.last()
        assert last is not None
        assert (last.seq, last.hash.hex()) != (before.lines, before.head)
    # The closing note of the line that is gone belongs to no line now: that is what gives it away here.
    assert checked(written).reason == "a text belongs to no line"


@pytest.mark.parametrize(
    "name", ["journal_never_changes", "journal_never_shrinks", "journal_approver", "journal_appends"]
)
def test_a_guard_that_was_dropped_is_named(written: Path, name: str) -> None:
    tamper(written, lambda conn: conn.execute(f"DROP TRIGGER {name}"), unguarded=False)
    found = checked(written)
    assert (found.ok, found.first_bad_seq, found.reason) == (False, None, f"the trigger {name} was changed or removed")


def test_a_guard_that_was_weakened_is_named(written: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        conn.execute("DROP TRIGGER journal_never_changes")
        conn.execute("CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal WHEN 0 BEGIN SELECT 1; END")

    tamper(written, change, unguarded=False)
    assert checked(written).reason == "the trigger journal_never_changes was changed or removed"


def test_a_trigger_that_was_added_is_named(written: Path) -> None:
    sql = "CREATE TRIGGER more AFTER INSERT ON journal BEGIN SELECT 1; END"
    tamper(written, lambda conn: conn.execute(sql), unguarded=False)
    assert checked(written).reason == "a trigger more was added that is not ours"


def test_a_guests_name_that_was_changed_is_seen_at_its_first_line(written: Path) -> None:
    seq = gesture(written)
    tamper(written, lambda conn: conn.execute("UPDATE stay_name SET name = 'Eve' WHERE name = 'Ada Example'"))
    found = checked(written)
    assert (found.ok, found.first_bad_seq) == (False, seq)
    assert "name was changed" in found.reason
    assert "Eve" not in found.reason


def test_a_guests_name_that_was_removed_without_an_erasure_is_seen(written: Path) -> None:
    seq = gesture(written)
    tamper(written, lambda conn: conn.execute("DELETE FROM stay_name WHERE name = 'Ada Example'"))
    found = checked(written)
    assert (found.ok, found.first_bad_seq) == (False, seq)
    assert f"guest's name of line {seq} was removed" in found.reason


def test_a_note_that_was_changed_or_removed_is_seen(written: Path) -> None:
    seq = gesture(written, 1)
    where = "WHERE uuid = (SELECT uuid FROM journal WHERE seq = ?)"
    tamper(written, lambda conn: conn.execute(f'UPDATE line_text SET text = \'{{"note":"other"}}\' {where}', (seq,)))
    found = checked(written)
    assert (found.first_bad_seq, found.reason) == (seq, f"the text of line {seq} was changed after it was posted")
    tamper(written, lambda conn: conn.execute(f"DELETE FROM line_text {where}", (seq,)))
    found = checked(written)
    assert (found.first_bad_seq, found.reason) == (seq, f"the text of line {seq} was removed behind the ledger's back")


def test_a_pin_that_was_swapped_or_removed_is_seen(written: Path) -> None:
    def swap(conn: sqlite3.Connection) -> None:
        salt, digest = conn.execute("SELECT salt, hash FROM person_secret WHERE initials = 'RR'").fetchone()
        conn.execute("UPDATE person_secret SET salt = ?, hash = ? WHERE initials = 'LL'", (salt, digest))

    tamper(written, swap)
    found = checked(written)
    assert not found.ok
    assert "the PIN of LL was changed" in found.reason
    tamper(written, lambda conn: conn.execute("DELETE FROM person_secret WHERE initials = 'LL'"))
    assert "the PIN of LL was removed" in checked(written).reason


def trash(written: Path, index: str) -> None:
    """Overwrite the beginning of the first page of an index, as a disk does that is failing."""
    with closing(sqlite3.connect(written)) as conn:
        (size,) = conn.execute("PRAGMA page_size").fetchone()
        (root,) = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (index,)).fetchone()
    data = bytearray(written.read_bytes())
    data[(root - 1) * size + 8 : (root - 1) * size + 64] = b"\xff" * 56
    written.write_bytes(data)


def test_a_line_that_never_had_a_text_misses_none(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    hotel.ledger.close()
    tamper(hotel.ledger.path, lambda conn: conn.execute("DELETE FROM stay_name"))
    with Ledger(hotel.ledger.path) as ledger:
        found = [wrong.reason for wrong in beside(ledger, [(seq - 1, seq)]) if wrong is not None]
    assert found == [f"the guest's name of line {seq} was removed behind the ledger's back"]


def test_a_damaged_page_is_found_by_the_full_check(written: Path) -> None:
    trash(written, "journal_stay")
    found = checked(written, full=True)
    assert not found.ok
    assert found.reason.startswith("the file is damaged")


def test_damaged_pages_are_told_before_what_they_made_of_a_line(written: Path) -> None:
    tamper(written, lambda conn: conn.execute("UPDATE journal SET cost = 7 WHERE seq = 3"))
    assert checked(written, full=True).first_bad_seq == 3
    trash(written, "journal_about")
    found = checked(written, full=True)
    assert (found.first_bad_seq, found.reason.partition(":")[0]) == (None, "the file is damaged")


def test_what_the_rules_find_late_comes_before_what_was_found_meanwhile(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(ledger: Ledger, first: int, page: int, pages: Iterable[tuple[int, int]]) -> Steps:
        time.sleep(0.2)
        yield from rules(ledger, first, page, pages)

    def wrong(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE stay_name SET name = 'Eve Else'")
        conn.execute("UPDATE journal SET approver = rep WHERE kind = 'credit'")

    tamper(written, wrong)
    monkeypatch.setattr("tracker.ledger.verify.rules", late)
    with monkeypatch.context() as patch:
        patch.setattr("tracker.ledger.verify.Lines.steps", lambda _lines: iter(()))  # else the chain says it first
        found = checked(written)
    assert "was approved by the person who entered it" in found.reason


def test_a_verification_that_is_stopped_lets_go_of_the_file(written: Path) -> None:
    def told(done: int, _total: int) -> None:
        if done:
            raise Stopped("stopped", "enough")

    with Ledger(written) as ledger:
        with pytest.raises(Stopped, match="the chain holds up to line"):
            verification.at_once(ledger, full=True, told=told)
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("aside")]
        with ledger.write():
            ledger.append(NewLine("note", "MM", ledger.lines("")[-1].at, ledger.lines("")[-1].business_day))


def test_a_connection_keeps_as_many_pages_as_before_once_all_is_verified(written: Path) -> None:
    with Ledger(written) as ledger:
        before = ledger.query("PRAGMA cache_size")
        verification.at_once(ledger, full=True)
        assert ledger.query("PRAGMA cache_size") == before


def test_a_quick_look_checks_the_last_lines_and_the_guards(written: Path) -> None:
    with Ledger(written) as ledger:
        assert verify_latest(ledger, 5).lines == 5
        assert verify_latest(ledger, 10_000) == verify(ledger)
    tamper(written, lambda conn: conn.execute("UPDATE journal SET cost = 7 WHERE seq = ?", (gesture(written, 3),)))
    with Ledger(written) as ledger:
        assert not verify_latest(ledger, 6).ok
        assert verify_latest(ledger, 1).ok


def test_a_ledger_without_a_line_has_nothing_wrong(tmp_path: Path) -> None:
    with Ledger(tmp_path / "empty.ledger", create=True) as ledger:
        found = verify(ledger, full=True)
    assert (found.ok, found.lines, found.reason) == (True, 0, "")


def test_progress_is_told_on_a_long_journal(hotel: Hotel) -> None:
    with hotel.ledger.write():
        for _ in range(5000):
            hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day))
    told: list[tuple[int, int]] = []
    assert verify(hotel.ledger, told=lambda done, total: told.append((done, total))).ok
    checks = 2 * hotel.count() + hotel.ledger.query("SELECT count(*) FROM stay")[0][0]
    assert told == sorted(told), "it only grows"
    assert {total for _done, total in told if total} == {checks}
    assert [done for done in dict(told) if done <= 5000] == [*range(0, 6000, 1000)]
    assert told[-1] == (checks, checks)


def test_json_lines_are_enough_for_an_independent_verifier(written: Path, tmp_path: Path) -> None:
    """Each line's hash can be computed from what the export says, with nothing but the standard library."""
    import hashlib

    hotel = reopened(tmp_path)
    lines = [json.loads(line) for line in raw_lines(hotel.ledger)]
    hotel.ledger.close()
    assert len(lines) == checked(written).lines
    before = "0" * 64
    for line in lines:
        body = json.dumps(line["body"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        fields = [*(line[name] for name in chain.FIELDS if name != "body"), body, line["prev"]]
        text = json.dumps(fields, separators=(",", ":"), ensure_ascii=False)
        assert line["prev"] == before
        before = hashlib.sha256(text.encode()).hexdigest()
        assert line["hash"] == before


def most_work_of_a_step(hotel: Hotel) -> int:
    """In hundreds of steps of SQLite's machine: whoever posts while the ledger is verified waits for one step."""
    work, most, counted = Verification(hotel.ledger, page=10), 0, 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    hotel.ledger._conn.set_progress_handler(count, 100)
    try:
        result = None
        while result is None:
            counted = 0
            result = work.step()
            most = max(most, counted)
    finally:
        hotel.ledger._conn.set_progress_handler(None, 0)
    assert result.ok
    return most


def test_no_step_of_a_verification_is_longer_in_a_longer_ledger(hotel: Hotel) -> None:
    hotel.cap(None)

    def many(first: int, last: int) -> None:
        for n in range(first, last):
            with hotel.ledger.write():
                hotel.post(hotel.guest(f"Guest {n}", str(n)), 100, cause="IT.wifi", note="wifi down")
                hotel.close()

    many(0, 30)
    with hotel.ledger.write():  # since when every close is looked at for what was issued after it
        body = {"what": "supplement", "shift": 1, "supplement": 1}
        hotel.ledger.append(NewLine("export", "LL", hotel.now, hotel.day, body))
    short = most_work_of_a_step(hotel)
    many(30, 300)
    assert most_work_of_a_step(hotel) < 1.5 * short
