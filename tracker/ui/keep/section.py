"""Backups in the settings: what is there, one more now, where they lie, and the way back from one. A lead's; folders and
restoring are a manager's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker.desk import access
from tracker.desk.keep import backups
from tracker.desk.keep.backups import Keeping
from tracker.desk.keep.restoring import Restored
from tracker.desk.settings_view import SettingsView
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stopping import Stopped
from tracker.ledger.keep.backup import Backup
from tracker.ledger.keep.places import Places
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.background import Background
from tracker.ui.keep import words
from tracker.ui.keep.restore_panel import RestorePanel
from tracker.ui.link import Link
from tracker.ui.settings.section import Section
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.widgets import Card, Glyph, OneLine, UnderWay, Words, button
from tracker.ui.widgets.frames.banner import Tone


class BackupsSection(Section):
    """The list on one side; restoring, and where things lie, on the other."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._kept: Keeping | None = None
        self._view: SettingsView | None = None
        self._work = Background(self)
        self.now = button(self.tr("Back up now"), "primary", "shield")
        self.now.setObjectName("back-up-now")
        self.now.clicked.connect(self.submit)
        self._state = Words("", "body", wrap=True)
        self._glyph = Glyph("shield", "muted", 20)
        self.under_way = UnderWay(self.tr("Backup"))
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        theme.sized(self.list, min_height=200)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.panel = RestorePanel(link.path, link.clock, self._known, lambda: link.ticks())
        self.panel.restored.connect(self._restored)
        self.other = button(self.tr("Another file…"), "quiet", "open")
        self.other.clicked.connect(self._choose_file)
        self._places = {"backups": OneLine("", "small", "muted"), "mirror": OneLine("", "small", "muted")}
        self._choosers = {key: button(self.tr("Change…"), "quiet", "folder") for key in self._places}
        self._central = {key: Words(self.tr("Set by your IT department"), "small", "muted") for key in self._places}
        self._mirror = Words("", "body", wrap=True)
        self._managers: list[QWidget] = []
        self._lay_out()
        self._done = ""
        self._by: Person | None = None
        """Who restores: the desk may be locked when it is done."""
        self.panel.refused.connect(self._not_restored)
        link.kept.connect(self._show)
        link.mended.connect(self._mended)

    def show_view(self, view: SettingsView) -> None:
        """Read the folders again."""
        self._view = view
        person = self.link.person
        for part in self._managers:
            part.setVisible(person is not None and access.allowed(person.role, "restore"))
        self._renew()

    def enter(self) -> None:
        """Focus what is done most."""
        self.now.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Take nothing in hand."""
        super().clear()
        self.panel.clear()
        self.list.clearSelection()

    def in_hand(self) -> str:
        """The backup that is to be restored."""
        return str(self.panel.file) if self.panel.file is not None else ""

    def take_in_hand(self, what: str) -> None:
        """Check it again, once the paper that was typed stands there."""
        QTimer.singleShot(0, self, lambda: self.panel.take(Path(what)))

    def submit(self) -> None:
        """Make a backup now."""
        person = self.link.person
        if person is None or self._work.busy:
            return
        path, now = self.link.path, self.link.clock()
        before = self.now if self.now.hasFocus() else None
        self.now.setEnabled(False)

        def allowed(_person: Person) -> None:
            told = self.under_way.begin(before)
            self._work.run(lambda: backups.by_itself(path, now, told), self._made, self._failed)

        self.link.ask(lambda ledger: access.acting(ledger, person, "backup"), allowed, self._failed)

    def choose_folder(self, key: str, folder: Path) -> None:
        """Keep backups or the mirror in another folder from now on."""

        def work(ledger: Ledger, person: Person, _confirmed: frozenset[str]) -> Places:
            return backups.choose_folders(ledger, person, **{key: folder})

        def done(_places: Places) -> None:
            self.link.say(self.tr("From now on in {folder}").format(folder=folder))
            self._renew()

        self.change(work, done)

    def _made(self, backup: Backup) -> None:
        self._rest()
        if backup.wrong:
            self.notice.show_notice(
                "over", self.tr("The backup holds a ledger that does not verify: {why}.").format(why=backup.wrong)
            )
        else:
            self.link.say(self.tr("Backed up, up to line {seq}").format(seq=backup.copy.seq))
        self._renew()

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._rest()
        tone: Tone = "info" if isinstance(problem, Stopped) else "warn"
        self.notice.show_notice(tone, language.said(problem.message))

    def _rest(self) -> None:
        self.now.setEnabled(True)
        self.under_way.rest()

    def _renew(self) -> None:
        now = self.link.clock()
        self.link.ask(lambda ledger: backups.keeping(ledger, now), self.link.tell_kept, lambda _problem: None)

    def _show(self, kept: Keeping) -> None:
        self._kept = kept
        now, house = self.link.clock(), self._view.house if self._view else None
        last, late = kept.last, bool(kept.problem) or words.late(kept, now)
        self._glyph.show_icon("warning" if late else "shield", "warn" if late else "ok" if last else "muted")
        told = (
            self.tr("Last backup {age}, up to line {seq} of {of}.").format(
                age=words.age(now - last.copy.at), seq=f"{last.copy.seq:,}", of=f"{kept.seq:,}"
            )
            if last
            else self.tr("There is no backup yet.")
        )
        self._state.setText(f"{told} {language.said(kept.problem)}".strip())
        self._fill([(words.row(backup, house, now), backup) for backup in kept.backups])
        self._places["backups"].set_text(str(kept.places.backups))
        self._places["mirror"].set_text(str(kept.places.mirror))
        for key, chooser in self._choosers.items():
            fixed = key in kept.places.central
            chooser.setEnabled(not fixed)
            chooser.setAccessibleDescription(self._central[key].text() if fixed else "")
            self._central[key].setVisible(fixed)
        mirror = kept.mirror
        if mirror is not None and mirror.state != "ok":
            self._mirror.setText(language.said(mirror.problem))
        else:
            self._mirror.setText(
                self.tr("Every line a second time, as text and without a name, right after it is posted.")
            )

    def _fill(self, rows: list[tuple[str, Backup]]) -> None:
        if [self.list.item(n).text() for n in range(self.list.count())] == [text for text, _ in rows]:
            return
        at = self.list.currentRow()
        self.list.clear()
        for text, backup in rows:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, str(backup.file))
            if not backup.copy.sound:
                item.setForeground(theme.color("over"))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(at, 0), len(rows) - 1))

    def _take(self, item: QListWidgetItem) -> None:
        person = self.link.person
        if person is not None and access.allowed(person.role, "restore"):
            self.panel.take(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _choose_file(self) -> None:
        start = str(self._kept.places.backups) if self._kept else ""
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("A backup"), start, self.tr("Ledgers (*.ledger)"))
        if chosen:
            self.panel.take(Path(chosen))

    def _choose_place(self, key: str) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Another folder"), self._places[key].text())
        if chosen:
            self.choose_folder(key, Path(chosen))

    def _known(self, go_on: Callable[[Person], None]) -> None:
        """The manager at the desk, whose PIN is asked for again in place when it is not fresh."""
        person = self._by = self.link.person
        if person is not None:
            self.link.ask(
                lambda ledger: access.acting(ledger, person, "restore"),
                lambda _known: go_on(person),
                lambda problem: self.notice.show_notice("warn", language.said(problem.message)),
            )

    def _restored(self, done: Restored) -> None:
        self._done = self.tr("Restored. That is line {seq}").format(seq=done.line.seq)
        self.link.mend_by_itself()  # what stopped posting may be gone with the ledger before; the restored one is verified anew

    def _not_restored(self, why: str) -> None:
        if self.link.person is None and self._by is not None:
            self.link.awaited.tell(self._by, why, "over")

    def _mended(self) -> None:
        if self._done and self._by is not None:
            self.link.awaited.tell(self._by, self._done)
            self._done = ""
            self.moved.emit()

    def _lay_out(self) -> None:
        sides = SideBySide(760)
        sides.add(self._left(), 3)
        right = QWidget()
        column = theme.spaced(QVBoxLayout(right), 12, 0)
        restore = Card(self.tr("Restore"), margins=16)
        restore.add_action(self.other)
        restore.body.addWidget(self.panel)
        column.addWidget(restore)
        column.addWidget(self._where())
        column.addStretch(1)
        self._managers.append(restore)
        sides.add(right, 2)
        self.column.addWidget(sides, 1)

    def _left(self) -> Card:
        card = Card(self.tr("Backups"), margins=16)
        card.add_action(self.now)
        said = theme.spaced(QHBoxLayout(), 10, 0)
        said.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._state, 1)
        card.body.addLayout(said)
        card.body.addWidget(self.under_way)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(
            Words(
                self.tr(
                    "Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last"
                    " of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go."
                ),
                "small",
                "muted",
                wrap=True,
            )
        )
        return card

    def _where(self) -> Card:
        card = Card(self.tr("Where they lie"), margins=16)
        for key, title in (("backups", self.tr("Backups")), ("mirror", self.tr("Mirror"))):
            head = theme.spaced(QHBoxLayout(), 8, 0)
            head.addWidget(Glyph("folder", "muted", 16))
            head.addWidget(Words(title, "body", bold=True))
            head.addStretch(1)
            chooser = self._choosers[key]
            chooser.setObjectName(f"choose-{key}")
            chooser.setAccessibleName(f"{title}: {chooser.words()}")
            chooser.clicked.connect(lambda _checked=False, key=key: self._choose_place(key))
            self._managers.append(chooser)
            head.addWidget(chooser)
            card.body.addLayout(head)
            card.body.addWidget(self._places[key])
            card.body.addWidget(self._central[key])
            self._central[key].hide()
        card.body.addWidget(self._mirror)
        card.body.addWidget(Words(self.tr("Another disk keeps them when this one fails."), "small", "muted", wrap=True))
        return card
