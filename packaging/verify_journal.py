#!/usr/bin/env python3
"""Checks a journal that `latitude export --format jsonl` wrote, and shares no code with the program that wrote it.

    python3 verify_journal.py JOURNAL.jsonl [--paper TEXT] [--part]

One file, standard library, Python 3.9 or newer; it reads the journal once and writes nothing. What it checks, and the
format, are in journal-format.md beside it. `--paper` is a printed report's proof (its code's text, or its footer's
line): only paper can tell that the last lines were taken off, or that all of it was written anew. `--part` takes an
export of some days, which begins in the middle; what needs earlier lines is then not checked.

Exit: 0 the journal holds; 4 it does not, and the first bad line is named; 2 the file or the arguments cannot be used.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from datetime import date, datetime, timedelta
from typing import Any, NoReturn, TextIO

NONE = type(None)
HASHED = {
    "desk": (str,), "desk_seq": (int,), "uuid": (str,), "kind": (str,), "at": (str,), "business_day": (str,),
    "actor": (str, NONE), "approver": (str, NONE), "rep": (str, NONE), "stay": (str, NONE), "amount": (int, NONE),
    "nights": (int, NONE), "counts_from": (str, NONE), "on_cap": (int, NONE), "cost": (int, NONE),
    "about": (str, NONE), "body": (dict,),
}  # fmt: skip
TYPES = {"seq": (int,), **HASHED, "prev": (str,), "hash": (str,)}

GESTURES = ("free_label", "credit", "upgrade")
TAKEN_BACK = ("reversal", "decline")
KINDS = {
    *GESTURES, *TAKEN_BACK, "true_up", "approval", "hotel", "join", "retire", "pin", "bad_pin", "cap", "policy",
    "shift_open", "shift_close", "roll", "clock", "promise", "promise_kept", "outcome", "stay", "move", "merge",
    "export", "erasure", "restore", "migration", "backup", "note",
}  # fmt: skip
KEPT = ("seq", "kind", "stay", "rep", "amount", "cost", "nights", "counts_from")
LEADS = ("lead", "manager")
SUMS = ("gestures", "value_minor", "cost_minor", "reversed_minor")
ZEROS = "0" * 64
MOST = 1_000_000  # characters in a line; a longer one is no line of a journal


class Bad(Exception):  # noqa: N818 - a finding, not an error of this program
    """The journal does not hold; the text names the first bad line and what is wrong with it."""


def bad(line: dict[str, Any], what: str) -> NoReturn:
    """The line is the first bad one, and this is wrong with it."""
    raise Bad(f"line {line['seq']} {what}")


def number(line: dict[str, Any], name: str) -> int:
    """An amount in a line's body, 0 when it is not there."""
    found = line["body"].get(name, 0)
    return found if type(found) is int else bad(line, f"has no number in its {name}")


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces: one value, one text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def own_hash(line: dict[str, Any]) -> str:
    """SHA-256 over the fields in HASHED's order and the hash before, as one JSON array; the body counts as text."""
    values = [canonical(line["body"]) if name == "body" else line[name] for name in HASHED]
    return hashlib.sha256(canonical([*values, line["prev"]]).encode()).hexdigest()


def read_line(text: str, number: int) -> dict[str, Any]:
    """The line of a text, in the one form in which the program writes it."""
    where = f"line {number} of the file"
    try:
        line = json.loads(text)
        if not isinstance(line, dict) or set(line) != set(TYPES):
            raise Bad(f"{where} is no line of a journal: its fields are not those of the format")
        if canonical(line) != text:
            raise Bad(f"{where} is not in the one form in which the journal is exported: it was edited")
        canonical(line).encode()
    except (ValueError, RecursionError):
        raise Bad(f"{where} cannot be read: it is cut off, or no JSON in UTF-8") from None
    check_types(line, where)
    return line


def check_types(line: dict[str, Any], where: str) -> None:
    """Every field has the type, and every date the form, of the format."""
    if any(type(line[name]) not in types for name, types in TYPES.items()):
        raise Bad(f"{where} has a field of the wrong type")
    try:
        datetime.strptime(line["at"], "%Y-%m-%dT%H:%M:%S.%fZ")  # noqa: DTZ007 - only its form is checked
        for day in (line["business_day"], line["counts_from"] or "2000-01-01"):
            if date.fromisoformat(day).isoformat() != day:
                raise ValueError(day)
    except ValueError:
        raise Bad(f"{where} has a date that does not exist") from None


