"""Documents in the house's language and in one that was chosen: frozen with the journal, proved in each, whole in each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.desk.insights.season import play
from tests.desk.papers.house import Evening
from tests.desk.papers.test_proved import papers
from tests.packaging.audit import said_of
from tests.reports.reading import words
from tests.rig import Hotel
from tracker.desk import policy, true_ups
from tracker.desk.documents import drawn, in_language, write_paper, write_report, write_supplement
from tracker.desk.export.write import write_export
from tracker.desk.insights import paper
from tracker.desk.papers.letter import letter_for
from tracker.desk.papers.policy_card import card_now
from tracker.desk.papers.voucher import voucher_for
from tracker.desk.proof import check_report
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.supplements import issuing
from tracker.domain.cap import Basis, Cap
from tracker.domain.facts import DayFacts, ShiftFacts
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.languages import TONGUES
from tracker.domain.papers import LetterFacts, PaperFacts, VoucherFacts
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.domain.restated import SupplementFacts
from tracker.domain.sentences import Sentence
from tracker.reports import language

OTHERS = [code for code in TONGUES if code != "en"]


def speak(hotel: Hotel, code: str) -> None:
    changed = replace(hotel.house, language=code)
    policy.change_house(hotel.ledger, changed, hotel.people["MM"], hotel.now)


def test_an_old_ledger_is_english_and_says_nothing_of_it(hotel: Hotel) -> None:
    line = hotel.ledger.last_of("hotel")
    assert line is not None
    assert "language" not in line.body
    assert hotel.house.language == "en"


def test_a_language_there_is_none_of_is_refused(hotel: Hotel) -> None:
    with pytest.raises(Refused, match="fr, es, de, ja, ar"):
        speak(hotel, "tlh")


def test_a_closed_shift_keeps_its_language_and_the_next_one_has_the_houses(there: Evening, tmp_path: Path) -> None:
    hotel, ledger = there.hotel, there.ledger
    english = write_report(ledger, tmp_path / "first.pdf", hotel.now, number=1)
    speak(hotel.later(hours=1), "fr")
    hotel.later(minutes=5).post(hotel.guest("Cleo Sample", "518"), 1200, cause="IT.wifi")
    hotel.later(hours=1).close("LL")
    french = write_report(ledger, tmp_path / "second.pdf", hotel.now, number=2)
    speak(hotel.later(hours=1), "de")
    again = [write_report(ledger, tmp_path / f"again{n}.pdf", hotel.now, number=n) for n in (1, 2)]
    assert [one.sha256 for one in again] == [english.sha256, french.sha256]
    assert "Shift report No. 1" in words((tmp_path / "first.pdf").read_bytes())
    assert "Rapport de service n° 2" in words((tmp_path / "again2.pdf").read_bytes())
    assert all(check_report(ledger, one.file, hotel.now).ok for one in (english, french))


def test_a_supplement_is_in_the_language_that_it_was_issued_in(there: Evening, tmp_path: Path) -> None:
    hotel, ledger = there.hotel, there.ledger
    speak(hotel, "de")
    true_ups.true_up(ledger, there.seq("label"), 1437, hotel.people["LL"], hotel.now)
    facts = issuing.supplement(ledger, 1, 1, hotel.people["LL"], hotel.now)
    speak(hotel.later(minutes=1), "ja")
    done = write_supplement(tmp_path / "s.pdf", issuing.supplement(ledger, 1, 1, None, hotel.now))
    assert "Nachtrag 1/S1" in words(done.file.read_bytes())
    assert drawn(facts) == done.file.read_bytes()
    assert check_report(ledger, done.file, hotel.now).ok


@pytest.mark.by_lot("papers in languages", 2)
@pytest.mark.parametrize("code", OTHERS)
def test_every_paper_proves_itself_in_every_language(there: Evening, tmp_path: Path, code: str) -> None:
    speak(there.hotel, code)
    for name, facts in papers(there).items():
        chosen = in_language(facts, code) if isinstance(facts, LetterFacts | VoucherFacts) else facts
        done = write_paper(there.ledger, tmp_path / f"{name}.pdf", chosen)
        finding = check_report(there.ledger, done.file, there.hotel.now)
        assert finding.ok, (name, finding.reason)
        assert f"/Lang ({code})".encode() in done.file.read_bytes() or name in ("H1", "M"), name  # of before


def test_a_letter_goes_out_in_a_chosen_language_and_no_digit_of_it_can_be_changed(
    there: Evening, tmp_path: Path
) -> None:
    facts = letter_for(there.ledger, there.ada.id)
    file = write_paper(there.ledger, tmp_path / "l.pdf", in_language(facts, "es")).file
    assert "Lo que hicimos por usted" in words(file.read_bytes())
    assert check_report(there.ledger, file, there.hotel.now).ok
    data = file.read_bytes()
    at = data.index(b"stream") + 40
    file.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    assert check_report(there.ledger, file, there.hotel.now).state == "altered"
    file.write_bytes(data.replace(b"/Lang (es)", b"/Lang (fr)"))
    assert check_report(there.ledger, file, there.hotel.now).state == "altered"


def test_the_auditors_verifier_takes_a_journal_of_any_language(
    there: Evening, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    speak(there.hotel, "ar")
    write_export(there.ledger, "jsonl", tmp_path / "j.jsonl")
    assert said_of(tmp_path / "j.jsonl", capsys)[0] == 0


class _Pseudo:
    """A language in which every letter is another one, so that what was not translated is seen."""

    def pgettext(self, _context: str, text: str) -> str:
        return "".join(
            part if part.startswith("{") else re.sub("[A-Za-z]", "ж", part) for part in re.split(r"(\{[^{}]*\})", text)
        )

    def npgettext(self, context: str, text: str, _many: str, _n: int) -> str:
        return self.pgettext(context, text)


def test_every_word_of_every_document_is_in_its_language(there: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but what somebody typed, names, codes and figures stays as it is."""
    hotel, ledger = there.hotel, there.ledger
    true_ups.true_up(ledger, there.seq("label"), 1437, hotel.people["LL"], hotel.now)
    told: dict[str, ShiftFacts | DayFacts | SupplementFacts | PaperFacts] = dict(papers(there))
    told["S"] = issuing.supplement(ledger, 1, 1, hotel.people["LL"], hotel.now)
    told |= {"1": shift_facts(ledger, 1, hotel.now), "X": shift_facts(ledger, None, hotel.now)}
    told["D"] = day_facts(ledger, date(2026, 11, 23), hotel.now)
    play(hotel)
    tried = paper.paper(ledger, 30, hotel.now, "pdf", cap=Cap(Role.REP, None, Basis.PARTY, date.min))
    assert isinstance(tried, InsightsFacts)
    told["N"] = tried
    told["P"] = card_now(ledger, hotel.now)
    monkeypatch.setattr(language, "_dictionary", lambda _code: _Pseudo())
    for name, facts in told.items():
        typed = " ".join(_typed(facts)) + " Latitude TRAINING"
        of: Any = facts
        data = drawn(replace(of, hotel=replace(of.hotel, language="de")))
        left = set(_WORD.findall(words(data))) - set(_WORD.findall(typed))
        assert {word for word in left if word not in typed} == set(), name


_WORD = re.compile(r"[A-Za-z]*[a-z][A-Za-z]+|[G-Z]{4,}")


def _typed(value: object) -> Iterator[str]:
    """What stands in facts that is nobody's to translate."""
    if isinstance(value, Sentence):
        for inner in value.values.values():
            yield from _typed(inner)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _typed(inner)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _typed(getattr(value, one.name))


def test_a_voucher_says_what_it_is_for_in_the_guests_language(there: Evening) -> None:
    facts = in_language(voucher_for(there.ledger, there.seq("bottle")), "de")
    told = words(drawn(facts))
    assert "Gültig bis So. 31. Jan. 2027" in told
    assert "Zimmer" in told
