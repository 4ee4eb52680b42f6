"""An incident on its way to the ledger: the plan, who approves it, what was confirmed, and the line it came from."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.incident import Plan
from tracker.ui.desk.posting import Attempt

Lead = tuple[str, str] | None
"""Initials and PIN of who approves."""


@dataclass(frozen=True)
class Sent:
    """What went off, so that it can come back as it was."""

    plan: Plan
    lead: Lead
    confirmed: frozenset[str]
    attempt: Attempt
