"""One answer of one column, from its own computer or from the cloud, as both are measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.answers import WrittenAnswer
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudAnswer, CloudPrompt, SendNotice, schema_of
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.playground import (
    Abilities,
    ColumnModel,
    ContextUse,
    PlayAnswer,
    PlayMeasures,
    PlayRequest,
)
from leastwise.domain.suites import ChatTurn
from leastwise.engine.answering import LoadedModel, Question
from leastwise.engine.reasoning import Said
from leastwise.playground.company import Company
from leastwise.playground.residence import LeaseListener, Residence, Wanted

if TYPE_CHECKING:
    from leastwise.engine.protocol import SequenceArrived


class AnswerListener(LeaseListener, Protocol):
    """Hears how an answer comes about, on the thread that waits for it."""

    def loaded(self, abilities: Abilities) -> None:
        """The model can answer."""

    def said(self, new: Said) -> None:
        """New text."""

    def context(self, use: ContextUse) -> None:
        """The context is nearly full, or will be."""


class CloudCalls(Protocol):
    """Where cloud models answer."""

    def answer(
        self,
        reference: str,
        prompt: CloudPrompt,
        on_text: Callable[[str], None],
        confirm: Callable[[SendNotice], bool],
        cancellation: Cancellation,
        *,
        unpriced: bool = False,
    ) -> CloudAnswer:
        """One answer, streamed."""


@dataclass(frozen=True)
class LocalAnswering:
    """Answers from models on this computer; `columns_of` counts a model's columns."""

    residence: Residence
    company: Company

    def answer(
        self,
        model: ColumnModel,
        columns: int,
        request: PlayRequest,
        turns: Sequence[ChatTurn],
        listener: AnswerListener,
        cancellation: Cancellation,
    ) -> tuple[PlayAnswer, str]:
        """The answer with what was measured, and the sha256 of the model.

        Raises BadInput, EnvironmentFault, Cancelled.
        """
        options = request.options
        wanted = Wanted.of(model, columns, options)
        with (
            self.residence.lease(wanted, listener, cancellation) as loaded,
            self.company.joined() as member,
        ):
            size_tokens = _size_tokens(loaded, columns)
            listener.loaded(Abilities(loaded.can_switch_thinking, loaded.can_see, size_tokens))

            def arrived(new: SequenceArrived) -> None:
                most = new.prompt_tokens + request.generation.max_tokens
                use = ContextUse(new.prompt_tokens, size_tokens)
                if use.is_nearly_full or most > size_tokens:
                    listener.context(use)

            # Columns may differ in what they can: one without the switch answers as it does.
            thinking = request.thinking if loaded.can_switch_thinking else None
            options = replace(options, thinking=thinking, images=request.images)
            question = Question(tuple(turns), request.generation, options)
            written = loaded.ask(question, listener.said, cancellation, arrived)
            answer = local_answer(written, size_tokens, beside=member.most)
            sha256 = loaded.candidate.model.sha256
        if answer.measures.context is not None and answer.measures.context.is_nearly_full:
            listener.context(answer.measures.context)
        return answer, sha256


@dataclass(frozen=True)
class CloudAnswering:
    """Answers from cloud models. `confirm` is asked before a host's first request."""

    desk: Callable[[], CloudCalls]
    confirm: Callable[[SendNotice], bool]

    def answer(
        self,
        model: ColumnModel,
        request: PlayRequest,
        turns: Sequence[ChatTurn],
        listener: AnswerListener,
        cancellation: Cancellation,
    ) -> PlayAnswer:
        """The answer with its cost. Raises BadInput, EnvironmentFault, Cancelled."""
        answer = self.desk().answer(
            model.reference,
            cloud_prompt_of(request, turns),
            lambda text: listener.said(Said(answer=text)),
            self.confirm,
            cancellation,
            unpriced=model.unpriced,
        )
        if answer.reasoning:
            listener.said(Said(reasoning=answer.reasoning))
        return cloud_answer(answer)


def cloud_answer(answer: CloudAnswer) -> PlayAnswer:
    """What a cloud model said, with what was measured and reported."""
    usage = answer.usage
    measures = PlayMeasures(
        ttft_s=answer.ttft_s,
        decode_tokens_per_s=answer.decode_tokens_per_s,
        prompt_tokens=None if usage is None else usage.input_tokens,
        output_tokens=None if usage is None else usage.output_tokens,
        cost=answer.cost,
        currency=answer.currency,
        wall_s=answer.wall_s,
    )
    return PlayAnswer(answer.text, answer.reasoning, answer.finish_reason, measures)


def cloud_prompt_of(request: PlayRequest, turns: Sequence[ChatTurn]) -> CloudPrompt:
    """What is sent to a cloud model. Raises BadInput for what it cannot be asked."""
    asked = request.generation
    given = {
        "grammar": asked.grammar,
        "choice": request.options.choices,
        "logprobs": request.options.top_logprobs is not None,
        "lora": request.options.adapters,
        "image": request.images,
    }
    if unsupported := tuple(f"--{name}" for name, value in given.items() if value):
        raise BadInput(say("cloud.unsupported", options=unsupported))
    temperature = asked.temperature if request.send_temperature else None
    schema = schema_of(asked.json_schema)
    return CloudPrompt(tuple(turns), asked.max_tokens, temperature, asked.stop, schema)


def _size_tokens(loaded: LoadedModel, columns: int) -> int:
    """What one conversation may take of a context that several columns share."""
    whole = loaded.loaded.context_tokens
    return min(whole, max(loaded.candidate.settings.context_tokens // columns, 1))


def local_answer(written: WrittenAnswer, size_tokens: int, *, beside: int) -> PlayAnswer:
    """What a model here said, in a context of `size_tokens`, with `beside` others at once."""
    timing = written.answer.timing
    measures = PlayMeasures(
        ttft_s=timing.ttft_s,
        prefill_tokens_per_s=timing.prefill_tokens_per_s,
        decode_tokens_per_s=timing.decode_tokens_per_s,
        prompt_tokens=timing.prompt_tokens,
        output_tokens=timing.output_tokens,
        peak_memory=written.peak_memory,
        context=ContextUse(timing.prompt_tokens + timing.output_tokens, size_tokens),
        beside=beside,
    )
    return PlayAnswer(
        written.answer.text,
        written.reasoning,
        written.answer.finish_reason,
        measures,
        truncated_tokens=written.truncated_tokens,
    )
