"""Documents signed with a key of the desk: off by default, never in the way, and never instead of what the journal proves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig import Hotel, found, refused
from tracker.desk import doctor
from tracker.desk.documents import shift_report, write_bytes, write_report
from tracker.desk.proof import check_report
from tracker.desk.shift_facts import shift_facts
from tracker.desk.signing import keys, seal
from tracker.desk.signing.keys import missed
from tracker.desk.signing.missing import MARK


@pytest.fixture
def hotel(tmp_path: Path) -> Iterator[Hotel]:
    made = found(tmp_path)
    made.post(made.guest(), 2000)
    made.close()
    yield made
    made.ledger.close()


def on(hotel: Hotel) -> str:
    return keys.turn(hotel.ledger, True, hotel.people["MM"], hotel.now)


def test_nothing_is_signed_until_a_manager_says_so(hotel: Hotel, tmp_path: Path) -> None:
    done = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    assert (done.signed, done.unsigned) == ("", "")
    with refused("not_allowed", "ask a manager"):
        keys.turn(hotel.ledger, True, hotel.people["LL"], hotel.now)
    assert not (tmp_path / keys.KEY).exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_the_key_is_for_this_account_alone_and_its_fingerprint_in_the_journal(hotel: Hotel, tmp_path: Path) -> None:
    key = on(hotel)
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in (keys.KEY, keys.CERTIFICATE)} == {0o600}
    line = hotel.ledger.last_of("policy")
    assert line is not None
    assert (line.actor, line.body["signing"], len(key)) == ("MM", key, 64)
    assert keys.turn(hotel.ledger, False, hotel.people["MM"], hotel.now) == ""
    assert on(hotel) == key, "the same key again"


def test_a_signature_stands_behind_the_bytes_that_the_journal_proves(hotel: Hotel, tmp_path: Path) -> None:
    plain = shift_report(shift_facts(hotel.ledger, 1, hotel.now))
    key = on(hotel)
    done = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    data = done.file.read_bytes()
    assert data.startswith(plain)
    assert len(data) > len(plain)
    assert done.signed == key
    found = check_report(hotel.ledger, done.file, hotel.now)
    assert found.ok
    assert f"signed with this desk’s key {keys.shown(key)}, the signature is valid" in found.sentence
    assert found.plain()["signed"] == key


def test_a_document_without_a_signature_stays_authentic(hotel: Hotel, tmp_path: Path) -> None:
    done = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    on(hotel)
    found = check_report(hotel.ledger, done.file, hotel.now)
    assert (found.ok, found.signed) == (True, "")


def test_one_byte_of_the_signature_changed_is_told(hotel: Hotel, tmp_path: Path) -> None:
    on(hotel)
    file = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1).file
    data = bytearray(file.read_bytes())
    at = data.rindex(b"/Contents <") + 400
    data[at] = ord("0") if data[at] != ord("0") else ord("1")
    file.write_bytes(bytes(data))
    found = check_report(hotel.ledger, file, hotel.now)
    assert (found.state, found.signed) == ("altered", "")
    assert "no valid signature" in found.sentence


def test_something_added_behind_a_report_is_told(hotel: Hotel, tmp_path: Path) -> None:
    file = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1).file
    file.write_bytes(file.read_bytes() + b"% more\n%%EOF\n")
    found = check_report(hotel.ledger, file, hotel.now)
    assert found.state == "altered"
    assert "something was added" in found.sentence


def test_a_key_that_the_journal_does_not_know_is_told(hotel: Hotel, tmp_path: Path) -> None:
    on(hotel)
    other = tmp_path / "other"
    other.mkdir()
    strange = seal.Signer(other, keys.ensure(other, hotel.house, hotel.now))
    file = tmp_path / "shift.pdf"
    file.write_bytes(strange.sign(shift_report(shift_facts(hotel.ledger, 1, hotel.now))))
    found = check_report(hotel.ledger, file, hotel.now)
    assert found.state == "altered"
    assert f"the key {keys.shown(strange.fingerprint)}, which this ledger does not know" in found.sentence


@pytest.mark.parametrize("trouble", ["gone", "another", "rubbish"])
def test_a_document_is_written_all_the_same_when_it_cannot_be_signed(
    hotel: Hotel, tmp_path: Path, trouble: str
) -> None:
    on(hotel)
    if trouble == "another":
        other = tmp_path / "other"
        other.mkdir()
        keys.ensure(other, hotel.house, hotel.now)
        for name in (keys.KEY, keys.CERTIFICATE):
            (other / name).replace(tmp_path / name)
    elif trouble == "gone":
        (tmp_path / keys.KEY).unlink()
    else:
        (tmp_path / keys.KEY).write_bytes(b"rubbish")
    done = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    assert done.file.read_bytes() == shift_report(shift_facts(hotel.ledger, 1, hotel.now))
    assert done.signed == ""
    assert done.unsigned.startswith("The document is not signed (")
    (check,) = (c for c in doctor.examine(tmp_path, hotel.now) if c.name == "signature")
    assert (check.state, check.text) == ("warn", done.unsigned)


def test_a_signature_that_failed_is_kept_in_mind_until_one_is_made(hotel: Hotel, tmp_path: Path) -> None:
    def write() -> None:
        write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)

    on(hotel)
    write()
    assert not missed(hotel.ledger)
    key = (tmp_path / keys.KEY).read_bytes()
    (tmp_path / keys.KEY).unlink()
    write()
    assert missed(hotel.ledger)
    write_bytes(tmp_path / "table.csv", b"a,b\n", "", seal.signer(hotel.ledger))
    doctor.examine(tmp_path, hotel.now)
    assert missed(hotel.ledger), "a table is no document, and trying the key writes none"
    (tmp_path / keys.KEY).write_bytes(key)
    write()
    assert not missed(hotel.ledger)


def test_without_signing_no_signature_is_missed(hotel: Hotel, tmp_path: Path) -> None:
    on(hotel)
    (tmp_path / keys.KEY).unlink()
    write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    assert missed(hotel.ledger)
    keys.turn(hotel.ledger, False, hotel.people["MM"], hotel.now)
    assert not missed(hotel.ledger)
    on(hotel)  # with a new key nothing has failed yet
    assert not missed(hotel.ledger)


def test_a_folder_that_cannot_keep_it_in_mind_holds_up_no_document(hotel: Hotel, tmp_path: Path) -> None:
    on(hotel)
    (tmp_path / keys.KEY).unlink()
    (tmp_path / MARK).mkdir()
    done = write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    assert done.unsigned
    keys.turn(hotel.ledger, False, hotel.people["MM"], hotel.now)


def test_a_table_bears_no_signature(hotel: Hotel, tmp_path: Path) -> None:
    on(hotel)
    done = write_bytes(tmp_path / "table.csv", b"a,b\n", "", seal.signer(hotel.ledger))
    assert (done.file.read_bytes(), done.signed, done.unsigned) == (b"a,b\n", "", "")


def test_the_doctor_tries_the_key(hotel: Hotel, tmp_path: Path) -> None:
    def said() -> tuple[str, str]:
        (check,) = (c for c in doctor.examine(tmp_path, hotel.now) if c.name == "signature")
        return check.state, check.text

    assert said() == ("ok", "Documents are not signed")
    key = on(hotel)
    assert said() == ("ok", f"Documents are signed with the key {keys.shown(key)}")


def test_where_nothing_can_sign_it_is_said(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "asn1crypto", None)
    with refused("no_signing", "install latitude-desk[sign]"):
        on(hotel)
    assert hotel.count("policy") == 0


def test_other_house_rules_keep_the_key(hotel: Hotel) -> None:
    from tracker.desk import policy

    key = on(hotel)
    policy.set_sole_lead(hotel.ledger, True, hotel.people["MM"], hotel.now)
    assert keys.in_force(hotel.ledger) == key
