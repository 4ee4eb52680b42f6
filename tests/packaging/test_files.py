"""The files of `packaging/`: pins for everything, plain shell, and nothing that ties them to one network."""

import importlib.metadata
import re
import subprocess
import sys
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.packaging.conftest import ROOT

PACKAGING = ROOT / "packaging"
WINDOWS_ONLY = {"colorama", "pywin32-ctypes"}
BUILD_ONLY = {"editables", "hatchling"}


def plain(name: str) -> str:
    """A distribution's name as an index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, Version]:
    """Distribution to version, as pinned."""
    lines = [line for line in (PACKAGING / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line) for line in lines)
    return {plain(name): Version(version) for name, _, version in (line.partition("==") for line in lines)}


def required() -> set[str]:
    """What `pyproject.toml` asks for: to build, to run, to check."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    lists = [project["build-system"]["requires"], project["project"]["dependencies"]]
    lists += project["project"]["optional-dependencies"].values()
    return {plain(Requirement(text).name) for texts in lists for text in texts}


def brought_along(names: set[str]) -> set[str]:
    """Those distributions, and all that they bring here."""
    met: set[tuple[str, str]] = set()
    waiting = {(name, "") for name in names}
    while waiting:
        name, extra = waiting.pop()
        met.add((name, extra))
        for requirement in map(Requirement, importlib.metadata.requires(name) or []):
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting |= {(plain(requirement.name), wanted) for wanted in ("", *requirement.extras)} - met
    return {name for name, _extra in met}


def test_everything_required_is_pinned() -> None:
    assert required() - pins().keys() == set()


def test_everything_brought_along_is_pinned() -> None:
    assert brought_along(required()) - pins().keys() - {"pip"} == set()  # pip comes with the environment


def test_nothing_is_pinned_that_nobody_needs() -> None:
    assert pins().keys() - brought_along(required()) - WINDOWS_ONLY - BUILD_ONLY == set()


def test_what_is_tested_here_is_what_is_pinned() -> None:
    installed = {name: Version(importlib.metadata.version(name)) for name in brought_along(required()) - {"pip"}}
    assert installed.items() - pins().items() == set()


@pytest.mark.parametrize("name", ["packaging/run", "packaging/run.cmd", "packaging/constraints.txt", ".ci/run"])
def test_no_file_names_a_host_or_another_machines_path(name: str) -> None:
    text = (ROOT / name).read_text()
    assert not re.search(r"://|--index-url|--extra-index|--find-links|--trusted-host|/root/|/work/", text)


def test_run_is_plain_posix_shell() -> None:
    script = PACKAGING / "run"
    assert script.read_text().startswith("#!/bin/sh\n")
    subprocess.run(["sh", "-n", script], check=True, timeout=10)
    bashisms = r"\[\[|\blocal\b|\bfunction\b|<<<|\bsource\b|=~|\$'|&>|\bdeclare\b|\bpipefail\b"
    assert not re.findall(bashisms, script.read_text())


def test_ci_runs_the_test_command() -> None:
    script = ROOT / ".ci/run"
    subprocess.run(["bash", "-n", script], check=True, timeout=10)
    assert "sh packaging/run test" in script.read_text()


def test_the_windows_script_is_what_the_command_processor_reads() -> None:
    raw = (PACKAGING / "run.cmd").read_bytes()
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_every_jump_of_the_windows_script_has_its_target() -> None:
    text = (PACKAGING / "run.cmd").read_text()
    targets = set(re.findall(r"^:(\w+)$", text, re.MULTILINE))
    jumps = set(re.findall(r"\bgoto (\w+)", text)) | set(re.findall(r"\bcall :(\w+)", text))
    assert jumps - targets == set()
    assert targets - jumps <= {"start"}


def test_both_scripts_take_the_same_first_words() -> None:
    shell, windows = (PACKAGING / "run").read_text(), (PACKAGING / "run.cmd").read_text()
    for word in ("test", "bench", "pictures"):
        assert re.search(rf"^  {word}\)$", shell, re.MULTILINE)
        assert f'if "%~1"=="{word}" goto {word}' in windows
    for module in ("ruff check", "ruff format --check", "mypy", "pytest -n", "tests.benchmarks", "tests.ui.pictures"):
        assert f"-m {module}" in shell
        assert f"-m {module}" in windows


@pytest.mark.parametrize("builder", ["freeze/freeze.py", "debian/package.py", "windows/build.py"])
def test_a_builder_that_is_asked_for_help_or_does_not_understand_builds_nothing(builder: str) -> None:
    command = [sys.executable, str(PACKAGING / builder)]
    helped = subprocess.run([*command, "--help"], capture_output=True, text=True, timeout=60, check=True)
    assert "usage" in helped.stdout
    assert subprocess.run([*command, "--nonsense"], capture_output=True, timeout=60, check=False).returncode == 2
