"""Puts commands on their keys: one QShortcut a command, live only where and for whom it is offered."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tracker.domain.people import Action, Person
from tracker.ui import latin_keys
from tracker.ui.actions import Command, offered

POSTING: frozenset[Action] = frozenset(
    ("post", "promise", "outcome", "approve", "reverse_own", "reverse_any", "late_correction", "true_up", "shift_open", "shift_close", "day_roll",
     "reply", "guests", "people", "policy", "settings")
)  # fmt: skip
"""What writes into the ledger, and is off while it has a fault."""


class Shortcuts(QObject):
    """Keeps the keys in step with page, person and fault.

    An editor would keep some of these keys for itself (Ctrl+K clears to the end of a line on some systems): a live
    command goes first, but Ctrl+Z stays with an editor that has something to take back. Under a layout without Latin
    letters the system finds no shortcut for a key: then what stands there on a Latin keyboard is meant.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: list[Command] = []
        self._live: dict[str, Command] = {}
        self._keys: dict[str, QShortcut] = {}
        self._watched: QWidget | None = None
        window.installEventFilter(self)  # where nothing has the focus
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def live(self) -> dict[str, Command]:
        """Return the commands that answer now, by key."""
        return dict(self._live)

    def offer(self, commands: Sequence[Command], page: str, person: Person | None, *, posting: bool = True) -> None:
        """Let these commands answer: those for everywhere and for `page`, as far as `person` may."""
        able = [c for c in offered(commands, person) if posting or c.needs not in POSTING]
        self._live = {_portable(c.shortcut): c for c in able if c.shortcut and c.page in ("", page)}
        for sequence in self._live:
            if sequence not in self._keys:
                key = QShortcut(QKeySequence(sequence), self._window)
                key.setContext(Qt.ShortcutContext.WindowShortcut)
                key.setAutoRepeat(False)  # a key held down is pressed once
                key.activated.connect(lambda at=sequence: self._run(at))
                self._keys[sequence] = key
        for sequence, key in self._keys.items():
            key.setEnabled(sequence in self._live)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep editors from taking the keys of live commands."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            meant = latin_keys.combination(event)
            if meant is not None:
                return self._take_elsewhere(watched, event, meant)
            if kind == QEvent.Type.ShortcutOverride and self._wants(watched, _sequence(event.keyCombination())):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _take_elsewhere(self, watched: QObject, event: QKeyEvent, meant: QKeyCombination) -> bool:
        """A key that another layout names otherwise: it runs its command, or goes on as the key that is meant."""
        pressed, wanted = _sequence(meant), self._wants(watched, _sequence(meant))
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(wanted)  # accepted it is no shortcut of another name, and comes back as a press
            return wanted
        if wanted and not event.isAutoRepeat():
            self._run(pressed)
        elif not wanted:
            own = QKeyEvent(QEvent.Type.KeyPress, meant.key(), meant.keyboardModifiers(), "", event.isAutoRepeat())
            QApplication.sendEvent(watched, own)
        return True

    def _wants(self, watched: QObject, sequence: str) -> bool:
        return sequence in self._live and not (sequence == "Ctrl+Z" and _has_typing_to_undo(watched))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Only who has the focus is asked about a key first: no need to see every event of the program.
        if self._watched is not None and self._watched is not self._window and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new
        if new is not None:
            new.installEventFilter(self)

    def _run(self, sequence: str) -> None:
        command = self._live.get(sequence)
        if command is not None:
            command.run()


def _sequence(pressed: QKeyCombination) -> str:
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)


def _portable(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def _has_typing_to_undo(editor: QObject) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable()
    return isinstance(editor, QPlainTextEdit | QTextEdit) and editor.document().isUndoAvailable()
