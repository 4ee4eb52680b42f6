"""Restoring: what can come back comes back exactly, what is lost is said, and no number is given out twice."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.desk.keep.rig import Kept
from tests.packaging.audit import VERIFIER
from tests.rig import refused
from tracker.desk import guests, people, presence
from tracker.desk.erasing.erasure import erase
from tracker.desk.keep import backups, restoring
from tracker.desk.proof import check_paper
from tracker.desk.shift_facts import shift_facts
from tracker.desk.supplements import issuing
from tracker.desk.supplements.after import after_one
from tracker.domain.people import Role
from tracker.domain.problems import AskFirst, LedgerFault
from tracker.ledger import entries, register
from tracker.ledger import house as of_house
from tracker.ledger.keep import swap
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger
from tracker.reports.proof import typeable


def independent(kept: Kept, folder: Path) -> int:
    """What the auditor's own verifier says of the journal: 0 is sound."""
    journal = folder / "journal.jsonl"
    journal.write_text("".join(f"{line}\n" for line in kept.lines()), encoding="utf-8")
    return int(VERIFIER.main([str(journal)]))


def damage(path: Path) -> None:
    """The disk trashed every page but the first."""
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))


def test_it_is_asked_about_first_and_nothing_happens_until_then(kept: Kept) -> None:
    file = kept.back_up()
    kept.work("7")
    before = kept.lines()
    with pytest.raises(AskFirst) as asked:
        kept.restore(file, confirmed=())
    assert asked.value.code == "restore"
    assert "replaces the ledger" in asked.value.message
    assert asked.value.facts["back"] == len(before) - asked.value.facts["seq"]  # type: ignore[operator]
    assert kept.lines() == before


def test_everything_since_comes_back_exactly_from_the_old_ledger_and_the_restore_is_on_record(kept: Kept) -> None:
    kept.work("7")
    file = kept.back_up()
    last = kept.work("8", note="a broken lamp")
    people.add(kept.hotel.ledger, "Nina New", "NN", Role.REP, "4004", kept.hotel.people["MM"], kept.hotel.now)
    kept.close()
    shutil.rmtree(kept.mirror)  # only the old ledger knows
    kept.open()
    before = kept.lines()
    done = kept.restore(file)
    assert kept.lines()[:-1] == before
    line = kept.hotel.ledger.last()
    assert line is not None
    assert (line.kind, line.seq, line.actor) == ("restore", len(before) + 1, "MM")
    assert (line.body["after"], line.body["seq"]) == (len(before), len(before) + 1)
    assert done.missing == {}
    assert kept.verify().ok, kept.verify()
    entry = entries.by_seq(kept.hotel.ledger, last)
    assert entry is not None
    assert (entry.guest, entry.room, entry.texts["note"]) == ("Guest 8", "8", "a broken lamp")
    assert kept.hotel.sign_in("NN", "4004").name == "Nina New"
    assert done.aside is not None
    with Ledger(done.aside, read_only=True) as old:
        assert old.query("SELECT count(*) FROM journal")[0][0] == len(before)


def test_after_damage_the_mirror_brings_back_the_lines_and_what_only_the_lost_ledger_held_is_said_to_be_missing(
    kept: Kept,
) -> None:
    kept.work("7")
    file = kept.back_up()
    last = kept.work("8", note="a broken lamp")
    people.add(kept.hotel.ledger, "Nina New", "NN", Role.REP, "4004", kept.hotel.people["MM"], kept.hotel.now)
    before = kept.lines()
    kept.close()
    damage(kept.live)
    done = kept.restore(file)
    assert kept.lines()[: len(before)] == before  # same hashes
    assert done.missing == {"texts": 1, "guests": 1, "pins": 1}
    for word in ("1 note", "1 guest's entry", "1 PIN"):
        assert word in done.sentence
    assert kept.verify().ok, kept.verify()
    entry = entries.by_seq(kept.hotel.ledger, last)
    assert entry is not None
    assert (entry.guest, entry.texts["note"]) == ("(guest's name lost)", "(text lost)")
    with refused("no_pin_here"):
        kept.hotel.sign_in("NN", "4004")
    people.set_pin(kept.hotel.ledger, "NN", "4005", kept.hotel.people["MM"], kept.hotel.now)
    assert kept.hotel.sign_in("NN", "4005").initials == "NN"
    kept.work("9")
    assert kept.verify().ok, kept.verify()


