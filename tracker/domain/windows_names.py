"""What Windows makes of a path: names it keeps for itself, letters it takes none of, shares. Reads no disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PureWindowsPath

from tracker.domain.sentences import Sentence

LONGEST_FILE = 259
"""Letters of a whole path that every program opens, whatever the computer allows beyond it."""
LONGEST_FOLDER = 160
"""So many letters leave room for what is kept in a data folder: backups bear the ledger's id, an instant and a number."""
_NUMBERS = "123456789¹²³"
_RESERVED = frozenset({"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}) | {
    f"{port}{number}" for port in ("COM", "LPT") for number in _NUMBERS
}
_REFUSED = '<>:"|?*'
_REMOTE = 4
"""What Windows calls a drive that lies on another computer."""


def wrong(path: PureWindowsPath, longest: int = LONGEST_FILE) -> Sentence | None:
    """Why Windows cannot keep something under this path, or would quietly keep it under another; None when it can."""
    if path.drive.startswith("\\\\.\\"):
        return _reserved(path.drive)
    for name in path.parts[1:] if path.anchor else path.parts:
        if name == "..":
            continue
        if name.split(".")[0].rstrip(" ").upper() in _RESERVED:
            return _reserved(name)
        if name.endswith((".", " ")):
            return Sentence(
                "Windows takes no name that ends in a dot or a space: choose another one than {name}.", name=name
            )
        refused = next((c for c in name if c in _REFUSED or c < " "), None)
        if refused is not None:
            return Sentence(
                "Windows takes no name with {letter} in it: choose another one.",
                letter=refused if refused > " " else f"\\x{ord(refused):02x}",
            )
    if len(str(path)) > longest:
        return Sentence(
            "That path has {count} letters, and {most} is the most that works everywhere on Windows: choose a shorter one.",
            count=len(str(path)), most=longest,
        )  # fmt: skip
    return None


def _reserved(name: str) -> Sentence:
    return Sentence("Windows keeps the name {name} for itself: choose another one.", name=name)


def on_network(path: PureWindowsPath, drive_type: Callable[[str], int]) -> bool:
    """Whether an absolute path leads to another computer. `drive_type` is Windows' own answer for a root like `Z:\\`."""
    start = str(path).upper()
    if start.startswith("\\\\?\\UNC\\"):
        return True
    drive = start.removeprefix("\\\\?\\")[:2]  # the long way to write a drive of this computer
    return drive == "\\\\" or (drive[1:] == ":" and drive_type(f"{drive}\\") == _REMOTE)
