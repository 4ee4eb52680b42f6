"""The pages of the gallery: every widget in the states people meet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.gallery_practice import practice
from tests.ui.samples import CAPS, LONG, lines
from tracker.ui import icons, theme
from tracker.ui.widgets import (
    Avatar,
    Banner,
    CapList,
    Card,
    Chips,
    EmptyState,
    Fact,
    Field,
    Gauge,
    LineTable,
    OneLine,
    PersonTile,
    PinPad,
    SegmentedTabs,
    ShortcutButton,
    StatusLine,
    Words,
    amount_edit,
    button,
    kind_segments,
    line_edit,
    number_edit,
)


def _header() -> QHBoxLayout:
    head = theme.spaced(QHBoxLayout(), 8)
    head.addWidget(OneLine("Grand Hotel · Front desk", "title", bold=True))
    head.addWidget(OneLine("Late shift 15:00–23:00 · Mon 23 Nov", "small", "muted"), 1)
    for key, text, icon in (
        ("F1", "Desk", "desk"),
        ("F2", "Guests", "guests"),
        ("F3", "Shift", "shift"),
        ("F4", "Insights", "insights"),
        ("Ctrl+L", "Maja K", "lock"),
    ):
        page = ShortcutButton(key, text, icon=icon)
        page.setCheckable(text != "Maja K")
        page.setChecked(text == "Desk")
        head.addWidget(page)
    return head


def _under_the_quick_line() -> QHBoxLayout:
    under = theme.spaced(QHBoxLayout(), 12)
    chips = Chips()
    chips.set_chips(
        [
            ("412 Łukasz Nguyễn", "text"),
            ("Credit €20", "credit"),
            ("wifi down", "text"),
            ("1 day", "promise"),
            ("leaves €5 of €50", "ok"),
        ]
    )
    under.addWidget(chips, 1)
    for number, (text, icon, tint) in enumerate(
        (
            ("Welcome drink €9", "credit", "credit"),
            ("Label €12", "label", "label"),
            ("Jr suite €40", "upgrade", "upgrade"),
        ),
        1,
    ):
        under.addWidget(ShortcutButton(f"Ctrl+{number}", text, icon=icon, tint=tint, height=44))
    return under


def _caps_and_lines() -> QHBoxLayout:
    body = theme.spaced(QHBoxLayout(), 12)
    side = theme.spaced(QVBoxLayout(), 8)
    side.addWidget(Words("Caps today", bold=True))
    caps = CapList()
    caps.show_rows(CAPS)
    caps.select("c")
    side.addWidget(caps, 1)
    side.addWidget(
        ShortcutButton(
            "Ctrl+N", "New gesture…", look="primary", icon="plus", tint="on_accent", height=44, key_last=True
        )
    )
    holder = theme.sized(QWidget(), width=320)
    holder.setLayout(side)
    body.addWidget(holder)
    card = Card("Recent lines")
    find = theme.sized(line_edit("Filter  Ctrl+F"), width=220)
    card.add_action(find)
    table = LineTable()
    table.show_rows(lines(40))
    table.selectRow(2)
    card.body.addWidget(table)
    body.addWidget(card, 1)
    return body


def desk() -> QWidget:
    page = QWidget()
    column = theme.spaced(QVBoxLayout(page), 12, (16, 12, 16, 4))
    column.addLayout(_header())
    quick = line_edit("Room, what, why")
    quick.setProperty("look", "quick")
    quick.setText("412 c20 wifi down !1d")
    column.addWidget(quick)
    column.addLayout(_under_the_quick_line())
    column.addLayout(_caps_and_lines(), 1)
    status = StatusLine()
    status.say("Posted €10.00 credit, room 412. Ctrl+Z takes it back", "ok")
    status.set_facts(
        [
            Fact("Mon 23 Nov", "calendar"),
            Fact("Offline", "offline"),
            Fact("Backup 21:00", "database"),
            Fact("Ctrl+K commands"),
        ]
    )
    column.addWidget(status)
    quick.setFocus()
    return page


def forms() -> QWidget:
    page = QWidget()
    grid = theme.spaced(QGridLayout(page), 16, 16)
    card = Card("New gesture")
    card.body.addWidget(SegmentedTabs(kind_segments(), "Kind"))
    card.body.addWidget(Field("Guest", line_edit("Room, name or confirmation"), "In house first"))
    amount = amount_edit()
    amount.setText("53.00")
    field = Field("Value", amount)
    field.set_error("Over by 3.00: choose a cheaper preset or ask a lead to approve.")
    card.body.addWidget(field)
    gauge = Gauge()
    gauge.show_spent(1.06, "over", "53.00 of 50.00, over by 3.00")
    card.body.addWidget(gauge)
    combo = QComboBox()
    combo.addItems(["Noise", "Wi-Fi down", "Slow breakfast"])
    card.body.addWidget(Field("Cause", combo, quiet=True))
    card.body.addWidget(Field("Note", QPlainTextEdit("عبد الله asked for a quiet room"), quiet=True))
    card.body.addStretch(1)
    grid.addWidget(card, 0, 0, 2, 1)
    grid.addWidget(_controls(), 0, 1)
    grid.addWidget(_banners(), 1, 1)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return page


def _controls() -> Card:
    card = Card("Controls")
    rows = theme.spaced(QHBoxLayout(), 8)
    for text, look in (("Post", "primary"), ("Cancel", "plain"), ("More", "quiet"), ("Reverse", "danger")):
        rows.addWidget(button(text, look, "check" if look == "primary" else ""))  # type: ignore[arg-type]  # literals above
    off = button("Disabled", icon="print")
    off.setEnabled(False)
    rows.addWidget(off)
    rows.addStretch(1)
    card.body.addLayout(rows)
    mixed = theme.spaced(QHBoxLayout(), 12)
    for box in (QCheckBox("Counted"), QCheckBox("Not counted"), QRadioButton("Guest"), QRadioButton("Party")):
        box.setChecked(box.text() in ("Counted", "Guest"))
        mixed.addWidget(box)
    spin = number_edit(1, 30)
    spin.setValue(3)
    mixed.addWidget(spin)
    date = QDateEdit()
    date.setCalendarPopup(True)
    mixed.addWidget(date)
    mixed.addStretch(1)
    card.body.addLayout(mixed)
    bar = QProgressBar()
    bar.setValue(60)
    bar.setTextVisible(False)
    card.body.addWidget(bar)
    for fraction, state in (
        (0.0, "none"),
        (0.02, "ok"),
        (0.7, "ok"),
        (0.96, "warn"),
        (1.0, "warn"),
        (1.3, "over"),
        (None, "none"),
    ):
        gauge = Gauge()
        gauge.show_spent(fraction, state, "sample")  # type: ignore[arg-type]  # literals above
        card.body.addWidget(gauge)
    card.body.addStretch(1)
    return card


def _banners() -> QWidget:
    holder = QWidget()
    column = theme.spaced(QVBoxLayout(holder), 8)
    for tone, text in (
        ("info", "The day is still Sunday until 03:00."),
        ("ok", "Shift 42 is closed. The report is in Documents."),
        ("warn", f"Two guests are called {LONG[:90]}: choose one."),
        ("over", "<b>The disk is full.</b> Nothing was recorded; free some space and press Enter again."),
    ):
        banner = Banner()
        banner.show_notice(tone, text, [("Open", lambda: None)] if tone in ("ok", "over") else [])  # type: ignore[arg-type]
        column.addWidget(banner)
    chips = Chips(rows=2)
    chips.set_chips(
        [
            ("412 " + LONG[:60], "text"),
            ("Upgrade", "upgrade"),
            ("Label", "free_label"),
            ("amount?", "missing"),
            ("over by 3.00", "over"),
            ("€2 left", "warn"),
            ("עם שרה", "text"),
            ("王小明", "text"),
            ("~ estimate", "estimate"),
            ("more", "text"),
        ]
    )
    column.addWidget(chips)
    column.addWidget(
        EmptyState("guests", "Nobody in house yet", "Import the in-house list or add a guest with Ctrl+G."), 1
    )
    return holder


def people() -> QWidget:
    page = QWidget()
    row = theme.spaced(QHBoxLayout(page), 32, 24)
    column = theme.spaced(QVBoxLayout(), 8)
    column.addWidget(Words("Grand Hotel", "total", bold=True))
    column.addWidget(Words("Monday, 23 November", "body", "muted"))
    for index, (name, role) in enumerate(
        (
            ("Maja Kowal", "Rep"),
            ("Tomás Silva", "Rep"),
            ("王小明", "Rep"),
            ("عبد الله الحسن", "Lead"),
            (LONG[:200], "Manager"),
        ),
        1,
    ):
        tile = PersonTile(str(index), name, role, index)
        tile.setChecked(index == 2)
        column.addWidget(tile)
    circles = theme.spaced(QHBoxLayout(), 8)
    for size in (24, 32, 40, 64):
        circles.addWidget(Avatar("Łukasz Nguyễn", size))
    circles.addStretch(1)
    column.addLayout(circles)
    column.addStretch(1)
    row.addLayout(column, 1)
    wrong, approving = PinPad(4), PinPad(None, "Approve")
    wrong.fail("That is not the PIN. 4 tries left.")
    for pad in (wrong, approving):
        row.addWidget(pad, 0, Qt.AlignmentFlag.AlignVCenter)
    return page


def drawings() -> QWidget:
    page = QWidget()
    grid = theme.spaced(QGridLayout(page), 8, 16)
    for number, name in enumerate(sorted(icons.names())):
        tool = button(name, "quiet")
        icons.dress(tool, name, "" if name == "latitude" else "text", 24)
        grid.addWidget(tool, number // 8, number % 8)
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "desk": desk,
    "forms": forms,
    "people": people,
    "drawings": drawings,
    "practice": lambda: practice(desk()),
}
