"""How far the look at each model here has come; it keeps its room while nothing is looked at."""

from __future__ import annotations

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.wording import sentence
from leastwise.domain.fit_events import FitProgressed


class ListingProgress(ProgressLine):
    """In a line of the page that has other words too."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        # Of one size, so that no word of it has Qt lay out the page anew.
        self.setFixedSize(theme.measures.step(24) * 9, self.sizeHint().height())
        self.hide()

    def begin(self) -> None:
        """From nothing."""
        self.restart()
        self.show()

    def wait(self) -> None:
        """Say that something else goes first."""
        self.show_figures(self.tr("Waits until another page is done"), "")
        self.show()

    def advance(self, event: FitProgressed) -> None:
        """One model further."""
        words = self.tr("{number} of {total}").format(number=event.position + 1, total=event.total)
        self.show_figures(sentence(event.doing), words)
        self.show_fraction((event.position + (event.share or 0)) / max(event.total, 1))
