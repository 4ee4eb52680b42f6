"""Every start after the first: nothing but the program when all is in place, and a repair when it is not."""

import fcntl
import os
import subprocess
from pathlib import Path

import pytest

from tests.packaging.conftest import Machine


@pytest.fixture
def installed(machine: Machine) -> Machine:
    """A machine after its first start."""
    assert machine.run().returncode == 0
    return machine


def reinstalled(machine: Machine) -> bool:
    return bool(machine.calls("python -m pip install"))


def remade(machine: Machine) -> bool:
    return bool(machine.calls("python -m venv"))


def test_the_second_start_calls_the_program_and_nothing_else(installed: Machine) -> None:
    done = installed.run("demo", "--out", "a folder")
    assert installed.calls() == ["python -P -m tracker demo --out a folder"]
    assert done.stderr == ""


def test_arguments_and_the_callers_folder_arrive_as_they_are(installed: Machine) -> None:
    done = installed.run("demo", "--out", "a folder", "", "*")
    assert done.stdout.splitlines() == [str(installed.caller), "demo", "--out", "a folder", "", "*"]


def test_the_programs_exit_code_is_the_scripts(installed: Machine) -> None:
    assert installed.run("verify", TRACKER_EXIT="4").returncode == 4


def test_another_pythons_paths_are_not_carried_in(installed: Machine) -> None:
    installed.put("spy", '#!/bin/sh\nenv >"$LOG"\n')
    (installed.house / ".venv/bin/python").write_text((installed.bin / "spy").read_text())
    installed.run(PYTHONPATH="/elsewhere", PYTHONHOME="/elsewhere")
    assert not installed.calls("PYTHON")


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt", "packaging/run"])
def test_changed_requirements_are_installed_into_the_same_environment(installed: Machine, name: str) -> None:
    with (installed.house / name).open("a") as file:
        file.write("# changed\n")
    assert installed.run().returncode == 0
    assert reinstalled(installed)
    assert not remade(installed)
    installed.run()
    assert not reinstalled(installed)


def test_a_moved_folder_is_installed_again_where_it_now_stands(installed: Machine, tmp_path: Path) -> None:
    installed.house = installed.house.rename(tmp_path / "moved")
    assert installed.run().returncode == 0
    assert reinstalled(installed)


def test_an_environment_whose_python_is_gone_is_made_anew(installed: Machine) -> None:
    (installed.house / ".venv/bin/python").unlink()
    (installed.house / ".venv/bin/python").symlink_to("/nowhere/python3")
    assert installed.run().returncode == 0
    assert remade(installed)


def test_a_start_that_was_cut_off_is_begun_again(installed: Machine) -> None:
    (installed.house / ".venv/latitude.making").touch()
    leftover = installed.house / ".venv/half"
    leftover.touch()
    assert installed.run().returncode == 0
    assert remade(installed)
    assert not leftover.exists()


def test_a_failed_first_install_says_so_and_the_next_start_begins_again(machine: Machine) -> None:
    done = machine.run(PIP_EXIT="1")
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].startswith("Latitude's parts could not be installed")
    assert not machine.calls("python -P -m tracker")
    assert machine.run().returncode == 0
    assert remade(machine)


def test_a_failed_update_keeps_the_environment(installed: Machine) -> None:
    with (installed.house / "pyproject.toml").open("a") as file:
        file.write("# changed\n")
    assert installed.run(PIP_EXIT="1").returncode == 3
    assert installed.run().returncode == 0
    assert reinstalled(installed)
    assert not remade(installed)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_who_may_not_write_is_told_to_ask_the_owner(machine: Machine) -> None:
    machine.house.chmod(0o555)
    done = machine.run()
    machine.house.chmod(0o755)
    assert done.returncode == 3
    assert "as the owner of the folder" in done.stderr


def test_a_start_beside_one_that_still_installs_waits_for_it(machine: Machine) -> None:
    script = machine.house / "packaging/run"
    machine.log.touch()
    with script.open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        command = ["/bin/sh", str(script), "--version"]
        with subprocess.Popen(command, env=machine.environment({}), stderr=subprocess.PIPE, text=True) as start:
            assert start.stderr is not None
            assert start.stderr.readline() == "Another start is installing Latitude; waiting for it…\n"
            assert not machine.calls()
            fcntl.flock(lock, fcntl.LOCK_UN)
            start.stderr.read()
            assert start.wait(timeout=60) == 0
    assert machine.calls()[-1] == "python -P -m tracker --version"