class Desk:
    """What one desk's chain has come to."""

    def __init__(self) -> None:
        self.seq, self.head, self.day = 0, ZEROS, ""
        self.shift, self.is_open, self.first = 0, False, 1


class Journal:
    """The lines read so far, and what each further one is checked against."""

    def __init__(self, part: bool) -> None:
        self.part = part
        self.first_seq = self.seq = 0
        self.desks: dict[str, Desk] = {}
        self.by_uuid: dict[str | None, dict[str, Any]] = {}
        self.answered: dict[str | None, set[str]] = {}  # uuid of a line -> kinds of the lines about it
        self.roles: dict[str, str] = {}
        self.sole_lead = self.training = False
        self.whose: dict[int, str] = {}  # seq of a gesture -> whose it is
        self.heads: dict[int, tuple[str, int]] = {}  # seq -> hash, and the running total of value
        self.sums = dict.fromkeys(SUMS, 0)  # since the shift began
        self.guests: set[str] = set()
        self.value = 0
        self.supplements: dict[int, int] = {}  # shift -> the highest number of a supplement that was given out
        self.ends: dict[str, int] = {}  # S42 or a day -> its last line; S42.1 -> the line that issued this supplement
        self.begins: dict[int, int] = {}  # closed shift -> its first line
        self.corrections: list[tuple[int, int, int]] = []  # seq, seq of the gesture, value
        self.logs: dict[str, list[int]] = {}  # an old log -> how many lines it has, and their value
        self.approved: dict[int, int] = {}  # seq of a gesture that waited -> the line that approved it
        self.merges: list[tuple[int, str, str]] = []  # seq, stay, the stay it belongs to from then on ("" for itself)

    def take(self, line: dict[str, Any]) -> None:
        """Check one more line. Raises Bad."""
        self._check_place(line)
        self._check_rules(line)
        self._check_shift(line)
        if line["kind"] == "export" and line["body"].get("what") == "supplement":
            self._check_supplement(line)
        self._remember(line)

    def _check_place(self, line: dict[str, Any]) -> None:
        """Its number, its place in the chain, its hash, its business day."""
        seq, begins = line["seq"], self.part and not self.seq
        if (
            line["kind"] == "restore"
            and (number(line, "after"), number(line, "seq")) == (self.seq, seq)
            and seq > self.seq
        ):
            self.seq = seq - 1  # it says which numbers it skipped: they are on paper, and were lost
        if not begins and seq > self.seq + 1:
            raise Bad(f"line {self.seq + 1} is missing")
        if not begins and seq != self.seq + 1:
            raise Bad(f"line {self.seq + 1} should follow, and line {seq} stands there")
        desk = self.desks.get(line["desk"])
        if desk is None:
            desk = self.desks[line["desk"]] = Desk()
            if self.part:
                desk.seq, desk.head = line["desk_seq"] - 1, line["prev"]
        if line["desk_seq"] != desk.seq + 1:
            bad(line, "is out of order at its desk")
        if line["prev"] != desk.head:
            bad(line, "does not follow the line before it")
        if own_hash(line) != line["hash"]:
            bad(line, "was changed after it was posted")
        if line["business_day"] < desk.day:
            bad(line, f"goes back from business day {desk.day} to {line['business_day']}")
        desk.seq, desk.head, desk.day = line["desk_seq"], line["hash"], line["business_day"]

    def _check_rules(self, line: dict[str, Any]) -> None:
        """What a line may be, whoever computed its hash."""
        kind = line["kind"]
        if kind not in KINDS:
            bad(line, f"is of no known kind: {kind[:20]!r}")
        if line["uuid"] in self.by_uuid:
            bad(line, f"has the uuid of line {self.by_uuid[line['uuid']]['seq']}")
        if kind in GESTURES:
            self._check_gesture(line)
        given = self.by_uuid.get(line["about"])
        if given is None:
            known = self.part and line["about"] is not None  # it may be before the part
            if not known and (line["about"] is not None or kind in (*TAKEN_BACK, "true_up", "approval")):
                bad(line, "is about a line that is not there")
        elif kind in (*TAKEN_BACK, "true_up", "approval"):
            self._check_about(line, given)
        if kind in ("promise", "promise_kept", "outcome") and not (self.part and given is None):
            self._check_word(line, given)
        if line["approver"] is not None:
            self._check_approver(line)
        if line["body"].get("what") == "reply":
            self._check_reply(line)
        if kind == "note":
            self._check_note(line, given)

    def _check_note(self, line: dict[str, Any], given: dict[str, Any] | None) -> None:
        """A note counts nowhere; what it says of an old log, or of what was posted elsewhere, is so."""
        body = line["body"]
        if any(line[name] is not None for name in ("amount", "cost", "on_cap")):
            bad(line, "is a note and counts all the same")
        whole = body.get("what") == "log" and not (self.part and number(line, "first_seq") < self.first_seq)
        if whole and self.logs.get(str(body.get("log")), [0, 0]) != [body.get("lines"), body.get("value")]:
            bad(line, "says of an old log what its lines do not")
        about = given is not None and given["kind"] in GESTURES and line["stay"] == given["stay"]
        if body.get("what") == "pms" and not about and not (self.part and given is None):
            bad(line, "says that what is no gesture of this guest stands in the property system")

    def _check_reply(self, line: dict[str, Any]) -> None:
        """A reply to a pattern is the rep's own, about the rep's own gestures."""
        if line["kind"] != "note" or line["actor"] is None or line["rep"] != line["actor"]:
            bad(line, "replies to a pattern for somebody else")
        seqs = line["body"].get("lines")
        known = seqs if isinstance(seqs, list) else [None]
        for seq in known:
            whose = self.whose.get(seq) if type(seq) is int else None
            if whose != line["rep"] and not (self.part and type(seq) is int and seq < self.first_seq):
                bad(line, "replies to a pattern in lines that are not its rep's")

    def _check_gesture(self, line: dict[str, Any]) -> None:
        whole = line["stay"] is not None and line["counts_from"] is not None and line["on_cap"] in (0, 1)
        numbers = [line[name] for name in ("amount", "cost", "nights")]
        if not whole or None in numbers or min(numbers) < 0 or not 1 <= line["nights"] <= 60:
            bad(line, "is no whole gesture")
        if line["actor"] is None or line["rep"] != line["actor"]:
            bad(line, "counts for somebody else than who posted it")
        if not self.part and self.roles.get(line["actor"], "retired") == "retired":
            bad(line, f"was posted by {line['actor']}, who did not work here")
        limited = line["body"].get("cap") is not None and line["amount"] > 0
        above = limited and number(line, "spent") + line["amount"] > number(line, "cap")
        if (above or number(line, "over_by") > 0) and line["approver"] is None:
            bad(line, "is above the cap, and nobody approved it")

    def _check_about(self, line: dict[str, Any], given: dict[str, Any]) -> None:
        kind, was = line["kind"], f"line {given['seq']}"
        before = self.answered.get(line["about"], set())
        if given["kind"] not in GESTURES or (line["stay"], line["rep"]) != (given["stay"], given["rep"]):
            bad(line, f"is about {was}, which is not a gesture of that guest and rep")
        if kind in ("approval", "decline"):
            if not given["pending"] or before & {"approval", *TAKEN_BACK}:
                bad(line, f"resolves {was}, which does not wait for it")
            if line["approver"] is None:
                bad(line, f"resolves {was} without an approver")
        if kind in TAKEN_BACK:
            if before & set(TAKEN_BACK):
                bad(line, f"takes back {was} for the second time")
            if None in (line["amount"], line["cost"], line["nights"], line["counts_from"]):
                bad(line, "is no whole reversal")
            if not 0 <= -line["amount"] <= given["amount"] or not 0 <= -line["cost"] <= given["cost"]:
                bad(line, f"takes back more than {was} gave")
            if not within(line, given):
                bad(line, f"takes back nights that {was} did not give")

    def _check_word(self, line: dict[str, Any], given: dict[str, Any] | None) -> None:
        """A promise says when it is due; it is handed on and settled while it is open; an answer is about what was given."""
        kind, handed = line["kind"], line["body"].get("what") == "handed"
        if line["stay"] is None or (given is not None and given["stay"] != line["stay"]):
            bad(line, "is about no line of its guest")
        if kind == "promise" and not handed:
            if not isinstance(line["body"].get("promise"), str):
                bad(line, "promises nothing")
            if given is None:
                return
        if given is None or given["kind"] not in (*GESTURES, "promise"):
            bad(line, "is about no gesture and no promise")
        if kind == "promise_kept" or handed:
            if not given["promised"]:
                bad(line, f"is about line {given['seq']}, which promised nothing")
            if "promise_kept" in self.answered.get(line["about"], set()):
                bad(line, f"is about the promise of line {given['seq']}, which was settled")
        elif kind == "outcome" and given["kind"] == "promise" and not given["promised"]:
            bad(line, f"is about line {given['seq']}, which promised nothing")

    def _check_approver(self, line: dict[str, Any]) -> None:
        if line["approver"] == line["rep"] and not self.sole_lead and not self.part:
            bad(line, "was approved by who posted it")
        if not self.part and self.roles.get(line["approver"]) not in LEADS:
            bad(line, f"was approved by {line['approver']}, who was no lead then")

    def _check_shift(self, line: dict[str, Any]) -> None:
        """Shifts are numbered without gaps, one open at a time; a close says what its lines come to."""
        if line["kind"] == "restore":
            desk = self.desks[line["desk"]]
            if number(line, "shift") < desk.shift:
                bad(line, "gives out shift numbers again")
            desk.shift = number(line, "shift")
            desk.is_open = desk.is_open and line["body"].get("ends_shift") is not True
            self._check_lost(line)
        if line["kind"] not in ("shift_open", "shift_close"):
            return
        desk, shift, opens = self.desks[line["desk"]], number(line, "shift"), line["kind"] == "shift_open"
        if self.part and not desk.shift:
            desk.shift, desk.is_open, desk.first = (shift - 1, False, 0) if opens else (shift, True, 0)
        desk.shift += opens
        if shift != desk.shift or desk.is_open is opens:
            bad(line, f"{'opens' if opens else 'closes'} shift {shift}, and that is not the next to do so")
        desk.is_open = opens
        if not opens:
            range_of_lines = (number(line, "first_seq"), number(line, "last_seq"))
            if desk.first and range_of_lines != (desk.first, line["seq"]):
                bad(line, "closes its shift over other lines than those posted in it")
            if desk.first and line["body"].get("totals") != {**self.sums, "guests": len(self.guests)}:
                bad(line, "closes its shift with totals that its lines do not come to")
            desk.first, self.sums, self.guests = line["seq"] + 1, dict.fromkeys(SUMS, 0), set()

    def _check_lost(self, line: dict[str, Any]) -> None:
        """A restore names the supplements that were given out and are lost: their numbers are used up."""
        lost = line["body"].get("supplements", {})
        for shift, highest in lost.items() if isinstance(lost, dict) else [("", None)]:
            known = self.supplements.get(int(shift), 0) if shift.isdecimal() else 0
            if not shift.isdecimal() or type(highest) is not int or highest <= known:
                bad(line, "says of supplements that they are lost, and they are not")
            self.supplements[int(shift)] = highest

    def _check_supplement(self, line: dict[str, Any]) -> None:
        """Supplements to a closed shift's report are numbered without gaps, and say what the shift comes to with them."""
        shift, supplement = number(line, "shift"), number(line, "supplement")
        name, first = f"S{shift}.{supplement}", self.begins.get(shift, 0)
        given, self.supplements[shift] = self.supplements.get(shift, 0), supplement
        if not first or (self.part and first <= self.first_seq):
            return None if self.part else bad(line, f"issues supplement {name} of a shift that was not closed")
        if not self.part and supplement != given + 1:
            bad(line, f"issues supplement {name}, and that is not the next")
        if number(line, "first_seq") != first:
            bad(line, f"issues supplement {name} over other lines than the shift's")
        _, value = restated(self, name, first, line["seq"])
        totals = line["body"].get("totals")
        before = self.heads.get(first - 1, ("", 0))[1]
        if not isinstance(totals, dict) or totals.get("value_minor") != value - before:
            bad(line, "issues a supplement with a total that its lines do not come to")
        return None

    def _remember(self, line: dict[str, Any]) -> None:
        body, kind, nights = line["body"], line["kind"], line["nights"] or 0
        value = (line["amount"] or 0) * nights
        if kind in ("join", "retire"):
            self.roles[str(body.get("initials"))] = str(body.get("role", "retired"))
        elif kind == "policy":
            self.sole_lead = body.get("sole_lead") is True
        elif kind == "hotel":
            self.training = self.training or body.get("training") is True
        elif kind in GESTURES:
            self.whose[line["seq"]] = line["rep"]
            self.sums["gestures"] += 1
            self.guests.add(line["stay"])
        elif kind in TAKEN_BACK:
            self.sums["reversed_minor"] -= value
        self.sums["value_minor"] += value
        self.sums["cost_minor"] += (line["cost"] or 0) * nights
        self.value += value
        self.ends[line["business_day"]] = line["seq"]
        if kind == "shift_close":
            self.ends[f"S{body.get('shift')}"] = line["seq"]
            self.begins[number(line, "shift")] = number(line, "first_seq")
        elif kind == "export" and body.get("what") == "supplement":
            self.ends[f"S{body.get('shift')}.{body.get('supplement')}"] = line["seq"]
        elif kind == "note" and body.get("what") == "imported":
            log = self.logs.setdefault(str(line["stay"]), [0, 0])
            log[0], log[1] = log[0] + 1, log[1] + number(line, "value")
        elif kind in (*TAKEN_BACK, "true_up") and line["about"] in self.by_uuid:
            self.corrections.append((line["seq"], self.by_uuid[line["about"]]["seq"], value))
        elif kind == "approval" and line["about"] in self.by_uuid:
            self.approved[self.by_uuid[line["about"]]["seq"]] = line["seq"]
        elif kind == "merge":
            into = str(body.get("into")) if body.get("what") == "merged" else ""
            self.merges.append((line["seq"], str(body.get("other")), into))
        self.answered.setdefault(line["about"], set()).add(kind)
        kept = {name: line[name] for name in KEPT}
        self.by_uuid[line["uuid"]] = {**kept, "pending": body.get("pending") is True, "promised": "promise" in body}
        self.first_seq = self.first_seq or line["seq"]
        self.seq = line["seq"]
        self.heads[line["seq"]] = (line["hash"], self.value)


