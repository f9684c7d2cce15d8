"""What the walk asks of the history: everything is kept before it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from leastwise.domain.candidates import Candidate, ChosenByEngine
from leastwise.domain.computer import Computer
from leastwise.domain.history import FindRequest, KnownAnswers, OpenRun
from leastwise.domain.judging import JudgingSpent
from leastwise.domain.measures import PeakMemory, Probe
from leastwise.domain.verdicts import CandidateResult, CaseResult, EarlyVerdict, LadderResult


class RunKeeper(Protocol):
    """A history that runs are written to; each call is on disk when it returns."""

    def begin_run(
        self,
        request: FindRequest,
        candidates: Sequence[Candidate],
        computer: Computer,
        build: str,
        order: Sequence[int] = (),
    ) -> int:
        """Start a run; its number."""

    def open_run(
        self, request: FindRequest, candidates: Sequence[Candidate], build: str
    ) -> OpenRun | None:
        """The newest interrupted run that asks the same, with what it already knows."""

    def keep_candidate(self, run_id: int, candidate: Candidate) -> None:
        """A candidate's file was made, or is gone again."""

    def keep_loaded(
        self, run_id: int, candidate_key: str, load_s: float, chosen: ChosenByEngine
    ) -> None:
        """A model was loaded."""

    def keep_probe(self, run_id: int, candidate_key: str, probe: Probe) -> None:
        """A probe was measured."""

    def keep_case(
        self,
        run_id: int,
        candidate_key: str,
        result: CaseResult,
        peak: PeakMemory | None,
        wall_s: float,
        answer_key: str | None = None,
    ) -> None:
        """A case was answered and graded; `wall_s` is what the candidate took so far."""

    def known_answers(self, before_run: int, keys: Sequence[str]) -> KnownAnswers:
        """The newest answers that earlier runs kept under `keys`."""

    def replace_cases(self, run_id: int, candidate_key: str, results: Sequence[CaseResult]) -> None:
        """Cases were asked again and came out differently; all of them are replaced, or none."""

    def keep_early(self, run_id: int, candidate_key: str, early: EarlyVerdict) -> None:
        """It was foreseen that a candidate passes."""

    def keep_verdict(self, run_id: int, result: CandidateResult) -> None:
        """A candidate's verdict stands."""

    def add_judging(self, run_id: int, spent: JudgingSpent) -> None:
        """A cloud judge was asked."""

    def judging_of(self, run_id: int) -> JudgingSpent:
        """What a cloud judge was asked in the run so far."""

    def finish_run(self, run_id: int, result: LadderResult) -> None:
        """The ladder's answer stands."""

    def interrupt_run(self, run_id: int, wall_s: float) -> None:
        """The run stops here and may go on later."""
