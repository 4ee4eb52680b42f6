"""The system's printers by name, asked of the system itself: only the window knows Qt. Prints nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys

_SECONDS = 5


def printers() -> list[str] | None:
    """Their names; None where the system cannot be asked."""
    return _of_windows() if sys.platform == "win32" else _of_cups()


def _of_cups() -> list[str] | None:
    asked = shutil.which("lpstat")
    if asked is None:
        return None
    try:
        told = subprocess.run(
            [asked, "-e"], capture_output=True, timeout=_SECONDS, check=False, text=True, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):  # a print server that does not answer holds up no doctor
        return None
    return told.stdout.split("\n")[:-1] if told.returncode == 0 else []


def _of_windows() -> list[str] | None:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Windows NT\CurrentVersion\Devices") as key:
            return [winreg.EnumValue(key, n)[0] for n in range(winreg.QueryInfoKey(key)[1])]
    except OSError:
        return None
