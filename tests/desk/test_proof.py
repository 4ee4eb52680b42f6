"""A paper or a report's file against the journal: authentic, altered, of another ledger, or ahead of this one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.rig import Hotel, found, refused, reopened
from tracker.desk import corrections
from tracker.desk.documents import write_report
from tracker.desk.proof import check_paper, check_report
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.ledger import chain
from tracker.ledger.line import NewLine
from tracker.reports.proof import proof_text, typeable

MONDAY = date(2026, 11, 23)


@dataclass
class Printed:
    """A shift's report and what its paper says."""

    hotel: Hotel
    file: Path
    code: str
    line: str


@pytest.fixture
def printed(hotel: Hotel, tmp_path: Path) -> Printed:
    stay = hotel.guest("Łukasz 王小明")
    hotel.post(stay, 2000, cause="IT.wifi")
    hotel.reverse(hotel.post(stay, 700))
    hotel.close(note="quiet")
    facts = shift_facts(hotel.ledger, 1, hotel.now)
    file = tmp_path / "shift.pdf"
    write_report(hotel.ledger, file, hotel.now, number=1)
    return Printed(hotel, file, proof_text(facts), typeable(facts))


def check(printed: Printed, text: str) -> tuple[bool, str, int]:
    found = check_paper(printed.hotel.ledger, text)
    return found.ok, found.state, found.later


def test_both_forms_of_a_paper_are_authentic(printed: Printed) -> None:
    for text in (printed.code, printed.line, printed.line.lower(), f"  {printed.line.replace(' ', '   ')}\n"):
        assert check(printed, text) == (True, "authentic", 0)


def test_later_lines_do_not_hurt(printed: Printed) -> None:
    printed.hotel.post(printed.hotel.guest("Bo", "413"), 100)
    assert check(printed, printed.line) == (True, "authentic_with_later", 3)
    found = check_paper(printed.hotel.ledger, printed.code)
    assert found.sentence == "S1 is authentic; 3 lines were posted since."


def test_later_corrections_of_the_document_are_counted(printed: Printed) -> None:
    hotel = printed.hotel
    first = hotel.ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq")[0]
    corrections.reverse(hotel.ledger, first.seq, "not delivered", hotel.people["LL"], hotel.now)
    found = check_paper(hotel.ledger, printed.code)
    assert (found.state, found.corrections) == ("authentic_with_later", 1)
    assert found.sentence == "S1 is authentic; 1 later correction; 2 lines were posted since."
    hotel.reverse(hotel.post(hotel.guest("Bo", "413"), 100))
    assert check_paper(hotel.ledger, printed.code).corrections == 1, "of the document, not of later lines"


def test_a_paper_of_what_a_restore_lost_says_so(printed: Printed) -> None:
    hotel = printed.hotel
    with hotel.ledger.write():
        last = hotel.ledger.last()
        assert last is not None
        body = {"after": last.seq, "seq": last.seq + 11, "shift": 9}
        hotel.ledger.append(NewLine("restore", "MM", hotel.now, hotel.day, body), past=last.seq + 10)
    lost = printed.line.replace(f"-{last.seq} ", f"-{last.seq + 4} ").replace("S1", "S9")
    found = check_paper(hotel.ledger, lost)
    assert found.state == "ledger_behind"
    assert f"line {last.seq + 4} was lost when a backup was restored on 2026-11-23" in found.reason
    assert check_paper(hotel.ledger, printed.line).ok


