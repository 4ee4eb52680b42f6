"""Every field of the window is kept over a kill, by an act that types into it, or it is said here why it holds no draft.

A field that is new is in none of these lists, and fails until somebody has decided.
"""

from __future__ import annotations

import ast
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.half_typed import ACTS
from tests.ui.help.test_every_field import desk, everything, fields
from tests.ui.rig import DeskRig
from tracker.ui.bringing.column_map import ColumnMap
from tracker.ui.bringing.sheet import Sheet
from tracker.ui.desk.questions import Question
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.guests.house_list.plan_view import PlanView
from tracker.ui.guests.house_list.questions import Columns
from tracker.ui.guests.prompt import Prompt
from tracker.ui.insights.sections.what_if import WhatIfSection
from tracker.ui.settings.section import Section
from tracker.ui.shell import half_typed
from tracker.ui.widgets import PinPad

_ = desk  # the window of that walk
HERE = Path(__file__).parent

BY_ACT = {
    "promise-*": "a promise", "settle-*": "a word on a promise", "landed-*": "how it landed", "lead": "above the cap",
    "take-back-*": "why a line is taken back", "bill-amount": "a bill", "consent-lead": "a lead's word",
    "prompt-text": "a name", "prompt-language": "a letter", "add-*": "a new guest", "mark-gone": "the in-house list",
    "column-*": "which column is which", "export-*": "an export", "posting-scope": "the posting list",
    "erase-visits": "an erasure", "erase-reason": "an erasure", "erase-name": "half a name to erase",
    "reply-*": "a reply", "what-if-*": "a cap to try", "cap-*": "a cap", "in hotel-*": "the hotel",
    "retention-months": "how long guests are kept", "in person-name": "somebody new", "in person-initials": "somebody new",
    "in person-role": "somebody new",
}  # fmt: skip
"""By the name of the field: what of `half_typed.ACTS` types it, is killed, and finds it again."""

BY_TEST = {
    "quick": "desk/test_drafts.py test_a_draft_survives_a_kill",
    "field-rooms": "desk/test_many_rooms.py test_who_was_left_out_by_hand_stays_out_after_a_crash",
    "many-kinds": "desk/test_many_rooms.py test_who_was_left_out_by_hand_stays_out_after_a_crash",
    "field-*": "desk/test_drafts.py test_a_draft_survives_a_restart_with_its_uuid_chosen_guest_and_drawer",
    "in field-*": "desk/test_drafts.py test_a_draft_survives_a_restart_with_its_uuid_chosen_guest_and_drawer",
    "kinds": "desk/test_drafts.py test_a_draft_survives_a_restart_with_its_uuid_chosen_guest_and_drawer",
    "handover-note": "shift/test_opening_and_closing.py test_the_handover_note_outlives_a_lock_and_a_restart",
    "restore-paper": "test_half_typed.py test_the_footer_typed_for_a_restore_and_the_backup_stand_again",
    "person-role": "test_half_typed.py test_somebody_who_was_only_chosen_is_no_draft",
}
"""What has a test of its own: the one draft of the desk, the note of the shift, and what goes with who is in hand."""

NO_DRAFT = {
    "find-guest": "looked for: it waits for who comes back, and is written nowhere",
    "filter": "looked for", "past-filter": "looked for",
    "palette-line": "it says where to go", "guide-line": "it says where to read", "guide-roles": "it says where to read",
    "insights-range": "what is looked at", "insights-sections": "what is looked at", "settings-tabs": "what is looked at",
    "shift-side": "what is looked at", "which-lines": "what is looked at", "time-line-kind": "what is looked at",
    "look-*": "holds at once", "languages": "holds at once", "sole-lead": "posted at once",
    "damage-manager": "two letters before a PIN", "rescue-initials": "two letters before a PIN, and no ledger can be read",
    "in policy-*": "the first start: there is no ledger yet, and nobody who could come back",
}  # fmt: skip
SECRETS = (
    "*pin", "*pin-again", "in person-again", "recovery-typed", "code-end", "hub-address", "hub-password", "hub-key",
    "new-pin-again", "own-pin-again",
)  # fmt: skip
"""Never kept, and no keyboard may remember them."""
HELD = (Section, WhatIfSection, Prompt, ErasePanel, Question, ColumnMap, Columns, PlanView, Sheet)
"""Whose fields are kept by their names."""


def matching(name: str, *lists: object) -> list[str]:
    return [pattern for some in lists for pattern in some if fnmatch(name, pattern)]  # type: ignore[attr-defined]  # lists of names


def names(rig: DeskRig, qtbot: QtBot) -> dict[str, bool]:
    """Every field but the editors inside boxes, and whether nobody else may learn what stands there."""
    found = {}
    for field in fields(rig, qtbot):
        name, holder = half_typed.called(field), type(field.parentWidget()).__name__
        if "spinbox" not in name and holder != "Pick":
            found[name] = half_typed.hides(field) or isinstance(field, PinPad)
    return found


def test_every_input_is_kept_or_said_to_be_no_draft(desk: DeskRig, qtbot: QtBot) -> None:
    seen = names(desk, qtbot)
    assert not sorted(name for name in seen if not matching(name, BY_ACT, BY_TEST, NO_DRAFT, SECRETS)), (
        "decide on these"
    )
    for pattern in (*BY_ACT, *BY_TEST, *NO_DRAFT, *SECRETS):
        assert any(fnmatch(name, pattern) for name in seen), f"{pattern} is the name of no field any more"


def test_what_is_said_to_be_kept_is_typed_and_tested() -> None:
    assert set(BY_ACT.values()) <= {act.name for act in ACTS}
    for told in BY_TEST.values():
        file, test = told.split()
        tree = ast.parse((HERE / file).read_text(encoding="utf-8"))
        assert test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, told


def test_secrets_are_known_as_such_and_nothing_else_is(desk: DeskRig, qtbot: QtBot) -> None:
    for name, secret in names(desk, qtbot).items():
        assert secret == bool(matching(name, SECRETS)), name


def test_each_field_that_is_kept_has_a_name_of_its_own(desk: DeskRig, qtbot: QtBot) -> None:
    """A number would mean another field once one is put before it."""
    for part in everything(desk, qtbot):
        for holder in (part, *part.findChildren(QWidget)):
            if isinstance(holder, HELD):
                kept = [name for name, _field in half_typed.fields(holder)]
                nameless = [name for name in kept if name.endswith(" ") or name.split()[-1].isdecimal()]
                assert not nameless, (type(holder).__name__, nameless)
