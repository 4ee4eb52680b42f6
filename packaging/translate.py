#!/usr/bin/env python3
"""Finds every text of the window and the documents, keeps the dictionaries of `resources/languages` in step, compiles them.

    python packaging/translate.py           # after any change of a text, and after translating: writes .ts, .qm, .mo
    python packaging/translate.py --check   # whether what is committed is what the sources give; says what is missing
    python packaging/translate.py --left de # what German still lacks, with the place of each text

TRANSLATING. Edit `resources/languages/latitude_XX.ts`: put the words into <translation> and take `type="unfinished"`
away; then run this, which keeps what you wrote, sorts, and compiles. Nothing else is edited by hand. When all is done put
the language into COMPLETE of `tests/packaging/test_translate.py`. After a merge conflict in a .ts solve it as text, in a
.qm or .mo take either, and run this. The window reads the .qm; the documents, which know no Qt, the .mo (gettext's form,
which the standard library reads, plural rules included) with the contexts `paper` and `sentences` of the same .ts.

- `{name}` fields are filled later: keep every one, in any order; a field with a format (`{n:,}`, `{at:%H:%M}`) keeps it.
- `numerus="yes"` is a count, `{n}` of something. Each <numerusform> is one form of your language, in Qt's order (German,
  Spanish, French: one, other; Japanese: other; Arabic: zero, one, two, 3-10, 11-99, other). A form may say the number in
  a word and leave `{n}` out, and any field that the English for one, in <extracomment>, leaves out.
- The context says where a text stands: a class of the window, or `sentences` for what is said below it (refusals,
  faults, roles, the catalogue's presets and causes; `tracker/domain/sentences.py`), `counts`, `paper` for what stands in
  the PDF documents (room is short in heads of columns and under figures; the date's parts are texts, too), or `changes`
  for the lines of `resources/help/changes.md`.
- Keys (Ctrl+K, F1), codes (IT.wifi), examples of what is typed (c20, 2n, !1d, 25 Nov, label, credit, upgrade where it is
  the word to type) stay as they are: the quick line's words are the same in every language.
- Plain, calm, short: the glossary of the README. Labels of buttons must not grow beyond about 1.4 times.

WRITING TEXTS (developers): `self.tr("…")`, a module's `tr`/`say`, `counted("{n} line", "{n} lines", n)` of
`tracker.ui.language`, its `marked("context", "…")` for tables, `Sentence`/`Refused` below the window: in the
documents `tr` and `counted` of `tracker.reports.language`: literals only, whole sentences, `{name}` fields. A word that comes from below is shown through `said()` of `tracker.ui.language`.
"""

from __future__ import annotations

import argparse
import ast
import gc
import json
import re
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
CATALOGUE = ROOT / "resources" / "catalogue" / "seed.json"
CHANGES = ROOT / "resources" / "help" / "changes.md"
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1}
"""How many forms Qt asks of a count, by language."""
PLURALS = {
    "ar": "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5",
    "de": "n!=1", "es": "n!=1", "fr": "n>1", "ja": "0",
}  # fmt: skip
"""Which of them a number takes, as gettext is told and as Qt does it."""

