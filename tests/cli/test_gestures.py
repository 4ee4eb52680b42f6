"""`post`, `say`, `standing`, `reverse`, `approve` and `decline` as a script uses them."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.cli.console import Console

UUID = "0b5a6d2e-7d2b-4c7a-9d3a-2f6f6c1f4f10"


@pytest.fixture
def desk(console: Console) -> Console:
    console.json("guest", "add", "Ada Example", "--room", "412")
    return console


def post(
    desk: Console, amount: str, *more: str, by: str = "RR", room: str = "412", kind: str = "credit"
) -> dict[str, Any]:
    return desk.json("post", "--as", by, "--room", room, "--kind", kind, "--amount", amount, *more)


def left(desk: Console, *more: str) -> object:
    return desk.json("standing", "--as", "RR", "--room", "412", *more)["remaining_minor"]


def test_a_gesture_within_the_cap(desk: Console) -> None:
    posted = post(desk, "20", "--cause", "IT.wifi", "--note", "no signal", "--cost", "1")
    assert uuid.UUID(posted["uuid"]).version == 7  # of its hour: side by side with the others in every index
    assert (posted["verdict"], posted["pending"], posted["repeated"], posted["approver"]) == (
        "within",
        False,
        False,
        None,
    )
    assert (posted["cap_minor"], posted["spent_minor"], posted["remaining_minor"]) == (10000, 2000, 8000)
    assert (posted["kind"], posted["cause"], posted["cost_minor"], posted["rep"]) == ("credit", "IT.wifi", 100, "RR")
    assert left(desk) == 8000


def test_every_option_reaches_the_journal(desk: Console) -> None:
    posted = post(
        desk, "12", "--estimated", "--carrier", "Post", "--service", "parcel", "--tracking", "X1", "--item", "charger",
        "--destination", "Kraków", "--cause", "LP.lost", "--fault", "guest", "--severity", "2", "--nature", "goodwill",
        "--channel", "phone", "--promise", "1d", kind="label",
    )  # fmt: skip
    assert (posted["kind"], posted["estimated"]) == ("free_label", True)
    out = desk.folder / "log.csv"
    desk.json("export", "--format", "csv", "--out", str(out))
    text = out.read_text(encoding="utf-8-sig")
    for word in ("Post", "parcel", "X1", "charger", "Kraków", "LP.lost", "guest", "goodwill", "phone"):
        assert word in text
    assert post(desk, "5", "--applies-to", "folio", "--reference", "F1", "--expiry", "2027-01-31")["seq"]
    up = post(desk, "10", "--nights", "3", "--from-room", "412", "--to-room", "501", kind="upgrade")
    assert (up["nights"], up["amount_minor"], up["total_minor"]) == (3, 1000, 3000)


def test_a_preset_fills_in_what_is_left_out(desk: Console) -> None:
    posted = desk.json("post", "--as", "RR", "--room", "412", "--preset", "return-small")
    assert (posted["kind"], posted["amount_minor"], posted["cause"], posted["estimated"]) == (
        "free_label",
        1200,
        "LP.lost",
        True,
    )
    dearer = desk.json("post", "--as", "RR", "--room", "412", "--preset", "return-small", "--amount", "14.37")
    assert (dearer["amount_minor"], dearer["estimated"]) == (1437, False)
    assert desk.refused("post", "--as", "RR", "--room", "412", "--preset", "yacht")["error"] == "unknown_preset"


def test_20_the_same_uuid_is_one_line_and_a_similar_gesture_asks(desk: Console) -> None:
    first, again = post(desk, "20", "--uuid", UUID), post(desk, "20", "--uuid", UUID)
    assert (again["seq"], again["repeated"], again["remaining_minor"]) == (first["seq"], True, 8000)
    asked = desk.refused("post", "--as", "R2", "--room", "412", "--kind", "credit", "--amount", "20")
    assert (asked["error"], asked["seq"], asked["confirm"]) == ("similar_line", first["seq"], True)
    assert "--confirm" in asked["message"]
    for flag in ("--confirm", "--yes", "-y"):
        assert post(desk, "20", flag, by="R2")["repeated"] is False
    assert (
        desk.refused("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7", "--uuid", UUID)[
            "error"
        ]
        == "uuid_taken"
    )


def test_at_a_terminal_the_question_is_asked(desk: Console) -> None:
    post(desk, "20")
    args = ("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "20")
    no = desk(*args, stdin="n\n")
    assert (no.code, no.out) == (1, "")
    assert no.err.endswith("Go on? [y/N]: Nothing was done.\n")
    yes = desk(*args, stdin="y\n")
    assert yes.code == 0
    assert "confirm if this is another one" in yes.err
    assert yes.out.startswith("Line ")


def test_13_over_the_cap_is_refused_with_what_would_fit(desk: Console) -> None:
    post(desk, "97")
    over = desk.refused("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "3.01")
    assert (over["error"], over["verdict"], over["over_by_minor"], over["remaining_minor"]) == (
        "over_cap",
        "needs_approval",
        1,
        300,
    )
    assert over["remaining"] == "3.00"
    assert "Over by 0.01" in over["message"]
    assert isinstance(over["presets"], list)
    assert post(desk, "3")["remaining_minor"] == 0


def test_a_lead_approves_with_a_pin_of_her_own(desk: Console) -> None:
    posted = post(desk, "250", "--approve-as", "ll")
    assert (posted["verdict"], posted["approver"], posted["pending"], posted["over_by_minor"]) == (
        "needs_approval",
        "LL",
        False,
        15000,
    )
    assert (posted["remaining_minor"], posted["over_minor"]) == (0, 15000)
    desk.env["LATITUDE_APPROVER_PIN"] = "0000"
    wrong = desk.refused(
        "post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "260", "--approve-as", "L2"
    )
    assert wrong["error"] == "bad_pin"
    own = desk.refused(
        "post", "--as", "LL", "--room", "412", "--kind", "credit", "--amount", "400", "--approve-as", "LL", pin="2002"
    )
    assert own["error"] in ("bad_pin", "own_entry")


def test_15_in_sole_lead_mode_a_lead_approves_an_own_entry(desk: Console) -> None:
    post(desk, "200", by="LL")
    args = ("post", "--as", "LL", "--room", "412", "--kind", "credit", "--amount", "150", "--approve-as", "LL")
    assert desk.refused(*args)["error"] == "own_entry"
    assert desk.json("policy", "sole-lead", "on", "--as", "MM") == {"sole_lead": True}
    approved = desk.json(*args)
    assert (approved["approver"], approved["pending"], approved["over_minor"]) == ("LL", False, 5000)
    desk.json("policy", "sole-lead", "off", "--as", "MM")
    assert desk.refused(*args, "--confirm")["error"] == "own_entry"


def test_16_above_the_leads_authority_it_waits_and_a_manager_resolves_it(desk: Console) -> None:
    waits = post(desk, "400", "--approve-as", "LL")
    assert (waits["pending"], waits["remaining_minor"], waits["approver"]) == (True, 0, None)
    assert desk.json("standing", "--as", "RR", "--room", "412")["pending_minor"] == 40000
    assert desk.refused("approve", str(waits["seq"]), "--as", "LL")["error"] == "above_authority"
    assert desk.refused("approve", str(waits["seq"]), "--as", "RR")["error"] == "not_allowed"
    done = desk.json("approve", str(waits["seq"]), "--as", "MM")
    assert (done["state"], done["of"], done["approver"]) == ("approved", waits["seq"], "MM")
    assert desk.refused("decline", str(waits["seq"]), "--as", "MM")["error"] == "not_pending"
    other = post(desk, "500", "--approve-as", "LL")
    declined = desk.json("decline", str(other["seq"]), "--as", "MM")
    assert (declined["state"], declined["spent_minor"]) == ("declined", 40000)


def test_18_an_upgrade_counts_on_each_of_its_nights(desk: Console) -> None:
    post(desk, "40", "--nights", "3", kind="upgrade")
    nights = [left(desk, "--day", f"2026-11-{day}") for day in (23, 24, 25, 26)]
    assert nights == [6000, 6000, 6000, 10000]


def test_21_a_reversal_gives_the_headroom_back(desk: Console) -> None:
    seq = str(post(desk, "20")["seq"])
    done = desk.json("reverse", seq, "--as", "RR", "--reason", "entered wrong")
    assert {"seq", "uuid", "verdict", "remaining_minor", "business_day"} <= set(done)
    assert (done["amount_minor"], done["remaining_minor"], done["of"], done["late"]) == (-2000, 10000, int(seq), False)
    assert desk.refused("reverse", seq, "--as", "RR", "--reason", "entered wrong")["error"] == "already_reversed"
    for none in ("9999", "0", "9" * 20):
        assert desk.refused("reverse", none, "--as", "RR", "--reason", "x")["error"] == "no_line"
        assert desk.refused("approve", none, "--as", "LL")["error"] == "no_line"  # a wrong number is not “all done”
    assert desk.refused("approve", "1", "--as", "LL")["error"] == "not_pending"
    assert desk.refused("reverse", "1", "--as", "MM", "--reason", "x")["error"] == "not_reversible"
    assert desk.refused("reverse", str(done["seq"]), "--as", "MM", "--reason", "x")["error"] == "not_reversible"


def test_24_a_return_may_come_back_in_part(desk: Console) -> None:
    seq = str(post(desk, "35")["seq"])
    assert (
        desk.refused("reverse", seq, "--as", "RR", "--reason", "returned", "--amount", "35.01")["error"]
        == "above_original"
    )
    assert desk.refused("reverse", seq, "--as", "RR", "--reason", " ")["error"] == "no_reason"
    assert (
        desk.json("reverse", seq, "--as", "RR", "--reason", "returned", "--amount", "17.50")["remaining_minor"] == 8250
    )


def test_a_rep_cannot_take_back_a_colleagues_line_nor_one_of_a_closed_shift(desk: Console) -> None:
    seq = str(post(desk, "20")["seq"])
    assert desk.refused("reverse", seq, "--as", "R2", "--reason", "x")["error"] == "not_allowed"
    desk.json("shift", "close", "--as", "LL")
    assert desk.refused("reverse", seq, "--as", "RR", "--reason", "x")["error"] == "not_allowed"
    assert desk.json("reverse", seq, "--as", "LL", "--reason", "x")["late"] is True


def test_12_standing_shows_what_colleagues_gave(desk: Console) -> None:
    post(desk, "60")
    found = desk.json("standing", "--as", "R2", "--room", "412")
    assert (found["remaining_minor"], found["others_minor"], found["basis"]) == (10000, 6000, "guest")
    assert "Colleagues gave €60.00" in desk("standing", "--as", "R2", "--room", "412").out


def test_a_standing_without_limit_is_null_and_needs_no_pin(desk: Console) -> None:
    found = desk.json("standing", "--as", "mm", "--room", "412", pin="")
    assert (found["cap_minor"], found["cap"], found["remaining_minor"], found["remaining"]) == (None, None, None, None)
    assert found["spent_minor"] == 0
    assert "without limit" in desk("standing", "--as", "MM", "--room", "412").out
    assert desk.refused("standing", "--as", "RR", "--room", "412", "--day", "2026-11-01")["error"] == "no_cap"


def test_9_two_who_share_a_room_are_told_apart(desk: Console) -> None:
    second = desk.json("guest", "add", "Bo Example", "--room", "412")["stay"]
    who = desk.refused("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1")
    assert who["error"] == "ambiguous_guest"
    assert {g["name"] for g in who["guests"]} == {"Ada Example", "Bo Example"}
    assert post(desk, "1", "--guest", "bo")["stay"] == second
    assert post(desk, "2", room=second)["stay"] == second
    assert desk.json("standing", "--as", "RR", "--guest", second)["spent_guest_minor"] == 300
    found = desk.json("standing", "--as", "RR", "--room", "412", "--guest", "ada")
    assert (found["spent_guest_minor"], found["spent_party_minor"]) == (0, 300)
    desk.json("cap", "set", "100", "--role", "rep", "--basis", "party", "--as", "MM")
    assert desk.json("standing", "--as", "RR", "--room", "412", "--guest", "ada")["remaining_minor"] == 9700


def test_11_a_caller_needs_only_a_name(desk: Console) -> None:
    stay = desk.json("guest", "add", "Cal Caller")["stay"]
    assert desk.json("post", "--as", "RR", "--guest", "caller", "--kind", "credit", "--amount", "5")["stay"] == stay


def test_the_quick_line_posts_what_it_understood(desk: Console) -> None:
    said = desk.json("say", "412 c20 wifi down", "--as", "RR")
    assert {"seq", "uuid", "verdict", "remaining_minor", "business_day", "understood", "missing"} <= set(said)
    assert (said["amount_minor"], said["cause"], said["missing"]) == (2000, "IT.wifi", [])
    understood = said["understood"]
    assert (understood["room"], understood["kind"], understood["amount"], understood["guest"]) == (
        "412",
        "credit",
        "20.00",
        "Ada Example",
    )
    assert desk.json("say", "412 c20 wifi down", "--as", "RR", "--confirm")["seq"] == said["seq"] + 1


def test_a_dry_run_of_the_quick_line_posts_nothing(desk: Console) -> None:
    tried = desk.json("say", "412 c120", "--as", "RR", "--dry-run", pin="")
    assert (tried["verdict"], tried["over_by_minor"], tried["understood"]["amount_minor"]) == (
        "needs_approval",
        2000,
        12000,
    )
    assert tried["missing"] == []
    less = desk.json("say", "412 c", "--as", "RR", "--dry-run")
    assert less["missing"] == ["amount"]
    assert desk.json("say", "", "--as", "RR", "--dry-run")["missing"]
    assert desk.json("verify")["lines"] == 15


def test_no_verdict_is_said_of_a_line_that_cannot_be_posted_yet(desk: Console) -> None:
    assert "Would be within." in desk("say", "412 c20", "--as", "RR", "--dry-run").out
    for line in ("412 20 wifi", "412 ~c20 taxi"):
        assert "Would be" not in desk("say", line, "--as", "RR", "--dry-run").out


def test_a_line_that_leaves_something_open_is_refused_with_what_is_missing(desk: Console) -> None:
    said = desk.refused("say", "412 c", "--as", "RR")
    assert (said["error"], said["missing"], said["understood"]["kind"]) == ("missing", ["amount"], "credit")
    assert desk.refused("say", "c20", "--as", "RR")["missing"] == ["guest"]
    over = desk.refused("say", "412 c101", "--as", "RR")
    assert over["error"] == "over_cap"
    assert desk.json("say", "412 c101", "--as", "RR", "--approve-as", "LL")["approver"] == "LL"


def test_a_line_that_fits_two_guests_takes_a_word_on_who_is_meant(desk: Console) -> None:
    second = desk.json("guest", "add", "Bo Example", "--room", "412")["stay"]
    open_line = desk.refused("say", "412 c20", "--as", "RR")
    assert open_line["missing"] == ["guest"]
    assert {c["name"] for c in open_line["understood"]["candidates"]} == {"Ada Example", "Bo Example"}
    assert desk.json("say", "412 c20", "--as", "RR", "--guest", second)["stay"] == second
    assert desk.json("say", "412 c21", "--as", "RR", "--guest", "bo")["stay"] == second


def test_the_quick_line_reads_the_hotels_own_mark(console: Console) -> None:
    import shutil

    shutil.rmtree(console.folder)
    console.env["LATITUDE_PIN"] = "1234"
    console.json(
        "init",
        "--hotel",
        "H",
        "--currency",
        "EUR",
        "--timezone",
        "Europe/Berlin",
        "--policy",
        "ritz",
        "--manager",
        "M:MK",
        "--mark",
        ",",
    )
    console.json("guest", "add", "Ada", "--room", "412")
    assert console.json("say", "412 c12,50", "--as", "MK", pin="1234")["amount_minor"] == 1250
    posted = console.json("post", "--as", "MK", "--room", "412", "--kind", "credit", "--amount", "13.50", pin="1234")
    assert (posted["amount_minor"], posted["amount"]) == (
        1350,
        "13.50",
    )  # scripts write a point, whatever the house's mark
    assert (
        console("post", "--as", "MK", "--room", "412", "--kind", "credit", "--amount", "1", pin="1234").out.count(
            "€1,00"
        )
        == 1
    )


def test_17_wrong_pins_are_throttled_across_runs(desk: Console) -> None:
    args = ("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1")
    assert [desk.refused(*args, pin="9999")["error"] for _ in range(3)] == ["bad_pin", "bad_pin", "pin_throttled"]
    waits = desk.refused(*args)  # the right one, too early
    assert (waits["error"], waits["wait_seconds"]) == ("pin_throttled", 30)
    desk.later(seconds=31)
    assert post(desk, "1")["seq"]


def test_a_missing_pin_says_which_variable_to_set(desk: Console) -> None:
    args = ("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "101")
    none = desk.refused(*args, pin="")
    assert none["error"] == "no_pin"
    assert "LATITUDE_PIN" in none["message"]
    desk.env["LATITUDE_APPROVER_PIN"] = ""
    none = desk.refused(*args, "--approve-as", "LL")
    assert "LATITUDE_APPROVER_PIN" in none["message"]


def test_3_a_clock_that_jumped_is_confirmed_first(desk: Console) -> None:
    desk.later(days=3)
    jumped = desk.refused("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1")
    assert (jumped["error"], jumped["business_day"]) == ("clock_jump", "2026-11-26")
    desk.env["LATITUDE_NEW_PIN"] = "4711"
    for args in (
        ("rep", "add", "Neo New", "--initials", "NN", "--role", "rep", "--as", "MM"),
        ("rep", "role", "RR", "--role", "lead", "--as", "MM"),
        ("rep", "pin", "RR", "--as", "MM"),
        ("rep", "retire", "R2", "--as", "MM"),
        ("cap", "set", "50", "--role", "rep", "--as", "MM"),
        ("policy", "sole-lead", "on", "--as", "MM"),
        ("shift", "open", "--as", "LL"),
        ("shift", "close", "--as", "LL"),
        ("day", "roll", "--as", "LL"),
    ):
        desk.later(days=3)
        assert desk.refused(*args)["error"] == "clock_jump", args
        assert desk(*args, "--confirm", "--json").code == 0, args


def test_the_answer_of_a_post_is_one_json_object(desk: Console) -> None:
    said = desk("--json", "post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1")
    assert json.loads(said.out)["verdict"] == "within"
    assert said.err == ""
