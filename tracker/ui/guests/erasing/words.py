"""What an erasure takes and leaves, in words for three short lists. Pure; knows no widget and reads nothing."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.desk.erasing.erasure import Going
from tracker.desk.erasing.matters import Matter
from tracker.domain.stay import ERASED
from tracker.ui import dates, language
from tracker.ui.guests.words import tr

_NAMED = 4
"""So many line numbers are told; more are counted."""


def goes(going: Going) -> list[str]:
    """What is gone afterwards."""
    told = [tr("Every name and reading, the booking"), tr("Dates and rooms of the stay")] if going.stays else []
    if len(going.stays) > 1:
        told[1] = language.counted("Dates and rooms of {n} stay", "Dates and rooms of {n} stays", len(going.stays))
    if going.texts:
        told.append(
            language.counted("Notes and label texts of 1 line", "Notes and label texts of {n} lines", going.texts)
        )
    elsewhere = [text.seq for text in going.elsewhere if text.seq]  # a line of another desk has no number here
    if elsewhere:
        seqs, more = _numbers(elsewhere)
        told.append(tr("Texts that write the whole name: line {seqs}{more}").format(seqs=seqs, more=more))
    if going.drafts:
        told.append(tr("Drafts and typed lines of {who}").format(who=", ".join(going.typists)))
    return told


def _numbers(seqs: Sequence[int]) -> tuple[str, str]:
    """The first of some lines, and how many more."""
    rest = len(seqs) - _NAMED
    more = language.counted(" and {n} more", " and {n} more", rest) if rest > 0 else ""
    return ", ".join(map(str, seqs[:_NAMED])), more


def stays(going: Going) -> list[str]:
    """What the journal keeps."""
    if going.called:
        first = tr("The lines with their days, amounts and rooms")
    elif not going.lines:
        first = tr("No line: nothing was given")
    else:
        first = language.counted(
            "1 line with its amount and room, as “{erased}”",
            "{n} lines with amounts and rooms, as “{erased}”",
            going.lines,
            erased=language.said(ERASED),
        )
    return [first, tr("Totals, and the chain that proves them"), tr("A line that you erased the guest, and why")]


def out_of_reach(going: Going) -> list[str]:
    """Where the name can still be."""
    until = dates.plain_day(going.backups_until)
    alone = tr("A first or family name alone in somebody else's note")
    if going.alone:
        seqs, more = _numbers([text.seq for text in going.alone])
        alone = tr("A first or family name alone in somebody else's note: look at line {seqs}{more}").format(
            seqs=seqs, more=more
        )
    return [
        tr("Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on").format(
            day=until
        ),
        tr("Exported files (PDF, CSV), copies kept elsewhere, and paper"),
        alone,
    ]


def visits(going: Going) -> tuple[str, str]:
    """The offer to take other visits along, and where they were."""
    count = len(going.visits)
    where = "; ".join(_visit(s.room, dates.plain_day(s.arrival)) for s in going.visits[:3])
    more = language.counted("; and {n} more", "; and {n} more", count - 3) if count > 3 else ""
    if count == 1:
        return tr("Also the other visit under this name"), where
    return tr("Also the {n} other visits under this name").format(n=count), where + more


def _visit(room: str, day: str) -> str:
    return f"{room}, {day}" if room else day


def matter(found: Matter) -> str:
    """What is open, and what to do."""
    said = {
        "pending": tr("Line {seq} waits for an approval: approve or decline it first."),
        "estimate": tr("Line {seq} is an estimate until the bill is in; it can still be corrected afterwards."),
        "promise": tr("What line {seq} promised is not due yet: nobody will know whom it was promised to."),
        "counts": tr("Line {seq} still counts on the party's cap today: its headroom comes back."),
        "in_house": tr("The guest is in house: mark the guest as left first."),
    }
    return said[found.kind].format(seq=found.seq)


def stops(going: Going) -> Matter | None:
    """The matter that must be settled before anything can be erased here, or None."""
    return next((m for kind in ("pending", "in_house") for m in going.matters if m.kind == kind), None)
