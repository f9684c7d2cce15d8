"""A model's settings as a preset of LM Studio; the model itself is imported there."""

from __future__ import annotations

import json
from typing import Any, Final

from leastwise.domain.hand_offs import HandOff

LARGEST_TOP_K: Final = 500


def preset(hand_off: HandOff) -> str:
    """The preset, by the keys and kinds of LM Studio's own configuration schema.

    Source: lmstudio-js, packages/lms-kv-config/src/schema.ts, and the presets that it saves.
    """
    document = {
        "identifier": f"@local:{hand_off.name.lower()}",
        "name": hand_off.candidate.name,
        "changed": False,
        "operation": {"fields": _fields("llm.prediction", _prediction(hand_off))},
        "load": {"fields": _fields("llm.load", _load(hand_off))},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _fields(scope: str, values: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"key": f"{scope}.{name}", "value": value} for name, value in values.items()]


def _prediction(hand_off: HandOff) -> dict[str, Any]:
    generation = hand_off.generation
    values: dict[str, Any] = {
        "temperature": generation.temperature,
        "maxPredictedTokens": _checked(generation.max_tokens, True),
        "stopStrings": list(generation.stop),
        "topKSampling": generation.top_k,
        "topPSampling": _checked(generation.top_p, generation.top_p < 1),
        "minPSampling": _checked(generation.min_p, generation.min_p > 0),
        "repeatPenalty": _checked(generation.repeat_penalty, generation.repeat_penalty != 1),
        "llama.frequencyPenalty": _checked(
            generation.frequency_penalty, generation.frequency_penalty != 0
        ),
        "llama.presencePenalty": _checked(
            generation.presence_penalty, generation.presence_penalty != 0
        ),
        "seed": _checked(generation.seed, True),
    }
    if generation.logit_bias:
        bias = [[token, _json_number(change)] for token, change in generation.logit_bias]
        values["llama.logitBias"] = bias
    if hand_off.system:
        values["systemPrompt"] = hand_off.system
    if generation.json_schema:
        schema = json.loads(generation.json_schema)
        values["structured"] = {"type": "json", "jsonSchema": schema}
    if hand_off.candidate.settings.threads:
        values["llama.cpuThreads"] = hand_off.candidate.settings.threads
    return values


def _load(hand_off: HandOff) -> dict[str, Any]:
    settings = hand_off.candidate.settings
    values: dict[str, Any] = {
        "contextLength": hand_off.context_tokens,
        "llama.evalBatchSize": settings.batch_tokens,
        "llama.tryMmap": settings.load_mode == "map",
    }
    if settings.flash_attention != "auto":
        values["llama.flashAttention"] = settings.flash_attention == "on"
    for key, kind in (("k", settings.kv_type_k), ("v", settings.kv_type_v)):
        if kind != "f16":
            values[f"llama.{key}CacheQuantizationType"] = _checked(kind, True)
    return values


def _json_number(change: float) -> float | str:
    """A ban is written out: JSON has no infinity."""
    return "-inf" if change == float("-inf") else change


def _checked(value: float | str, checked: bool) -> dict[str, Any]:
    return {"checked": checked, "value": value}
