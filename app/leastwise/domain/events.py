"""What happens while a ladder is walked, in the past tense; the closed list is `Event`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from leastwise.domain.candidates import Candidate, ModelFile
from leastwise.domain.measures import PeakMemory, Probe
from leastwise.domain.messages import Message, say
from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.verdicts import CandidateResult, CaseResult, EarlyVerdict, LadderResult

_NAMED_CASES: Final = 10


@dataclass(frozen=True)
class ModelExamined:
    """A model file was hashed and its memory computed, on the way to the ladder."""

    model: ModelFile
    done: int
    total: int


@dataclass(frozen=True)
class NotKeptAwake:
    """The computer may fall asleep while this runs."""

    reason: Message


@dataclass(frozen=True)
class VariantTold:
    """A variant of a model is being made, or was left out."""

    message: Message


@dataclass(frozen=True)
class LadderPlanned:
    """The candidates in ascending order; `resumed` when an interrupted run goes on."""

    run_id: int
    candidates: tuple[Candidate, ...]
    cases: int
    required_passes: int
    resumed: bool
    stopping: Stopping = EXACT


@dataclass(frozen=True)
class CandidateStarted:
    """The walk reached this rung."""

    position: int


@dataclass(frozen=True)
class MakingProgressed:
    """The share of this candidate's file that is made, in [0, 1]."""

    position: int
    fraction: float


@dataclass(frozen=True)
class CandidateMade:
    """This candidate's file is there, and is what the candidate says."""

    position: int
    candidate: Candidate


@dataclass(frozen=True)
class LoadProgressed:
    """The share of the weights loaded, in [0, 1]."""

    position: int
    fraction: float


@dataclass(frozen=True)
class ModelLoaded:
    """The model is ready to answer."""

    position: int
    load_s: float


@dataclass(frozen=True)
class ProbeFinished:
    """Speed was measured on the short probe."""

    position: int
    probe: Probe


@dataclass(frozen=True)
class PromptsTooLong:
    """Prompts of these cases leave no room for an answer in this model's context."""

    position: int
    cases: tuple[int, ...]
    longest_tokens: int
    context_tokens: int

    @property
    def message(self) -> Message:
        """The same in words, the first cases by their numbers, which count from 1."""
        numbers = [str(index + 1) for index in self.cases[:_NAMED_CASES]]
        more = ["..."] if len(self.cases) > _NAMED_CASES else []
        return say(
            "prompts_too_long",
            count=len(self.cases),
            longest=self.longest_tokens,
            context=self.context_tokens,
            cases=tuple(numbers + more),
        )


@dataclass(frozen=True)
class CaseFinished:
    """A case was answered, checked and stored. `from_history` when an earlier sitting ran it.

    An answer of an earlier run says so itself: `CaseResult.reused`.
    """

    position: int
    result: CaseResult
    passed: int
    run: int
    peak_memory: PeakMemory | None
    from_history: bool = False

    @property
    def is_fresh(self) -> bool:
        """Whether its answer was written just now."""
        return not (self.from_history or self.result.reused)


@dataclass(frozen=True)
class PassForeseen:
    """A candidate will pass and is the smallest that does, up to `early.error`; it is run on.

    `notes` are what is to be known beside the `message`.
    """

    position: int
    early: EarlyVerdict
    message: Message
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class ConfirmationStarted:
    """One case decides this verdict, so every case is asked again, one at a time."""

    position: int


@dataclass(frozen=True)
class CandidateFinished:
    """The verdict on this rung stands."""

    position: int
    result: CandidateResult


@dataclass(frozen=True)
class LadderFinished:
    """The answer stands."""

    result: LadderResult


Event: TypeAlias = (
    ModelExamined
    | NotKeptAwake
    | VariantTold
    | LadderPlanned
    | CandidateStarted
    | MakingProgressed
    | CandidateMade
    | LoadProgressed
    | ModelLoaded
    | ProbeFinished
    | PromptsTooLong
    | CaseFinished
    | PassForeseen
    | ConfirmationStarted
    | CandidateFinished
    | LadderFinished
)
