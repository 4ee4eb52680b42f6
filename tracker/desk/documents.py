"""Writes documents: facts from the ledger, bytes from the reports, and a file that is whole or not there."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import BinaryIO, TypeVar

from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.signing import missing
from tracker.desk.signing.seal import Signer, signed_or_plain, signer
from tracker.domain.facts import DayFacts, Paper, ShiftFacts
from tracker.domain.guide import GuideFacts
from tracker.domain.house import TRAINING
from tracker.domain.insights.facts import InsightsFacts, InsightsTable
from tracker.domain.languages import tongue
from tracker.domain.line_up import LineUpFacts
from tracker.domain.papers import HandoverFacts, LetterFacts, PaperFacts, PolicyFacts, VoucherFacts
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.restated import HotelSupplementFacts, SupplementFacts
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import windows
from tracker.ledger.store import Ledger

Facts = ShiftFacts | DayFacts | SupplementFacts | HotelSupplementFacts | PaperFacts | InsightsTable | GuideFacts
_PART = (".latitude-", ".part")
STALE = timedelta(hours=1)
"""No document takes that long: what is older was cut off."""


@dataclass(frozen=True)
class Written:
    """A document on disk: where, its SHA-256 (hex), and the head of the chain it prints.

    Of a business day also the value given (minor units), and restated with what was corrected later; of a paper beside
    the reports the total of its proof. `signed` says with which key, `unsigned` why it is not where it should be.
    """

    file: Path
    sha256: str
    head: str
    value: int | None = None
    restated: int | None = None
    signed: str = ""
    unsigned: str = ""


def shift_report(facts: ShiftFacts, paper: Paper | None = None) -> bytes:
    """The PDF of a shift. Same facts, same bytes. Slow (the first one loads reportlab): not on the window's thread."""
    from tracker.reports.shift import render_shift

    return render_shift(_on(facts, paper))


def day_report(facts: DayFacts, paper: Paper | None = None) -> bytes:
    """The PDF of a business day."""
    from tracker.reports.day import render_day

    return render_day(replace(facts, hotel=replace(facts.hotel, paper=paper)) if paper else facts)


def supplement_report(facts: SupplementFacts | HotelSupplementFacts, paper: Paper | None = None) -> bytes:
    """The PDF of a supplement, to a shift's report or a hotel's day. Same facts, same bytes."""
    from tracker.reports.hotel_day import render_hotel_supplement
    from tracker.reports.supplement import render_supplement

    shown = replace(facts, hotel=replace(facts.hotel, paper=paper)) if paper else facts
    return render_supplement(shown) if isinstance(shown, SupplementFacts) else render_hotel_supplement(shown)


def paper_beside(facts: PaperFacts, paper: Paper | None = None) -> bytes:
    """The PDF of a paper beside the reports. Same facts, same bytes."""
    from tracker.reports.papers import handover, insights, letter, line_up, policy_card, voucher

    shown = replace(facts, hotel=replace(facts.hotel, paper=paper)) if paper else facts
    if isinstance(shown, HandoverFacts):
        return handover.render_handover(shown)
    if isinstance(shown, InsightsFacts):
        return insights.render_insights(shown)
    if isinstance(shown, LetterFacts):
        return letter.render_letter(shown)
    if isinstance(shown, LineUpFacts):
        return line_up.render_line_up(shown)
    return policy_card.render_policy(shown) if isinstance(shown, PolicyFacts) else voucher.render_voucher(shown)


P = TypeVar("P", bound=LetterFacts | VoucherFacts)


def in_language(facts: P, code: str) -> P:
    """What goes to a guest, in the language that was chosen for it. Refused for a language there is none of."""
    return replace(facts, hotel=replace(facts.hotel, language=tongue(code).code))


def drawn(facts: Facts) -> bytes:
    """The PDF of any of these documents; of a table its CSV."""
    if isinstance(facts, InsightsTable):
        from tracker.desk.export.insights_csv import insights_csv  # which writes through this module

        return insights_csv(facts)
    if isinstance(facts, GuideFacts):
        from tracker.reports.guide import render_guide

        return render_guide(facts)
    if isinstance(facts, SupplementFacts | HotelSupplementFacts):
        return supplement_report(facts)
    if isinstance(facts, ShiftFacts):
        return shift_report(facts)
    return day_report(facts) if isinstance(facts, DayFacts) else paper_beside(facts)


def head_of(facts: Facts) -> str:
    """The head of the chain that the document prints (hex); empty for a guide, which tells of no hotel."""
    late = facts.restated if isinstance(facts, DayFacts) else None
    return late.head if late is not None else facts.head


def _on(facts: ShiftFacts, paper: Paper | None) -> ShiftFacts:
    return replace(facts, hotel=replace(facts.hotel, paper=paper)) if paper else facts


def write_report(
    ledger: Ledger, out: Path, now: datetime, *, number: int | None = None, day: date | None = None, paper: Paper | None = None,
    original: bool = False,
) -> Written:  # fmt: skip
    """Write a shift's (or a day's) PDF. Refused or LedgerFault as `whole_file`; the same number renders again.

    `original`: a day as it ended, without what was corrected later.
    """
    out = place(ledger, out)
    if day is not None:
        of_day = day_facts(ledger, day, now)
        of_day = replace(of_day, restated=None) if original else of_day
        done = write_bytes(out, day_report(of_day, paper), head_of(of_day), signer(ledger))
        return replace(done, value=of_day.value, restated=of_day.restated.restated.value if of_day.restated else None)
    facts = shift_facts(ledger, number, now)
    return write_bytes(out, shift_report(facts, paper), facts.head, signer(ledger))


