"""Does it pass this suite: exact, and told as early as it is certain."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leastwise.domain.verdicts import Outcome


@dataclass(frozen=True)
class Tally:
    """A finite population of `cases`, of which `required` must pass; what is known so far.

    With N cases and K required the verdict stands at K passes, or once N - K + 1 cannot
    pass, in whatever order the cases come (curtailment). Cases with an unsupported check are
    neither: where the verdict hangs on them there is none.
    """

    cases: int
    required: int
    passed: int = 0
    failed: int = 0
    unsupported: int = 0

    @property
    def run(self) -> int:
        """Cases answered so far."""
        return self.passed + self.failed + self.unsupported

    @property
    def passes(self) -> bool:
        """Whether enough have passed, whatever comes."""
        return self.passed >= self.required

    @property
    def fails(self) -> bool:
        """Whether the bar is out of reach, whatever comes."""
        return self.failed > self.cases - self.required

    @property
    def complete(self) -> bool:
        """Whether every case was answered."""
        return self.run >= self.cases

    @property
    def close(self) -> bool:
        """Whether all are answered and one case coming out differently would change the verdict."""
        return self.run == self.cases and self.required - self.passed in (0, 1)

    def with_outcome(self, outcome: Outcome) -> Tally:
        """The tally after one more case."""
        match outcome:
            case Outcome.PASSED:
                return replace(self, passed=self.passed + 1)
            case Outcome.FAILED:
                return replace(self, failed=self.failed + 1)
            case Outcome.UNSUPPORTED:
                return replace(self, unsupported=self.unsupported + 1)
