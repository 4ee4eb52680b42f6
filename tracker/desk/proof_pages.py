"""The pages of a document of ours: the proof that its file holds, and the bytes that the journal renders to. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from tracker.desk.documents import day_report, in_language, paper_beside, shift_report, supplement_report
from tracker.desk.hotel_day import claims as hotel_day
from tracker.desk.insights.paper import with_cap
from tracker.desk.papers import claims as papers
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.supplements import issuing
from tracker.domain.facts import DayFacts, Paper
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.insights.simulate import read_tried
from tracker.domain.languages import TONGUES
from tracker.domain.papers import LetterFacts, PaperFacts, VoucherFacts
from tracker.domain.problems import Refused
from tracker.domain.proof import (
    INTERIM,
    Proof,
    day_named,
    is_of_hotel,
    is_paper,
    read_known,
    read_proof,
    supplement_named,
)
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.store import Ledger

_SUBJECT = re.compile(rb"/Subject\s*\(((?:[^()\\]|\\.)*)\)")
_CREATED = re.compile(rb"/CreationDate\s*\(D:(\d{14})")
_KEYWORDS = re.compile(rb"/Keywords\s*\(([a-z0-9 -]{1,60})\)")
_KNOWN = re.compile(rb"/Keywords\s*\((known [a-z0-9 -]{1,10000})\)")
_LANGUAGE = re.compile(rb"/Lang\s*\(([a-z]{2})\)")


def shift_of(ledger: Ledger, claim: Proof) -> Shift | None:
    """The shift that a report claims to be of; None when there is none such."""
    for shift in of_house.shifts(ledger):
        named = claim.document == f"S{shift.number}"
        covers = shift.first_seq == claim.first_seq and (shift.closed is None or claim.last_seq < shift.closed.seq)
        if named or (claim.document == INTERIM and covers):
            return shift
    return None


def claim_in(data: bytes) -> Proof | None:
    """The proof in the file's metadata."""
    for found in _SUBJECT.finditer(data):
        try:
            return read_proof(found[1].decode("latin-1"))
        except Refused:
            continue
    return None


def known_in(data: bytes) -> dict[str, int] | None:
    """How far the file of a look says that each other desk was known; None for a file that says nothing of it."""
    found = _KNOWN.search(data)
    return read_known(found[1].decode()) if found else None


def renderings(ledger: Ledger, claim: Proof, data: bytes, now: datetime) -> Iterator[bytes]:
    """What the journal renders to for this claim, on either paper."""
    sizes: tuple[Paper, Paper] = ("a4", "letter")
    if is_of_hotel(claim.document):
        known = known_in(data)
        told = hotel_day.facts_of(ledger, claim, known)
        if isinstance(told, DayFacts):
            of_now = told if known is not None else replace(told, known=())  # a file of a program that did not say it
            yield from (day_report(of_now, paper) for paper in sizes)
        elif told is not None:
            yield from (supplement_report(told, paper) for paper in sizes)
        return
    day, named = day_named(claim.document), supplement_named(claim.document)
    if day is not None:
        of_day = day_facts(ledger, day, now, claim.last_seq)
        yield from (day_report(of_day, paper) for paper in sizes)
        return
    if named is not None:
        how = issuing.state(ledger, named[0])
        line = how.line(named[1])
        if line is None:
            return
        issued = issuing.facts(ledger, how, line)
        yield from (supplement_report(issued, paper) for paper in sizes)
        return
    if is_paper(claim.document):
        read_again = _tried(ledger, _spoken(papers.facts_of(ledger, claim, _created(data) or now), data), data)
        yield from (paper_beside(read_again, paper) for paper in sizes)
        return
    shift = shift_of(ledger, claim)
    if shift is None:
        return
    upto = claim.last_seq if claim.document == INTERIM else None
    facts = shift_facts(ledger, shift.number, _created(data) or now, upto)
    yield from (shift_report(facts, paper) for paper in sizes)


def _spoken(facts: PaperFacts, data: bytes) -> PaperFacts:
    """What goes to a guest in the language that the file says it is in: it was chosen, and it changes no claim."""
    found = _LANGUAGE.search(data)
    code = found[1].decode() if found else ""
    return in_language(facts, code) if code in TONGUES and isinstance(facts, LetterFacts | VoucherFacts) else facts


def _tried(ledger: Ledger, facts: PaperFacts, data: bytes) -> PaperFacts:
    """Insights with the cap that the file says was tried: it was chosen, too, and what it comes to is counted again."""
    found = _KEYWORDS.search(data)
    cap = read_tried(found[1].decode()) if found else None
    return with_cap(ledger, facts, cap) if cap is not None and isinstance(facts, InsightsFacts) else facts


def _created(data: bytes) -> datetime | None:
    """When the file says it was made, which an interim look prints."""
    found = _CREATED.search(data)
    try:
        return datetime.strptime(found[1].decode(), "%Y%m%d%H%M%S").replace(tzinfo=UTC) if found else None
    except ValueError:
        return None
