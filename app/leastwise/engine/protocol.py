"""What the parent and the process that holds a model say to each other, one JSON line each.

Every request carries an id; every answer to it carries the same. One `Generate` may hold
many sequences, and their pieces and ends may come in any order.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, TypeVar, get_args

from leastwise.domain.answers import ChoiceScore, TokenLogprob
from leastwise.domain.benchmarks import BenchKind, BenchSample, BenchTest
from leastwise.domain.candidates import Adapter, ChosenByEngine, MemoryPlan, RunSettings
from leastwise.domain.confidence import Confidence
from leastwise.domain.devices import Device, device_from
from leastwise.domain.fits import DeviceMemory, MemoryNeed
from leastwise.domain.images import ImagePixels
from leastwise.domain.json_value import JsonObject
from leastwise.domain.measures import PeakMemory, Timing
from leastwise.domain.model_header import TensorInfo
from leastwise.domain.suites import Generation


@dataclass(frozen=True)
class SequenceRequest:
    """One answer to write: `prompt` is the text after the chat template.

    With `stream` each piece of text is sent as it comes; without it only the first token's
    arrival and the whole answer are. Without `cache_prompt` it starts cold: nothing that was
    evaluated before is used. With `truncate` a prompt that is too long loses its middle, and
    the answer says how much. `top_logprobs` asks for each token's log probability with so many
    of the likeliest beside it. With `choices` nothing is written: the given answer that the
    model finds likeliest is the answer, with the scores of all. With `show_special` special tokens
    are part of the text: some models mark their reasoning with them. `prompt` has a mark for each
    of the `images`; nothing of such a prompt is shared with others. With `confidence` the answer
    says how sure the model was of its tokens.
    """

    sequence: int
    prompt: str
    generation: Generation
    stream: bool = False
    cache_prompt: bool = True
    truncate: bool = False
    top_logprobs: int | None = None
    choices: tuple[str, ...] = ()
    show_special: bool = False
    images: tuple[ImagePixels, ...] = ()
    confidence: bool = False


@dataclass(frozen=True)
class Load:
    """Load a model file and make its context; with a `projector` it can be shown images."""

    id: int
    path: str
    settings: RunSettings
    projector: str = ""


@dataclass(frozen=True)
class Plan:
    """Let llama.cpp plan its buffers for a file without allocating any.

    With the file's `tensors` a process that has done nothing yet says what one that runs the
    model will need. It first runs the small model `warm_up`, where that is given: a GPU's driver
    takes memory of the process at the first token.
    """

    id: int
    path: str
    settings: RunSettings
    tensors: tuple[TensorInfo, ...] = ()
    warm_up: str = ""


@dataclass(frozen=True)
class PlanLayers:
    """Compute how many layers go to which GPU; `tensors` are the file's, in bytes each.

    `available_bytes` is what the system has left, for GPUs that share its memory.
    """

    id: int
    path: str
    settings: RunSettings
    tensors: Mapping[str, int]
    available_bytes: int | None


@dataclass(frozen=True)
class Generate:
    """Write answers for these sequences.

    With `fixed` the batches are the same whenever the same sequences are asked for after the
    same `Share`, whatever ran before: no other request joins, and nothing else is shared.
    """

    id: int
    sequences: tuple[SequenceRequest, ...]
    fixed: bool = False


@dataclass(frozen=True)
class Share:
    """Evaluate once what all these prompts begin with, and keep it until the next `Share`."""

    id: int
    prompts: tuple[str, ...]


@dataclass(frozen=True)
class Embed:
    """Turn texts into vectors of length 1; the model must be loaded with `embeddings`."""

    id: int
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Measure:
    """Time one repetition of a test; no answer may be in the making meanwhile."""

    id: int
    test: BenchTest
    seed: int


@dataclass(frozen=True)
class ReadMemory:
    """Tell the memory of the process as it is now."""

    id: int


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
    """The child runs; `system` is llama.cpp's own line about what it was built for.

    `devices` are those of ggml's own list.
    """

    pid: int
    system: str
    devices: tuple[Device, ...]


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
    chosen: ChosenByEngine
    memory: PeakMemory | None


@dataclass(frozen=True)
class Planned:
    """llama.cpp's own plan; `need` is the whole process's, None where it was not to be told."""

    id: int
    plan: MemoryPlan
    need: MemoryNeed | None = None


@dataclass(frozen=True)
class LayersPlanned:
    """Layers that fit on GPUs (-1: every one), the GPUs they go to, and why so many.

    `confirmed` is whether llama.cpp's own plan of its buffers was seen to fit.
    """

    id: int
    gpu_layers: int
    gpu_devices: tuple[str, ...]
    device_bytes: int
    confirmed: bool
    code: str
    params: Mapping[str, str | int | float]


@dataclass(frozen=True)
class SequenceArrived:
    """A streamed sequence was taken in: its prompt's tokens, of what its context holds."""

    id: int
    sequence: int
    prompt_tokens: int
    context_tokens: int


@dataclass(frozen=True)
class Piece:
    """Text of a sequence; the first piece marks its first token and may be empty."""

    id: int
    sequence: int
    text: str


@dataclass(frozen=True)
class SequenceRefused:
    """This sequence cannot be written; the others of its request go on."""

    id: int
    sequence: int
    code: str
    params: Mapping[str, str | int | float]


