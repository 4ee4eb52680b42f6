"""The real programs on the same data, beside ours: ledger, hledger, GnuCash's window, a LibreOffice sheet. Named where they are missing.

Every one of those that answer has to give our answer, or the run stops.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.benchmarks import books, memory
from tests.benchmarks.books import Asked
from tests.benchmarks.memory import Ran
from tests.benchmarks.run import Run
from tests.benchmarks.starting import children, opened
from tests.benchmarks.table import Row, median

MOST = 1_000_000
"""Lines above which nobody else is asked: they need more memory than a desk has."""
OURS, DISPLAY = 5, ":97"
_PACKAGES = ("ledger", "hledger", "gnucash", "libreoffice-calc")
_OFFICE = ["soffice", "--norestore", "--nologo"]
_STANDING, _WINDOW = "latitude standing / {}", "window open with the data / {}"


def measure(run: Run) -> list[Row]:
    """Each size in turn, ours first: a standing by those who answer one, a window by those who have one."""
    run.versions |= _versions()
    rows: list[Row] = []
    for lines in (lines for lines in run.lines if lines <= MOST):
        data, folder = run.ledger(lines), run.place(f"peers-{lines}")
        of = books.asked(data)
        rows += _accounts(run, lines, data, folder, of)
        rows += _windows(run, lines, data, folder)
        shutil.rmtree(folder)
    return rows


def _versions() -> dict[str, str]:
    """The version of each peer as Debian has it, or that it is missing."""
    found = {}
    for package in _PACKAGES:
        ask = ["dpkg-query", "--show", "--showformat", "${Version}", package]
        said = subprocess.run(ask, capture_output=True, text=True, check=False).stdout if shutil.which(ask[0]) else ""
        found[package] = said or "not installed"
    return found


def _accounts(run: Run, lines: int, data: Path, folder: Path, of: Asked) -> list[Row]:
    """One question, one process, one answer: ledger, hledger, and a sheet that is opened, calculated and written as CSV."""
    ask = ["standing", "--as", of.rep, "--stay", of.stay, "--day", of.day, "--json"]
    ours = [_ran([sys.executable, "-m", "tracker", "--data-dir", str(data), *ask], run) for _ in range(OURS)]
    _agrees("Latitude", re.search(rb'"spent_minor": ?(\d+)', ours[0].said), of.minor)
    best = Ran(median([one.seconds for one in ours]), median([one.peak for one in ours]), 0)
    journal, sheet = folder / "journal.hledger", folder / "journal.xlsx"
    export = ["export", "--format", "hledger", "--out", str(journal)]
    command = [sys.executable, "-m", "tracker", "--data-dir", str(data), *export]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=children())
    books.sheet(data, sheet, of)
    question = ["-f", str(journal), "balance", f"discretion:{of.rep}:{of.stay}", "-p", of.day]
    aims = ("<= 1/50", "<= 1/30") if lines == MOST else ("", "")
    return [
        *_rows(_STANDING.format("ledger"), "ledger", lines, best, lambda: _ran(["ledger", *question], run), of, aims),
        *_rows(_STANDING.format("hledger"), "hledger", lines, best, lambda: _ran(["hledger", *question], run), of),
        *_rows(_STANDING.format("a LibreOffice SUMIFS"), "soffice", lines, best, lambda: _sheet(sheet, run), of),
    ]


def _windows(run: Run, lines: int, data: Path, folder: Path) -> list[Row]:
    """Ours until the desk stands, with somebody signed in; theirs until the file is open."""
    told = [opened(data) for _ in range(3)]
    best = Ran(min(one["people"] + one["desk"] for one in told) / 1000, median([one["peak"] for one in told]), 0)
    book, sheet = folder / "journal.gnucash", folder / "journal.xlsx"
    books.gnucash(data, book)
    with _screen():
        return [
            *_rows(_WINDOW.format("GnuCash's"), "gnucash", lines, best, lambda: _second(["gnucash"], book, run)),
            *_rows(_WINDOW.format("LibreOffice's"), "soffice", lines, best, lambda: _second(_OFFICE, sheet, run)),
        ]


def _rows(
    what: str, program: str, lines: int, ours: Ran, ask: Callable[[], Ran], of: Asked | None = None,
    aims: tuple[str, str] = ("", ""),
) -> list[Row]:  # fmt: skip
    """Time and memory against one peer; its name where it is missing, the time it had where that was not enough."""
    kept = f"memory: {what}"
    if shutil.which(program) is None:
        return [Row(what, 0, None, aims[0], lines=lines, absent=f"{program} is not installed")]
    theirs = ask()
    if theirs.code is None:
        late = f"not there after {theirs.seconds:.0f} s: at least this far behind"
        return [
            Row(what, ours.seconds * 1000, theirs.seconds * 1000, aims[0], late, lines=lines),
            Row(kept, ours.peak, theirs.peak, aims[1], "so far", "MB", lines=lines),
        ]
    if theirs.code != 0:
        return [Row(what, 0, None, aims[0], lines=lines, absent=f"{program} ended with code {theirs.code}")]
    if of is not None:
        _agrees(program, re.search(rb"(-?\d[\d,]*\.?\d*)", theirs.said.replace(of.day.encode(), b"")), of.minor)
    return [
        Row(what, ours.seconds * 1000, theirs.seconds * 1000, aims[0], lines=lines),
        Row(kept, ours.peak, theirs.peak, aims[1], "", "MB", lines=lines),
    ]


def _agrees(name: str, found: re.Match[bytes] | None, minor: int) -> None:
    """RuntimeError when a program gives another answer: then it was asked something else."""
    figure = float(found[1].replace(b",", b"")) if found else None
    if figure is None or round(figure * (100 if b"." in found[1] else 1)) != minor:  # type: ignore[index]  # found with its figure
        raise RuntimeError(f"{name} says {figure}, and it is {minor / 100:.2f}")


def _ran(command: list[str], run: Run) -> Ran:
    return memory.measured(command, limit=run.patience, env=children())


def _sheet(sheet: Path, run: Run) -> Ran:
    """The second of two runs: the first one makes a profile."""
    into = sheet.parent
    command = [
        *_OFFICE,
        f"-env:UserInstallation={(into / 'office').as_uri()}",
        "--headless",
        "--convert-to",
        "csv",
        "--outdir",
        str(into),
        str(sheet),
    ]
    _ran(command, run)
    done = _ran(command, run)
    answer = sheet.with_suffix(".csv")
    return Ran(done.seconds, done.peak, done.code, answer.read_bytes() if answer.exists() else b"")


def _second(program: list[str], file: Path, run: Run) -> Ran:
    """Until the title of its window names the file; the second of two starts, for the first one makes a profile."""
    _opened(program, file, min(run.patience, 10.0))
    return _opened(program, file, run.patience)


def _opened(program: list[str], file: Path, limit: float) -> Ran:
    env = children() | {"HOME": str(file.parent), "DISPLAY": DISPLAY, "GSETTINGS_BACKEND": "memory"}
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*program, str(file)], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    look = ["xdotool", "search", "--name", f"^[*]?{re.escape(file.name)} "]
    try:
        there = False
        while not there and time.perf_counter() - begun < limit and process.poll() is None:
            time.sleep(0.02)
            there = bool(subprocess.run(look, env=env, capture_output=True, check=False).stdout.strip())
        seconds = time.perf_counter() - begun
        return Ran(seconds, memory.of_session(process.pid), 0 if there else process.poll())
    finally:
        _end(process)
        file.with_name(f"{file.name}.LCK").unlink(missing_ok=True)  # GnuCash would ask about it
        file.with_name(f".~lock.{file.name}#").unlink(missing_ok=True)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it started: asked first, for LibreOffice locks its profile for good otherwise."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, how)  # its own session: nobody else's process is in it
        with suppress(subprocess.TimeoutExpired):
            process.wait(3.0 if how == signal.SIGTERM else None)


@contextmanager
def _screen() -> Iterator[None]:
    """A screen in memory of our own."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        raise RuntimeError(
            f"The windows of others cannot be watched without {' and '.join(missing)}: install it first."
        )
    process = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while subprocess.run(
            ["xdotool", "getdisplaygeometry"], env={**os.environ, "DISPLAY": DISPLAY}, capture_output=True
        ).returncode:
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait()
