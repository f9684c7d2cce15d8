"""How suites come and go: begun, taken in from a file, copied, deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.suites import questions
from leastwise.domain.history import SuiteListing
from leastwise.domain.suite_drafts import SuiteDraft

Ask = Callable[[Callable[[], object], Callable[..., object]], object]


class SuiteMaking(QObject):
    """Works through `ask`. `made` gives a suite that there was not, `gone` tells of one less."""

    made = Signal(object)
    gone = Signal()

    def __init__(self, core: CoreCalls, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._core, self._ask, self._page = core, ask, page

    def begin(self) -> None:
        """Begin a new suite."""
        name = questions.ask_name(self._page, self.tr("New suite"), "")
        if name:
            self._ask(lambda: self._core.suite_desk.create(name), self.made.emit)

    def take_in(self, path: Path) -> None:
        """Copy a suite or a file of cases among the user's suites."""
        self._ask(lambda: self._core.suite_desk.take_in(path), self.made.emit)

    def copy(self, draft: SuiteDraft) -> None:
        """Write a draft as a suite of its own."""
        name = questions.ask_name(self._page, self.tr("Save a copy"), self._copied(draft.name))
        if name:
            self._ask(lambda: self._core.suite_desk.copy(draft, name), self.made.emit)

    def duplicate(self, listing: SuiteListing) -> None:
        """Copy a suite."""
        name = questions.ask_name(self._page, self.tr("Duplicate"), self._copied(listing.name))
        desk = self._core.suite_desk
        if name:
            self._ask(lambda: desk.copy(desk.open(listing.path), name), self.made.emit)

    def delete(self, listing: SuiteListing) -> None:
        """Delete a suite of the user's, once they said so."""
        if questions.ask_delete(self._page, listing.name, str(listing.path)):
            self._ask(
                lambda: self._core.suite_desk.delete(listing.path), lambda _none: self.gone.emit()
            )

    def ask_import(self, take: Callable[[Path], object]) -> None:
        """Hand the file that the user chooses to `take`."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Import a suite"),
            "",
            self.tr("Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)"),
        )
        if chosen:
            take(Path(chosen))

    def _copied(self, name: str) -> str:
        return self.tr("{name} (copy)").format(name=name)
