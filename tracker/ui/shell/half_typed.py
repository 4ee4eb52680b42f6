"""What stands half typed or half chosen in the fields of a page, and the same put back where it is built anew.

Fields are known by their kind and place, because nothing else stays when the language changes. Knows no page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from tracker.ui.widgets import SegmentedTabs

_ISO = Qt.DateFormat.ISODate
_TYPED = "="


def typed(inside: QWidget, *, pins: bool = True) -> dict[str, str]:
    """What each field holds, by kind and place; PINs, passwords and keys among them only with `pins`."""
    return {place: _held(field) for place, field in _fields(inside) if pins or not _hides(field)}


def changed(inside: QWidget, shown: Mapping[str, str], *, pins: bool) -> dict[str, str]:
    """What each field holds that held something else when `shown` was told: what others change meanwhile stays theirs."""
    return {place: held for place, held in typed(inside, pins=pins).items() if held != shown.get(place)}


def retype(inside: QWidget, held: Mapping[str, str]) -> None:
    """Put back what differs, as if it had been typed here."""
    for place, field in _fields(inside):
        if place in held and held[place] != _held(field):
            _put(field, held[place])


def words(fields: Sequence[QLineEdit]) -> tuple[str, ...]:
    """What stands in these."""
    return tuple(field.text() for field in fields)


def put_words(fields: Sequence[QLineEdit], held: object) -> None:
    """Put into these what `words` told, or nothing."""
    texts = held if isinstance(held, tuple) and len(held) == len(fields) else ("",) * len(fields)
    for field, text in zip(fields, texts, strict=True):
        if field.text() != text:
            field.setText(str(text))


def _fields(inside: QWidget) -> Iterator[tuple[str, QWidget]]:
    counted: Counter[str] = Counter()
    for kind in (SegmentedTabs, QCheckBox, QComboBox, QSpinBox, QDateEdit, QLineEdit, QPlainTextEdit):
        for field in inside.findChildren(kind):
            if isinstance(field.parentWidget(), QComboBox | QSpinBox | QDateEdit):
                continue  # the editor inside a box
            if field.property("atOnce"):
                continue  # what does something at once holds nothing
            counted[kind.__name__] += 1
            yield f"{kind.__name__} {counted[kind.__name__]}", field


def _hides(field: QWidget) -> bool:
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
        at, text = field.currentIndex(), field.currentText()
        return f"{_TYPED}{text}" if field.isEditable() and field.itemText(at) != text else str(at)
    if isinstance(field, QSpinBox):
        return str(field.value())
    if isinstance(field, QDateEdit):
        return field.date().toString(_ISO)
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else ""


def _put(field: QWidget, held: str) -> None:
    if isinstance(field, SegmentedTabs):
        field.choose(held)
    elif isinstance(field, QCheckBox):
        field.click()
    elif isinstance(field, QComboBox):
        if held.startswith(_TYPED):
            field.setEditText(held.removeprefix(_TYPED))
        else:
            field.setCurrentIndex(int(held))
    elif isinstance(field, QSpinBox):
        field.setValue(int(held))
    elif isinstance(field, QDateEdit):
        field.setDate(QDate.fromString(held, _ISO))
    elif isinstance(field, QLineEdit):
        field.setText(held)
        field.textEdited.emit(held)  # what follows from typing follows again
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(held)
