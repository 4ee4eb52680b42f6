"""The thirty canonical gestures of a desk, as keys: what is typed, and what must stand in the journal afterwards."""

from __future__ import annotations

from dataclasses import dataclass

KEYSTROKE, THOUGHT = 0.28, 1.35
"""Seconds of the keystroke-level model: an average typist's key, and making up one's mind."""

SPREADSHEET, REGISTER = (34, 18.0), (10, 10.5)
"""Keys and seconds of the same gesture in a spreadsheet log, and in an accounting register (with a double click)."""


@dataclass(frozen=True)
class Gesture:
    """`keys` are texts to type and, in angle brackets, keys to press; `posted` are (room, kind, minor units) it must leave.

    `favourite`: it must take no more than five presses.
    """

    what: str
    keys: tuple[str, ...]
    posted: tuple[tuple[str, str, int], ...]
    favourite: bool = False

    def seconds(self, presses: int) -> float:
        """As the keystroke-level model estimates it: a thought for every word typed and every key that decides.

        The first Enter says that one is done; every further one answers something.
        """
        words = sum(len(key.split()) for key in self.keys if not key.startswith("<"))
        decisions = sum(key.startswith("<") and key not in ("<Return>", "<Tab>") for key in self.keys)
        decisions += max(0, self.keys.count("<Return>") - 1)
        chords = sum("+" in key for key in self.keys if key.startswith("<"))
        return (presses + chords) * KEYSTROKE + (words + decisions) * THOUGHT


def _credit(room: str, minor: int) -> tuple[tuple[str, str, int], ...]:
    return ((room, "credit", minor),)


FLOOR = tuple(str(room) for room in range(121, 139))
"""The eighteen rooms of the incident."""

GESTURES: tuple[Gesture, ...] = (
    Gesture("credit with its cause", ("412 c20 wifi", "<Return>"), _credit("412", 2000)),
    Gesture("credit alone", ("207 c15", "<Return>"), _credit("207", 1500)),
    Gesture("credit, slow service", ("318 c10 slow", "<Return>"), _credit("318", 1000)),
    Gesture("first favourite", ("101", "<Ctrl+1>", "<Return>"), (), favourite=True),
    Gesture("second favourite", ("102", "<Ctrl+2>", "<Return>"), (), favourite=True),
    Gesture("third favourite", ("103", "<Ctrl+3>", "<Return>"), (), favourite=True),
    Gesture("fourth favourite by its number", ("104 4", "<Return>"), ()),
    Gesture("taxi home", ("105 taxi", "<Return>"), _credit("105", 3000)),
    Gesture("bottle of wine", ("106 wine", "<Return>"), _credit("106", 3500)),
    Gesture("minibar item, completed", ("107 mini", "<Tab>", "<Return>"), _credit("107", 800)),
    Gesture("better view, two nights", ("108 view 2n", "<Return>"), (("108", "upgrade", 2000),)),
    Gesture("late check-out", ("109 late out", "<Return>"), (("109", "upgrade", 3000),)),
    Gesture("label for the charger, estimated", ("110 charger", "<Return>"), (("110", "free_label", 1200),)),
    Gesture("label, own amount", ("111 l14~ glasses", "<Return>"), (("111", "free_label", 1400),)),
    Gesture("guest by the beginning of a name", ("nguy c5", "<Return>"), _credit("412", 500)),
    Gesture("guest by the reading of a name", ("yamada c5", "<Return>"), _credit("301", 500)),
    Gesture("one of two in a room, from the list", ("600 c5", "<Down>", "<Return>", "<Return>"), _credit("600", 500)),
    Gesture("one of two in a room, by name", ("600 rui c6", "<Return>"), _credit("600", 600)),
    Gesture("credit and a promise", ("112 c20 !1d", "<Return>"), _credit("112", 2000)),
    Gesture("upgrade of an own amount, with its cause", ("113 u40 2n noise", "<Return>"), (("113", "upgrade", 4000),)),
    Gesture("one category up, completed", ("114 cat", "<Tab>", "<Return>"), (("114", "upgrade", 4000),)),
    Gesture("breakfast, completed", ("115 brea", "<Tab>", "<Return>"), _credit("115", 2000)),
    Gesture("a tenth off the night", ("116 10%", "<Return>"), _credit("116", 1500)),
    Gesture("a note in quotes", ('117 c8 "cold tea"', "<Return>"), _credit("117", 800)),
    Gesture("by phone, completed", ("118 c12 @p", "<Tab>", "<Return>"), _credit("118", 1200)),
    Gesture("a guest who has left", ("888 c10", "<Return>"), _credit("888", 1000)),
    Gesture("through the form", ("119 c9", "<Ctrl+N>", "<Return>"), _credit("119", 900)),
    Gesture("the same once more, confirmed", ("207 c15", "<Return>", "<Return>"), _credit("207", 1500)),
    Gesture("above the cap, the lead in place", ("120 c120", "<Return>", "ll", "2002", "<Return>"), _credit("120", 12000)),
    Gesture(
        "one thing for eighteen rooms", ("121-138 c5", "<Return>", "<Return>"),
        tuple((room, "credit", 500) for room in FLOOR),
    ),
)  # fmt: skip
