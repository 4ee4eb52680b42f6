"""A long log comes in part after part: on record, never twice, never silently half, with the desk posting in between."""

from __future__ import annotations

import sqlite3
import uuid
from pathlib import Path

import pytest

from tests.rig import Hotel
from tracker.desk import history
from tracker.desk.doctor.standing import old_logs
from tracker.desk.history import Bringing, bring
from tracker.desk.history_plan import HistoryPlan, how_far
from tracker.desk.imported_words import of_logs
from tracker.domain.history.read import Reading
from tracker.domain.problems import AskFirst, LedgerFault
from tracker.ledger import entries, imported
from tracker.ledger.chain import canonical
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

YES = frozenset({"history_rejects"})


@pytest.fixture
def hotel(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> Hotel:
    """Two rows are one part."""
    monkeypatch.setattr(history, "AT_ONCE", 2)
    return hotel


def log(hotel: Hotel, rows: int = 5, name: str = "old.csv") -> Path:
    path = hotel.ledger.path.parent.parent / name
    lines = "".join(f"2024-03-{n % 28 + 1:02d},{n}.00,Guest Number{n}\n" for n in range(1, rows + 1))
    path.write_text(f"Date,Amount,Guest\n{lines}", encoding="utf-8")
    return path


def bringing(hotel: Hotel, path: Path, given: Reading | None = None, confirmed: frozenset[str] = YES) -> Bringing:
    return Bringing(
        hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, given, dry_run=False, confirmed=confirmed
    )


def stopped(hotel: Hotel, path: Path, parts: int) -> HistoryPlan:
    """Bring in so many parts, and no more."""
    work = bringing(hotel, path)
    steps = work.steps()
    assert any(total and done == parts * history.AT_ONCE for done, total in steps)
    steps.close()
    assert work.plan is not None
    return work.plan


def values(hotel: Hotel) -> list[int]:
    sql = "SELECT body ->> '$.value' FROM journal WHERE kind = 'note' AND stay IS NOT NULL ORDER BY seq"
    return [value for (value,) in hotel.ledger.query(sql)]


def sound(hotel: Hotel) -> None:
    found = verify(hotel.ledger, full=True)
    assert found.ok, found.reason


def test_each_part_says_which_rows_of_how_many_are_in(hotel: Hotel) -> None:
    plan = bring(hotel.ledger, log(hotel), hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert (plan.new, plan.done, plan.value) == (5, True, 1500)
    bodies = [line.body for line in imported.parts(hotel.ledger)]
    assert [(b["rows"], b["read"], b["of"], b["lines"], b["value"]) for b in bodies] == [
        ([2, 3], 2, 5, 2, 300), ([4, 5], 4, 5, 2, 700), ([6, 6], 5, 5, 1, 500),
    ]  # fmt: skip
    assert len({b["run"] for b in bodies}) == 1
    (whole,) = imported.logs(hotel.ledger)
    assert (whole.lines, whole.value, whole.whole) == (5, 1500, True)
    sound(hotel)


def test_the_desk_posts_between_two_parts_and_each_part_has_its_own_time(hotel: Hotel) -> None:
    stay = hotel.guest()
    steps = bringing(hotel, log(hotel)).steps()
    for _ in steps:
        hotel.post(stay, 100, by="LL")
        hotel.later(minutes=30)
    sound(hotel)
    assert values(hotel) == [100, 200, 300, 400, 500]
    assert not hotel.ledger.query("SELECT 1 FROM journal WHERE body ->> '$.clock' IS NOT NULL"), "no clock goes back"


def test_what_is_stopped_is_on_record_and_the_same_file_again_goes_on(hotel: Hotel) -> None:
    path = log(hotel)
    plan = stopped(hotel, path, 1)
    assert (plan.new, plan.read, plan.total, plan.done) == (2, 2, 5, False)
    assert how_far(plan) == (
        "2 of 5 rows were gone through: 2 are in and on record. The same file again goes on from there."
    )
    (half,) = imported.logs(hotel.ledger)
    assert (half.lines, half.read, half.of, half.whole) == (2, 2, 5, False)
    (said,) = of_logs(hotel.ledger, 1, half.line.seq)
    assert "it stopped after 2 of its 5 rows" in said
    assert old_logs(hotel.ledger, hotel.now).text.startswith("One stopped after 2 of its 5 rows (line ")
    sound(hotel)
    before = half.line.seq
    dry = bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, dry_run=True)
    assert (dry.resumes, dry.new, dry.same) == (True, 3, 2)
    rest = bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert (rest.new, rest.same, rest.done) == (3, 2, True)
    assert values(hotel) == [100, 200, 300, 400, 500]
    (whole,) = imported.logs(hotel.ledger)
    assert (whole.lines, whole.whole) == (5, True)
    assert old_logs(hotel.ledger, hotel.now).state == "ok"
    assert of_logs(hotel.ledger, 1, before) == (said,), "what was reported then is reported so for ever"
    sound(hotel)
    last = hotel.ledger.last()
    assert bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, dry_run=False).new == 0
    assert hotel.ledger.last() == last, "a third time changes nothing"


