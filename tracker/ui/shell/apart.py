"""Words that have no place in the window any more: shown to who typed them, to be copied, until they are let go.

Keeps none of them, and knows neither whose they are nor where they stood.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from tracker.ui.widgets import Banner

_MOST, _SHOWN = 160, 3
"""Letters of one text and texts that are shown; all of them are copied."""


@dataclass(frozen=True)
class Apart:
    """What stood in fields for words, by their names, that are there no more, or whose question is."""

    words: Mapping[str, str]
    about: object
    """What it was about, in JSON's own types: who is erased is found by it."""


class ApartBanner(Banner):
    """Hidden while there is nothing."""

    def show_apart(self, apart: Sequence[Apart], let_go: Callable[[], None]) -> None:
        """Show these, the oldest first."""
        texts = [text.strip() for one in apart for text in one.words.values()]
        if not texts:
            self.hide()
            return
        cut = [text if len(text) <= _MOST else f"{text[:_MOST]}…" for text in texts[:_SHOWN]]
        shown = "\n".join((*(f"“{text}”" for text in cut), *(["…"] if len(texts) > _SHOWN else [])))
        said = self.tr("You typed this, and the place where it stood is not there any more: copy it or let it go.")
        self.show_notice(
            "info",
            f"{said}\n{shown}",
            [
                (self.tr("Copy"), lambda: QApplication.clipboard().setText("\n".join(texts))),
                (self.tr("Let it go"), let_go),
            ],
            dismissable=False,
        )
        for button, name in zip(self.buttons(), ("apart-copy", "apart-let-go"), strict=True):
            button.setObjectName(name)
