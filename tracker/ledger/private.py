"""PIN hashes (scrypt), drafts, typed lines and what is half typed elsewhere: small tables beside the journal. Knows no role and no throttle."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
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


def has_pin(ledger: Ledger, initials: str) -> bool:
    """Whether this person has a PIN at this desk: who was added at another one has none yet."""
    return bool(ledger.query("SELECT 1 FROM person_secret WHERE initials = ?", (initials,)))


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
            forget_draft(ledger, initials, uuid)


def forget_draft(ledger: Ledger, initials: str, uuid: str) -> None:
    """Forget the draft of that uuid, inside `write`."""
    ledger.execute("DELETE FROM draft WHERE initials = ? AND uuid = ?", (initials, uuid))


def keep_line(ledger: Ledger, initials: str, at: datetime, content: dict[str, Any], most: int) -> None:
    """Keep a line that a person typed, as the newest of at most so many; the same `line` again is not kept twice.

    Each is a row among the drafts, so that it goes with the guest whom it is about or names.
    """
    with ledger.write():
        rows = _lines(ledger, initials)
        newest = int(rows[0][0].rpartition("~")[2]) if rows else 0
        old = [key for key, text in rows if json.loads(text).get("line") == content["line"]]
        rest = [key for key, _ in rows if key not in old]
        for key in (*old, *rest[most - 1 :]):
            ledger.execute("DELETE FROM draft WHERE initials = ?", (key,))
        key = f"{_typed_by(initials)}{newest + 1:09d}"
        row = (key, "", to_text(at), json.dumps(content))
        ledger.execute("INSERT INTO draft (initials, uuid, at, text) VALUES (?,?,?,?)", row)


def kept_lines(ledger: Ledger, initials: str) -> list[dict[str, Any]]:
    """What a person typed, the newest first."""
    return [dict(json.loads(text)) for _, text in _lines(ledger, initials)]


def keep_half_typed(ledger: Ledger, initials: str, at: datetime, places: Mapping[str, dict[str, Any] | None]) -> None:
    """Keep what a person has half typed in each of these places; None forgets what was kept of a place.

    Each is a row among the drafts, so that it goes with the guest whom it is about or names.
    """
    with ledger.write():
        for place, content in places.items():
            drop_draft(ledger, _half(initials) + place)
            if content is not None:
                keep_draft(ledger, _half(initials) + place, "", at, content)


def half_typed(ledger: Ledger, initials: str) -> dict[str, dict[str, Any]]:
    """What a person has half typed, by place."""
    begins = _half(initials)
    return {key.removeprefix(begins): dict(json.loads(text)) for key, text in _under(ledger, begins)}


def typist(key: str) -> str:
    """Whose draft it is that is kept under this key, or whose typed line, or who has half typed it."""
    parts = key.split("~")
    return key if len(parts) < 3 else parts[1] or parts[2]


def _typed_by(initials: str) -> str:
    return f"~{initials}~"  # nobody has such initials


def _half(initials: str) -> str:
    return f"~~{initials}~"


def _lines(ledger: Ledger, initials: str) -> list[tuple[str, str]]:
    return _under(ledger, _typed_by(initials))


def _under(ledger: Ledger, begins: str) -> list[tuple[str, str]]:
    sql = "SELECT initials, text FROM draft WHERE substr(initials, 1, ?) = ? ORDER BY initials DESC"
    return [(key, text) for key, text in ledger.query(sql, (len(begins), begins))]
