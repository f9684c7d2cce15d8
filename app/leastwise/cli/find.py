"""`leastwise find`: walk the ladder and name the smallest model that passes."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.bar_options import BarOptions, bar_options
from leastwise.cli.interruption import INTERRUPTED, interruptible
from leastwise.cli.judge_options import SEND, JudgeOptions, judge_options
from leastwise.cli.queue_options import Several, queue_options
from leastwise.cli.reference_options import Against, reference_options
from leastwise.cli.report_file import check_report_file, report_option, write_report_file
from leastwise.cli.stopping_options import StoppingOptions, stopping_options
from leastwise.cli.terminal import console, tell, write_json
from leastwise.cli.variant_options import VariantOptions, variant_options
from leastwise.cli.verdict_status import exit_status
from leastwise.domain.errors import BadInput, Cancelled
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.history import FindRequest
    from leastwise.domain.verdicts import LadderResult


@click.command(epilog="Example: leastwise find my-suite --models ~/models --bar 0.9")
@queue_options
@click.option(
    "--models",
    metavar="A,B|DIR",
    help="The models to try: paths or names with commas between, or a folder.",
)
@bar_options
@click.option("--resume", is_flag=True, help="Go on with the run that was interrupted.")
@variant_options
@stopping_options
@judge_options
@click.option("--no-tune", is_flag=True, help="Without the settings that `bench --tune` found.")
@click.option(
    "--reference",
    metavar="NAME",
    help="Hold it against cloud:NAME (or cloud:NAME/MODEL), or against a large model here.",
)
@reference_options
@SEND
@report_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def find(
    models: str | None,
    *,
    resume: bool,
    no_tune: bool,
    report_file: Path | None,
    as_json: bool,
    **options: Any,
) -> int:
    """Walk the ladder and name the smallest model that passes.

    SUITE is a suite's name, its folder or its file; without it the suite that ships is taken,
    and without --models the models that ship and those in your models folders. Several are run one
    after another: one that fails stops no other.

    A smaller model is given up as soon as it is unlikely enough to pass the whole suite; the one
    that is named was run to its end. Answers of earlier runs with the same model, prompt, settings
    and build are used again, and checked anew.

    Checks that need a model (llm-rubric, similar) are undecided without one: name it with --judge
    or --embedding. Its answers are kept, so nothing is judged twice.

    Exit status: 0 one passes, 1 none passes, 2 bad input, 3 the computer's fault,
    130 interrupted (what was finished is kept).
    """
    from leastwise.cli.session import open_core
    from leastwise.cli.walk_view import walk_view

    bar = BarOptions.taken_from(options)
    check_report_file(report_file)
    judging, against = JudgeOptions.taken_from(options), Against.taken_from(options)
    options.pop("send")  # both have read it
    several, given = Several.taken_from(options), VariantOptions.taken_from(options)
    stopping, variants = StoppingOptions(**options), given.variants

    def request(core: Core, reference: str | None) -> FindRequest:
        plain = request_of(core, reference, models, bar, resume=resume)
        judges = judging.judges.over(plain.judges)
        asked = replace(plain, variants=variants, use_tuned=not no_tune, judges=judges)
        return stopping.laid_over(asked)

    if several.are_queued:
        from leastwise.cli.find_queue import find_in_turn

        if report_file is not None or against.written is not None:
            raise BadInput(say("report.several_runs" if report_file else "reference.several"))
        differs = bool(models or bar.words or variants or stopping.words or judging.judges)
        several.check(resume=resume, differs=differs)
        return find_in_turn(several, request, judging.agree, as_json=as_json)
    suite = several.suites[0] if several.suites else None
    with interruptible() as cancellation, open_core() as core:
        judging.agree(core)
        asked = request(core, suite)
        held_against = against.agreed(core, asked)
        view = walk_view(console(stderr=True))
        try:
            with view:
                result = core.find(asked, view.show, cancellation)
        except Cancelled:
            if view.state.planned is None:
                raise
            flags = bar.words + given.words + stopping.words + judging.words
            flags += ["--no-tune"] if no_tune else []
            command = _resume_command(suite, models, flags)
            tell(say("command.interrupted", command=command))
            return INTERRUPTED
        reference_id = against.run(core, asked, held_against, cancellation)
        _report(core, result, reference_id, as_json=as_json)
        write_report_file(core, result.run_id, report_file, reference_id)
    return exit_status(result)


def request_of(
    core: Core, reference: str | None, models: str | None, bar: BarOptions, *, resume: bool
) -> FindRequest:
    """What is asked of the ladder. Raises SuiteError, ModelFileError, BadInput."""
    suite = core.load_suite(reference)
    paths = core.model_paths(models)
    if not paths:
        folder = str(core.paths.models)
        raise BadInput(
            say("command.no_models", folder=folder) if models is None else say("command.bad_models")
        )
    return core.find_request(suite, paths, bar.laid_over(suite.bar), resume)


def _report(core: Core, result: LadderResult, reference_id: int | None, *, as_json: bool) -> None:
    """The words go to stdout, or to stderr where stdout is the document's alone."""
    from leastwise.cli.statistics_lines import print_against, print_more_cases
    from leastwise.cli.verdict_table import print_result

    held = None if reference_id is None else core.past.report(result.run_id, reference_id)
    if as_json:
        from leastwise.report.find_document import find_document

        write_json(find_document(result, core.computer(), held))
    print_result(console(stderr=as_json), result)
    print_more_cases(console(stderr=as_json), result)
    if held is not None:
        print_against(console(stderr=as_json), held)


def _resume_command(
    suite: str | None,
    models: str | None,
    flags: Sequence[str],
) -> str:
    words = ["leastwise", "find"]
    words += [suite] if suite is not None else []
    words += ["--models", models] if models is not None else []
    return shlex.join([*words, *flags, "--resume"])