SENTENCES, COUNTS, PAPER = "sentences", "counts", "paper"
_BELOW = {"Sentence": 1, "template": 1, "Refused": 2, "AskFirst": 2, "LedgerFault": 2}
"""What says something below the window, and at which place its words stand."""


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate. `one` is the English for a single thing, when it is a count."""

    context: str
    source: str
    one: str = field(default="", compare=False)
    place: str = field(default="", compare=False)

    @property
    def fields(self) -> set[str]:
        """The `{fields}` it is filled with, formats and all."""
        return fields_of(self.source)


def fields_of(text: str) -> set[str]:
    """The `{fields}` in a text."""
    return set(re.findall(r"\{\w+[^{}]*\}", text.replace("{{", "").replace("}}", "")))


def find(root: Path = ROOT) -> list[Text]:
    """Every text of the window, sorted; the same text of one context once. Raises ValueError for what is no literal."""
    files = [p for p in sorted((root / "tracker").rglob("*.py")) if "cli" not in p.relative_to(root).parts]
    collects = gc.isenabled()
    gc.disable()  # it would go through the trees of all files again and again, and they hold no cycle: half of the time
    try:
        sources = {path: path.read_text("utf-8") for path in files}
        parts = {path: _all_of(ast.parse(text, str(path))) for path, text in sources.items()}
        ways = {
            (_module(path, root), name): context
            for path, its in parts.items()
            if "translate" in sources[path]
            for name, context in _wrappers(its)
        }
        found = [text for path, its in parts.items() for text in _Finder(path, root, ways).texts(its)]
    finally:
        if collects:
            gc.enable()
    known: dict[Text, Text] = {}
    for text in [*found, *_of_catalogue(), *_of_changes()]:
        known.setdefault(text, text)
        if known[text].one != text.one:
            raise ValueError(f"{text.place}: {text.source!r} is a count and is none, or has two wordings for one")
    return sorted(known)


def _module(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


_ENDS = (ast.Name, ast.Constant, ast.expr_context, ast.operator, ast.cmpop, ast.boolop, ast.unaryop, ast.alias)
"""What holds nothing that says something."""


def _all_of(tree: ast.AST) -> list[tuple[ast.AST, str]]:
    """What may say something, each with the class it stands in, outer before inner and from the top to the bottom."""
    found, left = [], [(tree, "")]
    while left:
        node, inside = left.pop()
        if isinstance(node, ast.ClassDef):
            inside = node.name
        found.append((node, inside))
        held: list[ast.AST] = []
        for part in node._fields:
            value = getattr(node, part, None)
            if isinstance(value, list):
                held += [one for one in value if isinstance(one, ast.AST) and not isinstance(one, _ENDS)]
            elif isinstance(value, ast.AST) and not isinstance(value, _ENDS):
                held.append(value)
        left += [(one, inside) for one in reversed(held)]
    return found


def _wrappers(parts: Iterable[tuple[ast.AST, str]]) -> Iterator[tuple[str, str]]:
    """(name, context) of functions that pass their first argument on to Qt's `translate`."""
    for made, _inside in parts:
        if isinstance(made, ast.FunctionDef) and made.args.args:
            for call, _ in _all_of(made):
                if (
                    isinstance(call, ast.Call)
                    and len(call.args) > 1
                    and isinstance(call.args[0], ast.Constant)
                    and isinstance(call.args[1], ast.Name)
                    and call.args[1].id == made.args.args[0].arg
                    and ast.unparse(call.func).endswith("translate")
                ):
                    yield made.name, str(call.args[0].value)


