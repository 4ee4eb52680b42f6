"""Who is known from an old log alone is erased by name, and by retention from each line's own day; a restore obeys."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.desk.erasing.traces import traces
from tests.desk.keep.rig import Kept
from tests.rig import Hotel, refused
from tracker.desk import history
from tracker.desk.erasing import of_logs, retention
from tracker.desk.erasing.erasure import Erased
from tracker.desk.history import bring
from tracker.domain.problems import AskFirst
from tracker.ledger import imported
from tracker.ledger.verify import verify

YES = frozenset({"erase"})
NAME = "Ægir Żółw-Examplé"
ROWS = (
    f"2024-03-05,412,{NAME},20.00,",
    f"2024-03-06,413,Bo Else,10.00,a friend of {NAME}",
    "2024-03-07,414,Cy Other,5.00,his own words",
    '2025-09-08,415,"Żółw-Examplé, Ægir",7.00,wet shoes',
    "2026-01-09,416,Rose,3.00,",
    "2026-01-10,417,Dee Third,3.00,Rose in 412",
)  # fmt: skip


def log(hotel: Hotel) -> Path:
    path = hotel.ledger.path.parent.parent / "old.csv"
    path.write_text("Date,Room,Guest,Amount,Note\n" + "\n".join(ROWS) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def old(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> Hotel:
    """The log is in, in parts of four rows."""
    monkeypatch.setattr(history, "AT_ONCE", 4)
    assert bring(hotel.ledger, log(hotel), hotel.people["MM"], lambda: hotel.now, dry_run=False).new == len(ROWS)
    return hotel


def erase(hotel: Hotel, name: str, reason: str = "", confirmed: frozenset[str] = YES) -> Erased:
    return of_logs.erase_named(hotel.ledger, name, hotel.people["MM"], hotel.now, reason, confirmed)


def left(hotel: Hotel) -> list[int]:
    """The rows whose texts are there."""
    sql = "SELECT j.body ->> '$.value' FROM journal AS j JOIN line_text AS t ON t.uuid = j.uuid WHERE j.kind = 'note' AND j.stay IS NOT NULL ORDER BY j.seq"
    return [value for (value,) in hotel.ledger.query(sql)]


def test_no_byte_of_the_name_stays_in_any_file_and_the_chain_verifies(old: Hotel) -> None:
    folder = old.ledger.path.parent
    done = erase(old, "aegir zolw-example", reason="asked by mail")
    assert (done.gone.elsewhere, len(done.lines)) == (3, 1)
    assert left(old) == [500, 300, 300], "nobody else went"
    assert verify(old.ledger, full=True).ok
    old.ledger.close()
    assert traces(folder, [NAME, "Ægir", "Żółw", "wet shoes"]) == []
    assert traces(folder, ["Cy Other", "his own words"]), "the search finds what is there"


def test_the_line_says_what_went_and_names_nobody(old: Hotel) -> None:
    line = erase(old, NAME).lines[0]
    assert (line.kind, line.actor, line.body["what"]) == ("erasure", "MM", "requested")
    mark = imported.parts(old.ledger)[0]
    assert line.body["elsewhere"][-1] == mark.seq, "the file's fingerprint went too: it would tell the name"
    assert not old.ledger.query("SELECT 1 FROM line_text WHERE uuid = ?", (mark.uuid,))


def test_it_is_asked_first_and_a_reason_must_not_keep_the_name(old: Hotel) -> None:
    with pytest.raises(AskFirst, match=f"What goes of {NAME}: the name, 3 texts elsewhere") as asked:
        erase(old, NAME, confirmed=frozenset())
    assert asked.value.code == "erase"
    with refused("reason_names_guest", "leave the guest's name"):
        erase(old, NAME, reason="Aegir asked")
    with refused("not_allowed", "ask a manager"):
        of_logs.erase_named(old.ledger, NAME, old.people["LL"], old.now, "", YES)
    assert len(left(old)) == len(ROWS)


def test_a_name_of_one_word_takes_the_guest_so_called_and_nobody_s_note(old: Hotel) -> None:
    assert erase(old, "rose").gone.elsewhere == 1
    assert left(old) == [2000, 1000, 500, 700, 300]


def test_who_is_known_to_nobody_or_stands_in_the_register_is_said(old: Hotel) -> None:
    with refused("unknown_guest", "Nobody called “Nemo None” is known"):
        erase(old, "Nemo None")
    old.guest("Cy Other", "414")
    with refused("in_register", "erase that guest's entry instead"):
        erase(old, "Cy Other")


def test_the_same_log_again_does_not_bring_the_name_back(old: Hotel) -> None:
    erase(old, NAME)
    again = bring(old.ledger, log(old), old.people["MM"], lambda: old.now, dry_run=False)
    assert (again.new, again.same) == (0, len(ROWS))
    folder = old.ledger.path.parent
    old.ledger.close()
    assert traces(folder, [NAME, "Ægir"]) == []


def test_many_lines_go_with_several_lines_of_the_journal(old: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_logs, "MOST_NAMED", 2)
    done = erase(old, NAME)
    assert ([len(x.body["elsewhere"]) for x in done.lines], done.gone.elsewhere) == ([3, 1], 3)
    assert verify(old.ledger, full=True).ok


def test_retention_counts_from_the_day_of_each_line(old: Hotel) -> None:
    manager, until = old.people["MM"], date(2025, 5, 23)
    stands = retention.preview(old.ledger, old.now)
    assert (stands.until, stands.due, stands.old) == (until, (), 3)
    assert retention.how_many_old(old.ledger, old.now) == 3
    with pytest.raises(AskFirst, match="Of 3 lines of old logs of that time names and notes would be erased"):
        retention.run(old.ledger, manager, old.now)
    ran = retention.run(old.ledger, manager, old.now, {"retention"})
    assert (ran.lines, ran.old.erased, ran.old.left) == ((), 3, 0)
    assert left(old) == [700, 300, 300]
    assert verify(old.ledger, full=True).ok
    with refused("nothing_due", "nothing needs doing"):
        retention.run(old.ledger, manager, old.now, {"retention"})
    assert retention.set_months(old.ledger, 1, manager, old.now) == 1
    assert retention.run(old.ledger, manager, old.now, {"retention"}).old.erased == 3
    assert verify(old.ledger, full=True).ok
    folder = old.ledger.path.parent
    old.ledger.close()
    assert traces(folder, ["Cy Other", "Bo Else", "Dee Third", "Rose"]) == []


def test_a_restore_erases_again_who_was_erased_after_the_backup(hotel: Hotel) -> None:
    kept = Kept(hotel)
    bring(hotel.ledger, log(hotel), hotel.people["MM"], lambda: hotel.now, dry_run=False)
    file = kept.back_up()
    erase(hotel, NAME)
    retention.run(hotel.ledger, hotel.people["MM"], hotel.now, {"retention"})
    before = kept.lines()
    kept.close()
    kept.restore(file)
    assert kept.lines()[: len(before)] == before
    for lines_back in (True, False):
        if not lines_back:  # the lines of the erasure do not come back, and the names are gone all the same
            kept.restore(file, lines_back=False)
        assert left(kept.hotel) == [300, 300]
        assert kept.verify().ok, kept.verify()
        kept.close()
        data = kept.live.read_bytes()
        assert not [name for name in (NAME, "Cy Other", "Bo Else") if name.encode() in data]
        kept.open()
