"""That somebody's PIN was right, and how long ago: what a session holds. Knows no role, no action and no hash.

A `Present` person is made where a PIN was checked (`access.sign_in`), and renewed where it was checked again; a copy with
other initials, or one put together by hand, stands for nobody. Time is the computer's own (`ledger.steady`): a clock that
is set back makes no old PIN new.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from weakref import WeakSet

from tracker.domain.people import Person


class Proof:
    """Whose PIN it was and when it was right last, in milliseconds since the computer started."""

    __slots__ = ("__weakref__", "tick", "who")

    def __init__(self, who: str, tick: int) -> None:
        self.who, self.tick = who, tick


_ISSUED: WeakSet[Proof] = WeakSet()


@dataclass(frozen=True)
class Present(Person):
    """A person at a desk. Stands wherever a Person does; equal to another Present of the same facts."""

    proof: Proof | None = field(default=None, compare=False, repr=False)


def seen(person: Person, tick: int) -> Present:
    """This person, whose PIN was found right at `tick`."""
    proof = Proof(person.initials, tick)
    _ISSUED.add(proof)
    return Present(person.initials, person.name, person.role, person.retired, proof)


def renew(person: Person, tick: int) -> None:
    """The PIN of the person at the desk was found right again: every holder of this session sees it."""
    proof = getattr(person, "proof", None)
    if isinstance(proof, Proof) and proof in _ISSUED and proof.who == person.initials:
        proof.tick = tick


def since(person: Person, tick: int) -> float | None:
    """Seconds since this person's PIN was right; None when nobody ever checked it here."""
    proof = getattr(person, "proof", None)
    if not isinstance(proof, Proof) or proof not in _ISSUED or proof.who != person.initials or tick < proof.tick:
        return None
    return (tick - proof.tick) / 1000
