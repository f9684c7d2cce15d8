"""A benchmark for people: figures with intervals, load, memory, and what spoils them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from leastwise.cli.tables import plain_table, print_words
from leastwise.cli.terminal import visible
from leastwise.domain import figures
from leastwise.domain.bench_results import (
    BenchComparison,
    BenchFigures,
    BenchResult,
    BenchRun,
    BenchSummary,
    Noise,
    TuneResult,
)
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import Message, render, say
from leastwise.report.bench_tables import spread_words, wait_words

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def print_run(console: Console, run: BenchRun) -> None:
    """The table and the remarks of each model, then those of the whole, then its number."""
    for result in run.results:
        _print_result(console, result)
    _print_remarks(console, run.remarks)
    state = "" if run.summary.finished else " It was interrupted."
    print_words(console, render(say("bench.recorded", run_id=run.summary.run_id)) + state)


def print_list(console: Console, summaries: Sequence[BenchSummary]) -> None:
    """One row per benchmark, the newest first."""
    table = plain_table(
        "run", "started", "models", "tests", "samples", "time", right=("run", "samples")
    )
    for one in summaries:
        table.add_row(
            str(one.run_id),
            f"{one.started.astimezone():%Y-%m-%d %H:%M}",
            visible(", ".join(one.models), lines=False),
            one.preset or ", ".join(one.tests),
            f"{one.samples}{'' if one.finished else ' (interrupted)'}",
            figures.seconds(one.wall_s),
        )
    console.print(table)


def print_comparison(console: Console, found: BenchComparison) -> None:
    """The second against the first, test by test, and what else differs."""
    sides = [(found.first, found.first_result), (found.second, found.second_result)]
    for label, (side, result) in zip("AB", sides, strict=True):
        name = visible(result.subject.candidate.name, lines=False)
        print_words(console, f"{label}: benchmark {side.run_id}.{side.position + 1}, {name}")
    table = plain_table("test", "A", "B", "B against A", right=("A", "B"))
    for one in found.tests:
        table.add_row(one.test.name, _figure(one.first), _figure(one.second), render(one.words))
    console.print(table)
    _print_remarks(console, found.differences)


def print_tuned(console: Console, found: TuneResult) -> None:
    """What was tried, and what came of it."""
    table = plain_table("tried", "prefill tokens/s", "decode tokens/s", "against the present", "")
    for trial in found.tuned.trials:
        named = ", ".join(f"{name} {value}" for name, value in trial.change.named.items())
        table.add_row(
            named,
            spread_words(trial.prefill_tokens_per_s),
            spread_words(trial.decode_tokens_per_s),
            _ratio_words(trial.ratio, trial.low, trial.high),
            "taken" if trial.taken else "",
        )
    console.print(table)
    for trial in found.tuned.trials:
        if trial.fault is not None:
            _print_remarks(console, [trial.fault])
    print_words(console, render(found.words))


def _ratio_words(ratio: float | None, low: float | None, high: float | None) -> str:
    if ratio is None:
        return "could not be run"
    change = figures.signed_percent(ratio - 1)
    if low is None or high is None:
        return f"{change} (given up)"
    return f"{change} ({figures.signed_percent(low - 1)} to {figures.signed_percent(high - 1)})"


def _print_result(console: Console, result: BenchResult) -> None:
    from rich.text import Text

    subject = result.subject
    name = visible(subject.candidate.name, lines=False)
    origin = render(subject.origin_message)
    chosen = ", ".join(f"{key} {value}" for key, value in subject.chosen.named.items())
    threads = figures.counted(subject.candidate.settings.threads, "thread", "threads")
    words = ", ".join(part for part in (threads, origin, chosen) if part)
    console.print(Text.assemble((name, "bold"), f" ({words})"))
    if result.fault is not None:
        _print_remarks(console, [result.fault])
    if any(series.figures for series in result.series):
        console.print(_result_table(result))
    print_words(console, _load_and_memory(result))
    _print_remarks(console, merged_remarks(result))
    if result.score is not None:
        shapes = len([one for one in result.speeds if one.test.output_tokens])
        print_words(console, render(say("bench.score", score=result.score, count=shapes)))


def _result_table(result: BenchResult) -> Table:
    table = plain_table("test", "median", "95 %", "samples", "noise", right=("median", "samples"))
    for column in table.columns[:3]:
        column.no_wrap = True
    for series in result.series:
        found = series.figures
        if found is None:
            continue
        median, interval = _median_and_interval(found)
        words = noise_words(found.noise)
        table.add_row(series.test.name, median, interval, str(found.samples), words)
        if found.evaluate_ns is not None:
            alone, _, interval = wait_words(found.evaluate_ns).partition(" (")
            table.add_row("  evaluating alone", alone, interval.removesuffix(")"), "", "")
    return table


def noise_words(noise: Noise) -> str:
    """Half the interval's width, and where that is too much, what would settle it."""
    width = "" if noise.half_width is None else f"± {figures.percent(noise.half_width)}"
    if not noise.noisy:
        return width
    more = f"{noise.more_repetitions:,} more ({figures.seconds(noise.more_s)})"
    return f"{width}, noisy: {more}" if width else f"{more} for an interval"


