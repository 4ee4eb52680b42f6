"""Starting at sign-in as Windows does it: a value of the account's own registry, as the installer writes it. Knows no Linux."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress

from tracker.desk.autostart.standing import Standing, not_written

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the task manager notes what a person switched off; an odd first byte means off."""
NAME = "Latitude"
WHERE = f"HKEY_CURRENT_USER\\{RUN}"


def standing() -> Standing:
    """How it stands: an entry that nobody switched off in the task manager."""
    return Standing(bool(_value(RUN)) and not _switched_off(_value(APPROVED)), WHERE)


def turn(words: list[str] | None) -> None:
    """Open this command at sign-in, or nothing. LedgerFault when the registry refuses."""
    try:
        if words is not None:
            _set(subprocess.list2cmdline(words) if len(words) > 1 else f'"{words[0]}"')
            _delete(APPROVED)
        else:
            _delete(RUN)
    except OSError as error:
        raise not_written(WHERE, error) from error


def _switched_off(noted: object) -> bool:
    return isinstance(noted, bytes) and bool(noted[:1]) and noted[0] % 2 == 1


def _value(key: str) -> object:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return winreg.QueryValueEx(opened, NAME)[0]
    except OSError:
        return None


def _set(value: str) -> None:
    if sys.platform != "win32":
        return
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN) as opened:
        winreg.SetValueEx(opened, NAME, 0, winreg.REG_SZ, value)


def _delete(key: str) -> None:
    if sys.platform != "win32":
        return
    import winreg

    with (
        suppress(FileNotFoundError),
        winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
    ):
        winreg.DeleteValue(opened, NAME)
