"""Language models as files, how they are run, and what they will take."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import PurePath

from leastwise.domain.messages import Message
from leastwise.domain.suites import Generation


@dataclass(frozen=True)
class ModelFile:
    """One GGUF file: a variant of a model, known by its sha256.

    `parameters` counts weights; `context_tokens` is what the model was trained for; None is
    not known. `chat_template` is the Jinja source in the file, or empty.
    """

    path: str
    sha256: str
    file_bytes: int
    name: str
    architecture: str
    quantisation: str
    parameters: int | None = None
    context_tokens: int | None = None
    chat_template: str = ""
    licence: str = ""
    author: str = ""
    description: str = ""


@dataclass(frozen=True)
class CloudModel:
    """A model that somebody else runs, and how it is asked.

    `address` is where its provider is reached; `provider` is what the user calls it. With
    `own_temperature` none is sent, so that the provider's default holds.
    """

    provider: str
    address: str
    model: str
    own_temperature: bool = False


@dataclass(frozen=True)
class Adapter:
    """A LoRA adapter laid over a model's weights at `scale`; known by its sha256 where hashed."""

    path: str
    scale: float = 1.0
    sha256: str = ""

    @property
    def name(self) -> str:
        """The file's name without its ending, and the scale where it is not 1."""
        scale = "" if self.scale == 1 else f" x {self.scale:g}"
        return PurePath(self.path).stem + scale


@dataclass(frozen=True)
class RunSettings:
    """How a model is loaded and run. Every field is explicit: nothing is left to a default.

    `context_tokens` are shared by all `sequences`, which is how many answers are written at
    once; one of them may take the whole. `threads` of 0 is decided for each model when it is
    examined, `prefill_threads` of 0 is as many. `gpu_layers` of -1 is all that fit, which is
    computed when a model is examined; they go to `gpu_devices`, by ggml's names, or where
    llama.cpp puts them. `load_mode`
    is "read" (weights once, private) or "map" (file pages, shared). With `embeddings` the model
    gives vectors and writes no answers.

    With `shared_context` all sequences lie in one cache: what they begin with is held once, and
    any may be long, but each skips over the others' cells, which costs some percent when many
    long ones run. Without it each has an equal part of the context for itself.
    """

    context_tokens: int = 2048
    batch_tokens: int = 2048
    micro_batch_tokens: int = 512
    sequences: int = 1
    threads: int = 0
    gpu_layers: int = -1
    flash_attention: str = "auto"
    kv_type_k: str = "f16"
    kv_type_v: str = "f16"
    load_mode: str = "read"
    prefill_threads: int = 0
    embeddings: bool = False
    shared_context: bool = True
    gpu_devices: tuple[str, ...] | None = None
    adapters: tuple[Adapter, ...] = ()


@dataclass(frozen=True)
class ChosenByEngine:
    """How llama.cpp really runs a loaded model, where the settings left it the choice.

    `flash_attention` is "on" or "off". `weights_bytes` are the weights in each of llama.cpp's
    buffers, to a hundredth of a MiB: "CPU", "CPU_REPACK" (laid out anew for this processor),
    "CUDA0" and so on.
    """

    flash_attention: str
    gpu_layers: int
    threads: int
    prefill_threads: int
    context_tokens: int
    sequences: int
    weights_bytes: Mapping[str, int]


@dataclass(frozen=True)
class MemoryPlan:
    """What llama.cpp will allocate, computed before loading, in bytes.

    `origin` is "dry-run" (llama.cpp's own plan) or "formula" (where it refused one).
    """

    weights_bytes: int
    kv_bytes: int
    state_bytes: int
    compute_bytes: int
    output_bytes: int
    origin: str = "dry-run"

    @property
    def total_bytes(self) -> int:
        """The sum of the parts."""
        return (
            self.weights_bytes
            + self.kv_bytes
            + self.state_bytes
            + self.compute_bytes
            + self.output_bytes
        )


