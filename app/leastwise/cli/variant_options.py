"""What `leastwise find` takes to try more of each model: adapters, quantisations, settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self, TypeVar

import click

from leastwise.cli.adapters import adapters_of
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.variants import Variants, Varied

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--lora",
        "adapters",
        multiple=True,
        metavar="FILE[=SCALE]",
        help="Try every model with this LoRA adapter (GGUF) as well as without. May be repeated: "
        "each adapter is tried by itself.",
    ),
    click.option(
        "--quantisations",
        metavar="A,B",
        help="Try every model in these types as well, such as Q4_K_M,Q8_0: made when their turn "
        "comes and they are not there yet, and kept among your models.",
    ),
    click.option(
        "--discard",
        is_flag=True,
        help="Delete the quantisations that this run made, except the one that is its answer.",
    ),
    click.option(
        "--prompts",
        is_flag=True,
        help="Each prompt of the suite is a candidate with each model, in place of more cases.",
    ),
    click.option(
        "--vary",
        "varied",
        multiple=True,
        metavar="NAME=A,B",
        help="Try these values of a setting: ctx, kv, flash, threads, sequences, gpu-layers, or "
        "grammar and schema (files, or none). May be repeated.",
    ),
)


@dataclass(frozen=True)
class VariantOptions:
    """The options as they were given."""

    adapters: tuple[str, ...]
    quantisations: str | None
    discard: bool
    prompts: bool
    varied: tuple[str, ...]

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """Take what belongs here out of a command's options."""
        names = ("adapters", "quantisations", "discard", "prompts", "varied")
        return cls(*(options.pop(name) for name in names))

    @property
    def variants(self) -> Variants:
        """What is asked for. Raises BadInput for an adapter or a setting that is none."""
        return Variants(
            adapters=adapters_of(self.adapters),
            quantisations=tuple(_parts(self.quantisations or "")),
            settings=tuple(map(_varied, self.varied)),
            prompts=self.prompts,
            discard=self.discard,
        )

    @property
    def words(self) -> list[str]:
        """The options as they are written, for a command to be repeated."""
        words = [word for adapter in self.adapters for word in ("--lora", adapter)]
        words += ["--quantisations", self.quantisations] if self.quantisations else []
        words += ["--discard"] if self.discard else []
        words += ["--prompts"] if self.prompts else []
        return words + [word for varied in self.varied for word in ("--vary", varied)]


def variant_options(command: _Command) -> _Command:
    """Give a command the options of `VariantOptions`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _varied(text: str) -> Varied:
    name, _, values = text.partition("=")
    parts = _parts(values)
    if not name.strip() or not parts:
        raise BadInput(say("vary.malformed", text=text))
    return Varied(name.strip(), tuple(parts))


def _parts(text: str) -> list[str]:
    """What stands between commas, each once."""
    return list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
