"""What can be wrong with a hub, a clock or a copied disk: one plain sentence, by command and in the window; the desk goes on."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from psycopg import sql
from pytestqt.qtbot import QtBot

from tests.cli.console import Console
from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, let_in
from tests.hub.network import certificate, secured
from tests.hub.test_in_the_settings import confirm, fill
from tests.ui.rig import DeskRig, desk_rig
from tracker.app.meetings import HubBeside
from tracker.desk.meeting import joining, meeting
from tracker.domain.meeting import place_of
from tracker.hub import closing, schema, server
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui.settings.desks import DesksSection
from tracker.ui.settings.page import SettingsPage

pytestmark = pytest.mark.slow


@dataclass
class Scene:
    """A desk of a hub by its ledger, and what can be done to the hub; `off` is how wrong the desk's clock goes."""

    cluster: Cluster
    database: str
    ledger: Path
    folder: Path
    patch: pytest.MonkeyPatch
    off: timedelta = timedelta()

    def clock(self) -> datetime:
        """What the desk's clock says."""
        return datetime.now(UTC) + self.off


@contextmanager
def another_password(scene: Scene) -> Iterator[None]:
    let_in(scene.cluster, scene.database, "lobby")
    scene.cluster.stop()  # who is in is not asked again
    scene.cluster.start(*scene.cluster.settings)
    yield


@contextmanager
def closed_by_it(scene: Scene) -> Iterator[None]:
    """The command is not let in any more; the window still has a connection, over which it is told."""
    with server.Server(*place_of(scene.cluster.url(scene.database))) as owner:
        closing.close(owner, "grand", "lobby")
    yield


@contextmanager
def another_certificate(scene: Scene) -> Iterator[None]:
    certificate(scene.cluster, "127.0.0.1", "IP:127.0.0.1")  # by an authority that nobody here knows
    scene.cluster.stop()
    scene.cluster.start(*scene.cluster.settings)
    yield


@contextmanager
def another_version(scene: Scene) -> Iterator[None]:
    with scene.patch.context() as patch:
        patch.setattr(server, "OLDEST", 98)
        patch.setattr(server, "NEWEST", 99)
        scene.cluster.stop()
        scene.cluster.start(*scene.cluster.settings)
        yield


@contextmanager
def another_schema(scene: Scene) -> Iterator[None]:
    with scene.cluster.admin(scene.database) as admin:
        admin.execute("INSERT INTO latitude.migration (number, name) VALUES (%s, 'x')", (schema.VERSION + 1,))
    scene.cluster.stop()
    scene.cluster.start(*scene.cluster.settings)
    yield
    with scene.cluster.admin(scene.database) as admin:
        admin.execute("DELETE FROM latitude.migration WHERE name = 'x'")


@contextmanager
def a_full_disk(scene: Scene) -> Iterator[None]:
    """It fills while the server is at work."""
    with full(scene, begun=True):
        yield


@contextmanager
def a_disk_full_from_the_start(scene: Scene) -> Iterator[None]:
    """It was full when the server started, which then lets nobody in."""
    with full(scene, begun=False):
        yield


