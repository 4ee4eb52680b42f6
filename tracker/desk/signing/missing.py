"""A mark beside the key: the last document went out without the signature it should bear. Knows no key and no journal."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

MARK = "signing.missed"


def marked(folder: Path) -> bool:
    """Whether a signature failed, and none has been made since."""
    return (folder / MARK).exists()


def note(folder: Path, *, failed: bool) -> None:
    """Keep in mind that a signature failed, or that one was made. A disk that cannot keep it holds up no document."""
    with suppress(OSError):
        if failed:
            (folder / MARK).touch()
        else:
            (folder / MARK).unlink(missing_ok=True)
