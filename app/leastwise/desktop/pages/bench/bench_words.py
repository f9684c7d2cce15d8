"""A benchmark in words: where a line stands, its figures, and what spoils them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.bench_walk import BenchWalk, Entry, Line, Phase, Stage
from leastwise.desktop.language.figures import filled, gib, percent, seconds, significant, speed
from leastwise.desktop.language.lists import listed, titled
from leastwise.desktop.pages.bench.plot_data import Part
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.bench_results import Spread
from leastwise.domain.benchmarks import NANOSECONDS
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import Message, say

_LOCALSCORE_SHAPES: Final = 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("bench", text)


def part_words(part: Part) -> str:
    """What a part of the memory is called."""
    return {
        Part.WEIGHTS: _tr("weights"),
        Part.KV: _tr("KV cache"),
        Part.STATE: _tr("state"),
        Part.COMPUTE: _tr("compute"),
        Part.OUTPUT: _tr("outputs"),
        Part.REST: _tr("the rest, measured"),
    }[part]


def median_words(spread: Spread | None, write: Callable[[float], str] = significant) -> str:
    """The median of a spread."""
    return NOT_MEASURED if spread is None else write(spread.median)


def interval_words(spread: Spread | None, write: Callable[[float], str] = significant) -> str:
    """The 95 % interval of a median; `-` where there are too few samples."""
    if spread is None or spread.low is None or spread.high is None:
        return NOT_MEASURED
    return _tr("{low} to {high}").format(low=write(spread.low), high=write(spread.high))


def nanoseconds(duration_ns: float) -> str:
    """A duration in nanoseconds as people read it."""
    return seconds(duration_ns / NANOSECONDS)


def memory_words(memory: PeakMemory | None) -> str:
    """The total; `-` where it was not measured."""
    return NOT_MEASURED if memory is None else gib(memory.total_bytes)


def load_words(entry: Entry) -> str:
    """The time of the last load."""
    return seconds(entry.loads_s[-1]) if entry.loads_s else NOT_MEASURED


def samples_words(line: Line) -> str:
    """Samples taken of those wanted."""
    return f"{len(line.repetitions)} / {line.wanted}"


def note_words(line: Line) -> str:
    """Where the line stands, and once it has samples what spoils them, in a few words."""
    entry = line.entry
    if entry.fault is not None and not line.repetitions:
        return _tr("could not be measured")
    if line.warming:
        return _tr("warming up, {count}").format(count=len(line.warm_up.samples_ns))
    if not line.repetitions:
        return {
            Phase.LOADING: _tr("loading, {done}").format(done=percent(entry.load_fraction)),
            Phase.STOPPED: _tr("not measured"),
            Phase.FAILED: _tr("could not be measured"),
        }.get(entry.phase, _tr("waiting"))
    noise = line.figures.noise if line.figures else None
    spread = "" if noise is None or noise.half_width is None else _within(noise.half_width)
    remarks = () if _unfinished(line) else _remarks(line)
    others = [_short(remark) for remark in remarks if remark.code != "bench.noisy"]
    return listed(part for part in (spread, *others) if part) or NOT_MEASURED


def _within(half_width: float) -> str:
    """How far the interval reaches to either side of the median."""
    return _tr("± {share}").format(share=percent(half_width))


def _unfinished(line: Line) -> bool:
    """Whether more samples come, so that it is too early for remarks."""
    return line.entry.phase is Phase.MEASURING and len(line.repetitions) < line.wanted


def note_symbol(line: Line) -> Symbol:
    """Whether the line's figures are steady, or what became of it."""
    if line.entry.fault is not None and not line.repetitions:
        return Symbol.FAILED
    if line.warming or (_unfinished(line) and line.entry.current == line.test):
        return Symbol.RUNNING
    if _unfinished(line):
        return Symbol.WAITING
    if not line.repetitions:
        stopped = line.entry.phase in (Phase.STOPPED, Phase.FAILED)
        return Symbol.SKIPPED if stopped else Symbol.WAITING
    return Symbol.TIGHT if _remarks(line) else Symbol.PASSED


def _remarks(line: Line) -> list[Message]:
    """The core's remarks once the subject is done; until then the noise so far."""
    noise = line.figures.noise if line.figures else None
    if line.remarks or noise is None or not noise.noisy:
        return list(line.remarks)
    if noise.half_width is None:
        return [say("bench.too_few", test=line.test.name, count=len(line.repetitions))]
    noisy = say(
        "bench.noisy",
        test=line.test.name,
        half_width=noise.half_width,
        limit=0.02,
        more=noise.more_repetitions,
        more_s=noise.more_s,
    )
    return [noisy]