def within(line: dict[str, Any], given: dict[str, Any]) -> bool:
    """Whether the nights taken back lie within those that were given."""
    first, begins = date.fromisoformat(line["counts_from"]), date.fromisoformat(given["counts_from"])
    return first >= begins and first + timedelta(line["nights"]) <= begins + timedelta(given["nights"])


def check(file: TextIO, *, part: bool = False) -> Journal:
    """Check a whole journal, or a part of one. Raises Bad."""
    journal = Journal(part)
    for number, text in enumerate(iter(lambda: file.readline(MOST), ""), 1):
        if not text.endswith("\n"):
            raise Bad(f"line {number} of the file is cut off")
        journal.take(read_line(text[:-1], number))
    if not journal.seq:
        raise Bad("the file is empty: it proves nothing")
    return journal


PAPER = re.compile(
    r"(?:LATITUDE1 (?P<ledger>\S+) )?(?P<name>\S+) (?P<first>\d{1,18})-(?P<last>\d{1,18}) (?P<value>-?\d{1,18})"
    r" (?P<head>[0-9A-F]{64}|[0-9A-F]{4}(?: ?[0-9A-F]{4}){3})"
)


def check_paper(journal: Journal, said: re.Match[str]) -> str:
    """What a paper proves of a journal that holds. Raises Bad."""
    first, last, name = int(said["first"]), int(said["last"]), said["name"]
    if last > journal.seq:
        raise Bad(f"line {journal.seq + 1} is missing: the paper {name} knows lines up to {last}")
    if first < journal.first_seq:
        raise Bad(f"line {first} is not in this part: the paper {name} needs lines {first}-{last}")
    head, value = journal.heads.get(last, ("", 0))
    if not head.startswith(said["head"].replace(" ", "").lower()):
        raise Bad(f"line {last} or one before it is not what the paper {name} was printed from")
    ledger = said["ledger"]
    if ledger and not journal.part and not journal.heads[1][0].startswith(ledger.lower()):
        raise Bad(f"line 1 is not that of ledger {ledger.lower()}, from which the paper {name} was printed")
    before = journal.heads.get(first - 1, ("", 0))[1]
    if "/" in name and name != with_check_digits(said):
        raise Bad(f"a digit of {name} or of its line was changed: the last two do not fit the others")
    if "." in name:  # S42.1 and D2026-11-23.R: their lines, and what later lines made of them
        end, value = restated(journal, name, first, last)
        if (name[0] == "S" and journal.ends.get(name) != last) or end > last:
            raise Bad(f"line {last} is not where the paper {name} ends")
    if name[0] in "LV":  # a letter and a voucher tell of one guest's, or one gesture's, lines only
        value = before + of_guest(journal, name, first, last)
    if value - before != int(said["value"]):
        raise Bad(f"lines {first}-{last} come to {value - before}, and the paper {name} says {said['value']}")
    return f"; the paper {name} is authentic, {journal.seq - last:,} later lines"


