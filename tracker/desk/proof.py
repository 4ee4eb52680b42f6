"""A paper or a report's file against the journal: authentic, altered, of another ledger, or ahead of this one.

Changes nothing and believes nothing that the journal does not say itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from tracker.desk.finding import Finding, State
from tracker.desk.given_file import read_given
from tracker.desk.hotel_day import claims as hotel_day
from tracker.desk.hotel_day.claims import Known
from tracker.desk.papers import claims as papers
from tracker.desk.proof_pages import claim_in, known_in, renderings, shift_of
from tracker.desk.shifts import totals
from tracker.desk.signing.keys import known, shown
from tracker.desk.signing.seal import look
from tracker.desk.supplements import claims
from tracker.desk.supplements.later import Range, corrections
from tracker.domain.problems import Refused
from tracker.domain.proof import INTERIM, Proof, is_of_hotel, is_paper, read_proof
from tracker.domain.sentences import Sentence
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.chain import canonical
from tracker.ledger.store import Ledger

MAX_BYTES = 100_000_000
_EDGE = 1024
"""Within so many bytes of its ends a PDF says that it is one."""
_SHOWN = "({})".format(",".join(f"'{kind}'" for kind in entries.SHOWN))
_EPOCH = datetime.fromtimestamp(0, UTC)
"""When a look at an open shift was taken changes nothing of what it claims."""


def check_paper(ledger: Ledger, text: str) -> Finding:
    """A printed document, by the text of its code or the line in its footer. Refused when the text is neither."""
    claim = read_proof(text)
    with ledger.snapshot():
        return _check(ledger, claim)


def check_report(ledger: Ledger, path: Path, now: datetime) -> Finding:
    """A report's file: its proof against the journal, then every byte against what the journal renders to.

    Refused when there is no such file; LedgerFault when it cannot be read.
    """
    data = read_given(ledger, path, Sentence("a report of Latitude"), MAX_BYTES, Sentence("Nothing was changed."))
    strange = _strange(data, path.name)
    if strange is not None:
        return strange
    claim = claim_in(data)
    if claim is None:
        said = Sentence("{file} holds no proof: it is no report of Latitude, or was altered", file=path.name)
        return Finding("not_ours", path.name, 0, said)
    with ledger.snapshot():
        found = _check(ledger, claim, known_in(data))
        if not found.ok:
            return found
        same = next((made for made in renderings(ledger, claim, data, now) if data.startswith(made)), None)
        if same is not None:
            return found if same == data else _signed(ledger, found, data)
        if found.uncounted:
            return found
        if found.erased:
            return replace(found, state="authentic_erased")
    reason = Sentence(
        "the proof in {file} fits the journal, but its pages are not what this computer prints for {document}: they were altered, or printed with other fonts or another version; compare it with a fresh report",
        file=path.name,
        document=claim.document,
    )
    return Finding("altered", claim.document, found.later, reason)


def _signed(ledger: Ledger, found: Finding, data: bytes) -> Finding:
    """What stands behind the bytes that the journal proves is a whole signature by a key of this ledger, or an alteration."""
    try:
        signature = look(data)
    except Refused as refusal:
        why = Sentence(
            "the pages are what the journal says, and behind them stands a signature: {why}", why=refusal.message
        )
        return replace(found, state="altered", reason=why)
    if signature is None or not signature.valid:
        said = Sentence("something was added behind what the journal says, and it is no valid signature")
    elif signature.key not in known(ledger):
        said = Sentence("it is signed with the key {key}, which this ledger does not know", key=shown(signature.key))
    else:
        return replace(found, signed=signature.key)
    return replace(found, state="altered", reason=said)


def _strange(data: bytes, name: str) -> Finding | None:
    """What is no whole PDF is told before anything is looked for in it."""
    if b"%PDF-" not in data[:_EDGE]:
        said = Sentence("{file} is no PDF, so it is no report of Latitude", file=name)
        return Finding("not_ours", name, 0, said)
    if b"%%EOF" not in data[-_EDGE:] and b"startxref" not in data[-_EDGE:]:
        said = Sentence(
            "{file} is cut short, or no report of Latitude: copy or export it again, and check that", file=name
        )
        return Finding("cut_short", name, 0, said)
    return None


def _check(ledger: Ledger, claim: Proof, known: Known = None) -> Finding:
    name = claim.document
    if claim.ledger and claim.ledger != ledger.ledger_id:
        return Finding(
            "other_ledger", name, 0, f"it is a paper of ledger {claim.ledger}, and this is {ledger.ledger_id}"
        )
    last = ledger.last()
    if last is None or claim.last_seq > last.seq:
        at = last.seq if last else 0
        return Finding(
            "ledger_behind",
            name,
            0,
            f"the paper knows line {claim.last_seq}, and the ledger ends at {at}: an old backup was restored",
        )
    line = ledger.by_seq(claim.last_seq)
    lost = _lost(ledger, claim.last_seq) if line is None else ""
    if lost:
        return Finding("ledger_behind", name, 0, lost)
    if line is None or not line.hash.hex().startswith(claim.head):
        whose = "" if claim.ledger else ", or the paper is of another ledger"
        return Finding(
            "altered", name, 0, f"the head at line {claim.last_seq} is another one: a line was changed{whose}"
        )
    lost = hotel_day.behind(ledger, claim, known) if is_of_hotel(name) else ""
    if lost:
        return Finding("ledger_behind", name, 0, lost)
    wrong = _wrong_claim(ledger, claim, known)
    if wrong:
        return Finding("altered", name, 0, wrong)
    later = last.seq - claim.last_seq
    if is_paper(name):
        return _paper(ledger, claim, later)
    if is_of_hotel(name):
        return _of_hotel(ledger, claim, known, later)
    erased = _erased_since(ledger, claim)
    corrected = len(corrections(ledger, Range(claim.first_seq, claim.last_seq), claim.last_seq, last.seq))
    state: State = "authentic_with_later" if later else "authentic"
    return Finding(state, name, later, erased=erased, corrections=corrected)


def _of_hotel(ledger: Ledger, claim: Proof, known: Known, later: int) -> Finding:
    """A paper of the hotel's day that the journal tells the same, or could."""
    late, erased = hotel_day.since(ledger, claim, known)
    said = hotel_day.uncounted(ledger, claim, known)
    state: State = "authentic_uncounted" if said else "authentic_with_later" if later else "authentic"
    return Finding(state, claim.document, later, erased=erased, corrections=late, uncounted=said)


