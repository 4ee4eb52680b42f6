"""Stories 5, 6, 15, 21, 22, 23, 24 and 26 in the whole window, by keys alone: what the lead sees, and what is printed.

Four of them, drawn by lot, in a run of all tests (eight where CI=true): without the window every one is told in
`tests/stories`, in every run.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.reports.reading import words
from tests.rig import PINS, Hotel
from tests.ui.typist import Typist, sit_down
from tracker.desk import policy
from tracker.desk.documents import shift_report
from tracker.desk.proof import check_report
from tracker.desk.shift_facts import shift_facts
from tracker.domain.gesture import Kind
from tracker.ui.desk.approval import Approval
from tracker.ui.shift.page import ShiftPage
from tracker.ui.widgets import LineTable

pytestmark = pytest.mark.by_lot("leads' stories by keys", 4)


class Lead:
    """Who sits at the window, and where the documents go."""

    def __init__(self, at: Typist, folder: Path, qtbot: QtBot) -> None:
        self.at, self.folder, self._qtbot = at, folder, qtbot
        self.page.exporting.ask_where = lambda _parent, _title, proposed: self.folder / proposed.name

    def do(self, *keys: str) -> Lead:
        self.at.do(*keys)
        return self

    @property
    def page(self) -> ShiftPage:
        page = self.at.rig.window.pages.page("shift")
        assert isinstance(page, ShiftPage)
        return page

    @property
    def status(self) -> str:
        return self.at.rig.window.workplace.status.message()

    def printed(self, name: str) -> str:
        """The words of a document that the window has written."""
        self.settle()
        return words((self.folder / name).read_bytes())

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.page.printing.busy(), timeout=20_000)
        self.at.rig.settle()

    def close(self) -> Lead:
        """Close the shift past all that is open."""
        self.do("<F3>", "<Ctrl+Return>")
        if self.page.closing.walk.place < 4:
            self.do("<Ctrl+Return>")
        return self.do("<Return>")

    def tab_to(self, widget: QWidget) -> Lead:
        for _ in range(40):
            if widget.hasFocus():
                return self
            self.do("<Tab>")
        raise AssertionError(f"Tab never reaches {widget.objectName()}")

    def listed(self, table: LineTable) -> list[tuple[str, str, tuple[str, ...]]]:
        """Guest, value and marks of each row."""
        found = [table.rows.row(n) for n in range(table.rows.rowCount())]
        return [(row.guest, row.value, tuple(text for _role, text in row.marks)) for row in found if row is not None]


Sit = Callable[..., Lead]


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Sit:
    def down(prepare: Callable[[Hotel], object], signed_in: str = "LL") -> Lead:
        (tmp_path / "out").mkdir()
        return Lead(sit_down(tmp_path, qtbot, monkeypatch, prepare, signed_in), tmp_path / "out", qtbot)

    return down


def test_05_what_is_open_is_listed_the_shift_closes_with_it_and_the_next_one_has_it(sit: Sit) -> None:
    def left_open(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Wilma Waits", "701"), 40_000, approver="LL")
        hotel.post(hotel.guest("Edda Estimate", "702"), 1200, kind=Kind.FREE_LABEL, estimated=True)
        hotel.post(hotel.guest("Peer Promised", "703"), 500, promise="1d", promised="find the scarf")

    at = sit(left_open).do("<F3>", "<Ctrl+Return>")
    walk = at.page.closing.walk
    assert {row for listed in walk.lists for row in at.listed(listed.table)} >= {
        ("Wilma Waits", "€400.00", ("waits · €300.00 over",)),
        ("Edda Estimate", "€12.00", ("estimate of today",)),
        ("Peer Promised", "€5.00", ("due Tue 12:00",)),
    }
    at.do("<Ctrl+Return>")
    assert walk.report.lead.text() == "Handed to the next shift, marked on the report:"
    at.do("<Return>")
    assert at.status == "Shift 1 is closed. Its report is frozen"
    at.do("<Ctrl+E>")
    told = at.printed("Shift 1 2026-11-23.pdf")
    for said in (
        "Exceptions 3 listed below", "room 701: €400.00 waits for approval and is carried to the next shift.",
        "room 702: €12.00 is an estimate until the bill is in.", "1 promise is handed to the next shift",
        "703 Peer Promised find the scarf Rita Rep (RR) ○ handed over",
    ):  # fmt: skip
        assert said in told
    at.at.unlock("L2")
    at.do("<F3>", "<Ctrl+O>")
    assert [text for text, _role in at.page.now.head.chips.chips()] == ["1 approval waits", "1 promise", "1 estimate"]
    assert at.listed(at.page.now.lines.table) == [
        ("Wilma Waits", "€400.00", ("waits · €300.00 over",)), ("Peer Promised", "", ("due Tue 12:00",)),
        ("Edda Estimate", "€12.00", ("estimate",)),
    ]  # fmt: skip


def test_06_a_forgotten_shift_is_closed_by_the_next_lead_and_no_line_changes_hands(sit: Sit) -> None:
    def yesterday(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Example", "700"), 2000)
        hotel.later(hours=20)

    at = sit(yesterday, "L2").close().do("<Ctrl+E>")
    told = at.printed("Shift 1 2026-11-23.pdf")
    assert "Opened by Rita Rep (RR) 12:00 Closed by Luis Lead (L2)" in told
    (closed,), (line,) = at.at.lines("shift_close"), at.at.gestures()
    assert (closed.actor, line.actor, line.rep) == ("L2", "RR", "RR")
    at.do("<F1>", "<F1>", "412 c5", "<Return>", "<F3>")
    assert [opened.body["shift"] for opened in at.at.lines("shift_open")] == [1, 2]


def test_15_a_lead_does_not_approve_an_own_entry_and_in_sole_lead_mode_it_prints_boxed(sit: Sit) -> None:
    at = sit(lambda hotel: hotel.post(hotel.guest("Ada Example", "700"), 25_000, by="LL"))
    at.at.say("700 c60 noise")
    panel = at.at.page.questions.current()
    assert isinstance(panel, Approval)
    assert panel.words() == "Give something that fits, or let MM, L2 approve it here."
    at.do("ll", PINS["LL"], "<Return>")
    assert panel.initials.text() == "ll", "a PIN is never read on the screen"
    assert panel.words().startswith("Nobody approves their own entry: ask another lead")
    assert len(at.at.gestures()) == 1
    at.do("<Esc>", "<Esc>")
    manager, now = at.at.rig.people["MM"], at.at.rig.clock.now
    at.at.rig.work(lambda ledger: policy.set_sole_lead(ledger, True, manager, now))
    at.at.unlock("LL")
    at.at.say("700 c60 noise")
    at.do("ll", PINS["LL"], "<Return>")
    line = at.at.gestures()[-1]
    assert (line.amount, line.approver, line.body["sole_lead"], line.body.get("pending")) == (6000, "LL", True, None)
    at.close().do("<Ctrl+E>")
    told = at.printed("Shift 1 2026-11-23.pdf")
    for said in (
        f"Line {line.seq}, room 700: approved by the lead who entered it (sole-lead mode).",
        "✓ approved Lea Lead (LL) sole lead: no second person on duty 60.00 10.00", "✓LL ▲ over cap □ sole lead",
    ):  # fmt: skip
        assert said in told


def test_21_a_reversal_in_the_open_shift_is_linked_gives_headroom_back_and_both_lines_print(sit: Sit) -> None:
    at = sit(lambda _hotel: None, "RR")
    at.at.say("412 c20 wifi")
    at.do("<Ctrl+Z>", "<Right>", "<Return>", "412 c1")
    assert "leaves €99.00 of €100" in at.at.chips
    (gesture,), (back,) = at.at.gestures(), at.at.lines("reversal")
    assert (back.about, back.amount, back.body["reason"]) == (gesture.uuid, -2000, "not_delivered")
    at.do("<Esc>")
    at.at.unlock("LL")
    at.close().do("<Ctrl+E>")
    told = at.printed("Shift 1 2026-11-23.pdf")
    number = f"{gesture.seq} 12:01 412 Łukasz Nguyễn Credit Wi-Fi · wifi 20.00 20.00 RR reversed"
    assert f"{number} {back.seq} 12:01 ↳ Reversal of line {gesture.seq} not delivered −20.00 −20.00 RR" in told
    assert "Value given €0.00 net of €20.00 taken back" in told


def test_22_after_the_export_a_reversal_is_a_late_correction_and_leaves_file_and_todays_headroom(sit: Sit) -> None:
    at = sit(lambda _hotel: None)
    at.at.unlock("RR")
    at.at.say("412 c60 noise")
    at.at.unlock("LL")
    at.close().do("<Ctrl+E>")
    at.settle()
    before = (at.folder / "Shift 1 2026-11-23.pdf").read_bytes()
    at.at.rig.clock.later(hours=20)
    at.at.unlock("RR")
    at.do("412 c1")
    assert "leaves €99.00 of €100" in at.at.chips
    at.do("<Esc>")
    at.at.unlock("LL")
    at.do("<F2>", "412", "<Ctrl+T>", "<Home>", "<Delete>")
    at.do("<Right>", "<Return>")
    (back,) = at.at.lines("reversal")
    assert (back.body["late"], str(back.business_day), back.body["reason"]) == (True, "2026-11-24", "not_delivered")
    at.do("<F3>", "<Ctrl+Tab>", "<Ctrl+E>")
    assert at.page.banner.text().startswith("Shift 1 has 1 late correction since it was closed: its report stays")
    at.do("<Return>")
    told = at.printed("Shift 1 supplement 1 2026-11-23.pdf")
    for said in (
        "Supplement 1/S1 to shift report No. 1", "Value given, restated €0.00 €60.00 on the report",
        "25 Tue 24 Nov 08:05 ↳ Taken back not delivered · in shift 2 Lea Lead (LL) −60.00 −60.00",
        "The original report It stands as it was exported; its proof: S1 1-23 6000",
    ):  # fmt: skip
        assert said in told
    assert (at.folder / "Shift 1 2026-11-23.pdf").read_bytes() == before
    at.at.unlock("RR")
    at.do("412 c1")
    assert "leaves €99.00 of €100" in at.at.chips, "a late correction frees nothing today"


def test_23_an_estimate_is_billed_outside_the_cap_or_given_back_and_is_listed_with_its_age(sit: Sit) -> None:
    def sent(hotel: Hotel) -> None:
        stay = hotel.guest("Lena Label", "777")
        hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True)
        for _ in range(31):
            hotel.later(days=1).post(stay, 100)
        hotel.post(stay, 8500, kind=Kind.FREE_LABEL, estimated=True)

    at = sit(sent).do("<F3>", "<Ctrl+Return>")
    books = at.page.closing.walk.books
    assert at.listed(books.table)[:1] == [("Lena Label", "€12.00", ("estimate, 31 days old",))]
    while at.page.closing.active:
        at.do("<Esc>")
    at.do("<Ctrl+B>", "14.37", "<Return>")
    (bill,) = at.at.lines("true_up")
    assert (bill.amount, str(bill.business_day)) == (237, "2026-12-24")
    at.do("<Ctrl+B>", "120", "<Return>")
    assert at.status.endswith("is recorded; it is above its cap with that")
    at.at.unlock("RR")
    at.do("777 c1")
    assert "leaves €13.00 of €100" in at.at.chips, "neither bill counts"


def test_23_an_unused_label_releases_all_that_was_estimated(sit: Sit) -> None:
    def sent(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Lena Label", "777"), 1200, kind=Kind.FREE_LABEL, estimated=True)

    at = sit(sent, "RR").do("777 c1")
    assert "leaves €87.00 of €100" in at.at.chips
    at.do("<Esc>", "<Esc>", "<Ctrl+Z>", "<Right>", "<Return>")
    (back,) = at.at.lines("reversal")
    assert (back.amount, back.body["kind"], back.body["reason"]) == (-1200, "free_label", "not_delivered")
    at.do("777 c1")
    assert "leaves €99.00 of €100" in at.at.chips, "12.00 are free again"
    at.do("<Esc>")
    at.at.unlock("LL")
    at.do("<F3>", "<Ctrl+Return>")
    assert not any(guest == "Lena Label" for guest, _value, _marks in at.listed(at.page.closing.walk.books.table))


def test_24_half_a_bottle_that_comes_back_after_the_export_stands_on_the_supplement(sit: Sit) -> None:
    at = sit(lambda hotel: hotel.post(hotel.guest("Ada Example", "700"), 3500))
    at.close().do("<Ctrl+E>")
    at.settle()
    before = (at.folder / "Shift 1 2026-11-23.pdf").read_bytes()
    at.at.rig.clock.later(days=1)
    at.at.unlock("LL")
    at.do("<F2>", "700", "<Ctrl+T>", "<Home>", "<Delete>", "<Right>", "<Right>")
    part = at.at.rig.window.findChild(QWidget, "take-back-part")
    assert part is not None
    at.tab_to(part)
    at.do("<Ctrl+A>", "35.01", "<Return>")
    assert at.at.lines("reversal") == [], "at most what was given"
    at.do("<Ctrl+A>", "17.50", "<Return>")
    (back,) = at.at.lines("reversal")
    assert (back.amount, back.body["reason"], back.body["late"]) == (-1750, "returned", True)
    at.do("<F3>", "<Ctrl+Tab>", "<Ctrl+E>", "<Return>")
    told = at.printed("Shift 1 supplement 1 2026-11-23.pdf")
    assert "Value given, restated €17.50 €35.00 on the report" in told
    assert "Taken back returned · in shift 2 Lea Lead (LL) −17.50 −17.50" in told
    assert "comes to 17.50 17.50" in told
    assert (at.folder / "Shift 1 2026-11-23.pdf").read_bytes() == before
    at.at.unlock("RR")
    at.do("700 c1")
    assert "leaves €99.00 of €100" in at.at.chips, "of today's cap nothing came back"


def test_26_a_folder_that_is_gone_and_a_full_disk_are_said_and_the_retry_is_the_same_report(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = sit(lambda hotel: hotel.post(hotel.guest("Ada Example", "700"), 2000))
    at.close()
    facts = at.at.rig.work(lambda ledger: shift_facts(ledger, 1, at.at.rig.clock.now))
    at.folder.rmdir()
    at.do("<Ctrl+E>")
    at.settle()
    assert "is not there: choose one that is" in at.page.banner.text()
    at.folder.mkdir()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("tracker.desk.documents.os.fsync", full)
        at.do("<Return>")
        at.settle()
    assert "No space left on device" in at.page.banner.text()
    assert "The ledger is safe" in at.page.banner.text()
    assert list(at.folder.iterdir()) == []
    at.do("<Return>")
    at.settle()
    (file,) = at.folder.iterdir()
    assert file.read_bytes() == shift_report(facts)
    assert [line.body["shift"] for line in at.at.lines("shift_close")] == [1]
    now = at.at.rig.clock.now
    assert at.at.rig.work(lambda ledger: check_report(ledger, file, now)).ok
