"""Desks that meet: every line at every desk, what counts where, what other desks decide, what is not believed."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import CUTOFF, Desk, join, let_in, new_desk
from tests.packaging.audit import VERIFIER
from tests.rig import PINS, refused
from tracker.desk import drafts, guests, merging, people, policy, presence
from tracker.desk.erasing import erasure as erasing
from tracker.desk.meeting import joining, state
from tracker.desk.meeting.roster import roster
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault
from tracker.hub import secrets
from tracker.ledger import entries, others, steady
from tracker.ledger import house as of_house
from tracker.ledger.keep.rows import text_of
from tracker.ledger.verify import verify


def settle(*desks: Desk) -> None:
    """Meet until nobody has anything new; a few rounds do."""
    for _ in range(6):
        if not any(met.fetched or met.shipped for met in [desk.meet() for desk in desks]):
            return
    pytest.fail("the desks talk for ever")


def same(*desks: Desk) -> None:
    """Every desk knows the same lines, and every chain holds."""
    first = desks[0].knows()
    for desk in desks:
        assert desk.knows() == first
        found = verify(desk.ledger, full=True)
        assert found.ok, found


def test_every_line_is_at_every_desk_and_every_chain_holds(three: Three, tmp_path: Path) -> None:
    lobby, spa, pool = three
    settle(*three)
    ada = lobby.guest("Ada Example", "412")
    lobby.post(ada, 2000, note="slow breakfast")
    settle(*three)
    spa.post(guests.get(spa.ledger, ada.id), 1500)
    pool.guest("王小明", "7", reading="Wang Xiaoming")
    settle(*three)
    same(*three)
    for desk in three:
        assert verify_independently(desk, tmp_path) == 3
    assert [desk.meet().shipped for desk in three] == [0, 0, 0]


def verify_independently(desk: Desk, folder: Path) -> int:
    """Every chain that a desk knows, by the verifier that shares no code with the program; how many there were."""
    chains = [desk.ledger.desk, *others.desks(desk.ledger)]
    for name in chains:
        file = folder / f"{name}.jsonl"
        rows = others.rows_of(desk.ledger, name)
        file.write_text("".join(text_of(row) + "\n" for row in rows), encoding="utf-8", newline="\n")
        assert VERIFIER.main([str(file)]) == 0
    return len(chains)


def test_what_was_given_at_one_desk_counts_at_the_others(three: Three) -> None:
    lobby, spa, _pool = three
    ada = lobby.guest("Ada Example", "412")
    lobby.post(ada, 7000)
    settle(*three)
    here = guests.get(spa.ledger, ada.id)
    assert (here.guest, here.room, spa.standing(here).spent, spa.standing(here).remaining) == (
        "Ada Example",
        "412",
        7000,
        3000,
    )
    with refused("over_cap"):
        spa.post(here, 3001)
    spa.post(here, 3000)
    settle(*three)
    assert [desk.standing(guests.get(desk.ledger, ada.id)).remaining for desk in three] == [0, 0, 0]
    lobby.reverse(lobby.post(ada, 0))
    settle(*three)
    same(*three)


@pytest.mark.slow
def test_people_caps_and_policy_of_one_desk_hold_at_all(three: Three) -> None:
    lobby, spa, pool = three
    assert of_house.people(pool.ledger) == of_house.people(lobby.ledger)
    people.add(spa.ledger, "Nora New", "NN", Role.REP, "4321", spa.people["MM"], spa.now)
    people.change_role(spa.ledger, "R2", Role.LEAD, spa.people["MM"], spa.now)
    lobby.cap(5000)
    policy.set_sole_lead(pool.ledger, True, pool.people["MM"], pool.now)
    settle(*three)
    for desk in three:
        assert of_house.people(desk.ledger)["NN"].name == "Nora New"
        if desk is not spa:  # PINs do not travel: no other one would be right, so none is counted as wrong
            with refused("no_pin_here", "NN has no PIN at this desk yet", "a manager sets one here"):
                desk.sign_in("NN", "4321")
            assert desk.count("bad_pin") == 0
        assert of_house.people(desk.ledger)["R2"].role is Role.LEAD
        assert of_house.sole_lead(desk.ledger)
        assert policy.caps_now(desk.ledger, desk.day)[0].amount == 5000
    slow = lobby.now - timedelta(
        minutes=3
    )  # a clock that is behind: what was decided after the other is later all the same
    people.retire(lobby.ledger, "NN", lobby.people["MM"], slow)
    settle(*three)
    assert all(of_house.people(desk.ledger)["NN"].retired for desk in three)
    same(*three)


@pytest.mark.slow
def test_of_two_decisions_apart_the_later_one_holds_everywhere(three: Three) -> None:
    lobby, spa, pool = three
    settle(*three)
    lobby.later(seconds=20).cap(4000)
    spa.later(seconds=10).cap(6000)
    settle(pool, spa, lobby)
    assert {policy.caps_now(desk.ledger, desk.day)[0].amount for desk in three} == {4000}
    same(*three)


@pytest.mark.slow
def test_a_new_desk_takes_the_hotels_caps_and_brings_none(
    cluster: Cluster, database: str, ring: Path, tmp_path: Path
) -> None:
    first, late = new_desk(tmp_path / "a"), new_desk(tmp_path / "b")
    places = let_in(cluster, database, "lobby", "spa")
    first.cap(3300)
    key = join(first, places["lobby"]).key
    late.cap(9900)
    join(late, places["spa"], key)
    settle(first, late)
    assert [policy.caps_now(d.ledger, d.day)[0].amount for d in (first, late)] == [3300, 3300]
    same(first, late)
    for desk in (first, late):
        desk.ledger.close()


@pytest.mark.slow
def test_a_guest_who_moves_here_and_is_renamed_there_is_one(three: Three) -> None:
    lobby, spa, pool = three
    ada = lobby.guest("Ada Exmaple", "412")
    settle(*three)
    guests.move(spa.ledger, ada.id, "518", spa.later(seconds=5).now)
    guests.rename(lobby.ledger, ada.id, "Ada Example", lobby.later(seconds=6).now)
    settle(*three)
    guests.leave(pool.ledger, ada.id, pool.later(seconds=-60).now)  # by a clock that is behind
    settle(*three)
    for desk in three:
        found = guests.get(desk.ledger, ada.id)
        assert (found.guest, found.room, found.left_at is not None) == ("Ada Example", "518", True)
    same(*three)


@pytest.mark.slow
def test_guests_who_were_merged_are_one_everywhere(three: Three) -> None:
    lobby, spa, _pool = three
    ada, caller = lobby.guest("Ada Example", "412"), lobby.guest("Ada Example", "")
    lobby.post(ada, 1000)
    lobby.post(caller, 500)
    settle(*three)
    merging.merge(spa.ledger, caller.id, ada.id, spa.people["LL"], spa.now)
    settle(*three)
    assert [d.standing(guests.get(d.ledger, ada.id)).spent for d in three] == [1500] * 3
    same(*three)


@pytest.mark.slow
def test_what_two_desks_merged_apart_is_one_at_every_desk(three: Three) -> None:
    """The same two stays, each into the other; and one stay with two others."""
    lobby, spa, pool = three
    ada, caller = lobby.guest("Ada Example", "412"), lobby.guest("Ada Example", "")
    bea, again, once = (lobby.guest("Bea Example", room) for room in ("7", "8", ""))
    settle(*three)
    lobby.post(ada, 1000)
    spa.post(guests.get(spa.ledger, caller.id), 500)
    for desk, stay, amount in ((lobby, bea, 100), (spa, again, 200), (pool, once, 400)):
        desk.post(guests.get(desk.ledger, stay.id), amount)
    for desk, other, into in ((lobby, caller, ada), (spa, ada, caller), (lobby, once, bea), (spa, once, again)):
        merging.merge(desk.ledger, other.id, into.id, desk.people["LL"], desk.now)
    settle(*three)
    for stays, spent in (((ada, caller), 1500), ((bea, again, once), 700)):
        found = [desk.standing(guests.get(desk.ledger, stay.id)).spent for desk in three for stay in stays]
        assert set(found) == {spent}
    other = caller if guests.get(pool.ledger, caller.id).id == ada.id else ada
    merging.split(pool.ledger, other.id, pool.people["LL"], pool.now)
    settle(*three)
    assert {desk.standing(guests.get(desk.ledger, ada.id)).spent for desk in three} == {1000}
    same(*three)


@pytest.mark.slow
def test_an_erasure_is_obeyed_everywhere_and_no_plaintext_is_left(
    three: Three, cluster: Cluster, tmp_path: Path
) -> None:
    lobby, spa, pool = three
    name = "Zebedee Quuxington"
    guest = lobby.guest(name, "412", confirmation="QX998877")
    other = spa.guest("Berta Beispiel", "7")
    lobby.post(guest, 1000, note=f"{name} lost the charger")
    spa.post(other, 100, note=f"next door to {name}")
    settle(*three)
    half = {"page guests": {"held": ["erase", guest.id, "asked by mail"]}}
    drafts.keep_half_typed(lobby.ledger, lobby.people["MM"], half, lobby.now)
    assert entries.of_stay(pool.ledger, other.id) == []  # another desk's line is not in this journal
    assert any(name in path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*.ledger"))
    assert cluster.bytes_with(name) == []  # the server never had it
    erasing.erase(
        pool.ledger, [guest.id], pool.people["MM"], pool.now, "asked for it", {"in_house", "still_open", "erase"}
    )
    settle(*three)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            for word in (name, "Quuxington", "QX998877"):
                assert word.encode() not in path.read_bytes(), (path, word)
    assert [len(desk.ledger.lines("WHERE j.kind = 'erasure'")) for desk in three] == [1, 1, 1]
    assert not drafts.half_typed(lobby.ledger, lobby.people["MM"]), "half agreed to at another desk"
    with cluster.admin(database_of(lobby)) as admin:
        assert admin.execute("SELECT count(*) FROM latitude.entry WHERE stay = %s", (guest.id,)).fetchone() == (0,)
        assert admin.execute("SELECT count(*) FROM latitude.words").fetchone() == (0,)
    same(*three)


@pytest.mark.slow
def test_a_desk_that_was_away_forgets_what_it_wrote_of_an_erased_guest_meanwhile(
    three: Three, cluster: Cluster, tmp_path: Path
) -> None:
    """It went on: gave to the guest, moved and renamed her, named her in another's line. Nobody ever reads a word of it."""
    lobby, spa, pool = three
    guest, other = lobby.guest("Zebedee Quuxington", "412"), spa.guest("Berta Beispiel", "7")
    settle(*three)
    erasing.erase(
        pool.ledger, [guest.id], pool.people["MM"], pool.now, "asked for it", {"in_house", "still_open", "erase"}
    )
    settle(lobby, pool)
    spa.post(guests.get(spa.ledger, guest.id), 100, by="MM", note="Quuxington asked twice")
    guests.move(spa.ledger, guest.id, "415", spa.now)
    guests.rename(spa.ledger, guest.id, "Zebedee Q. Quuxington", spa.now)
    spa.post(other, 100, by="MM", note="next door to Zebedee Quuxington")
    half = {"page desk": {"line": "412 c20 taxi for Zebedee Quuxington"}}
    drafts.keep_half_typed(spa.ledger, spa.people["LL"], half, spa.now)
    assert any(b"Quuxington" in path.read_bytes() for path in tmp_path.rglob("*.ledger"))
    settle(spa, lobby, pool, spa)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"Quuxington" not in path.read_bytes(), path
    assert cluster.bytes_with("Quuxington") == []
    with cluster.admin(database_of(lobby)) as admin:
        for table in ("entry", "words"):
            found = admin.execute(f"SELECT count(*) FROM latitude.{table} WHERE stay = %s".encode(), (guest.id,))
            assert found.fetchone() == (0,)
    assert [desk.ledger.query("SELECT count(*) FROM stay WHERE id = ?", (guest.id,)) for desk in three] == [[(0,)]] * 3
    same(*three)
    assert verify_independently(spa, tmp_path) == 3


