"""Every chain that the hub holds, as files that anybody can verify: by the auditor, who needs no ledger. Changes nothing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.desk.documents import whole_file
from tracker.desk.meeting import driver
from tracker.domain.meeting import place_of
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import others
from tracker.ledger.keep.rows import text_of

if TYPE_CHECKING:
    from tracker.hub.lines import Hub

PAGE = 2_000


@dataclass(frozen=True)
class Chain:
    """A desk's chain in its file: how many lines hold, and what is wrong after them ("" when all do)."""

    hotel: str
    label: str
    desk: str
    lines: int
    wrong: str
    file: Path


def audit(
    url: str, ask_password: Callable[[], str], out: Path, progress: Callable[[int, int], None] | None = None
) -> list[Chain]:
    """Write each desk's chain into a file of its own in `out`; `progress` is told how many lines of
    how many are, and may raise Stopped: then the chain that was under way has no file.

    Refused for a bad address or password, or a folder that cannot be written to; LedgerFault when the hub cannot be reached. What does
    not hold is written as far as it does.
    """
    driver.require()
    place, typed = place_of(url)
    from tracker.hub.lines import Hub
    from tracker.hub.outside import from_no_desk
    from tracker.hub.server import Server

    with from_no_desk(place), Server(place, typed or ask_password()) as server:
        hub = Hub(server)
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refused(
                "bad_out", Sentence("{out} cannot be a folder ({why}): choose another.", out=out, why=error.strerror)
            ) from error
        if progress is not None:
            progress(0, 0)
        every, made = hub.every_desk(), list[Chain]()
        whole = sum(lines for *_, lines in every)

        def tell(done: int) -> None:
            if progress is not None:
                before = sum(chain.lines for chain in made)
                progress(before + done, max(whole, before + done))

        for row in every:
            made.append(_written(hub, out, *row, tell))
        return made


def _written(hub: Hub, out: Path, hotel: str, label: str, desk: str, lines: int, tell: Callable[[int], None]) -> Chain:
    file, head, wrong = out / _file_name(hotel, label, desk), others.Head(), ""
    hub.hotel = hotel
    with whole_file(file) as written, closing(hub.chain(desk, PAGE)) as pages, hub.server.let_go_when_stopped():
        for page in pages:
            rows = page.rows
            try:
                others.check(rows, desk, head)
            except Refused as refusal:
                rows = rows[: int(str(refusal.facts["desk_seq"])) - head.desk_seq - 1]
                wrong = str(others.not_continued(label, head.desk_seq + len(rows) + 1).message)
            if rows:
                written.writelines(text_of(row).encode() + b"\n" for row in rows)
                head = others.head_of(rows[-1])
                tell(head.desk_seq)
            if wrong:
                break
    if not wrong and (head.desk_seq < lines or lines == 0):
        wrong = _ended(label, head.desk_seq, lines)
    return Chain(hotel, label, desk, head.desk_seq, wrong, file)


def _file_name(*names: str) -> str:
    """Names that the server gives, which the auditor need not trust: none leads out of the folder, and no two come to one file."""
    plain = "-".join(re.sub(r"[^a-z0-9]", "_", name) for name in names)
    if plain != "-".join(names):
        plain += "-" + hashlib.sha256("\0".join(names).encode()).hexdigest()[:8]
    return f"{plain}.jsonl"


def _ended(label: str, found: int, lines: int) -> str:
    """What is wrong with a chain that ends after so many lines, of which the hub says how many there are (0: it does not know)."""
    if found < lines:
        return str(Sentence("the hub does not give line {n} of desk {desk}", n=found + 1, desk=label))
    return f"the hub has lines of desk {label} and does not know any more how many there were" if found else ""
