"""The part of the recorded core that fits and rehearses: real verdicts on stated sizes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitEvent, FitFinished, FitProgressed
from leastwise.domain.fits import (
    Band,
    DeviceMemory,
    Fit,
    FitRequest,
    Ground,
    MemoryNeed,
    MemoryRoom,
    Sibling,
    SpeedEstimate,
)
from leastwise.domain.messages import Message, say
from leastwise.fit.judging import Circumstances, has_room, judge

Tell = Callable[[FitEvent], None]
GIB = 1 << 30
MIB = 1 << 20
KV_SHARES = {"f16": 1.0, "q8_0": 0.53125, "q4_0": 0.28125}
ROOM = MemoryRoom(32 * GIB, 22 * GIB, 5 * GIB)
BANDWIDTH_BYTES_PER_S = 4.1e10


@dataclass(frozen=True)
class FittedModel:
    """One model: what it weighs, and what each token of context adds."""

    reference: str
    name: str
    quantisation: str
    parameters: int
    file_bytes: int
    kv_bytes_per_token: int
    trained_tokens: int = 131_072
    recurrent_bytes: int = 0
    repacked: bool = False
    siblings: tuple[Sibling, ...] = ()
    devices: tuple[DeviceMemory, ...] = ()
    fault: Message | None = None


LLAMA_70B = FittedModel(
    "/models/llama-70b.gguf",
    "Llama-3.3-70B-Instruct",
    "Q4_K_M",
    70_553_706_560,
    42_520_395_584,
    327_680,
)
ON_THE_HUB = FittedModel(
    "acme/Qwen3-32B-GGUF:Q8_0",
    "Qwen3-32B",
    "Q8_0",
    32_762_123_264,
    34_820_885_120,
    262_144,
    40_960,
    siblings=(Sibling("Q4_K_M", 19_762_149_120), Sibling("Q6_K", 26_884_050_176)),
)
MODELS = (
    FittedModel(
        "/models/lfm2-350m.gguf",
        "LFM2-350M",
        "Q4_K_M",
        354_483_968,
        229_309_376,
        12_288,
        128_000,
        recurrent_bytes=240 << 10,
    ),
    FittedModel(
        "/models/qwen2.5-1.5b.gguf",
        "Qwen2.5-1.5B-Instruct",
        "Q4_K_M",
        1_543_714_304,
        986_048_768,
        28_672,
        32_768,
        repacked=True,
    ),
    FittedModel(
        "/models/llama-8b.gguf",
        "Llama-3.1-8B-Instruct",
        "Q4_K_M",
        8_030_261_312,
        4_920_734_272,
        131_072,
    ),
    FittedModel(
        "/models/mistral-24b.gguf",
        "Mistral-Small-24B",
        "Q8_0",
        23_572_403_200,
        25_054_779_072,
        163_840,
        32_768,
    ),
    LLAMA_70B,
)
DAMAGED = replace(
    MODELS[1],
    reference="/models/broken.gguf",
    fault=say("model.aborted_load", path="/models/broken.gguf", how=say("how.exit", status=134)),
)


@dataclass(kw_only=True)
class RecordedFit:
    """Each look takes `fit_s` seconds, a rehearsal `rehearse_s`; the failures are raised midway."""

    models: Sequence[FittedModel] = MODELS
    room: MemoryRoom | None = ROOM
    with_speed: bool = True
    fit_s: float = 0.0
    rehearse_s: float = 0.0
    fit_failure: LeastwiseError | None = None
    plan_failure: LeastwiseError | None = None
    rehearse_failure: LeastwiseError | None = None
    plans: bool = True
    fit_requests: list[FitRequest] = field(default_factory=list)
    refits: list[tuple[int, str]] = field(default_factory=list)
    rehearsals: list[Fit] = field(default_factory=list)
    stopped_fits: int = 0

    def _candidate(self, number: int) -> Candidate:
        raise NotImplementedError

    def model_references(self) -> tuple[str, ...]:
        return tuple(model.reference for model in self.models)

    def fit_request(
        self,
        references: Sequence[str],
        *,
        context_tokens: int = 0,
        kv_type: str = "f16",
        parallel: int = 1,
        prompt_tokens: int = 0,
        depth_tokens: int = 0,
        from_kept: bool = False,
    ) -> FitRequest:
        settings = RunSettings(
            context_tokens=context_tokens,
            sequences=parallel,
            kv_type_k=kv_type,
            kv_type_v=kv_type,
        )
        return FitRequest(tuple(references), settings, prompt_tokens, depth_tokens, from_kept)

    def fit(
        self, request: FitRequest, on_event: Tell, cancellation: Cancellation
    ) -> tuple[Fit, ...]:
        self.fit_requests.append(request)
        found: list[Fit] = []
        total = len(request.references)
        for position, reference in enumerate(request.references):
            on_event(FitProgressed(position, total, say("fit.planning"), 0.2))
            self._spend(self.fit_s, cancellation)
            failure = self.fit_failure if total > 1 else self.plan_failure
            if failure is not None and position == total // 2:
                raise failure
            found.append(self._fit(reference, request))
            on_event(FitFinished(position, total, found[-1]))
        return tuple(found)

    def refit(self, fit: Fit, *, context_tokens: int, kv_type: str, parallel: int = 1) -> Fit:
        self.refits.append((context_tokens, kv_type))
        settings = replace(
            fit.settings, context_tokens=context_tokens, kv_type_k=kv_type, kv_type_v=kv_type
        )
        model = self._model(fit.reference)
        assert model is not None
        return self._judged(fit, model, settings, "formula")

    def fit_of_sizes(self, fit: Fit, others: Sequence[Sibling]) -> tuple[Fit, ...]:
        return tuple(
            replace(fit, quantisation=one.quantisation, file_bytes=one.file_bytes) for one in others
        )

    def rehearse(self, fit: Fit, on_event: Tell, cancellation: Cancellation) -> Fit:
        self.rehearsals.append(fit)
        for step in range(20):
            doing = say("fit.rehearsing", model=fit.name)
            on_event(
                FitProgressed(0, 1, doing, step / 20, max(self.rehearse_s, 20) * 0.05 * (20 - step))
            )
            self._spend(self.rehearse_s / 20, cancellation)
            if self.rehearse_failure is not None and step > 10:
                raise self.rehearse_failure
        model = self._model(fit.reference)
        assert model is not None
        done = replace(fit, speed=speed(model, Ground.REHEARSED), speed_missing=None)
        on_event(FitFinished(0, 1, done))
        return done

    def _spend(self, spent_s: float, cancellation: Cancellation) -> None:
        end_s = time.monotonic() + spent_s
        while time.monotonic() < end_s and not cancellation.asked:
            time.sleep(0.002)
        if cancellation.asked:
            self.stopped_fits += 1
        cancellation.raise_if_asked()

    def _model(self, reference: str) -> FittedModel | None:
        for model in (*self.models, ON_THE_HUB):
            if model.reference == reference:
                return model
        stem = reference.removeprefix("/models/").removesuffix(".gguf")
        if not stem.isdigit():
            return None
        file = self._candidate(int(stem)).model
        return FittedModel(
            reference,
            file.name,
            file.quantisation,
            file.parameters or 0,
            file.file_bytes,
            2048,
            512,
        )

    def _fit(self, reference: str, request: FitRequest) -> Fit:
        model = self._model(reference)
        if model is None:
            return Fit(reference, reference, fault=say("model.none", path=reference))
        if model.fault is not None:
            return Fit(reference, "", fault=model.fault)
        asked = request.settings.context_tokens or 2048
        settings = replace(
            request.settings, context_tokens=min(asked, model.trained_tokens), threads=8
        )
        on_disk = reference.startswith("/")
        fit = Fit(
            reference=reference,
            name=model.name,
            architecture="llama",
            quantisation=model.quantisation,
            parameters=model.parameters,
            file_bytes=model.file_bytes,
            transferred_bytes=0 if on_disk else 6_100_000,
            context_tokens=model.trained_tokens,
            room=self.room,
            local_path=reference if on_disk else "",
            siblings=model.siblings,
        )
        if self.with_speed:
            fit = replace(fit, speed=speed(model, Ground.PREDICTED))
        else:
            fit = replace(fit, speed_missing=say("fit.not_measured"))
        return self._judged(fit, model, settings, "dry-run" if self.plans else "formula")

    def _judged(self, fit: Fit, model: FittedModel, settings: RunSettings, method: str) -> Fit:
        need = need_of(model, settings, method)
        fit = replace(fit, settings=settings, memory=need)
        if self.room is None:
            return replace(fit, judgement=None)
        around = Circumstances(
            settings=settings,
            room=self.room,
            need_of=lambda other: need_of(model, other, method),
            largest_context=largest_context(model, settings, self.room.obtainable_bytes),
            file_bytes=model.file_bytes,
            siblings=model.siblings,
        )
        return replace(fit, judgement=judge(need, around))


def need_of(model: FittedModel, settings: RunSettings, method: str = "dry-run") -> MemoryNeed:
    """The memory by part; the formula is a little off, as formulas are."""
    kv_bytes = model.kv_bytes_per_token * settings.context_tokens * KV_SHARES[settings.kv_type_k]
    return MemoryNeed(
        weights_bytes=model.file_bytes,
        repacked_bytes=model.file_bytes * 6 // 10 if model.repacked else 0,
        kv_cache_bytes=round(kv_bytes),
        recurrent_bytes=model.recurrent_bytes,
        compute_bytes=300 * MIB + settings.context_tokens * 1024 + (method == "formula") * MIB,
        output_bytes=608_000,
        runtime_bytes=71 * MIB,
        method=method,
        devices=model.devices,
    )


def largest_context(model: FittedModel, settings: RunSettings, available_bytes: int) -> int:
    """By halving; 0 where not even 256 tokens fit."""

    def fits(tokens: int) -> bool:
        need = need_of(model, replace(settings, context_tokens=tokens))
        return has_room(need, available_bytes)

    low, high = 0, model.trained_tokens // 256
    if fits(model.trained_tokens):
        return model.trained_tokens
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle * 256) else (low, middle - 1)
    return low * 256


def speed(model: FittedModel, ground: Ground) -> SpeedEstimate:
    """As a memory's bandwidth gives it; a rehearsal narrows the interval."""
    width = 0.04 if ground is Ground.REHEARSED else 0.17
    decode = BANDWIDTH_BYTES_PER_S / model.file_bytes * (0.93 if ground is Ground.REHEARSED else 1)
    prefill = 4.6e11 / model.parameters

    def band(value: float) -> Band:
        return Band(value * (1 - width), value, value * (1 + width))

    return SpeedEstimate(
        ground=ground,
        decode_tokens_per_s=band(decode),
        prefill_tokens_per_s=band(prefill),
        ttft_s=band(512 / prefill),
        prompt_tokens=512,
        depth_tokens=0,
        threads=8,
    )


def called(name: str) -> tuple[FittedModel, ...]:
    """The models, the first of them called `name`."""
    return (replace(MODELS[0], name=name), *MODELS[1:])


def on_a_gpu() -> tuple[FittedModel, ...]:
    """The models, the first with most of it on a GPU."""
    gpu = DeviceMemory("CUDA0", 180 * MIB, 24 * MIB, 0, 120 * MIB, 0, 7 * GIB)
    cpu = DeviceMemory("CPU", 40 * MIB, 0, 0, 30 * MIB, 608_000)
    return (replace(MODELS[0], devices=(cpu, gpu)), *MODELS[1:])
