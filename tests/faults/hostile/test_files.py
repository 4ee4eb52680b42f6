"""Files that are no list, offered to the import: each is refused with one sentence, and the ledger stays as it is."""

from __future__ import annotations

import hashlib
import os
import resource
import sys
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.cli.console import Console
from tests.faults.chance import chance
from tests.faults.hostile.fields import sentence
from tests.faults.hostile.files import HEAD, HEAVY, REFUSED, REJECTED
from tests.rig import Hotel, refused
from tracker.desk import guests, house_import
from tracker.desk.house_import import import_list
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import register

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes, devices, links and /proc as Linux has them")
LONGEST = 30.0
"""Seconds after which somebody at a desk would have given up."""


@pytest.fixture
def untouched(console: Console) -> Iterator[Console]:
    """Before and after, the ledger is the same to the byte, and nothing else lies in its folder."""
    console.json("guest", "add", "Ada Example", "--room", "412")
    before = _ledger(console)
    yield console
    assert _ledger(console) == before


def _ledger(console: Console) -> str:
    return hashlib.sha256((console.folder / "latitude.ledger").read_bytes()).hexdigest()


def test_there_are_forty_and_more() -> None:
    assert len(REFUSED) + len(REJECTED) >= 40
    assert not HEAVY - REFUSED.keys()


@pytest.mark.parametrize("what", [name for name in REFUSED if name not in HEAVY])
def test_what_is_no_list_is_refused_with_a_sentence(untouched: Console, what: str) -> None:
    _offer(untouched, what)


@pytest.mark.slow
@pytest.mark.parametrize("what", sorted(HEAVY & REFUSED.keys()))
def test_what_is_no_list_and_huge_is_refused_with_a_sentence(untouched: Console, what: str) -> None:
    _offer(untouched, what)


def _offer(console: Console, what: str) -> None:
    path = REFUSED[what](console.folder)
    for more in ((), ("--dry-run",)):
        began = time.monotonic()
        said = console("guest", "import", "--json", *more, "--", str(path))
        assert said.code in (1, 3), said.out[:300]
        assert said.err.count("\n") == 1
        sentence(said.json["message"])
        assert time.monotonic() - began < LONGEST
    assert console.json("guest", "find", "Ada")["guests"][0]["room"] == "412"


@pytest.mark.parametrize("what", REJECTED)
def test_rows_that_mean_harm_are_left_out_one_by_one(untouched: Console, what: str) -> None:
    path = REJECTED[what](untouched.folder)
    said = untouched("guest", "import", "--json", "--", str(path))
    assert said.code in (0, 1)
    if said.code == 0:
        assert said.json["imported"] == 0
        assert said.json["rejected"] > 0
        for reject in said.json["rejects"]:
            sentence(reject["reason"])
            assert len(reject["text"]) <= 120
            assert all(c.isprintable() or c in "\u200c\u200d" for c in reject["text"])


@pytest.mark.slow
def test_the_window_refuses_them_as_the_command_does(hotel: Hotel, tmp_path: Path) -> None:
    """The use case itself, on a ledger that stays open, as the window's does."""
    for name, make in REFUSED.items():
        folder = tmp_path / "offered" / hashlib.sha256(name.encode()).hexdigest()[:8]
        folder.mkdir(parents=True)
        path = hotel.ledger.path if "ledger" in name else make(folder)
        with pytest.raises((Refused, LedgerFault)) as caught:
            import_list(hotel.ledger, house_import.read_file(hotel.ledger, path), hotel.now, dry_run=False)
        sentence(str(caught.value))
    assert register.in_house(hotel.ledger, hotel.day) == []


