"""Which paths an update may bring: inside its own folder, plain on every system, none hidden behind another. Opens no file."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Sequence

PROGRAMS = {"linux": "latitude", "windows": "latitude.exe"}
"""The program that a version's folder must hold, by system."""
_LONGEST = 240
_BAD = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
"""Names that mean a device on Windows, whatever follows a dot."""


def is_plain(path: str) -> bool:
    """Whether it is a relative path that leads down only, and that any file system takes as it is."""
    if not path or len(path) > _LONGEST or _BAD.search(path) or unicodedata.normalize("NFC", path) != path:
        return False
    if not path.isprintable():
        return False
    return all(
        part not in ("", ".", "..") and part[-1] not in ". " and not _DEVICE.fullmatch(part) for part in path.split("/")
    )


def sound_paths(paths: Iterable[str], platform: str, *, reserved: str) -> bool:
    """Whether all are plain, none stands twice (also where capitals are small letters), and none is below another.

    `reserved` is a name that the version's folder has for itself.
    """
    every = list(paths)
    names = {path.casefold() for path in every}
    if not all(is_plain(path) for path in every) or reserved.casefold() in names:
        return False
    folders = {above for path in names for above in _above(path)}
    twice = platform.startswith("windows") and len(names) != len(every)
    return len(set(every)) == len(every) and not twice and not names & folders


def _above(path: str) -> Iterable[str]:
    parts = path.split("/")
    return ("/".join(parts[:n]) for n in range(1, len(parts)))


def links_inside(links: Sequence[tuple[str, str]], files: Iterable[str], platform: str) -> bool:
    """Whether each link leads straight to one of the files. On Windows there are none."""
    if links and not platform.startswith("linux"):
        return False
    known = frozenset(files)
    return all(
        not to.startswith("/") and "\\" not in to and posixpath.normpath(posixpath.join(posixpath.dirname(path), to)) in known
        for path, to in links
    )  # fmt: skip
