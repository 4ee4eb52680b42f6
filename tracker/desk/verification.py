"""What follows from a verification: how far it is noted, posting that stops at damage, a manager who acknowledges it.

The lock is noted beside the journal, so that a command or a restart knows of it without looking again. Whoever takes
the note away posts until the next verification: it finds what is wrong anew.
"""

from __future__ import annotations

import json
from datetime import datetime

from tracker.desk import access
from tracker.desk.stamp import DAMAGE, quiet_stamp
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Stopped, Told
from tracker.ledger import house as of_house
from tracker.ledger import marks
from tracker.ledger.checks import acknowledged
from tracker.ledger.checks.guards import put_back
from tracker.ledger.checks.wrong import Wrong
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ledger.verify import SLICE as SLICE
from tracker.ledger.verify import Verification, Verified, finished

_VERIFIED = "verified"


def since_last(ledger: Ledger) -> Verification | None:
    """A verification of what was posted since the last one; None when there is none to go on from.

    Then, or when the line it ended with is another one now, everything has to be checked.
    """
    noted = marks.noted(ledger, _VERIFIED)
    try:
        seq, head = json.loads(noted) if noted else (0, "")
        line = ledger.by_seq(int(seq))
    except (ValueError, TypeError):  # a note that no program of ours can have written
        return None
    if line is None or line.hash.hex() != head:
        return None
    return Verification(ledger, first=line.seq + 1, page=SLICE)


def whole(ledger: Ledger, *, full: bool = False) -> Verification:
    """A verification of everything, in slices; `full` checks every page of the file first."""
    return Verification(ledger, full=full, page=SLICE)


def at_once(ledger: Ledger, *, full: bool = False, told: Told | None = None) -> Verified:
    """Verify everything now, where nobody waits to post. Stopped by `told`, it says up to where it came."""
    work = Verification(ledger, full=full, beside=True)
    try:
        return finished(work, ledger, told)
    except Stopped as stopped:
        raise stopped_at(work.upto) from stopped


def stopped_at(seq: int) -> Stopped:
    """A verification was stopped once the chain was found whole up to a line: what is vouched for."""
    if not seq:
        return Stopped(
            "stopped", Sentence("The verification was stopped before its first line: nothing is vouched for.")
        )
    said = Sentence(
        "The verification was stopped: the chain holds up to line {seq}, and nothing beyond that is vouched for.",
        seq=seq,
    )
    return Stopped("stopped", said, seq=seq)


def note(ledger: Ledger, found: Verified) -> None:
    """Keep how far the ledger was verified, or that it was not: then posting stops (`stamp` refuses it)."""
    if found.ok:
        if found.head:
            marks.note(ledger, _VERIFIED, json.dumps([found.last, found.head]))
        if damage(ledger) is not None:
            marks.note(ledger, DAMAGE, None)
    else:
        wrong = found.wrong or Wrong(found.first_bad_seq, found.reason)
        marks.note(ledger, DAMAGE, acknowledged.write(wrong))


def damage(ledger: Ledger) -> Wrong | None:
    """What is wrong and not acknowledged, as the last verification found it; None when nothing is."""
    noted = marks.noted(ledger, DAMAGE)
    try:
        return None if noted is None else acknowledged.read(noted)
    except (ValueError, TypeError):
        return Wrong(None, Sentence("what the last verification found cannot be read"))


def acknowledge(ledger: Ledger, actor: Person, now: datetime) -> Line:
    """A manager has seen the damage and work goes on: on record, with what was found. Guards that were taken away are put back.

    Refused when nothing is wrong, when the role may not, or when it is damage that only a restore mends.
    """
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "acknowledge")
        wrong = damage(ledger)
        if wrong is None:
            raise Refused(
                "nothing_wrong", "The last verification found nothing wrong: there is nothing to acknowledge."
            )
        if not wrong.found:
            raise Refused(
                "only_restore",
                Sentence("This damage cannot be acknowledged: {reason}. Restore a backup.", reason=wrong.reason),
            )
        last = ledger.last()
        body = acknowledged.body_of(wrong, last.seq if last else 0, last.hash.hex() if last else "")
        line = ledger.append(quiet_stamp(ledger, house, now).line("note", person.initials, body))
        if wrong.seq is None:
            put_back(ledger)
        marks.note(ledger, DAMAGE, None)
        return line


def acknowledge_with_pin(ledger: Ledger, initials: str, pin: str, now: datetime) -> Line:
    """As `acknowledge`, by the person of these initials and PIN, at whoever's desk it is. Refused as `access.sign_in`."""
    return acknowledge(ledger, access.sign_in(ledger, initials, pin, now), now)
