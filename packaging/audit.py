#!/usr/bin/env python3
"""Checks what is shipped: every licence is one that is allowed, and no pinned version has a known weakness.

    python packaging/audit.py      # `sh packaging/run test` does it before the tests; exit 1 when something has to be done

Weaknesses are looked up by `pip-audit`, which asks the index, or OSV where the index has no records. What could not be looked
up is said with its reason, and is no failure: a computer without a network can run the tests, too.
PIP_AUDIT_VULNERABILITY_SERVICE and PIP_AUDIT_OSV_URL name another service, as pip-audit reads them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent
PINS = HERE / "constraints.txt"
ALLOWED = frozenset(
    (
        "MIT", "MIT-0", "MIT-CMU", "HPND", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Zlib", "PSF-2.0", "Python-2.0", "Apache-2.0", "Unlicense",
        "CC0-1.0", "MPL-2.0", "OFL-1.1", "bzip2-1.0.6", "blessing", "PostgreSQL", "LGPL-3.0-only", "LGPL-3.0-or-later", "ZPL-2.1",
        "GPL-2.0-or-later WITH Bootloader-exception", "GPL-3.0-or-later WITH GCC-exception-3.1", "LicenseRef-Microsoft-Distributable-Code",
    )
)  # fmt: skip
"""What may be shipped with a program under MIT, unchanged and with its text. The LGPL's are libraries that can be replaced; Microsoft's
runtime may go along, unchanged, with what was made to need it."""
_PATIENCE = 120


def licence_faults(parts: list[tuple[str, str]]) -> list[str]:
    """The parts (name, licence) that may not be shipped. Of several licences joined by OR one has to be allowed, of AND all."""
    return [f"{name}: {licence}" for name, licence in parts if not _allowed(licence)]


def _allowed(licence: str) -> bool:
    plain = re.sub(r"[()]", " ", licence.replace(" (public domain)", ""))
    choices = re.split(r"\s+OR\s+", plain)
    return any(all(one.strip() in ALLOWED for one in re.split(r"\s+AND\s+", choice)) for choice in choices)


def shipped() -> list[tuple[str, str]]:
    """Every part with its licence, as `licences.py` finds them."""
    licences = _beside("licences")
    return [(part.name, part.licence) for part in licences.shipped()]


@dataclass(frozen=True)
class Looked:
    """What came of looking the pinned versions up: the weaknesses, how many versions were looked up, and why not all of them."""

    weak: tuple[str, ...]
    seen: int
    skipped: str = ""


def weaknesses(tool: Sequence[str], pins: Path) -> Looked:
    """What is known against the pinned versions. The index is asked, and where it knows none of them OSV, unless the environment names one."""
    asked, reasons = [] if "PIP_AUDIT_VULNERABILITY_SERVICE" in os.environ else ["pypi", "osv"], []
    for service in asked or [""]:
        way = [*tool, *(("--vulnerability-service", service) if service else ())]
        first = _of_the_first(way, pins)  # who does not know that one is not asked for a hundred more
        if first.seen:
            return _ask(way, pins)
        reasons.append(f"{service or 'pip-audit'}: {first.skipped}")
    return Looked((), 0, "; ".join(reasons))


def _of_the_first(tool: Sequence[str], pins: Path) -> Looked:
    with tempfile.TemporaryDirectory() as folder:
        one = Path(folder, pins.name)
        one.write_text(next(row for row in pins.read_text("utf-8").splitlines() if "==" in row), "utf-8")
        return _ask(tool, one)


def _ask(tool: Sequence[str], pins: Path) -> Looked:
    options = ("--no-deps", "--disable-pip", "--format", "json", "--progress-spinner", "off", "--timeout", "10")
    try:
        done = subprocess.run(
            [*tool, "--requirement", str(pins), *options],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        found = json.loads(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        return Looked((), 0, f"no answer after {_PATIENCE} seconds")
    except (json.JSONDecodeError, KeyError):
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        return Looked((), 0, last[:160])
    unknown = [one["skip_reason"] for one in found if "skip_reason" in one]  # exit 0 all the same: nobody looked there
    weak = tuple(
        f"{one['name']} {one['version']}: {weak['id']}, mended in {', '.join(weak['fix_versions']) or 'no version yet'}"
        for one in found
        for weak in one.get("vulns", ())
    )
    return Looked(weak, len(found) - len(unknown), _of_all(unknown, len(found)))


def _of_all(unknown: list[str], asked: int) -> str:
    if asked == 1:
        return "".join(unknown)
    return f"{len(unknown)} of {asked}: {unknown[0]}" if unknown else ""


def tool() -> list[str]:
    """pip-audit in this environment, or else on the computer; empty where there is none."""
    if importlib.util.find_spec("pip_audit") is not None:
        return [sys.executable, "-m", "pip_audit"]
    found = shutil.which("pip-audit")
    return [found] if found else []


def _beside(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, HERE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made
    spec.loader.exec_module(made)
    return made


def main() -> int:
    """The command."""
    parts = shipped()
    forbidden = licence_faults(parts)
    said = [f"licences: {len(parts) - len(forbidden)} of {len(parts)} parts may be shipped", *forbidden]
    with_what = tool()
    looked = weaknesses(with_what, PINS) if with_what else Looked((), 0, "pip-audit is not installed")
    if looked.seen:
        said += [f"weaknesses: {len(looked.weak) or 'none'} known of {looked.seen} pinned versions", *looked.weak]
    if looked.skipped:
        said.append(f"weaknesses: SKIPPED, could not be looked up ({looked.skipped})")
    print("\n".join(said))  # noqa: T201 - a command
    return 1 if forbidden or looked.weak else 0


if __name__ == "__main__":
    sys.exit(main())
