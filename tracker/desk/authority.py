"""Who may let an amount above the cap pass, and what is said when nobody does. Knows no screen and posts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.desk import access
from tracker.desk.catalogue import catalogue
from tracker.desk.stamp import Stamp
from tracker.domain.cap import Assessment, Basis, Verdict, can_approve, policy_on
from tracker.domain.gesture import Draft
from tracker.domain.house import House
from tracker.domain.people import Person, Role
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, joined
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import register, standings
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Consent:
    """Who let it pass: nobody where nobody had to. `pending`: it waits for somebody with more authority."""

    approver: str | None = None
    pending: bool = False
    sole_lead: bool = False


_NONE_NEEDED = Consent()


def consent_to(
    ledger: Ledger, house: House, draft: Draft, actor: Person, approver: Person | None, result: Assessment,
    stay: Stay, at: Stamp,
) -> Consent:  # fmt: skip
    """Who consents to an amount (minor units) that the cap says `result` of. Refused when nobody does or may."""
    if result.verdict is Verdict.WITHIN:
        return _NONE_NEEDED
    if result.verdict is Verdict.REFUSED:
        raise Refused(
            "no_cap",
            Sentence("No cap is in force for a {role}: ask a manager to set one.", role=actor.role.word),
            verdict="refused",
        )
    if approver is None:
        raise over_cap(house, result)
    lead = access.acting(ledger, approver, "approve")
    own = lead.initials == actor.initials
    if own and not of_house.sole_lead(ledger):
        raise Refused(
            "own_entry", "Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode."
        )
    return Consent(lead.initials, not authority_covers(ledger, lead, stay, draft.amount, at.day), own)


def authority_covers(ledger: Ledger, approver: Person, stay: Stay, amount: int, day: date) -> bool:
    """Whether an approver may let `amount` (minor units) pass today for this guest, or for the party when the approver's
    own cap is on that basis. A manager always may."""
    if approver.role is Role.MANAGER:
        return True
    cap = policy_on(of_house.caps(ledger), approver.role, day)
    if cap is None:
        return False
    counted = register.party(ledger, stay.party) if cap.basis is Basis.PARTY else [stay.id]
    return can_approve(amount, cap.amount, standings.approved_by(ledger, approver.initials, counted or [stay.id], day))


def over_cap(house: House, result: Assessment) -> Refused:
    """The refusal of an amount above the cap: by how much, what would fit, who can approve."""
    left = result.remaining or 0
    fitting = catalogue(house.currency).cheaper_than(left)[:3]
    over = Sentence("Over by {amount}.", amount=house.plain(result.over_by))
    offers = Sentence(
        "{left} is left: {presets} would fit.", left=house.plain(left), presets=[p.label for p in fitting]
    )
    advice = Sentence("Ask a lead to approve it (--approve-as), or give less.")
    return Refused(
        "over_cap",
        joined(over, *([offers] if fitting else []), advice),
        verdict=Verdict.NEEDS_APPROVAL.value,
        over_by_minor=result.over_by,
        remaining_minor=result.remaining,
        business_day=result.day.isoformat(),
        presets=[{"preset": p.key, "label": p.label, "amount_minor": p.value} for p in fitting],
    )
