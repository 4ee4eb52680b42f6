"""The group's paper: hotels side by side, each currency with its own decimals, and what is not whole said plainly."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from tests.reports import sample
from tests.reports.reading import pages, words
from tracker.desk.export.dialect import Dialect
from tracker.desk.export.group_csv import COLUMNS, group_csv
from tracker.domain.group import CauseSum, DeskReached, GroupFacts, HotelSum
from tracker.domain.money import currency
from tracker.domain.sentences import Sentence
from tracker.reports.lettering.text import wrap
from tracker.reports.papers.group import render_group
from tracker.reports.style import CELL, MARGIN

LAST = date(2026, 11, 30)
HEARD = datetime(2026, 11, 29, 22, 14, tzinfo=UTC)


def house(code: str, name: str, money: str, scale: int, reached: date = date(2026, 12, 1)) -> HotelSum:
    causes = (CauseSum("IT.wifi", "Wi-Fi", 7, 7000 * scale, 900 * scale), CauseSum("", "=1+1", 1, 500 * scale, 0))
    return HotelSum(
        code, name, currency(money), 8, 7500 * scale, 900 * scale, 300 * scale, 20_000 * scale, 5, 6000 * scale, 2, 3,
        causes, (DeskReached("lobby", reached, HEARD),),
    )  # fmt: skip


def group(*hotels: HotelSum, language: str = "en") -> GroupFacts:
    named = replace(sample.hotel(name=Sentence("All hotels")), timezone="UTC", language=language)
    return GroupFacts(
        named, "db.example/latitude", date(2026, 11, 1), LAST, datetime(2026, 12, 1, 7, 2, tzinfo=UTC), hotels
    )


def test_hotels_stand_side_by_side_and_no_two_currencies_are_added() -> None:
    facts = group(
        house("grand", "Grand", "EUR", 1), house("palace", "Palace", "EUR", 2), house("kyoto", "Kyoto", "JPY", 1),
        house("kuwait", "Kuwait", "KWD", 1),
    )  # fmt: skip
    text = words(render_group(facts))
    assert "2 hotels in EUR" in text
    for shown in ("€225.00", "¥7,500", "KWD 7.500", "75.00", "150.00", "never added up", "30 %", "Wi-Fi"):
        assert shown in text
    assert "37,500" not in text  # what the four would come to
    assert "Not whole yet" not in text
    assert render_group(facts) == render_group(facts)


def test_who_may_have_more_is_named_with_the_day_and_since_when() -> None:
    late = house("grand", "Grand", "EUR", 1, reached=LAST)
    text = words(render_group(replace(group(late, house("palace", "Palace", "EUR", 1)), waiting=("New house",))))
    for shown in ("1 may have more", "Not whole yet", "Sun 29 Nov 2026, 22:14 UTC", "joined yet at: New house"):
        assert shown in text


def test_a_hub_without_a_hotel_and_a_hotel_without_a_line_have_a_page() -> None:
    assert "No desk has joined yet." in words(render_group(group()))
    empty = HotelSum("grand", "Grand", currency("EUR"), 0, 0, 0, 0, 0, 0, 0, 0, 30, (), ())
    text = words(render_group(group(empty)))
    assert "€0.00" in text
    assert "none touched" in text


@pytest.mark.parametrize("language", ["ar", "ja"])
def test_fifty_hotels_with_long_names_fit_their_pages_in_any_language(language: str) -> None:
    every = [
        house(f"h{n}", f"Hotel {n} of the most illustrious Order of Saint Example", "EUR", 10**6) for n in range(50)
    ]
    found = pages(render_group(group(*every, language=language)))
    assert all(f"Hotel {n} of" in " ".join(found) for n in range(50))
    assert "All hotels" not in " ".join(found)


def test_of_ten_years_no_figure_is_parted_and_causes_are_named_on_each_page() -> None:
    name = "Hotel {} of the most illustrious Order of Saint Example beside the Old Post Office"
    many = [replace(house(f"h{n}", name.format(n), "VND", 10**7), gestures=1_000_001, quiet=3_650) for n in range(50)]
    found = pages(render_group(group(*many)))
    text = " ".join(found)
    assert [text.count(figure) for figure in ("50,000,050", "182,500", "3,750,000,000,000")] == [2, 2, 2]
    assert all(name.format(n) + " 1,000,001" in text for n in range(50))
    given = [page for page in found if "What it was given for" in page]
    assert len(given) > 1
    assert all("Hotel Wi-Fi =1+1" in page for page in given)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_beside_sums_of_trillions_nothing_leaves_the_paper(language: str) -> None:
    many = [
        replace(house(f"h{n}", "Hotel of the Order of Saint Example", "VND", 10**8), gestures=1_000_001)
        for n in range(50)
    ]
    with pypdfium2.PdfDocument(render_group(group(*many, language=language))) as paper:
        for page in paper:
            edges = [one.get_bounds() for one in page.get_objects([FPDF_PAGEOBJ_PATH])]
            assert min(left for left, *_ in edges) > MARGIN - 2
            assert max(right for _, _, right, _ in edges) < page.get_width() - MARGIN + 2


def test_a_word_in_a_column_without_room_is_parted_into_its_letters() -> None:
    assert len(wrap("Grand", CELL, -1.0)) == len("Grand")


def test_a_spreadsheet_calculates_nothing_of_the_table() -> None:
    made = group_csv(group(house("grand", '=HYPERLINK("x")', "EUR", 1)), Dialect(",")).decode("utf-8-sig")
    head, hotel, _wifi, odd, desk = made.splitlines()
    assert head == ";".join(COLUMNS)
    assert '"\'=HYPERLINK(""x"")"' in hotel
    assert ";75,00;" in hotel
    assert ";'=1+1;" in odd
    assert desk.endswith(";2026-12-01;2026-11-29T22:14:00.000Z")
