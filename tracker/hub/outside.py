"""A problem with the hub as it is told to who is at no desk of it: IT, an auditor, somebody who is about to join. Knows no line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from tracker.domain.meeting import Place
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.hub.problems import crowded, full
from tracker.hub.reasons import reason


@contextmanager
def not_in_yet(place: Place) -> Iterator[None]:
    """What a desk does that joins: nobody there may be told that its lines wait."""
    try:
        yield
    except LedgerFault as fault:
        problem = _not_reached(fault, place)
        if problem is None:
            raise
        raise problem from fault


@contextmanager
def from_no_desk(place: Place) -> Iterator[None]:
    """What somebody does who is at no desk (IT, an auditor): what was refused is not told as to who could join again."""
    try:
        yield
    except (Refused, LedgerFault) as told_to_a_desk:
        problem = _for_it(told_to_a_desk, place)
        if problem is None:
            raise
        raise problem from told_to_a_desk


def _for_it(problem: Refused | LedgerFault, place: Place) -> Refused | LedgerFault | None:
    """A problem as it is told to who is at no desk and has no IT to ask; None where the words are for everybody."""
    if problem.code == "hub_password":
        return Refused(
            problem.code,
            Sentence(
                "The hub {where} does not let {user} in: check the user and the password (LATITUDE_HUB_PASSWORD).",
                where=place.where,
                user=place.user,
            ),
        )
    cause = problem.__cause__
    if isinstance(problem, Refused) and may_not_do(problem) and place.user:
        return Refused(
            "hub_not_allowed",
            Sentence(
                "{user} may not do this in the hub {where}: IT makes a user who may (`latitude hub create --auditor`, or `--group`).",
                user=place.user,
                where=place.where,
            ),
        )
    if problem.code == "hub_certificate" and isinstance(cause, psycopg.Error):
        return Refused(
            problem.code,
            Sentence(
                "The hub {where} could not show that it is the right one ({why}): look whom its certificate names, and whether ?sslrootcert=FILE names who signed it.",
                where=place.where,
                why=reason(cause),
            ),
        )
    return _no_room(problem, place) or _not_reached(problem, place)


def _no_room(problem: Refused | LedgerFault, place: Place) -> LedgerFault | None:
    """A hub that takes nothing or nobody more, as it is told to who is at no desk that goes on; None for anything else."""
    told = {
        full(place).message.template: Sentence(
            "The hub {where} has no room left: whoever runs its server makes some, then try again.", where=place.where
        ),
        crowded(place, of_user=False).message.template: Sentence(
            "The hub {where} has no connection left: whoever runs its server allows more (max_connections), or try again once others are gone.",
            where=place.where,
        ),
        crowded(place, of_user=True).message.template: Sentence(
            "The hub {where} lets {user} have no more connections: whoever runs its server raises that user's limit (ALTER ROLE, CONNECTION LIMIT), then try again.",
            where=place.where,
            user=place.user,
        ),
    }
    said = told.get(problem.message.template)
    return LedgerFault(problem.code, said, elsewhere=True) if said is not None else None


def _not_reached(problem: Refused | LedgerFault, place: Place) -> LedgerFault | None:
    """A hub that does not answer, or not now, as it is told to who has no lines that wait; None for anything else."""
    if problem.code not in ("hub_unreachable", "hub_busy") or "why" not in problem.message.values:
        return None
    told = {"where": place.where, "why": problem.message.values["why"]}
    said = (
        Sentence("The hub {where} is busy ({why}): try again in a moment.", **told)
        if problem.code == "hub_busy"
        else Sentence(
            "The hub {where} cannot be reached ({why}): look whether it runs and the address is right, and try again.",
            **told,
        )
    )
    return LedgerFault(problem.code, said, elsewhere=True)


def may_not_do(refusal: Refused) -> bool:
    """Whether it is the user that lacks a right: then it is one of the hub's others, or none of the hub's at all."""
    return isinstance(refusal.__cause__, psycopg.Error) and refusal.__cause__.sqlstate == "42501"
