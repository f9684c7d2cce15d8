"""Answers outside any suite: a model loaded, its template rendered, the answer streamed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from leastwise.domain.answers import AnswerOptions, WrittenAnswer
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import BadInput
from leastwise.domain.images import ImagePixels
from leastwise.domain.messages import say
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.domain.verdicts import Answer
from leastwise.engine.client import Engine
from leastwise.engine.images import read_images, with_markers
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import Loaded, SequenceArrived, SequenceRequest
from leastwise.engine.reasoning import ReasoningSplitter, Said, special_forms
from leastwise.process.sandbox import Sandbox

# Choices are scored side by side, which wants as many places.
_CHOICES_AT_ONCE: Final = 4


@dataclass(frozen=True)
class Question:
    """What is asked of a loaded model."""

    turns: tuple[ChatTurn, ...]
    generation: Generation = field(default_factory=Generation)
    options: AnswerOptions = field(default_factory=AnswerOptions)


def places_for(options: AnswerOptions) -> int:
    """How many sequences a model needs to answer one question."""
    return min(len(options.choices), _CHOICES_AT_ONCE) or 1


class LoadedModel:
    """A model in a child, with its chat template. Threads may ask at once, as it has places."""

    def __init__(
        self,
        engine: Engine,
        sandbox: Sandbox,
        candidate: Candidate,
        loaded: Loaded,
        *,
        can_see: bool,
    ) -> None:
        self.engine = engine
        self.candidate = candidate
        self.loaded = loaded
        self.can_see = can_see
        self._sandbox = sandbox
        self._template = ChatTemplate(
            candidate.name, loaded.chat_template, loaded.bos_text, loaded.eos_text
        )
        self._special = special_forms(loaded.chat_template)
        self._switch = self._template.thinking_switch(sandbox)

    @classmethod
    def load(
        cls,
        engine: Engine,
        sandbox: Sandbox,
        candidate: Candidate,
        on_progress: Callable[[float], None],
        cancellation: Cancellation,
        projector: str = "",
    ) -> LoadedModel:
        """Load the candidate into `engine`, with its projector where it is to see.

        Raises ModelFileError (the file, an adapter, its template), EngineFault, ChildDied,
        Cancelled.
        """
        path, settings = candidate.model.path, candidate.settings
        loaded = engine.load(path, settings, on_progress, cancellation, projector)
        return cls(engine, sandbox, candidate, loaded, can_see=bool(projector))

    @property
    def can_switch_thinking(self) -> bool:
        """Whether its template has a variable for that."""
        return bool(self._switch)

    def ask(
        self,
        question: Question,
        on_said: Callable[[Said], None],
        cancellation: Cancellation,
        on_arrived: Callable[[SequenceArrived], None] = lambda _arrived: None,
    ) -> WrittenAnswer:
        """One answer, streamed, its reasoning apart.

        Raises BadInput (the prompt, a schema, a switch that it lacks), ModelFileError (the
        template), EngineFault, ChildDied, Cancelled.
        """
        prompt, request = self._request(question)
        splitter = ReasoningSplitter(prompt, self._special)
        heard = _Heard(on_said)
        done = self.engine.answer(
            request, lambda piece: heard.take(splitter.add(piece.text)), cancellation, on_arrived
        )
        heard.take(splitter.end())
        text = done.text if question.options.choices else heard.answer
        return WrittenAnswer(
            answer=Answer(text, done.finish_reason, done.timing, prompt),
            peak_memory=done.memory,
            chosen=self.loaded.chosen,
            truncated_tokens=done.truncated_tokens,
            logprobs=done.logprobs,
            scores=done.scores,
            reasoning=heard.reasoning,
        )

    def _request(self, question: Question) -> tuple[str, SequenceRequest]:
        """The prompt as the template writes it, and what is asked of the child."""
        options = question.options
        images = self._images(options)
        turns = with_markers(question.turns, len(images)) if images else question.turns
        (prompt,) = self._template.render([turns], self._sandbox, self._variables(options))
        return prompt, SequenceRequest(
            0,
            prompt,
            question.generation,
            stream=True,
            truncate=options.truncate,
            top_logprobs=options.top_logprobs,
            choices=options.choices,
            show_special=bool(self._special),
            images=images,
        )

    def _variables(self, options: AnswerOptions) -> dict[str, bool]:
        """What the template is told beside the turns."""
        if options.thinking is None:
            return {}
        if not self._switch:
            raise BadInput(say("engine.no_thinking_switch", model=self.candidate.name))
        return {self._switch: options.thinking}

    def _images(self, options: AnswerOptions) -> tuple[ImagePixels, ...]:
        if not options.images:
            return ()
        if not self.can_see:
            raise BadInput(say("engine.sees_nothing", model=self.candidate.name))
        return read_images(options.images, self._sandbox)


class _Heard:
    """Gathers what was said, and passes on what is not empty."""

    def __init__(self, on_said: Callable[[Said], None]) -> None:
        self._on_said = on_said
        self._answer: list[str] = []
        self._reasoning: list[str] = []

    @property
    def answer(self) -> str:
        return "".join(self._answer)

    @property
    def reasoning(self) -> str:
        return "".join(self._reasoning)

    def take(self, said: Said) -> None:
        self._answer.append(said.answer)
        self._reasoning.append(said.reasoning)
        if said.answer or said.reasoning:
            self._on_said(said)


def answer_alone(
    engine: Engine,
    sandbox: Sandbox,
    candidate: Candidate,
    question: Question,
    on_said: Callable[[Said], None],
    cancellation: Cancellation,
) -> WrittenAnswer:
    """Load the candidate into `engine` and let it answer.

    Raises as `LoadedModel.load` and `LoadedModel.ask` do.
    """
    settings = replace(
        candidate.settings,
        sequences=places_for(question.options),
        adapters=question.options.adapters,
    )
    model = LoadedModel.load(
        engine,
        sandbox,
        replace(candidate, settings=settings),
        lambda _share: None,
        cancellation,
        question.options.projector,
    )
    return model.ask(question, on_said, cancellation)
