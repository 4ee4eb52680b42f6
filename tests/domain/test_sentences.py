"""What is said below the window can be said in another language: templates, values, and no f-string among them."""

from __future__ import annotations

import ast
import copy
import json
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest

import tracker
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.domain.sentences import Sentence, as_plain, counted, from_plain, joined, rewritten

TRACKER = Path(tracker.__file__).parent
SAYING = {"Refused", "AskFirst", "LedgerFault", "Sentence", "counted", "joined", "template"}


def test_a_sentence_is_the_english_text_and_remembers_what_it_was_made_of() -> None:
    said = Sentence("Line {seq} was taken back by line {by}.", seq=3, by=9)
    assert said == "Line 3 was taken back by line 9."
    assert (said.template, said.values) == ("Line {seq} was taken back by line {by}.", {"seq": 3, "by": 9})


def test_what_somebody_typed_is_never_read_as_a_template() -> None:
    assert Sentence("“{text}” is no room.", text="{seq} {0} {") == "“{seq} {0} {” is no room."
    assert Sentence("A plain {text}.") == "A plain {text}."  # without values nothing is filled
    assert Refused("x", "{oops").message == "{oops"


@pytest.mark.parametrize(("n", "said"), [(0, "0 lines went."), (1, "1 line went."), (2, "2 lines went.")])
def test_a_count_chooses_its_wording(n: int, said: str) -> None:
    found = counted("{n} line went.", "{n} lines went.", n)
    assert found == said
    assert (found.template, found.one, found.number) == ("{n} lines went.", "{n} line went.", n)


def test_sentences_stand_beside_and_within_each_other() -> None:
    inner = Sentence("the end")
    said = joined(Sentence("It is {what}.", what=inner), "So be it.")
    assert said == "It is the end. So be it."
    assert isinstance(said.values["s0"], Sentence)
    assert said.values["s0"].values["what"] is inner
    assert Sentence("Rooms {rooms}.", rooms=["1", inner]) == "Rooms 1, the end."


def test_nothing_invisible_is_said() -> None:
    assert Sentence("“{text}” is no room.", text="a\nb\x00c") == "“a b\ufffdc” is no room."


@pytest.mark.parametrize("error", [Refused, AskFirst, LedgerFault])
def test_a_problem_keeps_its_sentence_and_its_facts_apart(error: type[Refused | LedgerFault]) -> None:
    said = Sentence("Line {seq} waits.", seq=4)
    problem = error("x", said)
    assert (str(problem), problem.message, problem.code) == ("Line 4 waits.", "Line 4 waits.", "x")
    assert problem.message.values == {"seq": 4}
    assert not isinstance(problem, Refused) or problem.facts == {}  # values are no part of what a command prints


def test_a_sentence_survives_being_copied_and_sent() -> None:
    said = counted("{n} line of {text}", "{n} lines of {text}", 2, text="{0}")
    for other in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert (other, other.template, other.values, other.one) == (said, said.template, said.values, said.one)


def _said(node: ast.Call) -> list[ast.expr]:
    """The arguments of a call that hold its words."""
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name not in SAYING:
        return []
    if name in ("Refused", "AskFirst", "LedgerFault"):
        return node.args[1:2]
    return node.args[: {"counted": 2, "joined": len(node.args)}.get(name, 1)]


def _wordings(said: ast.expr) -> list[ast.expr]:
    return [*_wordings(said.body), *_wordings(said.orelse)] if isinstance(said, ast.IfExp) else [said]


@pytest.mark.at_length
def test_no_sentence_is_an_f_string() -> None:
    """An f-string can be in no dictionary: write `Sentence("Line {seq} …", seq=seq)` (`tracker.domain.sentences`)."""
    glued = [
        f"{path.relative_to(TRACKER)}:{node.lineno}"
        for path in sorted(TRACKER.rglob("*.py"))
        if path.name != "sentences.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        for said in _said(node)
        if any(isinstance(words, ast.JoinedStr | ast.BinOp) for words in _wordings(said))
    ]
    assert glued == []


def test_a_sentence_outlives_being_kept_as_json() -> None:
    at = datetime(2026, 11, 23, 11, tzinfo=UTC)
    inner = counted("{n} line waits", "{n} lines wait", 1)
    for said in (
        Sentence("{name} at {at:%H:%M}: {inner} ({some})", name="{b}", at=at, inner=inner, some=[Sentence("one"), "two"]),
        inner, counted("{n} line waits", "{n} lines wait", 7), Sentence("Braces {stay}."),
    ):  # fmt: skip
        found = from_plain(json.loads(json.dumps(as_plain(said))))
        assert (str(found), found.template, found.one, found.number) == (
            str(said),
            said.template,
            said.one,
            said.number,
        )
        assert found.values.keys() == said.values.keys()
    assert isinstance(from_plain(as_plain(Sentence("{a}", a=inner))).values["a"], Sentence)


def test_what_somebody_typed_is_changed_and_the_sentence_stays_one() -> None:
    def hidden(text: str) -> str:
        return text.replace("Bea", "—")

    said = rewritten(Sentence("{who} in {room}", who="Bea", room=412), hidden)
    assert isinstance(said, Sentence)
    assert (str(said), said.template, said.values) == ("— in 412", "{who} in {room}", {"who": "—", "room": 412})
    two = rewritten(counted("{who} has {n}", "{who} have {n}", 1, who="Bea"), hidden)
    assert isinstance(two, Sentence)
    assert (str(two), two.one, two.number) == ("— has 1", "{who} has {n}", 1)
    untouched = Sentence("{who} left", who="Ann")
    assert rewritten(untouched, hidden) is untouched
    assert rewritten("Bea left", hidden) == "— left"
    wording = rewritten(Sentence("Bea and {who}", who="Bea"), hidden)
    assert (wording, isinstance(wording, Sentence)) == ("— and —", False), "its own wording is changed, too"
