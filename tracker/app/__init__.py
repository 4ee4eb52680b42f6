"""Puts the program together. The only place that knows data folder, ledger thread, link and window at once.

What a desk's first picture does not need is read when somebody asks for it: the page of a refusal and the demo bring the
ledger's modules in, a third of all that was read before the window painted.
"""

from importlib import import_module
from typing import TYPE_CHECKING

import tracker.app.at_first  # noqa: F401 - before all others
from tracker.app.building import application, build_window, make_link
from tracker.app.desk import Desk, open_desk
from tracker.ui.shell.opening_page import OpeningPage

if TYPE_CHECKING:
    from tracker.app.demo import open_demo, play_demo
    from tracker.app.practice import open_practice
    from tracker.app.refusing import say_refused

__all__ = [
    "Desk",
    "OpeningPage",
    "application",
    "build_window",
    "make_link",
    "open_demo",
    "open_desk",
    "open_practice",
    "play_demo",
    "say_refused",
]

_LATER = {"open_demo": "demo", "play_demo": "demo", "open_practice": "practice", "say_refused": "refusing"}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
