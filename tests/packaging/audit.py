"""An auditor's desk: an exported journal to tamper with, and the verifier from `packaging/` as a module."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.rig import Hotel
from tracker.desk import approvals
from tracker.desk.insights import replies
from tracker.desk.promises import landing, making, settling
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import chain

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging/verify_journal.py"
FORMAT = ROOT / "packaging/journal-format.md"
Lines = list[dict[str, Any]]


def loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_journal", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VERIFIER = loaded()


def worked(hotel: Hotel) -> None:
    """Two days: gestures of every kind, an approval, a decline, reversals, two closed shifts and an open one."""
    ada, wang = hotel.guest(), hotel.guest("王小明", "413")
    for n in range(3):
        hotel.post(ada, 500 + n, note=f"note {n} “quoted” \\ \t end")
    hotel.post(ada, 1000, kind=Kind.UPGRADE, nights=3)
    hotel.reverse(hotel.post(wang, 2000))
    hotel.post(wang, 12_000, approver="LL")
    waiting = [hotel.post(wang, 50_000, approver="LL").line.seq for _ in range(2)]
    approvals.resolve(hotel.ledger, waiting[0], hotel.people["MM"], hotel.now, granted=True)
    approvals.resolve(hotel.ledger, waiting[1], hotel.people["MM"], hotel.now, granted=False)
    hotel.close(note="quiet night")
    own = hotel.at("2026-11-24 09:00").post(ada, 700, by="R2").line.seq
    replies.reply(hotel.ledger, "split", [own], "two rooms, two causes", hotel.people["R2"], hotel.now)
    hotel.post(wang, 900_000, by="MM")  # no cap is in force for a manager
    hotel.close()
    promised(hotel, ada)
    hotel.post(ada, 100, by="R2")


def promised(hotel: Hotel, stay: Stay) -> None:
    """A promise that stands alone, handed on and kept, and one that belongs to it; how they landed."""
    lead, rep = hotel.people["LL"], hotel.people["R2"]
    new = making.NewPromise(new_uuid(), stay.id, "2h", "call back about the parcel")
    line = making.make(hotel.ledger, new, rep, hotel.now)
    making.hand_over(hotel.ledger, line.seq, "LL", lead, hotel.now)
    making.make(hotel.ledger, replace(new, uuid=new_uuid(), about=line.seq, owner="LL"), rep, hotel.now)
    settling.settle(hotel.ledger, line.seq, lead, hotel.now, kept=True, words="reached her")
    landing.record(hotel.ledger, line.seq, Outcome.FINE, rep, hotel.now, "pleased")


def first(lines: Lines, kind: str, at: int = 0) -> int:
    """The seq of the first line of a kind (or of the one `at` places later)."""
    return int([line["seq"] for line in lines if line["kind"] == kind][at])


def said_of(path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    """What the verifier answers: exit code and sentence."""
    capsys.readouterr()
    code = VERIFIER.main([str(path), *more])
    return code, capsys.readouterr().out


def write(path: Path, lines: Lines) -> Path:
    path.write_text("".join(f"{chain.canonical(line)}\n" for line in lines))
    return path


def rechained(lines: Lines) -> Lines:
    """The lines numbered and hashed anew, as a program would that has the source and no conscience."""
    before: dict[str, tuple[int, str]] = {}
    done = []
    for seq, line in enumerate(lines, 1):
        number, prev = before.get(line["desk"], (0, "0" * 64))
        fresh = {**line, "seq": seq, "desk_seq": number + 1, "prev": prev}
        fields = [chain.canonical(fresh["body"]) if name == "body" else fresh[name] for name in chain.FIELDS]
        fresh["hash"] = chain.line_hash(fields, bytes.fromhex(prev)).hex()
        before[line["desk"]] = (number + 1, fresh["hash"])
        done.append(fresh)
    return done


def changed(kind: str, at: int = 0, /, **fields: Any) -> Callable[[Lines], int]:
    """Change fields of a line; `body` is merged into its body."""

    def change(lines: Lines) -> int:
        seq = first(lines, kind, at)
        line = lines[seq - 1]
        line["body"] = {**line["body"], **fields.get("body", {})}
        line.update({name: value for name, value in fields.items() if name != "body"})
        return seq

    return change
