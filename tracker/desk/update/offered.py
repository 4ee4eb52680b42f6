"""An update as a stick offers it: one file, read from its signature on. Believes nothing, and writes nothing.

The file is a ZIP with `manifest.json`, `manifest.sig` and each file of the manifest under its own path. Nothing of its
list is used: what is read, and how much of it, says the manifest, and whatever else the ZIP holds refuses it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tracker.desk.given_file import shown
from tracker.desk.update.keys import Keys, check_signature
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.release import manifest as of_manifest
from tracker.domain.release.manifest import LONGEST, MOST_FILES, NAME, Manifest, Part
from tracker.domain.release.version import version_of
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told

SIGNATURE = "manifest.sig"
ENDING = ".latitude"
MOST = 1_500_000_000
_END = struct.Struct("<4s4H2LH")
_STEP = 1 << 18
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_NO_ZIP = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError, struct.error, OverflowError
)  # fmt: skip
"""What Python's zipfile raises of a file that somebody made up or that was cut."""


@dataclass(frozen=True)
class Offer:
    """An update whose signature is a trusted key's: the file, what is in it, the key's name, the manifest's own hash."""

    file: Path
    manifest: Manifest
    key: str
    sha256: str
    size: int


class Opened:
    """An open update: its offer, and the bytes of its files, each checked as it is read."""

    def __init__(self, archive: zipfile.ZipFile, offer: Offer, raw: tuple[bytes, bytes]) -> None:
        self._archive, self.offer, self.raw = archive, offer, raw

    def chunks(self, part: Part) -> Iterator[bytes]:
        """The bytes of one file. Refused at its end, or before, when they are not what was signed."""
        seen, digest, name = 0, hashlib.sha256(), shown(self.offer.file)
        with _reading(name):
            stream = self._archive.open(part.path)
        with stream:
            while seen <= part.size:
                with _reading(name):
                    some = stream.read(_STEP)
                if not some:
                    break
                seen += len(some)
                digest.update(some)
                yield some
        if seen != part.size or digest.hexdigest() != part.sha256:
            raise Refused(
                "damaged_update",
                Sentence("In {name}, {path} is not what was signed: copy it to the stick again.", name=name, path=part.path),
            )  # fmt: skip

    def check(self, told: Told) -> None:
        """Read all of it. Refused when a single byte is not what was signed."""
        done = 0
        for part in self.offer.manifest.files:
            for some in self.chunks(part):
                done += len(some)
                told(done, self.offer.manifest.size + 1)


def found_in(given: Path, platform: str) -> Path:
    """The update that is meant: the file itself, or the newest one in a folder, this computer's before others."""
    name = shown(given)
    try:
        if not given.is_dir():
            return given
        files = [entry for entry in given.iterdir() if entry.suffix == ENDING and not entry.name.startswith(".")]
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error
    if not files:
        raise Refused(
            "no_update",
            Sentence("There is no update in {folder}: choose the file that ends in {ending}.", folder=name, ending=ENDING),
        )  # fmt: skip

    def rank(file: Path) -> tuple[bool, tuple[int, int, int], str]:
        version = file.name.removeprefix("latitude-").split("-")[0].removesuffix(ENDING)
        return platform in file.name, version_of(version) or (0, 0, 0), file.name

    return max(files, key=rank)


@contextmanager
def opened(file: Path, keys: Keys) -> Iterator[Opened]:
    """The update in `file`, its signature checked. Refused for every file that is none; LedgerFault when it cannot be read."""
    name = shown(file)
    with ExitStack() as held:
        with _reading(name):
            stream = held.enter_context(os.fdopen(os.open(file, os.O_RDONLY | _NO_WAIT), "rb"))
            found = os.fstat(stream.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise _no_file(name)
            if not _ends_well(stream.fileno(), found.st_size):
                raise _no_update(name)
            archive = held.enter_context(zipfile.ZipFile(stream))
            it = _read(archive, file, found.st_size, keys)
        yield it


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """What it means that the block could not read the stick, or read what no update is."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise _no_file(name) from None
    except OSError as error:
        if error.errno == errno.EINVAL:  # a place in the file that cannot be
            raise _no_update(name) from error
        raise unreadable(name, error) from error
    except _NO_ZIP as error:
        raise _no_update(name) from error


def _ends_well(handle: int, size: int) -> bool:
    """Whether it ends as our ZIPs do, with a list of bounded length right before: zipfile would read any length of it."""
    if not _END.size <= size <= MOST:
        return False
    end = os.pread(handle, _END.size, size - _END.size) if hasattr(os, "pread") else _tail(handle, size)
    if len(end) != _END.size:
        return False
    mark, disk, first, here, total, length, offset, comment = _END.unpack(end)
    return bool(
        mark == b"PK\5\6" and disk == first == comment == 0 and 0 < here == total <= MOST_FILES
        and length <= LONGEST and offset + length + _END.size == size
    )  # fmt: skip


def _tail(handle: int, size: int) -> bytes:
    os.lseek(handle, size - _END.size, os.SEEK_SET)
    end = os.read(handle, _END.size)
    os.lseek(handle, 0, os.SEEK_SET)
    return end


def _read(archive: zipfile.ZipFile, file: Path, size: int, keys: Keys) -> Opened:
    name, entries = shown(file), archive.infolist()
    sizes = {entry.filename: entry.file_size for entry in entries}
    plain = all(e.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) and not e.flag_bits & 1 for e in entries)
    if (
        len(sizes) != len(entries)
        or not plain
        or sizes.get(NAME, LONGEST) >= LONGEST
        or sizes.get(SIGNATURE, 999) >= 999
    ):
        raise _no_update(name)
    raw = _all_of(archive, NAME, LONGEST), _all_of(archive, SIGNATURE, 999)
    key = check_signature(*raw, keys)
    manifest = of_manifest.read(raw[0])
    signed = {part.path: part.size for part in manifest.files}
    if {path: n for path, n in sizes.items() if path not in (NAME, SIGNATURE)} != signed:
        raise Refused(
            "damaged_update",
            Sentence("{name} does not hold exactly the files that were signed: copy it to the stick again.", name=name),
        )
    return Opened(archive, Offer(file, manifest, key, hashlib.sha256(raw[0]).hexdigest(), size), raw)


def _all_of(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise ValueError(name)
    return data


def unreadable(name: str, error: OSError | ValueError) -> LedgerFault:
    """The LedgerFault for a stick that cannot be read, or was pulled out."""
    why = getattr(error, "strerror", None) or str(error)
    return LedgerFault(
        "unreadable",
        Sentence("{name} cannot be read ({why}). Nothing was changed.", name=name, why=why), elsewhere=True,
    )  # fmt: skip


def _no_file(name: str) -> Refused:
    return Refused("no_file", Sentence("There is no file {name}: check the name, and that the stick is in.", name=name))


def _no_update(name: str) -> Refused:
    return Refused(
        "damaged_update",
        Sentence("{name} is no update of Latitude, or was cut short: copy it to the stick again.", name=name),
    )
