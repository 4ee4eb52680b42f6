"""Ways of tampering with the file by hand: each is named by verify, or caught by a printed report where only paper can.

The guards are taken away for it and put back, and the chain is computed anew where the way says so.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.both_ways import both_ways
from tests.faults.acts import NAME
from tests.rig import found, reopened
from tracker.desk import guests, policy
from tracker.desk.proof import check_paper
from tracker.desk.shift_facts import shift_facts
from tracker.domain.cap import Basis
from tracker.domain.gesture import Kind
from tracker.domain.proof import proof, write_proof
from tracker.ledger import chain
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

COLUMNS = ("seq", *chain.FIELDS, "prev", "hash")
Conn = sqlite3.Connection


@dataclass
class Kept:
    """A closed ledger, the paper of its first shift, and an older copy of its file."""

    path: Path
    paper: str
    older: Path
    other: Path


@pytest.fixture(scope="module")
def original(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Made once; each test changes a copy."""
    folder = tmp_path_factory.mktemp("kept")
    shutil.copy(founded, folder / NAME)
    hotel = reopened(folder)
    ada, wang = hotel.guest(confirmation="C1"), hotel.guest("王小明", "413")
    for n in range(4):
        hotel.post(ada, 500 + n, note=f"note {n}")
    hotel.reverse(hotel.post(wang, 2000))
    older = folder / "older"
    hotel.ledger.close()
    shutil.copy(folder / NAME, older)
    again = reopened(folder)
    hotel.ledger, hotel.people = again.ledger, again.people
    policy.set_cap(hotel.ledger, hotel.people["RR"].role, 5000, hotel.people["MM"], hotel.now, basis=Basis.PARTY)
    hotel.post(wang, 4500, kind=Kind.UPGRADE, nights=2)
    hotel.post(ada, 40_000, approver="LL")
    guests.move(hotel.ledger, ada.id, "518", hotel.now)
    facts = shift_facts(hotel.ledger, hotel.close(note="quiet night"), hotel.now)
    paper = proof(hotel.ledger.ledger_id, "S1", facts.first_seq, facts.last_seq, facts.value, facts.head)
    hotel.post(wang, 100)
    hotel.ledger.close()
    place = folder / "elsewhere"
    place.mkdir()
    stranger = found(place)
    stay = stranger.guest()
    for n in range(20):
        stranger.post(stay, n)
    stranger.close()
    stranger.ledger.close()
    return Kept(folder / NAME, write_proof(paper), older, place / NAME)


@pytest.fixture
def kept(original: Kept, tmp_path: Path) -> Kept:
    shutil.copytree(original.path.parent, tmp_path, dirs_exist_ok=True)
    return replace(original, path=tmp_path / NAME, older=tmp_path / "older", other=tmp_path / "elsewhere" / NAME)


def lines(conn: Conn) -> list[dict[str, Any]]:
    return [
        dict(zip(COLUMNS, row, strict=True))
        for row in conn.execute(f"SELECT {', '.join(COLUMNS)} FROM journal ORDER BY seq").fetchall()
    ]


def rewrite(conn: Conn, edit: Callable[[list[dict[str, Any]]], object], first_of_desk: int = 1) -> None:
    """The whole journal written again with an edit, every number and every hash computed anew."""
    rows = lines(conn)
    edit(rows)
    conn.execute("DELETE FROM journal")
    head = chain.GENESIS
    for seq, row in enumerate(rows, 1):
        row |= {"seq": seq, "desk_seq": seq - 1 + first_of_desk, "prev": head}
        head = row["hash"] = chain.line_hash([row[name] for name in chain.FIELDS], head)
        conn.execute(
            f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})",
            [row[name] for name in COLUMNS],
        )


def sql(*statements: str) -> Callable[[Conn], None]:
    def run(conn: Conn) -> None:
        for statement in statements:
            assert conn.execute(statement).rowcount != 0, statement

    return run


def first(conn: Conn, kind: str) -> int:
    return int(conn.execute("SELECT min(seq) FROM journal WHERE kind = ?", (kind,)).fetchone()[0])


def swap(conn: Conn) -> None:
    at = first(conn, "credit")
    for old, new in ((at, 10_000), (at + 1, at), (10_000, at + 1)):
        conn.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))


