"""One thing that the doctor looked at: what was found, what to do, and which of it may leave the house."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tracker.domain.sentences import Sentence

State = Literal["ok", "warn", "fail"]


@dataclass(frozen=True)
class Check:
    """`warn` is worth knowing, `fail` must be mended before the desk can be relied on; `todo` says how, in one sentence.

    `shared` names the values of `found` that say nothing of the house or of people; numbers never do.
    """

    name: str
    state: State
    found: Sentence
    todo: Sentence | None = None
    shared: str = ""

    @property
    def text(self) -> str:
        """All that is said, on one line."""
        return f"{self.found}{'' if self.found.endswith('.') else '.'} {self.todo}" if self.todo else str(self.found)

    def plain(self) -> dict[str, object]:
        """As a script reads it."""
        return {
            "check": self.name, "ok": self.state != "fail", "state": self.state, "text": str(self.found),
            "todo": str(self.todo or ""),
        }  # fmt: skip


def of_problem(name: str, message: str, todo: Sentence | None = None) -> Check:
    """What failed, in the words of the problem."""
    return Check(name, "fail", said(message), todo)


def said(message: str) -> Sentence:
    """A problem's message as a finding."""
    return message if isinstance(message, Sentence) else Sentence("{message}", message=message)
