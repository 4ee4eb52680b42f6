"""From the pages of a PDF to a printer, one after the other while the window goes on. Knows printers, no document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from tracker.ui.preview.pages import Pages, Sheet

SHARP = 300
"""Dots an inch that are enough for the smallest print; a printer with more is not given more."""


def choose_printer(parent: QWidget, name: str) -> QPrinter | None:
    """The printer that was chosen in the system's own dialog, or None."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec()
    dialog.deleteLater()
    return printer if chosen else None


def any_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


class OnPaper(QObject):
    """`said(sentence, role)` for what became of it; `done` at the end, however it ended."""

    said = Signal(str, str)
    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._pages = Pages(self)
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._sheets: Sequence[Sheet] = ()
        self._name = ""
        self.choose: Callable[[QWidget, str], QPrinter | None] = choose_printer
        self.any_printer: Callable[[], bool] = any_printer
        self._pages.opened.connect(self._begin)
        self._pages.drawn.connect(self._page)
        self._pages.failed.connect(
            lambda: self._end(self.tr("The pages could not be drawn: export the PDF and print that."))
        )

    def busy(self) -> bool:
        """Whether something is on its way to a printer."""
        return self._printer is not None

    def print_pdf(self, data: bytes, name: str) -> None:
        """Ask for a printer and print. One document at a time; where there is no printer a sentence says so."""
        if self._printer is not None:
            self.said.emit(self.tr("{file} is still being printed").format(file=self._name), "info")
        elif not self.any_printer():
            self.said.emit(
                self.tr("No printer is set up on this computer: export the PDF and print it elsewhere"), "warn"
            )
        else:
            printer = self.choose(self._window, name)
            if printer is not None:
                self._printer, self._name = printer, name
                self._pages.open(data)

    def _begin(self, sheets: Sequence[Sheet]) -> None:
        printer = self._printer
        if printer is None:
            return
        self._sheets = sheets
        printer.setFullPage(True)
        self._fit(printer, sheets[0])
        painter = QPainter()
        if not painter.begin(printer):
            self._end(self.tr("The printer did not take it: see that it is on and connected, then print again"))
            return
        self._painter = painter
        self._ask(0)

    def _page(self, number: int, image: QImage) -> None:
        painter, printer = self._painter, self._printer
        if painter is None or printer is None:
            return
        painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())), image)
        if number + 1 == len(self._sheets):
            self._end("")
            return
        self._fit(printer, self._sheets[number + 1])
        if printer.newPage():
            self._ask(number + 1)
        else:
            self._end(
                self.tr("The printer stopped on page {n}: see that it has paper, then print again").format(n=number + 2)
            )

    def _ask(self, number: int) -> None:
        printer = self._printer
        assert printer is not None
        dots = min(SHARP, printer.resolution())
        self._pages.ask(number, round(self._sheets[number].size.width() / 72 * dots))

    @staticmethod
    def _fit(printer: QPrinter, sheet: Sheet) -> None:
        match = QPageSize.SizeMatchPolicy.FuzzyOrientationMatch
        printer.setPageSize(QPageSize(sheet.size, QPageSize.Unit.Point, "", match))

    def _end(self, trouble: str) -> None:
        if self._painter is not None:
            self._painter.end()
        name, self._painter, self._printer, self._sheets = self._name, None, None, ()
        self._pages.forget()
        self.said.emit(trouble or self.tr("{file} went to the printer").format(file=name), "warn" if trouble else "ok")
        self.done.emit()
