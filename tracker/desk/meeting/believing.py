"""What is made of lines that came and hold (`proving`): the lines kept, their texts, entries and decisions taken over.

All of a batch or nothing of it. Whatever does not hold is not believed, and named: a broken chain stops that desk's lines, an
entry or text that is not what its line commits to is left out and told.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from tracker.desk.erasing.erasure import record
from tracker.desk.meeting.adopting import KINDS as DECISIONS
from tracker.desk.meeting.adopting import adopt
from tracker.desk.meeting.agreeing import agree
from tracker.desk.meeting.proving import Proven, doubt_entry, seals
from tracker.desk.meeting.rolling import roll_along
from tracker.desk.register_lines import record_received
from tracker.desk.stamp import Stamp
from tracker.domain.mentions import Mentions
from tracker.domain.promise import REMINDED
from tracker.ledger import entries, entry, erasure, others, owing
from tracker.ledger.erasure import Text
from tracker.ledger.line import COLUMNS, Line
from tracker.ledger.store import Ledger

_KIND, _STAY, _BODY, _UUID, _DESK_SEQ = (COLUMNS.index(name) for name in ("kind", "stay", "body", "uuid", "desk_seq"))
SEALING = ("stay", "move", "merge")
_FOLLOWED = (*DECISIONS, "erasure", "roll")


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


def believe(ledger: Ledger, proven: Proven, founder: str, at: Stamp) -> Believed:
    """Keep a batch that was made sure of, in one transaction. Refused ("other_chain") when it does not follow what is known.

    All that can be is made sure before the transaction: whoever posts meanwhile waits for what is written.
    """
    rows, result = proven.came.rows, Believed(len(proven.came.rows), list(proven.doubts))
    texts, found = proven.texts, proven.entries | _older(ledger, proven, result)
    with ledger.write():
        others.append(ledger, rows, proven.came.known)
        owing.note_rows(ledger, rows, at.at - REMINDED)
        for row in rows:
            if row[_KIND] in _FOLLOWED:
                at = _follow(ledger, ledger.line(row), founder, at)
        if any(row[_KIND] == "merge" and row[_STAY] is None for row in rows):
            agree(ledger, at)
        gone = _gone(ledger, {stay for _, stay, *_ in texts} | found.keys())
        entries.keep_texts(ledger, [text for text in texts if text[1] not in gone])
        taken = entry.with_others_names(ledger, [one for stay, (one, _) in found.items() if stay not in gone])
        result.doubts += [doubt_entry(proven.came.desk)] * len(taken)
        _keep_entries(ledger, {stay: one for stay, one in found.items() if stay not in gone | taken}, at)
    return result


def _follow(ledger: Ledger, line: Line, founder: str, at: Stamp) -> Stamp:
    """Do here what a line means for this desk; the stamp of what follows. Refused ("other_chain") for one that says nothing that can
    be read: whoever made it, no meeting may end by it."""
    try:
        if line.stay is None and line.kind in DECISIONS:
            adopt(ledger, line, founder, at)
        elif line.kind == "erasure" and line.stay is not None:
            _obey(ledger, line, at)
        elif line.kind == "roll":
            return roll_along(ledger, line, at)
    except (KeyError, TypeError, ValueError) as error:
        raise others.not_continued(line.desk, line.desk_seq) from error
    return at


def _older(ledger: Ledger, proven: Proven, result: Believed) -> dict[str, tuple[entry.Entry, str]]:
    """The entries that lines from before the batch seal, each with the uuid of its line."""
    good, desk = dict[str, tuple[entry.Entry, str]](), proven.came.desk
    for stay, number, found in proven.older:
        row = next((row for row in others.rows_of(ledger, desk, number, 1) if row[_DESK_SEQ] == number), None)
        if row is None or stay in good or stay in proven.entries or not seals(row, ledger.line(row).body, stay, found):
            result.doubts.append(doubt_entry(desk))
        else:
            good[stay] = found, row[_UUID]
    return good


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
        for other in others.lines(ledger, "WHERE j.desk = ? AND j.seq = ?", (line.desk, int(seq))):
            every.setdefault(other.uuid, Text(other.uuid, 0, other.stay or ""))
    drafts = erasure.drafts_about(ledger, [stay], mentions) if named else []
    here = ledger.query(
        "SELECT 1 FROM stay WHERE id = ?1 UNION ALL SELECT 1 FROM line_text WHERE uuid IN (SELECT uuid FROM given"
        " WHERE stay = ?1 EXCEPT SELECT uuid FROM journal WHERE stay = ?1 AND kind = 'erasure') LIMIT 1",  # why it was erased stays
        (stay,),
    )
    if here or any(text.seq for text in every.values()):
        record(ledger, stay, at, None, {"what": "obeyed", "origin": line.uuid}, tuple(every.values()), drafts)
    else:
        erasure.drop(ledger, tuple(every.values()))
