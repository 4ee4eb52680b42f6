"""Updates that somebody changed, cut or made up: every one is refused in a sentence, and nothing is written."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk.update.rig import KEY, OLD, TRUSTED, Stick, release, stick
from tracker.desk.update import updating
from tracker.desk.update.offered import SIGNATURE
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.release.manifest import NAME

Entry = tuple[zipfile.ZipInfo, bytes]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stick, Path, bytes]]:
    """A stick, the file on it, and its bytes as they were signed."""
    on = stick(tmp_path_factory.mktemp("mutations"))
    file = on.update()
    data = file.read_bytes()
    assert updating.look(on.place, file, TRUSTED).manifest.version == "0.2.0"
    yield on, file, data
    assert on.lies_there() == [OLD]
    assert on.starts() == OLD


def refused(whole: tuple[Stick, Path, bytes], data: bytes) -> str:
    """The code of the refusal of such a file."""
    on, file, _ = whole
    file.write_bytes(data)
    with pytest.raises(Refused) as found:
        updating.look(on.place, file, TRUSTED)
    assert found.value.message.endswith(("again.", "from."))
    assert found.value.message.isprintable()
    return found.value.code


LEAST = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@LEAST
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_short_is_refused(whole: tuple[Stick, Path, bytes], share: float) -> None:
    refused(whole, whole[2][: int(len(whole[2]) * share)])


@LEAST
@given(data=st.data())
def test_a_changed_bit_is_refused_or_changes_nothing(whole: tuple[Stick, Path, bytes], data: st.DataObject) -> None:
    """ZIP has fields that nobody reads (dates, attributes): with another value there it is the same update, byte by byte."""
    on, file, good = whole
    at, bit = data.draw(st.integers(0, len(good) - 1)), data.draw(st.integers(0, 7))
    bad = bytearray(good)
    bad[at] ^= 1 << bit
    file.write_bytes(bad)
    try:
        offer = updating.look(on.place, file, TRUSTED)
    except Refused:
        return
    file.write_bytes(good)
    assert updating.look(on.place, file, TRUSTED).sha256 == offer.sha256


@LEAST
@given(junk=st.binary(min_size=1, max_size=400), front=st.booleans())
def test_what_is_put_before_or_behind_is_refused(whole: tuple[Stick, Path, bytes], junk: bytes, front: bool) -> None:
    refused(whole, junk + whole[2] if front else whole[2] + junk)


@LEAST
@given(st.binary(max_size=3000))
def test_what_is_no_update_is_refused(whole: tuple[Stick, Path, bytes], data: bytes) -> None:
    refused(whole, data)
    refused(whole, data + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(data), 0, 0))


def packed(good: bytes, change: Callable[[list[Entry]], None]) -> bytes:
    """The same ZIP with its entries changed."""
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        entries = [(info, archive.read(info)) for info in archive.infolist()]
    change(entries)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for info, content in entries:
            archive.writestr(info, content, info.compress_type)
    return out.getvalue()


def info(name: str, mode: int = 0) -> zipfile.ZipInfo:
    found = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    found.external_attr = mode << 16
    return found


EXTRA: dict[str, Callable[[list[Entry]], None]] = {
    "one more file": lambda e: e.append((info("_internal/evil.so"), b"x")),
    "a path that climbs": lambda e: e.append((info("../../evil"), b"x")),
    "a path from the root": lambda e: e.append((info("/etc/evil"), b"x")),
    "a path of Windows": lambda e: e.append((info("..\\evil"), b"x")),
    "a symlink": lambda e: e.append((info("_internal/out", 0o120777), b"/etc/passwd")),
    "a folder": lambda e: e.append((info("_internal/empty-folder/"), b"")),
    "one file fewer": lambda e: e.pop() and None,
    "a file twice": lambda e: e.append(e[-1]),
    "no manifest": lambda e: e.pop(0) and None,
    "no signature": lambda e: e.pop(1) and None,
    "an empty signature": lambda e: e.__setitem__(1, (info(SIGNATURE), b"")),
    "a manifest that never ends": lambda e: e.__setitem__(0, (info(NAME), b" " * 9_000_000)),
    "another content of the same length": lambda e: e.__setitem__(-1, (e[-1][0], b"?" * len(e[-1][1]))),
    "two files in each other's place": lambda e: e.__setitem__(slice(2, 4), [(e[2][0], e[3][1]), (e[3][0], e[2][1])]),
    "a file that unpacks to a hundred times its size": lambda e: e.__setitem__(-1, (e[-1][0], b"0" * 30_000_000)),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("what", EXTRA)
def test_a_file_with_anything_else_in_it_is_refused(whole: tuple[Stick, Path, bytes], what: str) -> None:
    assert refused(whole, packed(whole[2], EXTRA[what])) in ("damaged_update", "bad_signature")


@settings(LEAST, max_examples=20)
@given(data=st.data())
def test_a_changed_manifest_is_refused_whatever_was_changed(
    whole: tuple[Stick, Path, bytes], data: st.DataObject
) -> None:
    def change(entries: list[Entry]) -> None:
        plain = json.loads(entries[0][1])
        key = data.draw(st.sampled_from(sorted(plain)))
        plain[key] = data.draw(
            st.one_of(st.none(), st.integers(), st.text(max_size=9), st.lists(st.integers(), max_size=3))
        )
        changed = json.dumps(plain, separators=(",", ":"), sort_keys=True).encode()
        entries[0] = (info(NAME), changed if changed != entries[0][1] else changed + b" ")

    assert refused(whole, packed(whole[2], change)) in ("bad_signature", "damaged_update")


BAD_MANIFESTS: dict[str, Callable[[dict[str, object]], object]] = {
    "a form of tomorrow": lambda m: m.update(form=2),
    "a version that is none": lambda m: m.update(version="0.2"),
    "a version with a path in it": lambda m: m.update(version="../../0.9.9"),
    "a path that climbs": lambda m: _path(m, "../x"),
    "a path that climbs in the middle": lambda m: _path(m, "a/../../x"),
    "a path from the root": lambda m: _path(m, "/x"),
    "a path of Windows": lambda m: _path(m, "c:\\x"),
    "a device": lambda m: _path(m, "a/NUL.txt"),
    "a name that ends in a dot": lambda m: _path(m, "a/x."),
    "a name that turns letters round": lambda m: _path(m, "a/x\u202etxt"),
    "the manifest itself": lambda m: _path(m, NAME),
    "a file below a file": lambda m: _path(m, "latitude/x"),
    "a file twice": lambda m: _path(m, "latitude"),
    "a size below nothing": lambda m: _size(m, -1),
    "a size that is none": lambda m: _size(m, 1.5),
    "a size that fills any disk": lambda m: _size(m, 10**13),
    "a size that is true": lambda m: _size(m, True),
    "no program": lambda m: m.update(files=[]),
    "a link out of the folder": lambda m: m.update(links=[["_internal/x", "../../../etc/passwd"]]),
    "a link from the root": lambda m: m.update(links=[["_internal/x", "/etc/passwd"]]),
    "a link to a folder": lambda m: m.update(links=[["x", "_internal"]]),
    "a link to a link": lambda m: m.update(links=[["x", "y"], ["y", "latitude"]]),
    "a file below a link": lambda m: m.update(links=[["_internal", "latitude"]]),
    "a schema that is none": lambda m: m.update(schema="3"),
}


def _path(plain: dict[str, object], path: str) -> None:
    plain["files"].append([path, 0, "0" * 64, False])  # type: ignore[attr-defined]  # a list


def _size(plain: dict[str, object], size: object) -> None:
    plain["files"][0][1] = size  # type: ignore[index]  # a list of lists


@pytest.mark.parametrize("what", BAD_MANIFESTS)
def test_a_manifest_that_keeps_no_rule_is_refused_though_our_key_signed_it(
    whole: tuple[Stick, Path, bytes], what: str
) -> None:
    def change(entries: list[Entry]) -> None:
        plain = json.loads(entries[0][1])
        BAD_MANIFESTS[what](plain)
        raw = json.dumps(plain, separators=(",", ":"), sort_keys=True).encode()
        entries[:2] = [(info(NAME), raw), (info(SIGNATURE), release.sign(KEY, raw))]

    assert refused(whole, packed(whole[2], change)) == "bad_update"


def test_a_manifest_written_another_way_is_refused(whole: tuple[Stick, Path, bytes]) -> None:
    def change(entries: list[Entry]) -> None:
        raw = json.dumps(json.loads(entries[0][1])).encode()  # with spaces
        entries[:2] = [(info(NAME), raw), (info(SIGNATURE), release.sign(KEY, raw))]

    assert refused(whole, packed(whole[2], change)) == "bad_update"


def test_a_signature_made_for_something_else_is_none(whole: tuple[Stick, Path, bytes]) -> None:
    def change(entries: list[Entry]) -> None:
        name = entries[1][1].split()[0].decode()
        entries[1] = (info(SIGNATURE), f"{name} {KEY.sign(entries[0][1]).hex()}\n".encode())

    assert refused(whole, packed(whole[2], change)) == "bad_signature"


@pytest.mark.parametrize("thing", ["folder", "pipe", "link to nothing", "null"])
def test_what_is_no_file_is_not_waited_for(whole: tuple[Stick, Path, bytes], tmp_path: Path, thing: str) -> None:
    import os

    given = tmp_path / "x.latitude"
    if thing == "folder":
        given.mkdir()
    elif thing == "pipe":
        os.mkfifo(given)
    else:
        given.symlink_to("/dev/null" if thing == "null" else tmp_path / "nowhere")
    with pytest.raises(Refused):
        updating.look(whole[0].place, given, TRUSTED)


def test_a_stick_that_was_pulled_out_while_it_was_read_is_said(
    whole: tuple[Stick, Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    on, file, good = whole
    file.write_bytes(good)
    left = 3
    real = zipfile.ZipExtFile.read

    def read(self: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.EIO, "Input/output error")
        return real(self, n)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", read)
    with pytest.raises(LedgerFault, match="Nothing was changed"):
        updating.look(on.place, file, TRUSTED)
