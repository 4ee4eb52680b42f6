"""Bad input: each gives one plain sentence that says what to do, the right exit code, and changes nothing."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.console import Console

LONG = "x" * 10_000
RIGHT_TO_LEFT = "\u202eanna"


@pytest.fixture
def desk(console: Console) -> Console:
    console.json("guest", "add", "Ada Example", "--room", "412")
    return console


@pytest.fixture
def untouched(desk: Console) -> object:
    """The journal has as many lines after the test as before it."""
    before = desk.json("verify")["lines"]
    yield
    desk.env.clear()
    after = desk.json("verify")
    assert (after["ok"], after["lines"]) == (True, before)


@pytest.mark.by_lot("amounts that are none", 10)
@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "amount",
    ["-5", "-0.01", "NaN", "nan", "inf", "-inf", "1e3", "1E3", "0x10", "12,50", "1,000", "1.000.00", "1 000", "12.505", "12.",
     ".5", "", " ", "+5", "10000000000", "9" * 19, "9" * 10_000, "€5", "5€", "٣", "５", "²", "1_000", "5;DROP TABLE journal", "\x00x"[1:]],
)  # fmt: skip
def test_an_amount_that_is_none(desk: Console, amount: str) -> None:
    for option in ("--amount", "--cost"):
        more = () if option == "--amount" else ("--amount", "1")
        said = desk.refused("post", "--as", "RR", "--room", "412", "--kind", "credit", *more, option, amount)
        assert said["error"] == "bad_amount"
        assert len(said["message"]) < 160
    cap = desk.refused("cap", "set", amount, "--role", "rep", "--as", "MM")
    assert cap["error"] == "bad_amount"


def test_amounts_at_the_edge_are_taken_to_the_cent(desk: Console) -> None:
    for typed, minor in (("0", 0), ("0.00", 0), ("0.1", 10), ("00012.50", 1250), ("99.99", 9999), (" 5 ", 500)):
        stay = desk.json("guest", "add", "Someone", "--room", f"R{minor}{len(typed)}")["stay"]
        posted = desk.json("post", "--as", "RR", "--room", stay, "--kind", "credit", "--amount", typed)
        assert posted["amount_minor"] == minor
    huge = desk.json("post", "--as", "MM", "--room", "412", "--kind", "credit", "--amount", "999999999.99")
    assert huge["amount_minor"] == 99_999_999_999


def test_a_currency_without_decimals_takes_none(bare: Console) -> None:
    bare.env["LATITUDE_PIN"] = "1234"
    bare.json(
        "init", "--hotel", "H", "--currency", "jpy", "--timezone", "Asia/Tokyo", "--policy", "ritz", "--manager", "M:MK"
    )
    bare.json("guest", "add", "Ada", "--room", "1")
    args = ("post", "--as", "MK", "--room", "1", "--kind", "credit", "--amount")
    assert bare.refused(*args, "10.50", pin="1234")["error"] == "bad_amount"
    posted = bare.json(*args, "1050", pin="1234")
    assert (posted["amount_minor"], posted["amount"], posted["currency"]) == (1050, "1050", "JPY")


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("room", [LONG, "4\x1b12", "4\u202e12", "4\n12", "'; --", "../..", "#1", "4" * 13])
def test_a_room_that_is_none(desk: Console, room: str) -> None:
    said = desk.refused("post", "--as", "RR", "--room", room, "--guest", "ada", "--kind", "credit", "--amount", "1")
    added = desk("guest", "add", "Bo Example", "--room", room, "--json")
    assert said["error"] == "bad_room"
    assert (added.code, added.json["error"]) == (1, "bad_room")
    assert desk.refused("guest", "move", "--room", "412", "--to", room)["error"] == "bad_room"


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "name", ["", "   ", LONG, "An\x1b[2Jna", RIGHT_TO_LEFT, "A\tB", "A\nB", "\u200b", "\ufeff", "\x7f", "\udce9ric"]
)
def test_a_name_that_is_none(desk: Console, name: str) -> None:
    desk.env["LATITUDE_NEW_PIN"] = "4711"
    for args in (
        ("guest", "add", name, "--room", "413"),
        ("rep", "add", name, "--initials", "NN", "--role", "rep", "--as", "MM"),
    ):
        said = desk.refused(*args)
        assert said["error"] in ("bad_name", "bad_text")
        assert len(said["message"]) < 120
    assert desk.json("guest", "find", "413") == {"guests": []}


@pytest.mark.parametrize(
    "name", ["王小明", "عبد الله", "<b>", "<img src=/etc/passwd>", "x" * 200, "O'Neil; DROP", "=1+1", "-", "🐙"]
)
def test_27_a_strange_name_is_kept_as_written(console: Console, name: str) -> None:
    stay = console("--json", "guest", "add", "--room", "413", "--", name).json["stay"]
    (found,) = console.json("guest", "find", "413")["guests"]
    assert (found["stay"], found["name"]) == (stay, name)
    assert console("guest", "find", "413").code == 0


@pytest.mark.by_lot("fields that cannot be", 9)
@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("--cause", "XX.nope", "unknown_cause"),
        ("--cause", LONG, "unknown_cause"),
        ("--cause", "it.WIFI", "unknown_cause"),
        ("--kind", "bribe", "unknown_kind"),
        ("--nights", "2", "bad_nights"),
        ("--nights", "0", "bad_nights"),
        ("--nights", "-1", "bad_nights"),
        ("--severity", "5", "bad_severity"),
        ("--fault", "mine", "unknown_fault"),
        ("--nature", "evil", "unknown_nature"),
        ("--channel", "pigeon", "unknown_channel"),
        ("--promise", "someday", "bad_promise"),
        ("--promise", "25:00", "bad_promise"),
        ("--note", LONG, "bad_note"),
        ("--note", "a\x07b", "bad_note"),
        ("--note", RIGHT_TO_LEFT, "bad_note"),
        ("--item", "charger", "unknown_field"),
        ("--expiry", "2026-02-30x", "bad_date"),
        ("--expiry", "2026-02-30", "bad_date"),
        ("--reference", LONG, "bad_field"),
        ("--uuid", "1", "bad_uuid"),
        ("--preset", LONG, "unknown_preset"),
        ("--as", "ZZ", "unknown_person"),
        ("--as", LONG, "unknown_person"),
        ("--as", "", "unknown_person"),
        ("--guest", "nobody", "unknown_guest"),
        ("--approve-as", "ZZ", "unknown_person"),
    ],
)
def test_a_field_of_a_gesture_that_cannot_be(desk: Console, option: str, value: str, error: str) -> None:
    args = ["post", "--room", "412"]
    for name, usual in (("--as", "RR"), ("--kind", "credit"), ("--amount", "1")):
        args += [] if name == option else [name, usual]
    said = desk.refused(*args, option, value, pin="3003")
    assert said["error"] == error
    assert len(said["message"]) < 200


@pytest.mark.usefixtures("untouched")
def test_an_estimate_belongs_to_a_label_and_nights_to_an_upgrade(desk: Console) -> None:
    args = ("post", "--as", "RR", "--room", "412", "--amount", "1", "--kind")
    assert desk.refused(*args, "credit", "--estimated")["error"] == "bad_estimate"
    assert desk.refused(*args, "upgrade", "--nights", "61")["error"] == "bad_nights"


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "day", ["2026-02-30", "2026-13-01", "2026-1-1", "01.02.2026", "today", "", LONG, "20261123", "2026-11-2３"]
)
def test_a_date_that_does_not_exist(desk: Console, day: str) -> None:
    out = str(desk.folder / "x")
    for args in (
        ("guest", "add", "Bo", "--room", "9", "--until", day),
        ("guest", "add", "Bo", "--room", "9", "--arrival", day),
        ("standing", "--as", "RR", "--room", "412", "--day", day),
        ("cap", "set", "1", "--role", "rep", "--as", "MM", "--from", day),
        ("report", "--day", day, "--out", out),
        ("export", "--format", "csv", "--out", out, "--from", day),
        ("export", "--format", "csv", "--out", out, "--to", day),
    ):
        assert desk.refused(*args)["error"] == "bad_date", args
    assert not Path(out).exists()


@pytest.mark.usefixtures("untouched")
def test_dates_in_the_wrong_order(desk: Console) -> None:
    args = ("guest", "add", "Bo", "--room", "9", "--arrival", "2026-11-23", "--until", "2026-11-22")
    assert desk.refused(*args)["error"] == "bad_date"
    out = str(desk.folder / "x")
    assert (
        desk.refused("export", "--format", "csv", "--out", out, "--from", "2026-11-24", "--to", "2026-11-23")["error"]
        == "bad_range"
    )


PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "content",
    [PNG, b"", b"\n\n\n", b"%PDF-1.7\n\x00\x01", b"PK\x03\x04" + bytes(500), b"just one line of prose", b"a,b,c\n1,2,3\n", b"\xff\xfe\x00",
     b"Room,Name\n", b"\x00" * 2000],
)  # fmt: skip
def test_a_list_that_is_none(desk: Console, content: bytes) -> None:
    path = desk.folder / "list.csv"
    path.write_bytes(content)
    for more in ((), ("--dry-run",)):
        said = desk.refused("guest", "import", str(path), *more)
        assert said["error"]
        assert "\ufffd" not in said["message"]


def test_a_list_all_of_whose_rows_are_rejected_changes_nothing(desk: Console) -> None:
    path = desk.folder / "list.csv"
    path.write_text("Room,Name,Departure\n,Ned,\n413,,\n414,Ola,2026-02-30\n")
    said = desk.json("guest", "import", str(path))
    assert (said["imported"], said["rejected"]) == (0, 3)
    assert [r["line"] for r in said["rejects"]] == [2, 3, 4]


def test_a_data_folder_that_is_a_file(bare: Console) -> None:
    bare.folder.write_text("not a folder")
    for args in (("day", "show"), INIT):
        assert bare.refused(*args)["error"] == "bad_data_dir"
    assert bare.folder.read_text() == "not a folder"
    bare.folder = bare.folder / "below"
    assert bare.refused("day", "show")["error"] == "bad_data_dir"


INIT = (
    "init",
    "--hotel",
    "H",
    "--currency",
    "EUR",
    "--timezone",
    "Europe/Vienna",
    "--policy",
    "ritz",
    "--manager",
    "M:MK",
)


@pytest.fixture(autouse=True)
def _pin_for_init(bare: Console) -> None:
    bare.env["LATITUDE_PIN"] = "1234"


def test_a_data_folder_that_no_computer_could_have(bare: Console, tmp_path: Path) -> None:
    for name in ("n" * 5000, "a/" * 3000):
        bare.folder = tmp_path / name
        for args in (("day", "show"), INIT, ("guest", "find", "x")):
            assert bare.refused(*args)["error"] == "bad_data_dir"


def test_a_data_folder_on_a_network_share(bare: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    bare.folder.mkdir()
    monkeypatch.setattr("tracker.ledger.folder.network_file_system", lambda _: "cifs")
    for args in (("day", "show"), INIT):
        said = bare.refused(*args)
        assert said["error"] == "network_share"
        assert "on this computer" in said["message"]
    assert list(bare.folder.iterdir()) == []


def test_a_read_only_data_folder(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (console.folder / "latitude.ledger").read_bytes()
    monkeypatch.setattr("tracker.ledger.connection.os.access", lambda *_: False)
    for args in (("day", "show"), INIT, ("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1")):
        said = console(*args, "--json", pin="1234")
        assert (said.code, said.json["error"]) == (3, "read_only")
        assert said.err.count("\n") == 1
    assert (console.folder / "latitude.ledger").read_bytes() == before


def _other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")
        conn.execute("INSERT INTO moz_places (url) VALUES ('x')")
        conn.execute("PRAGMA user_version = 5")
        conn.commit()


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE journal (later TEXT)")
        conn.execute(f"PRAGMA application_id = {0x4C415449}")
        conn.execute("PRAGMA user_version = 99")
        conn.commit()


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (_other_program, "not_a_ledger"),
        (_newer, "newer_ledger"),
        (lambda path: path.write_bytes(PNG), "not_a_ledger"),
        (lambda path: path.write_text("hello"), "not_a_ledger"),
        (lambda path: path.mkdir(), "not_a_ledger"),
    ],
)
def test_a_ledger_of_another_program_or_of_a_newer_version_is_left_byte_identical(
    bare: Console, make: object, error: str
) -> None:
    bare.folder.mkdir()
    path = bare.folder / "latitude.ledger"
    make(path)  # type: ignore[operator]  # parametrised
    before = hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b""
    names = sorted(p.name for p in bare.folder.iterdir())
    for args in (
        INIT,
        ("day", "show"),
        ("guest", "add", "Bo", "--room", "1"),
        ("verify", "--full"),
        ("export", "--format", "csv", "--out", str(bare.folder / "x")),
    ):
        assert bare.refused(*args)["error"] == error, args
    assert bare("doctor").code == 3
    assert sorted(p.name for p in bare.folder.iterdir()) == names
    assert (hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b"") == before


def test_every_command_says_that_there_is_no_hotel_yet(bare: Console) -> None:
    for args in (
        ("day", "show"), ("rep", "list"), ("cap", "show"), ("guest", "find", "x"), ("guest", "add", "A", "--room", "1"),
        ("standing", "--as", "RR", "--room", "1"), ("say", "x", "--as", "RR"), ("verify",), ("shift", "list"), ("shift", "show"),
        ("reverse", "1", "--as", "RR", "--reason", "x"), ("report", "--out", "x.pdf"), ("export", "--format", "csv", "--out", "x"),
        ("post", "--as", "RR", "--room", "1", "--kind", "credit", "--amount", "1"), ("day", "roll", "--as", "MM"),
        ("guest", "import", "x.csv"), ("approve", "1", "--as", "MM"), ("policy", "sole-lead", "on", "--as", "MM"),
    ):  # fmt: skip
        said = bare.refused(*args)
        assert said["error"] == "no_ledger", args
        assert "latitude init" in said["message"]
    assert not bare.folder.exists()


def test_a_document_does_not_go_to_standard_output(
    desk: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would lie in a file named “-”, and whoever pipes it on would wait for it."""
    monkeypatch.chdir(tmp_path)
    export = ("export", "--format", "csv", "--out")
    group = ("group", "report", "postgresql://x@127.0.0.1:1/x", "--from", "2026-11-01", "--to", "2026-11-23")
    for args in (
        ("report", "--out"), export, ("handover", "--out"), ("letter", "--room", "412", "--out"), ("voucher", "5", "--out"),
        ("lineup", "--out"), ("insights", "--out"), ("guide", "--out"), ("posting-list", "--out"), ("policy", "card", "--out"),
        ("doctor", "--zip"), (*group, "--csv"), (*group, "--pdf"),
    ):  # fmt: skip
        said = desk.refused(*args, "-")
        assert (said["error"], "standard output" in said["message"]) == ("bad_out", True), args
    for args in (("demo", "--out"), ("hub", "audit", "postgresql://x@127.0.0.1:1/x", "--out")):
        said = desk.refused(*args, "-")
        assert (said["error"], "standard output" in said["message"]) == ("bad_out", True), args
    assert not list(tmp_path.glob("-"))
    assert desk.json(*export, "./-")["file"] == "-"


