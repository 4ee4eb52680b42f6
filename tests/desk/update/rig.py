"""A folder that updates itself with a small program in it that says its version, a release key, and updates signed by it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tracker.desk.update import keys as of_keys
from tracker.desk.update.keys import fingerprint
from tracker.desk.update.place import Place, this_platform
from tracker.domain.release.manifest import Manifest
from tracker.ledger.schema import SCHEMA

ROOT = Path(__file__).parents[3]
OLD, NEW = "0.1.0", "0.2.0"


def load_release() -> ModuleType:
    """The maintainer's own tool."""
    spec = importlib.util.spec_from_file_location("release", ROOT / "packaging" / "release.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


release: Any = load_release()
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
"""Of the tests alone: no program that is shipped knows it."""
PUBLIC = KEY.public_key().public_bytes_raw()
TRUSTED = {fingerprint(PUBLIC): PUBLIC}


def program(folder: Path, version: str, *, says: str | None = None) -> Path:
    """A program that says its version, with a few files and a link, as a frozen desk has them."""
    inner = folder / "_internal" / "lib"
    inner.mkdir(parents=True)
    starts = folder / "latitude"
    starts.write_text('#!/bin/sh\ncat "${0%/*}/_internal/said"\n', encoding="utf-8")
    starts.chmod(0o755)
    (folder / "_internal" / "said").write_text(f"{says or f'latitude {version}'}\n", encoding="utf-8")
    (inner / "big.so").write_bytes(f"{version} ".encode() * 40_000)
    (inner / "empty").write_bytes(b"")
    (folder / "_internal" / "big.so").symlink_to("lib/big.so")
    return folder


@dataclass(frozen=True)
class Stick:
    """Where updates lie, and the folder that updates itself."""

    place: Place
    folder: Path
    work: Path

    def manifest(self, version: str = NEW, *, says: str | None = None, **changed: Any) -> tuple[Path, Manifest]:
        built = self.work / f"built-{len(list(self.work.iterdir()))}"
        program(built, version, says=says)
        plain = release.manifest_of(built, version, SCHEMA, this_platform())
        return built, replace(plain, **changed)

    def update(
        self, version: str = NEW, *, says: str | None = None, key: Ed25519PrivateKey = KEY, **changed: Any
    ) -> Path:
        """The file of an update on the stick."""
        built, manifest = self.manifest(version, says=says, **changed)
        found: Path = release.pack(built, manifest, key, self.folder)
        return found

    def starts(self) -> str:
        """What the next start says, through the pointer: the version, as somebody would start it."""
        return started(self.place.root)

    def lies_there(self) -> list[str]:
        """The versions, and whatever else lies beside them."""
        return sorted(entry.name for entry in (self.place.root / "versions").iterdir())


def started(root: Path) -> str:
    said = subprocess.run([root / "latitude", "--version"], capture_output=True, text=True, timeout=60, check=True)
    return said.stdout.strip().removeprefix("latitude ")


def installed(root: Path, version: str = OLD) -> Place:
    """A folder that updates itself."""
    built = program(root.with_name(f"{root.name}-built"), version)
    release.lay_out(built, release.manifest_of(built, version, SCHEMA, this_platform()), root)
    return Place(root, version)


def stick(folder: Path) -> Stick:
    for name in ("stick", "work"):
        (folder / name).mkdir()
    return Stick(installed(folder / "Latitude"), folder / "stick", folder / "work")


def run_from(place: Place, patch: pytest.MonkeyPatch) -> None:
    """The program believes that it is the frozen one of that folder, and trusts the tests' key."""
    patch.setattr(sys, "frozen", True, raising=False)
    patch.setattr(sys, "executable", str(place.folder(place.running) / "latitude"))
    patch.setattr(of_keys, "trusted", lambda: TRUSTED)
