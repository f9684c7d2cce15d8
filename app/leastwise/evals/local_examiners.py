"""Models on this computer that judge or measure likeness: each in a child process of its own."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import BadInput
from leastwise.domain.judging import JudgeIdentity
from leastwise.domain.messages import say
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import Loaded, SequenceRefused, SequenceRequest
from leastwise.evals.examiners import JudgeQuestion, Vectors
from leastwise.evals.findings import UndecidedCheckError
from leastwise.process.sandbox import Sandbox

# A reason of 400 characters takes that many tokens in a byte's vocabulary.
REPLY_TOKENS: Final = 2048
_KEPT_VECTORS: Final = 4096


@dataclass
class _Resident:
    """A model that stays loaded from `load` to `close`; asked again after its child died."""

    candidate: Candidate
    start_engine: Callable[[], Engine]
    cancellation: Cancellation
    _engine: Engine | None = None
    _loaded: Loaded | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def identity(self) -> JudgeIdentity:
        """The model by its name and its content."""
        return JudgeIdentity(self.candidate.name, self.candidate.model.sha256)

    def load(self) -> tuple[Engine, Loaded]:
        """The model in its child. Raises ModelFileError, ChildDied, EnvironmentFault, Cancelled."""
        if self._engine is None or self._loaded is None or not self._engine.alive:
            if self._engine is not None:
                self._engine.close()
            self._engine = self.start_engine()
            path, settings = self.candidate.model.path, self.candidate.settings
            self._loaded = self._engine.load(path, settings, lambda _share: None, self.cancellation)
        return self._engine, self._loaded

    def close(self) -> None:
        """End the child."""
        if self._engine is not None:
            self._engine.close()


@dataclass
class LocalJudge(_Resident):
    """Greedy, one question at a time, bound to the question's schema: always the same answer."""

    _sandbox: Sandbox = field(default_factory=Sandbox)

    def reply(self, question: JudgeQuestion) -> str:
        """As `Judge.reply`."""
        with self._lock:
            engine, loaded = self.load()
            template = ChatTemplate(
                self.candidate.name, loaded.chat_template, loaded.bos_text, loaded.eos_text
            )
            (prompt,) = template.render([question.chat], self._sandbox)
            generation = Generation(REPLY_TOKENS, json_schema=json.dumps(question.schema))
            asked = (SequenceRequest(0, prompt, generation),)
            (done,) = engine.generate(asked, lambda _piece: None, self.cancellation, fixed=True)
            if isinstance(done, SequenceRefused):
                raise UndecidedCheckError(engine.refusal(done))
            if done.finish_reason != "stop":
                raise UndecidedCheckError(say("judge.cut", tokens=done.timing.output_tokens))
            return done.text

    def close(self) -> None:
        """End the child and the sandbox."""
        super().close()
        self._sandbox.close()


@dataclass
class LocalEmbedder(_Resident):
    """Vectors of a model that was loaded for them; the newest texts are remembered."""

    _known: OrderedDict[str, tuple[float, ...]] = field(default_factory=OrderedDict)

    def vectors(self, texts: tuple[str, ...]) -> Vectors:
        """As `Embedder.vectors`."""
        with self._lock:
            return tuple(self._vector(text) for text in texts)

    def _vector(self, text: str) -> tuple[float, ...]:
        """Each text alone: what else lay in its batch would move the last bits."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._embedded(text)
            if len(self._known) > _KEPT_VECTORS:
                self._known.popitem(last=False)
        return known

    def _embedded(self, text: str) -> tuple[float, ...]:
        engine, _ = self.load()
        asked = text or "."
        try:
            (vector,) = engine.embed((asked,), self.cancellation).vectors
        except BadInput as error:
            raise UndecidedCheckError(error.message) from error
        return vector if text else tuple(0.0 for _ in vector)
