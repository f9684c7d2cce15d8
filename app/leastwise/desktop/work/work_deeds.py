"""Does what the `Take to work` buttons and the Models page's `Serve` ask for, in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, SignalInstance

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.work.server_desk import ServerDesk
from leastwise.desktop.work.work_button import WorkButton
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, LeastwiseError
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.domain.hand_offs import HandOff

_MOST_RUNS: Final = 200
Tell = Callable[[Message], None]
Result = TypeVar("Result")


class WorkDeeds(QObject):
    """Each button has its own place for what was done and for what went wrong."""

    def __init__(self, core: CoreCalls, jobs: Jobs, desk: ServerDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self.desk = core, jobs, desk

    def listen(self, button: WorkButton, done: Tell, failed: Tell) -> None:
        """Do what a button asks for."""
        button.serve_wanted.connect(partial(self._serve_winner, failed))
        button.hand_off_wanted.connect(partial(self._hand_off, done, failed))
        button.tuning_wanted.connect(partial(self._write_tuning, done, failed))

    def listen_suites(self, tuning_wanted: SignalInstance, done: Tell, failed: Tell) -> None:
        """Write data to tune with for the suites that are asked for, each with a folder."""
        tuning_wanted.connect(partial(self._write_tuning_for, done, failed))

    def serve_model(self, reference: str) -> None:
        """Serve a model file under the general settings."""
        from leastwise.engine.serving_desk import new_token

        self.desk.start(Path(reference), new_token())

    def _serve_winner(self, failed: Tell, run_id: int) -> None:
        from leastwise.engine.serving_desk import new_token

        handing_off = self._core.handing_off

        def serve(winner: HandOff) -> None:
            candidate = winner.candidate
            self.desk.start(Path(candidate.model.path), new_token(), candidate.settings)

        self._start(lambda _stop: handing_off.winner_of(run_id), serve, failed)

    def _hand_off(self, done: Tell, failed: Tell, run_id: int, target: str, folder: Path) -> None:
        handing_off = self._core.handing_off

        def work(_stop: Cancellation) -> Message:
            winner = handing_off.winner_of(run_id)
            over = handing_off.write(winner, target, folder)
            name = winner.candidate.name
            return say(
                "hand_off.done", name=name, target=target, folder=over.folder, files=over.files
            )

        self._start(work, done, failed)

    def _write_tuning(self, done: Tell, failed: Tell, run_id: int, folder: Path) -> None:
        self._start(lambda _stop: self._written(run_id, folder), done, failed)

    def _write_tuning_for(self, done: Tell, failed: Tell, suite_path: Path, folder: Path) -> None:
        from leastwise.domain.run_queries import RunQuery
        from leastwise.domain.tuning import run_to_learn_from

        core = self._core

        def work(_stop: Cancellation) -> Message:
            suite = core.load_suite(str(suite_path))
            page = core.past.search(RunQuery(suite_name=suite.name, limit=_MOST_RUNS))
            run_id = run_to_learn_from(page.runs, suite.sha256)
            if run_id is None:
                raise BadInput(say("tuning.no_run", suite=suite.name))
            return self._written(run_id, folder)

        self._start(work, done, failed)

    def _written(self, run_id: int, folder: Path) -> Message:
        from leastwise.domain.tuning import HELD_OUT_SHARE

        core = self._core
        suite, run = core.suite_of_run(run_id), core.stored_run(run_id)
        if suite is None:
            raise BadInput(say("tuning.other_suite", run_id=run_id))
        data = core.suite_exchange.write_tuning_data(suite, run, HELD_OUT_SHARE, 0, folder)
        return say(
            "tuning.written",
            examples=data.examples,
            reference=data.reference,
            held_out=data.held_out,
            folder=data.folder,
            skipped=data.skipped,
            suite=str(folder / "held-out"),
        )

    def _start(
        self, work: Callable[[Cancellation], Result], done: Callable[[Result], None], failed: Tell
    ) -> None:
        def fail(error: LeastwiseError) -> None:
            failed(error.message)

        self._jobs.start(work, done, fail, self)
