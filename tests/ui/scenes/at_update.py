"""The scenes of an update from a stick: what it brings, half way, in place, and where somebody else updates."""

from __future__ import annotations

from pathlib import Path

from tests.ui.scenes.stage import Stage
from tracker.desk.update.offered import Offer
from tracker.desk.update.place import Place
from tracker.domain.problems import Refused
from tracker.domain.release.manifest import Manifest, Part
from tracker.ui.update.sheet import UpdateSheet, update_sheet

MANIFEST = Manifest("0.2.0", 3, "linux-x86_64", (Part("latitude", 182_000_000, "0" * 64, True),))
OFFER = Offer(
    Path("/media/stick/latitude-0.2.0-linux-x86_64.latitude"), MANIFEST, "56475aa75463474c", "0" * 64, 71_000_000
)


def _sheet(stage: Stage) -> UpdateSheet:
    """Made anew, as if this program lay in a folder that updates itself."""
    before = stage.window.findChild(UpdateSheet)
    if before is not None:
        before.setParent(None)
        before.deleteLater()
    sheet = update_sheet(stage.window, stage.rig.link)
    sheet.open()
    sheet.banner.hide()
    for part in (sheet.about, sheet.stick, sheet.file):
        part.show()
    sheet._use(Place(stage.folder, "0.1.0"))
    sheet.focus_first()
    return sheet


def by_others(stage: Stage) -> None:
    sheet = _sheet(stage)
    for part in (sheet.about, sheet.stick, sheet.file):
        part.hide()
    sheet._say(
        Refused(
            "by_package",
            "A package of this system brought Latitude here: your administrator updates it with the newer package.",
        )
    )
    sheet.focus_first()


def choosing(stage: Stage) -> None:
    _sheet(stage)


def offered(stage: Stage) -> None:
    _sheet(stage)._show_offer(OFFER)


def half_way(stage: Stage) -> None:
    sheet = _sheet(stage)
    sheet._show_offer(OFFER)
    sheet._rest(resting=False)
    stage.half_way(sheet.under_way, 640, 1000)


def in_place(stage: Stage) -> None:
    _sheet(stage)._done("0.2.0")
