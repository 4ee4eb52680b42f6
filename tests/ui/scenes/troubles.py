"""The scenes of trouble: the disk is full, slow, read-only or damaged, the lock waits, and what is said meanwhile."""

from __future__ import annotations

from datetime import timedelta

from tests.ui.scenes.stage import Stage, until
from tracker.desk.meeting import state
from tracker.desk.meeting.state import State
from tracker.domain.day import to_text
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ui import link as of_link
from tracker.ui.shell import half_typed
from tracker.ui.shell.chain_watch import Chain
from tracker.ui.shell.damage_sheet import DamageSheet
from tracker.ui.shell.soundness import sounded

FULL = "The disk is full. Nothing was recorded and nothing was lost. Free some space."
READ_ONLY = "The data folder cannot be written to. Nothing was recorded and nothing was lost."
UNKNOWN = "The disk failed while the line was being written: it is not known yet whether the gesture is in the journal."


def _stop(stage: Stage, code: str, message: str) -> None:
    stage.rig.link._pause = of_link.LONGEST  # not tried again while it is looked at
    stage.rig.link.stop_posting(LedgerFault(code, message))


def disk_full(stage: Stage) -> None:
    stage.type("412 c20 wifi")
    _stop(stage, "disk_full", FULL)


def read_only(stage: Stage) -> None:
    _stop(stage, "read_only", READ_ONLY)
    stage.press("F3")


def unknown(stage: Stage) -> None:
    _stop(stage, "disk_error", UNKNOWN)


def works_again(stage: Stage) -> None:
    unknown(stage)
    stage.rig.link.unsure = ["11111111-1111-4111-8111-111111111111"]
    stage.rig.link.mend()
    until(lambda: stage.rig.link.fault is None)
    stage.rig.settle()


def unmet(stage: Stage) -> None:
    """Other desks are not met until somebody sets a clock right, and lines wait for them."""
    now = stage.rig.clock()
    known = State(
        "postgresql://latitude_grand_lobby@db.example:5432/latitude", "grand", founder=True, met=to_text(now),
        failed=to_text(now), code="hub_clock", desks=3,
    )  # fmt: skip
    stage.rig.work(lambda ledger: state.note(ledger, known))
    said = Sentence(
        "This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.",
        here=now,
        there=now - timedelta(days=1),
    )
    stage.rig.link.desks.tell(Refused("hub_clock", said))
    stage.rig.settle()


def apart(stage: Stage) -> None:
    """After an update: a field and a question are there no more."""
    half_typed.tell_homeless(
        {
            "QLineEdit promise-gone": "fix the wifi beside the lift",
            "QPlainTextEdit reply-gone": "She asks for me. " * 20,
        }
    )
    stage.rig.settle()


def damaged(stage: Stage) -> None:
    stage.rig.window.verify()
    until(lambda: stage.rig.window.sound.chain is not None and stage.rig.window.sound.chain.state == "whole")
    found = Chain("damaged", seq=12, reason="line 12 is not what was chained", can_acknowledge=True)
    stage.rig.window.sound.watch.found.emit(found)
    stage.rig.link.stop_posting(LedgerFault(of_link.NOT_VERIFIED, "The ledger was changed. Nothing can be posted."))


def damage_sheet(stage: Stage) -> None:
    damaged(stage)
    stage.rig.window.workplace.banner.damage_wanted.emit()
    assert stage.window.findChild(DamageSheet) is not None


def verifying(stage: Stage) -> None:
    """Somebody has asked for it: how far it is stands above the page, with the way to stop it."""
    stage.half_way(stage.rig.window.workplace.verifying, 1_200, 5_400, behind=True)


def verify_stopped(stage: Stage) -> None:
    watch = sounded(stage.rig.window).watch
    watch.found.emit(Chain("stopped", seq=400))
    stage.rig.settle()


def loading(stage: Stage) -> None:
    """The disk is slow: the page has come to front and is still being read."""
    stage.shift.reading.view = None
    stage.held = stage.hold()
    stage.rig.keys.press("F3")
    until(lambda: stage.rig.link._lags)


def refused(stage: Stage) -> None:
    stage.rig.link.refused.emit(Refused("no_shift", "No shift is open: open one on F3 first."))
