#!/usr/bin/env python3
"""Packs the frozen desk for Debian and its kin with dpkg-deb: `sh packaging/run build deb` makes it in dist/.

    sh packaging/run build deb                        # freezes the desk first
    python packaging/debian/package.py --desk DIR     # packs a desk that is frozen already

The package has no scripts of its own: dpkg lays files down and takes them away, and knows nothing of where a ledger is.
dpkg-deb, not nfpm: it is on every Debian, and what it packs is a folder that anybody can look into.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).resolve().parent / "files"
for _place in (ROOT, ROOT / "packaging", ROOT / "packaging/freeze", FILES.parent):
    sys.path.insert(0, str(_place))

import freeze  # noqa: E402 - beside this
import licences  # noqa: E402
import manual  # noqa: E402

from tracker import __version__  # noqa: E402

NAME = "latitude-desk"
HOME = "usr/lib/latitude"
MAINTAINER = "The developers of Latitude <developers@latitude.invalid>"
BASE = ("libc6 (>= 2.36)", "libgcc-s1", "libstdc++6")
"""What Qt and Python are linked with besides the window's libraries; every Debian has them."""
WISHED = ("libcups2", "libpq5")
"""What a desk is whole without: a printer, and a hub where the hotel's desks meet."""
LAYOUT = (
    ("latitude.desktop", "usr/share/applications/latitude.desktop"),
    ("autostart.desktop", "etc/xdg/autostart/latitude.desktop"),
    ("latitude.xml", "usr/share/mime/packages/latitude.xml"),
    ("lintian-overrides", f"usr/share/lintian/overrides/{NAME}"),
)


def libraries() -> list[str]:
    """The packages that `packaging/run` installs for the window."""
    return _packages("LIBRARIES")


def fonts() -> list[str]:
    """The packages that `packaging/run` installs for Chinese, Japanese and Korean names."""
    return _packages("CJK_FONTS")


def _packages(name: str) -> list[str]:
    found = re.search(rf"^{name}='([^']+)'", (ROOT / "packaging/run").read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"packaging/run names no {name}")
    return [pair.partition(":")[0] for pair in found[1].split()]


def control(version: str, kilobytes: int) -> str:
    """What dpkg is told."""
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout
    return f"""\
Package: {NAME}
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture.strip()}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {", ".join((*BASE, *libraries()))}
Recommends: {", ".join((*WISHED, *fonts()))}
Description: ledger for what a hotel desk gives on the spot
 Latitude is the front desk's ledger for discretionary spending: per rep, per
 guest, per day, with caps, approvals and shift reports. It runs on one counter
 PC without any network, and keeps an append-only, hash-chained journal.
"""


def lay_out(desk: Path, tree: Path, version: str) -> None:
    """The files of the package, where they go."""
    shutil.copytree(desk, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/latitude").symlink_to("../lib/latitude/latitude")
    for source, target in LAYOUT:
        _put(tree / target, (FILES / source).read_bytes())
    icons = tree / "usr/share/icons/hicolor"
    _put(icons / "scalable/apps/latitude.svg", (ROOT / "resources/icons/latitude.svg").read_bytes())
    day = datetime.fromtimestamp(freeze.date(), UTC)
    _put(tree / "usr/share/man/man1/latitude.1.gz", _packed(manual.manual(f"{day:%Y-%m-%d}")))
    papers = tree / "usr/share/doc" / NAME
    _put(papers / "copyright", copyright_file().encode())
    changes = (ROOT / "resources/help/changes.md").read_text("utf-8").partition("\n## ")[2].partition("\n## ")[0]
    rows = (row[2:] for row in changes.splitlines() if row.startswith("- "))
    lines = [textwrap.fill(row, 78, initial_indent="  * ", subsequent_indent="    ") for row in rows]
    dated = f"{day:%a, %d %b %Y %H:%M:%S} +0000"
    log = f"{NAME} ({version}) stable; urgency=medium\n\n" + "\n".join(lines) + f"\n\n -- {MAINTAINER}  {dated}\n"
    _put(papers / "changelog.gz", _packed(log))


def copyright_file() -> str:
    """The licence of the program, and where those of its parts are."""
    own = (ROOT / "LICENSE").read_text("utf-8")
    parts = licences.listed(licences.frozen()).partition("\n- ")[2]
    return (
        f"Latitude\n\n{own}\nIt is shipped with these parts (name, version, licence, home); the whole text of each licence is in\n"
        f"/{HOME}/_internal/tracker/resources/licences. Apache-2.0, LGPL-3 and GPL-3 are also in\n"
        f"/usr/share/common-licenses.\n\n- {parts}"
    )


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def pack(desk: Path, out: Path, version: str = __version__, level: int = 6) -> Path:
    """Make the package; returns its file. Level 0 packs in no time, and not small."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as work:
        tree = Path(work, "tree")
        tree.mkdir()
        lay_out(desk, tree, version)
        _describe(tree, version)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(freeze.date())}
        way = ["-Zxz", f"-z{level}"] if level else ["-Znone"]
        command = ["dpkg-deb", "--root-owner-group", *way, "--build", str(tree), str(out)]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return next(out.glob(f"{NAME}_{version}_*.deb"))


def _describe(tree: Path, version: str) -> None:
    """What dpkg reads of it, and the date of everything."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) // 1024
    sums = "".join(
        f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  {p.relative_to(tree)}\n" for p in files
    )
    _put(tree / "DEBIAN/control", control(version, size).encode())
    _put(tree / "DEBIAN/md5sums", sums.encode())
    _put(tree / "DEBIAN/conffiles", b"/etc/xdg/autostart/latitude.desktop\n")
    for path in (tree, *tree.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
        os.utime(path, (freeze.date(), freeze.date()), follow_symlinks=False)


def main() -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--desk", type=Path, metavar="DIR", help="a desk that is frozen already")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--version", default=__version__, help="another version, to try an upgrade")
    given = parser.parse_args()
    desk = given.desk or freeze.freeze(given.out.resolve(), ROOT / "build")
    made = pack(desk, given.out, given.version)
    print(f"{made.stat().st_size / 1e6:8.1f} MB  {made}")  # noqa: T201 - a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
