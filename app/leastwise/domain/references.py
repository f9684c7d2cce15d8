"""The run that a ladder is held against: a suite through one cloud model, every case of it."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.candidates import CloudModel
from leastwise.domain.cloud import CloudPrompt
from leastwise.domain.suites import Bar, Case, Suite

AT_ONCE = 4


@dataclass(frozen=True)
class ReferenceRequest:
    """Ask `model` every case of `suite`, `at_once` calls in flight at most.

    With `unpriced` a model is asked whose price is not known, so that no cap holds.
    """

    suite: Suite
    model: CloudModel
    bar: Bar
    at_once: int = AT_ONCE
    unpriced: bool = False

    @property
    def reference(self) -> str:
        """The model as the cloud desk takes it."""
        return f"{self.model.provider}/{self.model.model}"

    def prompt(self, case: Case) -> CloudPrompt:
        """What is sent for a case, under the suite's settings."""
        written = self.suite.generation
        temperature = None if self.model.own_temperature else written.temperature
        return CloudPrompt(case.turns, written.max_tokens, temperature, written.stop)

    @property
    def prompts(self) -> tuple[CloudPrompt, ...]:
        """Everything that a whole run sends, each repeat by itself."""
        return tuple(
            self.prompt(case) for case in self.suite.cases for _ in range(self.repeats(case))
        )

    def repeats(self, case: Case) -> int:
        """How often a case is asked: with a temperature of 0 an answer more would tell nothing."""
        greedy = self.suite.generation.temperature == 0 and not self.model.own_temperature
        return 1 if greedy else max(case.repeats, 1)
