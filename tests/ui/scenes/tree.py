"""The accessible tree as a screen reader walks it: names, roles, values, and what is wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QComboBox, QListView, QWidget

Role = QAccessible.Role
ROWS = 12
"""So many rows of a list are listened to: the others are made alike."""

_TYPED = (Role.EditableText, Role.SpinBox, Role.ComboBox)
_PRESSED = (Role.Button, Role.RadioButton, Role.CheckBox, Role.PageTab, Role.ButtonMenu)
_FRAMES = (Role.ScrollBar, Role.Grip, Role.Separator, Role.Splitter)


def of(thing: QWidget) -> QAccessibleInterface:
    """What a screen reader is given for a widget."""
    found = QAccessible.queryAccessibleInterface(thing)
    assert found is not None, thing
    return found


def shown(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """This and everything below that can be seen, in reading order as the tree has it."""
    state = at.state()
    if state.invisible:
        return
    yield at
    count = at.childCount()
    if at.role() in (Role.Table, Role.List, Role.Tree):
        count = min(count, ROWS * max(1, _columns(at)))
    for number in range(count):
        child = at.child(number)
        if child is not None and child.isValid():
            yield from shown(child)


def _columns(at: QAccessibleInterface) -> int:
    thing = at.object()
    return columns(thing) + 1 if isinstance(thing, QAbstractItemView) else 1


def columns(view: QAbstractItemView) -> int:
    """How many columns a view has; a list's model keeps its one to itself."""
    return 1 if isinstance(view, QListView) or view.model() is None else view.model().columnCount()


def name(at: QAccessibleInterface) -> str:
    """What it is called. A box's name is its value on this system, and its label is told beside it."""
    thing = at.object()
    if at.role() == Role.ComboBox and isinstance(thing, QWidget):
        return thing.accessibleName()
    return at.text(QAccessible.Text.Name)


def description(at: QAccessibleInterface) -> str:
    return at.text(QAccessible.Text.Description)


def value(at: QAccessibleInterface) -> str:
    return at.text(QAccessible.Text.Value)


def spoken(window: QWidget) -> str:
    """Everything that can be heard of a window."""
    said = []
    for at in shown(of(window)):
        said += [part for part in (name(at), description(at), value(at)) if part]
    return "\n".join(said)


def place(at: QAccessibleInterface, window: QWidget) -> QRect:
    """Where it stands, in the window's coordinates."""
    box = at.rect()
    return QRect(window.mapFromGlobal(box.topLeft()), box.size())


def faults(window: QWidget) -> list[str]:
    """What somebody who hears the window would stumble over."""
    found = []
    groups: dict[str, Counter[tuple[object, str]]] = {}
    for at in shown(of(window)):
        if "<qt>" in name(at) + description(at):
            found.append(f"{at.role().name} {name(at)!r} is told with markup: {description(at)!r}")
        if not at.state().focusable or at.role() in _FRAMES:
            continue
        if at.role() in (Role.Cell, Role.StaticText) and not value(at):
            continue  # an empty cell is heard as empty
        thing = at.object()
        if isinstance(thing, QWidget) and not _reached(thing):
            continue
        what = f"{type(thing).__name__} {getattr(thing, 'objectName', str)()!r} {at.role().name}"
        if not name(at).strip():
            found.append(f"{what} has no name")
        if isinstance(thing, QComboBox) and not thing.isEditable() and not at.relations(QAccessible.RelationFlag.Label):
            found.append(f"{what} {name(at)!r} has no label")
        if at.role() in _TYPED and isinstance(thing, QWidget) and not _explained(at, thing):
            found.append(f"{what} {name(at)!r} has no description")
        if at.role() in (Role.NoRole, Role.Client) and not isinstance(thing, QAbstractScrollArea):
            found.append(f"{what} {name(at)!r} has no role")
        if at.role() in _PRESSED + _TYPED and isinstance(thing, QWidget) and thing.isEnabled():
            group = _group(thing)
            groups.setdefault(group, Counter())[at.role(), name(at)] += 1
    for group, counted in groups.items():
        found += [
            f"{times} controls in {group} are called {said!r}" for (_role, said), times in counted.items() if times > 1
        ]
    return found


def _explained(at: QAccessibleInterface, thing: QWidget) -> bool:
    """Whether a field that can be typed into says what it wants; a hint inside it goes with the first letter."""
    return bool(at.state().readOnly) or not thing.isEnabled() or bool(thing.accessibleDescription().strip())


def _reached(thing: QWidget) -> bool:
    return shiboken6.isValid(thing) and thing.isVisible() and not thing.visibleRegion().isEmpty()


def _group(thing: QWidget) -> str:
    """What a control stands in that has a name of its own; whoever hears the control has heard that."""
    at = thing.parentWidget()
    while at is not None and not at.accessibleName():
        at = at.parentWidget()
    return at.accessibleName() if at is not None else "the window"
