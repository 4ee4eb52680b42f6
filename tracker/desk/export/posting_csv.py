"""The posting list as CSV, for whoever enters it into the property system. No cell can become a formula."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tracker.desk.documents import place, whole_file
from tracker.desk.export.dialect import POINT, Dialect
from tracker.desk.posting_list import Posting
from tracker.domain.house import TRAINING, House
from tracker.ledger.store import Ledger

POSTING_COLUMNS: dict[str, str] = {
    "seq": "line number in the journal",
    "business_day": "the hotel's day on which it was given",
    "room": "the room when it was given",
    "guest": "the guest's name",
    "folio": "where it applies: folio, outlet or voucher",
    "reference": "the reference that was noted with it",
    "code": "reason code",
    "kind": "free_label, credit or upgrade",
    "amount": "what is to be posted; below zero: to be taken off again",
    "currency": "ISO 4217",
    "days": "how many days it has stood open",
}
"""The columns and what they mean."""


def write_posting_list(
    ledger: Ledger, found: Sequence[Posting], house: House, out: Path, dialect: Dialect = POINT
) -> Path:
    """Write the list. Refused or LedgerFault as `whole_file`; returns where it is."""
    out = place(ledger, out)
    with whole_file(out) as file:
        file.write(dialect.header([*_marked(house, "training"), *POSTING_COLUMNS]).encode())
        for p in found:
            cells = (
                p.seq, p.day.isoformat(), *map(dialect.safe, (p.room, p.guest, p.folio, p.reference, p.code, p.kind)),
                dialect.amount(p.due, house.currency), house.currency.code, p.age.days,
            )  # fmt: skip
            file.write(dialect.row([*_marked(house, TRAINING), *cells]).encode())
    return out


def _marked(house: House, cell: str) -> list[str]:
    return [cell] if house.training else []
