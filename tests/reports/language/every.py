"""One of every document, in any language, from the facts of the samples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.reports import sample
from tests.reports.papers import sample as papers
from tracker.desk.documents import Facts
from tracker.domain.facts import HotelFact
from tracker.domain.gesture import Kind


def house(language: str, mark: str = ",") -> HotelFact:
    """The hotel whose documents are in this language."""
    return replace(sample.hotel(mark=mark), language=language)


def every(language: str) -> Mapping[str, Facts]:
    """Every document by name, with all that it can hold; the insights are drawn from a ledger."""
    of = house(language)
    return {
        "shift": sample.shift(house=of, count=40), "interim": sample.shift(house=of, interim=True),
        "quiet": sample.shift([], house=of), "day": sample.day(house=of), "restated": sample.restated_day(house=of),
        "supplement": sample.supplement(house=of), "handover": papers.handover(house=of),
        "handover-so-far": papers.handover(0, house=of, interim=True, note=""), "letter": papers.letter(house=of),
        "voucher": papers.voucher(house=of), "label": papers.voucher(house=of, kind=Kind.FREE_LABEL, left=1500),
        "gone": papers.voucher(house=of, taken_back=True), "line-up": papers.line_up(house=of),
        "line-up-of-nothing": papers.line_up(0, 0, house=of), "policy": papers.policy(house=of, sole_lead=True),
    }  # fmt: skip
