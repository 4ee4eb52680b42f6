"""The window's words about updates. Knows no file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(words: str) -> str:
    """Translate the updates' words."""
    return QCoreApplication.translate("update", words)
