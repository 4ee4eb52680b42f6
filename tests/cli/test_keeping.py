"""`backup` and `restore`, and the mirror that every command keeps up."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.console import Console
from tracker.ledger.keep.mirror_files import files
from tracker.ledger.store import Ledger
from tracker.ledger.verify import raw_lines

DATA = Path(__file__).parents[1] / "data"


def lines(console: Console) -> list[str]:
    with Ledger(console.folder / "latitude.ledger", read_only=True) as ledger:
        return list(raw_lines(ledger))


def test_a_backup_says_what_it_is(console: Console) -> None:
    done = console.json("backup", "--as", "LL")
    file = Path(done["file"])
    assert file.parent == console.folder / "backups"
    assert done["bytes"] == file.stat().st_size
    assert (done["seq"], done["verified"], done["reason"]) == (len(lines(console)), True, "")
    assert "1" in console.later(hours=1)("backup", "--as", "LL").out


def test_a_backup_goes_where_it_is_told(console: Console, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    assert console.refused("backup", "--as", "LL", "--to", str(stick))["error"] == "bad_folder"
    stick.mkdir()
    assert Path(console.json("backup", "--as", "LL", "--to", str(stick))["file"]).parent == stick


def test_a_backup_is_for_leads(console: Console) -> None:
    assert console.refused("backup", "--as", "RR")["error"] == "not_allowed"
    assert not (console.folder / "backups").exists()


def test_a_folder_that_fails_is_no_half_backup(console: Console) -> None:
    (console.folder / "backups").write_text("a file where the folder should be")
    said = console("backup", "--as", "LL", "--json")
    assert said.code == 3
    assert said.json["error"] == "not_backed_up"
    assert "The ledger is safe" in said.err


def test_an_update_makes_a_backup_without_anybody(console: Console) -> None:
    done = console.json("backup", "--before-update")
    assert Path(done["file"]).parent == console.folder / "backups"
    assert (done["seq"], done["verified"]) == (len(lines(console)), True)


def test_an_update_of_a_program_without_a_ledger_goes_on(bare: Console) -> None:
    assert bare.json("backup", "--before-update") == {"file": None}
    assert not bare.folder.exists()
    bare.folder.mkdir()
    Ledger(bare.folder / "latitude.ledger", create=True).close()
    assert bare.json("backup", "--before-update") == {"file": None}


def test_an_update_stops_where_no_backup_can_be_made(console: Console) -> None:
    (console.folder / "backups").write_text("a file where the folder should be")
    assert console("backup", "--before-update").code == 3


@pytest.mark.parametrize("schema", [1, 2])
def test_an_update_over_a_ledger_that_was_not_opened_for_long_backs_it_up(bare: Console, schema: int) -> None:
    bare.folder.mkdir()
    shutil.copy(DATA / f"schema-{schema}.ledger", bare.folder / "latitude.ledger")
    done = bare.json("backup", "--before-update")
    assert done["verified"]
    assert Path(done["file"]).exists()


def test_a_backup_by_a_person_still_needs_one(console: Console) -> None:
    said = console("backup")
    assert said.code == 2
    assert "--as" in said.err


def test_every_command_that_posts_keeps_the_mirror_up(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7")
    mirrored = "".join(path.read_text() for path in files(console.folder / "mirror")).splitlines()
    assert mirrored == lines(console)


def test_a_backup_is_restored_with_what_was_posted_since(console: Console) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7", "--note", "cold soup")
    before = lines(console)
    plan = console.json("restore", file, "--as", "MM", "--dry-run")
    assert (plan["lines_back"], plan["lines_lost"], plan["fork"]) == (len(before) - plan["backup_seq"], 0, False)
    assert lines(console) == before
    asked = console.refused("restore", file, "--as", "MM")
    assert (asked["error"], asked["confirm"]) == ("restore", True)
    assert lines(console) == before
    done = console.json("restore", file, "--as", "MM", "--confirm")
    assert lines(console)[:-1] == before
    assert done["seq"] == len(before) + 1
    assert Path(done["aside"]).parent == console.folder / "replaced"
    assert console.json("verify", "--full")["ok"]
    assert "is restored" in console("restore", file, "--as", "MM", "--confirm").out


def test_a_restore_is_asked_about_at_a_terminal(console: Console) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    assert console("restore", file, "--as", "MM", stdin="n\n").code == 1
    said = console("restore", file, "--as", "MM", stdin="y\n")
    assert said.code == 0, said
    assert "replaces the ledger" in said.err


def test_a_restore_is_for_managers_with_their_pin(console: Console) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    assert console.refused("restore", file, "--as", "LL", "--confirm")["error"] == "not_allowed"
    assert console.refused("restore", file, "--as", "MM", "--confirm", pin="0000")["error"] == "bad_pin"
    assert console.refused("restore", str(console.folder / "no"), "--as", "MM", "--confirm")["error"] == "no_file"


def test_a_damaged_ledger_is_restored_by_a_manager_of_the_backup(console: Console) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    before = lines(console)
    ledger = console.folder / "latitude.ledger"
    ledger.write_bytes(ledger.read_bytes()[:4096] + b"\0" * 40_960)
    assert console("standing", "--as", "RR", "--room", "1").code == 3
    assert console.refused("restore", file, "--as", "MM", "--confirm", pin="0000")["error"] == "bad_pin"
    done = console.json("restore", file, "--as", "MM", "--confirm")
    assert done["present"] == "damaged"
    assert lines(console)[: len(before)] == before
    assert console.json("verify", "--full")["ok"]


@pytest.mark.parametrize("emptied", [False, True])
def test_a_ledger_that_is_gone_is_restored_and_no_new_one_is_begun_beside_its_backups(
    console: Console, emptied: bool
) -> None:
    """A new one would give the same numbers out again, and then refuse the backups as another ledger's."""
    backup = console.json("backup", "--as", "LL")["file"]
    console.json("guest", "add", "Later Guest", "--room", "555")
    before = lines(console)
    for file in console.folder.glob("latitude.ledger*"):
        file.write_bytes(b"") if emptied else file.unlink()
    left = {file.name for file in console.folder.iterdir()}
    init = (
        "init", "--hotel", "H", "--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "ritz", "--manager", "Mia:MM",
    )  # fmt: skip
    for args in (("day", "show"), ("verify",), ("guest", "add", "X", "--room", "1"), init):
        assert console.refused(*args)["error"] == "ledger_gone", args
    said = console("day", "show").err
    assert "restore the last one" in said
    assert str(console.folder / "backups") in said
    assert {file.name for file in console.folder.iterdir()} == left
    (check,) = [c for c in console("doctor", "--json").json["checks"] if c["check"] == "ledger"]
    assert (check["state"], "restore the last one" in check["text"]) == ("fail", True)
    console.json("restore", backup, "--as", "MM", "--confirm")
    assert lines(console)[: len(before)] == before


