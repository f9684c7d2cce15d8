"""How fast a model will be, by the firmest ground there is: measured, rehearsed, predicted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TypeAlias

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import Ground, SpeedEstimate
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import ModelHeader
from leastwise.domain.rehearsals import Rehearsal
from leastwise.fit.rehearsal_layers import layers_of
from leastwise.fit.speed import predict, unpredictable
from leastwise.fit.standing import Standing


@dataclass(frozen=True)
class SpeedQuestion:
    """Whose speed is asked for, and when. `sha256` is empty where the file was never hashed."""

    header: ModelHeader
    settings: RunSettings
    prompt_tokens: int
    depth_tokens: int
    sha256: str = ""

    @property
    def model_key(self) -> str:
        """What its rehearsals are kept under."""
        return shape_key(self.header)

    @property
    def asked_key(self) -> str:
        """What a rehearsal depends on beside the model; how long the context is does not count."""
        left_out = ("context_tokens", "sequences", "adapters", "embeddings", "shared_context")
        settings = {k: v for k, v in asdict(self.settings).items() if k not in left_out}
        return _digest([settings, self.prompt_tokens, self.depth_tokens])


def shape_key(header: ModelHeader) -> str:
    """The same for every file whose speed must be the same: its header without its names."""
    tensors = [(t.name, t.shape, t.ggml_type) for t in header.tensors]
    own = f"{header.architecture}."
    figures = {k: v for k, v in header.metadata.items() if k.startswith(own)}
    return _digest([header.architecture, figures, tensors])


Rehearsed: TypeAlias = Callable[[SpeedQuestion], Rehearsal | None]


def estimate(
    question: SpeedQuestion, standing: Standing, rehearsed: Rehearsed
) -> tuple[SpeedEstimate | None, Message | None]:
    """The speed on one machine, or why there is none.

    On another machine nothing was rehearsed or measured with this program's history.
    """
    known = rehearsed(question) if standing.here else None
    machine = standing.speed
    if machine is None:
        return (known.speed, None) if known else (None, standing.speed_missing)
    why_not = unpredictable(question.settings, machine, len(layers_of(question.header)))
    if why_not is not None:
        return (known.speed, None) if known else (None, why_not)
    speed = predict(
        question.header,
        question.settings,
        machine,
        standing.learned,
        question.prompt_tokens,
        question.depth_tokens,
        question.sha256 if standing.here else "",
    )
    if known is not None and speed.ground is not Ground.MEASURED:
        return known.speed, None
    return speed, None


def too_deep(question: SpeedQuestion) -> Message | None:
    """Why a depth or a prompt makes no sense in this context, or None."""
    context_tokens = question.settings.context_tokens
    wanted = max(question.prompt_tokens, question.depth_tokens + 1)
    if wanted <= context_tokens:
        return None
    return say("fit.beyond_context", wanted_tokens=wanted, context_tokens=context_tokens)


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
