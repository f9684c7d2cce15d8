"""Who judges answers where a check needs a model: what was asked for, and who it was."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from leastwise.domain.messages import Message, Parameter, say

CLOUD: Final = "cloud:"


@dataclass(frozen=True)
class Judges:
    """The models that checks may ask; empty is nobody.

    `judge` is a local model by path or name, or `cloud:NAME` or `cloud:NAME/MODEL`; `embedding`
    is a local model that turns texts into vectors.
    """

    judge: str = ""
    embedding: str = ""

    def __bool__(self) -> bool:
        """Whether anyone is named."""
        return bool(self.judge or self.embedding)

    @property
    def cloud(self) -> str:
        """The cloud model that judges, as `NAME` or `NAME/MODEL`; empty where none does."""
        return self.judge.removeprefix(CLOUD) if self.judge.startswith(CLOUD) else ""

    def over(self, others: Judges) -> Judges:
        """These, and `others` where none is named here."""
        return Judges(self.judge or others.judge, self.embedding or others.embedding)


NOBODY: Final = Judges()


def local_only(judges: Judges) -> Judges:
    """Those on this computer: a cloud model is named anew for each run that it judges."""
    return Judges("" if judges.cloud else judges.judge, judges.embedding)


@dataclass(frozen=True)
class JudgeIdentity:
    """A model that judged: its name for people, and the key by which it is known.

    The key is the sha256 of a local model's file, or `cloud:host/model`.
    """

    name: str
    key: str

    @property
    def is_cloud(self) -> bool:
        """Whether answers were sent out to be judged."""
        return self.key.startswith(CLOUD)


@dataclass(frozen=True)
class JudgedBy:
    """Who judged the answers of a run; None where nobody was needed or named."""

    judge: JudgeIdentity | None = None
    embedding: JudgeIdentity | None = None

    def __bool__(self) -> bool:
        """Whether anyone did."""
        return self.judge is not None or self.embedding is not None


JUDGED_BY_NOBODY: Final = JudgedBy()


@dataclass(frozen=True)
class JudgingCost:
    """What a cloud judge may be asked about a run, at most, and what that may cost.

    `answer_tokens` is the most that each answer which is judged may have. Costs are None where
    there is no price.
    """

    judge: str
    calls: int
    candidates: int
    answer_tokens: int
    least: Decimal | None
    most: Decimal | None
    currency: str

    @property
    def words(self) -> Message:
        """It as a sentence."""
        told: dict[str, Parameter] = {
            "judge": self.judge,
            "calls": self.calls,
            "candidates": self.candidates,
        }
        if self.least is None or self.most is None:
            return say("judge.will_cost_unpriced", **told)
        amounts = {"least": f"{self.least:f}", "most": f"{self.most:f}", "currency": self.currency}
        return say("judge.will_cost", tokens=self.answer_tokens, **told, **amounts)


@dataclass(frozen=True)
class JudgingSpent:
    """What a cloud judge was asked in a run, and what that cost.

    `cost` is the sum over the `calls` whose cost is known, exactly; `unknown` counts the others.
    What the judge had said before was not asked again.
    """

    calls: int = 0
    unknown: int = 0
    cost: Decimal = Decimal(0)
    currency: str = ""

    def __bool__(self) -> bool:
        """Whether it was asked anything."""
        return self.calls > 0

    @classmethod
    def of(cls, cost: Decimal | None, currency: str) -> JudgingSpent:
        """One call."""
        return cls(1, int(cost is None), cost or Decimal(0), currency)

    def plus(self, other: JudgingSpent) -> JudgingSpent:
        """Both together; a run has one price table, and so one currency."""
        return JudgingSpent(
            self.calls + other.calls,
            self.unknown + other.unknown,
            self.cost + other.cost,
            other.currency or self.currency,
        )

    @property
    def words(self) -> Message:
        """It as a sentence."""
        told: dict[str, Parameter] = {"calls": self.calls}
        if self.unknown == self.calls:
            return say("judge.spent_unknown", **told)
        told |= {"amount": f"{self.cost:f}", "currency": self.currency}
        if self.unknown:
            return say("judge.spent_in_part", unknown=self.unknown, **told)
        return say("judge.spent", **told)


NOTHING_SPENT: Final = JudgingSpent()


@dataclass(frozen=True)
class JudgeAgreement:
    """How often a judge agreed with the user's labels of one suite's answers.

    `measured` is when, in ISO 8601 (UTC). The first four counts are of labelled answers;
    `undecided` could not be judged and count nowhere else. `interval` is the 95 % Clopper-Pearson
    interval of the share that agrees; `kappa` is Cohen's, None where it is not defined.
    """

    judge: JudgeIdentity
    suite_name: str
    measured: str
    both_pass: int
    both_fail: int
    only_label_passes: int
    only_judge_passes: int
    undecided: int = 0
    interval: tuple[float, float] | None = None
    kappa: float | None = None

    @property
    def labels(self) -> int:
        """The labelled answers that were judged."""
        return self.agreed + self.only_label_passes + self.only_judge_passes

    @property
    def agreed(self) -> int:
        """Those on which the judge said what the user says."""
        return self.both_pass + self.both_fail

    @property
    def words(self) -> Message:
        """It in one sentence, beside the judge's name."""
        return self._said("judge.agreed")

    @property
    def named_words(self) -> Message:
        """It in one sentence with the judge's name."""
        return self._said("judge.agreed_named")

    def _said(self, code: str) -> Message:
        if self.interval is None:
            return say("judge.not_measured", judge=self.judge.name)
        low, high = self.interval
        counts = {"agreed": self.agreed, "labels": self.labels}
        return say(code, judge=self.judge.name, low=low, high=high, **counts)


@dataclass(frozen=True)
class JudgedLabel:
    """A labelled answer and what the judge says of it, with its reason.

    `line` counts from 1 in the labels, `case` from 0; `judged` is None where it is undecided.
    """

    line: int
    case: int
    case_id: str
    label: bool
    judged: bool | None
    reason: Message

    @property
    def agrees(self) -> bool:
        """Whether the judge says what the user says."""
        return self.judged is self.label


def judged_words(
    by: JudgedBy, agreement: JudgeAgreement | None, spent: JudgingSpent = NOTHING_SPENT
) -> tuple[Message, ...]:
    """What is to be said beside verdicts that rest on a judge; empty where they rest on none."""
    said = []
    if by.judge is not None:
        code = "judge.was_cloud" if by.judge.is_cloud else "judge.was_local"
        said.append(say(code, judge=by.judge.name))
        unmeasured = say("judge.not_measured", judge=by.judge.name)
        said.append(unmeasured if agreement is None else agreement.words)
    if spent:
        said.append(spent.words)
    if by.embedding is not None:
        said.append(say("judge.embedded", model=by.embedding.name))
    return tuple(said)
