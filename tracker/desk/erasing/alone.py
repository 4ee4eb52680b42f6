"""A part of a guest's name alone in a text of somebody else: told, for somebody to look, and gone where that is asked for. Erases nothing.

“Rose in 412” may be anybody: by a part of a name no text is lost by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker.domain.mentions import unspaced
from tracker.domain.names import search_keys
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, counted
from tracker.domain.stay import Stay
from tracker.ledger import erasure
from tracker.ledger import house as of_house
from tracker.ledger.erasure import Text
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.desk.erasing.erasure import Going

WHOSE = "alone"
"""In the place of a stay: whose such a text is nobody knows."""
_SHORTEST = 3
"""A part of a name of fewer letters is a word of many texts."""
AFTERWARDS = timedelta(days=7)
"""So long after a stay texts are still likely to be about it."""
_SHOWN = 8
"""So many line numbers are told."""


def parts(names: Iterable[str]) -> list[tuple[str, str]]:
    """(`WHOSE`, part) of each name that is written in words."""
    words = {word for name in names if not unspaced(name) for key in search_keys(name) for word in key.split()}
    return [(WHOSE, word) for word in sorted(words) if len(word) >= _SHORTEST]


def of_those_days(ledger: Ledger, texts: Sequence[Text], stays: Sequence[Stay], day: date) -> tuple[Text, ...]:
    """Those of these texts that this desk wrote while one of the stays lasted, up to `day` if it still does, or soon after."""
    house, found = of_house.house(ledger), set[int]()
    for stay in stays:
        ended = house.local(stay.left_at).date() if stay.left_at is not None else stay.departure or day
        found |= erasure.on_days(ledger, [text.seq for text in texts], stay.arrival, ended + AFTERWARDS)
    return tuple(sorted((text for text in texts if text.seq in found), key=lambda text: text.seq))


def taken_along(going: Going, also: Collection[int]) -> Going:
    """What goes, with the texts of these lines. Refused for a line that has no such text."""
    chosen = tuple(text for text in going.alone if text.seq in also)
    if len(chosen) < len(set(also)):
        other = min(set(also) - {text.seq for text in chosen})
        raise Refused(
            "no_name_there",
            Sentence(
                "The text of line {seq} has no part of the guest's name alone, or is not of the days of the stay: leave it out.",
                seq=other,
            ),
        )
    rest = tuple(text for text in going.alone if text.seq not in also)
    return replace(going, elsewhere=(*going.elsewhere, *chosen), alone=rest)


def sentence(texts: Sequence[Text]) -> Sentence:
    """Where to look."""
    seqs = ", ".join(str(text.seq) for text in texts[:_SHOWN]) + (" …" if len(texts) > _SHOWN else "")
    return counted(
        "{n} text of those days has a part of the name alone and stays, for it may be anybody's: look at line {seqs}.",
        "{n} texts of those days have a part of the name alone and stay, for they may be anybody's: look at lines {seqs}.",
        len(texts),
        seqs=seqs,
    )