def test_a_file_that_may_not_be_read(untouched: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    path = untouched.folder / "list.csv"
    path.write_text(HEAD)
    path.chmod(0)

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:  # whoever runs the tests may be root, who may read all
        patch.setattr(os, "open", denied)
        said = untouched("guest", "import", "--json", str(path))
    assert (said.code, said.json["error"]) == (3, "unreadable")
    assert "Permission denied" in said.json["message"]


@pytest.mark.parametrize("change", ["grows", "shrinks", "vanishes", "becomes a pipe"])
def test_a_file_that_changes_while_it_is_read(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEAD + "412,Ada Example,,,\n")
    real = os.open

    def changed(name: Path, flags: int, *more: int, **others: int) -> int:
        if name != path:
            return real(name, flags, *more, **others)
        patch.undo()
        if change == "grows":
            path.write_text(path.read_text() + "413,Bea Example,,,\n")
        elif change == "shrinks":
            path.write_text(HEAD)
        else:
            path.unlink()
            if change == "becomes a pipe":
                os.mkfifo(path)
        return real(name, flags, *more, **others)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", changed)
        with pytest.raises(LedgerFault) as caught:
            house_import.read_file(hotel.ledger, path)
    sentence(caught.value.message)
    assert caught.value.elsewhere


def test_a_file_that_never_stops_growing_is_given_up(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEAD)
    monkeypatch.setattr(os, "read", lambda _handle, size: b"x" * size)
    with refused("too_long"):
        house_import.read_file(hotel.ledger, path)


def test_reading_a_list_beside_the_ledger_leaves_its_locks_alone(hotel: Hotel, tmp_path: Path) -> None:
    """The ledger under any of its names is known without being opened: closing it would drop the locks."""
    opened: list[str] = []
    names = [hotel.ledger.path, tmp_path / "link.csv", tmp_path / "hard.csv", tmp_path / "." / "latitude.ledger"]
    names[1].symlink_to(hotel.ledger.path)
    names[2].hardlink_to(hotel.ledger.path)

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and threading.current_thread() is here and listening:
            opened.append(str(arguments[0]))

    here, listening = threading.current_thread(), [True]
    sys.addaudithook(hear)
    for name in names:
        with refused("is_ledger"):
            house_import.read_file(hotel.ledger, name)
    listening.clear()
    assert opened == []


@pytest.mark.slow
def test_two_hundred_thousand_rows_come_in_without_filling_the_memory(hotel: Hotel) -> None:
    """Told every few hundred rows, so that it can be stopped; flat enough for a counter PC."""
    rows = 199_000
    data = (
        HEAD + "".join(f"{n % 900 + 100},Guest Number{n},C{n},2026-11-20,2026-11-26\n" for n in range(rows))
    ).encode()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told = [time.monotonic()]
    plan = import_list(
        hotel.ledger, data, hotel.now, dry_run=False, progress=lambda _done, _total: told.append(time.monotonic())
    )
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    slowest = max(later - earlier for earlier, later in pairwise(told))
    sys.stdout.write(
        f"{rows:,} rows in {told[-1] - told[0]:.0f} s, {grown:.0f} MB at the peak, told each {slowest:.1f} s\n"
    )
    assert len(plan.new) == rows
    assert grown < 300
    assert slowest < 5


def test_a_room_of_thousands_takes_no_longer_than_thousands_of_rooms(hotel: Hotel) -> None:
    """A list of one room only (a mistake, or malice) is no reason to stand still."""
    rows = 2000
    data = (HEAD + "".join(f"412,Guest {n},,2026-11-{n % 28 + 1:02d},\n" for n in range(rows))).encode()
    began = time.monotonic()
    plan = import_list(hotel.ledger, data, hotel.now, dry_run=False)
    assert len(plan.new) == rows
    assert time.monotonic() - began < LONGEST


@pytest.mark.parametrize("_round", range(4))
def test_a_list_with_any_bytes_changed_is_read_or_refused(hotel: Hotel, _round: int) -> None:
    """A good list with bytes flipped, cut out and doubled: rows, rejects or a sentence, never anything else."""
    luck = chance(f"changed bytes {_round}")
    good = (HEAD + "".join(f'{n},"Ada, Ñandú {n}",C{n},2026-11-22,2026-11-{20 + n % 9}\n' for n in range(30))).encode()
    for _ in range(60):
        data = bytearray(good)
        for _ in range(luck.randrange(1, 12)):
            at = luck.randrange(len(data))
            match luck.randrange(3):
                case 0:
                    data[at] = luck.randrange(256)
                case 1:
                    del data[at : at + luck.randrange(1, 40)]
                case _:
                    data[at:at] = bytes(luck.randrange(256) for _ in range(luck.randrange(1, 6)))
        try:
            plan = import_list(hotel.ledger, bytes(data), hotel.now, dry_run=True)
        except Refused as refusal:
            sentence(refusal.message)
        else:
            for reject in plan.rejects:
                sentence(reject.reason)
    assert guests.find(hotel.ledger, "Ñandú", hotel.now) == []
