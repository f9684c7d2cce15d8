"""`leastwise find` over several suites: one after another, unattended, with a summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from leastwise.cli.interruption import INTERRUPTED, interruptible
from leastwise.cli.queue_options import Several
from leastwise.cli.session import open_core
from leastwise.cli.statistics_lines import print_none_passes
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.cli.verdict_status import queue_status
from leastwise.cli.verdict_table import print_result, print_sentence
from leastwise.cli.walk_view import walk_view
from leastwise.domain.errors import Cancelled
from leastwise.domain.events import Event, NotKeptAwake
from leastwise.domain.messages import render, say
from leastwise.domain.queues import QueueOutcome, queue_summary
from leastwise.evals.queueing import Waiting, outcome_of
from leastwise.evals.tasks import stale_of

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation
    from leastwise.domain.history import FindRequest

RequestOf: TypeAlias = "Callable[[Core, str | None], FindRequest]"


def find_in_turn(
    several: Several, request_of: RequestOf, agree: Callable[[Core], None], *, as_json: bool
) -> int:
    """Run the suites that are named, all, or the stale ones; the exit status.

    1 where any has no model that passes; else that of the first that could not be run; else 0.
    """
    with interruptible() as cancellation, open_core() as core:
        agree(core)
        if several.stale:
            desk = core.tasks
            tasks = stale_of(desk, desk.tasks(), cancellation)
            waiting = [Waiting(task.name, partial(desk.request, task)) for task in tasks]
        else:
            names = [str(one.path) for one in core.suites()] if several.take_all else several.suites
            waiting = [Waiting(name, partial(request_of, core, name)) for name in names]
        outcomes: list[QueueOutcome] = []
        try:
            _run(core, waiting, outcomes, cancellation, as_json=as_json)
        except Cancelled:
            place = len(outcomes) + 1
            tell(say("queue.interrupted", position=place, total=len(waiting)))
            return INTERRUPTED
        if as_json:
            from leastwise.report.queue_document import queue_document

            write_json(queue_document(outcomes, core.computer()))
    out = console(stderr=as_json)
    print_sentence(out, queue_summary(outcomes) if outcomes else say("queue.empty"))
    return queue_status(outcomes)


def _run(
    core: Core,
    waiting: Sequence[Waiting],
    outcomes: list[QueueOutcome],
    cancellation: Cancellation,
    *,
    as_json: bool,
) -> None:
    """Run each in its turn and add what came of it, which is on disk by then."""
    for position, one in enumerate(waiting):
        tell(say("queue.next", position=position + 1, total=len(waiting), name=one.name))
        view = walk_view(console(stderr=True))

        def show(event: Event, first: bool = position == 0, show: _Show = view.show) -> None:
            if first or not isinstance(event, NotKeptAwake):
                show(event)

        with view:
            outcome = outcome_of(one, core.find, show, cancellation)
        outcomes.append(outcome)
        if outcome.result is not None:
            print_result(console(stderr=as_json), outcome.result)
            if outcome.result.answer is None:
                run = core.stored_run(outcome.result.run_id)
                print_none_passes(console(stderr=as_json), outcome.result, run)
        elif outcome.fault is not None:
            tell(f"{visible(outcome.name, lines=False)}: {render(outcome.fault)}")


_Show: TypeAlias = Callable[[Event], None]