def test_a_guest_who_moved_after_the_backup_is_in_the_room_of_then_and_that_is_on_record(kept: Kept) -> None:
    stay = kept.hotel.guest("Ada Example", "7")
    file = kept.back_up()
    guests.move(kept.hotel.ledger, stay.id, "8", kept.hotel.later(minutes=5).now)
    before = kept.lines()
    kept.close()
    damage(kept.live)
    done = kept.restore(file)
    assert done.missing == {"guests": 1}
    assert kept.lines()[: len(before)] == before
    assert guests.get(kept.hotel.ledger, stay.id).room == "7"
    found = kept.hotel.ledger.last()
    assert found is not None
    assert (found.kind, found.stay, found.body["what"]) == ("stay", stay.id, "found")
    assert kept.verify().ok, kept.verify()


def test_31_a_restore_behind_a_printed_report_is_noticed_on_record_and_no_number_is_issued_twice(kept: Kept) -> None:
    """Story 31: yesterday's backup, and neither the mirror nor the old ledger: only the paper knows."""
    kept.work("7")
    assert kept.hotel.close() == 1
    file = kept.back_up()
    kept.work("8")
    assert kept.hotel.close() == 2
    facts = shift_facts(kept.hotel.ledger, 2, kept.hotel.now)
    paper, lost = typeable(facts), facts.last_seq
    kept.close()
    shutil.rmtree(kept.mirror)
    damage(kept.live)
    with pytest.raises(AskFirst) as asked:
        kept.restore(file, confirmed=())
    assert asked.value.code == "restore_blind"
    assert "type its footer" in asked.value.message
    with pytest.raises(AskFirst) as asked:
        kept.restore(file, confirmed=(), papers=[paper])
    assert asked.value.code == "restore"
    assert f"-{lost}" in asked.value.message
    assert "never used again" in asked.value.message
    done = kept.restore(file, papers=[paper])
    assert done.plan.is_fork
    assert done.line.seq == lost + 1
    assert done.line.body["shift"] == 2
    assert kept.verify().ok, kept.verify()
    first = kept.work("9")
    assert first > lost
    assert kept.hotel.close() == 3
    assert kept.verify().ok, kept.verify()
    assert [shift.number for shift in of_house.shifts(kept.hotel.ledger)] == [1, 3]


def test_31_without_the_mirrors_lines_the_numbers_it_knows_are_still_not_used_again(kept: Kept) -> None:
    kept.work("7")
    file = kept.back_up()
    kept.work("8")
    kept.hotel.close()
    end = kept.hotel.count()
    kept.mirrored()
    done = kept.restore(file, lines_back=False)
    assert (done.line.seq, done.plan.back, done.plan.lost) == (end + 1, 0, end - done.plan.offered.seq)
    assert (
        done.line.body["ends_shift"] is True
    )  # the shift that the backup holds open was closed, and its report printed
    assert kept.verify().ok, kept.verify()
    kept.work("9")
    assert kept.hotel.close() == 2
    kept.mirrored()
    assert kept.mirror_texts() == kept.lines()  # the mirror began anew, and what was given up is beside it
    assert list(kept.mirror.glob("before-restore-*/journal-*.jsonl"))


@pytest.mark.parametrize("told_by", ["paper", "mirror"])
def test_the_number_of_a_lost_supplement_is_never_issued_again(kept: Kept, tmp_path: Path, told_by: str) -> None:
    hotel = kept.hotel
    given = hotel.post(hotel.guest("Ada Example", "7"), 700)
    other = hotel.post(hotel.guest("Ben Example", "8"), 500)
    assert hotel.close() == 1
    file = kept.back_up()
    hotel.reverse(given, by="LL", reason="not delivered")
    paper = typeable(issuing.supplement(hotel.ledger, 1, 1, hotel.people["LL"], hotel.now))
    kept.mirrored()
    if told_by == "paper":
        kept.close()
        shutil.rmtree(kept.mirror)
        damage(kept.live)
        done = kept.restore(file, papers=[paper])
    else:
        done = kept.restore(file, lines_back=False)
    assert done.line.body["supplements"] == {"1": 1}
    kept.hotel.reverse(other, by="LL", reason="entered twice")
    after = after_one(kept.hotel.ledger, 1)
    assert (after.late, after.numbers, after.next) == (1, (), 2)
    with refused("no_supplement", "lost when the ledger was restored"):
        issuing.supplement(kept.hotel.ledger, 1, 1, kept.hotel.people["LL"], kept.hotel.now)
    again = issuing.supplement(kept.hotel.ledger, 1, 2, kept.hotel.people["LL"], kept.hotel.now)
    assert (again.name, [step.number for step in again.steps]) == ("1/S2", [2])
    assert check_paper(kept.hotel.ledger, typeable(again)).ok
    assert not check_paper(kept.hotel.ledger, paper).ok
    assert kept.verify().ok, kept.verify()
    assert independent(kept, tmp_path) == 0


