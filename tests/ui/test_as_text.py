"""What stands half typed is written as plain JSON and comes back as it was: facts, sentences, questions, never a presence."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tracker.desk import presence
from tracker.domain.facts import LineFact, PersonFact
from tracker.domain.gesture import Draft, Kind
from tracker.domain.people import Person, Role
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence, counted
from tracker.ui.bringing.over import bring_log
from tracker.ui.bringing.sheet import Left
from tracker.ui.desk.reversal import Reversal
from tracker.ui.guests.house_list.job import Answers
from tracker.ui.guests.house_list.panel import LeftFile
from tracker.ui.shell.as_text import Unreadable, plain, whole
from tracker.ui.shell.asked_again import Open

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
ME = presence.seen(Person("RR", "Rita Rep", Role.REP), 7)


def again(value: object) -> object:
    return whole(json.loads(json.dumps(plain(value))), ME)


def a_line() -> LineFact:
    who = PersonFact("RR", "Rita Rep")
    return LineFact(
        7, NOW, date(2026, 11, 23), "gesture", Kind.CREDIT, who, None, "Ada", "412", "412", "credit", "IT.wifi", "", 2000, 0, 1,
        date(2026, 11, 23), stay="s1",
    )  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        None, True, 3, "=text", [1, "a"], ("a", ("b",)), {"a": {("x", "y"): "z"}}, frozenset({"a", "b"}), Path("/tmp/a.csv"),
        NOW, date(2026, 11, 23), Kind.UPGRADE, a_line(), Open(Reversal, (a_line(),), {"QLineEdit take-back-note": "why"}),
        Left(bring_log, LeftFile(Path("log.csv"), Answers(mark=",", mapping={"cause": "Whom"}), "", {})),
        Draft("u", "s1", Kind.CREDIT, 2000, details={"a": "b"}),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_it_comes_back_as_it_was(value: object) -> None:
    assert again(value) == value
    assert type(again(value)) is type(value)


@pytest.mark.parametrize("said", [Sentence("Line {seq}", seq=Sentence("one")), counted("{n} line", "{n} lines", 1), counted("{n} line", "{n} lines", 3), Sentence("{plain}")])  # fmt: skip
def test_a_sentence_can_still_be_said_in_another_language(said: Sentence) -> None:
    back = again(said)
    assert isinstance(back, Sentence)
    assert back == said
    assert (back.template, back.values, back.one, back.number) == (said.template, said.values, said.one, said.number)


def test_a_refusal_comes_back_with_its_facts() -> None:
    back = again(AskFirst("over_cap", Sentence("Above by {n}", n=3), remaining_minor=300))
    assert isinstance(back, AskFirst)
    assert (back.code, back.message, back.facts) == ("over_cap", "Above by 3", {"remaining_minor": 300})


def test_nobody_is_present_by_what_was_written() -> None:
    assert again(ME) is ME
    other = presence.seen(Person("MM", "Mia Manager", Role.MANAGER), 7)
    back = again(other)
    assert back == Person("MM", "Mia Manager", Role.MANAGER)
    assert isinstance(back, Person)
    assert presence.since(back, 8) is None


def test_what_nobody_has_foreseen_is_a_defect() -> None:
    with pytest.raises(TypeError):
        plain(object())


@pytest.mark.parametrize(
    "written",
    [
        {"a": "os:system", "of": "x"}, {"a": "named", "of": "os:system"}, {"a": "named", "of": "tracker.paths:os"},
        {"a": "named", "of": "tracker.ledger.store:Ledger.close"}, {"a": "tracker.ui.bringing.over:bring_log", "of": []},
        {"a": "tracker.ui.main_window:MainWindow", "of": []}, {"a": "tracker.domain.gesture:Kind", "of": "none"},
        {"a": "tracker.domain.gesture:Draft", "of": {"a": "map", "of": [["other", 1]]}}, {"a": "instant", "of": "today"}, {}, {"a": []},
        {"a": "map", "of": 3}, {"a": "person", "of": []}, {"a": "sentence", "of": ["{x}", {"a": "map", "of": [["y", 1]]}, None, None]},
    ],
)  # fmt: skip
def test_nothing_else_is_made_of_it(written: object) -> None:
    with pytest.raises(Unreadable):
        whole(written, ME)


def test_a_refusal_has_no_other_words() -> None:
    with pytest.raises(Unreadable):
        whole({"a": "tracker.domain.problems:Refused", "of": "x"}, ME)
    assert isinstance(again(Refused("a", "b")), Refused)
