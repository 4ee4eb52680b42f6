"""An update from a stick: checked, backed up, put beside, tried out, switched; and what each refusal leaves as it was."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.desk.update.rig import NEW, OLD, TRUSTED, Stick
from tests.rig import Hotel, refused
from tracker.desk.keep import backups
from tracker.desk.update import unpack, updating
from tracker.desk.update.place import Place, in_use
from tracker.domain.problems import LedgerFault
from tracker.domain.release.manifest import Link
from tracker.domain.stopping import Stop, Stopped, Told
from tracker.ledger.keep.backup import listing


def update(on: Stick, given: Path, hotel: Hotel | None = None, keys: dict[str, bytes] = TRUSTED) -> updating.Ready:
    """All of it, as the command does it."""
    offer = updating.look(on.place, given, keys)
    path = hotel.ledger.path if hotel else None
    ready = updating.prepare(on.place, offer, keys, path, hotel.now if hotel else None)  # type: ignore[arg-type]  # no ledger
    if hotel is not None:
        updating.record(hotel.ledger, on.place, offer, hotel.people["MM"], hotel.now)
    updating.switch(on.place, ready)
    return ready


def test_the_next_start_opens_the_new_version_and_the_old_one_is_kept(on_stick: Stick, hotel: Hotel) -> None:
    file = on_stick.update()
    ready = update(on_stick, on_stick.folder, hotel)
    assert ready.offer.file == file
    assert on_stick.starts() == NEW
    assert on_stick.lies_there() == [OLD, NEW]
    new = on_stick.place.folder(NEW)
    assert (new / "_internal" / "big.so").readlink() == Path("lib/big.so")
    assert (new / "_internal" / "lib" / "empty").read_bytes() == b""
    assert ready.backup is not None
    assert [b.file for b in listing(hotel.ledger.path.parent / "backups")] == [ready.backup.file]
    line = hotel.ledger.last()
    assert line is not None
    assert (line.kind, line.actor) == ("note", "MM")
    assert (line.body["what"], line.body["from"], line.body["to"]) == ("update", OLD, NEW)


def test_the_old_version_goes_once_the_new_one_has_opened_the_ledger(on_stick: Stick) -> None:
    on_stick.update()
    update(on_stick, on_stick.folder)
    assert updating.settle(on_stick.place) == []  # the old one still runs
    assert updating.settle(replace(on_stick.place, running=NEW)) == [OLD]
    assert on_stick.lies_there() == [NEW]
    assert on_stick.starts() == NEW
    with refused("nothing_kept"):
        updating.go_back(replace(on_stick.place, running=NEW))


def test_a_version_that_another_desk_still_runs_stays(on_stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    on_stick.update()
    update(on_stick, on_stick.folder)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(on_stick.place.folder(OLD) / "latitude"))
    new = replace(on_stick.place, running=NEW)
    with in_use():
        assert updating.settle(new) == []
    assert updating.settle(new) == [OLD]


def test_until_then_one_can_go_back(on_stick: Stick) -> None:
    on_stick.update()
    update(on_stick, on_stick.folder)
    assert updating.go_back(replace(on_stick.place, running=NEW)) == OLD
    assert on_stick.starts() == OLD
    with refused("nothing_kept"):  # the newer one lies there still, and is not what was before
        updating.go_back(replace(on_stick.place, running=NEW))
    update(on_stick, on_stick.folder)  # and forward again
    assert on_stick.starts() == NEW


def test_the_newest_for_this_computer_is_found_on_a_stick(on_stick: Stick) -> None:
    on_stick.update("0.3.0")
    on_stick.update("0.10.0")
    on_stick.update("0.11.0", platform="linux-riscv64")
    (on_stick.folder / "._latitude-9.0.0.latitude").write_bytes(b"of another system")
    assert updating.look(on_stick.place, on_stick.folder, TRUSTED).manifest.version == "0.10.0"


def test_an_empty_stick_and_a_name_that_leads_nowhere_are_said(on_stick: Stick) -> None:
    with refused("no_update"):
        updating.look(on_stick.place, on_stick.folder, TRUSTED)
    with refused("no_file"):
        updating.look(on_stick.place, on_stick.folder / "nothing.latitude", TRUSTED)


@pytest.mark.parametrize("version", [OLD, "0.0.9", "0.0.10"])
def test_the_same_version_and_older_ones_are_refused(on_stick: Stick, version: str) -> None:
    on_stick.update(version)
    with refused("not_newer"):
        updating.look(on_stick.place, on_stick.folder, TRUSTED)


def test_what_waits_for_the_next_start_counts_as_installed(on_stick: Stick) -> None:
    on_stick.update("0.3.0")
    update(on_stick, on_stick.folder)
    file = on_stick.update("0.2.5")
    with refused("not_newer"):
        updating.look(on_stick.place, file, TRUSTED)


def test_another_computer_a_ledger_it_cannot_read_and_a_stranger_are_refused(on_stick: Stick) -> None:
    for code, file in (
        ("other_platform", on_stick.update(platform="linux-riscv64")),
        ("older_schema", on_stick.update("0.4.0", schema=2)),
        ("unknown_key", on_stick.update("0.5.0", key=Ed25519PrivateKey.from_private_bytes(bytes(32)))),
    ):
        with refused(code):
            updating.look(on_stick.place, file, TRUSTED)
    file = on_stick.update()
    with refused("no_keys"):
        updating.look(on_stick.place, file, {})
    assert on_stick.lies_there() == [OLD]


def test_what_does_not_start_here_is_never_switched_to(on_stick: Stick, hotel: Hotel) -> None:
    on_stick.update(says="libc.so.6: version GLIBC_2.99 not found")
    with refused("does_not_start"):
        update(on_stick, on_stick.folder, hotel)
    assert on_stick.starts() == OLD
    assert on_stick.lies_there() == [OLD]


def test_without_a_backup_nothing_is_updated(on_stick: Stick, hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    on_stick.update()
    (hotel.ledger.path.parent / "backups").write_text("a file where the folder should be")
    with pytest.raises(LedgerFault, match="No backup could be written"):
        update(on_stick, on_stick.folder, hotel)
    assert on_stick.lies_there() == [OLD]


def test_a_ledger_that_does_not_verify_is_seen_to_first(
    on_stick: Stick, hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_stick.update()
    real = backups.by_itself
    monkeypatch.setattr(backups, "by_itself", lambda *a: replace(real(*a), wrong="line 2 was changed"))
    with refused("ledger_not_sound"):
        update(on_stick, on_stick.folder, hotel)
    assert on_stick.lies_there() == [OLD]


def test_a_stick_that_was_swapped_after_the_look_is_refused(on_stick: Stick) -> None:
    file = on_stick.update()
    offer = updating.look(on_stick.place, file, TRUSTED)
    shutil.move(on_stick.update("0.3.0"), file)
    with refused("another_update"):
        updating.prepare(on_stick.place, offer, TRUSTED, None, None)  # type: ignore[arg-type]  # no ledger
    file.unlink()
    with refused("no_file"):
        updating.prepare(on_stick.place, offer, TRUSTED, None, None)  # type: ignore[arg-type]  # no ledger
    assert on_stick.lies_there() == [OLD]


def test_a_full_disk_is_said_before_anything_is_written(on_stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    on_stick.update()
    monkeypatch.setattr(unpack.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 10**7, 10**7))  # type: ignore[attr-defined]  # its own type
    with refused("no_room"):
        update(on_stick, on_stick.folder)
    assert on_stick.lies_there() == [OLD]


class StopsAfter:
    """A wish to stop that is made at the n-th step."""

    def __init__(self, steps: int) -> None:
        self.told, self._steps = 0, steps
        self.stop = Stop(self._hear)

    def _hear(self, _done: int, _all: int) -> None:
        self.told += 1
        if self.told == self._steps:
            assert self.stop.wish()


def until_the_switch(on: Stick, hotel: Hotel, told: Told) -> None:
    offer = updating.look(on.place, on.folder, TRUSTED, told)
    updating.prepare(on.place, offer, TRUSTED, hotel.ledger.path, hotel.now, told)
    updating.last_call(told)


def test_it_can_be_stopped_at_every_step_until_the_switch(on_stick: Stick, hotel: Hotel) -> None:
    on_stick.update()
    never = StopsAfter(0)
    until_the_switch(on_stick, hotel, never.stop)
    assert never.told > 10
    for step in range(1, never.told, 3):
        with pytest.raises(Stopped, match=r"^The update was stopped\. Latitude goes on"):
            until_the_switch(on_stick, hotel, StopsAfter(step).stop)
        assert on_stick.starts() == OLD
        assert ".new" not in on_stick.lies_there()
    assert not never.stop.wish()  # too late


@pytest.mark.parametrize("who", ["RR", "LL"])
def test_only_a_manager_updates_and_it_is_recorded_whose_pin_it_was(on_stick: Stick, hotel: Hotel, who: str) -> None:
    on_stick.update()
    offer = updating.look(on_stick.place, on_stick.folder, TRUSTED)
    lines = hotel.count()
    with refused("not_allowed"):
        updating.may(hotel.ledger, hotel.people[who])
    with refused("not_allowed"):
        updating.record(hotel.ledger, on_stick.place, offer, hotel.people[who], hotel.now)
    assert hotel.count() == lines


def test_a_link_out_of_the_folder_is_never_signed(on_stick: Stick) -> None:
    with refused("bad_update"):  # the maintainer's tool signs no such thing either
        on_stick.update(links=(Link("_internal/x", "../../../../etc/passwd"),))


def test_two_updates_at_once_wait_for_each_other(on_stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.ledger.keep.locked.PATIENCE", 0.05)
    on_stick.update()
    with unpack.alone(on_stick.place), pytest.raises(LedgerFault, match="another program is using it"):
        update(on_stick, on_stick.folder)
    assert on_stick.starts() == OLD


def test_a_pointer_that_cannot_be_read_counts_as_the_version_that_runs(tmp_path: Path) -> None:
    (tmp_path / "current").write_bytes(b"\xff\xfe../../evil")
    assert Place(tmp_path, OLD).newest == OLD


def test_the_pin_is_asked_for_when_it_begins_and_not_once_more_after_a_slow_stick(
    on_stick: Stick, hotel: Hotel
) -> None:
    on_stick.update()
    offer = updating.look(on_stick.place, on_stick.folder, TRUSTED)
    manager = hotel.people["MM"]
    updating.may(hotel.ledger, manager)
    hotel.later(minutes=20)
    with refused("pin_again"):
        updating.may(hotel.ledger, manager)
    assert updating.record(hotel.ledger, on_stick.place, offer, manager, hotel.now).actor == "MM"
