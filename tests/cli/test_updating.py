"""`update` as an IT admin or a manager types it: on a folder that updates itself, and everywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.console import Console
from tests.desk.update.rig import NEW, OLD, Stick, run_from, stick


@pytest.fixture
def on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stick:
    found = stick(tmp_path)
    run_from(found.place, monkeypatch)
    return found


def test_a_manager_updates_from_the_stick(console: Console, on: Stick) -> None:
    on.update()
    found = console.json("update", str(on.folder), "--as", "MM")
    assert (found["from"], found["to"]) == (OLD, NEW)
    assert Path(found["backup"]).is_file()
    assert found["seq"] == console.json("verify")["lines"]
    assert on.starts() == NEW


def test_a_dry_run_checks_all_and_changes_nothing(console: Console, on: Stick) -> None:
    file = on.update()
    before = console.json("verify")["head"]
    said = console("update", str(file), "--dry-run")
    assert (said.code, said.out) == (0, f"{file} holds Latitude {NEW}, signed and whole.\n")
    assert on.lies_there() == [OLD]
    assert console.json("verify")["head"] == before


def test_before_a_hotel_is_set_up_nobody_is_asked(bare: Console, on: Stick) -> None:
    on.update()
    said = bare("update", str(on.folder))
    assert (said.code, said.out) == (0, f"Latitude {NEW} is in place: the next start opens it.\n")
    assert not bare.folder.exists()


def test_a_ledger_wants_a_managers_pin(console: Console, on: Stick) -> None:
    on.update()
    assert console.refused("update", str(on.folder))["error"] == "no_manager"
    assert console.refused("update", str(on.folder), "--as", "LL")["error"] == "not_allowed"
    assert console.refused("update", str(on.folder), "--as", "MM", pin="9999")["error"] == "bad_pin"
    assert on.lies_there() == [OLD]


def test_back_again_while_the_old_one_is_kept(console: Console, on: Stick) -> None:
    on.update()
    console.json("update", str(on.folder), "--as", "MM")
    assert console("update", "--back").out == f"The next start opens Latitude {OLD}.\n"
    assert on.starts() == OLD


def test_a_refusal_is_one_sentence_and_a_missing_name_is_usage(console: Console, on: Stick) -> None:
    on.update(OLD)
    message = console.refused("update", str(on.folder), "--as", "MM")["message"]
    assert message == f"This update is Latitude {OLD}, and {OLD} is installed: choose a newer one."
    assert console("update", "--as", "MM").code == 2


def test_from_source_it_says_who_updates(console: Console) -> None:
    assert console.refused("update", "x.latitude")["error"] == "from_source"
