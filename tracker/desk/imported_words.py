"""What a report says of an old log that was brought in among its lines: it is there, and counts nowhere."""

from __future__ import annotations

from tracker.domain.sentences import Sentence, counted
from tracker.ledger import house as of_house
from tracker.ledger.imported import logs
from tracker.ledger.store import Ledger


def of_logs(ledger: Ledger, first: int, last: int) -> tuple[Sentence, ...]:
    """One sentence for each log brought in by the lines `first` to `last`."""
    house = of_house.house(ledger, last)
    return tuple(
        Sentence(
            "Line {seq}: {n:,} lines of an old log were brought in, {money}, and it stopped after {read:,} of its {of:,}"
            " rows. The same file again brings in the rest.",
            seq=log.line.seq, n=log.lines, money=house.money(log.value), read=log.read, of=log.of,
        )
        if not log.whole
        else counted(
            "Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.",
            "Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.",
            log.lines,
            seq=log.line.seq, money=house.money(log.value),
        )
        for log in logs(ledger, first, last)
    )  # fmt: skip