def insert(conn: Conn) -> None:
    at = first(conn, "credit")
    for (seq,) in conn.execute("SELECT seq FROM journal WHERE seq > ? ORDER BY seq DESC", (at,)).fetchall():
        conn.execute("UPDATE journal SET seq = seq + 1 WHERE seq = ?", (seq,))
    row = next(r for r in lines(conn) if r["seq"] == at) | {"seq": at + 1, "uuid": "inserted", "desk_seq": 10_000}
    conn.execute(
        f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})",
        [row[n] for n in COLUMNS],
    )


def of_kind(rows: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    return next(row for row in rows if row["kind"] == kind)


def body(rows: list[dict[str, Any]], kind: str, old: str, new: str) -> None:
    row = next(r for r in rows if r["kind"] == kind and old in r["body"])
    row["body"] = row["body"].replace(old, new)


NAMED: dict[str, Callable[[Conn], object]] = {
    "an amount edited": sql("UPDATE journal SET amount = amount + 1 WHERE kind = 'credit' AND amount = 501"),
    "who it was edited": sql("UPDATE journal SET actor = 'R2', rep = 'R2' WHERE amount = 501"),
    "an instant edited": sql("UPDATE journal SET at = '2026-11-23T11:00:01.000Z' WHERE amount = 501"),
    "a cause edited": sql("UPDATE journal SET body = '{}' WHERE amount = 501"),
    "a line deleted": sql("DELETE FROM journal WHERE amount = 501"),
    "a line deleted and the numbers closed up": sql(
        "DELETE FROM journal WHERE amount = 503 AND kind = 'credit'",
        "UPDATE journal SET seq = seq - 1, desk_seq = desk_seq - 1 WHERE seq > (SELECT seq FROM journal WHERE amount = 502)",
    ),
    "a line inserted": insert,
    "two lines swapped": swap,
    "a hash computed for one line": lambda conn: rehash_one(conn),
    "a line of the middle that was appended again": lambda conn: append_again(conn),
    "the cap policy edited": sql("UPDATE journal SET body = replace(body, '5000', '9000') WHERE kind = 'cap' AND body LIKE '%5000%'"),
    "a role edited": sql("UPDATE journal SET body = replace(body, '\"rep\"', '\"lead\"') WHERE kind = 'join' AND body LIKE '%\"RR\"%'"),
    "a guest's name edited": sql("UPDATE stay_name SET name = 'Someone Else' WHERE name LIKE 'Ada%'"),
    "a guest's name removed": sql("DELETE FROM stay_name WHERE name LIKE 'Ada%'"),
    "a name hung on another guest": sql("UPDATE stay_name SET stay = (SELECT stay FROM stay_name WHERE name LIKE '王%')"),
    "a note edited": sql("UPDATE line_text SET text = replace(text, 'note 1', 'note 9') WHERE text LIKE '%note 1%'"),
    "a note removed": sql("DELETE FROM line_text WHERE text LIKE '%note 1%'"),
    "a note added": sql(
        "INSERT INTO line_text (uuid, stay, text, salt) SELECT uuid, stay, '{\"note\":\"x\"}', zeroblob(16) FROM journal"
        " WHERE amount = 2000"
    ),
    "a room edited": sql("UPDATE stay_room SET room = '777' WHERE room = '518'"),
    "a party edited": sql("UPDATE stay SET party = 'p'"),
    "a departure edited": sql("UPDATE stay SET departure = '2026-12-24'"),
    "a guest removed": sql("DELETE FROM stay_name", "DELETE FROM stay_room", "DELETE FROM stay"),
    "a PIN swapped": sql(
        "UPDATE person_secret SET salt = (SELECT salt FROM person_secret WHERE initials = 'RR'),"
        " hash = (SELECT hash FROM person_secret WHERE initials = 'RR') WHERE initials = 'MM'"
    ),
    "a PIN removed": sql("DELETE FROM person_secret WHERE initials = 'MM'"),
    "an index dropped": sql("DROP INDEX journal_uuid"),
    "a column added": sql("ALTER TABLE journal ADD COLUMN extra TEXT"),
    "an amount edited, and the rest of the chain computed anew, above its cap": lambda conn: rewrite(
        conn, lambda rows: of_kind(rows, "credit").update(amount=10_001)
    ),
    "a reversal written for another rep, all computed anew": lambda conn: rewrite(
        conn, lambda rows: of_kind(rows, "reversal").update(rep="R2")
    ),
    "an approver removed, all computed anew": lambda conn: rewrite(
        conn, lambda rows: next(r for r in rows if r["approver"]).update(approver=None)
    ),
    "a desk's number left out, all computed anew": lambda conn: rewrite(conn, len, first_of_desk=2),
    "a shift left out, all computed anew": lambda conn: rewrite(
        conn, lambda rows: rows.remove(of_kind(rows, "shift_close"))
    ),
}  # fmt: skip


def rehash_one(conn: Conn) -> None:
    row = next(r for r in lines(conn) if r["amount"] == 501)
    row["amount"] = 999
    new = chain.line_hash([row[name] for name in chain.FIELDS], row["prev"])
    conn.execute("UPDATE journal SET amount = 999, hash = ? WHERE seq = ?", (new, row["seq"]))


def append_again(conn: Conn) -> None:
    rows = lines(conn)
    row, last = next(r for r in rows if r["kind"] == "reversal"), rows[-1]
    row |= {"seq": last["seq"] + 1, "desk_seq": last["desk_seq"] + 1, "uuid": "again", "prev": last["hash"]}
    row["business_day"] = last["business_day"]
    row["hash"] = chain.line_hash([row[name] for name in chain.FIELDS], last["hash"])
    conn.execute(
        f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})",
        [row[n] for n in COLUMNS],
    )


