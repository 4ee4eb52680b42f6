"""One guest entered twice, in the panel and by keys: merged, said what is over by it, split again; a caller attached."""

from __future__ import annotations

from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tracker.ui.actions import offered
from tracker.ui.guests.commands import guests_commands


def _twice(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Ada Example", "700"), 6000, "R2")
    hotel.post(hotel.guest("A. Exmaple", "701", confirmation="GH77001"), 7000, "R2")
    hotel.post(hotel.guest("Zoe Caller", room=""), 1500, "R2")


def _opened(open_guests: OpenGuests, find: str = "700", who: str = "LL") -> Guests:
    return open_guests(_twice, signed_in=who).find(find)


def _merged(open_guests: OpenGuests) -> Guests:
    guests = _opened(open_guests)
    guests.page.merge_guest()
    return guests.type("701").press("Return")


def test_a_lead_merges_by_the_room_and_what_is_over_is_said(open_guests: OpenGuests) -> None:
    guests = _merged(open_guests)
    assert guests.status == "Both count as Ada Example now; R2 over by €30.00 by the merge"
    assert guests.shown == "Ada Example"
    page = guests.page.panel.page
    assert page is not None
    assert [stay.guest for stay in page.merged] == ["A. Exmaple"]
    assert page.given == 13_000
    assert "Exmaple" not in " ".join(guests.listed)
    assert guests.find("exmaple").listed == ["Ada Example"]


def test_it_is_found_by_booking_and_name_too(open_guests: OpenGuests) -> None:
    guests = _opened(open_guests)
    guests.page.merge_guest()
    guests.type("GH77001").press("Return")
    assert "Both count as Ada Example" in guests.status


def test_a_merge_is_split_again_from_the_panel(open_guests: OpenGuests) -> None:
    guests = _merged(open_guests)
    page = guests.page.panel.page
    assert page is not None
    guests.page.split_guest(page.merged[0])
    assert guests.focus() == "prompt-yes"
    guests.press("Return")
    assert "a guest of its own again" in guests.status
    assert [s.room for s in guests.stays("exmaple")] == ["701"]


def test_nobody_who_fits_is_said_in_place(open_guests: OpenGuests) -> None:
    guests = _opened(open_guests)
    guests.page.merge_guest()
    guests.type("999").press("Return")
    assert "Nobody is known" in guests.page.panel.prompt.field.error()
    guests.press("Ctrl+A").type("700").press("Return")
    assert "same stay" in guests.page.panel.prompt.field.error()
    guests.press("Esc")
    assert not guests.page.panel.prompt.isVisible()


def test_a_rep_attaches_a_caller_and_merges_nobody(open_guests: OpenGuests) -> None:
    guests = _opened(open_guests, who="RR")
    assert not guests.page.panel.merge_button.isVisible()
    guests.page.merge_guest()
    assert not guests.page.panel.prompt.isVisible()
    guests.find("zoe")
    assert guests.page.panel.merge_button.words() == "Attach to a stay…"
    guests.page.merge_guest()
    guests.type("700").press("Return")
    assert "Both count as Ada Example now" in guests.status
    assert guests.shown == "Ada Example"
    assert "guests.merge" in [c.key for c in offered(guests_commands(lambda: guests.page), guests.rig.people["RR"])]
