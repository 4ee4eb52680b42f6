"""The window as somebody hears it: what is said when it happens, what a row says, which label belongs to which field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tests.ui.samples import lines
from tests.ui.scenes import tree
from tracker.desk import guests
from tracker.domain.problems import LedgerFault
from tracker.ui import hearing, language
from tracker.ui.desk.page import DeskPage
from tracker.ui.widgets import Banner, Chips, EmptyState, Gauge, LineTable, OneLine, PinPad, StatusLine, set_tip

Role = QAccessible.Role
ALOUD = Qt.ItemDataRole.AccessibleTextRole


class Reader:
    """Hears what the window says of itself."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []
        """What was announced, and whether it interrupts."""

    def update(self, event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    def heard(self, words: str) -> bool:
        """Whether something with these words was said."""
        return any(words in said for said, _urgent in self.said)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    made = Reader()
    monkeypatch.setattr(hearing, "PAUSE", 30)
    monkeypatch.setattr(hearing, "STEP", 20)
    monkeypatch.setattr(QAccessible, "updateAccessibility", made.update)
    return made


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, reader: Reader) -> DeskRig:
    def given(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Example", "700"), 9000)

    return desk_rig(tmp_path, qtbot, prepare=given)


def test_verdict_refusal_and_result_are_said_aloud(desk: DeskRig, reader: Reader, qtbot: QtBot) -> None:
    desk.keys.type("700 c20 wifi")
    desk.settle()
    qtbot.waitUntil(lambda: reader.heard("over by €10.00"), timeout=2000)
    assert not reader.heard("leaves"), "what stood there between two keys is not said"
    desk.keys.press("Ctrl+A", "Backspace")
    desk.keys.type("c20")
    desk.keys.press("Return")
    desk.settle()
    refused = [said for said, urgent in reader.said if urgent]
    assert refused, "what keeps a line from being posted interrupts"
    desk.keys.press("Ctrl+A", "Backspace")
    desk.keys.type("412 c5 wifi")
    desk.keys.press("Return")
    desk.settle()
    assert reader.heard("Logged €5.00 credit, room 412")


def test_who_is_meant_and_how_many_fit_are_said_and_each_guest_that_an_arrow_chooses(
    desk: DeskRig, reader: Reader, qtbot: QtBot
) -> None:
    """The keyboard stays in the line: whoever hears the window must hear the list below it."""
    for room in ("718", "719"):
        desk.work(lambda ledger, room=room: guests.add(ledger, guests.NewGuest("Tim Smith", room), desk.clock()))  # type: ignore[misc]  # a default in a lambda
    desk.link.refresh()
    desk.settle()
    desk.keys.type("smith c5")
    desk.settle()
    qtbot.waitUntil(lambda: reader.heard("who? 2 fit"))
    for row in ("718, Tim Smith, in house", "719, Tim Smith, in house"):
        desk.keys.press("Down")
        qtbot.waitUntil(lambda row=row: (row, True) in reader.said)  # type: ignore[misc]  # a default in a lambda
    desk.keys.press("Return")
    desk.settle()
    qtbot.waitUntil(lambda: reader.heard("719 Tim Smith, leaves €95.00 of €100"))


def test_many_rooms_and_the_row_in_hand_of_a_list_of_commands_or_guests_are_said(
    desk: DeskRig, reader: Reader, qtbot: QtBot
) -> None:
    desk.keys.type("412-700 c5")
    desk.settle()
    qtbot.waitUntil(lambda: reader.heard("4 rooms: 412-700"))
    desk.keys.press("Esc", "Ctrl+K")
    desk.keys.type("lock the")
    qtbot.waitUntil(lambda: reader.heard("Lock the desk, Ctrl+L"))
    desk.keys.press("Esc", "F2")
    desk.settle()
    desk.keys.press("Down")
    desk.settle()
    qtbot.waitUntil(
        lambda: any(said.startswith(("105", "207", "318", "412")) and urgent for said, urgent in reader.said)
    )


def test_what_is_wrong_is_said_in_the_windows_language(desk: DeskRig, reader: Reader, qtbot: QtBot) -> None:
    language.wear(next(one for one in language.LANGUAGES if one.code == "de"))
    desk.keys.type("999 c20")
    desk.settle()
    qtbot.waitUntil(lambda: any("999" in said for said, _urgent in reader.said))
    assert not reader.heard("Nobody is known")


def test_a_question_a_fault_and_its_end_are_said_aloud(desk: DeskRig, reader: Reader, qtbot: QtBot) -> None:
    desk.keys.type("700 c20 wifi")
    desk.keys.press("Return")
    desk.settle()
    assert reader.heard("Over by €10.00")
    desk.link.stop_posting(LedgerFault("disk_full", "The disk is full. Nothing was recorded."))
    assert (
        "Stopped: The disk is full. Nothing was recorded. Posting is off; Latitude tries again by itself.",
        True,
    ) in (reader.said)
    with qtbot.waitSignal(desk.link.mended):
        desk.link.mend()
    assert reader.heard("posting is on")


def test_a_row_says_all_of_its_guest_and_the_gauge_its_value(desk: DeskRig) -> None:
    page = desk.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    caps = tree.of(page.caps.list)
    rows = [tree.name(caps.child(n)) for n in range(caps.childCount())]
    assert "700, Ada Example, €10 left, €90 / €100 · 1 line" in rows
    table = desk.window.findChild(LineTable, "recent")
    assert table is not None
    assert str(table.rows.index(0, 0).data(ALOUD)).startswith("12:00, 700, Ada Example, Credit")
    headings = [table.rows.headerData(n, Qt.Orientation.Horizontal, ALOUD) for n in range(table.rows.columnCount())]
    assert all(headings), "every column has a name, the one of the marks too"
    desk.keys.type("700 c5")
    desk.settle()
    desk.keys.press("Ctrl+N")
    desk.settle()
    (gauge,) = (found for found in desk.window.findChildren(Gauge) if found.isVisible())
    assert tree.name(tree.of(gauge)) == "leaves €5.00 of €100"
    assert tree.of(gauge).role() == Role.Graphic
    labelled = [edit for edit in desk.window.findChildren(QLineEdit) if edit.isVisible() and _label(edit)]
    assert len(labelled) >= 5
    boxes = [box for box in desk.window.findChildren(QComboBox) if box.isVisible()]
    assert boxes
    assert all(_label(box) == box.accessibleName() for box in boxes)


def _label(editor: QWidget) -> str:
    """The words of the label that belongs to an editor."""
    found = tree.of(editor).relations(QAccessible.RelationFlag.Label)
    return tree.name(found[0][0]) if found else ""


def test_a_tooltip_is_told_as_it_is_written_and_gives_way_to_a_description(app: object, qtbot: QtBot) -> None:
    """Where nothing describes a widget Qt tells its tooltip, which is marked up so that Qt shows it as it is."""
    line = OneLine("")
    qtbot.addWidget(line)
    for text in ("a < b & c", "<i>d</i>", ""):
        set_tip(line, text)
        assert tree.description(tree.of(line)) == text
    line.setAccessibleDescription("Shortcut F1")
    set_tip(line, "a < b & c")
    assert tree.description(tree.of(line)) == "Shortcut F1"


def test_nothing_at_the_desk_is_told_with_markup(desk: DeskRig) -> None:
    desk.keys.type("700 c20 wifi")
    desk.settle()
    assert "€90.00 of €100 given today" in tree.spoken(desk.window)
    assert "<qt>" not in tree.spoken(desk.window)


def test_what_is_painted_has_a_role_of_its_own(app: object, qtbot: QtBot) -> None:
    roles = {
        OneLine("Ada"): Role.StaticText,
        Chips(): Role.StaticText,
        StatusLine(): Role.StatusBar,
        Banner(): Role.AlertMessage,
        PinPad(): Role.EditableText,
        EmptyState("guests", "Nobody"): Role.StaticText,
    }
    for widget, role in roles.items():
        qtbot.addWidget(widget)
        assert tree.of(widget).role() == role, type(widget).__name__


def test_an_empty_list_says_what_stands_on_it(app: object, qtbot: QtBot) -> None:
    table = LineTable()
    qtbot.addWidget(table)
    table.placeholder.set_words("note", "Nothing given yet", "Type a room.")
    table.show()
    assert tree.description(tree.of(table)) == "Nothing given yet. Type a room."
    table.show_rows(lines(3))
    assert tree.description(tree.of(table)) == ""
