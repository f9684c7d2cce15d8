"""When "What should I try?" is answered: at the first start, and whenever its button is pressed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.suggestions_card import SuggestionsCard
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.domain.catalogue import Suggestion
from leastwise.domain.known_models import Place, PlaceKind

_CLOSED: Final = "suggestions/closed"


class Suggesting(QObject):
    """`card` shows what to try. By itself only where nothing but what ships is on this computer,
    and only until the user puts it away; `button` shows it at any time."""

    failed = Signal(object)

    def __init__(
        self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._memory = core, jobs, memory
        self._unasked = False
        self.card = SuggestionsCard(theme)
        self.button = quiet_button(self.tr("What should I try?"), self.ask)
        self.card.closed.connect(self._remember)

    def arrive(self, places: Iterable[Place]) -> None:
        """The page was opened, and this is what lies on this computer."""
        kinds = {place.kind for place in places}
        first_start = kinds == {PlaceKind.SHIPS}
        if first_start and self._memory.value(_CLOSED) is None:
            self._start(unasked=True)

    def ask(self) -> None:
        """The user wants to know."""
        self._start(unasked=False)

    def _start(self, *, unasked: bool) -> None:
        self._unasked = unasked
        self._jobs.start(
            lambda _c: self._core.catalogue.suggest(), self._show, self.failed.emit, self
        )

    def _show(self, suggestions: tuple[Suggestion, ...]) -> None:
        if suggestions or not self._unasked:
            self.card.show_suggestions(suggestions)

    def _remember(self) -> None:
        self._memory.setValue(_CLOSED, True)
