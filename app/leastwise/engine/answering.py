"""One answer outside any suite: a model loaded, its template rendered, the answer streamed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from leastwise.domain.answers import AnswerOptions, WrittenAnswer
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.domain.verdicts import Answer
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import SequenceRequest
from leastwise.process.sandbox import Sandbox

# Choices are scored side by side, which wants as many places.
_CHOICES_AT_ONCE: Final = 4


def answer_alone(
    engine: Engine,
    sandbox: Sandbox,
    candidate: Candidate,
    turns: Sequence[ChatTurn],
    generation: Generation,
    options: AnswerOptions,
    on_text: Callable[[str], None],
    cancellation: Cancellation,
) -> WrittenAnswer:
    """Load the candidate into `engine` and let it answer `turns`.

    Raises BadInput (the prompt, a schema), ModelFileError (the file, an adapter), EngineFault,
    ChildDied, Cancelled.
    """
    places = min(len(options.choices), _CHOICES_AT_ONCE) or 1
    settings = replace(candidate.settings, sequences=places, adapters=options.adapters)
    loaded = engine.load(candidate.model.path, settings, lambda _share: None, cancellation)
    template = ChatTemplate(candidate.name, loaded.chat_template, loaded.bos_text, loaded.eos_text)
    (prompt,) = template.render([tuple(turns)], sandbox)
    request = SequenceRequest(
        0,
        prompt,
        generation,
        stream=True,
        truncate=options.truncate,
        top_logprobs=options.top_logprobs,
        choices=options.choices,
    )
    done = engine.answer(request, lambda piece: on_text(piece.text), cancellation)
    return WrittenAnswer(
        answer=Answer(done.text, done.finish_reason, done.timing, prompt),
        peak_memory=done.memory,
        chosen=loaded.chosen,
        truncated_tokens=done.truncated_tokens,
        logprobs=done.logprobs,
        scores=done.scores,
    )
