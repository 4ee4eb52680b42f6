"""Pages of the guide as widgets: headings, paragraphs, steps, what is typed, pictures. Knows no file's place and no search."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tracker.domain.guide import Block, Guide, Section, sign
from tracker.domain.languages import TONGUES
from tracker.ui import theme
from tracker.ui.widgets import Words

_INDENT, _PICTURE = 20, 620


def page(told: list[tuple[Guide, Section]], picture: Callable[[str, str], Path], room: int, *, titled: bool) -> QWidget:
    """These sections under each other, pictures at most `room` pixels wide; `titled` says whose guide each is from.

    They stand as their language is read, which is not the window's where it lacks a guide.
    """
    inside = QWidget()
    from_right = any(TONGUES[guide.language].from_right for guide, _section in told)
    inside.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    column = theme.spaced(QVBoxLayout(inside), 8, (4, 4, 12, 12))
    for guide, section in told:
        first = section is guide.sections[0]
        heading = Words(section.title, "title", bold=True, wrap=True)
        heading.setObjectName("guide-heading")
        column.addWidget(heading)
        if titled and not first:
            column.addWidget(Words(guide.title, "small", "muted"))
        for block in section.blocks:
            column.addWidget(_shown(block, guide.language, picture, room))
        column.addSpacing(theme.px(12))
    column.addStretch(1)
    return inside


def _shown(block: Block, language: str, picture: Callable[[str, str], Path], room: int) -> QWidget:
    if block.kind == "picture":
        return _picture(block, picture(block.mark, language), room)
    if block.kind == "typed":
        return _typed(block.words)
    words = Words(block.words, wrap=True)
    return words if block.kind == "words" else _marked(sign(block, language), words)


def _marked(mark: str, words: Words) -> QWidget:
    row = QWidget()
    across = theme.spaced(QHBoxLayout(row), 4, 0)
    before = theme.sized(Words(mark, "body", "accent", bold=True), width=_INDENT)
    across.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(words, 1)
    return row


def _typed(words: str) -> QWidget:
    box = QFrame()
    box.setProperty("look", "well")
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # commands are typed from the left everywhere
    column = theme.spaced(QVBoxLayout(box), 4, (12, 8))
    for line in words.splitlines():
        column.addWidget(Words(line, bold=True, wrap=True))
    return box


def _picture(block: Block, file: Path, room: int) -> QWidget:
    """The picture and what it shows; where the file is gone, the words alone."""
    holder = QWidget()
    column = theme.spaced(QVBoxLayout(holder), 4, (0, 4))
    whole = QPixmap(str(file))
    if not whole.isNull():
        shown = QLabel()
        shown.setAccessibleName(block.words)
        wide = min(theme.px(_PICTURE), room)
        shown.setPixmap(whole.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation))
        column.addWidget(shown)
    column.addWidget(Words(block.words, "small", "muted", wrap=True))
    return holder