@dataclass(frozen=True)
class Making:
    """How a candidate's file comes to be: as `type`, of the model at `source`.

    `parent_key` is that model's own as a candidate. With `by_run` the run made it.
    """

    source: str
    parent_key: str
    type: str
    by_run: bool = False


@dataclass(frozen=True)
class Candidate:
    """A model file with its run settings; `plan` is None where it could not be computed.

    `fault` says why the file cannot be used at all (broken, refused); such a candidate is
    listed and never run. `prompt` is the one prompt of the suite that it answers, counted from 0,
    with its length over all cases; None answers every one. `generation` stands in for the
    suite's. `told` says in a few words each what tells it from others of the same model. A
    quantisation has its `making`; until it is made its model has no hash, and the size that
    llama.cpp plans. `cloud` is set where the model is no file of this computer; then `model` only
    names it.
    """

    model: ModelFile
    settings: RunSettings = field(default_factory=RunSettings)
    plan: MemoryPlan | None = None
    fault: Message | None = None
    prompt: int | None = None
    prompt_characters: int = 0
    generation: Generation | None = None
    told: tuple[str, ...] = ()
    making: Making | None = None
    cloud: CloudModel | None = None

    @classmethod
    def in_cloud(cls, cloud: CloudModel) -> Candidate:
        """The candidate that a cloud model is; it has no file, and so no size and no hash."""
        reference = f"{cloud.provider}/{cloud.model}"
        return cls(ModelFile(reference, "", 0, cloud.model, "", cloud.provider), cloud=cloud)

    @property
    def is_unmade(self) -> bool:
        """Whether its file has still to be made."""
        return self.making is not None and not self.model.sha256

    @property
    def name(self) -> str:
        """The model's name and quantisation, as people say it, its adapters, and what differs."""
        adapters = "".join(f" + {adapter.name}" for adapter in self.settings.adapters)
        told = "".join(f", {words}" for words in self.told)
        return f"{self.model.name} ({self.model.quantisation}){adapters}{told}"

    @property
    def broken(self) -> bool:
        """Whether the file itself is at fault, and not the process that tried it."""
        return self.fault is not None and self.fault.code.startswith("model.")

    @property
    def key(self) -> str:
        """What tells it from the other candidates of a run, as hex.

        Made of the model's content (where it lies does not matter), and of every setting that is
        not at its default: a setting that a later version adds changes no key of the past.
        """
        if self.is_unmade:
            return self.asked_key
        parts: list[object] = [self.model.sha256 or self.model.path, _set(self.settings)]
        if self.prompt is not None or self.generation is not None:
            parts += [self.prompt, _set(self.generation) if self.generation else None]
        if self.fault is not None:
            parts += self.told
        if self.cloud is not None:
            parts = ["cloud", self.cloud.address, self.cloud.model, self.cloud.own_temperature]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    @property
    def asked_key(self) -> str:
        """The same before and after its file was made; its `key` where it was there."""
        if self.making is None:
            return self.key
        generation = _set(self.generation) if self.generation else None
        parts = [self.making.parent_key, self.making.type, self.prompt, generation]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    @property
    def ladder_key(self) -> tuple[int, int, int, str, str]:
        """Ascending computed memory, then file size, then length of the prompts.

        The hash and the key stand last, so that the order is total.
        """
        memory_bytes = self.plan.total_bytes if self.plan else self.model.file_bytes
        model = self.model
        return (memory_bytes, model.file_bytes, self.prompt_characters, model.sha256, self.key)


def _set(settings: RunSettings | Generation) -> dict[str, object]:
    """What is not at its default; an adapter is its content and its scale."""
    changed = {
        one.name: getattr(settings, one.name)
        for one in fields(settings)
        if getattr(settings, one.name) != one.default
    }
    if isinstance(settings, RunSettings) and settings.adapters:
        changed["adapters"] = [(a.sha256 or a.path, a.scale) for a in settings.adapters]
    return changed
