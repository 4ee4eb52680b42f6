"""Typed faster than the ledger answers: what is pressed is done with the guest who is typed, never lost and never another's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest

from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tests.ui.guests.test_promises import promised, rows
from tracker.domain.problems import LedgerFault
from tracker.ui.promises.panels import MakePanel


@contextmanager
def slow(guests: Guests) -> Iterator[Guests]:
    """The ledger answers nobody in the block."""
    go = Event()
    guests.rig.thread.submit(lambda _ledger: go.wait(10))
    try:
        yield guests
    finally:
        go.set()
        guests.rig.settle()


def keyed(guests: Guests, *ways: str) -> None:
    """Keys by their names, and words, without waiting for anything."""
    for way in ways:
        is_key = way.startswith(("Ctrl+", "Shift+")) or way in ("Return", "Tab", "Esc", "Down", "Backspace")
        guests.rig.keys.press(way) if is_key else guests.rig.keys.type(way)


def test_a_promise_is_asked_about_the_guest_who_is_typed_and_what_is_typed_on_stands_in_it(
    open_guests: OpenGuests,
) -> None:
    guests = open_guests(promised).find("nguyen")
    with slow(guests):
        keyed(guests, "Ctrl+F", "promised", "Ctrl+P", "bring an irn", "Backspace", "on", "Tab", "18:00")
        assert guests.page.finder.field.text() == "promised"
        assert guests.page.panel.owed.questions.current() is None, "nobody is asked about who stands there still"
    assert isinstance(guests.page.panel.owed.questions.current(), MakePanel)
    assert guests.shown == "Ada Promised"
    guests.press("Return")
    assert ("due 18:00", "bring an iron", "RR") in rows(guests)


@pytest.mark.parametrize("key", ["Ctrl+N", "Ctrl+M", "Ctrl+Shift+L", "Ctrl+Shift+P", "Ctrl+T"])
def test_whatever_is_pressed_is_about_the_guest_who_is_typed(open_guests: OpenGuests, key: str) -> None:
    guests = open_guests(promised).find("nguyen")
    ada, prompt = guests.stays("Ada Promised")[0].id, guests.page.panel.prompt
    with slow(guests):
        keyed(guests, "Ctrl+F", "promised", key)
        assert (guests.wanted, prompt.isVisible()) == ([], False)
    guests.rig.settle()
    done = {
        "Ctrl+N": guests.wanted == [ada],
        "Ctrl+M": prompt.what == "move",
        "Ctrl+Shift+L": prompt.what == "language",
        "Ctrl+Shift+P": guests.page.panel.owed.card.list.hasFocus(),
        "Ctrl+T": guests.page.panel.time_line.hasFocus(),
    }
    assert (done[key], sum(done.values()), guests.shown) == (True, 1, "Ada Promised")


def test_what_has_no_guest_any_more_is_let_go(guests: Guests) -> None:
    field, prompt = guests.page.finder.field, guests.page.panel.prompt
    with slow(guests.find("nguyen")):
        keyed(guests, "Ctrl+F", "zzz", "Ctrl+M", "902", "Return")
    assert (prompt.isVisible(), field.text(), guests.stays("nguyen")[0].room) == (False, "zzz", "412"), "nobody is zzz"
    with slow(guests):
        keyed(guests, "Ctrl+F", "521", "Ctrl+M", "902", "Esc")
    assert (prompt.isVisible(), field.text(), guests.shown) == (False, "521", "Anna-Liisa Korhonen-Virtanen")
    with slow(guests):
        keyed(guests, "Ctrl+F", "412", "Ctrl+M", "Ctrl+F", "207")
    assert (prompt.isVisible(), guests.shown) == (False, "山田 太郎"), "somebody else is looked for by now"
    with slow(guests):
        keyed(guests, "Ctrl+F", "412", "Ctrl+M")
        field.setText("207")  # by the mouse
    assert (prompt.isVisible(), guests.shown) == (False, "山田 太郎")
    with slow(guests):
        keyed(guests, "Ctrl+F", "412", "Ctrl+M")
        guests.page.hide()
    guests.page.show()
    assert (prompt.isVisible(), guests.shown) == (False, "Łukasz Nguyễn")


def test_a_ledger_that_fails_keeps_nobodys_keys(guests: Guests) -> None:
    def fails(_ledger: object) -> None:
        raise LedgerFault("disk", "The disk is gone.")

    with slow(guests):
        keyed(guests, "Ctrl+F", "521", "Ctrl+M", "9")
        guests.page.finder._search._next = fails  # type: ignore[assignment]  # what is asked in turn
    keyed(guests, "2")
    assert guests.page.finder.field.text() == "5212"


def test_arrows_and_enter_go_through_the_list_of_what_is_typed(open_guests: OpenGuests) -> None:
    def two(hotel: Hotel) -> None:
        for name, room in (("Ada One", "700"), ("Ada Two", "701")):
            hotel.guest(name, room)

    guests = open_guests(two)
    with slow(guests):
        keyed(guests, "ada", "Down", "Return")
    assert guests.wanted == [guests.stays("Ada Two")[0].id]


def test_the_form_stays_when_those_are_found_who_were_typed_before_it(guests: Guests) -> None:
    with slow(guests):
        keyed(guests, "anna", "Ctrl+G", "902")
    assert (guests.page.form.isVisible(), guests.listed) == (True, ["Anna-Liisa Korhonen-Virtanen"])
    guests.type("A")
    assert [guests.page.form.edits[name].text() for name in ("name", "room")] == ["anna", "902A"]
    guests.press("Ctrl+F").type("412")
    assert (guests.page.form.isVisible(), guests.shown) == (False, "Łukasz Nguyễn"), (
        "looked for anew, the form gives way"
    )
