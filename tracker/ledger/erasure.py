"""What a guest leaves in the ledger beside the journal, and how it goes: rows, texts, drafts, and what pages still hold.

Decides nothing. The journal keeps its lines, with the stay's random id and the room in which each was posted, and
commitments that say nothing once their salts are gone. `secure_delete` puts zeros over what is deleted, but not over the
copies that SQLite leaves in the unused middle of a page when rows move between pages (about one deletion in a thousand):
so the file is written anew from its rows afterwards, and what owes that is noted in the same transaction.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from typing import Any

from tracker.domain.mentions import Mentions
from tracker.domain.names import search_key
from tracker.domain.problems import LedgerFault
from tracker.domain.stopping import Told
from tracker.ledger import imported, marks
from tracker.ledger.faults import untidied
from tracker.ledger.line import Line
from tracker.ledger.store import PAGE, Ledger

_OWED = "traces"
_LINES = "SELECT uuid FROM given WHERE stay"
"""The lines of stays, this desk's and others': each has its text under its own uuid."""
_REASONS = "SELECT uuid FROM journal WHERE stay = ?1 AND kind = 'erasure'"
"""Why the guest was erased: it names nobody, and stays when the erasure is done again."""


@dataclass(frozen=True)
class Gone:
    """How much of a guest went: names, rooms, texts of own lines, texts elsewhere that named the guest, drafts."""

    names: int
    rooms: int
    texts: int
    elsewhere: int
    drafts: int

    def plus(self, other: Gone) -> Gone:
        """Both together."""
        return Gone(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True)
class Text:
    """A free text of a line: its uuid, the line's number (0: another desk's line), and the stay it belongs to (empty: the
    house's own)."""

    uuid: str
    seq: int
    stay: str


def known_as(ledger: Ledger, stays: Sequence[str]) -> list[tuple[str, str]]:
    """(stay, name or reading) of all that these stays were ever called."""
    found: list[tuple[str, str]] = []
    for stay, name, reading in _of(ledger, "SELECT stay, name, reading FROM stay_name WHERE stay IN ({})", stays):
        found += [(stay, text) for text in (name, reading) if text]
    return found


def booked_as(ledger: Ledger, stays: Sequence[str]) -> list[tuple[str, str]]:
    """(stay, confirmation) of those that have one."""
    sql = "SELECT id, confirmation FROM stay WHERE confirmation IS NOT NULL AND id IN ({})"
    return [(stay, number) for stay, number in _of(ledger, sql, stays)]


def count_texts(ledger: Ledger, stays: Sequence[str]) -> int:
    """How many lines of these stays have free texts."""
    sql = f"SELECT count(*) FROM line_text WHERE uuid IN ({_LINES} IN ({{}}))"
    return sum(row[0] for row in _of(ledger, sql, stays))


def texts_naming(
    ledger: Ledger, mentions: Mentions, besides: Collection[str], told: Told, called: str = ""
) -> dict[str, list[Text]]:  # fmt: skip
    """The texts of other stays, and of no stay, that mention somebody: by whom they mention. Reads every text; `told` counts.

    `called`: also texts of old logs whose guest is so called and nothing more, by this search key.
    """
    found: dict[str, list[Text]] = {}
    read, total = 0, ledger.query("SELECT count(*) FROM line_text")[0][0]
    sql = (
        "SELECT t.uuid, t.stay, t.text, coalesce(j.seq, 0) FROM line_text AS t LEFT JOIN journal AS j ON j.uuid = t.uuid"
        f" WHERE t.uuid > ? ORDER BY t.uuid LIMIT {PAGE}"
    )
    rows = ledger.query(sql, ("",)) if mentions or called else []
    while rows:
        for uuid, stay, text, seq in rows:
            if stay not in besides:
                named = mentions.found_in(_words(text))
                for whose in named or ((called,) if called and _guest_of(text) == called else ()):
                    found.setdefault(whose, []).append(Text(uuid, seq, stay))
        read += len(rows)
        told(read, total)
        rows = ledger.query(sql, (rows[-1][0],))
    return found


def on_days(ledger: Ledger, seqs: Collection[int], first: date, last: date) -> set[int]:
    """Those of these lines that were posted from one business day to another."""
    sql = "SELECT seq FROM journal WHERE seq IN (SELECT value FROM json_each(?)) AND business_day BETWEEN ? AND ?"
    rows = ledger.query(sql, (json.dumps(sorted(seqs)), first.isoformat(), last.isoformat())) if seqs else ()
    return {seq for (seq,) in rows}


def fingerprints(ledger: Ledger, stays: Collection[str]) -> list[Text]:
    """The texts that tell the files of old logs from which some of these came: with the first name of a log its goes."""
    return [Text(uuid, seq, "") for uuid, seq in imported.fingerprints(ledger, stays)]


def erased(ledger: Ledger, stays: Collection[str]) -> set[str]:
    """Those of these identities that a stay had which was erased here."""
    sql = "SELECT DISTINCT stay FROM journal WHERE kind = 'erasure' AND stay IN (SELECT value FROM json_each(?))"
    return {row[0] for row in ledger.query(sql, (json.dumps(sorted(stays)),))} if stays else set()


def drafts_about(ledger: Ledger, stays: Collection[str], mentions: Mentions) -> list[str]:
    """The initials of those whose draft is about one of these stays, or names the guest."""
    rows = ledger.query("SELECT initials, text FROM draft ORDER BY initials")
    return [who for who, text in rows if any(s in text for s in stays) or mentions.found_in(_words(text))]


def drafts_naming(ledger: Ledger, mentions: Mentions) -> dict[str, list[str]]:
    """The same by whom they name, of many guests at once."""
    found: dict[str, list[str]] = {}
    for who, text in ledger.query("SELECT initials, text FROM draft ORDER BY initials"):
        for whose in mentions.found_in(_words(text)):
            found.setdefault(whose, []).append(who)
    return found


def forget(
    ledger: Ledger, stay: str, elsewhere: Sequence[Text] = (), drafts: Sequence[str] = (), upto: int = 2**62
) -> Gone:
    """Delete all that is known of a stay but its lines. Inside `write`, together with the line that records it.

    Texts of lines after the line `upto` stay: they were written when it had been erased.
    """
    names, rooms, texts = (
        int(ledger.query(f"SELECT count(*) FROM {whose}", (stay,))[0][0])
        for whose in ("stay_name WHERE stay = ?", "stay_room WHERE stay = ?", f"line_text WHERE uuid IN ({_LINES} = ?)")
    )
    ledger.execute(
        f"DELETE FROM line_text WHERE uuid IN ({_LINES} = ?1 EXCEPT {_REASONS}"
        " EXCEPT SELECT uuid FROM journal WHERE stay = ?1 AND seq > ?2)",
        (stay, upto),
    )
    for table, column in (("stay_name", "stay"), ("stay_room", "stay"), ("stay", "id")):
        ledger.execute(f"DELETE FROM {table} WHERE {column} = ?", (stay,))
    drop(ledger, elsewhere)
    for initials in drafts:
        ledger.execute("DELETE FROM draft WHERE initials = ?", (initials,))
    marks.note(ledger, _OWED, "owed")
    return Gone(names, rooms, texts, len(elsewhere), len(drafts))


def kept_texts(ledger: Ledger, stay: str, elsewhere: Sequence[int]) -> bool:
    """Whether a text is there of a stay (or part of a log), or of one of these lines."""
    sql = (
        f"SELECT 1 FROM line_text WHERE uuid IN ({_LINES} = ?1) UNION ALL"
        " SELECT 1 FROM line_text AS t JOIN journal AS j ON j.uuid = t.uuid"
        " WHERE j.seq IN (SELECT value FROM json_each(?2)) LIMIT 1"
    )
    return bool(ledger.query(sql, (stay, json.dumps(list(elsewhere)))))


def drop(ledger: Ledger, texts: Sequence[Text]) -> None:
    """Delete these texts, inside `write`; the line that says so names them."""
    ledger.executemany("DELETE FROM line_text WHERE uuid = ?", [(text.uuid,) for text in texts])


def again(ledger: Ledger, line: Line) -> None:
    """Erase once more what an `erasure` line says was erased: a restored backup still has it. Inside `write`."""
    stays = [line.stay or ""]
    mentions = Mentions(known_as(ledger, stays), booked_as(ledger, stays))
    texts = [
        Text(uuid, seq, "")
        for seq in line.body.get("elsewhere", ())
        for (uuid,) in ledger.query("SELECT uuid FROM journal WHERE seq = ?", (seq,))
    ]
    forget(ledger, stays[0], texts, drafts_about(ledger, stays, mentions), line.seq)


def owes_tidying(ledger: Ledger) -> bool:
    """Whether something was erased since the file was last written anew."""
    return marks.noted(ledger, _OWED) is not None


def tidy(ledger: Ledger) -> None:
    """Write the file anew from its rows, so that no page keeps a trace of what was erased. Outside `write`.

    LedgerFault when the disk cannot take it, which says that the erasure stands: nothing is lost, and it stays owed.
    """
    try:
        if owes_tidying(ledger):
            ledger.rewrite()
            marks.note(ledger, _OWED, None)
    except LedgerFault as fault:
        raise untidied(fault) from fault


def line_of(ledger: Ledger, stay: str) -> Line | None:
    """The line that records a stay's erasure, or None."""
    found = ledger.lines("WHERE j.stay = ? AND j.kind = 'erasure' ORDER BY j.seq DESC LIMIT 1", (stay,))
    return next(iter(found), None)


def _guest_of(text: str) -> str:
    """The search key of the guest that a text of an old log names."""
    return search_key(str(json.loads(text).get("guest", ""))) if '"guest"' in text else ""


def _words(text: str) -> str:
    """What people typed in a text or a draft as it is kept."""
    return " ; ".join(_strings(json.loads(text)))


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _strings(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _strings(inner)]
    return [value] if isinstance(value, str) else []


def _of(ledger: Ledger, sql: str, stays: Sequence[str]) -> list[tuple[Any, ...]]:
    return [
        row
        for start in range(0, len(stays), 500)
        for some in [stays[start : start + 500]]
        for row in ledger.query(sql.format(",".join("?" * len(some))), some)
    ]
