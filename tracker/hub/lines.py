"""What a desk asks of the hub and gives it: who is there, lines down, lines up, what may be erased. Rows of plain values.

Every call is short; a batch goes up in one transaction with all that belongs to it. Knows no ledger, believes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.hub.down import Down, down
from tracker.hub.outside import may_not_do
from tracker.hub.problems import closed
from tracker.hub.rows import Row
from tracker.hub.schema import check_version
from tracker.hub.server import Server
from tracker.hub.up import Up

_CLOSED_AT: LiteralString = "d.closed_at"
_IS_CLOSED: LiteralString = "latitude.is_closed()"
_NEXT: LiteralString = (
    "SELECT l.desk FROM latitude.line AS l WHERE l.hotel = %(hotel)s AND l.desk > k.desk ORDER BY l.desk LIMIT 1"
)
_DESKS: LiteralString = f"""
WITH RECURSIVE k (desk) AS (
  (SELECT l.desk FROM latitude.line AS l WHERE l.hotel = %(hotel)s ORDER BY l.desk LIMIT 1)
  UNION ALL SELECT ({_NEXT}) FROM k WHERE k.desk IS NOT NULL)
SELECT desk FROM k WHERE desk IS NOT NULL
"""
"""From one desk to the next in the keys of a hotel's parts: its lines are not read."""
_ANY = 2**62
"""No desk has as many lines."""


@dataclass(frozen=True)
class Known:
    """A desk as the hub knows it: its name there, its last line's number and hash (0 and empty before the first)."""

    desk: str
    label: str
    desk_seq: int
    hash: bytes
    left: bool
    closed_at: datetime | None = None
    """When IT closed it (UTC); None for one that is in, or left by itself."""


@dataclass(frozen=True)
class Greeting:
    """What the hub says first: the hotel's short name, its desks (which was the first), the server's clock (UTC)."""

    hotel: str
    founder: str
    desks: tuple[Known, ...]
    clock: datetime


