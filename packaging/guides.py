#!/usr/bin/env python3
"""Says which sections of the guides a language lacks, has of an older English text, or tells otherwise than English does.

    python packaging/guides.py                      # all of it, by language; ends with 1 when there is anything
    python packaging/guides.py --language de        # of one language
    python packaging/guides.py --done de lead       # after going over a guide: its sections say the English of today

TRANSLATING. `resources/help/guide/lead.md` is the English guide, `resources/help/guide/de/lead.md` the German one: the same
sections, blocks and pictures in the same order. Under every heading a row `<!-- 1a2b3c4d -->` says which English text the
section was made of; `--done` writes it, nobody else does. When an English section changes this command and a test name its
translations: go over them, then say `--done`, which refuses while the two are not built alike.

- What is typed (rows with four spaces, and what stands between backticks) stays as it is, in any order within its block.
- Names of buttons, pages and commands are those of `resources/languages/latitude_XX.ts`; a test compares them.
- Japanese joins its rows without a space, every other language with one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tracker.desk.guide import folder  # noqa: E402 - from the sources beside this file
from tracker.domain.guide import ROLES, Block, Guide, parse  # noqa: E402
from tracker.domain.languages import ENGLISH, TONGUES  # noqa: E402

LANGUAGES = tuple(code for code in TONGUES if code != ENGLISH)


def read(role: str, language: str, where: Path | None = None) -> Guide | None:
    """A guide as it lies in its own language, or None where there is none."""
    place = where or folder()
    file = place / f"{role}.md" if language == ENGLISH else place / language / f"{role}.md"
    return parse(role, file.read_text("utf-8"), language) if file.is_file() else None


def behind(english: Guide, other: Guide) -> list[str]:
    """The sections that say an older English text than today's, or name none."""
    pairs = zip(english.sections, other.sections, strict=False)
    return [f"“{mine.title}” is of an older text of “{his.title}”" for his, mine in pairs if mine.of != his.digest]


def unlike(english: Guide, other: Guide) -> list[str]:
    """Where the two are not built alike."""
    if len(english.sections) != len(other.sections):
        return [f"it has {len(other.sections)} sections, not {len(english.sections)}"]
    found: list[str] = []
    for his, mine in zip(english.sections, other.sections, strict=True):
        if [(b.kind, b.mark) for b in his.blocks] != [(b.kind, b.mark) for b in mine.blocks]:
            found.append(f"“{mine.title}” has other blocks than “{his.title}”")
            continue
        pairs = zip(his.blocks, mine.blocks, strict=True)
        found += [f"“{mine.title}”: {why}" for one, same in pairs for why in _otherwise(one, same)]
    return found


def _otherwise(english: Block, other: Block) -> Iterator[str]:
    if english.kind == "typed" and english.words != other.words:
        yield f"what is typed is not {english.words.splitlines()[0]!r} …"
    elif english.kind != "typed" and english.words == other.words:
        yield f"{english.words[:40]!r} … is not translated"
    if sorted(english.keys) != sorted(other.keys):
        lost = sorted(set(english.keys) ^ set(other.keys)) or sorted(english.keys)
        yield f"{', '.join(lost)} not as often as in {english.words[:40]!r} …"


def stamped(english: Guide, text: str) -> str:
    """The text of a guide in another language, each section said to be of today's English."""
    rows: list[str] = []
    at = 0
    for row in text.splitlines():
        if row.startswith("<!-- "):
            continue
        rows.append(row)
        if row.startswith(("# ", "## ")):
            rows.append(f"<!-- {english.sections[at].digest} -->")
            at += 1
    return "\n".join([*rows, ""])


def wrong(languages: tuple[str, ...], where: Path | None = None) -> list[str]:
    """All that is to be done in these languages."""
    found: list[str] = []
    for role in ROLES:
        english = read(role, ENGLISH, where)
        if english is None:
            raise FileNotFoundError(f"the English guide for {role} is not there")
        for language in languages:
            other = read(role, language, where)
            told = ["it is not there"] if other is None else [*unlike(english, other), *behind(english, other)]
            found += [f"{language}/{role}.md: {one}" for one in told]
    return sorted(found)


def done(language: str, role: str, where: Path | None = None) -> list[str]:
    """Mark a guide as one of today's English text; says why not, where the two are not built alike."""
    english, other = read(role, ENGLISH, where), read(role, language, where)
    if english is None or other is None:
        return [f"{language}/{role}.md: it is not there"]
    told = unlike(english, other)
    if not told:
        file = (where or folder()) / language / f"{role}.md"
        file.write_text(stamped(english, file.read_text("utf-8")), "utf-8", newline="\n")
    return [f"{language}/{role}.md: {one}" for one in told]


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--language", choices=LANGUAGES, help="only this one")
    parser.add_argument("--done", nargs=2, metavar=("LANGUAGE", "ROLE"), help="its sections say today's English")
    asked = parser.parse_args(arguments)
    if asked.done and (asked.done[0] not in LANGUAGES or asked.done[1] not in ROLES):
        parser.error(f"--done takes one of {', '.join(LANGUAGES)} and one of {', '.join(ROLES)}")
    said = done(*asked.done) if asked.done else wrong((asked.language,) if asked.language else LANGUAGES)
    print("\n".join(said or ["Nothing is left."]))  # noqa: T201 - a command
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
