"""Any hotel, any names: who is erased is gone to the last byte of the folder, and nobody and nothing else changed."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.desk.erasing.traces import rows, traces
from tests.rig import Hotel, reopened
from tests.ui.rig import GUESTS
from tracker.desk import drafts, guests, shifts
from tracker.desk.drafts import Kept
from tracker.desk.erasing.erasure import erase
from tracker.desk.shift_facts import shift_facts
from tracker.domain.gesture import Kind
from tracker.domain.names import clean_name
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay
from tracker.ledger.verify import verify

BESIDE = ("stay", "stay_room", "stay_name", "line_text", "draft")
HOSTILE = (
    *(name for name, _ in GUESTS), "=HYPERLINK(\"x\")", "O'Brien; DROP TABLE stay--", "x" * 150, "%_\\", "\"quoted\"",
    "İstanbul ŞĞ", "ﬁne ﬀ", "👩‍👩‍👧 Emoji", "नमस्ते देवी", "{\"note\":\"x\"}", "NULL", "null\\u0000", "ß ẞ",
)  # fmt: skip


def _is_a_name(text: str) -> bool:
    try:
        return bool(clean_name(f"Zq {text} Zq"))  # it is put into the middle of others
    except Refused:
        return False


names = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30).filter(_is_a_name))
people = st.lists(st.tuples(names, st.booleans(), st.booleans(), st.integers(0, 3)), min_size=2, max_size=7)


def _personal(n: int, name: str) -> list[str]:
    """Everything that tells who guest `n` is, each with a mark that stands nowhere else."""
    return [clean_name(f"{name} Zqx{n}w"), f"Rdg{n}q {name[:20]}".strip(), f"CNF{n}Q77", f"Trk{n}Q88", f"wrote Nt{n}q"]


def _arrive(hotel: Hotel, n: int, personal: list[str], labelled: bool, moved: bool, gestures: int) -> Stay:
    name, reading, booking, tracking, note = personal
    stay = hotel.guest(name, str(100 + n), confirmation=booking, reading=reading)
    for at in range(gestures):
        hotel.post(stay, 100 + at, note=f"{note} {'é' * 400 * at}")
    if labelled:
        hotel.post(stay, 900, kind=Kind.FREE_LABEL, details={"tracking": tracking, "destination": f"{note} lane"})
    if moved:
        guests.move(hotel.ledger, stay.id, str(300 + n), hotel.later(minutes=1).now)
        guests.rename(hotel.ledger, stay.id, f"{name[:150]} Jr", hotel.now)
    return stay


def _of_others(path: Path, gone: set[str]) -> dict[str, list[Any]]:
    kept = rows(path)
    return {table: [row for row in kept[table] if not any(stay in str(row) for stay in gone)] for table in BESIDE}


@settings(
    max_examples=8,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(people, st.data())
def test_who_is_erased_is_gone_and_nothing_else_is(founded: Path, drawn: list[Any], data: st.DataObject) -> None:
    chosen = data.draw(st.sets(st.integers(0, len(drawn) - 1), min_size=1, max_size=len(drawn)))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copy(founded, folder / "latitude.ledger")
        hotel = reopened(folder)
        shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)
        personal = [_personal(n, name) for n, (name, *_) in enumerate(drawn)]
        stays = [_arrive(hotel, n, personal[n], *rest) for n, (_, *rest) in enumerate(drawn)]
        for at, who in enumerate(("RR", "R2")):
            one = stays[at]
            drafts.keep(hotel.ledger, hotel.people[who], Kept(f"u{at}", f"{personal[at][0]} c20", one.id), hotel.now)
        for stay in stays:
            guests.leave(hotel.ledger, stay.id, hotel.later(minutes=1).now)
        hotel.close(note="a quiet night")
        before = shift_facts(hotel.ledger, 1, hotel.now)
        heads = [line.hash for line in hotel.ledger.lines("ORDER BY j.seq")]
        hotel.ledger.close()
        gone = {stays[n].id for n in chosen}
        others = _of_others(folder / "latitude.ledger", gone)
        hotel = Hotel(reopened(folder).ledger, hotel.now, hotel.people)

        hotel.at("2026-11-24 12:00")
        for n in sorted(chosen):
            erase(hotel.ledger, [stays[n].id], hotel.people["MM"], hotel.now, confirmed={"erase"})

        assert verify(hotel.ledger, full=True).ok
        after = shift_facts(hotel.ledger, 1, hotel.now)
        assert (after.value, after.cost, after.gestures, after.guests, after.head) == (
            before.value, before.cost, before.gestures, before.guests, before.head,
        )  # fmt: skip
        assert [line.hash for line in hotel.ledger.lines("ORDER BY j.seq")][: len(heads)] == heads
        hotel.ledger.close()
        assert _of_others(folder / "latitude.ledger", gone) == others
        marks = [mark for n in chosen for mark in (*personal[n], f"Zqx{n}w", f"CNF{n}Q77", f"Trk{n}Q88", f"Nt{n}q")]
        assert traces(folder, marks) == []
        for n in set(range(len(drawn))) - chosen:
            assert traces(folder, [f"Zqx{n}w"]), "nobody else went"
