"""Damage to a ledger at rest: flipped bits, zeroed sectors, trashed pages. Each changes nothing, or is said.

sh packaging/run test tests/faults/test_damage.py              150 of them
sh packaging/run test -m slow tests/faults/test_damage.py      2,000 bits, 500 sectors, 200 pages
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.both_ways import both_ways
from tests.faults.acts import NAME
from tests.faults.chance import chance, times
from tests.faults.work import Desk
from tests.rig import Hotel
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import private
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

PAGE = 4096
Damage = Callable[[bytearray, random.Random], str]
Content = dict[str, list[tuple[object, ...]]]


def bit(data: bytearray, dice: random.Random) -> str:
    at, which = dice.randrange(len(data)), dice.randrange(8)
    data[at] ^= 1 << which
    return f"bit {which} of byte {at}"


def sector(data: bytearray, dice: random.Random) -> str:
    at = dice.randrange(len(data) // 512) * 512
    data[at : at + 512] = bytes(512)
    return f"sector at {at} zeroed"


def page(data: bytearray, dice: random.Random) -> str:
    at = dice.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = dice.randbytes(PAGE)
    return f"page at {at} trashed"


@pytest.fixture
def worn(hotel: Hotel, tmp_path: Path) -> Path:
    """A closed ledger that was used: guests with all that is known of them, gestures, a draft, freed pages."""
    for n in range(25):
        hotel.guest(f"Guest {n} with a long name", str(400 + n), confirmation=f"CONF{n:05}", reading=f"reading {n}")
    desk = Desk(hotel.ledger, random.Random(7))
    for _ in range(60):
        desk.gesture()
    private.keep_draft(hotel.ledger, "R2", "a-draft", hotel.now, {"note": "half typed"})
    hotel.ledger.close()
    return tmp_path / NAME


def content(ledger: Ledger) -> Content:
    """Everything that a ledger says."""
    found: Content = {"settings": ledger.query("SELECT * FROM pragma_application_id, pragma_user_version")}
    for (name,) in ledger.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
        found[name] = sorted(ledger.query(f'SELECT * FROM "{name}"'), key=repr)
    return found


def said(path: Path, before: Content) -> str:
    """What becomes of a damaged ledger: refused, a fault, not verified, or nothing because nothing has changed."""
    try:
        with Ledger(path) as ledger:
            checked = both_ways(ledger, full=True)
            if not checked.ok:
                assert checked.reason
                return "not verified"
            now = content(ledger)
    except Refused:
        return "refused"
    except LedgerFault as fault:
        return f"a fault ({fault.code})"
    changed = [name for name in before if now.get(name) != before[name]]
    return f"undetected in {changed}" if changed or set(now) != set(before) else "nothing has changed"


def damaged(worn: Path, damage: Damage, often: int) -> Counter[str]:
    dice = chance(damage.__name__)
    whole = worn.read_bytes()
    with Ledger(worn) as ledger:
        assert verify(ledger, full=True).ok
        before = content(ledger)
    told: Counter[str] = Counter()
    for _ in range(often):
        data = bytearray(whole)
        what = damage(data, dice)
        worn.write_bytes(data)
        answer = said(worn, before)
        told[answer] += 1
        if answer.startswith("undetected"):
            print(what, answer)  # noqa: T201
        worn.with_name(f"{NAME}-journal").unlink(missing_ok=True)
    print(f"{often} times a {damage.__name__}:", told)  # noqa: T201
    return told


def judge(told: Counter[str]) -> None:
    assert [answer for answer in told if answer.startswith("undetected")] == []


@pytest.mark.parametrize(("damage", "often"), [(bit, 100), (sector, 30), (page, 20)])
def test_damage_changes_nothing_or_is_said(worn: Path, damage: Damage, often: int) -> None:
    judge(damaged(worn, damage, often))


@pytest.mark.slow
@pytest.mark.parametrize(("damage", "often"), [(bit, 2000), (sector, 500), (page, 200)])
def test_no_damage_goes_unseen(worn: Path, damage: Damage, often: int) -> None:
    judge(damaged(worn, damage, times(often)))