def merged_remarks(result: BenchResult) -> list[Message]:
    """What spoils the series, each kind once with its tests; the noise stands in the table."""
    by_code: dict[str, list[Message]] = {}
    for series in result.series:
        for one in series.remarks:
            if one.code not in _IN_THE_TABLE:
                by_code.setdefault(one.code, []).append(one)
    return [merged for alike in by_code.values() for merged in _merged(alike)]


_IN_THE_TABLE = frozenset({"bench.noisy", "bench.too_few"})
_MERGED: Mapping[str, Mapping[str, Callable[[Iterable[Any]], Any]]] = {
    "bench.busy": {"share": max},
    "bench.not_warm": {"count": max, "tolerance": max},
    "bench.throttled": {"count": sum},
    "bench.slowed_clock": {"low": min, "high": max},
}
_MOST_NAMES = 4


def _merged(alike: Sequence[Message]) -> list[Message]:
    worst = _MERGED.get(alike[0].code)
    if worst is None or len(alike) == 1:
        return list(alike)
    names = [str(one.params["test"]) for one in alike]
    rest = len(names) - _MOST_NAMES
    listed = ", ".join(names[:_MOST_NAMES]) + (f" and {rest} more" if rest > 0 else "")
    params = {name: of(one.params[name] for one in alike) for name, of in worst.items()}
    return [Message(alike[0].code, {"test": listed, **params})]


def _median_and_interval(found: BenchFigures) -> tuple[str, str]:
    words = _figure(found)
    median, _, rest = words.partition(" (")
    unit = " t/s" if found.tokens_per_s is not None else ""
    return f"{median}{unit}", rest.removesuffix(")") or figures.NOT_MEASURED


def _figure(found: BenchFigures) -> str:
    if found.tokens_per_s is not None:
        return spread_words(found.tokens_per_s)
    return wait_words(found.elapsed_ns)


def _load_and_memory(result: BenchResult) -> str:
    loads = [figures.seconds(one) for one in result.loads_s]
    memory = result.memory
    words = [f"loaded in {', '.join(loads)}"] if loads else []
    if memory.peak is not None:
        words.append(f"peak memory {_memory_words(memory.peak)}")
    if memory.unloaded is not None:
        words.append(f"after unloading {_memory_words(memory.unloaded)}")
    text = "; ".join(words)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _memory_words(memory: PeakMemory) -> str:
    if memory.private_bytes is None or memory.file_bytes is None:
        return figures.gib(memory.total_bytes)
    private, of_files = figures.gib(memory.private_bytes), figures.gib(memory.file_bytes)
    return f"{figures.gib(memory.total_bytes)} ({private} private, {of_files} file-backed)"


def _print_remarks(console: Console, remarks: Sequence[Message]) -> None:
    for one in remarks:
        print_words(console, render(one))
