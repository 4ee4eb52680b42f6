"""The installer for Windows: whose programs are in it, that they find each other, and one installation's life under Wine."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.packaging.conftest import resources_lacking
from tests.packaging.test_licences import licences
from tests.packaging.windows import wine
from tests.packaging.windows.conftest import part
from tests.packaging.windows.wine import Windows, until
from tracker.ui.help import licences as shown

pytestmark = pytest.mark.slow

build, signatures, parts = part("build"), part("signatures"), part("parts")
OF_WINDOWS = set(
    "kernel32 user32 gdi32 advapi32 shell32 ole32 oleaut32 ntdll ws2_32 winmm version uxtheme rpcrt4 iphlpapi dwmapi comdlg32"
    " bcrypt wtsapi32 winhttp userenv uiautomationcore shlwapi setupapi secur32 netapi32 mpr imm32 icuuc dxgi dwrite dnsapi"
    " d3d9 d3d11 d3d12 crypt32 authz ucrtbase msvcrt ncrypt bcryptprimitives".split()
)
"""What every Windows 10 of the last years brings."""
NEWER = "9.9"
DESK, PIN = "DM", "735190"


def test_every_program_of_python_is_signed_by_its_maker(stage: Path) -> None:
    assert signatures.check(stage / "program") > 20


def test_a_program_that_was_touched_or_swapped_is_refused(stage: Path, tmp_path: Path) -> None:
    raw = bytearray((stage / "program/python.exe").read_bytes())
    raw[0x600] ^= 1
    (tmp_path / "python.exe").write_bytes(raw)
    with pytest.raises(signatures.NotSigned, match="no signature"):
        signatures.check(tmp_path)
    shutil.copy(stage / "Latitude.exe", tmp_path / "python.exe")
    with pytest.raises(signatures.NotSigned, match="no signature"):
        signatures.check(tmp_path)
    shutil.copy(stage / "program/vcruntime140.dll", tmp_path / "python.exe")
    with pytest.raises(signatures.NotSigned, match="signed by Microsoft"):
        signatures.check(tmp_path)


def test_every_library_finds_its_others(stage: Path) -> None:
    files = [path for path in (stage / "program").rglob("*") if path.suffix in (".dll", ".pyd", ".exe")]
    there = {path.name.lower() for path in files}
    for file in [*files, stage / "Latitude.exe"]:
        said = subprocess.run(
            ["x86_64-w64-mingw32-objdump", "-p", file], capture_output=True, text=True, check=True
        ).stdout
        for name in re.findall(r"DLL Name: (\S+)", said):
            plain = name.lower()
            known = plain in there or plain.removesuffix(".dll") in OF_WINDOWS or plain.startswith("api-ms-win-")
            assert known or plain == "winspool.drv", (file.name, name)


def test_the_size_stays_what_it_was(stage: Path) -> None:
    size = sum(path.stat().st_size for path in stage.rglob("*") if path.is_file())
    assert 80e6 < size < 160e6
    assert not [path for path in stage.rglob("*") if "sqldrivers" in path.parts or path.name.startswith("Qt6Sql")]


def test_every_guide_dictionary_and_picture_is_in_it(stage: Path) -> None:
    assert resources_lacking(stage / "program/lib/tracker/resources") == set()


def test_what_about_lists_is_what_is_in_it_and_every_text_lies_there(stage: Path) -> None:
    lib, resources = stage / "program/lib", stage / "program/lib/tracker/resources"
    told = {licences.plain(part.name) for part in shown.parse((resources / "help/licences.md").read_text("utf-8"))}
    besides = {licences.plain(name) for name, *_ in (*licences.BESIDES, *licences.WITHIN_WINDOWS)}
    there = {licences.plain(part.metadata["Name"]) for part in metadata.distributions(path=[str(lib)])}
    assert told - besides == there
    assert not [name for name in told if "pyinstaller" in name], "what only the other systems have"
    besides_wheels = {"python", *licences.OF_THE_INSTALLER}
    assert there | besides_wheels == {folder.name for folder in (resources / "licences").iterdir()}
    assert "Microsoft Distributable Code" in (resources / "licences/python/LICENSE.txt").read_text("utf-8")
    assert licences.plain("Microsoft’s C++ runtime") in told
    assert "LESSER GENERAL PUBLIC LICENSE" in (resources / "licences/pyside6-essentials/COPYING.LESSER").read_text(
        "utf-8"
    )


def test_everything_that_is_asked_for_on_windows_is_in_it(stage: Path) -> None:
    lib = stage / "program/lib"
    there = {licences.plain(part.metadata["Name"]): part for part in metadata.distributions(path=[str(lib)])}
    surroundings = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "extra": ""}
    surroundings |= {"python_version": parts.PYTHON, "python_full_version": f"{parts.PYTHON}.0"}
    wanted = map(Requirement, [text for part in there.values() for text in part.requires or []])
    asked = {licences.plain(one.name) for one in wanted if one.marker is None or one.marker.evaluate(surroundings)}
    assert asked - there.keys() == {licences.plain(name) for name in ("pip", "fontpkg", "requests")} & asked


@pytest.fixture(scope="module")
def windows(stage: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """A Windows on a screen of its own. Skipped, with its reason, where there is none."""
    if wine.missing():
        pytest.skip(f"no Windows to install on: {', '.join(wine.missing())} is not installed")
    with wine.screened(tmp_path_factory.mktemp("windows")) as found:
        yield found


@pytest.fixture(scope="module")
def setups(stage: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The installer of this version, and one of a newer."""
    out, this = tmp_path_factory.mktemp("setups"), (stage / "program/version.txt").read_text()
    first = build.installer(stage, out, this, quick=True)
    (stage / "program/version.txt").write_text(NEWER)
    second = build.installer(stage, out, NEWER, quick=True)
    (stage / "program/version.txt").write_text(this)
    return first, second