def test_a_restore_that_brings_a_supplement_back_goes_on_after_it(kept: Kept, tmp_path: Path) -> None:
    hotel = kept.hotel
    given = hotel.post(hotel.guest("Ada Example", "7"), 700)
    assert hotel.close() == 1
    file = kept.back_up()
    hotel.reverse(given, by="LL", reason="not delivered")
    issuing.supplement(hotel.ledger, 1, 1, hotel.people["LL"], hotel.now)
    kept.mirrored()
    assert "supplements" not in kept.restore(file).line.body
    assert after_one(kept.hotel.ledger, 1).numbers == (1,)
    assert independent(kept, tmp_path) == 0


def test_what_was_written_of_an_erasure_comes_back_with_it(kept: Kept) -> None:
    """The reason stands on the erasure's own line, and a later correction's after it: neither was erased."""
    hotel = kept.hotel
    stay = hotel.guest("Ada Example", "7")
    posted = hotel.post(stay, 700, note="for the cold soup")
    file = kept.back_up()
    erase(
        hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, "asked by letter", confirmed={"in_house", "still_open", "erase"}
    )  # fmt: skip
    hotel.reverse(posted, by="LL", reason="the voucher came back unused")
    before = kept.lines()
    texts = "SELECT text FROM line_text ORDER BY text"
    kept_texts = hotel.ledger.query(texts)
    assert len(kept_texts) == 2
    kept.close()
    kept.restore(file)
    assert kept.lines()[: len(before)] == before
    assert kept.hotel.ledger.query(texts) == kept_texts
    assert register.get(kept.hotel.ledger, stay.id) is None
    assert kept.verify().ok, kept.verify()


def test_who_was_erased_after_the_backup_is_erased_again(kept: Kept) -> None:
    stay = kept.hotel.guest("Ada Example", "7")
    kept.hotel.post(stay, 700, note="for the cold soup")
    file = kept.back_up()
    erase(
        kept.hotel.ledger,
        [stay.id],
        kept.hotel.people["MM"],
        kept.hotel.now,
        confirmed={"in_house", "still_open", "erase"},
    )
    before = kept.lines()
    kept.close()
    damage(kept.live)
    kept.restore(file)
    assert kept.lines()[: len(before)] == before
    assert register.get(kept.hotel.ledger, stay.id) is None
    assert kept.hotel.ledger.query("SELECT count(*) FROM line_text")[0][0] == 0
    assert kept.verify().ok, kept.verify()
    kept.close()
    assert b"Ada Example" not in kept.live.read_bytes()
    assert b"cold soup" not in kept.live.read_bytes()
    kept.open()
    kept.restore(
        file, lines_back=False
    )  # the erasure's own line does not come back, and the guest is gone all the same
    assert register.get(kept.hotel.ledger, stay.id) is None
    assert kept.verify().ok, kept.verify()


def test_a_restore_is_for_managers_by_what_is_restored_too(kept: Kept) -> None:
    file = kept.back_up()
    kept.close()
    stale = presence.seen(kept.hotel.people["MM"], 0)
    with refused("pin_again", "To restore a backup"):
        restoring.restore(kept.live, file, stale, kept.hotel.now, confirmed=YES_WITHOUT)
    kept.open()
    with refused("not_allowed", "restore a backup"):
        kept.restore(file, by="LL")
    people.add(kept.hotel.ledger, "Nora New", "NN", Role.MANAGER, "4004", kept.hotel.people["MM"], kept.hotel.now)
    kept.close()
    kept.open()
    with refused("unknown_person"):
        kept.restore(file, by="NN", lines_back=False)


def test_the_manager_of_a_ledger_that_cannot_be_opened_signs_in_by_the_backup_with_a_throttle(kept: Kept) -> None:
    file = kept.back_up()
    kept.close()
    kept.live.write_bytes(b"trash" * 5000)
    guesses: list[int] = []
    for _ in range(3):
        with refused("bad_pin"):
            restoring.sign_in(kept.live, file, "MM", "9999", guesses)
    with refused("pin_throttled"):
        restoring.sign_in(kept.live, file, "MM", "1001", guesses)
    with refused("not_allowed"):
        restoring.sign_in(kept.live, file, "LL", "2002", [])
    assert restoring.sign_in(kept.live, file, "mm", "1001", []).initials == "MM"


