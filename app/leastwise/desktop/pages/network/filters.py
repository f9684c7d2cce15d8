"""What the network log is sifted by: words, how a request ended, and when it left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.search_field import SearchField
from leastwise.domain.network import NetworkOutcome, NetworkQuery

TYPING_MS: Final = 150


class NetworkFilters(QWidget):
    """`changed` tells that `query` gives another one now."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = self.tr("Search hosts, purposes and failures")
        self.search = SearchField(theme, words, self.tr("Search the network log"))
        self.outcome = QComboBox()
        self.outcome.setAccessibleName(self.tr("How the request ended"))
        for words, kind in (
            (self.tr("All requests"), ""),
            (self.tr("Answered"), NetworkOutcome.WELL.value),
            (self.tr("Failed"), NetworkOutcome.BADLY.value),
            (self.tr("With a cost"), "cost"),
        ):
            self.outcome.addItem(words, kind)
        self.age = QComboBox()
        self.age.setAccessibleName(self.tr("When it left"))
        for words, days in (
            (self.tr("Any time"), None),
            (self.tr("Today"), 0),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 30 days"), 30),
        ):
            self.age.addItem(words, days)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        for choice in (self.outcome, self.age):
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        flow = FlowLayout(theme)
        flow.add(self.search, self.outcome, self.age)
        self.setLayout(flow)

    @property
    def query(self) -> NetworkQuery:
        """What is chosen here; days begin at midnight of this computer's own time."""
        kind, days = self.outcome.currentData(), self.age.currentData()
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        since = "" if days is None else (midnight - timedelta(days=days)).astimezone(UTC)
        return NetworkQuery(
            text=self.search.text(),
            outcome=NetworkOutcome(kind) if kind in list(NetworkOutcome) else None,
            only_charged=kind == "cost",
            since=since.isoformat() if isinstance(since, datetime) else "",
        )

    @property
    def sifts(self) -> bool:
        """Whether anything is left out."""
        chosen = self.outcome.currentIndex() > 0 or self.age.currentIndex() > 0
        return chosen or bool(self.search.text().strip())
