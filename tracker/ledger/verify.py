"""Checks the ledger: every line recomputed, every commitment compared, every guard in place. Changes nothing.

Numbers follow one another, but a `restore` line says how far it skipped: `after` the last line there, `seq` its own.
The checks themselves are the family in `checks`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger.checks.acknowledged import acknowledged
from tracker.ledger.checks.aside import Aside, keep_pages
from tracker.ledger.checks.beside import beside, of_no_line, pins
from tracker.ledger.checks.guards import guards
from tracker.ledger.checks.lines import Lines
from tracker.ledger.checks.others import other_desks
from tracker.ledger.checks.pages import damage
from tracker.ledger.checks.register import register, removed
from tracker.ledger.checks.rules import rules
from tracker.ledger.checks.sieve import Sieve
from tracker.ledger.checks.walks import UNREADABLE, Walk, Walks
from tracker.ledger.checks.wrong import Steps, Wrong
from tracker.ledger.keep.rows import COLUMNS, STORED, text_of
from tracker.ledger.store import PAGE, Ledger

SLICE = 100
"""So many lines are checked at once behind an open desk: a key or a post meets one slice, and waits 2 ms for its end."""

_PARTS = 64
"""Into so many parts two threads share the lines: who is done first waits for the end of one."""


@dataclass(frozen=True)
class Verified:
    """The result: `lines` checked; when not `ok`, the first bad line number (None: not a line) and what is wrong.

    `last` is the number of the last line that was there, `known` counts what is wrong and was acknowledged by a manager,
    `wrong` is what can be acknowledged now.
    """

    ok: bool
    lines: int
    first_bad_seq: int | None = None
    reason: str = ""
    head: str = ""
    last: int = field(default=0, compare=False)
    known: int = field(default=0, compare=False)
    wrong: Wrong | None = field(default=None, compare=False)


class Verification:
    """One verification up to the last line of now, in steps between which the desk can post: what is checked never changes.

    From line `first` on: then the register and the PINs are not looked at. `full` also checks every page of the file. With
    `beside` a second thread looks at the pages and takes its part of the rest, until `end`: quicker, but whoever posts may wait long.
    """

    def __init__(
        self, ledger: Ledger, *, first: int = 1, full: bool = False, page: int = PAGE, beside: bool = False
    ) -> None:  # fmt: skip
        self._ledger, self._first, self._full, self._page = ledger, first, full, page
        self._steps: Steps | None = None
        self._lines: Lines | None = None
        self._walks: Walks | None = None
        self._last = self._known = self._done = self._total = 0
        self._head = ""
        self._acknowledged: set[tuple[int | None, str]] = set()
        self._aside = Aside(ledger.path, read_only=ledger.read_only) if beside else None
        self._kept = keep_pages(ledger) if beside else None
        self._pages = self._aside.ask(damage) if self._aside and full else None
        self._found: Verified | None = None

    @property
    def progress(self) -> tuple[int, int]:
        """How many checks are done, of how many (0: not known yet): a line is looked at twice, a guest once."""
        return self._done + (self._walks.done if self._walks else 0), self._total

    @property
    def upto(self) -> int:
        """The number of the last line up to which the chain holds."""
        return self._lines.upto if self._lines else self._first - 1

    def of(self, ledger: Ledger) -> bool:
        """Whether it reads this ledger: one that was opened anew is begun with anew."""
        return self._ledger is ledger

    def step(self) -> Verified | None:
        """Do a piece of the work; the result at the end, or at the first thing that is wrong and not acknowledged.

        LedgerFault when the environment fails; damage of the file is a result.
        """
        if self._found is None:
            self._found = self._tried(self._next)
        if self._found is None or self._pages is None:
            return self._found
        return self._tried(self._after_pages)

    def end(self) -> None:
        """Nothing more is asked: let go of the file."""
        if self._walks is not None:
            self._walks.end()
        if self._aside is not None:
            self._aside.end()
        if self._kept is not None:
            keep_pages(self._ledger, self._kept)

    def _tried(self, work: Callable[[], Verified | None]) -> Verified | None:
        try:
            return work()
        except LedgerFault as fault:
            if fault.code != "corrupt":
                raise
            return self._bad(Sentence("the file is damaged: its pages cannot be read"))
        except UNREADABLE:
            return self._bad(Sentence("the file is damaged: a name, a text or a PIN in it cannot be read"))

    def _next(self) -> Verified | None:
        if self._steps is None:
            self._begin()
        return self._take()

    def _after_pages(self) -> Verified | None:
        """What was found; damaged pages come before it, for they may be why, and nothing else is told then."""
        assert self._pages is not None
        if not self._pages.there():
            return None
        if self._pages.failed() or self._pages.said():
            self._lines, self._head, self._last, self._known = None, "", 0, 0
            damaged = self._pages.said()
            return self._bad(damaged, None, Wrong(None, damaged))
        return self._found

    def _begin(self) -> None:
        damaged = damage(self._ledger) if self._full and self._pages is None else ""
        if damaged:
            self._steps = iter([Wrong(None, damaged)])
            return
        self._last = self._ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0]
        self._acknowledged = acknowledged(self._ledger)
        self._lines = Lines(self._ledger, self._first, self._last, self._page)
        span = max(self._last - self._first + 1, 0)
        stays = self._ledger.query("SELECT count(*) FROM stay")[0][0] if self._first == 1 else 0
        self._total = 2 * span + stays
        self._steps = self._all(self._lines, span, stays)

    def _all(self, lines: Lines, size: int, stays: int) -> Steps:
        self._walks = walks = self._others(stays)
        if self._aside is not None:
            self._aside.ask(walks.help)
        for wrong in lines.steps():
            if wrong is None:
                self._done = min(self._done + self._page, size)
            yield wrong
        self._done = size
        self._head = lines.head
        yield from guards(self._ledger)
        yield from walks.steps(self._ledger)

    def _others(self, stays: int) -> Walks:
        """All that is looked at but the chain: everything once, and then closely what is not beyond doubt."""
        first, page = self._first, self._page
        sieve = Sieve(first, self._last, page)
        sifting = [
            Walk(partial(sieve.lines, begin=begin, end=end), end - begin, quiet=True)
            for begin, end in sieve.parts(_PARTS if self._aside is not None else 1)
        ]
        walks = [
            Walk(lambda ledger: rules(ledger, first, page, sieve.pages())),
            Walk(lambda ledger: beside(ledger, sieve.pages())),
        ]
        if first == 1:
            sifting += Walk(sieve.names, quiet=True), Walk(sieve.stays, stays, quiet=True)
            walks += (
                Walk(lambda ledger: of_no_line(ledger, page), quiet=True),
                Walk(lambda ledger: register(ledger, sieve.spans(ledger))),
                Walk(lambda ledger: removed(ledger, sieve.pages())),
                Walk(pins),
                Walk(lambda ledger: other_desks(ledger, page)),
            )
        return Walks([*sifting, *walks], page, lambda wrong: not self._is_known(wrong))

    def _is_known(self, wrong: Wrong) -> bool:
        return bool(wrong.found) and (wrong.seq, wrong.found) in self._acknowledged

    def _take(self) -> Verified | None:
        assert self._steps is not None  # begun
        for wrong in self._steps:
            if wrong is None:
                return None
            if self._is_known(wrong):
                self._known += 1
                continue
            return self._bad(wrong.reason, wrong.seq, wrong)
        lines = self._lines.checked if self._lines else 0
        return Verified(True, lines, None, "", self._head, self._last, self._known)

    def _bad(self, reason: str, seq: int | None = None, wrong: Wrong | None = None) -> Verified:
        lines, head = self._lines.checked if self._lines else 0, self._head
        return Verified(False, lines, seq, reason, head, self._last, self._known, wrong)


def verify(ledger: Ledger, *, full: bool = False, told: Told | None = None, page: int = PAGE) -> Verified:
    """Check the whole ledger at once. `full` also checks every page of the file (`PRAGMA integrity_check`).

    `told` hears of it after every `page` lines, and now and then within what SQLite does.
    """
    return finished(Verification(ledger, full=full, page=page), ledger, told)


def finished(work: Verification, ledger: Ledger, told: Told | None = None) -> Verified:
    """Do all of a verification. Stopped where `told` says so, within a page as well."""
    try:
        with ledger.heard(lambda: told(*work.progress) if told else None):
            while (result := work.step()) is None:
                if told:
                    told(*work.progress)
    finally:
        work.end()
    return result


def verify_latest(ledger: Ledger, most: int) -> Verified:
    """Check the last `most` lines and the guards: a quick look; the whole chain is `verify`'s."""
    last = ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0]
    work = Verification(ledger, first=max(1, last - most + 1))
    result = work.step()
    while result is None:
        result = work.step()
    return result


def raw_lines(ledger: Ledger, first: date = date.min, last: date = date.max) -> Iterator[str]:
    """The journal as JSON lines, fields as stored, hashes in hex: what an independent verifier reads.

    Whole lines of the business days from `first` to `last`, however few.
    """
    begins, ends, day = first.isoformat(), last.isoformat(), COLUMNS.index("business_day")
    return (text_of(row) for row in ledger.walk(STORED) if begins <= row[day] <= ends)
