"""Turns the pages of a PDF into pictures on a thread of its own. Knows bytes and pixels, no document and no widget."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from tracker.ui.background import Background

_ONE = threading.Lock()
"""PDFium is one library with one state in a process: whoever calls it holds this."""

MOST = 9_000
"""Pixels on a page's longer side that are never passed, however large the zoom and however dense the screen."""

SPOKEN = 600
"""So many letters of a page are handed to a screen reader."""


@dataclass(frozen=True)
class Sheet:
    """A page of a document: its size in points, and its first words for who cannot see it."""

    size: QSizeF
    words: str


@dataclass
class _Wanted:
    """The one page that is wanted next; what was wanted before it and not begun is not drawn any more."""

    page: int = -1
    width: int = 0
    edition: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Pages(QObject):
    """`opened([Sheet])` once a document can be shown, `drawn(page, QImage)`, or `failed`; each on the window's thread."""

    opened = Signal(object)
    drawn = Signal(int, object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Background(self, "preview", problems=(UnreadableError,))
        self._data = b""
        self._wanted = _Wanted()

    def busy(self) -> bool:
        """Whether something is being read or drawn."""
        return self._worker.busy

    def data(self) -> bytes:
        """The document that is open, empty for none."""
        return self._data

    def open(self, data: bytes) -> None:
        """Read this document; answers about the one before are dropped."""
        self._data = data
        self._wanted.edition += 1
        self._run(lambda: _read(data))

    def forget(self) -> None:
        """Let the document go: it holds names."""
        self._data = b""
        self._wanted.edition += 1

    def ask(self, page: int, width: int) -> None:
        """Draw this page so many pixels wide. Only the last one asked for is certain to come."""
        data, wanted = self._data, self._wanted
        if not data:
            return
        with wanted.lock:
            wanted.page, wanted.width = page, width

        def work() -> tuple[int, QImage] | None:
            with wanted.lock:
                if (wanted.page, wanted.width) != (page, width):
                    return None
            return page, picture(data, page, width)

        self._run(work)

    def _run(self, work: Callable[[], list[Sheet] | tuple[int, QImage] | None]) -> None:
        edition = self._wanted.edition
        self._worker.run(
            work, lambda answer: self._tell(edition, answer), lambda _problem: self._tell(edition, _problem)
        )

    def _tell(self, edition: int, answer: list[Sheet] | tuple[int, QImage] | UnreadableError | None) -> None:
        if edition != self._wanted.edition or answer is None:
            return
        if isinstance(answer, UnreadableError):
            self.failed.emit()
        elif isinstance(answer, list):
            self.opened.emit(answer)
        else:
            self.drawn.emit(*answer)


class UnreadableError(Exception):
    """The bytes are no PDF that can be drawn here, or what draws it cannot be loaded."""


def _document(data: bytes) -> Any:
    try:
        import pypdfium2

        return pypdfium2.PdfDocument(data)
    except (ImportError, OSError, RuntimeError) as error:  # PdfiumError is a RuntimeError
        raise UnreadableError from error


def _read(data: bytes) -> list[Sheet]:
    with _ONE:
        document = _document(data)
        try:
            return [_sheet(document[number]) for number in range(len(document))]
        except RuntimeError as error:
            raise UnreadableError from error
        finally:
            document.close()


def _sheet(page: Any) -> Sheet:
    text = page.get_textpage()
    words = " ".join(text.get_text_range(0, SPOKEN).split()) if text.count_chars() else ""
    text.close()
    return Sheet(QSizeF(*page.get_size()), words)


def picture(data: bytes, number: int, width: int) -> QImage:
    """One page as a picture `width` pixels wide. Slow: not on the window's thread. UnreadableError when it cannot be drawn."""
    with _ONE:
        document = _document(data)
        try:
            page = document[number]
            wide, high = page.get_size()
            scale = min(width, MOST * wide / max(wide, high)) / wide
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            return image.copy()  # the bitmap's memory goes with it
        except (RuntimeError, IndexError, MemoryError, ValueError) as error:
            raise UnreadableError from error
        finally:
            document.close()
