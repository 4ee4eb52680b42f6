"""Prints the benchmark table: `sh packaging/run bench`."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import gestures, insights, keys, painting, posting, processes, reading, report, window
from tests.benchmarks.table import show
from tracker.desk.demo import demo_ledger


def main() -> None:
    """Measure everything in one run and print it with the machine it ran on."""
    with tempfile.TemporaryDirectory(prefix="latitude-bench-") as folder:
        into = Path(folder)
        year = into / "year"
        year.mkdir()
        demo_ledger(year, length=365).close()
        rows = [
            *posting.measure(into),
            *processes.measure(),
            *window.measure(into, year),
            *keys.measure(into),
            *painting.measure(year),
            *report.measure(),
            *reading.measure(),
            *insights.measure(into),
        ]
        house = into / "gestures"
        house.mkdir()
        played = gestures.play(house)
        rows += gestures.summed_up(played)
    import PySide6

    said = [
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, Qt {PySide6.__version__},",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; window drawn {os.environ['QT_QPA_PLATFORM']}",
    ]
    sys.stdout.write("\n\n".join((show(rows), gestures.listed(played), " ".join(said))) + "\n")


if __name__ == "__main__":
    main()
