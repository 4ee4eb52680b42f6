"""What the doctor says of the computer: versions, folder, disk, letters, screen, printers. Opens no ledger."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from tracker import __version__
from tracker.desk.doctor.check import Check, State, of_problem
from tracker.desk.doctor.printers import printers
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence, counted
from tracker.ledger import connection
from tracker.ledger.folder import check_folder

LITTLE_SPACE = 200_000_000
NO_SPACE = 20_000_000
_PARTS = ("PySide6-Essentials", "reportlab", "sqlite-utils", "platformdirs", "click", "rapidfuzz", "tzdata")
_AGAIN = Sentence("Install Latitude again.")


def checks(folder: Path) -> Iterator[Check]:
    """Each check of the computer."""
    yield from (_versions(), _parts(), _engine(), *_folder(folder), _fonts(), _screen(), _printers())


def _versions() -> Check:
    found = Sentence(
        "Latitude {version}, Python {python}, {system}",
        version=__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
    )
    fine = sys.version_info >= (3, 11)
    todo = None if fine else Sentence("Install Latitude again, with Python 3.11 or newer.")
    return Check("version", "ok" if fine else "fail", found, todo, "version python system")


def _parts() -> Check:
    known, missing = [], []
    for name in _PARTS:
        try:
            known.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        return Check("parts", "fail", Sentence("Missing: {missing}", missing=missing), _AGAIN, "missing")
    return Check("parts", "ok", Sentence("All are there: {parts}", parts=known), shared="parts")


def _engine() -> Check:
    version = connection.engine_version()
    fine = tuple(int(part) for part in version.split(".")) >= (3, 37)
    todo = None if fine else Sentence("Install Latitude again: SQLite 3.37 or newer is needed.")
    return Check("sqlite", "ok" if fine else "fail", Sentence("SQLite {version}", version=version), todo, "version")


def _folder(folder: Path) -> Iterator[Check]:
    try:
        exists = folder.exists()
        check_folder(folder if exists else _nearest(folder), create=False)
    except (Refused, LedgerFault) as problem:
        yield of_problem("data folder", problem.message)
        return
    if exists:
        yield Check("data folder", "ok", Sentence("{folder}, on this computer", folder=folder))
    else:
        found = Sentence("{folder} is not there yet", folder=folder)
        yield Check("data folder", "warn", found, Sentence("The first start makes it."))
    free = shutil.disk_usage(_nearest(folder)).free
    state: State = "fail" if free < NO_SPACE else "warn" if free < LITTLE_SPACE else "ok"
    todo = None if state == "ok" else Sentence("Free some space on that disk.")
    yield Check("disk space", state, Sentence("{free:,} MB free", free=free // 1_000_000), todo)


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((place for place in (folder, *folder.absolute().parents) if place.exists()), Path("/"))


def _fonts() -> Check:
    from tracker.reports.lettering import fonts  # loads reportlab: only when it is asked for
    from tracker.reports.style import Weight

    try:
        faces = list(fonts.chain(Weight.REGULAR))
    except OSError as error:
        found = Sentence("A font of the documents is missing ({why})", why=error.strerror)
        return Check("fonts", "fail", found, _AGAIN)
    samples = {
        "Ω": Sentence("Greek"), "Ж": Sentence("Cyrillic"), "ع": Sentence("Arabic"), "ש": Sentence("Hebrew"),
        "王": Sentence("Chinese"), "か": Sentence("Japanese"), "김": Sentence("Korean"),
    }  # fmt: skip
    missing = [name for letter, name in samples.items() if not any(ord(letter) in face.glyphs for face in faces)]
    if missing:
        found = Sentence("Documents cannot draw: {scripts}", scripts=missing)
        return Check("fonts", "warn", found, Sentence("Install a font such as fonts-droid-fallback."), "scripts")
    found = Sentence("Print as written: {scripts}; {n} fonts", scripts=list(samples.values()), n=len(faces))
    return Check("fonts", "ok", found, shared="scripts")


def _screen() -> Check:
    names = [name for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") if os.environ.get(name)]
    if names or not sys.platform.startswith("linux"):
        return Check(
            "screen", "ok", Sentence("A screen is there {named}", named=f"({', '.join(names)})" if names else "")
        )
    return Check("screen", "warn", Sentence("No screen is named"), Sentence("Commands work, the window does not."))


def _printers() -> Check:
    found = printers()
    if found is None:
        said = Sentence("The printers of this system cannot be told")
        return Check("printers", "warn", said, Sentence("Look in the system’s settings whether one is set up."))
    if not found:
        todo = Sentence("Set one up in the system; until then print the PDF elsewhere.")
        return Check("printers", "warn", Sentence("No printer is set up"), todo)
    return Check("printers", "ok", counted("{n} printer: {names}", "{n} printers: {names}", len(found), names=found))
