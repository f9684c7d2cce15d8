"""What runs on a page that is not shown: how far it is, and the way to it or to its end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from leastwise.desktop.page_stack import PageStack
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel, rule

_STEPS: Final = 1000
_INTERVAL_MS: Final = 500


class RunningBar(QWidget):
    """Stands below the pages while something runs on another one. `page_wanted` gives it."""

    page_wanted = Signal(object)

    def __init__(self, theme: Theme, pages: PageStack) -> None:
        super().__init__()
        self._pages = pages
        self.what = ElidedLabel(theme, TypeSize.BODY)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of what runs on another page"))
        self.show_button = quiet_button(self.tr("Show it"), self._show)
        self.stop_button = quiet_button(self.tr("Cancel it"), self._stop)
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out(theme)
        pages.page_made.connect(self._watch)
        pages.currentChanged.connect(self.refresh)
        self.refresh()

    def refresh(self, _changed: object = None) -> None:
        """Show what runs elsewhere now; the clock runs only meanwhile."""
        found = self._running()
        self.setVisible(found is not None)
        if found is None:
            self._timer.stop()
            return
        page, what = found
        words = self.tr("{page}: {what}").format(page=page.title, what=what)
        self.what.say(words)
        for button in (self.show_button, self.stop_button):
            button.setAccessibleDescription(words)
        fraction = page.fraction if page.busy else None
        self.bar.setVisible(fraction is not None)
        # Qt paints a bar at once, and with it all that a page which just came still has to paint.
        self.bar.setUpdatesEnabled(False)
        self.bar.setValue(round(_STEPS * (fraction or 0.0)))
        self.bar.setUpdatesEnabled(True)
        if not self._timer.isActive():
            self._timer.start()

    def _running(self) -> tuple[Page, str] | None:
        """The page that is not shown and on which something runs, and what it is."""
        page = self._pages.busy
        if page is not None and not self._pages.shows(page):
            return page, page.at_stake[0]
        page = self._pages.at_work
        if page is not None and not self._pages.shows(page):
            return page, page.side_work[0]
        return None

    def _watch(self, page: Page) -> None:
        page.run_began.connect(self.refresh)
        page.run_ended.connect(self.refresh)

    def _show(self) -> None:
        found = self._running()
        if found is not None:
            self.page_wanted.emit(found[0])

    def _stop(self) -> None:
        found = self._running()
        if found is not None:
            page = found[0]
            (page.stop if page.busy else page.stop_side_work)()

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.bar.setFixedWidth(step(24) * 8)
        across = QHBoxLayout()
        across.setContentsMargins(step(24), step(4), step(24), step(4))
        across.setSpacing(step(12))
        across.addWidget(self.what, 1)
        for part in (self.bar, self.show_button, self.stop_button):
            across.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(across)
