"""Prints the benchmark table: `sh packaging/run bench`."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import posting, processes, report, window
from tests.benchmarks.table import show


def main() -> None:
    """Measure everything in one run and print it with the machine it ran on."""
    with tempfile.TemporaryDirectory(prefix="latitude-bench-") as folder:
        rows = [*posting.measure(Path(folder)), *processes.measure(), *window.measure(Path(folder)), *report.measure()]
    import PySide6

    said = [
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, Qt {PySide6.__version__},",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; window drawn {os.environ['QT_QPA_PLATFORM']}",
    ]
    sys.stdout.write(show(rows) + "\n\n" + " ".join(said) + "\n")


if __name__ == "__main__":
    main()
