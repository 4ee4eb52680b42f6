"""The manifest of an update: which files it brings, for which computer, for which ledger. Knows no file and no key.

Its bytes are canonical: there is one way to write a manifest down, so that what was signed is what is read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.domain.problems import Refused
from tracker.domain.release.paths import PROGRAMS, links_inside, sound_paths
from tracker.domain.release.version import version_of
from tracker.domain.sentences import Sentence

FORM = 1
"""The form of the manifest. A program that does not know a form refuses it."""
NAME = "manifest.json"
LONGEST = 8_000_000
"""Bytes of a manifest at most, and below how many files and bytes of files."""
MOST_FILES = 20_000
MOST_BYTES = 2_000_000_000
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True)
class Part:
    """One file: where it lies below the version's folder, how long it is, what it holds, whether it is a program."""

    path: str
    size: int
    sha256: str
    runs: bool = False


@dataclass(frozen=True)
class Link:
    """Another name of a file, relative to where the link lies."""

    path: str
    to: str


@dataclass(frozen=True)
class Manifest:
    """A release: `schema` is the newest ledger it can read, `platform` such as linux-x86_64."""

    version: str
    schema: int
    platform: str
    files: tuple[Part, ...]
    links: tuple[Link, ...] = ()

    @property
    def size(self) -> int:
        """The bytes of all its files."""
        return sum(part.size for part in self.files)


def written(manifest: Manifest) -> bytes:
    """The one way to write it down."""
    plain = {
        "form": FORM, "version": manifest.version, "schema": manifest.schema, "platform": manifest.platform,
        "files": [[p.path, p.size, p.sha256, p.runs] for p in manifest.files],
        "links": [[link.path, link.to] for link in manifest.links],
    }  # fmt: skip
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()


def read(data: bytes) -> Manifest:
    """The manifest of these bytes. Refused for what keeps no rule, also when a trusted key has signed it."""
    try:
        found = _read(json.loads(data))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _unsound() from None
    if written(found) != data or not _is_sound(found):
        raise _unsound()
    return found


def _read(plain: Mapping[str, object]) -> Manifest:
    files, links, schema = plain["files"], plain["links"], plain["schema"]
    if plain["form"] != FORM or not isinstance(files, list) or not isinstance(links, list):
        raise ValueError
    if not isinstance(schema, int) or isinstance(schema, bool):
        raise ValueError
    return Manifest(
        str(plain["version"]), schema, str(plain["platform"]),
        tuple(Part(*each) for each in files), tuple(Link(*each) for each in links),
    )  # fmt: skip


def _is_sound(manifest: Manifest) -> bool:
    files = manifest.files
    if version_of(manifest.version) is None or manifest.schema < 1 or len(files) + len(manifest.links) > MOST_FILES:
        return False
    if not all(_is_part(part) for part in files) or manifest.size > MOST_BYTES:
        return False
    if not all(isinstance(link.path, str) and isinstance(link.to, str) for link in manifest.links):
        return False
    paths = [part.path for part in files]
    return (
        sound_paths((*paths, *(link.path for link in manifest.links)), manifest.platform, reserved=NAME)
        and links_inside([(link.path, link.to) for link in manifest.links], paths, manifest.platform)
        and any(part.runs and part.path == PROGRAMS.get(manifest.platform.split("-")[0]) for part in files)
    )


def _is_part(part: Part) -> bool:
    return (
        isinstance(part.path, str) and type(part.size) is int and 0 <= part.size <= MOST_BYTES
        and isinstance(part.sha256, str) and len(part.sha256) == 64 and _HEX.issuperset(part.sha256)
        and type(part.runs) is bool
    )  # fmt: skip


def check_fits(manifest: Manifest, installed: str, platform: str, schema: int) -> None:
    """Refused unless it is newer than `installed`, for this `platform`, and reads a ledger of this `schema`."""
    if manifest.platform != platform:
        raise Refused(
            "other_platform",
            Sentence(
                "This update is for {theirs}, and this computer needs {ours}: choose the file for {ours}.",
                theirs=manifest.platform, ours=platform,
            ),
        )  # fmt: skip
    new, old = version_of(manifest.version), version_of(installed)
    if old is None or new is None or new <= old:
        raise Refused(
            "not_newer",
            Sentence(
                "This update is Latitude {theirs}, and {ours} is installed: choose a newer one.",
                theirs=manifest.version, ours=installed,
            ),
        )  # fmt: skip
    if manifest.schema < schema:
        raise Refused(
            "older_schema",
            Sentence(
                "Latitude {version} cannot read a ledger of today's form: choose a newer one.", version=manifest.version
            ),
        )


def _unsound() -> Refused:
    return Refused(
        "bad_update",
        "The list of files in this update breaks a rule: get the update again from whom Latitude is from.",
    )
