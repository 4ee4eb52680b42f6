"""Whole processes: `latitude --version` against `python -c pass`, a cold `latitude post` against an import and a commit."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.run import Run
from tests.benchmarks.starting import children
from tests.benchmarks.table import Row, median, paired, timed
from tests.rig import PINS, found

RUNS = 15
_PIN = "import hashlib; hashlib.scrypt(b'2468', salt=bytes(16), n=2**14, r=8, p=1, dklen=32)"
_BARE = """
import sqlite3, sys
import click
{pin}
bare = sqlite3.connect(sys.argv[1], isolation_level=None)
bare.execute("PRAGMA journal_mode = TRUNCATE")
bare.execute("PRAGMA synchronous = EXTRA")
bare.execute("BEGIN IMMEDIATE")
bare.execute("CREATE TABLE IF NOT EXISTS line (seq INTEGER PRIMARY KEY, body TEXT)")
bare.execute("INSERT INTO line (body) VALUES ('a gesture')")
bare.execute("COMMIT")
"""


def measure(run: Run) -> list[Row]:
    """Start both in turn. The floor of a post checks a PIN too, by the same scrypt, and then once more without it."""
    folder = run.place("processes")
    hotel = found(folder)
    stay = hotel.guest()
    hotel.ledger.close()
    given = {"LATITUDE_PIN": PINS["MM"], "LATITUDE_DATA_DIR": str(folder)}
    credit = ["post", "--as", "MM", "--stay", stay.id, "--kind", "credit", "--amount", "1", "--confirm"]
    bare, note = folder / "bare.db", f"{RUNS} each; scrypt of the PIN in both"
    return [
        _row("latitude --version / python -c pass", "<= 3x", f"{RUNS} each", ["-m", "tracker", "--version"], ["-c", "pass"]),
        _row("latitude post / import sqlite3, click; a PIN; a commit", "<= 2x", note, ["-m", "tracker", *credit], floor_of_a_post(bare), given),
        _row("latitude post / the same without a PIN", "", "", ["-m", "tracker", *credit], floor_of_a_post(bare, pin=False), given),
    ]  # fmt: skip


def floor_of_a_post(file: Path, *, pin: bool = True) -> list[str]:
    """What Python is to run: an import, a PIN's scrypt if wanted, a commit."""
    return ["-c", _BARE.format(pin=_PIN if pin else ""), str(file)]


def _row(
    what: str, aim: str, note: str, ours: list[str], floor: list[str], given: Mapping[str, str] | None = None
) -> Row:
    for command in (ours, floor):  # what is compiled once is compiled already
        _start(command, given)
    of_ours, of_floor = paired(
        lambda: timed(lambda: _start(ours, given)), lambda: timed(lambda: _start(floor, given)), RUNS
    )
    return Row(what, median(of_ours), median(of_floor), aim, note)


def _start(arguments: list[str], given: Mapping[str, str] | None) -> None:
    home = Path(__file__).parents[2]
    environment = children() | dict(given or {})
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment, cwd=home)
