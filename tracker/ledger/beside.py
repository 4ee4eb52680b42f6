"""Checks what stands beside the journal: names, texts and PINs against what the chain holds of them. Changes nothing."""

from __future__ import annotations

import hashlib

from tracker.ledger import chain
from tracker.ledger.store import PAGE, Ledger

Wrong = tuple[int | None, str]
"""The line number (None: no line) and what is wrong."""


def beside(ledger: Ledger) -> Wrong | None:
    """The first thing that is not as the chain says. What was erased is gone and cannot be compared."""
    wrong = _names(ledger) or _texts(ledger) or _gone(ledger) or _elsewhere(ledger)
    if wrong:
        return wrong
    with ledger.snapshot():  # a PIN is a line and a row: one that is set meanwhile must not look like two halves
        return _pins(ledger)


def _names(ledger: Ledger) -> Wrong | None:
    rows = ledger.query("SELECT commitment, name, salt FROM stay_name")
    for commitment, name, salt in rows:
        if chain.commitment(bytes(salt), name) != commitment:
            return _line_of(ledger, commitment), "a guest's name was changed behind the ledger's back"
    return None


def _line_of(ledger: Ledger, commitment: str) -> int | None:
    found = ledger.query("SELECT min(seq) FROM journal WHERE body ->> '$.who' = ?", (commitment,))
    return found[0][0] if found else None


def _texts(ledger: Ledger) -> Wrong | None:
    sql = (
        "SELECT t.uuid, t.text, t.salt, j.seq, j.body ->> '$.text' FROM line_text AS t"
        f" LEFT JOIN journal AS j ON j.uuid = t.uuid WHERE t.uuid > ? ORDER BY t.uuid LIMIT {PAGE}"
    )
    rows = ledger.query(sql, ("",))
    while rows:
        for _, text, salt, seq, commitment in rows:
            if seq is None:
                return None, "a text belongs to no line"
            if commitment != chain.commitment(bytes(salt), text):
                return seq, f"the text of line {seq} was changed after it was posted"
        rows = ledger.query(sql, (rows[-1][0],))
    return None


def _gone(ledger: Ledger) -> Wrong | None:
    """A name or text that the chain holds and nobody has on record as erased."""
    for what, key, table, column in (
        ("guest's name", "who", "stay_name", "commitment"),
        ("text", "text", "line_text", "uuid"),
    ):
        here = "j.uuid" if column == "uuid" else f"j.body ->> '$.{key}'"
        found = ledger.query(
            f"SELECT min(j.seq) FROM journal AS j WHERE j.body ->> '$.{key}' IS NOT NULL"
            f" AND NOT EXISTS (SELECT 1 FROM {table} AS t WHERE t.{column} = {here})"
            " AND NOT EXISTS (SELECT 1 FROM journal AS e WHERE e.kind = 'erasure' AND e.stay = j.stay)"
        )
        if found[0][0] is not None:
            return found[0][0], f"the {what} of line {found[0][0]} was removed behind the ledger's back"
    return None


def _elsewhere(ledger: Ledger) -> Wrong | None:
    """A name or text that was hung on another stay: the guest would be shown, and erased, as somebody else."""
    for what, table, column in (("guest's name", "stay_name", "commitment"), ("text", "line_text", "uuid")):
        here = "j.uuid" if column == "uuid" else "j.body ->> '$.who'"
        found = ledger.query(
            f"SELECT min(j.seq) FROM journal AS j JOIN {table} AS t ON t.{column} = {here}"
            " WHERE t.stay IS NOT coalesce(j.stay, '')"
        )
        if found[0][0] is not None:
            return found[0][0], f"the {what} of line {found[0][0]} was moved to another stay"
    return None


def _pins(ledger: Ledger) -> Wrong | None:
    secrets = {line.body["initials"]: (line.seq, line.body["secret"]) for line in ledger.all_of("pin")}
    for initials, salt, digest in ledger.query("SELECT initials, salt, hash FROM person_secret"):
        seq, secret = secrets.pop(initials, (None, ""))
        if hashlib.sha256(bytes(salt) + bytes(digest)).hexdigest() != secret:
            return seq, f"the PIN of {initials} was changed behind the ledger's back"
    for initials, (seq, _) in secrets.items():
        return seq, f"the PIN of {initials} was removed behind the ledger's back"
    return None
