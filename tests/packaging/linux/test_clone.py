"""From `git clone` to all tests green in one command, on a Debian that holds nothing else: by root, and by who may install nothing.

Timed: `-s` shows how long each took. Needs a network, for the system's packages and Python's: what this machine trusts and whom it asks for names is lent.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT
from tests.packaging.linux.conftest import Bare

pytestmark = pytest.mark.slow
TRUST = "etc/ssl/certs/ca-certificates.crt"
CLONE = "cd && git clone -q /latitude.bundle latitude && exec sh latitude/packaging/run test"
OF_WHO_MAY_NOT_INSTALL = "tests/domain tests/cli tests/hub tests/packaging"
"""What asks the system for something: files, programs, a server of its own."""
WITHIN = 3600


@pytest.fixture(scope="module")
def new_system() -> Iterator[Path]:
    """A minimal Debian with git, and the project as it was committed last."""
    lacking = [name for name in ("debootstrap", "unshare", "chroot", "git") if shutil.which(name) is None]
    if lacking or os.geteuid() != 0:
        pytest.skip(f"no new system is made here: {', '.join(lacking) or 'only root may make one'}")
    release = dict(line.partition("=")[::2] for line in Path("/etc/os-release").read_text().splitlines())
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        root = Path(folder, "root")
        wanted = ("--variant=minbase", "--include=git,ca-certificates")
        command = ["debootstrap", *wanted, release["VERSION_CODENAME"], str(root)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
        if done.returncode != 0:
            pytest.skip(f"no new system is made here: debootstrap says {done.stdout.splitlines()[-1:]}")
        subprocess.run(["git", "-C", ROOT, "bundle", "create", "-q", root / "latitude.bundle", "HEAD"], check=True)
        for name in ("etc/resolv.conf", TRUST):
            if Path("/", name).is_file():
                shutil.copy(Path("/", name), root / name)
        (root / "etc/hosts").write_text(
            "127.0.0.1 localhost\n::1 localhost\n"
        )  # an installed system's, and a container's
        yield root


@pytest.fixture
def system(new_system: Path) -> Iterator[Bare]:
    """A copy of it, for one test."""
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        root = Path(folder, "root")
        subprocess.run(["cp", "-a", new_system, root], check=True)
        yield Bare(root)


def timed(system: Bare, *words: str) -> None:
    """Run it to its end, and say how long that took and with which lines it ended."""
    begun = time.monotonic()
    done = system.run(*words, network=True, within=WITHIN, PIP_CERT=f"/{TRUST}")
    took = time.monotonic() - begun
    assert "== mypy" in done.stdout
    assert re.search(r"\b\d{3,} passed", done.stdout), done.stdout[-2000:]
    print(f"{took:.0f} s", *done.stdout.splitlines()[-3:], sep="\n")  # noqa: T201 - what it is for


def test_from_a_clone_to_all_tests_green_in_one_command(system: Bare) -> None:
    timed(system, "sh", "-c", CLONE)


def test_who_may_install_nothing_is_told_what_to_ask_for_and_that_is_enough(system: Bare) -> None:
    system.run("useradd", "--create-home", "desk")
    as_desk = ("setpriv", "--reuid=desk", "--regid=desk", "--clear-groups", "env", "HOME=/home/desk", "sh", "-c")
    refused = system.run(*as_desk, CLONE, network=True, code=3)
    asked = re.search(r"ask an administrator to run '(apt-get install [\w. +-]+)'", refused.stderr)
    assert asked is not None, refused.stderr
    system.run("apt-get", "-qq", "update", network=True)
    install = f"{asked[1]} -qq -y"
    system.run("sh", "-c", install, network=True, within=WITHIN, DEBIAN_FRONTEND="noninteractive")
    timed(system, *as_desk, f"cd && exec sh latitude/packaging/run test {OF_WHO_MAY_NOT_INSTALL}")
