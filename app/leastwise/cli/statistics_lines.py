"""What can be said of a run beyond its verdicts, for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.cli.tables import print_words
from leastwise.cli.terminal import visible
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from rich.console import Console

    from leastwise.domain.history import StoredRun
    from leastwise.domain.verdicts import LadderResult
    from leastwise.report.run_report import RunReport
    from leastwise.statistics.words import RunWords


def print_more_cases(console: Console, result: LadderResult) -> None:
    """Where the bar lies inside the answer's interval: how many more cases would settle it."""
    answer = result.answer
    if answer is None or answer.interval is None:
        return
    from leastwise.statistics.intervals import more_cases
    from leastwise.statistics.words import more_words

    more = more_cases(answer.passed, answer.run, result.bar.pass_rate)
    if more is not None:
        words = render(more_words(more, result.bar.pass_rate))
        print_words(console, f"{visible(answer.candidate.name, lines=False)}: {words}")


def print_nearest(console: Console, run: StoredRun) -> None:
    """Where none passes: what came nearest, and on which cases it failed."""
    from leastwise.statistics.nearest import nearest_of
    from leastwise.statistics.words import nearest_words

    for words in nearest_words(nearest_of(run)):
        print_words(console, visible(render(words)))


def print_none_passes(console: Console, result: LadderResult, run: StoredRun) -> None:
    """Beyond the verdicts where none passes: what came nearest, and checks that none can pass."""
    from leastwise.evals.broken_checks import broken_checks

    print_nearest(console, run)
    for words in broken_checks(result.suite):
        print_words(console, visible(render(words)))


def print_against(console: Console, report: RunReport) -> None:
    """The reference, and each model of the ladder against it, case by case."""
    from leastwise.statistics.words import pair_words

    found = report.reference
    if found is None:
        return
    name = found.reference.candidate.name
    for position, pairs in found.pairs:
        other = report.run.candidates[position].candidate.name
        print_words(console, visible(render(pair_words(name, other, pairs)), lines=False))


def print_statistics(console: Console, words: RunWords) -> None:
    """Every sentence, under the models, pairs and the suite that it is of."""
    for said in words.of_all:
        print_words(console, visible(render(said)))
    for name, messages in words.models:
        print_words(console, f"\n{visible(name, lines=False)}")
        for message in messages:
            print_words(console, f"  {render(message)}")
    for title, found in (
        ("Model against model, on the same cases", words.pairs),
        ("Worth a second look in the suite", words.suite),
    ):
        if found:
            print_words(console, f"\n{title}")
        for message in found:
            print_words(console, f"  {render(message)}")
