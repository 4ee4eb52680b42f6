"""The seed catalogue: what a new hotel's desk can pick from on its first day."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tracker.domain.catalogue import Catalogue, from_plain
from tracker.domain.gesture import Kind, Nature
from tracker.domain.money import currency
from tracker.domain.people import Role

SEED = Path(__file__).parents[2] / "resources" / "catalogue" / "seed.json"


@pytest.fixture(scope="module")
def plain() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SEED.read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def seed(plain: dict[str, Any]) -> Catalogue:
    return from_plain(plain, currency("USD"))


def test_every_key_and_code_is_there_once(seed: Catalogue) -> None:
    for keys in ([p.key for p in seed.presets], [c.code for c in seed.causes], [t.key for t in seed.templates]):
        assert sorted(set(keys)) == sorted(keys)


def test_every_preset_names_a_cause_that_exists(seed: Catalogue) -> None:
    assert {p.cause for p in seed.presets if p.cause} <= seed.cause_codes


def test_the_whole_designed_list_of_causes_is_there(seed: Catalogue) -> None:
    designed = """RM climate water device odour pest wrong-type not-ready; HK unclean missed supplies linen;
    NS neighbour event street works; FD queue wrong-key unclear missed-message; BL wrong-rate double-charge fee hold;
    RS overbooked request-lost ota-mismatch; FB slow wrong quality allergy; IT wifi casting lift payment;
    LP lost damaged luggage-late parcel; EX weather transport power illness;
    DL birthday honeymoon child loyalty bereavement"""
    expected = {f"{family}.{key}" for family, *keys in map(str.split, designed.split(";")) for key in keys}
    assert {code for code in seed.cause_codes if not code.startswith("SF.")} == expected


def test_safety_is_for_leads_and_managers_alone(seed: Catalogue) -> None:
    assert {c.code for c in seed.causes if c.leads_only} == {"SF.injury", "SF.security", "SF.hazard"}


def test_natures_follow_the_family(seed: Catalogue) -> None:
    natures = {c.code[:2]: c.nature for c in seed.causes}
    assert natures.pop("DL") is Nature.DELIGHT
    assert natures.pop("EX") is Nature.GOODWILL
    assert set(natures.values()) == {Nature.RECOVERY}


@pytest.mark.parametrize(
    ("key", "kind", "value", "cost"),
    [
        ("return-small", Kind.FREE_LABEL, 1200, 1200), ("return-parcel", Kind.FREE_LABEL, 2500, 2500),
        ("return-abroad", Kind.FREE_LABEL, 6000, 6000), ("replacement", Kind.FREE_LABEL, 4000, 4000),
        ("drink", Kind.CREDIT, 1500, 500), ("dinner", Kind.CREDIT, 4000, 1400),
        ("breakfast-1", Kind.CREDIT, 2000, 700), ("breakfast-2", Kind.CREDIT, 4000, 1400),
        ("parking", Kind.CREDIT, 2500, 200), ("wifi-credit", Kind.CREDIT, 2000, 100),
        ("minibar", Kind.CREDIT, 800, 300), ("laundry", Kind.CREDIT, 2500, 1000), ("taxi", Kind.CREDIT, 3000, 3000),
        ("night-10", Kind.CREDIT, 1500, 1500), ("night-25", Kind.CREDIT, 3800, 3800),
        ("night-50", Kind.CREDIT, 7500, 7500), ("night-free", Kind.CREDIT, 15000, 15000),
        ("voucher", Kind.CREDIT, 7500, 4000), ("note", Kind.CREDIT, 0, 0), ("fruit", Kind.CREDIT, 2000, 800),
        ("wine", Kind.CREDIT, 3500, 1400), ("child-gift", Kind.CREDIT, 1200, 500),
        ("view", Kind.UPGRADE, 2000, 200), ("category", Kind.UPGRADE, 4000, 500), ("suite", Kind.UPGRADE, 15000, 2500),
        ("lounge", Kind.UPGRADE, 5000, 1500), ("early-in", Kind.UPGRADE, 3000, 500),
        ("late-out", Kind.UPGRADE, 3000, 0),
    ],
)  # fmt: skip
def test_presets_are_worth_what_the_design_says(seed: Catalogue, key: str, kind: Kind, value: int, cost: int) -> None:
    preset = seed.preset(key)
    assert preset is not None
    assert (preset.kind, preset.value, preset.cost) == (kind, value, cost)


def test_only_labels_are_estimates(seed: Catalogue) -> None:
    assert all(p.estimated is (p.kind is Kind.FREE_LABEL) for p in seed.presets)


def test_a_house_never_pays_more_than_the_guest_gets(seed: Catalogue) -> None:
    assert all(0 <= p.cost <= p.value for p in seed.presets)


def test_a_word_never_means_two_things(seed: Catalogue) -> None:
    """“smoke smell” and “smell smoke” are one phrase: the quick line reads a cause's words in any order."""
    owners: dict[frozenset[str], str] = {}
    for cause in seed.causes:
        assert cause.words, cause.code
        for word in cause.words:
            assert owners.setdefault(frozenset(word.split()), cause.code) == cause.code, word
    named: dict[str, str] = {}
    for preset in seed.presets:
        assert preset.words, preset.key
        for word in preset.words:
            assert named.setdefault(word, preset.key) == preset.key, word


def test_words_are_written_as_people_type_them(seed: Catalogue) -> None:
    for word in [w for c in seed.causes for w in c.words] + [w for p in seed.presets for w in p.words]:
        assert word == word.lower().strip()
        assert 1 <= len(word.split()) <= 4


def test_amounts_are_lifted_where_a_unit_is_worth_far_less(plain: dict[str, Any]) -> None:
    yen = from_plain(plain, currency("JPY")).preset("drink")
    assert yen is not None
    assert yen.value == 1500
    dinar = from_plain(plain, currency("KWD")).preset("drink")
    assert dinar is not None
    assert dinar.value == 15_000
    assert all(currency(code) and unit > 1 for code, unit in plain["scale"].items())


def test_policy_templates(seed: Catalogue) -> None:
    caps = {t.key: t.caps for t in seed.templates}
    assert caps == {
        "ritz": {Role.REP: 2000, Role.LEAD: 2000, Role.MANAGER: 2000},
        "mid-scale": {Role.REP: 100, Role.LEAD: 300, Role.MANAGER: None},
        "training": {Role.REP: 50, Role.LEAD: 50, Role.MANAGER: 50},
    }


def test_caps_are_lifted_with_the_presets(plain: dict[str, Any]) -> None:
    yen = {t.key: t.caps for t in from_plain(plain, currency("JPY")).templates}
    assert yen["mid-scale"] == {Role.REP: 10_000, Role.LEAD: 30_000, Role.MANAGER: None}


def test_guidance_fits_on_one_line(seed: Catalogue) -> None:
    assert len(seed.guidance) == 9
    assert all(len(line) <= 80 and line.endswith(".") for line in seed.guidance)


def test_what_can_be_offered_when_the_cap_is_near_is_dearest_first(seed: Catalogue) -> None:
    assert [p.key for p in seed.cheaper_than(1200)] == ["return-small", "child-gift", "minibar", "note"]
    assert [p.key for p in seed.cheaper_than(0)] == ["note"]


def test_what_is_not_there_is_none(seed: Catalogue) -> None:
    assert seed.preset("nothing") is None
    assert seed.cause("XX.nothing") is None
    assert seed.cause(None) is None
    wifi = seed.cause("IT.wifi")
    assert wifi is not None
    assert "internet" in wifi.words
