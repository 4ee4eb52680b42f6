"""Ctrl+C in long work: it stops where nothing is half done, and goes on to its end where it is too late; the answer says which."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import sleep
from types import ModuleType
from typing import Any

import pytest

from tests.cli.console import Console
from tracker.desk.erasing import erasure, retention
from tracker.ledger import connection, verify
from tracker.ledger.keep import backup, swap
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Tests that run in the background of a shell inherit that Ctrl+C is not heard, and so would the program."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def interrupt(patch: pytest.MonkeyPatch, module: ModuleType, name: str) -> None:
    """Somebody presses Ctrl+C, twice, when this begins."""
    real = getattr(module, name)

    def work(*args: Any, **more: Any) -> Any:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        return real(*args, **more)

    patch.setattr(module, name, work)


def journal(console: Console) -> list[str]:
    with Ledger(console.folder / "latitude.ledger", read_only=True) as ledger:
        return list(verify.raw_lines(ledger))


def stopped(console: Console, *args: str) -> dict[str, Any]:
    """What a command that was stopped answers: 130, and one sentence on both streams."""
    said = console(*args, "--json")
    assert said.code == 130, said
    assert said.json["error"] == "stopped"
    assert said.err == said.json["message"] + "\n"
    return said.json


def test_a_verification_says_up_to_which_line_it_came(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt(monkeypatch, verify, "guards")  # on the thread that hears it; the rules are looked at beside
    last = len(journal(console))
    said = stopped(console, "verify", "--full")
    assert said["seq"] == last
    assert said["message"].endswith(f"the chain holds up to line {last}, and nothing beyond that is vouched for.")


def test_a_backup_leaves_no_file(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt(monkeypatch, backup, "copy_pages")
    assert "No file was written" in stopped(console, "backup", "--as", "LL")["message"]
    assert list((console.folder / "backups").iterdir()) == []


def test_a_restore_is_stopped_before_the_ledger_is_replaced_and_not_after(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    before = journal(console)
    with monkeypatch.context() as patch:
        interrupt(patch, swap, "put_in_place")
        said = stopped(console, "restore", file, "--as", "MM", "--confirm")
    assert said["message"].startswith("The restore was stopped before the ledger was replaced: nothing was restored")
    assert journal(console) == before
    assert list((console.folder / "replaced").glob("*")) == []
    with monkeypatch.context() as patch:
        interrupt(patch, swap, "_overwrite")
        done = console.json("restore", file, "--as", "MM", "--confirm")
    assert (journal(console)[:-1], done["seq"]) == (before, len(before) + 1)


def test_a_checked_file_of_which_nothing_is_known(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    interrupt(monkeypatch, verify, "rules")
    said = stopped(console, "restore", file, "--as", "MM", "--dry-run")
    assert f"The check of {Path(file).name} was stopped before its end" in said["message"]


def test_an_erasure_is_all_or_nothing(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    before = journal(console)
    with monkeypatch.context() as patch:
        interrupt(patch, erasure, "record")
        said = stopped(console, "guest", "erase", "Ada Example", "--as", "MM", "--confirm")
    assert "stopped before anything was erased" in said["message"]
    assert journal(console) == before
    with monkeypatch.context() as patch:
        interrupt(patch, connection, "rewrite")
        assert console.json("guest", "erase", "Ada Example", "--as", "MM", "--confirm")["names"] == 1
    assert "Nobody is known" in console("guest", "erase", "Ada Example", "--as", "MM", "--confirm").err


def test_a_retention_run_says_how_many_are_erased_and_how_many_are_left(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in ("411", "412", "413"):
        console.json("guest", "add", f"Gone Guest{room}", "--room", room, "--until", "2026-11-24", "--as", "RR")
    console.later(days=900)
    with monkeypatch.context() as patch:
        interrupt(patch, retention, "record")
        said = stopped(console, "guest", "retention", "--run", "--as", "MM", "--confirm")
    assert (said["erased"], said["left"]) == (1, 2)
    assert "1 stay is erased, on record as line" in said["message"]
    assert said["message"].endswith("2 stays are left and still due: run it again.")
    assert console.json("guest", "retention", "--run", "--as", "MM", "--confirm")["erased"] == 2


def test_ctrl_c_means_what_it_meant_before_once_the_work_is_over(console: Console) -> None:
    before = signal.getsignal(signal.SIGINT)
    console.json("verify")
    assert signal.getsignal(signal.SIGINT) is before


def _opened(process: int, name: str) -> bool:
    """Whether a process has a file of that name open by now."""
    with suppress(OSError):  # what it closes meanwhile, and when it ends
        return any(handle.readlink().name == name for handle in Path(f"/proc/{process}/fd").iterdir())
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="it is looked at from outside when the ledger is open")
@pytest.mark.parametrize("after", [0.02, *(pytest.param(s, marks=pytest.mark.slow) for s in (0, 0.1, 0.2, 0.4, 0.8))])
def test_ctrl_c_at_any_moment_of_a_process_is_answered_in_one_sentence(console: Console, after: float) -> None:
    with Ledger(console.folder / "latitude.ledger") as ledger, ledger.write():
        for _ in range(4_000 if after == 0.02 else 20_000):
            ledger.append(NewLine("note", "MM", console.at, console.at.date()))
    program = subprocess.Popen(
        [sys.executable, "-P", "-m", "tracker", "--data-dir", str(console.folder), "verify", "--full"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    while program.poll() is None and not _opened(program.pid, "latitude.ledger"):
        sleep(0.005)
    sleep(after)  # the moment itself is what is tried
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert "Traceback" not in err
    if program.returncode == 130:
        assert (out, len(err.split("\n"))) in (("", 2), ("", 3)), "one line, after the one on which ^C stands"
        assert err.lstrip().startswith(("The verification was stopped", "Stopped: nothing was half done"))
    else:
        assert (program.returncode, err) == (0, ""), "it was done before"
    assert console.json("verify", "--full")["ok"]
