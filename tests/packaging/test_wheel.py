"""`pip install .`: the built wheel alone, in an environment that has never seen the sources, finds all its resources."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import tracker
from tracker.domain.guide import ROLES

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="the environment has other folders there")]
CONSTRAINTS = "packaging/constraints.txt"
EVERY_MODULE = """
import importlib, pkgutil, tracker
for found in pkgutil.walk_packages(tracker.__path__, "tracker."):
    if not found.name.endswith("__main__"):
        try:
            importlib.import_module(found.name)
        except ModuleNotFoundError as error:
            print(error.name.partition(".")[0])
"""
"""Prints each distribution that some module wanted and did not find."""


def run(*words: str | Path, **surroundings: str) -> str:
    clean = {
        k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    done = subprocess.run(
        words, capture_output=True, text=True, env=clean | surroundings, cwd="/", timeout=300, check=False
    )
    assert done.returncode == 0, f"{words}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    offline = ("--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "-q")
    run(sys.executable, "-m", "pip", "wheel", *offline, "-w", out, ROOT)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def latitude(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a new environment with the wheel in it; what the wheel requires is lent by the environment at hand."""
    home = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", home)
    python = home / "bin" / "python"
    install = ("install", "--no-index", "--no-deps", "--disable-pip-version-check", "-q")
    run(sys.executable, "-m", "pip", "--python", python, *install, wheel)
    own = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    lent = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    (own / "lent.pth").write_text(
        "\n".join(lent) + "\n", "utf-8"
    )  # a folder named so runs no .pth of its own: no sources
    where = run(python, "-P", "-c", "import tracker; print(tracker.__file__)").strip()
    assert Path(where).is_relative_to(home)
    return home / "bin" / "latitude"


def test_the_wheel_holds_every_resource_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        there = set(archive.namelist())
    resources = {
        f"tracker/resources/{file.relative_to(ROOT / 'resources').as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file()
    }
    assert resources - there == set()
    assert {name.split("/")[0].split("-")[0] for name in there} == {"tracker", "latitude_desk"}
    assert not [name for name in there if "__pycache__" in name or name.endswith(".pyc")]


def test_the_installed_command_plays_the_demo_verifies_it_and_prints(latitude: Path, tmp_path: Path) -> None:
    assert run(latitude, "--version").strip() == f"latitude {tracker.__version__}"
    demo = tmp_path / "demo"
    files = json.loads(run(latitude, "demo", "--days", "5", "--out", demo, "--json"))["files"]
    assert [name for name in files if not Path(name).is_file()] == []
    assert {"desk.png", "desk-dark.png"} <= {Path(name).name for name in files}
    (ledger,) = demo.rglob("latitude.ledger")
    run(latitude, "--data-dir", ledger.parent, "verify", "--full")
    report = tmp_path / "report.pdf"
    run(latitude, "--data-dir", ledger.parent, "report", "--out", report)
    assert report.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("role", ROLES)
def test_the_installed_command_has_the_guides_and_their_pictures(latitude: Path, tmp_path: Path, role: str) -> None:
    out = tmp_path / "guide.pdf"
    for language in ("en", "ar"):
        said = json.loads(run(latitude, "guide", "--role", role, "--language", language, "--out", out, "--json"))
        assert said["language"] == language
        assert out.stat().st_size > 60_000


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment into which pip has installed the wheel with what it declares, and nothing else; as pinned.

    Skipped, with what pip says, where pip reaches no packages.
    """
    home = tmp_path_factory.mktemp("real")
    run(sys.executable, "-m", "venv", "--without-pip", home)
    pip = (sys.executable, "-m", "pip", "--python", str(home / "bin/python"), "--disable-pip-version-check", "-q")
    reached = [*pip, "download", "--no-deps", "-d", str(home / "tried"), "-c", str(ROOT / CONSTRAINTS), "click"]
    tried = subprocess.run(reached, capture_output=True, text=True, cwd="/", timeout=300, check=False)
    if tried.returncode != 0:
        pytest.skip(f"pip reaches no packages: {tried.stderr.strip().splitlines()[-1:]}")
    run(*pip, "install", "--only-binary=:all:", "-c", ROOT / CONSTRAINTS, wheel)
    return home / "bin"


def test_what_the_wheel_declares_is_all_that_it_needs(installed: Path, tmp_path: Path) -> None:
    """Every module is imported there; what may be missing is what the extras bring."""
    lacking = set(run(installed / "python", "-P", "-c", EVERY_MODULE).split())
    assert lacking <= {"psycopg", "keyring", "pyhanko"}
    demo = tmp_path / "demo"
    run(installed / "latitude", "demo", "--days", "2", "--out", demo)
    (ledger,) = demo.rglob("latitude.ledger")
    assert "The chain holds" in run(installed / "latitude", "--data-dir", ledger.parent, "verify", "--full")
