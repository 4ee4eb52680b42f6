"""PIN hashes (scrypt) and drafts: small tables beside the journal. Knows no role and no throttle."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from typing import Any

from tracker.domain.day import to_text
from tracker.ledger.store import Ledger

SCHEME = "scrypt-14-8-1"
"""N = 2**14, r = 8, p = 1: 16 MB and about 50 ms a guess."""


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)


def set_pin(ledger: Ledger, initials: str, pin: str) -> str:
    """Keep the hash of a PIN, inside `write`; returns what the chain holds of it, so that a swap is seen."""
    salt = ledger.entropy(16)
    digest = _scrypt(pin, salt)
    ledger.execute(
        "INSERT INTO person_secret (initials, scheme, salt, hash) VALUES (?,?,?,?)"
        " ON CONFLICT (initials) DO UPDATE SET scheme = excluded.scheme, salt = excluded.salt, hash = excluded.hash",
        (initials, SCHEME, salt, digest),
    )
    return hashlib.sha256(salt + digest).hexdigest()


def pin_matches(ledger: Ledger, initials: str, pin: str) -> bool:
    """Whether this is the person's PIN; takes the same time whether or not there is such a person."""
    found = ledger.query("SELECT salt, hash FROM person_secret WHERE initials = ?", (initials,))
    salt, digest = found[0] if found else (bytes(16), bytes(32))
    return hmac.compare_digest(_scrypt(pin, bytes(salt)), bytes(digest)) and bool(found)


def bad_guesses(ledger: Ledger, most: int) -> list[tuple[str, int]]:
    """(initials, instant) of the last wrong PINs, oldest first; instants as `steady.ticks` gave them.

    They are lines of the journal, so that neither a restart nor a kill forgets them.
    """
    lines = ledger.lines(
        "WHERE j.stay IS NULL AND j.kind = 'bad_pin' AND j.body ->> '$.tick' IS NOT NULL ORDER BY j.seq DESC LIMIT ?",
        (most,),
    )
    return [(x.body["initials"], x.body["tick"]) for x in reversed(lines)]


def keep_draft(ledger: Ledger, initials: str, uuid: str, at: datetime, content: dict[str, Any]) -> None:
    """Keep what a person is typing, so that it survives lock, crash and restart."""
    with ledger.write():
        ledger.execute(
            "INSERT INTO draft (initials, uuid, at, text) VALUES (?,?,?,?) ON CONFLICT (initials)"
            " DO UPDATE SET uuid = excluded.uuid, at = excluded.at, text = excluded.text",
            (initials, uuid, to_text(at), json.dumps(content)),  # in ASCII, so that half a letter is kept as typed too
        )


def kept_draft(ledger: Ledger, initials: str) -> dict[str, Any] | None:
    """What the person was typing, or None."""
    found = ledger.query("SELECT text FROM draft WHERE initials = ?", (initials,))
    return dict(json.loads(found[0][0])) if found else None


def drop_draft(ledger: Ledger, initials: str, uuid: str | None = None) -> None:
    """Forget a draft (of that uuid). Joins a running transaction, so that posting and forgetting are one."""
    with ledger.write():
        if uuid is None:
            ledger.execute("DELETE FROM draft WHERE initials = ?", (initials,))
        else:
            ledger.execute("DELETE FROM draft WHERE initials = ? AND uuid = ?", (initials, uuid))
