"""One page of a document at a time: keys turn it and make it larger; a placeholder stands where it is still being drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from tracker.ui import theme
from tracker.ui.preview.pages import Pages, Sheet
from tracker.ui.widgets import EmptyState
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, draw_text

ZOOMS = (0.0, 1.0, 1.5, 2.0, 3.0)
"""How large a page is: the whole of it in view, as wide as there is room, and larger than that."""

_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)
_PAGES = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
KEYS = (*_LARGER, *_PAGES, *_ENDS)
"""The keys that mean something here, for who wants to hand them on."""

_ROOM = 12
_LARGE_TEXT = 1.5
_A4 = QSizeF(595.28, 841.89)


class SheetView(QAbstractScrollArea):
    """`show_pdf(bytes)`; Page keys turn, + and − make larger and smaller, 0 shows the whole page. `turned(page, pages)`."""

    turned = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ownFocus", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)  # it paints its own ground
        self.pages = Pages(self)
        self.page = self._zoom = 0
        self._chosen = False
        self._sheets: Sequence[Sheet] = ()
        self._image: QImage | None = None
        self._shown = self._asked = (-1, 0)
        self._words = ""
        self.placeholder = EmptyState("pdf", "", "", self.viewport())
        self.placeholder.hide()
        self.pages.opened.connect(self._opened)
        self.pages.drawn.connect(self._drawn)
        self.pages.failed.connect(self._failed)
        theme.signals().changed.connect(self._fit)
        self.wait()

    def wait(self) -> None:
        """Stand ready for a document that is still being laid out; the page in view stays until it comes."""
        self._words = self.tr("Laying out the pages…")
        self.placeholder.hide()
        self._name()
        self.viewport().update()

    def show_pdf(self, data: bytes) -> None:
        """Show this document; the page in view stays the same where there is such a page."""
        self._words = self.tr("Drawing the page…")
        self._shown = self._asked = (-1, 0)
        self.placeholder.hide()
        self.pages.open(data)

    def clear(self) -> None:
        """Let the document go, pictures and bytes."""
        self.pages.forget()
        self._sheets, self._image = (), None
        self.page, self._zoom, self._chosen = 0, 0, False
        self._shown = self._asked = (-1, 0)
        self.wait()

    def say_instead(self, title: str, hint: str = "") -> None:
        """Say in place of the page why there is none."""
        self._sheets, self._image = (), None
        self.placeholder.set_words("pdf", title, hint)
        self.placeholder.show()
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.turned.emit(0, 0)
        self.viewport().update()

    def count(self) -> int:
        """How many pages there are, 0 while none can be shown."""
        return len(self._sheets)

    def sharp(self) -> bool:
        """Whether the page in view is drawn at the size it is shown."""
        return self._image is not None and self._shown == (self.page, self._pixels())

    def turn(self, by: int) -> None:
        """Turn pages; nothing happens at either end."""
        page = min(max(0, self.page + by), max(0, self.count() - 1))
        if page != self.page:
            self.page, self._image = page, None
            self.verticalScrollBar().setValue(0)
            self._renew()

    def zoom(self, by: int) -> None:
        """Make the page larger (1) or smaller (-1); 0 shows the whole page."""
        self._zoom = min(max(0, self._step() + by), len(ZOOMS) - 1) if by else 0
        self._chosen = True
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go down a large page before they turn it."""
        key, bar = event.key(), self.verticalScrollBar()
        if key in _LARGER:
            self.zoom({Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(Qt.Key(key), 1))
        elif key in _PAGES:
            down = 1 if key == Qt.Key.Key_PageDown else -1
            at_end = bar.value() == (bar.maximum() if down == 1 else bar.minimum())
            self.turn(down) if at_end else bar.setValue(bar.value() + down * bar.pageStep())
        elif key in _ENDS:
            self.turn(-self.count() if key == Qt.Key.Key_Home else self.count())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel make larger and smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room a page would like."""
        return QSize(theme.px(360), theme.px(480))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which a page still tells something."""
        return QSize(theme.px(160), theme.px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        super().resizeEvent(event)
        self.placeholder.setGeometry(self.viewport().rect())
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the page in the middle of its ground, and the focus around it."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("raised"))
        if self.placeholder.isHidden():
            self._paint_page(painter)
        if self.hasFocus():
            shapes.outline(painter, QRectF(self.viewport().rect()), radius=4)

    def _paint_page(self, painter: QPainter) -> None:
        size = self._size()
        area = self.viewport()
        left = max(theme.px(_ROOM), (area.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        top = max(theme.px(_ROOM), (area.height() - size.height()) // 2) - self.verticalScrollBar().value()
        box = QRectF(left, top, size.width(), size.height())
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.sharp())
            painter.drawImage(box, self._image)
        else:
            painter.fillRect(box, theme.color("surface"))
            words = QRectF(box.left(), box.top() + min(box.height() / 3, area.height() / 2), box.width(), theme.px(24))
            draw_text(painter, words, self._words, theme.color("muted"), Face("small"), "center")
        painter.setPen(theme.color("border"))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _opened(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets
        self.page = min(self.page, max(0, len(sheets) - 1))
        self._renew()

    def _drawn(self, page: int, image: QImage) -> None:
        if page == self.page:
            self._image = image
            self._shown = (page, image.width())
            if self._asked == (page, self._pixels()):
                self._shown = self._asked  # a page is never drawn larger than it may be
            self.viewport().update()

    def _failed(self) -> None:
        self.say_instead(
            self.tr("The pages cannot be shown here"),
            self.tr("The report itself is whole: it can be exported and printed all the same."),
        )

    def _renew(self) -> None:
        self._name()
        self.turned.emit(self.page, self.count())
        self._fit()

    def _name(self) -> None:
        if not self._sheets:
            self.setAccessibleName(self._words)
            self.setAccessibleDescription("")
            return
        self.setAccessibleName(self.tr("Page {n} of {all}").format(n=self.page + 1, all=self.count()))
        self.setAccessibleDescription(self._sheets[self.page].words)

    def _fit(self) -> None:
        """Measure the page anew, and ask for it in the pixels it takes now."""
        size, area, room = self._size(), self.viewport().size(), 2 * theme.px(_ROOM)
        for bar, needs, has in (
            (self.horizontalScrollBar(), size.width(), area.width()),
            (self.verticalScrollBar(), size.height(), area.height()),
        ):
            bar.setRange(0, max(0, needs + room - has))
            bar.setPageStep(max(1, has - room))
            bar.setSingleStep(theme.px(24))
        wanted = (self.page, self._pixels())
        if self._sheets and self.isVisible() and wanted not in (self._shown, self._asked):
            self._asked = wanted
            self.pages.ask(*wanted)
        self.viewport().update()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Ask for the page once it is seen."""
        self._fit()

    def _step(self) -> int:
        """Large text wants a large page: without a choice it is as wide as there is room."""
        return self._zoom if self._chosen else int(theme.scale() >= _LARGE_TEXT)

    def _size(self) -> QSize:
        """The page's size on the screen, in the window's own pixels."""
        paper = self._sheets[self.page].size if self._sheets else _A4
        room = QSizeF(self.maximumViewportSize()) - QSizeF(2 * theme.px(_ROOM), 2 * theme.px(_ROOM))
        zoom = ZOOMS[self._step()]
        if zoom:
            bar = self.verticalScrollBar().sizeHint().width()
            wide = max(1.0, room.width() - bar) * zoom
            return QSize(round(wide), round(wide * paper.height() / paper.width()))
        fitted = paper.scaled(room.expandedTo(QSizeF(1, 1)), Qt.AspectRatioMode.KeepAspectRatio)
        return fitted.toSize().expandedTo(QSize(1, 1))

    def _pixels(self) -> int:
        return max(1, round(self._size().width() * self.devicePixelRatioF()))
