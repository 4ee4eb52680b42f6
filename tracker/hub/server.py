"""One connection to the hub: opened safely, patient only for so long, closed. Knows no table but the schema's version."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from types import TracebackType
from typing import Any, LiteralString, Self

import psycopg
from psycopg import sql as composed
from psycopg.copy import Writer

from tracker.domain.meeting import Place
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.hub import door
from tracker.hub.asked import Asked
from tracker.hub.problems import (
    at_the_door,
    is_from_a_server,
    is_in_own_words,
    no_database,
    no_password,
    problem,
    told,
    unreachable,
)

logging.getLogger("psycopg").addHandler(logging.NullHandler())
"""What the driver would tell beside its errors, as of a server that does not hear that somebody stops, else stands on the screen of whoever
runs a command."""

CONNECT_SECONDS = 5
PATIENCE = 20.0
"""Seconds that a piece of work may take before the server counts as stalled and the connection is given up."""

_OURS = " ".join(
    f"-c {name}={value}"
    for name, value in (
        ("tcp_keepalives_idle", 5),
        ("tcp_keepalives_interval", 3),
        ("tcp_keepalives_count", 2),
        ("tcp_user_timeout", 10_000),
        ("idle_in_transaction_session_timeout", 30_000),
        ("DateStyle", "ISO"),
        ("bytea_output", "hex"),
        ("search_path", "pg_catalog"),
        ("standard_conforming_strings", "on"),
        ("default_transaction_isolation", r"read\ committed"),
        ("default_transaction_read_only", "off"),
        ("row_security", "on"),
        ("plan_cache_mode", "auto"),
        ("enable_partition_pruning", "on"),
        ("jit", "off"),  # to translate a plan over ten years' parts took seconds; none here runs as long
        ("statement_timeout", 0),
        ("lock_timeout", 0),
    )
)
"""A desk whose power fails is gone for the server within a dozen seconds, and what it held with it; also when the server's own words
were on their way to it, which keepalives alone do not end. Then how the server is read, whatever IT set for the database."""

OLDEST, NEWEST = 13, 19
"""The versions of PostgreSQL that are known to do, up to the one before the last number: the tests of the hub were run on each."""

KNOWS_IDLE = 14
"""From this version on a server may end who is idle: a desk waits for somebody to post, and would be missed by a first promise. An older
one lets nobody in who says so as they connect."""


def _wanted(place: Place, database: str, password: str) -> dict[str, Any]:
    """What the driver is told."""
    return {
        "host": place.host or None, "port": place.port, "dbname": database, "user": place.user or None,
        "password": password or None, "connect_timeout": CONNECT_SECONDS, "application_name": "latitude",
        "client_encoding": "utf8", "tcp_user_timeout": 10_000, "keepalives_idle": 10, "keepalives_interval": 5,
        "keepalives_count": 3, "sslmode": "verify-full" if place.strict else "prefer",
        "sslrootcert": (place.root or "system") if place.strict else None, "options": _OURS,
    }  # fmt: skip


def _connected(place: Place, database: str, password: str) -> psycopg.Connection:
    never = None  # prepared: a plan for any hotel locks the parts of all of them, more than a server allows
    return psycopg.connect(**_wanted(place, database, password), autocommit=True, prepare_threshold=never)


def _at_the_door(error: psycopg.Error, place: Place, password: str) -> Refused | LedgerFault:
    """Why nobody was let in: by the code where it can be seen, whatever language it is said in. Where it cannot, the door that every
    server has tells whether it is the user or the database."""
    found = problem(error, place)
    if found.code != "hub_unreachable" or not is_from_a_server(error):
        return found
    state, routine = door.asked_again(_wanted(place, place.database, password), CONNECT_SECONDS)
    if state:
        return at_the_door(state, routine, error, place) or found
    if not is_in_own_words(error):
        return found
    try:
        _connected(place, "postgres", password).close()
    except psycopg.Error as other:
        return no_password(place) if is_in_own_words(other) else found
    return no_database(place)


class _Kept(Writer):
    """Takes what would go to a server."""

    def __init__(self) -> None:
        self.blocks: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.blocks.append(bytes(data))


class Ahead:
    """Questions that are on their way: each is sent as it is asked, and all that were have their answers after `wait`."""

    def __init__(
        self, conn: psycopg.Connection, pipeline: psycopg.Pipeline, patient: Callable[[], AbstractContextManager[None]]
    ) -> None:  # fmt: skip
        self._conn, self._pipeline, self._patient = conn, pipeline, patient

    def ask(self, statements: Iterable[LiteralString], values: Any) -> list[psycopg.Cursor[tuple[Any, ...]]]:
        """Where the rows of these statements about the same will be, in the server's own form."""
        with self._patient():
            return [self._conn.cursor(binary=True).execute(sql, values) for sql in statements]

    def wait(self) -> None:
        """Wait for all that was asked."""
        with self._patient():
            self._pipeline.sync()


