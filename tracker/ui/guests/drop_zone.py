"""What appears while a file is held over the page: where to let it go. Knows files by name only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets.draw.text import Face, draw_text


class DropZone(QWidget):
    """An overlay over its parent; hidden until `appear`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self) -> None:
        """Cover the page."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a dashed frame with a word in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.px(8)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.fillRect(self.rect(), theme.color("bg"))
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("accent"), theme.px(2), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, theme.px(10), theme.px(10))
        side = theme.px(40)
        middle = box.center()
        icons.paint(painter, "import", QRectF(middle.x() - side / 2, middle.y() - side, side, side), "accent")
        line = QRectF(box.left(), middle.y() + theme.px(8), box.width(), theme.px(28))
        draw_text(
            painter,
            line,
            self.tr("Drop the in-house list to look at it"),
            theme.color("text"),
            Face("title", True),
            "center",
        )


def dropped_file(data: QMimeData) -> Path | None:
    """The one file that is held, None for anything else."""
    urls = data.urls() if data.hasUrls() else []
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class TakesFile(QWidget):
    """A page that a file can be dropped on: `file_dropped(Path)`."""

    file_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.drop = DropZone(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped; a document is for the window, which checks it."""
        path = dropped_file(event.mimeData())
        if path is not None and path.suffix.lower() != ".pdf":
            event.acceptProposedAction()
            self.drop.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self.drop.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on that was dropped."""
        self.drop.hide()
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)
