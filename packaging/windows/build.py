"""Builds the Windows installer on Debian: `sh packaging/run build windows`, into `dist/Latitude-VERSION-setup.exe`.

Needs makensis, osslsigncode and a C compiler for Windows; says which package brings what is missing.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import parts
import signatures

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TOOLS = {
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
}
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def missing() -> list[str]:
    """The Debian packages of what is not here."""
    return sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})


def main() -> int:
    """Build; returns the exit code: 3 when this computer lacks something."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    if missing():
        sys.stderr.write(
            f"The installer needs some packages: run 'apt-get install --no-install-recommends {' '.join(missing())}'.\n"
        )
        return 3
    work, out = ROOT / "build/windows", ROOT / "dist"
    out.mkdir(exist_ok=True)
    began = time.monotonic()
    try:
        lay_out(work, work / "stage", parts.version(ROOT), work)
        setup = installer(work / "stage", out, parts.version(ROOT))
    except signatures.NotSigned as problem:
        sys.stderr.write(f"Stopped: {problem}. Nothing was built.\n")
        return 3
    unpacked = sum(file.stat().st_size for file in (work / "stage").rglob("*") if file.is_file())
    sys.stdout.write(
        f"{setup.relative_to(ROOT)}: {setup.stat().st_size / 1e6:.1f} MB, unpacked {unpacked / 1e6:.1f} MB,"
        f" {time.monotonic() - began:.0f} s\n"
    )
    return 0


def lay_out(work: Path, stage: Path, version: str, downloads: Path) -> None:
    """Put all that the installer packs into `stage`. NotSigned when its Python is not what its makers signed."""
    work.mkdir(parents=True, exist_ok=True)
    parts.lay_out(ROOT, downloads, stage / "program")
    (stage / "program/version.txt").write_bytes(version.encode())
    icon(stage / "latitude.ico")
    launcher(work, stage, version)


def installer(stage: Path, out: Path, version: str, *, quick: bool = False) -> Path:
    """Pack a stage into an installer of that version; `quick` without making it small."""
    setup = out / f"Latitude-{version}-setup.exe"
    subprocess.run(
        ["makensis", "-V2", "-WX", "-NOCD", *(["-DQUICK"] if quick else []), f"-DVERSION={version}", f"-DNUMBERS={_numbers(version, '.')}", f"-DSTAGE={stage}",
         f"-DHERE={HERE}", f"-DOUT={setup}", HERE / "latitude.nsi"],
        check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return setup


def launcher(work: Path, stage: Path, version: str) -> None:
    """Compile Latitude.exe, with its icon, its version and what it knows of screens."""
    dll = next((stage / "program").glob("python3??.dll")).name
    text = (HERE / "launcher.rc.in").read_text().replace("@VERSION@", version)
    (work / "launcher.rc").write_text(text.replace("@NUMBERS@", _numbers(version, ",")))
    shutil.copy(stage / "latitude.ico", work)
    shutil.copy(HERE / "launcher.manifest", work)
    tool = "x86_64-w64-mingw32-"
    subprocess.run([f"{tool}windres", "launcher.rc", "launcher.o"], cwd=work, check=True)
    subprocess.run(
        [f"{tool}gcc", "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-mwindows", "-static", "-Wl,--dynamicbase",
         "-Wl,--nxcompat", "-Wl,--no-insert-timestamp", f'-DPYTHON_DLL=L"{dll}"', "-o", stage / "Latitude.exe",
         HERE / "launcher.c", work / "launcher.o"],
        check=True,
    )  # fmt: skip
    shutil.copy(HERE / "latitude.cmd", stage)


def icon(file: Path) -> None:
    """The program's drawing in all the sizes that Windows asks for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    drawing, drawn = QSvgRenderer(str(ROOT / "resources/icons/latitude.svg")), []
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        drawn.append(Image.open(io.BytesIO(buffer.data().data())))
    drawn[-1].save(
        file, format="ICO", append_images=drawn[:-1], sizes=[(size, size) for size in SIZES], bitmap_format="bmp"
    )
    del app


def _numbers(version: str, between: str) -> str:
    return between.join((version.split(".") + ["0"] * 4)[:4])


if __name__ == "__main__":
    sys.exit(main())