def test_where_the_backups_are_moved_away_a_hotel_begins_anew(console: Console, tmp_path: Path) -> None:
    console.json("backup", "--as", "LL")
    for file in console.folder.glob("latitude.ledger*"):
        file.unlink()
    (console.folder / "backups").rename(tmp_path / "old backups")
    (console.folder / "mirror").rename(tmp_path / "old mirror")
    assert console.refused("day", "show")["error"] == "no_ledger"
    console.json(
        "init", "--hotel", "H", "--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "ritz", "--manager", "Mia:MM", pin="4711"
    )  # fmt: skip


def test_on_a_new_computer_only_papers_know_more(console: Console, tmp_path: Path) -> None:
    file = console.json("backup", "--as", "LL")["file"]
    console.folder = tmp_path / "new"
    asked = console.refused("restore", file, "--as", "MM")
    assert asked["error"] == "restore_blind"
    done = console.json("restore", file, "--as", "MM", "--confirm", "--paper", "S7 10-300 5000 3FA9 22B1 C0DE 77AA")
    assert (done["seq"], done["shift"], done["lines_lost"], done["aside"]) == (301, 7, 300 - done["backup_seq"], None)
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7")
    assert console.json("shift", "show")["shift"] == 8


def test_closing_a_shift_makes_a_backup_and_a_failing_one_never_stops_it(console: Console) -> None:
    console.json("shift", "open", "--as", "LL")
    closed = console.json("shift", "close", "--as", "LL")
    assert Path(closed["backup"]).parent == console.folder / "backups"
    assert str(closed["last_seq"]) in Path(closed["backup"]).name
    for file in (console.folder / "backups").iterdir():
        file.unlink()
    (console.folder / "backups").rmdir()
    (console.folder / "backups").write_text("a file where the folder should be")
    console.later(hours=8).json("shift", "open", "--as", "LL")
    said = console("shift", "close", "--as", "LL")
    assert said.code == 0
    assert "The shift is closed. No backup could be written" in said.out
    assert console.json("shift", "show")["open"] is False


def test_the_doctor_tells_the_age_of_the_backup_and_where_the_mirror_ends(console: Console) -> None:
    def told() -> dict[str, tuple[str, str]]:
        said = console("doctor", "--json").json["checks"]
        return {check["check"]: (check["state"], check["text"]) for check in said}

    assert told()["backup"][0] == "warn"
    assert "None yet" in told()["backup"][1]
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    console.json("backup", "--as", "LL")
    console.later(minutes=90)
    state, text = told()["backup"]
    assert (state, text.startswith("90 minutes old")) == ("ok", True)
    assert told()["mirror"][0] == "ok"
    console.later(days=1).json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7")
    console.later(hours=8)
    state, text = told()["backup"]
    assert state == "fail"
    assert "25 hours old" in text or "33 hours old" in text or "day" in text
    mirror = console.folder / "mirror"
    for path in files(mirror):
        path.write_text("another journal\n")
    assert told()["mirror"][0] == "warn"
    assert "Ada" not in str(told())
