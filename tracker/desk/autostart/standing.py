"""How it stands with starting at sign-in, and what could not be written. Knows no system."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence


@dataclass(frozen=True)
class Standing:
    """Whether the desk opens at sign-in; `where` it is set, as the system names the place; `for_all`: an administrator's choice."""

    on: bool
    where: str
    for_all: bool = False


def not_written(where: str, error: OSError) -> LedgerFault:
    """The LedgerFault for a place that takes no entry."""
    return LedgerFault(
        "autostart",
        Sentence(
            "{where} cannot be written ({why}): nothing was changed. Free the place or its rights, then try again.",
            where=where,
            why=error.strerror or str(error),
        ),
        elsewhere=True,
    )
