"""`packaging/audit.py`: what may not be shipped is named, what is weak is named, and who could not look says why."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit_of_parts", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


audit = _load()


def tool(folder: Path, says: str, code: int, complains: str = "") -> str:
    """A pip-audit that has its answer ready."""
    made = folder / "pip-audit"
    (folder / "answer").write_text(says, "utf-8")
    made.write_text(f"#!/bin/sh\ncat '{folder}/answer'\necho '{complains}' >&2\nexit {code}\n", "utf-8")
    made.chmod(0o755)
    return str(made)


def test_everything_that_is_shipped_may_be() -> None:
    parts = audit.shipped()
    assert len(parts) > 30
    assert audit.licence_faults(parts) == []


@pytest.mark.parametrize(
    ("licence", "fine"),
    [
        ("MIT", True), ("GPL-3.0-only", False), ("GPL-3.0-only OR LGPL-3.0-only", True), ("MIT AND GPL-2.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True), ("", False), ("Proprietary", False),
        ("(MIT OR Apache-2.0) AND BSD-3-Clause", True), ("BSD-3-Clause AND Apache-2.0", True), ("AGPL-3.0-only", False),
    ],
)  # fmt: skip
def test_a_licence_is_allowed_or_named(licence: str, fine: bool) -> None:
    assert audit.licence_faults([("part", licence)]) == ([] if fine else [f"part: {licence}"])


def test_who_could_not_look_says_why(tmp_path: Path) -> None:
    pins = tmp_path / "pins.txt"
    assert audit.weaknesses(None, pins) == ([], "pip-audit is not installed (pip install pip-audit)")
    offline = tool(tmp_path, "", 1, "ConnectionError: no route to the index")
    assert audit.weaknesses(offline, pins) == (
        [],
        "pip-audit could not look: ConnectionError: no route to the index",
    )


def test_what_is_weak_is_named_with_the_version_that_mends_it(tmp_path: Path) -> None:
    weak = {"name": "thing", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
    told = json.dumps({"dependencies": [{"name": "well", "version": "2", "vulns": []}, weak]})
    found = audit.weaknesses(tool(tmp_path, told, 1), tmp_path / "pins.txt")
    assert found == (["thing 1.0: PYSEC-1, mended in 1.1"], "")


def test_the_command_says_what_was_skipped(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, ROOT / "packaging" / "audit.py"], capture_output=True, text=True, env={"PATH": str(tmp_path)}, check=False
    )  # fmt: skip
    assert (said.returncode, said.stderr) == (0, "")
    assert "parts may be shipped" in said.stdout
    assert "weaknesses: SKIPPED, pip-audit is not installed" in said.stdout
    assert "packaging/audit.py" in (ROOT / "packaging/run").read_text("utf-8"), "CI says so, too"
