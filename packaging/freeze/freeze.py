#!/usr/bin/env python3
"""Freezes the desk into one folder that needs no Python, and lays it out as a folder that updates itself.

    sh packaging/run build            # dist/latitude, dist/Latitude and the file for a first installation; how large each piece is

The same sources on the same machine give the same bytes (dates come from the last commit, hashing is fixed).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILT = 1767225600
"""The date of everything where the sources are no clone: 2026-01-01."""
_SYMBOLS = ("libpython3*", "python3*/lib-dynload/*.so")
"""Built with symbols for a debugger on some machines: 23 MB instead of 7."""


def freeze(out: Path, work: Path) -> Path:
    """Build the frozen desk into a folder of `out`; returns it."""
    spec = ROOT / "packaging/freeze/latitude.spec"
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(date()), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(work), str(spec)]
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    desk = out / "latitude"
    inside = desk / "_internal"
    for pattern in _SYMBOLS:
        for library in inside.glob(pattern):
            subprocess.run(["strip", "--strip-unneeded", library], check=True)
    resources = inside / "tracker/resources"
    subprocess.run([sys.executable, ROOT / "packaging/licences.py", "--into", resources], check=True)
    for path in (desk, *desk.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == desk / "latitude" else 0o644)
        os.utime(path, (date(), date()), follow_symlinks=False)
    return desk


def date() -> int:
    """When the sources were last changed, in seconds: the date of every file."""
    chosen = os.environ.get("SOURCE_DATE_EPOCH")
    if chosen:
        return int(chosen)
    git = shutil.which("git")
    found = subprocess.run([git or "false", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    return int(found.stdout) if found.returncode == 0 and found.stdout.strip() else BUILT


def sizes(desk: Path) -> Counter[str]:
    """Bytes by piece, the largest first."""
    found: Counter[str] = Counter()
    for path in desk.rglob("*"):
        if path.is_file() and not path.is_symlink():
            below = path.relative_to(desk).parts
            name = below[1] if below[0] == "_internal" else "modules and starter"
            found["Python" if name.startswith(("libpython", "python3", "base_library")) else name] += (
                path.stat().st_size
            )
    return found


def table(desk: Path, most: int = 12) -> str:
    """The sizes for a person."""
    found = sizes(desk)
    rows = [*found.most_common(most), ("the rest", sum(found.values()) - sum(n for _, n in found.most_common(most)))]
    lines = [f"{size / 1e6:8.1f} MB  {name}" for name, size in rows]
    return "\n".join([*lines, f"{sum(found.values()) / 1e6:8.1f} MB  in all: {desk}"])


def main() -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    given = parser.parse_args()
    sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
    import release  # which needs what the desk needs

    out = given.out.resolve()
    desk = freeze(out, ROOT / "build")
    print(table(desk))  # noqa: T201 - a command
    shutil.rmtree(out / release.HOME, ignore_errors=True)  # of the build before
    folder, file = release.first_installation(desk, out)
    print(f"{file.stat().st_size / 1e6:8.1f} MB  {file}, which unpacks to {folder.name}")  # noqa: T201 - a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
