"""What the parent and the process that holds a model say to each other, one JSON line each.

Every request carries an id; every answer to it carries the same. One `Generate` may hold
many sequences, and their pieces and ends may come in any order.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from leastwise.domain.candidates import MemoryPlan, RunSettings
from leastwise.domain.json_value import JsonObject
from leastwise.domain.measures import PeakMemory, Timing
from leastwise.domain.suites import Generation


@dataclass(frozen=True)
class SequenceRequest:
    """One answer to write: `prompt` is the text after the chat template.

    With `stream` each piece of text is sent as it comes; without it only the first token's
    arrival and the whole answer are.
    """

    sequence: int
    prompt: str
    generation: Generation
    stream: bool = False


@dataclass(frozen=True)
class Load:
    """Load a model file and make its context."""

    id: int
    path: str
    settings: RunSettings


@dataclass(frozen=True)
class Plan:
    """Let llama.cpp plan its buffers for a file without allocating any."""

    id: int
    path: str
    settings: RunSettings


@dataclass(frozen=True)
class Generate:
    """Write answers for these sequences."""

    id: int
    sequences: tuple[SequenceRequest, ...]


@dataclass(frozen=True)
class Cancel:
    """Stop the request with this id, whatever it is doing."""

    id: int


@dataclass(frozen=True)
class Unload:
    """Free the model; the process stays."""

    id: int


@dataclass(frozen=True)
class Ready:
    """The child runs; `build` names the binding, llama.cpp's system line is `system`."""

    pid: int
    build: str
    system: str


@dataclass(frozen=True)
class LoadProgress:
    """The share of the weights read, in [0, 1]."""

    id: int
    fraction: float


@dataclass(frozen=True)
class Loaded:
    """The model can answer. Texts of the special tokens are for the chat template."""

    id: int
    load_s: float
    context_tokens: int
    threads: int
    description: str
    chat_template: str
    bos_text: str
    eos_text: str
    memory: PeakMemory | None


@dataclass(frozen=True)
class Planned:
    """llama.cpp's own plan."""

    id: int
    plan: MemoryPlan


@dataclass(frozen=True)
class Piece:
    """Text of a sequence; the first piece marks its first token and may be empty."""

    id: int
    sequence: int
    text: str


@dataclass(frozen=True)
class SequenceDone:
    """A sequence is finished; the others of its request may go on."""

    id: int
    sequence: int
    text: str
    finish_reason: str
    timing: Timing
    memory: PeakMemory | None


@dataclass(frozen=True)
class Done:
    """The request is finished: every sequence of it, or the unloading."""

    id: int


@dataclass(frozen=True)
class Stopped:
    """The request was cancelled."""

    id: int


@dataclass(frozen=True)
class Refused:
    """The request could not be done: a message code of `domain.texts` with parameters."""

    id: int
    code: str
    params: Mapping[str, str | int | float]


Request = Load | Plan | Generate | Cancel | Unload
Reply = Ready | LoadProgress | Loaded | Planned | Piece | SequenceDone | Done | Stopped | Refused

_KINDS: Final[Mapping[str, type[Any]]] = {
    kind.__name__: kind
    for kind in (
        Load,
        Plan,
        Generate,
        Cancel,
        Unload,
        Ready,
        LoadProgress,
        Loaded,
        Planned,
        Piece,
        SequenceDone,
        Done,
        Stopped,
        Refused,
    )
}

T = TypeVar("T")


def encode(message: Request | Reply) -> JsonObject:
    """A message as a JSON object whose `kind` names it."""
    return {"kind": type(message).__name__, **dataclasses.asdict(message)}


def decode(line: JsonObject) -> Request | Reply:
    """The message in a JSON object. Raises ValueError for anything else."""
    fields = dict(line)
    kind = _KINDS.get(str(fields.pop("kind", None)))
    if kind is None:
        raise ValueError(f"unknown message {line!r:.200}")
    nested = _NESTED.get(kind, {})
    for name, build in nested.items():
        if fields.get(name) is not None:
            fields[name] = build(fields[name])
    try:
        message: Request | Reply = kind(**fields)
    except TypeError as error:
        raise ValueError(f"malformed {kind.__name__}: {error}") from None
    return message


def _sequences(values: Any) -> tuple[SequenceRequest, ...]:
    return tuple(
        SequenceRequest(**{**value, "generation": _generation(value["generation"])})
        for value in values
    )


def _generation(value: Any) -> Generation:
    return Generation(**{**value, "stop": tuple(value["stop"])})


def _fields_of(kind: type[T]) -> Any:
    return lambda value: kind(**value)


_NESTED: Final[Mapping[type[Any], Mapping[str, Any]]] = {
    Load: {"settings": _fields_of(RunSettings)},
    Plan: {"settings": _fields_of(RunSettings)},
    Generate: {"sequences": _sequences},
    Loaded: {"memory": _fields_of(PeakMemory)},
    Planned: {"plan": _fields_of(MemoryPlan)},
    SequenceDone: {"timing": _fields_of(Timing), "memory": _fields_of(PeakMemory)},
}
