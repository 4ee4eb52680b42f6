"""A recovery code, shown once, and the proof that it stands on paper: its last four signs typed. Makes and keeps none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tracker.domain.recovery import last_group
from tracker.ui import theme
from tracker.ui.widgets import Field, Words, line_edit


class CodeOnPaper(QWidget):
    """`show_code` brings a code into view; `confirmed` says whether its end was typed, and marks the field when not."""

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """`narrow` writes it on two lines, for a card as wide as a PIN pad."""
        super().__init__(parent)
        self._code, self._narrow = "", narrow
        self._big = Words("", "total" if narrow else "pin", bold=True)
        self._big.setObjectName("recovery-code")
        self._big.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._big.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        well = QFrame()
        well.setProperty("look", "well")
        inside = theme.spaced(QVBoxLayout(well), 0, (16, 18))
        inside.addWidget(self._big)
        self._typed = theme.sized(line_edit("", longest=12), max_width=200)
        self._typed.setObjectName("code-end")
        self._typed.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.end = Field(self.tr("Its last four signs"), self._typed, self.tr("as a sign that it stands on paper"))
        self._typed.textEdited.connect(self.end.clear_error)
        column = theme.spaced(QVBoxLayout(self), 14, 0)
        column.addWidget(well)
        column.addWidget(
            Words(
                self.tr(
                    "Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new"
                    " PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere."
                ),
                "body", "muted", wrap=True,
            )
        )  # fmt: skip
        column.addWidget(self.end)

    def show_code(self, code: str) -> None:
        """Show a code, or forget the one that was shown (empty)."""
        self._code = code
        half = len(code) // 2
        self._big.setText(f"{code[:half]}\n{code[half + 1 :]}" if self._narrow and code else code)
        self._big.setAccessibleName(" ".join(code))
        self._typed.clear()
        self.end.clear_error()

    def code(self) -> str:
        """Return the code in view."""
        return self._code

    def enter(self) -> None:
        """Stand where its end is typed."""
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirmed(self) -> bool:
        """Say whether its last four signs were typed."""
        typed = "".join(c for c in self._typed.text().upper() if c.isalnum())
        if self._code and typed[-4:] == last_group(self._code):
            self.end.clear_error()
            return True
        self.end.set_error(self.tr("These are not its last four signs: read them from your paper."))
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed.selectAll()
        return False
