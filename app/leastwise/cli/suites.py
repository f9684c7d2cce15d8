"""`leastwise suites`: list the eval suites and check what one holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from leastwise.cli.suites_export import export_suite
from leastwise.cli.suites_grade import grade_answers
from leastwise.cli.suites_import import import_suite
from leastwise.cli.suites_judge import judge_labels
from leastwise.cli.suites_new import new_suite
from leastwise.cli.suites_trust import trust
from leastwise.cli.suites_tuning_data import tuning_data
from leastwise.cli.terminal import tell, visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.suites import Bar, Suite


@click.group()
def suites() -> None:
    """Eval suites: list, check, begin, import, export, trust scripts, grade, try judges, tune."""


for _command in (
    new_suite,
    import_suite,
    export_suite,
    trust,
    grade_answers,
    judge_labels,
    tuning_data,
):
    suites.add_command(_command)


@suites.command("list", epilog="Example: leastwise suites list")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_suites(*, as_json: bool) -> None:
    """List the suites that ship and yours."""
    from leastwise.cli.documents import suites_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        listings = core.suites()
    if as_json:
        write_json(suites_document(listings))
        return
    width = max((len(one.name) for one in listings), default=0)
    for one in listings:
        origin = "ships" if one.shipped else "yours"
        write(visible(f"{one.name:<{width}}  {origin}  {one.path}", lines=False))


@suites.command("check", epilog="Example: leastwise suites check support-triage")
@click.argument("suite")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def check_suite(suite: str, *, as_json: bool) -> int:
    """Read SUITE and say what it holds: cases, checks, the bar, and what is unsupported.

    SUITE is a name, a folder, or a file: a promptfoo configuration, or cases as CSV or JSONL.
    Everything that is wrong is named, with line and column.

    Exit status: 0 everything is supported, 1 something is not, 2 it cannot be read.
    """
    from leastwise.cli.documents import suite_document
    from leastwise.cli.session import open_core
    from leastwise.evals.broken_checks import broken_checks

    with open_core() as core, _every_fault():
        read = core.load_suite(suite)
    read = replace(read, remarks=(*read.remarks, *broken_checks(read)))
    if as_json:
        write_json(suite_document(read))
    else:
        _print(read)
    return 1 if read.unsupported else 0


@contextmanager
def _every_fault() -> Iterator[None]:
    """Tell everything that is wrong with a suite, the last of it by the error that ends us."""
    try:
        yield
    except SuiteError as error:
        for fault in error.faults[:-1]:
            tell(fault)
        raise SuiteError(error.faults[-1]) from error


def _print(suite: Suite) -> None:
    from leastwise.cli.documents import check_counts
    from leastwise.evals.model_needs import needs_of

    counts = check_counts(suite)
    write(
        render(
            say(
                "suite.checked",
                name=suite.name,
                cases=len(suite.cases),
                checks=sum(counts.values()),
                rate=suite.bar.pass_rate,
            )
        )
    )
    required = suite.bar.required_passes(len(suite.cases))
    write(f"To pass: {required} of {_cases(len(suite.cases))}{_limits(suite.bar)}.")
    write("Checks: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    for name, count in suite.unsupported.items():
        write(f"Unsupported: {name} (in {_cases(count)}); it never passes.")
    for name, count in needs_of(suite).items():
        write(f"Needs a model: --{name} (in {_cases(count)}); undecided without.")
    for remark in suite.remarks:
        write(f"Note: {render(remark)}")
    repeats = max((case.repeats for case in suite.cases), default=1)
    if repeats > 1:
        told = "once, as temperature 0 gives the same answer again"
        drawn = suite.generation.temperature > 0
        write(f"Repeats: cases are asked {f'up to {repeats} times' if drawn else told}.")
    for note in suite.notes:
        write(f"Note: {note} has no effect here.")
    write(f"sha256: {suite.sha256}")


def _cases(count: int) -> str:
    return figures.counted(count, "case", "cases")


def _limits(bar: Bar) -> str:
    limits = []
    if bar.ttft_s is not None:
        limits.append(f"the first token within {figures.seconds(bar.ttft_s)}")
    if bar.decode_tokens_per_s is not None:
        limits.append(f"at least {figures.speed(bar.decode_tokens_per_s)}")
    if bar.memory_bytes is not None:
        limits.append(f"at most {figures.gib(bar.memory_bytes)} of memory")
    if bar.cost_per_1000 is not None:
        limits.append(f"at most {figures.significant(bar.cost_per_1000)} for 1,000 calls")
    return "".join(f", {limit}" for limit in limits)
