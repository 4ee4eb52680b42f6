#!/usr/bin/env python3
"""Signs a release, and lays one out: what a maintainer does after `sh packaging/run build`, and nobody at a hotel.

    python packaging/release.py key ~/latitude-release.key          # once: a pair; the public half goes to resources/update
    python packaging/release.py sign dist/latitude --key ~/latitude-release.key --out dist     # the update for a stick
    python packaging/release.py check dist/latitude-0.2.0-linux-x86_64.latitude                # as a desk would
    python packaging/release.py lay-out dist/latitude dist                                     # a folder that updates itself, and in one file

The private key is encrypted by a passphrase (asked for, or LATITUDE_KEY_PASSPHRASE), and is never kept in the project.
Whoever has it can put any program on every desk: keep it on a stick of its own. A release that brings a second public
key along changes to it: sign that release with the old one, every later one with the new one.
"""

from __future__ import annotations

import argparse
import getpass
import gzip
import hashlib
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402
from cryptography.hazmat.primitives.serialization import (  # noqa: E402
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from tracker.desk.update import keys as of_keys  # noqa: E402
from tracker.desk.update.offered import ENDING, SIGNATURE, opened  # noqa: E402
from tracker.desk.update.place import POINTER, STARTER, VERSIONS, this_platform  # noqa: E402
from tracker.domain.problems import LedgerFault, Refused  # noqa: E402
from tracker.domain.release.manifest import NAME, Link, Manifest, Part, read, written  # noqa: E402
from tracker.ledger.schema import SCHEMA  # noqa: E402

KEYS = ROOT / "resources" / "update" / "keys.txt"
HOME = "Latitude"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an update, so that the same release comes to the same bytes."""


def manifest_of(folder: Path, version: str, schema: int, platform: str) -> Manifest:
    """What a built program's folder comes to."""
    files, links = [], []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            links.append(Link(name, path.readlink().as_posix()))
        elif path.is_file():
            data = path.read_bytes()
            runs = bool(path.stat().st_mode & stat.S_IXUSR)
            files.append(Part(name, len(data), hashlib.sha256(data).hexdigest(), runs))
    return Manifest(version, schema, platform, tuple(files), tuple(links))


def sign(key: Ed25519PrivateKey, manifest: bytes) -> bytes:
    """What stands in `manifest.sig`."""
    name = of_keys.fingerprint(key.public_key().public_bytes_raw())
    return f"{name} {key.sign(of_keys.CONTEXT + manifest).hex()}\n".encode()


def pack(folder: Path, manifest: Manifest, key: Ed25519PrivateKey, out: Path) -> Path:
    """Write the update of a folder into `out`; returns its file. Refused when a desk would refuse the manifest."""
    raw = written(read(written(manifest)))
    file = out / f"latitude-{manifest.version}-{manifest.platform}{ENDING}"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ((NAME, raw), (SIGNATURE, sign(key, raw))):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), data, zipfile.ZIP_DEFLATED)
        for part in manifest.files:
            archive.writestr(zipfile.ZipInfo(part.path, EPOCH), (folder / part.path).read_bytes(), zipfile.ZIP_DEFLATED)
    return file


def lay_out(folder: Path, manifest: Manifest, target: Path) -> None:
    """A folder that updates itself, from a built program: starter, pointer, the one version."""
    place = target / VERSIONS / manifest.version
    shutil.copytree(folder, place, symlinks=True)
    (place / NAME).write_bytes(written(manifest))
    shutil.copy(Path(__file__).with_name("starter.sh"), target / STARTER)
    (target / STARTER).chmod(0o755)
    (target / POINTER).write_text(f"{manifest.version}\n", encoding="ascii")


