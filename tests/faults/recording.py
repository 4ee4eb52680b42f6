"""A recording of what a program wrote and synced in a folder, from strace, to be played onto a disk that loses power."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.acts import NAME
from tests.faults.disk import Disk
from tests.faults.stage import Played, Stage

NOTEBOOK = "acknowledged"
_CALLS = "openat,close,pwrite64,write,ftruncate,fdatasync,fsync,unlink,rename"
_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """One system call that succeeded: its texts in order, its numbers in order, and what it returned."""

    pid: int
    name: str
    texts: tuple[bytes, ...]
    numbers: tuple[int, ...]
    flags: str
    result: int


@dataclass(frozen=True)
class Recording:
    """The folder as it was, the calls in their order, and what the actor said."""

    folder: Path
    before: dict[str, bytes]
    calls: list[Call]
    played: Played

    def play(self) -> Iterator[tuple[Disk, list[str]]]:
        """The disk after each call that changed it or synced it, and what had been acknowledged by then."""
        disk = Disk(self.before)
        acknowledged: list[str] = []
        open_files: dict[int, int | None] = {}
        for call in self.calls:
            if call.name == "write":
                acknowledged.append(call.texts[0].decode())
            elif not _apply(disk, call, open_files, self.folder):
                continue
            yield disk, acknowledged


def _apply(disk: Disk, call: Call, open_files: dict[int, int | None], folder: Path) -> bool:
    """Do what the call did; False when it neither changed nor synced anything. A folder is None among the open."""
    if call.name == "openat":
        path = Path(call.texts[0].decode())
        if path == folder or path.parent != folder:
            open_files[call.result] = None
            return False
        known = path.name in disk.names
        open_files[call.result] = disk.open(path.name, create="O_CREAT" in call.flags)
        return not known
    if call.name == "unlink":
        disk.unlink(Path(call.texts[0].decode()).name)
        return True
    file = open_files[call.numbers[0]]
    if call.name == "close":
        del open_files[call.numbers[0]]
        return False
    if call.name in ("fdatasync", "fsync"):
        disk.sync_names() if file is None else disk.sync(file)
        return True
    assert file is not None
    if call.name == "ftruncate":
        disk.truncate(file, call.numbers[1])
    else:
        assert call.name == "pwrite64", call.name
        assert call.result == len(call.texts[0]) == call.numbers[-2], "a short write"
        disk.write(file, call.numbers[-1], call.texts[0])
    return True


def record(strace: str, folder: Path, act: str, **request: object) -> Recording:
    """Have an actor perform in `folder`, and record it. The notebook is a file of its own that no crash can take."""
    log = folder.parent / "calls"
    watched = [folder / NAME, folder / f"{NAME}-journal", folder, folder.parent / NOTEBOOK]
    paths = [x for path in watched for x in ("-P", str(path))]
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    wrap = (
        strace,
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-o",
        str(log),
        "-s",
        "1000000",
        "-xx",
        "-e",
        f"trace={_CALLS}",
        *paths,
    )
    with Stage(wrap) as stage:
        played = stage.play(act, folder, notebook=str(folder.parent / NOTEBOOK), **request)  # type: ignore[arg-type]  # acts take what they need
    assert (played.code, played.noise) == (0, ""), played
    return Recording(folder, before, list(_calls(log.read_text(), played.pid)), played)


def _calls(log: str, pid: int) -> Iterator[Call]:
    for line in log.splitlines():
        assert "unfinished" not in line, line[:200]
        found = _LINE.match(line)
        if found is None or int(found[1]) != pid or int(found[4]) < 0:
            continue
        texts = tuple(bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(found[3]))
        plain = _TEXT.sub('""', found[3])
        assert '..."' not in plain, "a text was cut short"
        numbers = tuple(int(n) for n in re.findall(r"(?:^|, )(\d+)(?=,|$)", plain))
        yield Call(pid, found[2], texts, numbers, plain, int(found[4]))
