"""How far a long list is on its way in, and the way to stop it. Runs nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from tracker.ui import language, theme
from tracker.ui.widgets import Words, button


class Working(QWidget):
    """`begin` it anew; `stop` is pressed to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("working")
        self.writing = False
        self._what = Words("", "title", bold=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self._rows = Words("", "body", "muted")
        self.stop = button(self.tr("Stop"), "plain", "close")
        self.stop.setObjectName("import-stop")
        inside = theme.spaced(QVBoxLayout(), 12, 0)
        for part in (self._what, self.bar, self._rows):
            inside.addWidget(part)
        inside.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        holder = theme.sized(QWidget(), width=420)
        holder.setLayout(inside)
        column = theme.spaced(QVBoxLayout(self), 0, 16)
        column.addStretch(2)
        column.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self, what: str, *, writing: bool) -> None:
        """Start anew."""
        self.writing = writing
        self._what.setText(what)
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, 1000)
        self.bar.setValue(0)
        self._rows.setText("")
        self.stop.setEnabled(True)

    def show_progress(self, part: float, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, 1000 if total else 0)  # nobody knows yet how long a file is that is being looked through
        self.bar.setValue(round(part * 1000))
        if total:
            self._rows.setText(self.tr("{done} of {total} rows").format(done=f"{done:,}", total=f"{total:,}"))
        elif done:
            self._rows.setText(language.counted("1 row", "{n} rows", done))

    def say_stopping(self) -> None:
        """Say that it will stop."""
        self.stop.setEnabled(False)
        self._rows.setText(self.tr("Stopping…"))
