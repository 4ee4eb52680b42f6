"""What the program notes for itself beside the journal: how far it was verified, and the like. No fact of the house."""

from __future__ import annotations

from tracker.ledger.store import Ledger


def noted(ledger: Ledger, name: str) -> str | None:
    """What was noted under a name, or None."""
    return ledger.remembered.beside(("mark", name), lambda: _noted(ledger, name))


def _noted(ledger: Ledger, name: str) -> str | None:
    found = ledger.query("SELECT value FROM mark WHERE name = ?", (name,))
    return str(found[0][0]) if found else None


def note(ledger: Ledger, name: str, value: str | None) -> None:
    """Note it, or forget it (None). Joins a running transaction."""
    with ledger.write():
        if value is None:
            ledger.execute("DELETE FROM mark WHERE name = ?", (name,))
        else:
            ledger.execute(
                "INSERT INTO mark (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )
