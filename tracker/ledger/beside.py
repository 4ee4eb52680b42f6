"""Checks what stands beside the journal: names, texts, the register and PINs against what the chain holds of them.

Changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from tracker.ledger import chain, seal
from tracker.ledger.store import PAGE, Ledger

Wrong = tuple[int | None, str]
"""The line number (None: no line) and what is wrong."""


def beside(ledger: Ledger) -> Wrong | None:
    """The first thing that is not as the chain says. What was erased is gone and cannot be compared."""
    wrong = _names(ledger) or _texts(ledger) or _gone(ledger) or _elsewhere(ledger) or _register(ledger)
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


def _register(ledger: Ledger) -> Wrong | None:
    """Rooms, dates, parties: each entry against the last line that sealed it."""
    last: str | None = ""
    while last is not None:
        with ledger.snapshot():  # an entry and its line change together
            wrong, last = _page_of_register(ledger, last)
        if wrong:
            return wrong
    gone = ledger.query(
        f"SELECT min(j.seq) FROM journal AS j WHERE j.kind IN {seal.KINDS} AND j.stay IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM stay AS s WHERE s.id = j.stay)"
        " AND NOT EXISTS (SELECT 1 FROM journal AS e WHERE e.kind = 'erasure' AND e.stay = j.stay)"
    )[0][0]
    return (gone, f"the guest of line {gone} was removed behind the ledger's back") if gone is not None else None


def _page_of_register(ledger: Ledger, after: str) -> tuple[Wrong | None, str | None]:
    """Check the entries after an id; what is wrong, and the last id (None: there are no more)."""
    stays = ledger.query(f"{seal.STAY} WHERE id > ? ORDER BY id LIMIT {PAGE}", (after,))
    if not stays:
        return None, None
    span = (stays[0][0], stays[-1][0])
    rooms, names = (
        _by_stay(ledger.query(f"{rows} WHERE stay BETWEEN ? AND ?", span)) for rows in (seal.ROOMS, seal.NAMES)
    )
    sealed = {
        stay: (seq, commitment)
        for stay, seq, commitment in ledger.query(
            f"SELECT j.stay, max(j.seq), j.body ->> '$.register' FROM journal AS j WHERE j.stay BETWEEN ? AND ?"
            f" AND j.kind IN {seal.KINDS} AND j.body ->> '$.register' IS NOT NULL GROUP BY j.stay",
            span,
        )
    }
    for row in stays:
        seq, commitment = sealed.get(row[0], (None, ""))
        found = seal.facts(row, rooms.get(row[0], ()), names.get(row[0], ()))
        if row[7] is None or chain.commitment(bytes(row[7]), found) != commitment:
            what = f"the guest of line {seq} was" if seq else "a guest was"
            return (seq, f"{what} changed in the register behind the ledger's back"), None
    return None, span[1]


def _by_stay(rows: Iterable[Sequence[object]]) -> dict[object, list[Sequence[object]]]:
    found: dict[object, list[Sequence[object]]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found


def _pins(ledger: Ledger) -> Wrong | None:
    secrets = {line.body["initials"]: (line.seq, line.body["secret"]) for line in ledger.all_of("pin")}
    for initials, salt, digest in ledger.query("SELECT initials, salt, hash FROM person_secret"):
        seq, secret = secrets.pop(initials, (None, ""))
        if hashlib.sha256(bytes(salt) + bytes(digest)).hexdigest() != secret:
            return seq, f"the PIN of {initials} was changed behind the ledger's back"
    for initials, (seq, _) in secrets.items():
        return seq, f"the PIN of {initials} was removed behind the ledger's back"
    return None
