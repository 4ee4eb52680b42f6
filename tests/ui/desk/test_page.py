"""The page as a whole: keys without conflicts, names for screen readers, right to left, empty and full."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.ui import theme
from tracker.ui.actions import conflicts, offered
from tracker.ui.desk.commands import desk_commands
from tracker.ui.desk.instead import instead_of
from tracker.ui.desk.posting import Posting


def test_no_two_commands_claim_a_key(desk: Desk) -> None:
    commands = desk_commands(lambda: desk.page)
    assert conflicts(commands) == []
    assert {"Ctrl+N", "Ctrl+Z", "Ctrl+F", "Ctrl+1", "Ctrl+9"} <= {c.shortcut for c in commands}
    mine = {c.key for c in offered(commands, desk.rig.people["RR"])}
    assert {c.key for c in commands} - mine == {"desk.waiting"}, "approving is the lead's"


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.press("Ctrl+N")
    nameless = [
        f"{type(w).__name__} {w.objectName()}"
        for w in desk.page.findChildren(QWidget)
        if isinstance(w, QLineEdit | QAbstractButton | QComboBox)
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.accessibleName()
        and w.isVisible()
        and not isinstance(w.parentWidget(), QComboBox)
    ]
    assert nameless == []


def test_escape_goes_back_one_step_at_a_time(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.guest("Second Guest", "412") and None)
    desk.type("412 c150")
    assert desk.page.line.candidates.isVisible()
    desk.press("Esc")
    assert not desk.page.line.candidates.isVisible()
    assert desk.text == "412 c150"
    desk.press("Ctrl+N", "Esc")
    assert not desk.page.drawing.drawer.isVisible()
    assert desk.focus() == "quick"
    desk.press("Ctrl+F", "Esc")
    assert desk.focus() == "quick"
    assert desk.text == "412 c150"


def test_an_empty_hotel_says_what_to_do(open_desk: OpenDesk) -> None:
    from tracker.desk import guests

    def prepare(hotel: Hotel) -> None:
        hotel.later(hours=1)
        for room in ("412", "207", "318", "105", "521", "601"):
            guests.leave(hotel.ledger, guests.meant(hotel.ledger, room, "", hotel.now).id, hotel.now)

    desk = open_desk(prepare)
    assert desk.page.caps.list.placeholder.isVisible()
    assert "Nobody in house yet" in desk.page.caps.list.placeholder.accessibleName()
    assert "Nothing given yet" in desk.page.recent.table.placeholder.accessibleName()


@pytest.mark.by_lot("the desk in looks", 3)
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_right_to_left_and_every_look_paint_without_a_warning(
    open_desk: OpenDesk, app: QApplication, mode: theme.Mode, scale: float
) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk = open_desk()
    theme.apply_theme(app, mode, scale)
    desk.type("318 c150 noise !1d")
    assert not desk.page.grab().isNull()
    line, caps = desk.page.line.geometry(), desk.page.side.geometry()
    assert caps.right() > line.center().x(), "the caps stand at the reading side"
    desk.press("Return")
    assert not desk.page.grab().isNull()
    desk.press("Esc", "Ctrl+N")
    assert not desk.page.grab().isNull()


def test_what_has_no_room_beside_the_other_is_a_key_away(open_desk: OpenDesk, app: QApplication) -> None:
    desk = open_desk()
    caps, table = desk.page.caps.list, desk.page.recent.table
    assert (caps.isVisible(), table.isVisible(), desk.page.body.to_caps.isVisible()) == (True, True, False)
    desk.press("Ctrl+Shift+C")
    assert QApplication.focusWidget() is caps
    theme.apply_theme(app, "light", 2.0)
    app.processEvents()
    assert (caps.isVisible(), table.isVisible(), desk.page.body.to_caps.isVisible()) == (False, True, True)
    desk.press("Ctrl+Shift+C")
    assert (caps.isVisible(), table.isVisible()) == (True, False)
    assert QApplication.focusWidget() is caps
    desk.press("Home", "Return")
    assert desk.page.line.understood.stay is not None, "the guest of the card stands in the line"
    desk.press("Ctrl+Shift+C")
    assert (caps.isVisible(), table.isVisible()) == (False, True)
    assert QApplication.focusWidget() is table
    desk.page.body.to_caps.click()
    assert caps.isVisible()
    desk.page.caps.back.click()
    assert table.isVisible()
    theme.apply_theme(app, "light", 1.0)
    app.processEvents()
    assert (caps.isVisible(), table.isVisible(), desk.page.body.to_caps.isVisible()) == (True, True, False)


def test_a_change_reaches_every_view_from_one_signal(desk: Desk) -> None:
    """Somebody else's post (another page, another use case) shows here by the link alone."""
    from tracker.desk import gestures, guests, overview
    from tracker.domain.gesture import Draft, Kind, new_uuid
    from tracker.ledger.store import Ledger

    person, now = desk.rig.people["RR"], desk.rig.clock.now

    def work(ledger: Ledger) -> overview.Change:
        stay = guests.meant(ledger, "412", "", now)
        done = gestures.post(ledger, Draft(new_uuid(), stay.id, Kind.CREDIT, 700), person, now)
        return overview.change(ledger, person, done.line.seq, now)

    desk.rig.link.tell(desk.rig.work(work))
    card = desk.page.caps.list.rows.row(0)
    row = desk.page.recent.table.rows.row(0)
    assert card is not None
    assert row is not None
    assert (card.figures, row.value) == ("€93 left", "€7.00")


def test_something_else_keeps_guest_reason_and_promise(desk: Desk) -> None:
    desk.type("412 upgrade 150 2n noise !1d to:suite")
    draft = desk.page.line.understood.draft("00000000-0000-4000-8000-000000000000")
    attempt = desk.page.flow.attempt(draft, "412")
    assert attempt is not None
    drink = next(p for p in desk.page.favourites.presets if p.kind.value == "credit")
    changed = instead_of(attempt, drink).draft
    assert (changed.stay, changed.cause, changed.note, changed.promise) == (draft.stay, draft.cause, draft.note, "1d")
    assert (changed.amount, changed.nights, changed.details) == (drink.value, 1, {})
    assert not Posting(desk.rig.link).busy(draft.uuid)
