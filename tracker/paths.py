"""Where things lie on this computer: the data folder and the shipped resources. The only user of platformdirs."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

LEDGER_NAME = "latitude.ledger"


def data_dir(chosen: str | os.PathLike[str] | None = None) -> Path:
    """The data folder: what was chosen, else LATITUDE_DATA_DIR, else the system's place for user data."""
    named = chosen or os.environ.get("LATITUDE_DATA_DIR")
    if named:
        return Path(named).expanduser()
    return Path(platformdirs.user_data_dir("Latitude", appauthor=False))


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
