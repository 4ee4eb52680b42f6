"""A desk that posts five lines a second grows by less than 20 MB.

`LATITUDE_SOAK=1800 sh packaging/run test -m slow tests/faults/test_soak.py -s` is half an hour; without it, twenty seconds
prove that the harness works.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.hostile.watch import ROOT

SECONDS = float(os.environ.get("LATITUDE_SOAK", "20"))
RATE = 5.0
MOST = 20.0

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="/proc tells the memory")]


def test_a_desk_that_works_for_long_keeps_its_memory(memory: Path) -> None:
    command = [sys.executable, "-m", "tests.faults.soak", str(memory), str(SECONDS), str(RATE)]
    said = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS * 2 + 120, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )  # fmt: skip
    sys.stdout.write(said.stdout)
    assert said.returncode == 0, said.stderr
    came = json.loads(said.stdout.splitlines()[-1])
    assert came["posted"] == came["typed"] > 0, said.stderr
    assert came["grown_mb"] < MOST
    assert "Traceback" not in said.stderr
