"""What every reading of a table shares: a row that is not taken, and in which order its dates are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SlashOrder = Literal["dmy", "mdy"]
DateOrder = Literal["iso", "dmy", "mdy"]


@dataclass(frozen=True)
class Reject:
    """A row that is not taken: `reason` is one plain sentence, `text` the raw row shortened and safe to show."""

    line: int
    reason: str
    text: str
