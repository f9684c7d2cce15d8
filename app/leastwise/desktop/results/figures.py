"""The figures of one rung in words, each with where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import (
    exact_bytes,
    filled,
    gb,
    gib,
    parameters,
    percent,
    percent_up,
    seconds,
    significant,
    whole,
)
from leastwise.desktop.language.figures import speed as speed_words
from leastwise.desktop.language.lists import listed_apart
from leastwise.desktop.results.memory_words import computed_words
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.walk import Phase, Rung
from leastwise.desktop.wording import sentence
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.messages import say
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.charged import answers_of, charged_for


@dataclass(frozen=True)
class Figure:
    """A figure with its unit, and where it comes from."""

    words: str
    origin: str


_ABSENT = Figure(NOT_MEASURED, "")
_SYMBOLS = {
    Verdict.PASSES: Symbol.PASSED,
    Verdict.FAILS: Symbol.FAILED,
    Verdict.UNDECIDED: Symbol.UNSURE,
    Verdict.NOT_NEEDED: Symbol.SKIPPED,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)


def symbol(rung: Rung) -> Symbol:
    """The symbol of the rung's verdict, or of where it stands."""
    if rung.verdict is not None:
        return _SYMBOLS[rung.verdict]
    if rung.phase is Phase.STOPPED:
        return Symbol.UNSURE
    return Symbol.WAITING if rung.phase is Phase.WAITING else Symbol.RUNNING


def verdict_words(rung: Rung) -> str:
    """The verdict, or what is being done."""
    if rung.verdict is not None:
        return {
            Verdict.PASSES: _tr("passes"),
            Verdict.FAILS: _tr("fails"),
            Verdict.UNDECIDED: _tr("undecided"),
            Verdict.NOT_NEEDED: _tr("not needed"),
        }[rung.verdict]
    return {
        Phase.WAITING: _tr("waiting"),
        Phase.MAKING: _tr("making"),
        Phase.LOADING: _tr("loading"),
        Phase.MEASURING: _tr("timing"),
        Phase.ANSWERING: _tr("running"),
        Phase.CONFIRMING: _tr("asked again, one at a time: one case decides"),
        Phase.STOPPED: _tr("interrupted"),
        Phase.DECIDED: _tr("decided"),
    }[rung.phase]


def reason_words(rung: Rung) -> str:
    """Why the verdict is what it is, or how far the rung got."""
    if rung.reason is not None:
        return sentence(rung.reason)
    if rung.candidate.fault is not None:
        return sentence(rung.candidate.fault)
    if rung.phase is Phase.MAKING:
        return _tr("Its file is made, {done}").format(done=percent(rung.made_fraction))
    if rung.phase is Phase.LOADING:
        return _tr("Loading, {done}").format(done=percent(rung.load_fraction))
    if rung.notice is not None:
        return sentence(rung.notice)
    if rung.phase is Phase.MEASURING:
        return _tr("Measuring its speed, one answer at a time")
    if rung.phase is Phase.ANSWERING and rung.longest_left_s is not None:
        left = seconds(rung.longest_left_s)
        return _tr("At most {left} left at this rate").format(left=left)
    return ""


def size_words(rung: Rung) -> str:
    """File size and parameters."""
    model = rung.candidate.model
    if rung.candidate.cloud is not None:
        return _tr("in the cloud")
    count = parameters(model.parameters) if model.parameters else NOT_MEASURED
    return _tr("{size}, {count} parameters").format(count=count, size=gb(model.file_bytes))


def pass_rate(rung: Rung) -> Figure:
    """Share of the cases run that passed."""
    if rung.pass_rate is None:
        return _ABSENT
    origin = filled(
        _tr("{passed} of {run} {run|case that was|cases that were} run passed."),
        passed=rung.passed,
        run=rung.run,
    )
    if rung.interval is not None:
        low, high = rung.interval
        interval = _tr("On new inputs: {low} to {high} (Clopper-Pearson, 95 % confidence).")
        origin = f"{origin}\n{filled(interval, low=percent(low), high=percent_up(high))}"
    if rung.suite_interval is not None:
        low, high = rung.suite_interval
        rate = say("suite_rate", low=low, high=high, run=rung.run, cases=rung.total)
        origin = f"{origin}\n{sentence(rate)}"
    return Figure(percent(rung.pass_rate), origin)


def cases(rung: Rung) -> Figure:
    """Passed cases of those run."""
    if not rung.run:
        return _ABSENT
    origin = _tr("{passed} passed of {run} run; the suite has {total}.").format(
        passed=rung.passed, run=rung.run, total=rung.total
    )
    notes = [rung.notice] if rung.notice is not None else []
    notes += [say("reused", count=rung.reused)] if rung.reused else []
    notes += [say("reliability", **asdict(rung.reliability))] if rung.reliability else []
    lines = [origin, *(sentence(note) for note in notes)]
    return Figure(f"{rung.passed} / {rung.run}", "\n".join(lines))


