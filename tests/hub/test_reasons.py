"""Why nobody was reached is said in words that can be translated, where it is known; and by who joins nothing of lines that wait."""

from __future__ import annotations

import errno
import os
import re
import socket

import psycopg
import pytest

from tests.hub.test_create import polyglot
from tracker.domain.meeting import place_of
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.hub import server
from tracker.hub.outside import from_no_desk, not_in_yet
from tracker.hub.problems import problem
from tracker.hub.reasons import reason

TO = 'connection to server at "db.example" (192.0.2.1), port 5432 failed: '
KNOWN = [
    (f"failed to resolve host 'db': [Errno {int(socket.EAI_NONAME)}] x", "no computer is known by that name"),
    ('could not translate host name "db" to address: Unknown host', "no computer is known by that name"),
    (f"failed to resolve host 'db': [Errno {int(socket.EAI_AGAIN)}] x", "names of computers cannot be looked up just now"),
    (f"{TO}Connection refused\n\tIs the server running?", "nobody listens there"),
    (f"{TO}Connection timed out", "it did not answer in time"),
    (f"{TO}timeout expired", "it did not answer in time"),
    (f"{TO}{os.strerror(errno.EHOSTUNREACH)}", "no way leads there"),
    (f"{TO}{os.strerror(errno.ENETUNREACH)}", "no way leads there"),
    (f"{TO}server closed the connection unexpectedly\n\tThis probably means", "it ended the connection"),
    (f"{TO}FATAL:  the database system is starting up", "it is being started or stopped"),
    (f"{TO}SSL error: certificate verify failed", "nobody who is trusted here signed its certificate, or it has run out"),
    (f"{TO}server does not support SSL, but SSL was required", "it shows no certificate"),
    (
        f'{TO}server certificate for "hub.example" does not match host name "db.example"',
        "its certificate is for hub.example, not for db.example",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("said", "why"), KNOWN)
def test_a_known_reason_is_a_sentence(said: str, why: str) -> None:
    found = reason(psycopg.OperationalError(said))
    assert (found, isinstance(found, Sentence)) == (why, True)
    told = problem(psycopg.OperationalError(said), PLACE)
    assert told.message.values["why"] == why


def test_the_system_may_speak_any_language(monkeypatch: pytest.MonkeyPatch) -> None:
    german = {errno.ECONNREFUSED: "Verbindungsaufbau abgelehnt", errno.ETIMEDOUT: "Zeit abgelaufen"}
    monkeypatch.setattr(os, "strerror", lambda code: german.get(code, f"Fehler {code}"))
    assert reason(psycopg.OperationalError(f"{TO}Verbindungsaufbau abgelehnt")) == "nobody listens there"
    assert reason(psycopg.OperationalError(f"{TO}Zeit abgelaufen")) == "it did not answer in time"


def test_a_reason_that_is_not_known_is_quoted_on_one_line() -> None:
    found = reason(psycopg.OperationalError("the moon is full.\n\tSay so."))
    assert (found, isinstance(found, Sentence)) == ("the moon is full", False)
    assert reason(psycopg.errors.ConnectionTimeout("whatever")) == "it did not answer in time"
    assert reason(psycopg.errors.AdminShutdown("whatever")) == "it is being started or stopped"


PLACE = place_of("postgresql://latitude_grand_lobby@127.0.0.1/hub")[0]


def test_who_joins_is_told_of_no_lines() -> None:
    refused = psycopg.OperationalError(f"{TO}Connection refused")
    with pytest.raises(LedgerFault) as caught, not_in_yet(PLACE):
        raise problem(refused, PLACE)
    assert "(nobody listens there): look whether it runs" in caught.value.message
    assert "its lines wait" in problem(refused, PLACE).message
    full = problem(psycopg.OperationalError("No space left"), PLACE)
    with pytest.raises(LedgerFault) as caught, not_in_yet(PLACE):
        raise full
    assert caught.value is full


@pytest.mark.parametrize(
    ("error", "code", "do"),
    [
        (psycopg.OperationalError("No space left"), "hub_full", "whoever runs its server makes some"),
        (psycopg.OperationalError("sorry, too many clients already"), "hub_full", "max_connections"),
        (psycopg.OperationalError('too many connections for role "u"'), "hub_full", "CONNECTION LIMIT"),
        (psycopg.errors.LockNotAvailable("canceling statement due to lock timeout"), "hub_busy", "in a moment"),
        (psycopg.OperationalError(f"{TO}Connection refused"), "hub_unreachable", "look whether it runs"),
    ],
)
def test_who_is_at_no_desk_is_told_of_none_that_goes_on(error: psycopg.Error, code: str, do: str) -> None:
    with pytest.raises(LedgerFault) as caught, from_no_desk(PLACE):
        raise problem(error, PLACE)
    said = caught.value.message
    assert (caught.value.code, caught.value.elsewhere, do in said) == (code, True, True), said
    assert "desk" not in said.replace(PLACE.user, "")
    assert "lines" not in said
    assert len(re.findall(r"[.!?](?=\s|$)", said)) == 1


@pytest.mark.parametrize(
    ("said", "routine", "of_user"),
    [
        ('too many connections for role "latitude_grand_lobby"', "", True),
        ("trop de connexions pour le rôle", "InitializeSessionUserId", True),
        ("sorry, too many clients already", "", False),
        ("tut mir leid, schon zu viele Verbindungen", "InitProcess", False),
    ],
)
def test_a_users_own_limit_is_not_the_servers(said: str, routine: str, of_user: bool) -> None:
    with polyglot({"hub": said}, "53300", routine) as port, pytest.raises(LedgerFault) as caught:
        server.Server(*place_of(f"postgresql://latitude_grand_lobby:word@127.0.0.1:{port}/hub"))
    told = caught.value.message
    assert (caught.value.code, "CONNECTION LIMIT" in told, "max_connections" in told) == (
        "hub_full",
        of_user,
        not of_user,
    )
    assert ("latitude_grand_lobby" in told) == of_user


def test_what_a_hub_refuses_is_one_sentence() -> None:
    """A copied disk, another hotel, a line that does not fit: a desk reads each in one row."""
    for code in ("LT001", "LT002", "LT003", "LT004", "LT005", "LT006", "LT201"):
        kind = type("Refusing", (psycopg.DatabaseError,), {"sqlstate": code})
        told = problem(kind("7 the chain is broken"), PLACE)
        assert len(re.findall(r"[.!?](?=\s|$)", told.message)) == 1, told.message
