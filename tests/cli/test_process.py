"""The program as a process: exit codes, pure JSON, a full disk, a read-only one, two at once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tracker import __version__
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

pytestmark = pytest.mark.by_lot("commands as processes", 7)

HOME = Path(__file__).parents[2]
ROOT = sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("mount") is not None


def latitude(folder: Path, *args: str, pin: str = "", **more: Any) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder), "LATITUDE_PIN": pin,
        "PYTHONUTF8": "1",
    }  # fmt: skip
    environment |= more.pop("env", {})
    return subprocess.run(
        [sys.executable, "-P", "-m", "tracker", *args],
        env=environment, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, **more,
    )  # fmt: skip


INIT = (
    "init",
    "--hotel",
    "H",
    "--currency",
    "EUR",
    "--timezone",
    "Europe/Vienna",
    "--policy",
    "ritz",
    "--manager",
    "M:MK",
)
POST = ("post", "--as", "MK", "--room", "412", "--kind", "credit", "--amount", "1", "--yes")


def test_a_whole_day_from_an_empty_folder(tmp_path: Path) -> None:
    """What a script does: set up, add, post, close, print, prove; each answer is one JSON object and nothing else."""
    folder, out = tmp_path / "data", tmp_path / "shift.pdf"
    steps: list[tuple[tuple[str, ...], set[str]]] = [
        (INIT, {"ledger"}),
        (("rep", "add", "Rita", "--initials", "RR", "--role", "rep", "--as", "MK"), {"reps"}),
        (("guest", "add", "Łukasz Nguyễn", "--room", "412"), {"stay"}),
        (POST, {"seq", "uuid", "verdict", "remaining_minor", "business_day"}),
        (("standing", "--as", "MK", "--room", "412"), {"cap_minor", "spent_minor", "remaining_minor"}),
        (("shift", "close", "--as", "MK"), {"shift", "first_seq", "last_seq", "totals"}),
        (("report", "1", "--out", str(out)), {"file", "sha256", "head"}),
        (("verify", "--full", "--report", str(out)), {"ok", "lines", "first_bad_seq", "reason"}),
        (("doctor",), {"checks"}),
    ]
    for args, keys in steps:
        done = latitude(folder, *args, "--json", pin="4711", env={"LATITUDE_NEW_PIN": "4712"})
        assert (done.returncode, done.stderr) == (0, ""), (args, done)
        assert keys <= set(json.loads(done.stdout)), args
    assert out.read_bytes().startswith(b"%PDF")


def test_exit_codes_of_the_process(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert latitude(folder, "--version").stdout == f"latitude {__version__}\n"
    refused = latitude(folder, "day", "show")
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert latitude(folder, "day", "show", "--nope").returncode == 2
    assert not folder.exists()


def test_a_post_that_promises_nothing_loads_nothing_of_the_quick_line(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    latitude(folder, "guest", "add", "Ada Example", "--room", "412")
    post = ["--data-dir", str(folder), "post", "--as", "MK", "--room", "412", "--kind", "credit", "--amount", "1"]
    code = f"import sys; from tracker.cli.run import run; print(run({post!r}), sorted(sys.modules))"
    environment = os.environ | {"LATITUDE_PIN": "4711"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOME, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert "\n0 [" in done.stdout, done.stdout
    for heavy in ("tracker.domain.quick_line", "tracker.domain.facts", "rapidfuzz", "sqlite_utils"):
        assert f"'{heavy}'" not in done.stdout


def test_a_verification_loads_nothing_that_only_upgrades_need(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    code = f"import sys; from tracker.cli.run import run; print(run({['--data-dir', str(folder), 'verify']!r}), sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True, timeout=60
    )
    assert "\n0 [" in done.stdout, done.stdout
    assert "'tracker.ledger.migrations'" in done.stdout
    assert "'sqlite_utils'" not in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="the library is asked as on POSIX")
def test_a_process_that_verifies_counts_no_memory_of_sqlite(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    code = (
        f"import ctypes, sys; sys.argv[1:] = {['--data-dir', str(folder), 'verify']!r}; from tracker.__main__ import main;"
        " code = main(); import _sqlite3, sqlite3; conn = sqlite3.connect(':memory:');"
        " print(code, ctypes.CDLL(_sqlite3.__file__).sqlite3_memory_used())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "0 0", done.stdout


def test_an_old_console_prints_every_name(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    old = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "cp437", "LC_ALL": "C"}
    latitude(folder, *INIT, pin="4711")
    added = latitude(folder, "guest", "add", "王小明", "--room", "412", "--json")
    assert json.loads(added.stdout)["guest"]["name"] == "王小明"
    for args in (("guest", "find", "412"), ("guest", "find", "412", "--json")):
        done = latitude(folder, *args, env=old)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.isascii()
    assert json.loads(done.stdout)["guests"][0]["name"] == "王小明"


@contextmanager
def mounted(place: Path, *options: str) -> Iterator[None]:
    """A small file system of its own; unmounted afterwards."""
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", str(place)], capture_output=True)
    if done.returncode:
        pytest.skip("this machine does not let a test mount a file system")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(folder: Path, leave: int) -> None:
    """Fill the disk but for some bytes."""
    free = os.statvfs(folder)
    with (folder / "ballast").open("wb") as file:
        file.write(bytes(max(0, free.f_bavail * free.f_bsize - leave)))


@pytest.mark.skipif(not ROOT, reason="mounting a small disk needs root")
def test_a_full_disk_loses_nothing_and_says_so(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with mounted(disk, "-o", "size=2M"):
        fill(disk, 0)
        full = latitude(disk / "data", *INIT, "--json", pin="4711")
        assert full.returncode == 3, full
        assert "Nothing was" in full.stderr
        (disk / "ballast").unlink()
        assert latitude(disk / "data", *INIT, pin="4711").returncode == 0
        assert latitude(disk / "data", "guest", "add", "Ada", "--room", "412").returncode == 0
        assert latitude(disk / "data", *POST, pin="4711").returncode == 0
        fill(disk, 0)
        posted = latitude(disk / "data", *POST, "--note", "n" * 2000, "--json", pin="4711")
        answer = json.loads(posted.stdout)
        assert (posted.returncode, answer["error"], answer["recorded"]) == (3, "disk_full", "no")
        assert posted.stderr.count("\n") == 1
        report = latitude(disk / "data", "export", "--format", "csv", "--out", str(disk / "x.csv"))
        assert (report.returncode, (disk / "x.csv").exists()) == (3, False)
        assert json.loads(latitude(disk / "data", "doctor", "--json").stdout)["ok"] is False
        (disk / "ballast").unlink()
        with Ledger(disk / "data" / "latitude.ledger") as ledger:
            checked = verify(ledger, full=True)
            assert (checked.ok, ledger.query("SELECT count(*) FROM journal WHERE kind = 'credit'")[0][0]) == (True, 1)
        assert latitude(disk / "data", *POST, pin="4711").returncode == 0


@pytest.mark.skipif(not ROOT, reason="mounting a read-only disk needs root")
def test_a_read_only_disk_says_so(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with mounted(disk, "-o", "size=2M"):
        assert latitude(disk / "data", *INIT, pin="4711").returncode == 0
        before = (disk / "data" / "latitude.ledger").read_bytes()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for args in (POST, ("day", "show"), ("init", *INIT[1:])):
            done = latitude(disk / "data", *args, "--json", pin="4711")
            assert (done.returncode, json.loads(done.stdout)["error"]) == (3, "read_only"), done
        assert (disk / "data" / "latitude.ledger").read_bytes() == before
        elsewhere = latitude(disk / "new", *INIT, pin="4711")
        assert (elsewhere.returncode, elsewhere.stderr.count("\n")) == (3, 1)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert latitude(folder, *INIT, pin="4711").returncode == 0
    folder.chmod(0o500)
    try:
        assert latitude(folder, *POST, pin="4711").returncode == 3
    finally:
        folder.chmod(0o700)


def test_32_commands_at_the_same_moment_never_break_the_cap(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    init = [word if word != "ritz" else "training" for word in INIT]
    latitude(folder, *init, pin="4711")
    latitude(folder, "guest", "add", "Ada", "--room", "412")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(HOME),
        "LATITUDE_DATA_DIR": str(folder),
        "LATITUDE_PIN": "4711",
    }
    posts = [word if word != "1" else "20" for word in POST]
    running = [
        subprocess.Popen([sys.executable, "-P", "-m", "tracker", *posts], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(4)
    ]  # fmt: skip
    assert sorted(process.wait(timeout=60) for process in running) == [0, 0, 1, 1]
    standing = json.loads(latitude(folder, "standing", "--as", "MK", "--room", "412", "--json").stdout)
    assert (standing["spent_minor"], standing["remaining_minor"]) == (4000, 1000)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a terminal of its own is made the way Linux does it")
def test_at_a_terminal_the_pin_is_asked_for_and_not_shown(tmp_path: Path) -> None:
    import pty

    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this machine has no terminals to give")
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LATITUDE_DATA_DIR": str(folder)}
    running = subprocess.Popen(
        [sys.executable, "-P", "-m", "tracker", "shift", "open", "--as", "MK"], env=environment, stdin=theirs, stdout=theirs,
        stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    shown = os.read(ours, 1000)
    while b"PIN of MK: " not in shown:
        shown += os.read(ours, 1000)
    os.write(ours, b"4711\n")
    while b"is open" not in shown:
        shown += os.read(ours, 1000)
    assert running.wait(timeout=60) == 0
    os.close(ours)
    assert b"Shift 1 is open" in shown
    assert b"4711" not in shown


def test_the_version_is_told_without_loading_anything_heavy() -> None:
    code = "import sys; sys.argv = ['latitude', '--version']; from tracker.__main__ import main; main(); print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True, timeout=60
    )
    for heavy in ("click", "sqlite3", "PySide6", "dataclasses", "reportlab"):
        assert f"'{heavy}'" not in done.stdout


def test_a_command_loads_neither_the_window_nor_the_reports(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    latitude(folder, *INIT, pin="4711")
    code = f"import sys; from tracker.cli.run import run; run(['--data-dir', {str(folder)!r}, 'day', 'show']); print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True, timeout=60
    )
    assert "'sqlite3'" in done.stdout
    for heavy in ("PySide6", "reportlab", "fontTools", "tracker.ui", "rapidfuzz"):
        assert f"'{heavy}'" not in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="modes as Unix has them")
def test_a_new_ledger_is_readable_for_its_account_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    latitude(tmp_path, *INIT, pin="4711")
    latitude(tmp_path, "guest", "add", "Ada Example", "--room", "412")
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.glob("latitude.ledger*")}
    assert set(modes.values()) == {0o600}, modes
