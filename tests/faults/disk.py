"""A disk that loses power: what was synced is there, and of the rest any part, torn at every 512 bytes.

Pure. A file's writes and truncations wait until the file is synced; a name's making and removing until its folder is.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

SECTOR = 512
WAYS = ("nothing", "everything", "some writes", "some sectors", "all but one", "only one", "up to a moment")
"""How much of what was not synced comes through."""


@dataclass(frozen=True)
class Atom:
    """The least part of a change that comes through or not: a sector of a write, a truncation, a name."""

    change: int
    offset: int = 0
    data: bytes = b""
    size: int | None = None
    name: str | None = None
    there: bool = False


@dataclass
class File:
    """What is safe of a file, and what waits."""

    safe: bytes = b""
    waiting: list[Atom] = field(default_factory=list)

    def now(self) -> bytes:
        """What a program reads."""
        return after(self.safe, self.waiting)


def after(content: bytes, atoms: list[Atom]) -> bytes:
    """A file's bytes after these changes."""
    whole = bytearray(content)
    for atom in atoms:
        if atom.size is not None:
            del whole[atom.size :]
            whole += bytes(atom.size - len(whole))
        else:
            whole += bytes(max(0, atom.offset - len(whole)))
            whole[atom.offset : atom.offset + len(atom.data)] = atom.data
    return bytes(whole)


class Disk:
    """A folder on the disk. Files are known by number, since a name can come to mean another one."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = [File(content) for content in files.values()]
        self.names = {name: number for number, name in enumerate(files)}
        self._safe_names = dict(self.names)
        self._waiting_names: list[tuple[Atom, int]] = []
        self._changes = 0

    def open(self, name: str, *, create: bool) -> int:
        """The number of the file of that name, made if it is not there."""
        if name not in self.names and create:
            self._files.append(File())
            self.names[name] = len(self._files) - 1
            self._waiting_names.append((Atom(self._next(), name=name, there=True), self.names[name]))
        return self.names[name]

    def unlink(self, name: str) -> None:
        self._waiting_names.append((Atom(self._next(), name=name), self.names.pop(name)))

    def write(self, file: int, offset: int, data: bytes) -> None:
        change = self._next()
        for begin, end in _sectors(offset, len(data)):
            self._files[file].waiting.append(Atom(change, begin, data[begin - offset : end - offset]))

    def truncate(self, file: int, size: int) -> None:
        self._files[file].waiting.append(Atom(self._next(), size=size))

    def sync(self, file: int) -> None:
        self._files[file] = File(self._files[file].now())

    def sync_names(self) -> None:
        self._safe_names, self._waiting_names = dict(self.names), []

    def _next(self) -> int:
        self._changes += 1
        return self._changes

    def lose_power(self, dice: random.Random) -> dict[str, bytes]:
        """What may be found when power is back: the files of the folder by name."""
        atoms = [atom for file in self._files for atom in file.waiting] + [atom for atom, _ in self._waiting_names]
        kept = _kept(sorted(atoms, key=lambda atom: atom.change), dice)
        names = dict(self._safe_names)
        for atom, number in self._waiting_names:
            if id(atom) in kept and atom.name is not None:
                if atom.there:
                    names[atom.name] = number
                elif names.get(atom.name) == number:
                    del names[atom.name]
        return {name: self._found(self._files[number], kept, dice) for name, number in names.items()}

    @staticmethod
    def _found(file: File, kept: set[int], dice: random.Random) -> bytes:
        """The file's content. Where a file has grown and the data did not come through, anything may stand."""
        through: list[Atom] = []
        for atom in file.waiting:
            if id(atom) in kept:
                through.append(atom)
            elif atom.size is None and dice.random() < 0.3:
                grown = len(after(file.safe, through))
                lost = max(0, atom.offset + len(atom.data) - max(grown, atom.offset))
                if lost and atom.offset + len(atom.data) > grown:
                    start = max(grown, atom.offset)
                    through.append(
                        Atom(atom.change, start, dice.randbytes(lost) if dice.random() < 0.5 else bytes(lost))
                    )
        return after(file.safe, through)


def _sectors(offset: int, length: int) -> Iterator[tuple[int, int]]:
    begin = offset
    while begin < offset + length:
        end = min(offset + length, (begin // SECTOR + 1) * SECTOR)
        yield begin, end
        begin = end


def _kept(atoms: list[Atom], dice: random.Random) -> set[int]:
    """Which atoms come through, by identity."""
    way, share = dice.choice(WAYS), dice.random()
    whole = {change for change in {atom.change for atom in atoms} if dice.random() < share}
    one = dice.randrange(len(atoms)) if atoms else 0
    chosen = {
        "nothing": [],
        "everything": atoms,
        "some writes": [atom for atom in atoms if atom.change in whole],
        "some sectors": [atom for atom in atoms if dice.random() < share],
        "all but one": atoms[:one] + atoms[one + 1 :],
        "only one": atoms[one : one + 1],
        "up to a moment": atoms[:one],
    }[way]
    return {id(atom) for atom in chosen}