def _short(remark: Message) -> str:
    params = remark.params
    words = {
        "bench.too_few": _tr("few samples"),
        "bench.slower": _tr("became slower"),
        "bench.faster": _tr("became faster"),
        "bench.not_warm": _tr("not warm"),
        "bench.busy": _tr("computer busy"),
        "bench.throttled": _tr("throttled"),
        "bench.slowed_clock": _tr("clock fell"),
    }.get(remark.code)
    if words is None:
        return sentence(remark)
    shares = [params[name] for name in ("half_width", "change", "share") if name in params]
    share = next((value for value in shares if isinstance(value, float)), None)
    return words if share is None else f"{words} ({percent(share)})"


def remark_sentences(line: Line) -> list[str]:
    """What spoils the figures of a line, each as a sentence with what to do."""
    found = [sentence(remark) for remark in line.remarks]
    return [sentence(line.entry.fault), *found] if line.entry.fault else found


def banner(walk: BenchWalk) -> tuple[Tone, str, str]:
    """How it is meant, the sentence, and the line below it."""
    about = " ".join(sentence(remark) for remark in walk.remarks)
    if walk.stage is Stage.PREPARING:
        return Tone.NEUTRAL, _tr("Reading the models"), ""
    if walk.stage is Stage.MEASURING:
        return Tone.NEUTRAL, _under_way(walk), about
    if walk.stage is Stage.INTERRUPTED:
        if walk.run_id is None:
            return Tone.UNDECIDED, _tr("Stopped before anything was measured."), ""
        return Tone.UNDECIDED, sentence(say("bench.interrupted", run_id=walk.run_id)), about
    failed = [entry for entry in walk.entries if entry.fault is not None]
    remarked = any(line.remarks for line in walk.speeds)
    tone = Tone.FAILS if failed else Tone.TIGHT if remarked else Tone.PASSES
    how = _tr("A triangle marks a speed with a remark; choose it to read what settles it.")
    second = (_scores(walk), about, how if remarked else "")
    return tone, _found(walk, len(failed)), " ".join(part for part in second if part)


def _under_way(walk: BenchWalk) -> str:
    if walk.current is None:
        return _tr("Starting")
    entry = walk.entries[walk.current]
    if entry.phase is Phase.LOADING:
        doing = _tr("loading")
    elif entry.current is None:
        doing = _tr("loaded")
    elif next((line.warming for line in entry.lines if line.test == entry.current), False):
        doing = _tr("warming up {test}").format(test=entry.current.name)
    else:
        doing = _tr("measuring {test}").format(test=entry.current.name)
    name = isolated(shortened(entry.name, 40))
    if len(walk.entries) == 1:
        return titled(name, doing)
    words = _tr("Model {number} of {count}, {name}: {doing}")
    return words.format(number=walk.current + 1, count=len(walk.entries), name=name, doing=doing)


def _found(walk: BenchWalk, failed: int) -> str:
    if len(walk.entries) == 1 and not failed:
        return _figures_of(walk.entries[0])
    samples = sum(len(line.repetitions) for line in walk.lines)
    noisy = sum(bool(line.remarks) for line in walk.speeds)
    parts = [
        filled(
            _tr("{count} {count|model|models} measured, {samples} {samples|sample|samples}."),
            count=len(walk.entries) - failed,
            samples=samples,
        )
    ]
    if noisy:
        words = _tr("Speeds with a remark: {noisy} of {all}.")
        parts.append(filled(words, noisy=noisy, all=len(walk.speeds)))
    if failed:
        parts.append(filled(_tr("Could not be measured: {failed}."), failed=failed))
    return " ".join(parts)


def _figures_of(entry: Entry) -> str:
    parts = [
        f"{line.test.name} {speed(line.figures.tokens_per_s.median)}"
        for line in entry.lines
        if line.figures is not None and line.figures.tokens_per_s is not None
    ]
    shown = listed(parts[:3]) or NOT_MEASURED
    return titled(isolated(shortened(entry.name, 40)), shown)


def _scores(walk: BenchWalk) -> str:
    scored = [entry for entry in walk.entries if entry.score is not None]
    sentences = [
        sentence(say("bench.score", score=entry.score, count=_LOCALSCORE_SHAPES))
        for entry in scored
    ]
    if len(walk.entries) == 1:
        return " ".join(sentences)
    return " ".join(
        titled(isolated(shortened(entry.name, 30)), words)
        for entry, words in zip(scored, sentences, strict=True)
    )


def progress_words(walk: BenchWalk) -> tuple[str, str]:
    """What is done, and the time left."""
    if not walk.total:
        return "", ""
    done = filled(_tr("{done} of {total} {total|sample|samples}"), done=walk.done, total=walk.total)
    if walk.time_left_s is None:
        return done, ""
    return done, filled(_tr("about {left} left"), left=seconds(walk.time_left_s))
