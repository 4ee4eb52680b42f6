"""Whether a list writes the day or the month first: decided by all its dates together, asked for when they do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.dates import WrittenDate, written_date
from tracker.domain.table.model import DateOrder, SlashOrder


@dataclass(frozen=True)
class Dates:
    """Every date cell of a list and the order they are read in. `mixed`: the list itself uses both orders."""

    cells: dict[str, WrittenDate | Refused | None]
    order: SlashOrder | None
    mixed: bool

    def day(self, cell: str) -> date | None:
        """The day of a cell, None when it is empty. Refused("bad_date") when it has none, or could have two."""
        written = self.cells[cell] if cell in self.cells else attempt(cell)
        if written is None:
            return None
        if isinstance(written, Refused):
            raise written
        if self.mixed and written.is_open:
            raise Refused(
                "bad_date",
                Sentence(
                    "{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.",
                    text=written.text,
                ),
            )
        return written.day(self.order)

    @property
    def reported(self) -> DateOrder | None:
        """How the list's numeric dates were read, for whoever looks at the result."""
        written = [w for w in self.cells.values() if isinstance(w, WrittenDate)]
        if self.mixed:
            return None
        if self.order is not None and any(w.style == "slash" for w in written):
            return self.order
        if any(w.style == "dots" for w in written):
            return "dmy"
        return "iso" if any(w.style == "year_first" for w in written) else None


def settle(cells: Iterable[str], given: SlashOrder | None, header_says: SlashOrder | None) -> Dates:
    """All date cells read, and their order: as given, else by evidence, else as a header says, else asked for.

    Refused("date_order", sample=the date as written, day_first=…, month_first=…) when nothing decides and it matters.
    """
    read = {cell: attempt(cell) for cell in dict.fromkeys(cells)}
    evidence = DateEvidence()
    for written in read.values():
        evidence.look(written)
    order, mixed = evidence.settle(given, header_says)
    return Dates(read, order, mixed=mixed)


@dataclass
class DateEvidence:
    """What the dates of a list say about their order: shown one after the other, then asked. Keeps none of them."""

    must_be: set[SlashOrder] = field(default_factory=set)
    undecided: WrittenDate | None = None
    _short: list[WrittenDate] = field(default_factory=list)
    """Of the dates with a short year: the first, and those with the least and most in front and behind."""

    def look(self, written: WrittenDate | Refused | None) -> None:
        """Look at one date."""
        if not isinstance(written, WrittenDate):
            return
        if written.must_be is not None:
            self.must_be.add(written.must_be)
        if self.undecided is None and written.is_open:
            self.undecided = written
        if written.style in ("slash", "dots") and written.short:
            seen = [*self._short, written]
            ends = (f(seen, key=k) for k in (_front, _year) for f in (min, max))
            self._short = [seen[0], *{id(w): w for w in ends}.values()]

    def settle(self, given: SlashOrder | None, header_says: SlashOrder | None) -> tuple[SlashOrder | None, bool]:
        """The order, and whether the list mixes both. Refused as `settle`."""
        if given is not None:
            return given, False
        if len(self.must_be) == 2:
            return header_says, header_says is None
        order: SlashOrder | None = next(iter(self.must_be), header_says)
        if order is None and self.undecided is not None:
            raise _ask(self.undecided)
        if header_says is None:
            _refuse_short_year_first(self._short)
        return order, False


def _front(written: WrittenDate) -> int:
    return written.first


def _year(written: WrittenDate) -> int:
    return written.year


def attempt(cell: str) -> WrittenDate | Refused | None:
    """The date in a cell, or why it is none."""
    try:
        return written_date(cell)
    except Refused as refusal:
        return refusal


def _ask(written: WrittenDate) -> Refused:
    day_first, month_first = written.day("dmy"), written.day("mdy")
    return Refused(
        "date_order",
        Sentence(
            "This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.",
            text=written.text,
            day_first=day_first,
            month_first=month_first,
        ),
        sample=written.text,
        day_first=day_first,
        month_first=month_first,
    )


def _refuse_short_year_first(short: list[WrittenDate]) -> None:
    """26/11/21 to 26/11/24 are three nights with the year first, and three years with the day first: so it is asked."""
    if not short or min(w.first for w in short) <= 12:
        return
    first = [w.first for w in short]
    last = [w.year for w in short]
    if max(last) - min(last) > max(first) - min(first):
        raise Refused(
            "date_order",
            Sentence(
                "This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.",
                text=short[0].text,
            ),
            sample=short[0].text,
        )
