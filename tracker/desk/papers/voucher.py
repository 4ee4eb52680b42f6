"""The voucher for what one line gave: a credit to use, or a label to send with. Says when it was taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.desk.line_facts import Reader
from tracker.desk.shift_facts import hotel_fact
from tracker.domain.gesture import FIELDS, Kind
from tracker.domain.papers import VoucherFacts
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stay import ERASED
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_CHANGES = ("reversal", "decline", "approval", "true_up")
_LAST = 2**62


def voucher_for(ledger: Ledger, seq: int) -> VoucherFacts:
    """The voucher for line `seq`, as the journal says now. Refused for any line but a credit or a label that stands
    (approved, and its guest not erased); one that was taken back has a voucher that says so.
    """
    with ledger.snapshot():
        facts = voucher_facts(ledger, seq)
        if facts.guest == ERASED:
            raise Refused(
                "erased", Sentence("The guest of line {seq} was erased: no voucher can be made out any more.", seq=seq)
            )
        return facts


def voucher_facts(ledger: Ledger, seq: int, upto: int = _LAST) -> VoucherFacts:
    """The voucher as it was at line `upto`; the last line about the gift is its own last line."""
    entry = entries.by_seq(ledger, seq) if 0 < seq < _LAST else None
    if entry is None or entry.line.kind not in GESTURES:
        raise Refused(
            "no_gesture", Sentence("Line {seq} gave nothing: give the number of a credit or a free label.", seq=seq)
        )
    if entry.line.kind == "upgrade":
        raise Refused(
            "no_voucher",
            Sentence("Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.", seq=seq),
        )
    about = [
        x for x in entries.about(ledger, [entry.line.uuid]).get(entry.line.uuid, ()) if x.seq <= upto and x.kind in _CHANGES
    ]  # fmt: skip
    last = about[-1] if about else entry.line
    reader = Reader(ledger, of_house.house(ledger, last.seq), last.seq)
    return _facts(ledger, reader, entry, about, last)


def _facts(ledger: Ledger, reader: Reader, entry: Entry, about: Sequence[Line], last: Line) -> VoucherFacts:
    line, kind = entry.line, Kind(entry.line.kind)
    (fact,) = reader.facts([entry])
    back = next((x for x in reversed(about) if x.kind in ("reversal", "decline")), None)
    declined = back is not None and back.kind == "decline"
    if declined or (line.body.get("pending") and all(x.kind != "approval" for x in about)):
        said = Sentence(
            "Line {seq} waits for an approval: there is a voucher once it is approved."
            if not declined
            else "Line {seq} was declined: what was never given has no voucher.",
            seq=line.seq,
        )
        raise Refused("not_given", said, seq=line.seq)
    value = sum((x.amount or 0) * (x.nights or 1) for x in (line, *about))
    ended = back if back is not None and value <= 0 else None
    details = tuple(
        (label, entry.texts[name]) for name, label in FIELDS[kind].items() if entry.texts.get(name) and name != "expiry"
    )
    return VoucherFacts(
        hotel=hotel_fact(ledger, reader.house), seq=line.seq, kind=kind, guest=entry.guest, room=entry.room,
        what=_what(reader, entry, kind), details=details, at=line.at, by=reader.person(line.actor), value=value,
        given=fact.value, estimated=fact.estimated and all(x.kind != "true_up" for x in about),
        expiry=date.fromisoformat(entry.texts["expiry"]) if entry.texts.get("expiry") else None, last_seq=last.seq,
        head=last.hash.hex(), ended_at=ended.at if ended else None, ended_by=ended.seq if ended else None,
    )  # fmt: skip


def _what(reader: Reader, entry: Entry, kind: Kind) -> str:
    preset = reader.catalogue.preset(entry.line.body.get("preset", ""))
    return preset.label if preset else kind.label
