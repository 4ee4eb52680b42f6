"""Checks that every line could be posted when it was: the guards' rules again, for lines that somebody wrote past them.

A chain can be continued by whoever takes the guards away and puts them back; what such lines say is checked here.
"""

from __future__ import annotations

from tracker.ledger.store import Ledger

_GESTURE = "('free_label','credit','upgrade')"
_GIVEN = f"SELECT 1 FROM journal AS g WHERE g.uuid = j.about AND g.seq < j.seq AND g.kind IN {_GESTURE}"

_RULES: tuple[tuple[str, str], ...] = (
    (
        "is about a line that is not there",
        "j.about IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal AS g WHERE g.uuid = j.about AND g.seq < j.seq)",
    ),
    (
        "corrects what is no gesture of this guest and rep",
        "j.about IS NOT NULL AND j.kind IN ('reversal','decline','true_up')"
        f" AND NOT EXISTS ({_GIVEN} AND g.stay = j.stay AND g.rep = j.rep)",
    ),
    (
        "takes back what was taken back before",
        "j.about IS NOT NULL AND j.kind IN ('reversal','decline') AND EXISTS (SELECT 1 FROM journal AS o"
        " WHERE o.about = j.about AND o.seq < j.seq AND o.kind IN ('reversal','decline'))",
    ),
    (
        "takes back more than was given",
        f"j.about IS NOT NULL AND j.kind IN ('reversal','decline') AND EXISTS ({_GIVEN} AND (-j.amount > g.amount"
        " OR j.counts_from < g.counts_from"
        " OR julianday(j.counts_from) + j.nights > julianday(g.counts_from) + g.nights))",
    ),
    (
        "answers what did not wait for an approval",
        "j.about IS NOT NULL AND j.kind IN ('approval','decline') AND (NOT EXISTS (SELECT 1 FROM journal AS g"
        " WHERE g.uuid = j.about AND g.seq < j.seq AND instr(g.body, '\"pending\":true'))"
        " OR EXISTS (SELECT 1 FROM journal AS o WHERE o.about = j.about AND o.seq < j.seq"
        " AND o.kind IN ('approval','decline','reversal')))",
    ),
    (
        "was approved by the person who entered it",
        "j.approver = j.rep AND coalesce((SELECT instr(p.body, '\"sole_lead\":true') FROM journal AS p"
        " WHERE p.kind = 'policy' AND p.stay IS NULL AND p.seq < j.seq ORDER BY p.seq DESC LIMIT 1), 0) = 0",
    ),
    (
        "is above its cap and nobody approved it",
        f"j.kind IN {_GESTURE} AND j.approver IS NULL AND j.amount > 0 AND j.body ->> '$.cap' IS NOT NULL"
        " AND j.amount > max(j.body ->> '$.cap' - coalesce(j.body ->> '$.spent', 0), 0)",
    ),
    (
        "has no cap on record",
        f"j.kind IN {_GESTURE} AND json_type(j.body, '$.cap') IS NULL",
    ),
    (
        "goes back behind the business day before it",
        "j.business_day < (SELECT b.business_day FROM journal AS b WHERE b.seq < j.seq ORDER BY b.seq DESC LIMIT 1)",
    ),
)


def broken_rule(ledger: Ledger) -> tuple[int, str] | None:
    """The first line that no rule of the house allows, and why; None when there is none."""
    found = [wrong for wrong in (_against_rules(ledger), _by_strangers(ledger), _shifts(ledger)) if wrong]
    return min(found, default=None)


def _against_rules(ledger: Ledger) -> tuple[int, str] | None:
    """One walk for all rules: reading the journal costs more than asking."""
    which = " ".join(f"WHEN {rule} THEN {at}" for at, (_, rule) in enumerate(_RULES))
    found = ledger.query(
        f"SELECT seq, rule FROM (SELECT j.seq AS seq, CASE {which} END AS rule FROM journal AS j)"
        " WHERE rule IS NOT NULL ORDER BY seq LIMIT 1"
    )
    return (found[0][0], f"line {found[0][0]} {_RULES[found[0][1]][0]}") if found else None


def _by_strangers(ledger: Ledger) -> tuple[int, str] | None:
    """A line by somebody who never joined, or had left when it was posted."""
    joined = {line.body["initials"] for line in ledger.all_of("join")}
    left = {line.body["initials"]: line.seq for line in ledger.all_of("retire")}
    found: list[tuple[int, str]] = []
    for column in ("actor", "approver", "rep"):
        sql = f"SELECT {column}, min(seq), max(seq) FROM journal WHERE {column} IS NOT NULL GROUP BY {column}"
        for who, first, last in ledger.query(sql):
            if who not in joined:
                found.append((first, f"line {first} is by {who}, who never joined"))
            elif column != "rep" and last > left.get(who, last):
                sql = f"SELECT min(seq) FROM journal WHERE {column} = ? AND seq > ?"
                seq = ledger.query(sql, (who, left[who]))[0][0]
                found.append((seq, f"line {seq} is by {who}, who had left"))
    return min(found, default=None)


def _shifts(ledger: Ledger) -> tuple[int, str] | None:
    """Shifts open and close in turn, numbered without gaps but those that a restore has on record."""
    turns = [line for kind in ("shift_open", "shift_close", "restore") for line in ledger.all_of(kind)]
    given, is_open = 0, False
    for line in sorted(turns, key=lambda x: x.seq):
        number = line.body.get("shift")
        if line.kind == "restore":
            fits = isinstance(number, int) and number >= given
            is_open = is_open and not line.body.get("ends_shift")
        elif line.kind == "shift_open":
            fits, is_open = number == given + 1 and not is_open, True
        else:
            fits, is_open = number == given and is_open, False
        if not fits:
            return line.seq, f"line {line.seq} breaks the numbering of the shifts"
        given = number or given
    return None
