#!/usr/bin/env python3
"""Begins a new version: `python packaging/bump.py 0.2.0` writes it wherever it stands, and opens its part of both lists of changes."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def bump(root: Path, version: str) -> list[Path]:
    """Write the version; says which files changed. ValueError for what is no newer version."""
    project = root / "pyproject.toml"
    found = re.search(r'^version = "([^"]+)"$', project.read_text("utf-8"), re.MULTILINE)
    assert found is not None
    now = found[1]
    if not _VERSION.fullmatch(version) or _parts(version) <= _parts(now):
        raise ValueError(f"{version} is no version newer than {now}: write it as 1.2.3.")
    kept = re.search(r"^- Ledger format \d+\.", (root / "packaging/CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert kept is not None, "each version says which ledger it writes"
    opening = f"## {version}\n\nNot released yet.\n\n{kept[0]}\n- \n\n"
    return [
        _put(project, f'version = "{now}"', f'version = "{version}"'),
        _put(root / "tracker" / "__init__.py", f'__version__ = "{now}"', f'__version__ = "{version}"'),
        _put(root / "resources" / "help" / "changes.md", f"## {now}\n", f"## {version}\n\n- \n\n## {now}\n"),
        _put(root / "packaging" / "CHANGELOG.md", f"## {now}\n", f"{opening}## {now}\n"),
    ]


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _put(file: Path, before: str, after: str) -> Path:
    text = file.read_text("utf-8")
    assert text.count(before) == 1, f"{file} does not say {before!r} once"
    file.write_text(text.replace(before, after), "utf-8", newline="\n")
    return file


if __name__ == "__main__":
    try:
        changed = bump(ROOT, sys.argv[1] if len(sys.argv) == 2 else "")
    except ValueError as error:
        sys.exit(str(error))
    print("\n".join(str(file.relative_to(ROOT)) for file in changed))  # noqa: T201 - a command
