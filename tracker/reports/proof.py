"""The proof of a document from its facts: what its QR code holds and what its footer prints for typing."""

from __future__ import annotations

from tracker.domain.facts import DayFacts, ShiftFacts
from tracker.domain.proof import Proof, day_document, proof, shift_document, write_proof, write_typeable


def proof_of(facts: ShiftFacts | DayFacts) -> Proof:
    """What the document claims of its ledger."""
    if isinstance(facts, ShiftFacts):
        document = shift_document(facts.number, interim=facts.interim)
    else:
        document = day_document(facts.day)
    return proof(facts.hotel.ledger_id, document, facts.first_seq, facts.last_seq, facts.value, facts.head)


def proof_text(facts: ShiftFacts | DayFacts) -> str:
    """What the QR code holds: `LATITUDE1 <ledger> S42 118-164 123400 <head>`."""
    return write_proof(proof_of(facts))


def typeable(facts: ShiftFacts | DayFacts) -> str:
    """What a person can type: `S42 118-164 123400 3FA9 22B1 C0DE 77AA`."""
    return write_typeable(proof_of(facts))
