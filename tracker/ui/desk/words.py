"""The way to the desk's sentences in the window's language, for those parts that are no widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def say(text: str, **values: object) -> str:
    """The sentence in the window's language, with what belongs into its braces."""
    said = QCoreApplication.translate("desk", text)
    return said.format(**values) if values else said