def carry(target: Path, version: str, out: Path) -> Path:
    """Pack such a folder into one file for a first installation, in `out`; returns it. The same folder gives the same bytes."""
    file = out / f"latitude-{version}-{this_platform()}.tar.gz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = int(datetime(*EPOCH, tzinfo=UTC).timestamp())
        return entry

    with (
        file.open("wb") as stream,
        gzip.GzipFile("", "wb", 6, stream, 0) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        archive.add(target, target.name, filter=plain)
    return file


def first_installation(folder: Path, out: Path) -> tuple[Path, Path]:
    """From a built program, in `out`: the folder that updates itself, and the file that it is carried in."""
    manifest, target = _built(folder), out / HOME
    if target.exists():
        raise Refused("is_there", f"{target} is there already: it may be somebody's desk. Choose another folder.")
    lay_out(folder, manifest, target)
    return target, carry(target, manifest.version, out)


def make_key(file: Path, passphrase: str) -> str:
    """A new pair: the private half into `file`, the public one among the trusted; returns its fingerprint."""
    if file.resolve().is_relative_to(ROOT):
        raise Refused("inside", "A private key never lies in the project: choose another place.")
    if not passphrase:
        raise Refused("no_passphrase", "A release key needs a passphrase.")
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(pem)
    public = key.public_key().public_bytes_raw()
    name = of_keys.fingerprint(public)
    with KEYS.open("a", encoding="utf-8") as stream:
        stream.write(f"{public.hex()} release key {name}\n")
    return name


def load_key(file: Path, passphrase: str) -> Ed25519PrivateKey:
    """The private key in `file`."""
    key = load_pem_private_key(file.read_bytes(), passphrase.encode())
    if not isinstance(key, Ed25519PrivateKey):
        raise Refused("bad_key", "That is no release key: it is made by the command `key`.")
    return key


def _built(folder: Path) -> Manifest:
    """The manifest of a built folder, its version as the program itself says it."""
    said = subprocess.run([folder / STARTER, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return manifest_of(folder, said.removeprefix("latitude "), SCHEMA, this_platform())


def _passphrase(*, new: bool = False) -> str:
    found = os.environ.get("LATITUDE_KEY_PASSPHRASE")
    if found is None:
        found = getpass.getpass("Passphrase of the release key: ")
        if new and getpass.getpass("Once more: ") != found:
            raise Refused("not_the_same", "The two are not the same: try again.")
    return found


def _run(asked: argparse.Namespace) -> str:
    if asked.what == "key":
        name = make_key(asked.file, _passphrase(new=True))
        return f"{asked.file} is the private half of {name}; the public half stands in {KEYS}: commit that."
    if asked.what == "check":
        with opened(asked.file, of_keys.trusted()) as update:
            update.check(lambda _done, _all: None)
            offer = update.offer
        return f"Latitude {offer.manifest.version} for {offer.manifest.platform}, signed by {offer.key}, whole."
    if asked.what == "lay-out":
        target, file = first_installation(asked.folder, asked.out)
        return f"{target} updates itself: start {target / STARTER}. {file} is the same in one file."
    manifest = _built(asked.folder)
    key = load_key(asked.key, _passphrase())
    if of_keys.fingerprint(key.public_key().public_bytes_raw()) not in of_keys.trusted():
        raise Refused("unknown_key", f"No desk would take it: the public half of this key does not stand in {KEYS}.")
    return f"{pack(asked.folder, manifest, key, asked.out)} is the update of Latitude {manifest.version}."


def main() -> int:
    """Run one command; 1 when it is refused, with the reason."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="what", required=True)
    commands.add_parser("key").add_argument("file", type=Path)
    commands.add_parser("check").add_argument("file", type=Path)
    signing = commands.add_parser("sign")
    signing.add_argument("folder", type=Path)
    signing.add_argument("--key", type=Path, required=True)
    signing.add_argument("--out", type=Path, default=Path("dist"))
    laying = commands.add_parser("lay-out")
    laying.add_argument("folder", type=Path)
    laying.add_argument("out", type=Path)
    try:
        print(_run(parser.parse_args()))  # noqa: T201
    except (Refused, LedgerFault, ValueError, OSError, subprocess.CalledProcessError) as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
