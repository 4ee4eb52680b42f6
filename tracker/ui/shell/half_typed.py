"""What stands half typed or half chosen in the fields of a page, and the same put back where it is built anew.

Fields are known by their kind and the name they are given in the code, because nothing else stays when the language
changes or the program is updated. Text that has no field any more is told to `homeless`. Knows no page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from tracker.ui.widgets import SegmentedTabs

_ISO = Qt.DateFormat.ISODate
_TYPED, _DATA = "=", "#"
_SECRET = "secret "
"""Stands before the name of what nobody else may learn."""
_WORDS = re.compile(r"(?:\w+ )?(?:QLineEdit|QPlainTextEdit) ")
"""How the name of a field for words begins, a page's section before it or not."""


class Homeless(QObject):
    """Hears of words that no field takes any more."""

    found = Signal(object, object)
    """What each field held, by its name, and what the question was about (None: nothing)."""


@cache
def homeless() -> Homeless:
    """The one of this process."""
    return Homeless()


def tell_homeless(held: Mapping[str, str], about: object = None) -> None:
    """These fields are not there any more. Choices are made again; words are told, if there are any."""
    said = words_in(held)
    if said:
        homeless().found.emit(said, about)


def words_in(written: object) -> dict[str, str]:
    """What stood in fields for words, by name, anywhere in what `typed` told, also as `as_text.plain` wrote it."""
    if isinstance(written, Mapping):
        pairs = list(written.items())
    elif isinstance(written, list | tuple):
        pairs = [(one[0], one[1]) if _is_pair(one) else ("", one) for one in written]
    else:
        return {}
    found: dict[str, str] = {}
    for name, inner in pairs:
        if isinstance(inner, str):
            found |= {name: inner} if _WORDS.match(str(name)) and inner.strip() else {}
        else:
            found |= words_in(inner)
    return found


def _is_pair(one: object) -> bool:
    return isinstance(one, list | tuple) and len(one) == 2 and isinstance(one[0], str)


def typed(inside: QWidget, *, pins: bool = True) -> dict[str, str]:
    """What each field holds, by kind and name; PINs, passwords and keys among them only with `pins`."""
    return {name: _held(field) for name, field in fields(inside) if pins or not name.startswith(_SECRET)}


def changed(inside: QWidget, shown: Mapping[str, str], *, pins: bool) -> dict[str, str]:
    """What each field holds that held something else when `shown` was told: what others change meanwhile stays theirs."""
    return {name: held for name, held in typed(inside, pins=pins).items() if held != shown.get(name)}


def retype(inside: QWidget, held: Mapping[str, str], about: object = None) -> None:
    """Put back what differs, as if it had been typed here. Words without a field are told, with what they were `about`."""
    rest = dict(held)
    for name, field in fields(inside):
        if name in rest:
            text = rest.pop(name)
            if text != _held(field) and not _put(field, text):
                rest[name] = text
    tell_homeless(rest, about)


def words(fields: Sequence[QLineEdit]) -> tuple[str, ...]:
    """What stands in these."""
    return tuple(field.text() for field in fields)


def put_words(fields: Sequence[QLineEdit], held: object) -> None:
    """Put into these what `words` told, or nothing."""
    texts = held if isinstance(held, tuple) and len(held) == len(fields) else ("",) * len(fields)
    for field, text in zip(fields, texts, strict=True):
        if field.text() != text:
            field.setText(str(text))


def fields(inside: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Every field in there, by kind and name; a second one of the same name is counted."""
    counted: Counter[str] = Counter()
    for kind in (SegmentedTabs, QCheckBox, QComboBox, QSpinBox, QDateEdit, QLineEdit, QPlainTextEdit):
        for field in inside.findChildren(kind):
            if isinstance(field.parentWidget(), QComboBox | QSpinBox | QDateEdit):
                continue  # the editor inside a box
            if field.property("atOnce"):
                continue  # what does something at once holds nothing
            name = f"{_SECRET if hides(field) else ''}{kind.__name__} {called(field)}"
            counted[name] += 1
            yield name if counted[name] == 1 else f"{name} {counted[name]}", field


def called(field: QWidget) -> str:
    """Its own name, or that of what holds it alone."""
    holder = field.parentWidget()
    return field.objectName() or (f"in {holder.objectName()}" if holder is not None and holder.objectName() else "")


def hides(field: QWidget) -> bool:
    """Whether nobody else may learn what stands there: it shows dots, or no keyboard may remember it."""
    return isinstance(field, QLineEdit) and (
        field.echoMode() is not QLineEdit.EchoMode.Normal
        or bool(field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData)
    )


def _held(field: QWidget) -> str:
    if isinstance(field, QCheckBox):
        return _TYPED if field.isChecked() else ""
    if isinstance(field, SegmentedTabs):
        return field.current()
    if isinstance(field, QComboBox):
        at, text, data = field.currentIndex(), field.currentText(), field.currentData()
        if field.isEditable() and field.itemText(at) != text:
            return f"{_TYPED}{text}"
        return f"{_DATA}{data}" if isinstance(data, str) and data else str(at)
    if isinstance(field, QSpinBox):
        return str(field.value())
    if isinstance(field, QDateEdit):
        return field.date().toString(_ISO)
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else ""


def _put(field: QWidget, held: str) -> bool:
    """Whether the field takes it."""
    if isinstance(field, SegmentedTabs):
        return field.take(held)
    if isinstance(field, QCheckBox):
        field.click()
    elif isinstance(field, QComboBox):
        return _choose(field, held)
    elif isinstance(field, QSpinBox) and held.isdecimal():
        field.setValue(int(held))
    elif isinstance(field, QDateEdit):
        field.setDate(QDate.fromString(held, _ISO))
    elif isinstance(field, QLineEdit):
        field.setText(held)
        field.textEdited.emit(held)  # what follows from typing follows again
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(held)
    return True


def _choose(field: QComboBox, held: str) -> bool:
    if held.startswith(_TYPED):
        field.setEditText(held.removeprefix(_TYPED))
        return True
    data = [str(field.itemData(at)) for at in range(field.count())]
    of = held.removeprefix(_DATA)
    at = data.index(of) if held.startswith(_DATA) and of in data else int(held) if held.isdecimal() else -1
    if 0 <= at < field.count():
        field.setCurrentIndex(at)
    return 0 <= at < field.count()
