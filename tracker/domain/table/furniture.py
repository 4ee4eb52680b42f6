"""Rows of a printed report that are no guests: totals, page numbers, rules, the header said again on each page."""

from __future__ import annotations

import re

from tracker.domain.table.cells import plain

_COUNTED = r"(?:guests?|rooms?|persons?|people|pax|adults?|children|reservations?|records?|rows?|stays?|gäste|zimmer)"
_TOTAL = re.compile(
    r"\W*(?:(?:grand|sub|report|page)[ -]?)?(?:totals?|count|gesamt\w*|insgesamt|summe|anzahl|totale|totaal|合計|合计|總計|总计|小计|합계|итого)(?!\w).*",
    re.IGNORECASE | re.DOTALL,
)
# What a name has to be, wholly, to be a total although a room stands beside it: a guest may be called Total Recall.
_TOTAL_WHOLLY = re.compile(
    rf"\W*(?:(?:grand|sub|report|page)[ -]?)?totals?(?: (?:number )?(?:of )?{_COUNTED}(?: in[ -]house)?)?\W*[\d.,]*",
    re.IGNORECASE,
)
_NOTE = re.compile(
    rf"\W*(?:(?:page|seite|página|pagina|pág)\W*\d+.*|(?:end of|ende de[sr]) ?(?:the )?(?:report|list|file|liste|berichts)\W*"
    rf"|(?:printed|generated|exported|created|run|report|gedruckt|erstellt|stand)\b.*\d.*|\d+ {_COUNTED}(?!\w).*)",
    re.IGNORECASE | re.DOTALL,
)
_RULE = re.compile(r"[-–—=_*+~.·# ]*")
_LETTER = re.compile(r"[^\W\d_]")


def is_blank(cells: tuple[str, ...]) -> bool:
    """Whether nothing is written in the row, or only the rule that separates it from others."""
    return all(_RULE.fullmatch(plain(cell)) for cell in cells)


def is_header_again(cells: tuple[str, ...], header: tuple[str, ...]) -> bool:
    """Whether the row is the header once more, as reports print it on each page."""
    return len(cells) == len(header) and all(
        plain(a).casefold() == plain(b).casefold() for a, b in zip(cells, header, strict=True)
    )


def is_footer(cells: tuple[str, ...], room: str, name: str) -> bool:
    """Whether the row is a total or a note of the report; `room` and `name` are its plain cells under those headers."""
    first = next(filter(None, map(plain, cells)))[:200]
    if _TOTAL_WHOLLY.fullmatch(name[:200]):
        return True
    if _TOTAL.fullmatch(first):
        return not room or not _LETTER.search(name) or first == room[:200]
    return not (room and name) and bool(_NOTE.fullmatch(first)) and sum(bool(plain(cell)) for cell in cells) <= 3
