"""Why a server was not reached, or could not be believed, in words that a window says in its language. Knows no place and no line."""

from __future__ import annotations

import errno
import os
import re
import socket
from collections.abc import Iterator

import psycopg

from tracker.domain.sentences import Sentence

_STOPPED = ("57P01", "57P02", "57P03")
_STOPPED_WORDS = ("starting up", "shutting down")
_ANOTHER = re.compile(r'certificate for "([^"]+)".* does not match host name "([^"]+)"')
_LATER = f"[Errno {int(socket.EAI_AGAIN)}]"
"""The driver says with which code a name was not found: with this one nobody could be asked."""


def reason(error: psycopg.Error) -> str:
    """One that is known, as a sentence; any other as it was said, on one line."""
    said = first_line(error)
    if error.sqlstate in _STOPPED or any(words in said for words in _STOPPED_WORDS):
        return Sentence("it is being started or stopped")
    if isinstance(error, psycopg.errors.ConnectionTimeout):
        return _in_time()
    other = _ANOTHER.search(said)
    if other:
        return Sentence("its certificate is for {named}, not for {host}", named=other[1], host=other[2])
    return next((known for words, known in _known() if words in said), said)


def _known() -> Iterator[tuple[str, Sentence]]:
    """By what is said, each reason: the system's words for a code are in the language of this computer, the driver's in English."""
    yield _LATER, Sentence("names of computers cannot be looked up just now")
    for words in ("failed to resolve host", "could not translate host name"):
        yield words, Sentence("no computer is known by that name")
    for words in (os.strerror(errno.ECONNREFUSED), "Connection refused"):
        yield words, Sentence("nobody listens there")
    for words in (os.strerror(errno.ETIMEDOUT), "Connection timed out", "timeout expired"):
        yield words, _in_time()
    for words in (os.strerror(errno.EHOSTUNREACH), os.strerror(errno.ENETUNREACH)):
        yield words, Sentence("no way leads there")
    for words in (os.strerror(errno.ECONNRESET), "closed the connection unexpectedly"):
        yield words, Sentence("it ended the connection")
    yield "certificate verify failed", Sentence("nobody who is trusted here signed its certificate, or it has run out")
    yield "does not support SSL", Sentence("it shows no certificate")


def _in_time() -> Sentence:
    return Sentence("it did not answer in time")


def first_line(error: psycopg.Error) -> str:
    """What was said, as one line without its full stop."""
    text = (error.diag.message_primary or str(error) or type(error).__name__).strip()
    return text.splitlines()[0].strip().rstrip(".")
