"""`backup`, and the mirror that every command keeps up."""

from __future__ import annotations

from pathlib import Path

from tests.cli.console import Console
from tracker.ledger.keep.mirror_files import files
from tracker.ledger.store import Ledger
from tracker.ledger.verify import raw_lines


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


def test_every_command_that_posts_keeps_the_mirror_up(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412", "--as", "RR")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7")
    mirrored = "".join(path.read_text() for path in files(console.folder / "mirror")).splitlines()
    assert mirrored == lines(console)
