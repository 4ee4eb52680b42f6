"""`guest merge`, `attach` and `split` as a script uses them."""

from __future__ import annotations

from tests.cli.console import Console


def test_two_stays_are_merged_and_split_again(console: Console) -> None:
    first = console.json("guest", "add", "Ada Example", "--room", "412")["stay"]
    second = console.json("guest", "add", "A. Exmaple", "--room", "413")["stay"]
    for room, amount in (("412", "60"), ("413", "70")):
        console.json("post", "--as", "RR", "--room", room, "--kind", "credit", "--amount", amount)
    assert console.refused("guest", "merge", "413", "--into", "412", "--as", "RR")["error"] == "not_allowed"
    done = console.json("guest", "merge", "413", "--into", "412", "--as", "LL")
    assert (done["stay"], done["other"]) == (first, second)
    assert done["over"] == [{"rep": "RR", "over_by_minor": 3000, "over_by": "30.00"}]
    standing = console.json("standing", "--as", "RR", "--room", "413")
    assert (standing["spent_minor"], standing["over_minor"]) == (13_000, 3000)
    assert console.refused("guest", "merge", "413", "--into", "412", "--as", "LL")["error"] == "same_stay"
    split = console.json("guest", "split", second, "--as", "LL")
    assert (split["stay"], split["was_in"]) == (second, first)
    assert console.json("standing", "--as", "RR", "--room", "413")["spent_minor"] == 7000
    assert console.refused("guest", "split", second, "--as", "LL")["error"] == "not_merged"
    assert console.json("verify", "--full")["ok"]


def test_a_caller_is_attached_by_a_rep(console: Console) -> None:
    console.json("guest", "add", "Zoe Ring")
    console.json("post", "--as", "RR", "--guest", "Zoe Ring", "--kind", "credit", "--amount", "15")
    stay = console.json("guest", "add", "Callum Caller", "--room", "412")["stay"]
    said = console("guest", "attach", "Zoe Ring", "--to", "412", "--as", "RR")
    assert said.code == 0, said
    assert "count as one guest now" in said.out
    assert console.json("standing", "--as", "RR", "--room", "412")["spent_minor"] == 1500
    assert [g["stay"] for g in console.json("guest", "find", "Zoe Ring")["guests"]] == [stay]
    assert console.refused("guest", "attach", "412", "--to", "412", "--as", "RR")["error"] == "not_a_caller"
