"""The people of the house: roles, initials and what a PIN may look like. Never holds a PIN or its hash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence


class Role(StrEnum):
    """Each role includes the one before."""

    REP = "rep"
    LEAD = "lead"
    MANAGER = "manager"

    @property
    def word(self) -> Sentence:
        """As it stands in a sentence."""
        return {"rep": Sentence("rep"), "lead": Sentence("lead"), "manager": Sentence("manager")}[self.value]

    @property
    def rank(self) -> int:
        """0 rep, 1 lead, 2 manager."""
        return _RANKS[self]

    def covers(self, other: Role) -> bool:
        """Whether this role may do what `other` may do."""
        return self.rank >= other.rank


_RANKS = {role: rank for rank, role in enumerate(Role)}


@dataclass(frozen=True)
class Person:
    """One employee. `initials` are the key, never given twice."""

    initials: str
    name: str
    role: Role
    retired: bool = False


def role(text: str) -> Role:
    """The role of that word. Refused for any other."""
    try:
        return Role(text.strip().lower())
    except ValueError:
        raise Refused(
            "unknown_role", Sentence("{text!r} is no role: use rep, lead or manager.", text=text[:20])
        ) from None


def clean_initials(text: str) -> str:
    """Initials: one to four letters or digits, the first a letter, in capitals. Refused otherwise."""
    tidy = text.strip().upper()
    if not re.fullmatch(r"[^\W\d_][^\W_]{0,3}", tidy):
        raise Refused(
            "bad_initials", Sentence("“{tidy}” are no initials: use one to four letters, such as MK.", tidy=tidy[:12])
        )
    return tidy


def check_new_pin(pin: str) -> str:
    """A PIN that may be set: four to twelve digits. Refused otherwise."""
    if not re.fullmatch(r"[0-9]{4,12}", pin):
        raise Refused("bad_pin_form", "A PIN is four to twelve digits: choose another one.")
    return pin


Action = Literal[
    "post", "promise", "outcome", "approve", "reverse_own", "reverse_any", "late_correction", "true_up", "shift_open",
    "shift_close", "day_roll",
    "guests", "mark_posted", "leads_cause", "own_pin", "recovery", "people", "policy", "export", "settings", "backup", "restore", "erase",
    "acknowledge", "update",
    "merge", "insights", "fair_lens", "reply",
]  # fmt: skip
"""What a person can do; who may is one table in the desk layer."""
