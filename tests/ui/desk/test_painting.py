"""What a key paints: what has changed, and not the desk behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tests.rig import Hotel
from tests.ui.desk.conftest import OpenDesk
from tracker.ui import theme


class Area(QObject):
    """Adds up the pixels that are painted anew in a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.pixels = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.pixels += sum(box.width() * box.height() for box in event.region())  # type: ignore[attr-defined]  # a paint event
        return super().eventFilter(watched, event)


def busy(hotel: Hotel) -> None:
    for n in range(60):
        hotel.post(hotel.guest(f"Busy Example {n}", f"{900 + n}"), 100 + n)


def test_a_key_that_leaves_the_list_of_guests_paints_nothing_of_the_desk_behind_it(open_desk: OpenDesk) -> None:
    desk = open_desk(busy)
    desk.type("9")
    assert len(desk.page.line.candidates.guests()) == 9
    behind = [Area(desk.page.caps.list.viewport()), Area(desk.page.recent.table.viewport())]
    desk.type("0")
    assert [len(guest.room) for guest in desk.page.line.candidates.guests()] == [3] * 9
    assert [area.pixels for area in behind] == [0, 0]
    desk.press("Esc")
    assert sum(area.pixels for area in behind) > 0, "the desk is seen again"


def test_a_step_of_the_lines_paints_the_line_that_came_into_sight(open_desk: OpenDesk) -> None:
    table = open_desk(busy).page.recent.table
    view = table.viewport()
    area = Area(view)
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + theme.px(32))
    view.repaint(0, 0, 1, 1)  # what is owed is painted with it
    assert 0 < area.pixels < view.width() * theme.px(32) * 3