def database_of(desk: Desk) -> str:
    return desk.state.place.database


@pytest.mark.slow
@pytest.mark.parametrize("what", ["changed", "continued", "gap"])
def test_what_was_changed_in_the_server_is_believed_by_no_desk(three: Three, cluster: Cluster, what: str) -> None:
    """Somebody who owns the server takes its guards away."""
    lobby, spa, pool = three
    ada = lobby.guest()
    settle(*three)
    posted = lobby.post(ada, 1000)
    lobby.post(ada, 1)
    pool.guest("Pool Guest", "9")
    lobby.meet()
    pool.meet()
    before = len(spa.knows())
    with cluster.admin(database_of(lobby)) as admin:
        admin.execute("ALTER TABLE latitude.line DISABLE TRIGGER USER")
        admin.execute("ALTER TABLE latitude.line_grand DISABLE TRIGGER USER")
        for (part,) in admin.execute("SELECT relname FROM pg_class WHERE relname ~ '^line_grand_[0-9]+$'").fetchall():
            admin.execute(f'ALTER TABLE latitude."{part}" DISABLE TRIGGER USER')
        change = {
            "changed": "UPDATE latitude.line SET amount = 1 WHERE uuid = %s",
            "continued": "UPDATE latitude.line SET prev = hash WHERE uuid = %s",
            "gap": "DELETE FROM latitude.line WHERE uuid = %s",
        }[what]
        admin.execute(change, (posted.line.uuid,))
    met = spa.meet()
    assert len(met.doubts) == 1
    assert "desk lobby" in met.doubts[0]
    assert f"Line {posted.line.desk_seq} " in met.doubts[0]
    assert met.fetched > 0  # what the pool sent came all the same
    assert spa.state.code == "hub_doubt"
    assert not [k for k in spa.knows() if k[0] == lobby.ledger.desk and k[1] >= posted.line.desk_seq]
    assert len(spa.knows()) > before
    assert verify(spa.ledger, full=True).ok


