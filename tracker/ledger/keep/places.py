"""Where backups and the mirror lie: beside the ledger unless another folder was chosen. Opens no ledger.

Kept in a small file of its own, for the way back must be found when the ledger cannot be opened.
"""

from __future__ import annotations

import configparser
import os
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import windows

FILE = "keeping.ini"


@dataclass(frozen=True)
class Places:
    """The folders of a data folder's backups and of its mirror, absolute."""

    backups: Path
    mirror: Path


def places(folder: Path) -> Places:
    """The folders in force. A file that cannot be read counts as none: the folders beside the ledger always work."""
    plain = Places(folder.absolute() / "backups", folder.absolute() / "mirror")
    chosen = configparser.ConfigParser(interpolation=None)
    try:
        chosen.read(folder / FILE, encoding="utf-8")
    except (OSError, configparser.Error, UnicodeDecodeError):
        return plain
    found = {name: chosen.get("folders", name, fallback="") for name in ("backups", "mirror")}
    return replace(plain, **{name: Path(text) for name, text in found.items() if text and Path(text).is_absolute()})


def choose(folder: Path, *, backups: Path | None = None, mirror: Path | None = None) -> Places:
    """Use these folders from now on. Refused when one cannot be written to; LedgerFault when the choice cannot be kept."""
    now = places(folder)
    found = Places(_usable(backups, folder) or now.backups, _usable(mirror, folder) or now.mirror)
    if found.backups == found.mirror:
        raise Refused("bad_folder", "Backups and the mirror need a folder each: choose two.")
    keeping = configparser.ConfigParser(interpolation=None)
    keeping["folders"] = {"backups": str(found.backups), "mirror": str(found.mirror)}
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
    return found


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
