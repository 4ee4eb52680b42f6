"""What a list leaves open, asked in place: is the day or the month first, and which column is which."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.problems import Refused
from tracker.ui import dates, language, latin_keys, theme
from tracker.ui.guests.house_list.tiles import BigChoice
from tracker.ui.guests.words import tr
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Card, Field, Sharing, Words, button


class TwoAnswers(QWidget):
    """Large answers, each with its key and what it would mean: `answered(answer)`."""

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        message: str,
        answers: Sequence[tuple[str, str, str, str]],
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask; `answers` are (answer, key, title, meaning)."""
        super().__init__(parent)
        column = _centred(self)
        column.addWidget(Words(title, "title", bold=True))
        column.addWidget(Words(message, "body", "muted", wrap=True))
        row = Sharing(gap=12)
        self.choices: dict[str, BigChoice] = {}
        self._keys: dict[str, str] = {}
        for answer, key, name, meaning in answers:
            choice = BigChoice(key, name, meaning)
            choice.clicked.connect(lambda _checked=False, answer=answer: self.answered.emit(answer))
            self.choices[answer] = choice
            self._keys[key] = answer
            row.addWidget(choice)
        column.addLayout(row)
        column.addWidget(Words(hint, "small", "muted", wrap=True))

    def focus_first(self) -> None:
        """Stand on the first answer; Enter alone takes none by accident: it must be pressed on one."""
        next(iter(self.choices.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Each key answers; arrows go from one to the other, Enter takes it."""
        focused = next((answer for answer, choice in self.choices.items() if choice.hasFocus()), "")
        pressed = latin_keys.letter(event) or event.text()
        if pressed in self._keys:
            self.answered.emit(self._keys[pressed])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            other = next((answer for answer in self.choices if answer != focused), focused)
            self.choices[other].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused:
            self.answered.emit(focused)
        else:
            super().keyPressEvent(event)


class DateOrder(TwoAnswers):
    """How a date of the list would read: `answered("dmy" | "mdy")`."""

    def __init__(self, refused: Refused, parent: QWidget | None = None) -> None:
        sample = str(refused.facts.get("sample", ""))
        answers = []
        for order, key, title, day in (
            ("dmy", "D", QCoreApplication.translate("DateOrder", "Day first"), refused.facts.get("day_first")),
            ("mdy", "M", QCoreApplication.translate("DateOrder", "Month first"), refused.facts.get("month_first")),
        ):
            if order == "mdy" and "day_first" in refused.facts and not isinstance(day, date):
                continue
            said = dates.long_day(day) if isinstance(day, date) else ""
            meaning = (
                QCoreApplication.translate("DateOrder", "{sample} is {day}").format(sample=sample, day=said)
                if said
                else sample
            )
            answers.append((order, key, title, meaning))
        super().__init__(
            QCoreApplication.translate("DateOrder", "How does this list write its dates?"), language.said(refused.message), answers,
            QCoreApplication.translate("DateOrder", "Press D or M, or choose with the arrows and Enter."), parent,
        )  # fmt: skip
        self.setObjectName("date-order")


class AmountMark(TwoAnswers):
    """What stands before the decimals: `answered("." | ",")`."""

    def __init__(self, refused: Refused, parent: QWidget | None = None) -> None:
        sample = str(refused.facts.get("sample", ""))
        digits = "".join(c for c in sample if c.isdigit())
        at = max(sample.rfind("."), sample.rfind(","))
        parts = (
            digits[: len(digits) - len(sample[at + 1 :].strip())],
            digits[len(digits) - len(sample[at + 1 :].strip()) :],
        )
        answers = [
            (mark, mark, title, QCoreApplication.translate("AmountMark", "{sample} is {meaning}").format(
                sample=sample, meaning=f"{parts[0]}{mark}{parts[1]}" if sample[at] == mark else digits
            ))
            for mark, title in ((".", QCoreApplication.translate("AmountMark", "A point")), (",", QCoreApplication.translate("AmountMark", "A comma")))
        ]  # fmt: skip
        super().__init__(
            QCoreApplication.translate("AmountMark", "What stands before the decimals?"), language.said(refused.message), answers,
            QCoreApplication.translate("AmountMark", "Press the point or the comma, or choose with the arrows and Enter."), parent,
        )  # fmt: skip
        self.setObjectName("amount-mark")


class Columns(QWidget):
    """A choice for every column that was not recognised: `answered({our field: their header})`."""

    answered = Signal(object)

    def __init__(self, refused: Refused, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        found = refused.facts.get("found", ())
        headers = list(dict.fromkeys(str(h) for h in found if str(h).strip())) if isinstance(found, list) else []
        needed = refused.facts.get("needed", [refused.facts.get("field", "")])
        fields = [str(name) for name in needed] if isinstance(needed, list) else []
        column = _centred(self)
        column.addWidget(Words(self.tr("Which column is which?"), "title", bold=True))
        column.addWidget(Words(language.said(refused.message), "body", "muted", wrap=True))
        row = theme.spaced(QHBoxLayout(), 12, 0)
        self.boxes: dict[str, QComboBox] = {}
        for name in fields:
            box = QComboBox()
            box.setObjectName(f"column-{name}")
            box.addItem(self.tr("choose a column"))
            box.addItems([header[:60] for header in headers])
            for number, header in enumerate(headers, 1):
                box.setItemData(number, header)
            box.currentIndexChanged.connect(lambda _at: self._check())
            self.boxes[name] = box
            row.addWidget(Field(field_name(name), box, quiet=True), 1)
        self.go = button(self.tr("Read the list"), "primary", "check")
        self.go.clicked.connect(self._answer)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._check()

    @staticmethod
    def can_ask(refused: Refused) -> bool:
        """Whether choosing among the headers can help."""
        found = refused.facts.get("found")
        return isinstance(found, list) and len({str(header) for header in found if str(header).strip()}) > 1

    def focus_first(self) -> None:
        """Stand in the first choice."""
        next(iter(self.boxes.values()), self.go).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads the list once everything is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
            return
        super().keyPressEvent(event)

    def _check(self) -> None:
        chosen = [box.currentIndex() for box in self.boxes.values()]
        self.go.setEnabled(all(chosen) and len(set(chosen)) == len(chosen))

    def _answer(self) -> None:
        if self.go.isEnabled():
            self.answered.emit({name: str(box.currentData()) for name, box in self.boxes.items()})


def _centred(outside: QWidget) -> QVBoxLayout:
    """A card in the middle of `outside` to ask in; where it is higher than there is room it scrolls."""
    card = theme.sized(Card(margins=20), max_width=900)
    across = theme.spaced(QHBoxLayout(), 0, 0)
    across.addStretch(1)
    across.addWidget(card, 20)
    across.addStretch(1)
    inside = QWidget()
    theme.spaced(QVBoxLayout(outside), 0, 0).addWidget(QuietScroll(inside))
    column = theme.spaced(QVBoxLayout(inside), 0, 6)
    column.addStretch(2)
    column.addLayout(across)
    column.addStretch(5)
    return theme.spaced(card.body, 12, 0)


def field_name(name: str) -> str:
    """Our field in words."""
    return {
        "room": tr("Room"),
        "name": tr("Name"),
        "last_name": tr("Last name"),
        "first_name": tr("First name"),
        "title": tr("Title"),
        "confirmation": tr("Confirmation"),
        "arrival": tr("Arrival"),
        "departure": tr("Departure"),
        "reading": tr("Reading"),
        "tracking": tr("Tracking number"),
        "amount": tr("Amount"),
        "currency": tr("Currency"),
        "date": tr("Date"),
        "value": tr("Value"),
        "cost": tr("Cost"),
        "kind": tr("Kind"),
        "cause": tr("Cause"),
        "guest": tr("Guest"),
        "by": tr("Given by"),
        "note": tr("Note"),
    }.get(name, name)
