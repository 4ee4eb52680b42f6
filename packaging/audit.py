#!/usr/bin/env python3
"""Checks what is shipped: every licence is one that is allowed, and no pinned version has a known weakness.

    python packaging/audit.py      # `sh packaging/run test` does it before the tests; exit 1 when something has to be done

Weaknesses are looked up by `pip-audit` where it is installed (`pip install pip-audit`; it brings some thirty packages and asks
the index, so it is no part of the tests). What could not be looked up is said with its reason, and is no failure.
"""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent
ALLOWED = frozenset(
    (
        "MIT", "MIT-0", "MIT-CMU", "HPND", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Zlib", "PSF-2.0", "Python-2.0", "Apache-2.0", "Unlicense",
        "CC0-1.0", "MPL-2.0", "OFL-1.1", "bzip2-1.0.6", "blessing", "LGPL-3.0-only", "LGPL-3.0-or-later",
        "GPL-2.0-or-later WITH Bootloader-exception",
    )
)  # fmt: skip
"""What may be shipped with a program under MIT, unchanged and with its text. The LGPL's are libraries that can be replaced."""
_PATIENCE = 300


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


def weaknesses(tool: str | None, pins: Path) -> tuple[list[str], str]:
    """What is known against the pinned versions, and why nobody could look when nobody could."""
    if tool is None:
        return [], "pip-audit is not installed (pip install pip-audit)"
    command = [
        tool,
        "--requirement",
        str(pins),
        "--no-deps",
        "--disable-pip",
        "--format",
        "json",
        "--progress-spinner",
        "off",
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
        found = json.loads(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        return [], f"pip-audit had no answer after {_PATIENCE} seconds"
    except (json.JSONDecodeError, KeyError):
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        return [], f"pip-audit could not look: {last[:160]}"
    return [
        f"{one['name']} {one['version']}: {weak['id']}, mended in {', '.join(weak['fix_versions']) or 'no version yet'}"
        for one in found
        for weak in one.get("vulns", ())
    ], ""


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
    weak, skipped = weaknesses(shutil.which("pip-audit"), HERE / "constraints.txt")
    said = [f"licences: {len(parts) - len(forbidden)} of {len(parts)} parts may be shipped", *forbidden]
    said += [f"weaknesses: SKIPPED, {skipped}"] if skipped else [f"weaknesses: {len(weak) or 'none'} known", *weak]
    print("\n".join(said))  # noqa: T201 - a command
    return 1 if forbidden or weak else 0


if __name__ == "__main__":
    sys.exit(main())
