#!/usr/bin/env python3
"""Measures how large each way to install is, and how fast it starts: prints the table of `packaging/README.md`.

    python packaging/measure.py [--times 7]      # of all that `sh packaging/run build all` has put into dist/

A start is measured to the window that a person sees: under Xvfb, asked for by xdotool, on a folder without a ledger. What the
Windows installer installs is started under Wine, which is no Windows: its times compare with one another and with nothing else.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import licences  # noqa: E402 - beside this

from tests.packaging.windows import wine  # noqa: E402

Command = list[str]


def venv_size() -> int:
    """What pip puts into an environment for the desk and its signatures, without Python itself."""
    files = (file.locate() for name in licences.brought_along({"pip"}) for file in metadata.files(name) or [])
    return sum(Path(str(file)).stat().st_size for file in files if Path(str(file)).is_file())


def folder_size(folder: Path) -> int:
    """The files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


@contextmanager
def screen() -> Iterator[str]:
    """A display of its own; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def to_answer(command: Command, environment: dict[str, str]) -> float:
    """Milliseconds until `--version` has answered."""
    begun = time.perf_counter()
    subprocess.run([*command, "--version"], check=True, stdout=subprocess.DEVNULL, env=environment)
    return (time.perf_counter() - begun) * 1000


def to_window(command: Command, environment: dict[str, str]) -> float:
    """Milliseconds until the window is on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        desk = subprocess.Popen([*command, "--data-dir", folder], env=environment, stderr=subprocess.DEVNULL)
        try:
            look = ["xdotool", "search", "--onlyvisible", "--pid", str(desk.pid), "--name", "Latitude"]
            while subprocess.run(look, env=environment, capture_output=True, check=False).returncode != 0:
                if desk.poll() is not None or time.perf_counter() - begun > 60:
                    raise RuntimeError(f"{command} showed no window")
            return (time.perf_counter() - begun) * 1000
        finally:
            desk.terminate()
            desk.wait()


def by_turns(
    measure: Callable[[Command, dict[str, str]], float], commands: list[Command], times: int, display: str
) -> list[float]:
    """The middle of so many starts of each, taken by turns: what else the machine does falls on all of them alike.

    One round before them warms the disk's cache.
    """
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON"))}
    environment = {**clean, "DISPLAY": display}
    rounds = [[measure(command, environment) for command in commands] for _ in range(times + 1)]
    return [statistics.median(found) for found in zip(*rounds[1:], strict=True)]


Row = tuple[str, int, int, float, float]
"""Way, bytes to carry, bytes installed, milliseconds to the answer, milliseconds to the window."""


def on_linux(dist: Path, deb: Path, times: int) -> Iterator[Row]:
    """The plain environment, the frozen desk and the package."""
    desk = dist / "latitude"
    carried = next(dist.glob("latitude-*.tar.gz")).stat().st_size
    with tempfile.TemporaryDirectory() as folder, screen() as display:
        subprocess.run(["dpkg-deb", "-x", deb, folder], check=True)
        ways: list[tuple[str, Command, int, int]] = [
            ("plain venv", [sys.executable, "-P", "-m", "tracker"], 0, venv_size()),
            ("frozen desk", [str(desk / "latitude")], carried, folder_size(desk)),
            ("deb", [f"{folder}/usr/bin/latitude"], deb.stat().st_size, folder_size(Path(folder))),
        ]
        commands = [command for _, command, _, _ in ways]
        answers, shown = (by_turns(measure, commands, times, display) for measure in (to_answer, to_window))
        for (name, _, packed, size), answer, window in zip(ways, answers, shown, strict=True):
            yield name, packed, size, answer, window


def under_wine(setup: Path, times: int) -> Row:
    """What the installer for Windows installs."""
    answers, shown = [], []
    with tempfile.TemporaryDirectory() as folder, wine.screened(Path(folder)) as windows:
        if windows.run(setup, "/S")[0] != 0:
            raise RuntimeError(f"{setup} did not install")
        place = windows.local / "Programs/Latitude"
        for _ in range(times + 1):
            begun = time.perf_counter()
            windows.run("cmd", "/c", place / "bin/latitude.cmd", "--version")
            answers.append((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            program = windows.start(place / "Latitude.exe")
            if not wine.until(lambda: windows.windows_titled("Latitude")):
                raise RuntimeError(f"{setup} showed no window")
            shown.append((time.perf_counter() - begun) * 1000)
            windows.run("taskkill", "/IM", "Latitude.exe")
            program.wait(wine.WAIT)
        size = folder_size(place)
    answer, window = (statistics.median(found[1:]) for found in (answers, shown))
    return "Windows installer (Wine)", setup.stat().st_size, size, answer, window


def rows(dist: Path, times: int) -> Iterator[Row]:
    """What has been built, one way after the other. RuntimeError where nothing has."""
    deb, setup = (next(dist.glob(name), None) for name in ("*.deb", "*-setup.exe"))
    if deb is None:
        raise RuntimeError(f"{dist} has no package: sh packaging/run build all")
    yield from on_linux(dist, deb, times)
    if setup is not None and not wine.missing():
        yield under_wine(setup, times)


def main() -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--times", type=int, default=7)
    given = parser.parse_args()
    print("| way | to carry | installed | `--version` | window there |\n|---|---|---|---|---|")  # noqa: T201 - a command
    for name, packed, size, answer, window in rows(given.dist.resolve(), given.times):
        carried = f"{packed / 1e6:.0f} MB" if packed else "–"
        print(f"| {name} | {carried} | {size / 1e6:.0f} MB | {answer:.0f} ms | {window:.0f} ms |", flush=True)  # noqa: T201 - a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