@pytest.mark.slow
def test_a_sealed_entry_or_text_of_another_place_is_not_believed(three: Three, cluster: Cluster) -> None:
    lobby, spa, _pool = three
    ada, eve = lobby.guest("Ada Example", "1"), lobby.guest("Eve Example", "2")
    lobby.post(ada, 100, note="one")
    lobby.post(eve, 100, note="two")
    lobby.meet()
    with cluster.admin(database_of(lobby)) as admin:
        admin.execute(
            "UPDATE latitude.words SET sealed = decode((SELECT min(encode(w.sealed, 'hex')) FROM latitude.words AS w), 'hex')"
        )
        admin.execute(
            "UPDATE latitude.entry SET sealed = decode((SELECT min(encode(w.sealed, 'hex')) FROM latitude.entry AS w), 'hex')"
        )
    met = spa.meet()
    assert len(met.doubts) == 2
    assert spa.ledger.query("SELECT count(*) FROM stay")[0][0] == 1
    assert verify(spa.ledger, full=True).ok


@pytest.mark.slow
def test_a_rogue_desk_that_has_the_key_cannot_send_what_its_line_does_not_seal(three: Three, cluster: Cluster) -> None:
    from tracker.hub import secrets
    from tracker.ledger import entry

    lobby, spa, _ = three
    ada = lobby.guest("Ada Example", "1")
    posted = lobby.post(ada, 100, note="one").line
    lobby.meet()
    sealer = secrets.Sealer(lobby.key)
    true, number = entry.read(lobby.ledger, [ada.id])[ada.id], entry.sealed(lobby.ledger, [ada.id])[ada.id].number
    forged = true.text.replace('"1"', '"2"')
    assert forged != true.text
    with cluster.admin(database_of(lobby)) as admin:
        about = f"{ada.id} {lobby.ledger.desk} {number}"
        admin.execute("UPDATE latitude.entry SET sealed = %s WHERE stay = %s", (sealer.seal(forged, about), ada.id))
        text = sealer.seal(f"{bytes(16).hex()} another text", posted.uuid)
        admin.execute("UPDATE latitude.words SET sealed = %s WHERE uuid = %s", (text, posted.uuid))
    met = spa.meet()
    assert len(met.doubts) == 2
    assert all(lobby.ledger.desk in doubt for doubt in met.doubts)
    assert spa.ledger.query("SELECT (SELECT count(*) FROM stay), (SELECT count(*) FROM line_text)") == [(0, 0)]
    assert verify(spa.ledger, full=True).ok


