"""Everything a signed-in person sees: header, notice, the page in front, status line. Passes on, decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.overview import Change, DeskView
from tracker.domain.house import House
from tracker.ui import dates, theme
from tracker.ui.bringing.document import DocumentCheck
from tracker.ui.bringing.sheet import sheets
from tracker.ui.keep import words
from tracker.ui.link import Link
from tracker.ui.problem_banner import ProblemBanner
from tracker.ui.promises.owing import Owing
from tracker.ui.shell.apart import ApartBanner
from tracker.ui.shell.chain_watch import Chain
from tracker.ui.shell.chain_words import chain_fact
from tracker.ui.shell.header import Header
from tracker.ui.shell.hub_fact import HubFact
from tracker.ui.shell.page_stack import Offers, PageStack
from tracker.ui.shell.pin_again import PinAgain
from tracker.ui.shell.retention_fact import RetentionFact
from tracker.ui.widgets import Banner, Fact, StatusLine, UnderWay

_LOOK_SECONDS = 10


class Workplace(QWidget):
    """`lock_wanted` when the person is done."""

    lock_wanted = Signal()

    def __init__(
        self, link: Link, makers: Mapping[str, Callable[[], QWidget]], offers: Offers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._posted = ""
        self._chain: Chain | None = None
        self.header = Header()
        self.banner = ProblemBanner(link)
        self.document = Banner()
        self.document.setObjectName("document")
        self.checking = DocumentCheck(self, link, self.document)
        self.pin_again = PinAgain(link)
        self.verifying = UnderWay(self.tr("Verifying"), key="")
        self.retention = RetentionFact(link, self)
        self.apart = ApartBanner()
        self.apart.setObjectName("apart")
        self.unmet = Banner()
        self.unmet.setObjectName("unmet")
        self.hub = HubFact(link, self.unmet, self)
        self.owing = Owing(link, self)
        self.pages = PageStack(makers, offers)
        self.status = StatusLine()
        self._standing: list[Fact] = []
        self._waits: list[Fact] = []
        self.status.setObjectName("status")
        column = theme.spaced(QVBoxLayout(self), 0, (10, 8, 10, 2))
        head = theme.spaced(QVBoxLayout(), 8, (6, 4))
        head.addWidget(self.header)
        head.addWidget(self.banner)
        head.addWidget(self.apart)
        head.addWidget(self.unmet)
        head.addWidget(self.document)
        head.addWidget(self.pin_again)
        head.addWidget(self.verifying)
        column.addLayout(head)
        # Pages keep 6 px of their own to each side, so that a focus ring at their edge is not cut.
        column.addWidget(self.pages, 1)
        foot = theme.spaced(QVBoxLayout(), 0, (6, 0))
        foot.addWidget(self.status)
        column.addLayout(foot)
        self.header.chosen.connect(self.pages.show_page)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.pages.turned.connect(self.header.show_page)
        self._rolling = QTimer(self, interval=_LOOK_SECONDS * 1000)
        self._rolling.timeout.connect(self.look)
        self._rolling.timeout.connect(self.hub.look)
        self._rolling.start()
        self.retention.found.connect(self._say_facts)
        self.owing.changed.connect(self._say_facts)
        self.hub.found.connect(self._say_facts)
        link.viewed.connect(self._show)
        link.changed.connect(self._note)
        link.signed_in.connect(self.header.show_person)
        link.signed_in.connect(lambda _person: self.status.say(""))  # it was said to whoever stood here before
        link.said.connect(self.status.say)
        link.kept.connect(lambda _kept: self._say_facts())
        link.lagging.connect(self._lagging)

    def look(self) -> None:
        """Read the desk again once the business day has passed on: from then on there are new caps."""
        view = self._link.view
        if view is not None and view.house.day(self._link.clock(), view.day.day) != view.day.day:
            self._link.refresh()

    def _show(self, view: DeskView) -> None:
        self.header.show_house(view.house, view.day, view.shift)
        last = view.recent[0] if view.recent else None
        self._posted = dates.clock(view.house, last.at) if last is not None else ""
        self._facts(view)

    def _note(self, change: Change) -> None:
        view = self._link.view
        if view is None:
            return
        self.header.show_house(view.house, view.day, change.shift)
        if change.lines:
            self._posted = dates.clock(view.house, change.lines[0].at)
            self._facts(view)

    def show_chain(self, chain: Chain) -> None:
        """Say how far the ledger is verified, and whether it is whole."""
        said, self._chain = self._chain, chain
        # Of ten thousand slices few are another per cent.
        same = said is not None and chain_fact(said) == chain_fact(chain)
        if self._link.view is not None and not same:
            self._facts(self._link.view)

    def _facts(self, view: DeskView) -> None:
        facts = [Fact(self.tr("Ctrl+K commands"), "keyboard")]
        if self._chain is not None:
            facts.insert(0 if self._chain.state == "damaged" else 1, chain_fact(self._chain))
        if view.day.calendar != view.day.day:
            facts.insert(0, Fact(self._still(view), "moon", "warn"))
        if view.unsigned:
            facts.insert(0, Fact(self.tr("The last document is not signed"), "warning", "warn"))
        if self._posted:
            facts.append(Fact(self.tr("Last line {time}").format(time=self._posted), "database"))
        self._standing = facts
        self._say_facts()

    def _lagging(self, lags: bool) -> None:
        self._waits = [Fact(self.tr("Waiting for the disk"), "database", "warn")] if lags else []
        self._say_facts()

    def _say_facts(self) -> None:
        kept = words.facts(self._link.kept_now, self._link.clock())
        first = [
            *self._waits,
            *self._going_on(),
            *self.owing.facts(),
            *(fact for fact in kept if fact.ink == "warn"),
            *self.hub.facts(),
        ]
        alone = [] if self.hub.joined or not self._standing else [Fact(self.tr("Offline"), "offline")]
        rest = [*(fact for fact in kept if fact not in first), *self.retention.facts()]
        self.status.set_facts([*first, *self._standing, *alone, *rest])

    def _going_on(self) -> list[Fact]:
        """Whose work goes on behind the lock. What it is about is theirs."""
        whose = dict.fromkeys(sheet.whose for sheet in sheets(self.window()) if sheet.whose and sheet.runs())
        return [Fact(self.tr("{who}'s work goes on").format(who=who), "import") for who in whose]

    def _still(self, view: DeskView) -> str:
        if view.day.day > view.day.calendar and not view.day.rolled:
            return self.tr("Still {day}: the clock stands earlier").format(day=dates.short_day(view.day.day))
        if view.day.day > view.day.calendar:
            return self.tr("Already {day}: the day was rolled").format(day=dates.short_day(view.day.day))
        until = f"{_cutoff(view.house)}"
        return self.tr("Still {day} until {time}").format(day=dates.short_day(view.day.day), time=until)


def _cutoff(house: House) -> str:
    return house.cutoff.strftime("%H:%M")
