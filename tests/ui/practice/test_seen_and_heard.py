"""Practice is measured as every other screen is: words whole, in good contrast, named, in order, and its focus seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.gallery import LOOKS, Look
from tests.ui.practice.conftest import Begin, Trainee
from tests.ui.scenes import geometry, ink, tree

BY_NAME = {look.name: look for look in LOOKS}


def start(_trainee: Trainee) -> None:
    """The first exercise."""


def wrong(trainee: Trainee) -> None:
    trainee.line("412 c20 wifi")
    trainee.line("207 c20 overbooked")
    assert trainee.wrong or trainee.sentence.startswith("Seen")


def locked(trainee: Trainee) -> None:
    trainee.press("Ctrl+L")


@pytest.mark.parametrize("state", [start, wrong, locked])
@pytest.mark.parametrize("look", ["light", "200"])
def test_what_practice_shows_is_seen_heard_and_reached(
    app: QApplication, begin: Begin, state: Callable[[Trainee], None], look: str
) -> None:
    trainee, wears = begin(), BY_NAME[look]
    assert isinstance(wears, Look)
    trainee.practice._preferences.set_scale(wears.scale)
    trainee.window.resize(*wears.size)
    trainee.settle()
    state(trainee)
    app.processEvents()
    window = trainee.window
    found = [*tree.faults(window), *geometry.faults(window), *ink.faults(window, set()), *ink.unreached(window, set())]
    assert "\n".join(found) == ""
