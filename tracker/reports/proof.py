"""The proof of a document from its facts: what its QR code holds and what its footer prints for typing."""

from __future__ import annotations

from tracker.domain.facts import DayFacts, ShiftFacts
from tracker.domain.papers import PaperFacts
from tracker.domain.proof import (
    Proof,
    day_document,
    proof,
    restated_document,
    shift_document,
    supplement_document,
    write_proof,
    write_typeable,
)  # fmt: skip
from tracker.domain.restated import HotelSupplementFacts, SupplementFacts

Facts = ShiftFacts | DayFacts | SupplementFacts | HotelSupplementFacts | PaperFacts


def proof_of(facts: Facts) -> Proof:
    """What the document claims of its ledger."""
    if isinstance(facts, DayFacts) and facts.restated is not None:
        late = facts.restated
        name = facts.document or restated_document(facts.day)
        return proof(facts.hotel.ledger_id, name, facts.first_seq, late.last_seq, late.restated.value, late.head)
    if isinstance(facts, ShiftFacts):
        document = shift_document(facts.number, interim=facts.interim)
    elif isinstance(facts, SupplementFacts):
        document = supplement_document(facts.shift, facts.number)
    elif isinstance(facts, DayFacts):
        document = facts.document or day_document(facts.day)
    else:
        document = facts.document
    return proof(facts.hotel.ledger_id, document, facts.first_seq, facts.last_seq, facts.value, facts.head)


def proof_text(facts: Facts) -> str:
    """What the QR code holds: `LATITUDE1 <ledger> S42 118-164 123400 <head>`."""
    return write_proof(proof_of(facts))


def typeable(facts: Facts) -> str:
    """What a person can type: `S42 118-164 123400 3FA9 22B1 C0DE 77AA`."""
    return write_typeable(proof_of(facts))


def original_typeable(facts: SupplementFacts) -> str:
    """The line in the footer of the report that a supplement belongs to."""
    name = shift_document(facts.shift, interim=False)
    return write_typeable(
        proof(
            facts.hotel.ledger_id, name, facts.first_seq, facts.original_last, facts.original.value, facts.original_head
        )
    )
