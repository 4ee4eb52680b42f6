"""Which command opens this very program, the one that stays the same when the program is updated. Writes nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tracker import paths
from tracker.desk.update.place import STARTER, place
from tracker.domain.problems import Refused


def words(folder: Path) -> list[str]:
    """The command's words: a program by its whole name first; with the data folder unless the program finds it by itself."""
    named = [] if _found_by_itself(folder) else ["--data-dir", os.path.abspath(folder.expanduser())]  # noqa: PTH100 - a link stays a link
    return [*_program(), *named]


def _found_by_itself(folder: Path) -> bool:
    """Whether a start without a word opens this folder: what only this session's environment names, the next may not."""
    if os.environ.get("LATITUDE_DATA_DIR"):
        return False
    try:
        return os.path.realpath(paths.data_dir()) == os.path.realpath(folder.expanduser())
    except (Refused, RuntimeError):
        return False


def _program() -> list[str]:
    here = place()
    if here is not None:
        return [str(here.root / STARTER)]  # not the version that runs: an update clears it away
    running = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(running)]
    if sys.platform == "win32":
        return _on_windows(running)
    start = _sources() / "packaging" / "run"
    if start.is_file():  # which also installs what an update of the sources asks for
        return ["/bin/sh", str(start)]
    return [str(running), "-P", "-m", "tracker"]


def _on_windows(running: Path) -> list[str]:
    for launcher in (running, running.parent.parent / "Latitude.exe"):  # the window's own process, a command's
        if launcher.name.lower() == "latitude.exe" and launcher.is_file():
            return [str(launcher)]
    start = _sources() / "packaging" / "run.cmd"
    if start.is_file():
        return [str(start)]
    quiet = running.with_name("pythonw.exe")  # no console beside the window
    return [str(quiet if quiet.is_file() else running), "-P", "-m", "tracker"]


def _sources() -> Path:
    return Path(paths.__file__).parents[1]
