"""The scenes of trouble: the disk is full, slow, read-only or damaged, the lock waits, and what is said meanwhile."""

from __future__ import annotations

from tests.ui.scenes.stage import Stage, until
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import link as of_link
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
