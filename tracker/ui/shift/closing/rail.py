"""The five steps of a close beside each other, or in rows: which is in view, what each holds, which hold nothing. Painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tracker.ui import icons, theme
from tracker.ui.shift.closing.stops import NOTE, Stop
from tracker.ui.widgets import Sharing, set_tip
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text, line_height

_DISC, _GAP, _PAD = 28, 10, 8
_NAME, _CHOSEN, _SMALL, _NUMBER = Face(), Face(bold=True), Face("small"), Face("small", bold=True, figures=True)


class Step(QAbstractButton):
    """One step: a disc with its number (a tick where there is nothing), its name, and what it holds."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._stop = Stop("", "")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self.updateGeometry)

    def show_stop(self, stop: Stop) -> None:
        """Say what the step holds."""
        self._stop = stop
        self.setAccessibleName(
            self.tr("Step {n}: {name}, {holds}").format(n=self.number, name=stop.name, holds=stop.holds)
        )
        self.setAccessibleDescription(self.tr("Alt+{n}").format(n=self.number))
        set_tip(self, f"{stop.name} · {stop.holds}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for disc and words, of which none is cut."""
        wide = max(advance(self._stop.name, _CHOSEN), advance(self._stop.holds, _SMALL))
        words = line_height(_CHOSEN) + line_height(_SMALL)
        tall = max(words, theme.px(_DISC)) + 2 * theme.px(6)
        return QSize(round(wide) + theme.px(_DISC + _GAP + 2 * _PAD) + 2, tall)

    def minimumSizeHint(self) -> QSize:
        """Return the least, which is all."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint disc, name and what it holds, from the reading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            shapes.panel(painter, box, theme.color("surface"), theme.color("border"), radius=8)
        elif self.underMouse():
            shapes.panel(painter, box, theme.color("hairline"), radius=8)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pad, side = theme.px(_PAD), theme.px(_DISC)
        disc = QRectF(box.right() - pad - side if rtl else box.left() + pad, box.center().y() - side / 2, side, side)
        self._paint_disc(painter, disc)
        used = pad + side + theme.px(_GAP)
        room = box.adjusted(pad, 0, -used, 0) if rtl else box.adjusted(used, 0, -pad, 0)
        high, low = line_height(_CHOSEN), line_height(_SMALL)
        top = box.center().y() - (high + low) / 2
        chosen = self.isChecked()
        name, holds = QRectF(room.left(), top, room.width(), high), QRectF(room.left(), top + high, room.width(), low)
        draw_text(painter, name, self._stop.name, theme.color("text"), _CHOSEN if chosen else _NAME, rtl=rtl)
        ink = "warn" if self._stop.open else "muted"
        draw_text(painter, holds, self._stop.holds, theme.color(ink), _SMALL, rtl=rtl)

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        done = not self._stop.rows and self.number <= NOTE and not self.isChecked()
        ground = "accent" if self.isChecked() else "ok_bg" if done else "raised"
        shapes.panel(
            painter, disc, theme.color(ground), theme.color("border" if ground == "raised" else ground), radius=_DISC
        )
        if done:
            inside = disc.adjusted(disc.width() * 0.2, 0, -disc.width() * 0.2, 0)
            icons.paint(painter, "check", inside, "ok")
        else:
            ink = theme.color("on_accent" if self.isChecked() else "text")
            draw_text(painter, disc, str(self.number), ink, _NUMBER, "center")


class Rail(QWidget):
    """`wanted(place)` when a step is chosen; Alt and its number does the same."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the close"))
        self.steps = tuple(Step(n + 1) for n in range(5))
        row = Sharing(self, 4)
        for place, step in enumerate(self.steps):
            step.setObjectName(f"close-step-{place + 1}")
            step.clicked.connect(lambda _checked=False, place=place: self.wanted.emit(place))
            row.addWidget(step)

    def show_stops(self, found: Sequence[Stop], at: int) -> None:
        """Say what each step holds, and which is in view."""
        for place, (step, stop) in enumerate(zip(self.steps, found, strict=True)):
            step.setChecked(place == at)
            step.show_stop(stop)
