"""Where things lie on this computer: the data folder, the shipped resources, what is set centrally. The only user of platformdirs.

A data folder is, in this order: what the command line chose, LATITUDE_DATA_DIR, the central file, the system's place.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import platformdirs

LEDGER_NAME = "latitude.ledger"
CENTRAL_NAME = "latitude.ini"


def data_dir(chosen: str | os.PathLike[str] | None = None) -> Path:
    """The data folder. Refused when the central file is asked and cannot be understood: no other folder takes its place."""
    named = chosen or os.environ.get("LATITUDE_DATA_DIR")
    if named:
        return Path(named).expanduser()
    from tracker.central import central  # what names a folder by hand never reads it

    return central().folders.get("data") or Path(platformdirs.user_data_dir("Latitude", appauthor=False))


def central_file() -> Path:
    """Where a chain sets things for this computer: LATITUDE_CONFIG, else the system's place for what all accounts share."""
    named = os.environ.get("LATITUDE_CONFIG")
    return Path(named) if named else Path(platformdirs.site_config_dir("Latitude", appauthor=False)) / CENTRAL_NAME


def practice_dir(data: Path) -> Path:
    """The folder of the hotel to practise in: beside the data folder, never in it."""
    place = data.expanduser().absolute()
    return place.with_name(f"{place.name}-practice")


def documents_dir() -> Path:
    """The user's documents folder, offered first when a report is exported."""
    return Path(platformdirs.user_documents_dir())


def resources() -> Path:
    """The shipped resources: beside the package when installed, at the repository's top when developing."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def kept_beside(temporary: Path, what: str) -> Path | None:
    """A folder beside the system's temporary files that one program after another keeps things in and only this user can write: a shared
    one could hold what somebody else put there. None where there is no such place."""
    user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    folder = temporary / f"latitude-{what}-{user}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    if not stat.S_ISDIR(found.st_mode):
        return None
    if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o022):
        return None
    return folder
