"""What a table was measured on: the machine, and the versions of all that took part."""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path


def machine() -> dict[str, str]:
    """The machine: processor, cores, memory, system, and how the window is drawn."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30 if hasattr(os, "sysconf") else 0
    return {
        "processor": _processor(), "cores": str(os.cpu_count()), "memory": f"{memory:.0f} GB",
        "system": f"{platform.system()} {platform.release()} {platform.machine()}", "window": os.environ.get("QT_QPA_PLATFORM", "its own"),
    }  # fmt: skip


def versions() -> dict[str, str]:
    """What of ours runs, to the version."""
    import PySide6
    import reportlab  # type: ignore[import-untyped, unused-ignore]  # it ships no types

    import tracker

    return {
        "Latitude": tracker.__version__, "Python": platform.python_version(), "SQLite": sqlite3.sqlite_version,
        "Qt": PySide6.__version__, "reportlab": reportlab.Version,
    }  # fmt: skip


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    names = (
        [line for line in cpuinfo.read_text().splitlines() if line.startswith("model name")] if cpuinfo.exists() else []
    )
    return names[0].partition(":")[2].strip() if names else platform.processor() or "a processor without a name"


def in_words(*facts: dict[str, str]) -> str:
    """All of it on few lines."""
    return "\n".join(", ".join(f"{name} {value}" for name, value in group.items()) for group in facts if group)
