"""How figures are written for people: three significant digits, always with the unit."""

from __future__ import annotations

import math
import string
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

NOT_MEASURED: Final = "-"
_LEAST_CHANCE: Final = 0.0001


def significant(value: float, digits: int = 3) -> str:
    """`value` rounded to `digits` significant digits, thousands separated, no exponent."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else str(value)
    rounded = float(f"{value:.{digits - 1}e}")
    decimals = digits - 1 - math.floor(math.log10(abs(rounded)))
    return f"{rounded:,.{max(decimals, 0)}f}"


def gib(size_bytes: float) -> str:
    """Memory in GiB (2**30 bytes); below a tenth of one, in MiB."""
    if abs(size_bytes) < 2**30 / 10:
        return f"{significant(size_bytes / 2**20)} MiB"
    return f"{significant(size_bytes / 2**30)} GiB"


def gb(size_bytes: float) -> str:
    """A file's size in GB (10**9 bytes); below one in MB, below one of those in kB."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6)):
        if abs(size_bytes) >= scale:
            return f"{significant(size_bytes / scale)} {unit}"
    return f"{significant(size_bytes / 1e3)} kB"


def percent(fraction: float) -> str:
    """A share in percent, one decimal, cut (never rounded up) so that 94.96 % is not 95 %."""
    return f"{math.floor(round(fraction * 1000, 9)) / 10:g} %"


def percent_up(fraction: float) -> str:
    """The upper end of an interval in percent, one decimal, rounded up: outwards, as its lower
    end is cut."""
    return f"{math.ceil(round(fraction * 1000, 9)) / 10:g} %"


def percent_at_most(fraction: float) -> str:
    """A bound in percent, two significant digits, never rounded down: 0.0167 is 1.7 %."""
    if fraction <= 0:
        return "0 %"
    percents = fraction * 100
    step = 10.0 ** (math.floor(math.log10(percents)) - 1)
    return f"{math.ceil(round(percents / step, 9)) * step:g} %"


def share(fraction: float, interval: tuple[float, float] | None) -> str:
    """A share with its interval, which is rounded outwards: 97 % (93.5-98.9)."""
    if interval is None:
        return percent(fraction)
    low = math.floor(round(interval[0] * 1000, 9)) / 10
    high = math.ceil(round(interval[1] * 1000, 9)) / 10
    return f"{percent(fraction)} ({low:g}-{high:g})"


def points(fraction: float) -> str:
    """A difference of shares in percentage points, one decimal, cut: +1.9, -0.5, +0."""
    return f"{math.floor(round(fraction * 1000, 9)) / 10:+g}"


def points_at_most(fraction: float) -> str:
    """An upper bound of a difference of shares in percentage points, one decimal, rounded up."""
    return f"{math.ceil(round(fraction * 1000, 9)) / 10 + 0.0:+g}"


def chance(p_value: float) -> str:
    """A p-value with its sign of equality: = 0.0312, < 0.0001."""
    return "< 0.0001" if p_value < _LEAST_CHANCE else f"= {significant(p_value)}"


def signed_percent(fraction: float) -> str:
    """A change in percent with its sign, one decimal: -1.2 %, +0.4 %."""
    return f"{round(fraction * 100, 1):+g} %"


def seconds(duration_s: float) -> str:
    """A duration: ms below one second, s below two minutes, then minutes and hours."""
    if duration_s < 1:
        return f"{significant(duration_s * 1000)} ms"
    if duration_s < 120:
        return f"{significant(duration_s)} s"
    minutes, rest_s = divmod(round(duration_s), 60)
    if minutes < 120:
        return f"{minutes} min {rest_s} s"
    return f"{minutes // 60} h {minutes % 60} min"


def speed(tokens_per_s: float) -> str:
    """A speed in tokens per second, with its unit."""
    return f"{significant(tokens_per_s)} tokens/s"


def rate(bytes_per_s: float) -> str:
    """How fast bytes are read: GB/s (10**9), or MB/s below a tenth of one."""
    if bytes_per_s < 1e8:
        return f"{significant(bytes_per_s / 1e6)} MB/s"
    return f"{significant(bytes_per_s / 1e9)} GB/s"


def flops(flops_per_s: float) -> str:
    """How fast is computed: TFLOP/s (10**12), or GFLOP/s below one."""
    if flops_per_s < 1e12:
        return f"{significant(flops_per_s / 1e9)} GFLOP/s"
    return f"{significant(flops_per_s / 1e12)} TFLOP/s"


def moment(iso_8601: str) -> str:
    """A moment in this computer's own time, to the minute."""
    return datetime.fromisoformat(iso_8601).astimezone().strftime("%Y-%m-%d %H:%M")


def parameters(count: float) -> str:
    """A number of parameters: 148 k, 3.02 M, 7.24 B."""
    for unit, scale in (("B", 1e9), ("M", 1e6), ("k", 1e3)):
        if count >= scale:
            return f"{significant(count / scale)} {unit}"
    return f"{count:g}"


FORMATS: Final[Mapping[str, Callable[[Any], str]]] = {
    "amount": str,  # money, written by `domain.amounts` before
    "gib": gib,
    "gb": gb,
    "percent": percent,
    "percent_up": percent_up,
    "at_most": percent_at_most,
    "points": points,
    "points_at_most": points_at_most,
    "chance": chance,
    "signed": signed_percent,
    "seconds": seconds,
    "speed": speed,
    "rate": rate,
    "flops": flops,
    "parameters": parameters,
    "figure": significant,
}


def _unchanged(figure: str) -> str:
    return figure


def takes_singular(count: object) -> bool:
    """Whether a count, or a figure that was written out, goes with an English singular."""
    return str(count) == "1"


def counted(count: int, singular: str, plural: str) -> str:
    """A whole number with its English noun: 1 case, 1,200 cases."""
    return f"{count:,} {singular if takes_singular(count) else plural}"


class FigureFormatter(string.Formatter):
    """`str.format` whose fields may name one of `FORMATS`; a figure that is None reads `-`.

    A field such as `{count|case|cases}` is the word that goes with a count, singular first.
    `localised` writes a figure that has a format with the marks of the reader's language, and
    `singular` says which counts take that language's singular.
    """

    def __init__(
        self,
        localised: Callable[[str], str] = _unchanged,
        singular: Callable[[object], bool] = takes_singular,
    ) -> None:
        self._localised = localised
        self._singular = singular

    def get_field(
        self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> tuple[Any, Any]:
        name, *words = field_name.split("|")
        value, used = super().get_field(name, args, kwargs)
        if not words:
            return value, used
        return words[0 if self._singular(value) else -1], used

    def format_field(self, value: Any, format_spec: str) -> str:
        if value is None:
            return NOT_MEASURED
        if isinstance(value, tuple):
            return ", ".join(str(item) for item in value)
        if format_spec in FORMATS:
            return self._localised(FORMATS[format_spec](value))
        written = str(super().format_field(value, format_spec))
        is_figure = isinstance(value, float) or (format_spec and not isinstance(value, str))
        return self._localised(written) if is_figure else written
