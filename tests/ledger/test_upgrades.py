"""Ledgers of every schema that was ever released, upgraded: whole, or as they were, and never back.

`tests/data/schema-N.ledger` is what the program of that schema wrote; none is ever made again.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from tests.faults.chance import chance, in_ci
from tracker.desk import approvals, guests, presence, true_ups
from tracker.desk.keep import restoring
from tracker.domain.day import from_text
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import house as of_house
from tracker.ledger import migrations, private, promises, register, steady
from tracker.ledger.keep import before_upgrade
from tracker.ledger.keep.backup import listing
from tracker.ledger.keep.mirror import catch_up
from tracker.ledger.keep.places import choose
from tracker.ledger.schema import SCHEMA
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

DATA = Path(__file__).parent.parent / "data"
RELEASED = range(1, SCHEMA)


@pytest.fixture(params=RELEASED, ids=lambda n: f"schema-{n}")
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(DATA / f"schema-{request.param}.ledger", tmp_path / "latitude.ledger"))


def old_schema(backups: Path) -> int:
    """The schema of the backup that an upgrade made."""
    return int(content(listing(backups)[0].file, "pragma_user_version")[0][0])


def content(path: Path, table: str, columns: str = "*") -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute(f"SELECT {columns} FROM {table}").fetchall()


def test_there_is_a_ledger_of_every_released_schema() -> None:
    assert sorted(path.name for path in DATA.glob("schema-*.ledger")) == [f"schema-{n}.ledger" for n in RELEASED]


def test_an_old_ledger_is_upgraded_and_says_the_same(old: Path) -> None:
    lines = content(old, "journal")
    rooms, names, drafts = (content(old, table) for table in ("stay_room", "stay_name", "draft"))
    with Ledger(old) as ledger:
        assert verify(ledger, full=True).ok
        assert ledger.lines("WHERE j.seq > ? AND j.kind NOT IN ('migration','stay')", (len(lines),)) == []
        assert len(ledger.lines("WHERE j.kind = 'stay'")) == len(ledger.query("SELECT id FROM stay")) > 50
        (upgraded,) = ledger.all_of("migration")  # of the first upgrade; the second one adds nothing to the journal
        before = next(line for line in reversed(lines) if line[0] < upgraded.seq)
        assert (upgraded.at, upgraded.business_day.isoformat()) == (from_text(before[5]), before[6])
        assert upgraded.seq <= len(lines) or old_schema(old.parent / "backups") == 1
        assert private.kept_draft(ledger, "MK") == {"note": "half typed"}
        (moved,) = register.with_confirmation(ledger, "KEEP1")
        assert (moved.guest, moved.reading, moved.room) == ("王小明", "Wang Xiaoming", "1000")
    assert content(old, "journal")[: len(lines)] == lines
    assert [content(old, table) for table in ("stay_room", "stay_name", "draft")] == [rooms, names, drafts]


def test_work_goes_on_in_an_upgraded_ledger(old: Path) -> None:
    with Ledger(old) as ledger:
        now = from_text(ledger.query("SELECT max(at) FROM journal")[0][0])
        stay = guests.add(ledger, guests.NewGuest("Ada Example", "998"), now)
        guests.move(ledger, stay.id, "999", now)
        (known,) = register.with_confirmation(ledger, "KEEP1")
        guests.leave(ledger, known.id, now)
        assert verify(ledger, full=True).ok


def test_an_upgrade_is_done_once(old: Path) -> None:
    with Ledger(old) as ledger:
        lines = ledger.query("SELECT count(*) FROM journal")
    with Ledger(old) as ledger:
        assert ledger.query("SELECT count(*) FROM journal") == lines


@pytest.mark.parametrize("version", range(1, SCHEMA + 1))
def test_the_schema_that_a_file_is_compared_with_is_what_sqlite_utils_makes(version: int) -> None:
    """It is made without sqlite-utils, which costs every desk 7 MB and every start 80 ms."""
    made = Database(memory=True, execute_plugins=False)
    for later in (*(name for name, _ in migrations.STEPS[1:]), None):
        migrations.migrations().apply(made, stop_before=later)
        if made.execute("PRAGMA user_version").fetchone()[0] == version:
            break
    assert migrations.schema_of(version) == set(made.execute(migrations.PARTS).fetchall())
    assert len(migrations.schema_of(version)) > 20


class Stopped(Exception):  # noqa: N818 - what happens to the upgrade, not an error of it
    """The upgrade is cut off."""


def statements(old: Path, place: Path) -> int:
    """One more than the statements that the upgrade of this ledger runs."""
    return _run(old, place, 0) + 1


def stopped_at(old: Path, place: Path, number: int) -> bool:
    """Whether the upgrade was stopped at that statement; the file is left as a crash leaves it."""
    try:
        _run(old, place, number)
        return False
    except Stopped:
        return True


def _run(old: Path, place: Path, stop: int) -> int:
    """Upgrade a copy up to a statement, counted from 1; returns how many statements there were."""
    shutil.copy(old, place)
    patch, count = pytest.MonkeyPatch(), 0
    execute = Database.execute

    def counted(self: Database, *args: Any) -> Any:
        nonlocal count
        count += 1
        if count == stop:
            raise Stopped
        return execute(self, *args)

    patch.setattr(Database, "execute", counted)
    patch.setattr(before_upgrade, "keep_first", lambda *_: None)  # it has its own tests
    try:
        Ledger(place).close()
        return count
    finally:
        patch.undo()


def test_an_upgrade_that_is_stopped_at_any_statement_leaves_the_old_ledger_or_the_new(
    old: Path, tmp_path: Path
) -> None:
    """At a dozen of its statements, drawn by lot; twice as many where CI=true, and every one with `-m slow`."""
    place = tmp_path / "stopped.ledger"
    whole = old.read_bytes()
    most = statements(old, place)
    assert most > 20
    early, late = range(2, min(40, most)), range(40, most, 23)
    some = chance(f"stopped upgrade of schema {content(old, 'pragma_user_version')[0][0]}")
    stop_at(old, place, (1, *some.sample(early, in_ci(8, 20)), *some.sample(late, len(late) // in_ci(4, 2)), most - 1))
    assert old.read_bytes() == whole


@pytest.mark.slow
def test_every_statement_at_which_an_upgrade_is_stopped(old: Path, tmp_path: Path) -> None:
    place = tmp_path / "stopped.ledger"
    stop_at(old, place, range(1, statements(old, place)))


def stop_at(old: Path, place: Path, numbers: Iterable[int]) -> None:
    """Stop the upgrade at each of these statements: the ledger is the old one, and becomes the new one when it is opened."""
    for number in numbers:
        assert stopped_at(old, place, number)
        assert content(place, "sqlite_schema", "name") == content(old, "sqlite_schema", "name")
        assert content(place, "pragma_user_version") == content(old, "pragma_user_version")
        with Ledger(place) as ledger:
            assert verify(ledger, full=True).ok


@pytest.fixture
def newer(founded: Path, tmp_path: Path) -> Iterator[Path]:
    path = Path(shutil.copy(founded, tmp_path / "latitude.ledger"))
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = path.read_bytes()
    yield path
    assert path.read_bytes() == before


def test_a_ledger_of_a_newer_program_is_refused_and_left_as_it_is(newer: Path) -> None:
    with pytest.raises(Refused, match="newer version of Latitude: update this computer first") as caught:
        Ledger(newer)
    assert caught.value.code == "newer_ledger"


def test_a_desk_that_stays_open_over_an_update_writes_no_line_by_older_rules(founded: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(founded, tmp_path / "latitude.ledger"))
    with Ledger(path) as ledger:
        with closing(sqlite3.connect(path)) as newer:
            newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        lines = content(path, "journal")
        with (
            pytest.raises(LedgerFault, match="where that was done, close Latitude and open it again") as caught,
            ledger.write(),
        ):
            ledger.execute("DELETE FROM journal")
        assert (caught.value.code, caught.value.recorded) == ("newer_ledger", "no")
        assert ledger.query("SELECT * FROM journal") == lines, "it can still be read"


def test_an_old_ledger_that_cannot_be_written_to_is_left_as_it_is(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()

    def full(*_: Any) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    version = content(old, "pragma_user_version")
    monkeypatch.setattr(migrations, "_script", full)
    with pytest.raises(LedgerFault, match="The disk is full"):
        Ledger(old)
    assert content(old, "pragma_user_version") == version
    monkeypatch.undo()
    assert old.read_bytes() == before


def test_an_upgrade_begins_with_a_backup_of_the_ledger_as_it_was(old: Path) -> None:
    lines, version = content(old, "journal"), content(old, "pragma_user_version")
    Ledger(old).close()
    (backup,) = listing(old.parent / "backups")
    assert backup.copy.sound
    assert backup.copy.seq == len(lines)
    assert (content(backup.file, "journal"), content(backup.file, "pragma_user_version")) == (lines, version)
    Ledger(old).close()
    assert len(listing(old.parent / "backups")) == 1


def test_the_backup_goes_beside_the_ledger_when_the_chosen_folder_is_gone(old: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(old.parent, backups=stick)
    stick.rmdir()
    Ledger(old).close()
    assert len(listing(old.parent / "backups")) == 1


def test_without_a_backup_nothing_is_upgraded(old: Path) -> None:
    (old.parent / "backups").mkdir()
    before = old.read_bytes()
    with pytest.MonkeyPatch().context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        with pytest.raises(LedgerFault, match="not upgraded and is as it was") as caught:
            Ledger(old)
    assert caught.value.code == "not_backed_up"
    assert old.read_bytes() == before
    assert list((old.parent / "backups").iterdir()) == []


def test_an_old_backup_is_restored_and_upgraded(old: Path, tmp_path: Path) -> None:
    there = tmp_path / "there" / "latitude.ledger"
    with Ledger(old) as ledger:
        manager = next(p for p in of_house.people(ledger).values() if p.role.value == "manager" and not p.retired)
        now = from_text(ledger.query("SELECT max(at) FROM journal")[0][0])
    (backup,) = listing(old.parent / "backups")
    restoring.restore(
        there, backup.file, presence.seen(manager, steady.ticks()), now, confirmed={"restore", "restore_blind"}
    )
    with Ledger(there) as ledger:
        assert verify(ledger, full=True).ok
        assert len(ledger.all_of("restore")) == 1
    assert content(backup.file, "pragma_user_version") != [(SCHEMA,)]
    assert listing(there.parent / "backups") == []


def test_what_was_open_before_an_upgrade_is_open_after_it(old: Path) -> None:
    with Ledger(old) as ledger:
        now = from_text(ledger.query("SELECT max(at) FROM journal")[0][0])
        kinds = "('free_label','credit','upgrade')"
        for found, flag, answer in (
            ([e.line.seq for e in approvals.waiting(ledger)], "pending", "approval"),
            ([e.entry.line.seq for e in true_ups.waiting(ledger, now)], "estimated", "true_up"),
        ):
            every = ledger.lines(
                f"WHERE j.kind IN {kinds} AND j.body ->> '$.{flag}' AND NOT EXISTS (SELECT 1 FROM journal AS r"
                f" WHERE r.about = j.uuid AND r.kind IN ('{answer}','reversal','decline')) ORDER BY j.seq"
            )
            assert found == [line.seq for line in every]
        assert len(promises.open_at(ledger)) == sum(owed.state == "open" for owed in promises.every(ledger)) > 0


def test_the_mirror_goes_on_after_a_backup_of_before_an_upgrade(tmp_path: Path) -> None:
    """What was posted after the backup, before and after the upgrade, comes back from the mirror."""
    folder = tmp_path / "desk"
    folder.mkdir()
    ledger_file = Path(shutil.copy(DATA / f"schema-{SCHEMA - 1}.ledger", folder / "latitude.ledger"))
    with Ledger(ledger_file) as ledger:
        now = from_text(ledger.query("SELECT max(at) FROM journal")[0][0])
        manager = next(p for p in of_house.people(ledger).values() if p.role.value == "manager" and not p.retired)
        guests.add(ledger, guests.NewGuest("Ada Example", "998"), now)
        catch_up(ledger, folder / "mirror")
        last = ledger.last()
    assert last is not None
    (backup,) = listing(folder / "backups")
    ledger_file.unlink()
    restoring.restore(
        ledger_file, backup.file, presence.seen(manager, steady.ticks()), now, confirmed={"restore", "restore_blind"}
    )
    with Ledger(ledger_file) as ledger:
        assert ledger.by_seq(last.seq) == last
