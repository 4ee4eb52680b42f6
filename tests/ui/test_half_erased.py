"""An erasure that is half agreed to is kept by who it is, never by name, and goes with the guest, however the guest goes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import PINS
from tests.ui.half_typed import NAMED, act, kept, press, say, standing, wait_until_gone, wait_until_kept
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import people, presence
from tracker.desk.erasing import erasure, of_logs, retention
from tracker.domain.people import Role
from tracker.ledger.store import Ledger
from tracker.ui.desk.keeping import AFTER

pytestmark = pytest.mark.by_lot("half erased", 3)

YES = frozenset({"erase", "still_open", "in_house", "retention", "clock_jump"})


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


@pytest.fixture
def half(tmp_path: Path, qtbot: QtBot) -> Callable[[str], DeskRig]:
    """A manager's desk at which this was begun, and is kept by now."""

    def begun(name: str) -> DeskRig:
        one = act(name)
        rig = desk_rig(tmp_path, qtbot, signed_in=one.by, prepare=one.prepare)
        one.do(rig)
        wait_until_kept(rig, qtbot, "MM")
        return rig

    return begun


def stays(rig: DeskRig) -> list[str]:
    """Whom it would erase."""
    return rig.work(
        lambda x: [s for (s,) in x.query("SELECT stay FROM stay_room WHERE room IN ('700', '800') ORDER BY room")]
    )


def by_hand(rig: DeskRig, who: str = "MM") -> None:
    """As the command line does."""
    now, manager, ids = rig.clock(), rig.people["MM"], stays(rig)
    by = presence.seen(replace(manager, initials=who), rig.clock.ticks())
    rig.work(lambda ledger: erasure.erase(ledger, ids, by, now, confirmed=YES))


def by_retention(rig: DeskRig) -> None:
    """Months later."""
    rig.clock.later(days=400)
    now, manager = rig.clock(), rig.people["MM"]

    def ran(ledger: Ledger) -> int:
        retention.set_months(ledger, 1, manager, now, YES)
        return len(retention.run(ledger, manager, now, YES).lines)

    assert rig.work(ran)


def test_it_is_kept_by_who_it_is_and_without_a_name(half: Callable[[str], DeskRig], qtbot: QtBot) -> None:
    rig = half("an erasure")
    # What stood there first may be kept before the last of the reason is typed.
    qtbot.waitUntil(lambda: "asked by mail" in json.dumps(kept(rig, "MM")), timeout=AFTER * 20)
    row = json.dumps(kept(rig, "MM"))
    assert stays(rig)[0] in row
    for name in ("ada", "example", "700"):
        assert name not in row.casefold()


def test_it_stands_again_also_for_who_takes_a_moment_before_turning_to_the_page(
    half: Callable[[str], DeskRig], qtbot: QtBot
) -> None:
    """What is asked of a page behind the desk waits until that page is in front, and is kept meanwhile, once."""
    rig = half("an erasure")
    qtbot.waitUntil(lambda: "asked by mail" in json.dumps(kept(rig, "MM")), timeout=AFTER * 20)  # and not half of it
    before = kept(rig, "MM")
    press(rig, "Ctrl+L")
    rig.unlock("LL")
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    say(rig, "41", "Backspace", "Backspace")
    qtbot.wait(AFTER * 3)
    rig.settle()
    assert not rig.window.workplace.apart.isVisible()
    assert kept(rig, "MM") == before
    press(rig, "F2")
    assert {"erase-reason: asked by mail", "erase-visits: yes"} <= set(standing(rig))


@pytest.mark.by_lot("half erased and put away", 1)
@pytest.mark.parametrize("name", ["an erasure", "an erasure by name", "half a name to erase"])
def test_it_goes_when_it_is_put_away(half: Callable[[str], DeskRig], qtbot: QtBot, name: str) -> None:
    rig = half(name)
    press(rig, "Esc", "Esc")
    wait_until_gone(rig, qtbot, "MM")


@pytest.mark.by_lot("half erased and done", 1)
@pytest.mark.parametrize("name", ["an erasure", "an erasure by name"])
def test_it_goes_when_it_is_done(half: Callable[[str], DeskRig], qtbot: QtBot, name: str) -> None:
    rig = half(name)
    press(rig, "Ctrl+A")
    say(rig, PINS["MM"], "Return")
    assert rig.work(lambda x: x.query("SELECT count(*) FROM journal WHERE kind = 'erasure'")) != [(0,)]
    wait_until_gone(rig, qtbot, "MM")


@pytest.mark.by_lot("half erased and gone", 1)
@pytest.mark.parametrize("erase", [by_hand, by_retention])
def test_it_goes_with_a_guest_who_is_erased_another_way(
    half: Callable[[str], DeskRig], erase: Callable[[DeskRig], None]
) -> None:
    rig = half("an erasure")
    press(rig, "Ctrl+L")
    assert kept(rig, "MM")
    erase(rig)
    assert not kept(rig, "MM")
    rig.unlock("MM")
    press(rig, "F2")
    assert "ErasePanel" not in standing(rig)
    assert not any("asked by mail" in line for line in standing(rig))
    assert not kept(rig, "MM")


def test_it_is_not_kept_again_when_the_guest_went_under_the_hands(half: Callable[[str], DeskRig], qtbot: QtBot) -> None:
    """Somebody erased the guest by the command line: what is typed on is kept no more, and the panel goes."""
    rig = half("an erasure")
    by_hand(rig)
    assert not kept(rig, "MM")
    press(rig, "Shift+Tab")
    say(rig, " and by phone")
    qtbot.wait(AFTER * 3)
    rig.settle()
    assert not kept(rig, "MM")
    rig.link.refresh()
    rig.settle()
    assert "ErasePanel" not in standing(rig)


def test_a_name_that_is_erased_another_way_goes_however_it_was_typed(half: Callable[[str], DeskRig]) -> None:
    rig = half("an erasure by name")
    press(rig, "Ctrl+L")
    now, manager = rig.clock(), rig.people["MM"]
    rig.work(lambda ledger: of_logs.erase_named(ledger, NAMED.upper(), manager, now, "", YES))
    assert not kept(rig, "MM")
    rig.unlock("MM")
    assert "ErasePanel" not in standing(rig)


def test_the_reason_is_shown_apart_to_who_may_erase_no_more(half: Callable[[str], DeskRig], qtbot: QtBot) -> None:
    """What cannot be asked again is not lost in silence."""
    rig = half("an erasure")
    press(rig, "Ctrl+L")
    now, manager = rig.clock(), rig.people["MM"]

    def other(ledger: Ledger) -> None:
        second = people.add(ledger, "Nina Next", "NN", Role.MANAGER, PINS["MM"], manager, now)
        people.change_role(ledger, "MM", Role.LEAD, presence.seen(second, ledger.ticks()), now)

    rig.work(other)
    rig.unlock("MM")
    press(rig, "F2")
    banner = rig.window.workplace.apart
    qtbot.waitUntil(lambda: "“asked by mail”" in banner.text(), timeout=AFTER * 20)
    assert banner.isVisible()
    assert "ErasePanel" not in standing(rig)
    qtbot.waitUntil(lambda: [place.split()[0] for place in kept(rig, "MM")] == ["apart"], timeout=AFTER * 20)
    by_hand(rig, "NN")
    assert not kept(rig, "MM")
