"""A pretended machine for `packaging/run`: every program the script may call is a recording stand-in or a plain tool."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.packaging.audit import Lines, worked
from tests.rig import reopened
from tracker.desk.export.write import write_export
from tracker.domain.languages import ENGLISH, TONGUES

ROOT = Path(__file__).parents[2]
PLAIN_TOOLS = (
    "awk",
    "cat",
    "chmod",
    "cksum",
    "cp",
    "env",
    "flock",
    "mkdir",
    "mktemp",
    "readlink",
    "rm",
    "sync",
    "true",
)
TEST_TOOLS = ("pg_ctlcluster", "objdump", "hledger", "Xvfb", "xauth", "pdftotext", "zbarimg", "strace", "xdotool")
LIBRARIES = (
    "libEGL.so.1 libGL.so.1 libglib-2.0.so.0 libdbus-1.so.3 libfontconfig.so.1 libxkbcommon-x11.so.0 "
    "libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libgssapi_krb5.so.2"
).split()


def resources_lacking(there: Path) -> set[str]:
    """The project's resources that are not, to the byte, in a built program's folder of them; what only translators write aside.

    The list of licences is of what each program is made of.
    """
    wanted = [file for file in (ROOT / "resources").rglob("*") if file.is_file() and file.suffix != ".ts"]
    names = {file.relative_to(ROOT / "resources"): file for file in wanted if file.name != "licences.md"}
    assert {f"help/guide/{code}/admin.md" for code in TONGUES if code != ENGLISH} <= {str(name) for name in names}
    assert {f"languages/latitude_{code}.qm" for code in TONGUES if code != ENGLISH} <= {str(name) for name in names}
    return {
        str(name)
        for name, file in names.items()
        if not (there / name).is_file() or (there / name).read_bytes() != file.read_bytes()
    }


# Answers to what the script asks of Python; "-m venv" makes a copy of itself the new environment's interpreter.
PYTHON = """#!/bin/sh
printf 'python %s\\n' "$*" >>"$LOG"
case "$*" in
  '-m venv '*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
  '-m pip '*) exit "${PIP_EXIT:-0}" ;;
  '-m mypy'*) exit "${MYPY_EXIT:-0}" ;;
  '-m pytest'*) printf '%s' "${TMPDIR-}" >"$LOG.place"; printf '%s' "${LATITUDE_SKIPPED-}" >"$LOG.skipped"; exit "${PYTEST_EXIT:-0}" ;;
  packaging/audit.py) printf 'licences: fine\n%s\n' "${AUDIT_SAYS-}"; exit "${AUDIT_EXIT:-0}" ;;
  '-P -m tracker'*) shift 3; printf '%s\\n' "$PWD" "$@"; exit "${TRACKER_EXIT:-0}" ;;
esac
"""
# A package manager whose first install fails when LISTS is empty, as on a fresh machine; then it brings Python.
APT = """#!/bin/sh
printf 'apt-get %s (%s)\\n' "$*" "$DEBIAN_FRONTEND" >>"$LOG"
case "$*" in
  *' update') : >"$LISTS" ;;
  *) [ -e "$LISTS" ] || { echo 'Unable to locate package'; exit 100; }
     cp "$SPARE_PYTHON" "${0%/*}/python3"; cp "$SPARE_LDCONFIG" "${0%/*}/ldconfig" ;;
esac
"""


class Machine:
    """A folder with the project's scripts, and a PATH that holds nothing but what the test put there."""

    def __init__(self, folder: Path) -> None:
        self.house = folder / "Latitude's house"
        self.bin = folder / "bin"
        self.log = folder / "log"
        self.lists = folder / "lists"
        self.caller = folder / "somewhere else"
        (self.house / "packaging").mkdir(parents=True)
        self.bin.mkdir()
        self.caller.mkdir()
        for name in ("packaging/run", "packaging/constraints.txt", "pyproject.toml"):
            shutil.copy(ROOT / name, self.house / name)
        for name in PLAIN_TOOLS:
            found = shutil.which(name)
            assert found, name
            (self.bin / name).symlink_to(found)
        self.put("id", "#!/bin/sh\necho 0\n")
        self.put("nproc", "#!/bin/sh\necho 64\n")
        self.put("dpkg", "#!/bin/sh\n")
        self.spare_python = self.put("spare-python", PYTHON)
        self.spare_ldconfig = self.put("spare-ldconfig", f"#!/bin/sh\nprintf '%s (libc6)\\n' {' '.join(LIBRARIES)}\n")
        self.put("ldconfig", self.spare_ldconfig.read_text())
        self.put("python3", PYTHON)

    def put(self, name: str, text: str) -> Path:
        """A program on this machine's PATH."""
        path = self.bin / name
        path.write_text(text)
        path.chmod(0o755)
        return path

    def environment(self, extra: Mapping[str, str]) -> dict[str, str]:
        """What the script finds in its environment."""
        return {
            "PATH": str(self.bin),
            "LOG": str(self.log),
            "LISTS": str(self.lists),
            "SPARE_PYTHON": str(self.spare_python),
            "SPARE_LDCONFIG": str(self.spare_ldconfig),
            "TMPDIR": str(self.log.parent),
            "LC_ALL": "C.UTF-8",
            **extra,
        }

    def run(self, *arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
        """`sh packaging/run ARGUMENTS`, called from a folder of the caller's own."""
        self.log.write_text("")
        return subprocess.run(
            ["/bin/sh", os.path.relpath(self.house / "packaging/run", self.caller), *arguments],
            cwd=self.caller,
            env=self.environment(extra),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def calls(self, start: str = "") -> list[str]:
        """What was called in the last run, in order, of what starts so."""
        return [line for line in self.log.read_text().splitlines() if line.startswith(start)]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with Python and the window's libraries, without a package manager."""
    return Machine(tmp_path)


@pytest.fixture
def bare_machine(machine: Machine) -> Machine:
    """A machine with a package manager and nothing else."""
    (machine.bin / "python3").unlink()
    machine.put("ldconfig", "#!/bin/sh\necho 'libc.so.6 (libc6)'\n")
    machine.put("apt-get", APT)
    return machine


@pytest.fixture(scope="session")
def export(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole export, and beside it the ledger it was written from."""
    folder = tmp_path_factory.mktemp("audit")
    shutil.copy(founded, folder / "latitude.ledger")
    hotel = reopened(folder)
    worked(hotel)
    write_export(hotel.ledger, "jsonl", folder / "journal.jsonl")
    hotel.ledger.close()
    return folder / "journal.jsonl"


@pytest.fixture
def lines(export: Path) -> Lines:
    return [json.loads(text) for text in export.read_text().splitlines()]
