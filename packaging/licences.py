#!/usr/bin/env python3
"""Lists everything that is shipped with its licence, from the metadata of what is installed, and copies the licences' texts.

    python packaging/licences.py               # after a change of the requirements: writes resources/help/licences.md
    python packaging/licences.py --into DIR    # the list and the whole texts into a build's resources; --of LIB: of a Windows program
    python packaging/licences.py --left-out    # the distributions that are installed with the rest and not shipped

The window shows the list (Ctrl+K, "About Latitude"); a test holds it in step with `constraints.txt`.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import sysconfig
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "resources" / "help" / "licences.md"
LEFT_OUT = {"pip", "requests", "fontpkg", "psycopg-binary"}
"""Brought along and not shipped, nor what only they bring: nothing is fetched or installed at a desk, and libpq is the system's."""
KNOWN = {
    "colorama": "BSD-3-Clause",
    "aiosignal": "Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "python-bidi": "LGPL-3.0-or-later",
    "click-default-group": "Unlicense",
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "sqlite-fts4": "Apache-2.0",
}
"""Where the metadata says it in words of its own."""
BESIDES = (
    ("Python", "PSF-2.0", "https://www.python.org"),
    ("PyInstaller’s starter", "GPL-2.0-or-later WITH Bootloader-exception", "https://pyinstaller.org"),
    ("SQLite", "blessing (public domain)", "https://sqlite.org"),
    ("OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    ("libffi", "MIT", "https://sourceware.org/libffi"),
    ("Expat", "MIT", "https://libexpat.github.io"),
    ("zlib", "Zlib", "https://zlib.net"),
    ("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2"),
    ("XZ Utils’ liblzma", "0BSD", "https://tukaani.org/xz"),
    ("libuuid", "BSD-3-Clause", "https://github.com/util-linux/util-linux"),
)
"""Comes with a Python that is shipped, in a version that the build decides."""
ON_WINDOWS = (
    ("colorama", "BSD-3-Clause", "https://github.com/tartley/colorama"),
    ("psycopg-binary", "LGPL-3.0-only", "https://psycopg.org/"),
    ("pywin32-ctypes", "BSD-3-Clause", "https://github.com/enthought/pywin32-ctypes"),
)
WITHIN_WINDOWS = (
    ("PostgreSQL’s libpq", "PostgreSQL", "https://www.postgresql.org"),
    ("Microsoft’s C++ runtime", "LicenseRef-Microsoft-Distributable-Code", "https://visualstudio.microsoft.com/license-terms/"),
    ("NSIS’ installer", "Zlib", "https://nsis.sourceforge.io"),
    ("MinGW-w64’s runtime", "ZPL-2.1", "https://www.mingw-w64.org"),
    ("GCC’s runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"),
)  # fmt: skip
"""In the Windows program alone: with psycopg-binary, with Python and Qt, around them, and the last two in Latitude.exe."""
NOT_ON_WINDOWS = {"PyInstaller’s starter", "libuuid"}
OF_THE_SYSTEM = ("libsqlite3-0", "libssl3", "libffi8", "libexpat1", "zlib1g", "libbz2-1.0", "liblzma5", "libuuid1")
OF_THE_INSTALLER = ("nsis", "mingw-w64-x86-64-dev", "gcc-mingw-w64-base")
"""The Debian packages whose copyright files hold the texts of BESIDES, and of WITHIN_WINDOWS (Microsoft's is in Python's)."""
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors|OFL)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One thing that is shipped. No version where the build decides it."""

    name: str
    version: str
    licence: str
    home: str

    def row(self) -> str:
        """Its line of the list."""
        return f"- {self.name} | {self.version} | {self.licence} | {self.home}"


def plain(name: str) -> str:
    """A distribution's name as an index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(root: Path = ROOT) -> dict[str, tuple[str, str]]:
    """Distribution to its name and version as pinned."""
    rows = (line.partition("==") for line in (root / "packaging/constraints.txt").read_text("utf-8").splitlines())
    return {plain(name): (name, version) for name, equal, version in rows if equal}