def with_check_digits(said: re.Match[str]) -> str:
    """The name of insights (N2026-11-23-30/42) as ISO 7064 MOD 97-10 ends it, from the footer's line without its end."""
    name = said["name"].partition("/")[0]
    line = f"{name}{said['first']}{said['last']}{said['value']}{said['head'].replace(' ', '')[:16]}"
    told = "".join(str(int(letter, 36)) for letter in line if letter.isalnum())
    return f"{name}/{98 - int(told) * 100 % 97:02}"


def restated(journal: Journal, name: str, first: int, last: int) -> tuple[int, int]:
    """Where the shift or day of a paper ends, and the running total there with the corrections up to line `last`."""
    whose = name.partition(".")[0]
    end = journal.ends.get(whose if whose[0] == "S" else whose[1:])
    if end is None:
        raise Bad(f"line {last} cannot be that of the paper {name}: its shift or day does not end in this journal")
    late = (value for seq, of, value in journal.corrections if end < seq <= last and first <= of <= end)
    return end, journal.heads[end][1] + sum(late)


def of_guest(journal: Journal, name: str, first: int, last: int) -> int:
    """What the paper of a gesture (V118) or of its guest (L118) comes to at line `last`; what waits is no letter's."""
    given = {line["seq"]: line for line in journal.by_uuid.values() if line["kind"] in (*GESTURES, "promise")}
    if name[1:] != str(first) or first not in given or (name[0] == "V" and given[first]["kind"] == "promise"):
        raise Bad(f"line {first} is not where the paper {name} begins")
    own = {first} if name[0] == "V" else letter_lines(journal, given, first, last)
    late = sum(value for seq, of, value in journal.corrections if of in own and seq <= last)
    at_first: int = sum(given[seq]["amount"] * given[seq]["nights"] for seq in own if given[seq]["kind"] in GESTURES)
    return at_first + late


