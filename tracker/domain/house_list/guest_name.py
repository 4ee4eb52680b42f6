"""A guest's name as a property system writes it ("NGUYEN, Linh", two columns, titles) to the name as it is spoken."""

from __future__ import annotations

import re

# Han, kana, bopomofo, hangul: family names come first and stay there.
_EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3100-\u318f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U000323af]"
)
_NOT_LATIN = re.compile(r"[^\W\d_A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
_COMMA = re.compile("[,،，、﹐]")
_EDGE_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor herr frau mme mlle monsieur madame mademoiselle señor señora sra srta".split()
)
_TITLES = _EDGE_TITLES | frozenset(
    "sir dame lord lady m sr sig signor signora don doña mstr master rev hon capt".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv esq phd ph.d md m.d".split())
_NUMERALS = frozenset(("II", "III", "IV"))
_SMALL = frozenset(
    "van von vom der den de del dela della di da do dos das du des ter ten te zu zum zur y e bin binti bint ibn af av".split()
)
_SMALL_AFTER_DE = frozenset("la las los le".split())
_SEGMENT = re.compile(r"[^\W\d_]+")


def spoken_name(full: str) -> str:
    """The name of a single column. "LAST, First" turns round; anything else stays as written."""
    if not _COMMA.search(full):
        return full
    if _EAST_ASIAN.search(full):
        return " ".join(_parts(full))
    names, suffixes = _names_and_suffixes(full)
    if len(names) > 2:  # a firm, an address: whatever it is, it is not a last and a first name
        return full
    last = _without_titles(names[0]) if names else ""
    first = _without_titles(names[1]) if len(names) > 1 else ""
    return _joined(last, first, suffixes)


def joined_name(last: str, first: str, *, may_be_whole: bool = False) -> str:
    """The name of two columns. `may_be_whole`: the column of the last name may hold the whole name, first name too."""
    if _EAST_ASIAN.search(last + first):
        return " ".join(_parts(f"{last},{first}"))
    names, suffixes = _names_and_suffixes(last)
    first = " ".join(_parts(first))
    if len(names) < 2:
        if may_be_whole and " " in last and f" {first} ".casefold() in f" {last} ".casefold():
            return last
        return _joined("".join(names), first, suffixes)
    return spoken_name(last) if first.casefold() in ("", names[1].casefold()) else f"{first} {last}".strip(" ")


def _parts(text: str) -> list[str]:
    return [part for part in (part.strip(" ") for part in _COMMA.split(text)) if part]


def _names_and_suffixes(text: str) -> tuple[list[str], list[str]]:
    """What commas part: names, and Jr or III; a title after the second comma is dropped."""
    parts = _parts(text)
    parts = parts[:2] + [part for part in parts[2:] if not _is_one_of(part, _TITLES)]
    suffixes = [part for part in parts[1:] if part.casefold().rstrip(".") in _SUFFIXES]
    return parts[:1] + [part for part in parts[1:] if part not in suffixes], suffixes


def _joined(last: str, first: str, suffixes: list[str]) -> str:
    words = (_calmed(first, is_first=True), _calmed(last), *(_calmed_suffix(s) for s in suffixes))
    return " ".join(word for word in words if word)


def _is_one_of(part: str, words: frozenset[str]) -> bool:
    return part.casefold().replace(".", "").strip(" ") in words


def _without_titles(part: str) -> str:
    """The part without "Mr" before it or "MR" after it, unless nothing else is there."""
    words = part.split(" ")
    while len(words) > 1 and _is_one_of(words[0], _EDGE_TITLES):
        del words[0]
    while len(words) > 1 and _is_one_of(words[-1], _EDGE_TITLES):
        del words[-1]
    return " ".join(words)


def _calmed(part: str, *, is_first: bool = False) -> str:
    """A part in shouting Latin capitals in capitals and small letters; anything else as it is."""
    if not part.isupper() or sum(map(str.isalpha, part)) < 2 or _NOT_LATIN.search(part):
        return part
    words = part.split(" ")
    calm: list[str] = []
    for index, word in enumerate(words):
        small = word.casefold()
        ends = index == 0 if is_first else index == len(words) - 1
        if len(words) > 1 and not ends and (small in _SMALL or (small in _SMALL_AFTER_DE and "de" in calm)):
            calm.append(small)
        elif (index and word in _NUMERALS) or (is_first and re.fullmatch("[B-DF-HJ-NP-TV-XZ]{2}", word)):
            calm.append(word)  # King George III, and initials such as JD
        else:
            calm.append(_SEGMENT.sub(_capitalised, word))
    return " ".join(calm)


def _capitalised(segment: re.Match[str]) -> str:
    text = segment[0]
    if len(text) == 1 and segment.start() and segment.string[segment.start() - 1] in "'’":
        return text.lower()  # John's
    if text.startswith("MC") and len(text) > 4:
        return f"Mc{text[2]}{_lower(text[3:])}"
    return text[0] + _lower(text[1:])


def _calmed_suffix(suffix: str) -> str:
    return suffix.capitalize() if suffix.upper() in ("JR", "SR", "JR.", "SR.", "ESQ", "ESQ.") else suffix


def _lower(text: str) -> str:
    # "İ" becomes an i with a second dot over it otherwise
    return text.replace("İ", "i").lower()