@pytest.mark.slow
def test_a_server_restored_from_yesterday_is_noticed_and_filled_again(
    three: Three, cluster: Cluster, tmp_path: Path
) -> None:
    lobby, _spa, _pool = three
    ada = lobby.guest()
    settle(*three)
    dump = cluster.dump(database_of(lobby))
    first = lobby.state.shipped + 1
    lobby.post(ada, 1000)
    last = lobby.post(ada, 1100).line.desk_seq
    lobby.meet()
    cluster.restore(database_of(lobby), dump)
    lobby.post(ada, 1200)
    settle(*three)
    (gap,) = [line for line in lobby.ledger.all_of("note") if line.body.get("did") == "gap"]
    assert (gap.body["first"], gap.body["last"]) == (first, last)
    assert [d.standing(guests.get(d.ledger, ada.id)).spent for d in three] == [3300] * 3
    same(*three)


@pytest.mark.slow
def test_a_server_restored_from_before_a_desk_joined_is_joined_again_and_the_gap_is_on_record(
    three: Three, cluster: Cluster, database: str, tmp_path: Path
) -> None:
    """The hub has forgotten the desk itself: IT lets it in again, and a manager joins; what it had lost is named."""
    lobby, spa, _pool = three
    settle(*three)
    dump = cluster.dump(database)
    late = new_desk(tmp_path / "late")
    join(late, let_in(cluster, database, "bar")["bar"], lobby.key)
    settle(late, *three)
    ada = late.guest()
    last = late.post(ada, 700, by="MM").line.desk_seq
    settle(late, *three)
    cluster.restore(database, dump)
    with refused("hub_left", "a manager lets it join"):
        late.meet()
    place = let_in(cluster, database, "bar")["bar"]
    join(late, place)
    settle(late, *three)
    gaps = [line.body for line in late.ledger.all_of("note") if line.body.get("did") == "gap"]
    assert [(gap["first"], gap["last"]) for gap in gaps] == [(1, last)]
    assert spa.ledger.query("SELECT sum(amount) FROM given WHERE stay = ?", (ada.id,)) == [(700,)]
    same(late, *three)
    late.ledger.close()