def test_a_paper_of_another_ledger_is_told_apart(printed: Printed, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = found(tmp_path / "other")
    stay = other.guest()
    for n in range(1, 10):
        other.post(stay, n)
    other.close()
    assert check_paper(other.ledger, printed.code).state == "other_ledger"
    assert "ledger" in check_paper(other.ledger, printed.line).reason
    assert not check_paper(other.ledger, printed.line).ok
    other.ledger.close()


def test_31_a_paper_ahead_of_the_ledger_shows_that_a_backup_was_restored(hotel: Hotel, tmp_path: Path) -> None:
    stay = hotel.guest()
    hotel.post(stay, 100)
    shutil.copy(hotel.ledger.path, tmp_path / "backup")  # nothing is running on it
    hotel.close()
    paper = typeable(shift_facts(hotel.ledger, 1, hotel.now))
    hotel.ledger.close()
    (tmp_path / "backup").replace(tmp_path / "latitude.ledger")
    restored = reopened(tmp_path)
    finding = check_paper(restored.ledger, paper)
    assert (finding.state, "old backup" in finding.reason) == ("ledger_behind", True)
    restored.ledger.close()


def rewrite(path: Path, change: Callable[[sqlite3.Connection], object]) -> None:
    """What an insider with the source could do: change a line and compute every hash after it again."""
    with closing(sqlite3.connect(path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        change(conn)
        before = bytes(32)
        columns = ", ".join(chain.FIELDS)
        for seq, *fields in conn.execute(f"SELECT seq, {columns} FROM journal ORDER BY seq").fetchall():
            after = chain.line_hash(fields, before)
            conn.execute("UPDATE journal SET prev = ?, hash = ? WHERE seq = ?", (before, after, seq))
            before = after
        for _, sql in guards:
            conn.execute(sql)
        conn.commit()


def test_a_journal_rewritten_as_a_whole_is_given_away_by_paper(printed: Printed, tmp_path: Path) -> None:
    printed.hotel.ledger.close()
    rewrite(
        tmp_path / "latitude.ledger", lambda conn: conn.execute("UPDATE journal SET amount = 1 WHERE amount = 2000")
    )
    again = reopened(tmp_path)
    from tracker.ledger.verify import verify

    assert verify(again.ledger, full=True).ok
    for text in (printed.code, printed.line):
        finding = check_paper(again.ledger, text)
        assert (finding.ok, finding.state) == (False, "altered")
    assert not check_report(again.ledger, printed.file, again.now).ok
    again.ledger.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [(" 2000 ", " 2001 "), ("S1 ", "S2 "), (" 1-", " 2-"), ("S1 ", "X "), ("S1 ", "D2026-11-23 ")],
)
def test_a_paper_whose_figures_were_changed_is_altered(printed: Printed, old: str, new: str) -> None:
    assert old in printed.line
    finding = check_paper(printed.hotel.ledger, printed.line.replace(old, new, 1))
    assert (finding.ok, finding.state) == (new == "D2026-11-23 ", "altered" if new != "D2026-11-23 " else "authentic")
    assert bool(finding.reason) is not finding.ok


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "S1 1-2",
        "x" * 10_000,
        "LATITUDE1 \x00",
        "S1 9-1 0 0000 0000 0000 0000",
        "D2026-02-30 1-2 0 0000 0000 0000 0000",
    ],
)
def test_what_is_no_proof_is_refused(hotel: Hotel, text: str) -> None:
    with refused("bad_proof"):
        check_paper(hotel.ledger, text)


def test_a_reports_file_is_compared_byte_for_byte(printed: Printed, tmp_path: Path) -> None:
    hotel = printed.hotel
    assert check_report(hotel.ledger, printed.file, hotel.now).state == "authentic"
    write_report(hotel.ledger, tmp_path / "letter.pdf", hotel.now, number=1, paper="letter")
    assert check_report(hotel.ledger, tmp_path / "letter.pdf", hotel.later(days=400).now).ok
    data = bytearray(printed.file.read_bytes())
    data[len(data) // 2] ^= 1
    printed.file.write_bytes(data)
    finding = check_report(hotel.ledger, printed.file, hotel.now)
    assert (finding.ok, finding.state) == (False, "altered")
    assert "fits the journal, but" in finding.reason


def test_a_day_and_a_look_at_an_open_shift_are_proven_long_after(hotel: Hotel, tmp_path: Path) -> None:
    stay = hotel.guest()
    hotel.post(stay, 2000)
    look, day = tmp_path / "look.pdf", tmp_path / "day.pdf"
    hotel.now = hotel.now.replace(microsecond=123456)
    write_report(hotel.ledger, look, hotel.now)
    write_report(hotel.ledger, day, hotel.now, day=MONDAY)
    paper = typeable(day_facts(hotel.ledger, MONDAY, hotel.now))
    hotel.later(minutes=30).post(stay, 300)
    hotel.close()
    hotel.later(hours=20)
    hotel.post(stay, 400)
    for file in (look, day):
        finding = check_report(hotel.ledger, file, hotel.now)
        assert (finding.state, finding.reason) == ("authentic_with_later", "")
    assert check_paper(hotel.ledger, paper).ok


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 nothing", b"\x89PNG", b"/Subject (S1 1-2 3 zzzz)"])
def test_a_file_that_is_no_report_is_not_verified(hotel: Hotel, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(content)
    finding = check_report(hotel.ledger, path, hotel.now)
    assert not finding.ok
    assert "no report of Latitude" in finding.reason


def test_a_file_that_is_not_there_or_is_the_ledger_is_refused(hotel: Hotel, tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.pdf", "no_file"), (tmp_path, "no_file"), (hotel.ledger.path, "is_ledger")):
        with refused(code):
            check_report(hotel.ledger, path, hotel.now)


def test_what_is_no_report_or_only_half_of_one_is_told_apart(printed: Printed, tmp_path: Path) -> None:
    whole = printed.file.read_bytes()
    for data, state, said in (
        (whole[: len(whole) // 2], "cut_short", "is cut short"),
        (whole[:-40], "cut_short", "is cut short"),
        (b"%PDF-1.4\n%%EOF\n", "not_ours", "holds no proof"),
        (b"Room,Name\n412,Ada\n", "not_ours", "is no PDF"),
        (b"", "not_ours", "is no PDF"),
    ):
        file = tmp_path / "given.pdf"
        file.write_bytes(data)
        finding = check_report(printed.hotel.ledger, file, printed.hotel.now)
        assert (finding.ok, finding.state) == (False, state)
        assert said in finding.sentence
