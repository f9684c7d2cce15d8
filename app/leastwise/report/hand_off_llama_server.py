"""A model as a command line of llama-server, and a request that asks as the suite did."""

from __future__ import annotations

import json
import shlex
from typing import Any

from leastwise.domain.errors import BadInput
from leastwise.domain.hand_offs import HandOff
from leastwise.domain.messages import say

_PORT = 8080


def arguments(hand_off: HandOff) -> list[tuple[str, ...]]:
    """The program's options with their values, without its name."""
    settings, generation = hand_off.candidate.settings, hand_off.generation
    chosen: dict[str, str] = {
        "--model": hand_off.candidate.model.path,
        "--alias": hand_off.name,
        "--ctx-size": str(hand_off.context_tokens),
        "--parallel": "1",
        "--batch-size": str(settings.batch_tokens),
        "--ubatch-size": str(settings.micro_batch_tokens),
        "--flash-attn": settings.flash_attention,
        "--cache-type-k": settings.kv_type_k,
        "--cache-type-v": settings.kv_type_v,
        "--predict": str(generation.max_tokens),
        "--temp": repr(generation.temperature),
        "--top-k": str(generation.top_k),
        "--top-p": repr(generation.top_p),
        "--min-p": repr(generation.min_p),
        "--repeat-penalty": repr(generation.repeat_penalty),
        "--frequency-penalty": repr(generation.frequency_penalty),
        "--presence-penalty": repr(generation.presence_penalty),
        "--repeat-last-n": str(generation.penalty_tokens),
        "--seed": str(generation.seed),
    }
    if settings.threads:
        chosen["--threads"] = str(settings.threads)
    if settings.prefill_threads:
        chosen["--threads-batch"] = str(settings.prefill_threads)
    if settings.gpu_layers >= 0:
        chosen["--gpu-layers"] = str(settings.gpu_layers)
    options: list[tuple[str, ...]] = list(chosen.items())
    for adapter in settings.adapters:
        if adapter.scale == 1:
            options.append(("--lora", adapter.path))
        else:
            options.append(("--lora-scaled", f"{adapter.path}:{adapter.scale!r}"))
    return [*options, ("--jinja",), ("--host", "127.0.0.1"), ("--port", str(_PORT))]


def script(hand_off: HandOff) -> str:
    """A shell script that starts it, quoted as a POSIX shell reads it.

    Raises BadInput for a path that a command line cannot hold.
    """
    options = arguments(hand_off)
    if any("\0" in part for option in options for part in option):
        raise BadInput(say("hand_off.not_in_command", path=hand_off.candidate.model.path))
    lines = " \\\n  ".join(shlex.join(option) for option in [("llama-server",), *options])
    how = f"# Ask it with: curl 127.0.0.1:{_PORT}/v1/chat/completions -d @request.json"
    return f'#!/bin/sh\n{how}\nexec {lines} "$@"\n'


def request(hand_off: HandOff) -> str:
    """A chat to send it, with the system turn, the schema and the stop strings."""
    generation = hand_off.generation
    document: dict[str, Any] = {"model": hand_off.name, "messages": messages(hand_off)}
    if generation.json_schema:
        schema = {"name": "answer", "schema": json.loads(generation.json_schema)}
        document["response_format"] = {"type": "json_schema", "json_schema": schema}
    if generation.grammar:
        document["grammar"] = generation.grammar
    if generation.logit_bias:
        # What bans a token is false there: JSON has no infinity.
        bias = [[t, False if c == float("-inf") else c] for t, c in generation.logit_bias]
        document["logit_bias"] = bias
    if generation.stop:
        document["stop"] = list(generation.stop)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def messages(hand_off: HandOff) -> list[dict[str, str]]:
    """The example's turns; without a suite, a question to begin with."""
    if hand_off.turns:
        return [{"role": turn.role, "content": turn.content} for turn in hand_off.turns]
    system = [{"role": "system", "content": hand_off.system}] if hand_off.system else []
    return [*system, {"role": "user", "content": "Hello"}]