def test_a_file_that_is_no_ledger_any_more_is_replaced_and_kept_aside(kept: Kept) -> None:
    file = kept.back_up()
    kept.work("8")
    before = kept.lines()
    kept.close()
    kept.live.write_bytes(b"trash" * 5000)
    done = kept.restore(file)
    assert kept.lines()[: len(before)] == before
    assert done.aside is not None
    assert done.aside.read_bytes() == b"trash" * 5000


def test_on_a_new_computer_there_is_nothing_to_keep_aside(kept: Kept, tmp_path: Path) -> None:
    file = kept.back_up()
    there = tmp_path / "new computer" / "latitude.ledger"
    done = restoring.restore(there, file, kept.present("MM"), kept.hotel.now, confirmed={"restore", "restore_blind"})
    assert done.aside is None
    with Ledger(there) as ledger:
        assert ledger.ledger_id == kept.hotel.ledger.ledger_id
    kept.close()


def test_another_hotels_backup_is_refused(kept: Kept, tmp_path: Path) -> None:
    from tests.rig import found

    (tmp_path / "other").mkdir()
    other = found(tmp_path / "other")
    file = Kept(other).back_up()
    other.ledger.close()
    before = kept.lines()
    with refused("other_ledger"):
        kept.restore(file)
    assert kept.lines() == before


def test_nobody_posts_while_it_is_restored(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    file = kept.back_up()
    stay = kept.hotel.guest()
    told: list[str] = []
    place = swap.put_in_place

    def tries(*args: object) -> object:
        with Ledger(kept.live) as other, pytest.raises(LedgerFault) as fault, other.write():
            other.append(NewLine("note", "MM", kept.hotel.now, kept.hotel.day, {}))
        told.append(fault.value.code)
        return place(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(swap, "put_in_place", tries)
    kept.restore(file)
    assert told == ["restoring"]
    kept.hotel.post(stay, 100)  # and afterwards they do


def test_a_window_that_has_the_ledger_open_sees_the_restored_one(kept: Kept) -> None:
    kept.work("7")
    file = kept.back_up()
    kept.work("8")
    restoring.restore(kept.live, file, kept.present("MM"), kept.hotel.now, confirmed=YES_WITHOUT, lines_back=False)
    line = kept.hotel.ledger.last()
    assert line is not None
    assert line.kind == "restore"
    kept.work("9")
    assert kept.verify().ok, kept.verify()


YES_WITHOUT = frozenset({"restore"})


def test_what_was_being_typed_goes_on(kept: Kept) -> None:
    from tracker.ledger import private

    file = kept.back_up()
    private.keep_draft(kept.hotel.ledger, "RR", "u-1", kept.hotel.now, {"note": "half a sen"})
    kept.restore(file)
    assert private.kept_draft(kept.hotel.ledger, "RR") == {"note": "half a sen"}


def test_a_mirror_that_cannot_be_read_costs_no_line_in_silence(kept: Kept) -> None:
    file = kept.back_up()
    kept.work("7")
    kept.mirrored()
    kept.close()
    damage(kept.live)
    (path,) = kept.mirror.glob("*.jsonl")
    lines = path.read_bytes()
    path.unlink()
    path.mkdir()
    with pytest.raises(LedgerFault, match="cannot be read") as caught:
        restoring.restore(kept.live, file, kept.present("MM"), kept.hotel.now, confirmed=YES_WITHOUT)
    assert caught.value.elsewhere
    path.rmdir()
    path.write_bytes(lines)
    assert kept.restore(file).plan.back > 0


def test_damage_that_stopped_posting_is_gone_with_the_ledger_that_had_it(kept: Kept) -> None:
    from tracker.desk import verification

    file = kept.back_up()
    kept.work("7")
    kept.mirrored()
    before = kept.lines()
    conn = sqlite3.connect(kept.live)
    conn.execute("DROP TRIGGER journal_never_changes")
    conn.execute("UPDATE journal SET amount = 900 WHERE kind = 'credit'")
    conn.commit()
    conn.close()
    found = kept.verify()
    assert not found.ok
    verification.note(kept.hotel.ledger, found)
    with pytest.raises(LedgerFault, match="A manager restores a backup"):
        kept.work("8")
    kept.restore(file)
    assert kept.lines()[: len(before)] == before  # the mirror has the line as it was posted
    assert kept.verify().ok
    kept.work("8")


def test_a_ledger_that_was_put_aside_is_kept_for_a_year(kept: Kept) -> None:
    aside = kept.restore(kept.back_up()).aside
    assert aside is not None
    backups.by_itself(kept.live, kept.hotel.later(days=364).now)
    assert aside.exists()
    backups.by_itself(kept.live, kept.hotel.later(days=2).now)
    assert not aside.exists()
