"""What a desk holds in the hub while it checks a cap: taken, and let go again. Knows no cap and no ledger."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.problems import LedgerFault
from tracker.hub.asked import Asked
from tracker.hub.lines import Known
from tracker.hub.server import Server

_HOLD = (
    "SELECT h.desk, h.label, h.desk_seq, encode(h.hash, 'hex'), h.is_out::int, h.is_waited_for::int"
    " FROM latitude.hold(ARRAY(SELECT json_array_elements_text($1::json)), $2::text, $3::int) AS h"
)
"""Not prepared: the driver forgets all that is, whenever a batch of lines was refused."""


@dataclass(frozen=True)
class Seen:
    """A desk as it stood when the hold was taken. `is_waited_for`: it claimed the same and its line is not there yet."""

    known: Known
    is_waited_for: bool


class Question:
    """A hold that is on its way: nothing else is asked over the connection until it was answered."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked

    def answer(self, seconds: float) -> list[Seen] | None:
        """All desks as they stand now that it is held; None when another desk holds one of the keys for too long. LedgerFault
        when no answer comes within so many seconds: then the connection is gone."""
        try:
            rows = self._asked.rows(seconds)
        except LedgerFault as fault:
            if fault.code != "hub_busy":
                raise
            return None
        return [
            Seen(Known(desk, label, int(number), bytes.fromhex(hash_), left == "1"), waited == "1")
            for desk, label, number, hash_, left, waited in rows
        ]


class Claims:
    """Holds over a connection that nothing else uses; at most one at a time."""

    def __init__(self, server: Server, patience: float) -> None:
        """No statement takes longer than `patience`, in seconds."""
        self._server = server
        server.query("SELECT set_config('statement_timeout', %s, false)", (str(int(patience * 1000)),))

    def ask(self, keys: Sequence[str], line: str, wait: float) -> Question:
        """Ask to hold these keys for the line of that uuid, and for another desk's hold to be waited for, `wait` seconds at
        most. Comes back at once: one message goes, and the answer comes when the claim is on the server's disk."""
        return Question(self._server.ask(_HOLD, (json.dumps(list(keys)), line, str(int(wait * 1000)))))

    def let_go(self, line: str, *, posted: bool) -> None:
        """Hold nothing any more. The claim of a line that was posted stays until the line is in the hub."""
        self._server.query("SELECT latitude.let_go(%s, %s)", (line, posted))
        self._server.query("SELECT pg_advisory_unlock_all()")

    def answers(self) -> None:
        """Ask whether anybody is there. LedgerFault when nobody is."""
        self._server.query("SELECT 1")
