"""Checks that every line could be posted when it was: the guards' rules again, for lines that somebody wrote past them.

A chain can be continued by whoever takes the guards away and puts them back; what such lines say is checked here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain
from operator import attrgetter, itemgetter

from tracker.domain.sentences import Sentence
from tracker.ledger.checks.staff import Staff
from tracker.ledger.checks.wrong import Steps, Wrong
from tracker.ledger.issued import highest_supplements
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_number = attrgetter("seq")
_GESTURE = "('free_label','credit','upgrade')"
LINES = "journal AS j LEFT JOIN journal AS g ON g.uuid = j.about AND g.seq < j.seq"
"""Each line `j`, and `g`, what it is about: looked up once for all rules."""
_GIVEN = f"g.kind IN {_GESTURE}"
_PROMISED = (
    "g.stay = j.stay AND g.kind IN ('free_label','credit','upgrade','promise') AND instr(g.body, '\"promise\":\"')"
)
_HANDED = 'instr(j.body, \'"what":"handed"\')'
_SETTLED = "SELECT 1 FROM journal AS o WHERE o.about = j.about AND o.seq < j.seq AND o.kind = 'promise_kept'"

_REPLY = 'instr(j.body, \'"what":"reply"\')'

_OF_LOG = "FROM journal AS g WHERE g.stay = j.body ->> '$.log' AND g.kind = 'note' AND g.seq < j.seq"

_CANCELS = "j.kind IN ('reversal','decline')"
_GIVES = f"j.kind IN {_GESTURE}"
_HANDS = f"(j.kind = 'promise_kept' OR j.kind = 'promise' AND {_HANDED})"
_SAYS_WHAT = 'instr(j.body, \'"what":"\')'

_RULES: tuple[tuple[str, str, str], ...] = (
    (
        Sentence("is about a line that is not there"),
        "j.about IS NOT NULL",
        "g.seq IS NULL",
    ),
    (
        Sentence("corrects what is no gesture of this guest and rep"),
        "j.kind IN ('reversal','decline','true_up')",
        f"({_GIVEN} AND g.stay = j.stay AND g.rep = j.rep) IS NOT TRUE",
    ),
    (
        Sentence("takes back what was taken back before"),
        _CANCELS,
        "EXISTS (SELECT 1 FROM journal AS o"
        " WHERE o.about = j.about AND o.seq < j.seq AND o.kind IN ('reversal','decline'))",
    ),
    (
        Sentence("takes back more than was given"),
        _CANCELS,
        f"{_GIVEN} AND (-j.amount > g.amount"
        " OR j.counts_from < g.counts_from"
        " OR julianday(j.counts_from) + j.nights > julianday(g.counts_from) + g.nights)",
    ),
    (
        Sentence("settles what is no estimate"),
        "j.kind = 'true_up'",
        f"({_GIVEN} AND instr(g.body, '\"estimated\":true')) IS NOT TRUE",
    ),
    (
        Sentence("answers what did not wait for an approval"),
        "j.kind IN ('approval','decline')",
        "(instr(g.body, '\"pending\":true') IS NOT TRUE"
        " OR EXISTS (SELECT 1 FROM journal AS o WHERE o.about = j.about AND o.seq < j.seq"
        " AND o.kind IN ('approval','decline','reversal')))",
    ),
    (
        Sentence("was approved by the person who entered it"),
        "j.approver = j.rep",
        "coalesce((SELECT instr(p.body, '\"sole_lead\":true') FROM journal AS p"
        " WHERE p.kind = 'policy' AND p.stay IS NULL AND p.seq < j.seq ORDER BY p.seq DESC LIMIT 1), 0) = 0",
    ),
    (
        Sentence("is above its cap and nobody approved it"),
        _GIVES,
        "j.approver IS NULL AND j.amount > max(j.body ->> '$.cap' - coalesce(j.body ->> '$.spent', 0), 0)",
    ),
    (
        Sentence("has no cap on record"),
        _GIVES,
        "json_type(j.body, '$.cap') IS NULL",
    ),
    (
        Sentence("promises nothing"),
        "j.kind = 'promise'",
        f'instr(j.body, \'"promise":"\') = 0 AND {_HANDED} = 0',
    ),
    (
        Sentence("belongs to nothing that was given or promised to this guest"),
        "j.kind = 'promise'",
        "j.about IS NOT NULL AND (g.stay = j.stay AND g.kind IN ('free_label','credit','upgrade','promise')) IS NOT TRUE",
    ),
    (
        Sentence("hands on or settles what this guest was not promised"),
        _HANDS,
        f"({_PROMISED}) IS NOT TRUE",
    ),
    (
        Sentence("hands on or settles a promise that was settled before"),
        _HANDS,
        f"EXISTS ({_SETTLED})",
    ),
    (
        Sentence("says how landed what this guest was not given"),
        "j.kind = 'outcome'",
        f"(g.stay = j.stay AND {_GIVEN}) IS NOT TRUE AND ({_PROMISED}) IS NOT TRUE",
    ),
    (
        Sentence("replies to a pattern for somebody else"),
        _SAYS_WHAT,
        f"{_REPLY} AND (j.actor IS NULL OR j.rep IS NOT j.actor)",
    ),
    (
        Sentence("replies to a pattern in lines that are not its rep's"),
        _SAYS_WHAT,
        f"{_REPLY} AND EXISTS (SELECT 1 FROM json_each(j.body, '$.lines') AS l WHERE NOT EXISTS (SELECT 1 FROM journal AS g"
        f" WHERE g.seq = l.value AND g.seq < j.seq AND g.rep = j.rep AND g.kind IN {_GESTURE}))",
    ),
    (
        Sentence("is a note and counts all the same"),
        "j.kind = 'note'",
        "(j.amount IS NOT NULL OR j.cost IS NOT NULL OR j.on_cap IS NOT NULL)",
    ),
    (
        Sentence("says of an old log what its lines do not"),
        _SAYS_WHAT,
        'instr(j.body, \'"what":"log"\')'
        f" AND (j.body ->> '$.lines' IS NOT (SELECT count(*) {_OF_LOG})"
        f" OR j.body ->> '$.value' IS NOT (SELECT sum(g.body ->> '$.value') {_OF_LOG}))",
    ),
    (
        Sentence("says that what is no gesture of this guest stands in the property system"),
        _SAYS_WHAT,
        f'instr(j.body, \'"what":"pms"\') AND (g.stay = j.stay AND {_GIVEN}) IS NOT TRUE',
    ),
    (
        Sentence("goes back behind the business day before it"),
        "j.seq > 1",
        "j.business_day < (SELECT b.business_day FROM journal AS b WHERE b.seq < j.seq ORDER BY b.seq DESC LIMIT 1)",
    ),
)
"""What is said of a line, when it may have to be, and what is wrong then. Most lines are of one kind or two: so whatever is
asked of the same lines stands under the same condition, which is asked once."""


def any_of(some: Sequence[tuple[str, str, str]]) -> str:
    """Whether any of these (what is said, of which lines, when) holds for a line, in as few questions as there are conditions."""
    asked: dict[str, list[str]] = {}
    for _, when, rule in some:
        asked.setdefault(when, []).append(f"({rule})")
    return " OR ".join(f"({when}) AND ({' OR '.join(rules)})" for when, rules in asked.items())


_WHICH = " ".join(f"WHEN ({when}) AND ({rule}) THEN {at}" for at, (_, when, rule) in enumerate(_RULES))
_AGAINST = f"SELECT j.seq, j.hash, CASE {_WHICH} END FROM {LINES} WHERE j.seq > ? AND j.seq <= ? AND ({any_of(_RULES)}) ORDER BY j.seq"
"""One walk for all rules: reading the journal costs more than asking."""
BROKEN = any_of(_RULES[:-1])
"""Whether a line of LINES breaks a rule but the last one, which is seen at once where all days of a page are at hand."""


def rules(ledger: Ledger, first: int, page: int, pages: Iterable[tuple[int, int]]) -> Steps:
    """Each line of these pages (after one number up to another) that no rule of the house allows, and the turns of the shifts
    from line `first` on."""
    staff = Staff(ledger)
    for after, upto in pages:
        found = [(seq, _RULES[rule][0], stored) for seq, stored, rule in ledger.query(_AGAINST, (after, upto))]
        for seq, reason, stored in sorted([*found, *staff.wrong(after, upto)], key=itemgetter(0)):
            yield Wrong(seq, Sentence("line {seq} {reason}", seq=seq, reason=reason), stored.hex())
        yield None
    yield from _shifts(ledger, first, page)
    yield from _supplements(ledger, first, page)
    yield None


def _shifts(ledger: Ledger, first: int, page: int) -> Steps:
    """Shifts open and close in turn from a line on, numbered without gaps but those that a restore has on record."""
    turns = _in_turn(ledger, ("shift_open", "shift_close", "restore"), first, page)
    given, is_open = 0, False
    for line in _resting(chain(_turns_before(ledger, first), turns), page):
        if line is None:
            yield None
            continue
        number = line.body.get("shift")
        if line.kind == "restore":
            fits = isinstance(number, int) and number >= given
            is_open = is_open and not line.body.get("ends_shift")
        elif line.kind == "shift_open":
            fits, is_open = number == given + 1 and not is_open, True
        else:
            fits, is_open = number == given and is_open, False
        if line.seq >= first and not fits:
            yield Wrong(
                line.seq, Sentence("line {seq} breaks the numbering of the shifts", seq=line.seq), line.hash.hex()
            )
        given = number if isinstance(number, int) else given


def _turns_before(ledger: Ledger, first: int) -> list[Line]:
    """What says how the shifts stood before a line: the last that was opened and closed, and every restore."""
    where = "WHERE j.stay IS NULL AND j.kind = ? AND j.seq < ? ORDER BY j.seq DESC"
    last = [ledger.lines(f"{where} LIMIT 1", (kind, first)) for kind in ("shift_open", "shift_close")]
    found = (*last, ledger.lines(where, ("restore", first)))
    return sorted((line for lines in found for line in lines), key=_number)


def _in_turn(ledger: Ledger, kinds: Sequence[str], first: int, page: int) -> Iterator[Line]:
    """The lines of these kinds from a line on, a page of each at a time."""
    return merge(*(_of_kind(ledger, kind, first, page) for kind in kinds), key=_number)


def _of_kind(ledger: Ledger, kind: str, first: int, page: int) -> Iterator[Line]:
    where = f"WHERE j.stay IS NULL AND j.kind = ? AND j.seq >= ? ORDER BY j.seq LIMIT {page}"
    while lines := ledger.lines(where, (kind, first)):
        yield from lines
        first = lines[-1].seq + 1


def _resting(lines: Iterable[Line], page: int) -> Iterator[Line | None]:
    """The lines, and None after so many of them: there a step ends."""
    for count, line in enumerate(lines, 1):
        yield line
        if count % page == 0:
            yield None


def _supplements(ledger: Ledger, first: int, page: int) -> Steps:
    """Each closed shift's supplements are numbered without gaps but those that a restore has on record. Where none was
    issued from a line on, the look that ended before it has said so already."""
    if not any(_in_turn(ledger, ("export", "restore"), first, 1)):
        return
    given: dict[int, int] = {}
    for line in _resting(_in_turn(ledger, ("shift_close", "export", "restore"), 1, page), page):
        if line is None:
            yield None
            continue
        if line.kind == "shift_close":
            given.setdefault(line.body["shift"], 0)
            continue
        for shift, number in highest_supplements([(line.kind, line.body)]).items():
            before = given.get(shift, -1)
            fits = before >= 0 and (number == before + 1 if line.kind == "export" else number > before)
            if not fits:
                said = Sentence("line {seq} breaks the numbering of the supplements", seq=line.seq)
                yield Wrong(line.seq, said, line.hash.hex())
            given[shift] = max(before, number)