class Installed:
    """The program where a user has it, and its ledger."""

    def __init__(self, windows: Windows) -> None:
        self.windows = windows
        self.place = windows.local / "Programs/Latitude"
        self.data = windows.local / "Latitude"

    @property
    def version(self) -> str:
        return (self.place / "program/version.txt").read_text()

    def command(self, *arguments: str) -> tuple[int, str]:
        return self.windows.run("cmd", "/c", self.place / "bin/latitude.cmd", *arguments, LATITUDE_PIN=PIN)

    def backups(self) -> set[str]:
        return {path.name for path in (self.data / "backups").glob("*.ledger")}

    def no_rest(self) -> bool:
        return not [path.name for path in self.place.glob("program.*")]


@pytest.fixture
def desk(windows: Windows, setups: tuple[Path, Path]) -> Installed:
    """This version, installed by its silent switch, with a hotel."""
    found = Installed(windows)
    if not found.place.exists():
        assert windows.run(setups[0], "/S")[0] == 0
    if not (found.data / "latitude.ledger").exists():
        hotel = ("--hotel", "Hôtel Žižkov", "--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "ritz")
        assert found.command("init", *hotel, "--manager", f"Zoë Müller:{DESK}")[0] == 0
    return found


RUN = "Software\\Microsoft\\Windows\\CurrentVersion\\Run"
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Latitude"


@pytest.mark.xdist_group("installed")
def test_it_installs_for_one_user_and_opens_with_windows(desk: Installed) -> None:
    assert {path.name for path in desk.place.iterdir()} == {"Latitude.exe", "bin", "program", "uninstall.exe"}
    assert list(desk.windows.local.parent.glob("Roaming/Microsoft/Windows/Start Menu/Programs/Latitude.lnk"))
    assert desk.windows.registry(RUN, "Latitude").endswith('Latitude.exe"')
    assert desk.windows.registry(UNINSTALL, "DisplayVersion") == desk.version
    assert list((desk.place / "program/lib/tracker").rglob("*.pyc")), "the first start has nothing left to compile"


def test_signing_and_the_hub_are_in_it(stage: Path, windows: Windows) -> None:
    asked = (
        "from tracker.desk.meeting import driver; driver.require(); import keyring; print(keyring.get_keyring())\n"
        "import tracker.hub.server, pyhanko.sign.signers, pyhanko.sign.validation, pyhanko.pdf_utils.incremental_writer"
    )
    code, said = windows.run(stage / "program/python.exe", "-c", asked)
    assert (code, "WinVaultKeyring" in said) == (0, True), said


@pytest.mark.xdist_group("installed")
def test_the_commands_work_with_an_old_code_page(desk: Installed) -> None:
    assert desk.command("guest", "add", "王小明 Žižek", "--room", "412", "--as", DESK)[0] == 0
    code, said = desk.command(
        "post", "--as", DESK, "--room", "412", "--kind", "credit", "--amount", "20", "--cause", "IT.wifi"
    )
    assert (code, "\\u738b" in said) == (0, True), said
    code, said = desk.command("--json", "guest", "find", "412")
    assert json.loads(said)["guests"][0]["name"] == "王小明 Žižek"
    assert desk.command("shift", "open", "--as", DESK)[0] == 0
    assert desk.command("shift", "close", "--as", DESK)[0] == 0
    code, said = desk.command("report", "1", "--out", "C:\\Bericht ü ñ.pdf")
    assert code == 0, said
    pdf = desk.windows.drive / "Bericht ü ñ.pdf"
    assert "Hôtel Žižkov" in subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    code, said = desk.command("report", "1", "--out", "C:\\NUL")
    assert (code, "for itself" in said) == (1, True), said
    assert desk.command("verify", "--full")[0] == 0
    assert not [path for path in (desk.data / "mirror").glob("*.jsonl") if b"\r" in path.read_bytes()]
    assert desk.command("doctor")[0] == 0


@pytest.mark.xdist_group("installed")
def test_an_account_takes_back_that_it_opens_with_windows_and_lets_it_again(desk: Installed) -> None:
    installed = desk.windows.registry(RUN, "Latitude")
    assert desk.command("autostart", "off")[0] == 0
    assert desk.windows.registry(RUN, "Latitude") == ""
    for way in (
        desk.command,
        lambda *words: desk.windows.run(desk.place / "Latitude.exe", *words),
    ):  # a console, the window
        assert way("autostart", "on")[0] == 0
        assert desk.windows.registry(RUN, "Latitude").lower() == installed.lower()


@pytest.mark.xdist_group("installed")
def test_the_window_opens_once_and_closes_when_asked(desk: Installed) -> None:
    program = desk.windows.start(desk.place / "Latitude.exe")
    assert until(lambda: desk.windows.windows_titled("Latitude"))
    code, _ = desk.windows.run(desk.place / "Latitude.exe")  # a second start calls the first and ends
    assert code == 0
    assert program.poll() is None
    desk.windows.run("taskkill", "/IM", "Latitude.exe")
    assert program.wait(wine.WAIT) == 0


@pytest.mark.xdist_group("installed")
def test_an_update_that_cannot_back_the_ledger_up_changes_nothing(desk: Installed, setups: tuple[Path, Path]) -> None:
    before, kept = desk.version, desk.data / "backups"
    aside = kept.rename(kept.with_name("aside")) if kept.exists() else None
    kept.write_text("a file where the folder should be")
    code, _ = desk.windows.run(setups[1], "/S")
    kept.unlink()
    if aside is not None:
        aside.rename(kept)
    assert (code, desk.version, desk.no_rest()) == (3, before, True)


@pytest.mark.xdist_group("installed")
def test_an_update_that_is_killed_leaves_the_program_before(desk: Installed, setups: tuple[Path, Path]) -> None:
    before = desk.version
    update = desk.windows.start(setups[1], "/S")
    assert until((desk.place / "program.new/lib").exists)
    update.kill()
    update.wait(wine.WAIT)
    desk.windows.stop()
    assert desk.version == before
    assert desk.command("--version")[1].strip().startswith("latitude ")


@pytest.mark.xdist_group("installed")
def test_between_the_two_renames_the_launcher_takes_the_program_back(desk: Installed) -> None:
    (desk.place / "program").rename(desk.place / "program.old")
    code, _ = desk.windows.run(desk.place / "Latitude.exe", "--version")
    assert code == 0
    assert desk.version
    assert not (desk.place / "program.old").exists()


@pytest.mark.xdist_group("installed")
def test_an_update_closes_the_desk_backs_the_ledger_up_and_opens_it_again(
    desk: Installed, setups: tuple[Path, Path]
) -> None:
    program = desk.windows.start(desk.place / "Latitude.exe")
    assert until(lambda: desk.windows.windows_titled("Latitude"))
    before = desk.backups()
    update = desk.windows.start(setups[1], "/S", "/NOAUTOSTART")  # whose output the desk that it opens would hold open
    assert update.wait(3 * wine.WAIT) == 0
    assert program.wait(wine.WAIT) == 0
    assert desk.version == NEWER
    assert desk.no_rest()
    assert desk.backups() - before
    assert desk.windows.registry(UNINSTALL, "DisplayVersion") == NEWER
    assert desk.windows.registry(RUN, "Latitude") == ""
    assert until(lambda: desk.windows.windows_titled("Latitude"))
    assert desk.command("verify", "--full")[0] == 0

    desk.windows.run("taskkill", "/IM", "Latitude.exe")


@pytest.mark.xdist_group("installed")
def test_a_version_before_is_refused(desk: Installed, setups: tuple[Path, Path]) -> None:
    if desk.version != NEWER:
        assert desk.windows.run(setups[1], "/S")[0] == 0
    code, _ = desk.windows.run(setups[0], "/S")
    assert (code, desk.version, desk.no_rest()) == (4, NEWER, True)


@pytest.mark.xdist_group("installed")
def test_removing_it_keeps_the_ledger(desk: Installed) -> None:
    ledger = (desk.data / "latitude.ledger").read_bytes()
    desk.windows.run(desk.place / "uninstall.exe", "/S")
    assert until(lambda: not desk.place.exists())
    assert (desk.data / "latitude.ledger").read_bytes() == ledger
    assert desk.backups()
    assert desk.windows.registry(UNINSTALL, "DisplayVersion") == ""
    assert not list(desk.windows.local.parent.glob("Roaming/Microsoft/Windows/Start Menu/Programs/Latitude.lnk"))
