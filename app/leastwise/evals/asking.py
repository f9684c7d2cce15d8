"""What is asked of a model for a case: once or repeatedly, and under which key it is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from leastwise.domain.candidates import Candidate
from leastwise.domain.suites import Case, Check, Generation
from leastwise.evals.check_types import CHOICE, SET
from leastwise.evals.field_checks import choices_of
from leastwise.evals.limit_checks import needs_latency, needs_logprobs
from leastwise.evals.scripts import check_from_json
from leastwise.store import codec


@dataclass(frozen=True)
class AskedCase:
    """A case with its prompt as the model gets it, and how each of its answers is written."""

    case: Case
    prompt: str
    generations: tuple[Generation, ...]

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers of its `choice` checks; where there are any, the model scores them."""
        named = (one for check in self.case.checks for one in _choices(check))
        return tuple(dict.fromkeys(named))

    @property
    def needs_logprobs(self) -> bool:
        """Whether a check asks how likely the answer was."""
        return any(map(needs_logprobs, self.case.checks))

    def key(self, candidate: Candidate, build: str) -> str | None:
        """The same for whatever must give the same answers; None where that is not known.

        It covers the model's content, its settings and adapters, the build of llama.cpp, the
        prompt, and all that picks tokens. It does not cover which other prompts lay in the same
        batch: they move the last bits of the logits, so that an answer of another run may differ
        from the one that this run would have written as two runs of the same suite may that
        are cut into other batches. A verdict that hangs on one case is therefore never said of such
        answers: see `Rung`. An answer that is timed by a check is not known from another day.
        """
        settings = candidate.settings
        if not candidate.model.sha256 or not all(a.sha256 for a in settings.adapters):
            return None
        if any(map(needs_latency, self.case.checks)):
            return None
        asked: tuple[object, ...] = (candidate.key, build, self.prompt, self.generations)
        if self.needs_logprobs:
            asked = (*asked, "logprobs")
        return codec.fingerprint((*asked, "choices", self.choices) if self.choices else asked)


def asked_cases(
    cases: Sequence[Case], prompts: Sequence[str], generation: Generation
) -> tuple[AskedCase, ...]:
    """What is asked for each of `cases`, whose prompts are `prompts`."""
    return tuple(
        AskedCase(case, prompt, _generations(case, generation))
        for case, prompt in zip(cases, prompts, strict=True)
    )


def _generations(case: Case, generation: Generation) -> tuple[Generation, ...]:
    """One for each repeat, with a seed of its own.

    Without a temperature, and where given answers are scored, no seed plays a part: a repeat
    would be the same answer, and is not asked for.
    """
    drawn = generation.temperature > 0 and not any(map(_choices, case.checks))
    repeats = case.repeats if drawn else 1
    return tuple(
        replace(generation, seed=generation.seed + number) for number in range(max(repeats, 1))
    )


def _choices(check: Check) -> tuple[str, ...]:
    """The answers that a check names, or those of a set's parts."""
    if check.type == SET and isinstance(check.value, list | tuple):
        parts = (check_from_json(part) for part in check.value if isinstance(part, Mapping))
        return tuple(one for part in parts for one in _choices(part))
    return choices_of(check) if check.type == CHOICE else ()
