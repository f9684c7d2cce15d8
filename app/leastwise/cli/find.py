"""`leastwise find`: walk the ladder and name the smallest model that passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.bar_options import bar_options
from leastwise.cli.find_options import FindOptions
from leastwise.cli.interruption import INTERRUPTED, interruptible
from leastwise.cli.judge_options import SEND, judge_options
from leastwise.cli.queue_options import queue_options
from leastwise.cli.reference_options import reference_options
from leastwise.cli.report_file import report_option, write_report_file
from leastwise.cli.stopping_options import stopping_options
from leastwise.cli.suite_remarks import tell_remarks
from leastwise.cli.terminal import console, tell, write_json
from leastwise.cli.variant_options import variant_options
from leastwise.cli.verdict_status import exit_status
from leastwise.domain.errors import Cancelled
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
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
def find(**options: Any) -> int:
    """Walk the ladder and name the smallest model that passes.

    SUITE is a suite's name, its folder or its file; without it the suite that ships is taken,
    and without --models the models that ship and those in your models folders. Several are run one
    after another: one that fails stops no other.

    A smaller model is given up as soon as it is unlikely enough to pass the whole suite. The one
    that is named is told as soon as it is likely enough to, and run to its end. Answers of earlier
    runs with the same model, prompt, settings and build are used again, and checked anew.

    Checks that need a model (llm-rubric, similar) are undecided without one: name it with --judge
    or --embedding. Its answers are kept, so nothing is judged twice.

    Exit status: 0 one passes, 1 none passes, 2 bad input, 3 the computer's fault,
    130 interrupted (what was finished is kept).
    """
    given = FindOptions.taken_from(options)
    if given.several.are_queued:
        from leastwise.cli.find_queue import find_in_turn

        agree = given.judging.agree
        return find_in_turn(given.several, given.request, agree, as_json=given.as_json)
    return _find_one(given)


def _find_one(given: FindOptions) -> int:
    from leastwise.cli.session import open_core
    from leastwise.cli.walk_view import walk_view

    with interruptible() as cancellation, open_core() as core:
        asked = given.request(core, given.suite)
        tell_remarks(asked.suite)
        given.judging.agree_to(core, asked)
        held_against = given.against.agreed(core, asked)
        view = walk_view(console(stderr=True))
        try:
            with view:
                result = core.find(asked, view.show, cancellation)
        except Cancelled:
            if view.state.planned is None:
                raise
            tell(say("command.interrupted", command=given.resume_command))
            return INTERRUPTED
        reference_id = given.against.run(core, asked, held_against, cancellation)
        _report(core, result, reference_id, as_json=given.as_json)
        write_report_file(core, result.run_id, given.report_file, reference_id)
    return exit_status(result)


def _report(core: Core, result: LadderResult, reference_id: int | None, *, as_json: bool) -> None:
    """The words go to stdout, or to stderr where stdout is the document's alone."""
    from leastwise.cli.statistics_lines import print_against, print_more_cases, print_none_passes
    from leastwise.cli.verdict_table import print_result

    held = None if reference_id is None else core.past.report(result.run_id, reference_id)
    if as_json:
        from leastwise.report.find_document import find_document

        write_json(find_document(result, core.computer(), held))
    print_result(console(stderr=as_json), result)
    print_more_cases(console(stderr=as_json), result)
    if result.answer is None:
        print_none_passes(console(stderr=as_json), result, core.stored_run(result.run_id))
    if held is not None:
        print_against(console(stderr=as_json), held)
