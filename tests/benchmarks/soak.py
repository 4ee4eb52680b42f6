"""The memory of a desk that posts five lines a second, for as long as LATITUDE_SOAK says; the half hour is the test's."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.benchmarks.run import Run
from tests.benchmarks.starting import children
from tests.benchmarks.table import Row

RATE = 5.0


def measure(run: Run) -> list[Row]:
    """What it has at the end against what it had once it had seen everything."""
    what, aim = "memory of a desk at the end / warmed up", "+20 MB at most"
    if "LATITUDE_SOAK" not in os.environ:
        return [Row(what, 0, None, aim, absent="LATITUDE_SOAK=1800 asks for half an hour of it")]
    seconds = float(os.environ["LATITUDE_SOAK"])
    command = [sys.executable, "-m", "tests.faults.soak", str(run.place("soak")), str(seconds), str(RATE)]
    said = subprocess.run(command, check=True, capture_output=True, text=True, env=children()).stdout.splitlines()
    sizes = [float(line.split(" lines")[1].split()[0]) for line in said[:-1]]
    came = json.loads(said[-1])
    note = f"{came['posted']:,} lines in {seconds:,.0f} s, grown by {came['grown_mb']:.1f} MB after warming up"
    return [
        Row(
            "memory of a desk at the end / warmed up",
            sizes[-1],
            sizes[-1] - came["grown_mb"],
            "+20 MB at most",
            note,
            "MB",
        )
    ]