class Server:
    """An open connection. Every error leaves as Refused or LedgerFault; after one, it is closed."""

    def __init__(self, place: Place, password: str, *, patience: float = PATIENCE) -> None:
        """Refused for a bad password or certificate, or a server of another kind; LedgerFault when nobody answers.

        On this computer there is nobody between, and no name to prove.
        """
        self.place, self._patience, self._bounded = place, patience, False
        try:
            self._conn = _connected(place, place.database, password)
        except psycopg.Error as error:
            raise _at_the_door(error, place, password) from error
        version = self._conn.info.server_version // 10_000
        if not OLDEST <= version < NEWEST:
            self.close()
            raise Refused(
                "hub_version",
                Sentence(
                    "The hub {where} runs PostgreSQL {version}: this program knows {oldest} to {newest}.",
                    where=place.where,
                    version=version,
                    oldest=OLDEST,
                    newest=NEWEST - 1,
                ),
            )
        if version >= KNOWS_IDLE:
            try:
                self.query("SELECT set_config('idle_session_timeout', '0', false)")
            except BaseException:
                self.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        """Whether the connection is gone."""
        return bool(self._conn.closed)

    def close(self) -> None:
        """Let the connection go; a server that does not listen any more is not waited for."""
        with suppress(psycopg.Error, OSError):
            self._conn.close()

    def query(self, sql: LiteralString, values: Any = None) -> list[tuple[Any, ...]]:
        """All rows of a statement that answers with rows."""
        with self._patient():
            return self._conn.execute(sql, values).fetchall()

    def run(self, sql: Any, values: Any = None) -> int:
        """A statement without an answer; how many rows it touched."""
        with self._patient():
            return self._conn.execute(sql, values).rowcount

    def ask(self, sql: str, values: Sequence[str]) -> Asked:
        """Send a statement with values for $1 and so on, and do not wait for its answer."""
        return Asked(self._conn, self.place, sql, values)

    def formed(self, types: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[bytes]:
        """Rows as a COPY from binary, whose columns are of these types, takes them. The connection may be at work meanwhile."""
        kept = _Kept()
        with told(self.place), psycopg.Copy(self._conn.cursor(), binary=True, writer=kept) as form:
            form.set_types(types)
            for row in rows:
                form.write_row(row)
        return kept.blocks

    def copy(self, sql: LiteralString, blocks: Iterable[bytes]) -> None:
        """Send what was `formed` by a COPY from binary."""
        with self._patient(), self._conn.cursor() as cursor, cursor.copy(sql) as copy:
            for block in blocks:
                copy.write(block)

    @contextmanager
    def let_go_when_stopped(self) -> Iterator[None]:
        """Whoever stops the block does not wait for what a server that hangs has not answered yet."""
        try:
            yield
        except KeyboardInterrupt:
            self.close()
            raise

    @contextmanager
    def ahead(self) -> Iterator[Ahead]:
        """Ask in the block without waiting for answers. Nothing else is asked over this connection meanwhile."""
        with ExitStack() as kept:
            with self._patient():
                pipeline = kept.enter_context(self._conn.pipeline())
            try:
                with self.let_go_when_stopped():
                    yield Ahead(self._conn, pipeline, self._patient)
            except BaseException:  # what ended the block is told, not what follows from it
                with suppress(Refused, LedgerFault), self._patient():
                    kept.close()
                raise
            with self._patient():
                kept.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it."""
        with told(self.place), self._conn.transaction():
            yield

    def listen(self, channel: str) -> None:
        """Hear what is told on a channel from now on; nothing on a server that knows no such thing, which has to be looked at."""
        with self._patient(), suppress(psycopg.errors.FeatureNotSupported):
            self._conn.execute(composed.SQL("LISTEN {}").format(composed.Identifier(channel)))

    def heard(self, seconds: float, but: str = "") -> bool:
        """Wait until something is told, at most so long; whether it was, by anybody `but` one. LedgerFault when it is gone."""
        with told(self.place):
            return any(told_by.payload != but for told_by in self._conn.notifies(timeout=seconds, stop_after=1))

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """All of the block, commits too, takes no longer: then the line is cut, and what was under way is a LedgerFault."""
        with self._cut_after(seconds):
            self._bounded = True
            try:
                yield
            finally:
                self._bounded = False

    @contextmanager
    def _patient(self) -> Iterator[None]:
        """A server that stalls (its machine hangs, a firewall swallows packets) never answers: then the line is cut here."""
        if self._bounded:
            with told(self.place):
                yield
            return
        with self._cut_after(self._patience), told(self.place):
            yield

    @contextmanager
    def _cut_after(self, seconds: float) -> Iterator[None]:
        over = threading.Event()

        def cut() -> None:
            over.set()
            with suppress(OSError, psycopg.Error), socket.socket(fileno=os.dup(self._conn.fileno())) as line:
                line.shutdown(socket.SHUT_RDWR)

        watch = threading.Timer(seconds, cut)
        watch.daemon = True
        watch.start()
        try:
            yield
        except (Refused, LedgerFault):  # what it broke off may say anything
            if over.is_set():
                raise unreachable(self.place, Sentence("it did not answer in time")) from None
            raise
        finally:
            watch.cancel()
