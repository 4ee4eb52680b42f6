"""The database's own guards: a line that must not be is refused even when our code is not asked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.rig import Hotel, found
from tracker.domain.gesture import Kind
from tracker.domain.problems import LedgerFault
from tracker.ledger import others
from tracker.ledger.line import NewLine
from tracker.ledger.verify import verify


def forged(hotel: Hotel, **changed: Any) -> None:
    """Append a line as our own code would, with some fields changed."""
    fields: dict[str, Any] = {
        "kind": "reversal", "actor": "RR", "at": hotel.now, "business_day": hotel.day, "rep": "RR", "amount": -1000,
        "nights": 1, "counts_from": hotel.day, "on_cap": True, "cost": -1000,
    }  # fmt: skip
    with hotel.ledger.write():
        hotel.ledger.append(NewLine(**(fields | changed)))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"amount": -1001}, "at most what was given"),
        ({"nights": 2}, "at most what was given"),
        ({"counts_from": "before"}, "at most what was given"),
        ({"rep": "R2"}, "only a gesture"),
        ({"stay": "other"}, "only a gesture"),
        ({"about": None}, "only a gesture"),
        ({"amount": 5}, "CHECK"),
        ({"about": "00000000-0000-4000-8000-000000000000"}, "only a gesture"),
        ({"uuid": "taken"}, "already a line"),
    ],
)
def test_a_reversal_that_takes_more_or_something_else_is_refused(
    hotel: Hotel, changed: dict[str, Any], said: str
) -> None:
    stay = hotel.guest()
    line = hotel.post(stay, 1000).line
    given = {"stay": stay.id, "about": line.uuid} | changed
    if changed.get("counts_from") == "before":
        given["counts_from"] = hotel.day - timedelta(days=1)
    if changed.get("uuid") == "taken":
        given["uuid"] = line.uuid
    with pytest.raises(LedgerFault, match=said):
        forged(hotel, **given)
    assert verify(hotel.ledger).ok


def test_a_second_reversal_is_refused(hotel: Hotel) -> None:
    stay = hotel.guest()
    line = hotel.post(stay, 1000).line
    forged(hotel, stay=stay.id, about=line.uuid)
    with pytest.raises(LedgerFault, match="only once"):
        forged(hotel, stay=stay.id, about=line.uuid)


def test_an_approval_of_what_does_not_wait_is_refused(hotel: Hotel) -> None:
    stay = hotel.guest()
    line = hotel.post(stay, 1000).line
    for kind, amount in (("approval", None), ("decline", -1000)):
        with pytest.raises(LedgerFault, match="pending"):
            forged(hotel, kind=kind, actor="LL", approver="LL", stay=stay.id, about=line.uuid, amount=amount)


def test_shift_numbers_have_no_gaps(hotel: Hotel) -> None:
    for kind, shift in (("shift_open", 2), ("shift_open", 0), ("shift_close", 1)):
        with pytest.raises(LedgerFault, match="shift"):
            forged(
                hotel,
                kind=kind,
                rep=None,
                amount=None,
                nights=None,
                counts_from=None,
                on_cap=None,
                cost=None,
                body={"shift": shift},
            )
    hotel.post(hotel.guest(), 1000)
    for kind, shift in (("shift_open", 2), ("shift_close", 2), ("shift_close", 11)):
        with pytest.raises(LedgerFault, match="shift"):
            forged(
                hotel,
                kind=kind,
                rep=None,
                amount=None,
                nights=None,
                counts_from=None,
                on_cap=None,
                cost=None,
                body={"shift": shift},
            )
    assert hotel.close() == 1


@pytest.mark.parametrize("kind", ["gift", "", "CREDIT"])
def test_an_unknown_kind_is_refused(hotel: Hotel, kind: str) -> None:
    with pytest.raises(LedgerFault, match="CHECK"):
        forged(hotel, kind=kind)


def test_seq_and_prev_are_the_databases_business(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 1000, kind=Kind.UPGRADE, nights=2)
    columns = "desk, desk_seq, uuid || 'x', kind, at, business_day, actor, approver, rep, stay, amount, nights, counts_from, on_cap, cost, about, body"
    last = "FROM journal ORDER BY seq DESC LIMIT 1"
    for sql, said in (
        (f"INSERT INTO journal SELECT seq + 2, {columns}, prev, hash {last}", "seq must be"),
        (f"INSERT INTO journal SELECT seq + 1, {columns}, prev, hash {last}", "desk_seq must be"),
        (
            f"INSERT INTO journal SELECT seq + 1, {columns.replace('desk_seq', 'desk_seq + 1')}, prev, hash {last}",
            "prev must be",
        ),
        (
            f"INSERT INTO journal SELECT seq + 1, {columns.replace('desk, desk_seq', 'uuid, 1')}, zeroblob(32), hash {last}",
            "of one desk",
        ),
    ):
        with pytest.raises(LedgerFault, match=said), hotel.ledger.write():
            hotel.ledger.execute(sql)


def test_a_uuid_of_another_desk_is_not_taken(hotel: Hotel, tmp_path: Path) -> None:
    spa = found(tmp_path / "spa")
    with hotel.ledger.write():
        others.append(hotel.ledger, others.rows_of(spa.ledger, spa.ledger.desk), others.Head())
    theirs = spa.ledger.query("SELECT uuid FROM journal WHERE seq = 2")[0][0]
    with pytest.raises(LedgerFault, match="already a line of another desk"), hotel.ledger.write():
        hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day, uuid=theirs))


def test_a_line_about_a_line_that_is_not_there_is_refused(hotel: Hotel) -> None:
    nowhere = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(LedgerFault, match="the line it is about does not exist"), hotel.ledger.write():
        hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day, about=nowhere))


def test_what_waits_is_answered_once(hotel: Hotel) -> None:
    stay = hotel.guest()
    line = hotel.post(stay, 30_001, approver="LL").line
    answer = {"kind": "approval", "actor": "MM", "approver": "MM", "stay": stay.id, "about": line.uuid, "amount": None}
    forged(hotel, **answer)
    with pytest.raises(LedgerFault, match="only a pending gesture"):
        forged(hotel, **answer)


def test_an_own_consent_is_refused(hotel: Hotel) -> None:
    stay = hotel.guest()
    own = {"kind": "credit", "amount": 20_000, "cost": 0, "stay": stay.id}
    with pytest.raises(LedgerFault, match="nobody approves their own entry"):
        forged(hotel, **own, approver="RR")
    forged(hotel, **own, approver="LL")


def test_a_shift_is_closed_once(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 500)
    hotel.close()
    with pytest.raises(LedgerFault, match="only the open shift"), hotel.ledger.write():
        hotel.ledger.append(NewLine("shift_close", "LL", hotel.now, hotel.day, {"shift": 1}))
