"""The checks of one case: a symbol, the check's name, and why it passed or failed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from leastwise.desktop.language.lists import listed_apart
from leastwise.desktop.language.states import state_words
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import ROLES, Symbol, symbol_pixmap
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import details, plain_tip, sentence
from leastwise.domain.verdicts import CheckOutcome, Outcome

# A sign after which JSON or a pattern may be broken, or so many letters in a row.
_RUN: Final = re.compile(r"[,:;/\\\\(){}\[\]|](?=\S)|\S{24}(?=\S)")
OUTCOME_SYMBOLS = {
    Outcome.PASSED: Symbol.PASSED,
    Outcome.FAILED: Symbol.FAILED,
    Outcome.UNSUPPORTED: Symbol.UNSURE,
}


class ChecksList(QWidget):
    """Rebuilt for each case; a handful of rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._checks: tuple[CheckOutcome, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setHorizontalSpacing(theme.measures.step(8))
        self._grid.setVerticalSpacing(theme.measures.step(4))
        self._grid.setColumnStretch(2, 1)
        theme.changed.connect(self._rebuild)

    @property
    def lines(self) -> list[str]:
        """What stands there, a line a check."""
        return [f"{state_words(c.outcome)} {c.name}: {sentence(c.reason)}" for c in self._checks]

    def show_checks(self, checks: Sequence[CheckOutcome]) -> None:
        """Show the checks in the suite's order, those that did not pass first."""
        self._checks = tuple(sorted(checks, key=lambda c: c.outcome is Outcome.PASSED))
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line, check in enumerate(self._checks):
            self._add(line, check)
        self.setAccessibleName(self.tr("Checks"))
        self.setAccessibleDescription(listed_apart(self.lines))

    def _add(self, line: int, check: CheckOutcome) -> None:
        top = Qt.AlignmentFlag.AlignTop
        symbol = OUTCOME_SYMBOLS[check.outcome]
        mark = QLabel()
        mark.setTextFormat(Qt.TextFormat.PlainText)
        side = self._theme.measures.step(12)
        mark.setPixmap(symbol_pixmap(self._theme, symbol, side, self.devicePixelRatioF()))
        mark.setAccessibleName(state_words(check.outcome))
        mark.setContentsMargins(0, self._theme.measures.step(4) // 2, 0, 0)
        name = Label(self._theme, strong=True)
        name.say(check.name)
        name.setToolTip(plain_tip(check.metric or check.name))
        reason = Label(self._theme, role=_reason_role(check.outcome), wraps=True)
        reason.say(breakable(sentence(check.reason, longest=400)))
        reason.setToolTip(plain_tip(details(check.reason)))
        reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, part in enumerate((mark, name, reason)):
            self._grid.addWidget(part, line, column, top)


def breakable(text: str) -> str:
    """The text with places, invisible ones, where a run without spaces may go to a new line."""
    return _RUN.sub("\\g<0>\u200b", text)


def _reason_role(outcome: Outcome) -> Role:
    return Role.MUTED if outcome is Outcome.PASSED else ROLES[OUTCOME_SYMBOLS[outcome]]