def brought_along(barred: set[str], root: Path = ROOT) -> set[str]:
    """What the program needs to run, to sign and to meet others, and all that this brings here, without what is barred."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    waiting = [Requirement(text) for text in (*project["dependencies"], *extras["sign"], *extras["hub"])]
    met: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        name = plain(wanted.name)
        if name in met | barred or (wanted.marker is not None and not wanted.marker.evaluate({"extra": ""})):
            continue
        met.add(name)
        waiting += map(Requirement, metadata.requires(name) or [])
    return met


def shipped(root: Path = ROOT) -> list[Part]:
    """Everything that is shipped somewhere, by name."""
    pinned = pins(root)
    others = [Part(name, pinned[name][1], licence, home) for name, licence, home in ON_WINDOWS]
    return _by_name(
        [*frozen(root), *others, *(Part(name, "", licence, home) for name, licence, home in WITHIN_WINDOWS)]
    )


def frozen(root: Path = ROOT) -> list[Part]:
    """What is in the frozen desk, by name."""
    pinned = pins(root)
    found = [Part(*pinned[name], *_terms(metadata.distribution(name))) for name in brought_along(LEFT_OUT, root)]
    return _by_name([*found, *(Part(name, "", licence, home) for name, licence, home in BESIDES)])


def for_windows(lib: Path, root: Path = ROOT) -> list[Part]:
    """What is in a Windows program whose packages lie in `lib`, by name."""
    pinned = pins(root)
    found = [Part(*pinned[name], *_terms(there)) for name, there in _lying_in(lib).items()]
    besides = (row for row in (*BESIDES, *WITHIN_WINDOWS) if row[0] not in NOT_ON_WINDOWS)
    return _by_name([*found, *(Part(name, "", licence, home) for name, licence, home in besides)])


def _by_name(parts: list[Part]) -> list[Part]:
    return sorted(parts, key=lambda part: part.name.lower())


def _lying_in(lib: Path) -> dict[str, metadata.Distribution]:
    return {plain(there.metadata["Name"]): there for there in metadata.distributions(path=[str(lib)])}


def _terms(part: metadata.Distribution) -> tuple[str, str]:
    """Its licence and its home."""
    name = plain(part.metadata["Name"])
    words = KNOWN.get(name) or _said(part, "License-Expression") or _said(part, "License")
    if not words or "\n" in words or len(words) > 80:
        raise ValueError(f"{name} does not say its licence in a word: look it up and put it into KNOWN")
    links = dict(link.split(", ", 1) for link in part.metadata.get_all("Project-URL") or [])
    homes = [str(links[title]) for title in ("Homepage", "homepage", "Source", "Repository") if title in links]
    return words, next(iter(homes), "") or _said(part, "Home-page") or f"https://pypi.org/project/{name}/"


def _said(part: metadata.Distribution, field: str) -> str:
    found = part.metadata.get_all(field)
    return str(found[0]).strip() if found else ""


def listed(parts: list[Part]) -> str:
    """The list as it is committed."""
    head = "# What Latitude is made of\n\nMade by `packaging/licences.py`: name, version, licence, home.\n\n"
    return head + "\n".join(part.row() for part in parts) + "\n"


def texts(folder: Path, lib: Path | None = None) -> list[str]:
    """Copy the licences' texts, a folder for each part; of what lies in the `lib` of a Windows program, or is frozen here.

    Returns the distributions that ship none of their own.
    """
    found = _lying_in(lib) if lib else {name: metadata.distribution(name) for name in brought_along(LEFT_OUT)}
    without = [name for name, part in sorted(found.items()) if not _copied(part, folder / name)]
    # Qt and its Python ship no text, or that of the terms we do not use; python-bidi ships both that they name.
    for name in ("pyside6-essentials", "shiboken6"):
        _copied(found["python-bidi"], folder / name)
    if lib:  # the licence of Python for Windows holds those of the libraries in it
        _kept(lib.parent / "LICENSE.txt", folder / "python")
        _of_packages(OF_THE_INSTALLER, folder)
    else:
        _of_the_machine(folder)
    return without


def _of_packages(names: tuple[str, ...], folder: Path) -> None:
    for package in names:
        _kept(Path("/usr/share/doc", package, "copyright"), folder / package)


def _of_the_machine(folder: Path) -> None:
    _kept(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", folder / "python")
    _of_packages(OF_THE_SYSTEM, folder)
    for starter in metadata.files("pyinstaller") or []:
        if "COPYING" in starter.name:
            _kept(Path(str(starter.locate())), folder / "pyinstaller")


def _copied(part: metadata.Distribution, folder: Path) -> bool:
    """Whether the distribution has a text; files of one name are told apart by the folder they lie in."""
    rows = [file for file in part.files or [] if "licenses" in file.parts or _TEXT.search(str(file))]
    rows = [file for file in rows if file.suffix not in (".py", ".pyc")]
    rows = [file for file in rows if "fonts" not in file.parts]  # of fonts that are not shipped
    for file in rows:
        inner = "-".join(part for part in file.parts[:-1] if not part.endswith(".dist-info") and part != "licenses")
        _kept(Path(str(file.locate())), folder, f"{inner}-{file.name}" if inner else file.name)
    return bool(rows)


def _kept(source: Path, folder: Path, name: str = "") -> None:
    if source.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / (name or source.name))


def main() -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, metavar="DIR")
    parser.add_argument("--of", type=Path, metavar="LIB")
    parser.add_argument("--left-out", action="store_true")
    given = parser.parse_args()
    if given.into:
        texts(given.into / "licences", given.of)
        parts = for_windows(given.of) if given.of else frozen()
        (given.into / "help" / LIST.name).write_text(listed(parts), encoding="utf-8")
    elif given.left_out:
        print("\n".join(sorted(brought_along(set()) - brought_along(LEFT_OUT))))  # noqa: T201 - a command
    else:
        LIST.write_text(listed(shipped()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
