"""What a desk holds in the hub while it checks a cap: taken, and let go again. Knows no cap and no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.hub.lines import Known
from tracker.hub.server import Server


@dataclass(frozen=True)
class Seen:
    """A desk as it stood when the hold was taken. `is_waited_for`: it claimed the same and its line is not there yet."""

    known: Known
    is_waited_for: bool


class Claims:
    """Holds over a connection that nothing else uses; at most one at a time."""

    def __init__(self, server: Server, patience: float) -> None:
        """No statement takes longer than `patience`, in seconds."""
        self._server = server
        server.query("SELECT set_config('statement_timeout', %s, false)", (str(int(patience * 1000)),))

    def take(self, keys: Sequence[str], line: str, wait: float) -> list[Seen]:
        """Hold these keys for the line of that uuid, and see all desks as they stand then. LedgerFault ("hub_busy") when
        another desk holds one of them for longer than `wait`, in seconds."""
        rows = self._server.query("SELECT * FROM latitude.hold(%s, %s, %s)", (list(keys), line, int(wait * 1000)))
        return [Seen(Known(*row[:5]), row[5]) for row in rows]

    def let_go(self, line: str, *, posted: bool) -> None:
        """Hold nothing any more. The claim of a line that was posted stays until the line is in the hub."""
        self._server.query("SELECT latitude.let_go(%s, %s)", (line, posted))
        self._server.query("SELECT pg_advisory_unlock_all()")

    def answers(self) -> None:
        """Ask whether anybody is there. LedgerFault when nobody is."""
        self._server.query("SELECT 1")
