"""Lines that somebody wrote past the guards, well chained: what no rule of the house allows is found and named."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.both_ways import both_ways
from tests.rig import Hotel, reopened
from tracker.desk import approvals, history, people, policy, true_ups
from tracker.desk.export import Format, write_export
from tracker.desk.insights import replies
from tracker.desk.promises import landing, making, settling
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.people import Role
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import chain
from tracker.ledger.store import Ledger
from tracker.ledger.verify import Verification, Verified, verify

_COLUMNS = ("seq", *chain.FIELDS, "prev", "hash")


@dataclass
class Busy:
    """A closed ledger in which something of everything happened; the lines that a forger would refer to."""

    path: Path
    stay: str
    kept: str
    back: str
    waits: str
    settled: str
    owed: str
    handed: str

    def forge(self, **fields: Any) -> Verified:
        """Append a line as a database browser could, guards taken away and put back, the chain continued."""
        with closing(sqlite3.connect(self.path)) as conn:
            guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _ in guards:
                conn.execute(f"DROP TRIGGER {name}")
            self._append(conn, fields)
            for _, sql in guards:
                conn.execute(sql)
            conn.commit()
        with Ledger(self.path) as ledger:
            whole = both_ways(ledger, full=True)
            assert verify(ledger, full=True, page=7) == whole, "where a page ends is nothing to what is found"
            self._check_latest(ledger, whole)
            return whole

    def _check_latest(self, ledger: Ledger, whole: Verified) -> None:
        """Whoever looks only at what was posted since a line, as each start does, finds the same."""
        if "in the register" in whole.reason:
            return  # only whoever looks at everything looks at the register
        for (before,) in ledger.query("SELECT seq FROM journal ORDER BY seq DESC LIMIT 5 OFFSET 1"):
            if whole.ok or (whole.first_bad_seq or 0) > before:
                work = Verification(ledger, first=before + 1)
                while (latest := work.step()) is None:
                    pass
                assert (latest.ok, latest.first_bad_seq, latest.reason) == (whole.ok, whole.first_bad_seq, whole.reason)

    def _append(self, conn: sqlite3.Connection, fields: dict[str, Any]) -> None:
        last = conn.execute(f"SELECT {', '.join(_COLUMNS)} FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        row = dict(zip(_COLUMNS, last, strict=True))
        seq, prev = row["seq"] + 1 + fields.pop("skipped", 0), row["hash"]
        new = dict.fromkeys(chain.FIELDS) | {name: row[name] for name in ("desk", "at", "business_day")}
        new |= {"desk_seq": row["desk_seq"] + 1, "uuid": "forged", "body": "{}"} | fields
        stored = [new[name] for name in chain.FIELDS]
        marks = ", ".join("?" * len(_COLUMNS))
        conn.execute(
            f"INSERT INTO journal ({', '.join(_COLUMNS)}) VALUES ({marks})",
            (seq, *stored, prev, chain.line_hash(stored, prev)),
        )

    def gesture(self, **more: Any) -> dict[str, Any]:
        plain = {"actor": "RR", "rep": "RR", "stay": self.stay, "amount": 100, "nights": 1, "on_cap": 1, "cost": 100}
        return plain | {"kind": "credit", "counts_from": "2026-11-23", "body": '{"cap":10000}'} | more

    def word(self, kind: str, about: str, body: str = "{}", **more: Any) -> dict[str, Any]:
        return {"kind": kind, "actor": "RR", "stay": self.stay, "about": about or None, "body": body} | more

    def reply(self, who: str | None, rep: str | None, *uuids: str) -> dict[str, Any]:
        with closing(sqlite3.connect(self.path)) as conn:
            seqs = [conn.execute("SELECT seq FROM journal WHERE uuid = ?", (uuid,)).fetchone()[0] for uuid in uuids]
        return {"kind": "note", "actor": who, "rep": rep, "body": f'{{"lines":{seqs},"what":"reply"}}'}

    @property
    def log(self) -> str:
        """The old log that was brought in."""
        with closing(sqlite3.connect(self.path)) as conn:
            found = conn.execute('SELECT stay FROM journal WHERE instr(body, \'"what":"imported"\')')
            return str(found.fetchone()[0])

    @property
    def answered(self) -> str:
        """The line of an approval for this guest."""
        with closing(sqlite3.connect(self.path)) as conn:
            found = conn.execute("SELECT uuid FROM journal WHERE kind = 'approval' AND stay = ?", (self.stay,))
            return str(found.fetchone()[0])


@pytest.fixture(scope="module")
def original(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Busy:
    """Made once; each test forges in a copy."""
    hotel = reopened(Path(shutil.copy(founded, tmp_path_factory.mktemp("busy"))).parent)
    stay = hotel.guest()
    kept = hotel.post(stay, 5000, kind=Kind.UPGRADE, nights=2, note="a note")
    back = hotel.reverse(hotel.post(hotel.guest("Bea Example", "413"), 3000)).line
    approvals.resolve(
        hotel.ledger, hotel.post(stay, 40000, approver="LL").line.seq, hotel.people["MM"], hotel.now, granted=True
    )
    hotel.close()
    policy.set_sole_lead(hotel.ledger, True, hotel.people["MM"], hotel.now)
    assert not hotel.post(hotel.guest("Cai Example", "414"), 30000, by="LL").pending
    hotel.post(hotel.guest("Cai Example", "415"), 31000, by="LL", approver="LL")
    policy.set_sole_lead(hotel.ledger, False, hotel.people["MM"], hotel.now)
    waits = hotel.post(stay, 40000, approver="LL")
    hotel.reverse(kept, by="LL", reason="left early")
    owed = _promised(hotel, stay)
    of_who_leaves = hotel.post(stay, 700, by="R2")
    people.retire(hotel.ledger, "R2", hotel.people["MM"], hotel.now)
    label = hotel.post(hotel.guest("Dea Example", "416"), 1200, kind=Kind.FREE_LABEL, estimated=True)
    for billed in (5000, 0):  # more than was estimated comes off what was billed
        true_ups.true_up(hotel.ledger, label.line.seq, billed, hotel.people["LL"], hotel.now)
    hotel.reverse(of_who_leaves, by="LL")  # what a colleague gave is corrected after the colleague has left
    old = hotel.ledger.path.with_name("old.csv")
    old.write_text("Date,Value\n2024-03-05,20.00\n2024-03-06,10.50\n", encoding="utf-8")
    assert history.bring(hotel.ledger, old, hotel.people["MM"], lambda: hotel.now, dry_run=False).new == 2
    replies.reply(hotel.ledger, "split", [kept.line.seq], "Two rooms.", hotel.people["RR"], hotel.now)
    assert verify(hotel.ledger, full=True).ok
    hotel.ledger.close()
    return Busy(hotel.ledger.path, stay.id, kept.line.uuid, str(back.about), waits.line.uuid, *owed)


@pytest.fixture
def busy(original: Busy, tmp_path: Path) -> Busy:
    return replace(original, path=Path(shutil.copy(original.path, tmp_path)))


def _promised(hotel: Hotel, stay: Stay) -> tuple[str, str, str]:
    """A promise that was handed on and kept, one that belongs to it and is open, and the line that handed on."""
    rep, lead = hotel.people["RR"], hotel.people["LL"]
    new = making.NewPromise(new_uuid(), stay.id, "2h", "call back")
    line = making.make(hotel.ledger, new, rep, hotel.now)
    handed = making.hand_over(hotel.ledger, line.seq, "LL", lead, hotel.now)
    later = making.make(hotel.ledger, replace(new, uuid=new_uuid(), about=line.seq), rep, hotel.now)
    settling.settle(hotel.ledger, line.seq, lead, hotel.now, kept=True, words="reached")
    settling.settle(
        hotel.ledger,
        hotel.post(hotel.guest("Dia Example", "416"), 100, promise="1d").line.seq,
        lead,
        hotel.now,
        kept=False,
    )
    landing.record(hotel.ledger, line.seq, Outcome.FINE, rep, hotel.now)
    landing.record(
        hotel.ledger, hotel.post(hotel.guest("Eda Example", "417"), 100).line.seq, Outcome.DELIGHTED, rep, hotel.now
    )
    assert handed is not None
    return line.uuid, later.uuid, handed.uuid


FORGED: dict[str, tuple[Callable[[Busy], dict[str, Any]], str]] = {
    "of nothing": (lambda _: {"kind": "note", "about": "nowhere"}, "is about a line that is not there"),
    "of another rep": (
        lambda b: b.gesture(kind="reversal", amount=-1, rep="LL", about=b.waits),
        "corrects what is no gesture of this guest and rep",
    ),
    "of another guest": (
        lambda b: b.gesture(kind="reversal", amount=-1, stay="elsewhere", about=b.waits),
        "corrects what is no gesture of this guest and rep",
    ),
    "a bill for no estimate": (
        lambda b: b.gesture(kind="true_up", amount=1, about=b.waits),
        "settles what is no estimate",
    ),
    "twice": (
        lambda b: b.gesture(kind="reversal", amount=-1, about=b.kept),
        "takes back what was taken back before",
    ),
    "too much": (lambda b: b.gesture(kind="reversal", amount=-40001, about=b.waits), "takes back more than was given"),
    "too many nights": (
        lambda b: b.gesture(kind="reversal", amount=-1, nights=2, about=b.waits),
        "takes back more than was given",
    ),
    "nights before": (
        lambda b: b.gesture(kind="reversal", amount=-1, counts_from="2026-11-22", about=b.waits),
        "takes back more than was given",
    ),
    "not asked": (
        lambda b: {"kind": "approval", "actor": "MM", "approver": "MM", "rep": "RR", "stay": b.stay, "about": b.kept},
        "answers what did not wait for an approval",
    ),
    "own": (
        lambda b: {"kind": "approval", "actor": "RR", "approver": "RR", "rep": "RR", "stay": b.stay, "about": b.waits},
        "was approved by the person who entered it",
    ),
    "over": (lambda b: b.gesture(amount=10001), "is above its cap and nobody approved it"),
    "over what was left": (
        lambda b: b.gesture(body='{"cap":10000,"spent":9950}'),
        "is above its cap and nobody approved it",
    ),
    "without a cap": (lambda b: b.gesture(body="{}"), "has no cap on record"),
    "yesterday": (lambda b: b.gesture(business_day="2026-11-22"), "goes back behind the business day before it"),
    "promised nothing": (lambda b: b.word("promise", ""), "promises nothing"),
    "promised beside another guest's": (
        lambda b: b.word("promise", b.waits, '{"promise":"2026-11-24T11:00:00.000Z"}', stay="elsewhere"),
        "belongs to nothing that was given or promised to this guest",
    ),
    "promised beside no gesture": (
        lambda b: b.word("promise", b.answered, '{"promise":"2026-11-24T11:00:00.000Z"}'),
        "belongs to nothing that was given or promised to this guest",
    ),
    "kept what was given": (
        lambda b: b.word("promise_kept", b.waits),
        "hands on or settles what this guest was not promised",
    ),
    "kept nothing": (lambda b: b.word("promise_kept", ""), "hands on or settles what this guest was not promised"),
    "kept what hands on": (
        lambda b: b.word("promise_kept", b.handed),
        "hands on or settles what this guest was not promised",
    ),
    "kept another guest's": (
        lambda b: b.word("promise_kept", b.owed, stay="elsewhere"),
        "hands on or settles what this guest was not promised",
    ),
    "handed on what was given": (
        lambda b: b.word("promise", b.waits, '{"owner":"LL","what":"handed"}'),
        "hands on or settles what this guest was not promised",
    ),
    "kept twice": (
        lambda b: b.word("promise_kept", b.settled),
        "hands on or settles a promise that was settled before",
    ),
    "handed on what was kept": (
        lambda b: b.word("promise", b.settled, '{"owner":"LL","what":"handed"}'),
        "hands on or settles a promise that was settled before",
    ),
    "landed nothing": (lambda b: b.word("outcome", ""), "says how landed what this guest was not given"),
    "landed another guest's": (
        lambda b: b.word("outcome", b.waits, stay="elsewhere"),
        "says how landed what this guest was not given",
    ),
    "landed what hands on": (
        lambda b: b.word("outcome", b.handed),
        "says how landed what this guest was not given",
    ),
    "replied for a colleague": (
        lambda b: b.reply("LL", "RR", b.kept),
        "replies to a pattern for somebody else",
    ),
    "replied as nobody": (lambda b: b.reply(None, None), "replies to a pattern for somebody else"),
    "replied to a colleague's pattern": (
        lambda b: b.reply("LL", "LL", b.kept),
        "replies to a pattern in lines that are not its rep's",
    ),
    "replied to no gesture": (
        lambda b: b.reply("RR", "RR", b.kept, b.answered),
        "replies to a pattern in lines that are not its rep's",
    ),
    "a note with an amount": (lambda _: {"kind": "note", "amount": 5}, "is a note and counts all the same"),
    "a note with a cost": (lambda _: {"kind": "note", "cost": 5}, "is a note and counts all the same"),
    "a note on a cap": (lambda _: {"kind": "note", "on_cap": 0}, "is a note and counts all the same"),
    "a log of more lines": (
        lambda b: {"kind": "note", "body": f'{{"lines":3,"log":"{b.log}","value":3050,"what":"log"}}'},
        "says of an old log what its lines do not",
    ),
    "a log of another value": (
        lambda b: {"kind": "note", "body": f'{{"lines":2,"log":"{b.log}","value":3051,"what":"log"}}'},
        "says of an old log what its lines do not",
    ),
    "posted elsewhere, and nothing": (
        lambda b: b.word("note", "", '{"value":5,"what":"pms"}'),
        "says that what is no gesture of this guest stands in the property system",
    ),
    "posted elsewhere for another guest": (
        lambda b: b.word("note", b.waits, '{"value":5,"what":"pms"}', stay="elsewhere"),
        "says that what is no gesture of this guest stands in the property system",
    ),
    "posted elsewhere, a promise": (
        lambda b: b.word("note", b.owed, '{"value":5,"what":"pms"}'),
        "says that what is no gesture of this guest stands in the property system",
    ),
    "by nobody": (lambda b: b.gesture(actor="ZZ", rep="ZZ"), "is by ZZ, who never joined"),
    "approved by nobody": (lambda b: b.gesture(approver="ZZ"), "is by ZZ, who never joined"),
    "approved by a rep": (
        lambda b: b.gesture(actor="LL", rep="LL", approver="RR"),
        "was approved by RR, who was no lead then",
    ),
    "by who left": (lambda b: b.gesture(actor="R2", rep="R2"), "is by R2, who had left"),
    "two shifts open": (
        lambda _: {"kind": "shift_open", "actor": "LL", "body": '{"shift":3}'},
        "breaks the numbering of the shifts",
    ),
    "a restore without a number": (
        lambda _: {"kind": "restore", "actor": "MM", "body": "{}"},
        "breaks the numbering of the shifts",
    ),
    "a number left out": (
        lambda _: {"kind": "shift_close", "actor": "LL", "body": '{"shift":3}'},
        "breaks the numbering of the shifts",
    ),
    "a supplement left out": (
        lambda _: {"kind": "export", "actor": "LL", "body": '{"what":"supplement","shift":1,"supplement":2}'},
        "breaks the numbering of the supplements",
    ),
    "a supplement of an open shift": (
        lambda _: {"kind": "export", "actor": "LL", "body": '{"what":"supplement","shift":2,"supplement":1}'},
        "breaks the numbering of the supplements",
    ),
    "a lost supplement of no shift": (
        lambda _: {"kind": "restore", "actor": "MM", "body": '{"shift":2,"supplements":{"7":1}}'},
        "breaks the numbering of the supplements",
    ),
}


@pytest.mark.parametrize("how", FORGED)
def test_a_line_that_nobody_could_post_is_named(busy: Busy, how: str) -> None:
    fields, said = FORGED[how]
    found = busy.forge(**fields(busy))
    assert not found.ok
    assert found.first_bad_seq == found.lines
    assert found.reason == f"line {found.first_bad_seq} {said}"


def test_a_line_that_skips_numbers_as_only_a_restore_may_is_named(busy: Busy) -> None:
    with Ledger(busy.path) as ledger:
        (last,) = ledger.query("SELECT max(seq) FROM journal")[0]
    body = f'{{"after":{last},"seq":{last + 6},"shift":9}}'
    found = busy.forge(kind="note", actor="MM", skipped=5, body=body)
    assert found.reason == f"line {last + 1} is missing"


def test_a_supplement_that_is_issued_twice_is_named(busy: Busy) -> None:
    body = '{"what":"supplement","shift":1,"supplement":1}'
    assert busy.forge(kind="export", actor="LL", body=body).ok
    found = busy.forge(kind="export", actor="LL", body=body, uuid="another")
    assert "breaks the numbering of the supplements" in found.reason


def test_a_supplement_that_a_restore_lost_is_not_issued_again(busy: Busy) -> None:
    assert busy.forge(kind="restore", actor="MM", body='{"shift":2,"supplements":{"1":2}}').ok
    body = '{"what":"supplement","shift":1,"supplement":2}'
    found = busy.forge(kind="export", actor="LL", body=body, uuid="another")
    assert "breaks the numbering of the supplements" in found.reason


def test_a_supplement_that_is_there_cannot_be_called_lost(busy: Busy) -> None:
    assert busy.forge(kind="export", actor="LL", body='{"what":"supplement","shift":1,"supplement":1}').ok
    found = busy.forge(kind="restore", actor="MM", body='{"shift":2,"supplements":{"1":1}}', uuid="another")
    assert "breaks the numbering of the supplements" in found.reason


def test_a_shift_that_opens_under_a_later_number_is_named(busy: Busy) -> None:
    assert busy.forge(kind="shift_close", actor="LL", body='{"shift":2}').ok
    found = busy.forge(kind="shift_open", actor="LL", body='{"shift":4}', uuid="another")
    assert "breaks the numbering of the shifts" in found.reason
    assert found.first_bad_seq == found.lines


def test_a_shift_that_is_closed_twice_is_named(busy: Busy) -> None:
    assert busy.forge(kind="shift_close", actor="LL", body='{"shift":2}').ok
    found = busy.forge(kind="shift_close", actor="LL", body='{"shift":2}', uuid="another")
    assert "breaks the numbering of the shifts" in found.reason


def test_the_first_bad_line_is_named_whichever_rule_it_breaks(busy: Busy) -> None:
    busy.forge(**busy.gesture(actor="ZZ", rep="ZZ"))
    found = busy.forge(**busy.gesture(amount=10001, uuid="another"))
    assert found.first_bad_seq == found.lines - 1
    assert "is by ZZ, who never joined" in found.reason


def test_a_manager_who_leaves_of_their_own_is_no_stranger(hotel: Hotel) -> None:
    people.add(hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", hotel.people["MM"], hotel.now)
    people.retire(hotel.ledger, "MM", hotel.people["MM"], hotel.now)
    assert verify(hotel.ledger).ok


def test_the_next_line_of_a_manager_who_left_of_their_own_is_named(busy: Busy) -> None:
    hotel = reopened(busy.path.parent)
    people.add(hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", hotel.people["MM"], hotel.now)
    people.retire(hotel.ledger, "MM", hotel.people["MM"], hotel.now)
    hotel.ledger.close()
    found = busy.forge(kind="note", actor="MM")
    assert (found.first_bad_seq, found.reason) == (found.lines, f"line {found.lines} is by MM, who had left")


@pytest.mark.parametrize("rep", ["RR", None])
def test_a_seal_that_the_register_does_not_keep_is_named_whoever_it_is_of(busy: Busy, rep: str | None) -> None:
    found = busy.forge(kind="stay", actor="RR", rep=rep, stay=busy.stay, body='{"register":"00","what":"added"}')
    assert found.reason == f"the guest of line {found.lines} was changed in the register behind the ledger's back"


def test_a_line_that_could_be_posted_is_no_fault_of_the_chain(busy: Busy) -> None:
    """Whoever has the file and a PIN can post: that is for the heads on paper, and the lines, to tell."""
    assert busy.forge(**busy.gesture()).ok


@pytest.mark.parametrize("kind", ["promise_kept", "outcome", "promise"])
def test_a_word_on_an_open_promise_is_no_fault_of_the_chain(busy: Busy, kind: str) -> None:
    body = '{"owner":"LL","what":"handed"}' if kind == "promise" else "{}"
    assert busy.forge(**busy.word(kind, busy.owed, body)).ok


@pytest.mark.parametrize(("table", "what"), [("stay_name", "guest's name"), ("line_text", "text")])
def test_what_was_hung_on_another_stay_is_named(busy: Busy, table: str, what: str) -> None:
    with closing(sqlite3.connect(busy.path)) as conn:
        conn.execute(
            f"UPDATE {table} SET stay = (SELECT id FROM stay WHERE id <> ?) WHERE stay = ?", (busy.stay, busy.stay)
        )
        conn.commit()
    with Ledger(busy.path) as ledger:
        found = both_ways(ledger)
    assert (found.ok, found.first_bad_seq) == (False, 17)
    assert f"the {what} of line 17 was moved to another stay" in found.reason


def _somebody_posts(path: Path) -> None:
    """Another program commits now, or fails at once when somebody holds the ledger."""
    with closing(sqlite3.connect(path, timeout=0)) as other:
        other.execute("INSERT OR REPLACE INTO draft (initials, uuid, at, text) VALUES ('RR', 'u', 't', '{}')")
        other.commit()


def test_the_desk_can_post_while_the_chain_is_checked_or_exported(
    busy: Busy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long journal takes many seconds to read; a reader that holds it so long would stop every post."""
    times = 0

    def hashed(text: bytes) -> Any:
        nonlocal times
        times += 1
        _somebody_posts(busy.path)
        return sha256(text)

    monkeypatch.setattr("tracker.ledger.store.PAGE", 5)
    monkeypatch.setattr("tracker.desk.export.write._EVERY", 1)
    monkeypatch.setattr("tracker.ledger.checks.lines.sha256", hashed)
    with Ledger(busy.path) as ledger:
        assert verify(ledger).ok
        for form in get_args(Format):
            write_export(ledger, form, tmp_path / "out", progress=lambda _done, _total: _somebody_posts(busy.path))
        assert times == ledger.query("SELECT count(*) FROM journal")[0][0]


def test_a_walk_ends_with_the_last_line_of_its_beginning_and_survives_a_gap(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.ledger.store.PAGE", 3)
    stay = hotel.guest()
    before, seen = hotel.count(), []
    for (seq,) in hotel.ledger.walk("SELECT j.seq FROM journal AS j"):
        seen.append(seq)
        if len(seen) < 5:
            hotel.post(stay, 1)
    assert seen == list(range(1, before + 1))
    assert [seq for (seq,) in hotel.ledger.walk("SELECT j.seq FROM journal AS j", 4, 9)] == [4, 5, 6, 7, 8, 9]
