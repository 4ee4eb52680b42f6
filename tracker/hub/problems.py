"""What a server or driver said, as one sentence for who reads it: refused, or the environment's fault. Knows no line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from tracker.domain.meeting import Place, bad_url
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.hub.reasons import first_line, reason

_OURS = "LT"
"""What `schema` raises has a code that begins so; its message is a code of ours and what belongs to it."""

_FULL = ("53100", "53200")
_FULL_WORDS = ("No space left", "could not write init file")
"""What it says to who connects, with no code: the second when it cannot even write down what it starts with."""
_CROWDED, _CROWDED_WORDS = "53300", ("too many clients", "too many connections", "connection slots")
"""That all connections are taken, which whoever connects is told without the code."""
_FOR_ONE = "connections for role"
"""Of these, that it is this user who may have no more."""
_HELD = "55P03"
"""Somebody else holds what was asked for: the hub is well."""
_NOT_NOW = ("too many", "connection slots", "permission denied", "starting up", "shutting down", "recovery")
"""What it says in English to who may come in another time."""
_PASSWORD = ("28P01", "28000")
_OF_A_DESK = "latitude_"
_SHUT, _NO_LOGIN = "is not permitted to log in", "InitializeSessionUserId"
"""What a server says in English of a user that IT closed, and where in it that is said in any language, once the password was right. Where
neither can be read, nobody knows more than of a wrong password, and what to do is the same."""


@contextmanager
def told(place: Place) -> Iterator[None]:
    """Whatever psycopg raises in the block leaves as Refused or LedgerFault (`elsewhere`: this computer's ledger is well)."""
    try:
        yield
    except psycopg.Error as error:
        raise problem(error, place) from error


def problem(error: psycopg.Error, place: Place) -> Refused | LedgerFault:
    """What an error means for somebody at a desk or in IT."""
    state, said = error.sqlstate or "", first_line(error)
    if state.startswith(_OURS):
        return _refused_by_schema(state, error.diag.message_primary or said)
    if state == "23505":  # a key: the line, or its identity, is there
        return _refused_by_schema("LT201", "? it is there already")
    if state in _FULL or any(text in str(error) for text in _FULL_WORDS):
        return full(place)
    if state == _CROWDED or any(text in str(error) for text in _CROWDED_WORDS):
        return crowded(place, of_user=_FOR_ONE in str(error))
    if state == _HELD:
        return LedgerFault("hub_busy", unreachable(place, said).message, elsewhere=True)
    if _SHUT in str(error) and place.user.startswith(_OF_A_DESK):
        return closed()
    if state in _PASSWORD or "authentication failed" in said or "no password supplied" in said:
        return no_password(place)
    if state == "3D000" or ("database" in said and "does not exist" in said):
        return no_database(place)
    if "certificate" in said or "SSL" in said:
        return Refused(
            "hub_certificate",
            Sentence(
                "The hub {where} could not show that it is the right one ({why}), so nothing was sent: ask IT.",
                where=place.where,
                why=reason(error),
            ),
        )
    if state in ("42501", "3F000", "42P01", "42883"):
        return Refused(
            "hub_not_made",
            Sentence(
                "The hub {where} is not made for this desk ({why}): IT runs `latitude hub create` first.",
                where=place.where,
                why=said,
            ),
        )
    return unreachable(place, reason(error))


def full(place: Place) -> LedgerFault:
    """The fault of a server whose disk or memory is full."""
    return LedgerFault(
        "hub_full",
        Sentence(
            "The hub {where} has no room left: IT must make some, and this desk goes on working.", where=place.where
        ),
        elsewhere=True,
    )


def crowded(place: Place, *, of_user: bool) -> LedgerFault:
    """The fault of a server that has no connection left, or none for this user."""
    if of_user:
        return LedgerFault(
            "hub_full",
            Sentence(
                "The hub {where} lets {user} have no more connections: IT raises that user's limit (ALTER ROLE, CONNECTION LIMIT), and this desk goes on working.",
                where=place.where,
                user=place.user,
            ),
            elsewhere=True,
        )
    return LedgerFault(
        "hub_full",
        Sentence(
            "The hub {where} has no connection left: IT must allow more (max_connections), and this desk goes on working.",
            where=place.where,
        ),
        elsewhere=True,
    )


def is_from_a_server(error: psycopg.Error) -> bool:
    """Whether a server said it, and not what it says in English to who may come in another time: a severity stands before it, as the
    driver puts it down."""
    return not error.sqlstate and ":  " in str(error) and not any(words in str(error) for words in _NOT_NOW)


def at_the_door(state: str, routine: str, error: psycopg.Error, place: Place) -> Refused | LedgerFault | None:
    """What a code means for who was not let in; None where it says no more than the words do. A user who has shown a password and may
    not come in for himself is one whom IT closed; one who was not asked for any is kept out by what the server says (pg_hba.conf)."""
    if state in _FULL:
        return full(place)
    if state == _CROWDED:
        return crowded(place, of_user=routine == _NO_LOGIN)
    shown = error.pgconn is not None and error.pgconn.used_password
    if state == "28000" and routine == _NO_LOGIN and shown and place.user.startswith(_OF_A_DESK):
        return closed()
    if state == "28P01" or (state == "28000" and shown):
        return no_password(place)
    return no_database(place) if state == "3D000" else None


def is_in_own_words(error: psycopg.Error) -> bool:
    """Whether a server that was given a password did not let in, and it cannot be read why: before somebody is in it gives no code,
    and its words are in a language of its own."""
    asked = error.pgconn is not None and error.pgconn.used_password
    return asked and not error.sqlstate and not any(words in str(error) for words in _NOT_NOW)


def no_password(place: Place) -> Refused:
    """The refusal of a user, or of the password; of an address that names nobody."""
    if not place.user:
        return bad_url()
    return Refused(
        "hub_password",
        Sentence(
            "The hub {where} does not let {user} in: ask IT for a new password, and join again.",
            where=place.where,
            user=place.user,
        ),
    )


def closed() -> Refused:
    """The refusal of a desk that IT closed."""
    return Refused(
        "hub_closed",
        "IT closed this desk in the hub: what it posts stays here alone until IT gives it a new password (`latitude hub create --desk`) and a manager joins again.",
    )


def no_database(place: Place) -> Refused:
    """The refusal of an address whose server has no such database."""
    return Refused(
        "bad_hub_url",
        Sentence("There is no database {database} on that server: check the hub's address.", database=place.database),
    )


def may_not(error: psycopg.Error, place: Place) -> Refused:
    """The refusal of a user who makes or changes a hub and may not."""
    return Refused(
        "hub_rights",
        Sentence(
            "{user} may not change the hub {where} ({why}): run it as the owner of the database, whom CREATEROLE lets make users.",
            user=place.user,
            where=place.where,
            why=first_line(error),
        ),
    )


def unreachable(place: Place, why: str) -> LedgerFault:
    """The fault of a hub that does not answer."""
    return LedgerFault(
        "hub_unreachable",
        Sentence(
            "The hub {where} cannot be reached ({why}): this desk goes on working, and its lines wait.",
            where=place.where,
            why=why,
        ),
        elsewhere=True,
    )


def _refused_by_schema(state: str, said: str) -> Refused:
    """What the hub's own guards refused: `LT1..` who joins, `LT2..` a line."""
    code, _, rest = said.partition(" ")
    if state == "LT001":
        return Refused(
            "hub_desk_taken",
            "The hub knows this desk's ledger as another of its desks: join as the user it had there, or, where two computers use copies of it, set one of them up anew.",
        )
    if state == "LT002":
        return Refused(
            "hub_role_taken",
            "That user of the hub belongs to another ledger: ask IT for a desk of another name (`latitude hub create --desk`), or restore a backup of that ledger.",
        )
    if state == "LT003":
        return Refused(
            "hub_other_hotel",
            Sentence(
                "The hub keeps this hotel in {currency}: this desk's ledger is in another currency.", currency=rest
            ),
        )
    if state == "LT004":
        return Refused(
            "hub_key",
            "That is not the hotel's key: a manager at a desk that joined before reads it with `latitude hub key`.",
        )
    if state == "LT005":
        return Refused("hub_left", "This desk is not in the hub: a manager lets it join (`latitude hub join`).")
    if state == "LT006":
        return closed()
    return Refused(
        "hub_refused_line",
        Sentence(
            "The hub did not take line {seq} of this desk ({why}): verify the ledger, and ask IT.", seq=code, why=rest
        ),
    )
