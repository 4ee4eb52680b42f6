"""What one run of a command stands on: the data folder, the ledger, the clock read once, who acts, how it answers."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tracker.cli import output
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import WHOLE, Stop

if TYPE_CHECKING:  # the ledger is imported only by a command that opens one
    from tracker.desk.meeting.holds import Holds
    from tracker.domain.house import House
    from tracker.domain.money import Currency
    from tracker.domain.people import Person
    from tracker.ledger.store import Ledger

T = TypeVar("T")
_COUNTER = 40
"""How wide a counter is at most."""


def clock() -> datetime:
    """The instant, aware, UTC."""
    return datetime.now(UTC)


@dataclass
class Station:
    """One run. `now` is read when it begins; the ledger opens when it is first needed and is closed by `close`.

    `json` says how to answer; `json_asked` that the word stands somewhere, for what fails before the option is read.
    `alone` says that the process is for this command only, and ends with it.
    `unwritten` is why standard output took no answer: told in the end, since it undoes nothing of what was done.
    """

    json: bool = False
    json_asked: bool = False
    alone: bool = False
    now: datetime = field(default_factory=lambda: clock())
    chosen: str | None = None
    money: Currency | None = None
    _ledger: Ledger | None = None
    _across: Holds | None = None
    _counting: bool = False
    unwritten: OSError | None = None

    def choose(self, folder: str) -> None:
        """Use this data folder. Refused when it is empty: a script's missing variable must not reach the real ledger."""
        if not folder.strip():
            raise Refused(
                "bad_data_dir", "The data folder is empty: name one after --data-dir, or leave the option out."
            )
        self.chosen = folder

    @property
    def folder(self) -> Path:
        """The data folder."""
        from tracker import paths

        try:
            return paths.data_dir(self.chosen)
        except RuntimeError:
            raise Refused(
                "bad_data_dir", "The data folder names a user who is not on this computer: write it in full."
            ) from None

    @property
    def ledger_file(self) -> Path:
        """Where the ledger is, or will be."""
        from tracker import paths

        return self.folder / paths.LEDGER_NAME

    @property
    def ledger(self) -> Ledger:
        """The ledger. Refused or LedgerFault when it cannot be opened."""
        return self._ledger if self._ledger is not None else self.open()

    def open(self, *, create: bool = False) -> Ledger:
        """Open the ledger, or begin one. Refused where it is gone, and not yet restored."""
        from tracker.ledger.keep.follower import followed
        from tracker.ledger.keep.gone import check_not_gone

        check_not_gone(self.ledger_file)
        self._ledger = followed(self.ledger_file, create=create)
        return self._ledger

    @cached_property
    def house(self) -> House:
        """The hotel. Refused when none is set up."""
        from tracker.ledger import house as of_house

        found = of_house.house(self.ledger)
        self.money = found.currency
        return found

    @cached_property
    def across(self) -> Holds | None:
        """What holds a cap at the hotel's other desks, connecting from now on; None where there are none to be asked."""
        from tracker.desk.meeting import state

        if state.read(self.ledger) is None:
            return None  # holding brings much in, and most desks are in no hub
        from tracker.desk.meeting.holds import at_once

        self._across = at_once(self.ledger, self.time)
        return self._across

    def close(self) -> None:
        """Close what was opened."""
        if self._across is not None:
            self._across.close()
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None

    def time(self) -> datetime:
        """What the clock says at this moment, for what goes on for long."""
        return clock()

    def actor(self, initials: str) -> Person:
        """Who acts, by the PIN in LATITUDE_PIN or typed. Refused for a bad one."""
        return self._signed_in(initials, "LATITUDE_PIN")

    def approver(self, initials: str | None) -> Person | None:
        """Who approves, by the PIN in LATITUDE_APPROVER_PIN or typed; None for None."""
        return None if initials is None else self._signed_in(initials, "LATITUDE_APPROVER_PIN")

    def _signed_in(self, initials: str, variable: str) -> Person:
        from tracker.desk import access

        _ = self.house  # amounts in a refusal are in its currency
        known = access.person(self.ledger, initials)
        return access.sign_in(self.ledger, known.initials, secret(variable, f"PIN of {known.initials}"), self.now)

    def confirmed(self, at_once: bool, do: Callable[[Collection[str]], T]) -> T:
        """Do it; what has to be confirmed first is asked at a terminal, or refused with a hint to `--confirm`."""
        from tracker.desk.stamp import ALL_CONFIRMED

        said_yes: set[str] = set(ALL_CONFIRMED) if at_once else set()
        while True:
            try:
                return do(frozenset(said_yes))
            except AskFirst as question:
                if question.code in said_yes:
                    raise
                if self.json or not at_terminal():
                    raise AskFirst(
                        question.code,
                        Sentence("{message} Repeat with --confirm to go on.", message=question.message),
                        **question.facts,
                        confirm=True,
                    ) from None
                click.echo(output.one_line(question.message), err=True)
                if not click.confirm("Go on?", err=True):
                    raise Refused("not_confirmed", "Nothing was done.") from None
                said_yes.add(question.code)

    def show(self, result: Mapping[str, Any], words: str | Iterable[str]) -> None:
        """The answer: the result as JSON, or the words (one line, or several) for a person."""
        self.stop_counting()
        if self.json:
            self.write(output.answer(result, self.money))
            return
        for line in [words] if isinstance(words, str) else words:
            self.write(output.one_line(line))

    def write(self, text: str) -> None:
        """Write a line of the answer, unless standard output has taken none before."""
        if self.unwritten is None:
            try:
                output.write(text, sys.stdout)
            except OSError as error:
                self.unwritten = error

    @contextmanager
    def stoppable(self, what: str, *, share: bool = True) -> Iterator[Stop]:
        """What long work is handed: it counts while a person waits, and Ctrl+C stops it where that leaves nothing half done.

        Too late to be stopped it goes on to its end, which is then what is answered.
        """
        stop = Stop(self.progress(what, share=share))
        unheard = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        if unheard or threading.current_thread() is not threading.main_thread():
            yield stop
            return
        before = signal.signal(signal.SIGINT, lambda _number, _frame: stop.wish() and None)
        try:
            yield stop
        finally:
            signal.signal(signal.SIGINT, before)

    def progress(self, what: str, *, share: bool = False) -> Callable[[int, int], None] | None:
        """A counter on standard error while a person waits, or the `share` of the whole; None when nobody looks."""
        if self.json or sys.stderr is None or not sys.stderr.isatty():
            return None

        def told(done: int, total: int) -> None:
            far = f"{100 * done // WHOLE} %" if share else f"{done:,} of {total:,}" if total else f"{done:,}"
            sys.stderr.write(f"\r{what}: {far}".ljust(_COUNTER))
            sys.stderr.flush()
            self._counting = True

        return told

    def stop_counting(self) -> None:
        """Take the counter off the screen, before anything else is written."""
        if self._counting and sys.stderr is not None:
            sys.stderr.write("\r" + " " * _COUNTER + "\r")
            sys.stderr.flush()
        self._counting = False


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def secret(variable: str, what: str, *, twice: bool = False) -> str:
    """A PIN from the environment, or typed without being shown. Refused when there is neither."""
    found = os.environ.get(variable)
    if found:
        return found
    if not at_terminal():
        raise Refused(
            "no_pin",
            Sentence("The {what} is missing: set {variable}, or run this at a terminal.", what=what, variable=variable),
        )
    return str(click.prompt(what, hide_input=True, err=True, confirmation_prompt=twice))