@dataclass(frozen=True)
class Shared:
    """How many tokens are shared from now on, and how many each prompt has."""

    id: int
    tokens: int
    prompt_tokens: tuple[int, ...]


@dataclass(frozen=True)
class Embedded:
    """One vector per text, and how many tokens the texts had."""

    id: int
    vectors: tuple[tuple[float, ...], ...]
    tokens: tuple[int, ...]


@dataclass(frozen=True)
class SequenceDone:
    """A sequence is finished; the others of its request may go on.

    `finish_reason` is "stop", "length", "context" (no room for more) or "choice".
    """

    id: int
    sequence: int
    text: str
    finish_reason: str
    timing: Timing
    memory: PeakMemory | None
    truncated_tokens: int = 0
    logprobs: tuple[TokenLogprob, ...] = ()
    scores: tuple[ChoiceScore, ...] = ()
    confidence: Confidence | None = None


@dataclass(frozen=True)
class Measured:
    """One repetition was timed; `memory` is the peak so far."""

    id: int
    sample: BenchSample
    memory: PeakMemory | None


@dataclass(frozen=True)
class MemoryRead:
    """Resident memory now, and the peak so far; None where the system does not tell."""

    id: int
    now: PeakMemory | None
    peak: PeakMemory | None


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


Request = (
    Load | Plan | PlanLayers | Generate | Share | Embed | Measure | ReadMemory | Cancel | Unload
)
Reply = (
    Ready
    | LoadProgress
    | Loaded
    | Planned
    | LayersPlanned
    | SequenceArrived
    | Piece
    | SequenceDone
    | SequenceRefused
    | Shared
    | Embedded
    | Measured
    | MemoryRead
    | Done
    | Stopped
    | Refused
)

_KINDS: Final[Mapping[str, type[Any]]] = {
    kind.__name__: kind for union in (Request, Reply) for kind in get_args(union)
}

T = TypeVar("T")


def encode(message: Request | Reply) -> JsonObject:
    """A message as a JSON object whose `kind` names it."""
    if type(message) is Piece:  # one a token: it must cost nothing
        return {
            "kind": "Piece",
            "id": message.id,
            "sequence": message.sequence,
            "text": message.text,
        }
    fields = dataclasses.asdict(message, dict_factory=_plain)
    return {"kind": type(message).__name__, **fields}


def _plain(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value.value if isinstance(value, Enum) else value for name, value in pairs}


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
        SequenceRequest(
            **{
                **value,
                "generation": _generation(value["generation"]),
                "choices": tuple(value["choices"]),
                "images": tuple(ImagePixels(**image) for image in value["images"]),
            }
        )
        for value in values
    )


def _generation(value: Any) -> Generation:
    bias = tuple((int(token), float(change)) for token, change in value["logit_bias"])
    return Generation(**{**value, "stop": tuple(value["stop"]), "logit_bias": bias})


def _settings(value: Any) -> RunSettings:
    named = value["gpu_devices"]
    return RunSettings(
        **{
            **value,
            "adapters": tuple(Adapter(**a) for a in value["adapters"]),
            "gpu_devices": None if named is None else tuple(named),
        }
    )


def _devices(values: Any) -> tuple[Device, ...]:
    return tuple(device_from(value) for value in values)


def _tensors(values: Any) -> tuple[TensorInfo, ...]:
    return tuple(TensorInfo(**{**value, "shape": tuple(value["shape"])}) for value in values)


def _need(value: Any) -> MemoryNeed:
    devices = tuple(DeviceMemory(**device) for device in value["devices"])
    return MemoryNeed(**{**value, "devices": devices})


def _logprobs(values: Any) -> tuple[TokenLogprob, ...]:
    return tuple(
        TokenLogprob(**{**value, "top": tuple(tuple(one) for one in value["top"])})
        for value in values
    )


def _vectors(values: Any) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(vector) for vector in values)


def _scores(values: Any) -> tuple[ChoiceScore, ...]:
    return tuple(ChoiceScore(**value) for value in values)


def _test(value: Any) -> BenchTest:
    return BenchTest(**{**value, "kind": BenchKind(value["kind"])})


def _fields_of(kind: type[T]) -> Any:
    return lambda value: kind(**value)


_NESTED: Final[Mapping[type[Any], Mapping[str, Callable[[Any], Any]]]] = {
    Load: {"settings": _settings},
    Plan: {"settings": _settings, "tensors": _tensors},
    PlanLayers: {"settings": _settings},
    LayersPlanned: {"gpu_devices": tuple},
    Ready: {"devices": _devices},
    Generate: {"sequences": _sequences},
    Share: {"prompts": tuple},
    Shared: {"prompt_tokens": tuple},
    Embed: {"texts": tuple},
    Embedded: {"vectors": _vectors, "tokens": tuple},
    Measure: {"test": _test},
    Measured: {"sample": _fields_of(BenchSample), "memory": _fields_of(PeakMemory)},
    MemoryRead: {"now": _fields_of(PeakMemory), "peak": _fields_of(PeakMemory)},
    Loaded: {"memory": _fields_of(PeakMemory), "chosen": _fields_of(ChosenByEngine)},
    Planned: {"plan": _fields_of(MemoryPlan), "need": _need},
    SequenceDone: {
        "timing": _fields_of(Timing),
        "memory": _fields_of(PeakMemory),
        "logprobs": _logprobs,
        "scores": _scores,
        "confidence": _fields_of(Confidence),
    },
}
