"""What fits and how fast it will be, for people: the sentence, the parts, the speeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from leastwise.cli.tables import plain_table, print_words
from leastwise.cli.terminal import visible
from leastwise.domain import figures
from leastwise.domain.fits import Band, Fit, FitVerdict, MemoryNeed, SpeedEstimate
from leastwise.domain.messages import Message, render, say

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_SYMBOLS: Final = {
    FitVerdict.FITS: "+",
    FitVerdict.TIGHT: "~",
    FitVerdict.DOES_NOT_FIT: "x",
}
_PARTS: Final = (
    ("weights", "weights_bytes"),
    ("weights in a second layout", "repacked_bytes"),
    ("KV cache", "kv_cache_bytes"),
    ("recurrent state", "recurrent_bytes"),
    ("compute buffers", "compute_bytes"),
    ("outputs", "output_bytes"),
    ("program and tokenizer", "runtime_bytes"),
)
_ONLY_WHERE_THERE_ARE_ANY: Final = ("repacked_bytes", "recurrent_bytes")


def print_fits(console: Console, fits: Sequence[Fit]) -> None:
    """One model in full; several as a table, and what runs on all machines named."""
    if len(fits) == 1:
        print_fit(console, fits[0])
        return
    console.print(_overview(fits))
    for fit in fits:
        if fit.fault is not None:
            print_words(console, f"{fit.reference}: {render(fit.fault)}")
        elif fit.judgement is not None and fit.judgement.verdict is not FitVerdict.FITS:
            on = f" on {fit.machine}" if fit.machine else ""
            print_words(
                console, f"{fit.name} ({fit.quantisation}){on}: {render(fit.judgement.reason)}"
            )
    machines = dict.fromkeys(fit.machine for fit in fits)
    if len(machines) > 1:
        print_words(console, _on_all(fits))


def print_fit(console: Console, fit: Fit) -> None:
    """The verdict, memory by part, the largest context, the speeds and their ground."""
    if fit.fault is not None:
        print_words(console, render(fit.fault))
        return
    where = f" on {fit.machine}" if fit.machine else ""
    quantisation = f" ({fit.quantisation})" if fit.quantisation else ""
    print_words(console, f"{fit.name}{quantisation}{where}")
    if fit.judgement is not None:
        print_words(console, render(fit.judgement.reason))
    if fit.memory is not None:
        console.print(_memory_table(fit.memory))
        print_words(console, _basis(fit, fit.memory))
    if fit.speed is not None:
        console.print(_speed_table(fit.speed))
        if fit.speed.basis is not None:
            print_words(console, render(fit.speed.basis))
    elif fit.speed_missing is not None:
        print_words(console, render(fit.speed_missing))


def _memory_table(need: MemoryNeed) -> Table:
    table = plain_table("memory", "", right=("",))
    for words, name in _PARTS:
        size_bytes = getattr(need, name)
        if size_bytes or name not in _ONLY_WHERE_THERE_ARE_ANY:
            table.add_row(words, figures.gib(size_bytes))
    table.add_row("together", figures.gib(need.total_bytes))
    for device in need.devices:
        if device.name != "CPU":
            table.add_row(
                f"on {visible(device.name, lines=False)}", figures.gib(device.total_bytes)
            )
    return table


def _basis(fit: Fit, need: MemoryNeed) -> str:
    """How memory was computed, for which settings, and how far the context could go."""
    how = say("fit.by_plan" if need.method == "dry-run" else "fit.by_formula")
    settings = fit.settings
    what = say(
        "fit.settings" if settings.sequences == 1 else "fit.settings_at_once",
        context_tokens=settings.context_tokens,
        sequences=settings.sequences,
        kv_type=settings.kv_type_k,
    )
    parts = [render(how), render(what)]
    if fit.judgement is not None:
        parts.append(render(_largest(fit.judgement.largest_context)))
    if fit.transferred_bytes:
        parts.append(render(say("fit.transferred", transferred_bytes=fit.transferred_bytes)))
    return " ".join(parts)


def _largest(context_tokens: int) -> Message:
    if context_tokens:
        return say("fit.largest_context", context_tokens=context_tokens)
    return say("fit.no_context_fits")


def _speed_table(speed: SpeedEstimate) -> Table:
    table = plain_table(speed.ground.value, "likely", "90 % interval", right=("likely",))
    decode = f"decode @ {speed.depth_tokens:,}" if speed.depth_tokens else "decode"
    rows = (
        (f"{decode}, tokens/s", speed.decode_tokens_per_s, figures.significant),
        (
            f"prefill of {speed.prompt_tokens:,}, tokens/s",
            speed.prefill_tokens_per_s,
            figures.significant,
        ),
        (f"first token after {speed.prompt_tokens:,}", speed.ttft_s, figures.seconds),
    )
    for words, band, write in rows:
        table.add_row(words, write(band.likely), f"{write(band.low)} - {write(band.high)}")
    return table


def _overview(fits: Sequence[Fit]) -> Table:
    several = len({fit.machine for fit in fits}) > 1
    on = ("on",) if several else ()
    right = ("file", "memory", "available", "decode tokens/s", "context up to")
    table = plain_table("model", *on, "fit", *right, right=right)
    for fit in fits:
        judgement, need, room = fit.judgement, fit.memory, fit.room
        name = f"{fit.name} ({fit.quantisation})" if fit.quantisation else fit.name
        table.add_row(
            visible(name, lines=False),
            *([visible(fit.machine or "this computer", lines=False)] if several else []),
            _verdict(fit),
            figures.gb(fit.file_bytes) if fit.file_bytes else figures.NOT_MEASURED,
            figures.NOT_MEASURED if need is None else figures.gib(need.total_bytes),
            figures.NOT_MEASURED if room is None else figures.gib(room.available_bytes),
            figures.NOT_MEASURED if fit.speed is None else _band(fit.speed.decode_tokens_per_s),
            figures.NOT_MEASURED if judgement is None else f"{judgement.largest_context:,}",
        )
    return table


def _verdict(fit: Fit) -> str:
    if fit.judgement is None:
        return figures.NOT_MEASURED
    verdict = fit.judgement.verdict
    return f"{_SYMBOLS[verdict]} {verdict.value}"


def _band(band: Band) -> str:
    write = figures.significant
    return f"{write(band.likely)} ({write(band.low)}-{write(band.high)})"


def _on_all(fits: Sequence[Fit]) -> str:
    """Which models fit every machine."""
    by_model: dict[str, list[Fit]] = {}
    for fit in fits:
        by_model.setdefault(fit.reference, []).append(fit)
    everywhere = [
        f"{group[0].name} ({group[0].quantisation})"
        for group in by_model.values()
        if all(one.judgement and one.judgement.verdict is FitVerdict.FITS for one in group)
    ]
    if not everywhere:
        return render(say("fit.none_on_all"))
    return render(say("fit.on_all", models=tuple(everywhere)))
