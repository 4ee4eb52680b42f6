"""Puts the program together. The only place that knows data folder, ledger thread, link and window at once."""

import tracker.app.at_first  # noqa: F401 - before all others
from tracker.app.building import application, build_window, make_link
from tracker.app.demo import open_demo, play_demo
from tracker.app.desk import Desk, open_desk
from tracker.app.practice import open_practice
from tracker.app.refusing import say_refused
from tracker.ui.shell.opening_page import OpeningPage

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