def write_supplement(
    out: Path, facts: SupplementFacts | HotelSupplementFacts, paper: Paper | None = None, who: Signer | None = None
) -> Written:
    """Write a supplement's PDF. Refused or LedgerFault as `whole_file`; the same number renders again."""
    out = out.with_name(named(out.name, training=facts.hotel.training))
    return write_bytes(out, supplement_report(facts, paper), facts.head, who)


def write_paper(ledger: Ledger, out: Path, facts: PaperFacts, paper: Paper | None = None) -> Written:
    """Write the PDF of a paper beside the reports. Refused or LedgerFault as `whole_file`."""
    return replace(
        write_bytes(place(ledger, out), paper_beside(facts, paper), facts.head, signer(ledger)), value=facts.value
    )


def write_bytes(out: Path, data: bytes, head: str, who: Signer | None = None) -> Written:
    """Put bytes at `out`, whole or not at all, with a signature behind them where somebody signs."""
    made, why = signed_or_plain(data, who)
    with whole_file(out) as file:
        file.write(made)
    signed = who.fingerprint if who is not None and made is not data else ""
    if who is not None and (signed or why):
        missing.note(who.folder, failed=bool(why))
    return Written(out, hashlib.sha256(made).hexdigest(), head, signed=signed, unsigned=why)


def is_the_ledger(ledger: Ledger, path: Path) -> bool:
    """Whether `path` is the live ledger's own file. It is compared by name and number, never opened."""
    try:
        return path.expanduser().samefile(ledger.path)
    except (OSError, RuntimeError):
        return False


def named(name: str, *, training: bool) -> str:
    """The file name of a document: made in a hotel to practise in, it begins with TRAINING."""
    return f"{TRAINING} {name}" if training and TRAINING not in name else name


def place(ledger: Ledger, out: Path) -> Path:
    """Where a document of this ledger goes that was asked for as `out`. Refused as `check_out`."""
    check_out(ledger, out)
    try:
        return out.with_name(named(out.name, training=of_house.house(ledger).training))
    except ValueError:  # no name at all: `whole_file` says so
        return out


def check_out(ledger: Ledger, out: Path) -> None:
    """Refused when writing `out` would replace the ledger, or what SQLite keeps beside it."""
    beside = out.name.lower().startswith(ledger.path.name.lower()) and is_the_ledger(
        ledger, out.parent / ledger.path.name
    )
    if beside or is_the_ledger(ledger, out):
        raise Refused("bad_out", Sentence("{out} is the ledger itself: choose another file name.", out=out))


def check_place(out: Path) -> None:
    """Refused when nothing can be written to `out`, as `whole_file` says it."""
    _target(out)


@contextmanager
def whole_file(out: Path) -> Iterator[BinaryIO]:
    """A file that appears at `out` only once it is complete and on disk.

    Refused when the folder is not there or `out` is a folder or a device; LedgerFault when the disk fails. The ledger is safe
    either way, and trying again gives the same content.
    """
    target = _target(out)
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=_PART[0], suffix=_PART[1])
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(target))
        windows.put(Path(temporary), target)
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        raise LedgerFault(
            "cannot_write",
            Sentence(
                "{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.",
                out=out,
                why=error.strerror,
            ),
            elsewhere=True,
        ) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                Path(temporary).unlink()


def sweep(folder: Path, now: datetime) -> None:
    """Delete what exports that were cut off left in a folder: it may hold names. What is being written is left alone.

    OSError when the disk fails.
    """
    for part in folder.glob(f"{_PART[0]}*{_PART[1]}"):
        with suppress(FileNotFoundError, PermissionError):  # it went meanwhile, or is held open: the next time
            if now.timestamp() - part.stat().st_mtime > STALE.total_seconds():
                part.unlink()


def _target(out: Path) -> Path:
    """The file that `out` names, links followed. A device or a pipe is refused: renaming a file over it would end it."""
    try:
        named_here = out.expanduser()
        wrong = windows.wrong_name(named_here)
        if wrong is not None:  # before anything asks Windows: it would answer for a device
            raise Refused("bad_out", wrong)
        target = named_here.resolve()
        if target.is_dir():
            raise Refused("bad_out", Sentence("{out} is a folder: add a file name.", out=out))
        if not target.parent.is_dir():
            raise Refused(
                "bad_out", Sentence("The folder {parent} is not there: choose one that is.", parent=target.parent)
            )
        if target.exists() and not target.is_file():
            raise Refused("bad_out", Sentence("{out} is no ordinary file: choose another file name.", out=out))
    except (OSError, RuntimeError, ValueError):  # a name that is too long, a user who is not there, a NUL
        raise Refused("bad_out", "That is no file name this computer can use: choose a shorter, plainer one.") from None
    return target


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, or those this account gives to a new one."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no directory handle to flush; the rename is journalled there
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
