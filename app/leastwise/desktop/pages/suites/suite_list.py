"""The suites that there are: the user's own and those that ship."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.history import SuiteListing


class SuiteList(QWidget):
    """Each signal gives the suite that is meant, or nothing."""

    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    delete_wanted = Signal(object)
    tuning_wanted = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self.table: NarrowTable[SuiteListing] = NarrowTable(
            theme, self.tr("Suites"), self._columns(), memory, stretched=2
        )
        self.table.let_go("where")
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.new = self._button(self.tr("New suite"), self.new_wanted.emit)
        self.take_in = self._button(self.tr("Import"), self.import_wanted.emit)
        tip = self.tr(
            "A promptfoo configuration, or cases as CSV or JSONL; you can also drop them here."
        )
        self.take_in.setToolTip(plain_tip(tip))
        self.open = self._button(self.tr("Open"), lambda: self._tell(self.open_wanted))
        self.copy = self._button(self.tr("Duplicate"), lambda: self._tell(self.copy_wanted))
        self.tuning = self._button(self.tr("Tuning data"), lambda: self._tell(self.tuning_wanted))
        tip = self.tr(
            "Examples to tune a smaller model with, from the newest run of a reference or a ladder"
        )
        self.tuning.setToolTip(plain_tip(tip))
        self.tuning.setAccessibleDescription(tip)
        self.delete = self._button(self.tr("Delete"), lambda: self._tell(self.delete_wanted))
        self._lay_out()
        self.table.activated.connect(lambda _index: self._tell(self.open_wanted))
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self._refresh()

    @property
    def chosen(self) -> SuiteListing | None:
        """The suite that is selected."""
        selected = self.table.selected_rows()
        return selected[0] if len(selected) == 1 else None

    def show_listings(self, listings: Sequence[SuiteListing]) -> None:
        """Show these; the one that was chosen stays so."""
        before = self.chosen
        self.table.show_rows(sorted(listings, key=lambda one: one.shipped))
        again = [one for one in self.table.shown_rows if before and one.path == before.path]
        if self.table.shown_rows:
            self.table.choose_row(again[0] if again else self.table.shown_rows[0])
        own = any(not one.shipped for one in listings)
        words = self.tr(
            "You have no suite of your own yet. Begin a new one, import one, or duplicate one "
            "that ships and change it."
        )
        self.about.say("" if own else words)
        self._refresh()

    def say(self, words: str) -> None:
        """Say what was done."""
        self.about.say(words)

    def _tell(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)

    def _refresh(self) -> None:
        chosen = self.chosen
        for button in (self.open, self.copy, self.tuning):
            button.setEnabled(chosen is not None)
        self.delete.setEnabled(chosen is not None and not chosen.shipped)

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked: deed())
        return button

    def _columns(self) -> tuple[Column[SuiteListing], ...]:
        ships, own = self.tr("ships with Leastwise"), self.tr("yours")
        return (
            Column("name", self.tr("Suite"), lambda one: one.name),
            Column("where", self.tr("Whose"), lambda one: ships if one.shipped else own),
            Column("folder", self.tr("Folder"), lambda one: str(one.path)),
        )

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        across = QHBoxLayout()
        across.setSpacing(step(8))
        for button in (self.new, self.take_in):
            across.addWidget(button)
        across.addWidget(self.about, 1)
        below = FlowLayout(self._theme)
        below.add_stretched(QWidget(), 4)
        below.add(self.open, self.copy, self.tuning, self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(12))
        column.addLayout(across)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        for at, sample in ((0, "a suite with a longer name"), (1, self.tr("ships with Leastwise"))):
            width = self._theme.measures.width(sample) + step(24)
            self.table.horizontalHeader().resizeSection(at, width)
