"""What the fair lens says of a pattern: what it saw, beside the others, how it may be innocent. Never that anybody did wrong."""

from __future__ import annotations

from tracker.desk.insights.seeing import Asked, Shown
from tracker.domain.insights.lens import Finding
from tracker.ui import language
from tracker.ui.insights.words import person, tr


def title(asked: Asked, shown: Shown) -> str:
    """What was seen, and whose gestures they are."""
    said = {
        "split": tr("Several gestures for one matter"),
        "under_cap": tr("Just under the cap"),
        "pair": tr("One rep and one guest"),
        "repost": tr("Taken back and posted again"),
        "last_hour": tr("In the last hour of the shift"),
    }[asked.finding.pattern]
    return f"{said} · {person(shown, asked.finding.rep)}"


def seen(asked: Asked) -> str:
    """How often, of how many."""
    f = asked.finding
    if f.pattern == "pair":
        return tr("{n} of the {of} gestures to {guest} came from this rep.").format(
            n=f.n, of=f.of, guest=language.said(asked.guest)
        )
    said = {
        "split": tr(
            "{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap,"
            " together above it. {of} gestures in all."
        ),
        "under_cap": tr("{n} of {of} gestures used the cap to its last twentieth, and not beyond."),
        "repost": tr("{n} of {of} gestures were taken back, and posted once more for the same guest within a day."),
        "last_hour": tr("{n} of {of} gestures were posted in the last hour before the shift was closed."),
    }[f.pattern]
    return said.format(n=f.n, of=f.of)


def base(f: Finding) -> str:
    """How often it happens otherwise."""
    share = tr("{n} of {of}, {percent} %").format(n=f.base_n, of=f.base_of, percent=percent(f.base_n, f.base_of))
    if f.pattern == "pair":
        return tr("This rep's share of the gestures to everybody else: {share}.").format(share=share)
    return tr("All others: {share}. This rep: {percent} %.").format(share=share, percent=percent(f.n, f.of))


def innocent(f: Finding) -> str:
    """A reading in which nothing is wrong."""
    return {
        "split": tr("A trouble that came back the next day, or two guests in one room, looks exactly like this."),
        "under_cap": tr(
            "A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same."
        ),
        "pair": tr("A long stay, a guest who asks for the same person, or a room on this rep's round look the same."),
        "repost": tr("Who corrects a wrong room or amount at once does exactly this, and should."),
        "last_hour": tr("Complaints come at check-out; and who is busy writes up the gestures at the end."),
    }[f.pattern]


def lines(f: Finding) -> str:
    """Which lines, so that anybody can look."""
    shown = ", ".join(str(seq) for seq in f.seqs[-12:])
    return tr("Lines {seqs}").format(seqs=shown) if len(f.seqs) <= 12 else tr("Lines … {seqs}").format(seqs=shown)


def percent(n: int, of: int) -> str:
    """A share in whole percent."""
    return f"{100 * n / of:.0f}" if of else "0"
