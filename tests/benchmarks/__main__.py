"""Prints the benchmark table: `sh packaging/run bench [NAME…] [--lines N…] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import alone
from tests.benchmarks.machine import in_words, machine, versions
from tests.benchmarks.run import GROUPS, SIZES, Run
from tests.benchmarks.table import Row, show


def main() -> None:
    """Measure in one run and print it with the machine it ran on."""
    asked = _asked()
    with tempfile.TemporaryDirectory(prefix="latitude-bench-", dir=asked.place) as folder:
        run = Run(Path(folder), tuple(sorted(set(asked.lines))), asked.patience)
        rows: list[Row] = []
        for name in asked.names or GROUPS:
            _note(f"{name}: {GROUPS[name]}…")
            rows += alone.measured(run, name)
    where, what = machine(), versions() | run.versions
    if asked.json:
        found = {"machine": where, "versions": what, "rows": [row.plain() for row in rows]}
        asked.json.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if asked.picture:
        from tests.benchmarks import curve_picture, curves

        curve_picture.draw(curves.panels([row.plain() for row in rows]), asked.picture)
    sys.stdout.write("\n\n".join((show(rows), *run.texts, in_words(what, where))) + "\n")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="sh packaging/run bench", description="Measures the program on this machine, each of these in a process of its own.",
        epilog="\n".join(f"{name:<12}{what}" for name, what in GROUPS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these, in this order")
    parser.add_argument("--lines", nargs="+", type=int, default=SIZES, help="sizes of the ledgers to measure on")
    parser.add_argument(
        "--patience", type=float, default=20.0, metavar="S", help="seconds another program has for one answer"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write all of it there, for a program")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="also draw there how it grows with the lines")
    parser.add_argument(
        "--place", type=Path, metavar="DIR", help="where files go meanwhile, a disk that is like a desk's"
    )
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in GROUPS]
    if unknown:
        parser.error(f"{', '.join(unknown)}: these can be measured: {', '.join(GROUPS)}")
    return asked


def _note(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    main()
