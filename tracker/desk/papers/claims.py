"""What a paper beside the reports claims, against the journal: it is read again up to the line it names. Knows no file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from tracker.desk.insights.paper import insights_facts
from tracker.desk.papers.handover_sheet import handover_facts
from tracker.desk.papers.letter import letter_facts
from tracker.desk.papers.line_up import line_up_facts
from tracker.desk.papers.policy_card import policy_facts, superseded
from tracker.desk.papers.voucher import voucher_facts
from tracker.desk.supplements.later import KINDS as CORRECTIONS
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.papers import HandoverFacts, PaperFacts, PolicyFacts, VoucherFacts
from tracker.domain.problems import Refused
from tracker.domain.proof import INTERIM, Proof, has_check_digits, insights_named
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.chain import canonical
from tracker.ledger.store import Ledger


def facts_of(ledger: Ledger, claim: Proof, now: datetime) -> PaperFacts:
    """The paper as the journal tells it at the claim's last line; `now` is when a look at an open shift was taken.

    Refused when the journal has no such paper.
    """
    what, name, upto = claim.document[0], claim.document[1:], claim.last_seq
    if what == "H":
        return _handover(ledger, name, upto, now)
    if what == "L":
        line = ledger.by_seq(int(name))
        if line is None or line.stay is None:
            raise Refused("no_line", Sentence("Line {seq} is no line of a guest: check the number.", seq=name))
        return letter_facts(ledger, line.stay, upto)
    if what == "V":
        return voucher_facts(ledger, int(name), upto)
    if what == "N":
        return _insights(ledger, claim)
    day = date.fromisoformat(name)
    return line_up_facts(ledger, day, upto) if what == "M" else policy_facts(ledger, day, upto)


def _insights(ledger: Ledger, claim: Proof) -> InsightsFacts:
    facts = insights_facts(ledger, *insights_named(claim.document), claim.last_seq)
    return replace(facts, checked=has_check_digits(claim.document))


def _too_early(ledger: Ledger, claim: Proof) -> bool:
    """Whether insights are of a day that was not reached when the next line was posted; the day never retreats."""
    after = ledger.by_seq(claim.last_seq + 1)
    return claim.document[0] == "N" and after is not None and after.business_day < insights_named(claim.document)[0]


def _handover(ledger: Ledger, name: str, upto: int, now: datetime) -> HandoverFacts:
    if name != INTERIM:
        return handover_facts(ledger, int(name), now)
    shift = next((s for s in of_house.shifts(ledger, upto + 1) if s.closed is None or upto < s.closed.seq), None)
    if shift is None or shift.opened.seq > upto:
        raise Refused("no_shift", Sentence("No shift was open at line {seq}: check the number.", seq=upto))
    return handover_facts(ledger, shift.number, now, upto)


def wrong(ledger: Ledger, claim: Proof, now: datetime) -> str:
    """What the paper says that the journal does not; empty when it says the same."""
    lines = f"lines {claim.first_seq}-{claim.last_seq} are not those of {claim.document}"
    try:
        facts = facts_of(ledger, claim, now)
    except Refused:
        return lines
    told = (claim.document, claim.first_seq, claim.last_seq)
    if (facts.document, facts.first_seq, facts.last_seq) != told or _too_early(ledger, claim):
        return lines
    if facts.value != claim.value:
        money = of_house.house(ledger).plain
        return f"the paper says {money(claim.value)}, and the journal {money(facts.value)}"
    return ""


def overtaken(ledger: Ledger, facts: PaperFacts) -> str:
    """What became of it since, where using the paper would be wrong: a voucher taken back, a policy changed."""
    if isinstance(facts, PolicyFacts):
        line = superseded(ledger, facts)
        return Sentence("line {seq} changed the policy since: print the new card", seq=line.seq) if line else ""
    if not isinstance(facts, VoucherFacts):
        return ""
    now, house = voucher_facts(ledger, facts.seq), of_house.house(ledger)
    if now.ended_at is not None:
        day = f"{house.local(now.ended_at):%Y-%m-%d}"
        return Sentence(
            "it was taken back on {day} by line {seq}: it is worth nothing any more", day=day, seq=now.ended_by
        )
    return Sentence("it is worth {money} now", money=house.money(now.value)) if now.value != facts.value else ""


def corrections_since(ledger: Ledger, facts: PaperFacts) -> int:
    """How many corrections of the lines it tells of came after it."""
    return _count(
        ledger,
        "SELECT count(*) FROM journal AS j JOIN journal AS g ON g.uuid = j.about"
        f" WHERE j.seq > ?1 AND j.kind IN {CORRECTIONS} AND {_on_it('g.seq')}",
        facts,
    )


def erased_since(ledger: Ledger, facts: PaperFacts) -> int:
    """How many guests on it, by line or in somebody's words, were erased after it was printed."""
    return _count(
        ledger,
        "SELECT count(DISTINCT e.stay) FROM journal AS e WHERE e.kind = 'erasure' AND e.seq > ?1 AND ("
        f"EXISTS (SELECT 1 FROM journal AS j WHERE j.stay = e.stay AND {_on_it('j.seq')})"
        f" OR EXISTS (SELECT 1 FROM json_each(e.body, '$.elsewhere') AS t WHERE {_on_it('t.value')}))",
        facts,
    )


def _on_it(seq: str) -> str:
    return f"{seq} IN (SELECT value FROM json_each(?2))"


def _count(ledger: Ledger, sql: str, facts: PaperFacts) -> int:
    return int(ledger.query(sql, (facts.last_seq, canonical(list(facts.lines))))[0][0])
