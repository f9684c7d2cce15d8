"""What all rungs of one walk up the ladder share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.events import Event
from leastwise.domain.stopping import Stopping
from leastwise.domain.suites import Bar, Suite
from leastwise.engine.client import Engine
from leastwise.evals.grading import Grader
from leastwise.evals.keeping import RunKeeper
from leastwise.process.sandbox import Sandbox


@dataclass(frozen=True)
class Walk:
    """`order` holds the case indexes as they are run, `error_each` what one rung may err.

    With `fresh` no answer of an earlier run is used.
    """

    run_id: int
    suite: Suite
    bar: Bar
    stopping: Stopping
    error_each: float
    order: tuple[int, ...]
    fresh: bool
    build: str
    keeper: RunKeeper
    grader: Grader
    sandbox: Sandbox
    start_engine: Callable[[], Engine]
    on_event: Callable[[Event], None]
    cancellation: Cancellation
