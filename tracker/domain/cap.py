"""Caps, standings and the verdict: how much a rep may still give one guest today. Pure; minor units throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.people import Role


class Basis(StrEnum):
    """Whom a cap is for: each guest, or the party that shares the stay."""

    GUEST = "guest"
    PARTY = "party"


class Verdict(StrEnum):
    """What the cap says to an amount."""

    WITHIN = "within"
    NEEDS_APPROVAL = "needs_approval"
    REFUSED = "refused"


@dataclass(frozen=True)
class Cap:
    """One dated line of policy. `amount` None means no limit; it holds from the business day `since` on."""

    role: Role
    amount: int | None
    basis: Basis
    since: date


@dataclass(frozen=True)
class Standing:
    """A rep's standing with a guest on one business day, minor units; `cap` None means no limit.

    `spent` is on the cap's basis; `spent_guest` and `spent_party` show both, and `pending` is the part of `spent`
    that waits for approval (it reserves headroom).
    """

    day: date
    cap: int | None
    basis: Basis
    spent: int
    spent_guest: int
    spent_party: int
    pending: int = 0

    @property
    def remaining(self) -> int | None:
        """What is left, never below zero; None without a limit."""
        return None if self.cap is None else max(0, self.cap - self.spent)

    @property
    def over(self) -> int:
        """How far the cap is exceeded, zero when it is not (a cap that was lowered makes no breach of old lines)."""
        return 0 if self.cap is None else max(0, self.spent - self.cap)


@dataclass(frozen=True)
class Assessment:
    """The verdict on an amount, with the worst night's figures: `over_by` and `remaining_after` in minor units."""

    verdict: Verdict
    over_by: int
    remaining: int | None
    remaining_after: int | None
    day: date


def policy_on(caps: Sequence[Cap], role: Role, day: date) -> Cap | None:
    """The cap in force for a role: of the lines in effect on `day` the latest `since`, and of those the last written."""
    best: Cap | None = None
    for cap in caps:
        if cap.role is role and cap.since <= day and (best is None or cap.since >= best.since):
            best = cap
    return best


def assess(amount: int, standings: Sequence[Standing]) -> Assessment:
    """The verdict on `amount` (per night) against the standing of every night it counts on.

    Within when it fits on each night; else it needs approval, `over_by` being the most any night is exceeded.
    Never trimmed, never rounded. Without any standing (no policy in force) it is refused. An amount of zero costs
    nothing and is always within.
    """
    if not standings:
        return Assessment(Verdict.REFUSED, amount, 0, 0, date.min)
    worst = standings[0] if len(standings) == 1 else max(standings, key=lambda s: _exceeded(s, amount))
    if worst.cap is None:
        return Assessment(Verdict.WITHIN, 0, None, None, worst.day)
    left = worst.cap - worst.spent
    fits = amount <= max(left, 0)
    return Assessment(
        Verdict.WITHIN if fits else Verdict.NEEDS_APPROVAL,
        0 if fits else amount - max(left, 0),
        worst.remaining,
        max(0, left - amount),
        worst.day,
    )


def _exceeded(standing: Standing, amount: int) -> tuple[int, int]:
    return (-1, 0) if standing.cap is None else (standing.spent + amount - standing.cap, -standing.day.toordinal())


def can_approve(amount: int, authority: int | None, already_approved: int) -> bool:
    """Whether an approver's own authority covers `amount`.

    `authority` is the cap of the approver's role (None: no limit). What the approver has approved for this guest on
    this day counts against it, so that one large amount cannot be approved in small pieces.
    """
    return authority is None or amount + already_approved <= authority
