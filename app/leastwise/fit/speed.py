"""How fast a model will be on a machine: predicted from its header, with a 90 % interval."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import Band, Ground, SpeedEstimate
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import ModelHeader
from leastwise.domain.speed_observations import ModelFeatures, SpeedKind, SpeedObservation
from leastwise.fit.costs import ATTENTION, Costs, Parts
from leastwise.fit.features import model_features
from leastwise.fit.learning import (
    NOTHING_LEARNED,
    Correction,
    Error,
    Learned,
    measured_half_width,
    shares_of,
)

# Standard deviations that are added, of the logarithm: for weights of a type or attention of a
# kind that was not measured (the next of kin's figures stand for it, and may be off by so much),
# and for threads between measured numbers.
_UNKNOWN_KIND: Final = 0.35
_OTHER_THREADS: Final = 0.12
# On a GPU: the spreads were found on processors, and few GPUs were measured.
_ON_GPU: Final = {SpeedKind.DECODE: 0.25, SpeedKind.PREFILL: 0.45}


@dataclass(frozen=True)
class _Timed:
    """Seconds, with a factor to either side that the interval reaches."""

    seconds: float
    factor: float

    @property
    def band_s(self) -> Band:
        return Band(self.seconds / self.factor, self.seconds, self.seconds * self.factor)

    def rate(self, tokens: float) -> Band:
        """Tokens per second."""
        slow, likely, fast = (
            tokens / (self.seconds * self.factor),
            tokens / self.seconds,
            tokens * self.factor / self.seconds,
        )
        return Band(slow, likely, fast)


def unpredictable(settings: RunSettings, machine: MachineSpeed, layers: int) -> Message | None:
    """Why nothing can be said of these settings, or None: layers on both kinds of device.

    What was measured is a machine that computes everything on one device.
    """
    wants_gpu = settings.gpu_layers != 0 and machine.device != "CPU"
    if wants_gpu and 0 < settings.gpu_layers <= layers:
        return say("speeds.partly_on_gpu", gpu_layers=settings.gpu_layers, layers=layers)
    if settings.gpu_layers == 0 and machine.device != "CPU":
        return say("speeds.not_measured_on_cpu")
    return None


def predict(
    header: ModelHeader,
    settings: RunSettings,
    machine: MachineSpeed,
    learned: Learned = NOTHING_LEARNED,
    prompt_tokens: int = 512,
    depth_tokens: int = 0,
    sha256: str = "",
) -> SpeedEstimate:
    """Prefill, the time to the first token, and decode, each with its 90 % interval.

    Where both were measured here of the very same file (`sha256`), settings and lengths, the
    ground is MEASURED; else it is PREDICTED, corrected by what was `learned`. Ask
    `unpredictable` first. Threads of 0 are the machine's usual number.
    """
    features = model_features(header)
    threads = settings.threads or machine.threads
    asked = _Asked(features, replace(settings, threads=threads), machine, learned, sha256)
    decode, decode_known = asked.time(SpeedKind.DECODE, 1, depth_tokens)
    prompt, prompt_known = asked.time(SpeedKind.PREFILL, prompt_tokens, 0)
    measured = decode_known and prompt_known
    return SpeedEstimate(
        ground=Ground.MEASURED if measured else Ground.PREDICTED,
        decode_tokens_per_s=decode.rate(1),
        prefill_tokens_per_s=prompt.rate(prompt_tokens),
        ttft_s=prompt.band_s,
        prompt_tokens=prompt_tokens,
        depth_tokens=depth_tokens,
        threads=threads,
        basis=_basis(measured, learned),
    )


def _basis(measured: bool, learned: Learned) -> Message:
    if measured:
        return say("speeds.measured_here")
    count = len(learned.observations)
    return say("speeds.predicted_learned", count=count) if count else say("speeds.predicted")


@dataclass(frozen=True)
class _Asked:
    """One model with its settings on one machine."""

    features: ModelFeatures
    settings: RunSettings
    machine: MachineSpeed
    learned: Learned
    sha256: str

    def time(self, kind: SpeedKind, tokens: int, depth_tokens: int) -> tuple[_Timed, bool]:
        """Seconds of a token or a prompt, and whether that very thing was measured."""
        for one in reversed(self.learned.observations):
            if self._is_same(one, kind, tokens, depth_tokens):
                seconds = sorted(one.samples_s)[(len(one.samples_s) - 1) // 2]
                return _Timed(seconds, math.exp(measured_half_width(one.samples_s))), True
        threads = self._threads(kind)
        parts = self._parts(kind, tokens, depth_tokens)
        correction = self._correction(kind, parts, threads)
        seconds = parts.total_s * math.exp(correction.shift)
        return _Timed(seconds, math.exp(correction.half_width)), False

    def _threads(self, kind: SpeedKind) -> int:
        own = self.settings.prefill_threads if kind is SpeedKind.PREFILL else 0
        return own or self.settings.threads

    def _parts(self, kind: SpeedKind, tokens: int, depth_tokens: int) -> Parts:
        costs = Costs(self.machine, self._threads(kind), self.settings.kv_type_k)
        if kind is SpeedKind.DECODE:
            return costs.decode(self.features, depth_tokens)
        micro_batch = min(self.settings.micro_batch_tokens, self.settings.batch_tokens)
        return costs.prefill(self.features, tokens, depth_tokens, micro_batch)

    def _correction(self, kind: SpeedKind, parts: Parts, threads: int) -> Correction:
        shares = shares_of(parts)
        unknown = self._unknown_share(shares, Costs(self.machine, threads))
        measured = {one.threads for one in self.machine.matrices}
        other = 0.0 if threads in measured else _OTHER_THREADS
        wanted = Error(shares, threads, self.features.shape)
        on_gpu = 0.0 if self.machine.device == "CPU" else _ON_GPU[kind]
        extra = math.hypot(_UNKNOWN_KIND * unknown, other, on_gpu)
        return self.learned.correction(kind, wanted, extra)

    def _unknown_share(self, shares: Mapping[str, float], costs: Costs) -> float:
        """The share of the time for which a measured cost of something alike stands in."""
        types = [one.weight_type for one in (*self.features.body, *self.features.output)]
        unknown = {name for name in types if not costs.knows(name)}
        share = sum(part for name, part in shares.items() if name.split(" ")[0] in unknown)
        keys, values = self.settings.kv_type_k, self.settings.kv_type_v
        timed = {one.kv_type for one in self.machine.attention}
        if keys != values or keys not in timed or self.settings.flash_attention == "off":
            share += shares.get(ATTENTION, 0.0)
        return share

    def _is_same(
        self, one: SpeedObservation, kind: SpeedKind, tokens: int, depth_tokens: int
    ) -> bool:
        same_prompt = kind is SpeedKind.DECODE or (
            one.tokens == tokens and one.micro_batch_tokens == self.settings.micro_batch_tokens
        )
        return (
            bool(self.sha256)
            and one.model_sha256 == self.sha256
            and one.kind is kind
            and one.source == "bench"
            and one.depth_tokens == depth_tokens
            and one.threads == self._threads(kind)
            and one.kv_type == self.settings.kv_type_k
            and same_prompt
        )
