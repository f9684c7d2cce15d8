"""`leastwise decide`: the ladder against a reference, in quality, speed and money."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.bar_options import BarOptions, bar_options
from leastwise.cli.cloud_sending import SEND, confirming
from leastwise.cli.find_options import request_of
from leastwise.cli.interruption import INTERRUPTED, interruptible
from leastwise.cli.money_options import MoneyOptions, money_options
from leastwise.cli.reference_options import (
    ReferenceOptions,
    reference_of,
    reference_options,
    tell_estimate,
)
from leastwise.cli.report_file import check_report_file, report_option
from leastwise.cli.stopping_options import StoppingOptions, stopping_options
from leastwise.cli.terminal import console, tell, write_json
from leastwise.domain.errors import Cancelled
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation
    from leastwise.domain.history import FindRequest
    from leastwise.domain.references import ReferenceRequest
    from leastwise.statistics.decided import Decision
    from leastwise.statistics.money import Said


@click.command(
    "decide",
    epilog="Examples: leastwise decide my-suite --reference openai --volume 100000; "
    "leastwise decide my-suite --reference ~/models/large.gguf",
)
@click.argument("suite", required=False)
@click.option(
    "--reference",
    required=True,
    metavar="NAME",
    help="A cloud provider (cloud:NAME or cloud:NAME/MODEL), or a large model on this computer.",
)
@money_options
@click.option("--models", metavar="A,B|DIR", help="The models to try, as in `leastwise find`.")
@bar_options
@stopping_options
@SEND
@reference_options
@click.option("--estimate", is_flag=True, help="Say what would be sent and cost, and end there.")
@report_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def decide(
    suite: str | None,
    reference: str,
    *,
    models: str | None,
    estimate: bool,
    report_file: Path | None,
    as_json: bool,
    **options: Any,
) -> int:
    """Hold the smallest model that passes against a reference: what is lost, and what is saved.

    The ladder and the reference are run over SUITE, or found again where they were run before; an
    answer that was paid for is never paid for again. A cloud model is asked only where you added
    it, up to your caps, and after you agreed to its host.

    Money is in the currency of the price table. Energy is what this computer's own counters say,
    or the power that you give; without either it is left out, and said so.

    Exit status: 0 a local model passes, 1 none passes, 2 bad input, 3 the computer's fault,
    130 interrupted (what was finished is kept).
    """
    from leastwise.cli.session import open_core

    bar = BarOptions.taken_from(options)
    check_report_file(report_file)
    asking, money = ReferenceOptions.taken_from(options), MoneyOptions.taken_from(options)
    send = options.pop("send")
    stopping = StoppingOptions(**options)
    with interruptible() as cancellation, open_core() as core:
        inputs = money.laid_over(core.settings.money)
        ladder = stopping.laid_over(request_of(core, suite, models, bar, resume=False))
        held_against = reference_of(core, reference, ladder.suite, ladder.bar, asking)
        if not isinstance(held_against, Path):
            tell_estimate(core, held_against)
        if estimate:
            return 0
        try:
            found = _decided(core, ladder, held_against, cancellation, send=send)
        except Cancelled:
            tell(say("reference.stopped"))
            return INTERRUPTED
        said = core.decisions.said(found, inputs)
        _show(said, as_json=as_json)
        if report_file is not None:
            _write_report(core, said, report_file)
    return 0 if found.answer is not None else 1 if found.held else 3


def _decided(
    core: Core,
    ladder: FindRequest,
    reference: ReferenceRequest | Path,
    cancellation: Cancellation,
    *,
    send: bool,
) -> Decision:
    """Both runs, each with its own progress, and both weighed."""
    from leastwise.cli.walk_view import walk_view
    from leastwise.decision.desk import DecideRequest

    desk, confirm = core.decisions, confirming(send=send)
    request = DecideRequest(ladder, reference)
    if not isinstance(reference, Path):
        core.references.agree(reference, confirm)
    with walk_view(console(stderr=True)) as view:
        run_id = desk.ladder_run(ladder, view.show, cancellation)
    with walk_view(console(stderr=True)) as view:
        reference_id = desk.reference_run(request, view.show, confirm, cancellation)
    return desk.weigh(run_id, reference_id)


def _show(said: Said, *, as_json: bool) -> None:
    """The words go to stdout, or to stderr where stdout is the document's alone."""
    from leastwise.cli.decision_view import print_decision

    if as_json:
        from leastwise.report.decision_document import decision_document

        write_json(decision_document(said))
    print_decision(console(stderr=as_json), said)


def _write_report(core: Core, said: Said, path: Path) -> None:
    from leastwise.report.exporting import form_of

    core.past.export_decision(said, form_of(path), path)
    tell(say("report.written", path=str(path)))
