"""The file a chain sets things in: what is understood, and that nothing misspelt becomes another data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rig import refused
from tracker.desk.catalogue import catalogue
from tracker.domain.central import PRESETS, understand
from tracker.domain.money import currency

ROOT = Path("/").absolute()
WHOLE = f"""\ufeff# set by the chain
[Folders]
Data = {ROOT / "srv" / "latitude 100%"}
backups = {ROOT / "mnt" / "Sicherung"}

[presets]
paper = Letter
policy = ritz
language = de
"""


def test_folders_and_presets_are_understood() -> None:
    found = understand(WHOLE, "latitude.ini")
    assert found.folders == {"data": ROOT / "srv" / "latitude 100%", "backups": ROOT / "mnt" / "Sicherung"}
    assert found.presets == {"paper": "letter", "policy": "ritz", "language": "de"}
    assert not found.notices
    assert understand("", "x") == understand("# nothing\n", "x")


def test_the_address_of_the_hub_is_understood_and_holds_no_password() -> None:
    url = "postgresql://latitude_grand_lobby@db.example/latitude?sslmode=verify-full&sslrootcert=/etc/ssl/chain.pem"
    assert understand(f"[presets]\nhub = {url}\n", "x.ini").presets == {
        "hub": url.replace("db.example/", "db.example:5432/")
    }
    for value, said in (
        ("db.example", "line 2: That is no address of a hub"),
        ("postgresql://desk:secret@db.example/latitude", "line 2: “hub” may hold no password"),
        ("postgresql://db.example/latitude?sslmode=disable", "line 2: Only sslmode=verify-full"),
        ("", "line 2: That is no address of a hub"),
    ):
        found = understand(f"[presets]\nhub = {value}\n", "x.ini")
        (notice,) = found.notices
        assert (found.presets, said in notice, notice.endswith("left out.")) == ({}, True, True), notice
        assert "secret" not in notice


def test_the_policies_are_those_of_the_catalogue() -> None:
    assert [t.key for t in catalogue(currency("EUR")).templates] == list(PRESETS["policy"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("data = /srv", ("line 1 cannot be read",)),
        ("[folders]\n\ndata /srv", ("line 3 cannot be read",)),
        ("[folders]\ndata = /a\ndata = /b", ("line 3",)),
        ("[folders]\n[folders]\n", ("line 2",)),
        ("\n[folder]\ndata = /srv", ("line 2", "“[folder]” is unknown", "[folders], [presets]")),
        ("[folders]\nbackups = /b\ndta = /srv", ("line 3", "“dta” is unknown", "data, backups")),
        ("[folders]\ndata = srv", ("line 2", "“data” must be a whole path", "does not open")),
        ("[folders]\ndata =", ("line 2", "“data”")),
        ("[folders]\ndata = ~/Latitude", ("line 2", "“data”")),
        ("[folders]\ndata = /srv\n  backups = /b", ("line 2", "“data”")),
        ("[DEFAULT]\ndata = /srv", ("line 1", "[DEFAULT]")),
    ],
)
def test_what_might_be_the_data_folder_is_refused_by_line(text: str, said: tuple[str, ...]) -> None:
    with refused("bad_central", "/etc/x.ini", *said):
        understand(text, "/etc/x.ini")


def test_what_cannot_be_the_data_folder_is_left_out_and_said() -> None:
    text = "[folders]\nmirror = m\n[presets]\npaper = a5\nlanguage = de\ncolour = red\n"
    found = understand(text, "x.ini")
    assert (found.folders, found.presets) == ({}, {"language": "de"})
    mirror, paper, colour = found.notices
    assert "line 2: “mirror” must be a whole path" in mirror
    assert "line 4: “paper” must be one of a4, letter" in paper
    assert "line 6: “colour” is unknown" in colour
    assert all(notice.endswith("left out.") for notice in found.notices)
