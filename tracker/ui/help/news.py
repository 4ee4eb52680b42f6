"""What changed since somebody was here last: a card at the window's edge, once, without taking the keyboard."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

import tracker
from tracker.ui import theme
from tracker.ui.help import changes
from tracker.ui.help.changes import Release
from tracker.ui.shell.preferences import Preferences
from tracker.ui.widgets import Card, Glyph, Words, button

_WIDE, _MOST = 460, 6
_TYPED = 44 + 120
"""Design pixels of the status line, and of what is typed and understood."""


class News(Card):
    """`greet` shows what is new to a person, once; `show_latest` shows it again. Esc or the button puts it away."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(margins=14, parent=window)
        self.setObjectName("news")
        self.setProperty("look", "info")
        self._window, self._preferences = window, preferences
        self._watched: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        done = button(self.tr("Read"), "quiet", "check")
        done.setObjectName("news-read")
        done.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        done.clicked.connect(self.put_away)
        self.add_action(done)
        self._lines = theme.spaced(QVBoxLayout(), 8, 0)
        self.body.addLayout(self._lines)
        self.body.addWidget(
            Words(self.tr("Esc puts this away; Ctrl+K “What changed” brings it back."), "small", "muted")
        )
        window.installEventFilter(self)
        theme.signals().changed.connect(self._stand)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self.hide()

    def greet(self, initials: str) -> None:
        """Show what is new since this person was here last. Who is here for the first time has seen no other version."""
        seen = self._preferences.version_seen(initials)
        self._preferences.keep_version_seen(initials, tracker.__version__)
        told = changes.since(seen, tracker.__version__) if seen else ()
        if any(release.lines for release in told):
            self._tell(told)

    def show_latest(self) -> None:
        """Show what is new in this version, or in the last one that had anything to tell."""
        told = [r for r in changes.releases() if changes.number(r.version) <= changes.number(tracker.__version__)]
        self._tell(told[:1])

    def told(self) -> list[str]:
        """The lines in view."""
        return [words.text() for words in self.findChildren(Words) if words.objectName() == "news-line"]

    def put_away(self) -> None:
        """Hide it; the keyboard stays where it is."""
        self.hide()
        self._follow(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts it away before it does anything else; the card stays at the window's edge."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._stand()
        elif watched is self._watched and _is_escape(event) and self.isVisible():
            self.put_away()
            return True
        return super().eventFilter(watched, event)

    def _tell(self, told: tuple[Release, ...] | list[Release]) -> None:
        while self._lines.count():
            self._leave_out_last()
        self.set_title(
            self.tr("What changed in {version}").format(version=told[0].version if told else tracker.__version__)
        )
        lines = [_said(line) for release in told for line in release.lines][:_MOST]
        self.show()  # only words that are there have a height
        for line in lines or [self.tr("Nothing that you would notice.")]:
            row = _line(line)
            self._lines.addWidget(row)
            row.show()
        self._leave_the_line_alone()
        self.setAccessibleName(f"{self.title.text()}: {' '.join(self.told() or lines)}")
        self._stand()
        self.raise_()
        self._follow(QApplication.focusWidget())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _leave_the_line_alone(self) -> None:
        """Tell fewer lines where text is large and the window small, or they would cover what is typed."""
        while self._lines.count() > 1 and self._needed() > self._window.height() - theme.px(_TYPED):
            self._leave_out_last()

    def _leave_out_last(self) -> None:
        item = self._lines.takeAt(self._lines.count() - 1)
        row = item.widget() if item is not None else None
        if row is not None:
            row.hide()
            row.setParent(None)
            row.deleteLater()

    def _needed(self) -> int:
        """How tall it would be; Qt remembers what it was before a line went."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        return self.heightForWidth(self._wide())

    def _wide(self) -> int:
        return min(theme.px(_WIDE), self._window.width() - theme.px(24))

    def _stand(self) -> None:
        """At the far side, above the status line: beside what is typed, not over it."""
        wide = self._wide()
        self.setFixedWidth(wide)
        tall = min(self._needed(), self._window.height() - theme.px(56))
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = theme.px(16) if rtl else self._window.width() - wide - theme.px(16)
        self.setGeometry(left, self._window.height() - tall - theme.px(44), wide, tall)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._follow(new)

    def _follow(self, field: QWidget | None) -> None:
        # Only who has the keyboard is asked about Esc first, and only while the card is there.
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = field if self.isVisible() else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _is_escape(event: QEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _said(line: str) -> str:
    """A line of the list in the language of who reads it: `packaging/translate.py` finds them in the list itself."""
    return QCoreApplication.translate("changes", line)


def _line(text: str) -> QWidget:
    row = QWidget()
    across = theme.spaced(QHBoxLayout(row), 8, 0)
    across.addWidget(Glyph("star", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
    words = Words(text, wrap=True)
    words.setObjectName("news-line")
    across.addWidget(words, 1)
    return row
