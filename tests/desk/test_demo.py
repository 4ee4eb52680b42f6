"""The demo hotel: the same seed gives the same ledger, believable, verified, and never in place of a real one."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.faults.soundness import wrong
from tests.packaging.audit import VERIFIER
from tests.rig import found, refused
from tracker.desk import true_ups
from tracker.desk.demo import DAY, MARK, TEAM, demo_folder, demo_ledger
from tracker.desk.demo.season import EVENING
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ledger import promises, register
from tracker.ledger.store import Ledger
from tracker.ledger.verify import raw_lines, verify


def head(folder: Path, seed: int, length: int) -> str:
    folder.mkdir()
    with demo_ledger(folder, seed=seed, length=length) as ledger:
        checked = verify(ledger)
        assert checked.ok, checked.reason
        return checked.head


def test_the_same_seed_gives_the_same_ledger_and_another_seed_another(tmp_path: Path) -> None:
    first, again, other = (head(tmp_path / str(n), seed, 12) for n, seed in enumerate((7, 7, 8)))
    assert first == again != other


def test_three_months_are_believable(tmp_path: Path) -> None:
    with demo_ledger(tmp_path) as ledger:
        assert len(ledger.query("SELECT id FROM stay")) == 120
        assert 35 <= len(register.in_house(ledger, DAY)) <= 60
        assert sum(role is Role.REP for *_, role in TEAM) == 6
        kinds = dict(ledger.query("SELECT kind, count(*) FROM journal GROUP BY kind"))
        assert min(kinds["credit"], kinds["free_label"], kinds["upgrade"], kinds["reversal"]) > 10
        assert kinds["true_up"] > 10
        assert len(true_ups.waiting(ledger, EVENING)) < 10, "carriers send their bills"
        assert min(kinds["promise"], kinds["outcome"]) > 10
        settled = ledger.query("SELECT body ->> '$.kept', count(*) FROM journal WHERE kind = 'promise_kept' GROUP BY 1")
        assert len(settled) == 2
        assert promises.open_at(ledger), "somebody looks in the evening, and something is owed"
        (span,) = ledger.query("SELECT min(business_day), max(business_day) FROM journal")
        assert span == ("2026-08-26", DAY.isoformat())
        flagged = ledger.query("SELECT count(*) FROM journal WHERE body ->> '$.clock' IS NOT NULL")
        assert flagged == [(0,)]
        scripts = "".join(s.guest for s in register.in_house(ledger, DAY))
        assert all(letter in scripts for letter in "Ł山ا王Ωש김Д")


def test_a_demo_replaces_a_demo_but_never_a_ledger(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path, length=2)
    assert demo_folder(tmp_path, length=2) == folder
    (folder / MARK).unlink()
    with refused("not_a_demo"):
        demo_folder(tmp_path, length=2)
    real = tmp_path / "real"
    real.mkdir()
    found(real).ledger.close()
    before = (real / "latitude.ledger").read_bytes()
    with refused("not_a_demo"):
        demo_folder(real, length=2)
    with refused("already_set_up"):
        demo_ledger(real, length=2)
    assert (real / "latitude.ledger").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    from tracker.domain.problems import LedgerFault

    (tmp_path / "file").write_text("x")
    with pytest.raises(LedgerFault, match="cannot be written"):
        demo_folder(tmp_path / "file" / "demo", length=2)


def test_the_demo_ledger_opens_again(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path, length=2)
    with Ledger(folder / "latitude.ledger") as ledger:
        assert verify(ledger, full=True).ok


def test_years_are_written_as_they_would_have_been_posted(tmp_path: Path) -> None:
    (tmp_path / "played").mkdir()
    with demo_ledger(tmp_path / "played", length=10) as played:
        real = kept(played)
    with demo_ledger(tmp_path, length=9, lines=2_000) as ledger:
        assert 1_900 < ledger.query("SELECT max(seq) FROM journal")[0][0] < 2_100
        assert wrong(ledger) == []
        out = io.StringIO("".join(f"{line}\n" for line in raw_lines(ledger)))
        assert VERIFIER.check(out).seq == ledger.query("SELECT max(seq) FROM journal")[0][0]
        made = kept(ledger)
        assert set(made) >= {*real, "move"}
        for kind, fields in made.items():
            assert fields - real.get(kind, fields) <= RARE.get(kind, set()), kind
        assert len(register.in_house(ledger, DAY)) > 60
        assert len(of_house.shifts(ledger)) == 8 * 3 + 2
        assert 0 < len(promises.open_at(ledger)) < 20
        assert [(s.closed is None) for s in of_house.shifts(ledger)][-2:] == [False, True]


RARE = {
    "credit": {"over_by", "spent", "promise"}, "free_label": {"over_by", "spent", "promise"},
    "upgrade": {"over_by", "spent", "promise"}, "reversal": {"late"}, "true_up": {"over_by_true_up"},
    "shift_close": {"text", "promises", "carried"}, "promise_kept": {"text", "after_due"}, "outcome": {"text"},
    "promise": {"owner"}, "decline": {"of", "kind", "room", "who"}, "approval": {"of", "kind", "room", "who"},
}  # fmt: skip
"""What a line of a kind may say that ten days need not show."""


def kept(ledger: Ledger) -> dict[str, set[str]]:
    """By kind, what its lines say."""
    found: dict[str, set[str]] = {}
    for kind, body in ledger.query("SELECT kind, body FROM journal"):
        found.setdefault(kind, set()).update(json.loads(body))
    return found


def test_years_are_the_same_again(tmp_path: Path) -> None:
    heads = []
    for n, seed in enumerate((7, 7, 8)):
        (tmp_path / str(n)).mkdir()
        with demo_ledger(tmp_path / str(n), seed=seed, length=4, lines=400) as ledger:
            heads.append(ledger.last())
    assert heads[0] == heads[1] != heads[2]


def test_a_day_of_the_years_has_its_least(tmp_path: Path) -> None:
    for length, lines in ((10, 199), (1, 1_000)):
        with refused("too_few_lines", "200" if length == 10 else "40"):
            demo_ledger(tmp_path, length=length, lines=lines)
    assert not list(tmp_path.iterdir())
