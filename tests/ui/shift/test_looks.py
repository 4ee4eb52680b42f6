"""The page fits: small windows, large text, hostile names; a rep's bar is as long as what was given."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.rig import Hotel
from tests.ui.pixels import holds, picture
from tests.ui.shift.conftest import Start
from tracker.domain.facts import GroupFact
from tracker.ui import theme
from tracker.ui.shift.now.by_rep import shares

NAME = "Maximiliana-Theodora <b>Wolkenstein</b> von und zu Hohenbergental " * 2


def hostile(hotel: Hotel) -> None:
    for room, name in (("414", NAME), ("415", "محمد العربي"), ("416", "山田 太郎")):
        hotel.post(hotel.guest(name, room), 2000, promise="18:00")
    hotel.post(hotel.guest(NAME, "417"), 40_000, approver="LL")


@pytest.mark.by_lot("the shift in a small window", 1)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_wider_than_a_small_window(start: Start, scale: float) -> None:
    """The shift, its past, what waits, the steps of the close: one after the other in one window."""
    desk = start("LL", hostile)
    desk.rig.window.resize(1280, 720)
    theme.apply_theme(QApplication.instance(), "light", scale)  # type: ignore[arg-type]  # it is there
    for keys in (("F3",), ("Ctrl+Tab",), ("Ctrl+Tab", "Ctrl+J"), ("Esc", "Ctrl+Return")):
        desk.press(*keys)
        for area in desk.page.findChildren(QScrollArea):
            inside = area.widget()
            if inside is not None and area.isVisible():
                assert inside.width() <= area.viewport().width() + 1, (keys, inside)
        assert desk.rig.window.width() == 1280
        assert desk.page.minimumSizeHint().width() <= desk.rig.window.width(), keys
    assert desk.page.closing.active


def test_dark_paints_the_shift_in_its_own_tokens(start: Start) -> None:
    desk = start("LL", hostile)
    theme.apply_theme(QApplication.instance(), "dark")  # type: ignore[arg-type]  # it is there
    desk.settle()
    assert holds(picture(desk.page.now.head), theme.sheet().surface)
    assert holds(picture(desk.page.now.reps), theme.sheet().accent)


def test_a_reps_bar_is_a_part_of_the_largest_and_a_loss_has_none(start: Start) -> None:
    desk = start("LL")
    house = desk.rig.link.view.house  # type: ignore[union-attr]  # signed in
    found = shares(
        [GroupFact("RR Rita Rep", 2, 4000, 0), GroupFact("R2 Rolf Rep", 1, 1000, 0), GroupFact("LL Lea", 0, -500, 0)],
        house,
    )
    assert [s.part for s in found] == [1.0, 0.25, 0.0]
    assert found[2].value == "−€5.00"
