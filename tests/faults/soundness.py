"""Whether a ledger is what it promises to be, after whatever happened to it. Reads; names everything that is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from tests.faults.acts import NAME
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

GESTURES = ("free_label", "credit", "upgrade")


def complaints(folder: Path, acknowledged: Iterable[str] = (), *, create: bool = False) -> list[str]:
    """Open the ledger as the program does, and say what is wrong: an empty list is what was promised."""
    try:
        with Ledger(folder / NAME, create=create) as ledger:
            return wrong(ledger, acknowledged)
    except (LedgerFault, Refused) as problem:
        return [f"cannot be opened or read: {problem.code}: {problem.message}"]


def wrong(ledger: Ledger, acknowledged: Iterable[str] = ()) -> list[str]:
    """As `complaints`, of an open ledger."""
    checked = verify(ledger, full=True)
    found = [] if checked.ok else [f"not verified: {checked.reason}"]
    lines = ledger.lines("ORDER BY j.seq")
    there = Counter(line.uuid for line in lines)
    found += [f"lost: {uuid}" for uuid in acknowledged if there[uuid] == 0]
    found += [f"{count} times: {uuid}" for uuid, count in there.items() if count > 1]
    if [line.seq for line in lines] != list(range(1, len(lines) + 1)):
        found.append("seq has gaps")
    return found + over_cap(lines)


def over_cap(lines: Iterable[Line]) -> list[str]:
    """The lines that went above the cap without an approver, from the lines alone (basis guest)."""
    spent: Counter[tuple[object, ...]] = Counter()
    found = []
    for line in lines:
        if line.stay is None or line.counts_from is None or not line.on_cap:
            continue
        nights = [(line.rep, line.stay, line.counts_from + timedelta(n)) for n in range(line.nights or 1)]
        cap, amount = line.body.get("cap"), line.amount or 0
        if line.kind in GESTURES and line.approver is None and amount and cap is not None:
            found += [f"line {line.seq} is over the cap" for night in nights[:1] if spent[night] + amount > cap]
            found += [f"line {line.seq} is over a later night's cap" for n in nights[1:] if spent[n] + amount > cap]
        for night in nights:
            spent[night] += amount
    return found
