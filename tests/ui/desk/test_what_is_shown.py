"""Nothing is posted that the chips did not show: for any text at all, and for strange lines in the real window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.domain.quick_line.hotel import HOTEL, SMALL
from tests.domain.quick_line.test_properties import LINES
from tests.ui.desk.conftest import Desk
from tracker.domain.gesture import Channel
from tracker.domain.money import with_sign
from tracker.domain.quick_line import QuickContext, Understood, understand
from tracker.domain.quick_line.chips import promise_text
from tracker.ui.desk.chip_words import chips_of


def to_be_posted(found: Understood, where: QuickContext) -> list[str]:
    """Everything that Enter would record, as it must be read on a chip."""
    draft = found.draft("u")
    assert found.stay is not None
    cause = where.catalogue.cause(draft.cause)
    texts = [
        found.stay.room,
        found.stay.name,
        draft.kind.label,
        with_sign(draft.amount, where.money, where.mark),
        draft.note,
    ]
    texts += [str(draft.nights)] if draft.nights != 1 else []
    texts += [cause.label] if cause is not None else []
    texts += [found.preset.label] if found.preset is not None else []
    texts += ["~"] if draft.estimated else []
    texts += [promise_text(draft.promise)] if draft.promise else []
    texts += [draft.channel.value] if draft.channel is not Channel.DESK else []
    usual = found.preset.cost if found.preset is not None else None
    texts += [with_sign(draft.cost, where.money, where.mark)] if draft.cost not in (None, usual) else []
    return [*texts, *draft.details.values()]


@given(LINES, st.sampled_from([HOTEL, SMALL]), st.sampled_from([None, "rui", "nobody"]))
def test_posting_is_offered_only_when_the_chips_show_all_of_it(
    text: str, where: QuickContext, chosen: str | None
) -> None:
    found = understand(text, where, chosen)
    chips = chips_of(found, None, where.catalogue)
    missing = [words for words, role in chips if role == "missing"]
    if not found.ready:
        assert missing or found.problems, "what keeps it from being posted is said"
        return
    shown = " | ".join(words for words, role in chips if role != "missing")
    for said in to_be_posted(found, where):
        assert said in shown
    assert len(missing) == bool(found.cause_options)


STRANGE = (
    "412 c5²", "412 c½", "412 c20,00", "412 c1.234,50", "412 c1e3", "412 c-5", "412 c1234567890", "0412 c5", "412 u40 -2n",
    "412 u4 99n", "412 c5 !31.2.", "412 c5 !", "412 c5 c6", "412 207 c5", "412 c😀5", "\u202e412 c5", "412 c5 \u2067wi\u202cfi",
    "цшаш", "!!! ??? ###",
)  # fmt: skip
READ = {"４１２ c１": 100, "٤١٢ c٢": 200, "412\nc3\nwifi": 300, "412 c4\u200b": 400, "nguyễn, c5!": 500}


def test_strange_lines_post_nothing_stay_as_typed_and_are_answered_in_words(desk: Desk) -> None:
    for typed in STRANGE:
        QApplication.clipboard().setText(typed)
        desk.press("Ctrl+V", "Return")
        assert desk.text == typed
        assert desk.notes or "missing" in desk.roles, typed
        desk.page.line.close_list()
        desk.press("Ctrl+A", "Backspace")
    assert desk.lines() == []


def test_digits_of_other_scripts_and_line_breaks_post_what_the_chips_show(desk: Desk) -> None:
    for typed, minor in READ.items():
        QApplication.clipboard().setText(typed)
        desk.press("Ctrl+V")
        assert desk.chips[:2] == ["412 Łukasz Nguyễn", f"Credit €{minor // 100}.00"]
        desk.press("Return")
    assert [(line.amount, line.body["room"]) for line in desk.lines()] == [(minor, "412") for minor in READ.values()]
