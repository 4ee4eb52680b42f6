"""A rep's reply to a pattern: on the record, by the rep concerned and nobody else, its words erasable like any other."""

from __future__ import annotations

import csv
import io

from tests.rig import Hotel, refused
from tracker.desk.export import write_export
from tracker.desk.insights import replies
from tracker.ledger.verify import verify


def test_the_last_reply_counts_and_the_first_stays_in_the_journal(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    first = replies.reply(hotel.ledger, "split", [seq], "Two rooms.", hotel.people["RR"], hotel.now)
    assert (first.kind, first.actor, first.rep, first.stay, first.body["lines"]) == ("note", "RR", "RR", None, [seq])
    assert "Two rooms." not in str(first.body)
    hotel.later(minutes=5)
    replies.reply(hotel.ledger, "split", [seq], "Two rooms, one bath.", hotel.people["RR"], hotel.now)
    said = replies.replies(hotel.ledger)
    assert [(key, r.words) for key, r in said.items()] == [(("split", "RR"), "Two rooms, one bath.")]
    assert replies.replies(hotel.ledger, first.seq)["split", "RR"].words == "Two rooms."
    assert verify(hotel.ledger, full=True).ok


def test_nobody_replies_for_another_or_without_words_or_to_nothing(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    before = hotel.count()
    lead, rep = hotel.people["LL"], hotel.people["RR"]
    with refused("not_own_pattern", "only the rep concerned"):
        replies.reply(hotel.ledger, "split", [seq], "It was me.", lead, hotel.now)
    with refused("not_own_pattern"):
        replies.reply(hotel.ledger, "split", [seq, 1], "It was me.", rep, hotel.now)
    with refused("no_words"):
        replies.reply(hotel.ledger, "split", [seq], "  ", rep, hotel.now)
    with refused("no_line"):
        replies.reply(hotel.ledger, "split", [], "It was me.", rep, hotel.now)
    with refused("unknown_pattern"):
        replies.reply(hotel.ledger, "theft", [seq], "It was me.", rep, hotel.now)  # type: ignore[arg-type]  # as a script might
    assert hotel.count() == before


def test_the_first_thing_after_a_close_opens_a_shift(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    hotel.close()
    line = replies.reply(hotel.ledger, "pair", [seq], "She asks for me.", hotel.people["RR"], hotel.now)
    opened = hotel.ledger.by_seq(line.seq - 1)
    assert opened is not None
    assert opened.kind == "shift_open"


def test_the_export_tells_it_and_a_formula_in_it_stays_text(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    replies.reply(hotel.ledger, "pair", [seq], "=1+1", hotel.people["RR"], hotel.now)
    out = hotel.ledger.path.parent / "out.csv"
    write_export(hotel.ledger, "csv", out)
    row = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))[-1]
    assert (row["entry"], row["pattern"], row["note"], row["rep"]) == ("note", "pair", "'=1+1", "RR")
