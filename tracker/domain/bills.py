"""A carrier's bills as they come in a file: a tracking number and an amount a row. Knows no label that was sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from tracker.domain.money import Currency, currency
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.amounts import AmountMarks, Mark, written_amount
from tracker.domain.table.cells import plain, shown, value
from tracker.domain.table.decode import decode
from tracker.domain.table.furniture import is_blank, is_footer, is_header_again
from tracker.domain.table.layout import Layout, cell_of, check_shape, find_layout
from tracker.domain.table.model import Reject
from tracker.domain.table.records import Record, physical_lines, records
from tracker.domain.table.vocabulary import FileWords, Vocabulary

BILLS: Final = Vocabulary(
    {
        "tracking": (
            """tracking|tracking no|tracking nr|tracking number|tracking id|tracking code|trackingnumber|sendungsnummer|
            sendungsnr|sendungs nr|sendung|paketnummer|paketnr|colis|numéro de colis|no de colis|numéro de suivi|
            no de suivi|número de seguimiento|no seguimiento|numero di tracking|tracciatura|código de rastreio|
            zendingnummer|barcode|awb|awb no|awb number|air waybill|waybill|waybill no|waybill number|追跡番号|お問い合わせ番号|
            运单号|快递单号|운송장번호|трек номер|номер отправления""",
            """shipment|shipment no|shipment nr|shipment number|shipment id|parcel|parcel no|parcel number|package|
            package no|consignment|consignment no|consignment number|label|label no|label number""",
        ),
        "amount": (
            """amount|total|total amount|net amount|gross amount|charge|charges|total charge|total charges|net charge|
            billed|billed amount|amount billed|price|cost|betrag|gesamtbetrag|rechnungsbetrag|preis|kosten|montant|
            montant total|prix|importe|importe total|total factura|importo|totale|valor|valor total|bedrag|totaal|
            金額|請求金額|金额|费用|금액|сумма""",
        ),
        "currency": ("currency|curr|ccy|currency code|währung|waehrung|devise|monnaie|moneda|divisa|valuta|moeda|通貨|币种",),
    },
    spoken={
        "tracking": Sentence("the tracking number"),
        "amount": Sentence("the amount"),
        "currency": Sentence("the currency"),
    },
    needed=(("tracking",), ("amount",)),
    file=FileWords(
        Sentence("a carrier's bill"),
        Sentence("export the bill again"),
        Sentence("export the bill as CSV."),
        Sentence("take one bill at a time"),
    ),
)  # fmt: skip
"""The words of a carrier's bill."""

_LONGEST = 64
_STEP = 500


@dataclass(frozen=True)
class BillRow:
    """One bill: the physical line it stands on, the tracking number as written, and the amount in minor units."""

    line: int
    tracking: str
    amount: int

    @property
    def key(self) -> str:
        """What the tracking number is compared by."""
        return tracking_key(self.tracking)


@dataclass(frozen=True)
class BillFile:
    """The bills of a file and its rejects, in its order, and how it was read: `mark` stands before the decimals."""

    rows: tuple[BillRow, ...]
    rejects: tuple[Reject, ...]
    encoding: str
    columns: dict[str, str]
    mark: Mark | None


def tracking_key(text: str) -> str:
    """A tracking number without blanks and dashes, in capitals: carriers print it in groups."""
    return "".join(c for c in text.upper() if c.isalnum())


def read_bills(
    data: bytes, money: Currency, *, mark: Mark | None = None, mapping: Mapping[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> BillFile:  # fmt: skip
    """The bills of a carrier's file, in the hotel's currency.

    `mark` says what stands before the decimals and wins over the file. Refused, whole file: as `read_house_list`, but
    amount_mark in place of date_order; no_rows. Each other fault is the reject of its row; a number that stands twice
    rejects all its rows, for which of them is the bill cannot be told.
    """
    text, encoding = decode(data, BILLS.file)
    lines = physical_lines(text, BILLS.file)
    layout = find_layout(lines, mapping or {}, BILLS)
    body = [record for record in records(lines, layout.delimiter, layout.start) if _may_be_bill(record, layout)]
    if not body:
        raise Refused("no_rows", "The file has headers and no bills: export it again.")
    marks = AmountMarks()
    for record in body:
        marks.take(cell_of(layout, record, "amount"))
    point = marks.settle(mark)
    found = []
    for done, record in enumerate(body, 1):
        found.append(_read(record, layout, money, point))
        if progress is not None and (done % _STEP == 0 or done == len(body)):
            progress(done, len(body))
    told = tuple(_doubled(found, {r.line: shown(r.text, 120) for r in body}))
    return BillFile(
        tuple(r for r in told if isinstance(r, BillRow)), tuple(r for r in told if isinstance(r, Reject)), encoding,
        {**layout.columns.headers}, point,
    )  # fmt: skip


def _may_be_bill(record: Record, layout: Layout) -> bool:
    if record.unclosed:
        return True
    if is_blank(record.cells) or is_header_again(record.cells, layout.header.cells):
        return False
    tracking = plain(cell_of(layout, record, "tracking"))
    return any(c.isdigit() for c in tracking) or not is_footer(record.cells, "", tracking)


def _read(record: Record, layout: Layout, money: Currency, mark: Mark | None) -> BillRow | Reject:
    try:
        check_shape(record, layout.width)
        tracking = _tracking(cell_of(layout, record, "tracking"))
        _check_currency(value(cell_of(layout, record, "currency")), money)
        written = written_amount(cell_of(layout, record, "amount"))
        if written is None:
            raise Refused("no_amount", "The row has no amount: write it in the file, or leave the row out.")
        amount = written.minor(money, mark)
        if amount == 0:
            raise Refused("zero", "The bill is nothing: take the gesture back instead if it was not sent.")
        return BillRow(record.line, tracking, amount)
    except Refused as refused:
        return Reject(record.line, refused.message, shown(record.text, 120))


def _tracking(cell: str) -> str:
    text = value(cell)
    if not tracking_key(text):
        raise Refused("no_tracking", "The row has no tracking number: write it in the file, or leave the row out.")
    if len(text) > _LONGEST or not text.isprintable():
        raise Refused("bad_tracking", Sentence("“{text}” is no tracking number.", text=shown(text, 24)))
    if "E+" in text.upper() and text.upper().replace("E+", "").replace(".", "").replace(",", "").isdigit():
        raise Refused(
            "bad_tracking", Sentence("Excel has cut the tracking number to {text}: export it as text.", text=text)
        )
    return text


def _check_currency(code: str, money: Currency) -> None:
    if not code:
        return
    other = currency(code).code
    if other != money.code:
        raise Refused(
            "other_currency",
            Sentence(
                "The bill is in {other}, and this hotel counts in {code}: enter it by hand.",
                other=other,
                code=money.code,
            ),
        )


def _doubled(found: list[BillRow | Reject], texts: dict[int, str]) -> Iterator[BillRow | Reject]:
    """The rows, with those of a number that stands several times as rejects."""
    lines: dict[str, list[int]] = {}
    for row in found:
        if isinstance(row, BillRow):
            lines.setdefault(row.key, []).append(row.line)
    for row in found:
        others = [n for n in lines[row.key] if n != row.line] if isinstance(row, BillRow) else []
        if isinstance(row, BillRow) and others:
            said = Sentence(
                "{tracking} stands on line {other:,} too: add the two up, or leave one of them out.",
                tracking=row.tracking, other=others[0],
            )  # fmt: skip
            yield Reject(row.line, said, texts[row.line])
        else:
            yield row
