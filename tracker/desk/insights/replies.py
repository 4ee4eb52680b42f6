"""A rep's reply to what the fair lens asks: a line of the journal by the rep concerned, its words where they can be erased."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.desk import access
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import stamp
from tracker.domain.insights.lens import MOST_SHOWN, PATTERNS, Pattern
from tracker.domain.names import clean_note
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, insights
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

REPLY = "reply"


@dataclass(frozen=True)
class Reply:
    """What a rep said to a pattern: the line, when, and the words."""

    seq: int
    at: datetime
    rep: str
    pattern: Pattern
    words: str


def reply(
    ledger: Ledger, pattern: Pattern, seqs: Sequence[int], words: str, actor: Person, now: datetime,
    confirmed: Collection[str] = (),
) -> Line:  # fmt: skip
    """Post the actor's own reply to a pattern seen in these lines. The last one is shown; none is ever changed.

    Refused without words, for a pattern that does not exist, and for lines of somebody else: nobody answers for another.
    """
    house = of_house.house(ledger)
    tidy = clean_note(words)
    if pattern not in PATTERNS:
        raise Refused("unknown_pattern", "The lens knows no such pattern: choose one that it shows.")
    if not tidy:
        raise Refused("no_words", "Write what it was: a reply without words says nothing.")
    with ledger.write():
        person = access.acting(ledger, actor, "reply")
        _check_own(ledger, seqs, person)
        at = stamp(ledger, house, now, confirmed)
        ensure_open(ledger, person.initials, at)
        uuid = ledger.new_uuid(now)
        text = entries.texts_of(ledger, uuid, "", {"note": tidy})
        body: dict[str, Any] = {
            "what": REPLY, "pattern": pattern, "lines": sorted(seqs)[-MOST_SHOWN:], "text": text,
        }  # fmt: skip
        return ledger.append(at.line("note", person.initials, body, uuid=uuid, rep=person.initials))


def replies(ledger: Ledger, upto: int = 2**62) -> dict[tuple[Pattern, str], Reply]:
    """The last reply to each pattern of each rep."""
    found: dict[tuple[Pattern, str], Reply] = {}
    for seq in insights.reply_seqs(ledger, upto):
        entry = entries.by_seq(ledger, seq)
        pattern = entry.line.body.get("pattern") if entry is not None else None
        if entry is not None and pattern in PATTERNS:
            rep = str(entry.line.rep)
            found[pattern, rep] = Reply(seq, entry.line.at, rep, pattern, entry.texts.get("note", ""))
    return found


def _check_own(ledger: Ledger, seqs: Sequence[int], person: Person) -> None:
    if not seqs:
        raise Refused("no_line", "A reply is about lines: choose the pattern that it answers.")
    for seq in seqs:
        line = ledger.by_seq(seq)
        if line is None or line.kind not in entries.GESTURES or line.rep != person.initials:
            raise Refused(
                "not_own_pattern",
                Sentence(
                    "Line {seq} is not {who}'s: only the rep concerned replies to a pattern.",
                    seq=seq,
                    who=person.initials,
                ),
            )
