"""Questions in place that were open when somebody left the desk or chose another language: asked again, with what was typed.

A page keeps them until their person is back and it shows what they are about. Knows no question; keeps nothing of a PIN.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.ui.shell import half_typed

SOUGHT = ".sought"
"""Under which name a page holds the words that it looks for."""
About = tuple[object, ...]
"""What its asker needs in order to ask a question again. Says nothing in any language."""


@dataclass(frozen=True)
class Open:
    """A question that is open: of which kind, about what, and what stands in its fields."""

    kind: type[QWidget]
    about: About
    fields: Mapping[str, str]

    @classmethod
    def of(cls, panel: QWidget, about: About) -> Open:
        """The question that this panel asks now."""
        return cls(type(panel), about, half_typed.typed(panel, pins=False))


class Again:
    """Who asks a kind of question, and what waits to stand in the fields of one that is asked again."""

    def __init__(self) -> None:
        self._askers: dict[type[QWidget], Callable[..., object]] = {}
        self._waiting: list[Open] = []

    def by(self, kind: type[QWidget], ask: Callable[..., object]) -> None:
        """Questions of this kind are asked by `ask(*about)`, now or once it has read what they are about."""
        self._askers[kind] = ask

    def ask(self, questions: Iterable[Open]) -> None:
        """Ask these again."""
        self._waiting = list(questions)
        for one in list(self._waiting):
            self._askers[one.kind](*one.about)

    def came(self, panel: QWidget, about: About) -> None:
        """A question is in its place: what stood in its fields stands there again."""
        one = next((w for w in self._waiting if w.kind is type(panel) and w.about == about), None)
        if one is not None:
            self._waiting.remove(one)
            half_typed.retype(panel, one.fields, about)

    def waiting(self) -> tuple[Open, ...]:
        """Those that are not in their place yet."""
        return tuple(self._waiting)

    def give_up(self) -> None:
        """Whoever asks has asked what still can be asked: words of other questions have no place any more."""
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            half_typed.tell_homeless(one.fields, one.about)

    def forget(self) -> None:
        """Nothing waits any more: somebody else may be at the desk."""
        self._waiting.clear()


class AsksInPlace(QWidget):
    """A page with questions in place, and words that it looks for. It calls `ask_again` once it shows what they are about."""

    sought: Sequence[QLineEdit] = ()
    """Fields for a word that something is looked for by: for the same person it stands there again."""
    _kept: tuple[Open, ...] = ()

    def again(self) -> Again:
        """Who asks what."""
        raise NotImplementedError

    def asked(self) -> tuple[Open, ...]:
        """The questions that are open."""
        raise NotImplementedError

    def typed(self, *, pins: bool) -> dict[str, object]:  # noqa: ARG002 - a question keeps no PIN
        """The questions that are open, or still wait to be asked again, and what is looked for."""
        waiting = self.again().waiting()  # of a page that is not in front, also those whose panel is empty in its place
        there = [one for one in self.asked() if not any((w.kind, w.about) == (one.kind, one.about) for w in waiting)]
        asked, sought = self._kept or (*there, *waiting), half_typed.words(self.sought)
        return ({"asked": asked} if asked else {}) | ({SOUGHT: sought} if any(sought) else {})

    def retype(self, typed: Mapping[str, object]) -> None:
        """Ask these once what they are about is there; no others wait."""
        self.again().forget()
        asked = typed.get("asked")
        self._kept = asked if isinstance(asked, tuple) else ()
        half_typed.put_words(self.sought, typed.get(SOUGHT))

    def ask_again(self) -> None:
        """What they are about is there."""
        kept, self._kept = self._kept, ()
        if kept:
            self.again().ask(kept)

    def never_shown(self) -> None:
        """What they are about is not there any more."""
        kept, self._kept = self._kept, ()
        for one in kept:
            half_typed.tell_homeless(one.fields, one.about)
