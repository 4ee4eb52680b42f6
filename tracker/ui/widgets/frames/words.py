"""Labels that show anybody's text as written: never markup, a step and an ink by name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.theme.tokens import Step
from tracker.ui.widgets.draw.text import Face, advance, draw_text, fits, line_height, set_tip


class Words(QLabel):
    """Plain text of one step and ink; `wrap` lets it take several lines."""

    def __init__(
        self,
        text: str = "",
        step: Step = "body",
        ink: str = "text",
        *,
        bold: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("ink", ink)
        self._step, self._bold = step, bold
        theme.measured(self, lambda label: label.setFont(theme.font(step, bold=bold)))
        self.setWordWrap(wrap)
        self.setText(text)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the reading side of the window, whatever the script of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand()

    def _stand(self) -> None:
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if side & Qt.AlignmentFlag.AlignHCenter:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        leading = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_ink(self, ink: str) -> None:
        """Paint the words with another ink (`ok`, `over`, a kind)."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)
            self.setFont(theme.font(self._step, bold=self._bold))  # polishing brings the first scale's font back


class OneLine(QWidget):
    """Text that must stay on one line however long: elided, with the whole as a tip; for names in headings."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self,
        text: str = "",
        step: Step = "body",
        ink: str = "text",
        *,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._ink, self._face = text, ink, Face(step, bold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        theme.signals().changed.connect(self.updateGeometry)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str, ink: str = "") -> None:
        """Show another text, optionally in another ink."""
        self._text, self._ink = text, ink or self._ink
        self.setAccessibleName(text)
        self.updateGeometry()
        self._renew_tip()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the whole text would like."""
        return QSize(round(advance(self._text, self._face)) + 2, line_height(self._face) + theme.px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the least: a few letters and the dots."""
        return QSize(min(self.sizeHint().width(), theme.px(48)), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Offer the whole text as a tip only where it is cut."""
        self._renew_tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_text(painter, QRectF(self.rect()), self._text, theme.color(self._ink), self._face, rtl=rtl)

    def _renew_tip(self) -> None:
        set_tip(self, "" if fits(self._text, self.width(), self._face) else self._text)
