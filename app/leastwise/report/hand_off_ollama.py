"""A model as an Ollama Modelfile, by the rules of Ollama's own parser.

A value ends at a line's end, unless it begins with a quote, or three, that are not yet closed;
nothing is escaped, and characters that are not printable are dropped. What cannot be said so is
refused.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from leastwise.domain.errors import BadInput
from leastwise.domain.hand_offs import HandOff
from leastwise.domain.messages import say

_THREE = '"""'


def modelfile(hand_off: HandOff) -> str:
    """The Modelfile. Raises BadInput where a path or a text cannot be written in one."""
    lines = [
        f"# ollama create {hand_off.name.lower()} -f Modelfile",
        "# Ollama takes the chat template from the model's file.",
        f"FROM {_quoted(hand_off.candidate.model.path)}",
        *(f"ADAPTER {_quoted(one.path)}" for one in hand_off.candidate.settings.adapters),
        *(f"PARAMETER {name} {value}" for name, value in _parameters(hand_off)),
    ]
    if hand_off.system:
        lines.append(f"SYSTEM {_quoted(hand_off.system)}")
    return "\n".join(lines) + "\n"


def _parameters(hand_off: HandOff) -> Iterator[tuple[str, str]]:
    generation = hand_off.generation
    yield "num_ctx", str(hand_off.context_tokens)
    yield "num_predict", str(generation.max_tokens)
    yield "temperature", _number(generation.temperature)
    yield "top_k", str(generation.top_k)
    yield "top_p", _number(generation.top_p)
    yield "min_p", _number(generation.min_p)
    yield "repeat_penalty", _number(generation.repeat_penalty)
    yield "frequency_penalty", _number(generation.frequency_penalty)
    yield "presence_penalty", _number(generation.presence_penalty)
    yield "repeat_last_n", str(generation.penalty_tokens)
    yield "seed", str(generation.seed)
    if hand_off.candidate.settings.threads:
        yield "num_thread", str(hand_off.candidate.settings.threads)
    for stop in generation.stop:
        yield "stop", _quoted(stop)


def _number(value: float) -> str:
    return repr(float(value))


def _quoted(text: str) -> str:
    lost = next((c for c in text if not _kept(c)), None)
    closes_early = any(line.rstrip().endswith(_THREE) for line in text.split("\n")[:-1])
    if lost is not None or closes_early or "\r" in text:
        raise BadInput(say("hand_off.not_in_modelfile", text=text[:80]))
    plain = text.strip() == text and "\n" not in text and not text.startswith('"')
    return text if plain and text else f"{_THREE}{text}{_THREE}"


def _kept(character: str) -> bool:
    if character in " \t\n":
        return True
    return unicodedata.category(character)[0] in "LMNPS"
