"""Puts a new version beside the one in use: whole, on the disk, and started once, before it has its name. Touches nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tracker.desk.update.offered import Opened
from tracker.desk.update.place import POINTER, VERSIONS, Place
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.release.manifest import NAME, Link
from tracker.domain.release.paths import PROGRAMS
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger.keep.locked import locked
from tracker.ledger.keep.mirror_files import sync_folder

NEW = ".new"
"""The folder that a version is made in, below `versions`: what lies there is of an update that was cut off."""
_ROOM = 50_000_000
"""Bytes that must be free besides."""
_PATIENCE = 120.0
"""Seconds that a program may take to say its version on a slow disk."""


@contextmanager
def alone(place: Place) -> Iterator[None]:
    """The block runs while no other update does. LedgerFault when the folder cannot be written to."""
    try:
        with locked(place.root, ".update.lock"):
            yield
    except OSError as error:
        raise not_written(place, error) from error


def put_beside(place: Place, update: Opened, told: Told) -> Path:
    """The new version's folder, `versions/X.Y.Z`: every file synced, hashed once more on its way, and it has started.

    Refused when the disk has no room or the program does not start here; LedgerFault when disk or stick fails. What was
    begun is taken away again where that can be done; the version in use is as it was in any case.
    """
    manifest = update.offer.manifest
    new, final = place.root / VERSIONS / NEW, place.folder(manifest.version)
    try:
        _clear(new)
        free = shutil.disk_usage(place.root).free
        if free < manifest.size + _ROOM:
            raise _no_room(place, manifest.size + _ROOM, free)
        _write(new, update, told)
        _try_out(new, update)
        if final.exists():  # of an update that was cut off before the next start was to open it, or that was undone
            _clear(final.rename(final.with_name(f"{NEW}-old")))
        new.rename(final)
        sync_folder(final.parent)
    except OSError as error:
        _give_up(new)
        raise not_written(place, error) from error
    except BaseException:
        _give_up(new)
        raise
    return final


def _write(new: Path, update: Opened, told: Told) -> None:
    new.mkdir(mode=0o755)
    done, folders = 0, {new}
    for part in update.offer.manifest.files:
        target = new / part.path
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
        folders |= set(_between(target.parent, new))
        handle = os.open(
            target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o755 if part.runs else 0o644
        )
        try:
            for some in update.chunks(part):
                _all_of(handle, some)
                done += len(some)
                told(done, update.offer.manifest.size + 1)
            os.fsync(handle)
        finally:
            os.close(handle)
    _link(new, update.offer.manifest.links)
    _small(new / NAME, update.raw[0])
    for folder in sorted(folders, key=lambda path: len(path.parts), reverse=True):
        sync_folder(folder)


def _between(folder: Path, top: Path) -> Iterator[Path]:
    while folder != top:
        yield folder
        folder = folder.parent


def _link(new: Path, links: tuple[Link, ...]) -> None:
    for link in links:
        target = new / link.path
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
        target.symlink_to(link.to)


def _all_of(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def _small(path: Path, data: bytes) -> None:
    """A new file, synced."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        _all_of(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)


def _try_out(new: Path, update: Opened) -> None:
    """Start the program once. Refused when it does not say its version: a library that this system lacks, say."""
    version = update.offer.manifest.version
    program = new / PROGRAMS[update.offer.manifest.platform.split("-")[0]]
    why = ""
    try:
        said = subprocess.run(
            [program, "--version"], capture_output=True, text=True, errors="replace", timeout=_PATIENCE,
            env=environment(), check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if said.stdout.strip() == f"latitude {version}":
            return
        why = (said.stderr.strip().splitlines() or [f"exit code {said.returncode}"])[-1][:120]
    except subprocess.TimeoutExpired:
        why = "no answer"
    except OSError as error:
        why = error.strerror or str(error)
    raise Refused(
        "does_not_start",
        Sentence(
            "Latitude {version} does not start on this computer ({why}): the version in use stays, ask whom it is from.",
            version=version, why=why,
        ),
    )  # fmt: skip


def environment() -> dict[str, str]:
    """What another frozen program is started with: without what PyInstaller set for this one."""
    found = {name: value for name, value in os.environ.items() if not name.startswith("_PYI")}
    if getattr(sys, "frozen", False):
        before = found.pop("LD_LIBRARY_PATH_ORIG", None)
        found.pop("LD_LIBRARY_PATH", None)
        if before is not None:
            found["LD_LIBRARY_PATH"] = before
    return found | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


def point(place: Place, version: str) -> None:
    """Let the next start open that version: one rename. LedgerFault when the disk fails; it is the old one or the new one then."""
    new = place.root / f"{POINTER}.new"
    try:
        _small(new, f"{version}\n".encode())
        new.replace(place.root / POINTER)
        sync_folder(place.root)
    except OSError as error:
        raise not_written(place, error) from error


def _clear(folder: Path) -> None:
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)


def _give_up(folder: Path) -> None:
    with suppress(OSError):  # what stays is cleared away by the next update, or the next start
        _clear(folder)


def not_written(place: Place, error: OSError) -> LedgerFault:
    """The LedgerFault for a folder or disk that did not take the new version."""
    return LedgerFault(
        "not_updated",
        Sentence(
            "The update could not be put into {folder} ({why}). Latitude goes on with the version that is there, and the ledger is as it was.",
            folder=place.root, why=error.strerror or str(error),
        ),
        elsewhere=True,
    )  # fmt: skip


def _no_room(place: Place, needed: int, free: int) -> Refused:
    return Refused(
        "no_room",
        Sentence(
            "The update needs {needed} MB on the disk of {folder}, and {free} MB are free: free some space, then try again.",
            needed=needed // 1_000_000 + 1, folder=place.root, free=free // 1_000_000,
        ),
    )  # fmt: skip
