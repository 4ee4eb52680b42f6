"""Lines typed before: a person's own, the newest first, as many as are needed, and gone with the guest."""

from __future__ import annotations

from pathlib import Path

from tests.desk.erasing.traces import traces
from tests.rig import Hotel
from tracker.desk import drafts
from tracker.desk.erasing.erasure import erase, look
from tracker.desk.station import station
from tracker.domain.people import Person


def typed(hotel: Hotel, who: str = "RR") -> tuple[str, ...]:
    person: Person = hotel.people[who]
    return station(hotel.ledger, person).typed


def test_they_are_a_persons_own_and_outlive_a_restart(hotel: Hotel) -> None:
    stay = hotel.guest()
    for who, line in (("RR", "412 c20"), ("R2", "412 c5"), ("RR", " 412 c7 wifi "), ("RR", "412 c20")):
        drafts.remember(hotel.ledger, hotel.people[who], line, stay.id, hotel.now)
    hotel.reopen()
    assert typed(hotel) == ("412 c20", "412 c7 wifi")
    assert typed(hotel, "R2") == ("412 c5",)
    assert typed(hotel, "LL") == ()


def test_only_so_many_are_kept_whatever_the_clock_does(hotel: Hotel) -> None:
    stay = hotel.guest()
    for n in range(drafts.MOST_LINES + 5):
        hotel.set_clock(minutes=-n)
        drafts.remember(hotel.ledger, hotel.people["RR"], f"412 c{n + 1}", stay.id, hotel.now)
    assert typed(hotel) == tuple(f"412 c{n + 1}" for n in reversed(range(5, drafts.MOST_LINES + 5)))
    assert hotel.ledger.query("SELECT count(*) FROM draft") == [(drafts.MOST_LINES,)]


def test_a_line_about_nobody_or_too_long_is_not_kept(hotel: Hotel) -> None:
    stay = hotel.guest()
    for line, about in (("nguyen c5", ""), ("nguyen c5", "no-such-stay"), (" ", stay.id), ("x" * 501, stay.id)):
        drafts.remember(hotel.ledger, hotel.people["RR"], line, about, hotel.now)
    assert typed(hotel) == ()


def test_they_are_beside_the_draft_and_are_none(hotel: Hotel) -> None:
    stay, person = hotel.guest(), hotel.people["RR"]
    drafts.remember(hotel.ledger, person, "412 c20", stay.id, hotel.now)
    assert drafts.kept(hotel.ledger, person) is None
    drafts.keep(hotel.ledger, person, drafts.Kept("u", "412 c7"), hotel.now)
    drafts.drop(hotel.ledger, person)
    assert typed(hotel) == ("412 c20",)


def test_an_erased_guests_lines_are_gone_from_the_file_and_the_others_stay(hotel: Hotel, tmp_path: Path) -> None:
    gone, other = hotel.guest("Ada Secretname", "412"), hotel.guest("Ben Other", "413")
    for who, line, stay in (
        ("RR", "secretname c20 wifi", gone), ("R2", "412 c20", gone), ("RR", "413 c5 as Ada Secretname asked", other),
        ("RR", "413 c6", other),
    ):  # fmt: skip
        drafts.remember(hotel.ledger, hotel.people[who], line, stay.id, hotel.now)
    assert look(hotel.ledger, [gone.id], hotel.now).typists == ("R2", "RR")
    erase(hotel.ledger, [gone.id], hotel.people["MM"], hotel.now, "", {"erase", "still_open", "in_house"})
    assert (typed(hotel), typed(hotel, "R2")) == (("413 c6",), ())
    hotel.ledger.close()
    assert traces(tmp_path, ["secretname", "Ada S"]) == []
