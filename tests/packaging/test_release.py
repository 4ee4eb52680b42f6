"""A release: what is carried to a first desk, and (slow) the five commands of `packaging/README.md`, one after the other, for real."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.update.rig import program, release
from tests.packaging.audit import ROOT
from tracker.domain.problems import Refused

NEXT = "99.0.0"
PASSPHRASE = "only for this test"


def version_of(home: Path) -> str:
    return subprocess.check_output([home / "latitude", "--version"], text=True, timeout=60).strip()


def unpacked(file: Path, where: Path) -> Path:
    where.mkdir()
    subprocess.run(["tar", "-xf", file, "-C", where], check=True, timeout=120)
    return where / "Latitude"


def test_what_is_carried_to_a_first_desk_starts_where_it_is_unpacked(tmp_path: Path) -> None:
    built = program(tmp_path / "built", "1.2.3")
    (tmp_path / "out").mkdir()
    folder, file = release.first_installation(built, tmp_path / "out")
    assert version_of(folder) == "latitude 1.2.3"
    home = unpacked(file, tmp_path / "at the hotel")
    assert version_of(home) == "latitude 1.2.3"
    assert (home / "versions/1.2.3/_internal/big.so").is_symlink()
    assert (home / "versions/1.2.3/manifest.json").read_bytes() == (
        folder / "versions/1.2.3/manifest.json"
    ).read_bytes()
    with tarfile.open(file) as archive:
        assert {(entry.uid, entry.uname, entry.mtime) for entry in archive} == {(0, "", 315532800)}


def test_the_same_program_comes_to_the_same_file(tmp_path: Path) -> None:
    built, made = program(tmp_path / "built", "1.2.3"), []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append(release.first_installation(built, tmp_path / name)[1].read_bytes())
    assert made[0] == made[1]


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    built = program(tmp_path / "built", "1.2.3")
    (tmp_path / "Latitude").mkdir()
    (tmp_path / "Latitude/own").write_text("somebody's")
    with pytest.raises(Refused, match="is there already"):
        release.first_installation(built, tmp_path)
    assert [path.name for path in (tmp_path / "Latitude").iterdir()] == ["own"]


class Maintainer:
    """A clone of the project, as it was committed last, and somebody with a release key who types commands in it."""

    def __init__(self, folder: Path) -> None:
        self.clone, self.key = folder / "clone", folder / "release.key"
        subprocess.run(["git", "clone", "-q", "--no-hardlinks", ROOT, self.clone], check=True, timeout=300)
        self.run("git", "config", "user.name", "Maintainer")
        self.run("git", "config", "user.email", "maintainer@example.invalid")

    def run(self, *words: str | Path) -> str:
        names = {name: value for name, value in os.environ.items() if not name.startswith(("LATITUDE_", "PYTEST_"))}
        names |= {"PYTHONPATH": str(self.clone), "LATITUDE_KEY_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            words, cwd=self.clone, env=names, capture_output=True, text=True, timeout=1200, check=False
        )
        assert done.returncode == 0, f"{words}: {done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done.stdout.strip()

    def python(self, *words: str | Path) -> str:
        return self.run(sys.executable, *words)

    def write(self, name: str, before: str, after: str) -> None:
        file = self.clone / name
        text = file.read_text("utf-8")
        assert before in text, name
        file.write_text(text.replace(before, after, 1), "utf-8")

    def told(self) -> list[str]:
        """The five commands, as the page has them."""
        page = (self.clone / "packaging/README.md").read_text("utf-8").partition("**A release in five commands.**")[2]
        block = re.search(r"\n\n((?:    .+\n)+)", page)
        assert block is not None
        return [row.split("  #")[0].strip() for row in block[1].splitlines()]


@pytest.fixture
def maintainer() -> Iterator[Maintainer]:
    lacking = [name for name in ("git", "objdump", "dpkg-deb") if shutil.which(name) is None]
    if lacking or not (ROOT / ".git").exists():
        pytest.skip(f"no release is made here: {', '.join(lacking) or 'this is no clone'}")
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        yield Maintainer(Path(folder))


@pytest.mark.slow
def test_a_release_in_five_commands(maintainer: Maintainer, tmp_path: Path) -> None:
    bump, checks, build, sign, tag = maintainer.told()
    assert "pytest" not in checks, "the tests do not run themselves: of the second command a sample, below"
    assert build == "sh packaging/run build all"  # by this environment, not by one of its own; Windows has its own test
    maintainer.python("packaging/release.py", "key", maintainer.key)
    maintainer.run("git", "commit", "-qam", "Trust the release key")
    maintainer.python(*bump.replace("0.2.0", NEXT).split()[1:])
    maintainer.write("resources/help/changes.md", "- \n", "- Something is better.\n")
    maintainer.write("packaging/CHANGELOG.md", "- \n", "- Something is better.\n")
    maintainer.python("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/packaging/test_carrying_on.py")
    said = maintainer.python("packaging/freeze/freeze.py")
    assert "which unpacks to Latitude" in said
    maintainer.python("packaging/debian/package.py", "--desk", "dist/latitude")
    maintainer.python(*sign.replace("~/latitude-release.key", str(maintainer.key)).split()[1:])
    (update,) = (maintainer.clone / "dist").glob("*.latitude")
    assert maintainer.python("packaging/release.py", "check", update).startswith(f"Latitude {NEXT} for ")
    for row in tag.replace("0.2.0", NEXT).split(" && "):
        maintainer.run("sh", "-c", row)
    assert maintainer.run("git", "status", "--porcelain") == "", "nothing that is built lands in git"
    assert f'version = "{NEXT}"' in maintainer.run("git", "show", f"v{NEXT}:pyproject.toml")
    at_the_hotel(maintainer.clone / "dist", tmp_path / "hotel")


def at_the_hotel(dist: Path, folder: Path) -> None:
    """What was made says its version where it is unpacked, and knows the key that its update is signed with."""
    assert sorted(path.suffix for path in dist.iterdir() if path.is_file()) == [".deb", ".gz", ".latitude"]
    home = unpacked(next(dist.glob("*.tar.gz")), folder)
    assert version_of(home) == f"latitude {NEXT}"
    names = {"PATH": os.defpath, "HOME": str(folder), "LC_ALL": "C.UTF-8", "LATITUDE_PIN": "2468"}

    def latitude(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(home / "latitude"), "--data-dir", str(folder / "data"), *words]
        return subprocess.run(command, env=names, capture_output=True, text=True, timeout=120, check=False)

    hotel = ("--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "mid-scale", "--manager", "Mia Muster:MM")
    assert latitude("init", "--hotel", "Grand Hotel", *hotel).returncode == 0
    refused = latitude("update", str(dist), "--as", "MM")
    assert refused.returncode == 1
    assert NEXT in refused.stderr, "signed and whole, and no newer than what is there"
