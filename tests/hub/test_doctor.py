"""The doctor at a desk that meets others: what it says of the hub, and that nothing of it leaves the house."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tracker.desk.doctor.bundle import write_bundle
from tracker.desk.doctor.check import Check
from tracker.desk.doctor.hub import hub_check
from tracker.hub import schema


def bundle(check: Check, desk: Desk, out: Path) -> str:
    """All that the file for whoever helps holds, as one text."""
    write_bundle(desk.ledger.path.parent, [check], out, desk.now)
    with zipfile.ZipFile(out) as packed:
        return "\n".join(packed.read(name).decode() for name in packed.namelist())


def test_a_desk_that_never_joined_has_nothing_to_mend(tmp_path: Path) -> None:
    from tests.hub.desks import new_desk

    desk = new_desk(tmp_path / "alone")
    check = hub_check(desk.ledger, desk.now)
    assert (check.state, str(check.found)) == ("ok", "This desk is in no hub")
    desk.ledger.close()


@pytest.mark.slow
def test_the_doctor_says_how_things_stand_with_the_hub(
    three: Three, cluster: Cluster, ring: Path, tmp_path: Path
) -> None:
    lobby = three[0]
    lobby.meet()
    lobby.post(lobby.guest("Zebedee Quux", "9"), 100, by="MM")
    waits = lobby.ledger.query("SELECT max(desk_seq) FROM journal")[0][0] - lobby.state.shipped
    fine = hub_check(lobby.ledger, lobby.now)
    assert fine.state == "ok"
    assert str(fine.found).startswith(
        f"3 desks in {lobby.state.place.where} as part of grand, schema {schema.VERSION}. "
    )
    assert str(fine.found).endswith(f"Met last {lobby.now:%Y-%m-%d %H:%M}Z; {waits} lines wait.")
    cluster.stop()
    try:
        away = hub_check(lobby.ledger, lobby.now)
    finally:
        cluster.start()
    assert (away.state, "cannot be reached" in away.text, f"{waits} lines wait" in away.text) == ("warn", True, True)
    kept = json.loads(ring.read_text())
    ring.write_text(json.dumps({k: "wrong" if k.endswith("password") else v for k, v in kept.items()}))
    bad = hub_check(lobby.ledger, lobby.now)
    assert (bad.state, "ask IT for a new password" in bad.text) == ("fail", True)
    for n, check in enumerate((fine, away, bad)):
        sent = bundle(check, lobby, tmp_path / f"{n}.zip")
        assert f"{waits} lines wait" in sent
        secrets = [
            lobby.state.url,
            lobby.state.place.where,
            lobby.state.place.user,
            *kept.values(),
            "grand",
            "127.0.0.1",
        ]
        assert [word for word in secrets if word in sent] == []
