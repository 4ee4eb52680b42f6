"""Where this program lies, and so who updates it: itself, a package, an installer, or whoever cloned it. Writes nothing.

A folder that updates itself holds the starter `latitude`, the pointer `current` with the name of a version in it, and
`versions/X.Y.Z` with each version's program. Whatever is in that folder, the pointer names one that is whole.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tracker import paths
from tracker.domain.problems import Refused
from tracker.domain.release.manifest import NAME
from tracker.domain.release.version import version_of
from tracker.domain.sentences import Sentence

POINTER, VERSIONS, STARTER = "current", "versions", "latitude"
_PACKAGES = Path("/var/lib/dpkg/info")


@dataclass(frozen=True)
class Place:
    """A folder that updates itself, and which of its versions runs."""

    root: Path
    running: str

    @property
    def pointed(self) -> str:
        """The version that the next start opens; the running one when the pointer cannot be read."""
        with suppress(OSError, UnicodeDecodeError):
            named = (self.root / POINTER).read_text(encoding="ascii").strip()
            if version_of(named) is not None:
                return named
        return self.running

    @property
    def newest(self) -> str:
        """The newer one of what runs and what the next start opens."""
        return max(self.running, self.pointed, key=lambda text: version_of(text) or (0, 0, 0))

    def folder(self, version: str) -> Path:
        """Where that version lies."""
        return self.root / VERSIONS / version

    def others(self) -> list[str]:
        """The versions that lie here besides the one that the next start opens, the newest last."""
        with suppress(OSError):
            found = [entry.name for entry in (self.root / VERSIONS).iterdir() if version_of(entry.name) is not None]
            return sorted(
                (name for name in found if name != self.pointed), key=lambda text: version_of(text) or (0, 0, 0)
            )
        return []


def this_platform() -> str:
    """What an update must be made for to run here."""
    system = "windows" if sys.platform == "win32" else sys.platform
    return f"{system}-{platform.machine().lower().replace('amd64', 'x86_64')}"


def here() -> Place:
    """The folder of the program that runs. Refused where somebody else updates it: the sentence says who, and how."""
    found = place()
    if found is not None:
        return found
    if getattr(sys, "frozen", False) and sys.platform != "win32":
        raise _frozen(Path(sys.executable).resolve())
    inside = Path(paths.__file__).parent / "resources"
    if not inside.is_dir():
        raise Refused(
            "from_source",
            Sentence("This Latitude runs from its source in {folder}: update it with `git pull`.", folder=inside.parents[1]),
        )  # fmt: skip
    if sys.platform == "win32":
        raise Refused(
            "by_installer", "On Windows the installer updates Latitude: start the newer one from the stick, as the first time."
        )  # fmt: skip
    raise Refused(
        "by_pip", "This Latitude was installed by pip: update it with `pip install --upgrade`, giving the new wheel."
    )


def place() -> Place | None:
    """The folder that updates itself, when the program that runs lies in one."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    root, version = program.parents[2] if len(program.parents) > 2 else program.parent, program.parent.name
    whole = program.parent.parent.name == VERSIONS and (root / POINTER).is_file() and version_of(version) is not None
    return Place(root, version) if whole else None


def _frozen(program: Path) -> Refused:
    if program.is_relative_to("/usr") or (any(_PACKAGES.glob("latitude*.list")) and program.is_relative_to("/opt")):
        return Refused(
            "by_package", "A package of this system brought Latitude here: your administrator updates it with the newer package."
        )  # fmt: skip
    return Refused(
        "no_starter",
        Sentence(
            "The Latitude in {folder} stands alone, without the folder that updates need: unpack the newer version and start that.",
            folder=program.parent,
        ),
    )


@contextmanager
def in_use() -> Iterator[None]:
    """While the block runs nobody clears away the version that runs: another user's desk may be a version ahead."""
    handle = None
    if getattr(sys, "frozen", False) and os.name == "posix":
        with suppress(OSError):  # then it is only not protected
            import fcntl

            handle = os.open(Path(sys.executable).resolve().parent / NAME, os.O_RDONLY | os.O_CLOEXEC)
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def is_free(folder: Path) -> bool:
    """Whether no desk runs that version."""
    from tracker.ledger.keep.locked import lock_at_once

    try:
        handle = os.open(folder / NAME, os.O_RDONLY)
    except FileNotFoundError:
        return True
    try:
        return lock_at_once(handle)
    finally:
        os.close(handle)
