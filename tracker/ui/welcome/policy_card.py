"""One policy to choose: what it is called, what it means, how much each role may give. Knows no other card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.widgets import Words, hairline
from tracker.ui.widgets.draw import shapes


class PolicyCard(QFrame):
    """A click anywhere chooses; `choice` is the radio button that the keyboard moves among."""

    def __init__(
        self,
        key: str,
        title: str,
        words: str,
        caps: Sequence[tuple[str, str]],
        foot: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"policy-{key}")
        self.choice = QRadioButton(title.replace("&", "&&"))
        theme.measured(self.choice, lambda w: w.setFont(theme.font("title", bold=True)))
        spoken = ", ".join(f"{role} {amount}" for role, amount in caps)
        self.choice.setAccessibleDescription(f"{words} {spoken}. {foot}")
        self.choice.toggled.connect(self.update)
        column = theme.spaced(QVBoxLayout(self), 10, (12, 16))
        column.addWidget(self.choice)
        meaning = Words(words, wrap=True)
        meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(meaning, 1)
        column.addWidget(hairline())
        for role, amount in caps:
            row = theme.spaced(QHBoxLayout(), 8, 0)
            row.addWidget(Words(role, "body", "muted"))
            row.addStretch(1)
            row.addWidget(Words(amount, bold=True))
            column.addLayout(row)
        column.addWidget(hairline())
        column.addWidget(Words(foot, "small", "muted", wrap=True))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Choose this one."""
        self.choice.setChecked(True)
        self.choice.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground: a chosen card has the accent's edge."""
        painter = QPainter(self)
        on = self.choice.isChecked()
        box = QRectF(self.rect())
        shapes.panel(painter, box, theme.color("surface"), theme.color("accent" if on else "hairline"), radius=10)
        if on:
            inner = box.adjusted(1, 1, -1, -1)
            shapes.panel(painter, inner, theme.color("surface"), theme.color("accent"), radius=9)
