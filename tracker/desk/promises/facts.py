"""Reads promises and outcomes as the facts that screens and documents show. Knows no layout and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.desk.line_facts import Reader, promised
from tracker.domain.day import to_text
from tracker.domain.facts import OutcomeFact, PromiseFact
from tracker.domain.promise import Outcome
from tracker.domain.stay import ERASED
from tracker.ledger import entries
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.line import Line
from tracker.ledger.merged import joined
from tracker.ledger.promises import Owed, last_outcome


def promise_facts(
    reader: Reader, owed: Sequence[Owed], about: Mapping[str, Sequence[Line]] | None = None
) -> tuple[PromiseFact, ...]:
    """The facts of promises, in their order; `about` are the lines about each where this journal does not have them."""
    about = entries.about(reader.ledger, [x.entry.line.uuid for x in owed]) if about is None else about
    words = _words_of(reader, [x.ended for x in owed if x.ended is not None])
    return tuple(_fact(reader, x, about.get(x.entry.line.uuid, ()), words) for x in owed)


def _fact(reader: Reader, owed: Owed, about: Iterable[Line], words: dict[str, str]) -> PromiseFact:
    entry, line, ended = owed.entry, owed.entry.line, owed.ended
    stay, settled = line.stay or "", ended if owed.state in ("kept", "broken") else None
    return PromiseFact(
        seq=line.seq, uuid=line.uuid, at=line.at, due=owed.due, actor=reader.person(line.actor),
        owner=reader.person(owed.owner), stay=stay, guest=entry.guest, room=reader.room_now(stay) or entry.room,
        words=promised(entry), about=line.seq if line.kind in GESTURES else line.body.get("of"),
        handed_by=reader.person(owed.handed_by) if owed.handed_by else None, state=owed.state,
        settled_at=settled.at if settled else None, settled_by=reader.person(settled.actor) if settled else None,
        settled_in=ended.seq if ended else None, settled_words=words.get(settled.uuid, "") if settled else "",
        outcome=last_outcome([x for x in about if x.seq <= reader.upto]),
    )  # fmt: skip


def outcome_facts(reader: Reader, first: int, last: int) -> tuple[OutcomeFact, ...]:
    """What guests said in a range of lines: of each line what was said last, in the order in which it was said."""
    said = entries.select(
        reader.ledger, "WHERE j.kind = 'outcome' AND j.seq BETWEEN ? AND ? ORDER BY j.seq", (first, last)
    )
    return outcomes_of(reader, said)


def outcomes_of(reader: Reader, said: Sequence[Entry]) -> tuple[OutcomeFact, ...]:
    """Of entries in the order in which they were said: of each line what was said last."""
    latest: dict[str, Entry] = {str(x.line.about): x for x in said if last_outcome([x.line]) is not None}
    return tuple(_outcome_fact(reader, x) for x in sorted(latest.values(), key=lambda x: x.line.seq))


def unhappy_facts(reader: Reader, since: datetime) -> tuple[OutcomeFact, ...]:
    """The guests who said since an instant (UTC), and up to the reader's line, that they are still unhappy, and nothing after
    it. Who was erased is nobody's to look after.
    """
    said = entries.select(
        reader.ledger, "WHERE j.kind = 'outcome' AND j.seq <= ? AND j.at >= ? ORDER BY j.seq", (reader.upto, to_text(since))
    )  # fmt: skip
    into = joined(reader.ledger, reader.upto)
    last = {into.get(x.line.stay or "", x.line.stay or ""): x for x in said if last_outcome([x.line]) is not None}
    facts = [
        replace(_outcome_fact(reader, x), room=reader.room_now(stay) or x.room)
        for stay, x in last.items()
        if x.guest != ERASED
    ]
    return tuple(sorted((x for x in facts if x.outcome is Outcome.STILL_UNHAPPY), key=lambda x: x.seq))


def _outcome_fact(reader: Reader, entry: Entry) -> OutcomeFact:
    line = entry.line
    return OutcomeFact(
        line.seq, line.at, reader.person(line.actor), int(line.body["of"]), Outcome(line.body["outcome"]),
        entry.guest, entry.room, entry.texts.get("note", ""),
    )  # fmt: skip


def _words_of(reader: Reader, lines: Sequence[Line]) -> dict[str, str]:
    seqs = [x.seq for x in lines if x.kind == "promise_kept"]
    found: dict[str, str] = {}
    for start in range(0, len(seqs), 500):
        some = seqs[start : start + 500]
        for entry in entries.select(reader.ledger, f"WHERE j.seq IN ({','.join('?' * len(some))})", some):
            found[entry.line.uuid] = entry.texts.get("note", "")
    return found
