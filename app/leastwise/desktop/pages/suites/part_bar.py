"""Which cases of a suite are looked at: its own, or the data or the tests of a scenario."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.suite_drafts import OWN_CASES, DraftCase, DraftScenario, Part, SuiteDraft


class PartBar(QWidget):
    """Turns `editing` to a part; shown where there is a scenario. `scenarios` adds and removes."""

    def __init__(self, theme: Theme, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._parts: list[Part] = []
        self.part = QComboBox()
        self.part.setAccessibleName(self.tr("Which cases are shown"))
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.scenarios = quiet_button(self.tr("Scenarios"))
        self.scenarios.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        words = self.tr("A scenario runs each row of its data with each of its tests")
        self.scenarios.setToolTip(plain_tip(words))
        self.scenarios.setAccessibleDescription(words)
        self.menu = QMenu(self.scenarios)
        self.add = self.menu.addAction(self.tr("Add a scenario"))
        self.remove = self.menu.addAction(self.tr("Remove this scenario"))
        self.scenarios.setMenu(self.menu)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(8))
        across.addWidget(self.part)
        across.addWidget(self.about, 1)
        self.part.activated.connect(lambda at: editing.look_at(self._parts[at]))
        self.add.triggered.connect(self._add)
        self.remove.triggered.connect(self._remove)

    def show_draft(self) -> None:
        """Offer the parts of the draft as it is now."""
        draft = self._editing.draft
        if draft is None:
            return
        self._parts = [OWN_CASES]
        for at in range(len(draft.scenarios)):
            self._parts += [Part(at, is_data=True), Part(at)]
        self.part.clear()
        for part in self._parts:
            self.part.addItem(self._words(part, draft))
        self.part.setCurrentIndex(self._parts.index(self._editing.part))
        self.setVisible(bool(draft.scenarios))
        self.remove.setEnabled(self._editing.part.scenario is not None)
        self.about.say(self._about(draft))

    def _words(self, part: Part, draft: SuiteDraft) -> str:
        count = whole(len(draft.cases_of(part)))
        if part.scenario is None:
            return self.tr("Cases of the suite: {count}").format(count=count)
        words = (
            self.tr("Scenario {number}, data: {count}")
            if part.is_data
            else self.tr("Scenario {number}, tests: {count}")
        )
        return words.format(number=part.scenario + 1, count=count)

    def _about(self, draft: SuiteDraft) -> str:
        at = self._editing.part.scenario
        if at is None:
            return ""
        rows, tests = len(draft.scenarios[at].rows), len(draft.scenarios[at].tests)
        words = self.tr(
            "Each row is run with each test: {rows} \u00d7 {tests} = {cases} {cases|case|cases}."
        )
        return filled(words, rows=whole(rows), tests=whole(tests), cases=whole(rows * tests))

    def _add(self) -> None:
        draft = self._editing.draft
        if draft is None:
            return
        row = DraftCase({"vars": dict.fromkeys(draft.columns or ("input",), "")})
        scenario = DraftScenario(rows=(row,), tests=(DraftCase({"assert": []}),))
        at = len(draft.scenarios)
        after = replace(draft, scenarios=(*draft.scenarios, scenario))
        self._editing.change(self.tr("add a scenario"), after)
        self._editing.look_at(Part(at, is_data=True))

    def _remove(self) -> None:
        draft, at = self._editing.draft, self._editing.part.scenario
        if draft is None or at is None:
            return
        self._editing.look_at(OWN_CASES)
        kept = (*draft.scenarios[:at], *draft.scenarios[at + 1 :])
        self._editing.change(self.tr("remove a scenario"), replace(draft, scenarios=kept))
