"""The answer of a ladder for people: the sentence, the table, and what to expect."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from leastwise.cli.terminal import visible
from leastwise.cli.walk_view import VERDICT_STYLES
from leastwise.domain import figures
from leastwise.domain.history import StoredCandidate
from leastwise.domain.judging import judged_words
from leastwise.domain.messages import Message, render, say
from leastwise.domain.verdicts import (
    CandidateResult,
    LadderResult,
    chance_of_error,
    early_words,
)

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from leastwise.domain.suites import Bar

_WIDTH_FOR_REASONS = 150

Found = CandidateResult | StoredCandidate


def print_result(console: Console, result: LadderResult) -> None:
    """The verdict in a sentence, the table, the reasons, and what to expect on new inputs."""
    print_sentence(console, result.summary)
    print_early(console, result.answer, len(result.suite.cases), result.wall_s, result.bar)
    print_chance(console, result.results)
    print_judges(console, judged_words(result.judged_by, result.agreement, result.judging))
    print_candidates(console, result.results, len(result.suite.cases))


def print_sentence(console: Console, summary: Message) -> None:
    """The answer, to be seen first."""
    from rich.text import Text

    console.print(Text(visible(render(summary)), style="bold"))


def print_early(
    console: Console, answer: Found | None, cases: int, wall_s: float, bar: Bar
) -> None:
    """When the answer was foreseen, where it was."""
    from rich.text import Text

    for words in early_words(answer, cases, wall_s, bar):
        console.print(Text(render(words)))


def print_chance(console: Console, found: Sequence[Found]) -> None:
    """What giving candidates up early may have cost the answer, where any was."""
    from rich.text import Text

    chance = chance_of_error((one.verdict, one.reason) for one in found)
    if chance is not None:
        console.print(Text(render(chance)))


def print_judges(console: Console, said: Sequence[Message]) -> None:
    """Who judged, how often they agree with the user, and what it cost, where anyone did."""
    from rich.text import Text

    for words in said:
        console.print(Text(visible(render(words))))


def print_candidates(console: Console, found: Sequence[Found], cases: int) -> None:
    """The table; reasons stand in it where it is wide enough, and below it elsewhere."""
    from rich.text import Text

    wide = console.width >= _WIDTH_FOR_REASONS
    console.print()
    console.print(candidates_table(found, cases, reasons=wide))
    if not wide:
        for one in found:
            console.print(Text(f"{_name(one)}: {_reason(one)}"))
    for one in found:
        for note in _notes(one, cases):
            console.print(Text(f"{_name(one)}: {render(note)}", style="dim"))


def _notes(one: Found, cases: int) -> Iterator[Message]:
    """What is to be known of a candidate beside its verdict."""
    if one.interval is not None:
        low, high = one.interval
        yield say("expectation", low=low, high=high)
    if one.suite_interval is not None:
        low, high = one.suite_interval
        yield say("suite_rate", low=low, high=high, run=one.run, cases=cases)
    if one.reliability is not None:
        yield say("reliability", **asdict(one.reliability))
    if one.reused:
        yield say("reused", count=one.reused)


def candidates_table(found: Sequence[Found], cases: int, *, reasons: bool) -> Table:
    """One row per candidate; a figure that was not measured is a dash."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    gap = 1 if reasons else 0  # beside the one that the box gives: 80 columns are enough
    table = Table(box=box.SIMPLE_HEAD, padding=(0, gap, 0, 0), show_edge=False)
    table.add_column("model", overflow="fold", min_width=12)
    table.add_column("verdict", no_wrap=True)
    for heading in _HEADINGS:
        table.add_column(heading, justify="right", no_wrap=True)
    if reasons:
        table.add_column("reason", ratio=1)
    for one in found:
        verdict = "undecided" if one.verdict is None else one.verdict.value
        row = [Text(_name(one)), Text(verdict, style=VERDICT_STYLES[verdict])]
        row += [Text(figure) for figure in _figures(one, cases)]
        table.add_row(*row, *([Text(_reason(one))] if reasons else []))
    return table


_HEADINGS = (
    "pass\nrate",
    "passed/\nrun",
    "decode\ntok/s",
    "prefill\ntok/s",
    "TTFT",
    "memory",
    "file",
)


def _figures(one: Found, cases: int) -> list[str]:
    """The pass rate stands only for a candidate that was run to the end."""
    probe, peak = one.probe, one.peak_memory
    return [
        figures.percent(one.passed / cases) if cases and one.run == cases else "-",
        f"{one.passed}/{one.run}" if one.run else "-",
        _written(figures.significant, None if probe is None else probe.decode_tokens_per_s),
        _written(figures.significant, None if probe is None else probe.prefill_tokens_per_s),
        _written(figures.seconds, None if probe is None else probe.ttft_s),
        _written(figures.gib, None if peak is None else peak.total_bytes),
        "-" if one.candidate.cloud else figures.gb(one.candidate.model.file_bytes),
    ]


def _written(form: Callable[[float], str], figure: float | None) -> str:
    return figures.NOT_MEASURED if figure is None else form(figure)


def _name(one: Found) -> str:
    return visible(one.candidate.name, lines=False)


def _reason(one: Found) -> str:
    return "" if one.reason is None else visible(render(one.reason), lines=False)
