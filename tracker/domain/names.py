"""Text that people type: what is accepted as a name, a room, a note; and the key it is found by. Knows no screen."""

from __future__ import annotations

import re
import unicodedata

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

MAX_NAME = 200
MAX_ROOM = 12
MAX_NOTE = 2000

# Bidi overrides and isolates, and the invisible ones that make two names look like one (blanks of no width, soft hyphens,
# fillers, tags); joiners (ZWNJ, ZWJ) stay, because Persian and Indic names need them, and direction marks.
_HIDDEN = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\u00ad\u115f\u1160\u17b4\u17b5\u180e\u2061\u2062"
    "\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\u3164\uffa0\ufff9\ufffa\ufffb"
) | frozenset(map(chr, range(0xE0000, 0xE0080)))
_BLANK = "\u2800"  # a Braille cell without dots is a sign to Unicode, and nothing to the eye
_BREAKS = re.compile(r"[\r\n\t\v\f\x85\u2028\u2029]+")
_ROOM = re.compile(r"[^\W_](?:[\w .\-/]*[^\W_])?")
# Letters that Unicode does not decompose, as people type them on another keyboard.
_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ı": "i", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss"}
)

# Marks that are left out in typing: of Latin, Greek and Cyrillic, Hebrew points, Arabic short vowels.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]"
)

# Marks within a name that are left out in typing, a capital within a word, letters that are written out elsewhere.
_WITHIN = re.compile(r"(?<=\w)['\u2019\u02bc\u2018`\u00b4\u2010\u2011.\-](?=\w)")
_CAPITAL = re.compile(r"(?<=[a-z\u00df-\u00ff])(?=[A-Z\u00c0-\u00de])")
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"}
)
_PARTICLES = frozenset(
    "o d l de da di do du del des dos das la le los las el al ibn bin ben bint abu abd abdul mc mac st san van von der den"
    " ter ten zu af av ni nic ap عبد ابو بن ال".split()
)
_SIGNS = re.compile(r"[^\w]+")
_ONE_WAY = re.compile(r"[A-Za-z][a-z]*(?: [A-Za-z][a-z]*)*")


def clean_name(text: str) -> str:
    """A person's name as written: NFC, outer and doubled spaces gone. Refused when empty, too long or not printable."""
    return _clean(text, "name", Sentence("The name"), MAX_NAME)


def clean_note(text: str) -> str:
    """Free text, up to 2,000 letters; line breaks become spaces. May be empty."""
    if not text or (len(text) <= MAX_NOTE and _is_tidy(text)):
        return text
    return _clean(_BREAKS.sub(" ", text), "note", Sentence("The note"), MAX_NOTE, may_be_empty=True)


def clean_promised(text: str) -> str:
    """What is promised, in words; else as `clean_note`."""
    if not text or (len(text) <= MAX_NOTE and _is_tidy(text)):
        return text
    return _clean(_BREAKS.sub(" ", text), "promised", Sentence("What is promised"), MAX_NOTE, may_be_empty=True)


def clean_field(text: str, what: str) -> str:
    """A short field of a form (carrier, folio, destination …), up to 200 letters. May be empty."""
    return _clean(text, "field", what, MAX_NAME, may_be_empty=True)


