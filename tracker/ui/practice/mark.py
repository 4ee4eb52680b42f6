"""The word TRAINING across the window: lies over everything, takes no key and no click, and leaves all words readable."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tracker.domain.house import TRAINING
from tracker.ui import theme

ON_LIGHT, ON_DARK = 0.05, 0.07
"""How strongly the word is painted. On light sheets it is multiplied, so that letters below it keep their darkness: every
pair of inks stays above its least contrast (tested). In high contrast, where there is none to give away, it is an outline."""
_EDGE = (0.22, 0.5)
"""How strongly the word's outline is drawn, and in high contrast."""
FRAME = 6
"""The frame's breadth, in design pixels."""


class Mark(QWidget):
    """Covers `window`, also what lies over its pages: the frame and the word are seen whatever is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._drawn: tuple[QSize, str, float, QPixmap] | None = None
        self.setObjectName("training-mark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        theme.signals().changed.connect(self.update)
        app = QApplication.instance()
        if isinstance(app, QApplication):  # what opens over the page takes the keyboard: then this comes to front again
            app.focusChanged.connect(self._come_forward)
        self.setGeometry(window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._window.rect())
            self._come_forward()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame and word; drawn once a size and theme, for every key repaints a part of it."""
        now = (self.size(), theme.sheet().name, theme.scale())
        if self._drawn is None or self._drawn[:3] != now:
            self._drawn = (*now, self._draw())
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        if not theme.sheet().dark:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawPixmap(0, 0, self._drawn[3])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        wide, high, edge = self.width(), self.height(), theme.px(FRAME)
        for box in ((0, 0, wide, edge), (0, high - edge, wide, edge), (0, 0, edge, high), (wide - edge, 0, edge, high)):
            painter.fillRect(*box, QColor(theme.color("warn")))

    def _come_forward(self, *_focus: object) -> None:
        if self.isVisible() and self.parentWidget() is self._window:
            self.raise_()

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self.width(), self.height()
        font = theme.font("total", bold=True)
        font.setPixelSize(max(24, round(min(wide / 5.2, high / 2.6))))
        painter.translate(wide / 2, high / 2)
        painter.rotate(-math.degrees(math.atan2(high, wide)))
        metrics = QFontMetricsF(font)
        word = QPainterPath()
        word.addText(QPointF(-metrics.horizontalAdvance(TRAINING) / 2, metrics.capHeight() / 2), font, TRAINING)
        sheet, ink = theme.sheet(), QColor(theme.color("warn"))
        if sheet.name != "contrast":
            ink.setAlphaF(ON_DARK if sheet.dark else ON_LIGHT)
            painter.fillPath(word, ink)
        ink.setAlphaF(_EDGE[sheet.name == "contrast"])  # one pixel wide: it crosses a letter and leaves it whole
        painter.strokePath(word, QPen(ink, 1.2))
        painter.end()
        return picture
