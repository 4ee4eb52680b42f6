"""Whether the tables, indexes and guards are those the migrations make; and putting the guards back."""

from __future__ import annotations

from tracker.domain.sentences import Sentence
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.migrations import PARTS, Part, schema_of
from tracker.ledger.store import Ledger

_MENDABLE = ("trigger", "index", "view")


def _parts(ledger: Ledger) -> tuple[frozenset[Part], frozenset[Part]]:
    """What must be there and is not, and what is there and must not be."""
    ours = schema_of()
    theirs: frozenset[Part] = frozenset(ledger.query(PARTS))
    return ours - theirs, theirs - ours


def guards(ledger: Ledger) -> Steps:
    """Each part that was changed, removed or added."""
    missing, strange = _parts(ledger)
    names = {name for _, name, _ in missing}
    for kind, name, sql in sorted(missing):
        yield Wrong(
            None, Sentence("the {kind} {name} was changed or removed", kind=kind, name=name), _mark(kind, name, sql)
        )
    for kind, name, sql in sorted(strange):
        if name not in names:
            yield Wrong(
                None,
                Sentence("a {kind} {name} was added that is not ours", kind=kind, name=name),
                _mark(kind, name, sql),
            )
    yield None


def _mark(kind: str, name: str, sql: str) -> str:
    return fingerprint(kind, name, sql) if kind in _MENDABLE else ""


def put_back(ledger: Ledger) -> None:
    """Remove the triggers, indexes and views that are not ours and make ours again, inside `write`. Tables are not touched."""
    missing, strange = _parts(ledger)
    for kind, name, _ in sorted(strange):
        if kind in _MENDABLE:
            ledger.execute(f'DROP {kind.upper()} "{name.replace(chr(34), chr(34) * 2)}"')
    for kind, _, sql in sorted(missing):
        if kind in _MENDABLE:
            ledger.execute(sql)
