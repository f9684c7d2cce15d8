"""`leastwise bench --tune`: the search for settings, shown while it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, write_json
from leastwise.domain import figures
from leastwise.domain.bench_events import BenchEvent, TuneTried
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.domain.bench_results import TuneResult


def tune(models: Sequence[str], form: str | None, *, with_kv_types: bool) -> int:
    """Tune each model and print what came of it.

    Raises BadInput, EnvironmentFault, Cancelled (what was found for earlier models is kept).
    """
    from leastwise.cli.bench_output import model_paths
    from leastwise.cli.bench_table import print_tuned
    from leastwise.cli.session import open_core
    from leastwise.report.bench_comparison import tune_document

    found: list[TuneResult] = []
    with interruptible() as cancellation, open_core() as core:
        for path in model_paths(core, models):
            tell(f"Trying settings for {path.name} ...")
            request = core.tune_request(path, with_kv_types=with_kv_types)
            found.append(core.tune(request, _show, cancellation))
            print_tuned(console(stderr=form is not None), found[-1])
    if form is not None:
        write_json({"tuned": [tune_document(one) for one in found]})
    if not with_kv_types:
        tell(say("tune.kv_left_out"))
    for one in found:
        if "kv_type_k" in one.tuned.settings.named:
            tell(say("tune.kv_changes_answers", model=one.model.name))
    return 0


def _show(event: BenchEvent) -> None:
    if not isinstance(event, TuneTried):
        return
    trial = event.trial
    named = ", ".join(f"{name} {value}" for name, value in trial.change.named.items())
    said = "could not be run" if trial.ratio is None else figures.signed_percent(trial.ratio - 1)
    taken = ", taken" if trial.taken else ""
    tell(f"{event.done}/{event.total} {named}: {said}{taken}")
