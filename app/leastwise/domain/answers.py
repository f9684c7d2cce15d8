"""One answer outside any suite: what may be asked of it, and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.candidates import Adapter, ChosenByEngine
from leastwise.domain.measures import PeakMemory
from leastwise.domain.verdicts import Answer


@dataclass(frozen=True)
class TokenLogprob:
    """One sampled token: its natural log probability before penalties and temperature.

    `top` holds (token, text, log probability) of the likeliest, in descending order.
    """

    token: int
    text: str
    logprob: float
    top: tuple[tuple[int, str, float], ...] = ()


@dataclass(frozen=True)
class ChoiceScore:
    """The natural log probability of a given answer, its end included."""

    text: str
    logprob: float


@dataclass(frozen=True)
class AnswerOptions:
    """What else is asked of an answer.

    With `choices` none is written: the one that the model finds likeliest is the answer.
    `top_logprobs` asks for each token's log probability with so many of the likeliest beside
    it. With `truncate` a prompt that is too long loses its middle. `adapters` are laid over the
    model's weights. `thinking` of None leaves it to the model whether it reasons first.
    `images` are files that go with the last turn, which the model sees through its `projector`;
    empty is the one that lies beside it.
    """

    choices: tuple[str, ...] = ()
    top_logprobs: int | None = None
    truncate: bool = False
    adapters: tuple[Adapter, ...] = ()
    use_tuned: bool = True
    thinking: bool | None = None
    images: tuple[str, ...] = ()
    projector: str = ""


@dataclass(frozen=True)
class WrittenAnswer:
    """An answer with everything that is known of it; `truncated_tokens` went from its prompt.

    The answer's text is without the `reasoning` that came before it.
    """

    answer: Answer
    peak_memory: PeakMemory | None
    chosen: ChosenByEngine
    truncated_tokens: int = 0
    logprobs: tuple[TokenLogprob, ...] = ()
    scores: tuple[ChoiceScore, ...] = ()
    reasoning: str = ""
