"""The offline switch as every page shows it; what it holds is enforced below, in the core."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import Message

if TYPE_CHECKING:
    from leastwise.desktop.network_calls import NetworkCalls


class OfflineState(QObject):
    """`changed` tells that the switch was turned; `failed` why it could not be kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, network: Callable[[], NetworkCalls], jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._network, self._jobs = network, jobs
        self._turning = False

    @property
    def reason(self) -> Message | None:
        """Why nothing may go out; None where it may."""
        return self._network().offline

    def turn(self, *, on: bool) -> None:
        """Turn the switch; it is kept for the next start."""
        if self._turning:
            return
        self._turning = True
        network = self._network()
        self._jobs.start(lambda _c: network.go_offline(on=on), self._end, self._fail, self)

    def button(self) -> QCheckBox:
        """One more box that shows and turns the switch."""
        button = QCheckBox(self.tr("Offline"))
        button.setObjectName("switch")

        def show() -> None:
            reason = self.reason
            about = self.tr("Let nothing leave this computer, whatever asks for it.")
            tip = about if reason is None else sentence(reason)
            button.setChecked(reason is not None)
            by_setting = reason is None or reason.code == "net.offline_setting"
            button.setEnabled(by_setting)
            button.setToolTip(plain_tip(tip))
            said = self.tr("Offline, off") if reason is None else self.tr("Offline, on")
            button.setAccessibleName(said)
            button.setAccessibleDescription(tip)

        def take(checked: bool) -> None:
            if checked != (self.reason is not None):
                self.turn(on=checked)

        button.toggled.connect(take)
        self.changed.connect(show)
        show()
        return button

    def _end(self, _none: None) -> None:
        self._turning = False
        self.changed.emit()

    def _fail(self, error: LeastwiseError) -> None:
        self._end(None)
        self.failed.emit(error)
