"""What the banner says about a walk."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import filled, percent, seconds
from leastwise.desktop.walk import Phase, Rung, Stage, Walk
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.messages import say
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.intervals import more_cases
from leastwise.statistics.nearest import Tried, nearest
from leastwise.statistics.words import more_words, nearest_words


@dataclass(frozen=True)
class BannerWords:
    """A sentence, how it is meant, and the line below it."""

    tone: Tone
    sentence: str
    second: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("banner", text)


def banner_words(walk: Walk) -> BannerWords:
    """The answer once there is one, and until then how far the walk got."""
    if walk.stage is Stage.FINISHED and walk.summary is not None:
        told = map(sentence, (*walk.early, *walk.judges))
        parts = (_expectation(walk), *_nearest(walk), _chance(walk), *told)
        return BannerWords(_tone(walk), sentence(walk.summary), " ".join(filter(None, parts)))
    if walk.stage is Stage.WALKING:
        return _under_way(walk)
    if walk.stage is Stage.PREPARING:
        return BannerWords(Tone.NEUTRAL, _tr("Reading the candidates"), _goal(walk))
    return _interrupted(walk)


def _tone(walk: Walk) -> Tone:
    if walk.summary is not None and walk.summary.code == "reference.done":
        return Tone.NEUTRAL
    if walk.answer is not None:
        return Tone.PASSES
    if any(rung.verdict is Verdict.UNDECIDED for rung in walk.rungs):
        return Tone.UNDECIDED
    return Tone.FAILS


def _expectation(walk: Walk) -> str:
    if walk.answer is None:
        return ""
    rung = walk.rungs[walk.answer]
    if rung.interval is None:
        return _on_the_suite(rung)
    low, high = rung.interval
    told = sentence(say("expectation", low=low, high=high))
    more = more_cases(rung.passed, rung.run, walk.bar.pass_rate)
    return told if more is None else f"{told} {sentence(more_words(more, walk.bar.pass_rate))}"


def _nearest(walk: Walk) -> list[str]:
    """Where none passes: what came nearest, and on which cases it failed."""
    tried = (
        Tried(shortened(one.candidate.name, 40), one.verdict, tuple(one.cases.values()))
        for one in walk.rungs
    )
    return [sentence(one) for one in nearest_words(nearest(tried))]


def _on_the_suite(rung: Rung) -> str:
    """Of an answer that was not run to its end."""
    if rung.suite_interval is None:
        return ""
    low, high = rung.suite_interval
    return sentence(say("suite_rate", low=low, high=high, run=rung.run, cases=rung.total))


def _chance(walk: Walk) -> str:
    chance = walk.chance_of_error
    return sentence(chance) if chance is not None else ""


def _goal(walk: Walk) -> str:
    if not walk.cases:
        return ""
    return filled(
        _tr("The bar: {required} of {cases} {cases|case|cases} ({rate})."),
        required=walk.required_passes,
        cases=walk.cases,
        rate=percent(walk.bar.pass_rate),
    )


def _under_way(walk: Walk) -> BannerWords:
    if walk.current is None:
        return BannerWords(Tone.NEUTRAL, _tr("Starting"), _goal(walk))
    rung = walk.rungs[walk.current]
    what = _tr("Model {number} of {count}, {name}: {doing}").format(
        number=walk.current + 1,
        count=len(walk.rungs),
        name=isolated(shortened(rung.candidate.name, 40)),
        doing=_doing(rung),
    )
    if walk.foreseen is not None:
        notes = [sentence(note) for note in walk.foreseen.notes]
        return BannerWords(Tone.EXPECTED, sentence(walk.foreseen.message), " ".join([*notes, what]))
    return BannerWords(Tone.NEUTRAL, what, _goal(walk))


def _doing(rung: Rung) -> str:
    if rung.phase is Phase.MAKING:
        return _tr("making its file")
    if rung.phase is Phase.LOADING:
        return _tr("loading")
    if rung.phase is Phase.MEASURING:
        return _tr("measuring its speed")
    if rung.phase is Phase.DECIDED:
        return _tr("done")
    return filled(
        _tr("{run} of {cases} {cases|case|cases}, {passed} passed"),
        run=rung.run,
        cases=rung.total,
        passed=rung.passed,
    )


def progress_words(walk: Walk) -> tuple[str, str]:
    """What is done, and rate and time left of the rung under way."""
    done = filled(
        _tr("{decided} of {count} {count|model|models} decided"),
        decided=walk.decided,
        count=len(walk.rungs),
    )
    if walk.stage is not Stage.WALKING or walk.current is None:
        return done, ""
    rung = walk.rungs[walk.current]
    if rung.cases_per_s is None or rung.longest_left_s is None:
        return done, ""
    rate = filled(
        _tr("{rate:.3g} cases/s, at most {left} left for this model"),
        rate=rung.cases_per_s,
        left=seconds(rung.longest_left_s),
    )
    return done, rate


def _interrupted(walk: Walk) -> BannerWords:
    if walk.summary is not None:
        return BannerWords(Tone.UNDECIDED, sentence(walk.summary))
    at = walk.current
    if at is None or at >= len(walk.rungs):
        kept = _tr("Stopped before the first case.")
        return BannerWords(Tone.UNDECIDED, kept)
    rung = walk.rungs[at]
    message = say("ladder.interrupted", model=rung.candidate.name, run=rung.run, cases=rung.total)
    return BannerWords(Tone.UNDECIDED, sentence(message))
