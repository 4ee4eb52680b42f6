"""What Windows makes of a path, decided anywhere."""

from pathlib import PureWindowsPath

import pytest

from tracker.domain.windows_names import LONGEST_FILE, on_network, wrong


@pytest.mark.parametrize(
    "path",
    [
        "C:\\Users\\Zoë Müller\\Documents\\Shift 12 2026-11-23.pdf", "D:\\", "relative\\..\\other", "C:\\CONSOLE\\Nullsumme.pdf",
        "\\\\server\\share\\report.pdf", "\\\\?\\C:\\data", "C:\\.latitude", "C:\\COM0\\LPT10", "C:\\日報\\交代.pdf", "C:\\a.b\\c d.e",
    ],
)  # fmt: skip
def test_what_windows_keeps_under_its_name_is_let_through(path: str) -> None:
    assert wrong(PureWindowsPath(path)) is None


@pytest.mark.parametrize(
    "name",
    ["CON", "con", "NUL", "nul.pdf", "Aux.tar.gz", "PRN .pdf", "COM1", "lpt9.csv", "COM¹", "conin$", "CONOUT$"],
)
@pytest.mark.parametrize("form", ["C:\\papers\\{}", "{}", "C:\\{}\\report.pdf"])
def test_a_name_of_a_device_is_told(name: str, form: str) -> None:
    found = wrong(PureWindowsPath(form.format(name)))
    assert found is not None
    assert found == f"Windows keeps the name {name} for itself: choose another one."


def test_a_device_by_its_own_path_is_told() -> None:
    assert "for itself" in (wrong(PureWindowsPath("\\\\.\\PhysicalDrive0")) or "")


@pytest.mark.parametrize("name", ["report.", "report ", "Hotel Ltd..", " "])
def test_an_end_that_windows_would_drop_is_told(name: str) -> None:
    assert "ends in a dot or a space" in (wrong(PureWindowsPath("C:\\") / name / "x.pdf") or "")


@pytest.mark.parametrize("letter", [*list('<>"|?*'), ":", "\t", "\x1f"])
def test_a_letter_that_windows_refuses_is_told(letter: str) -> None:
    found = wrong(PureWindowsPath("C:\\papers", f"ab{letter}c.pdf")) or ""
    assert "in it" in found
    assert found.isprintable()


def test_a_path_is_as_long_as_every_program_can_open() -> None:
    start = "C:\\papers\\"
    assert wrong(PureWindowsPath(start + "x" * (LONGEST_FILE - len(start)))) is None
    found = wrong(PureWindowsPath(start + "x" * (LONGEST_FILE + 1 - len(start)))) or ""
    assert "260" in found
    assert "259" in found


DRIVES = {"C:\\": 3, "E:\\": 2, "Z:\\": 4}


@pytest.mark.parametrize(
    ("path", "away"),
    [
        ("C:\\Latitude", False), ("c:\\Latitude", False), ("E:\\stick", False), ("Z:\\Latitude", True), ("z:\\", True),
        ("\\\\server\\share\\Latitude", True), ("\\\\?\\UNC\\server\\share\\x", True), ("\\\\?\\unc\\server\\share\\x", True),
        ("\\\\?\\C:\\Latitude", False), ("\\\\?\\Z:\\Latitude", True), ("//server/share/x", True), ("\\\\wsl$\\Debian\\home", True),
    ],
)  # fmt: skip
def test_a_share_is_known_with_and_without_a_letter(path: str, away: bool) -> None:
    assert on_network(PureWindowsPath(path), lambda root: DRIVES[root]) is away
