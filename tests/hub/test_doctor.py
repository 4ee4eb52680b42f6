"""The doctor at a desk that meets others: what it says of the hub, and that nothing of it leaves the house."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import join, let_in, new_desk
from tracker.desk.doctor import examine
from tracker.desk.doctor.bundle import write_bundle
from tracker.desk.doctor.check import Check
from tracker.desk.doctor.hub import hub_check
from tracker.desk.meeting import state
from tracker.desk.promises.making import NewPromise, make
from tracker.domain.gesture import new_uuid
from tracker.hub import schema

CANARY = "xanthippe"


def in_bundle(folder: Path, checks: list[Check], out: Path, now: datetime) -> str:
    """All that the file for whoever helps holds, as one text."""
    write_bundle(folder, checks, out, now)
    with zipfile.ZipFile(out) as packed:
        return "\n".join(packed.read(name).decode() for name in packed.namelist())


def test_a_desk_that_never_joined_has_nothing_to_mend(tmp_path: Path) -> None:
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
        sent = in_bundle(lobby.ledger.path.parent, [check], tmp_path / f"{n}.zip", lobby.now)
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


def test_the_file_for_whoever_helps_holds_nothing_of_the_other_desks(
    three: Three, cluster: Cluster, database: str, ring: Path, tmp_path: Path
) -> None:
    """The canary stands in a desk's label and in all that somebody typed there; the whole file is looked through, not one check."""
    lobby, far = three[0], new_desk(tmp_path / CANARY)
    join(far, let_in(cluster, database, CANARY)[CANARY], lobby.key)
    far.meet()
    stay = far.guest(f"{CANARY} Quux", "9", reading=CANARY)
    far.post(stay, 100, note=f"{CANARY} wants tea", by="MM")
    make(far.ledger, NewPromise(new_uuid(), stay.id, "18:00", f"call {CANARY}"), far.people["MM"], far.now)
    far.meet()
    lobby.meet()
    known = lobby.ledger.query("SELECT name FROM stay_name UNION ALL SELECT text FROM line_text")
    assert sum(CANARY in str(text) for (text,) in known) >= 2, "name and words are known here"
    state.note_failure(lobby.ledger, f"{CANARY} was not believed", "hub_chain", lobby.now)
    folder = lobby.ledger.path.parent
    checks = examine(folder, lobby.now)
    held = in_bundle(folder, checks, tmp_path / "support.zip", lobby.now)
    assert CANARY in "".join(check.text for check in checks), "whoever sits at the computer reads it"
    assert "4 desks in … as part of …" in held
    kept = json.loads(ring.read_text())
    typed = (CANARY, "Quux", "wants tea", "lobby", "grand", "127.0.0.1")
    for secret in (*typed, lobby.state.url, lobby.state.place.user, lobby.key, *kept.values()):
        assert secret.lower() not in held.lower(), secret
    far.ledger.close()