def letter_lines(journal: Journal, given: dict[int, dict[str, Any]], first: int, last: int) -> set[int]:
    """The gestures that a guest's letter tells, in all stays that are the guest's at line `last`."""
    into: dict[str, str] = {}
    for seq, stay, root in journal.merges:
        if seq <= last:
            into[stay] = root
    guest = end_of(given[first]["stay"], into)
    mine = {seq for seq, line in given.items() if seq <= last and end_of(line["stay"], into) == guest}
    return {seq for seq in mine if not given[seq]["pending"] or journal.approved.get(seq, last + 1) <= last}


def end_of(stay: str, into: dict[str, str]) -> str:
    """The stay that stands for all that were merged."""
    for _ in into:
        stay = into.get(stay) or stay
    return stay


def main(arguments: list[str] | None = None) -> int:
    """Check the file that the arguments name; the exit code."""
    parser = argparse.ArgumentParser(description="Checks an exported journal. Exit: 0 it holds, 4 it does not.")
    parser.add_argument("journal", help="what `latitude export --format jsonl --out FILE` wrote")
    parser.add_argument("--paper", metavar="TEXT", help="a printed report: the text of its code, or its footer's line")
    parser.add_argument("--part", action="store_true", help="an export of some days only")
    given = parser.parse_args(arguments)
    said = PAPER.fullmatch(" ".join(given.paper.upper().replace("·", " ").split())) if given.paper is not None else None
    if given.paper is not None and said is None:
        parser.error("--paper is neither a code's text nor a footer's line")
    try:
        with open(given.journal, encoding="utf-8", errors="surrogateescape", newline="\n") as file:  # noqa: PTH123 - as plain as can be
            journal = check(file, part=given.part)
        paper = check_paper(journal, said) if said else ""
    except OSError as error:
        parser.error(f"{given.journal} cannot be read: {error.strerror}")
    except Bad as wrong:
        sys.stdout.write(f"Not verified: {wrong}.\n")
        return 4
    head = " ".join(journal.heads[journal.seq][0].upper()[at : at + 4] for at in range(0, 16, 4))
    of = f"lines {journal.first_seq}-{journal.seq} hold, as a part" if given.part else f"{journal.seq:,} lines hold"
    mark = "TRAINING, made to practise in: nothing in it happened. " if journal.training else ""
    sys.stdout.write(f"{mark}Verified: {of}; head {head}{paper}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
