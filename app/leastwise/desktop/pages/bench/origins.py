"""Where each figure of a benchmark comes from: how it was measured, its samples, its run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.bench_walk import BenchWalk, Entry, Line
from leastwise.desktop.language.figures import (
    exact_bytes,
    filled,
    gib,
    moment,
    percent,
    seconds,
    significant,
    speed,
    whole,
)
from leastwise.desktop.language.lists import listed_apart
from leastwise.desktop.pages.bench.bench_words import (
    interval_words,
    load_words,
    median_words,
    memory_words,
    nanoseconds,
    remark_sentences,
)
from leastwise.desktop.pages.bench.plot_data import samples_of
from leastwise.desktop.wording import sentence
from leastwise.domain.bench_results import Spread
from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.measures import PeakMemory

_FIGURES: Final = ("speed", "ttft", "evaluate", "load", "peak", "unloaded")


@dataclass(frozen=True)
class Origin:
    """What the figure is, the figure itself, and how it came about."""

    title: str
    figure: str
    text: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("bench", text)


def origin_of(line: Line, key: str, walk: BenchWalk) -> Origin:
    """The figure of a line in the column called `key`; its speed where the column has none."""
    tell = {
        "ttft": _first_token,
        "evaluate": _evaluated,
        "load": _load,
        "peak": _peak,
        "unloaded": _unloaded,
    }.get(key, _speed)
    origin = tell(line)
    return Origin(origin.title, origin.figure, f"{origin.text}\n\n{_run(line.entry, walk)}")


def other_figures(line: Line, walk: BenchWalk, chosen: str) -> tuple[Origin, ...]:
    """The figures of a line beside the one in the column called `chosen`."""
    shown = chosen if chosen in _FIGURES else "speed"
    return tuple(origin_of(line, key, walk) for key in _FIGURES if key != shown)


def _paragraphs(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)


def _with_interval(spread: Spread | None, write: Callable[[float], str]) -> str:
    median, interval = median_words(spread, write), interval_words(spread, write)
    return median if interval == NOT_MEASURED else f"{median} ({interval})"


def _speed_words(spread: Spread | None) -> str:
    median = median_words(spread, speed)
    interval = interval_words(spread)
    return median if interval == NOT_MEASURED else f"{median} ({interval})"


def _speed(line: Line) -> Origin:
    test = line.test
    spread = line.figures.tokens_per_s if line.figures else None
    how = filled(
        _speed_origin(test),
        count=len(line.repetitions),
        prompt=whole(test.prompt_tokens),
        output=whole(test.output_tokens),
    )
    if test.depth_tokens:
        before = _tr(
            "{depth} {depth|token is|tokens are} in the cache before; filling it is not timed."
        )
        how = f"{how} {filled(before, depth=whole(test.depth_tokens))}"
    return Origin(
        filled(_tr("{test}, speed"), test=test.name),
        _speed_words(spread),
        _paragraphs((how, _speeds(samples_of(line)), _statistics(line))),
    )


def _speed_origin(test: BenchTest) -> str:
    """How the speed of a test is measured, with fields for the counts."""
    if not test.output_tokens:
        return _tr(
            "Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt "
            "{prompt|token|tokens}, as llama-bench does it: the tokens are random, and nothing is "
            "tokenised or sampled."
        )
    if not test.prompt_tokens:
        return _tr(
            "Median of {count} {count|repetition|repetitions} of decoding {output} "
            "{output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is "
            "tokenised or sampled."
        )
    return _tr(
        "Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt "
        "{prompt|token|tokens} and then decoding {output} {output|token|tokens}, as llama-bench "
        "does it: the tokens are random, and nothing is tokenised or sampled."
    )


def _first_token(line: Line) -> Origin:
    first = line.first_token
    spread = first.figures.elapsed_ns if first and first.figures else None
    title = _tr("Time to the first token")
    if first is None:
        none = _tr("It is measured with a prompt; this line has none.")
        return Origin(title, NOT_MEASURED, none)
    how = filled(
        _tr(
            "Median of {count} {count|repetition|repetitions}, from a text of {tokens} "
            "{tokens|token|tokens} to the first token of the answer: tokenising, evaluating and "
            "sampling are all in it."
        ),
        count=len(first.repetitions),
        tokens=whole(first.test.prompt_tokens),
    )
    parts = [
        filled(
            _tr("{whole} = tokenising {tokenise}, evaluating {evaluate}, sampling {sample}"),
            whole=nanoseconds(one.sample.elapsed_ns),
            tokenise=nanoseconds(one.sample.tokenise_ns),
            evaluate=nanoseconds(one.sample.evaluate_ns),
            sample=nanoseconds(one.sample.sample_ns),
        )
        for one in first.repetitions
    ]
    text = _paragraphs((how, _samples(parts), _statistics(first)))
    return Origin(title, _with_interval(spread, nanoseconds), text)


def _evaluated(line: Line) -> Origin:
    first = line.first_token
    spread = first.figures.evaluate_ns if first and first.figures else None
    title = _tr("To the first token, evaluating alone")
    if first is None:
        return replace(_first_token(line), title=title)
    how = _tr(
        "The same repetitions as the time to the first token, less tokenising and sampling: "
        "what the model itself takes."
    )
    samples = _samples(nanoseconds(one.sample.evaluate_ns) for one in first.repetitions)
    text = _paragraphs((how, samples, _statistics(first)))
    return Origin(title, _with_interval(spread, nanoseconds), text)


def _load(line: Line) -> Origin:
    loads_s = line.entry.loads_s
    how = _tr(
        "From asking a fresh process to load the file until it was ready. The file may come from "
        "the system's cache. The last of {count}."
    ).format(count=len(loads_s))
    return Origin(
        _tr("Load time"),
        load_words(line.entry),
        _paragraphs((how, _samples(map(seconds, loads_s)))),
    )


def _peak(line: Line) -> Origin:
    how = _tr("The largest that the process holding the model ever was, as the system counts it.")
    plan = line.entry.subject.candidate.plan
    computed = ""
    if plan is not None:
        computed = _tr("Computed before loading ({origin}): {total}.").format(
            origin=plan.origin, total=gib(plan.total_bytes)
        )
    peak = line.entry.memory.peak
    return Origin(
        _tr("Peak memory"), memory_words(peak), _paragraphs((how, _kinds(peak), computed))
    )


def _unloaded(line: Line) -> Origin:
    how = _tr("What the same process still held after it had unloaded the model.")
    memory = line.entry.memory.unloaded
    return Origin(
        _tr("Memory after unloading"), memory_words(memory), _paragraphs((how, _kinds(memory)))
    )


def _kinds(memory: PeakMemory | None) -> str:
    if memory is None:
        return _tr("It was not measured.")
    lines = [exact_bytes(memory.total_bytes)]
    if memory.private_bytes is not None:
        lines.append(_tr("private: {size}").format(size=gib(memory.private_bytes)))
    if memory.file_bytes is not None:
        words = _tr("file-backed: {size}, which the system may drop")
        lines.append(words.format(size=gib(memory.file_bytes)))
    return "\n".join(lines)


def _speeds(values: Iterable[float]) -> str:
    shown = listed_apart(map(significant, values))
    if not shown:
        return _tr("No samples yet.")
    return _tr("Samples in tokens/s, in their order: {samples}").format(samples=shown)


def _samples(values: Iterable[str]) -> str:
    shown = [f"{number}. {value}" for number, value in enumerate(values, start=1)]
    if not shown:
        return _tr("No samples yet.")
    return "\n".join((_tr("Samples, in the order in which they were taken:"), *shown))


def _statistics(line: Line) -> str:
    found = line.figures
    if found is None:
        return ""
    sentences = []
    warm_up = line.warm_up
    if warm_up.samples_ns:
        words = (
            _tr(
                "Warmed up by {count} {count|repetition that is|repetitions that are} not "
                "counted, until the last three lay within {share} of their median."
            )
            if warm_up.stable
            else _tr(
                "Warmed up by {count} {count|repetition that is|repetitions that are} not counted."
            )
        )
        share = percent(warm_up.tolerance)
        sentences.append(filled(words, count=len(warm_up.samples_ns), share=share))
    if found.noise.half_width is not None:
        words = _tr(
            "The interval is where the median lies with 95 % confidence (percentile bootstrap), "
            "{share} to either side."
        )
        sentences.append(filled(words, share=percent(found.noise.half_width)))
    return _paragraphs((" ".join(sentences), "\n".join(remark_sentences(line))))


def _run(entry: Entry, walk: BenchWalk) -> str:
    settings = entry.subject.candidate.settings
    lines = []
    if walk.run_id is not None:
        lines.append(_tr("Benchmark {run}").format(run=walk.run_id))
    if walk.run is not None:
        started = moment(walk.run.summary.started)
        lines[-1:] = [f"{lines[-1]}, {started}"] if lines else []
        words = _tr("llama.cpp: {build} ({backends}); processor: {processor}")
        lines.append(
            words.format(
                build=walk.run.build,
                backends=walk.run.backends or NOT_MEASURED,
                processor=walk.run.computer.processor,
            )
        )
    lines.append(entry.name)
    words = _tr(
        "{origin}: {threads} threads, batch {batch} / {micro}, "
        "flash attention {flash}, KV {k} / {v}"
    )
    lines.append(
        words.format(
            origin=sentence(entry.subject.origin_message),
            threads=settings.threads or _tr("as many as cores"),
            batch=settings.batch_tokens,
            micro=settings.micro_batch_tokens,
            flash=settings.flash_attention,
            k=settings.kv_type_k,
            v=settings.kv_type_v,
        )
    )
    return "\n".join(lines)
