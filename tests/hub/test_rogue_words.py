"""What a rogue desk of the hotel says in lines, texts and entries that are sealed and chained rightly: nobody's meeting ends by it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hub.desks import Desk, new_desk
from tests.hub.test_batches import Row, anew
from tests.rig import refused
from tracker.desk.meeting import proving
from tracker.desk.meeting.believing import believe
from tracker.desk.meeting.proving import Came, Proven, prove
from tracker.desk.stamp import quiet_stamp
from tracker.ledger import chain, entry, others, seal
from tracker.ledger.line import COLUMNS
from tracker.ledger.verify import verify

BODY, KIND, UUID = (COLUMNS.index(name) - 1 for name in ("body", "kind", "uuid"))
SALT = bytes(range(16))
Two = tuple[Desk, Desk]
Plain = dict[str, Any]


class Open:
    """Everything is as it came."""

    def open(self, sealed: bytes, about: str) -> str | None:  # noqa: ARG002  # what a sealer is asked
        return sealed.decode("utf-8", "surrogatepass")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """A rogue desk, and one that hears of it."""
    rogue, spa = (new_desk(tmp_path / name) for name in ("rogue", "spa"))
    yield rogue, spa
    for desk in (rogue, spa):
        desk.ledger.close()


def rows_of(desk: Desk, changed: Callable[[Row], Row] = lambda row: row) -> list[Row]:
    """The desk's lines, the last one changed, chained rightly."""
    rows = [tuple(row) for row in others.rows_of(desk.ledger, desk.ledger.desk)]
    return [*rows[:-1], changed(rows[-1])]


def hear(two: Two, rows: Sequence[Row], entries: Sequence[Any] = (), words: Sequence[Any] = ()) -> Proven:
    """A batch of the rogue as a meeting takes it; what was made sure of."""
    rogue, spa = two
    proven = prove(Came(rogue.ledger.desk, others.Head(), rows, entries, words), Open())
    believe(spa.ledger, proven, "", quiet_stamp(spa.ledger, spa.house, spa.now))
    assert verify(spa.ledger, full=True).ok
    return proven


def sealing(row: Row, plain: Plain) -> Row:
    """The line as it seals an entry, as far as that can be sealed."""
    try:
        found = chain.commitment(
            bytes.fromhex(plain["salt"]),
            seal.facts([*plain["stay"], b""], plain["rooms"], [n[:5] for n in plain["names"]]),
        )
    except (TypeError, ValueError, KeyError):
        found = "0" * 64
    return anew(row, row[-2], body=chain.canonical({"register": found, "what": "added"}))


def named(plain: Plain, name: object) -> Plain:
    """The entry by another name, to which it commits as far as that can be."""
    (one,) = plain["names"]
    said = chain.commitment(bytes.fromhex(one[6]), name) if isinstance(name, str) and name.isprintable() else one[1]
    return plain | {"names": [[one[0], said, *one[2:5], name, one[6]]]}


def but(key: str, at: int, value: object) -> Callable[[Plain], Plain]:
    """With one value of its stay, its room or its name changed."""

    def changed(plain: Plain) -> Plain:
        row = plain[key] if key == "stay" else plain[key][0]
        row[at] = value
        return plain

    return changed


ENTRIES: dict[str, Callable[[Plain], Plain]] = {
    "no party": but("stay", 1, None),
    "a number for a booking": but("stay", 2, 5),
    "an arrival that is no day": but("stay", 3, "soon"),
    "a departure that is no day": but("stay", 4, "2026-02-30"),
    "an end that is no instant": but("stay", 5, "late"),
    "a beginning that is none": but("stay", 6, None),
    "half a letter": but("stay", 2, "\ud800"),
    "a room that is none": but("rooms", 2, None),
    "a number for a room": but("rooms", 2, 412),
    "a room since never": but("rooms", 1, "never"),
    "rooms of all kinds": lambda plain: plain | {"rooms": [*plain["rooms"], [plain["stay"][0], 7, [], {}]]},
    "a number for a name": lambda plain: named(plain, 5),
    "half a letter in a name": lambda plain: named(plain, "\udc00"),
    "a key that is none": but("names", 4, None),
    "names of all kinds": lambda plain: plain | {"names": [*plain["names"], [1, 2, 3, 4, 5, "6", "00"]]},
    "no stay": lambda plain: plain | {"stay": []},
    "rows that are none": lambda plain: plain | {"rooms": [5]},
    "no object": lambda plain: [plain],  # type: ignore[dict-item, return-value]  # what a rogue sends
}


@pytest.mark.parametrize("what", list(ENTRIES))
def test_an_entry_that_is_none_is_left_out_and_named(two: Two, what: str) -> None:
    rogue, spa = two
    stay = rogue.guest("Ada Example", "412")
    plain: Plain = json.loads(entry.read(rogue.ledger, [stay.id])[stay.id].text)
    bad = ENTRIES[what](plain)
    rows = rows_of(rogue, lambda row: sealing(row, bad if isinstance(bad, dict) else plain))
    number = rows[-1][2]
    proven = hear(two, rows, [(stay.id, number, json.dumps(bad).encode())])
    assert len(proven.doubts) == 1
    assert others.head(spa.ledger, rogue.ledger.desk).desk_seq == number, "the line is believed"
    assert spa.ledger.query("SELECT count(*) FROM stay") == [(0,)]


