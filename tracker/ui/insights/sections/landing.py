"""How it landed, by kind and cause: what guests answered, and the value given for each guest who was delighted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from tracker.desk.insights.seeing import Shown
from tracker.domain.insights.figures import THIN, Landed
from tracker.ui import language
from tracker.ui.insights import words
from tracker.ui.insights.sections.section import ChartCard, Section, beside, focus
from tracker.ui.widgets import Words
from tracker.ui.widgets.charts.bars import Legend, Stacks
from tracker.ui.widgets.charts.chart import Mark, Part

_MOST = 12


class LandingSection(Section):
    """Two charts with one legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = ChartCard(self.tr("How it landed, by kind"), Stacks(self.tr("How it landed, by kind")))
        self.causes = ChartCard(self.tr("How it landed, by cause"), Stacks(self.tr("How it landed, by cause")))
        self.kinds.chart.setObjectName("landed-kinds")
        self.causes.chart.setObjectName("landed-causes")
        self.note = Words(
            words.tr(
                "What guests said at the desk. The value for each delighted guest is all that was given where a guest answered,"
                " over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure."
            ).format(n=THIN),
            "small", "muted", wrap=True,
        )  # fmt: skip
        self.legend = Legend(_parts(0, 0, 0))
        self.column.addWidget(self.legend)
        self.column.addWidget(beside((self.kinds, 1), (self.causes, 1)))
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    def show_known(self, shown: Shown) -> None:
        """Show the answers."""
        found = shown.seen.figures
        nothing = words.tr("No guest has said yet how it landed") if shown.seen.whole else words.tr("Counting…")
        hint = words.tr("Press D, F or U on a line of the desk: delighted, fine or still unhappy.")
        self.kinds.show_chart(_marks(shown, found.kinds_landed, words.kind), "", nothing, hint)
        self.causes.show_chart(
            _marks(shown, found.causes_landed, lambda key: words.cause(shown, key)), "", nothing, hint
        )
        for part in (self.legend, self.causes, self.note):  # that nobody has answered yet is said once
            part.setVisible(bool(self.kinds.chart.marks))

    def enter(self) -> bool:
        """Start with the kinds."""
        return focus(self.kinds.chart)


def _marks(shown: Shown, rows: Sequence[Landed], name: Callable[[str], str]) -> list[Mark]:
    return [_mark(shown, name(row.key), row) for row in rows if row.answers][:_MOST]


def _mark(shown: Shown, label: str, row: Landed) -> Mark:
    each = row.per_delight
    if each is not None:
        money = words.tr("{money} a delighted guest").format(money=language.money(shown.house, each))
    else:
        money = words.tr("too few answers") if row.thin else words.tr("nobody delighted")
    answers = words.tr("{n} of {of} answered").format(n=row.answers, of=row.given)
    spoken = words.tr("{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}").format(
        name=label, delighted=row.delighted, fine=row.fine, unhappy=row.still_unhappy, answers=answers, money=money
    )
    parts = _parts(row.delighted, row.fine, row.still_unhappy, shown=True)
    return Mark(label, row.answers, money, spoken, answers, parts=parts, faint=each is None)


def _parts(delighted: int, fine: int, unhappy: int, *, shown: bool = False) -> tuple[Part, ...]:
    named = (words.tr("delighted"), words.tr("fine"), words.tr("still unhappy"))
    inks = (("ok", "solid"), ("info", "lines"), ("over", "dots"))
    numbers = (delighted, fine, unhappy)
    return tuple(Part(n, str(n) if shown else name, *look) for n, name, look in zip(numbers, named, inks, strict=True))
