"""Everything that can stand half typed in the window, each by keys alone: typed here, looked for again after a restart."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.desk.insights.season import play
from tests.rig import Hotel
from tests.ui.rig import DeskRig, open_desk
from tracker.desk import drafts
from tracker.desk import guests as use
from tracker.desk.history import bring
from tracker.domain.gesture import Kind
from tracker.ui.bringing.column_map import ColumnMap
from tracker.ui.desk.confirm import SEEN_AFTER
from tracker.ui.desk.keeping import AFTER
from tracker.ui.desk.questions import Question
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.guests.house_list.plan_view import PlanView
from tracker.ui.guests.prompt import Prompt
from tracker.ui.shift.closing.walk import CloseWalk
from tracker.ui.widgets import SegmentedTabs

LOG = "Date;Amount;Whom\n2024-04-13;20.00;Ada\n2024-06-15;7.50;Bea\n"
LIST = "Name,Room,Arrival\nNora New,901,03/04/2026\n"
LENS = ("F4", "Ctrl+Shift+Tab", *("Shift",) * 4)
"""To the patterns, which are told once everything is read."""
NAMED = "Anna Müller"
UNKNOWN = "When;How much;Whom\n2024-04-03;20.00;Ada\n"
BILLS = "Tracking;Amount\n1Z001;1.437\n"


def press(rig: DeskRig, *keys: str) -> None:
    for key in keys:
        rig.keys.press(key)
        rig.settle()


def say(rig: DeskRig, text: str, *then: str) -> None:
    rig.keys.type(text)
    press(rig, *then)


def command(rig: DeskRig, name: str) -> None:
    press(rig, "Ctrl+K")
    say(rig, name, "Return")


def _holder(part: QWidget) -> str:
    holder = part.parentWidget()
    return holder.objectName() if holder is not None else ""


def go(rig: DeskRig, *ways: str) -> None:
    """Keys, and commands by their words."""
    for way in ways:
        command(rig, way) if " " in way else press(rig, way)


def tab_to(rig: DeskRig, name: str) -> None:
    """Tab until the keyboard stands in the part of that name."""
    for _ in range(80):
        at = QApplication.focusWidget()
        if at is not None and name in (at.objectName(), at.accessibleName(), _holder(at)):
            return
        press(rig, "Tab")
    raise AssertionError(f"no Tab leads to {name}")


SOUGHT = ("find-guest", "filter")
"""Words that are looked for: they are typed for the moment."""


def standing(rig: DeskRig) -> list[str]:
    """What is to be seen of fields and questions, as a person would compare it: kind or name, and what stands there."""
    found = []
    for one in rig.window.findChildren(QWidget):
        if not one.isVisible() or one.objectName() in SOUGHT:
            continue
        name = one.objectName() or _holder(one) or type(one).__name__
        if isinstance(one, QLineEdit) and one.echoMode() is QLineEdit.EchoMode.Normal:
            found.append(f"{name}: {one.text()}")
        elif isinstance(one, QPlainTextEdit):
            found.append(f"{name}: {one.toPlainText()}")
        elif isinstance(one, QComboBox):
            found.append(f"{name}: {one.currentText()}")
        elif isinstance(one, QSpinBox):
            found.append(f"{name}: {one.value()}")
        elif isinstance(one, QCheckBox):
            found.append(f"{name}: {'yes' if one.isChecked() else 'no'}")
        elif isinstance(one, SegmentedTabs):
            found.append(f"{name}: {one.current()}")
        elif isinstance(one, Question | Prompt | CloseWalk | ColumnMap | PlanView | ErasePanel):
            found.append(type(one).__name__)
    return sorted(found)


@dataclass(frozen=True)
class Act:
    """`do` types it; `back` are the keys and commands that go to where it stood; `stands` is part of what is seen there."""

    name: str
    do: Callable[[DeskRig], None]
    stands: tuple[str, ...]
    back: tuple[str, ...] = ()
    by: str = "RR"
    prepare: Callable[[Hotel], object] | None = None
    file: str = ""
    """What the file holds that is chosen."""

    @property
    def secret(self) -> str:
        """What is typed into the field that shows dots, if there is one."""
        return (
            SECRET
            if self.name in ("above the cap", "a lead's word", "a PIN", "an erasure", "an erasure by name")
            else ""
        )


SECRET = "918273"


def _waiting(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Lena Label", "777"), 1200, kind=Kind.FREE_LABEL, estimated=True)
    hotel.post(hotel.guest("Ada Example", "414"), 40_000, approver="LL")


def gone(hotel: Hotel) -> None:
    """Somebody who has been here twice has left."""
    stay = hotel.guest("Ada Example", "700", departure=date(2026, 11, 25))
    old = hotel.guest("ADA EXAMPLE", "800", arrival=date(2026, 9, 3), departure=date(2026, 9, 5))
    for one in (stay, old):
        use.leave(hotel.ledger, one.id, hotel.later(hours=1).now)


def with_a_log(hotel: Hotel) -> None:
    """Somebody whom only an old log names."""
    old = hotel.ledger.path.parent / "old.csv"
    old.write_text(f"Date,Amount,Guest\n2024-03-05,20.00,{NAMED}\n", encoding="utf-8")
    bring(hotel.ledger, old, hotel.people["MM"], lambda: hotel.now, dry_run=False)
    old.unlink()


def _given(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Ada Example", "414"), 2000)


def _promise(rig: DeskRig) -> None:
    say(rig, "412", "Ctrl+P")
    say(rig, "fix the wifi")


def _settle(rig: DeskRig) -> None:
    say(rig, "412 c20 wifi down !2h", "Return", "Ctrl+Shift+P", "Return", "Right", "Tab")
    say(rig, "still down")


def _landed(rig: DeskRig) -> None:
    say(rig, "412 c20 wifi", "Return", "Ctrl+F", "Tab", "Home", "Ctrl+K")
    say(rig, "land", "Return", "D", "Tab")
    say(rig, "found us fun")


def _next_step(rig: DeskRig) -> None:
    say(rig, "412 c20 wifi", "Return", "Ctrl+F", "Tab", "Home", "U")


def _above(rig: DeskRig) -> None:
    say(rig, "412 c150 wifi down", "Return")
    say(rig, "ll")
    say(rig, SECRET)


def _taken_back(rig: DeskRig) -> None:
    say(rig, "412 c20 wifi", "Return", "Ctrl+Z", "Right", "Right", "Right", "Tab")
    say(rig, "the other guest")


def _many_back(rig: DeskRig) -> None:
    say(rig, "105-412 c10 wifi", "Return")
    QTest.qWait(SEEN_AFTER + 100)  # the second half of a double Enter would post nothing
    press(rig, "Return", "Ctrl+Z")
    tab_to(rig, "take-back-reason")
    press(rig, "Right", "Right", "Tab")
    say(rig, "wrong corridor")


def _bill(rig: DeskRig) -> None:
    press(rig, "F3", "Ctrl+B")
    say(rig, "14.37")


def _consent(rig: DeskRig) -> None:
    press(rig, "F3", "Ctrl+J")
    say(rig, f"mm{SECRET}")


def _at_guest(rig: DeskRig) -> None:
    press(rig, "F2")
    say(rig, "521", "Ctrl+P")
    say(rig, "a late table")


def _renamed(rig: DeskRig) -> None:
    press(rig, "F2")
    say(rig, "521")
    command(rig, "correct this guest")
    press(rig, "Ctrl+A")
    say(rig, "Anna Half")


def _letter(rig: DeskRig) -> None:
    press(rig, "F2")
    say(rig, "414")
    command(rig, "letter to this guest")
    press(rig, "Right", "Right")


def _added(rig: DeskRig) -> None:
    press(rig, "F2", "Ctrl+G")
    tab_to(rig, "add-name")
    say(rig, "Half Typed")


def _close(rig: DeskRig) -> None:
    press(rig, "F3", "Ctrl+Return", "Alt+2")


def _list(rig: DeskRig) -> None:
    press(rig, "F2", "Ctrl+I", "D")


def _old_log(rig: DeskRig) -> None:
    command(rig, "old log")
    tab_to(rig, "log-columns")
    press(rig, "Space", "Tab", "Down")


def _bills(rig: DeskRig) -> None:
    press(rig, "Ctrl+Shift+B")
    say(rig, ",")


def _export(rig: DeskRig) -> None:
    command(rig, "export the journal")
    tab_to(rig, "export-format")
    press(rig, "Right", "Right")


def _posting(rig: DeskRig) -> None:
    press(rig, "Ctrl+Shift+F")
    tab_to(rig, "posting-scope")
    press(rig, "Left")


def _cap(rig: DeskRig) -> None:
    command(rig, "settings: caps")
    tab_to(rig, "cap-amount")
    say(rig, "80")


def _hotel(rig: DeskRig) -> None:
    command(rig, "settings: hotel")
    tab_to(rig, "hotel-contact")
    press(rig, "Ctrl+A")
    say(rig, "+43 1 555")


def _months(rig: DeskRig) -> None:
    command(rig, "settings: retention")
    tab_to(rig, "retention-months")
    press(rig, "Up")


def _column(rig: DeskRig) -> None:
    command(rig, "old log")
    press(rig, "Down")


def _somebody(rig: DeskRig) -> None:
    command(rig, "settings: people")
    tab_to(rig, "new-person")
    press(rig, "Space")
    tab_to(rig, "Name")
    say(rig, "Nina Half", "Tab")
    press(rig, "Ctrl+A")
    say(rig, "nx")


def _tried(rig: DeskRig) -> None:
    command(rig, "try another cap")
    tab_to(rig, "what-if-cap")
    press(rig, "Ctrl+A")
    say(rig, "35")


def _erase(rig: DeskRig) -> None:
    press(rig, "F2")
    say(rig, "700")
    command(rig, "erase this guest")
    press(rig, "Shift+Tab", "Space", "Tab")
    say(rig, "asked by mail", "Return")
    say(rig, SECRET)


def _erase_named(rig: DeskRig) -> None:
    command(rig, "erase somebody")
    say(rig, NAMED, "Return")
    tab_to(rig, "erase-reason")
    say(rig, "asked by letter", "Return")
    say(rig, SECRET)


def _named_half(rig: DeskRig) -> None:
    command(rig, "erase somebody")
    say(rig, NAMED[:4])


def _reply(rig: DeskRig) -> None:
    go(rig, *LENS)
    tab_to(rig, "reply-pair")
    say(rig, "She asks")


def _own_pin(rig: DeskRig) -> None:
    command(rig, "settings: your pin")
    for name in ("own-pin", "new-pin", "new-pin-again"):
        tab_to(rig, name)
        say(rig, SECRET)


ACTS = (
    Act("a promise", _promise, ("MakePanel", "promise-what: fix the wifi")),
    Act("a word on a promise", _settle, ("SettlePanel", "settle-word: still down")),
    Act("how it landed", _landed, ("LandedPanel", "landed-word: found us fun")),
    Act("the next step", _next_step, ("NextStep",)),
    Act("above the cap", _above, ("Approval", "lead: ll")),
    Act("why a line is taken back", _taken_back, ("Reversal", "take-back-note: the other guest")),
    Act("many taken back", _many_back, ("TakeBackMany", "take-back-note: wrong corridor")),
    Act("a bill", _bill, ("BillPanel", "bill-amount: 14.37"), ("F3",), "MM", _waiting),
    Act("a lead's word", _consent, ("ConsentPanel", "consent-lead: mm"), ("F3",), "RR", _waiting),
    Act("a promise at the guest", _at_guest, ("MakePanel", "promise-what: a late table"), ("F2",)),
    Act("a name", _renamed, ("Prompt", "prompt-text: Anna Half"), ("F2",)),
    Act("a letter", _letter, ("Prompt", "prompt-language: es"), ("F2",), "RR", _given),
    Act("a new guest", _added, ("add-name: Half Typed",), ("F2", "Ctrl+G")),
    Act("a close", _close, ("CloseWalk",), ("F3",), "LL", _waiting),
    Act("the in-house list", _list, ("PlanView",), ("F2",), "LL", None, LIST),
    Act("an old log", _old_log, ("ColumnMap",), (), "MM", None, LOG),
    Act("a carrier's bills", _bills, ("BillsView",), (), "MM", None, BILLS),
    Act("an export", _export, ("export-format: hledger",), (), "MM"),
    Act("the posting list", _posting, ("posting-scope: day",), (), "LL", _given),
    Act("a cap", _cap, ("cap-amount: 80",), ("F10", "Right"), "MM"),
    Act("the hotel", _hotel, ("hotel-contact: +43 1 555",), ("F10", "Right", "Right"), "MM"),
    Act("how long guests are kept", _months, ("retention-months: 19",), ("settings: retention",), "MM"),
    Act("which column is which", _column, ("column-value: When",), (), "MM", None, UNKNOWN),
    Act("somebody new", _somebody, ("Nina Half",), ("F10",), "MM"),
    Act("an erasure", _erase, ("ErasePanel", "erase-reason: asked by mail", "erase-visits: yes"), ("F2",), "MM", gone),
    Act(
        "an erasure by name",
        _erase_named,
        ("ErasePanel", "erase-reason: asked by letter", f"erase-name: {NAMED}"),
        (),
        "MM",
        with_a_log,
    ),
    Act("half a name to erase", _named_half, (f"erase-name: {NAMED[:4]}",), (), "MM", with_a_log),
    Act("a reply", _reply, ("reply-pair: She asks",), LENS, "RR", play),
    Act("a cap to try", _tried, ("what-if-cap: 35",), ("F4", "try another cap"), "MM", _given),
)


def act(name: str) -> Act:
    """The one of that name."""
    return next(one for one in ACTS if one.name == name)


def kept(rig: DeskRig, initials: str = "RR") -> drafts.HalfTyped:
    """What the ledger holds of it."""
    person = rig.people[initials]
    return rig.work(lambda ledger: drafts.half_typed(ledger, person))


def wait_until_kept(rig: DeskRig, qtbot: QtBot, initials: str = "RR") -> None:
    """Until something is."""
    qtbot.waitUntil(lambda: bool(kept(rig, initials)), timeout=AFTER * 20)


def wait_until_gone(rig: DeskRig, qtbot: QtBot, initials: str = "RR") -> None:
    """Until nothing is."""
    qtbot.waitUntil(lambda: not kept(rig, initials), timeout=AFTER * 20)


def choose(folder: Path, held: str) -> None:
    """The file that is chosen next holds this."""
    path = folder / "chosen.csv"
    path.write_text(held, encoding="utf-8")
    chosen = (str(path), "")
    setattr(QFileDialog, "getOpenFileName", lambda *_: chosen)  # noqa: B010 - the process ends with it


def killed(name: str, folder: Path) -> None:
    """Type it in a window of this process, tell what stands there, and be killed a moment after the last key."""
    one = act(name)
    application = QApplication([])
    choose(folder, one.file)
    rig = open_desk(folder, one.prepare)
    rig.unlock(one.by)
    one.do(rig)
    QTest.qWait(AFTER * 3)
    rig.settle()
    (folder / "standing.txt").write_text("\n".join(standing(rig)), encoding="utf-8")
    (folder / "now.txt").write_text(rig.clock().isoformat(), encoding="utf-8")
    assert application is not None
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    killed(sys.argv[1], Path(sys.argv[2]))
