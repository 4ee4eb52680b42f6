"""A hub for a test: a fresh database on one server, which is started once; skipped where PostgreSQL is not installed."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from psycopg import sql

from tests.cli.console import Console
from tests.hub.cluster import Cluster, programs
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.network import Cable, why_not, wired
from tests.rig import PINS
from tracker.desk import people
from tracker.domain.meeting import place_of
from tracker.domain.people import Role

_NUMBERS = itertools.count(1)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LATITUDE_DATA_DIR", "LATITUDE_PIN", "LATITUDE_HUB_PASSWORD", "LATITUDE_HUB_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def console(founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    """Commands on the rig's hotel."""
    (tmp_path / "data").mkdir()
    shutil.copy(founded, tmp_path / "data" / "latitude.ledger")
    return Console(tmp_path / "data", monkeypatch)


@pytest.fixture
def it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    """Commands of somebody who has no ledger."""
    return Console(tmp_path / "none", monkeypatch)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql): nothing of the hub was tested")
    made = Cluster(found)
    try:
        made.start()
        yield made
    finally:
        made.remove()


@pytest.fixture
def database(cluster: Cluster) -> Iterator[str]:
    """The name of an empty database; roles are the server's, so they go with it."""
    name = f"hub{next(_NUMBERS)}"
    with cluster.admin("postgres") as admin:
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield name
    with cluster.admin("postgres") as admin:
        admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        roles = admin.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'latitude%'").fetchall()
        for (role,) in roles:
            admin.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that the test can look into."""
    import keyring

    from tests.hub.keyring_of_tests import Keyring

    path = tmp_path / "keyring.json"
    monkeypatch.setenv("LATITUDE_TEST_KEYRING", str(path))
    monkeypatch.setattr(keyring, "get_keyring", lambda: Keyring())  # type: ignore[no-untyped-call]  # the library's
    return path


Three = tuple[Desk, Desk, Desk]
LABELS = ("lobby", "spa", "pool")


@pytest.fixture
def three(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[Three]:
    """Three desks of one hotel that have joined and met; the first has LL, RR and R2 besides the manager."""
    with met(tmp_path, let_in(cluster, database, *LABELS)) as desks:
        yield desks


@pytest.fixture
def cables(cluster: Cluster, tmp_path: Path) -> Iterator[list[Cable]]:
    """A cable for each of three desks; skipped where none can be made."""
    why = why_not()
    if why:
        pytest.skip(f"{why}: no network was cut")
    with wired(cluster, len(LABELS), tmp_path / "root.crt") as made:
        yield made


@pytest.fixture
def apart(cluster: Cluster, database: str, cables: list[Cable], ring: Path, tmp_path: Path) -> Iterator[Three]:
    """As `three`, each desk at its cable: the server has to prove itself."""
    places = let_in(cluster, database, *LABELS)
    for label, cable in zip(LABELS, cables, strict=True):
        url, password = places[label]
        place = replace(place_of(url)[0], host=cable.host, root=str(tmp_path / "root.crt"))
        places[label] = (place.url, password)
    with met(tmp_path, places) as desks:
        yield desks


@contextmanager
def met(folder: Path, places: dict[str, tuple[str, str]]) -> Iterator[Three]:
    """Desks at these addresses that have joined and met."""
    lobby, spa, pool = (new_desk(folder / name) for name in LABELS)
    for initials, name, role in (
        ("LL", "Lea Lead", Role.LEAD),
        ("RR", "Rita Rep", Role.REP),
        ("R2", "Rolf Rep", Role.REP),
    ):
        lobby.people[initials] = people.add(
            lobby.ledger, name, initials, role, PINS[initials], lobby.people["MM"], lobby.now
        )
    key = join(lobby, places["lobby"]).key
    join(spa, places["spa"], key)
    join(pool, places["pool"], key)
    for desk in (lobby, spa, pool, lobby, spa, pool, lobby):
        desk.meet()
    yield lobby, spa, pool
    for desk in (lobby, spa, pool):
        desk.ledger.close()
