"""What fits and how fast it will be, as the JSON document of `leastwise fit --json`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from leastwise.domain.fits import Band, DeviceMemory, Fit, MemoryNeed, SpeedEstimate
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render


def fit_document(fits: Sequence[Fit]) -> dict[str, JsonValue]:
    """The document: one entry a model and machine.

    What could not be computed is null. The schema is `resources/schemas/fit.schema.json`.
    """
    return {"fits": [_fit(fit) for fit in fits]}


def rehearsal_document(fit: Fit, wall_s: float) -> dict[str, JsonValue]:
    """A rehearsed model: as in `fit`, with the seconds that it took."""
    return {**_fit(fit), "wall_s": wall_s}


def _fit(fit: Fit) -> dict[str, JsonValue]:
    judgement, room = fit.judgement, fit.room
    return {
        "model": fit.reference,
        "name": fit.name,
        "machine": fit.machine or None,
        "architecture": fit.architecture or None,
        "quantisation": fit.quantisation or None,
        "parameters": fit.parameters,
        "file_bytes": fit.file_bytes,
        "transferred_bytes": fit.transferred_bytes,
        "settings": asdict(fit.settings),
        "memory": None if fit.memory is None else memory_document(fit.memory),
        "available_bytes": None if room is None else room.available_bytes,
        "verdict": None if judgement is None else judgement.verdict.value,
        "reason": None if judgement is None else render(judgement.reason),
        "largest_context": None if judgement is None else judgement.largest_context,
        "speed": None if fit.speed is None else speed_document(fit.speed),
        "speed_missing": None if fit.speed_missing is None else render(fit.speed_missing),
        "method": None if fit.memory is None else fit.memory.method,
        "fault": None if fit.fault is None else render(fit.fault),
    }


def memory_document(need: MemoryNeed) -> dict[str, JsonValue]:
    """The parts in bytes; `total_bytes` is the peak of the process that would run the model."""
    return {
        "weights_bytes": need.weights_bytes,
        "repacked_bytes": need.repacked_bytes,
        "kv_cache_bytes": need.kv_cache_bytes,
        "recurrent_bytes": need.recurrent_bytes,
        "compute_bytes": need.compute_bytes,
        "output_bytes": need.output_bytes,
        "runtime_bytes": need.runtime_bytes,
        "total_bytes": need.total_bytes,
        "devices": [_device(device) for device in need.devices],
    }


def _device(device: DeviceMemory) -> dict[str, JsonValue]:
    return {**asdict(device), "total_bytes": device.total_bytes}


def speed_document(speed: SpeedEstimate) -> dict[str, JsonValue]:
    """Each speed with its 90 % interval, and what it rests on."""
    return {
        "ground": speed.ground.value,
        "decode_tokens_per_s": _band(speed.decode_tokens_per_s),
        "prefill_tokens_per_s": _band(speed.prefill_tokens_per_s),
        "ttft_s": _band(speed.ttft_s),
        "prompt_tokens": speed.prompt_tokens,
        "depth_tokens": speed.depth_tokens,
        "threads": speed.threads,
        "basis": None if speed.basis is None else render(speed.basis),
    }


def _band(band: Band) -> dict[str, JsonValue]:
    return {"low": band.low, "likely": band.likely, "high": band.high}
