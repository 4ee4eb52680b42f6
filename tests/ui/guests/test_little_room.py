"""What the guests' own parts leave out where there is little room, and where that is told."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tracker.ui import theme
from tracker.ui.guests.find_field import FindField
from tracker.ui.guests.house_list.row_table import Column, RowTable

COLUMNS = (Column("Guest", 3), Column("Folio", aside=True), Column("Code", aside=True), Column("Amount", figures=True))
ROWS = [("Ada Example", "F-77", "GOODWILL", "€25.00"), ("Bo Else", "", "GOODWILL", "€2.00")]


def test_columns_that_give_way_are_told_with_their_headings(app: QApplication) -> None:
    table = RowTable()
    table.show_rows(COLUMNS, ROWS)
    theme.dress(table)
    table.resize(theme.px(700), theme.px(200))
    table.show()
    app.processEvents()
    assert [table.isColumnHidden(n) for n in range(4)] == [False] * 4
    assert table.aside(0) == ""
    laid: list[str] = []
    table.laid.connect(lambda: laid.append(table.aside(0)))
    table.resize(theme.px(330), theme.px(200))
    app.processEvents()
    assert [table.isColumnHidden(n) for n in range(4)] == [False, False, True, False], "the last gives way first"
    table.resize(theme.px(200), theme.px(200))
    app.processEvents()
    assert laid[-1] == table.aside(0) == "Folio: F-77 · Code: GOODWILL"
    assert table.aside(1) == "Code: GOODWILL"
    assert table.aside(-1) == table.aside(2) == ""
    table.close()


def test_the_longest_hint_that_has_room_is_shown(app: QApplication) -> None:
    field = FindField()
    field.set_hints("Room, name or confirmation", "Room or name")
    field.show()
    for wide, hint in ((400, "Room, name or confirmation"), (160, "Room or name"), (60, "Room or name")):
        field.resize(theme.px(wide), theme.px(36))
        app.processEvents()
        assert field.placeholderText() == hint
    field.close()
