"""A pad of large keys for figures, under the field it types into: for touch, where there is no keyboard at hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPointerEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets.forms.side_button import SideButton

_KEY = 64
"""Design pixels of a key, as on the lock screen; a finger needs 44."""
_FIGURES = "789456123"


class NumberPad(QFrame):
    """Types into one editor as a keyboard would. `mark` is the decimal mark; a PIN has none, but a key that is Enter."""

    def __init__(self, edit: QLineEdit, mark: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("number-pad")
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Number pad"))
        self._edit = edit
        grid = theme.spaced(QGridLayout(self), 6, 8)
        self.keys: dict[str, QPushButton] = {}
        for at, figure in enumerate(_FIGURES):
            grid.addWidget(self._key(figure), at // 3, at % 3)
        grid.addWidget(self._key("backspace", Qt.Key.Key_Backspace, self.tr("Delete the last figure")), 3, 0)
        grid.addWidget(self._key("0"), 3, 1)
        last = (
            self._key(mark, name=self.tr("Decimal mark"))
            if mark
            else self._key("check", Qt.Key.Key_Return, self.tr("Enter"))
        )
        grid.addWidget(last, 3, 2)

    def _key(self, text: str, key: Qt.Key | None = None, name: str = "") -> QPushButton:
        drawn = len(text) > 1
        made = QPushButton("" if drawn else text)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard, and shows where it goes
        made.setProperty("look", "key")
        made.setAutoDefault(False)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.setAccessibleName(name or text)
        theme.measured(made, lambda button: button.setFont(theme.font("title")))
        theme.sized(made, width=_KEY, height=_KEY)
        if drawn:
            theme.measured(made, lambda button: _draw(button, text))
        made.clicked.connect(lambda: self._press(key or Qt.Key(ord(text)), "" if drawn else text))
        self.keys[text] = made
        return made

    def _press(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._edit, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


class PadOpener(QObject):
    """Opens a pad under an editor when a finger touches it, or for its little button; closes it when the focus goes.

    A mouse and a keyboard never see it unless they ask.
    """

    def __init__(self, edit: QLineEdit, mark: str) -> None:
        super().__init__(edit)
        self._edit, self.mark = edit, mark
        self.pad: NumberPad | None = None
        self.button = SideButton(edit, "keyboard", self.tr("Number pad"), self.toggle)
        edit.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        edit.installEventFilter(self)

    def toggle(self) -> None:
        """Open the pad, or close it."""
        self.close() if self.pad is not None else self.open()

    def open(self) -> None:
        """Show the pad below the editor, above it where there is no room."""
        if self.pad is not None or not self._edit.isEnabled() or self._edit.isReadOnly():
            return
        window = self._edit.window()
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pad = NumberPad(self._edit, self.mark, window)
        self.pad.ensurePolished()
        self.pad.resize(self.pad.sizeHint())
        self.pad.move(self._place(window, self.pad.size()))
        self.pad.show()
        self.pad.raise_()

    def _place(self, window: QWidget, pad: QSize) -> QPoint:
        """Below the editor, above it, or beside it: never over it while there is another place."""
        gap, field = theme.px(4), self._edit.size()
        corner = self._edit.mapTo(window, QPoint(0, 0))
        left = max(0, min(corner.x(), window.width() - pad.width() - gap))
        below = corner.y() + field.height() + gap
        if below + pad.height() <= window.height():
            return QPoint(left, below)
        if corner.y() - gap >= pad.height():
            return QPoint(left, corner.y() - gap - pad.height())
        beside = corner.x() + field.width() + gap
        if beside + pad.width() > window.width():
            beside = max(0, corner.x() - gap - pad.width())
        return QPoint(beside, max(0, min(corner.y(), window.height() - pad.height() - gap)))

    def close(self) -> None:
        """Put the pad away; what was typed stays."""
        if self.pad is not None:
            self.pad.hide()
            self.pad.deleteLater()
            self.pad = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A finger opens it; leaving the field, Esc and Enter close it."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin or (isinstance(event, QMouseEvent) and _by_finger(event)):
            self.open()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.pad is not None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
            elif event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)


def _draw(key: QPushButton, name: str) -> None:
    side = theme.px(22)
    key.setIcon(icons.icon(name, size=22))
    key.setIconSize(QSize(side, side))


def _by_finger(event: QPointerEvent) -> bool:
    if event.type() != QEvent.Type.MouseButtonPress:
        return False
    device = event.pointingDevice()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen


def number_pad(edit: QLineEdit, mark: str = "") -> PadOpener:
    """Give an editor its pad: with `mark` for amounts, without for a PIN."""
    return PadOpener(edit, mark)


__all__ = ["NumberPad", "PadOpener", "number_pad"]
