"""Programs that differ from ours in one condition: of the verifier, the guards or the throttle. Runs nothing.

In Python a condition is taken for true and for false, an operand of `and`/`or` is left out, and a comparison's border is
moved; in a guard of the database a statement, or an operand of its condition, is left out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from tracker.ledger.checks import rules, sieve

ROOT = Path(__file__).parents[2]
VERIFIER = tuple(f"tracker/ledger/checks/{name}.py" for name in (
    "lines", "rules", "staff", "sieve", "beside", "register", "written", "walks", "guards", "acknowledged", "erased"))  # fmt: skip
THROTTLE = ("tracker/domain/throttle.py",)
GUARDS = tuple(f"tracker/ledger/{name}.py" for name in ("migrations", "second_schema", "fifth_schema"))

_BORDER: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==", ast.Is: "is not",
    ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One file of the program with one change. `what` says where and what."""

    file: str
    what: str
    source: str


def python_mutants(file: str) -> Iterator[Mutant]:
    """The changes to the conditions of a module."""
    source = (ROOT / file).read_text("utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.If, ast.IfExp, ast.While)) and not _is_typing(node.test):
            yield _replaced(file, source, node.test, "False")
            if not isinstance(node, ast.While):
                yield _replaced(file, source, node.test, "True")
        elif isinstance(node, ast.BoolOp):
            for at, _ in enumerate(node.values):
                kept = [ast.unparse(v) for n, v in enumerate(node.values) if n != at]
                word = " and " if isinstance(node.op, ast.And) else " or "
                yield _replaced(file, source, node, "(" + word.join(f"({v})" for v in kept) + ")")
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            sides = ast.unparse(node.left), ast.unparse(node.comparators[0])
            yield _replaced(file, source, node, f"({sides[0]}) {_BORDER[type(node.ops[0])]} ({sides[1]})")


def _is_typing(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def _replaced(file: str, source: str, node: ast.expr, by: str) -> Mutant:
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    assert node.end_lineno is not None  # ast.parse sets it
    assert node.end_col_offset is not None
    begin, end = starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset
    was = " ".join(source.encode()[begin:end].decode().split())
    changed = source.encode()[:begin] + f"({by})".encode() + source.encode()[end:]
    return Mutant(file, f"{file}:{node.lineno}: {was} -> {by}", changed.decode())


_RAISE = re.compile(r"SELECT RAISE\(ABORT, 'guard: (?P<said>(?:[^']|'')*)'\)\s+WHERE (?P<condition>.*?);", re.DOTALL)
_TRIGGER = re.compile(r"CREATE TRIGGER (?P<name>\w+).*?END;", re.DOTALL)


def guard_mutants(file: str, *, without: Collection[str] = ()) -> Iterator[Mutant]:
    """The changes to the guards in a module's SQL; those of triggers that a later schema makes anew are left alone."""
    source = (ROOT / file).read_text("utf-8")
    for trigger in _TRIGGER.finditer(source):
        if trigger["name"] in without:
            continue
        for found in _RAISE.finditer(source, trigger.start(), trigger.end()):
            begin, end = found.span("condition")
            for change in ("0", *_less(found["condition"])):
                where = f"{trigger['name']}, {found['said']}"
                yield Mutant(file, f"{where}: WHERE {' '.join(change.split())}", source[:begin] + change + source[end:])


def _less(condition: str) -> Iterator[str]:
    """The condition with each of its outer operands left out."""
    for word in (" AND ", " OR "):
        parts = _split(condition, word)
        if len(parts) > 1:
            for at in range(len(parts)):
                yield word.join(part for n, part in enumerate(parts) if n != at)


def _split(condition: str, word: str) -> list[str]:
    flat = re.sub(r"\s+", " ", condition)
    parts, depth, begin = [], 0, 0
    for at, letter in enumerate(flat):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and flat.startswith(word, at):
            parts.append(flat[begin:at])
            begin = at + len(word)
    return [*parts, flat[begin:]]


def rule_mutants() -> Iterator[Mutant]:
    """The rules that verify asks of every line, in SQL: one left out, or an operand of one."""
    file = "tracker/ledger/checks/rules.py"
    source = (ROOT / file).read_text("utf-8")
    for said, when, rule in rules._RULES:
        for change in ("0", *_less(f"{when} AND {rule}")):
            again = f"_RULES = tuple((w, *(('1', {change!r}) if w == {said!r} else c)) for w, *c in _RULES)\n"
            yield Mutant(file, f"{said}: {change}", source.replace("_WHICH = ", again + "_WHICH = ", 1))


def doubt_mutants() -> Iterator[Mutant]:
    """What is doubted of every line, in SQL: one left out, or an operand of one that is enough alone."""
    file = "tracker/ledger/checks/sieve.py"
    source = (ROOT / file).read_text("utf-8")
    for said, when, doubt in sieve._DOUBTS:
        for change in ("0", *(less for less in _less(doubt) if " OR " in less)):
            again = f"_DOUBTS = tuple((w, *(({when!r}, {change!r}) if w == {said!r} else c)) for w, *c in _DOUBTS)\n"
            yield Mutant(file, f"{said}: {change}", source.replace("_BY_REP = ", again + "_BY_REP = ", 1))


def every() -> list[Mutant]:
    """All of them, in a fixed order."""
    found = [m for file in (*VERIFIER, *THROTTLE) for m in python_mutants(file)]
    made = [{t["name"] for t in _TRIGGER.finditer((ROOT / file).read_text("utf-8"))} for file in GUARDS]
    guards = [m for at, file in enumerate(GUARDS) for m in guard_mutants(file, without=set().union(*made[at + 1 :]))]
    return [*found, *rule_mutants(), *doubt_mutants(), *guards]
