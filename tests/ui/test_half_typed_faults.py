"""What is sent while the disk takes nothing stands where it stood: whoever typed it sends it again once there is room."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import PINS
from tests.ui.half_typed import ACTS, act, go, press, say, standing, tab_to
from tests.ui.rig import DeskRig, desk_rig
from tracker.domain.problems import LedgerFault
from tracker.ledger.store import Ledger

FULL = LedgerFault("disk_full", "The disk is full. Nothing was recorded and nothing was lost. Free some space.")


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


def enter(rig: DeskRig) -> None:
    press(rig, "Return")


def when(rig: DeskRig) -> None:
    tab_to(rig, "promise-due")
    say(rig, "1d", "Return")


def pin_of(initials: str) -> Callable[[DeskRig], None]:
    def agree(rig: DeskRig) -> None:
        press(rig, "Ctrl+A")
        say(rig, PINS[initials], "Return")

    return agree


def with_a_pin(rig: DeskRig) -> None:
    for name in ("PIN", "PIN again"):
        tab_to(rig, name)
        say(rig, "2468")
    press(rig, "Return")


def post_reply(rig: DeskRig) -> None:
    press(rig, "Tab", "Return")


SENT: dict[str, Callable[[DeskRig], None]] = {
    "a promise": when, "a word on a promise": enter, "how it landed": enter, "above the cap": pin_of("LL"),
    "why a line is taken back": enter, "many taken back": enter, "a bill": enter, "a lead's word": pin_of("MM"),
    "a promise at the guest": when, "a name": enter, "a new guest": enter, "a cap": enter, "the hotel": enter,
    "how long guests are kept": enter, "somebody new": with_a_pin, "an erasure": pin_of("MM"),
    "an erasure by name": pin_of("MM"), "a reply": post_reply,
}  # fmt: skip
BACK = {"above the cap": ("quick: 412 c150 wifi down",)}
"""What was asked about a line that is in the line again."""
NOT_SENT = {
    "the next step": "it asks for the next question", "a letter": "it writes a file", "a close": "it goes on at its step",
    "the in-house list": "its file is there", "an old log": "its file is there", "a carrier's bills": "its file is there",
    "which column is which": "its file is there", "an export": "it writes a file", "the posting list": "what is looked at",
    "half a name to erase": "it is looked up", "a cap to try": "nothing is written",
}  # fmt: skip


def test_every_act_is_sent_or_it_is_said_why_not() -> None:
    assert {one.name for one in ACTS} == {*SENT, *NOT_SENT}


@pytest.mark.by_lot("sent to a full disk", 3)
@pytest.mark.parametrize("name", SENT)
def test_what_could_not_be_sent_stands_where_it_stood(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    one = act(name)
    rig = desk_rig(tmp_path, qtbot, signed_in=one.by, prepare=one.prepare)
    one.do(rig)
    with monkeypatch.context() as patch:

        def full(*_: object, **__: object) -> None:
            raise FULL

        patch.setattr(Ledger, "append", full)
        SENT[name](rig)
        rig.settle()
        assert rig.link.fault is not None, "it was sent"
        stands = BACK.get(name, one.stands)
        for part in stands:
            assert any(part in line for line in standing(rig)), (part, standing(rig))
        press(rig, "Ctrl+L")
    rig.link.mend()
    rig.settle()
    rig.unlock(one.by)
    if name != "a reply":  # the patterns are in front already
        go(rig, *one.back)
    for _ in range(4):
        rig.settle()
    for part in stands:
        assert any(part in line for line in standing(rig)), (part, standing(rig))
