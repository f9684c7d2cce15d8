"""Options of `leastwise bench`: lists with commas, as llama-bench takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from leastwise.domain.bench_results import BenchSide
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:  # generic for the type checker only in newer versions of click
    _Counts: TypeAlias = click.ParamType[tuple[int, ...]]
    _Words: TypeAlias = click.ParamType[tuple[str, ...]]
else:
    _Counts = _Words = click.ParamType

FLASH_ATTENTION: Final = {
    "auto": "auto",
    "on": "on",
    "off": "off",
    "1": "on",
    "0": "off",
    "-1": "auto",
}
KV_TYPES: Final = {name: name for name in ("f16", "f32", "q8_0", "q4_0")}
_MOST_TOKENS: Final = 1 << 24


class CountList(_Counts):
    """Whole numbers with commas between, each once."""

    name = "N,..."

    def __init__(self, minimum: int = 0) -> None:
        """`minimum` is the least that is taken."""
        self.minimum = minimum

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, ...]:
        """The numbers; click tells of what is none."""
        if isinstance(value, tuple):
            return value
        try:
            found = tuple(int(part) for part in str(value).split(","))
        except ValueError:
            self.fail(f"{value!r} is no list of whole numbers.", param, ctx)
        for number in found:
            if not self.minimum <= number <= _MOST_TOKENS:
                self.fail(f"{number} is not in the range from {self.minimum}.", param, ctx)
        return tuple(dict.fromkeys(found))


class WordList(_Words):
    """Words of a fixed set with commas between, each once."""

    name = "WORD,..."

    def __init__(self, words: Mapping[str, str]) -> None:
        """`words` gives the value of each word that is taken."""
        self.words = words

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """The words; click tells of what is none."""
        if isinstance(value, tuple):
            return value
        parts = str(value).split(",")
        for part in parts:
            if part not in self.words:
                self.fail(f"{part!r} is not one of {', '.join(self.words)}.", param, ctx)
        return tuple(dict.fromkeys(self.words[part] for part in parts))


def parse_side(text: str) -> BenchSide:
    """A recorded result, written RUN or RUN.RESULT (from 1). Raises BadInput."""
    run, _, result = text.partition(".")
    if not run.isdecimal() or not (result or "1").isdecimal() or int(result or 1) < 1:
        raise BadInput(say("bench.bad_side", value=text))
    return BenchSide(int(run), int(result or 1) - 1)
