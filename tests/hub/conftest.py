"""A hub for a test: a fresh database on one server, which is started once; skipped where PostgreSQL is not installed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg import sql

from tests.hub.cluster import Cluster, programs

_NUMBERS = itertools.count(1)


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