@pytest.mark.slow
def test_a_copied_ledger_is_refused_once_it_has_gone_its_own_way(three: Three, tmp_path: Path) -> None:
    from tracker.ledger.store import Ledger

    lobby, spa, _ = three
    ada = lobby.guest()
    lobby.meet()
    copied = tmp_path / "copy" / "latitude.ledger"
    copied.parent.mkdir()
    copied.write_bytes(lobby.ledger.path.read_bytes())
    with Ledger(copied) as ledger:
        twin = Desk(ledger, lobby.now, lobby.people)
        lobby.post(ada, 100)
        lobby.meet()
        with refused("hub_ahead", "this ledger lacks it"):
            twin.meet()
        twin.post(ada, 999)
        with refused("hub_fork", "another one in the hub"):
            twin.meet()
        assert verify(ledger, full=True).ok
    spa.meet()
    assert spa.standing(guests.get(spa.ledger, ada.id)).spent == 100


@pytest.mark.slow
def test_a_restored_ledger_gets_back_from_the_hub_what_its_backup_lacks(three: Three, tmp_path: Path) -> None:
    """The mirror brings this desk's own lines back; what other desks sent, and names, come from the hub once more."""
    from tracker.desk.keep import backups, restoring
    from tracker.ledger.keep.mirror import catch_up
    from tracker.ledger.store import Ledger

    lobby, spa, _ = three
    settle(*three)
    kept = backups.by_itself(spa.ledger.path, spa.now).file
    ada = lobby.guest()
    lobby.post(ada, 1000, note="slow breakfast")
    lobby.cap(4400)
    settle(*three)
    spa.post(guests.get(spa.ledger, ada.id), 500)
    spa.meet()
    place = spa.ledger.path
    catch_up(spa.ledger, place.parent / "mirror")
    spa.ledger.close()
    restoring.restore(
        place, kept, presence.seen(spa.people["MM"], steady.ticks()), spa.now, confirmed={"restore", "restore_blind"}
    )
    spa.ledger = Ledger(place, ticks=spa.ticks)
    settle(*three)
    assert [d.standing(guests.get(d.ledger, ada.id)).spent for d in three] == [1500] * 3
    assert guests.get(spa.ledger, ada.id).guest == "Ada Example"
    assert [policy.caps_now(d.ledger, d.day)[0].amount for d in three] == [4400] * 3
    same(*three)


@pytest.mark.slow
def test_a_clock_that_is_a_day_off_waits(three: Three) -> None:
    lobby, _, _ = three
    lobby.now += timedelta(days=1)
    with refused("hub_clock", "set the one that is wrong"):
        lobby.meet()
    lobby.guest()  # the desk goes on working


