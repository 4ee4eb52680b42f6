"""The one draft that is being made: the line as typed, the guest chosen, the drawer's fields. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from tracker.desk.drafts import Kept
from tracker.domain.gesture import new_uuid
from tracker.ui.desk.form import Form, form_from_plain


@dataclass(frozen=True)
class Composing:
    """What quick line and drawer share. `uuid` is made when typing begins and stays until the gesture is posted.

    `stay` is the guest chosen among several, empty when the line alone says who; `form` the drawer's fields, None
    while only the line was used.
    """

    uuid: str = ""
    line: str = ""
    stay: str = ""
    form: Form | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is being made."""
        return not self.line.strip() and self.form is None

    def typed(self, line: str, stay: str, now: datetime) -> Composing:
        """The draft with this line; it gets its identity with the first letter."""
        return replace(self, line=line, stay=stay, uuid=self.uuid or new_uuid(now))

    def filled(self, form: Form, now: datetime) -> Composing:
        """The draft with these fields."""
        return replace(self, form=form, uuid=self.uuid or new_uuid(now))

    def kept(self) -> Kept:
        """As it is kept beside the journal."""
        return Kept(self.uuid, self.line, self.stay, self.form.plain() if self.form is not None else None)


def composing_of(kept: Kept) -> Composing:
    """The draft as it was kept."""
    return Composing(kept.uuid, kept.line, kept.stay, form_from_plain(kept.form) if kept.form is not None else None)