def test_a_group_of_days_that_nobody_means(desk: Console) -> None:
    looking = ("group", "report", "postgresql://x@127.0.0.1:1/x", "--from")
    for days in (("2026-11-01", "--to", "9999-12-31"), ("0001-01-01", "--to", "2026-11-23")):
        assert desk.refused(*looking, *days)["error"] == "bad_date", days


def test_an_estimate_is_refused_in_the_words_of_its_option(desk: Console) -> None:
    post = ("post", "--as", "RR", "--room", "412", "--estimated", "--amount")
    credit = desk.refused(*post, "12", "--kind", "credit")
    assert credit["message"] == "Only a free label can be estimated: leave --estimated out."
    label = desk.refused(*post, "~12", "--kind", "free_label")
    assert label["message"] == "--estimated says that it is an estimate: write the amount without “~”."


def test_where_a_file_cannot_be_written(desk: Console, tmp_path: Path) -> None:
    desk.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1")
    for out in (
        str(tmp_path),
        str(tmp_path / "no" / "x.pdf"),
        str(tmp_path / LONG),
        str(desk.folder / "latitude.ledger"),
        "~nobody-here/x",
    ):
        assert desk.refused("report", "--out", out)["error"] == "bad_out"
        assert desk.refused("export", "--format", "csv", "--out", out)["error"] == "bad_out"
    assert desk.json("verify", "--full")["ok"] is True