class Hub:
    """A desk's connection to the hub."""

    def __init__(self, server: Server) -> None:
        """Refused when the schema is another version's."""
        self._server = server
        self._up = Up(server)
        self.hotel = ""
        self.schema = check_version(server)
        """Which version of the schema it has."""

    @property
    def server(self) -> Server:
        """The connection, to listen or to close."""
        return self._server

    def greet(self) -> Greeting:
        """Who is there, and how far each has come. Its hotel is empty for a desk that has left. Refused for one that IT closed."""
        found = self._server.query(
            "SELECT h.code, coalesce(h.founder, ''), clock_timestamp() FROM latitude.hotel AS h"
            " WHERE h.code = latitude.my_hotel()"
        )
        desks = self._server.query(
            f"SELECT d.desk, d.label, coalesce(e.desk_seq, 0), coalesce(e.hash, ''), d.left_at IS NOT NULL, {_CLOSED_AT}"
            " FROM latitude.desk AS d LEFT JOIN latitude.head AS e ON e.desk = d.desk"
            " WHERE d.desk IS NOT NULL AND d.hotel = latitude.my_hotel() ORDER BY d.label"
        )
        if not found:
            shut, now = self._server.query(f"SELECT {_IS_CLOSED}, clock_timestamp()")[0]
            if shut:
                raise closed()
            return Greeting("", "", (), now)
        self.hotel = found[0][0]
        code, founder, now = found[0]
        return Greeting(code, founder, tuple(Known(*row) for row in desks), now)

    def join(self, desk: str, name: str, currency: str, timezone: str, key_check: str, *, only_check: bool) -> bool:
        """Let this desk in, or only say whether it could be; True when it is the hotel's first. Refused by the hub's rules."""
        values = (desk, name, currency, timezone, key_check, only_check)
        return bool(self._server.query("SELECT latitude.join_hotel(%s, %s, %s, %s, %s, %s)", values)[0][0])

    def is_begun(self) -> bool:
        """Whether a desk of this one's hotel has joined before. Refused for a user of no desk."""
        try:
            found = self._server.query("SELECT latitude.is_begun()")[0][0]
        except Refused as refusal:
            if not may_not_do(refusal):
                raise
            found = None
        if found is None:
            raise Refused(
                "hub_no_desk",
                Sentence(
                    "{user} is no desk's user of the hub: ask IT for one of this desk's own (`latitude hub create --desk`).",
                    user=self._server.place.user,
                ),
            )
        return bool(found)

    def leave(self) -> None:
        """Take this desk out of the hotel: it sees and sends nothing any more, and its lines stay."""
        self._server.run("SELECT latitude.leave_hotel()")

    def forget_claims(self) -> None:
        """Claims of this desk that are older than any post takes: all its lines are in the hub by now."""
        self._server.query("SELECT latitude.forget_claims()")

    def people(self) -> list[tuple[str, str]]:
        """(desk, body of a `join` line) of all desks, oldest first."""
        (hotel,) = self._server.query("SELECT latitude.my_hotel()")[
            0
        ]  # named, so that no other hotel's parts are locked
        return self._server.query(
            "SELECT desk, body FROM latitude.line WHERE hotel = %s AND kind = 'join' AND stay IS NULL ORDER BY at, desk, desk_seq",
            (hotel,),
        )

    def day_rule(self) -> tuple[str, str | None]:
        """The hotel's time zone, and the body of its first desk's last `hotel` line (None before that desk has sent it)."""
        (hotel,) = self._server.query("SELECT latitude.my_hotel()")[0]
        ((zone, founder),) = self._server.query(
            "SELECT coalesce(timezone, ''), founder FROM latitude.hotel WHERE code = %s", (hotel,)
        )
        found = self._server.query(  # named, as in `people`
            "SELECT body FROM latitude.line WHERE hotel = %s AND desk = %s AND kind = 'hotel' AND stay IS NULL"
            " ORDER BY desk_seq DESC LIMIT 1",
            (hotel, founder),
        )
        return zone, found[0][0] if found else None

    def chain(self, desk: str, most: int) -> Generator[Down, None, None]:
        """All lines of a desk from its first, `most` at a time, as `down`, without what may be erased: to who may see lines only."""
        return down(self._server, self.hotel, desk, 0, "", _ANY, most, alone=True)

    def down(self, desk: str, after: int, day: str, upto: int, most: int) -> Generator[Down, None, None]:
        """The lines of a desk after a number, as `down`: each batch is asked for while the one before it is at work here."""
        return down(self._server, self.hotel, desk, after, day, upto, most)

    def every_desk(self) -> list[tuple[str, str, str, int]]:
        """(hotel, name of the desk, desk, lines) of all that have joined, to who may see them (an auditor: all). Of lines whose desk
        nobody knows any more, the desk stands for its name too, and their number is 0."""
        known = self._server.query(
            "SELECT d.hotel, d.label, d.desk, coalesce(e.desk_seq, 0) FROM latitude.desk AS d"
            " LEFT JOIN latitude.head AS e ON e.desk = d.desk WHERE d.desk IS NOT NULL ORDER BY d.hotel, d.label"
        )
        named = {desk for _, _, desk, _ in known}
        for (hotel,) in self._server.query("SELECT code FROM latitude.hotel ORDER BY code"):
            found = self._server.query(_DESKS, {"hotel": hotel})
            known += [(hotel, desk, desk, 0) for (desk,) in found if desk not in named]
        return known

    def formed(self, rows: Sequence[Row]) -> Sequence[bytes] | None:
        """Lines as the server takes many; None of few, and where it lets no desk send any so. All but the first may be while others go
        up on another thread."""
        return self._up.formed(rows)

    def ship(
        self, rows: Sequence[Row], entries: Sequence[tuple[str, int, bytes]], words: Sequence[tuple[str, str, bytes]],
        forgotten: Sequence[str], *, formed: Sequence[bytes] | None = None, lasting: bool = True, handed: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        """Add lines of this desk (`formed` already, where they are), with their entries and texts; take away the texts of `forgotten`
        lines. All or nothing.

        Refused when the hub does not take a line. Not `lasting`: a power cut at the server may lose it until one that is lasting
        has gone up; whoever says so sends one after it, and notes nothing before. `handed` is called when all of it is on its way and
        nothing is done here until the server has answered.
        """
        self._up.ship(self.hotel, rows, entries, words, forgotten, formed=formed, lasting=lasting, handed=handed)
