"""One group of the benchmark in a process of its own: what others left behind (garbage, caches, memory) weighs on none of its rows.

python -m tests.benchmarks.alone FILE     # FILE says which group and of which run, and then what it found
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row

_HOME = Path(__file__).parents[2]


def measured(run: Run, name: str) -> list[Row]:
    """The rows of a group, measured in a new process; its texts and versions go to the run. SystemExit when it fails: it has said why."""
    told = run.folder / f"{name}.json"
    asked = {"name": name, "folder": str(run.folder.absolute()), "lines": run.lines, "patience": run.patience}
    told.write_text(json.dumps(asked), encoding="utf-8")
    # What a group prints belongs to nobody: standard output is the table's.
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.alone", str(told.absolute())], cwd=_HOME, stdout=sys.stderr, check=False
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"{name} could not be measured: its process ended with {done.returncode}.")
    found = json.loads(told.read_text(encoding="utf-8"))
    told.unlink()
    run.texts += found["texts"]
    run.versions |= found["versions"]
    return [Row(**row) for row in found["rows"]]


def main() -> None:
    """Measure what the file asks for, and write there what was found."""
    told = Path(sys.argv[1])
    asked = json.loads(told.read_text(encoding="utf-8"))
    run = Run(Path(asked["folder"]), tuple(asked["lines"]), asked["patience"])
    rows = import_module(f"tests.benchmarks.{asked['name']}").measure(run)
    found = {"rows": [asdict(row) for row in rows], "texts": run.texts, "versions": run.versions}
    told.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
