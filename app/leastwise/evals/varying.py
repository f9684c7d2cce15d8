"""What is tried of each model beside the file itself, made into candidates."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Adapter, Candidate, RunSettings
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.suites import Generation, Suite
from leastwise.domain.variants import Variants, Varied

Examined: TypeAlias = Sequence[Candidate]
Choice: TypeAlias = tuple[tuple[str, str], ...]

MOST_COMBINATIONS: Final = 64
_MOST_FILE_BYTES: Final = 1 << 20
_WHOLE: Final[Mapping[str, tuple[tuple[str, ...], int, int]]] = {
    "ctx": (("context_tokens",), 64, 1 << 20),
    "threads": (("threads",), 1, 1024),
    "sequences": (("sequences",), 1, 64),
    "gpu-layers": (("gpu_layers",), -1, 10_000),
}
_WORDS: Final[Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "kv": (("kv_type_k", "kv_type_v"), ("f32", "f16", "q8_0", "q4_0")),
    "flash": (("flash_attention",), ("auto", "on", "off")),
}
FILES: Final = ("grammar", "schema")
NAMES: Final = (*_WHOLE, *_WORDS, *FILES)
WITHOUT: Final = "none"


def check_variants(variants: Variants, suite: Suite) -> None:
    """Raise BadInput for a type, setting or value that is none, one named twice, and too many."""
    from leastwise.domain.quantising import file_type

    for name in variants.quantisations:
        file_type(name)
    for varied in variants.settings:
        for value in varied.values:
            _changes(varied.name, value)
            if varied.name in FILES:
                _generation(suite.generation, varied.name, value)
    named = [varied.name for varied in variants.settings]
    if twice := next((name for name in named if named.count(name) > 1), None):
        raise BadInput(say("vary.twice", name=twice))
    count = count_of(replace(variants, quantisations=()), suite)
    if count > MOST_COMBINATIONS:
        raise BadInput(say("vary.too_many", count=count, most=MOST_COMBINATIONS))


def count_of(variants: Variants, suite: Suite) -> int:
    """How many candidates each model makes, at most."""
    count = math.prod(len(varied.values) for varied in variants.settings)
    count *= (len(variants.adapters) + 1) * (len(variants.quantisations) + 1)
    return count * (len(suite.prompts) if variants.prompts else 1)


def with_hashes(variants: Variants, cancellation: Cancellation) -> Variants:
    """The same with every adapter's content known. Raises BadInput, Cancelled."""
    adapters = (_hashed(adapter, cancellation) for adapter in variants.adapters)
    return replace(variants, adapters=tuple(adapters))


def varied_candidates(
    variants: Variants,
    base: RunSettings,
    suite: Suite,
    examine: Callable[[RunSettings], Examined],
) -> tuple[Candidate, ...]:
    """Every combination that is asked for, in ladder order.

    `examine` gives the models as candidates under some settings. Each adapter is tried by itself,
    beside the model without any.
    """
    found: list[Candidate] = []
    for choice in _choices(variants.settings):
        settings = _laid_over(base, choice)
        told = tuple(f"{name} {_short(value)}" for name, value in choice)
        generation = _generation_of(suite.generation, choice)
        for adapters in _adapters(variants.adapters):
            for one in examine(replace(settings, adapters=adapters)):
                varied = replace(one, told=told, generation=generation)
                found += _prompted(varied, suite) if variants.prompts else [varied]
    return tuple(sorted(found, key=lambda one: one.ladder_key))


def _hashed(adapter: Adapter, cancellation: Cancellation) -> Adapter:
    from leastwise.hub.file_hashes import hash_file

    if adapter.sha256:
        return adapter
    try:
        return replace(adapter, sha256=hash_file(Path(adapter.path), cancellation))
    except OSError as error:
        raise BadInput(say("command.adapter_missing", path=adapter.path)) from error


def _choices(settings: Iterable[Varied]) -> list[Choice]:
    named = [[(varied.name, value) for value in varied.values] for varied in settings]
    return list(itertools.product(*named))


def _adapters(adapters: Sequence[Adapter]) -> Iterator[tuple[Adapter, ...]]:
    yield ()
    for adapter in adapters:
        yield (adapter,)


def _prompted(candidate: Candidate, suite: Suite) -> Iterator[Candidate]:
    for prompt in suite.prompts:
        own = (case for case in suite.cases if case.prompt == prompt)
        length = sum(len(turn.content) for case in own for turn in case.turns)
        told = (*candidate.told, f"prompt {prompt + 1}")
        yield replace(candidate, prompt=prompt, prompt_characters=length, told=told)


def _laid_over(base: RunSettings, choice: Choice) -> RunSettings:
    changes: dict[str, int | str] = {}
    for name, value in choice:
        changes.update(_changes(name, value))
    return replace(base, **changes)  # type: ignore[arg-type]  # checked by name in `_changes`


def _changes(name: str, value: str) -> dict[str, int | str]:
    """What a setting's value changes in the settings. Raises BadInput."""
    if name in _WHOLE:
        fields, lowest, highest = _WHOLE[name]
        number = _whole(value)
        if number is None or not lowest <= number <= highest:
            allowed = f"{lowest} to {highest}"
            raise BadInput(say("vary.bad_value", name=name, value=value, allowed=allowed))
        return dict.fromkeys(fields, number)
    if name in _WORDS:
        fields, words = _WORDS[name]
        if value not in words:
            allowed = ", ".join(words)
            raise BadInput(say("vary.bad_value", name=name, value=value, allowed=allowed))
        return dict.fromkeys(fields, value)
    if name not in FILES:
        raise BadInput(say("vary.unknown", name=name, known=NAMES))
    return {}


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _generation_of(generation: Generation, choice: Choice) -> Generation | None:
    """The suite's way of writing as it is changed, or None where it is not."""
    changed = generation
    for name, value in choice:
        if name in FILES:
            changed = _generation(changed, name, value)
    return None if changed == generation else changed


def _generation(generation: Generation, name: str, value: str) -> Generation:
    if value == WITHOUT:
        return replace(generation, grammar="", json_schema="")
    path = Path(value).expanduser()
    try:
        if path.stat().st_size > _MOST_FILE_BYTES:
            raise BadInput(say("vary.file_too_large", path=value))
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise BadInput(say("command.unreadable", path=value, detail=detail)) from error
    if name == "schema":
        _check_schema(value, text)
        return replace(generation, grammar="", json_schema=text)
    return replace(generation, grammar=text, json_schema="")


def _check_schema(path: str, text: str) -> None:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        malformed = say(
            "command.schema_malformed",
            path=path,
            detail=error.msg,
            line=error.lineno,
            column=error.colno,
        )
        raise BadInput(malformed) from error


def _short(value: str) -> str:
    """A file by its name without its ending."""
    return Path(value).stem if "/" in value or "\\" in value or Path(value).suffix else value
