"""The mirror: every line a second time as text, caught up from whatever is there, and never in the desk's way."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.rig import Hotel, found, reopened
from tracker.ledger.chain import line_hash
from tracker.ledger.keep import follower as of_follower
from tracker.ledger.keep import mirror, mirror_files
from tracker.ledger.keep.follower import Follower
from tracker.ledger.keep.mirror import Mirrored, catch_up
from tracker.ledger.keep.mirror_files import files, last_row, mend, rows
from tracker.ledger.keep.places import choose, places
from tracker.ledger.keep.rows import COLUMNS, row_of, text_of
from tracker.ledger.verify import raw_lines

JUMP = {"similar_line", "clock_jump"}
VERIFIER = Path(__file__).parents[3] / "packaging" / "verify_journal.py"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mirror"


def followed(hotel: Hotel) -> Follower:
    hotel.ledger.follower = made = Follower(hotel.ledger.path)
    return made


def texts(folder: Path) -> list[str]:
    return [line for path in files(folder) for line in path.read_text().splitlines()]


def test_each_commit_is_mirrored_as_the_export_writes_it(hotel: Hotel, folder: Path) -> None:
    follower = followed(hotel)
    hotel.post(hotel.guest(), 700, note="for the cold soup")
    hotel.later(days=9).post(hotel.guest("Bob Sample", "7"), 500, confirmed=JUMP)
    assert follower.wait()
    assert follower.mirrored == Mirrored("ok", hotel.count())
    assert texts(folder) == list(raw_lines(hotel.ledger))
    assert [path.name for path in files(folder)] == ["journal-2026-11.jsonl", "journal-2026-12.jsonl"]
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in files(folder))
    whole = "".join(path.read_text() for path in files(folder))
    for word in ("Ada", "Example", "Bob", "Sample", "soup"):
        assert word not in whole.replace("Grand Hotel Example", "")


def test_the_independent_verifier_reads_it(hotel: Hotel, folder: Path) -> None:
    hotel.post(hotel.guest(), 700)
    assert catch_up(hotel.ledger, folder).state == "ok"
    done = subprocess.run([sys.executable, VERIFIER, *files(folder)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done


def test_a_clock_that_goes_back_or_leaps_does_not_shuffle_the_files(hotel: Hotel, folder: Path) -> None:
    stay = hotel.guest()
    hotel.post(stay, 100)
    catch_up(hotel.ledger, folder)
    hotel.later(days=-40).post(stay, 100)
    catch_up(hotel.ledger, folder)
    assert [path.name for path in files(folder)] == ["journal-2026-11.jsonl"]
    assert texts(folder) == list(raw_lines(hotel.ledger))


def test_what_was_posted_while_the_mirror_was_away_comes_with_the_next_line(hotel: Hotel, folder: Path) -> None:
    stay = hotel.guest()
    catch_up(hotel.ledger, folder)
    for _ in range(30):
        hotel.post(stay, 1)
    follower = followed(hotel)
    hotel.post(stay, 1)
    assert follower.wait()
    assert texts(folder) == list(raw_lines(hotel.ledger))


def test_a_failing_mirror_never_stops_a_post_and_shows(hotel: Hotel, folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    follower = followed(hotel)
    hotel.post(hotel.guest(), 700)
    assert follower.wait()
    assert follower.mirrored is not None
    assert follower.mirrored.state == "failed"
    assert "cannot be written to" in follower.mirrored.problem
    folder.unlink()
    hotel.post(hotel.guest("Bob Sample", "9"), 700)
    assert follower.wait()
    assert follower.mirrored == Mirrored("ok", hotel.count())


def test_closing_the_ledger_finishes_the_mirror(hotel: Hotel, folder: Path) -> None:
    followed(hotel)
    stay = hotel.guest()
    for _ in range(20):
        hotel.post(stay, 1)
    lines = hotel.count()
    hotel.ledger.close()
    assert len(texts(folder)) == lines


def test_another_ledgers_mirror_is_left_alone(hotel: Hotel, folder: Path, tmp_path: Path) -> None:
    catch_up(hotel.ledger, folder)
    before = texts(folder)
    (tmp_path / "other").mkdir()
    other = found(tmp_path / "other")
    result = catch_up(other.ledger, folder)
    other.ledger.close()
    assert result.state == "foreign"
    assert "another ledger's" in result.problem
    assert texts(folder) == before


def test_a_ledger_that_is_behind_its_mirror_is_noticed(hotel: Hotel, founded: Path, folder: Path) -> None:
    hotel.post(hotel.guest(), 700)
    catch_up(hotel.ledger, folder)
    before, lines = texts(folder), hotel.count()
    path = hotel.ledger.path
    hotel.ledger.close()
    path.write_bytes(founded.read_bytes())  # an old ledger, put back by hand
    old = reopened(path.parent)
    result = catch_up(old.ledger, folder)
    old.ledger.close()
    assert (result.state, result.seq) == ("ahead", lines)
    assert "an old ledger was put back" in result.problem
    assert texts(folder) == before


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hotel, Path]]:
    """A hotel with some lines, and its whole mirror."""
    place = tmp_path_factory.mktemp("long")
    hotel = found(place)
    stay = hotel.guest()
    for _ in range(6):
        hotel.later(days=3).post(stay, 1, confirmed=JUMP, note="höflich\n\"'\\ 漢字 \u2028")
    catch_up(hotel.ledger, place / "mirror")
    yield hotel, place / "mirror"
    hotel.ledger.close()


HARM = st.sampled_from(("tear", "repeat", "drop", "swap", "noise", "foreign", "flip", "empty"))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(HARM, st.integers(0, 2**16)), max_size=4))
def test_whatever_became_of_the_mirror_no_line_is_made_up_and_every_lost_one_comes_back(
    long: tuple[Hotel, Path], tmp_path_factory: pytest.TempPathFactory, harms: list[tuple[str, int]]
) -> None:
    hotel, whole = long
    truth = list(raw_lines(hotel.ledger))
    folder = tmp_path_factory.mktemp("harmed")
    lines = [(path.name, line) for path in files(whole) for line in path.read_bytes().splitlines(keepends=True)]
    for what, where in harms:
        lines = harmed(lines, what, where)
    for name in {name for name, _ in lines}:
        (folder / name).write_bytes(b"".join(line for at, line in lines if at == name))
    kept = {line for _, line in lines}
    result = catch_up(hotel.ledger, folder, thorough=True)
    held = [line for path in files(folder) for line in path.read_bytes().splitlines(keepends=True)]
    good = {line for line in held if line.endswith(b"\n") and row_of(line[:-1])}
    assert {line.rstrip(b"\n").decode() for line in good} == set(truth)
    assert result == Mirrored("ok", len(truth))
    assert {line for line in kept if line.endswith(b"\n")} <= set(held)  # only appended to
    assert catch_up(hotel.ledger, folder, thorough=True) == result
    assert [line for path in files(folder) for line in path.read_bytes().splitlines(keepends=True)] == held


def test_gaps_longer_than_a_page_come_back_and_the_mirror_ends_where_it_ended(
    long: tuple[Hotel, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hotel, whole = long
    monkeypatch.setattr(mirror, "PAGE", 2)
    truth = [line.encode() + b"\n" for line in raw_lines(hotel.ledger)]
    name = files(whole)[0].name
    (tmp_path / name).write_bytes(b"".join([truth[0], truth[2], *truth[8:]]))
    assert catch_up(hotel.ledger, tmp_path, thorough=True) == Mirrored("ok", len(truth))
    held = [line for path in files(tmp_path) for line in path.read_bytes().splitlines(keepends=True)]
    assert set(held) == set(truth)
    assert held[-1] == truth[-1]
    assert len(held) == len(truth) + 1  # the last one stands there once more


def harmed(lines: list[tuple[str, bytes]], what: str, where: int) -> list[tuple[str, bytes]]:
    if not lines:
        return lines
    at = where % len(lines)
    name, line = lines[at]
    dice = random.Random(where)
    if what == "tear":  # a power cut: the last line ends anywhere
        return [*lines[:at], (name, line[: dice.randrange(len(line))])]
    if what == "empty":
        return lines[:at]
    changed = {
        "repeat": [(name, line), (name, line)],
        "drop": [],
        "swap": [*lines[at + 1 : at + 2], (name, line)],
        "noise": [(name, bytes(dice.choices(range(14, 256), k=40)) + b"\n"), (name, line)],
        "foreign": [(name, line.replace(b'"desk_seq":', b'"desk_seq":9')), (name, line)],
        "flip": [(name, bytes([line[0] ^ 1]) + line[1:])],
    }[what]
    rest = lines[at + 2 :] if what == "swap" else lines[at + 1 :]
    return [*lines[:at], *changed, *rest]


@given(st.binary(max_size=300), st.integers(0, 400))
def test_only_what_follows_the_last_line_feed_is_cut_away(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, extra: int
) -> None:
    folder = tmp_path_factory.mktemp("torn")
    path = folder / "journal-2026-11.jsonl"
    path.write_bytes(data + b"x" * extra)
    mend(folder)
    whole, feed, _ = (data + b"x" * extra).rpartition(b"\n")
    assert path.read_bytes() == whole + feed
    assert last_row(folder) is None
    assert set(rows(path)) <= {None}


def test_a_line_is_believed_only_in_its_one_form(hotel: Hotel) -> None:
    text = next(raw_lines(hotel.ledger))
    good = row_of(text.encode())
    assert good is not None
    plain = json.loads(text)
    bad = [
        {**plain, "amount": 5}, {**plain, "seq": 0}, {**plain, "seq": True}, {**plain, "seq": "1"}, {**plain, "body": "{}"},
        {**plain, "more": 1}, {k: v for k, v in plain.items() if k != "rep"}, {**plain, "prev": plain["prev"][2:]},
        {**plain, "hash": "00" * 32}, {**plain, "desk": None}, {**plain, "stay": 7}, [plain], None,
    ]  # fmt: skip
    for one in bad:
        assert row_of(json.dumps(one, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()) is None, one
    assert row_of(json.dumps(plain).encode()) is None  # edited: other spaces
    assert row_of(b"[" * 100_000) is None
    assert row_of(b"\xff\xfe") is None
    assert row_of(text.encode() + b" " * 1_000_000) is None


def test_the_mirror_lies_where_it_was_chosen_to(hotel: Hotel, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(hotel.ledger.path.parent, mirror=stick)
    assert places(hotel.ledger.path.parent).mirror == stick
    follower = followed(hotel)
    hotel.guest()
    hotel.post(hotel.guest("Bob Sample", "9"), 700)
    assert follower.wait()
    assert texts(stick) == list(raw_lines(hotel.ledger))
    assert not (tmp_path / "mirror").exists()


def test_a_line_longer_than_what_is_read_at_once_is_found_from_the_end(tmp_path: Path, hotel: Hotel) -> None:
    catch_up(hotel.ledger, tmp_path / "mirror")
    path = files(tmp_path / "mirror")[-1]
    whole = path.read_bytes()
    last = last_row(tmp_path / "mirror")
    path.write_bytes(whole + b"x" * (3 * mirror_files._SEEN) + b"\n" + b"y" * (2 * mirror_files._SEEN))
    assert last_row(tmp_path / "mirror") == last
    mend(tmp_path / "mirror")
    assert path.read_bytes() == whole + b"x" * (3 * mirror_files._SEEN) + b"\n"


def test_who_looks_the_mirror_through_rests_again_and_again(
    long: tuple[Hotel, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hotel, whole = long
    monkeypatch.setattr(mirror, "RESTS", 2)
    rests = list[bool]()

    def rest() -> bool:
        rests.append(False)
        return False

    lines = len(list(raw_lines(hotel.ledger)))
    assert catch_up(hotel.ledger, whole, thorough=True, rest=rest) == Mirrored("ok", lines)
    assert len(rests) == (lines + 1) // 2


def test_a_line_that_is_posted_while_the_mirror_is_looked_through_is_mirrored_first(
    hotel: Hotel, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stay = hotel.guest()
    for n in range(8):
        hotel.post(stay, 100 + n)
    catch_up(hotel.ledger, folder)
    name = files(folder)[0].name
    held = (folder / name).read_bytes().splitlines(keepends=True)
    (folder / name).write_bytes(b"".join([*held[:2], *held[4:]]))
    monkeypatch.setattr(mirror, "RESTS", 2)
    seen = list[int]()

    def rest() -> bool:
        seen.append(len(texts(folder)))
        if len(seen) == 2:
            hotel.post(stay, 700)
        return len(seen) == 2

    assert catch_up(hotel.ledger, folder, thorough=True, rest=rest) == Mirrored("ok", hotel.count())
    assert seen[2] == seen[1] + 1
    assert set(texts(folder)) == set(raw_lines(hotel.ledger))
    assert texts(folder)[-1] == list(raw_lines(hotel.ledger))[-1]
    assert len(texts(folder)) == hotel.count() + 1  # the last one stands there once more, after those that were lost


def test_looking_through_stands_back_for_hands_and_new_lines_do_not_wait_for_it(
    hotel: Hotel, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower, stay = followed(hotel), hotel.guest()
    for n in range(8):
        hotel.post(stay, 100 + n)
    assert follower.wait()
    monkeypatch.setattr(mirror, "RESTS", 1)
    monkeypatch.setattr(of_follower, "BACK", 600.0)
    follower.stands_back = lambda: True
    follower.poke(thorough=True)
    assert follower.wait()  # it is far from through
    hotel.post(stay, 700)
    assert follower.wait()
    assert texts(folder) == list(raw_lines(hotel.ledger))
    begun = time.monotonic()
    follower.close()
    assert time.monotonic() - begun < 5


def test_a_line_of_another_ledger_in_the_place_of_ours_is_not_taken_for_it(
    long: tuple[Hotel, Path], tmp_path: Path
) -> None:
    hotel, whole = long
    truth = [line.encode() + b"\n" for line in raw_lines(hotel.ledger)]
    row = row_of(truth[3][:-1])
    assert row is not None
    theirs = [*row]
    theirs[COLUMNS.index("amount")] = 77
    theirs[-1] = line_hash(tuple(theirs[1:-2]), theirs[-2])
    forged = text_of(theirs).encode() + b"\n"
    assert row_of(forged[:-1]) is not None  # it is whole in itself
    (tmp_path / files(whole)[0].name).write_bytes(b"".join([*truth[:3], forged, *truth[4:]]))
    assert catch_up(hotel.ledger, tmp_path, thorough=True).state == "ok"
    held = [line for path in files(tmp_path) for line in path.read_bytes().splitlines(keepends=True)]
    assert set(held) == {*truth, forged}