def test_an_entry_that_is_one_is_kept(two: Two) -> None:
    """So that the others here are left out for what is wrong with them."""
    rogue, spa = two
    stay = rogue.guest("Ada Example", "412")
    plain: Plain = json.loads(entry.read(rogue.ledger, [stay.id])[stay.id].text)
    rows = rows_of(rogue, lambda row: sealing(row, named(plain, "Berta Beispiel")))
    proven = hear(two, rows, [(stay.id, rows[-1][2], json.dumps(named(plain, "Berta Beispiel")).encode())])
    assert not proven.doubts
    assert spa.ledger.query("SELECT name FROM stay_name") == [("Berta Beispiel",)]


@pytest.mark.parametrize("known", [True, False])
def test_a_name_that_was_taken_from_another_guest_is_left_out_and_named(two: Two, known: bool) -> None:
    """Its salt came to the rogue with it."""
    rogue, spa = two
    ada, berta = (rogue.guest(name, room) for name, room in (("Ada Example", "412"), ("Berta Beispiel", "7")))
    true = {stay: json.loads(found.text) for stay, found in entry.read(rogue.ledger, [ada.id, berta.id]).items()}
    taken = true[berta.id] | {"names": true[ada.id]["names"]}
    rows = rows_of(rogue, lambda row: sealing(row, taken))
    line = {stay: next(row for row in rows if row[10] == stay) for stay in true}
    came = [
        (stay, line[stay][2], json.dumps(plain).encode()) for stay, plain in ((ada.id, true[ada.id]), (berta.id, taken))
    ]
    if known:
        first = line[ada.id][2]
        hear(two, rows[:first], came[:1])
        head = others.head_of(rows[first - 1])
        proven = prove(Came(rogue.ledger.desk, head, rows[first:], came[1:]), Open())
        doubts = believe(spa.ledger, proven, "", quiet_stamp(spa.ledger, spa.house, spa.now)).doubts
    else:
        proven = prove(Came(rogue.ledger.desk, others.Head(), rows, came), Open())
        doubts = believe(spa.ledger, proven, "", quiet_stamp(spa.ledger, spa.house, spa.now)).doubts
    assert len(doubts) == 1
    assert spa.ledger.query("SELECT stay, name FROM stay_name") == [(ada.id, "Ada Example")]
    assert verify(spa.ledger, full=True).ok


@pytest.mark.parametrize("text", ["slow", "{", "[]", '{"note":5}', '{"note":"\ud800"}', '{"note":"\\ud800"}', "{}x}"])
def test_a_text_that_is_none_is_left_out_and_named(two: Two, text: str) -> None:
    rogue, spa = two
    rogue.post(rogue.guest("Ada Example", "412"), 100, by="MM", note="slow breakfast")
    try:
        said = chain.commitment(SALT, text)
    except UnicodeEncodeError:
        said = "0" * 64
    rows = rows_of(
        rogue, lambda row: anew(row, row[-2], body=chain.canonical(json.loads(row[BODY + 1]) | {"text": said}))
    )
    line = rows[-1]
    proven = hear(
        two, rows, words=[(line[UUID + 1], line[10], f"{SALT.hex()} {text}".encode("utf-8", "surrogatepass"))]
    )
    assert len(proven.doubts) == 1
    assert spa.ledger.query("SELECT count(*) FROM line_text") == [(0,)]


@given(st.dictionaries(st.text(), st.text()))
def test_whatever_somebody_writes_is_a_text(texts: dict[str, str]) -> None:
    written = chain.canonical(texts)
    half = any("\ud800" <= letter <= "\udfff" for letter in written)
    assert bool(proving._TEXTS(written)) != half


SAID: dict[str, tuple[str, Plain]] = {
    "somebody without initials": ("join", {"name": "Ada"}),
    "somebody without a name": ("join", {"initials": "QQ"}),
    "a number for initials": ("join", {"initials": 5, "name": "Ada", "role": "rep"}),
    "nobody who leaves": ("retire", {}),
    "a cap of nobody": ("cap", {"from": "2026-01-01"}),
    "a day that is none": ("roll", {"day": "tomorrow"}),
    "no day": ("roll", {}),
}


@pytest.mark.parametrize("what", list(SAID))
def test_a_line_that_says_nothing_is_named_and_believed_by_nobody(two: Two, what: str) -> None:
    rogue, spa = two
    kind, body = SAID[what]
    rows = rows_of(rogue, lambda row: anew(row, row[-2], kind=kind, stay=None, body=chain.canonical(body)))
    known = spa.ledger.query("SELECT count(*) FROM journal")
    with refused("other_chain") as caught:
        hear(two, rows)
    assert f"Line {rows[-1][2]} of desk" in caught.value.message
    assert spa.ledger.query("SELECT count(*) FROM journal") == known
    hear(two, rows[:-1])