def test_a_log_is_whole_though_its_last_rows_came_with_another_file(hotel: Hotel) -> None:
    stopped(hotel, log(hotel, 6), 2)
    other = log(hotel, 8, "other.csv")
    bring(hotel.ledger, other, hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert [x.whole for x in imported.logs(hotel.ledger)] == [False, True]
    done = bring(hotel.ledger, log(hotel, 6), hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert (done.new, done.same) == (0, 6)
    assert all(x.whole for x in imported.logs(hotel.ledger))
    assert values(hotel) == [n * 100 for n in range(1, 9)]
    sound(hotel)


def test_two_imports_of_one_file_at_once_bring_each_row_in_once(hotel: Hotel) -> None:
    path = log(hotel, 7)
    one, two = bringing(hotel, path).steps(), bringing(hotel, path).steps()
    for _ in zip(one, two, strict=True):
        pass
    assert sorted(values(hotel)) == [n * 100 for n in range(1, 8)]
    sound(hotel)


def test_another_import_of_the_file_in_between_is_seen(hotel: Hotel) -> None:
    path = log(hotel, 7)
    one = bringing(hotel, path).steps()
    assert any(total and done for done, total in one)
    bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, dry_run=False)
    for _ in one:
        pass
    assert values(hotel) == [n * 100 for n in range(1, 8)]
    sound(hotel)


def test_rows_that_say_the_same_are_as_many_as_in_the_file(hotel: Hotel) -> None:
    path = hotel.ledger.path.parent.parent / "same.csv"
    path.write_text("Date,Amount,Guest\n" + "2024-03-05,5.00,Ada\n" * 5 + "2024-03-05,5.00,Bea\n", encoding="utf-8")
    stopped(hotel, path, 1)
    bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert values(hotel) == [500] * 6
    sound(hotel)


def test_the_same_file_read_otherwise_is_asked_about_before_it_doubles(hotel: Hotel) -> None:
    path = hotel.ledger.path.parent.parent / "open.csv"
    path.write_text("Date,Amount\n03/04/2024,1.00\n", encoding="utf-8")
    bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, Reading("dmy"), dry_run=False)
    with pytest.raises(AskFirst, match="its rows would stand there twice") as asked:
        bring(hotel.ledger, path, hotel.people["MM"], lambda: hotel.now, Reading("mdy"), dry_run=False)
    assert asked.value.code == "history_otherwise"
    assert values(hotel) == [100]


def test_nothing_comes_in_before_every_row_was_looked_at(hotel: Hotel) -> None:
    path = log(hotel)
    path.write_text(path.read_text() + "2024-03-05,none,Ada\n")
    with pytest.raises(AskFirst, match="1 of 6 rows"):
        list(bringing(hotel, path, confirmed=frozenset()).steps())
    assert values(hotel) == []


def test_a_disk_that_fills_half_way_leaves_whole_parts_and_says_how_far_it_came(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    append, calls = Ledger.append_made, []

    def fills(self: Ledger, rows: object) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise sqlite3.OperationalError("database or disk is full")
        append(self, rows)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(Ledger, "append_made", fills)
    with pytest.raises(LedgerFault, match="2 of 5 rows were gone through: 2 are in and on record"):
        list(bringing(hotel, log(hotel)).steps())
    assert values(hotel) == [100, 200]
    sound(hotel)
    monkeypatch.undo()
    bring(hotel.ledger, log(hotel), hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert values(hotel) == [100, 200, 300, 400, 500]


def test_rows_that_an_older_version_brought_in_are_known_again(hotel: Hotel) -> None:
    """It gave them other identities, and one line for the whole log."""
    space, part = uuid.uuid5(uuid.NAMESPACE_OID, f"latitude {hotel.ledger.ledger_id}"), str(uuid.uuid4())
    with hotel.ledger.write():
        for n in range(1, 6):
            body = {"what": "imported", "on": f"2024-03-{n + 1:02d}", "kind": "credit", "value": n * 100}
            name = str(uuid.uuid5(space, f"{canonical(body)} 1"))
            text = entries.texts_of(hotel.ledger, name, part, {"guest": f"Guest Number{n}"})
            line = NewLine("note", "MM", hotel.now, hotel.day, {**body, "text": text}, uuid=name, stay=part)
            hotel.ledger.append(line)
        body = {"what": "log", "log": part, "lines": 5, "value": 1500, "left_out": 0}
        hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day, body))
    sound(hotel)
    again = bring(hotel.ledger, log(hotel), hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert (again.new, again.same) == (0, 5)
    assert imported.logs(hotel.ledger)[0].whole, "a log of one piece lacks no part"
