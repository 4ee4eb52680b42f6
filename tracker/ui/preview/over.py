"""A document over the window: its pages, the way to a printer, Esc puts it away. Let go of whenever it closes: it holds names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tracker.ui import theme
from tracker.ui.preview.panel import PreviewPanel
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import ShortcutButton, button


class PreviewOver(Overlay):
    """`show_for(title, how to print)`, then `panel.view.show_pdf`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=1040, height=2_000)
        self.setObjectName("preview-over")
        self._title = ""
        self._on_paper: Callable[[bytes, str], None] | None = None
        self.panel = PreviewPanel()
        self.panel.setProperty("look", "")
        self.panel.setContentsMargins(0, 0, 0, 0)
        self.printed = ShortcutButton("Ctrl+P", self.tr("Print…"), icon="print")
        self.printed.clicked.connect(self.print)
        done = button(self.tr("Close"), "quiet", "close")
        done.clicked.connect(self.close_over)
        self.panel.add_action(self.printed)
        self.panel.add_action(done)
        self.panel.view.raise_()  # Tab comes to the pages last, as they stand
        self.card.body.addWidget(self.panel, 1)
        theme.measured(self.panel, lambda w: w.setMinimumHeight(self._room()))

    def show_for(self, title: str, on_paper: Callable[[bytes, str], None]) -> None:
        """Cover the window and wait for this document's pages; `on_paper(bytes, title)` prints them."""
        self._title, self._on_paper = title, on_paper
        self.panel.set_title(title)
        self.card.setAccessibleName(title)
        self.panel.view.clear()
        self.panel.setMinimumHeight(self._room())
        self.open()
        self.panel.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def print(self) -> None:
        """Print what is in view, once there is something."""
        data = self.panel.view.pages.data()
        if data and self._on_paper is not None:
            self._on_paper(data, self._title)

    def close_over(self) -> None:
        """Put it away and let the document go."""
        if not self.isHidden():
            self.panel.view.clear()
        super().close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+P prints; everything else as overlays do."""
        if event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.print()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _room(self) -> int:
        return max(theme.px(200), self._window.height() - theme.px(120))
