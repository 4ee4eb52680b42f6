"""What holds for every line: order does not matter, nothing raises, what is shown is what is posted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.quick_line.hotel import HOTEL, SMALL, chip, context, read
from tracker.domain.gesture import Channel, Draft, Kind
from tracker.domain.money import Currency, currency, format_minor, with_sign
from tracker.domain.problems import Refused
from tracker.domain.quick_line import Understood, complete, understand_many

PIECES = st.sampled_from(
    """412 #412 r412 518 600 20 nguyen ng silva maria lopez 山田 b-12 999 412? ? c20 l12~ u40 c 20 30.5 12,50 $20 20€ 1e3
    -5 ~ credit label upgrade free suite breakfast for two 2 charger drink wifi wfi slow noise from to room > dlx>suite jr
    IT.wifi HK. SF.injury !1d !18:00 ! !!! @phone @x by:mail 2n 3 nights 0n cost:5 item:"a carrier:UPS to:x " “ ” „ « the
    waited 40 minutes 00491721234567 10.11.2026 10% % 7 sorry <b> ٤١٢ ｃ２０ \u202e \x00 \u200b é ﷽""".split(" ")
)
LINES = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=9).map(" ".join),
    st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=7).map("".join),
)


def as_posted(draft: Draft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in draft.__dataclass_fields__}


def check_chips(found: Understood) -> None:
    """Every chip is a fact, every fact is on a chip."""
    assert chip(found, "guest") == ([f"{s.room} {s.name}".strip() + ("" if s.in_house else " · left")
                                     for s in [found.stay] if s])  # fmt: skip
    assert chip(found, "kind") == ([found.kind.label] if found.kind else [])
    assert chip(found, "preset") == ([found.preset.label] if found.preset else [])
    assert chip(found, "note") == ([found.note] if found.note else [])
    assert chip(found, "nights") == ([f"{found.nights} nights"] if found.nights != 1 else [])
    assert chip(found, "problem") == list(found.problems)
    assert len(chip(found, "missing")) == len(found.missing) + bool(found.cause_options)
    assert len(chip(found, "promise")) == (found.promise is not None)
    assert [text.split()[0] for text in chip(found, "cause")] == ([found.cause] if found.cause else [])
    details = chip(found, "detail")
    for text in found.details.values():
        assert any(shown.endswith(text) for shown in details)
    usual = found.preset.cost if found.preset else None
    extra = (found.channel is not Channel.DESK) + (found.cost not in (None, usual))
    assert len(details) == len(found.details) + extra
    if found.amount is None:
        assert chip(found, "amount") == []
    else:
        night = " a night" if found.kind is Kind.UPGRADE else ""
        shown = with_sign(found.amount, HOTEL.money, HOTEL.mark)
        assert chip(found, "amount") == [f"{'~' if found.estimated else ''}{shown}{night}"]


@given(LINES, st.sampled_from([HOTEL, SMALL]), st.sampled_from([None, "rui", "nobody"]))
def test_any_line_is_answered_and_what_is_shown_is_posted(text: str, where: Any, chosen: str | None) -> None:
    found = read(text, where, chosen)
    check_chips(found)
    assert found.ready is (not found.missing and not found.problems)
    assert len(found.codes) == len(found.problems)
    assert len(found.candidates) <= 9
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in found.problems)
    assert found == read(text, where, chosen)
    if not found.ready:
        with pytest.raises(Refused):
            found.draft("u")
        return
    draft = found.draft("u")
    assert found.stay is not None
    assert as_posted(draft) == {
        "uuid": "u", "stay": found.stay.id, "kind": found.kind, "amount": found.amount, "cost": found.cost,
        "cause": found.cause, "nights": found.nights, "estimated": found.estimated, "note": found.note,
        "preset": found.preset.key if found.preset else None, "channel": found.channel, "promise": found.promise,
        "details": dict(found.details), "fault": None, "severity": None, "nature": None, "promised": "", "owner": "",
    }  # fmt: skip


@given(LINES)
def test_completion_answers_any_line_and_only_adds(text: str) -> None:
    rest = complete(text, HOTEL)
    assert rest is None or rest.strip()


GUESTS = st.sampled_from(["412", "#518", "nguyen", "lukasz ng", "600 ana", "山田", "b-12", "r519", "412 mia", "tilda"])
REASONS = st.sampled_from(
    ["", "wifi down", "noise next door", '"very 20 sorry"', "wfi", "slow breakfast", "HK.unclean"]
)
EXTRAS = st.lists(st.sampled_from(["!1d", "@phone", "cost:5"]), unique=True)
GIFTS = st.sampled_from(
    [["c20"], ["20 credit"], ["credit", "$20"], ["12.50 credit"], ["l12~"], ["label charger", "12~"], ["l12 blue charger"],
     ["u40 jr suite", "2n"], ["upgrade dlx > suite", "$40", "3n"], ["breakfast for two"], ["drink"], ["suite", "2n"],
     ["breakfast", "$25"], ["3"], ["10%"], ["charger"]]
)  # fmt: skip


@given(st.data(), GUESTS, GIFTS, REASONS, EXTRAS)
def test_the_order_of_what_is_typed_does_not_matter(
    data: st.DataObject, guest: str, gift: list[str], reason: str, extras: list[str]
) -> None:
    """Words that belong together stay together; between them every order says the same."""
    assume(not ("breakfast" in gift and "breakfast" in reason))  # which of the two is the gift is not to be told
    groups = [group for group in (guest, *gift, reason, *extras) if group]
    first = read(" ".join(groups))
    shuffled = data.draw(st.permutations(groups))
    assert read(" ".join(shuffled)) == first
    assert first.ready


AMOUNTS = st.integers(1, 10**9 - 1)
MONEYS = st.sampled_from([currency(code) for code in ("USD", "EUR", "JPY", "KWD", "GBP", "HUF")])
DIGITS = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९"])


@given(AMOUNTS, MONEYS, st.sampled_from(".,"), st.sampled_from(["c{}", "c {}", "credit {}", "{} credit"]), DIGITS)
def test_amounts_come_back_as_they_were_written(minor: int, money: Currency, mark: str, form: str, digits: str) -> None:
    where = replace(HOTEL, money=money, mark=mark)
    written = form.format(format_minor(minor, money, mark)).translate(str.maketrans("0123456789", digits))
    found = read(f"#412 {written}", where)
    assert (found.kind, found.amount, found.problems) == (Kind.CREDIT, minor, ())
    assert chip(found, "amount") == [with_sign(minor, money, mark)]


@given(st.text(alphabet="0123456789.,'-+e", min_size=1, max_size=14))
def test_an_amount_is_read_exactly_or_not_at_all(digits: str) -> None:
    found = read(f"#412 c{digits}")
    if found.amount is not None:
        assert float(digits.rstrip(".,")) * 100 == round(float(digits.rstrip(".,")) * 100) or "." in digits
        assert format_minor(found.amount, HOTEL.money).rstrip("0").rstrip(".").lstrip("0") == (
            _plain(digits.rstrip(".,"))
        )


def _plain(digits: str) -> str:
    whole, point, part = digits.partition(".")
    return (whole + point + part.rstrip("0")).rstrip(".").lstrip("0") if point else digits.lstrip("0")


@given(st.lists(st.sampled_from(["412", "c20", "wifi", "down", "!1d", "nguyen", '"a b"']), max_size=6),
       st.sampled_from(["\n", "\r\n", "\t", "  ", "\u2028", "\u00a0"]))  # fmt: skip
def test_line_breaks_and_spaces_are_the_same(words: list[str], gap: str) -> None:
    assert read(gap.join(words)) == read(" ".join(words))


@given(st.integers(0, 40))
def test_nights_are_taken_as_written(nights: int) -> None:
    found = read(f"412 u40 {nights}n")
    assert (found.nights, found.ready) == (nights, nights > 0)


def test_every_currency_reads_its_own_sign() -> None:
    for code in ("EUR", "USD", "GBP", "JPY", "INR", "KRW", "ILS", "THB", "VND"):
        where = context(code)
        assert read(f"412 {where.money.sign}20 credit", where).amount == 20 * 10**where.money.exponent


SPANS = st.sampled_from("401-418 300-302 518-412 6th floor floor 3 3xx not except 610, and 611 - .. to".split())


@given(st.lists(st.one_of(SPANS, PIECES, st.text(max_size=4)), max_size=8).map(" ".join))
def test_many_rooms_are_rooms_of_the_house_and_no_word_of_the_line_is_lost(text: str) -> None:
    many = understand_many(text, HOTEL)
    if many is None:
        return
    assert set(many.rooms.rooms) <= set(HOTEL.index.rooms_here)
    assert many.gift.stay is None
    assert "guest" not in many.gift.missing
    typed, kept = (re.sub(r"[\s,;]", "", said) for said in (text, many.rooms.words + many.rooms.rest))
    assert sorted(typed) == sorted(kept)
    assert many == understand_many(text, HOTEL)