def speed(rung: Rung) -> Figure:
    """Decode speed, from the probe."""
    value = rung.probe.decode_tokens_per_s if rung.probe else None
    if value is None or rung.probe is None:
        return _ABSENT
    count = len(rung.probe.timings)
    origin = filled(
        _tr(
            "Median of {count} {count|answer|answers} on a short probe apart from the run: one "
            "sequence, cold prefix; from the second token to the last."
        ),
        count=count,
    )
    speeds = [t.decode_tokens_per_s for t in rung.probe.timings]
    return Figure(significant(value), f"{origin}\n{_samples(speeds, speed_words)}")


def ttft(rung: Rung) -> Figure:
    """Time to the first token, from the probe."""
    value = rung.probe.ttft_s if rung.probe else None
    if value is None or rung.probe is None:
        return _ABSENT
    origin = filled(
        _tr(
            "95th percentile of {count} {count|answer|answers} on a short probe apart from the "
            "run, from the request to the first token."
        ),
        count=len(rung.probe.timings),
    )
    waits_s = [t.ttft_s for t in rung.probe.timings]
    return Figure(seconds(value), f"{origin}\n{_samples(waits_s, seconds)}")


def prefill(rung: Rung) -> Figure:
    """Prefill speed, from the probe."""
    value = rung.probe.prefill_tokens_per_s if rung.probe else None
    if value is None or rung.probe is None:
        return _ABSENT
    origin = filled(
        _tr(
            "Median of {count} {count|answer|answers} on a short probe apart from the run: "
            "evaluating the prompt, none of it cached."
        ),
        count=len(rung.probe.timings),
    )
    speeds = [t.prefill_tokens_per_s for t in rung.probe.timings]
    return Figure(significant(value), f"{origin}\n{_samples(speeds, speed_words)}")


def load(rung: Rung) -> Figure:
    """The time to load the model."""
    if rung.load_s is None:
        return _ABSENT
    origin = _tr("Measured once: from asking the process to load the file until it could answer.")
    return Figure(seconds(rung.load_s), origin)


def _samples(values: Sequence[float | None], write: Callable[[float], str]) -> str:
    """Every sample, in the order in which they were taken."""
    shown = listed_apart(NOT_MEASURED if value is None else write(value) for value in values)
    return _tr("Samples: {samples}").format(samples=shown)


def memory_bytes(rung: Rung) -> int | None:
    """The measured peak."""
    return rung.peak_memory.total_bytes if rung.peak_memory else None


def memory(rung: Rung) -> Figure:
    """Peak memory of the process that held the model.

    What was computed before loading leaves the runtime's own share out, so the two do not
    stand in one column; it is told on hover.
    """
    peak = rung.peak_memory
    if peak is not None:
        parts = [_tr("Measured: peak of the process that held the model.")]
        parts.append(exact_bytes(peak.total_bytes))
        if peak.private_bytes is not None:
            parts.append(_tr("private: {size}").format(size=gib(peak.private_bytes)))
        if peak.file_bytes is not None:
            parts.append(_tr("file-backed: {size}").format(size=gib(peak.file_bytes)))
        return Figure(gib(peak.total_bytes), "\n".join(parts))
    return Figure(NOT_MEASURED, plan_words(rung))


def charged_per_1000(rung: Rung) -> float | None:
    """What a provider charged for 1,000 of its calls; nothing for a model on this computer."""
    if rung.candidate.cloud is None:
        return 0.0
    charged = charged_for(answers_of(rung.cases.values()))
    return None if charged is None else float(charged.per_call * 1000)


def currency_of(rungs: Sequence[Rung]) -> str:
    """That of what was charged; empty where nothing was."""
    for rung in rungs:
        charged = charged_for(answers_of(rung.cases.values())) if rung.candidate.cloud else None
        if charged is not None:
            return charged.currency
    return ""


def cost(rung: Rung) -> Figure:
    """What a provider charged, on average."""
    if rung.candidate.cloud is None:
        return Figure(NOT_MEASURED, _tr("Nobody charges for calls of a model on this computer."))
    charged = charged_for(answers_of(rung.cases.values()))
    if charged is None:
        return _ABSENT
    origin = filled(
        _tr("The mean of what {calls} {calls|call|calls} cost; of {unknown} it is not known."),
        calls=whole(charged.calls),
        unknown=whole(charged.unknown),
    )
    return Figure(f"{significant(float(charged.per_call * 1000))} {charged.currency}", origin)


def plan_words(rung: Rung) -> str:
    """The parts of the computed memory of a rung's candidate."""
    return computed_words(rung.candidate)
