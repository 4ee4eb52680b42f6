"""What is made of lines that came: the chain checked, the lines kept, their texts, entries and decisions taken over.

All of a batch or nothing of it. Whatever does not hold is not believed, and named: a broken chain stops that desk's lines, an
entry or text that is not what its line commits to is left out and told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from tracker.desk.erasing.erasure import record
from tracker.desk.meeting.adopting import KINDS as DECISIONS
from tracker.desk.meeting.adopting import adopt
from tracker.desk.meeting.rolling import roll_along
from tracker.desk.register_lines import record_received
from tracker.desk.stamp import Stamp
from tracker.domain.mentions import Mentions
from tracker.domain.sentences import Sentence
from tracker.ledger import chain, entries, entry, erasure, others
from tracker.ledger.erasure import Text
from tracker.ledger.line import COLUMNS, Line
from tracker.ledger.store import Ledger

_KIND, _STAY, _BODY, _UUID, _DESK_SEQ = (COLUMNS.index(name) for name in ("kind", "stay", "body", "uuid", "desk_seq"))
SEALING = ("stay", "move", "merge")
_SALT = re.compile(r"[0-9a-f]{32}").fullmatch


class Opener(Protocol):
    """Opens what the hub keeps sealed."""

    def open(self, sealed: bytes, about: str) -> str | None:
        """The text, or None when it is not one of this hotel's for this place."""


@dataclass
class Came:
    """A batch of a desk: rows as stored; sealed entries (stay, number, bytes) and texts (uuid, stay, bytes)."""

    desk: str
    rows: Sequence[Sequence[Any]]
    entries: Sequence[tuple[str, int, bytes]] = ()
    words: Sequence[tuple[str, str, bytes]] = ()


@dataclass
class Believed:
    """How many lines were kept, and what was not believed."""

    lines: int = 0
    doubts: list[str] = field(default_factory=list)


def stays_in(rows: Sequence[Sequence[Any]]) -> list[str]:
    """The stays whose entries a batch may bring."""
    return list(dict.fromkeys(row[_STAY] for row in rows if row[_KIND] in SEALING and row[_STAY]))


def texts_in(rows: Sequence[Sequence[Any]]) -> list[str]:
    """The lines of a batch that have free texts."""
    return [row[_UUID] for row in rows if '"text":"' in row[_BODY]]


def believe(ledger: Ledger, came: Came, known: others.Head, founder: str, opener: Opener, at: Stamp) -> Believed:
    """Keep a batch that follows `known`, in one transaction. Refused ("other_chain") when it does not continue that desk's chain.

    All that can be is made sure before the transaction: whoever posts meanwhile waits for what is written.
    """
    result = Believed(len(came.rows))
    bodies = others.check(came.rows, came.desk, known)
    texts = _texts(came, bodies, opener, result)
    found = _entries(ledger, came, bodies, opener, result)
    with ledger.write():
        others.append(ledger, came.rows, known)
        for row in came.rows:
            if row[_STAY] is None and row[_KIND] in DECISIONS:
                adopt(ledger, ledger.line(row), founder, at)
            elif row[_KIND] == "erasure" and row[_STAY] is not None:
                _obey(ledger, ledger.line(row), at)
            elif row[_KIND] == "roll":
                at = roll_along(ledger, ledger.line(row), at)
        gone = _gone(ledger, {stay for _, stay, *_ in texts} | found.keys())
        entries.keep_texts(ledger, [text for text in texts if text[1] not in gone])
        _keep_entries(ledger, {stay: one for stay, one in found.items() if stay not in gone}, at)
    return result


def _texts(came: Came, bodies: Sequence[dict[str, Any]], opener: Opener, result: Believed) -> list[entries.TextRow]:
    """The texts that came with the lines that commit to them."""
    wanted = {uuid for uuid, *_ in came.words}
    lines = {
        row[_UUID]: (row[_STAY] or "", body.get("text"))
        for row, body in zip(came.rows, bodies, strict=True)
        if row[_UUID] in wanted
    }
    kept: list[entries.TextRow] = []
    for uuid, stay, sealed in came.words:
        if uuid not in lines:
            continue
        salt, _, text = (opener.open(sealed, uuid) or "").partition(" ")
        if not _SALT(salt) or (stay, chain.commitment(bytes.fromhex(salt), text)) != lines.pop(uuid):
            result.doubts.append(Sentence("a text of desk {desk} is not what its line says", desk=came.desk))
            continue
        kept.append((uuid, stay, text, bytes.fromhex(salt)))
    return kept


