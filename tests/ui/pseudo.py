"""A language nobody speaks: every text longer and with no plain Latin letter in it, so that what was not translated shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from tracker.ui.language import Language
from tracker.ui.shell.preferences import Preferences

PSEUDO = Language("xx", "Ƥşḗŭḓǿ", "ja_JP", "M月d日(ddd)", "yyyy年M月d日dddd", "yyyy年M月d日")
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "àƀćďéƒğĥíĵķľḿńóƥɋŕśţúṽŵẋýžÀƁĆĎÉƑĞĤÍĴĶĽḾŃÓƤɊŔŚŢÚṼŴẊÝŽ"
)


def accented(text: str) -> str:
    """The text with other letters and a third longer; `{fields}` and keys (Ctrl+K) stay as they are."""
    parts = re.split(r"(\{[^{}]*\}|\b(?:Ctrl|Shift|Alt)\+[\w+]+|\bF\d+\b)", text)
    said = [part if at % 2 else part.translate(_LETTERS) for at, part in enumerate(parts)]
    worded = [at for at in range(0, len(said), 2) if re.search(r"\w", said[at])]
    if worded:
        more = "ē" * (sum(len(said[at]) for at in worded) // 3)
        said[worded[-1]] = re.sub(r"(\w)(\W*)$", rf"\g<1>{more}\g<2>", said[worded[-1]], count=1)
    return "".join(said)


class Pseudo(QTranslator):
    """Knows every text, and which were asked for."""

    asked: ClassVar[set[str]] = set()

    def isEmpty(self) -> bool:
        """Never: Qt would not ask."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        """The text in this language."""
        if not re.match("Q[A-Z]", context):  # Qt's own
            self.asked.add(text)
        return accented(text)


def speak(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every window opened from now on speaks it."""
    monkeypatch.setattr("tracker.ui.language.wearing._shipped", lambda _language: [Pseudo()])
    monkeypatch.setattr(Preferences, "language", lambda _self, _initials="": PSEUDO)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of everything that a person reads or hears of a window, as it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not widget.window().isVisible():
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        typed = isinstance(widget, QLineEdit | QPlainTextEdit)
        for name in ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip"):
            words = None if name == "text" and typed else widget.property(name)
            if isinstance(words, str) and words:
                yield f"{where}.{name}", words
        if isinstance(widget, QAbstractItemView):
            yield from _rows(widget, where)


def _rows(view: QAbstractItemView, where: str) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    flat = isinstance(model, QAbstractListModel)
    for column in range(1 if flat else model.columnCount(QModelIndex())):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(words, str):
                yield f"{where} heading", words
            for row in range(min(model.rowCount(QModelIndex()), 60)):
                words = model.data(model.index(row, column), role)
                if isinstance(words, str):
                    yield f"{where} cell", words


def plain_words(text: str, own: re.Pattern[str]) -> list[str]:
    """The words of Latin letters in a text that are neither somebody's own nor the same in every language."""
    return re.findall(r"[A-Za-z]{2,}", own.sub(" ", text))