@pytest.mark.slow
def test_a_stalled_server_is_given_up(three: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.desk.meeting import joining
    from tracker.desk.meeting.meeting import meet

    lobby, spa, _ = three
    lobby.guest()
    with joining.opened(lobby.ledger) as (hub, sealer):
        hub.server._patience = 0.3
        with cluster.stalled(), pytest.raises(LedgerFault) as caught:
            meet(lobby.ledger, hub, sealer, lambda: lobby.now)
    assert (caught.value.code, caught.value.elsewhere) == ("hub_unreachable", True)
    assert "did not answer in time" in caught.value.message
    settle(lobby, spa)
    assert spa.ledger.query("SELECT count(*) FROM stay")[0][0] == 1


@pytest.mark.slow
def test_other_people_by_the_same_initials_or_another_currency_cannot_join(
    three: Three, cluster: Cluster, tmp_path: Path
) -> None:
    lobby, _, _ = three
    places = let_in(cluster, database_of(lobby), "bar")
    namesake = new_desk(tmp_path / "bar", manager="Max Muster")
    with refused("hub_initials", "Mia Manager", "Max Muster"):
        join(namesake, places["bar"], lobby.key)
    dollars = new_desk(tmp_path / "dollars", currency="USD")
    with refused("hub_other_hotel", "EUR"):
        join(dollars, places["bar"], lobby.key)
    wrong = new_desk(tmp_path / "wrong")
    with refused("hub_key"):
        join(wrong, places["bar"], "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")
    with refused("hub_key_form"):
        join(wrong, places["bar"], "AAAA")
    with refused("hub_role_taken"):
        join(wrong, let_in(cluster, database_of(lobby), "lobby")["lobby"], lobby.key)
    for desk in (namesake, dollars, wrong):
        assert verify(desk.ledger, full=True).ok
        assert desk.count("note") == 0
        desk.ledger.close()


def test_a_desk_of_other_days_cannot_join(three: Three, cluster: Cluster, tmp_path: Path) -> None:
    """What counts on which day would be two things in one hotel: the cap of a night, the day's paper, the roll."""
    lobby, _, _ = three
    places = let_in(cluster, database_of(lobby), "bar")
    for name, more, said in (
        (
            "zone",
            {"timezone": "Europe/London"},
            f"begins at {CUTOFF} in Europe/Vienna, and this desk's at {CUTOFF} in Europe/London",
        ),
        (
            "cutoff",
            {"cutoff": "05:00"},
            f"begins at {CUTOFF} in Europe/Vienna, and this desk's at 05:00 in Europe/Vienna",
        ),
    ):
        other = new_desk(tmp_path / name, **more)
        with refused("hub_other_day", said):
            join(other, places["bar"], lobby.key)
        assert other.count("note") == 0
        other.ledger.close()


@pytest.mark.slow
def test_a_desk_that_comes_back_is_looked_at_as_a_new_one_is(three: Three) -> None:
    """While it was out somebody joined by initials that it gave to another."""
    lobby, spa, pool = three
    places = spa.state.place.url, secrets.kept(spa.ledger.ledger_id).password
    joining.leave(spa.ledger, spa.people["MM"], lambda: spa.now)
    people.add(spa.ledger, "Nora New", "NN", Role.REP, PINS["RR"], spa.people["MM"], spa.now)
    people.add(lobby.ledger, "Nils Neu", "NN", Role.REP, PINS["RR"], lobby.people["MM"], lobby.now)
    settle(lobby, pool)
    assert [[known.name for known in roster(desk.ledger).desks if known.left] for desk in (lobby, pool)] == [
        ["spa"]
    ] * 2
    with refused("hub_initials", "Nils Neu", "Nora New"):
        join(spa, places, lobby.key)
    assert state.read(spa.ledger) is None
    with refused("hub_initials"):
        join(spa, places, lobby.key)  # it is out at the hub, too
    people.retire(spa.ledger, "NN", spa.people["MM"], spa.now)
    settle(lobby, pool)


def test_a_full_server_is_said_in_one_sentence() -> None:
    from psycopg.errors import DiskFull

    from tracker.domain.meeting import place_of
    from tracker.hub.problems import problem

    found = problem(DiskFull("could not extend file"), place_of("postgresql://a@hub.example/latitude")[0])
    assert isinstance(found, LedgerFault)
    assert (found.code, found.elsewhere, "goes on working" in found.message) == ("hub_full", True, True)


@pytest.mark.slow
def test_what_is_kept_in_files_holds_no_secret(three: Three, ring: Path, tmp_path: Path) -> None:
    _lobby, _, _ = three
    kept = json.loads(ring.read_text())
    for secret in kept.values():
        for path in tmp_path.rglob("*"):
            if path.is_file() and path != ring:
                assert secret.encode() not in path.read_bytes(), path