class _Finder:
    def __init__(self, path: Path, root: Path, ways: dict[tuple[str, str], str]) -> None:
        self._place, self._module, self._ways = str(path.relative_to(root)), _module(path, root), ways
        self._names = {name: context for (module, name), context in ways.items() if module == self._module}
        self._modules: dict[str, str] = {}

    def texts(self, parts: Iterable[tuple[ast.AST, str]]) -> Iterator[Text]:
        for node, _inside in parts:
            if isinstance(node, ast.ImportFrom) and node.module:
                for name in node.names:
                    here, whole = name.asname or name.name, f"{node.module}.{name.name}"
                    if (node.module, name.name) in self._ways:
                        self._names[here] = self._ways[node.module, name.name]
                    self._modules[here] = whole
        for node, inside in parts:
            if isinstance(node, ast.Call):
                yield from self._call(node, inside)

    def _call(self, call: ast.Call, inside: str) -> Iterator[Text]:
        way = call.func
        name = way.attr if isinstance(way, ast.Attribute) else way.id if isinstance(way, ast.Name) else ""
        owner = way.value.id if isinstance(way, ast.Attribute) and isinstance(way.value, ast.Name) else ""
        if name == "tr" and owner == "self":
            yield from self._said(inside, call.args[:1], strict=True)
        elif name in ("marked", "QT_TRANSLATE_NOOP", "translate") and len(call.args) > 1:
            if all(isinstance(part, ast.Constant) for part in call.args[:2]):
                yield from self._said(ast.literal_eval(call.args[0]), call.args[1:2])
        elif name == "counted" and len(call.args) > 2:
            one, many = (list(_literals(part)) for part in call.args[:2])
            below = not self._module.startswith("tracker.ui")
            for single, plural in zip(one, many, strict=True):
                yield Text(SENTENCES if below else COUNTS, plural, single, f"{self._place}:{call.lineno}")
        elif not owner and name in _BELOW:
            yield from self._said(SENTENCES, call.args[_BELOW[name] - 1 : _BELOW[name]])
        elif not owner and name in self._names:
            yield from self._said(self._names[name], call.args[:1])
        elif (self._modules.get(owner, ""), name) in self._ways:
            yield from self._said(self._ways[self._modules[owner], name], call.args[:1])
        elif name == "tr":
            raise ValueError(f"{self._place}:{call.lineno}: {owner}.tr() says nothing of its context: use self.tr()")

    def _said(self, context: str, words: Iterable[ast.expr], *, strict: bool = False) -> Iterator[Text]:
        for part in words:
            literals = list(_literals(part))
            if strict and not literals:
                raise ValueError(f"{self._place}:{part.lineno}: self.tr() of what is no literal is never found")
            for literal in literals:
                if literal.strip():
                    yield Text(context, literal, place=f"{self._place}:{part.lineno}")


def _literals(part: ast.expr) -> Iterator[str]:
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        yield part.value
    elif isinstance(part, ast.IfExp):
        yield from _literals(part.body)
        yield from _literals(part.orelse)


def _of_catalogue() -> Iterator[Text]:
    plain = json.loads(CATALOGUE.read_text("utf-8"))
    families = plain["causes"]
    labels = [p["label"] for p in (*plain["presets"], *families, *plain["templates"])]
    labels += [cause["label"] for family in families for cause in family["causes"]]
    for label in [*labels, *plain["guidance"]]:
        yield Text(SENTENCES, label, place="resources/catalogue/seed.json")


def _of_changes() -> Iterator[Text]:
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from tracker.ui.help.changes import parse

    for release in parse(CHANGES.read_text("utf-8")):
        for line in release.lines:
            yield Text("changes", line, place="resources/help/changes.md")


