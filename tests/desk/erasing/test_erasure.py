"""Erasing a guest: what goes, what stays, what is asked first, and what a frozen report and its paper say afterwards."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.desk.erasing.traces import traces
from tests.rig import Hotel, refused, reopened
from tests.ui.rig import GUESTS
from tracker.desk import drafts, guests
from tracker.desk.documents import write_report
from tracker.desk.drafts import Kept
from tracker.desk.erasing.cleaning import clean
from tracker.desk.erasing.erasure import Erased, backups_until, erase, look
from tracker.desk.proof import check_paper, check_report
from tracker.desk.shift_facts import shift_facts
from tracker.domain.gesture import Kind
from tracker.domain.problems import AskFirst, LedgerFault
from tracker.domain.stay import ERASED, TEXT_ERASED, Stay
from tracker.ledger import connection, entries, erasure
from tracker.ledger.verify import verify
from tracker.reports.proof import typeable

YES = frozenset({"erase"})
NAME, READING, BOOKING = "Ægir Żółw-Examplé", "Eh-ir Zhoov", "GH-998877"
PERSONAL = (NAME, READING, BOOKING, "1Z999TRACK", "Sea Lane 5", "lost his grey coat", "his boat", "Ægir", "Eh-ir")


def a_guest(hotel: Hotel) -> Stay:
    """Somebody with everything: two names, a reading, a booking, a moved room, a note, a label's texts, a reversal's."""
    stay = hotel.guest(NAME, "412", confirmation=BOOKING, reading=READING, departure=date(2026, 11, 24))
    hotel.post(stay, 2000, note="lost his grey coat")
    guests.rename(hotel.ledger, stay.id, f"{NAME} Jr", hotel.later(minutes=1).now)
    guests.move(hotel.ledger, stay.id, "518", hotel.later(minutes=1).now)
    details = {"carrier": "Post", "tracking": "1Z999TRACK", "destination": "Sea Lane 5"}
    label = hotel.post(stay, 1200, kind=Kind.FREE_LABEL, details=details)
    hotel.reverse(label, reason="his boat had sailed")
    guests.leave(hotel.ledger, stay.id, hotel.later(hours=1).now)
    return stay


def gone(hotel: Hotel, stay: Stay, **more: object) -> Erased:
    return erase(hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, **{"confirmed": YES, **more})  # type: ignore[arg-type]  # as a caller gives them


def test_no_byte_of_a_guest_stays_in_any_file_and_the_chain_verifies(hotel: Hotel, tmp_path: Path) -> None:
    for name, room in GUESTS:
        hotel.guest(name, room[::-1])
    stay = a_guest(hotel)
    hotel.close()
    before = shift_facts(hotel.ledger, 1, hotel.now)
    assert traces(tmp_path, [NAME, "1Z999TRACK"]), "the search finds what is there"
    erased = gone(hotel, stay, reason="asked by mail")
    assert (erased.gone.names, erased.gone.rooms, erased.gone.texts) == (2, 2, 3)
    after = shift_facts(hotel.ledger, 1, hotel.now)
    assert (after.value, after.cost, after.head) == (before.value, before.cost, before.head)
    assert {line.guest for line in after.lines} == {ERASED}
    assert [line.room for line in after.lines] == [line.room for line in before.lines], "rooms stay in the chain"
    assert verify(hotel.ledger, full=True).ok
    assert len(guests.find(hotel.ledger, "Bold", hotel.now)) == 1, "nobody else went"
    hotel.ledger.close()
    assert traces(tmp_path, PERSONAL) == []
    again = reopened(tmp_path)
    assert verify(again.ledger, full=True).ok
    again.ledger.close()


def test_a_part_of_the_name_alone_is_told_and_goes_when_it_was_looked_at(hotel: Hotel) -> None:
    """“Rose in 412” may be anybody: it is never erased by itself, and the manager is not left to search ten years of notes."""
    early = hotel.post(hotel.guest("Bo Other", "100"), 100, note="Okafor asked for a cot").line
    rose = hotel.later(days=9).guest("Rose Okafor-Li", "412", departure=hotel.day + timedelta(days=1))
    bo = hotel.guest("Bo Other", "413")
    jump = {"clock_jump", "similar_line"}
    hotel.post(rose, 500, note="cold soup", confirmed=jump)
    named = hotel.later(minutes=1).post(bo, 600, note="shared with Rose Okafor-Li").line
    alone = [hotel.later(minutes=1).post(bo, 700, note=f"{said} in 412 was loud").line for said in ("Okafor", "ROSE")]
    other = hotel.later(minutes=1).post(bo, 800, note="rosewater, Okaforian").line
    later = hotel.later(days=20).post(bo, 900, note="Rose garden", confirmed=jump).line
    guests.leave(hotel.ledger, rose.id, hotel.now - timedelta(days=19))
    going = look(hotel.ledger, [rose.id], hotel.now)
    assert ([x.seq for x in going.elsewhere], [x.seq for x in going.alone]) == ([named.seq], [x.seq for x in alone])
    with pytest.raises(AskFirst, match=f"look at lines {alone[0].seq}, {alone[1].seq}"):
        gone(hotel, rose, confirmed=())
    for line in (early, other, later, named):
        with refused("no_name_there", str(line.seq)):
            gone(hotel, rose, also=[line.seq])
    erased = gone(hotel, rose, also=[alone[0].seq])
    assert erased.lines[0].body["elsewhere"] == [named.seq, alone[0].seq]
    kept = {line.seq: entries.by_seq(hotel.ledger, line.seq) for line in (early, alone[1], other, later)}
    assert all(entry is not None and entry.texts for entry in kept.values())
    assert verify(hotel.ledger, full=True).ok


def test_the_record_is_a_line_without_personal_data(hotel: Hotel) -> None:
    stay = a_guest(hotel)
    line = gone(hotel, stay, reason="asked by mail").lines[0]
    assert (line.kind, line.actor, line.stay) == ("erasure", "MM", stay.id)
    counts = {key: line.body[key] for key in ("what", "names", "rooms", "texts", "drafts")}
    assert counts == {"what": "requested", "names": 2, "rooms": 2, "texts": 3, "drafts": 0}
    entry = entries.by_seq(hotel.ledger, line.seq)
    assert entry is not None
    assert entry.texts == {"note": "asked by mail"}


def test_a_reason_must_not_keep_the_name(hotel: Hotel) -> None:
    stay = a_guest(hotel)
    for reason in ("Mr aegir asked", "see booking gh 998877", READING):
        with refused("reason_names_guest", "leave the guest's name"):
            gone(hotel, stay, reason=reason)
    assert guests.get(hotel.ledger, stay.id).name == f"{NAME} Jr"


@pytest.mark.parametrize("who", ["RR", "LL"])
def test_only_a_manager_erases(hotel: Hotel, who: str) -> None:
    stay = a_guest(hotel)
    with refused("not_allowed", "ask a manager"):
        erase(hotel.ledger, [stay.id], hotel.people[who], hotel.now, confirmed=YES)


def test_it_is_asked_first_and_says_what_goes_and_what_is_not_reached(hotel: Hotel) -> None:
    stay = a_guest(hotel)
    with pytest.raises(AskFirst) as asked:
        gone(hotel, stay, confirmed=())
    said = asked.value.message
    assert asked.value.code == "erase"
    for words in (NAME, "texts of 3 of 3 lines", "rooms stay", "2027-11-01", "not reached"):
        assert words in said, said
    assert hotel.count("erasure") == 0


def test_a_guest_in_house_is_not_erased_unless_confirmed(hotel: Hotel) -> None:
    stay = hotel.guest()
    with pytest.raises(AskFirst, match="mark the guest as left first") as asked:
        gone(hotel, stay)
    assert asked.value.code == "in_house"
    gone(hotel, stay, confirmed=YES | {"in_house"})
    with refused("erased", "was erased on 2026-11-23"):
        guests.get(hotel.ledger, stay.id)


def test_what_waits_for_an_approval_is_decided_first(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 50_000, approver="LL")
    guests.leave(hotel.ledger, stay.id, hotel.now)
    with refused("open_matters", "approve or decline it first"):
        gone(hotel, stay, confirmed=YES | {"in_house", "still_open"})


def test_estimates_and_promises_are_asked_about(hotel: Hotel) -> None:
    stay, other = hotel.guest(), hotel.guest("Bo", "413")
    hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True)
    hotel.post(other, 500, promise="1d")
    for guest, kind in ((stay, "estimate"), (other, "promised")):
        guests.leave(hotel.ledger, guest.id, hotel.now)
        with pytest.raises(AskFirst, match=kind) as asked:
            gone(hotel, guest)
        assert asked.value.code == "still_open"
        gone(hotel, guest, confirmed=YES | {"still_open"})
    with refused("unknown_guest"):
        guests.meant(hotel.ledger, "", "Bo", hotel.now)


def test_what_counts_on_a_partys_cap_today_is_asked_about(hotel: Hotel) -> None:
    stay, other = hotel.guest("Ada", "412"), hotel.guest("Bo", "412")
    hotel.post(stay, 500)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    with pytest.raises(AskFirst, match="party's cap"):
        gone(hotel, stay)
    guests.leave(hotel.ledger, other.id, hotel.now)
    erase(hotel.ledger, [stay.id, other.id], hotel.people["MM"], hotel.now, confirmed=YES)
    assert hotel.count("erasure") == 2


def test_notes_and_handover_notes_that_write_the_whole_name_go_too(hotel: Hotel, tmp_path: Path) -> None:
    stay, other, third = hotel.guest("Ada Example", "412"), hotel.guest("Bo", "413"), hotel.guest("Cy", "414")
    with_name = hotel.post(other, 300, note="travels with ADA example")
    without = hotel.post(third, 300, note="Ada from housekeeping helped")
    hotel.close(note="Éxample, Ada: calls at noon")
    guests.leave(hotel.ledger, stay.id, hotel.now)
    going = look(hotel.ledger, [stay.id], hotel.now)
    assert [text.seq for text in going.elsewhere] == [with_name.line.seq, hotel.ledger.last_of("shift_close").seq]  # type: ignore[union-attr]  # it was closed
    gone(hotel, stay)
    assert verify(hotel.ledger, full=True).ok
    assert shift_facts(hotel.ledger, 1, hotel.now).note == TEXT_ERASED
    notes = {e.line.seq: e.texts.get("note") for e in entries.recent(hotel.ledger, 9)}
    assert notes[with_name.line.seq] == TEXT_ERASED
    assert notes[without.line.seq] == "Ada from housekeeping helped"
    assert entries.by_seq(hotel.ledger, with_name.line.seq).guest == "Bo"  # type: ignore[union-attr]  # it is there
    hotel.ledger.close()
    assert traces(tmp_path, ["Ada Example", "Éxample"]) == []


def test_other_visits_are_named_and_stay_unless_they_are_erased_with_it(hotel: Hotel) -> None:
    stay, visit = hotel.guest("Ada Example", "412"), hotel.guest("ADA Example", "700")
    other = hotel.guest("Bo", "413")
    hotel.post(other, 300, note="Ada Example's friend")
    for guest in (stay, visit):
        guests.leave(hotel.ledger, guest.id, hotel.now)
    going = look(hotel.ledger, [stay.id], hotel.now)
    assert [s.id for s in going.visits] == [visit.id]
    assert going.elsewhere == (), "whose note it is nobody can tell while the other visit is known"
    both = look(hotel.ledger, [stay.id, visit.id, stay.id], hotel.now)
    assert (len(both.stays), len(both.elsewhere), both.visits) == (2, 1, ())
    erased = erase(hotel.ledger, [stay.id, visit.id], hotel.people["MM"], hotel.now, confirmed=YES)
    assert (len(erased.lines), erased.gone.elsewhere) == (2, 1)


def test_drafts_of_anybody_about_the_guest_go(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    for who, kept in (
        ("RR", Kept("u1", "412 c20", stay.id)),
        ("R2", Kept("u2", "example ada c20 wifi")),
        ("LL", Kept("u3", "413 c20", "", {"note": "Ada Examples"})),
    ):
        drafts.keep(hotel.ledger, hotel.people[who], kept, hotel.now)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    assert gone(hotel, stay).lines[0].body["drafts"] == 2
    assert [drafts.kept(hotel.ledger, hotel.people[who]) is None for who in ("RR", "R2", "LL")] == [True, True, False]


def test_what_anybody_has_half_typed_about_the_guest_goes_and_nothing_else(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    rep = hotel.people["RR"]
    places: dict[str, dict[str, str]] = {
        "page desk": {"asked": stay.id}, "page guests": {"name": "Ada Example"}, "page settings": {"name": "Ada Examples"},
    }  # fmt: skip
    drafts.keep_half_typed(hotel.ledger, rep, places, hotel.now)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    assert look(hotel.ledger, [stay.id], hotel.now).typists == ("RR",)
    assert gone(hotel, stay).lines[0].body["drafts"] == 2
    assert list(drafts.half_typed(hotel.ledger, rep)) == ["page settings"]


def test_a_line_of_an_erased_guest_can_still_be_taken_back(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 500)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    gone(hotel, stay)
    done = hotel.reverse(posted, by="LL", reason="the bottle came back")
    assert (done.line.amount, done.standing) == (-500, None)
    assert verify(hotel.ledger).ok


def test_a_text_of_later_that_disappears_is_not_explained_by_the_erasure(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 500)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    gone(hotel, stay)
    later = hotel.reverse(posted, by="LL", reason="the bottle came back")
    with hotel.ledger.write():
        hotel.ledger.execute("DELETE FROM line_text")
    found = verify(hotel.ledger)
    assert (found.ok, found.first_bad_seq) == (False, later.line.seq)


def test_an_erasure_does_not_explain_a_name_that_stands_there_again(hotel: Hotel) -> None:
    stay = hotel.guest()
    line = hotel.post(stay, 500).line
    guests.leave(hotel.ledger, stay.id, hotel.now)
    gone(hotel, stay)
    path = hotel.ledger.path
    hotel.ledger.close()
    with closing(sqlite3.connect(path)) as conn:
        row = (line.body["who"], stay.id, "2026-11-23", "Eve Else", "eve else", bytes(16))
        conn.execute("INSERT INTO stay_name (commitment, stay, since, name, key, salt) VALUES (?,?,?,?,?,?)", row)
        conn.commit()
    found = verify(reopened(path.parent).ledger)
    assert (found.first_bad_seq, found.reason) == (line.seq, "a guest's name was changed behind the ledger's back")


def test_an_erasure_explains_nobody_elses_names_and_texts(hotel: Hotel) -> None:
    stay, other = hotel.guest(), hotel.guest("Bo", "413")
    note = hotel.post(other, 500, note="late tea")
    guests.leave(hotel.ledger, stay.id, hotel.now)
    gone(hotel, stay)
    with hotel.ledger.write():
        hotel.ledger.execute("DELETE FROM line_text")
    assert verify(hotel.ledger).first_bad_seq == note.line.seq
    with hotel.ledger.write():
        hotel.ledger.execute("DELETE FROM stay_name")
    assert not verify(hotel.ledger).ok


def test_a_report_printed_before_says_so_truthfully(hotel: Hotel, tmp_path: Path) -> None:
    stay = a_guest(hotel)
    hotel.post(hotel.guest("Bo", "413"), 500)
    hotel.close()
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    write_report(hotel.ledger, before, hotel.now, number=1)
    paper = typeable(shift_facts(hotel.ledger, 1, hotel.now))
    gone(hotel, stay)
    write_report(hotel.ledger, after, hotel.now, number=1)
    old, new, typed = (
        check_report(hotel.ledger, before, hotel.now), check_report(hotel.ledger, after, hotel.now),
        check_paper(hotel.ledger, paper),
    )  # fmt: skip
    assert (old.ok, old.state, old.erased) == (True, "authentic_erased", 1)
    assert "authentic by its proof" in old.sentence
    assert "1 guest on it was erased since" in old.sentence
    assert (new.ok, new.state) == (True, "authentic_with_later")
    assert (typed.ok, typed.erased) == (True, 1)
    assert "1 guest on it was erased since" in typed.sentence


def test_an_altered_report_of_a_shift_that_nobody_was_erased_from_stays_altered(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest("Bo", "413"), 500)
    hotel.close()
    file = tmp_path / "shift.pdf"
    write_report(hotel.ledger, file, hotel.now, number=1)
    stay = a_guest(hotel)
    gone(hotel, stay)
    assert check_report(hotel.ledger, file, hotel.now).state == "authentic_with_later"
    file.write_bytes(file.read_bytes().replace(b"%%EOF", b"%%EOF\n%x"))
    assert check_report(hotel.ledger, file, hotel.now).state == "altered"


def test_a_restored_backup_is_erased_again_by_the_line(hotel: Hotel, tmp_path: Path) -> None:
    import shutil

    stay = a_guest(hotel)
    hotel.post(hotel.guest("Bo", "413"), 500, note=f"friend of {NAME} Jr")
    (tmp_path / "old").mkdir()
    hotel.ledger.close()
    shutil.copy(tmp_path / "latitude.ledger", tmp_path / "old" / "latitude.ledger")
    current = reopened(tmp_path)
    line = erase(current.ledger, [stay.id], current.people["MM"], hotel.now, confirmed=YES).lines[0]
    current.ledger.close()
    restored = reopened(tmp_path / "old")
    with restored.ledger.write():
        erasure.again(restored.ledger, line)
    erasure.tidy(restored.ledger)
    assert restored.ledger.query("SELECT count(*) FROM stay WHERE id = ?", (stay.id,)) == [(0,)]
    restored.ledger.close()
    assert traces(tmp_path / "old", PERSONAL) == []


def test_the_reason_stays_when_the_erasure_is_done_again(hotel: Hotel) -> None:
    line = gone(hotel, a_guest(hotel), reason="asked by mail").lines[0]
    with hotel.ledger.write():
        erasure.again(hotel.ledger, line)
    assert verify(hotel.ledger, full=True).ok
    entry = entries.by_seq(hotel.ledger, line.seq)
    assert entry is not None
    assert entry.texts == {"note": "asked by mail"}


def test_a_file_that_cannot_be_cleaned_yet_is_told_and_cleaned_later(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    stay = a_guest(hotel)

    def full(_conn: object, _path: Path) -> None:
        raise LedgerFault("disk_full", "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(connection, "rewrite", full)
        with pytest.raises(LedgerFault, match="erased and on record") as fault:
            gone(hotel, stay)
    assert (fault.value.code, fault.value.recorded) == ("disk_full", "yes")
    assert hotel.count("erasure") == 1
    assert erasure.owes_tidying(hotel.ledger)
    erasure.tidy(hotel.ledger)
    assert not erasure.owes_tidying(hotel.ledger)


def test_a_folder_that_cannot_be_looked_through_is_told_and_cleaned_later(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    stay = a_guest(hotel)
    part = hotel.ledger.path.parent / ".latitude-cut off.part"
    part.write_text("Ada Example")
    old = (hotel.now - timedelta(days=2)).timestamp()
    os.utime(part, (old, old))

    def failing(_folder: Path, _pattern: str) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "glob", failing)
        with pytest.raises(LedgerFault, match="erased and on record") as fault:
            gone(hotel, stay)
    assert fault.value.recorded == "yes"
    assert (hotel.count("erasure"), part.exists()) == (1, True)
    clean(hotel.ledger, hotel.now)
    assert not erasure.owes_tidying(hotel.ledger)
    assert not part.exists()


def test_until_when_backups_can_hold_the_name() -> None:
    assert backups_until(date(2026, 11, 23)) == date(2027, 11, 1)
    assert backups_until(date(2026, 1, 31)) == date(2027, 1, 1)
