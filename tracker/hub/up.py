"""Lines on their way up: a batch in one transaction with all that belongs to it, so that any of it is there or none.

Many lines are copied into a table of the connection's own, in the server's own form of them, and go from there into the journal
by one statement, past all its guards: neither side reads or writes a text of them on the way. Few lines, and all of them where
the server lets a desk make no such table, go as one JSON text. All that follows the copy is sent before any of it is answered.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, LiteralString

from tracker.hub.rows import DAY, DESK, NAMES, TYPES, Row
from tracker.hub.server import Server

_COLUMNS = [name for name, _ in TYPES]
_FIELDS: LiteralString = ", ".join(f"{name} {kind}" for name, kind in TYPES)
_STAGE: LiteralString = f"CREATE TEMPORARY TABLE IF NOT EXISTS arriving ({_FIELDS}) ON COMMIT DELETE ROWS"
_COPY: LiteralString = f"COPY pg_temp.arriving ({NAMES}) FROM STDIN (FORMAT binary)"
FEW = 100
"""So many lines cost less as a text than a table does that is made for them."""
_ADD: LiteralString = f"INSERT INTO latitude.line (hotel, {NAMES}) SELECT %s, {NAMES} FROM pg_temp.arriving"
_ADD_FEW: LiteralString = (
    f"INSERT INTO latitude.line (hotel, {NAMES}) SELECT %s, {NAMES} FROM json_to_recordset(%s) AS came ({_FIELDS})"
)
_MAY_STAGE: LiteralString = "SELECT has_database_privilege(current_database(), 'TEMPORARY')"
_KEEP_ENTRIES: LiteralString = "SELECT latitude.keep_entries(%b::text[], %b::int8[], %b::bytea[])"
_KEEP_WORDS: LiteralString = "SELECT latitude.keep_words(%b::text[], %b::text[], %b::bytea[])"
_FORGET: LiteralString = "DELETE FROM latitude.words WHERE hotel = %s AND desk = %s AND uuid = ANY(%s)"
_MONTHS: LiteralString = "SELECT latitude.months(%s)"
_SOON: LiteralString = "SET LOCAL synchronous_commit TO off"


class Up:
    """What a connection knows of its way up: which months are made, and whether it may have a table of its own, or has."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._months: set[str] = set()
        self._may_stage: bool | None = None
        self._is_staged = False

    def ship(
        self, hotel: str, rows: Sequence[Row], entries: Sequence[tuple[str, int, bytes]],
        words: Sequence[tuple[str, str, bytes]], forgotten: Sequence[str], *, formed: Sequence[bytes] | None, lasting: bool,
        handed: Callable[[], None],
    ) -> None:  # fmt: skip
        """As `Hub.ship`."""
        server, desk = self._server, rows[0][DESK]
        months = {row[DAY][:7]: row[DAY] for row in rows if row[DAY][:7] not in self._months}
        formed = self.formed(rows) if formed is None else formed
        with server.transaction():
            if formed is not None:
                self._copy(formed)
            with server.ahead() as ahead:
                if months:
                    ahead.ask((_MONTHS,), (list(months.values()),))
                if formed is not None:
                    ahead.ask((_ADD,), (hotel,))
                else:
                    ahead.ask((_ADD_FEW,), (hotel, _json(rows)))
                if not lasting:
                    ahead.ask((_SOON,), None)
                if entries:
                    ahead.ask((_KEEP_ENTRIES,), _columns(entries))
                if words:
                    ahead.ask((_KEEP_WORDS,), _columns(words))
                if forgotten:
                    ahead.ask((_FORGET,), (hotel, desk, list(forgotten)))
                handed()
        self._months |= months.keys()
        self._is_staged |= formed is not None

    def formed(self, rows: Sequence[Row]) -> Sequence[bytes] | None:
        """As `Hub.formed`."""
        many = len(rows) > FEW and self._copies()
        return self._server.formed([kind for _, kind in TYPES], rows) if many else None

    def _copies(self) -> bool:
        """Whether the server lets this desk make a table of its own, as any server does unless IT took that away."""
        if self._may_stage is None:
            self._may_stage = bool(self._server.query(_MAY_STAGE)[0][0])
        return self._may_stage

    def _copy(self, formed: Sequence[bytes]) -> None:
        if not self._is_staged:
            self._server.run(_STAGE)
        self._server.copy(_COPY, formed)


def _columns(rows: Sequence[Row]) -> tuple[list[Any], ...]:
    """Rows as a list for each column."""
    return tuple(map(list, zip(*rows, strict=True)))


def _json(rows: Sequence[Row]) -> str:
    """Lines as JSON objects, bytes as the server reads them."""
    plain = [[f"\\x{value.hex()}" if isinstance(value, bytes) else value for value in row] for row in rows]
    return json.dumps([dict(zip(_COLUMNS, row, strict=True)) for row in plain], ensure_ascii=False)
