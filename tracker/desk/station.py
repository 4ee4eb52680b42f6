"""What one person's place at the desk holds beside the view: favourites, causes as used here, who can approve, the draft.

Read once at sign-in, so that favourites keep their number for the whole shift. Knows no widget.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.desk import access, drafts, people
from tracker.desk.catalogue import catalogue
from tracker.desk.drafts import Kept
from tracker.domain.catalogue import Cause, Preset
from tracker.domain.insights.figures import THIN
from tracker.domain.people import Person
from tracker.domain.promise import Outcome
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

REMEMBERED = 3_000
"""How many of the last lines say what this desk is used to."""

_ANSWERS = {Outcome.DELIGHTED.value: 1.0, Outcome.FINE.value: 0.5, Outcome.STILL_UNHAPPY.value: 0.0}


@dataclass(frozen=True)
class Station:
    """A person's place at the desk.

    `presets` and `causes` are in the order this desk uses them, and the first presets are its favourites; `ranked` are the
    presets by what guests value per cost, as they are picked from where there is time to choose; `approvers` are the others who may approve, and the person too in sole-lead mode.
    """

    presets: tuple[Preset, ...]
    ranked: tuple[Preset, ...]
    causes: tuple[Cause, ...]
    approvers: tuple[Person, ...]
    sole_lead: bool
    kept: Kept | None
    typed: tuple[str, ...] = ()
    """Lines the person typed before, the newest first."""


def station(ledger: Ledger, person: Person) -> Station:
    """The place of `person`, as the journal says now."""
    with ledger.snapshot():
        known = catalogue(of_house.house(ledger).currency)
        used, why = _habits(ledger)
        liked = _liked(ledger)
        ranked = tuple(sorted(known.presets, key=lambda p: -_worth(p, liked.get(p.key, ()))))
        lead = access.allowed(person.role, "approve")
        sole = of_house.sole_lead(ledger)
        return Station(
            tuple(sorted(ranked, key=lambda p: -used[p.key])),
            ranked,
            tuple(sorted((c for c in known.causes if lead or not c.leads_only), key=lambda c: -why[c.code])),
            tuple(p for p in people.everybody(ledger) if _may_approve(p, person, sole)),
            sole,
            drafts.kept(ledger, person),
            drafts.remembered(ledger, person),
        )


def _habits(ledger: Ledger) -> tuple[Counter[str], Counter[str]]:
    rows = ledger.query(
        "SELECT body ->> '$.preset', body ->> '$.cause' FROM journal WHERE kind IN ('free_label','credit','upgrade')"
        " AND seq > (SELECT coalesce(max(seq), 0) FROM journal) - ?",
        (REMEMBERED,),
    )
    return Counter(p for p, _ in rows if p), Counter(c for _, c in rows if c)


def _liked(ledger: Ledger) -> dict[str, list[float]]:
    """By preset how its gestures landed, as each guest said last: 1 delighted, 0.5 fine, 0 still unhappy."""
    rows = ledger.query(
        "SELECT g.body ->> '$.preset', r.body ->> '$.outcome', max(r.seq) FROM journal AS r CROSS JOIN journal AS g"
        " ON g.uuid = r.about WHERE r.kind = 'outcome' AND r.seq > (SELECT coalesce(max(seq), 0) FROM journal) - ?"
        " GROUP BY g.uuid",
        (REMEMBERED,),
    )
    found: dict[str, list[float]] = defaultdict(list)
    for preset, outcome, _seq in rows:
        if preset and outcome in _ANSWERS:
            found[preset].append(_ANSWERS[outcome])
    return found


def _worth(preset: Preset, liked: Sequence[float]) -> float:
    """What guests value for what it costs; presets without a value come last, they are picked by name.

    The value counts as far as it landed. What nobody answered stands in the middle, and a few answers move it a little:
    one unhappy guest does not bury a preset.
    """
    landed = (sum(liked) + THIN / 2) / (len(liked) + THIN)
    return landed * preset.value / max(preset.cost, 1)


def _may_approve(other: Person, person: Person, sole: bool) -> bool:
    if other.retired or not access.allowed(other.role, "approve"):
        return False
    return other.initials != person.initials or sole
