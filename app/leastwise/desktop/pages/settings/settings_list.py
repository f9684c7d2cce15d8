"""All settings in their groups, made a row a turn, so that the page opens at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leastwise.desktop.pages.settings.setting_row import SettingRow
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.turns import in_turns
from leastwise.desktop.widgets.text import Label, rule, sheet
from leastwise.desktop.wording import sentence
from leastwise.domain.messages import Message, say
from leastwise.upkeep.settings_desk import SettingState


class SettingsList(QScrollArea):
    """`chosen` gives a name and a value, `reset_wanted` a name; `built` follows the last row."""

    chosen = Signal(str, object)
    reset_wanted = Signal(str)
    built = Signal()

    def __init__(self, theme: Theme, move: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._move = theme, move
        self.rows: dict[str, SettingRow] = {}
        self._groups: list[tuple[QWidget, list[SettingRow]]] = []
        self._lines: dict[SettingRow, QFrame] = {}  # what parts a row from the one above
        self._waits = False
        self._words: list[str] = []
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Settings"))
        inner = QWidget()
        inner.setObjectName("scrolled")
        step = theme.measures.step
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, step(8), 0)
        self._column.setSpacing(step(16))
        self.nothing = Label(theme, role=Role.MUTED)
        self.nothing.say(self.tr("No setting is called or described so."))
        self.nothing.hide()
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.setWidget(inner)

    @property
    def settled(self) -> bool:
        """Whether no row waits to be made."""
        return not self._waits

    def show_states(self, states: Sequence[SettingState]) -> None:
        """Show how they stand; the first time the rows are made."""
        if self.rows or self._waits:
            for state in states:
                self.show_state(state)
            return
        groups: dict[str, list[SettingState]] = {}
        for state in states:
            groups.setdefault(state.setting.group, []).append(state)
        self._waits = True
        in_turns(self._build(list(groups.values())), self, self._end)

    def show_state(self, state: SettingState) -> None:
        """Show how one stands now."""
        row = self.rows.get(state.setting.name)
        if row is not None:
            row.show_state(state)

    def tell(self, name: str, fault: Message) -> None:
        """Say at its place what is wrong."""
        self.rows[name].tell(fault)

    def sift(self, typed: str) -> None:
        """Show only those that have every word that was typed."""
        self._words = typed.casefold().split()
        for frame, rows in self._groups:
            shown = [row.matches(self._words) for row in rows]
            if shown == [not row.isHidden() for row in rows]:
                continue
            frame.hide()  # else Qt would lay out the page for each row
            for row, is_shown in zip(rows, shown, strict=True):
                row.setVisible(is_shown)
                line = self._lines.get(row)
                if line is not None:
                    line.setVisible(is_shown and any(shown[: rows.index(row)]))
            frame.setVisible(any(shown))
        found = any(not frame.isHidden() for frame, _ in self._groups)
        self.nothing.setVisible(bool(self._words) and not found)

    def _build(self, groups: Sequence[Sequence[SettingState]]) -> Iterator[None]:
        for states in groups:
            frame, column = self._frame(states[0].setting.group)
            rows: list[SettingRow] = []
            for state in states:
                row = SettingRow(self._theme, state, self._move)
                row.chosen.connect(self.chosen)
                row.reset_wanted.connect(self.reset_wanted)
                if rows:
                    self._lines[row] = rule()
                    column.addWidget(self._lines[row])
                column.addWidget(row)
                rows.append(row)
                self.rows[state.setting.name] = row
                yield
            self._groups.append((frame, rows))
            self._column.insertWidget(self._column.count() - 1, frame)
            if self._words:
                self.sift(" ".join(self._words))
            yield

    def _end(self) -> None:
        self._waits = False
        self.built.emit()

    def _frame(self, group: str) -> tuple[QFrame, QVBoxLayout]:
        """A sheet with the group's title, for its rows."""
        step = self._theme.measures.step
        frame = sheet()
        frame.setParent(self.widget())
        column = QVBoxLayout(frame)
        column.setContentsMargins(step(16), step(12), step(16), step(4))
        column.setSpacing(0)
        title = Label(self._theme, TypeSize.HEADING, strong=True)
        title.say(sentence(say(f"settings.group.{group}")))
        column.addWidget(title)
        return frame, column