def _paper(ledger: Ledger, claim: Proof, later: int) -> Finding:
    """A paper beside the reports that the journal tells the same."""
    facts = papers.facts_of(ledger, claim, _EPOCH)
    return Finding(
        "authentic_with_later" if later else "authentic", claim.document, later,
        erased=papers.erased_since(ledger, facts), corrections=papers.corrections_since(ledger, facts),
        overtaken=papers.overtaken(ledger, facts),
    )  # fmt: skip


def _lost(ledger: Ledger, seq: int) -> str:
    """What became of a line whose number a restore skipped; empty when none did."""
    for line in ledger.all_of("restore"):
        if line.body.get("after", line.seq) < seq < line.seq:
            when = of_house.house(ledger).local(line.at)
            return f"line {seq} was lost when a backup was restored on {when:%Y-%m-%d} (line {line.seq}): the paper is of what was lost"
    return ""


def _erased_since(ledger: Ledger, claim: Proof) -> int:
    """How many guests on the document, by line or in somebody's words, were erased after it was printed."""
    shown = canonical(claims.lines_on(ledger, claim)) if claims.is_late(claim) else ""
    on_it = "{0} IN (SELECT value FROM json_each(?3))" if shown else "{0} BETWEEN ?1 AND ?2 AND ?3 = ''"
    found = ledger.query(
        "SELECT count(DISTINCT e.stay) FROM journal AS e WHERE e.kind = 'erasure' AND e.seq > ?2 AND ("
        f"EXISTS (SELECT 1 FROM journal AS j WHERE j.stay = e.stay AND {on_it.format('j.seq')} AND j.kind IN {_SHOWN})"
        f" OR EXISTS (SELECT 1 FROM json_each(e.body, '$.elsewhere') AS t WHERE {on_it.format('t.value')}))",
        (claim.first_seq, claim.last_seq, shown),
    )
    return int(found[0][0])


def _wrong_claim(ledger: Ledger, claim: Proof, known: Known) -> str:
    """What the paper says of its own range that the journal does not."""
    if is_paper(claim.document):
        return papers.wrong(ledger, claim, _EPOCH)
    if is_of_hotel(claim.document):
        return hotel_day.wrong(ledger, claim, known)
    if claims.is_late(claim):
        return claims.wrong(ledger, claim)
    if claim.document[0] == "D":
        first, last = entries.seqs_of_day(ledger, date.fromisoformat(claim.document[1:]))
        fits = first == claim.first_seq and claim.last_seq <= last
    else:
        shift = shift_of(ledger, claim)
        fits = shift is not None and shift.first_seq == claim.first_seq
        if fits and shift is not None and claim.document != INTERIM:
            fits = shift.closed is not None and shift.closed.seq == claim.last_seq
    if not fits:
        return Sentence(
            "lines {first_seq}-{last_seq} are not those of {document}",
            first_seq=claim.first_seq,
            last_seq=claim.last_seq,
            document=claim.document,
        )
    value = totals(ledger, claim.first_seq, claim.last_seq).value
    if value != claim.value:
        money = of_house.house(ledger).plain
        return Sentence(
            "the paper says {value}, and the journal {value2}", value=money(claim.value), value2=money(value)
        )
    return ""
