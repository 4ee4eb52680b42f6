"""What goes into the frozen desk and the package, told without building either: nothing of the build machine, all of ours."""

from __future__ import annotations

import gzip
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

from tests.packaging.conftest import LIBRARIES, ROOT, TEST_TOOLS, Machine
from tests.packaging.linux.conftest import part
from tracker.cli.root import latitude

frozen, freeze, manual, package = (part(name) for name in ("frozen", "freeze", "manual", "package"))
SITE = "/venv/lib/python3.11/site-packages"


def test_only_the_qt_modules_in_use_are_in() -> None:
    used: set[str] = set()
    for source in (ROOT / "tracker").rglob("*.py"):
        used |= set(re.findall(r"^\s*from PySide6\.Qt(\w+) import", source.read_text("utf-8"), re.MULTILINE))
    assert set(frozen.MODULES) == used
    assert "PySide6.QtSql" in frozen.NOT_IN


@pytest.mark.parametrize(
    ("target", "source", "kept"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", f"{SITE}/PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libicuuc.so.73", f"{SITE}/PySide6/Qt/lib/libicuuc.so.73", True),
        ("PySide6/Qt/lib/libQt6Sql.so.6", f"{SITE}/PySide6/Qt/lib/libQt6Sql.so.6", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", f"{SITE}/PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", f"{SITE}/PySide6/Qt/plugins/platforms/libqxcb.so", True),
        (
            "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            f"{SITE}/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            False,
        ),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", f"{SITE}/PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", f"{SITE}/PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", f"{SITE}/PySide6/Qt/translations/qtbase_pl.qm", False),
        ("libgtk-3.so.0", "/lib/x86_64-linux-gnu/libgtk-3.so.0", False),
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("libzstd.so.1", "/lib/x86_64-linux-gnu/libzstd.so.1", False),
        ("libsqlite3.so.0", "/lib/x86_64-linux-gnu/libsqlite3.so.0", True),
        ("libz.so.1", "/lib/x86_64-linux-gnu/libz.so.1", True),
        ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0", True),
        ("pillow.libs/libjpeg-1.so.62.4.0", f"{SITE}/pillow.libs/libjpeg-1.so.62.4.0", True),
        ("tracker/resources/languages/latitude_de.qm", "/home/latitude_de.qm", True),
        ("tracker/resources/languages/latitude_de.ts", "/home/latitude_de.ts", False),
        ("click-8.5.1.dist-info/METADATA", f"{SITE}/click-8.5.1.dist-info/METADATA", True),
        ("click-8.5.1.dist-info/RECORD", f"{SITE}/click-8.5.1.dist-info/RECORD", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", f"{SITE}/keyring-25.7.0.dist-info/entry_points.txt", True),
        ("click-8.5.1.dist-info/entry_points.txt", f"{SITE}/click-8.5.1.dist-info/entry_points.txt", False),
        ("libpq.so.5", "/lib/x86_64-linux-gnu/libpq.so.5", False),
    ],
)
def test_what_belongs_in(target: str, source: str, kept: bool) -> None:
    assert frozen.belongs(target, source) is kept


def test_resources_and_upright_fonts_go_in() -> None:
    data = frozen.data(ROOT)
    assert (str(ROOT / "resources"), "tracker/resources") in data
    fonts = [Path(source).name for source, target in data if target.endswith("/files")]
    assert len(fonts) == len(frozen.FONTS)
    assert not [name for name in fonts if "Italic" in name]


def test_every_module_that_is_imported_by_name_goes_in() -> None:
    hidden = frozen.hidden(ROOT)
    owners = (ROOT / "tracker/cli/commands").glob("[!_]*.py")
    assert {f"tracker.cli.commands.{path.stem}" for path in owners} <= set(hidden)
    assert {"reportlab.graphics.barcode.qr", "tzdata", "keyring"} <= set(hidden)


def test_the_package_depends_on_what_the_start_script_installs() -> None:
    told = package.control("1.2.3", 5)
    depends = re.search(r"^Depends: (.*)$", told, re.MULTILINE)
    recommends = re.search(r"^Recommends: (.*)$", told, re.MULTILINE)
    assert depends
    assert recommends
    script = (ROOT / "packaging/run").read_text("utf-8")
    named = [pair.partition(":")[0] for pair in re.findall(r"lib[\w.-]+:lib[\w.-]+", script)]
    assert len(named) == len(LIBRARIES)
    assert depends[1].split(", ") == [*package.BASE, *named]
    assert {"libcups2", "libpq5", "fonts-droid-fallback", "fonts-nanum"} <= set(recommends[1].split(", "))


def commands(group: click.Group, name: str) -> list[str]:
    found = [name]
    with click.Context(group, info_name=name, **group.context_settings) as at:
        for word in group.list_commands(at):
            below = group.get_command(at, word)
            assert below is not None
            found += commands(below, f"{name} {word}") if isinstance(below, click.Group) else [f"{name} {word}"]
    return found


def test_every_command_and_option_is_in_the_manual() -> None:
    page = manual.manual("2026-01-01").replace("\\-", "-")
    for name in commands(latitude, "latitude")[1:]:
        assert f"\n.B {name} " in page, name
    assert page.count("--dry-run") >= 4
    assert page.startswith(".TH LATITUDE 1 2026-01-01 ")


def test_no_line_of_the_manual_is_taken_for_a_macro() -> None:
    known = (".TH", ".SH", ".SS", ".TP", ".B", ".RS", ".RE")
    lines = manual.manual("2026-01-01").splitlines()
    assert [line for line in lines if line.startswith((".", "'")) and line.split(" ")[0] not in known] == []
    assert manual._plain(".so x\\y  -z") == "\\&.so x\\ey \\-z"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A desk that is frozen, all but its weight."""
    desk = tmp_path / "latitude"
    (desk / "_internal").mkdir(parents=True)
    (desk / "latitude").write_text("#!/bin/sh\necho here\n")
    (desk / "latitude").chmod(0o755)
    (desk / "_internal/part.so").write_text("part")
    return desk


def test_the_package_is_files_and_no_script(small: Path, tmp_path: Path) -> None:
    made = package.pack(small, tmp_path / "out", "1.2.3", level=0)
    assert made.name.startswith("latitude-desk_1.2.3_")
    assert list((tmp_path / "out").iterdir()) == [made], "nothing is left of the work"
    inside, told = tmp_path / "inside", tmp_path / "told"
    subprocess.run(["dpkg-deb", "-x", made, inside], check=True, timeout=60)
    subprocess.run(["dpkg-deb", "-e", made, told], check=True, timeout=60)
    assert {path.name for path in told.iterdir()} == {"control", "md5sums", "conffiles"}
    assert {path.name for path in inside.iterdir()} == {"etc", "usr"}, "never where a ledger lies"
    done = subprocess.run([inside / "usr/bin/latitude"], capture_output=True, text=True, check=True, timeout=10)
    assert done.stdout == "here\n"
    entry = (inside / "usr/share/applications/latitude.desktop").read_text("utf-8")
    assert {"Exec=latitude", "Icon=latitude", "Terminal=false"} <= set(entry.splitlines())
    assert "MimeType" not in entry, "a double-click opens no ledger"
    assert (inside / "usr/share/icons/hicolor/scalable/apps/latitude.svg").is_file()
    kind = ElementTree.parse(inside / "usr/share/mime/packages/latitude.xml").getroot()[0]
    assert [glob.get("pattern") for glob in kind.iterfind("{*}glob")] == ["*.ledger"], "named and drawn"
    autostart = inside / "etc/xdg/autostart/latitude.desktop"
    assert "Hidden=true" in autostart.read_text("utf-8").splitlines(), "off until a site wants it"
    assert (told / "conffiles").read_text() == "/etc/xdg/autostart/latitude.desktop\n", "and then it stays on"
    assert b".TH LATITUDE" in gzip.decompress((inside / "usr/share/man/man1/latitude.1.gz").read_bytes())
    rights = (inside / "usr/share/doc/latitude-desk/copyright").read_text("utf-8")
    assert "MIT License" in rights
    assert "PySide6_Essentials" in rights
    assert "pywin32" not in rights
    listing = subprocess.run(["dpkg-deb", "-c", made], capture_output=True, text=True, check=True, timeout=10).stdout
    assert {line.split()[1] for line in listing.splitlines()} == {"root/root"}


def test_the_same_desk_is_packed_to_the_same_bytes(small: Path, tmp_path: Path) -> None:
    first = package.pack(small, tmp_path / "one", "1.2.3", level=0)
    assert first.read_bytes() == package.pack(small, tmp_path / "two", "1.2.3", level=0).read_bytes()


def test_the_script_builds_by_name(machine: Machine) -> None:
    for name in TEST_TOOLS:
        machine.put(name, "#!/bin/sh\n")
    for words, builder in (((), "freeze/freeze.py"), (("desk",), "freeze/freeze.py"), (("deb",), "debian/package.py")):
        assert machine.run("build", *words).returncode == 0
        assert machine.calls()[-1] == f"python {machine.house}/packaging/{builder}"
    assert machine.run("build", "spaceship").returncode == 3


def test_the_sizes_of_a_desk_are_told_by_piece(small: Path) -> None:
    assert freeze.sizes(small) == {"modules and starter": 20, "part.so": 4}
    assert freeze.table(small).splitlines()[-1].endswith(f"in all: {small}")
