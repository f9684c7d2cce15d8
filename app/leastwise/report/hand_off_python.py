"""A model as a Python program over llama-cpp-python."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from leastwise.domain.hand_offs import HandOff
from leastwise.report.hand_off_llama_server import messages

_FLASH = {"on": True, "off": False}
_TYPES = {"f32": 0, "f16": 1, "q4_0": 2, "q8_0": 8}  # ggml's numbers


def snippet(hand_off: HandOff) -> str:
    """The program; every text is a Python literal in ASCII."""
    generation = hand_off.generation
    lines = [
        '"""Answer one chat with the model that was handed over: pip install llama-cpp-python"""',
        "",
        "from llama_cpp import Llama",
        *(["from llama_cpp import LlamaGrammar"] if generation.grammar else []),
        "",
        "model = Llama(",
        *(f"    {name}={value!a}," for name, value in _load(hand_off).items()),
        ")",
        f"messages = {messages(hand_off)!a}",
        "answer = model.create_chat_completion(",
        "    messages,",
        *(f"    {name}={value!a}," for name, value in _asked(hand_off).items()),
        *_bias(generation.logit_bias),
        *_grammar(generation.grammar),
        ")",
        'print(answer["choices"][0]["message"]["content"])',
    ]
    return "\n".join(lines) + "\n"


def _bias(pairs: Sequence[tuple[int, float]]) -> list[str]:
    """What bans a token has no literal in Python."""
    if not pairs:
        return []
    changes = (f"{t}: " + ('float("-inf")' if c == float("-inf") else repr(c)) for t, c in pairs)
    return [f"    logit_bias={{{', '.join(changes)}}},"]


def _grammar(grammar: str) -> list[str]:
    return [f"    grammar=LlamaGrammar.from_string({grammar!a}),"] if grammar else []


def _load(hand_off: HandOff) -> dict[str, Any]:
    settings = hand_off.candidate.settings
    chosen: dict[str, Any] = {
        "model_path": hand_off.candidate.model.path,
        "n_ctx": hand_off.context_tokens,
        "n_batch": settings.batch_tokens,
        "n_ubatch": settings.micro_batch_tokens,
        "n_gpu_layers": settings.gpu_layers,
        "type_k": _TYPES[settings.kv_type_k],
        "type_v": _TYPES[settings.kv_type_v],
        "verbose": False,
    }
    if settings.threads:
        chosen["n_threads"] = settings.threads
        chosen["n_threads_batch"] = settings.prefill_threads or settings.threads
    if settings.flash_attention in _FLASH:
        chosen["flash_attn"] = _FLASH[settings.flash_attention]
    if settings.adapters:
        chosen["lora_path"] = settings.adapters[0].path
        chosen["lora_scale"] = settings.adapters[0].scale
    return chosen


def _asked(hand_off: HandOff) -> dict[str, Any]:
    generation = hand_off.generation
    chosen: dict[str, Any] = {
        "max_tokens": generation.max_tokens,
        "temperature": generation.temperature,
        "top_k": generation.top_k,
        "top_p": generation.top_p,
        "min_p": generation.min_p,
        "repeat_penalty": generation.repeat_penalty,
        "frequency_penalty": generation.frequency_penalty,
        "presence_penalty": generation.presence_penalty,
        "seed": generation.seed,
        "stop": list(generation.stop),
    }
    if generation.json_schema:
        schema = json.loads(generation.json_schema)
        chosen["response_format"] = {"type": "json_object", "schema": schema}
    return chosen
