"""Answers that nobody reads: a reader that leaves, a full disk behind the console, none at all; the code is that of what was done."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.test_process import HOME, INIT, latitude

pytestmark = pytest.mark.by_lot("answers that nobody reads", 7)
"""Each is a process or two; that an answer is given the right code is one rule."""

AT_ONCE = ("", "1")
"""What PYTHONUNBUFFERED may say: the answer is written in the end, or, as when it is long, while the command runs."""


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    command = f"{sys.executable} -P -m tracker rep list; echo code $? >&2"
    shell = f"({command}) | true"
    done = subprocess.run(
        ["sh", "-c", f"sleep 0; {shell}"], env={"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder)},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == "code 0\n"


def test_no_console_at_all_is_no_error(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder)}
    command = ["sh", "-c", f"{sys.executable} -P -m tracker rep list >&- 2>&-"]
    assert subprocess.run(command, env=environment, timeout=60).returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_an_answer_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    with Path("/dev/full").open("w") as full:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder)}
        done = subprocess.run(
            [sys.executable, "-P", "-m", "tracker", "rep", "list"], env=environment, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )  # fmt: skip
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr


@pytest.mark.parametrize("at_once", AT_ONCE)
@pytest.mark.parametrize("json_asked", [(), ("--json",)])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_gesture_whose_answer_cannot_be_written_is_said_to_be_done(
    tmp_path: Path, at_once: str, json_asked: tuple[str, ...]
) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    latitude(folder, "guest", "add", "Ada Example", "--room", "412")
    post = ("post", "--as", "MK", "--room", "412", "--kind", "credit", "--amount", "1", *json_asked)
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(HOME),
        "LATITUDE_DATA_DIR": str(folder),
        "LATITUDE_PIN": "4711",
        "PYTHONUNBUFFERED": at_once,
    }
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "tracker", *post], env=environment, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "What was asked for is done" in done.stderr
    assert json.loads(latitude(folder, "shift", "show", "--json").stdout)["totals"]["gestures"] == 1


@pytest.mark.parametrize("at_once", AT_ONCE)
def test_a_refusal_that_nobody_reads_is_still_a_refusal(tmp_path: Path, at_once: str) -> None:
    folder = tmp_path / "data"
    command = f"(sleep 0.3; {sys.executable} -P -m tracker rep list --json; echo code $? >&2) | true"
    done = subprocess.run(
        ["sh", "-c", command], env={"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder), "PYTHONUNBUFFERED": at_once},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stderr.endswith("code 1\n")


@pytest.mark.parametrize("at_once", AT_ONCE)
@pytest.mark.parametrize(("args", "code"), [("--help", 0), ("verify", 4), ("verify --json", 4), ("cap show", 0)])
def test_what_nobody_reads_ends_with_the_code_that_it_would_have(
    tmp_path: Path, at_once: str, args: str, code: int
) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    with closing(sqlite3.connect(folder / "latitude.ledger")) as raw, raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE journal SET actor = 'ZZ' WHERE seq = 2")
    command = f"(sleep 0.3; {sys.executable} -P -m tracker {args}; echo code $? >&2) | true"
    done = subprocess.run(
        ["sh", "-c", command], env={"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder), "PYTHONUNBUFFERED": at_once},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stderr.endswith(f"code {code}\n")


@pytest.mark.parametrize(("redirect", "code"), [(">&-", 0), (">/dev/full", 3)])
def test_the_version_ends_no_console_in_a_traceback(tmp_path: Path, redirect: str, code: int) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(tmp_path)}
    command = ["sh", "-c", f"{sys.executable} -P -m tracker --version {redirect}"]
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
