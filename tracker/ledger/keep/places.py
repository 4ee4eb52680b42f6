"""Where backups and the mirror lie: where it is set centrally, else where somebody chose, else beside the ledger. Opens no ledger.

The choice is kept in a small file of its own, for the way back must be found when the ledger cannot be opened.
"""

from __future__ import annotations

import configparser
import os
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.central import folders_of
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import windows

FILE = "keeping.ini"


@dataclass(frozen=True)
class Places:
    """The folders of a data folder's backups and of its mirror, absolute; `central` names those that nobody here chooses."""

    backups: Path
    mirror: Path
    central: frozenset[str] = frozenset()


def places(folder: Path) -> Places:
    """The folders in force. A choice that cannot be read counts as none: the folders beside the ledger always work."""
    own, fixed = _chosen(folder), folders_of(folder)
    held = frozenset(fixed) & {"backups", "mirror"}
    return Places(fixed.get("backups", own.backups), fixed.get("mirror", own.mirror), held)


def _chosen(folder: Path) -> Places:
    plain = Places(folder.absolute() / "backups", folder.absolute() / "mirror")
    chosen = configparser.ConfigParser(interpolation=None)
    try:
        chosen.read(folder / FILE, encoding="utf-8")
    except (OSError, configparser.Error, UnicodeDecodeError):
        return plain
    found = {name: chosen.get("folders", name, fallback="") for name in ("backups", "mirror")}
    own = {name: Path(text) for name, text in found.items() if text and Path(text).is_absolute()}
    return Places(own.get("backups", plain.backups), own.get("mirror", plain.mirror))


def choose(folder: Path, *, backups: Path | None = None, mirror: Path | None = None) -> Places:
    """Use these folders from now on. Refused when one cannot be written to; LedgerFault when the choice cannot be kept."""
    now = places(folder)
    for name, wished in (("backups", backups), ("mirror", mirror)):
        if wished is not None and name in now.central:
            raise Refused("set_centrally", "Your IT department sets this folder for the whole computer: ask them.")
    found = Places(_usable(backups, folder) or now.backups, _usable(mirror, folder) or now.mirror)
    if found.backups == found.mirror:
        raise Refused("bad_folder", "Backups and the mirror need a folder each: choose two.")
    keeping = configparser.ConfigParser(interpolation=None)
    own = _chosen(folder)  # what is set centrally is nobody's choice, and not kept as one
    keeping["folders"] = {
        name: str(getattr(own if name in now.central else found, name)) for name in ("backups", "mirror")
    }
    temporary = folder / f"{FILE}.part"
    try:
        with temporary.open("w", encoding="utf-8") as file:
            keeping.write(file)
            file.flush()
            os.fsync(file.fileno())
        windows.put(temporary, folder / FILE)
    except OSError as error:
        raise LedgerFault(
            "cannot_write",
            Sentence("The choice could not be kept ({why}). The folders are the ones before.", why=error.strerror),
            elsewhere=True,
        ) from error
    return replace(found, central=now.central)


def _usable(chosen: Path | None, data: Path) -> Path | None:
    """The folder, if this account can write there."""
    if chosen is None:
        return None
    try:
        found = chosen.expanduser().resolve()
        fine = found.is_dir() and os.access(found, os.W_OK | os.X_OK)
    except (OSError, RuntimeError, ValueError):
        raise Refused("bad_folder", "That is no folder this computer can use: choose another one.") from None
    if not fine:
        raise Refused(
            "bad_folder",
            Sentence("{found} is no folder that this account can write to: choose another one.", found=found),
        )
    if found == data.resolve():
        raise Refused(
            "bad_folder",
            Sentence("{found} is the ledger's own folder: choose one inside it, or on another disk.", found=found),
        )
    return found
