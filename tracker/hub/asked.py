"""A question to the hub that is sent by itself: whoever asked does something else until the answer is wanted. Knows no table."""

from __future__ import annotations

from collections.abc import Sequence
from selectors import EVENT_READ, EVENT_WRITE, BaseSelector, DefaultSelector
from time import monotonic

import psycopg
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGresult

from tracker.domain.meeting import Place
from tracker.domain.sentences import Sentence
from tracker.hub.problems import told, unreachable


class Asked:
    """A statement on its way, over a connection on which nothing else is asked until its rows are there.

    It goes as one message with its commit. No thread watches over it: to make one for each post costs as much as the answer.
    """

    def __init__(self, conn: psycopg.Connection, place: Place, sql: str, values: Sequence[str]) -> None:
        """Send it. Refused or LedgerFault where it cannot be."""
        self._conn, self._place = conn, place
        with told(place):
            conn.pgconn.send_query_params(sql.encode(), [value.encode() for value in values])
            conn.pgconn.flush()

    def rows(self, seconds: float) -> list[list[str]]:
        """The rows of the answer, as texts, once what the statement did is committed. Refused or LedgerFault as the server says;
        LedgerFault when it says nothing within so many seconds: then the connection is closed."""
        until, found = monotonic() + seconds, list[PGresult]()
        with told(self._place), DefaultSelector() as ready:
            while (result := self._next(ready, until)) is not None:
                found.append(result)
            for result in found:
                if result.status != ExecStatus.TUPLES_OK:
                    raise psycopg.errors.error_from_result(result)
        return [
            [(result.get_value(row, column) or b"").decode() for column in range(result.nfields)]
            for result in found
            for row in range(result.ntuples)
        ]

    def _next(self, ready: BaseSelector, until: float) -> PGresult | None:
        """The next result, or None after the last one."""
        line = self._conn.pgconn
        while (unsent := line.flush()) or line.is_busy():  # the first where it was longer than the system takes at once
            self._wait(ready, EVENT_READ | EVENT_WRITE if unsent else EVENT_READ, max(0.0, until - monotonic()))
            line.consume_input()
        return line.get_result()

    def _wait(self, ready: BaseSelector, events: int, seconds: float) -> None:
        try:
            ready.register(self._conn.fileno(), events)
            came = ready.select(seconds)
            ready.unregister(self._conn.fileno())
        except OSError as error:  # it was closed meanwhile, by whoever ends
            raise unreachable(self._place, error.strerror or type(error).__name__) from error
        if not came:
            self._conn.close()
            raise unreachable(self._place, Sentence("it did not answer in time"))
