"""A rogue desk that has a server let it: what it sends is believed by no desk, and named at every one, while the others' lines come.

What a server that has its guards does with it is in `test_batches` and `test_schema`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_batches import Row, anew, note_down
from tests.hub.test_meeting import database_of, settle
from tracker.ledger import others
from tracker.ledger.line import COLUMNS
from tracker.ledger.verify import verify

pytestmark = pytest.mark.slow

ROGUE: dict[str, Callable[[Row, Sequence[Row], Row], Row]] = {
    "another desk's id": lambda row, _, pools: anew(row, row[-2], desk=pools[1], desk_seq=pools[2] + 100),
    "another desk's line": lambda row, _, pools: (*pools[:1], *row[1:3], *pools[3:]),
    "a rewritten line": lambda row, _, __: (*row[:-3], '{"n":0,"what":"m"}', *row[-2:]),
    "a replayed line": lambda row, own, _: (*own[2][:2], row[2], *own[2][3:]),
    "a replayed line, chained rightly": lambda row, own, _: anew(row, row[-2], uuid=own[2][3]),
    "another's line, chained rightly": lambda row, _, pools: anew(row, row[-2], uuid=pools[3]),
    "a broken chain": lambda row, _, __: anew(row, bytes(32)),
}


def rows_of(desk: Desk) -> list[Row]:
    return [tuple(row) for row in others.rows_of(desk.ledger, desk.ledger.desk)]


def put(cluster: Cluster, desk: Desk, rows: Sequence[Row], bad: Sequence[Row]) -> None:
    """Other lines in the place of these in the server, whose owner takes its guards away for a moment."""
    with cluster.admin(database_of(desk)) as admin:
        every = admin.execute(
            "SELECT relname FROM pg_class WHERE relname ~ '^line(_grand(_[0-9]+)?)?$' AND relkind IN ('r', 'p')"
        )
        names = [str(name) for (name,) in every.fetchall()]
        for name in names:
            admin.execute(f'ALTER TABLE latitude."{name}" DISABLE TRIGGER USER'.encode())
        change = ", ".join(f"{name} = %s" for name in COLUMNS)
        for row, other in zip(rows, bad, strict=True):
            where = "WHERE desk = %s AND desk_seq = %s"
            admin.execute(f"UPDATE latitude.line SET {change} {where}".encode(), (*other, *row[1:3]))
        admin.execute("UPDATE latitude.head SET hash = %s WHERE desk = %s", (bad[-1][-1], desk.ledger.desk))
        for name in names:
            admin.execute(f'ALTER TABLE latitude."{name}" ENABLE TRIGGER USER'.encode())


@pytest.mark.parametrize("what", list(ROGUE))
def test_what_a_rogue_desk_sent_is_named_at_every_desk_and_believed_at_none(
    three: Three, cluster: Cluster, what: str
) -> None:
    lobby, spa, pool = three
    settle(*three)
    known = len(rows_of(lobby))
    note_down(lobby, 3)
    note_down(pool, 2)
    lobby.meet()
    pool.meet()
    spa.meet()
    pools = rows_of(pool)[-1]
    note_down(pool, 1)
    pool.meet()
    note_down(lobby, 1)
    rows = rows_of(lobby)[-1:]
    lobby.meet()
    put(cluster, lobby, rows, [ROGUE[what](rows[0], rows_of(lobby), pools)])
    for desk in (spa, pool):
        told = desk.meet().doubts
        assert len(told) == 1, told
        assert f"ine {rows[0][2]} of desk lobby" in told[0], told
        assert desk.state.code == "hub_doubt"
        assert known <= others.head(desk.ledger, lobby.ledger.desk).desk_seq < rows[0][2]
        assert verify(desk.ledger, full=True).ok
    assert others.head(spa.ledger, pool.ledger.desk).desk_seq == pools[2] + 1, "what the pool sent comes all the same"
