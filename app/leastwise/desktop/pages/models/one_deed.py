"""Something done with model files in the background: one at a time, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject

from leastwise.desktop.bridge import Bridge, LibraryTold
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import filled, gb
from leastwise.desktop.pages.models.actions import ModelActions
from leastwise.desktop.wording import sentence
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.known_models import LibraryProgressed
from leastwise.domain.messages import say
from leastwise.domain.quantising import QuantisingProgressed

Result = TypeVar("Result")
Accept: TypeAlias = Callable[[LibraryProgressed | QuantisingProgressed], None]


class OneDeed(QObject):
    """`actions` shows how far it is, and what came of it.

    `elsewhere` tells whether something is measured, which reading whole files would spoil.
    """

    def __init__(self, jobs: Jobs, bridge: Bridge, actions: ModelActions) -> None:
        super().__init__(actions)
        self.elsewhere: Callable[[], bool] = lambda: False
        self.actions = actions
        self._jobs, self._bridge = jobs, bridge
        self._job: Job | None = None
        self._mark: object = None
        self._moves_files = False
        actions.stop_wanted.connect(self.stop)
        bridge.library_told.connect(self._advance)

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    @property
    def moves_files(self) -> bool:
        """Whether models are on their way to another place, so that nobody may use them."""
        return self.running and self._moves_files

    def stop(self) -> None:
        """Stop what is being done; it counts as running until it has stopped."""
        if self._job is not None:
            self._job.cancel()

    def begin(self, *, moves_files: bool = False) -> Accept | None:
        """Where progress goes, or None where nothing may begin now."""
        if self.running:
            return None
        self.actions.error.hide()
        if self.elsewhere():
            self.actions.error.tell(say("bench.in_use"))
            return None
        self._mark, self._moves_files = object(), moves_files
        return self._bridge.accept_library_for(self._mark)

    def start(
        self,
        work: Callable[[Cancellation], Result],
        succeed: Callable[[Result], None],
        fail: Callable[[LeastwiseError], None] | None = None,
    ) -> None:
        """Do what was begun, then one of the two."""
        mark, on_failure = self._mark, fail or self.fail

        def end(outcome: Callable[[], None]) -> Callable[[], None]:
            def done() -> None:
                if mark is self._mark:
                    self._job = self._mark = None
                    self.actions.show_running(running=False)
                    outcome()

            return done

        self.actions.say("")
        self.actions.show_running(running=True)
        self._job = self._jobs.start(
            work,
            lambda result: self._bridge.afterwards(end(lambda: succeed(result))),
            lambda error: self._bridge.afterwards(end(lambda: on_failure(error))),
            self,
        )

    def fail(self, error: LeastwiseError) -> None:
        """Say why nothing came of it, unless the user stopped it."""
        if not isinstance(error, Cancelled):
            self.actions.error.tell(error.message)

    def _advance(self, told: LibraryTold) -> None:
        if told.work is not self._mark:
            return
        event, progress = told.event, self.actions.progress
        if isinstance(event, QuantisingProgressed):
            words = filled(
                self.tr("{done} of {total} {total|tensor|tensors}"),
                done=event.done,
                total=event.total,
            )
            progress.show_figures(words, "")
            progress.show_fraction(event.done / max(event.total, 1))
        else:
            figures = f"{gb(event.done_bytes)} / {gb(event.total_bytes)}"
            progress.show_figures(sentence(event.doing), figures)
            progress.show_fraction(event.done_bytes / max(event.total_bytes, 1))
