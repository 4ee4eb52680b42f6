"""Rooms among the tokens that are not plain numbers (“12A”, “B-12”, “Villa 3”) and the ? that asks; knows no names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.domain.names import search_key
from tracker.domain.quick_line.amounts import BODY
from tracker.domain.quick_line.guest.stays import StayIndex, fold_room
from tracker.domain.quick_line.text.everyday import EVERYDAY
from tracker.domain.quick_line.text.tokens import Token
from tracker.domain.quick_line.text.words import KINDS, Vocabulary

_MORE = re.compile(rf"(?:{'|'.join(KINDS)})?~?{BODY}~?|\d+n|r\d+[a-z]?")


def _means_more(key: str) -> bool:
    """Whether a room written like that could also be an amount or nights: “C20”, “1.04”, “2N”."""
    return bool(_MORE.fullmatch(key))


def find_doors(
    tokens: Sequence[Token], index: StayIndex, words: Vocabulary
) -> tuple[list[Token], dict[int, str], frozenset[int]]:
    """The tokens with rooms of two words made one; the folded rooms by place; the places that a ? stands after."""
    tokens, asked = _asked(tokens, index)
    tokens, doors = _pairs(tokens, index)
    unsure: dict[int, str] = {}
    for token in tokens:
        room = fold_room(token.key)
        if token.at in doors or token.quoted or token.key.isdecimal() or not token.key[:1].isalnum():
            continue
        if not index.is_room(room):
            continue
        if _means_more(token.key) or not any(c.isdecimal() for c in room):
            unsure[token.at] = room
        else:
            doors[token.at] = room
    for at, room in unsure.items():
        token = next(t for t in tokens if t.at == at)
        if index.in_room(room) and _is_needed(token, tokens, doors, index, words):
            doors[at] = room
    return tokens, doors, asked


def _asked(tokens: Sequence[Token], index: StayIndex) -> tuple[list[Token], frozenset[int]]:
    out: list[Token] = []
    asked: set[int] = set()
    for token in tokens:
        room = token.key.rstrip("?")
        bare = fold_room(room.removeprefix("#"))
        if token.key == "?" and out and index.is_room(fold_room(out[-1].key.removeprefix("#"))) and not out[-1].quoted:
            asked.add(out[-1].at)
        elif token.key != room and room and (room.isdecimal() or index.is_room(bare)):
            asked.add(token.at)
            out.append(Token(token.text, room, token.at))
        else:
            if token.key != room and room:
                asked.add(token.at)
            out.append(token)
    return out, frozenset(asked)


def _pairs(tokens: Sequence[Token], index: StayIndex) -> tuple[list[Token], dict[int, str]]:
    out: list[Token] = []
    doors: dict[int, str] = {}
    for token in tokens:
        before = out[-1] if out else None
        if before and not token.quoted and not before.quoted and before.at not in doors:
            room = fold_room(before.key + token.key)
            word_first = before.key[:1].isalpha() and before.key not in KINDS and not before.key[-1:].isdecimal()
            if word_first and token.key.isdecimal() and index.in_room(room):
                out[-1] = Token(f"{before.text} {token.text}", room, token.at)
                doors[token.at] = room
                continue
        out.append(token)
    return out, doors


def _is_needed(
    token: Token, tokens: Sequence[Token], doors: dict[int, str], index: StayIndex, words: Vocabulary
) -> bool:
    """Whether “c20” or “garden”, being also a room in house, is to be read as the room: when nothing else names the guest."""
    others = [t for t in tokens if t.at != token.at and not t.quoted]
    if doors or any(t.key[:1] == "#" or index.in_room(fold_room(t.key)) for t in others):
        return False
    if token.key in KINDS or token.key in EVERYDAY or token.key in words.cause_words | words.preset_words:
        return False
    return not any(
        index.here.whole(part) for t in others for part in search_key(t.key).split() if t.key not in EVERYDAY
    )
