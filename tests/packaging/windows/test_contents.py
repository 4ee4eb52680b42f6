"""What goes into the Windows program, what the installer says, and whose signatures count: read from the files."""

from __future__ import annotations

import hashlib
import re
import ssl
from pathlib import Path, PurePosixPath

import pytest

from tests.packaging.conftest import ROOT, Machine
from tests.packaging.windows.conftest import PLACE, part

contents, signatures, parts, build = (part(name) for name in ("contents", "signatures", "parts", "build"))
LANGUAGES = {"ENGLISH", "FRENCH", "SPANISH", "GERMAN", "JAPANESE", "ARABIC"}
SCRIPT = (PLACE / "latitude.nsi").read_text()
WORDS = (PLACE / "words.nsh").read_text()


def imported() -> set[str]:
    """What the program imports of Qt."""
    sources = "\n".join(path.read_text() for path in (ROOT / "tracker").rglob("*.py"))
    return set(re.findall(r"^\s*(?:from|import) PySide6\.Qt(\w+)", sources, re.MULTILINE))


def test_of_qt_only_what_is_imported_is_shipped() -> None:
    assert set(contents.MODULES) == imported() - contents.NOT_IMPORTED_HERE
    assert imported() >= contents.NOT_IMPORTED_HERE


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.pyd", "PySide6/Qt6Core.dll", "PySide6/plugins/platforms/qwindows.dll", "PySide6/support/deprecated.py",
        "PySide6/translations/qtbase_ar.qm", "PySide6/msvcp140.dll", "shiboken6/Shiboken.pyd", "tracker/cli/run.py",
        "tracker/resources/languages/latitude_de.qm", "fontpkg_inter/files/Inter.ttf", "PIL/_imaging.cp313-win_amd64.pyd",
        "pypdfium2_raw/pdfium.dll", "tzdata/zoneinfo/Europe/Vienna", "pypdfium2-5.dist-info/licenses/LICENSE",
    ],
)  # fmt: skip
def test_what_the_program_needs_is_in_it(name: str) -> None:
    assert contents.belongs(PurePosixPath(name))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Sql.dll", "PySide6/QtSql.pyd", "PySide6/plugins/sqldrivers/qsqlite.dll", "PySide6/Qt6Qml.dll", "PySide6/Qt6Quick.dll",
        "PySide6/Qt6WebEngineCore.dll", "PySide6/qml/QtQuick/qmldir", "PySide6/designer.exe", "PySide6/opengl32sw.dll",
        "PySide6/translations/qtbase_pl.qm", "PySide6/translations/qt_de.qm", "PySide6/QtCore.pyi", "PySide6/include/x.h",
        "reportlab/fonts/VeraBI.ttf", "tracker/__pycache__/paths.cpython-313.pyc", "tracker/resources/languages/latitude_de.ts",
        "fontpkg_inter/files/Inter-Italic.ttf", "PySide6/Qt6Newcomer.dll", "bin/pypdfium2.exe",
    ],
)  # fmt: skip
def test_what_it_does_not_need_stays_out(name: str) -> None:
    assert not contents.belongs(PurePosixPath(name))


def test_no_second_sqlite_comes_along() -> None:
    assert not [name for name in contents.OF_QT if "sql" in name.lower()]


def test_the_roots_are_those_whose_thumbprints_their_owners_publish() -> None:
    blocks = re.findall(r"-----BEGIN.*?-----END CERTIFICATE-----", (PLACE / "roots.pem").read_text(), re.DOTALL)
    found = {hashlib.sha1(ssl.PEM_cert_to_DER_cert(block)).hexdigest().upper() for block in blocks}
    assert found == set(signatures.FINGERPRINTS)


def test_every_sentence_of_the_installer_is_said_in_every_language() -> None:
    said = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', WORDS, re.MULTILINE)
    names = {name for name, _, _ in said}
    assert names == set(re.findall(r"\$\(([A-Z_]+)\)", SCRIPT))
    assert {(name, language) for name, language, _ in said} == {(n, each) for n in names for each in LANGUAGES}
    for name in names:
        texts = [text for each, _, text in said if each == name]
        assert len({tuple(sorted(re.findall(r"\$\{?\w+\}?", text))) for text in texts}) == 1, name
        assert len(set(texts)) == len(texts), name


def test_every_exit_code_is_written_at_the_top() -> None:
    told = {int(code) for code in re.findall(r"(?:codes: |, )(\d) ", SCRIPT.split("\nTarget")[0].replace("\n; ", " "))}
    used = {
        int(code) for code in re.findall(r"!insertmacro Stop (\d)|SetErrorLevel (\d)", SCRIPT) for code in code if code
    }
    assert used <= told
    assert told - used == {0, 1}


def test_the_command_is_what_the_command_processor_reads() -> None:
    raw = (PLACE / "latitude.cmd").read_bytes()
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n") == 3


@pytest.mark.parametrize(
    "name", sorted(path.name for path in PLACE.iterdir() if path.suffix in {".py", ".nsi", ".c", ".cmd"})
)
def test_no_file_names_a_host_or_another_machines_path(name: str) -> None:
    text = (PLACE / name).read_text()
    assert not re.search(r"://|--index-url|--extra-index|--trusted-host|/root/|/work/", text)


def test_the_version_is_one_that_windows_compares(tmp_path: Path) -> None:
    assert re.fullmatch(r"\d+(\.\d+)+", parts.version(ROOT))
    assert build._numbers("1.2", ".") == "1.2.0.0"


def test_the_command_line_builds_it(machine: Machine) -> None:
    done = machine.run("build", "windows")
    assert done.returncode == 0, done.stderr
    assert machine.calls()[-1].endswith("packaging/windows/build.py")
    assert machine.run("build", "spaceship").returncode == 3


def test_what_is_missing_is_told_by_its_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build.shutil, "which", lambda _tool: None)
    assert build.main() == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "nsis" in said
    assert "osslsigncode" in said
