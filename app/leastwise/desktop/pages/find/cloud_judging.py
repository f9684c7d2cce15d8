"""A cloud judge on the Find page: who can be one, what it may cost, and the user's agreement."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.find.judge_bar import JudgeBar
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.messages import Message

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.domain.cloud import ProviderState, SendNotice
    from leastwise.domain.history import FindRequest
    from leastwise.domain.judging import JudgingCost


class CloudJudging(QObject):
    """`confirm` asks the user before anything first leaves for a host."""

    def __init__(
        self,
        core: CoreCalls,
        jobs: Jobs,
        bar: JudgeBar,
        confirm: Callable[[SendNotice], bool],
        tell: Callable[[Message], None],
    ) -> None:
        super().__init__(bar)
        self._core, self._jobs, self._bar = core, jobs, bar
        self._confirm, self._tell = confirm, tell
        self._looking: Job | None = None

    def offer_providers(self) -> None:
        """Let the cloud models that the user added be chosen, where a judge is needed at all.

        Nobody else waits for the libraries that know providers and keys.
        """
        if self._bar.needs_judge:
            self._jobs.start(
                lambda _c: self._core.cloud.providers(), self._show_providers, self._fail, self
            )

    def look(self, request: FindRequest | None) -> None:
        """Say what the chosen judge may cost; nothing is sent for it."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if request is None or not request.judges.cloud:
            return
        judges, suite, count = request.judges, request.suite, request.most_candidates

        def show(cost: JudgingCost) -> None:
            if job is self._looking:
                self._bar.say_ahead(cost.words)

        job = self._jobs.start(
            lambda _c: self._core.judges.ahead(judges, suite, count), show, self._fail, self
        )
        self._looking = job

    def agree(self, request: FindRequest) -> None:
        """For a job: have the user agree, where the judge's host was never confirmed."""
        count = request.most_candidates
        self._core.judges.agree(request.judges, request.suite, count, self._confirm)

    def once_agreed(self, request: FindRequest, then: Callable[[], None]) -> None:
        """Go on with `then`, at once where nothing is to be sent."""
        if not request.judges.cloud:
            then()
            return
        self._jobs.start(lambda _c: self.agree(request), lambda _none: then(), self._fail, self)

    def _show_providers(self, providers: tuple[ProviderState, ...]) -> None:
        self._bar.show_providers([one.provider for one in providers])

    def _fail(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self._tell(error.message)