def _entries(
    ledger: Ledger, came: Came, bodies: Sequence[dict[str, Any]], opener: Opener, result: Believed
) -> dict[str, tuple[entry.Entry, str]]:  # fmt: skip
    """The entries that came, by stay, each with the uuid of the line that seals it."""
    here = {row[_DESK_SEQ]: (row, body) for row, body in zip(came.rows, bodies, strict=True)}
    last, good = came.rows[-1][_DESK_SEQ], dict[str, tuple[entry.Entry, str]]()
    for stay, number, sealed in came.entries:
        if number > last:
            continue  # its line comes later, and so does the entry
        opened = opener.open(sealed, f"{stay} {came.desk} {number}")
        found = entry.entry_of(opened) if opened else None
        line = here.get(number) or _known(ledger, came.desk, number)
        if found is None or line is None or stay in good or not _seals(*line, stay, found):
            result.doubts.append(Sentence("a guest's entry of desk {desk} is not what its line says", desk=came.desk))
        else:
            good[stay] = found, line[0][_UUID]
    return good


def _known(ledger: Ledger, desk: str, number: int) -> tuple[others.Row, dict[str, Any]] | None:
    """A line that came before, and its body."""
    rows = [row for row in others.rows_of(ledger, desk, number, 1) if row[_DESK_SEQ] == number]
    return (rows[0], ledger.line(rows[0]).body) if rows else None


def _seals(line: others.Row, body: dict[str, Any], stay: str, found: entry.Entry) -> bool:
    """Whether a line of that stay seals an entry of it."""
    return line[_STAY] == stay == found.stay[0] and found.is_sealed_by(str(body.get("register")))


def _keep_entries(ledger: Ledger, found: dict[str, tuple[entry.Entry, str]], at: Stamp) -> None:
    changed = entry.merge(ledger, [one for one, _ in found.values()])
    told = {one.stay[0]: {"origin": found[one.stay[0]][1], "stamp": list(one.stamp)} for one in changed}
    record_received(ledger, told, at)


def _gone(ledger: Ledger, stays: Collection[str]) -> set[str]:
    """Those of these stays that any desk has erased, as far as it is known here."""
    some = json.dumps(list(stays))
    sql = "SELECT DISTINCT stay FROM {} WHERE kind = 'erasure' AND stay IN (SELECT value FROM json_each(?))"
    return {row[0] for table in ("journal", "other_journal") for row in ledger.query(sql.format(table), (some,))}


def _obey(ledger: Ledger, line: Line, at: Stamp) -> None:
    """Erase here what another desk erased, and say so in a line of this desk's own; nothing when it is not here."""
    stay = str(line.stay)
    named = erasure.known_as(ledger, [stay])
    mentions = Mentions(named, erasure.booked_as(ledger, [stay]))
    texts = erasure.texts_naming(ledger, mentions, [stay], lambda *_: None) if named else {}
    every = {text.uuid: text for some in texts.values() for text in some}
    for seq in line.body.get("elsewhere", ()):
        for other in others.lines(ledger, "WHERE j.desk = ? AND j.seq = ?", (line.desk, seq)):
            every.setdefault(other.uuid, Text(other.uuid, 0, other.stay or ""))
    drafts = erasure.drafts_about(ledger, [stay], mentions) if named else []
    here = ledger.query(
        "SELECT 1 FROM stay WHERE id = ?1 UNION ALL SELECT 1 FROM line_text WHERE stay = ?1 AND uuid NOT IN"
        " (SELECT uuid FROM journal WHERE stay = ?1 AND kind = 'erasure') LIMIT 1",  # why it was erased stays
        (stay,),
    )
    if here or any(text.seq for text in every.values()):
        record(ledger, stay, at, None, {"what": "obeyed", "origin": line.uuid}, tuple(every.values()), drafts)
    else:
        erasure.drop(ledger, tuple(every.values()))