def _clean(text: str, code: str, what: str, most: int, *, may_be_empty: bool = False) -> str:
    if _is_tidy(text) and len(text) <= most:
        return text
    tidy = " ".join(unicodedata.normalize("NFC", text).split(" ")).strip()
    tidy = re.sub(r" {2,}", " ", tidy)
    plain = tidy.isascii() and tidy.isprintable()
    if not plain and any(c in _HIDDEN or unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co", "Zl", "Zp") for c in tidy):
        raise Refused(
            f"bad_{code}", Sentence("{what} holds invisible control characters: type it again without them.", what=what)
        )
    if not tidy and not may_be_empty:
        raise Refused(f"bad_{code}", Sentence("{what} is empty: type at least one letter.", what=what))
    if tidy and not seen(tidy):
        raise Refused(f"bad_{code}", Sentence("{what} holds nothing that can be seen: type it again.", what=what))
    if len(tidy) > most:
        raise Refused(
            f"bad_{code}",
            Sentence("{what} is {count:,} letters long: use at most {most:,}.", what=what, count=len(tidy), most=most),
        )
    return tidy


def _is_tidy(text: str) -> bool:
    """Whether nothing in the text has to be tidied or looked at: most text is so, and it is told at once."""
    return (
        text.isprintable()
        and "  " not in text
        and text == text.strip()
        and (text.isascii() or (unicodedata.is_normalized("NFC", text) and _HIDDEN.isdisjoint(text)))
        and any(map(str.isalnum, text))
    )


def seen(text: str) -> bool:
    """Whether anything of the text can be seen: more than blanks, joiners, direction marks and accents on nothing."""
    return any(unicodedata.category(c)[0] not in "CMZ" and c != _BLANK for c in text)


def clean_room(text: str) -> str:
    """A room as written on the door: up to 12 letters, digits, or - / . inside. Refused otherwise."""
    tidy = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).strip().upper())
    if not tidy:
        raise Refused("bad_room", "The room is empty: type a room number such as 412.")
    if len(tidy) > MAX_ROOM or not _ROOM.fullmatch(tidy):
        shown = "".join(c for c in text.strip() if c.isprintable())[:16]
        if len(tidy) <= MAX_ROOM and _ROOM.fullmatch(shown):
            raise Refused(
                "bad_room",
                Sentence("“{shown}” holds something invisible: type the room again without it.", shown=shown),
            )
        raise Refused(
            "bad_room",
            Sentence(
                "“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.",
                shown=shown,
                most=MAX_ROOM,
            ),
        )
    return tidy


def search_key(text: str) -> str:
    """What a name is found by: case and accents folded, so that “nguyen” finds “Nguyễn” and “lukasz” “Łukasz”.

    Only accents that people leave out are: vowel and voicing marks of Indic scripts, Thai and kana tell names apart.
    A name without a letter in it is its own key.
    """
    if text.isascii():
        kept = text.lower()
    else:
        folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        kept = unicodedata.normalize("NFC", _ACCENTS.sub("", folded).translate(_PLAIN))
    if kept.isascii():
        words = _SIGNS.sub(" ", kept).split()
    else:
        words = "".join(
            c if c.isalnum() or c == "_" or unicodedata.category(c)[0] == "M" else " " for c in kept
        ).split()
    return " ".join(words or kept.split())


def search_keys(text: str) -> tuple[str, ...]:
    """Every way in which a name is typed, its `search_key` first.

    Also without the marks within it (“oneil”, “jeanluc”) and the blank after a particle (“delacruz”, “عبدالله”), apart at a
    capital within a word (“mc donald”), and with ä, ö, ü, ø and å written out (“mueller”). Each is the name, never one like it.
    """
    found = [search_key(text)]
    if not _ONE_WAY.fullmatch(text):
        for way in _letters(text):
            found += [search_key(way)] if way is not text else []
            if _WITHIN.search(way):
                found.append(search_key(_WITHIN.sub("", way)))
            if _CAPITAL.search(way):
                found.append(search_key(_CAPITAL.sub(" ", way)))
    return tuple(dict.fromkeys((*found, *map(_joined, found))))


def _letters(text: str) -> tuple[str, ...]:
    if text.isascii():
        return (text,)
    whole = unicodedata.normalize("NFC", text)
    return whole, whole.translate(_WRITTEN_OUT)


def _joined(key: str) -> str:
    """The key with every particle at the word that it belongs to."""
    words = key.split()
    if _PARTICLES.isdisjoint(words):
        return key
    return "".join(word if word in _PARTICLES else f"{word} " for word in words).strip()


def is_called(typed: str, names: str) -> bool:
    """Whether every word that is typed is a part of the names, in one of the ways in which either is written."""
    there = search_keys(names)
    return all(
        any(all(part in key for part in way.split()) for way in search_keys(word) for key in there)
        for word in typed_words(typed)
    )


def typed_words(text: str) -> list[str]:
    """The words by which somebody is looked for: signs between them look for nobody, unless they are all that is typed."""
    words = text.replace(",", " ").split()
    return [word for word in words if any(map(str.isalnum, word))] or words