def read(language: str, folder: Path = FOLDER) -> dict[tuple[str, str], list[str]]:
    """What a dictionary holds: the forms (one, or those of a count) by context and source; only finished ones."""
    path, found = folder / f"latitude_{language}.ts", {}
    if path.exists():
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                words = message.find("translation")
                if words is not None and words.get("type") != "unfinished":
                    forms = [form.text or "" for form in words.iter("numerusform")] or [words.text or ""]
                    if all(forms):
                        found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def written(language: str, texts: list[Text], known: dict[tuple[str, str], list[str]]) -> str:
    """The dictionary as it is to stand in the file: every text, what is known of it, nothing else."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = ""
    for text in texts:
        if text.context != context:
            lines += ["</context>"] if context else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        forms = known.get((text.context, text.source), [])
        count = FORMS[language] if text.one else 1
        done = len(forms) == count
        lines.append('    <message numerus="yes">' if text.one else "    <message>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.one:
            lines.append(f"        <extracomment>English for one: {escape(text.one)}</extracomment>")
        lines.append("        <translation>" if done else '        <translation type="unfinished">')
        if text.one:
            lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in (forms if done else [""] * count)]
            lines.append("        </translation>")
        else:
            lines[-1] += f"{escape(forms[0]) if done else ''}</translation>"
        lines.append("    </message>")
    return "\n".join([*lines, *(["</context>"] if context else []), "</TS>", ""])


def wrong(language: str, texts: list[Text], known: dict[tuple[str, str], list[str]]) -> list[str]:
    """What is wrong with the translations there are: fields that differ, spaces at the ends, a wrong number of forms."""
    found = []
    for text in texts:
        forms = known.get((text.context, text.source), [])
        spared = {"{n}", "{n:,}"} | (text.fields - fields_of(text.one)) if text.one else set()
        if forms and len(forms) != (FORMS[language] if text.one else 1):
            found.append(f"{language}: {text.source!r} has {len(forms)} forms")
        for form in forms:
            lost = text.fields ^ fields_of(form)
            if lost - spared:
                found.append(f"{language}: {form!r} and {text.source!r} differ in {', '.join(sorted(lost))}")
            elif _ends(form) != _ends(text.source):
                found.append(f"{language}: {form!r} begins or ends with other spaces than {text.source!r}")
    return found


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def compiled(ts: Path) -> bytes:
    """The .qm of a .ts, by the lrelease that comes with PySide6."""
    import PySide6

    tool = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.qm"
        subprocess.run([tool, "-silent", "-removeidentical", ts, "-qm", out], check=True)
        return out.read_bytes()


def on_paper(language: str, texts: list[Text], known: dict[tuple[str, str], list[str]]) -> bytes:
    """The .mo of what documents say: gettext's tables, a context before its text, the forms of a count one after the other."""
    count = FORMS[language]
    head = f"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals={count}; plural={PLURALS[language]};\n"
    words = {"": head}
    for text in texts:
        forms = known.get((text.context, text.source))
        if forms and text.context in (PAPER, SENTENCES):
            words[f"{text.context}\x04{text.source}" + (f"\x00{text.source}" if text.one else "")] = "\x00".join(forms)
    pairs = [(key.encode(), value.encode()) for key, value in sorted(words.items(), key=lambda pair: pair[0].encode())]
    at = 28 + 16 * len(pairs)
    tables, blob = [b"", b""], b""
    for side in (0, 1):
        for pair in pairs:
            tables[side] += struct.pack("<II", len(pair[side]), at + len(blob))
            blob += pair[side] + b"\x00"
    return struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) + b"".join(tables) + blob


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing: say what is not as the sources give it")
    parser.add_argument("--left", metavar="LANGUAGE", choices=sorted(FORMS), help="say what is not translated yet")
    asked = parser.parse_args(arguments)
    texts, said = find(), []
    if asked.left:
        known = read(asked.left)
        said = [f"{t.place}: {t.context}: {t.source}" for t in texts if (t.context, t.source) not in known]
        print("\n".join([*said, f"{asked.left}: {len(said)} of {len(texts)} are left"]))  # noqa: T201 - a command
        return 0
    for language in FORMS:
        ts, known = FOLDER / f"latitude_{language}.ts", read(language)
        qm, mo, text = ts.with_suffix(".qm"), ts.with_suffix(".mo"), written(language, texts, known)
        said += wrong(language, texts, known)
        if not asked.check:
            ts.write_text(text, "utf-8", newline="\n")
            qm.write_bytes(compiled(ts))
            mo.write_bytes(on_paper(language, texts, known))
        elif not ts.exists() or ts.read_text("utf-8") != text:
            said.append(f"{ts.name} is not what the sources give: run packaging/translate.py")
        elif not qm.exists() or qm.read_bytes() != compiled(ts):
            said.append(f"{qm.name} is not what {ts.name} gives: run packaging/translate.py")
        elif not mo.exists() or mo.read_bytes() != on_paper(language, texts, known):
            said.append(f"{mo.name} is not what {ts.name} gives: run packaging/translate.py")
        print(f"{language}: {len(known)} of {len(texts)} texts")  # noqa: T201 - a command
    print("\n".join(said))  # noqa: T201 - a command
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
