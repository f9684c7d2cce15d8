"""Facts in two columns on one sheet below a title, a line between groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from leastwise.desktop.language.lists import titled
from leastwise.desktop.pages.machine.facts import Fact
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label, rule
from leastwise.desktop.wording import plain_tip


class FactsSheet(QFrame):
    """Each value can be selected and copied; its exact figures stand in the tooltip."""

    def __init__(self, theme: Theme, title: str, groups: Sequence[Sequence[Fact]]) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(title)
        self._theme = theme
        self.facts = [(fact.name, fact.value) for group in groups for fact in group]
        step = theme.measures.step
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(step(16), step(12), step(16), step(12))
        self._grid.setHorizontalSpacing(step(16))
        self._grid.setVerticalSpacing(step(4))
        self._grid.setColumnStretch(1, 1)
        heading = Label(theme, TypeSize.HEADING, strong=True)
        heading.say(title)
        self._grid.addWidget(heading, 0, 0, 1, 2)
        for number, group in enumerate(groups):
            if number:
                self._grid.addWidget(rule(), self._grid.rowCount(), 0, 1, 2)
            for fact in group:
                self._add(fact)

    def _add(self, fact: Fact) -> None:
        line = self._grid.rowCount()
        name = Label(self._theme, TypeSize.BODY, Role.MUTED, wraps=True)
        name.say(fact.name)
        value = Label(self._theme, TypeSize.BODY, tabular=True, wraps=True)
        value.say(fact.value)
        value.setToolTip(plain_tip(fact.exact))
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(titled(fact.name, fact.value))
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1)