@contextmanager
def full(scene: Scene, *, begun: bool) -> Iterator[None]:
    """The database lies on a disk of a few megabytes, and something else fills it to the last byte."""
    small = scene.cluster.folder / "small"
    small.mkdir(exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", small], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("no disk can be mounted here: a full one was not tried")
    try:
        scene.cluster.own(small)
        small.chmod(0o700)
        move(scene, "small")
        rest = small / "rest"
        if begun:
            scene.cluster.admin(scene.database).close()
        with pytest.raises(OSError, match="No space left"):
            fill_up(rest)
        yield
        rest.unlink()
    finally:
        move(scene, "pg_default")
        with scene.cluster.admin("postgres") as admin:
            admin.execute("DROP TABLESPACE small")
        subprocess.run(["umount", small], check=True)


def fill_up(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def move(scene: Scene, space: str) -> None:
    """Put the database on another disk, with nobody in it."""
    scene.cluster.stop()
    scene.cluster.start(*scene.cluster.settings)
    with scene.cluster.admin("postgres") as admin:
        if not admin.execute("SELECT 1 FROM pg_tablespace WHERE spcname = %s", (space,)).fetchall():
            admin.execute(f"CREATE TABLESPACE small LOCATION '{scene.cluster.folder}/small'".encode())
        name = sql.Identifier(scene.database)
        admin.execute(
            sql.SQL("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = {}").format(
                sql.Literal(scene.database)
            )
        )
        admin.execute(sql.SQL("ALTER DATABASE {} SET TABLESPACE {}").format(name, sql.Identifier(space)))


@contextmanager
def no_connection_left(scene: Scene) -> Iterator[None]:
    """Everybody else has all connections that there are but those for who owns the server."""
    scene.cluster.stop()
    scene.cluster.start(*scene.cluster.settings, "max_connections=5", "superuser_reserved_connections=3")
    with ExitStack() as others:
        first, _ = (others.enter_context(scene.cluster.admin(scene.database)) for _ in range(2))
        first.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'latitude%'"
        )  # who was first
        yield
    scene.cluster.stop()
    scene.cluster.start(*scene.cluster.settings[:-2])


@contextmanager
def a_clock_a_day_off(scene: Scene) -> Iterator[None]:
    scene.off = timedelta(days=1)
    yield
    scene.off = timedelta()


@contextmanager
def a_copied_disk(scene: Scene) -> Iterator[None]:
    """A copy of the ledger is used elsewhere, and was first to send what it wrote."""
    twin = scene.folder / "twin"
    twin.mkdir()
    shutil.copy(scene.ledger, twin / scene.ledger.name)
    with Ledger(twin / scene.ledger.name) as ledger:
        desk = Desk(ledger, datetime.now(UTC), of_house.people(ledger))
        desk.guest("Eve Example", "7")
        with joining.opened(ledger) as (hub, sealer):
            meeting.meet(ledger, hub, sealer, lambda: datetime.now(UTC))
    yield


Trouble = Callable[[Scene], AbstractContextManager[None]]
EVERY = [
    (another_password, "hub_password", "does not let latitude_grand_lobby in"),
    (closed_by_it, "hub_closed", "IT closed this desk in the hub"),
    (another_certificate, "hub_certificate", "could not show that it is the right one"),
    (another_version, "hub_version", "this program knows 98 to 98"),
    (another_schema, "hub_newer", "update this computer first"),
    (a_full_disk, "hub_full", "has no room left"),
    (a_disk_full_from_the_start, "hub_full", "has no room left"),
    (no_connection_left, "hub_full", "has no connection left"),
    (a_clock_a_day_off, "hub_clock", "set the one that is wrong"),
    (a_copied_disk, "hub_fork", "another one in the hub, so nothing is sent: do what the IT guide says"),
]
MENDED = (
    another_version,
    another_schema,
    a_full_disk,
    a_disk_full_from_the_start,
    no_connection_left,
    a_clock_a_day_off,
)
"""After these a desk meets again by itself."""


@pytest.fixture
def strict(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """(address, password) of a desk, which asks the server for a certificate."""
    root = tmp_path / "root.crt"
    root.write_bytes(certificate(cluster, "127.0.0.1", "IP:127.0.0.1"))
    cluster.stop()
    cluster.start(*secured(cluster))
    url, password = let_in(cluster, database, "lobby")["lobby"]
    yield f"{place_of(url)[0].url}?sslmode=verify-full&sslrootcert={root}", password
    cluster.stop()
    cluster.start()


def some_lines(path: Path, count: int = 300) -> None:
    """The desk goes on: a guest, and so many gestures; enough for a few pages of any disk."""
    with Ledger(path) as ledger:
        desk = Desk(ledger, datetime.now(UTC), of_house.people(ledger))
        stay = desk.guest()
        for _ in range(count):
            desk.post(stay, 1, by="MM")


def sentences(said: str) -> int:
    """How many there are, on one line; more lines are too many."""
    return len(re.findall(r"[.!?](?=\s|$)", said)) + said.strip().count("\n")


@pytest.mark.parametrize(("trouble", "code", "words"), EVERY)
def test_a_command_says_it_in_one_sentence_and_the_desk_goes_on(
    console: Console, cluster: Cluster, database: str, strict: tuple[str, str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, trouble: Trouble, code: str, words: str,
) -> None:  # fmt: skip
    console.at = datetime.now(UTC)
    console.env["LATITUDE_HUB_PASSWORD"] = strict[1]
    console.json("hub", "join", strict[0], "--as", "MM", "--confirm")
    console.json("hub", "sync")
    scene = Scene(cluster, database, console.folder / "latitude.ledger", tmp_path, monkeypatch)
    with trouble(scene):
        some_lines(scene.ledger)
        console.at = scene.clock()
        said = console("hub", "sync", "--json")
        assert (said.json["error"], said.err.count("\n")) == (code, 1), said.err
        assert words in said.err
        assert sentences(said.json["message"]) == 1, said.err
        assert console.json("hub", "status")["problem_code"] == code
        assert console("guest", "add", "Bea Example", "--room", "9").code == 0
        assert console("verify").code == 0
    console.at = scene.clock()
    if trouble in MENDED:
        assert console.json("hub", "sync")["shipped"] > 300
        assert console.json("hub", "status")["problem"] is None


@pytest.mark.parametrize(("trouble", "code", "words"), EVERY)
def test_the_window_says_it_in_one_sentence_and_the_desk_goes_on(
    cluster: Cluster, database: str, strict: tuple[str, str], tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, trouble: Trouble, code: str, words: str,
) -> None:  # fmt: skip
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    rig.clock.now = datetime.now(UTC).replace(microsecond=0)
    rig.unlock("MM")
    scene = Scene(cluster, database, rig.link.path, tmp_path, monkeypatch)
    beside = HubBeside(rig.link, scene.clock)
    beside.start()
    found = settings_of(rig)
    fill(rig, found, *strict)
    confirm(rig, found, qtbot)
    qtbot.waitUntil(lambda: found.standing.isVisible() and "Met last" in found.standing.said.text(), timeout=8_000)
    found.key.done.click()
    with trouble(scene):
        some_lines(scene.ledger)
        found.meet_now()
        qtbot.waitUntil(lambda: words in found.standing.problem.text(), timeout=30_000)
        assert sentences(found.standing.problem.text()) == 1
        rig.work(lambda ledger: Desk(ledger, rig.clock(), of_house.people(ledger)).guest("Bea Example", "9"))
    if trouble in MENDED:
        found.meet_now()
        qtbot.waitUntil(lambda: not found.standing.problem.isVisible(), timeout=30_000)
    beside.close()


def settings_of(rig: DeskRig) -> DesksSection:
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("desks")
    rig.settle()
    found = page.section("desks")
    assert isinstance(found, DesksSection)
    return found


@pytest.mark.parametrize(
    ("url", "field", "words"),
    [
        ("http://hub/latitude", "address", "That is no address of a hub"),
        ("postgresql://u@127.0.0.1:{port}/nowhere", "password", "does not let u in"),
        ("{url}x", "address", "There is no database"),
        ("postgresql://u@127.0.0.1:1/hub", "", "cannot be reached"),
    ],
)
def test_a_wrong_address_is_said_where_it_was_typed(
    cluster: Cluster, database: str, ring: Path, tmp_path: Path, qtbot: QtBot, url: str, field: str, words: str
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    rig.clock.now = datetime.now(UTC).replace(microsecond=0)
    rig.unlock("MM")
    found = settings_of(rig)
    right, password = let_in(cluster, database, "lobby")["lobby"]
    fill(rig, found, url.format(port=cluster.port, url=right), password)

    def said() -> str:
        return found.join.fields[field].error() if field else found.notice.text()

    # What is being done is said in the same place meanwhile: it is neither the question nor the answer.
    qtbot.waitUntil(lambda: bool(found.notice.buttons()) or words in said(), timeout=15_000)
    if found.notice.buttons():
        rig.keys.press("Return")  # the rig's hotel stands years from the computer's clock
    qtbot.waitUntil(lambda: words in said(), timeout=15_000)
    assert sentences(said()) == 1
    assert found.join.isVisible()
    rig.work(lambda ledger: Desk(ledger, rig.clock(), of_house.people(ledger)).guest("Bea Example", "9"))
