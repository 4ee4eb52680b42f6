"""Starting at sign-in as Linux desktops do it: a desktop entry among the account's own, or one for all. Knows no Windows."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from tracker.desk.autostart.standing import Standing, not_written

NAME = "latitude.desktop"
"""The same name as the package's entry for all accounts: an account's own stands in its place."""
_OFF = re.compile(r"^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.MULTILINE)
_RESERVED = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")
_ESCAPED = re.compile(r'(["`$\\])')


def own_file() -> Path:
    """The account's own entry."""
    named = os.environ.get("XDG_CONFIG_HOME", "")  # a relative one counts for nothing, says the specification
    home = Path(named) if named.startswith("/") else Path("~/.config").expanduser()
    return home / "autostart" / NAME


def standing() -> Standing:
    """How it stands: the account's own entry, or else the first one for all."""
    own = own_file()
    if own.is_file():
        return Standing(_is_on(own), str(own))
    for_all = _for_all()
    return Standing(True, str(for_all), True) if for_all is not None else Standing(False, str(own))


def turn(words: list[str] | None) -> None:
    """Open this command at sign-in, or nothing. LedgerFault when the entry cannot be written."""
    own, for_all = own_file(), _for_all()
    try:
        if words is not None:
            _put(own, _entry(words))
        elif for_all is not None:
            _put(own, "[Desktop Entry]\nType=Application\nName=Latitude\nHidden=true\n")
        else:
            own.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(str(own), error) from error


def _for_all() -> Path | None:
    """The entry that an administrator switched on for every account."""
    for folder in (os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":"):
        file = Path(folder) / "autostart" / NAME
        if folder.startswith("/") and file.is_file():
            return file if _is_on(file) else None
    return None


def _is_on(file: Path) -> bool:
    try:
        return _OFF.search(file.read_text(encoding="utf-8", errors="replace")) is None
    except OSError:  # what this account cannot read its session cannot start
        return False


def _entry(words: list[str]) -> str:
    tried = words[0].replace("\\", "\\\\")  # gone when the program is removed: then the desktop passes it by
    return (
        "# Written by `latitude autostart on`; `latitude autostart off` takes it away.\n"
        "[Desktop Entry]\nType=Application\nName=Latitude\nIcon=latitude\n"
        f"TryExec={tried}\nExec={command_line(words)}\n"
    )


def command_line(words: list[str]) -> str:
    """The words as `Exec` has them: quoted where a letter is reserved, and a percent sign doubled."""
    return " ".join(map(_quoted, words)).replace("%", "%%").replace("\\", "\\\\").replace("\n", "\\n")


def _quoted(word: str) -> str:
    if word and _RESERVED.search(word) is None:
        return word
    return '"' + _ESCAPED.sub(r"\\\1", word) + '"'


def _put(file: Path, text: str) -> None:
    """Write it whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".latitude-", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