PAPER: dict[str, tuple[Callable[[Conn], object], str]] = {
    "an amount lowered, all computed anew": (
        lambda conn: rewrite(conn, lambda rows: of_kind(rows, "credit").update(amount=1)), "altered"),
    "a line left out, all computed anew": (
        lambda conn: rewrite(conn, lambda rows: rows.remove(of_kind(rows, "credit"))), "altered"),
    "the cap raised, all computed anew": (
        lambda conn: rewrite(conn, lambda rows: body(rows, "cap", "5000", "9000")), "altered"),
    "the last lines cut off": (
        lambda conn: conn.execute("DELETE FROM journal WHERE seq > (SELECT min(seq) FROM journal WHERE kind = 'shift_open')"),
        "ledger_behind"),
    "the hotel renamed, all computed anew": (
        lambda conn: rewrite(conn, lambda rows: body(rows, "hotel", "Grand", "Grant")), "other_ledger"),
}  # fmt: skip


def tamper(path: Path, change: Callable[[Conn], object]) -> None:
    with closing(sqlite3.connect(path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        change(conn)
        for _, text in guards:
            conn.execute(text)
        conn.commit()


@pytest.fixture
def whole(kept: Kept) -> Kept:
    with Ledger(kept.path) as ledger:
        assert verify(ledger, full=True).ok
        assert check_paper(ledger, kept.paper).ok
    return kept


def test_there_are_ways_enough() -> None:
    assert len(NAMED) + len(PAPER) + 3 >= 20


@pytest.mark.by_lot("tampering", 15)
@pytest.mark.parametrize("way", NAMED)
def test_it_is_named_by_the_chain(whole: Kept, way: str) -> None:
    tamper(whole.path, NAMED[way])
    with Ledger(whole.path) as ledger:
        said = both_ways(ledger)
    assert not said.ok
    assert said.reason
    assert said.first_bad_seq is not None or way in ("an index dropped", "a column added")


@pytest.mark.parametrize("way", PAPER)
def test_only_paper_can_tell_and_does(whole: Kept, way: str) -> None:
    change, state = PAPER[way]
    tamper(whole.path, change)
    with Ledger(whole.path) as ledger:
        said = check_paper(ledger, whole.paper)
    assert (said.ok, said.state) == (False, state)
    assert said.reason


def test_a_guard_that_is_dropped_is_named(whole: Kept) -> None:
    with closing(sqlite3.connect(whole.path)) as conn:
        names = [name for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()]
    for name in names:
        shutil.copy(whole.path, whole.path.with_name("copy"))
        with closing(sqlite3.connect(whole.path.with_name("copy"))) as conn:
            conn.execute(f"DROP TRIGGER {name}")
        with Ledger(whole.path.with_name("copy")) as ledger:
            assert verify(ledger).reason == f"the trigger {name} was changed or removed"


def test_an_older_copy_of_the_file_is_behind_the_paper(whole: Kept) -> None:
    shutil.copy(whole.older, whole.path)
    with Ledger(whole.path) as ledger:
        assert verify(ledger).ok
        assert check_paper(ledger, whole.paper).state == "ledger_behind"


def test_another_hotels_file_is_told_from_ours(whole: Kept) -> None:
    shutil.copy(whole.other, whole.path)
    with Ledger(whole.path) as ledger:
        assert verify(ledger).ok
        assert check_paper(ledger, whole.paper).state == "other_ledger"
