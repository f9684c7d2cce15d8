"""Answers for the settings chosen in the panel: at once by formula, then as llama.cpp plans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.fit_words import DRY_RUN
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitEvent
from leastwise.domain.fits import Fit

if TYPE_CHECKING:
    from leastwise.desktop.fit_task import FitWork


def fit_work(
    core: CoreCalls,
    references: Sequence[str],
    context_tokens: int = 0,
    kv_type: str = "f16",
    *,
    asks_hub: bool = False,
) -> FitWork:
    """The work that looks at models; 0 tokens are the usual context.

    Unless the user pressed the button that asks the Hub, nothing goes out for it.
    """

    def work(accept: Callable[[FitEvent], None], stop: Cancellation) -> tuple[Fit, ...]:
        request = core.fit_request(
            references,
            context_tokens=context_tokens,
            kv_type=kv_type,
            from_kept=not asks_hub,
        )
        return core.fit(request, accept, stop)

    return work


class Planner(QObject):
    """Writes into rows; `changed` names the one that says something else now."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, core: CoreCalls, jobs: Jobs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._row: FitRow | None = None
        self._task = FitTask(jobs, bridge, self)
        self._task.finished.connect(self._take)
        self._task.failed.connect(self._give_up)

    @property
    def running(self) -> bool:
        """Whether llama.cpp is planning."""
        return self._task.running

    def pause(self) -> None:
        """Stop planning; `go_on` takes it up again."""
        self._task.cancel()

    def compute(self, row: FitRow, context_tokens: int, kv_type: str) -> None:
        """Answer at once, by formula. What is being planned is for other settings: it stops."""
        self._task.cancel()
        if row.in_panel is None:
            return
        try:
            computed = self._core.refit(
                row.in_panel, context_tokens=context_tokens, kv_type=kv_type
            )
        except LeastwiseError as error:
            self.failed.emit(error)
            return
        row.take_formula(computed)
        self.changed.emit(row)

    def plan(self, row: FitRow, context_tokens: int, kv_type: str) -> None:
        """Let llama.cpp plan, unless that is what stands there already, or there is no header."""
        fit = row.in_panel
        if row.from_shape or fit is None or fit.memory is None:
            return
        known = (fit.settings.context_tokens, fit.settings.kv_type_k)
        if fit.memory.method == DRY_RUN and known == (context_tokens, kv_type):
            return
        self._row = row
        self._task.start(fit_work(self._core, [row.reference], context_tokens, kv_type))

    def go_on(self, row: FitRow) -> None:
        """Plan what was left when the row or the page was."""
        if row.pending and row.shown is not None:
            settings = row.shown.settings
            self.plan(row, settings.context_tokens, settings.kv_type_k)

    def _take(self, fits: tuple[Fit, ...]) -> None:
        row, fit = self._row, fits[0]
        if row is None:
            return
        if fit.fault is not None:
            row.give_up_plan()
            self.failed.emit(LeastwiseError(fit.fault))
        else:
            row.take_plan(fit)
        self.changed.emit(row)

    def _give_up(self, error: LeastwiseError) -> None:
        self.failed.emit(error)
        if self._row is not None:
            self._row.give_up_plan()
            self.changed.emit(self._row)
