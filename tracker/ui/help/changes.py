"""What changed from version to version, as the packaged list tells it. Knows no window and nobody who reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker import paths

FILE = "changes.md"
_VERSION = re.compile(r"^## +v?(\d+(?:\.\d+)*)")


@dataclass(frozen=True)
class Release:
    """One version and its lines, in the order of the file."""

    version: str
    lines: tuple[str, ...]


def releases() -> tuple[Release, ...]:
    """Every version of the packaged list, the newest first; none when the file is not there."""
    path = paths.resources() / "help" / FILE
    return parse(path.read_text(encoding="utf-8")) if path.is_file() else ()


def parse(text: str) -> tuple[Release, ...]:
    """The versions of a list: a heading for each (`## 1.2.0`), and its lines (`- …`, which may go on below)."""
    found: list[tuple[str, list[str]]] = []
    for row in text.splitlines():
        heading = _VERSION.match(row)
        if heading is not None:
            found.append((heading[1], []))
        elif found and row.startswith("- "):
            found[-1][1].append(row[2:].strip())
        elif found and found[-1][1] and row.startswith("  "):
            found[-1][1][-1] += f" {row.strip()}"
    told = [Release(version, tuple(line.replace("`", "") for line in lines)) for version, lines in found]
    return tuple(sorted(told, key=lambda release: number(release.version), reverse=True))


def since(seen: str, now: str) -> tuple[Release, ...]:
    """What is new for who saw version `seen` last and uses `now`; nothing after going back to an older version."""
    return tuple(r for r in releases() if number(seen) < number(r.version) <= number(now))


def number(version: str) -> tuple[int, ...]:
    """A version as it is compared: 0.10.0 is newer than 0.9.9. What is no version is older than all."""
    return tuple(int(part) for part in version.split(".")) if re.fullmatch(r"\d+(\.\d+)*", version) else ()
